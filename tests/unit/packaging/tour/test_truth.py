"""What the tour says of the app is what the app is."""

import re

import pytest
from PySide6.QtGui import QKeySequence

from tour import text
from wizchat.desktop.settings import Settings
from wizchat.models.catalogue import Catalogue
from wizchat.ui.shell.actions import ACTIONS

ANSWERS = {intent.id: intent.answer for intent in text.load().intents.values()}
ALL = "\n".join(ANSWERS.values())

ELSEWHERE = {"Ctrl++"}
"""Zooming: Qt names the key as the layout has it."""


@pytest.mark.usefixtures("qapp")
def test_shortcuts_exist() -> None:
    said = set(re.findall(r"Ctrl\+(?:Shift\+)?(?:\w+|,|\+|-)", ALL)) - ELSEWHERE
    known = {
        binding.toString(QKeySequence.SequenceFormat.PortableText)
        for spec in ACTIONS
        if spec.keys is not None
        for binding in (
            QKeySequence.keyBindings(spec.keys)
            if isinstance(spec.keys, QKeySequence.StandardKey)
            else [QKeySequence(spec.keys)]
        )
    } | {"Ctrl+N", "Ctrl+F", "Ctrl+-"}  # standard keys that not every platform binds
    assert {QKeySequence(keys).toString() for keys in said} <= known


@pytest.mark.parametrize("name", ["Q4_K_M", "Q5_K_M", "Q8_0"])
def test_sizes_are_those_of_the_catalogue(name: str) -> None:
    size = Catalogue.load().find(name).size
    assert size
    assert f"| {name} | {size / 1e9:.2f} GB |" in ANSWERS["show-table"]


def test_the_range_of_sizes_is_that_of_the_catalogue() -> None:
    quantizations = Catalogue.load().quantizations
    listed = [q.approximate_size for q in quantizations if q.variant == "7B"]
    sizes = [size / 1e9 for size in listed if size]
    assert f"from {min(sizes):.1f} to {max(sizes):.1f} GB" in ANSWERS["download-size"]


def test_defaults_are_those_of_the_settings() -> None:
    assert f"{Settings().context_window:,} tokens by default" in ANSWERS["context-window"]
    assert f"after {Settings().max_tokens:,} tokens" in ANSWERS["answer-length"]
    assert Settings().temperature == 0
    assert "At 0, the default" in ANSWERS["temperature"]
