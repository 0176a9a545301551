"""What tunings found, kept in one JSON file: by model file and by computer."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from typing import TYPE_CHECKING, Final

import msgspec

from wizchat.desktop.atomic import write_atomically
from wizchat.engine.protocol import Device, DeviceKind
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.setups import DEFAULTS, Setup

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.desktop.hardware import Computer
    from wizchat.engine.protocol import Ready

_logger = logging.getLogger(__name__)

VERSION: Final = 1
MOST: Final = 100
"""Records that are kept, the newest ones."""
_SAMPLE: Final = 1 << 20


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


class Gain(msgspec.Struct, frozen=True, kw_only=True):
    """How the chosen way compares with the defaults; above 1 is better, 1 for the defaults."""

    turn: float = 1.0
    """A typical turn, as the rule weighs it."""
    prefill: float = 1.0
    decode: float = 1.0
    load: float = 1.0
    memory: float = 1.0


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one model file on one machine."""

    model: str
    machine: Machine
    verdict: Verdict
    setup: Setup = DEFAULTS
    threads: int = 0
    """What the worker computes with that way; 0 when that was not measured."""
    gain: Gain = Gain()
    bad: tuple[Setup, ...] = ()
    """Ways that crashed the worker."""


class _File(msgspec.Struct, frozen=True, kw_only=True):
    version: int
    records: tuple[msgspec.Raw, ...] = ()


class TuningRecords:
    """The file and what is in it; every method may be called on any thread.

    What cannot be read, or is of another version, is as good as never measured.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._records: list[Record] | None = None

    def find(self, model: str, machine: Machine) -> Record | None:
        """Return what is known of a model here."""
        with self._lock:
            return next(
                (r for r in self._read() if r.model == model and r.machine == machine), None
            )

    def keep(self, record: Record) -> None:
        """Remember a record in place of the one before. Raises OSError; it stands until the end.

        Other programs of this person may have written meanwhile: the file is read again first.
        """
        with self._lock:
            self._records = None
            records = [
                r for r in self._read() if (r.model, r.machine) != (record.model, record.machine)
            ]
            self._records = [record, *records][:MOST]
            write_atomically(self._path, _encode(self._records))

    def _read(self) -> list[Record]:
        if self._records is None:
            self._records = _decode(self._path)
        return self._records


def fingerprint(path: Path) -> str:
    """Return what tells a model file from others without reading all of it; raises OSError.

    Size, and a hash of its first and last megabyte: the header, which has every name and number
    of the model, and weights.
    """
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        sha = hashlib.sha256(file.read(_SAMPLE))
        file.seek(max(0, size - _SAMPLE))
        sha.update(file.read(_SAMPLE))
    return f"{size}-{sha.hexdigest()}"


def _encode(records: list[Record]) -> bytes:
    raw = msgspec.json.encode({"version": VERSION, "records": records})
    return msgspec.json.format(raw, indent=2) + b"\n"


def _decode(path: Path) -> list[Record]:
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_File)
    except FileNotFoundError:
        return []
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        _logger.info("what was tuned is measured anew: %s", error)
        return []
    if found.version != VERSION:
        _logger.info("what was tuned is measured anew: version %s", found.version)
        return []
    records = []
    for raw in found.records:
        try:
            records.append(msgspec.json.decode(raw, type=Record))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            _logger.info("a record of a tuning is passed over: %s", error)
    return records


def _device(device: Device) -> str:
    """Name a device; memory is a CPU's own only in name, and what is free changes."""
    memory = "" if device.kind is DeviceKind.CPU else f" {device.memory_total}"
    return f"{device.kind} {device.name} {device.description}{memory}"
