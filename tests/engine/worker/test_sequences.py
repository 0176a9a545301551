"""KV bookkeeping, on a cache that remembers what it was told."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.worker.sequences import SequencePool, common_prefix


class Memory:
    """Cells per sequence, as llama.cpp would hold them."""

    def __init__(self, *, divisible: bool = True) -> None:
        self.cells: dict[int, list[int]] = {}
        self.shared: list[tuple[int, int, int]] = []
        self._divisible = divisible

    def length(self, sequence: int) -> int:
        return len(self.cells.get(sequence, ()))

    def keep(self, sequence: int, length: int) -> bool:
        if length and length < self.length(sequence) and not self._divisible:
            return False
        self.cells[sequence] = self.cells.get(sequence, [])[:length]
        return True

    def share(self, source: int, target: int, length: int) -> None:
        assert not self.cells.get(target)
        assert length <= len(self.cells[source])
        self.cells[target] = self.cells[source][:length]
        self.shared.append((source, target, length))


def decode(pool: SequencePool, memory: Memory, key: str, prompt: list[int]) -> int:
    """Do what a request does, and return how many tokens were reused."""
    sequence = pool.acquire(key, prompt)
    assert sequence is not None
    reused = len(sequence.tokens)
    assert memory.cells.get(sequence.number, []) == prompt[:reused]
    memory.cells[sequence.number] = list(prompt)
    sequence.tokens[:] = prompt
    pool.release(sequence)
    return reused


def test_a_conversation_goes_on_where_it_was() -> None:
    memory = Memory()
    pool = SequencePool(memory, 2)
    assert decode(pool, memory, "a", [1, 2, 3]) == 0
    assert decode(pool, memory, "a", [1, 2, 3, 4, 5]) == 3
    assert decode(pool, memory, "a", [1, 2, 9, 9]) == 2


def test_one_token_is_left_to_decode() -> None:
    memory = Memory()
    pool = SequencePool(memory, 2)
    decode(pool, memory, "a", [1, 2, 3])
    assert decode(pool, memory, "a", [1, 2, 3]) == 2


def test_a_new_conversation_shares_the_longest_known_beginning() -> None:
    memory = Memory()
    pool = SequencePool(memory, 3)
    decode(pool, memory, "a", [1, 2, 3, 4, 5])
    decode(pool, memory, "b", [1, 2, 3, 6])
    assert decode(pool, memory, "c", [1, 2, 3, 4, 7]) == 4
    assert memory.shared == [(0, 1, 3), (0, 2, 4)]


def test_also_of_a_conversation_that_is_answered_right_now() -> None:
    memory = Memory()
    pool = SequencePool(memory, 2)
    decode(pool, memory, "a", [1, 2, 3])
    assert pool.acquire("a", [1, 2, 3, 4])
    assert decode(pool, memory, "b", [1, 2, 9]) == 2


def test_the_least_recently_used_conversation_makes_room() -> None:
    memory = Memory()
    pool = SequencePool(memory, 2)
    decode(pool, memory, "a", [1, 1])
    decode(pool, memory, "b", [2, 2])
    decode(pool, memory, "a", [1, 1, 1])
    decode(pool, memory, "c", [3, 3])
    assert decode(pool, memory, "a", [1, 1, 1, 1]) == 3
    assert decode(pool, memory, "b", [2, 2]) == 0


def test_a_busy_conversation_and_a_full_house_have_to_wait() -> None:
    pool = SequencePool(Memory(), 1)
    first = pool.acquire("a", [1, 2])
    assert first
    assert pool.acquire("a", [1, 2]) is None
    assert pool.acquire("b", [1, 2]) is None
    pool.release(first)
    assert pool.acquire("b", [1, 2])


def test_evict_takes_the_oldest_idle_and_never_a_busy_one() -> None:
    memory = Memory()
    pool = SequencePool(memory, 3)
    decode(pool, memory, "a", [1, 1])
    decode(pool, memory, "b", [2, 2])
    busy = pool.acquire("c", [3, 3])
    assert busy
    busy.tokens.append(3)
    assert pool.evict()
    assert memory.cells[0] == []
    assert memory.cells[1] == [2, 2]
    assert pool.evict()
    assert not pool.evict()


def test_forget_drops_an_idle_conversation_alone() -> None:
    memory = Memory()
    pool = SequencePool(memory, 2)
    decode(pool, memory, "a", [1, 2, 3])
    pool.forget("a")
    assert memory.cells[0] == []
    assert decode(pool, memory, "a", [1, 2, 3]) == 0


def test_a_model_that_cannot_drop_a_part_starts_over() -> None:
    memory = Memory(divisible=False)
    pool = SequencePool(memory, 1)
    decode(pool, memory, "a", [1, 2, 3])
    assert decode(pool, memory, "a", [1, 2, 9]) == 0


def test_resync_never_takes_the_last_token_as_done() -> None:
    memory = Memory()
    pool = SequencePool(memory, 1)
    sequence = pool.acquire("a", [1, 2, 3])
    assert sequence
    memory.cells[0] = [1, 2, 3]
    pool.resync(sequence, [1, 2, 3])
    assert sequence.tokens == memory.cells[0] == [1, 2]
    memory.cells[0] = [1]
    pool.resync(sequence, [1, 2, 3])
    assert sequence.tokens == memory.cells[0] == [1]


TOKENS = st.lists(st.integers(0, 2), min_size=1, max_size=8)


@given(st.lists(st.tuples(st.sampled_from("abcde"), TOKENS), max_size=30), st.integers(1, 4))
def test_what_it_says_it_reuses_is_really_there(
    requests: list[tuple[str, list[int]]], count: int
) -> None:
    memory = Memory()
    pool = SequencePool(memory, count)
    for key, prompt in requests:
        decode(pool, memory, key, prompt)


@given(TOKENS, TOKENS)
def test_common_prefix(first: list[int], second: list[int]) -> None:
    length = common_prefix(first, second)
    assert first[:length] == second[:length]
    assert length == min(len(first), len(second)) or first[length] != second[length]
