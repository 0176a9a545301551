"""The name under which a model's answers are stored."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizchat.engine.protocol import ModelInfo

_QUANTIZATION = re.compile(
    r"(?<![A-Z0-9])(I?Q\d_[A-Z0-9]+(?:_[A-Z0-9]+)*|BF16|FP?16|FP?32)(?![A-Z0-9])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ModelIdentity:
    """What the transcript says about who answered."""

    name: str
    quantization: str | None
    is_tour: bool = False
    """Whether it is the tiny model that explains the app; it answers only what is asked of it."""
    sha256: str | None = None
    """Of the file, where the library knows it."""


def identify_by_file(model: ModelInfo) -> ModelIdentity:
    """Return name and quantization as the file's name tells them."""
    stem = PurePath(model.path.replace("\\", "/")).name.removesuffix(".gguf")
    matches = list(_QUANTIZATION.finditer(stem))
    if not matches:
        return ModelIdentity(stem, None)
    found = matches[-1]
    return ModelIdentity(stem[: found.start()].rstrip(" .-_") or stem, found.group(1).upper())
