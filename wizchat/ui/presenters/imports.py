"""Importing: what to read, what it holds, storing it, and taking it back."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from wizchat.chat import events
from wizchat.chat.exchange.errors import ExchangeError
from wizchat.chat.exchange.reading import read_chats
from wizchat.chat.exchange.snapshot import Snapshot
from wizchat.chat.store.errors import StoreError
from wizchat.ui import words
from wizchat.ui.exchange.import_sheet import ImportSheet
from wizchat.ui.presenters import exchange_words as said
from wizchat.ui.presenters.store_problems import store_problem

if TYPE_CHECKING:
    from wizchat.chat.exchange.reading import Found
    from wizchat.chat.service import ChatService
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.theme.theme import Theme

_UNDO: Final = "imports:undo"


class _Stopped(Exception):
    """The reading was cancelled."""


@dataclass(frozen=True)
class _Read:
    """What reading came back with."""

    number: int
    found: Found | None = None
    known: int = 0
    error: ExchangeError | None = None


class ImportPresenter(QObject):
    """Lives on the GUI thread; files are read on the thread of errands."""

    def __init__(
        self,
        database: Path,
        service: ChatService,
        router: ChatRouter,
        *,
        theme: Theme,
        window: MainWindow,
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._service = service
        self._theme = theme
        self._window = window
        self._errands = errands
        self._sheet: ImportSheet | None = None
        self._reading = 0
        self._stop = threading.Event()
        self._found: Found | None = None
        self._added: tuple[str, ...] = ()
        window.notice_action_requested.connect(self._on_notice_action)
        router.told.connect(self._on_told)

    @property
    def sheet(self) -> ImportSheet | None:
        """The dialog while it is open."""
        return self._sheet

    def ask(self) -> None:
        """Open the sheet, which asks for a file or a folder."""
        if self._sheet is not None:
            self._sheet.raise_()
            return
        self._sheet = ImportSheet(self._theme, self._window)
        self._sheet.file_wanted.connect(self._on_file_wanted)
        self._sheet.folder_wanted.connect(self._on_folder_wanted)
        self._sheet.import_wanted.connect(self._on_import_wanted)
        self._sheet.cancelled.connect(self._on_cancelled)
        self._sheet.finished.connect(self._on_closed)
        self._sheet.open()

    def offer(self, path: Path) -> None:
        """Open the sheet with the preview of a file, such as one dropped on a window."""
        self.ask()
        self._read(path)

    # --- What to read ---------------------------------------------------------------------------

    def _on_file_wanted(self) -> None:
        dialog = QFileDialog(self._sheet, self.tr("Import conversations"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        chats = self.tr("Conversations")
        every = self.tr("All files")
        dialog.setNameFilters([f"{chats} (*.json *.jsonl *.zip *.chat)", f"{every} (*)"])
        self._open(dialog)

    def _on_folder_wanted(self) -> None:
        dialog = QFileDialog(self._sheet, self.tr("Import conversations"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_selected(self, name: str) -> None:
        self._read(Path(name))

    def _read(self, path: Path) -> None:
        if self._sheet is None:
            return
        self._reading += 1
        self._stop = threading.Event()
        self._sheet.show_working(self.tr("Reading {0}…").format(words.left_to_right(path.name)))
        number, stop, cancelled = self._reading, self._stop, self._errands.cancelled

        def tick() -> None:
            if stop.is_set() or cancelled.is_set():
                raise _Stopped

        def work() -> _Read:
            try:
                found = read_chats(path, datetime.now(UTC), tick)
                return _Read(number, found, _known(self._database, found))
            except ExchangeError as error:
                return _Read(number, error=error)
            except _Stopped:
                return _Read(number)

        self._errands.run(work, self._on_read, partial(self._on_mistake, number))

    def _on_mistake(self, number: int) -> None:
        if self._sheet is not None and number == self._reading:
            self._sheet.show_problem(
                self.tr(
                    "Something unexpected went wrong while this was read. Nothing was imported; "
                    "choose something else, or see Help > System report."
                )
            )

    def _on_read(self, read: _Read) -> None:
        if self._sheet is None or read.number != self._reading:
            return
        self._found = read.found
        if read.error is not None:
            self._sheet.show_problem(said.exchange_problem(read.error))
        elif read.found is not None:
            total = len(read.found.trees)
            text = said.preview(read.found, read.known)
            self._sheet.show_preview(text, known=read.known, total=total)

    # --- Storing --------------------------------------------------------------------------------

    def _on_import_wanted(self, copies: bool) -> None:
        if self._found is None or self._sheet is None:
            return
        self._sheet.show_working(self.tr("Importing…"), 0, len(self._found.trees))
        self._service.import_trees(self._found.trees, copies=copies)
        self._found = None

    def _on_told(self, event: events.ChatEvent) -> None:
        if isinstance(event, events.ImportProgress) and self._sheet is not None:
            self._sheet.show_working(self.tr("Importing…"), event.done, event.total)
        elif isinstance(event, events.ConversationsImported):
            self._on_imported(event)

    def _on_imported(self, event: events.ConversationsImported) -> None:
        self._added = event.added
        if event.problem is not None:
            text = self.tr("Nothing was imported.")
            if event.added:
                count = said.conversations(len(event.added))
                text = self.tr("{0} imported, then no more.").format(count)
            self._fail(words.sentences((text, store_problem(event.problem))))
            return
        if self._sheet is not None:
            self._sheet.close_quietly()
        text = self.tr("{0} imported").format(said.conversations(len(event.added)))
        if event.skipped:
            text += " · " + self.tr("{0} skipped, here already").format(
                said.conversations(event.skipped)
            )
        if event.added:
            self._window.show_notice(text, self.tr("Undo"), _UNDO)
        else:
            self._window.show_notice(text)

    def _fail(self, text: str) -> None:
        if self._sheet is not None:
            self._sheet.show_problem(text)
        else:
            self._window.show_notice(text, lasting=True)

    def _on_cancelled(self) -> None:
        self._stop.set()
        self._reading += 1

    def _on_closed(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None
        self._found = None

    def _on_notice_action(self, action: str) -> None:
        if action == _UNDO and self._added:
            self._service.trash(*self._added)
            self._service.list_trash()
            self._added = ()


def _known(database: Path, found: Found) -> int:
    """Return how many of the conversations are here; the import itself looks once more."""
    if not database.exists():
        return 0
    try:
        with Snapshot(database) as snapshot:
            return len(snapshot.known(tree.conversation.id for tree in found.trees))
    except StoreError:
        return 0
