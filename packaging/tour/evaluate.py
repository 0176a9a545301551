"""Print what the tour can: `python -m tour.evaluate resources/tour.gguf`.

Asks wordings that are in no training text, through the app's engine and with the quantized file.
An answer is right when it is the intent's own, word for word.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tour import formats, text
from tour.held_out_check import Derivations
from tour.interview import Interview

if TYPE_CHECKING:
    from tour.interview import Reply

GOALS = {"known": 0.90, "declined": 0.95, "name": 0.90}
_PER_FORMAT = 25


@dataclass
class Share:
    """How many of how many."""

    right: int = 0
    asked: int = 0

    def count(self, *, right: bool) -> None:
        """Add one."""
        self.right += right
        self.asked += 1

    def __str__(self) -> str:
        return f"{self.part:.1%} ({self.right} of {self.asked})"

    @property
    def part(self) -> float:
        """0 to 1."""
        return self.right / self.asked if self.asked else 0.0


@dataclass
class Figures:
    """All that the evaluation finds."""

    known: Share = field(default_factory=Share)
    declined: Share = field(default_factory=Share)
    name: Share = field(default_factory=Share)
    wrong_format: dict[str, tuple[Share, Share]] = field(default_factory=dict)
    """By format: answered as if it were right, and the warning given instead."""
    first_token: float = 0.0
    tokens_per_second: float = 0.0
    load_seconds: float = 0.0
    mistakes: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every goal is reached."""
        return (
            self.known.part >= GOALS["known"]
            and self.declined.part >= GOALS["declined"]
            and self.name.part >= GOALS["name"]
        )

    def table(self) -> str:
        """Return the figures as Markdown."""
        wrong = Share()
        warned = Share()
        for right, said in self.wrong_format.values():
            wrong = Share(wrong.right + right.right, wrong.asked + right.asked)
            warned = Share(warned.right + said.right, warned.asked + said.asked)
        rows = [
            ("known questions in unseen wordings answered right", str(self.known), "90 %"),
            ("other questions declined", str(self.declined), "95 %"),
            ("unseen name known after two other turns", str(self.name), "90 %"),
            ("answered in a wrong prompt format as if it were right", str(wrong), "few"),
            ("wrong prompt format noticed and said", str(warned), ""),
            ("first token, median", f"{self.first_token * 1000:.0f} ms", "50 ms"),
            ("speed, median", f"{self.tokens_per_second:,.0f} tokens/s", "200 tokens/s"),
            ("load", f"{self.load_seconds:.2f} s", "0.3 s"),
        ]
        lines = ["| | measured | goal |", "|---|---|---|"]
        return "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows])


def evaluate(model: Path, wordings: str = "test", *, threads: int | None = None) -> Figures:
    """Ask everything; `wordings` (dev or test) are the files of `heldout/` to use."""
    written = text.load()
    answers = {intent.id: intent.answer for intent in written.intents.values()}
    derivations = Derivations(written)
    figures = Figures()
    replies: list[Reply] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Interview(model, Path(folder) / "engine.log", threads=threads) as interview,
    ):
        figures.load_seconds = interview.load_seconds
        pairs = text.held_out(wordings)
        for intent, wording in pairs:
            if any(derivations.find(wording)):
                raise ValueError(f"in the training: {wording}")
            reply = interview.ask(wording)
            replies.append(reply)
            right = reply.text == answers[intent]
            (figures.declined if intent == text.DECLINE else figures.known).count(right=right)
            if not right:
                figures.mistakes.append(f"{intent}: {wording} -> {_which(reply.text, answers)}")
        _ask_names(interview, figures, wordings, answers)
        known = [(i, w) for i, w in pairs if i != text.DECLINE][:: len(pairs) // _PER_FORMAT]
        _ask_in_wrong_formats(interview, figures, known, answers)
    figures.first_token = statistics.median(r.first_token for r in replies)
    figures.tokens_per_second = statistics.median(
        r.tokens_per_second for r in replies if r.tokens_per_second
    )
    return figures


def _which(reply: str, answers: dict[str, str]) -> str:
    known = next((i for i, answer in answers.items() if answer == reply), None)
    return known or f'"{reply[:70]}"'.replace("\n", " ")


def _ask_names(
    interview: Interview, figures: Figures, wordings: str, answers: dict[str, str]
) -> None:
    lines = (text.HELD_OUT / "names.txt").read_text("utf-8").splitlines()
    names = [line for line in lines if line and not line.startswith("#")]
    stories: dict[str, list[str]] = {}
    for kind, wording in text.held_out(f"name_stories_{wordings}"):
        stories.setdefault(kind, []).append(wording)
    for at, name in enumerate(names):
        told, asked = (stories[k][at % len(stories[k])] for k in ("told", "asked"))
        between = [stories["between"][(at + i) % len(stories["between"])] for i in range(2)]
        replies = interview.converse([told.format(name=name), *between, asked])
        right = replies[-1].text == answers[text.NAME_ASKED].format(name=name)
        figures.name.count(right=right)
        if not right:
            said = f"{replies[0].text[:40]} / {replies[-1].text[:60]}"
            figures.mistakes.append(f"name {name}: {told} {asked} -> {said}")


def _ask_in_wrong_formats(
    interview: Interview,
    figures: Figures,
    known: list[tuple[str, str]],
    answers: dict[str, str],
) -> None:
    for name, template in (formats.TAUGHT | formats.UNSEEN).items():
        right, warned = Share(), Share()
        for intent, wording in known:
            reply = interview.ask_raw(template.format(q=wording)).text
            right.count(right=reply == answers[intent])
            warned.count(right=reply == formats.WARNING_TEXT)
        figures.wrong_format[name] = right, warned


def main() -> int:
    """Print the figures; fails when a goal is missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("model", type=Path)
    options.add_argument("--wordings", default="test", choices=("dev", "test"))
    options.add_argument("--mistakes", action="store_true", help="print every wrong answer")
    options.add_argument("--threads", type=int)
    asked = options.parse_args()
    figures = evaluate(asked.model, asked.wordings, threads=asked.threads)
    print(figures.table())
    for name, (right, warned) in figures.wrong_format.items():
        unseen = " (not in the training)" if name in formats.UNSEEN else ""
        print(f"  {name}{unseen}: answered {right}, warned {warned}")
    if asked.mistakes:
        print("\n".join(figures.mistakes))
    return 0 if figures.good else 1


if __name__ == "__main__":
    raise SystemExit(main())
