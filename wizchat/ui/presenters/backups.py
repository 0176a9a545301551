"""Backups: one a day by itself, the list of them, and going back to one."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from wizchat.chat.backups.restoring import restore
from wizchat.chat.backups.rotation import Keep
from wizchat.chat.backups.values import Backup, BackupKind
from wizchat.chat.events import DatabaseReplaced
from wizchat.chat.store.errors import StoreError
from wizchat.ui import words
from wizchat.ui.exchange.backups_window import BackupLine, BackupsWindow
from wizchat.ui.presenters import exchange_words as said
from wizchat.ui.presenters.store_problems import SHOW_BACKUPS
from wizchat.ui.shell.opening import open_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.backups.backups import Backups
    from wizchat.chat.events import ChatEvent
    from wizchat.chat.service import ChatService
    from wizchat.desktop.settings import Settings
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.theme.theme import Theme

_logger = logging.getLogger(__name__)

_NEXT_LOOK_MS: Final = 3_600_000
_UNDO: Final = "backups:undo"


class _Stopped(Exception):
    """The app quits."""


class BackupPresenter(QObject):
    """Lives on the GUI thread; files are copied and read on the thread of errands."""

    def __init__(
        self,
        backups: Backups,
        service: ChatService,
        router: ChatRouter,
        *,
        theme: Theme,
        window: MainWindow,
        errands: Errands,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self._service = service
        self._router = router
        self._theme = theme
        self._main = window
        self._errands = errands
        self._settings = settings
        self._window: BackupsWindow | None = None
        self._listed: dict[str, Backup] = {}
        self._before: list[Backup | None] = []
        self._wanted: Backup | None = None
        self._said = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        window.notice_action_requested.connect(self._on_notice_action)
        router.told.connect(self._on_told)

    @property
    def window(self) -> BackupsWindow | None:
        """The list, once it was opened."""
        return self._window

    # --- By itself ------------------------------------------------------------------------------

    def look(self) -> None:
        """Make a backup if one is due and wanted, and look again from hour to hour."""
        self._timer.start(_NEXT_LOOK_MS)
        settings = self._settings()
        if not settings.automatic_backups:
            return
        keep = Keep(days=settings.backup_days)
        self._errands.run(lambda: self._try(lambda: self._made(keep)), self._on_made)

    def _made(self, keep: Keep) -> Backup | None:
        return self._backups.make_if_due(keep, self._tick)

    def _tick(self) -> None:
        if self._errands.cancelled.is_set():
            raise _Stopped

    def _try(self, work: Callable[[], Backup | None]) -> Backup | StoreError | None:
        try:
            return work()
        except StoreError as error:
            return error
        except _Stopped:
            return None

    def _on_made(self, result: Backup | StoreError | None) -> None:
        if isinstance(result, StoreError):
            _logger.info("no backup was made: %r", result)
            text = self.tr("Your conversations could not be backed up. {0}").format(
                said.store_trouble(result)
            )
            if text != self._said:  # once is enough
                self._said = text
                self._main.show_notice(text)
        elif result is not None and self._window is not None and self._window.isVisible():
            self._fill()

    # --- The list -------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the backups."""
        if self._window is None:
            self._window = BackupsWindow(self._theme)
            self._window.make_requested.connect(self._on_make_requested)
            self._window.restore_requested.connect(self._on_restore_requested)
        open_window(self._window, self._main)
        self._window.show_looking()
        self._fill()

    def _fill(self) -> None:
        self._errands.run(self._look_at_backups, self._on_looked, self._on_mistake)

    def _look_at_backups(self) -> tuple[tuple[Backup, BackupLine], ...] | StoreError:
        try:
            return tuple((backup, self._line(backup)) for backup in self._backups.listed())
        except StoreError as error:
            return error

    def _line(self, backup: Backup) -> BackupLine:
        name, when = backup.path.name, words.moment(backup.made_at)
        try:
            contents = self._backups.contents(backup)
        except StoreError:
            return BackupLine(name, when, self.tr("Damaged"), usable=False)
        kinds = {
            BackupKind.AUTOMATIC: self.tr("automatic"),
            BackupKind.BY_HAND: self.tr("made by hand"),
            BackupKind.BEFORE_RESTORE: self.tr("kept before a restore"),
        }
        what = (
            said.conversations(contents.conversations),
            said.messages(contents.messages),
            words.size(backup.size),
            kinds[backup.kind],
        )
        return BackupLine(name, when, words.dotted(what))

    def _on_looked(self, found: tuple[tuple[Backup, BackupLine], ...] | StoreError) -> None:
        if self._window is None:
            return
        if isinstance(found, StoreError):
            self._window.show_problem(said.store_trouble(found))
            return
        self._listed = {line.id: backup for backup, line in found}
        self._window.show_backups(tuple(line for _, line in found))

    # --- By hand --------------------------------------------------------------------------------

    def _on_make_requested(self) -> None:
        self._set_busy(busy=True)
        self._errands.run(
            lambda: self._try(lambda: self._backups.make(BackupKind.BY_HAND, self._tick)),
            self._on_made_by_hand,
            self._on_mistake,
        )

    def _on_made_by_hand(self, result: Backup | StoreError | None) -> None:
        self._set_busy(busy=False)
        if isinstance(result, StoreError):
            if self._window is not None:
                self._window.show_problem(said.store_trouble(result))
        else:
            self._fill()

    def _on_mistake(self) -> None:
        self._set_busy(busy=False)
        if self._window is not None:
            self._window.show_problem(
                self.tr(
                    "Something unexpected went wrong with the backups. Nothing was deleted; try "
                    "again, or see Help > System report."
                )
            )

    def _on_restore_requested(self, name: str) -> None:
        if (backup := self._listed.get(name)) is not None:
            self._restore(backup)

    def _restore(self, backup: Backup) -> None:
        """Have the service go back to a backup; DatabaseReplaced says how it went."""
        self._set_busy(busy=True)
        self._router.keep()
        self._wanted = backup
        self._before = []
        self._service.replace_database(lambda: self._before.append(restore(self._backups, backup)))

    def _on_told(self, event: ChatEvent) -> None:
        if not isinstance(event, DatabaseReplaced):
            return
        self._set_busy(busy=False)
        wanted, self._wanted = self._wanted, None
        if event.error is not None:
            text = said.store_trouble(event.error) + " " + self.tr("Nothing was changed.")
            if self._window is not None and self._window.isVisible():
                self._window.show_problem(text)
            else:
                self._main.show_notice(text)
            return
        for view in self._router.views:
            view.reload()
        self._service.list_trash()
        if wanted is not None:
            when = words.moment(wanted.made_at)
            text = self.tr("Your conversations are those of {0} again").format(when)
            if self._replaced is not None:
                self._main.show_notice(text, self.tr("Undo"), _UNDO)
            else:
                self._main.show_notice(text)
            if self._window is not None:
                self._window.show_done(text)
        if self._window is not None:
            self._fill()

    def _on_notice_action(self, action: str) -> None:
        if action == SHOW_BACKUPS:
            self.open()
        elif action == _UNDO and self._replaced is not None:
            self._restore(self._replaced)

    @property
    def _replaced(self) -> Backup | None:
        """The backup of what there was before the last restoring; None where there is none."""
        return self._before[0] if self._before else None

    def _set_busy(self, *, busy: bool) -> None:
        if self._window is not None:
            self._window.set_busy(busy=busy)
