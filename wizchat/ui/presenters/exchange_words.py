"""Files of conversations in words: what they are, and why they could not be read or written."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from wizchat.chat.exchange import errors
from wizchat.chat.exchange.foreign import Source
from wizchat.chat.exchange.words import DocumentWords
from wizchat.chat.store.errors import (
    NewerSchema,
    StoreCorrupt,
    StoreFull,
    StoreLocked,
    StoreReadOnly,
)
from wizchat.chat.values import MessageStatus
from wizchat.ui import words

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.chat.exchange.reading import Found
    from wizchat.chat.store.errors import StoreError

translate = QCoreApplication.translate

_FULL: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_DENIED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})

SOURCES: Final = {
    Source.WIZCHAT: "WizChat",
    Source.CHATGPT: "ChatGPT",
    Source.GPT4ALL: "GPT4All",
    Source.LM_STUDIO: "LM Studio",
    Source.JAN: "Jan",
}


def document_words() -> DocumentWords:
    """Return the words of exported documents. GUI thread."""
    return DocumentWords(
        language=QLocale().bcp47Name(),
        untitled=translate("Exchange", "New conversation"),
        you=translate("Exchange", "You"),
        assistant=translate("Exchange", "Assistant"),
        attached=translate("Exchange", "Attached: {0}"),
        about=translate("Exchange", "A conversation in WizChat, last changed {0}"),
        moment=words.moment,
        endings={
            MessageStatus.STOPPED: translate("Exchange", "Stopped before its end."),
            MessageStatus.CUT: translate("Exchange", "Cut at a limit."),
            MessageStatus.FAILED: translate("Exchange", "The engine failed here."),
        },
    )


def conversations(count: int) -> str:
    """Return so many conversations, in words."""
    if count == 1:
        return translate("Exchange", "1 conversation")
    return translate("Exchange", "{0} conversations").format(words.number(count))


def messages(count: int) -> str:
    """Return so many messages, in words."""
    if count == 1:
        return translate("Exchange", "1 message")
    return translate("Exchange", "{0} messages").format(words.number(count))


def exchange_problem(error: errors.ExchangeError) -> str:
    """Return why a file cannot be imported."""
    name = words.left_to_right(error.path.name)
    match error:
        case errors.TooLarge():
            return translate(
                "Exchange", "{0} is too large to import: {1}, and the most is {2}."
            ).format(name, words.size(error.size), words.size(error.limit))
        case errors.NewerFormat():
            return translate(
                "Exchange",
                "{0} was written by a later version than the one WizChat knows. Nothing was "
                "imported.",
            ).format(name)
        case errors.MalformedChats():
            return translate(
                "Exchange",
                "{0} is damaged or was cut short ({1}). Nothing was imported; export or download "
                "it again.",
            ).format(name, error.detail)
        case errors.NoConversations():
            return translate("Exchange", "{0} holds no conversation with a message in it.").format(
                name
            )
        case errors.UnreadableFile():
            return translate("Exchange", "{0} cannot be read: {1}.").format(
                words.left_to_right(error.path), error.detail
            )
        case _:
            return translate(
                "Exchange",
                "{0} holds no conversations that WizChat knows. Nothing was imported.",
            ).format(name)


def writing_problem(error: OSError, path: Path) -> str:
    """Return why a file was not written."""
    if error.errno in _FULL:
        return translate(
            "Exchange",
            "There is not enough room on the disk of {0}. Nothing was written there; free some "
            "space or choose another place.",
        ).format(words.left_to_right(path))
    if error.errno in _DENIED:
        return translate(
            "Exchange", "{0} may not be written to. Nothing was changed; choose another place."
        ).format(words.left_to_right(path))
    return translate(
        "Exchange", "{0} could not be written: {1}. Nothing was changed there."
    ).format(words.left_to_right(path), error.strerror or str(error))


def store_trouble(error: StoreError) -> str:
    """Return why the conversations or a backup could not be read or written."""
    sayings = {
        StoreFull: translate(
            "Exchange",
            "There is not enough room on the disk ({0}). Free some space, then try again.",
        ),
        StoreReadOnly: translate("Exchange", "{0} may not be read or written to."),
        StoreLocked: translate("Exchange", "Another program holds {0}. Close it, then try again."),
        StoreCorrupt: translate("Exchange", "{0} is damaged and of no use."),
        NewerSchema: translate(
            "Exchange", "A later version of WizChat wrote {0}. Use that version, or a newer one."
        ),
    }
    otherwise = translate("Exchange", "{0} could not be read or written.")
    return sayings.get(type(error), otherwise).format(words.left_to_right(error.path))


def preview(found: Found, known: int) -> str:
    """Return what a file holds."""
    changed = [tree.conversation.updated_at for tree in found.trees]
    total = sum(len(tree.messages) for tree in found.trees)
    first, last = words.day(min(changed)), words.day(max(changed))
    said = translate("Exchange", "{0} from {1} with {2}, {3} to {4}.")
    if first == last:
        said = translate("Exchange", "{0} from {1} with {2}, {3}.")
    sources = words.listed(SOURCES[source] for source in found.sources)
    held = conversations(len(found.trees))
    parts = [said.format(held, sources, messages(total), first, last)]
    if len(found.trees) == 1 and found.trees[0].conversation.title:
        parts.append(words.quoted(found.trees[0].conversation.title))
    if known:
        here = translate("Exchange", "{0} of them are here already.")
        one = translate("Exchange", "1 of them is here already.")
        alone = translate("Exchange", "It is here already.")
        if known == 1:
            parts.append(alone if len(found.trees) == 1 else one)
        else:
            parts.append(here.format(words.number(known)))
    if found.empty:
        left = translate("Exchange", "Left out, without messages: {0}.")
        parts.append(left.format(conversations(found.empty)))
    if found.problems:
        bad = translate("Exchange", "Could not be read and are left out: {0}.")
        parts.append(bad.format(words.number(len(found.problems))))
    return "\n".join(parts)
