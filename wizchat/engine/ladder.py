"""What to try next when a model does not fit: fewer layers on the GPU, the CPU, a smaller window.

The layers go first because they cost speed alone; a smaller window costs the conversation's
memory, so it comes last.
"""

from __future__ import annotations

import msgspec

from wizchat.engine.protocol import Device, DeviceKind, LoadParams

ALL_LAYERS = 32
"""Layers of WizardLM-2 7B; where "as many as there are" is halved from when nothing is known."""
FEWEST_LAYERS = 8
"""Below this, the GPU saves less time than the transfers between the devices cost."""
_MOST_LAYERS = 128
"""No model that fits a computer at home has more; larger numbers mean all."""
SMALLEST_WINDOW = 2048
"""Tokens; less is no conversation."""

_GPUS = frozenset({DeviceKind.GPU, DeviceKind.INTEGRATED_GPU})


def next_step(
    params: LoadParams, devices: tuple[Device, ...], layers: int | None = None
) -> LoadParams | None:
    """Return the parameters to try after `params` failed, or None at the foot of the ladder.

    `layers` is how many the model has, where an earlier load told.
    """
    if _uses_gpu(params, devices):
        return msgspec.structs.replace(params, gpu_layers=_half(params.gpu_layers, layers))
    window = max(params.context_window // 2, SMALLEST_WINDOW)
    if window < params.context_window:
        return msgspec.structs.replace(params, context_window=window, gpu_layers=0)
    return None


def _uses_gpu(params: LoadParams, devices: tuple[Device, ...]) -> bool:
    return params.gpu_layers != 0 and any(device.kind in _GPUS for device in devices)


def _half(wanted: int | None, layers: int | None) -> int:
    there = layers or ALL_LAYERS
    half = min(there if wanted is None or wanted < 0 else wanted, there) // 2
    return half if half >= FEWEST_LAYERS else 0


def fewer(layers: int, *, sharply: bool) -> int:
    """Return how many layers to try after so many did not fit on a GPU, 0 for none.

    A quarter less where memory was short, since what fits was computed before and was nearly right;
    half, `sharply`, where the engine died of it and each attempt costs a new start.
    """
    there = min(layers, _MOST_LAYERS)
    less = there // 2 if sharply else there * 3 // 4
    return less if less >= FEWEST_LAYERS else 0
