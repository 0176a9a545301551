"""How people really type: hurried, polite, in lower case, with slips of the finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tour.chance import happens

if TYPE_CHECKING:
    from random import Random

BEFORE = (
    "please", "hi,", "hey,", "hello,", "ok,", "so,", "and", "now", "quick question:", "excuse me,",
    "one more thing:", "another question:", "sorry,", "um,", "well,", "tell me,", "i wonder,",
    "question:", "by the way,", "also,", "hi there,", "and then,", "just curious,", "dear tour,",
    "can you tell me", "i'd like to know", "i want to know", "do you know", "but", "good morning,",
    "thanks.", "great.", "i have a question:", "could you tell me", "you know,", "yes, but",
)  # fmt: skip
AFTER = (
    "please", "thanks", "thank you", "now", "here", "in wizchat", "in this app", "again",
    "exactly", "then", "actually", "by the way", "at all", "for me", "today", "quickly",
    "in general", "with it", "and why", "right now", "easily", "if possible",
    "in wizchat please", "somehow", "or not",
)  # fmt: skip
_ARTICLES = {"the", "a", "an", "my", "to", "do", "i", "is", "of", "it", "please", "me"}
_SHORT = 8
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def disturb(text: str, random: Random, *, frame: bool = True) -> str:
    """Return a wording as somebody might type it; `frame` allows words before and after."""
    if frame and happens(0.22, random):
        text = f"{random.choice(BEFORE)} {text}"
    if frame and happens(0.14, random):
        text = f"{text} {random.choice(AFTER)}"
    if happens(0.12, random):
        text = _hurried(text, random)
    for _ in range(random.choice((0, 0, 0, 0, 0, 1, 1, 2))):
        text = _slip(text, random)
    return _dressed(text, random)


def _hurried(text: str, random: Random) -> str:
    words = [w for w in text.split() if w not in _ARTICLES or happens(0.4, random)]
    return " ".join(words) or text


def _slip(text: str, random: Random) -> str:
    """Return text with one letter doubled, lost, swapped or wrong."""
    if len(text) < _SHORT:
        return text
    at = random.randrange(1, len(text) - 1)
    if not (text[at].isalpha() and text[at - 1].isalpha()):
        return text
    match random.randrange(4):
        case 0:
            return text[:at] + text[at] + text[at:]
        case 1:
            return text[:at] + text[at + 1 :]
        case 2:
            return text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]
        case _:
            return text[:at] + random.choice(_LETTERS) + text[at + 1 :]


def _dressed(text: str, random: Random) -> str:
    kind = random.choices(("usual", "loud", "as it is"), (50, 3, 47))[0]
    if kind == "usual":
        text = text[:1].upper() + text[1:]
        text = text.replace(" i ", " I ").replace(" i'", " I'")
    elif kind == "loud":
        text = text.upper()
    if text[-1:].isalnum():
        text += random.choices(("?", "", ".", "??", "!", " ?"), (46, 38, 10, 2, 2, 2))[0]
    return text
