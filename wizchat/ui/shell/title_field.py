"""The conversation's title in the header: a click makes it a field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QWidget

from wizchat.ui.shell.editing import select_from_end
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.field_side import begin_with_window
from wizchat.ui.widgets.label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from wizchat.ui.theme.theme import Theme

_RING_ROOM: Final = 6
"""Pixels between the title and its focus ring."""


class TitleField(QStackedWidget):
    """Enter keeps the new title, Esc and leaving keep the old one."""

    renamed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._editable = False
        self._label = _TitleLabel(theme)
        self._field = _TitleEdit()
        self._field.setAccessibleName(self.tr("Title of the conversation"))
        self.addWidget(self._label)
        self.addWidget(self._field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._label.clicked.connect(self.edit)
        self._field.returnPressed.connect(self._on_kept)
        self._field.left.connect(self.leave)
        theme.changed.connect(self._dress)
        self._dress()

    def set_title(self, title: str) -> None:
        """Show another title; a rename in progress goes on."""
        self._label.setText(title)
        self._label.setAccessibleName(self.tr("Conversation: {0}").format(title))

    def set_editable(self, *, editable: bool) -> None:
        """Let it be made a field, or not."""
        self._editable = editable
        self._label.setFocusPolicy(Qt.FocusPolicy.TabFocus if editable else Qt.FocusPolicy.NoFocus)
        pointer = Qt.CursorShape.IBeamCursor if editable else Qt.CursorShape.ArrowCursor
        self._label.setCursor(pointer)

    def edit(self) -> None:
        """Make it a field."""
        if not self._editable:
            return
        begin_with_window(self._field)
        self._field.setText(self._label.text())
        self.setCurrentWidget(self._field)
        self._field.setFocus()
        select_from_end(self._field)

    @Slot()
    def leave(self) -> None:
        """Keep the old title."""
        self.setCurrentWidget(self._label)

    def _on_kept(self) -> None:
        title = " ".join(self._field.text().split())
        changed = bool(title) and title != self._label.text()
        self.setCurrentWidget(self._label)
        if changed:
            self._label.setText(title)
            self.renamed.emit(title)

    def _dress(self) -> None:
        self._field.setFont(self._theme.font(FontRole.TITLE))


class _TitleLabel(ElidedLabel):
    clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, role=FontRole.TITLE)
        self.setContentsMargins(_RING_ROOM, 0, _RING_ROOM, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask to rename on a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to rename on Enter, Space and F2."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F2}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class _TitleEdit(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the title as it was on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave it too when the keyboard goes elsewhere, but not into the field's own menu."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
