"""From the messages of a branch to the turns of a prompt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.chat import budget
from wizchat.chat.attachments.quoting import asked
from wizchat.chat.prompt import Turn
from wizchat.chat.values import Message, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_APPEND = "\n\n"
"""Between messages of the person that nothing was answered to: the format knows only pairs."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A message of the person and the answer to it, if there is one with text."""

    question: Message
    reply: Message | None = None

    @property
    def is_pinned(self) -> bool:
        """Whether it stays in the window when older ones are dropped."""
        return self.question.pinned

    @property
    def guess(self) -> int:
        """About how many tokens it takes in a prompt."""
        question = budget.guess(asked(self.question))
        if self.reply is None:
            return question
        return question + (self.reply.reply_tokens or budget.guess(self.reply.text))


@dataclass(frozen=True, slots=True)
class OpenReply:
    """An answer that is to be continued: the last thing in the prompt, and nothing closes it."""

    text: str
    ids: tuple[int, ...] | None
    """Exactly the tokens of the text; None when they are not known for this model."""
    tokens: int
    """How many tokens the text has, as far as that is known."""


def to_open_reply(message: Message, tokenizer_hash: str) -> OpenReply:
    """Return how an answer that was cut or stopped goes on with the loaded model.

    Without its own tokens the white space at the end is left to the model, which begins its
    words with a space of their own.
    """
    if message.reply_ids and message.tokenizer_hash == tokenizer_hash:
        return OpenReply(message.text, message.reply_ids, len(message.reply_ids))
    return OpenReply(message.text.rstrip(), None, message.reply_tokens or 0)


def to_exchanges(messages: Iterable[Message]) -> list[Exchange]:
    """Return the exchanges of a branch, first message first."""
    exchanges: list[Exchange] = []
    for message in messages:
        if message.role is Role.USER:
            exchanges.append(Exchange(message))
        elif exchanges and message.text.strip() and not message.status.is_open:
            exchanges[-1] = Exchange(exchanges[-1].question, message)
    return exchanges


def to_turns(
    exchanges: Sequence[Exchange],
    tokenizer_hash: str | None,
    draft: str = "",
    open_reply: OpenReply | None = None,
) -> list[Turn]:
    """Return the turns that end with the last question, or with the draft where there is one.

    With `open_reply`, the last question is followed by the answer that goes on.

    Token ids are repeated when the loaded model has the tokenizer they were made with; otherwise
    the text stands for them. Messages without an answer join the next one.
    """
    turns: list[Turn] = []
    unanswered: list[str] = []
    for exchange in exchanges:
        unanswered.append(asked(exchange.question))
        if exchange.reply is not None:
            turns.append(_turn(unanswered, exchange.reply, tokenizer_hash))
            unanswered = []
    if draft.strip():
        unanswered.append(draft)
    if unanswered and open_reply is not None:
        text, ids = open_reply.text, open_reply.ids
        turns.append(Turn(_APPEND.join(unanswered), text, ids, goes_on=True))
    elif unanswered:
        turns.append(Turn(_APPEND.join(unanswered)))
    return turns


def _turn(unanswered: list[str], reply: Message, tokenizer_hash: str | None) -> Turn:
    same = tokenizer_hash is not None and reply.tokenizer_hash == tokenizer_hash
    ids = reply.reply_ids if same and reply.reply_ids else None
    return Turn(_APPEND.join(unanswered), reply.text.strip(), ids)
