"""From the messages of a branch to the turns of a prompt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.chat import budget
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
    def guess(self) -> int:
        """About how many tokens it takes in a prompt."""
        if self.reply is None:
            return budget.guess(self.question.text)
        answer = self.reply.reply_tokens or budget.guess(self.reply.text)
        return budget.guess(self.question.text) + answer


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
    exchanges: Sequence[Exchange], tokenizer_hash: str | None, draft: str = ""
) -> list[Turn]:
    """Return the turns that end with the last question, or with the draft where there is one.

    Token ids are repeated when the loaded model has the tokenizer they were made with; otherwise
    the text stands for them. Messages without an answer join the next one.
    """
    turns: list[Turn] = []
    unanswered: list[str] = []
    for exchange in exchanges:
        unanswered.append(exchange.question.text)
        if exchange.reply is not None:
            turns.append(_turn(unanswered, exchange.reply, tokenizer_hash))
            unanswered = []
    if draft.strip():
        unanswered.append(draft)
    if unanswered:
        turns.append(Turn(_APPEND.join(unanswered)))
    return turns


def _turn(unanswered: list[str], reply: Message, tokenizer_hash: str | None) -> Turn:
    same = tokenizer_hash is not None and reply.tokenizer_hash == tokenizer_hash
    ids = reply.reply_ids if same and reply.reply_ids else None
    return Turn(_APPEND.join(unanswered), reply.text.lstrip(), ids)
