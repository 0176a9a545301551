"""`wizchat backups`: copies of the conversations; list, make, restore."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wizchat.cli import numbers, words
from wizchat.cli.exchange_words import count, moment
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.output import columns, note, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizchat.chat.backups.backups import Backups
    from wizchat.chat.backups.values import Backup

backups = typer.Typer(
    help="List, make and restore backups of the conversations.", no_args_is_help=True
)


@backups.command("list")
def list_backups() -> None:
    """Show the backups, newest first."""
    with _here() as here:
        found = here.listed()
        rows = [_row(here, backup) for backup in found]
    say(columns(rows) if rows else "none")


@backups.command("make")
def make_backup() -> None:
    """Make a backup now."""
    from wizchat.chat.backups.values import BackupKind

    with _here() as here:
        if not here.database.exists():
            raise Refusal("There are no conversations to back up.")
        made = here.make(BackupKind.BY_HAND)
    note(f"Backup made: {made.path}")


@backups.command("restore")
def restore_backup(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="As `wizchat backups list` shows it, or latest.")
    ],
) -> None:
    """Go back to a backup.

    What is there now is kept in a backup of its own first.
    """
    from wizchat.chat.backups.restoring import restore

    with _here() as here:
        backup = _find(here, name)
        before = restore(here, backup)
    note(f"The conversations are those of {moment(backup.made_at)} again.")
    if before is not None:
        note(f"What was there is kept as {before.path.name}.")


def _row(here: Backups, backup: Backup) -> tuple[str, ...]:
    from wizchat.chat.store.errors import StoreError

    try:
        contents = here.contents(backup)
        conversations = count(contents.conversations, "conversation")
        what = f"{conversations}, {count(contents.messages, 'message')}"
    except StoreError:
        what = "damaged"
    kind = backup.kind.value.replace("-", " ")
    return (backup.path.name, moment(backup.made_at), numbers.size(backup.size), kind, what)


def _find(here: Backups, name: str) -> Backup:
    found = here.listed()
    if name == "latest" and found:
        return found[0]
    for backup in found:
        if backup.path.name == Path(name).name:
            return backup
    raise Refusal(
        f"There is no backup {name}. `wizchat backups list` shows all of them.", ExitCode.USAGE
    )


@contextmanager
def _here() -> Iterator[Backups]:
    """Give the backups of this person; a StoreError ends as Refusal."""
    from wizchat.chat.backups.backups import Backups
    from wizchat.chat.store.errors import StoreError

    paths = Home.open().paths
    try:
        yield Backups(paths.database, paths.backups)
    except StoreError as error:
        raise Refusal(words.store_error(error)) from error
