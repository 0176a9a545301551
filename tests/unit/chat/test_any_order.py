"""People and engines do things in any order: every answer still comes to an end, with its text."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.chat_desk import Desk
from tests.helpers.scripted_engine import ScriptedEngine
from wizchat.chat import events
from wizchat.chat.values import MessageStatus, Role
from wizchat.engine.protocol import (
    Delta,
    ErrorCode,
    Failed,
    Finished,
    FinishReason,
    Tokenized,
    Usage,
)
from wizchat.engine.state import EngineState

NAMES = ("c1", "c2")
USAGE = Usage(
    prompt_tokens=40, reused_tokens=0, reply_tokens=3, prefill_seconds=0.1, decode_seconds=0.1
)


class Play:
    """Chooses by chance among the steps that make sense, as a real engine would."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.engine = ScriptedEngine()
        self.desk = Desk(folder / "conversations.sqlite3", self.engine)
        self.ended: set[str] = set()
        self.said: dict[str, str] = {}

    def live(self) -> list[str]:
        """Return the requests that the engine owes an end."""
        asked = [r.request_id for r in self.engine.generated]
        asked += [request_id for request_id, _ in self.engine.counted]
        return [request_id for request_id in asked if request_id not in self.ended]

    def step(self) -> None:
        person = (self.send, self.send, self.stop, self.regenerate, self.edit, self.sibling)
        machine = (self.speak, self.speak, self.finish, self.finish, self.fail, self.change)
        self.chance.choice(person + machine)()
        if self.chance.random() < 0.5:
            self.desk.settle()

    def send(self) -> None:
        text = self.chance.choice(["Hi", "word " * 200, "word " * 3000])
        self.desk.service.send(self.chance.choice(NAMES), text)

    def stop(self) -> None:
        self.desk.service.stop(self.chance.choice(NAMES))

    def some_message(self, role: Role) -> str | None:
        entries = self.desk.transcript(self.chance.choice(NAMES)).messages
        ids = [entry.message.id for entry in entries if entry.message.role is role]
        return self.chance.choice(ids) if ids else None

    def regenerate(self) -> None:
        if message := self.some_message(Role.ASSISTANT):
            self.desk.service.regenerate(message)

    def edit(self) -> None:
        if message := self.some_message(Role.USER):
            self.desk.service.edit_and_resend(message, "edited")

    def sibling(self) -> None:
        if message := self.some_message(Role.ASSISTANT):
            self.desk.service.choose_sibling(message, self.chance.choice([-1, 1]))

    def change(self) -> None:
        if self.engine.state is EngineState.READY:
            self.engine.become(EngineState.CRASHED)
            for request_id in self.live():
                self.end(request_id, ErrorCode.ENGINE_CRASHED)
        else:
            self.engine.load(self.chance.choice([512, 8192]))

    def speak(self) -> None:
        for request in self.engine.generated:
            if request.request_id not in self.ended:
                self.engine.listener(Delta(request_id=request.request_id, text=" word"))

    def finish(self) -> None:
        if live := self.live():
            self.end(self.chance.choice(live))

    def fail(self) -> None:
        if live := self.live():
            self.end(self.chance.choice(live), self.chance.choice([*ErrorCode]))

    def end(self, request_id: str, code: ErrorCode | None = None) -> None:
        """Give a request its one end."""
        self.ended.add(request_id)
        counts = [prompt for asked, prompt in self.engine.counted if asked == request_id]
        if code is not None:
            self.engine.listener(Failed(request_id=request_id, code=code, detail=""))
        elif counts:
            tokens = sum(len(str(segment)) for segment in counts[0]) // 5
            self.engine.listener(Tokenized(request_id=request_id, ids=tuple(range(tokens))))
        else:
            reason = self.chance.choice([*FinishReason])
            ended = Finished(
                request_id=request_id, reason=reason, reply_ids=(1, 2), usage=USAGE, seed=1
            )
            self.engine.listener(ended)

    def come_to_rest(self) -> None:
        """Have a model ready and end everything that is asked."""
        self.desk.settle()
        for _ in range(200):
            self.engine.load(8192)
            self.desk.settle()
            if not self.live():
                return
            for request_id in self.live():
                self.end(request_id)
            self.desk.settle()
        raise AssertionError("the service asks without end")


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32), st.integers(5, 60))
def test_every_answer_comes_to_an_end(seed: int, steps: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        play = Play(Path(folder), seed)
        for _ in range(steps):
            play.step()
        play.come_to_rest()
        check(play)
        play.desk.service.close()


def check(play: Play) -> None:
    grown: dict[str, str] = {}
    for event in play.desk.told:
        if isinstance(event, events.AnswerGrew):
            grown[event.message_id] = grown.get(event.message_id, "") + event.text
    assert not [e for e in play.desk.told if isinstance(e, events.StoreProblem)]
    for name in NAMES:
        for entry in play.desk.transcript(name).messages:
            message = entry.message
            assert not message.status.is_open
            if message.role is Role.ASSISTANT:
                assert message.text.strip() == grown.get(message.id, "").strip()
            else:
                assert message.status is MessageStatus.COMPLETE
