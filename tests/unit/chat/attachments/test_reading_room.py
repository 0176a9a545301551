"""Files read on a thread of their own, and given up by another."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from wizchat.chat.attachments.reading_room import ReadingRoom

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_given_up_while_it_is_handed_over_was_handed_over(tmp_path: Path) -> None:
    """Or else its removal would come before it, and it would stay."""
    path = tmp_path / "notes.txt"
    path.write_text("words")
    room, order = ReadingRoom(), []
    done = threading.Event()

    def abandon() -> None:
        order.append(room.abandon("a"))

    def then(_result: object) -> None:
        other.start()
        other.join(0.2)  # long enough for one that does not wait
        order.append("handed over")
        done.set()

    other = threading.Thread(target=abandon)
    room.read("a", path, then)
    assert done.wait(20)
    room.close()
    other.join()
    assert order == ["handed over", False]
