"""A process to be killed: chats without end and says what the service has acknowledged.

Each line on standard output is something that must survive: `draft N`, `question N`, `answer N`.
Started as `python -m tests.helpers.chat_victim DATABASE FIRST_NUMBER`.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from tests.helpers.chat_desk import Desk
from wizchat.chat import events


def main(database: Path, first: int) -> None:
    """Chat until killed."""
    desk = Desk(database)
    desk.engine.load()
    for number in itertools.count(first):
        conversation = f"c{number % 3}"
        desk.service.save_draft("drafts", f"draft {number}")
        desk.wait(events.DraftKept)
        acknowledge(f"draft {number}")
        desk.service.send(conversation, f"question {number}")
        desk.wait(events.TranscriptChanged)
        acknowledge(f"question {number}")
        desk.wait(events.AnswerStarted)
        desk.engine.say(*(f" {word}" for word in range(50)), f" answer {number}")
        desk.engine.finish()
        desk.wait(events.AnswerFinished)
        acknowledge(f"answer {number}")
        desk.told.clear()


def acknowledge(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
