"""Prompts with the replies a model may give, to measure what drafts are worth for them.

The edits are what people ask for: one function changed, a name changed throughout, comments
written. The code and the prose are this project's own, read from the tree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import wizchat
from tests.helpers.vocabulary import BOS, sentencepiece

_PACKAGE = Path(wizchat.__file__).parent
_SYSTEM = "A chat between a curious user and an artificial intelligence assistant. USER: "
_ANSWER = " ASSISTANT:"

_PROSE = """The tide comes in twice a day, and the village by the river has learned to live with it.
In the morning the boats lie on the mud, leaning to one side, and children run between them
looking for crabs. By noon the water is back. Fishermen who were asleep an hour ago shout at each
other over the noise of their engines, and the woman who keeps the bakery sells the last of her
bread. Nobody here would call this life quiet, yet visitors always do. They sit on the wall with
their coffee, watch the herons, and say how slow everything is. What they see is only waiting:
half of every day is spent on getting ready for the other half. When the wind turns north in
October the work stops altogether, nets are mended in the long sheds behind the church, and old
quarrels are taken up again where they were left in spring. My grandfather used to say that the
river pays late but never forgets a debt. He lost two boats to it and bought a third. I have his
compass on my desk, a heavy brass thing whose needle sticks in damp weather, and I do not sail."""


@dataclass(frozen=True)
class Task:
    """A prompt and a reply to it, as token ids."""

    name: str
    prompt: tuple[int, ...]
    reply: tuple[int, ...]


def edit_one_function() -> Task:
    """Return a file given back whole with one method changed."""
    code = _code("engine/worker/stop_scanner.py")
    method = code.index("    def ", len(code) // 2)
    changed = code[:method] + re.sub(
        r"\n( +)return ", r"\n\1return  # checked\n\1    ", code[method:]
    )
    return _task("edit: one function", f"Mark what is returned:\n{code}", changed)


def edit_a_name() -> Task:
    """Return a file given back with a name changed throughout."""
    code = _code("engine/worker/sequences.py")
    return _task("edit: a name", f"Call it slot:\n{code}", re.sub(r"\bsequence\b", "slot", code))


def edit_comments() -> Task:
    """Return a file given back with a comment above each method."""
    code = _code("engine/worker/batch.py")
    number = iter(range(1, 100))
    changed = re.sub(
        r"\n( +)(def (\w+))",
        lambda m: f"\n{m[1]}# {next(number)}. What {m[3]} does\n{m[1]}{m[2]}",
        code,
    )
    return _task("edit: comments", f"Write comments:\n{code}", changed)


def quoting() -> Task:
    """Return a summary that quotes a sentence now and then."""
    sentences = re.split(r"(?<=\.) ", _PROSE.replace("\n", " "))
    reply = " ".join(
        f'The text goes on to another thought in part {n}. It says: "{sentence}"'
        for n, sentence in enumerate(sentences[::3], start=1)
    )
    return _task("quoting", f"Sum this up and quote it: {_PROSE}", reply)


def prose() -> Task:
    """Return a text that has nothing to do with its prompt."""
    return _task("prose", "Tell me about a village by a river.", _PROSE)


def new_code() -> Task:
    """Return code that was not there before."""
    return _task("new code", "Write a downloader.", _code("downloads/transfer.py")[:6000])


def tasks() -> tuple[Task, ...]:
    """Return all of them, those that copy first."""
    return (edit_one_function(), edit_a_name(), edit_comments(), quoting(), new_code(), prose())


def _code(path: str) -> str:
    return (_PACKAGE / path).read_text(encoding="utf-8")


def _task(name: str, request: str, reply: str) -> Task:
    encode = sentencepiece().encode
    return Task(name, (BOS, *encode(_SYSTEM + request + _ANSWER)), tuple(encode(reply)))
