"""The system report: what to copy when something does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wizchat.ui import words
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, RADIUS_CODE
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.widgets.card import CardFrame
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (760, 620)


class ReportWindow(QWidget):
    """Shows a text to select and copy. GUI thread."""

    refresh_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self.setWindowTitle(self.tr("System report"))
        self.resize(*_START_SIZE)
        self.setMinimumWidth(320)
        self._promise = Label(
            theme,
            self.tr(
                "For a question about a problem: copy it and paste it there. Nothing is sent "
                "anywhere by itself. Your conversations are not in it; the names of folders on "
                "this computer are."
            ),
            role=FontRole.SMALL,
            colour="muted",
            wrap=True,
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._keep_left_to_right()
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.tr("System report"))
        self._refresh = PillButton(theme, self.tr("Look again"))
        self._copy = PillButton(theme, self.tr("Copy"), kind=ButtonKind.PRIMARY, icon="copy")
        self._refresh.clicked.connect(self.refresh_requested)
        self._copy.clicked.connect(self._on_copy_clicked)
        theme.changed.connect(self._dress)
        self._lay_out()
        self._dress()
        self.show_collecting()

    def show_collecting(self) -> None:
        """Say that the report is being made."""
        self.text.setPlainText(words.own_order(self.tr("Looking at this computer…")))
        self._enable(ready=False)

    def show_report(self, text: str) -> None:
        """Show the report from its beginning."""
        self.text.setPlainText(text)
        self._enable(ready=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _enable(self, *, ready: bool) -> None:
        self._copy.setText(self.tr("Copy"))
        self._copy.setEnabled(ready)
        self._refresh.setEnabled(ready)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._copy.setText(self.tr("Copied"))

    def _keep_left_to_right(self) -> None:
        """Begin every line at the left in any language: most are versions, paths and log lines."""
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.text.document().setDefaultTextOption(option)

    def _dress(self) -> None:
        self.text.setFont(self._theme.font(FontRole.CODE))

    def _card(self) -> CardFrame:
        card = CardFrame(self._theme, fill="code_background", radius=RADIUS_CODE)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID, GRID, GRID // 2, GRID // 2)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.viewport().setAutoFillBackground(False)
        inside.addWidget(self.text)
        return card

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self._refresh)
        buttons.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(Label(self._theme, self.tr("System report"), role=FontRole.SECTION))
        layout.addWidget(self._promise)
        layout.addWidget(self._card(), 1)
        layout.addLayout(buttons)
