"""`wizchat models` as a process, against a Hub on this machine."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.helpers.loopback_hub import CDN, HUB, Fault, LoopbackHub
from tests.helpers.terminal import wizchat
from tests.helpers.tiny_gguf import cached_scripted, tiny_model, truncated
from wizchat.desktop.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPO = "someone/WizardLM-2-7B-GGUF"
FILE = "WizardLM-2-7B.Q4_K_M.gguf"
ADDRESS = f"{REPO}/{FILE}"


@pytest.fixture
def model() -> Path:
    return cached_scripted("Hello there. 山")


@pytest.fixture
def hub(model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    with LoopbackHub() as hub:
        hub.add(REPO, model, FILE)
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        yield hub


@pytest.fixture
def catalogue(
    hub: LoopbackHub, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The app's own catalogue, its Q4_K_M being the small file of the Hub here."""
    content = json.loads(resource("catalogue.json").read_text())
    (quantization,) = [q for q in content["quantizations"] if q["id"] == "7b-q4_k_m"]
    stored = hub.add(REPO, model, FILE)
    source = quantization["sources"][0] | {
        "repo_id": REPO,
        "revision": None,
        "files": [{"filename": FILE, "size": stored.size, "sha256": stored.sha256}],
    }
    quantization["sources"] = [source]
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps(content))
    monkeypatch.setenv("WIZCHAT_CATALOGUE", str(path))


def installed() -> list[dict[str, object]]:
    found = json.loads(wizchat("models", "list", "--json").out)
    return list(found["installed"])


@pytest.mark.usefixtures("catalogue")
def test_what_is_installed_is_not_offered_and_a_lost_list_is_made_again(home: Path) -> None:
    wizchat("models", "download", "q4_k_m")
    _, offered = wizchat("models", "list").out.split("Available")
    assert "Q5_K_M" in offered
    assert "Q4_K_M" not in offered
    listed = home / "wizchat" / "data" / "library.json"
    listed.write_text("[[[")
    ended = wizchat("models", "list")
    assert "library.json.broken" in ended.err
    (model,) = installed()
    assert (model["quantization"], model["present"]) == ("Q4_K_M", True)


@pytest.mark.usefixtures("catalogue")
def test_download_chat_verify_remove(home: Path) -> None:
    ended = wizchat("models", "download", "q4_k_m")
    assert (ended.code, ended.out) == (0, "")
    assert "is installed and verified" in ended.err
    (model,) = installed()
    assert model["quantization"] == "Q4_K_M"
    assert model["present"]
    file = home / "wizchat" / "models" / FILE
    assert str(file) == model["path"]
    assert wizchat("chat", "--once", "Hi").out == "Hello there. 山\n"
    assert wizchat("chat", "--model", "q4_k_m", "--once", "Hi").code == 0
    assert wizchat("models", "verify", "Q4_K_M").code == 0
    assert wizchat("models", "remove", "Q4_K_M").code == 0
    assert not file.exists()
    assert installed() == []


@pytest.mark.usefixtures("hub")
def test_a_file_of_the_hub_by_its_address() -> None:
    assert wizchat("models", "download", ADDRESS).code == 0
    assert len(installed()) == 1
    again = wizchat("models", "download", ADDRESS)
    assert again.code == 0
    assert len(installed()) == 1


def test_ctrl_c_pauses_and_the_same_command_goes_on(hub: LoopbackHub, home: Path) -> None:
    hub.fail(Fault(where=CDN, stall_after=1_000_000))
    part = home / "wizchat" / "models" / f"{FILE}.part"
    with subprocess.Popen(
        [sys.executable, "-m", "wizchat", "models", "download", ADDRESS],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        while hub.ranges() == [] or not part.exists() or part.stat().st_size < 500_000:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, b"")
    assert err.startswith(b"wizchat: Paused at ")
    assert err.endswith(b"The same command goes on from there.\n")
    assert part.stat().st_size >= 500_000
    hub.heal()
    before = len(hub.ranges())
    assert wizchat("models", "download", ADDRESS).code == 0
    (asked,) = hub.ranges()[before:]
    assert asked is not None
    assert int(asked.removeprefix("bytes=").partition("-")[0]) >= 500_000
    assert not part.exists()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(where=HUB, status=404, headers={"X-Error-Code": "EntryNotFound"}), "no longer has"),
        (Fault(where=HUB, status=403, headers={"X-Error-Code": "GatedRepo"}), "asks for a login"),
    ],
)
def test_what_the_hub_refuses(hub: LoopbackHub, fault: Fault, words: str) -> None:
    hub.fail(fault)
    ended = wizchat("models", "download", ADDRESS)
    assert (ended.code, ended.out) == (1, "")
    assert words in ended.err
    assert ended.err.count("\n") == 1


def test_a_download_that_is_no_wizardlm(hub: LoopbackHub, tmp_path: Path, home: Path) -> None:
    hub.add("x/y", tiny_model(tmp_path / "other.gguf", architecture="qwen2"))
    ended = wizchat("models", "download", "x/y/other.gguf")
    assert ended.code == 1
    assert "another kind (qwen2)" in ended.err
    assert (home / "wizchat" / "models" / "other.gguf").exists()
    assert installed() == []


@pytest.mark.parametrize("name", ["Q9_X", "a/b", "a/b/c.txt", "../../x/y.gguf"])
def test_names_that_are_none(name: str) -> None:
    ended = wizchat("models", "download", name)
    assert (ended.code, ended.out) == (2, "")
    assert name in ended.err
    assert "Traceback" not in ended.err


def test_import_uses_the_file_where_it_lies(model: Path, tmp_path: Path) -> None:
    path = tmp_path / "mein 山 😀.gguf"
    path.write_bytes(model.read_bytes())
    assert wizchat("models", "import", str(path)).code == 0
    assert installed()[0]["path"] == str(path)
    with path.open("r+b") as file:
        file.seek(-100, 2)
        file.write(b"\xff" * 50)
    ended = wizchat("models", "verify", str(installed()[0]["id"]))
    assert ended.code == 1
    assert "has changed" in ended.err
    assert "damaged" in wizchat("models", "list").out
    assert wizchat("models", "remove", str(installed()[0]["id"])).code == 0
    assert path.exists()


def test_import_of_what_is_no_model(model: Path, tmp_path: Path) -> None:
    ended = wizchat("models", "import", str(truncated(model, tmp_path / "cut.gguf")))
    assert ended.code == 1
    assert "is incomplete" in ended.err


def test_a_model_whose_file_is_gone_is_shown_as_missing(model: Path, tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(model.read_bytes())
    wizchat("models", "import", str(path))
    path.unlink()
    assert "missing" in wizchat("models", "list").out
    ended = wizchat("chat", "--once", "Hi")
    assert (ended.code, ended.out) == (3, "")
    assert "not there" in ended.err


@pytest.mark.parametrize("action", ["verify", "remove"])
def test_a_model_that_is_not_installed(action: str) -> None:
    ended = wizchat("models", action, "Q4_K_M")
    assert ended.code == 3
    assert "No installed model" in ended.err


def test_without_a_model_chat_names_the_command() -> None:
    ended = wizchat("chat", "--once", "Hi")
    assert " models download Q" in ended.err


def test_the_list_names_every_quantization() -> None:
    ended = wizchat("models", "list")
    assert (ended.code, ended.err) == (0, "")
    assert "Q4_K_M" in ended.out
    available = json.loads(wizchat("models", "list", "--json").out)["available"]
    assert {"7B", "8x22B"} == {row["variant"] for row in available}
