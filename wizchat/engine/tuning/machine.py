"""The computer that a figure was measured on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from wizchat.engine.protocol import Device, DeviceKind

if TYPE_CHECKING:
    from wizchat.desktop.hardware import Computer
    from wizchat.engine.protocol import Ready


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    """What a figure depends on beside the model: on another machine it means nothing."""

    cpu: str
    physical_cores: int
    logical_cores: int
    memory: int
    """Bytes."""
    llama_cpp: str
    """Version of the package, and the features that llama.cpp was built with and found."""
    devices: tuple[str, ...]

    @classmethod
    def of(cls, computer: Computer, ready: Ready) -> Machine:
        """Return this computer as one worker found it."""
        return cls(
            cpu=computer.cpu,
            physical_cores=computer.physical_cores,
            logical_cores=computer.logical_cores,
            memory=computer.memory_total,
            llama_cpp=f"{ready.llama_cpp} {ready.system_info.strip()}",
            devices=tuple(_device(device) for device in ready.devices),
        )


def _device(device: Device) -> str:
    """Name a device; memory is a CPU's own only in name, and what is free changes."""
    memory = "" if device.kind is DeviceKind.CPU else f" {device.memory_total}"
    return f"{device.kind} {device.name} {device.description}{memory}"
