"""The loopback Hub as a program: what other tests and people start by hand."""

# ruff: noqa: S310 - every address is the server's own
from __future__ import annotations

import json
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.helpers.downloading import noise

ROOT = Path(__file__).parents[2]


def test_it_serves_and_takes_faults_while_it_runs(tmp_path: Path) -> None:
    file = noise(tmp_path / "m.gguf", 100_000)
    command = [sys.executable, "-m", "tests.helpers.loopback_hub", "--rate", "50M", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
        try:
            assert server.stdout is not None
            endpoint = server.stdout.readline().strip()
            url = f"{endpoint}/MaziyarPanahi/WizardLM-2-7B-GGUF/resolve/main/m.gguf"
            with urllib.request.urlopen(url) as answer:
                assert answer.read() == file.read_bytes()
            _post(f"{endpoint}/_faults", [{"where": "hub", "status": 503}])
            with pytest.raises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(url)
            caught.value.close()
            assert caught.value.code == 503
            _post(f"{endpoint}/_faults", [])
            _post(f"{endpoint}/_rate", 0)
            with urllib.request.urlopen(url) as answer:
                assert answer.read() == file.read_bytes()
        finally:
            server.terminate()


def _post(url: str, value: object) -> None:
    with urllib.request.urlopen(url, data=json.dumps(value).encode()) as answer:
        assert answer.status == 204
