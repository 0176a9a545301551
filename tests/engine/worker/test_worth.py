"""The rule by which a cache is saved or not."""

from __future__ import annotations

from wizchat.engine.worker.worth import Worth

KIB = 1024
MB = 10**6


def test_nothing_is_known_before_a_prompt_was_read() -> None:
    assert not Worth().pays(8000, 1)


def test_on_a_processor_a_long_prompt_pays_and_a_word_does_not() -> None:
    worth = Worth()
    worth.read_prompt(512, 512 * 0.04)
    assert worth.pays(2000, 2000 * 128 * KIB)
    assert worth.pays(20, 20 * 128 * KIB)
    assert not worth.pays(5, 5 * 128 * KIB)


def test_on_a_large_gpu_it_depends_on_the_disk() -> None:
    worth = Worth()
    worth.read_prompt(512, 512 * 0.0005)
    assert not worth.pays(2000, 2000 * 128 * KIB)
    for _ in range(10):
        worth.wrote(100 * MB, 0.04)
    assert worth.pays(2000, 2000 * 128 * KIB)


def test_a_slow_disk_does_not_pay() -> None:
    worth = Worth()
    worth.read_prompt(512, 512 * 0.01)
    assert worth.pays(2000, 2000 * 128 * KIB)
    for _ in range(10):
        worth.wrote(10 * MB, 1.0)
    assert not worth.pays(2000, 2000 * 128 * KIB)


def test_single_tokens_say_nothing_and_another_model_is_measured_anew() -> None:
    worth = Worth()
    worth.read_prompt(1, 10.0)
    assert not worth.pays(8000, 1)
    worth.read_prompt(100, 10.0)
    assert worth.pays(100, 1)
    worth.another_model()
    assert not worth.pays(100, 1)
