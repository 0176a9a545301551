"""Pieces of a sequence's KV cells as bytes, and back."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as native

if TYPE_CHECKING:
    from wizchat.engine.worker.context import Context

_ONE_POSITION = (
    native.LLAMA_ROPE_TYPE_NONE,
    native.LLAMA_ROPE_TYPE_NORM,
    native.LLAMA_ROPE_TYPE_NEOX,
)


class Cells:
    """Copies ranges of positions; used by the engine thread alone.

    llama.cpp can give and take whole sequences only. A range passes through a spare one that is
    empty otherwise: in a unified cache, giving cells to another sequence moves no data. So a long
    conversation goes in pieces, each of which is in memory for a moment.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._pointer = context.pointer
        self._spare = context.spare
        self._memory = native.llama_get_memory(context.pointer)

    @property
    def can_be_saved(self) -> bool:
        """Whether all that a sequence is lies in its cells, one for each position.

        Not so with a sliding window, and not with positions of several parts.
        """
        model = native.llama_get_model(self._pointer)
        return (
            self._spare is not None
            and native.llama_model_n_swa(model) == 0
            and native.llama_model_rope_type(model) in _ONE_POSITION
        )

    def copy_out(self, sequence: int, start: int, end: int) -> bytearray | None:
        """Return the cells of these positions as llama.cpp writes them; None if it cannot."""
        if self._spare is None or self._context.length(sequence) < end:
            return None
        self._context.keep(self._spare, 0)
        native.llama_memory_seq_cp(self._memory, sequence, self._spare, start, end)
        try:
            size: int = native.llama_state_seq_get_size(self._pointer, self._spare)
            state = bytearray(size)
            view = (ctypes.c_uint8 * size).from_buffer(state)
            written = native.llama_state_seq_get_data(self._pointer, view, size, self._spare)
        except MemoryError:
            return None
        else:
            return state if size and written == size else None
        finally:
            self._context.keep(self._spare, 0)

    def put_in(self, sequence: int, state: bytearray, *, have: int, end: int) -> bool:
        """Give a sequence of `have` positions those up to `end` out of a block's state.

        The block must have been checked, and there must be cells for all of it. False when
        llama.cpp refuses; the sequence is as it was then.
        """
        if self._spare is None or self._context.length(sequence) != have:
            return False
        self._context.keep(self._spare, 0)
        size = len(state)
        view = (ctypes.c_uint8 * size).from_buffer(state)
        try:
            if native.llama_state_seq_set_data(self._pointer, view, size, self._spare) != size:
                return False
            native.llama_memory_seq_cp(self._memory, self._spare, sequence, have, end)
            return self._context.length(sequence) == end
        finally:
            self._context.keep(self._spare, 0)
