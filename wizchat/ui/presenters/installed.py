"""Models of the library as the windows show them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.models.catalogue import Quality
from wizchat.models.installed import Origin
from wizchat.ui import words
from wizchat.ui.library.values import Installed
from wizchat.ui.presenters.offers import quality_words
from wizchat.ui.shell.views import ModelChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.models.catalogue import Catalogue
    from wizchat.models.installed import InstalledModel
    from wizchat.ui.library.values import Measured, Need


translate = QCoreApplication.translate


@dataclass(frozen=True)
class Condition:
    """How a model's files are found on the disk."""

    present: bool = True
    damaged: bool = False


def label(model: InstalledModel) -> str:
    """Return what the model is called where there is room: WizardLM-2 7B · Q4_K_M."""
    quantization = model.quantization
    if quantization and model.name.endswith(f" {quantization}"):
        return f"{model.name.removesuffix(f' {quantization}')} · {quantization}"
    return f"{model.name} · {quantization}" if quantization else model.name


def short_name(model: InstalledModel) -> str:
    """Return what the model is called in a list of its kind: Q4_K_M."""
    return model.quantization if model.catalogue_id and model.quantization else model.name


def labels(models: Sequence[InstalledModel]) -> dict[str, str]:
    """Return the labels by id; where two are equal, their files tell them apart."""
    said = translate("Installed", "{0} – {1}")
    return _distinct(
        models,
        label,
        lambda model: said.format(label(model), model.path.name),
        lambda model: said.format(label(model), model.path),
    )


def short_names(models: Sequence[InstalledModel]) -> dict[str, str]:
    """Return the short names by id; where two are equal, the files are named instead."""
    return _distinct(models, short_name, lambda model: model.path.name, lambda m: str(m.path))


def model_choices(
    models: Sequence[InstalledModel], condition: Callable[[InstalledModel], Condition]
) -> tuple[ModelChoice, ...]:
    """Return the lines of the model chip's menu."""
    called = labels(models)
    return tuple(ModelChoice(m.id, called[m.id], present=condition(m).present) for m in models)


def installed(
    model: InstalledModel,
    name: str,
    catalogue: Catalogue,
    condition: Condition,
    need: Need | None,
    *,
    in_use: bool,
    verifying: float | None,
    measured: Measured,
) -> Installed:
    """Return a row of the Models window; its name is one of `short_names`."""
    return Installed(
        id=model.id,
        name=name,
        origin=_origin(model),
        size=model.size,
        need=need,
        quality=_quality(model, catalogue),
        in_use=in_use,
        in_place=model.in_place,
        missing=not condition.present,
        damaged=condition.damaged,
        verifying=verifying,
        measured=measured,
    )


def _distinct(
    models: Sequence[InstalledModel], *ways: Callable[[InstalledModel], str]
) -> dict[str, str]:
    """Call each model in the first way in which no other is called, or in the last."""
    names: dict[str, str] = {}
    for way in ways:
        called = {model.id: way(model) for model in models}
        counted = Counter(called.values())
        for model, name in called.items():
            if model not in names and (counted[name] == 1 or way is ways[-1]):
                names[model] = name
    return names


def _origin(model: InstalledModel) -> str:
    if model.origin is Origin.IMPORTED and model.in_place:
        return str(model.path)
    day = words.day(datetime.fromtimestamp(model.verified_at, UTC))
    verified = translate("Installed", "verified {0}").format(day)
    known = model.name.removesuffix(f" {model.quantization}") if model.catalogue_id else ""
    return words.dotted((known, verified))


def _quality(model: InstalledModel, catalogue: Catalogue) -> str:
    known = next((q for q in catalogue.quantizations if q.id == model.catalogue_id), None)
    if known is None:
        return translate("Installed", "not in the catalogue")
    return quality_words(Quality(known.quality))
