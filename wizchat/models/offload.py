"""How many layers of a model fit on a GPU, computed before anything is loaded.

    weights of the layers there + KV cache of those layers + compute buffers + margin <= free

llama.cpp counts the output layer (`output*`, or the token embedding where both are one) as the
first layer to go to a GPU and then the blocks from the last to the first; the token embedding
itself always stays with the CPU (llama.cpp 0c1e5709, `llama_model::load_tensors`). The KV cache of
a block lies where the block does (`offload_kqv`). Compute buffers are those of `fit.memory_need`,
measured there; they do not shrink with the layers. What is computed here is then tried, and the
engine climbs down when it was too much.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from wizchat.engine.gpu.placement import Layers
from wizchat.engine.protocol import DeviceKind
from wizchat.models.errors import ModelError
from wizchat.models.fit import memory_need, shape_of
from wizchat.models.gguf import read_header

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.engine.protocol import Device, LoadParams
    from wizchat.models.gguf import Header

_MIB = 2**20
_LEAST_MARGIN = 384 * _MIB
"""A CUDA context alone takes 200 to 400 MiB, which a driver counts as free until it is made."""
_MOST_MARGIN = 1024 * _MIB
_SHARED_MARGIN = 2048 * _MIB
_CACHE_STEP = 256
"""llama.cpp rounds the tokens of a KV cache up to a multiple of this."""

_BLOCK = re.compile(r"blk\.(\d+)\.")


def layers_that_fit(path: Path, params: LoadParams, device: Device) -> Layers | None:
    """Return how much of a model file fits on a device; None when the file does not tell.

    Reads the header, some 10 ms.
    """
    try:
        header = read_header(path)
    except ModelError:
        return None  # loading it says what is wrong with it
    return layers_of(header, params.context_window, device)


def layers_of(header: Header, context_window: int, device: Device) -> Layers | None:
    """Return how much of a model fits on a device with its window of so many tokens.

    None for a model in several files, whose other parts are not read, and for one without a shape.
    """
    shape = shape_of(header)
    if shape is None or header.part is not None:
        return None
    cells = -(-context_window // _CACHE_STEP) * _CACHE_STEP
    need = memory_need(0, cells, shape)
    room = device.memory_free - margin(device) - need.compute
    costs = _layer_sizes(header, shape.layers)
    cache = need.kv_cache // shape.layers
    fitting = 0
    for at, weights in enumerate(costs):
        room -= weights + (cache if at else 0)
        if room < 0:
            break
        fitting = at + 1
    return Layers(fitting, len(costs))


def margin(device: Device) -> int:
    """Return the bytes of a device that are left free.

    For its driver, the desktop it draws, and what was computed wrongly: a tenth of its memory
    within limits. A GPU that shares the computer's memory leaves a quarter, at least 2 GiB, for
    everything else.
    """
    if device.kind is DeviceKind.INTEGRATED_GPU:
        return max(_SHARED_MARGIN, device.memory_total // 4)
    return min(max(_LEAST_MARGIN, device.memory_total // 10), _MOST_MARGIN)


def _layer_sizes(header: Header, blocks: int) -> list[int]:
    """Return the bytes of the output layer's weights, then of each block from the last on."""
    sizes: Counter[int] = Counter()
    output = embedding = 0
    for tensor in header.tensors:
        block = _BLOCK.match(tensor.name)
        if block:
            sizes[int(block[1])] += tensor.size
        elif tensor.name.startswith("output"):
            output += tensor.size
        elif tensor.name == "token_embd.weight":
            embedding = tensor.size
    tied = not any(tensor.name == "output.weight" for tensor in header.tensors)
    return [output + (embedding if tied else 0), *(sizes[at] for at in reversed(range(blocks)))]
