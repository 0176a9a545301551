"""Installed models as values, without files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from wizchat.models.installed import InstalledModel, ModelFile, Origin


def model(quantization: str | None = "Q4_K_M", **changes: Any) -> InstalledModel:
    """Return a model; its file need not exist."""
    file = ModelFile(path=Path(f"/models/{quantization}.gguf"), size=4_000, sha256="0" * 64)
    values = {
        "id": quantization,
        "name": f"WizardLM-2 7B {quantization}",
        "quantization": quantization,
        "files": (file,),
        "verified_at": 1_795_000_000.0,
        "origin": Origin.DOWNLOADED,
        "in_place": False,
    }
    return InstalledModel(**(values | changes))
