"""What the catalogue has, set against this computer, in the words of the pages about models."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from wizchat.models.catalogue import Quality
from wizchat.models.fit import Fit, assess, assess_quantization, memory_need, recommend
from wizchat.ui import words
from wizchat.ui.library.values import Need, Offer, Strain

if TYPE_CHECKING:
    from wizchat.desktop.hardware import Accelerator, Computer
    from wizchat.models.catalogue import Catalogue, Quantization
    from wizchat.models.fit import Assessment

translate = QCoreApplication.translate

FIRST_CHOICES: Final = ("Q4_K_M", "Q5_K_M", "Q8_0", "Q2_K")
"""What the first page lists beside the recommended one; all others are a click away."""

_STRAINS: Final = {Fit.GOOD: Strain.EASY, Fit.TIGHT: Strain.TIGHT, Fit.TOO_LARGE: Strain.TOO_MUCH}


@dataclass(frozen=True)
class Surroundings:
    """The computer that a model has to fit."""

    computer: Computer
    gpus: tuple[Accelerator, ...]
    context_window: int

    def summary(self) -> str:
        """Return the computer in one line: 16 GB memory · 8 cores · RTX 3060 12 GB."""
        parts = [
            translate("Offers", "{0} GB memory").format(
                words.gigabytes(self.computer.memory_total, 0)
            ),
            translate("Offers", "1 core")
            if self.computer.physical_cores == 1
            else translate("Offers", "%n cores", None, self.computer.physical_cores),
        ]
        parts += [
            translate("Offers", "{0} {1} GB").format(gpu.name, words.gigabytes(gpu.memory_total, 0))
            for gpu in self.gpus
        ]
        return words.unbroken(words.dotted(parts))

    def need(self, catalogue: Catalogue, size: int, variant: str = "7B") -> Need | None:
        """Return what a file of this size takes; None when the variant's shape is unknown."""
        shape = catalogue.model(variant).shape
        if shape is None:
            return None
        need = memory_need(size, self.context_window, shape)
        return _need(assess(need, self.computer, self.gpus))


def first_choices(catalogue: Catalogue, here: Surroundings) -> tuple[Offer, ...]:
    """Return the few quantizations of the first page, the recommended one first."""
    best = recommend(catalogue, here.computer, here.gpus, here.context_window)
    few = [q for name in FIRST_CHOICES for q in catalogue.offered if q.name == name]
    if best is not None:
        few = [best, *(q for q in few if q is not best)]
    if not few:
        few = list(catalogue.offered[:4])
    return tuple(_offer(catalogue, here, q, best) for q in few)


def all_offers(
    catalogue: Catalogue, here: Surroundings, taken: frozenset[str]
) -> tuple[Offer, ...]:
    """Return everything that can be had and is not here or on its way, by id."""
    best = recommend(catalogue, here.computer, here.gpus, here.context_window)
    ordinary = sorted(catalogue.offered, key=lambda q: (q is not best, *_rank(q)))
    wanted = (*ordinary, *catalogue.large)
    offers = [_offer(catalogue, here, q, best) for q in wanted if q.id not in taken]
    return (*offers, *_never_released(catalogue))


def quality_words(quality: Quality) -> str:
    """Return what a quality means to the person who reads the answers."""
    return {
        Quality.VERY_LOW: translate("Offers", "very low: for trying out only"),
        Quality.LOW: translate("Offers", "for small machines; mistakes are noticeable"),
        Quality.REDUCED: translate("Offers", "reduced: some mistakes are noticeable"),
        Quality.GOOD: translate("Offers", "hard to tell from the original for most questions"),
        Quality.HIGH: translate("Offers", "a little closer to the original"),
        Quality.VERY_HIGH: translate("Offers", "very close to the original"),
        Quality.NEAR_LOSSLESS: translate("Offers", "practically the original"),
        Quality.ORIGINAL: translate("Offers", "the original; slow here"),
    }[quality]


def _rank(quantization: Quantization) -> tuple[bool, int]:
    """Return the place in the list: good ones from the smallest up, then lesser ones down."""
    size = quantization.approximate_size or 0
    lesser = quantization.quality.rank < Quality.GOOD.rank
    return lesser, -size if lesser else size


def _offer(
    catalogue: Catalogue, here: Surroundings, quantization: Quantization, best: Quantization | None
) -> Offer:
    model = catalogue.model(quantization.variant)
    assessment = assess_quantization(
        catalogue, quantization, here.computer, here.gpus, here.context_window
    )
    return Offer(
        id=quantization.id,
        name=quantization.name,
        model=model.name,
        size=quantization.approximate_size,
        need=None if assessment is None else _need(assessment),
        quality=quality_words(quantization.quality),
        recommended=quantization is best,
        remark=translate("Offers", "for large machines") if model.large else "",
    )


def _never_released(catalogue: Catalogue) -> list[Offer]:
    return [
        Offer(
            id=model.variant,
            name=model.variant,
            model=model.name,
            size=None,
            need=None,
            quality="",
            downloadable=False,
            remark=translate(
                "Offers",
                "Announced in April 2024 and never released. Files by this name are others.",
            ),
        )
        for model in catalogue.models
        if model.released is None
    ]


def _need(assessment: Assessment) -> Need:
    return Need(assessment.need.total, assessment.capacity, _STRAINS[assessment.fit])
