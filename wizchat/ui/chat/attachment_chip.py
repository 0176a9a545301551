"""An attachment in small: its name, what it is, how long, and a way to take it off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wizchat.ui.chat import attachment_words as words
from wizchat.ui.chat.text_button import YieldingText
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, RADIUS_CONTROL
from wizchat.ui.widgets.button import IconButton
from wizchat.ui.widgets.label import ElidedLabel
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from wizchat.chat.values import Attachment
    from wizchat.ui.theme.theme import Theme

_WIDEST: Final = 400
_NAME: Final = 200
"""Pixels of the name, at most; its middle is left out where it is longer."""


class _Name(YieldingText):
    mode = Qt.TextElideMode.ElideMiddle


class AttachmentChip(QWidget):
    """Shows one attachment, or a file that is still being read."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        attachment_id: str,
        name: str,
        *,
        removable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.attachment_id = attachment_id
        self.name = name
        self.attachment: Attachment | None = None
        self.tokens: int | None = None
        self._too_long = False
        self._name = _Name(theme, "")
        self._facts = ElidedLabel(theme, role=FontRole.SMALL, colour="muted")
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._facts.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._remove = IconButton(theme, "close", "")
        self._remove.setVisible(removable)
        self._name.clicked.connect(self._on_name_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(GRID - 2)
        row.addSpacing(GRID - 1)
        for each in (self._name, self._facts, self._remove):
            row.addWidget(each)
        if not removable:
            row.addSpacing(GRID - 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def is_pending(self) -> bool:
        """Whether its file is still being read."""
        return self.attachment is None

    def show_attachment(self, attachment: Attachment) -> None:
        """Show what was read."""
        self.attachment = attachment
        self.name = attachment.name
        self.tokens = attachment.tokens
        self._refresh()

    def set_tokens(self, tokens: int) -> None:
        """Show how many tokens it has."""
        if tokens != self.tokens:
            self.tokens = tokens
            self._refresh()

    def set_too_long(self, too_long: bool) -> None:
        """Show that it does not fit the context window."""
        if too_long != self._too_long:
            self._too_long = too_long
            self._facts.set_colour("warning" if too_long else "muted")
            self._refresh()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in order."""
        return (self._name, self._remove)

    def sizeHint(self) -> QSize:
        """Return the size of the content, within bounds."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self._theme.scaled(_WIDEST)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Ask for room for some of the name; what does not fit is left out."""
        return QSize(self._name.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _refresh(self) -> None:
        shown = words.title(self.name)
        room = self._theme.scaled(_NAME)
        self._name.setText(
            self._name.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideMiddle, room)
        )
        self._name.setEnabled(not self.is_pending)
        facts = self._fact_words()
        self._facts.setText(facts)
        what = shown if self.attachment is None else self._full_words(shown)
        self._name.setAccessibleName(
            self.tr("Attachment {0}").format(f"{what}, {facts}" if facts else what)
        )
        self._name.setToolTip(tip_of(what))
        self._remove.set_name(self.tr("Remove {0}").format(shown))
        self.updateGeometry()
        self.update()

    def _full_words(self, shown: str) -> str:
        kind = words.kind_words(self.attachment.kind) if self.attachment else ""
        return f"{shown} · {kind}"

    def _fact_words(self) -> str:
        if self.is_pending:
            return self.tr("reading…")
        if self.tokens is None:
            return self.tr("counting…") if not self._remove.isHidden() else ""
        if self._too_long:
            return self.tr("{0}, too long").format(words.tokens_words(self.tokens))
        return words.tokens_words(self.tokens)

    def _on_name_clicked(self) -> None:
        self.opened.emit(self.attachment_id)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self.attachment_id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the area and its line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("warning" if self._too_long else "line")))
        painter.setBrush(self._theme.colour("code_background"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS_CONTROL, RADIUS_CONTROL)
