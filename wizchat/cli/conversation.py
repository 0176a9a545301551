"""A conversation in the terminal, kept in the same store as the window's."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wizchat.chat.events import (
    AnswerFinished,
    AnswerGrew,
    AnswerWaiting,
    MessageRefused,
    PromptRead,
    StoreProblem,
    WaitReason,
)
from wizchat.chat.identity import ModelIdentity, identify_by_file
from wizchat.chat.prompt import EmptyMessageError
from wizchat.chat.service import ChatService
from wizchat.cli import words
from wizchat.cli.answer_writer import AnswerWriter, TourWriter
from wizchat.cli.engine import TerminalEngine
from wizchat.cli.exits import Refusal
from wizchat.cli.interrupts import Interrupted, interrupt_calls
from wizchat.cli.options import load_params, sampling
from wizchat.cli.output import note
from wizchat.cli.progress import ProgressLine
from wizchat.engine.events import Crashed
from wizchat.engine.protocol import KeepCaches, LoadFailed
from wizchat.models.tour import TOUR_NAME

if TYPE_CHECKING:
    from wizchat.chat.events import ChatEvent
    from wizchat.cli.choosing import Chosen
    from wizchat.cli.home import Home
    from wizchat.desktop.settings import Settings
    from wizchat.engine.events import EngineEvent
    from wizchat.engine.protocol import ModelInfo

_WAITING = {
    WaitReason.NO_MODEL: "Waiting for the model",
    WaitReason.TOUR_ONLY: "Waiting for the model",
    WaitReason.LOADING: "Loading the model",
    WaitReason.QUEUED: "Waiting",
}


def converse(home: Home, model: Chosen, chosen: Settings) -> None:
    """Talk until the person leaves; raises Refusal."""

    def identify(info: ModelInfo) -> ModelIdentity:
        if model.is_tour:
            return ModelIdentity(TOUR_NAME, None, is_tour=True)
        for known in home.library.models():
            if str(known.path) == info.path:
                return ModelIdentity(known.name, known.quantization, sha256=known.files[0].sha256)
        return identify_by_file(info)

    with TerminalEngine(home.paths.engine_log, home.gpus, home.tuning) as engine:
        engine.client.keep_caches(
            KeepCaches(
                folder=str(home.paths.saved_caches), quota=home.settings.saved_caches_gb * 10**9
            )
        )
        loaded = engine.load(model.path, load_params(chosen, is_tour=model.is_tour))
        service = ChatService(
            home.paths.database,
            engine.client,
            lambda: sampling(chosen),
            engine.events.put,
            identify=identify,
            resumes=False,  # whoever opens a terminal asks for this conversation alone
        )
        engine.forward = service.engine_event
        service.start()
        service.choose_tour(chosen=model.is_tour)
        note(f"{identify(loaded.model).name} on {loaded.device}")
        note(f"Ctrl+C stops an answer, {_leave()} leaves. A \\ at the end of a line writes on.\n")
        try:
            Conversation(service, engine, model).run()
        finally:
            service.close()


class Conversation:
    """One conversation: reads messages, writes answers. Main thread."""

    def __init__(self, service: ChatService, engine: TerminalEngine, model: Chosen) -> None:
        self._service = service
        self._engine = engine
        self._model = model
        self._id = service.create()
        self._answered: set[str] = set()

    def run(self) -> None:
        """Take turns until the person leaves."""
        _edit_lines()
        while True:
            try:
                text = _read()
            except (EOFError, KeyboardInterrupt):
                note("")
                return
            try:
                self._service.send(self._id, text)
            except EmptyMessageError:
                continue
            self._await_answer()

    def _await_answer(self) -> None:
        writer = TourWriter() if self._model.is_tour else AnswerWriter()
        with interrupt_calls(self._engine.interrupt), ProgressLine() as line:
            try:
                while not self._is_over(self._engine.next(), writer, line):
                    pass
            finally:
                writer.end()

    def _is_over(
        self, event: EngineEvent | ChatEvent | Interrupted, writer: AnswerWriter, line: ProgressLine
    ) -> bool:
        """Show an event; return whether it is the person's turn again."""
        match event:
            case AnswerGrew(text=text):
                line.clear()
                writer.write(text)
            case PromptRead(done=done, total=total) if done < total:
                line.show(words.prompt_read(done, total))
            case AnswerWaiting(reason=reason):
                line.show(_WAITING[reason])
            case Interrupted():
                self._service.stop(self._id)
            case AnswerFinished(message=message) if message.id not in self._answered:
                self._answered.add(message.id)
                line.clear()
                writer.end()
                return _told(words.ended(message))
            case MessageRefused():
                return _told(words.refused(event))
            case StoreProblem():
                return _told(words.store_problem(event)) and event.text is not None
            case Crashed():
                line.clear()
                writer.end()
                note(f"{words.crashed(event)} It starts again.")
            case LoadFailed():
                raise Refusal(words.load_failed(event, self._model.path.name))
        return False


def _told(text: str | None) -> bool:
    if text:
        note(text)
    return True


def _read() -> str:
    """Return what the person writes; a line that ends in a backslash goes on."""
    text = _line("> ")
    while text.endswith("\\"):
        text = f"{text[:-1]}\n{_line('. ')}"
    return text


def _line(mark: str) -> str:
    if sys.stdout.isatty():
        return input(mark)  # readline has to know the mark to place the cursor
    sys.stderr.write(mark)
    sys.stderr.flush()
    return input()


def _edit_lines() -> None:
    """Make `input` edit lines and remember them, where Python has readline."""
    try:
        import readline  # noqa: F401  importing it is what does it
    except ImportError:
        return  # Windows edits lines itself


def _leave() -> str:
    return "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D"
