"""Make resources/catalogue.json: `python packaging/catalogue/build.py [--check]`.

`sources.json` says which files were seen in which repository, `facts.json` what is known of the
models, in which order repositories are preferred and how good each quantization is. Nothing is
made up here: what is null there is null in the catalogue. A file is identified by its sha256.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CATALOGUE = HERE.parent.parent / "resources" / "catalogue.json"
COMMIT = 40
"""Hex digits of a commit id; a shortened one cannot be pinned."""


def build() -> str:
    """Return the text of the catalogue."""
    sources = json.loads((HERE / "sources.json").read_text(encoding="utf-8"))
    facts = json.loads((HERE / "facts.json").read_text(encoding="utf-8"))
    by_quantization: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for seen in sources["files"]:
        if seen["repo_id"] in facts["repositories"]:
            by_quantization[seen["variant"], seen["quant"]].append(seen)
    order = list(facts["quality"])
    quantizations = [
        _quantization(variant, name, by_quantization[variant, name], facts)
        for variant, name in sorted(by_quantization, key=lambda key: (key[0], order.index(key[1])))
    ]
    whole = {
        "format": 1,
        "seen": sources["seen"],
        "models": facts["models"],
        "quantizations": quantizations,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _quantization(
    variant: str, name: str, seen: list[dict[str, Any]], facts: dict[str, Any]
) -> dict[str, Any]:
    preferred = facts["repositories"]
    ordered = sorted(seen, key=lambda source: preferred.index(source["repo_id"]))
    sources = _same_bytes_first([_source(s) for s in ordered])
    model = next(m for m in facts["models"] if m["variant"] == variant)
    return {
        "id": f"{variant}-{name}".lower(),
        "variant": variant,
        "name": name,
        "bits_per_weight": _bits_per_weight(sources, model["parameters"]),
        "quality": facts["quality"][name],
        "measurement": None if model["large"] else _measurement(name, facts["measurements"]),
        "sources": sources,
    }


def _source(seen: dict[str, Any]) -> dict[str, Any]:
    revision = seen["revision"]
    return {
        "repo_id": seen["repo_id"],
        "revision": revision if revision and len(revision) == COMMIT else None,
        "files": [
            {"filename": f["filename"], "size": f["size"], "sha256": f["sha256"]}
            for f in seen["files"]
        ],
        "size_derived": seen.get("size_derived"),
        "size_shown_gb": seen.get("size_shown_gb"),
        "imatrix": seen["imatrix"],
        "page": seen["page"],
    }


def _same_bytes_first(sources: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the best source, then those of the same bytes, then the others; a stable order."""
    hashes = [[f["sha256"] for f in s["files"]] for s in sources]
    known = None not in hashes[0]
    return sorted(
        sources, key=lambda s: not (known and [f["sha256"] for f in s["files"]] == hashes[0])
    )


def _bits_per_weight(sources: list[dict[str, Any]], parameters: int | None) -> float | None:
    if parameters is None:
        return None
    for source in sources:
        exact = source["files"][0]["size"] or source["size_derived"]
        size = exact or (source["size_shown_gb"] or 0) * 1e9
        if size:
            return round(size * 8 / parameters, 2)
    return None


def _measurement(name: str, measurements: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Return what was measured on a model of this size; on this very one nobody did."""
    for measured in measurements:
        figures = measured["figures"].get(name)
        if figures is not None:
            return {
                "median_kld": figures.get("median_kld"),
                "mean_kld": figures.get("mean_kld"),
                "ln_ppl_ratio": figures.get("ln_ppl_ratio"),
                "ppl_increase": figures.get("ppl_increase"),
                "model": measured["model"],
                "imatrix": measured["imatrix"],
                "page": measured["page"],
            }
    return None


def main() -> int:
    """Write the catalogue, or with --check say whether the one there is up to date."""
    text = build()
    if "--check" in sys.argv[1:]:
        return 0 if CATALOGUE.read_text(encoding="utf-8") == text else 1
    CATALOGUE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
