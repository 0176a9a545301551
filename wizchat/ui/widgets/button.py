"""Buttons; how each kind looks is in the style sheet."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.pressing import pressed_by_enter
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme


class ButtonKind(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    PLAIN = "plain"
    ACCENT = "accent"
    """Stands in running text and leads elsewhere in the app."""
    QUIET = "quiet"
    DANGER = "danger"
    LINK = "link"
    ICON = "icon"


_INK: Final = {
    ButtonKind.PRIMARY: "on_accent",
    ButtonKind.ACCENT: "accent",
    ButtonKind.DANGER: "danger",
    ButtonKind.LINK: "muted",
    ButtonKind.ICON: "muted",
}
_ICON_SIZE: Final = 16
_GAP: Final = 6
_QT_GAP: Final = 4
"""Pixels between icon and text, and those that QPushButton's size hint has for it."""
_FEW_LETTERS: Final = 12


class PillButton(QPushButton):
    """A rounded button with an optional icon; clicking does not take the keyboard away."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._icon_name = icon
        self.setProperty("kind", kind.value)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for the icon, a gap and the text."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._more_gap(), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing is left out."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() + self._more_gap(), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an icon and a text with a gap, which Qt leaves hardly any where it mirrors."""
        if self._icon_name is None or not self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = _INK.get(self._kind, "text") if self.isEnabled() else "muted"
        side, metrics = self.iconSize().width(), self.fontMetrics()
        text = metrics.horizontalAdvance(self.text())
        whole = QRect(0, 0, side + _GAP + text, self.height())
        whole.moveLeft((self.width() - whole.width()) // 2)
        words = QRect(whole.left() + side + _GAP, 0, text, self.height())
        icon_left = whole.left()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words.moveLeft(whole.left())
            icon_left = words.right() + 1 + _GAP
        icon = self._theme.pixmap(self._icon_name, ink, _ICON_SIZE, self.devicePixelRatio())
        painter.drawPixmap(icon_left, (self.height() - side) // 2, icon)
        painter.setPen(self._theme.colour(ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())

    def _more_gap(self) -> int:
        return _GAP - _QT_GAP if self._icon_name is not None and self.text() else 0

    def set_icon(self, name: str | None) -> None:
        """Show another icon of resources/icons, or none."""
        self._icon_name = name
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.font(FontRole.BUTTON))
        if self._icon_name is None:
            return
        self.setIcon(self._theme.icon(self._icon_name, _INK.get(self._kind, "text"), _ICON_SIZE))
        side = self._theme.scaled(_ICON_SIZE)
        self.setIconSize(QSize(side, side))


class YieldingButton(PillButton):
    """Its text ends in an ellipsis where it does not fit; the whole is the tool tip."""

    def __init__(self, theme: Theme, text: str, *, kind: ButtonKind = ButtonKind.PLAIN) -> None:
        super().__init__(theme, text, kind=kind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip_of(text))

    def setText(self, text: str) -> None:
        """Say something else, also in the tool tip."""
        super().setText(text)
        self.setToolTip(tip_of(text))

    def minimumSizeHint(self) -> QSize:
        """Ask for room for a few letters only."""
        return least_size(self, super().minimumSizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        paint_elided(self)


def least_size(button: QPushButton, whole: QSize) -> QSize:
    """Return the size of a button that still shows a few letters; `whole` shows them all."""
    few = button.fontMetrics().averageCharWidth() * _FEW_LETTERS
    return QSize(min(whole.width(), few), whole.height())


def paint_elided(button: QPushButton, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
    """Paint a button with as much of its text as fits; to be called in its paintEvent."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    missing = button.sizeHint().width() - button.width()
    if missing > 0:
        words, metrics = button.text(), button.fontMetrics()
        room = metrics.horizontalAdvance(words) - missing
        option.text = metrics.elidedText(words, mode, room)
    painter = QStylePainter(button)
    painter.setLayoutDirection(button.layoutDirection())  # it would have that of the app
    painter.drawControl(QStyle.ControlElement.CE_PushButton, option)


class LinkButton(PillButton):
    """A button that reads like the text around it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, kind=ButtonKind.LINK, parent=parent)


class IconButton(PillButton):
    """An icon alone; its name is spoken and shown as the tool tip."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", kind=ButtonKind.ICON, icon=icon, parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what it does now."""
        self.setAccessibleName(name)
        self.setToolTip(tip_of(name))
