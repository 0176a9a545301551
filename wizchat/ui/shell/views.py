"""What the main window is told: small frozen values, made by whoever knows the core."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class EngineStatus(Enum):
    """Whether a model can answer now."""

    NONE = auto()
    """No model is chosen."""
    STARTING = auto()
    LOADING = auto()
    READY = auto()
    RESTING = auto()
    """Freed for a while; the next message loads it again."""
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class EngineView:
    """The state of the engine in words that fit the model chip."""

    status: EngineStatus = EngineStatus.NONE
    label: str = ""
    """The model, for example "WizardLM-2 7B · Q4_K_M"."""
    short_label: str = ""
    """The same where there is little room, for example "Q4_K_M"; empty for no shorter one."""
    device: str = ""
    """Short, for example "CPU" or "RTX 3060"."""
    fraction: float = 0.0
    """Part of the model loaded, 0 to 1."""
    is_tour: bool = False
    """Whether it is the tiny model that explains the app, and no WizardLM-2."""
    notice: str = ""
    """Why it runs on the CPU, what failed, what to do: whole sentences, translated."""


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """One installed model to switch to."""

    id: str
    label: str
    present: bool = True
    """False when its file is missing."""


@dataclass(frozen=True, slots=True)
class TourLine:
    """What is said while the tour answers, and the way out of it."""

    text: str
    action: str = ""
    """Words of the button; empty for none."""


class DownloadPhase(Enum):
    """What the download that the sidebar shows is doing."""

    RUNNING = auto()
    WAITING = auto()
    """For the network."""
    PAUSED = auto()
    VERIFYING = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class DownloadLine:
    """The download that the sidebar shows."""

    label: str
    """The quantization."""
    fraction: float
    """0 to 1."""
    seconds_left: float | None = None
    phase: DownloadPhase = DownloadPhase.RUNNING


@dataclass(frozen=True, slots=True)
class SheetSection:
    """A menu, or a place, with what its keys do."""

    title: str
    lines: tuple[tuple[str, str], ...]
    """What is done, and its keys as people read them."""
