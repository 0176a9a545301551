"""States of the conversation: its messages, its composer, what opens over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gallery.state import State, made
from tests.helpers.conversations import STATES as MESSAGES

if TYPE_CHECKING:
    from tests.helpers.surfaces import Surfaces
    from wizchat.ui.shell.main_window import MainWindow


def _every_status(_window: MainWindow, surfaces: Surfaces) -> None:
    surfaces.chat.show_transcript(MESSAGES)


STATES = (
    State("main", made("main")),
    State("find", made("find")),
    State("messages", made("main"), _every_status),
)
