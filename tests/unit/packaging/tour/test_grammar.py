from random import Random

import pytest

from tour.grammar import PatternError, Sampler, parse


def drawn(pattern: str, **lists: str) -> set[str]:
    sampler = Sampler(
        {name: (parse(entry),) for name, entry in lists.items()},
        {"random": lambda random: random.choice("xyz")},
    )
    parsed = parse(pattern)
    return {sampler.draw(parsed, Random(seed)) for seed in range(200)}


def test_a_pattern_without_brackets_is_itself() -> None:
    assert drawn("stop it") == {"stop it"}


def test_every_branch_comes_up() -> None:
    assert drawn("[pause|halt [the|my] ]download") == {
        "pausedownload",
        "halt the download",
        "halt my download",
    }


def test_an_empty_branch_leaves_no_double_space() -> None:
    assert drawn("open [the |] [window|]") == {"open the window", "open window", "open the", "open"}


def test_lists_are_patterns_and_slots_are_filled() -> None:
    assert drawn("<verb> <random>", verb="[see|show]") == {
        f"{verb} {word}" for verb in ("see", "show") for word in "xyz"
    }


@pytest.mark.parametrize("pattern", ["[a|b", "a]b", "[a|[b]"])
def test_brackets_must_match(pattern: str) -> None:
    with pytest.raises(PatternError):
        parse(pattern)


def test_a_list_must_exist() -> None:
    with pytest.raises(PatternError, match="nowhere"):
        drawn("<nowhere>")
