"""What is said about an answer: why it waits, how it ended, how far the prompt is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizchat.chat.events import WaitReason
from wizchat.chat.values import Message, MessageStatus
from wizchat.ui.words import decimal, number, time_left

translate = QCoreApplication.translate


def writer(message: Message) -> str:
    """Return who wrote an answer, as far as that is known: another app's may not say."""
    if message.model_name:
        return message.model_name
    if message.status.is_open:
        return translate("Message", "WizardLM-2 7B")
    return translate("Exchange", "Assistant")


def waiting(reason: WaitReason) -> str:
    """Return why an answer has not begun."""
    return {
        WaitReason.NO_MODEL: translate(
            "Answer", "Waiting for a model. This is answered as soon as one is loaded."
        ),
        WaitReason.TOUR_ONLY: translate(
            "Answer",
            "Waiting for WizardLM-2. Only the tour is loaded, and it knows this app alone.",
        ),
        WaitReason.LOADING: translate("Answer", "Waiting for the model to load…"),
        WaitReason.QUEUED: translate("Answer", "Waiting for the answer before this one…"),
    }[reason]


def reading(done: int, total: int, seconds_left: float | None) -> str:
    """Return how far the prompt is read."""
    said = translate("Answer", "Reading {0} of {1} tokens").format(number(done), number(total))
    if seconds_left is None:
        return said
    return translate("Answer", "{0} · {1}").format(said, time_left(seconds_left))


def thinking() -> str:
    """Return what stands before the first word."""
    return translate("Answer", "Reading the conversation…")


def ending(message: Message, *, goes_on: bool = True) -> str:
    """Return how an answer ended, nothing when it simply did.

    `goes_on`: it can be continued, as the last one of a conversation can.
    """
    match message.status:
        case MessageStatus.STOPPED:
            return _stop(message)
        case MessageStatus.CUT:
            return translate("Answer", "The answer reached the length limit and ends here.")
        case MessageStatus.FAILED:
            return _failure(message, goes_on=goes_on)
        case _:
            return ""


def _stop(message: Message) -> str:
    if message.text:
        return translate("Answer", "Stopped. What was written is kept.")
    return translate("Answer", "Stopped before the answer began. Regenerate to have it answered.")


def _failure(message: Message, *, goes_on: bool) -> str:
    known = {
        "engine_crashed": _crash(message, goes_on=goes_on),
        "no_model": translate(
            "Answer", "No model was loaded. Choose one in Models, then regenerate."
        ),
        "prompt_too_long": translate(
            "Answer",
            "The conversation no longer fits the context window. Start a new one, or edit an "
            "earlier message.",
        ),
        "message_too_long": translate(
            "Answer", "The message does not fit the context window. Shorten it."
        ),
        "pins_too_long": translate(
            "Answer",
            "The pinned turns leave no room for this question and an answer. Unpin a turn, then "
            "regenerate.",
        ),
        "window_full": translate(
            "Answer",
            "The question and this answer fill the context window, so the answer cannot go on. "
            "Ask for the rest in a new conversation, or choose a larger window in Settings.",
        ),
    }
    fallback = translate(
        "Answer", "The engine could not go on. What was written is kept; try again."
    )
    return known.get(message.error_code or "", fallback)


def _crash(message: Message, *, goes_on: bool) -> str:
    if not message.text.strip():
        return translate(
            "Answer",
            "The engine stopped before the answer began, and was started again. Regenerate to "
            "have it answered.",
        )
    if goes_on:
        return translate(
            "Answer",
            "The engine stopped and was started again. What was written is kept; "
            "continue it, or regenerate to get another answer.",
        )
    return translate(
        "Answer",
        "The engine stopped and was started again. What was written is kept; regenerate to get "
        "another answer.",
    )


def numbers(message: Message) -> str:
    """Return tokens and speed of a finished answer, as far as they are known."""
    if not message.reply_tokens:
        return ""
    if message.reply_tokens == 1:
        tokens = translate("Answer", "1 token")
    else:
        tokens = translate("Answer", "{0} tokens").format(number(message.reply_tokens))
    if not message.tokens_per_second:
        return tokens
    return translate("Answer", "{0} · {1} tokens/s").format(
        tokens, decimal(message.tokens_per_second)
    )
