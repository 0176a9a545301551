"""The buttons of the composer: Send, and Stop while an answer is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent

from wizchat.desktop.settings import SendKey
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.words import enter_key

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

    from wizchat.ui.theme.theme import Theme

_ESCAPE: Final = QKeySequence(Qt.Key.Key_Escape)
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_PRESSES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


class SendStop(QObject):
    """Beside each other: what is written can be sent while an answer can be stopped."""

    def __init__(self, theme: Theme, home: QWidget) -> None:
        """Stand in `home`, which gets the keyboard when the button that has it goes."""
        super().__init__(home)
        self._home = home
        self._is_narrow = False
        self.stop = PillButton(theme, self.tr("Stop"), kind=ButtonKind.PLAIN, icon="stop")
        self.send = PillButton(theme, self.tr("Send"), kind=ButtonKind.PRIMARY, icon="send")
        self.stop.setAccessibleName(self.stop.text())
        self.stop.setToolTip(self.tr("Stop with {0}").format(_ESCAPE.toString(_NATIVE)))
        self.stop.hide()
        self._clicked_at = 0
        for button in (self.stop, self.send):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the second click of a double click on Send from Stop, which stands there by then.

        The events' own times count, in milliseconds: they may be handled late.
        """
        if isinstance(event, QMouseEvent):
            if watched is self.send and event.type() == QEvent.Type.MouseButtonRelease:
                self._clicked_at = event.timestamp()
            elif watched is self.stop and event.type() in _PRESSES and self._clicked_at:
                since = event.timestamp() - self._clicked_at
                return since < QGuiApplication.styleHints().mouseDoubleClickInterval()
        return super().eventFilter(watched, event)

    def add_to(self, row: QLayout) -> None:
        """Stand at the far end of a row."""
        for button in (self.stop, self.send):
            row.addWidget(button)
            row.setAlignment(button, Qt.AlignmentFlag.AlignTrailing)

    def set_send_key(self, key: SendKey) -> None:
        """Say which key sends."""
        name = enter_key(ctrl=key is SendKey.CTRL_ENTER)
        self.send.setToolTip(self.tr("Send with {0}").format(name))

    def show_state(self, *, answering: bool, written: bool, can_send: bool) -> None:
        """Offer Stop while an answer is under way; then Send only for what is written."""
        focused = next((each for each in (self.stop, self.send) if each.hasFocus()), None)
        self.send.setEnabled(can_send)
        self.stop.setVisible(answering)
        self.send.setVisible(written or not answering)
        self._shorten()
        if focused is not None and not focused.hasFocus():
            # Not the other one, where Qt may put it: a key pressed once more would send, or stop.
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """Let Stop be its icon alone where there is little room for both."""
        self._is_narrow = narrow
        self._shorten()

    def _shorten(self) -> None:
        is_short = self._is_narrow and len(self.shown) > 1
        self.stop.setText("" if is_short else self.stop.accessibleName())

    @property
    def shown(self) -> tuple[PillButton, ...]:
        """The buttons that are offered, in their order."""
        return tuple(button for button in (self.stop, self.send) if not button.isHidden())
