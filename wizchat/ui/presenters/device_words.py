"""The devices that the engine may compute on, in words for people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.engine.gpu.book import OffReason, key_of
from wizchat.engine.gpu.probe import ProbeEnd
from wizchat.engine.protocol import DeviceKind
from wizchat.ui import words
from wizchat.ui.settings.device_entry import DeviceView

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizchat.engine.gpu.gpus import GpuStatus, GpuView
    from wizchat.engine.protocol import Device, Loaded

translate = QCoreApplication.translate

_BACKENDS = {
    "cuda": "CUDA",
    "hip": "ROCm",
    "rocm": "ROCm",
    "vulkan": "Vulkan",
    "metal": "Metal",
    "mtl": "Metal",
    "sycl": "SYCL",
    "opencl": "OpenCL",
}
"""By the name of llama.cpp's library, and by how its devices' names begin."""


def views(devices: Sequence[Device], gpus: GpuView, loaded: Loaded | None) -> Iterator[DeviceView]:
    """Yield what is shown of each device: first the GPUs, then the CPU."""
    for status in gpus.gpus:
        yield _gpu(status, loaded, is_blocked=gpus.blocked is not None)
    for device in devices:
        if device.kind is DeviceKind.CPU:
            yield DeviceView(
                key_of(device),
                device.description or device.name,
                # ggml says of the CPU that all of its memory is free.
                words.listed((translate("Devices", "CPU"), words.size(device.memory_total))),
                translate("Devices", "Computes whatever no GPU takes."),
            )


def about(gpus: GpuView) -> str:
    """Return what there is to say of all of them."""
    if gpus.blocked is not None:
        return {
            ProbeEnd.HUNG: translate(
                "Devices",
                "The graphics driver did not answer when it was asked what there is, so the CPU "
                "is used. Restarting the computer or another driver may help.",
            ),
            ProbeEnd.NOT_STARTED: translate(
                "Devices",
                "The graphics driver could not be asked what there is, so the CPU is used.",
            ),
        }.get(
            gpus.blocked.end,
            translate(
                "Devices",
                "The graphics driver crashed when it was asked what there is, so the CPU is used. "
                "Another driver may help.",
            ),
        )
    if not gpus.backends:
        return translate("Devices", "This engine is built for the CPU alone.")
    if not gpus.gpus:
        names = words.listed(_BACKENDS.get(name, name) for name in gpus.backends)
        return translate(
            "Devices", "No GPU was found, so the CPU is used. This engine is built for {0}."
        ).format(names)
    return ""


def _gpu(status: GpuStatus, loaded: Loaded | None, *, is_blocked: bool) -> DeviceView:
    device, off = status.device, status.off
    kind = (
        translate("Devices", "GPU that shares the computer's memory")
        if device.kind is DeviceKind.INTEGRATED_GPU
        else translate("Devices", "GPU")
    )
    note, is_bad = "", False
    if is_blocked:
        used = None
    elif off is not None:
        used = False
        note, is_bad = _why_off(off.reason), off.reason is not OffReason.PERSON
    else:
        used = True
        note = _share(device, loaded)
    return DeviceView(
        key_of(device),
        device.description or device.name,
        words.listed((kind, _backend(device), _memory(device))),
        note,
        is_bad,
        used,
    )


def _why_off(reason: OffReason) -> str:
    return {
        OffReason.PERSON: translate("Devices", "Not used."),
        OffReason.WRONG_RESULTS: translate(
            "Devices",
            "Switched off because it gave other results than the CPU: its driver is faulty. "
            "After an update of the driver it is tried again by itself.",
        ),
        OffReason.DIED: translate(
            "Devices",
            "Switched off because the engine stopped more than once with it. "
            "After an update of the driver it is tried again by itself.",
        ),
    }[reason]


def _share(device: Device, loaded: Loaded | None) -> str:
    if loaded is None or not loaded.gpu_layers or loaded.device != device.description:
        return ""
    return translate("Devices", "Holds {0} of the model's {1} layers.").format(
        words.number(loaded.gpu_layers), words.number(loaded.model.layers)
    )


def _memory(device: Device) -> str:
    if device.memory_total <= 0:
        return ""
    return translate("Devices", "{0} of {1} free").format(
        words.size(device.memory_free), words.size(device.memory_total)
    )


def _backend(device: Device) -> str:
    name = re.sub(r"\d+$", "", device.name)
    return _BACKENDS.get(name.lower(), name)
