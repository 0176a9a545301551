"""What can be done with a message, and in which words it is offered."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.chat.exchange_actions import may_go_on
from wizchat.chat.values import MessageStatus, Role

if TYPE_CHECKING:
    from wizchat.chat.values import TranscriptEntry

translate = QCoreApplication.translate


class MessageAction(StrEnum):
    """One thing to do; the order is that of the menu."""

    COPY = "copy"
    COPY_MARKDOWN = "copy_markdown"
    SELECT = "select"
    REGENERATE = "regenerate"
    GO_ON = "go_on"
    EDIT = "edit"
    KEEP_PROMPT = "keep_prompt"
    BRANCH = "branch"
    PIN = "pin"
    UNPIN = "unpin"
    FACTS = "facts"
    DELETE = "delete"


def offered(entry: TranscriptEntry, *, is_last: bool) -> frozenset[MessageAction]:
    """Return what can be done with a message in its state, copying and selecting aside."""
    message = entry.message
    if message.status is MessageStatus.WAITING and not message.text:
        return frozenset({MessageAction.EDIT, MessageAction.DELETE})
    if message.status.is_open:
        return frozenset()
    pin = MessageAction.UNPIN if entry.in_pinned_turn else MessageAction.PIN
    actions = {MessageAction.BRANCH, pin, MessageAction.DELETE}
    if message.role is Role.USER:
        actions.add(MessageAction.EDIT)
        if message.text:
            actions.add(MessageAction.KEEP_PROMPT)
        if is_last:
            actions.add(MessageAction.REGENERATE)
        return frozenset(actions)
    actions |= {MessageAction.REGENERATE, MessageAction.FACTS}
    if is_last and may_go_on(message):
        actions.add(MessageAction.GO_ON)
    return frozenset(actions)


def words(action: MessageAction, *, waits: bool = False) -> str:
    """Return what a menu calls an action; `waits` for a message that is not being answered yet."""
    if waits and action is MessageAction.DELETE:
        return translate("Message", "Do not send")
    return {
        MessageAction.COPY: translate("Message", "Copy"),
        MessageAction.COPY_MARKDOWN: translate("Message", "Copy as Markdown"),
        MessageAction.SELECT: translate("Message", "Select message"),
        MessageAction.REGENERATE: translate("Message", "Regenerate answer"),
        MessageAction.GO_ON: translate("Message", "Continue answer"),
        MessageAction.EDIT: translate("Message", "Edit question"),
        MessageAction.KEEP_PROMPT: translate("Message", "Save as prompt"),
        MessageAction.BRANCH: translate("Message", "Branch into a new conversation"),
        MessageAction.PIN: translate("Message", "Pin this turn in the context window"),
        MessageAction.UNPIN: translate("Message", "Unpin this turn"),
        MessageAction.FACTS: translate("Message", "About this answer…"),
        MessageAction.DELETE: translate("Message", "Delete question and answer"),
    }[action]
