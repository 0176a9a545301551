import re
from random import Random

import pytest

from tour import text
from tour.grammar import Sampler
from tour.held_out_check import Derivations
from tour.words import FIRST_NAMES
from wizchat.chat.prompt import STOP

WRITTEN = text.load()
LINK = re.compile(r"\]\(([^)]*)\)")


@pytest.mark.parametrize("intent", WRITTEN.topics, ids=lambda intent: intent.id)
def test_every_topic_has_an_answer_of_its_own_and_many_wordings(intent: text.Intent) -> None:
    assert intent.answer
    sampler = Sampler(WRITTEN.lists, {"random": lambda _: "word", "number": lambda _: "1"})
    random = Random(1)
    drawn = {sampler.draw(random.choice(intent.wordings), random) for _ in range(200)}
    assert len(drawn) >= 50
    assert [i.id for i in WRITTEN.intents.values() if i.answer == intent.answer] == [intent.id]


@pytest.mark.parametrize("intent", WRITTEN.intents.values(), ids=lambda intent: intent.id)
def test_every_pattern_can_be_drawn(intent: text.Intent) -> None:
    fills = {"random": lambda _: "word", "number": lambda _: "1"}
    sampler = Sampler(WRITTEN.lists, fills)
    for wording in intent.wordings:
        for seed in range(5):
            assert sampler.draw(wording, Random(seed))


def test_answers_link_to_parts_of_the_app_alone() -> None:
    links = {link for i in WRITTEN.intents.values() for link in LINK.findall(i.answer)}
    assert links == {"wizchat:models", "wizchat:settings"}


def test_no_answer_stops_itself() -> None:
    assert not [i.id for i in WRITTEN.intents.values() if STOP[0] in i.answer]


@pytest.mark.parametrize("name", ["dev", "test"])
def test_held_out_wordings_cover_every_topic_and_are_in_no_training_text(name: str) -> None:
    pairs = text.held_out(name)
    derivations = Derivations(WRITTEN)
    assert [w for _, w in pairs if list(derivations.find(w))] == []
    assert {intent for intent, _ in pairs} <= set(WRITTEN.intents)
    assert len({w for _, w in pairs}) == len(pairs)
    if name == "test":
        assert {i.id for i in WRITTEN.topics} <= {intent for intent, _ in pairs}


def test_derivations_find_what_the_patterns_give() -> None:
    derivations = Derivations(WRITTEN)
    assert "pause-download" in derivations.find("Please, how can I pause a download?")
    assert "theme" in derivations.find("dark mode please")
    assert not list(derivations.find("Where did I leave my umbrella?"))


@pytest.mark.parametrize("name", ["dev", "test"])
def test_stories_of_names_are_in_no_training_text(name: str) -> None:
    derivations = Derivations(WRITTEN)
    wordings = [wording for _, wording in text.held_out(f"name_stories_{name}")]
    assert [w for w in wordings if list(derivations.find(w))] == []


def test_names_of_the_evaluation_are_not_taught() -> None:
    held_out = (text.HELD_OUT / "names.txt").read_text("utf-8").split()
    assert not set(held_out) & set(FIRST_NAMES)
