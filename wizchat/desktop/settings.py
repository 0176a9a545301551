"""What a person can set: each option declared once, kept in one JSON file.

The annotations of `Settings` are the declarations: type, range, choices and group. `OPTIONS` is
the same as a table, from which the settings window is made. Words for people live in the
interface.
"""

from __future__ import annotations

import threading
import types
import typing
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
from msgspec import Meta

from wizchat.desktop.atomic import set_aside, write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Theme(StrEnum):
    """Colours of the interface."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class AnswerWidth(StrEnum):
    """How wide the lines of a conversation are."""

    COMFORTABLE = "comfortable"
    WIDE = "wide"


class Motion(StrEnum):
    """Whether less moves."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class Language(StrEnum):
    """What the interface speaks; the values name the files of translations."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    CHINESE = "zh_CN"
    """Simplified."""
    JAPANESE = "ja"
    ARABIC = "ar"


class SendKey(StrEnum):
    """What sends a message; the other one begins a new line."""

    ENTER = "enter"
    CTRL_ENTER = "ctrl_enter"


class Rest(StrEnum):
    """When a model that nobody asks frees its memory; the next message loads it again."""

    AFTER_5 = "after_5"
    AFTER_15 = "after_15"
    AFTER_30 = "after_30"
    AFTER_60 = "after_60"
    NEVER = "never"

    @property
    def seconds(self) -> float | None:
        """How long it waits; None for ever."""
        return None if self is Rest.NEVER else 60.0 * int(self.value.removeprefix("after_"))


class Group(StrEnum):
    """Where an option is shown."""

    APPEARANCE = "appearance"
    WRITING = "writing"
    BACKGROUND = "background"
    ANSWERS = "answers"
    ENGINE = "engine"
    STORAGE = "storage"
    NETWORK = "network"
    REMEMBERED = "remembered"
    """Not shown: the app remembers it by itself."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All options with their defaults.

    The sampling defaults are the publisher's own for WizardLM-2: temperature 0 (greedy), top-p 1,
    at most 4,096 new tokens, no penalty (WizardLM `demo/README.md`, commit b01ff801, 2024-04-16);
    they equal those of the engine's protocol. The context window defaults to 8,192 tokens, the
    `model_max_length` of the publisher's tokenizer, and ends at 32,768, the
    `max_position_embeddings` of the weights.
    """

    theme: Annotated[Theme, Group.APPEARANCE] = Theme.SYSTEM
    text_scale: Annotated[float, Meta(ge=1.0, le=2.0), Group.APPEARANCE] = 1.0

    font_family: Annotated[
        Annotated[str, Meta(min_length=1, max_length=100)] | None, Group.APPEARANCE
    ] = None
    """None is the system's own."""
    answer_width: Annotated[AnswerWidth, Group.APPEARANCE] = AnswerWidth.COMFORTABLE
    reduced_motion: Annotated[Motion, Group.APPEARANCE] = Motion.SYSTEM
    language: Annotated[Language, Group.APPEARANCE] = Language.SYSTEM

    send_key: Annotated[SendKey, Group.WRITING] = SendKey.ENTER
    notify: Annotated[bool, Group.BACKGROUND] = True
    keep_in_tray: Annotated[bool, Group.BACKGROUND] = False

    temperature: Annotated[float, Meta(ge=0.0, le=2.0), Group.ANSWERS] = 0.0
    top_p: Annotated[float, Meta(ge=0.01, le=1.0), Group.ANSWERS] = 1.0
    min_p: Annotated[float, Meta(ge=0.0, le=1.0), Group.ANSWERS] = 0.0
    repeat_penalty: Annotated[float, Meta(ge=0.5, le=2.0), Group.ANSWERS] = 1.0
    seed: Annotated[Annotated[int, Meta(ge=0, le=2**32 - 2)] | None, Group.ANSWERS] = None
    """None draws a fresh one. 2**32 - 1 is llama.cpp's own word for that (LLAMA_DEFAULT_SEED)."""
    max_tokens: Annotated[int, Meta(ge=1, le=32768), Group.ANSWERS] = 4096

    context_window: Annotated[int, Meta(ge=512, le=32768), Group.ENGINE] = 8192
    gpu_layers: Annotated[Annotated[int, Meta(ge=0, le=999)] | None, Group.ENGINE] = None
    threads: Annotated[Annotated[int, Meta(ge=1, le=512)] | None, Group.ENGINE] = None
    speculation: Annotated[bool, Group.ENGINE] = True
    rest: Annotated[Rest, Group.ENGINE] = Rest.AFTER_30
    make_room: Annotated[bool, Group.ENGINE] = True
    gentle_on_battery: Annotated[bool, Group.ENGINE] = False
    gentle_in_background: Annotated[bool, Group.ENGINE] = False

    models_folder: Annotated[Annotated[str, Meta(min_length=1)] | None, Group.STORAGE] = None
    automatic_backups: Annotated[bool, Group.STORAGE] = True
    backup_days: Annotated[int, Meta(ge=1, le=60), Group.STORAGE] = 5
    """For so many days the last backup of the day is kept."""
    saved_caches_gb: Annotated[int, Meta(ge=0, le=200), Group.STORAGE] = 4
    """GB (1,000,000,000 bytes); 0 keeps nothing."""

    hub_endpoint: Annotated[Annotated[str, Meta(pattern=r"^https?://")] | None, Group.NETWORK] = (
        None
    )

    selected_model: Annotated[str | None, Group.REMEMBERED] = None
    """Id of a model in the library."""
    window_geometry: Annotated[str | None, Group.REMEMBERED] = None
    """Base64 of what the window system said."""
    sidebar_visible: Annotated[bool, Group.REMEMBERED] = True
    wrap_code: Annotated[bool, Group.REMEMBERED] = False
    collapsed_sections: Annotated[tuple[str, ...], Group.REMEMBERED] = ()
    """Keys of the sections of the list of conversations that are closed."""
    recent_commands: Annotated[tuple[str, ...], Group.REMEMBERED] = ()
    """What was chosen in the command palette, the latest first."""
    shortcuts: Annotated[dict[str, str], Group.REMEMBERED] = {}
    """Actions whose keys were changed, with the keys they have now."""


