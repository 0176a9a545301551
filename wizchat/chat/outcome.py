"""What an answer's message becomes at each of its ends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizchat.chat.values import MessageStatus
from wizchat.engine.protocol import FinishReason

if TYPE_CHECKING:
    from wizchat.chat.identity import ModelIdentity
    from wizchat.chat.values import Message
    from wizchat.engine.protocol import Finished, Loaded

_STATUS = {
    FinishReason.STOP: MessageStatus.COMPLETE,
    FinishReason.LENGTH: MessageStatus.CUT,
    FinishReason.CONTEXT: MessageStatus.CUT,
    FinishReason.CANCELLED: MessageStatus.STOPPED,
}


def started(
    message: Message, loaded: Loaded, identity: ModelIdentity, temperature: float
) -> Message:
    """Return the message as the engine begins it."""
    return replace(
        message,
        status=MessageStatus.STREAMING,
        model_name=identity.name,
        quantization=identity.quantization,
        tokenizer_hash=loaded.model.tokenizer_hash,
        temperature=temperature,
    )


def finished(message: Message, text: str, event: Finished) -> Message:
    """Return the message with everything the engine reports at the end."""
    done = replace(message, text=text.strip(), status=_STATUS[event.reason])
    return with_numbers(done, event)


def with_numbers(message: Message, event: Finished) -> Message:
    """Return the message with token ids and figures, its text and status as they are."""
    usage = event.usage
    speed = usage.reply_tokens / usage.decode_seconds if usage.decode_seconds > 0 else None
    return replace(
        message,
        reply_ids=event.reply_ids,
        seed=event.seed,
        prompt_tokens=usage.prompt_tokens,
        reply_tokens=usage.reply_tokens,
        tokens_per_second=speed,
    )


def stopped(message: Message, text: str) -> Message:
    """Return the message as the person stopped it."""
    return replace(message, text=text.strip(), status=MessageStatus.STOPPED)


def failed(message: Message, text: str, code: str) -> Message:
    """Return the message as the engine left it."""
    return replace(message, text=text.strip(), status=MessageStatus.FAILED, error_code=str(code))
