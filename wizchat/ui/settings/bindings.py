"""Shortcuts as the settings window is told of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Binding:
    """One action and its keys."""

    id: str
    menu: str
    text: str
    keys: str
    """As people read them; empty for none."""
    is_changed: bool = False
    """Whether the keys are others than those it came with."""
