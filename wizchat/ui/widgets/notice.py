"""The bar that says what just happened and lets it be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizchat.ui.theme.tokens import GRID, RADIUS_CODE
from wizchat.ui.widgets.button import ButtonKind, IconButton, PillButton
from wizchat.ui.widgets.card import CardFrame
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.shadow import SoftShadow
from wizchat.ui.widgets.speech import speak

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

    from wizchat.ui.theme.theme import Theme

SHOWN_FOR_MS: Final = 8_000
_WIDEST: Final = 560
_MOVES: Final = frozenset(
    {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move}
)


class NoticeBar(CardFrame):
    """Floats over its parent for eight seconds, longer while pointer or keyboard are in it.

    What lasts stays until it is dismissed: another notice covers it for its time, then it is back.
    The bar stands at the top, where it covers neither what is typed nor the end of an answer.
    """

    action_requested = Signal(str)
    """The action's id, as given to `announce`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, radius=RADIUS_CODE, parent=parent)
        self._home = parent
        self._margins = QMargins()
        self._above: list[QWidget] = []
        self._action_id = ""
        self._lasting: dict[str, tuple[str, str]] = {}
        """Texts and their actions; the one to show first comes last."""
        self._text = Label(theme, wrap=True)
        self._action = PillButton(theme, "", kind=ButtonKind.QUIET)
        self._close = IconButton(theme, "close", self.tr("Dismiss"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR_MS)
        self._timer.timeout.connect(self._on_time_out)
        self._action.clicked.connect(self._on_action_clicked)
        self._close.clicked.connect(self._on_close_clicked)
        layout = QHBoxLayout(self)
        beside = (2 * GRID, GRID // 2)  # the words, and the buttons
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = reversed(beside) if rtl else beside
        layout.setContentsMargins(left, GRID // 2, right, GRID // 2)
        words = QVBoxLayout()
        words.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        words.addWidget(self._text)
        layout.addLayout(words, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.setGraphicsEffect(SoftShadow(theme, self))
        self.setAccessibleName(self.tr("Notice"))
        parent.installEventFilter(self)
        self.hide()

    def announce(
        self, text: str, action_text: str = "", action_id: str = "", *, lasting: bool = False
    ) -> None:
        """Show a text and, if given, one action; what was shown before is replaced.

        `lasting` is for trouble that a person must not miss by looking away.
        """
        if lasting:
            self._lasting.pop(text, None)
            self._lasting[text] = (action_text, action_id)
        self._show(text, action_text, action_id)
        speak(self, text)

    def withdraw(self, text: str) -> None:
        """Take back a notice whose cause is gone; others stay."""
        self._lasting.pop(text, None)
        if not self.isHidden() and self._text.text() == text:
            self._go_on()

    def set_margins(self, margins: QMargins) -> None:
        """Keep off the edges of the parent where something else stands."""
        self._margins = margins
        self._place()

    def keep_below(self, part: QWidget) -> None:
        """Stand below a part of the parent while that is shown."""
        self._above.append(part)
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the parent, and below what is shown at its top."""
        is_above = watched in self._above and event.type() in _MOVES
        if is_above or (watched is self._home and event.type() == QEvent.Type.Resize):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take other room when the words need it, as at another text size."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self._place()
        return handled

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count again."""
        self._count_down()
        super().leaveEvent(event)

    def _show(self, text: str, action_text: str = "", action_id: str = "") -> None:
        self._action_id = action_id
        self._text.setText(text)
        self._action.setText(action_text)
        self._action.setVisible(bool(action_text))
        self.show()  # before it is measured: what was never shown has no fonts yet
        self._place()
        self.raise_()
        self._count_down()

    def _count_down(self) -> None:
        if self._text.text() in self._lasting:
            self._timer.stop()
        else:
            self._timer.start()

    def _on_time_out(self) -> None:
        if self._action.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Hide, or show what lasts again."""
        if self._lasting:
            text = next(reversed(self._lasting))
            self._show(text, *self._lasting[text])
        else:
            self.hide()

    def _on_close_clicked(self) -> None:
        self._lasting.pop(self._text.text(), None)
        self._go_on()

    def _on_action_clicked(self) -> None:
        action_id = self._action_id
        self._go_on()
        self.action_requested.emit(action_id)

    def _place(self) -> None:
        area = self._home.rect().marginsRemoved(self._margins)
        beside_text = self.sizeHint().width() - self._text.sizeHint().width()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        width = min(_WIDEST, area.width() - 2 * GRID, words + beside_text + GRID)
        width = self._balanced(width)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left = area.left() + (area.width() - width) // 2
        shown = (part for part in self._above if part.isVisibleTo(self._home))
        ends = [part.mapTo(self._home, QPoint(0, part.height())).y() for part in shown]
        self.setGeometry(left, max(area.top(), *ends, 0) + 2 * GRID, width, height)

    def _balanced(self, width: int) -> int:
        """Return the least width with as many lines as this one, so that no word is left alone."""
        height = self.heightForWidth(width)
        too_narrow = max(width // 2, self.minimumSizeHint().width() - 1)
        while width - too_narrow > 1:
            middle = (width + too_narrow) // 2
            if self.heightForWidth(middle) > height:
                too_narrow = middle
            else:
                width = middle
        return width
