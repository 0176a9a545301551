from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.protocol import CacheType, LoadParams
from wizchat.engine.tuning.setups import DEFAULTS, Setup, applied, thread_counts


def test_the_defaults_change_nothing() -> None:
    params = LoadParams(context_window=4096, gpu_layers=0, threads=3)
    assert applied(params, DEFAULTS) == params


def test_a_way_gets_into_the_parameters() -> None:
    setup = Setup(threads=3, repack=True, flash_attention=False, micro_batch=128)
    found = applied(LoadParams(context_window=4096), setup)
    assert found == LoadParams(
        context_window=4096,
        threads=3,
        repack=True,
        use_mmap=False,
        flash_attention=False,
        micro_batch=128,
    )
    assert applied(LoadParams(), Setup(cache_type=CacheType.Q8_0)).cache_type is CacheType.Q8_0


def test_what_a_person_set_stands() -> None:
    assert applied(LoadParams(threads=7), Setup(threads=2)).threads == 7


def test_numbers_of_threads() -> None:
    assert thread_counts(2, 2, 2) == (1,)
    assert thread_counts(7, 8, 16) == (4, 8, 16)
    assert thread_counts(1, 1, 1) == ()


@given(st.integers(1, 128), st.integers(1, 64), st.integers(1, 128))
def test_few_and_possible_numbers(default: int, physical: int, logical: int) -> None:
    found = thread_counts(default, physical, logical)
    assert len(found) <= 3
    assert default not in found
    assert all(1 <= count <= logical for count in found)
