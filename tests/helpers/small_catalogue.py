"""A catalogue of one quantization, for runs against the loopback Hub."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from wizchat.desktop.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

REPOSITORY = "MaziyarPanahi/WizardLM-2-7B-GGUF"


def write_catalogue(path: Path, model: Path, *, name: str = "Q4_K_M") -> Path:
    """Write the app's own catalogue with one quantization only, which is the file `model`."""
    catalogue = json.loads(resource("catalogue.json").read_text(encoding="utf-8"))
    with model.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    wanted = next(q for q in catalogue["quantizations"] if q["name"] == name)
    source = next(s for s in wanted["sources"] if s["repo_id"] == REPOSITORY)
    source["files"] = [{"filename": model.name, "size": model.stat().st_size, "sha256": digest}]
    source["revision"] = None
    wanted["sources"] = [source]
    catalogue["quantizations"] = [wanted]
    path.write_text(json.dumps(catalogue), encoding="utf-8")
    return path
