"""What can be tuned, and how it gets into the parameters of a load."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from wizchat.engine.protocol import CacheType

if TYPE_CHECKING:
    from wizchat.engine.protocol import LoadParams


class Setup(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One way to run a model; the defaults are those that every model runs with untuned."""

    threads: int | None = None
    """None is as many as the worker chooses."""
    repack: bool = False
    """Weights are rewritten for this processor, and then not mapped: both would be in memory."""
    flash_attention: bool | None = None
    micro_batch: int | None = None
    cache_type: CacheType = CacheType.F16


DEFAULTS: Final = Setup()
SMALL_BATCH: Final = 128
"""Tokens of the micro-batch that is tried: a quarter of llama.cpp's own."""


def applied(params: LoadParams, setup: Setup) -> LoadParams:
    """Return `params` run that way; a number of threads that a person has set stands."""
    return msgspec.structs.replace(
        params,
        threads=params.threads or setup.threads,
        repack=setup.repack,
        use_mmap=params.use_mmap and not setup.repack,
        flash_attention=setup.flash_attention,
        micro_batch=setup.micro_batch,
        cache_type=setup.cache_type,
    )


def thread_counts(default: int, physical: int, logical: int) -> tuple[int, ...]:
    """Return the numbers of threads worth a try beside the default.

    Half of them is right where half of the cores are slow ones, all the physical ones where the
    computer is left alone, the logical ones where two threads of a core help each other.
    """
    worth = {max(1, physical // 2), physical, logical} - {default}
    return tuple(sorted(count for count in worth if 1 <= count <= logical))
