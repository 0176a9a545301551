"""llama.cpp alone in its process, with a real model."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import cached_tiny, garbage
from wizchat.engine.benchmark.bare import BareLoopFailed, BareProcess
from wizchat.engine.benchmark.left_out import LeftOutReason
from wizchat.engine.benchmark.messages import First, Open, Speed
from wizchat.engine.protocol import LoadParams

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MODEL = str(cached_tiny())
ONE = LoadParams(threads=1)


@pytest.mark.parametrize("params", [ONE, None], ids=["app's settings", "llama.cpp's defaults"])
def test_it_loads_and_measures(params: LoadParams | None) -> None:
    with BareProcess() as process:
        opened = process.open(Open(path=MODEL, window=2048, params=params))
        speed = process.time(Speed(prompt_tokens=64, reply_tokens=4))
        first = process.time(First(before=1000, message_tokens=24))
    assert opened.cache_bytes == 2 * 2 * 32 * 2 * 2048
    assert opened.seconds > 0
    assert min(speed.prefill, speed.decode, first.prefill) > 0


@contextmanager
def fails(reason: LeftOutReason, detail: str = "") -> Iterator[None]:
    with pytest.raises(BareLoopFailed) as failed:
        yield
    assert failed.value.why.reason is reason
    assert failed.value.why.detail.startswith(detail)


def test_it_says_what_it_cannot_do_and_goes_on(tmp_path: Path) -> None:
    noise = str(garbage(tmp_path / "noise.gguf"))
    with BareProcess() as process:
        with fails(LeftOutReason.NO_MODEL):
            process.time(Speed(prompt_tokens=8, reply_tokens=1))
        with fails(LeftOutReason.NOT_LOADED):
            process.open(Open(path=noise, window=2048))
        with fails(LeftOutReason.NOT_LOADED):
            process.open(Open(path=noise, window=2048, params=ONE))
        process.open(Open(path=MODEL, window=2048, params=ONE))
        with fails(LeftOutReason.DECODE_FAILED, "llama_decode: "):
            process.time(Speed(prompt_tokens=256, reply_tokens=2000))


def test_its_death_is_told() -> None:
    with BareProcess() as process:
        process._popen.kill()
        with pytest.raises(BareLoopFailed):
            process.open(Open(path=MODEL, window=2048))
