"""Incognito in the real app: no file of it holds a word, in use, after a kill, after quitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.app_process import AppProcess
from tests.helpers.loopback_hub import LoopbackHub
from tests.helpers.small_catalogue import REPOSITORY, write_catalogue
from tests.helpers.tiny_gguf import scripted_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

SECRET = "xylophone"
REPLY = "Ask a marimba."
STEPS = (
    *("download", "ready", "incognito", f"ask:The {SECRET} question", "answered"),
    *("own", f"write:a {SECRET} draft", "kept"),
)


@pytest.fixture(autouse=True)
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    model = scripted_model(tmp_path / "WizardLM-2-7B.Q4_K_M.gguf", REPLY)
    catalogue = write_catalogue(tmp_path / "catalogue.json", model)
    with LoopbackHub() as hub:
        hub.add(REPOSITORY, model)
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        monkeypatch.setenv("WIZCHAT_CATALOGUE", str(catalogue))
        yield hub


def written(home: Path) -> str:
    """Return names and bytes of every file of the app as one text; of a model, the name alone."""
    files = [path for path in home.rglob("*") if path.is_file()]
    return "".join(
        f"{path}\n{path.read_bytes().decode('latin-1') if path.suffix != '.gguf' else ''}"
        for path in files
    )


@pytest.mark.parametrize("quits", [True, False])
def test_no_file_holds_a_word_of_it(home: Path, *, quits: bool) -> None:
    with AppProcess(*STEPS, "stay" if not quits else "quit") as app:
        name = app.wait_for("incognito")
        assert REPLY in app.wait_for("answered")
        app.wait_for("kept")
        in_use = written(home)
        if quits:
            assert app.finish() == 0
        else:
            app.kill()
    assert name.startswith("incognito-")
    for text in (in_use, written(home)):
        assert "conversations.sqlite3" in text
        for secret in (SECRET, REPLY, name):
            assert secret not in text
