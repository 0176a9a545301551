"""The tour's text as it is written in `text/`: intents with their answer and their wordings."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tour.grammar import Choice, parse

FOLDER = Path(__file__).parent / "text"
HELD_OUT = Path(__file__).parent / "heldout"

DECLINE = "decline"
"""The intent of everything that is not about WizChat."""

NEAR = "decline-near"
"""Declined too: questions with words of the app that are not about it."""

REPEAT = "repeat"
"""Words to say again; `{echo}` stands for them."""

NAME_TOLD, NAME_ASKED, NAME_UNKNOWN = "name-told", "name-asked", "name-unknown"


@dataclass
class Intent:
    """What a person may want, in many wordings, and the one answer to it."""

    id: str
    answer_lines: list[str] = field(default_factory=list)
    wordings: list[Choice] = field(default_factory=list)

    @property
    def answer(self) -> str:
        """Markdown; `{name}` stands for the person's name."""
        return "\n".join(self.answer_lines)


@dataclass(frozen=True)
class Text:
    """Everything that is written for the tour."""

    intents: dict[str, Intent]
    lists: dict[str, tuple[Choice, ...]]

    @property
    def topics(self) -> tuple[Intent, ...]:
        """The intents that are answered for themselves, without names and refusals."""
        special = {DECLINE, NEAR, NAME_TOLD, NAME_ASKED, NAME_UNKNOWN, REPEAT}
        return tuple(i for i in self.intents.values() if i.id not in special)


class TextError(ValueError):
    """A line of the text that cannot be read."""


def load(folder: Path = FOLDER) -> Text:
    """Read all files of `text/`. Raises TextError or grammar.PatternError."""
    intents: dict[str, Intent] = {}
    lists: dict[str, tuple[Choice, ...]] = {}
    for path in sorted(folder.glob("*.txt")):
        _read(path, intents, lists)
    return Text(intents, lists)


def _read(path: Path, intents: dict[str, Intent], lists: dict[str, tuple[Choice, ...]]) -> None:
    intent: Intent | None = None
    name = ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("== "):
            intent, name = Intent(line[3:].strip()), ""
            if intent.id in intents:
                raise TextError(f"{path.name}:{number}: {intent.id} is there twice")
            intents[intent.id] = intent
        elif line.startswith("= "):
            intent, name = None, line[2:].strip()
            lists[name] = ()
        elif line.startswith(">") and intent:
            intent.answer_lines.append(line[1:].removeprefix(" "))
        elif not line.strip() or line.startswith("#"):
            continue
        elif intent:
            intent.wordings.append(parse(line.strip()))
        elif name:
            lists[name] += tuple(parse(entry.strip()) for entry in line.split(" | "))
        else:
            raise TextError(f"{path.name}:{number}: outside of an intent and a list")


def held_out(name: str) -> list[tuple[str, str]]:
    """Return intent and wording of each line `intent: wording` of `heldout/<name>.txt`."""
    pairs = []
    for line in (HELD_OUT / f"{name}.txt").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            intent, _, wording = line.partition(": ")
            pairs.append((intent.strip(), wording.strip()))
    return pairs
