"""What is offered to which computer, from the app's own catalogue."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wizchat.desktop.hardware import Accelerator, Computer
from wizchat.models.catalogue import Catalogue, Quality
from wizchat.ui.library.values import Strain
from wizchat.ui.presenters.offers import Surroundings, all_offers, first_choices, quality_words

GB = 10**9
CATALOGUE = Catalogue.load()


def here(memory: int, *gpus: Accelerator) -> Surroundings:
    computer = Computer(
        memory_total=memory * GB, memory_available=memory * GB * 3 // 4,
        physical_cores=8, logical_cores=16, cpu="",
    )  # fmt: skip
    return Surroundings(computer, gpus, 8192)


def test_a_computer_in_one_line() -> None:
    gpu = Accelerator("RTX 3060", 12 * GB, 11 * GB)
    assert here(16, gpu).summary() == "16\xa0GB memory · 8 cores · RTX 3060 12\xa0GB"
    small = here(8)
    one = replace(small, computer=replace(small.computer, physical_cores=1))
    assert one.summary() == "8\xa0GB memory · 1 core"


@pytest.mark.parametrize("memory", [8, 16, 64])
def test_the_recommended_one_comes_first(memory: int) -> None:
    offers = first_choices(CATALOGUE, here(memory))
    assert offers[0].recommended
    assert sum(offer.recommended for offer in offers) == 1
    assert len({offer.id for offer in offers}) == len(offers)
    assert {"Q4_K_M", "Q8_0"} <= {offer.name for offer in offers}


def test_where_nothing_fits_nothing_is_recommended() -> None:
    offers = first_choices(CATALOGUE, here(1))
    assert offers
    assert not any(offer.recommended for offer in offers)
    assert {offer.need.strain for offer in offers if offer.need} == {Strain.TOO_MUCH}


def test_all_of_them_and_none_twice() -> None:
    taken = CATALOGUE.find("Q4_K_M").id
    offers = all_offers(CATALOGUE, here(16), frozenset({taken}))
    ids = [offer.id for offer in offers]
    assert len(ids) == len(set(ids))
    assert taken not in ids
    assert {q.id for q in CATALOGUE.offered} - {taken} <= set(ids)


def test_the_large_ones_say_so_and_the_unreleased_one_cannot_be_had() -> None:
    offers = all_offers(CATALOGUE, here(16), frozenset())
    large = [offer for offer in offers if offer.remark == "for large machines"]
    assert large
    assert all("8x22B" in offer.model for offer in large)
    (never,) = [offer for offer in offers if not offer.downloadable]
    assert "70B" in never.model
    assert "never released" in never.remark


@pytest.mark.parametrize("quality", Quality)
def test_every_quality_has_words(quality: Quality) -> None:
    assert quality_words(quality)


def test_a_need_that_cannot_be_known() -> None:
    need = here(16).need(CATALOGUE, 4_368_439_008)
    assert need is not None
    assert need.needed > 4_368_439_008
    assert need.strain is Strain.EASY
