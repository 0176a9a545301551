"""What is on the screen after pixels were moved is what painting everything would show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.conversations import RICH, answer, own, transcript
from wizchat.chat.values import Message, MessageStatus
from wizchat.ui.chat.message import AnswerMessage
from wizchat.ui.chat.selection import EVERYTHING
from wizchat.ui.chat.transcript import TranscriptView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

PIECE = 120
FAINT = 64
"""Of 255: underlines at fractions of a pixel differ as much between two paintings."""


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> TranscriptView:
    view = TranscriptView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(560, 360)
    view.show()
    return view


def started(view: TranscriptView) -> Message:
    message = answer("", status=MessageStatus.STREAMING)
    before = (own("More"), answer(RICH), own("And this?"), answer("Short"))
    view.show_transcript(transcript(*before, own("Go on"), message))
    view.answer_started(message)
    return message


def difference(shown: QImage, painted: QImage) -> int:
    """Return by how much the pixel that differs most does, of 255."""
    image = shown.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, painted)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return max(bytes(grey.constBits()))


def is_as_painted(view: TranscriptView) -> bool:
    painted = view.grab().toImage()
    QApplication.processEvents()
    shown = view.screen().grabWindow(view.winId()).toImage()
    return difference(shown, painted) < FAINT


def test_scrolled_pixels_are_those_that_painting_gives(view: TranscriptView, qtbot: QtBot) -> None:
    message, bar = started(view), view.verticalScrollBar()
    for frame, at in enumerate(range(0, len(RICH), PIECE)):
        view.answer_grew(message.id, RICH[at : at + PIECE])
        view.show_frame()
        if frame % 7 == 3:
            bar.setValue(bar.value() - 150)
        elif frame % 7 == 5:
            view.jump_to_end()
        qtbot.waitUntil(lambda: is_as_painted(view))


def test_the_ring_of_a_growing_answer_is_painted_whole(view: TranscriptView, qtbot: QtBot) -> None:
    message = started(view)
    shown = view.rows[-1].view
    assert isinstance(shown, AnswerMessage)
    view.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    for at in range(0, 600, PIECE):
        view.answer_grew(message.id, RICH[at : at + PIECE])
        view.show_frame()
        shown.body.setFocus()
        qtbot.waitUntil(lambda: is_as_painted(view))


@pytest.mark.parametrize(("formula", "goes_below"), [("n = 2", False), (r"\frac{\sin n}{2}", True)])
def test_selected_formulas_are_as_bright_as_selected_words(
    view: TranscriptView, theme: Theme, qtbot: QtBot, formula: str, goes_below: bool
) -> None:
    theme.set_text_scale(2.0)
    view.show_transcript(transcript(own("a"), answer(f"one ${formula}$ two")))
    shown = view.rows[-1].view
    assert isinstance(shown, AnswerMessage)
    body = shown.body
    qtbot.waitUntil(lambda: body.items[0].document.firstBlock().text() == "one \ufffc two")
    body.select(EVERYTHING)
    line = body.line_of((0, 4))
    line.setLeft(body.items[0].x_of(4) + 2)
    line.setRight(body.items[0].x_of(5) - 2)
    accent = theme.colour("accent").red()
    reds = _reds(body, line.adjusted(0, 2, 0, -2))
    assert min(reds) == accent
    assert max(reds) > 220
    below = line.translated(0, line.height())
    below.setHeight(3)
    assert (accent in _reds(body, below)) is goes_below


def _reds(widget: QWidget, part: QRectF) -> set[int]:
    image = widget.grab(part.toRect()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        image.pixelColor(x, y).red() for x in range(image.width()) for y in range(image.height())
    }


class Painted(QObject):
    """Counts the pixels of height that a widget paints."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.height = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.height += event.rect().height()
        return False


def test_a_growing_answer_paints_its_end_alone(view: TranscriptView, qtbot: QtBot) -> None:
    message = started(view)
    paragraphs = [f"{number} " + "words " * 12 + "\n\n" for number in range(20)]
    view.answer_grew(message.id, "".join(paragraphs[:10]))
    view.show_frame()
    shown = view.rows[-1].view
    assert isinstance(shown, AnswerMessage)
    qtbot.waitUntil(lambda: is_as_painted(view))
    painted = Painted(shown.body)
    for paragraph in paragraphs[10:]:
        view.answer_grew(message.id, paragraph)
        view.show_frame()
        QApplication.processEvents()
    screen = view.viewport().height()
    assert 0 < painted.height < 10 * screen / 2
