"""Conversations to show in tests and pictures."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count

from wizchat.chat.values import (
    Conversation,
    Message,
    MessageStatus,
    Role,
    Transcript,
    TranscriptEntry,
)

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
_ids = count(1)


def conversation(name: str = "c1", draft: str = "") -> Conversation:
    return Conversation(id=name, title="Recursion", created_at=NOW, updated_at=NOW, draft=draft)


def own(text: str, **changes: object) -> Message:
    fields = {"id": f"m{next(_ids)}", "conversation_id": "c1", "parent_id": None,
              "role": Role.USER, "text": text, "status": MessageStatus.COMPLETE,
              "created_at": NOW} | changes  # fmt: skip
    return Message(**fields)  # type: ignore[arg-type]


def answer(text: str, **changes: object) -> Message:
    return own(
        text,
        **(
            {
                "role": Role.ASSISTANT,
                "model_name": "WizardLM-2 7B",
                "reply_tokens": 412,
                "tokens_per_second": 31.4,
            }
            | changes
        ),
    )


def transcript(*messages: Message, name: str = "c1", forgotten: int = 0) -> Transcript:
    entries = tuple(
        TranscriptEntry(message, in_window=at >= forgotten) for at, message in enumerate(messages)
    )
    return Transcript(conversation(name), entries)


FACTORIAL = """**Recursion** is when a function solves a problem by calling itself on a smaller \
piece of it, until a *base case* answers directly.

```python
def factorial(n: int) -> int:
    # base case: nothing left to multiply
    if n < 2:
        return 1
    return n * factorial(n - 1)
```

Each call waits for the next one, so the depth of the stack grows with *n*:

| call | waits for | returns |
|---|---|---|
| factorial(3) | factorial(2) | 3 × 2 = 6 |
| factorial(2) | factorial(1) | 2 × 1 = 2 |
"""

RICH = """# Sorting, a short tour

Three ways, with `O(n log n)` in the middle. See [the long version](https://example.org/sorting) \
or https://example.org/plain.

## Steps

1. Split the list.
   - until one element is left
   - or use ***insertion sort*** for short ones
     1. which is quick
     2. and ~~slow~~ stable
2. Sort both halves:

   ```js
   const merge = (a, b) => a.concat(b).sort((x, y) => x - y); // a line \
that runs past the edge of its card
   ```

3. Merge them.

- [x] written
- [ ] proved

> A quotation with a **strong** word,
> over two lines.
>
> - and a list in it
>
> > nested once

---

### Small heading

A picture is never fetched: ![a sorted list](https://example.org/list.png). <b>HTML</b> is text.

```
plain fence without a language
```
"""

RECURSION = Transcript(
    conversation(),
    (
        TranscriptEntry(own("What did we say first?"), in_window=False),
        TranscriptEntry(
            own("Explain recursion with an example in Python, and say when not to use it.")
        ),
        TranscriptEntry(answer(FACTORIAL), 1, 3),
        TranscriptEntry(own("And when should I not?")),
    ),
)
STATES = transcript(
    own("Tell me a story.\nWith two lines."),
    answer("Once upon a time there was a", status=MessageStatus.STOPPED),
    own("Again"),
    answer(
        "Once upon a",
        status=MessageStatus.FAILED,
        error_code="engine_crashed",
        tokens_per_second=None,
        reply_tokens=3,
    ),
    own("And again"),
    answer("A very long story", status=MessageStatus.CUT),
    own("Last one"),
    answer("", status=MessageStatus.WAITING),
    name="states",
)
LONG = transcript(own("How do I sort?"), answer(RICH), name="long")
RIGHT_TO_LEFT = transcript(
    own("اشرح لي العودية بمثال"),
    answer(
        "# العودية\n\n**العودية** هي أن تستدعي الدالة نفسها حتى تصل إلى `base case` ثم تتوقف.\n\n"
        "1. الخطوة الأولى\n2. الخطوة الثانية\n\n> اقتباس قصير\n\n```python\nprint(1)\n```\n\n"
        "English in between.\n\nשלום עולם"
    ),
    name="rtl",
)
GERMAN = transcript(
    own("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 3),
    answer("Eine Rechtsschutzversicherungsgesellschaft ist " + "sehr " * 60 + "lang."),
    name="german",
)
