"""How much of the context window is used, and the fixed prompt that is part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from wizchat.chat.prompt import SYSTEM_PROMPT
from wizchat.ui.chat.text_button import TextButton
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, GRID, RADIUS_CONTROL
from wizchat.ui.widgets.label import ElidedLabel, Label
from wizchat.ui.widgets.popover import Popover
from wizchat.ui.widgets.pressing import pressed_by_enter
from wizchat.ui.widgets.progress import ThinProgress
from wizchat.ui.words import number

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from wizchat.ui.theme.theme import Theme

_BAR_WIDTH: Final = 90
_AROUND: Final = (6, 3)
_NEARLY_FULL: Final = 0.9
_PROMPT_WIDTH: Final = 340
_SIGN: Final = "ⓘ"
_AROUND_WORDS: Final = 6
"""Pixels beside the words of a link."""


class TokenMeter(QAbstractButton):
    """A small bar and its numbers; nothing until a model has counted. A click explains them."""

    use_shown = Signal()
    """The numbers are others, and may take more room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = ThinProgress(theme, self.tr("Context window used"))
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._words = ElidedLabel(theme, role=FontRole.SMALL, colour="muted")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(*_AROUND, *_AROUND)  # where the focus is shown
        row.setSpacing(GRID + GRID // 2)
        row.addWidget(self._bar)
        row.addWidget(self._words)
        self.setAccessibleName(self.tr("Context window used"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVisible(False)
        self._known = False

    def show_use(self, used: int, window: int, draft: int = 0, *, fits: bool = True) -> None:
        """Show tokens used of the window's, those of the draft apart."""
        self._known = window > 0
        part = used / window if window else 0.0
        self._bar.set_fraction(part)
        nearly = part >= _NEARLY_FULL or not fits
        self._bar.set_colour("warning" if nearly else "accent")
        if 0 < draft < used:
            words = self.tr("{0} + {1} of {2} tokens").format(
                number(used - draft), number(draft), number(window)
            )
        else:
            words = self.tr("{0} of {1} tokens").format(number(used), number(window))
        self._words.setText(words)
        self._words.set_colour("muted" if fits else "warning")
        self.setAccessibleName(self.tr("Context window: {0}").format(words))
        self.setToolTip(self.tr("The conversation so far, with what you are writing. Why?"))
        self.setVisible(self._known)
        self.use_shown.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of bar and words."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least that bar and words take."""
        return self._row.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the focus; bar and words paint themselves."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self._theme.colour("accent"), FOCUS_WIDTH))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, RADIUS_CONTROL, RADIUS_CONTROL)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the bar out where there is little room."""
        self._bar.setVisible(not narrow)


class PromptInfo(TextButton):
    """Opens the fixed system prompt, read-only, and says why it is fixed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._theme_of_popover = theme
        self._popover: Popover | None = None
        self._words = self.tr("fixed system prompt ⓘ")
        self.setText(self._words)
        self.setAccessibleName(self.tr("Fixed system prompt"))
        self.clicked.connect(self.open_popover)

    def set_room(self, width: int) -> None:
        """Leave the words out where they do not fit, and keep the sign."""
        fits = self.fontMetrics().horizontalAdvance(self._words) + _AROUND_WORDS <= width
        self.setText(self._words if fits else _SIGN)

    def open_popover(self) -> None:
        """Show the prompt."""
        if self._popover is not None:
            self._popover.deleteLater()
        name = self.tr("Fixed system prompt")
        self._popover = Popover(self._theme_of_popover, self._content(), name, self)
        self._popover.open_at(self)

    @property
    def popover(self) -> Popover | None:
        """The panel, once it has been opened."""
        return self._popover

    def _content(self) -> QWidget:
        theme = self._theme_of_popover
        content = QWidget()
        width = theme.scaled(_PROMPT_WIDTH)
        content.setFixedWidth(width)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        title = Label(theme, self.tr("Fixed system prompt"), role=FontRole.STRONG, wrap=True)
        prompt = Label(theme, SYSTEM_PROMPT, role=FontRole.CODE, wrap=True)
        prompt.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        prompt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is English everywhere
        why = Label(
            theme,
            self.tr(
                "Every conversation begins with these words. The authors of WizardLM-2 ask to use "
                "exactly this prompt, to guarantee the quality of its answers. So WizChat never "
                "changes it."
            ),
            role=FontRole.SMALL,
            colour="muted",
            wrap=True,
        )
        for each in (title, prompt, why):
            each.setMinimumHeight(each.heightForWidth(width))
            column.addWidget(each)
        return content