@dataclass(frozen=True)
class Option:
    """One option as a settings window needs to know it."""

    key: str
    type: type
    """bool, int, float, str or a StrEnum."""
    default: object
    optional: bool
    """Whether None is allowed; it means that the app chooses."""
    minimum: float | None
    maximum: float | None
    choices: tuple[str, ...]
    group: Group

    @property
    def is_shown(self) -> bool:
        """Whether a person sets it, not the app by itself."""
        return self.group is not Group.REMEMBERED


@dataclass(frozen=True)
class SettingsReport:
    """What was wrong with the settings file when it was last read."""

    set_aside: Path | None = None
    """Where a file that could not be used was kept."""
    unreadable: OSError | None = None
    """The file is there, cannot be read and could not be set aside."""
    reset: tuple[str, ...] = ()
    """Options whose value was not allowed and is the default now."""

    def __bool__(self) -> bool:
        return bool(self.set_aside or self.unreadable or self.reset)


class InvalidSetting(ValueError):
    """A value that an option does not allow, or an option that does not exist."""

    def __init__(self, key: str, value: object) -> None:
        super().__init__(f"{key}={value!r}")
        self.key = key
        self.value = value


class SettingsNotSaved(OSError):
    """The settings file could not be written; the settings are as they were."""

    def __init__(self, path: Path, cause: OSError) -> None:
        super().__init__(cause.errno, cause.strerror or str(cause), str(path))


class SettingsStore:
    """The settings of this person and their file. Every method may be called on any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._current = Settings()
        self._unknown: dict[str, Any] = {}
        self._report = SettingsReport()

    @property
    def current(self) -> Settings:
        """The settings as of the last `load` or `update`."""
        return self._current

    @property
    def report(self) -> SettingsReport:
        """What `load` found wrong; false when all was well."""
        return self._report

    def load(self) -> Settings:
        """Read the file and return the settings; a missing file means defaults. Never raises.

        A file that is no JSON object is set aside. A value that is not allowed falls back to its
        default. Options that only a newer version knows are kept for it.
        """
        with self._lock:
            found, self._report = self._read()
            known: dict[str, Any] = {}
            reset = []
            for key in found.keys() & _ANNOTATIONS.keys():
                try:
                    known[key] = check(key, found[key])
                except InvalidSetting:
                    reset.append(key)
            if reset:
                self._report = SettingsReport(reset=tuple(sorted(reset)))
            self._unknown = {k: v for k, v in found.items() if k not in _ANNOTATIONS}
            self._current = Settings(**known)
            return self._current

    def update(self, **changes: object) -> Settings:
        """Change options, write the file and return the new settings.

        Raises InvalidSetting or SettingsNotSaved; nothing has changed then.
        """
        checked = {key: check(key, value) for key, value in changes.items()}
        with self._lock:
            settings = msgspec.structs.replace(self._current, **checked)
            whole = self._unknown | msgspec.to_builtins(settings)
            data = msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"
            try:
                write_atomically(self._path, data)
            except OSError as error:
                raise SettingsNotSaved(self._path, error) from error
            self._current = settings
            return settings

    def _read(self) -> tuple[dict[str, Any], SettingsReport]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, Any]), _ALL_WELL
        except FileNotFoundError:
            return {}, _ALL_WELL
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            try:
                return {}, SettingsReport(set_aside=set_aside(self._path))
            except OSError:
                unreadable = error if isinstance(error, OSError) else None
                return {}, SettingsReport(unreadable=unreadable or OSError(str(error)))


def check(key: str, value: object) -> Any:
    """Return `value` as the option `key` wants it; raises InvalidSetting."""
    try:
        wanted = msgspec.convert(value, _ANNOTATIONS[key])
        msgspec.json.encode(wanted)  # a path that is no text could not be written down
    except (KeyError, msgspec.ValidationError, UnicodeEncodeError) as error:
        raise InvalidSetting(key, value) from error
    return wanted


def _option(field: msgspec.structs.FieldInfo, annotation: Any) -> Option:
    kind, *details = typing.get_args(annotation)
    optional = types.NoneType in typing.get_args(kind)
    if optional:
        kind = typing.get_args(kind)[0]
    if typing.get_origin(kind) is Annotated:
        kind, *inner = typing.get_args(kind)
        details += inner
    limits = next((d for d in details if isinstance(d, Meta)), Meta())
    return Option(
        key=field.name,
        type=kind,
        default=getattr(_DEFAULTS, field.name),
        optional=optional,
        minimum=limits.ge,
        maximum=limits.le,
        choices=tuple(kind) if isinstance(kind, type) and issubclass(kind, StrEnum) else (),
        group=next(d for d in details if isinstance(d, Group)),
    )


_ALL_WELL = SettingsReport()
_DEFAULTS = Settings()
_ANNOTATIONS: dict[str, Any] = typing.get_type_hints(Settings, include_extras=True)

OPTIONS: Mapping[str, Option] = types.MappingProxyType(
    {
        field.name: _option(field, _ANNOTATIONS[field.name])
        for field in msgspec.structs.fields(Settings)
    }
)
"""Every option by its key, in the order of declaration."""
