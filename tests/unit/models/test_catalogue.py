from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from wizchat.desktop.resources import resource
from wizchat.models.catalogue import Catalogue, Quality
from wizchat.models.errors import CatalogueBroken, UnknownQuantization

Q4_K_M_SHA256 = "613212417701a26fd43f565c5c424a2284d65b1fddb872b53a99ef8add796f64"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def test_the_committed_catalogue_is_what_the_script_makes() -> None:
    script = Path(__file__).parents[3] / "packaging" / "catalogue" / "build.py"
    made = runpy.run_path(str(script))["build"]()
    assert resource("catalogue.json").read_text(encoding="utf-8") == made


def test_the_recommended_file(catalogue: Catalogue) -> None:
    best = catalogue.find("Q4_K_M").sources[0]
    assert best.repo_id == "MaziyarPanahi/WizardLM-2-7B-GGUF"
    assert best.revision == "491e4644eb4874621cb7d00153a20e0bf7358fb8"
    assert best.filenames == ("WizardLM-2-7B.Q4_K_M.gguf",)
    assert (best.size, best.sha256) == (4_368_439_008, Q4_K_M_SHA256)
    assert catalogue.by_sha256(Q4_K_M_SHA256.upper()) is catalogue.find("7b-q4_k_m")


def test_names_are_found_in_any_case_and_mean_the_7b(catalogue: Catalogue) -> None:
    assert catalogue.find(" q8_0 ").variant == "7B"
    assert catalogue.find("8x22B-Q8_0").variant == "8x22B"
    for unknown in ("Q4", "", "70b", "../Q4_K_M"):
        with pytest.raises(UnknownQuantization):
            catalogue.find(unknown)


def test_interchangeable_sources_have_the_same_hash(catalogue: Catalogue) -> None:
    q8 = catalogue.find("IQ4_NL")
    assert [s.repo_id.split("/")[0] for s in q8.interchangeable] == [
        "bartowski",
        "lmstudio-community",
    ]
    for quantization in catalogue.quantizations:
        best = quantization.sources[0]
        same = quantization.interchangeable
        assert same[0] is best
        assert quantization.sources == same + quantization.alternatives
        assert all(source.same_bytes(best) for source in same[1:])
        assert not any(source.same_bytes(best) for source in quantization.alternatives)


def test_an_unknown_hash_is_never_the_same_bytes(catalogue: Catalogue) -> None:
    unknown = [s for s in catalogue.find("Q4_K_M").sources if s.sha256 is None]
    assert unknown
    assert not any(a.same_bytes(b) for a in unknown for b in unknown)


def test_a_derived_size_is_not_a_size(catalogue: Catalogue) -> None:
    small = catalogue.find("Q4_K_S")
    assert small.size is None
    assert small.sources[0].size_derived == small.approximate_size == 4_140_373_728
    assert small.sha256 is not None


def test_what_the_page_shows_is_an_approximation(catalogue: Catalogue) -> None:
    assert catalogue.find("IQ2_M").approximate_size == 2_500_000_000


def test_a_split_file_is_one_item_and_unknown_parts_stay_unknown(catalogue: Catalogue) -> None:
    split = catalogue.find("8x22B-Q4_K_M").sources[0]
    assert len(split.files) == 5
    assert split.files[2].sha256 is None
    assert split.size is None
    assert split.sha256 is None


def test_large_machines_and_what_was_never_released(catalogue: Catalogue) -> None:
    assert {q.variant for q in catalogue.offered} == {"7B"}
    assert {q.variant for q in catalogue.large} == {"8x22B"}
    never = catalogue.model("70B")
    assert never.released is None
    assert "https://github.com/nlpxucan/WizardLM/issues/254" in never.pages
    assert all(q.variant != "70B" for q in catalogue.quantizations)


def test_quality_grows_with_size(catalogue: Catalogue) -> None:
    k_quants = ["Q2_K", "Q3_K_S", "Q3_K_M", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0", "F16"]
    found = [catalogue.find(name) for name in k_quants]
    ranks = [q.quality.rank for q in found]
    assert ranks == sorted(ranks)
    bits = [q.bits_per_weight for q in found]
    assert bits == sorted(bits)
    assert found[-1].quality is Quality.ORIGINAL
    divergence = [q.measurement.median_kld for q in found[:6] if q.measurement]
    assert divergence == sorted(divergence, reverse=True)


def test_every_hash_belongs_to_one_quantization(catalogue: Catalogue) -> None:
    owner: dict[str, str] = {}
    for quantization in catalogue.quantizations:
        for source in quantization.sources:
            for file in source.files:
                if file.sha256:
                    assert owner.setdefault(file.sha256, quantization.id) == quantization.id


def test_another_catalogue_can_be_named(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = json.loads(resource("catalogue.json").read_text(encoding="utf-8"))
    whole["quantizations"] = whole["quantizations"][:1]
    path = tmp_path / "山.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    monkeypatch.setenv("WIZCHAT_CATALOGUE", str(path))
    assert Catalogue.load().quantizations == catalogue.quantizations[:1]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{}", b"[1]", b"\xff\xff",
        b'{"format": 2, "seen": "", "models": [], "quantizations": []}',
    ],
)  # fmt: skip
def test_a_broken_catalogue_says_which_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "catalogue.json"
    path.write_bytes(content)
    with pytest.raises(CatalogueBroken) as caught:
        Catalogue.load(path)
    assert caught.value.path == path
    assert "catalogue.json" in str(caught.value)
