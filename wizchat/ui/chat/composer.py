"""The composer: where a message is written, always usable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.desktop.settings import SendKey
from wizchat.ui.chat.composer_edit import ComposerEdit
from wizchat.ui.chat.meter import PromptInfo, TokenMeter
from wizchat.ui.chat.text_button import TextButton
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CARD
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import ElidedLabel, Label
from wizchat.ui.words import enter_key, number

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from wizchat.ui.theme.theme import Theme

DRAFT_DELAY_MS: Final = 300
_SHADOW: Final = 14
"""Pixels around the card in which its shadow lies."""
_SIDE: Final = _SHADOW + 15
_BESIDE: Final = 14
_NARROW: Final = 560


class Composer(QWidget):
    """A card with the text field, the token meter and Send or Stop."""

    send_requested = Signal(str)
    edit_confirmed = Signal(str, str)
    """Id of the message that was edited, and its new text."""
    stop_requested = Signal()
    recall_requested = Signal()
    draft_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answering = False
        self._editing = ""
        self._set_aside = ""
        self._sent_edit = ("", "")
        self.edit = ComposerEdit(theme)
        self.meter = TokenMeter(theme)
        self.prompt_info = PromptInfo(theme)
        self.button = PillButton(theme, "", kind=ButtonKind.PRIMARY)
        self._notice = Label(theme, role=FontRole.SMALL, colour="warning", wrap=True)
        self._editing_words = ElidedLabel(
            theme, self.tr("Editing an earlier message"), role=FontRole.SMALL, colour="muted"
        )
        self._cancel = TextButton(theme, self.tr("Cancel"))
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_DELAY_MS)
        self._lay_out()
        self._connect()
        self._refresh()

    # --- What the view asks ------------------------------------------------------------------

    def text(self) -> str:
        """Return what is written."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text there, as from a draft; it is not reported as a change."""
        self._editing = self._set_aside = ""
        self._put(text)
        self._draft.stop()
        self._say("")

    def set_answering(self, answering: bool) -> None:  # noqa: FBT001
        """Offer Stop while an answer is under way and nothing is written."""
        self._answering = answering
        self._refresh()

    def begin_edit(self, message_id: str, text: str) -> None:
        """Edit an earlier message; what was being written is set aside."""
        if not self._editing:
            self._set_aside = self.text()
        self.flush_draft()
        self._editing = message_id
        self._put(text)
        self._draft.stop()
        self._say("")
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_send_key(self, key: SendKey) -> None:
        """Send with Enter, or with Ctrl+Enter so that Enter begins a new line."""
        self.edit.set_send_key(key)
        name = enter_key(ctrl=key is SendKey.CTRL_ENTER)
        self.button.setToolTip(self.tr("Send with {0}").format(name))

    def refuse(self, text: str, tokens: int, window: int) -> None:
        """Give back a message that is too long, with its size and the window's."""
        self.give_back(text)
        self._say(
            self.tr(
                "This message is {0} tokens long; the context window holds {1}, the answer and "
                "the fixed prompt included. Shorten it and send again."
            ).format(number(tokens), number(window))
        )

    def give_back(self, text: str) -> None:
        """Put a message back that was not taken; what has been written since stays below it."""
        since = self.text()
        if text == self._sent_edit[1]:
            self.begin_edit(*self._sent_edit)
        elif text != since:
            self._put(f"{text}\n\n{since}" if since.strip() else text)

    def flush_draft(self) -> None:
        """Report the draft now if it waits."""
        if self._draft.isActive():
            self._draft.stop()
            self._report_draft()

    # --- Inside ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bottom = FlowLayout(spacing=_BESIDE)
        for each in (self.meter, self.prompt_info, self.button):
            bottom.addWidget(each)
        bottom.setAlignment(self.button, Qt.AlignmentFlag.AlignTrailing)
        self._editing_row = QWidget()
        strip = FlowLayout(spacing=_BESIDE, parent=self._editing_row)
        strip.addWidget(self._editing_words)
        strip.addWidget(self._cancel)
        strip.setAlignment(self._cancel, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SHADOW + 11, _SIDE, _SHADOW + 11)
        column.setSpacing(8)
        column.addWidget(self._editing_row)
        column.addWidget(self._notice)
        column.addWidget(self.edit)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.send_pressed.connect(self._send)
        self.edit.escape_pressed.connect(self._on_escape_pressed)
        self.edit.recall_pressed.connect(self.recall_requested)
        self.edit.installEventFilter(self)
        self.button.clicked.connect(self._on_button_clicked)
        self._cancel.clicked.connect(self._cancel_edit)
        self._draft.timeout.connect(self._report_draft)
        self._theme.changed.connect(self._refresh)
        self.meter.use_shown.connect(self._fit)

    def _put(self, text: str) -> None:
        self.edit.setPlainText(text)
        cursor = self.edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.edit.setTextCursor(cursor)
        self._refresh()

    def _say(self, words: str) -> None:
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def _refresh(self) -> None:
        stop = self._offers_stop()
        self.button.setText(self.tr("Stop") if stop else self.tr("Send"))
        self.button.set_icon("stop" if stop else "send")
        self.button.setEnabled(stop or bool(self.text().strip()))
        self._editing_row.setVisible(bool(self._editing))
        self._notice.setVisible(bool(self._notice.text()))
        self._fit()
        self.update()

    @Slot()
    def _fit(self) -> None:
        self.meter.set_narrow(self.width() < self._theme.scaled(_NARROW))
        beside = 0 if self.meter.isHidden() else self.meter.sizeHint().width() + _BESIDE
        self.prompt_info.set_room(self.width() - 2 * _SIDE - beside)

    def _offers_stop(self) -> bool:
        return self._answering and not self.text().strip()

    @Slot()
    def _send(self) -> None:
        text = self.text().strip("\n")
        if not text.strip():
            return
        self._draft.stop()
        self._say("")
        edited, self._editing = self._editing, ""
        aside, self._set_aside = self._set_aside, ""
        self._put(aside if edited else "")
        self._draft.stop()
        self._sent_edit = (edited, text) if edited else ("", "")
        if edited:
            self.edit_confirmed.emit(edited, text)
        else:
            self.send_requested.emit(text)

    @Slot()
    def _cancel_edit(self) -> None:
        aside, self._set_aside = self._set_aside, ""
        self._editing = ""
        self._put(aside)
        self._draft.stop()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_button_clicked(self) -> None:
        if self._offers_stop():
            self.stop_requested.emit()
        else:
            self._send()

    @Slot()
    def _on_escape_pressed(self) -> None:
        if self._answering:
            self.stop_requested.emit()
        elif self._editing:
            self._cancel_edit()

    @Slot()
    def _on_text_changed(self) -> None:
        if not self.text():
            self._say("")  # what was said of a text goes with it
        self._refresh()
        if not self._editing:
            self._draft.start()

    @Slot()
    def _report_draft(self) -> None:
        if not self._editing:
            self.draft_changed.emit(self.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the focus on the card, since the text field has no frame."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shadow, the card and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        self._paint_shadow(painter, card)
        focused = self.edit.hasFocus()
        painter.setPen(self._theme.colour("line"))
        if focused and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            pen = painter.pen()
            pen.setColor(self._theme.colour("accent"))
            pen.setWidth(FOCUS_WIDTH)
            painter.setPen(pen)
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)

    def _paint_shadow(self, painter: QPainter, card: QRectF) -> None:
        """Lay thin layers over each other: soft, and far cheaper than a blur at each key press."""
        shade: QColor = self._theme.colour("shadow")
        shade.setAlphaF(0.02 if self._theme.tokens.dark else 0.0055)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for grow in range(_SHADOW - 2, 0, -1):
            layer = card.adjusted(-grow, -grow + 3, grow, grow + 3)
            painter.drawRoundedRect(layer, RADIUS_CARD + grow, RADIUS_CARD + grow)


def widest(theme: Theme) -> int:
    """Return how wide the composer is at most, its shadow included."""
    return theme.transcript_width + 24 + 2 * _SHADOW
