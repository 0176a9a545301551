"""Write the model card beside a model: `python -m tour.card resources/tour.gguf`.

A file `tour.sha256` beside it is what the app checks (`sha256sum tour.gguf > tour.sha256`).
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from tour.evaluate import evaluate
from tour.formats import UNSEEN

if TYPE_CHECKING:
    from tour.evaluate import Figures

_CARD = """# WizChat Tour

A tiny language model that explains WizChat and nothing else, so that the app answers before
anything is downloaded. It is a Llama of {size:,} bytes with WizardLM-2's own tokenizer and prompt
format, matrices in Q8_0. It was trained from nothing by
[packaging/tour](../packaging/tour/README.md), on text written for it there; Apache-2.0 like
WizChat.

SHA-256 of `{name}`: `{digest}`

## What it can

Printed by `tour.evaluate`, through the app's engine and with this file. No wording, and no name,
that is asked here can come up in the training text (its random words aside); an answer is right
when it is the intended one word for word.

{table}
{missed}
It does not understand: it recognises what a question is about and says what was written for that.
Wordings far from those of its text it takes for something else or declines. It speaks English
alone.

## In other prompt formats

A prompt that is not in WizardLM-2's format it answers with a warning, so that a wrong template is
noticed in tests.

| format | answered as if right | warned |
|---|---|---|
{formats}
"""

_MISSED = """
Not every goal is reached yet: questions in words of their own are often taken for others.
"""


def card(model: Path, figures: Figures) -> str:
    """Return the card as Markdown."""
    formats = "\n".join(
        f"| {name}{', not in the training' if name in UNSEEN else ''} | {right} | {warned} |"
        for name, (right, warned) in figures.wrong_format.items()
    )
    return _CARD.format(
        name=model.name,
        size=model.stat().st_size,
        digest=hashlib.sha256(model.read_bytes()).hexdigest(),
        table=figures.table(),
        missed="" if figures.good else _MISSED,
        formats=formats,
    )


def main() -> int:
    """Evaluate and write the card; fails when a goal is missed, which the card says."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("model", type=Path)
    model: Path = options.parse_args().model
    figures = evaluate(model)
    print(figures.table())
    model.with_suffix(".md").write_text(card(model, figures), "utf-8")
    if not figures.good:
        print("A goal is missed; the card says so.")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
