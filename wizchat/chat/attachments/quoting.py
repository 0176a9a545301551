"""Attachments as part of a message: quoted so that nothing in a file can end its own quotation.

    Attachment: notes.md
    ```
    the text of the file
    ```

    What the person wrote

The fence is longer than any row of backticks in the text. The same attachments and the same words
give the same text for ever: it is a prefix of every later prompt of the conversation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.chat.values import Attachment, Message

_SHORTEST_FENCE = 3
_BACKTICKS = re.compile("`+")
_GAP = "\n\n"


def quote(attachment: Attachment) -> str:
    """Return the name and the fenced text of an attachment."""
    longest = max(map(len, _BACKTICKS.findall(attachment.text)), default=0)
    fence = "`" * max(_SHORTEST_FENCE, longest + 1)
    title = f"Attachment: {attachment.name}" if attachment.name else "Attachment:"
    return f"{title}\n{fence}\n{attachment.text}\n{fence}"


def with_attachments(text: str, attachments: Iterable[Attachment]) -> str:
    """Return what the model reads: the attachments in their order, then the words."""
    quoted = [quote(attachment) for attachment in attachments]
    return _GAP.join([*quoted, text] if text.strip() else quoted)


def asked(question: Message) -> str:
    """Return what the model reads of a person's message."""
    if not question.attachments:
        return question.text
    return with_attachments(question.text, question.attachments)
