"""What is asked before a link is opened: its whole address, where that leads, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizchat.render.links import is_openable
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

translate = QCoreApplication.translate

_WIDTH: Final = 380
_LONGEST: Final = 2000
"""Characters shown; a longer address cannot be judged by eye and is cut in the middle."""
_BREAK: Final = "\u200b"  # a line may end here
_EACH: Final = 12


class LinkCard(QWidget):
    """The address and two buttons."""

    decided = Signal()
    """It was opened or copied."""

    def __init__(self, theme: Theme, href: str) -> None:
        super().__init__()
        self._href = href
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(Label(theme, self._title(), role=FontRole.BUTTON))
        self.address = Label(theme, _breakable(_shown(href)), colour="muted", wrap=True)
        self.address.setTextFormat(Qt.TextFormat.PlainText)
        self.address.setFixedWidth(round(_WIDTH * theme.text_scale))
        self.address.setAccessibleName(href)
        column.addWidget(self.address)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        self.copy = PillButton(theme, self.tr("Copy address"))
        self.open = PillButton(theme, self.tr("Open"), kind=ButtonKind.ACCENT)
        for button in (self.copy, self.open):
            row.addWidget(button)
        column.addLayout(row)
        self.copy.clicked.connect(self._on_copy)
        self.open.clicked.connect(self._on_open)

    def _title(self) -> str:
        parts = urlsplit(self._href)
        if parts.scheme == "mailto":
            return self.tr("Write to this address in your mail program?")
        return self.tr("Open {0} in the browser?").format(parts.hostname or parts.netloc)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._href)
        self.decided.emit()

    @Slot()
    def _on_open(self) -> None:
        if is_openable(self._href):
            QDesktopServices.openUrl(QUrl(self._href))
        self.decided.emit()


def ask_about(theme: Theme, href: str, at: QPoint, home: QWidget) -> Popover:
    """Show where a link leads, beside a place on the screen; Esc or a click elsewhere closes it."""
    card = LinkCard(theme, href)
    popover = Popover(theme, card, translate("LinkCard", "Link"), home)
    popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    card.decided.connect(popover.close)
    popover.open_near(at)
    card.open.setFocus(Qt.FocusReason.PopupFocusReason)
    return popover


def _shown(href: str) -> str:
    half = _LONGEST // 2
    return href if len(href) <= _LONGEST else f"{href[:half]} … {href[-half:]}"


def _breakable(text: str) -> str:
    """Return text that a label can wrap although it has no spaces."""
    return _BREAK.join(text[at : at + _EACH] for at in range(0, len(text), _EACH))
