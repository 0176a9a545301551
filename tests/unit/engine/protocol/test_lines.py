from __future__ import annotations

import pytest

from wizchat.engine.protocol import (
    Cancel,
    Delta,
    ProtocolError,
    decode_command,
    decode_event,
    encode,
)

NO_MESSAGE = [
    b"",
    b"llama_decode: warning\n",
    b"[]\n",
    b'{"type":"nothing"}\n',
    b"\xff\xfe\n",
    b'{"type":"delta","request_id":"r","text":"\xe4\xb8"}\n',
    b'{"type":"cancel","request_id":"\xff"}\n',
    b'{"type":"cancel","deep":' + b"[" * 100_000 + b"\n",
]


def test_a_message_comes_back() -> None:
    cancel, delta = Cancel(request_id="né\n"), Delta(request_id="r", text="\N{SNOWMAN}\n")
    assert decode_command(encode(cancel)) == cancel
    assert decode_event(encode(delta)) == delta
    assert encode(delta).count(b"\n") == 1


@pytest.mark.parametrize("line", NO_MESSAGE)
def test_whatever_is_no_message_is_one_error(line: bytes) -> None:
    for decode in (decode_command, decode_event):
        with pytest.raises(ProtocolError):
            decode(line)
