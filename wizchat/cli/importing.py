"""`wizchat import`: conversations from files of WizChat and of other programs."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wizchat.cli import exchange_words, words
from wizchat.cli.conversations_here import snapshot
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.output import note
from wizchat.cli.progress import ProgressLine

if TYPE_CHECKING:
    from wizchat.chat.events import ChatEvent, ConversationsImported
    from wizchat.chat.exchange.reading import Found


def import_conversations(
    files: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, archives or folders of chats.")
    ],
    *,
    preview: Annotated[bool, typer.Option("--preview", help="Say what it is, no more.")] = False,
    copies: Annotated[
        bool, typer.Option("--copies", help="Import once more what is here already.")
    ] = False,
) -> None:
    """Import conversations of WizChat, ChatGPT, GPT4All, LM Studio and Jan."""
    from wizchat.chat.exchange.errors import ExchangeError
    from wizchat.chat.exchange.reading import read_chats

    home = Home.open()
    for file in files:
        try:
            found = read_chats(Path(file).expanduser().absolute(), datetime.now(UTC))
        except ExchangeError as error:
            raise Refusal(exchange_words.exchange_error(error), ExitCode.USAGE) from error
        with snapshot(home) as here:
            ids = [tree.conversation.id for tree in found.trees]
            known = 0 if here is None else len(here.known(ids))
        for line in exchange_words.preview(found, known):
            note(line)
        if not preview:
            _store(home, found, copies=copies)


def _store(home: Home, found: Found, *, copies: bool) -> None:
    from wizchat.chat.events import ConversationsImported, ImportProgress
    from wizchat.chat.exchange.filing import Batch, Filing
    from wizchat.chat.store.errors import StoreError
    from wizchat.chat.store.store import Store

    batch = Batch(len(found.trees), copies)
    with ProgressLine() as line:

        def show(event: ChatEvent) -> None:
            if isinstance(event, ImportProgress):
                line.show(f"Importing: {event.done:,} of {event.total:,}")
            elif isinstance(event, ConversationsImported):
                _tell(event)

        try:
            store = Store(home.paths.database, datetime.now(UTC))
            try:
                filing = Filing(store, show, lambda: datetime.now(UTC), lambda: None)
                for tree in found.trees:
                    filing.file(batch, tree)
                line.clear()
                filing.end(batch)
            finally:
                store.close()
        except StoreError as error:
            raise Refusal(words.store_error(error)) from error
    if batch.error is not None:
        raise Refusal(words.store_error(batch.error))


def _tell(event: ConversationsImported) -> None:
    note(exchange_words.imported(event))
