"""What the chat service asks of the app for an answer: how it is sampled, and who gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.identity import ModelIdentity, identify_by_file
from wizchat.engine.protocol import KeepCaches, Sampling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.desktop.paths import Paths
    from wizchat.desktop.settings import Settings
    from wizchat.engine.protocol import ModelInfo
    from wizchat.models.installed import InstalledModel
    from wizchat.models.tour import TourModel


def sampling(settings: Settings) -> Sampling:
    """Return how an answer is sampled with these settings."""
    return Sampling(
        temperature=settings.temperature,
        top_p=settings.top_p,
        min_p=settings.min_p,
        repeat_penalty=settings.repeat_penalty,
        seed=settings.seed,
        max_tokens=settings.max_tokens,
    )


def keep_caches(settings: Settings, paths: Paths) -> KeepCaches:
    """Return where, and how much of, what the model has read of conversations is kept."""
    return KeepCaches(folder=str(paths.saved_caches), quota=settings.saved_caches_gb * 10**9)


def identify(
    loaded: ModelInfo, models: Iterable[InstalledModel], tour: TourModel | None
) -> ModelIdentity:
    """Return who answers: the tour, a model as the library names it, or else by its file's name."""
    if tour is not None and str(tour.path.absolute()) == loaded.path:
        return ModelIdentity(tour.name, None, is_tour=True)
    for model in models:
        if str(model.path) == loaded.path:
            name = model.name.removesuffix(f" {model.quantization}")
            return ModelIdentity(name, model.quantization, sha256=model.files[0].sha256)
    return identify_by_file(loaded)
