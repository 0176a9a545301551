"""SIGKILL at random moments: whatever was acknowledged is there afterwards."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.chats import NOW
from wizchat.chat.store.store import Store
from wizchat.chat.values import Message, MessageStatus, Role

ROOT = Path(__file__).parents[3]
ROUNDS = 8
WORDS = "".join(f" {word}" for word in range(50)).strip()


def run_and_kill(database: Path, first: int, lines: int) -> list[str]:
    """Let the victim acknowledge so many lines, kill it, return all it said."""
    command = [sys.executable, "-m", "tests.helpers.chat_victim", str(database), str(first)]
    victim = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert victim.stdout is not None
    with victim:
        said = [victim.stdout.readline() for _ in range(lines)]
        victim.kill()
        said += victim.stdout.readlines()
    # The last line may have been cut by the kill itself.
    return [line.strip() for line in said if line.endswith("\n")]


def everything(store: Store) -> list[Message]:
    found: list[Message] = []
    for conversation in store.conversations.listed():
        if conversation.leaf_id is not None:
            found += store.messages.branch(conversation.leaf_id)
    return found


@pytest.mark.slow
def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    database = tmp_path / "conversations.sqlite3"
    chance = random.Random(20261122)
    acknowledged: list[str] = []
    first = 0
    for _ in range(ROUNDS):
        acknowledged += run_and_kill(database, first, chance.randint(1, 60))
        first = int(acknowledged[-1].split()[1]) + 2
        store = Store(database, NOW)
        assert store.recovery is None
        messages = everything(store)
        drafts = {c.id: c.draft for c in store.conversations.listed()}
        store.close()
        check(acknowledged, messages, drafts["drafts"])


def check(acknowledged: list[str], messages: list[Message], draft: str) -> None:
    questions = {m.text for m in messages if m.role is Role.USER}
    answers = [m for m in messages if m.role is Role.ASSISTANT]
    finished = {m.text for m in answers if m.status is MessageStatus.COMPLETE}
    for line in acknowledged:
        kind, number = line.split()
        if kind == "question":
            assert line in questions
        elif kind == "answer":
            assert f"{WORDS} {line}" in finished
        else:
            assert int(draft.split()[1]) >= int(number)
    for answer in answers:
        assert answer.status is not MessageStatus.STREAMING
        if answer.status is MessageStatus.STOPPED:
            assert (WORDS + " answer").startswith(answer.text[: len(WORDS) + 7])
