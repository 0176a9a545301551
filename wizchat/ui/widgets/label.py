"""Text: plain, elided, and the small captions above groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CONTROL
from wizchat.ui.widgets.mirrored_text import paint_mirrored
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme


_BELOW_ARABIC: Final = 2
"""Pixels below Arabic text: Qt does not measure the other typeface that draws it."""

_SELECTABLE: Final = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class Label(QLabel):
    """Text of one role in one token's colour; never read as markup.

    It stands where the window's direction says, not where its own letters would put it: a Latin
    name in an Arabic window begins at the right, as everything around it does.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        role: FontRole = FontRole.INTERFACE,
        colour: str = "text",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._role = role
        self._colour = colour
        self._side = self.alignment()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._align()
        theme.changed.connect(self._dress)
        self._dress()

    def set_colour(self, colour: str) -> None:
        """Paint in another token's colour."""
        self._colour = colour
        self._dress()

    def setAlignment(self, side: Qt.AlignmentFlag) -> None:
        """Stand at another side; leading and trailing turn with the window's direction."""
        self._side = side
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the window's direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
            self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the font again: Qt may give the one before to what was hidden as it changed."""
        super().showEvent(event)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have lines begin below each other also where they begin at the right."""
        if not self._wraps_mirrored():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        paint_mirrored(painter, self.contentsRect(), self.alignment(), self.text())

    def _wraps_mirrored(self) -> bool:
        """Whether Qt would draw it badly: not what can be selected, and no markup."""
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        plain = self.textFormat() == Qt.TextFormat.PlainText
        selectable = self.textInteractionFlags() & _SELECTABLE
        return self.wordWrap() and turned and plain and not selectable

    def _make_room(self) -> None:
        """Leave room for letters that go deeper than the typeface says."""
        margins = self.contentsMargins()
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        margins.setBottom(self._theme.scaled(_BELOW_ARABIC) if turned else 0)
        self.setContentsMargins(margins)

    def _align(self) -> None:
        # QLabel alone would follow the direction of the text.
        side = QStyle.visualAlignment(self.layoutDirection(), self._side)
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role))
        self._make_room()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._colour))
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that ends in an ellipsis where it does not fit; the whole is the tool tip."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        role: FontRole = FontRole.INTERFACE,
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, role=role, colour=colour, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for a few letters only."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * 4), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tool tip only where something is hidden."""
        super().resizeEvent(event)
        self._explain()

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits, read as its own letters say."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room: QRect = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, self.alignment(), shown)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), FOCUS_WIDTH))
            ring = QRectF(self._around(shown)).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, RADIUS_CONTROL / 2, RADIUS_CONTROL / 2)

    def _around(self, shown: str) -> QRect:
        """Return the place of the text with its margins, at the side where it begins."""
        margins, whole = self.contentsMargins(), self.rect()
        beside = margins.left() + margins.right()
        width = min(self.fontMetrics().horizontalAdvance(shown) + beside, whole.width())
        at_right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        left = whole.width() - width if at_right else 0
        return QRect(left, 0, width, whole.height())

    def _explain(self) -> None:
        hidden = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(tip_of(self.text()) if hidden else "")


class SectionCaption(Label):
    """The small capitals above a group."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            text.upper(),
            role=FontRole.CAPTION,
            colour="muted",
            wrap=True,
            parent=parent,
        )
        self.setAccessibleName(text)
