from __future__ import annotations

from wizchat.ui.chat.answer import AnswerText
from wizchat.ui.chat.narration import Narration
from wizchat.ui.chat.reading_time import ReadingTime


def test_only_finished_sentences_are_said_each_once() -> None:
    answer, narration = AnswerText(), Narration()
    said = []
    for piece in ("**Hel", "lo** there. How", " are you? I am", "\n\n- one\n- two\n\nThe e", "nd"):
        answer.grow(piece)
        answer.take()
        said.append(narration.take(answer, finished=False))
    assert said == ["", "Hello there.", "How are you?", "I am one two", ""]
    answer.finish()
    assert narration.take(answer, finished=True) == "The end"


def test_time_is_estimated_only_once_that_is_honest() -> None:
    now = [0.0]
    time = ReadingTime(lambda: now[0])
    assert time.seconds_left(500, 4500) is None
    now[0] = 1.0
    assert time.seconds_left(1500, 4500) is None
    now[0] = 2.0
    assert time.seconds_left(2500, 4500) == 2.0
    assert time.seconds_left(4500, 4500) == 0.0


def test_hardly_any_progress_gives_no_estimate() -> None:
    now = [0.0]
    time = ReadingTime(lambda: now[0])
    time.seconds_left(0, 8000)
    now[0] = 5.0
    assert time.seconds_left(100, 8000) is None
