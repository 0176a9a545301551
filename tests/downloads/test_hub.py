from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.helpers.downloading import MAIN, NAME, noise
from tests.helpers.hub_faults import HUB, Fault, gated, gone, login_needed, rate_limited
from wizchat.downloads.errors import (
    AuthNeeded,
    BadAnswer,
    DownloadError,
    Gone,
    Offline,
    RateLimited,
    ServerError,
)
from wizchat.downloads.hub import PUBLIC_ENDPOINT, Hub
from wizchat.downloads.items import HubFile

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.loopback_hub import LoopbackHub, StoredFile

FILE = HubFile(MAIN, "main", NAME)


def test_metadata_pins_commit_size_and_sha256(loopback: LoopbackHub, model: StoredFile) -> None:
    remote = Hub(loopback.endpoint).metadata(FILE)
    assert (remote.size, remote.sha256) == (model.size, model.sha256)
    assert remote.commit in loopback.repositories[MAIN].commits
    assert remote.commit in remote.url
    assert [r.method for r in loopback.requests] == ["HEAD"]


def test_the_endpoint_is_read_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    hub = Hub()
    assert hub.endpoint == PUBLIC_ENDPOINT
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1/")
    assert hub.endpoint == "http://127.0.0.1:1"
    assert Hub("http://127.0.0.1:2").endpoint == "http://127.0.0.1:2"


def test_a_listing_has_every_file(loopback: LoopbackHub, model: StoredFile) -> None:
    (listed,) = Hub(loopback.endpoint).listing(MAIN, "main")
    assert (listed.file.filename, listed.size, listed.sha256) == (NAME, model.size, model.sha256)


def test_a_file_outside_lfs_has_no_sha256(loopback: LoopbackHub, tmp_path: Path) -> None:
    loopback.add(MAIN, noise(tmp_path / "config.json", 10), lfs=False)
    assert Hub(loopback.endpoint).metadata(HubFile(MAIN, "main", "config.json")).sha256 is None


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (gone(), Gone(MAIN, NAME)),
        (Fault(where=HUB, status=404, headers={"X-Error-Code": "RepoNotFound"}), Gone(MAIN, NAME)),
        (gated(), AuthNeeded(MAIN, gated=True)),
        (gated(status=401), AuthNeeded(MAIN, gated=True)),
        (login_needed(), AuthNeeded(MAIN, gated=False)),
        (Fault(where=HUB, status=403), AuthNeeded(MAIN, gated=False)),
        (
            Fault(
                where=HUB,
                status=403,
                headers={"X-Error-Message": "Access to this resource is disabled."},
            ),
            Gone(MAIN, NAME),
        ),
        (rate_limited(7), RateLimited(7.0)),
        (
            Fault(where=HUB, status=429, headers={"RateLimit": '"resolvers";r=0;t=55'}),
            RateLimited(55.0),
        ),
        (Fault(where=HUB, status=503), ServerError(503)),
    ],
)
def test_what_the_hub_refuses_has_a_name(
    loopback: LoopbackHub, fault: Fault, expected: DownloadError
) -> None:
    loopback.fail(fault)
    with pytest.raises(type(expected)) as caught:
        Hub(loopback.endpoint).metadata(FILE)
    assert str(caught.value) == str(expected)


@pytest.mark.parametrize("repo", ["no/such", "not a repository id", "../..", "a/b/c"])
def test_a_repository_that_cannot_be_is_gone(loopback: LoopbackHub, repo: str) -> None:
    with pytest.raises(Gone):
        Hub(loopback.endpoint).metadata(HubFile(repo, "main", "x.gguf"))


@pytest.mark.usefixtures("model")
def test_a_page_that_wants_a_login_is_not_a_hub(loopback: LoopbackHub) -> None:
    loopback.fail(Fault(where=HUB, status=200, headers={"Content-Type": "text/html"}))
    with pytest.raises(BadAnswer):
        Hub(loopback.endpoint).metadata(FILE)


@pytest.mark.usefixtures("model")
def test_no_answer_is_offline(loopback: LoopbackHub) -> None:
    loopback.fail(Fault(where=HUB, drop=True))
    with pytest.raises(Offline):
        Hub(loopback.endpoint).metadata(FILE)
    with pytest.raises(Offline):
        Hub("http://127.0.0.1:1").metadata(FILE)


@pytest.mark.usefixtures("model")
def test_a_token_goes_to_the_hub_alone_and_only_when_given(
    loopback: LoopbackHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_of_another_program")
    for token in (None, "hf_given"):
        hub = Hub(loopback.endpoint, token)
        with hub.open(hub.metadata(FILE), 0) as answer:
            assert sum(map(len, answer.pieces)) > 0
    sent = {(r.where, r.headers.get("authorization")) for r in loopback.requests}
    assert sent == {("hub", None), ("cdn", None), ("hub", "Bearer hf_given")}


def test_nothing_is_asked_of_the_network_but_what_was_meant(
    loopback: LoopbackHub, model: StoredFile, tmp_path: Path
) -> None:
    """A fresh process: no telemetry, no Xet, no bars, and the library's folders are not made."""
    code = (
        "import sys; from wizchat.downloads.hub import Hub; from wizchat.downloads.items import *;"
        "assert 'huggingface_hub' not in sys.modules;"
        f"print(Hub({loopback.endpoint!r}).metadata(HubFile({MAIN!r}, 'main', {NAME!r})).sha256)"
    )
    environ = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    environ |= {"HOME": str(tmp_path / "bare"), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == model.sha256
    assert done.stderr == ""
    assert [(r.method, r.path.split("/")[1]) for r in loopback.requests] == [
        ("HEAD", MAIN.split("/", maxsplit=1)[0])
    ]
    assert not (tmp_path / "bare").exists()
