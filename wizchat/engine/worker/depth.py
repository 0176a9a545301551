"""Conversations of any length without reading them, for measuring what length costs."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as native

if TYPE_CHECKING:
    from llama_cpp.llama_cpp import llama_context_p


def deepen(context: llama_context_p, sequence: int, spare: int, times: int) -> None:
    """Copy what a sequence has in the cache into more cells of it, so many times.

    Attention reads every cell of the sequence, whatever is in it. The copies keep their positions:
    a shift would crash where the cache is quantized. `spare` is a sequence that nobody has. A cache
    that cannot be copied stays as it is.
    """
    memory = native.llama_get_memory(context)
    size = native.llama_state_seq_get_size(context, sequence)
    piece = (ctypes.c_uint8 * size)()
    if not native.llama_state_seq_get_data(context, piece, size, sequence):
        return
    for _ in range(times):
        if not native.llama_state_seq_set_data(context, piece, size, spare):
            return
        native.llama_memory_seq_cp(memory, spare, sequence, -1, -1)
        native.llama_memory_seq_rm(memory, spare, -1, -1)
