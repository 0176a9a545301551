from __future__ import annotations

import msgspec

from wizchat.downloads.items import (
    ACTIVE,
    TRANSITIONS,
    DownloadItem,
    DownloadPart,
    DownloadState,
    HubFile,
)


def test_every_state_has_its_row_and_only_cancelled_is_final() -> None:
    assert set(TRANSITIONS) == set(DownloadState)
    final = {state for state, following in TRANSITIONS.items() if not following}
    assert final == {DownloadState.CANCELLED}


def test_every_state_can_be_cancelled_and_what_runs_can_end_each_way() -> None:
    for state in set(DownloadState) - {DownloadState.CANCELLED}:
        assert DownloadState.CANCELLED in TRANSITIONS[state]
    for state in ACTIVE:
        following = TRANSITIONS[state]
        assert {DownloadState.PAUSED, DownloadState.FAILED, DownloadState.QUEUED} <= following


def test_an_item_of_one_file_is_its_own_part() -> None:
    source = HubFile("a/b", "main", "m.gguf")
    item = DownloadItem(id="1", label="L", sources=(source,), filename="m.gguf", size=3)
    assert item.parts == (DownloadPart(filename="m.gguf", sources=(source,), size=3),)


def test_a_split_model_keeps_its_order() -> None:
    names = [f"m-0000{i}-of-00003.gguf" for i in (1, 2, 3)]
    parts = [DownloadPart(filename=n, sources=(HubFile("a/b", "main", n),)) for n in names]
    item = DownloadItem(
        id="1", label="L", sources=parts[0].sources, filename=names[0], further=tuple(parts[1:])
    )
    assert item.parts == tuple(parts)
    assert msgspec.json.decode(msgspec.json.encode(item), type=DownloadItem) == item
