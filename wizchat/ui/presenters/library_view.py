"""What the Models window shows, put together from what is known of the models at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.ui.library.values import LibraryView
from wizchat.ui.presenters.installed import installed, short_names
from wizchat.ui.presenters.look import condition
from wizchat.ui.presenters.offers import Surroundings, all_offers

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.downloads.items import DownloadStatus
    from wizchat.models.installed import InstalledModel
    from wizchat.ui.library.values import Installed, Measured
    from wizchat.ui.presenters.files import Reading
    from wizchat.ui.presenters.look import Look
    from wizchat.ui.presenters.parts import ModelParts


@dataclass(frozen=True, slots=True)
class Moment:
    """What is under way."""

    current_id: str | None
    """Of the model that is used."""
    coming: tuple[DownloadStatus, ...]
    reading: Reading | None
    measured: Callable[[InstalledModel], Measured]
    """How fast a model is here."""
    notice: str
    progress: str


def surroundings(parts: ModelParts, look: Look) -> Surroundings:
    """Return what models have to get along with on this computer, with the settings of now."""
    settings = parts.settings.current
    gpus = () if settings.gpu_layers == 0 else look.gpus
    return Surroundings(look.computer, gpus, settings.context_window)


def library_view(parts: ModelParts, look: Look, now: Moment) -> LibraryView:
    """Return everything that the Models window shows."""
    models, here = parts.library.models(), surroundings(parts, look)
    names = short_names(models)
    taken = {m.catalogue_id for m in models} | {s.item.id for s in now.coming}

    def row(model: InstalledModel) -> Installed:
        reading = now.reading
        being_read = reading is not None and reading.model_id == model.id
        return installed(
            model,
            names[model.id],
            parts.catalogue,
            condition(look, model),
            here.need(parts.catalogue, model.size),
            in_use=now.current_id == model.id,
            verifying=reading.fraction if reading is not None and being_read else None,
            measured=now.measured(model),
        )

    return LibraryView(
        installed=tuple(map(row, models)),
        transfers=now.coming,
        offers=all_offers(parts.catalogue, here, frozenset(i for i in taken if i is not None)),
        unlisted=look.unlisted,
        used_bytes=sum(m.size for m in models if not m.in_place),
        free_bytes=look.free,
        notice=now.notice,
        progress=now.progress,
    )
