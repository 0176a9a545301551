"""Engine clients, closed at the end; no process may be left then."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Protocol

import psutil

from tests.helpers import fake_worker
from wizchat.engine.client import EngineClient
from wizchat.engine.protocol import Generate, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.helpers.engine_events import Events
    from wizchat.engine.advice import Adviser
    from wizchat.engine.gpu.gpus import Gpus
    from wizchat.engine.patience import Patience


MODEL = Path("/models/good.gguf")
"""What the scripted worker loads without a word."""


def ask(text: str, request_id: str = "r") -> Generate:
    return Generate(request_id=request_id, sequence_key="c", prompt=(Text(text=text),))


class Start(Protocol):
    """Start a client whose scripted worker gets these options, or one of another command."""

    def __call__(
        self,
        *options: str,
        command: Sequence[str] = (),
        patience: Patience | None = None,
        adviser: Adviser | None = None,
        clock: Callable[[], float] = monotonic,
        gpus: Gpus | None = None,
    ) -> EngineClient: ...


@contextmanager
def fake_clients(events: Events, log: Path) -> Iterator[Start]:
    """Give a function that starts clients."""
    clients = []

    def start(
        *options: str,
        command: Sequence[str] = (),
        patience: Patience | None = None,
        adviser: Adviser | None = None,
        clock: Callable[[], float] = monotonic,
        gpus: Gpus | None = None,
    ) -> EngineClient:
        client = EngineClient(
            command or fake_worker.command(*options),
            log,
            events,
            patience=patience,
            adviser=adviser,
            clock=clock,
            gpus=gpus,
        )
        clients.append(client)
        client.start()
        return client

    yield start
    for client in clients:
        client.close()
    assert psutil.Process().children() == []
