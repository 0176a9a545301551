"""How much is read of what people attach."""

from __future__ import annotations

from typing import Final

FILES: Final = 10
"""Attachments of one message."""

FILE_BYTES: Final = 20_000_000

CHARACTERS: Final = 500_000
"""Of one attachment's text. The largest window of the model, 32,768 tokens, holds about 130,000
characters of English; beyond this limit nothing that fits is refused, and everything stays quick.
"""

PAGES: Final = 1_000

SECONDS: Final = 60.0
"""For a PDF or Word document; whole books take about half of it."""

MEMORY_BYTES: Final = 1 << 30
"""Address space in which a document is read, where the system can limit it."""

PART_BYTES: Final = 64_000_000
"""Of the text in a Word document, unpacked."""

PASTED_CHARACTERS: Final = 4_000
"""Pasted text beyond this becomes an attachment."""
