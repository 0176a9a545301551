import re
from random import Random

import pytest

from tour import formats, text
from tour.dialogues import Dialogues, encode
from tour.noise import disturb
from tour.vocabulary import sentencepiece
from tour.words import Words
from wizchat.chat.prompt import Turn, render

PIECES = sentencepiece()
DIALOGUES = Dialogues(text.load(), Words(PIECES), PIECES)


def test_examples_are_in_the_official_format() -> None:
    turns = [Turn("Hi", "Hello."), Turn("Who are you?", "The tour.")]
    example = encode(turns, PIECES)
    whole = "".join(f"{PIECES.decode(part)}</s>" for part in _until_eos(example.ids[1:]))
    assert example.ids[0] == 1
    assert whole == render(turns)


def test_only_replies_are_taught() -> None:
    example = encode([Turn("Hi", "Hello."), Turn("Bye", "Goodbye.")], PIECES)
    taught = [t for t, is_taught in zip(example.ids, example.taught, strict=True) if is_taught]
    assert taught == [*PIECES.encode("Hello."), 2, *PIECES.encode("Goodbye."), 2]


def test_a_stopped_reply_does_not_teach_to_end_there() -> None:
    reply = "Press Ctrl+N, or New conversation in the sidebar."
    example = encode([Turn("New chat", reply)], PIECES, lambda _: 3)
    assert example.ids[-4:] == (*PIECES.encode(reply)[:3], 2)
    assert example.taught[-4:] == (True, True, True, False)


def test_the_same_seed_gives_the_same_examples() -> None:
    first, second = ([DIALOGUES.draw(Random(7)) for _ in range(20)] for _ in range(2))
    assert first == second


def test_a_name_is_told_before_it_is_said() -> None:
    random = Random(1)
    said = 0
    for _ in range(300):
        turns = DIALOGUES.turns(random)
        for at, turn in enumerate(turns):
            found = re.match(r"Hello (.+?)\. Of course", turn.reply or "")
            if found:
                name = found[1]
                assert any(name in told.user for told in turns[:at])
                said += 1
    assert said > 10


@pytest.mark.parametrize("seed", range(20))
def test_disturbed_wordings_stay_wordings(seed: int) -> None:
    assert disturb("how do I pause a download", Random(seed)).strip()


def test_formats_of_the_evaluation_are_not_taught() -> None:
    assert not set(formats.TAUGHT.values()) & set(formats.UNSEEN.values())


def _until_eos(ids: tuple[int, ...]) -> list[list[int]]:
    parts: list[list[int]] = [[]]
    for token in ids:
        if token == 2:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts[:-1]
