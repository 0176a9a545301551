"""What the app is, what the model is, and whose work it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wizchat import __version__
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.widgets.card import Hairline
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

_WIDTH: Final = 460
_ICON: Final = 56


class AboutDialog(QDialog):
    """Closes on Esc and on its button."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("About WizChat"))
        self.setMinimumWidth(theme.scaled(_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(self._head())
        layout.addWidget(Hairline(theme))
        page = self._page()
        middle = self._scrolled(page)
        layout.addWidget(middle, 1)
        close = PillButton(theme, self.tr("Close"), kind=ButtonKind.PLAIN)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        width = self.minimumWidth()
        said = page.heightForWidth(width - 6 * GRID)
        self.resize(width, self.sizeHint().height() - middle.sizeHint().height() + said)

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(self._theme.pixmap("wizchat", "text", _ICON, self.devicePixelRatio()))
        icon.setAccessibleName(self.tr("WizChat's icon"))
        version = self.tr("Version {0} · Apache License 2.0").format(__version__)
        said = Label(self._theme, version, role=FontRole.SMALL, colour="muted", wrap=True)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(Label(self._theme, "WizChat", role=FontRole.SECTION))
        names.addWidget(said)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(icon)
        head.addLayout(names, 1)
        return head

    def _page(self) -> QWidget:
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2 * GRID)
        for title, text in self._parts():
            lines.addLayout(self._part(title, text))
        lines.addStretch(1)
        return page

    def _scrolled(self, page: QWidget) -> QScrollArea:
        """Return what scrolls where the screen is too low for the page."""
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(page)
        return scroll

    def _part(self, title: str, text: str) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(GRID // 2)
        part.addWidget(Label(self._theme, title, role=FontRole.STRONG))
        body = Label(self._theme, text, role=FontRole.SMALL, colour="muted", wrap=True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        part.addWidget(body)
        return part

    def _parts(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("The app"),
                self.tr(
                    "Chat offline with WizardLM-2 7B on your own computer. Nothing you write "
                    "leaves it."
                ),
            ),
            (
                self.tr("The model"),
                self.tr(
                    "WizardLM-2 7B was released in April 2024 under the Apache License 2.0 and "
                    "withdrawn by its publisher soon after. What WizChat downloads are community "
                    "copies, checked by their SHA-256. The model knows nothing after its "
                    "training, and it can be wrong."
                ),
            ),
            (
                self.tr("Made with"),
                self.tr(
                    "llama.cpp and llama-cpp-python (MIT), Qt {0} and PySide6 (LGPL 3), "
                    "huggingface_hub (Apache 2.0), markdown-it-py, msgspec, psutil, Pygments and "
                    "other free software."
                ).format(qVersion()),
            ),
        )
