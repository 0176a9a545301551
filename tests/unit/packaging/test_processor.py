"""What tells processors apart, and what does not."""

from __future__ import annotations

from native import processor

X86 = """processor\t: 0
model name\t: Zen 4
cpu MHz\t\t: 3100.000
flags\t\t: avx fma sse

processor\t: 1
model name\t: Zen 4
cpu MHz\t\t: 2400.000
flags\t\t: fma avx sse
"""
ARM = """processor\t: 0
Features\t: fp asimd
CPU implementer\t: 0x41
CPU part\t: 0xd0c
"""


def test_clock_speed_and_order_do_not_count() -> None:
    assert processor.facts_in(X86) == ["flags: avx fma sse", "model name: Zen 4"]


def test_a_missing_instruction_set_counts() -> None:
    assert processor.facts_in(X86) != processor.facts_in(X86.replace("fma", ""))


def test_arm_is_told_by_its_own_lines() -> None:
    assert processor.facts_in(ARM) == [
        "CPU implementer: 0x41", "CPU part: 0xd0c", "Features: asimd fp",
    ]  # fmt: skip


def test_the_identity_of_this_computer_stays_the_same() -> None:
    assert processor.identity() == processor.identity()
