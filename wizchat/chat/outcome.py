"""What an answer's message becomes at each of its ends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from wizchat.chat.values import MessageStatus
from wizchat.engine.protocol import FinishReason, Sampling

if TYPE_CHECKING:
    from wizchat.chat.branch import OpenReply
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
    message: Message, loaded: Loaded, identity: ModelIdentity, sampling: Sampling
) -> Message:
    """Return the message as the engine begins it, or goes on with it."""
    fields = msgspec.to_builtins(sampling)
    del fields["type"]
    return replace(
        message,
        status=MessageStatus.STREAMING,
        model_name=identity.name,
        quantization=identity.quantization,
        tokenizer_hash=loaded.model.tokenizer_hash,
        temperature=sampling.temperature,
        model_sha256=identity.sha256,
        sampling=msgspec.json.encode(fields).decode(),
        reply_ids=None,
        error_code=None,
        finished_at=None,
    )


def sampling_of(message: Message) -> Sampling | None:
    """Return how an answer was sampled, if that is known."""
    if message.sampling is None:
        return None
    try:
        return msgspec.json.decode(message.sampling, type=Sampling)
    except msgspec.MsgspecError:
        return None


def finished(
    message: Message, text: str, event: Finished, before: OpenReply | None = None
) -> Message:
    """Return the message with everything the engine reports at the end.

    The text of an answer that may be continued stays exactly what its tokens say.
    """
    status = _STATUS[event.reason]
    whole = text.strip() if status is MessageStatus.COMPLETE else text
    return with_numbers(replace(message, text=whole, status=status), event, before)


def with_numbers(message: Message, event: Finished, before: OpenReply | None = None) -> Message:
    """Return the message with token ids and figures, its text and status as they are.

    `before` is the part that a continued answer began with: its tokens were in the prompt.
    """
    usage = event.usage
    speed = usage.reply_tokens / usage.decode_seconds if usage.decode_seconds > 0 else None
    ids: tuple[int, ...] | None = event.reply_ids
    tokens = 0
    if before is not None:
        ids = None if before.ids is None else (*before.ids, *event.reply_ids)
        tokens = before.tokens
    return replace(
        message,
        reply_ids=ids,
        seed=event.seed,
        prompt_tokens=max(usage.prompt_tokens - tokens, 0),
        reply_tokens=usage.reply_tokens + tokens,
        tokens_per_second=speed,
    )


def stopped(message: Message, text: str) -> Message:
    """Return the message as the person stopped it."""
    return replace(message, text=text, status=MessageStatus.STOPPED)


def failed(message: Message, text: str, code: str) -> Message:
    """Return the message as the engine left it."""
    return replace(message, text=text, status=MessageStatus.FAILED, error_code=str(code))
