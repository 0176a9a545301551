from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.palette import titles
from wizchat.ui.palette.entries import Entry, EntryKind
from wizchat.ui.palette.index import PaletteIndex

ACTIONS = (
    Entry(EntryKind.ACTION, "new", "New conversation", words="File"),
    Entry(EntryKind.ACTION, "rename", "Rename", words="Conversation"),
    Entry(EntryKind.ACTION, "regenerate", "Regenerate answer", enabled=False),
)
OTHERS = (
    Entry(EntryKind.MODEL, "q4", "WizardLM-2 7B · Q4_K_M"),
    Entry(EntryKind.CONVERSATION, "1", "Recursion, explained"),
    Entry(EntryKind.CONVERSATION, "2", "Letter about rent"),
)


def found(index: PaletteIndex, typed: str, limit: int = 50) -> list[str]:
    return [entry.id for group in index.search(typed, limit).groups for entry in group.entries]


def test_the_best_fit_comes_first_and_what_cannot_be_chosen_last() -> None:
    index = PaletteIndex((*ACTIONS, *OTHERS))
    assert found(index, "re") == ["rename", "1", "regenerate", "2"]
    assert found(index, "file") == ["new"]
    assert found(index, "q4") == ["q4"]
    assert found(index, "nothing like it") == []


def test_what_was_used_lately_comes_before_what_fits_as_well() -> None:
    index = PaletteIndex((*ACTIONS, *OTHERS), ("conversation:1", "action:gone"))
    assert found(index, "re") == ["1", "rename", "regenerate", "2"]


def test_with_nothing_typed_everything_is_in_groups() -> None:
    recent = ("conversation:2", "action:regenerate", "action:new")
    index = PaletteIndex((*ACTIONS, *OTHERS), recent)
    groups = index.search(" ", 50).groups
    assert [(group.kind, [entry.id for entry in group.entries]) for group in groups] == [
        (None, ["2", "new"]),
        (EntryKind.ACTION, ["rename", "regenerate"]),
        (EntryKind.MODEL, ["q4"]),
        (EntryKind.CONVERSATION, ["1"]),
    ]


@pytest.mark.parametrize("typed", ["", "e"])
def test_no_more_than_asked_for_and_the_rest_is_counted(typed: str) -> None:
    index = PaletteIndex((*ACTIONS, *OTHERS), ("action:new",))
    result = index.search(typed, 2)
    shown = sum(len(group.entries) for group in result.groups)
    assert shown == 2
    assert result.more == len(found(index, typed)) - 2


@given(st.lists(st.sampled_from("recuxt nß"), max_size=7).map("".join))
def test_typing_on_finds_what_typing_at_once_finds(typed: str) -> None:
    entries = [Entry(EntryKind.CONVERSATION, str(at), t) for at, t in enumerate(titles(60))]
    typing, at_once = PaletteIndex(entries), PaletteIndex(entries)
    for end in range(len(typed) + 1):
        typing.search(typed[:end], 100)
    assert typing.search(typed, 100) == at_once.search(typed, 100)
    assert typing.search(typed[:1], 100) == PaletteIndex(entries).search(typed[:1], 100)
