"""A file on its way through the real app: read, counted, kept by a kill, sent, shown again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.helpers.app_process import AppProcess
from tests.helpers.documents import docx, paragraph, pdf
from tests.helpers.loopback_hub import LoopbackHub
from tests.helpers.small_catalogue import REPOSITORY, write_catalogue
from tests.helpers.tiny_gguf import scripted_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPLY = "It is 42."
pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    model = scripted_model(tmp_path / "WizardLM-2-7B.Q4_K_M.gguf", REPLY)
    catalogue = write_catalogue(tmp_path / "catalogue.json", model)
    with LoopbackHub() as hub:
        hub.add(REPOSITORY, model)
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        monkeypatch.setenv("WIZCHAT_CATALOGUE", str(catalogue))
        yield hub


def test_files_survive_a_kill_and_are_sent(tmp_path: Path) -> None:
    report, letter = tmp_path / "report.pdf", tmp_path / "letter.docx"
    report.write_bytes(pdf("The value is 42."))
    letter.write_bytes(docx(paragraph("Dear reader")))
    steps = ("download", "ready", f"attach:{report}", f"attach:{letter}", "attached", "stay")
    with AppProcess(*steps) as first:
        told = json.loads(first.wait_for("attached", lambda text: "letter" in text))
        first.kill()
    assert [name for name, _ in told] == ["report.pdf", "letter.docx"]
    assert all(tokens > 10 for _, tokens in told)

    with AppProcess("ready", "attached", "ask:What is it?", "answered", "sent", "quit") as second:
        assert json.loads(second.wait_for("attached")) == told
        assert second.wait_for("answered") == f"complete {REPLY}"
        sent = json.loads(second.wait_for("sent"))
        assert second.finish() == 0
    assert sent == [["report.pdf", "The value is 42."], ["letter.docx", "Dear reader"]]
