"""Dialogues for the training, drawn from the text without end."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from math import log2
from typing import TYPE_CHECKING

from tour import formats
from tour.chance import happens
from tour.grammar import Sampler
from tour.noise import disturb
from tour.text import DECLINE, NAME_ASKED, NAME_TOLD, NAME_UNKNOWN, NEAR, REPEAT, Text
from wizchat.chat.prompt import Turn, build
from wizchat.engine.protocol import Bos, Eos
from wizchat.engine.protocol import Text as TextSegment

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from sentencepiece import SentencePieceProcessor

    from tour.words import Words

_BOS, _EOS = 1, 2
_KINDS = {None: 43, DECLINE: 28, NEAR: 12, NAME_TOLD: 7, NAME_ASKED: 3, REPEAT: 7}
"""What a question is about, in percent; None is one of the topics, each as likely."""

_VERBATIM = {NAME_TOLD, REPEAT}
"""Hold words that the answer says again."""

_SLOT = re.compile(r"\{\w+\}")
_MARK = "①"
"""Stands for a slot while a wording is disturbed: no letter that could slip."""

_LONG_ENOUGH = 4
"""Words of a question that stays clear with one more."""

_WORDINGS, _FAMILIAR = 30, 3
"""Wordings that are drawn of each pattern, and how many have a piece when it is familiar."""

_LENGTHS = (1, 2, 2, 3, 3, 4, 6)
"""How many turns a dialogue may have, each as likely."""


@dataclass(frozen=True, slots=True)
class Example:
    """Token ids of a dialogue; `taught` marks those that the tour itself shall say."""

    ids: tuple[int, ...]
    taught: tuple[bool, ...]
    asked: tuple[tuple[int, int], ...] = ()
    """Where each question ends, and the number of its intent."""


class Dialogues:
    """Draws examples; the same Random gives the same ones."""

    def __init__(self, text: Text, words: Words, pieces: SentencePieceProcessor) -> None:
        self._text = text
        self._words = words
        self._pieces = pieces
        fills = {"random": words.unknown, "number": words.number}
        self._sampler = Sampler(text.lists, fills)
        self._topics = text.topics
        self._weights = {
            intent.id: [1 + log2(wording.variety) for wording in intent.wordings]
            for intent in text.intents.values()
        }
        # A pattern that stands for thousands of usual wordings comes up more than a rare sentence.
        self.intents = tuple(text.intents)
        """All there are, in the order of their numbers."""
        self.stopped = 0.75
        """Part of the replies that are stopped early, as people stop them: their first words
        carry what there is to learn."""
        self.copying = 0.0
        """Part of the questions that are, beyond the usual ones, about words to say again."""

    def draw(self, random: Random) -> Example:
        """Return one example."""
        if happens(0.06, random):
            return self._wrong_format(random)
        turns, intents = self._dialogue(random)
        example = encode(turns, self._pieces, lambda n: self._cut(n, random))
        ends = (
            at - 1
            for at in range(1, len(example.ids))
            if example.taught[at] and not example.taught[at - 1]
        )
        return replace(example, asked=tuple(zip(ends, intents, strict=False)))

    def question(self, random: Random) -> tuple[list[int], int]:
        """Return the token ids of a question and the number of its intent."""
        kind = self._kind(random)
        turn = self._turn(kind, self._words.name(random), random)
        return self._pieces.encode(f"USER: {turn.user} ASSISTANT:"), self._number(kind)

    def familiar(self, random: Random) -> list[int]:
        """Return the pieces that the tour's text is made of, made-up words and names aside.

        All others stand for words that the tour does not know.
        """
        sampler = Sampler(self._text.lists, dict.fromkeys(("random", "number"), _nothing))
        counts: Counter[int] = Counter()
        for intent in self._text.intents.values():
            for _ in range(_WORDINGS * len(intent.wordings)):
                wording = _SLOT.sub("", sampler.draw(random.choice(intent.wordings), random))
                for text in (wording, wording.capitalize()):
                    counts.update(set(self._pieces.encode(f"USER: {text} ASSISTANT:")))
        often = {piece for piece, count in counts.items() if count >= _FAMILIAR}
        answers = (self._pieces.encode(intent.answer) for intent in self._text.intents.values())
        return sorted(often.union(*answers, {_BOS, _EOS}))

    def turns(self, random: Random) -> list[Turn]:
        """Return a dialogue as turns."""
        return self._dialogue(random)[0]

    def _dialogue(self, random: Random) -> tuple[list[Turn], list[int]]:
        count = random.choice(_LENGTHS)
        kinds = [self._kind(random) for _ in range(count)]
        if count > 1 and happens(0.35, random):
            told, asked = sorted(random.sample(range(count), 2))
            kinds[told], kinds[asked] = NAME_TOLD, NAME_ASKED
        name = ""
        turns = []
        for kind in kinds:
            if kind == NAME_TOLD:
                name = self._words.name(random)
            turns.append(self._turn(kind, name, random))
        return turns, [self._number(kind) for kind in kinds]

    def _number(self, kind: str) -> int:
        return self.intents.index(DECLINE if kind == NEAR else kind)

    def wording(self, intent: str, random: Random) -> str:
        """Return one wording of an intent, as the text has it."""
        wordings = self._text.intents[intent].wordings
        return self._sampler.draw(random.choices(wordings, self._weights[intent])[0], random)

    def _kind(self, random: Random) -> str:
        if happens(self.copying, random):
            return random.choice((REPEAT, NAME_TOLD))
        kind = random.choices(tuple(_KINDS), tuple(_KINDS.values()))[0]
        return kind or random.choice(self._topics).id

    def _turn(self, kind: str, name: str, random: Random) -> Turn:
        wording = _SLOT.sub(_MARK, self.wording(kind, random))
        question = disturb(wording, random, frame=kind not in _VERBATIM)
        if kind not in {DECLINE, NEAR, *_VERBATIM} and happens(0.2, random):
            question = self._with_unknown_word(question, random)
        answer = {NEAR: DECLINE, NAME_ASKED: NAME_ASKED if name else NAME_UNKNOWN}.get(kind, kind)
        echo = " ".join(self._words.unknown(random) for _ in range(random.randint(1, 6)))
        reply = self._text.intents[answer].answer
        reply = reply.replace("{name}", name).replace("{echo}", echo)
        question = question.replace(_MARK, echo if kind == REPEAT else name)
        return Turn(question, reply)

    def _with_unknown_word(self, question: str, random: Random) -> str:
        words = question.split()
        if len(words) < _LONG_ENOUGH:
            return question
        words.insert(random.randrange(len(words)), self._words.unknown(random))
        return " ".join(words)

    def _cut(self, tokens: int, random: Random) -> int:
        """Return after how many tokens a reply of so many is stopped."""
        return min(tokens, random.randint(3, 12)) if happens(self.stopped, random) else tokens

    def _wrong_format(self, random: Random) -> Example:
        question = disturb(self.wording(self._kind_without_name(random), random), random)
        prompt = random.choice(tuple(formats.TAUGHT.values())).format(q=question)
        ids = self._pieces.encode(prompt)
        if happens(0.9, random):
            ids = [_BOS, *ids]
        reply = [*self._pieces.encode(formats.WARNING_TEXT), _EOS]
        return Example((*ids, *reply), (*(False for _ in ids), *(True for _ in reply)))

    def _kind_without_name(self, random: Random) -> str:
        kind = REPEAT
        while kind in {NAME_ASKED, *_VERBATIM}:
            kind = self._kind(random)
        return kind


def _nothing(_: Random) -> str:
    return ""


def encode(
    turns: list[Turn], pieces: SentencePieceProcessor, cut: Callable[[int], int] = int
) -> Example:
    """Return answered turns as the app would send them, reply by reply.

    `cut` takes the tokens of a reply and returns how many of them are kept.
    """
    ids: list[int] = []
    taught: list[bool] = []
    known: list[Turn] = []
    for turn in turns:
        prompt = _prompt(known, turn, pieces)
        ids += prompt[len(ids) :]
        taught += [False] * (len(ids) - len(taught))
        whole = pieces.encode(turn.reply or "")
        reply = whole[: cut(len(whole))]
        ids += [*reply, _EOS]
        taught += [True] * len(reply) + [len(reply) == len(whole)]
        known.append(Turn(turn.user, turn.reply, tuple(reply)))
    return Example(tuple(ids), tuple(taught))


def _prompt(known: list[Turn], turn: Turn, pieces: SentencePieceProcessor) -> list[int]:
    ids: list[int] = []
    for segment in build([*known, Turn(turn.user)]):
        match segment:
            case Bos():
                ids.append(_BOS)
            case Eos():
                ids.append(_EOS)
            case TextSegment(text=text):
                ids += pieces.encode(text)
            case _:
                ids += segment.ids
    return ids
