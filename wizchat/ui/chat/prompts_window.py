"""Where the person writes, renames and deletes prompts to use again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wizchat.chat.titles import title_from
from wizchat.ui.chat.composer_notice import ComposerNotice
from wizchat.ui.chat.plain_text import turn
from wizchat.ui.chat.prompt_list import PromptDelegate
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, RADIUS_CONTROL
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.widgets.card import CardFrame
from wizchat.ui.widgets.empty_state import EmptyState
from wizchat.ui.widgets.field_side import begin_with_window
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from wizchat.chat.values import Snippet
    from wizchat.ui.theme.theme import Theme

_SIZE: Final = (720, 460)
_LIST_WIDTH: Final = 220
_LIST_PART: Final = 0.4
"""Of the window, at most."""
_EXPLANATION_PART: Final = 0.25
"""Of the height; the rest is for what is written."""
_TEXT_MARGIN: Final = 7
"""Pixels: it begins below the name."""
_SAVE_AFTER_MS: Final = 400
_ID: Final = Qt.ItemDataRole.UserRole


class PromptsWindow(QWidget):
    """A list and the prompt that is chosen in it; what is written is saved at once. GUI thread."""

    saved = Signal(str, str, str)
    """Id, title and text; a new id is a new prompt."""
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._snippets: dict[str, Snippet] = {}
        self._current = ""
        self._wanted = ""
        self._begun = ""
        """The prompt that is being written for the first time: in no list until it has text."""
        self._rows = QListWidget()
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setItemDelegate(PromptDelegate(theme, self._rows))
        self._rows.setAccessibleName(self.tr("Prompts"))
        self._nothing = EmptyState(
            theme,
            self.tr("No prompts yet"),
            self.tr("What you write is saved at once."),
        )
        self._list_or_nothing = QStackedWidget()
        self._list_or_nothing.addWidget(self._nothing)
        self._list_or_nothing.addWidget(self._rows)
        self._title = QLineEdit()
        begin_with_window(self._title)
        self._title.setPlaceholderText(self.tr("Name"))
        self._title.setAccessibleName(self.tr("Name of the prompt"))
        self._text = QPlainTextEdit()
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setTabChangesFocus(True)
        self._text.document().setDocumentMargin(0)  # Qt leaves it out at a placeholder's right
        self._text.setViewportMargins(_TEXT_MARGIN, _TEXT_MARGIN, _TEXT_MARGIN, _TEXT_MARGIN)
        self._text.setAccessibleName(self.tr("Text of the prompt"))
        self._text.setPlaceholderText(self.tr("The text that / inserts"))
        self._new = PillButton(theme, self.tr("New prompt"), icon="plus")
        self._delete = PillButton(theme, self.tr("Delete"), kind=ButtonKind.DANGER)
        self._notice = ComposerNotice(theme)
        self._explanation = Label(
            theme,
            self.tr(
                "Type / in an empty message to insert a prompt. Where it says {text}, you go on "
                "writing."
            ),
            role=FontRole.SMALL,
            colour="muted",
            wrap=True,
        )
        self._save = QTimer(self)
        self._save.setSingleShot(True)
        self._save.setInterval(_SAVE_AFTER_MS)
        self.setWindowTitle(self.tr("Prompts"))
        self.resize(*map(theme.scaled, _SIZE))
        self._lay_out()
        self._connect()
        self._dress()
        self._show_current()

    def show_snippets(self, snippets: tuple[Snippet, ...]) -> None:
        """List these; what is being written stays."""
        self._snippets = {snippet.id: snippet for snippet in snippets}
        if self._begun in self._snippets:
            self._begun = ""
        if self._wanted in self._snippets:
            self._current, self._wanted = self._wanted, ""
        elif not (self._current in self._snippets or self._is_begun() or self._save.isActive()):
            self._current = snippets[0].id if snippets else ""
        with QSignalBlocker(self._rows):
            self._list(snippets)
        self._list_or_nothing.setCurrentWidget(self._rows if snippets else self._nothing)
        if not snippets and not self._text.isEnabled():
            self.begin_new()
        elif not self._is_begun() and not (self._has_focus() and self._is_written()):
            self._show_current()
        self._delete.setEnabled(self._current in self._snippets)

    def begin_new(self) -> None:
        """Write a new prompt."""
        self.flush()
        self._current = self._begun = uuid4().hex
        self._rows.setCurrentRow(-1)
        self._title.setText("")
        self._text.clear()
        self._enable(enabled=True)
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Save now what waits to be saved."""
        if self._save.isActive():
            self._save.stop()
            self._on_save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()
        explained = self._explanation.heightForWidth(self._title.width())
        self._explanation.setVisible(explained < self.height() * _EXPLANATION_PART)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was written last."""
        self.flush()
        self._begun = ""
        super().closeEvent(event)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self._framed(self._list_or_nothing), 1)
        left.addWidget(self._new)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(self._title)
        right.addWidget(self._framed(self._text), 1)
        right.addWidget(self._explanation)
        right.addWidget(self._notice)
        right.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTrailing)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _framed(self, field: QWidget) -> CardFrame:
        card = CardFrame(self._theme, radius=RADIUS_CONTROL)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        inside.addWidget(field)
        return card

    def _connect(self) -> None:
        self._rows.currentItemChanged.connect(self._on_chosen)
        self._title.textEdited.connect(self._on_edited)
        self._text.textChanged.connect(self._on_text_changed)
        self._save.timeout.connect(self._on_save)
        self._new.clicked.connect(self._on_new_clicked)
        self._delete.clicked.connect(self._on_delete_clicked)
        self._theme.changed.connect(self._dress)
        close = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        close.activated.connect(self.close)

    def _dress(self) -> None:
        for each in (self._rows, self._title, self._text):
            each.setFont(self._theme.font(FontRole.INTERFACE))
        self._share_width()

    def _share_width(self) -> None:
        """Leave most of a narrow window to the text."""
        most = round(self.width() * _LIST_PART)
        self._list_or_nothing.setFixedWidth(min(self._theme.scaled(_LIST_WIDTH), most))

    def _has_focus(self) -> bool:
        return self._title.hasFocus() or self._text.hasFocus()

    def _is_begun(self) -> bool:
        return bool(self._begun) and self._current == self._begun

    def _is_written(self) -> bool:
        """Whether the fields hold what the current prompt does not."""
        known = self._snippets.get(self._current)
        return known is None or (known.title, known.text) != self._fields()

    def _list(self, snippets: tuple[Snippet, ...]) -> None:
        self._rows.clear()
        for snippet in snippets:
            item = QListWidgetItem(snippet.title)
            item.setData(_ID, snippet.id)
            self._rows.addItem(item)
            if snippet.id == self._current:
                self._rows.setCurrentItem(item)

    def _fields(self) -> tuple[str, str]:
        return self._title.text().strip(), self._text.toPlainText()

    def _show_current(self) -> None:
        known = self._snippets.get(self._current)
        title, text = (known.title, known.text) if known else ("", "")
        written = self._fields()
        # What is there already is left alone, and with it the place where somebody writes.
        if title != written[0]:
            self._title.setText(title)
            if self._title.fontMetrics().horizontalAdvance(title) > self._title.width():
                self._title.setCursorPosition(0)  # it is read from its beginning
        if text != written[1]:
            with QSignalBlocker(self._text):
                self._text.setPlainText(text)
        turn(self._text)
        self._enable(enabled=known is not None)

    def _enable(self, *, enabled: bool) -> None:
        self._title.setEnabled(enabled)
        self._text.setEnabled(enabled)
        self._delete.setEnabled(enabled and self._current in self._snippets)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.flush()
        self._current = str(item.data(_ID))
        self._show_current()

    def _on_edited(self) -> None:
        self._save.start()

    def _on_text_changed(self) -> None:
        turn(self._text)
        if self._text.isEnabled():
            self._save.start()

    def _on_save(self) -> None:
        title, text = self._fields()
        if self._current and text.strip() and self._is_written():
            self.saved.emit(self._current, title or title_from(text), text)

    def _on_new_clicked(self) -> None:
        self.begin_new()

    def _on_delete_clicked(self) -> None:
        self.flush()
        gone = self._snippets.get(self._current)
        if gone is None:
            return
        self.removed.emit(gone.id)

        def restore() -> None:
            self._wanted = gone.id
            self.saved.emit(gone.id, gone.title, gone.text)

        self._notice.say(
            self.tr("Deleted “{0}”.").format(gone.title),
            warning=False,
            action=self.tr("Undo"),
            do=restore,
        )
