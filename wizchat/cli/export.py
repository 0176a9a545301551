"""`wizchat export`: conversations as documents and as JSON."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wizchat.cli import exchange_words
from wizchat.cli.conversations_here import snapshot
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.output import columns, note, say
from wizchat.cli.progress import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizchat.chat.exchange.exporting import Exported, Writer
    from wizchat.chat.exchange.snapshot import Snapshot
    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.values import Conversation

_FORMATS = {"md": "md", "markdown": "md", "html": "html", "json": "json"}
_SHOWN_OF_ID = 8


def export_conversations(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CONVERSATION]...", help="Titles, or ids or their beginnings."),
    ] = None,
    kind: Annotated[
        str, typer.Option("--format", metavar="md|html|json", help="What to write.")
    ] = "md",
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="PATH", help="A file, a folder, or - for stdout."),
    ] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="All conversations.")] = False,
    shown: Annotated[
        bool, typer.Option("--shown", help="In JSON, only the versions that are shown.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> None:
    """Write conversations as Markdown, web pages or JSON; without any, list them.

    The window also writes PDF.
    """
    if kind not in _FORMATS:
        raise Refusal(f"--format {kind}: md, html or json, please.", ExitCode.USAGE)
    with snapshot(Home.open()) as here:
        conversations = () if here is None else here.conversations()
        if not (names or everything):
            say(columns(map(_row, conversations)) if conversations else "none")
            return
        ids = [c.id for c in conversations] if everything else _chosen(conversations, names or [])
        if here is None or not ids:
            raise Refusal("There are no conversations to export.")
        order = _Order(here, tuple(ids), _FORMATS[kind], output, all_branches=not shown)
        if output == "-":
            order.to_stdout()
            return
        written = order.write(force=force)
    note(f"{written.conversations:,} written: {written.path}")


def _row(conversation: Conversation) -> tuple[str, ...]:
    when = exchange_words.moment(conversation.updated_at)
    return (conversation.id[:_SHOWN_OF_ID], when, conversation.title)


def _chosen(conversations: Sequence[Conversation], names: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(_find(conversations, name) for name in names))


def _find(conversations: Sequence[Conversation], name: str) -> str:
    found = [c for c in conversations if c.title.casefold() == name.casefold()]
    found = found or [c for c in conversations if c.id.startswith(name)]
    if len(found) == 1:
        return found[0].id
    which = "No conversation is" if not found else f"{len(found):,} conversations are"
    raise Refusal(f"{which} named {name}. `wizchat export` shows all of them.", ExitCode.USAGE)


@dataclass(frozen=True)
class _Order:
    """What is to be written where."""

    snapshot: Snapshot
    ids: tuple[str, ...]
    kind: str
    output: str | None
    all_branches: bool

    def to_stdout(self) -> None:
        """Write JSON, or one document, to standard output."""
        from wizchat.chat.exchange import own_json

        if self.kind == "json":
            for piece in own_json.encode(self._trees(), datetime.now(UTC)):
                sys.stdout.buffer.write(piece)
        elif len(self.ids) == 1:
            data = self._writer()(self._only(), exchange_words.document_words())
            sys.stdout.buffer.write(data)
        else:
            raise Refusal("Only JSON takes several conversations on one stream.", ExitCode.USAGE)
        sys.stdout.flush()

    def write(self, *, force: bool) -> Exported:
        """Write a file, or one for each conversation into a folder."""
        from wizchat.chat.exchange import exporting

        words = exchange_words.document_words()
        with ProgressLine() as line:

            def progress(done: int, total: int) -> None:
                line.show(f"Writing: {done:,} of {total:,}")

            if self.kind != "json" and (len(self.ids) > 1 or self._is_folder()):
                folder = self._folder()
                folder.mkdir(parents=True, exist_ok=True)
                return exporting.write_documents(
                    self._trees(),
                    len(self.ids),
                    folder,
                    ending=exporting.ExportFormat(self.kind),
                    writer=self._writer(),
                    words=words,
                    progress=progress,
                )
            path = self._file()
            if path.exists() and not force:
                raise Refusal(f"{path} is there already. --force replaces it.", ExitCode.USAGE)
            if self.kind == "json":
                total = len(self.ids)
                return exporting.write_json(self._trees(), total, path, datetime.now(UTC), progress)
            return exporting.write_document(self._only(), path, self._writer(), words)

    def _trees(self) -> Iterator[ConversationTree]:
        from wizchat.chat.exchange.exporting import chosen

        return chosen(self.snapshot, self.ids, all_branches=self.all_branches)

    def _only(self) -> ConversationTree:
        tree = next(self._trees(), None)
        if tree is None:
            raise Refusal("The conversation has no messages yet.")
        return tree

    def _writer(self) -> Writer:
        from wizchat.chat.exchange import exporting

        return exporting.web_page_writer if self.kind == "html" else exporting.markdown_writer

    def _is_folder(self) -> bool:
        return self.output is not None and Path(self.output).expanduser().is_dir()

    def _folder(self) -> Path:
        if self.output is None:
            raise Refusal("Give a folder for them with --output.", ExitCode.USAGE)
        return Path(self.output).expanduser().absolute()

    def _file(self) -> Path:
        from wizchat.chat.exchange.names import safe_name

        given = None if self.output is None else Path(self.output).expanduser().absolute()
        if given is not None and not given.is_dir():
            return given
        title = self._only().conversation.title if len(self.ids) == 1 else "conversations"
        return (given or Path.cwd()) / f"{safe_name(title, 'conversation')}.{self.kind}"
