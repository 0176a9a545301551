"""What streams in pieces looks as if it had been there as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.helpers.random_markdown import LONG, cut, long_documents
from tests.helpers.streamed_bodies import StreamedBodies

if TYPE_CHECKING:
    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=long_documents, places=st.lists(st.integers(min_value=0), max_size=10))
@example(text=LONG[0], places=list(range(0, 2000, 130)))
@example(text=LONG[3], places=list(range(0, 700, 40)))
@example(text=LONG[4], places=list(range(0, 1400, 90)))
@example(text=LONG[5], places=list(range(0, 2500, 150)))
@example(text=LONG[7], places=list(range(0, 3000, 170)))
@example(text=LONG[10], places=list(range(0, 2600, 150)))
def test_streaming_shows_what_the_whole_shows(
    theme: Theme, typesetter: Typesetter, text: str, places: list[int]
) -> None:
    StreamedBodies(theme, typesetter).compare(cut(text, places))
