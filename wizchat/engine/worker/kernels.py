"""How a context computes: flash attention, micro-batch, precision of the KV cache."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from llama_cpp import llama_cpp as native

from wizchat.engine.protocol import CacheType

if TYPE_CHECKING:
    from llama_cpp.llama_cpp import llama_context_params

    from wizchat.engine.protocol import LoadParams

_TYPES: Final = {
    CacheType.F16: native.GGML_TYPE_F16,
    CacheType.Q8_0: native.GGML_TYPE_Q8_0,
}
_SIZE: Final = {CacheType.F16: 1.0, CacheType.Q8_0: 34 / 64}
"""Against 16 bits; a block of q8_0 is 32 bytes and a scale of two (ggml-common.h)."""


def choose_kernels(wanted: llama_context_params, params: LoadParams) -> None:
    """Set what `params` says of them; `n_batch` must be set before."""
    wanted.flash_attn_type = _flash_attention(params)
    wanted.type_k = wanted.type_v = _TYPES[params.cache_type]
    if params.micro_batch is not None:
        wanted.n_ubatch = max(1, min(params.micro_batch, wanted.n_batch))


def cache_bytes(params: LoadParams, at_16_bits: int) -> int:
    """Return the size of a KV cache that takes so many bytes when its numbers have 16 bits."""
    return int(at_16_bits * _SIZE[params.cache_type])


def _flash_attention(params: LoadParams) -> int:
    if params.flash_attention is None:
        return int(native.LLAMA_FLASH_ATTN_TYPE_AUTO)
    # Values that are quantized can be read by flash attention alone (llama-context.cpp).
    if params.flash_attention or params.cache_type is not CacheType.F16:
        return int(native.LLAMA_FLASH_ATTN_TYPE_ENABLED)
    return int(native.LLAMA_FLASH_ATTN_TYPE_DISABLED)
