"""What the tour is to a conversation on the screen, and what it can be asked there."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final


class TourRole(Enum):
    """What the tour is to what is written next."""

    ABSENT = auto()
    """A model of the library answers, or there is no tour."""
    OFFERED = auto()
    """No model answers yet; the tour could."""
    ANSWERING = auto()


SUGGESTIONS: Final = (
    "How do I download a model?",
    "Which quantization should I take?",
    "What do you send over the network?",
    "Show me a table",
)
"""Questions to begin with; not translated, for they are sent so and it knows English alone."""
