"""What the process knows without running one."""

from __future__ import annotations

import pytest

from wizchat.engine.process import ROOT, _other_version
from wizchat.engine.protocol import PROTOCOL_VERSION


def test_the_working_folder_holds_the_package() -> None:
    assert (ROOT / "wizchat" / "__main__.py").is_file()


@pytest.mark.parametrize(
    ("line", "version"),
    [
        (b'{"type":"ready","protocol":7,"news":{}}', 7),
        (f'{{"type":"ready","protocol":{PROTOCOL_VERSION}}}'.encode(), None),
        (b'{"type":"delta","protocol":7}', None),
        (b'{"type":"ready"}', None),
        (b"llama_decode: warning", None),
        (b"\xff", None),
        (b'{"type":"ready","protocol":7,"news":"\xff"}', 7),
        (b'{"type":"\xff"}', None),
    ],
)
def test_the_version_of_a_handshake_that_looks_otherwise(line: bytes, version: int | None) -> None:
    assert _other_version(line) == version
