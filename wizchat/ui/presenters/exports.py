"""Exporting: the sheet, where to, the writing, and how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from wizchat.chat.exchange.exporting import Exported, ExportFormat
from wizchat.chat.exchange.names import safe_name
from wizchat.chat.exchange.tree import shown_tree
from wizchat.chat.store.errors import StoreError
from wizchat.ui import words
from wizchat.ui.exchange.export_sheet import ExportSheet, Scope
from wizchat.ui.exchange.export_thread import ExportThread
from wizchat.ui.presenters import exchange_words as said
from wizchat.ui.presenters.export_order import ExportOrder

if TYPE_CHECKING:
    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.exchange.export_sheet import ExportChoice
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.shell.chat_window import ChatWindow
    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.theme.theme import Theme

_SHOW: Final = "exports:show"


class ExportPresenter(QObject):
    """Lives on the GUI thread; one export at a time."""

    def __init__(
        self,
        database: Path,
        theme: Theme,
        window: MainWindow,
        known: KnownConversations,
        parent: QObject | None = None,
    ) -> None:
        """`window` is the main one, whose list may have a selection."""
        super().__init__(parent)
        self._database = database
        self._theme = theme
        self._window = window
        self._known = known
        self._home: ChatWindow = window
        self._tree: ConversationTree | None = None
        self._sheet: ExportSheet | None = None
        self._thread: ExportThread | None = None
        self._path = Path()
        self._written: Path | None = None
        window.notice_action_requested.connect(self._on_notice_action)

    @property
    def sheet(self) -> ExportSheet | None:
        """The dialog while it is open; it goes with its window."""
        if self._sheet is not None and not isValid(self._sheet):
            self._sheet = None
        return self._sheet

    def export_shown(self, window: ChatWindow, view: ChatView) -> None:
        """Export what a window shows, or what is selected in its list."""
        shown = shown_tree(
            view.conversation_id,
            self._known.title(view.conversation_id),
            view.transcript.messages,
        )
        selected = len(self._window.selected_ids) if window is self._window else 0
        self._open_sheet(window, shown if shown.messages else None, selected)

    def export_listed(self, ids: tuple[str, ...]) -> None:
        """Export what was clicked in the list: one conversation, or all that are selected."""
        one = shown_tree(ids[0], self._known.title(ids[0]), ()) if len(ids) == 1 else None
        self._open_sheet(self._window, one, len(ids))

    def _open_sheet(self, window: ChatWindow, tree: ConversationTree | None, selected: int) -> None:
        if self.sheet is not None:
            self.sheet.raise_()
            return
        self._home, self._tree = window, tree
        title = None if tree is None else said.document_words().title(tree.conversation)
        self._sheet = ExportSheet(
            self._theme, title, selected=selected, has_more=self._known.has_listed, parent=window
        )
        self._sheet.chosen.connect(self._on_chosen)
        self._sheet.cancelled.connect(self._on_cancelled)
        self._sheet.finished.connect(self._on_closed)
        self._sheet.open()

    def close(self) -> None:
        """End what is under way; the app quits."""
        if self._thread is not None:
            self._thread.stop()
            self._thread.wait()

    # --- Where to -------------------------------------------------------------------------------

    def _on_chosen(self, choice: ExportChoice) -> None:
        several = choice.scope is not Scope.OPEN
        tree = None if several else self._tree
        folder = several and choice.format is not ExportFormat.JSON
        dialog = QFileDialog(self._sheet, self.tr("Export"), _documents())
        if folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Export here"))
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(choice.format.value)
            dialog.setNameFilter(f"{choice.format.value.upper()} (*.{choice.format.value})")
            dialog.selectFile(self._name(tree, choice.format))
        dialog.fileSelected.connect(lambda name: self._write(choice, tree, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _name(self, tree: ConversationTree | None, kind: ExportFormat) -> str:
        words = said.document_words()
        title = self.tr("Conversations") if tree is None else words.title(tree.conversation)
        return f"{safe_name(title, 'conversation')}.{kind.value}"

    # --- Writing --------------------------------------------------------------------------------

    def _write(self, choice: ExportChoice, tree: ConversationTree | None, path: Path) -> None:
        if self.sheet is None or self._thread is not None:
            return
        from wizchat.ui.exchange.paper import paper_look  # with all of printing, seldom wanted

        self._path = path
        order = ExportOrder(
            database=self._database,
            conversation=tree,
            ids=self._window.selected_ids if choice.scope is Scope.SELECTED else (),
            format=choice.format,
            all_versions=choice.all_versions,
            path=path,
            words=said.document_words(),
            look=paper_look(),
        )
        self.sheet.show_working(self.tr("Exporting…"))
        self._thread = ExportThread(order.carry_out, self)
        self._thread.progressed.connect(self._on_progress)
        self._thread.ended.connect(self._on_ended)
        self._thread.start()

    def _on_progress(self, done: int, total: int) -> None:
        if self.sheet is not None and total > 1:
            self.sheet.show_working(self.tr("Exporting…"), done, total)

    def _on_ended(self, result: object) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.wait()
            thread.deleteLater()
        if isinstance(result, Exported):
            self._done(result)
        elif isinstance(result, OSError):
            self._fail(said.writing_problem(result, self._path))
        elif isinstance(result, StoreError):
            self._fail(said.store_trouble(result))
        elif self.sheet is not None:
            self.sheet.show_idle()

    def _done(self, exported: Exported) -> None:
        if self.sheet is not None:
            self.sheet.close_quietly()
        self._written = exported.path
        text = (
            self.tr("Exported to {0}").format(words.left_to_right(exported.path))
            if exported.conversations == 1
            else self.tr("{0} exported to {1}").format(
                said.conversations(exported.conversations), words.left_to_right(exported.path)
            )
        )
        if self._home is self._window or not isValid(self._home):
            self._window.show_notice(text, self.tr("Show in folder"), _SHOW)
        else:
            self._home.show_notice(text)

    def _fail(self, text: str) -> None:
        if self.sheet is not None:
            self.sheet.show_problem(text)
        else:
            home = self._home if isValid(self._home) else self._window
            home.show_notice(text)

    def _on_cancelled(self) -> None:
        if self._thread is not None:
            self._thread.stop()

    def _on_closed(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None

    def _on_notice_action(self, action: str) -> None:
        if action == _SHOW and self._written is not None:
            folder = self._written if self._written.is_dir() else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
