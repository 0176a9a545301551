"""States of the models, of downloads, of the first run and of the settings."""

from __future__ import annotations

from tests.gallery.state import State, made

STATES = tuple(
    State(name, made(name.replace("-", " "))) for name in ("first-run", "models", "settings")
)
