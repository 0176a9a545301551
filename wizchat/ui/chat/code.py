"""A code block: the card, its header with the language and what can be done, and the code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizchat.render.blocks import Code
from wizchat.render.document import CODE_LINE_HEIGHT, code_document, colour_code, grow_code, rise
from wizchat.ui.chat.sideways import SidewaysItem
from wizchat.ui.chat.text_button import TextButton
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import RADIUS_CODE
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from wizchat.render.blocks import Block
    from wizchat.render.document import Look
    from wizchat.render.highlighting import Colours
    from wizchat.ui.chat.items import Selection
    from wizchat.ui.theme.theme import Theme

_HEADER_HEIGHT: Final = 33
_PADDING: Final = (14, 10)


class CodeItem(SidewaysItem):
    """The code and the card around it; long lines run past the edge until they are wrapped."""

    def __init__(self, block: Code, look: Look) -> None:
        super().__init__(block)
        self._look = look
        self._rise = rise(look.code, CODE_LINE_HEIGHT)
        self.wraps = False
        self._lines: Colours = ()
        self.document = code_document(block, look)

    @property
    def code(self) -> Code:
        """The block."""
        return cast("Code", self.block)

    @property
    def header_height(self) -> float:
        """Height of the header in pixels."""
        return _HEADER_HEIGHT * self._look.scale

    @property
    def origin(self) -> QPointF:
        """Where the code begins in the card."""
        across, down = _PADDING
        return QPointF(across - self.offset, self.header_height + down - self._rise)

    @property
    def is_right_to_left(self) -> bool:
        """Code reads from the left."""
        return False

    @property
    def first_baseline(self) -> float:
        """List markers stand level with the header's text."""
        return self.header_height * 0.66

    @property
    def overflow(self) -> float:
        """How many pixels of the longest line do not fit."""
        if self.wraps or self.document is None:
            return 0.0
        return max(0.0, self.document.idealWidth() + 2 * _PADDING[0] - self.width)

    def measure(self) -> float:
        """Return the card's height."""
        document = self.document
        if document is None:
            return 0.0
        if self.wraps:
            document.setTextWidth(self.width - 2 * _PADDING[0])
        elif document.textWidth() != -1:
            document.setTextWidth(-1)
        self.offset = min(self.offset, self.overflow)
        return self.header_height + document.size().height() + 2 * _PADDING[1] + 1

    def adopt(self, block: Block) -> bool:
        """Take more of the same code: only what is new is laid out."""
        old = self.code
        if block == old:
            return True
        same = (
            isinstance(block, Code)
            and block.language == old.language
            and block.place == old.place
            and block.text.startswith(old.text)
        )
        if not same or self.document is None:
            return False
        grow_code(self.document, cast("Code", block).text[len(old.text) :])
        self.block = block
        self.laid_out = False
        return True

    def set_wraps(self, wraps: bool) -> None:  # noqa: FBT001
        """Wrap long lines or let them run."""
        self.wraps = wraps
        self.offset = 0.0
        self.document = code_document(self.code, self._look, wrap=wraps)
        self.set_colours(self._lines)
        self.laid_out = False

    def set_colours(self, lines: Colours) -> None:
        """Colour the code."""
        self._lines = lines
        if self.document is not None:
            colour_code(self.document, lines, self._look)

    def paint(self, painter: QPainter, exposed: QRectF, selected: Selection | None) -> None:
        """Paint the card and the code in it."""
        look = self._look
        card = QRectF(0, 0, self.width, self.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.line)
        painter.setBrush(look.code_background)
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CODE, RADIUS_CODE)
        painter.fillRect(QRectF(1, self.header_height - 1, self.width - 2, 1), look.line)
        painter.save()
        inside = QRectF(1, self.header_height, self.width - 2, self.height - self.header_height - 1)
        clip = QPainterPath()
        clip.addRoundedRect(inside, RADIUS_CODE - 1, RADIUS_CODE - 1)
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        super().paint(painter, exposed, selected)
        self.paint_position(painter, look, RADIUS_CODE)
        painter.restore()


class CodeHeader(QWidget):
    """Language, and Wrap, Save and Copy."""

    wrap_requested = Signal()
    save_requested = Signal()
    copy_requested = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        name = language or self.tr("code")
        self._label = Label(theme, name, role=FontRole.SMALL, colour="muted")
        self.wrap = TextButton(theme, self.tr("Wrap"))
        self.save = TextButton(theme, self.tr("Save"))
        self.copy = TextButton(theme, self.tr("Copy"))
        self.wrap.clicked.connect(self.wrap_requested)
        self.save.clicked.connect(self.save_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.wrap.setAccessibleName(self.tr("Wrap long lines"))
        self.save.setAccessibleName(self.tr("Save code to a file"))
        self.copy.setAccessibleName(self.tr("Copy code"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(10)
        row.addWidget(self._label)
        row.addStretch(1)
        for button in (self.wrap, self.save, self.copy):
            row.addWidget(button)

    def set_wraps(self, wraps: bool) -> None:  # noqa: FBT001
        """Say what Wrap does now."""
        self.wrap.setText(self.tr("Unwrap") if wraps else self.tr("Wrap"))
