"""What tunings found, and how fast answers came, in one JSON file: by model file and computer."""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from wizchat.desktop.atomic import write_atomically
from wizchat.engine.tuning.machine import Machine
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.setups import DEFAULTS, Setup
from wizchat.engine.tuning.speeds import Speed, Way

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_logger = logging.getLogger(__name__)

VERSION: Final = 1
MOST: Final = 100
"""Records that are kept, the newest ones; and speeds."""
_SAMPLE: Final = 1 << 20

FoundT = TypeVar("FoundT")


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
    speeds: tuple[msgspec.Raw, ...] = ()


class _Kept(msgspec.Struct, frozen=True, kw_only=True):
    records: tuple[Record, ...] = ()
    speeds: tuple[Speed, ...] = ()


class TuningRecords:
    """The file and what is in it; every method may be called on any thread.

    What cannot be read, or is of another version, is as good as never measured.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._kept: _Kept | None = None

    def find(self, model: str, machine: Machine) -> Record | None:
        """Return what is known of a model here."""
        with self._lock:
            return next(
                (r for r in self._read().records if (r.model, r.machine) == (model, machine)),
                None,
            )

    def keep(self, record: Record) -> None:
        """Remember a record in place of the one before. Raises OSError; it stands until the end.

        Other programs of this person may have written meanwhile: the file is read again first.
        """
        with self._lock:
            self._kept = None
            known = self._read()
            others = [
                r for r in known.records if (r.model, r.machine) != (record.model, record.machine)
            ]
            self._write(_Kept(records=(record, *others)[:MOST], speeds=known.speeds))

    def speed(self, model: str, machine: Machine, way: Way) -> float | None:
        """Return how many tokens per second a model's last answer had here, run in this way."""
        with self._lock:
            key = model, machine, way
            return next((s.tokens_per_second for s in self._read().speeds if s.key == key), None)

    def keep_speed(self, speed: Speed) -> None:
        """Remember a speed in place of the one before. Raises OSError, as `keep` does."""
        with self._lock:
            self._kept = None
            known = self._read()
            others = [s for s in known.speeds if s.key != speed.key]
            self._write(_Kept(records=known.records, speeds=(speed, *others)[:MOST]))

    def _read(self) -> _Kept:
        if self._kept is None:
            self._kept = _decode(self._path)
        return self._kept

    def _write(self, kept: _Kept) -> None:
        self._kept = kept
        write_atomically(self._path, _encode(kept))


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


def _encode(kept: _Kept) -> bytes:
    raw = msgspec.json.encode({"version": VERSION, "records": kept.records, "speeds": kept.speeds})
    return msgspec.json.format(raw, indent=2) + b"\n"


def _decode(path: Path) -> _Kept:
    try:
        found = msgspec.json.decode(path.read_bytes(), type=_File)
    except FileNotFoundError:
        return _Kept()
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        _logger.info("what was tuned is measured anew: %s", error)
        return _Kept()
    if found.version != VERSION:
        _logger.info("what was tuned is measured anew: version %s", found.version)
        return _Kept()
    return _Kept(records=_each(found.records, Record), speeds=_each(found.speeds, Speed))


def _each(raws: Sequence[msgspec.Raw], type_: type[FoundT]) -> tuple[FoundT, ...]:
    """Return those that can be read."""
    found = []
    for raw in raws:
        try:
            found.append(msgspec.json.decode(raw, type=type_))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            _logger.info("a record of a tuning is passed over: %s", error)
    return tuple(found)
