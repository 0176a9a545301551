"""What is said about an answer and about the context window."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from tests.helpers.conversations import NOW, RICH, answer, own, transcript
from wizchat.chat.values import TranscriptEntry
from wizchat.render.links import OwnPlace
from wizchat.ui.chat.context_info import ContextInfo, ContextUse, explanation
from wizchat.ui.chat.facts import facts
from wizchat.ui.chat.message_actions import MessageAction
from wizchat.ui.chat.rows import WindowRow
from wizchat.ui.chat.view import ChatView
from wizchat.ui.chat.window_line import WindowLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SAMPLING = (
    '{"temperature":0.7,"top_p":0.9,"min_p":0.0,"repeat_penalty":1.0,"seed":null,"max_tokens":99}'
)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, typesetter: Typesetter) -> ChatView:
    view = ChatView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    return view


def test_everything_known_of_an_answer_is_told() -> None:
    message = answer(
        "x",
        model_name="WizardLM-2 7B",
        quantization="Q4_K_M",
        model_sha256="ab" * 32,
        sampling=SAMPLING,
        seed=123_456,
        prompt_tokens=1,
        finished_at=NOW + timedelta(minutes=1),
    )
    told = dict(facts(message))
    assert told["Model"] == "WizardLM-2 7B"
    assert told["File (SHA-256)"] == "abababababababab…"
    assert (told["Prompt"], told["Answer"]) == ("1 token", "412 tokens")
    assert (told["Temperature"], told["Top-p"], told["Length limit"]) == (
        "0.70",
        "0.90",
        "99 tokens",
    )
    assert told["Seed"] == "123456"
    assert "Min-p" not in told
    assert {"Asked", "Finished", "Speed", "Quantization"} <= told.keys()


def test_what_is_not_known_is_left_out() -> None:
    unknown = dict.fromkeys(("model_name", "reply_tokens", "tokens_per_second"))
    message = answer("x", sampling="no JSON", **unknown)
    assert [name for name, _ in facts(message)] == ["Asked"]


def test_the_numbers_below_an_answer_open_its_facts(view: ChatView) -> None:
    view.show_transcript(transcript(own("a"), answer("b")))
    row = view.transcript.rows[-1]
    assert row.view is not None
    row.view.footer.numbers.click()  # type: ignore[attr-defined]
    assert view.transcript._facts is not None
    assert view.transcript._facts.isVisible()
    view.transcript._facts.close()


def test_the_window_is_explained_in_numbers() -> None:
    said = " ".join(explanation(ContextUse(used=7_000, window=8_192, forgotten=12, pinned=1)))
    assert "8,192" in said
    assert "7,000" in said
    assert "1,024" in said
    assert "One pinned turn" in said
    assert "nothing was deleted" in said
    assert "One message above" in " ".join(explanation(ContextUse(forgotten=1)))
    assert "8,192" not in " ".join(explanation(ContextUse()))


def test_meter_and_line_explain_and_lead_to_the_settings(view: ChatView, qtbot: QtBot) -> None:
    shown = transcript(own("a"), answer("b"), own("c"), answer(RICH), forgotten=2)
    view.show_transcript(shown)
    view.set_context(8_000, 8_192)
    assert view.transcript.forgotten == (2, 0)
    view.transcript.jump_to(view.transcript.rows[0])
    line = next(row for row in view.transcript.rows if isinstance(row, WindowRow)).view
    assert isinstance(line, WindowLine)
    for button in (line, view.composer.meter):
        button.click()
        assert view._explanation is not None
        info = view._explanation.findChild(ContextInfo)
        assert info is not None
        with qtbot.waitSignal(view.place_requested) as asked:
            info.settings.click()
        assert asked.args == [OwnPlace.SETTINGS.value]
        assert not view._explanation.isVisible()


def test_no_word_is_alone_on_the_line_about_the_window(qtbot: QtBot, theme: Theme) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    line = WindowLine(theme, home)
    one = next(width for width in range(300, 900) if line.lay_out(width) == line.lay_out(2000))
    line.resize(one - 1, line.lay_out(one - 1))
    image = line.grab().toImage()
    ground = image.pixel(0, 0)
    inked = [
        [x for x in range(60, image.width() - 60) if image.pixel(x, y) != ground]
        for y in range(image.height())
    ]
    last = next(row for row in range(image.height() - 1, 0, -1) if inked[row])
    lower = [x for row in inked[last - 8 : last + 1] for x in row]
    assert max(lower) - min(lower) > 0.3 * (one - 120)


def test_a_pinned_turn_is_marked_and_the_line_says_so(view: ChatView) -> None:
    entries = [
        TranscriptEntry(own("a"), in_window=False, in_pinned_turn=True),
        TranscriptEntry(answer("b"), in_window=False, in_pinned_turn=True),
        TranscriptEntry(own("c")),
    ]
    view.show_transcript(transcript())
    shown = transcript(*(entry.message for entry in entries), name="c9")
    view.show_transcript(type(shown)(shown.conversation, tuple(entries)))
    own_row, answer_row, line = view.transcript.rows[:3]
    assert own_row.view is not None
    assert own_row.view.footer.pinned.isVisible()  # type: ignore[attr-defined]
    assert MessageAction.UNPIN in answer_row.view.offered  # type: ignore[union-attr]
    assert "pinned" in line.view.accessibleName()  # type: ignore[union-attr]
    assert view.transcript.forgotten == (0, 1)
