"""Who deletes: the worker while there is one, otherwise the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.engine.cache_folder import conversation_folder
from wizchat.engine.kept_caches import KeptCaches
from wizchat.engine.protocol import Forget, KeepCaches

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    folder = conversation_folder(tmp_path, "c1")
    folder.mkdir()
    return folder


def test_every_worker_is_told(tmp_path: Path) -> None:
    sent: list[KeepCaches | Forget] = []
    caches = KeptCaches(sent.append)
    first, second = (KeepCaches(folder=str(tmp_path), quota=quota) for quota in (1, 2))
    caches.keep(first)
    assert sent == []
    caches.connected()
    caches.keep(second)
    caches.disconnected()
    caches.connected()
    assert sent == [first, second, second]


def test_the_worker_deletes_while_there_is_one(tmp_path: Path, saved: Path) -> None:
    sent: list[KeepCaches | Forget] = []
    caches = KeptCaches(sent.append)
    caches.keep(KeepCaches(folder=str(tmp_path), quota=1))
    caches.connected()
    caches.forget("c1")
    assert sent[1:] == [Forget(sequence_key="c1")]
    assert saved.exists()
    caches.disconnected()
    caches.forget("c1")
    assert not saved.exists()


def test_without_a_folder_there_is_nothing_to_delete() -> None:
    caches = KeptCaches(lambda _: pytest.fail("nothing to say"))
    caches.forget("c1")
    caches.forget_all_but([])
    caches.connected()
