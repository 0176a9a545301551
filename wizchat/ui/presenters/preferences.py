"""What a person sets, remembered and applied at once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wizchat.desktop.settings import InvalidSetting, SettingsNotSaved
from wizchat.ui.shell.opening import open_window
from wizchat.ui.theme.theme import ThemeMode

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.desktop.settings import Settings, SettingsStore
    from wizchat.ui.settings.settings_window import SettingsWindow
    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.theme.theme import Theme

_logger = logging.getLogger(__name__)

_STEP: Final = 0.1
_LEAST, _MOST = 1.0, 2.0
_OF_ENGINE: Final = frozenset({"context_window", "gpu_layers", "threads", "speculation"})
_MANNERS: Final = frozenset({"rest", "make_room", "gentle_on_battery", "gentle_in_background"})
_AFTER_RESTART: Final = frozenset({"language", "models_folder", "hub_endpoint"})
_SETTLED_AFTER_MS: Final = 800
"""A model is loaded again once the arrows of a number have been let go."""


class PreferencesPresenter(QObject):
    """Connects the settings with their window and with what they change. GUI thread."""

    background_changed = Signal()
    """Whether the app stays in the tray is another one."""
    engine_changed = Signal()
    """An option that a loaded model depends on is another one, and stays so for the moment."""
    manners_changed = Signal()
    """An option of how the engine behaves towards other apps is another one."""
    caches_changed = Signal()
    """There is another quota for what the model has read, and it stays for the moment."""
    models_folder_changed = Signal()
    """Another folder is set; it is in use from the next start on."""
    restart_requested = Signal(object)
    """Over the settings window: what was set is to take effect now."""
    send_key_changed = Signal(object)
    """A SendKey, for every composer."""

    def __init__(
        self,
        store: SettingsStore,
        theme: Theme,
        window: MainWindow,
        make_settings_window: Callable[[], SettingsWindow],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._window = window
        self._make_settings_window = make_settings_window
        self._settings_window: SettingsWindow | None = None
        self._at_start = store.current
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_AFTER_MS)
        self._settled.timeout.connect(self.engine_changed)
        self._caches_settled = QTimer(self)
        self._caches_settled.setSingleShot(True)
        self._caches_settled.setInterval(_SETTLED_AFTER_MS)
        self._caches_settled.timeout.connect(self.caches_changed)
        window.settings_requested.connect(self._open)
        window.system_prompt_requested.connect(self._on_prompt_requested)
        window.text_scale_step_requested.connect(self._on_text_scale_step)
        window.geometry_changed.connect(self._on_geometry_changed)
        window.sidebar_visible_changed.connect(self._on_sidebar_visible_changed)

    def begin(self) -> None:
        """Say what was wrong with the settings file, if anything was."""
        report = self._store.report
        if report.set_aside:
            self._window.show_notice(
                self.tr(
                    "The settings could not be read, so the defaults are used. "
                    "The file is kept as {0}."
                ).format(report.set_aside),
                lasting=True,
            )
        elif report.unreadable or report.reset:
            self._window.show_notice(
                self.tr("Some settings could not be used; their defaults are in force.")
            )

    def open_at(self, place: str) -> None:
        """Open the settings at an option or a group, by its key."""
        self._open()
        self._ready_window().show_place(place)

    def _open(self) -> None:
        window = self._ready_window()
        window.show_settings(self._store.current)
        for key in sorted(_AFTER_RESTART):
            self._note_restart(key)
        open_window(window, self._window)

    def _on_prompt_requested(self) -> None:
        self._open()
        self._ready_window().show_prompt()

    def _ready_window(self) -> SettingsWindow:
        """Return the settings window, made when it is first wanted: no start waits for it."""
        if self._settings_window is None:
            self._settings_window = self._make_settings_window()
            self._settings_window.changed.connect(self._on_changed)
            self._settings_window.restart_requested.connect(self._on_restart_requested)
        return self._settings_window

    def _on_changed(self, key: str, value: object) -> None:
        problem = self._keep(key, value)
        if problem:
            self._ready_window().show_problem(key, problem)
        else:
            self._apply(key, self._store.current)

    def _on_text_scale_step(self, step: int) -> None:
        scale = self._store.current.text_scale
        wanted = 1.0 if step == 0 else round(scale + step * _STEP, 1)
        problem = self._keep("text_scale", min(_MOST, max(_LEAST, wanted)))
        if problem:
            self._window.show_notice(problem)
        else:
            self._apply("text_scale", self._store.current)
            if self._settings_window is not None:
                self._settings_window.show_settings(self._store.current)

    def _on_geometry_changed(self, geometry: str) -> None:
        self._remember("window_geometry", geometry)

    def _on_sidebar_visible_changed(self, visible: bool) -> None:
        self._remember("sidebar_visible", visible)

    @Slot(bool)
    def remember_wrapping(self, wraps: bool) -> None:
        """Write down whether long lines of code are wrapped."""
        self._remember("wrap_code", wraps)

    def _remember(self, key: str, value: object) -> None:
        """Write down what nobody set on purpose; failing to is no reason to disturb anyone."""
        problem = self._keep(key, value)
        if problem:
            _logger.info("%s is not remembered: %s", key, problem)

    def _keep(self, key: str, value: object) -> str:
        """Write an option down; return what went wrong in words, or nothing."""
        try:
            self._store.update(**{key: value})
        except InvalidSetting:
            return self.tr("This value is not possible.")
        except SettingsNotSaved as error:
            return self.tr("It could not be saved: {0}").format(error.strerror)
        return ""

    def _apply(self, key: str, settings: Settings) -> None:
        theme = self._theme
        at_once: dict[str, Callable[[], None]] = {
            "theme": lambda: theme.set_mode(ThemeMode(settings.theme)),
            "text_scale": lambda: theme.set_text_scale(settings.text_scale),
            "font_family": lambda: theme.set_font_family(settings.font_family),
            "reduced_motion": lambda: theme.set_motion(settings.reduced_motion),
            "answer_width": lambda: theme.set_width(settings.answer_width),
            "send_key": lambda: self.send_key_changed.emit(settings.send_key),
            "keep_in_tray": self.background_changed.emit,
            "saved_caches_gb": self._caches_settled.start,
        }
        if key in at_once:
            at_once[key]()
        elif key in _OF_ENGINE:
            self._settled.start()
        elif key in _MANNERS:
            self.manners_changed.emit()
        elif key in _AFTER_RESTART:
            self._note_restart(key)
        if key == "models_folder":
            self.models_folder_changed.emit()

    def _note_restart(self, key: str) -> None:
        """Say of an option that another value than the one at the start waits for the next one."""
        if getattr(self._store.current, key) != getattr(self._at_start, key):
            said, offer = self.tr("Takes effect at the next start."), self.tr("Restart now")
            self._ready_window().offer_restart(key, said, offer)

    def _on_restart_requested(self) -> None:
        self.restart_requested.emit(self._ready_window())
