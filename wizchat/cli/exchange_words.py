"""What files of conversations are about, in sentences for a person at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.exchange import errors
from wizchat.chat.exchange.foreign import Source
from wizchat.chat.exchange.words import DocumentWords
from wizchat.chat.values import MessageStatus
from wizchat.cli import numbers

if TYPE_CHECKING:
    from datetime import datetime

    from wizchat.chat.events import ConversationsImported
    from wizchat.chat.exchange.reading import Found

SOURCES = {
    Source.WIZCHAT: "WizChat",
    Source.CHATGPT: "ChatGPT",
    Source.GPT4ALL: "GPT4All",
    Source.LM_STUDIO: "LM Studio",
    Source.JAN: "Jan",
}

_ERRORS: dict[type[errors.ExchangeError], str] = {
    errors.UnknownFormat: (
        "{path} holds no conversations that WizChat knows. It reads its own JSON, ChatGPT's export "
        "(conversations.json or the .zip), GPT4All's .chat files, LM Studio's .conversation.json "
        "files and Jan's thread folders."
    ),
    errors.MalformedChats: "{path} is damaged or was cut short ({detail}). Nothing was imported.",
    errors.NewerFormat: (
        "{path} was written by a later version ({found}) than the one WizChat knows ({known})."
    ),
    errors.TooLarge: "{path} is too large to import: {size}, and the limit is {limit}.",
    errors.NoConversations: "{path} holds no conversation with a message in it.",
    errors.UnreadableFile: "{path} cannot be read: {detail}.",
}


def document_words() -> DocumentWords:
    """Return the words of exported documents."""
    return DocumentWords(
        language="en",
        untitled="New conversation",
        you="You",
        assistant="Assistant",
        attached="Attached: {0}",
        about="A conversation in WizChat, last changed {0}",
        moment=moment,
        endings={
            MessageStatus.STOPPED: "Stopped before its end.",
            MessageStatus.CUT: "Cut at a limit.",
            MessageStatus.FAILED: "The engine failed here.",
        },
    )


def moment(when: datetime) -> str:
    """Return a time as people here read it, in their own time zone."""
    return f"{when.astimezone():%Y-%m-%d %H:%M}"


def exchange_error(error: errors.ExchangeError) -> str:
    """Return why a file cannot be imported."""
    values = {name: getattr(error, name, "") for name in ("path", "detail", "found", "known")}
    if isinstance(error, errors.TooLarge):
        values |= {"size": numbers.size(error.size), "limit": numbers.size(error.limit)}
    return _ERRORS[type(error)].format(**values)


def preview(found: Found, here: int) -> list[str]:
    """Return what a file holds, a line each."""
    changed = [tree.conversation.updated_at for tree in found.trees]
    programs = " and ".join(SOURCES[source] for source in found.sources)
    messages = sum(len(tree.messages) for tree in found.trees)
    what = f"{count(len(found.trees), 'conversation')} of {programs}"
    span = f"{min(changed):%Y-%m-%d} to {max(changed):%Y-%m-%d}"
    lines = [f"{what} with {count(messages, 'message')}, {span}."]
    if here:
        lines.append(f"{here:,} of them are here already.")
    if found.empty:
        lines.append(f"{count(found.empty, 'conversation')} without messages left out.")
    lines += [exchange_error(problem) for problem in found.problems]
    return lines


def imported(event: ConversationsImported) -> str:
    """Return what was imported."""
    said = f"{count(len(event.added), 'conversation')} imported"
    if event.skipped:
        said += f", {event.skipped:,} skipped because they are here already (--copies takes them)"
    return said + "."


def count(number: int, what: str) -> str:
    """Return a number of things: 1 message, 2,000 messages."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
