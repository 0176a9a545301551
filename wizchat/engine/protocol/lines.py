"""Messages as lines of JSON, and back."""

from __future__ import annotations

import msgspec

from wizchat.engine.protocol.commands import Command
from wizchat.engine.protocol.events import Event
from wizchat.engine.protocol.message import Message, ProtocolError

NO_MESSAGE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What msgspec raises: neither bytes in a string that are not UTF-8 nor brackets without end are
errors of its own."""

_encoder = msgspec.json.Encoder()
_commands: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
_events: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(message: Message) -> bytes:
    """Return the message as one line, newline included."""
    return _encoder.encode(message) + b"\n"


def decode_command(line: bytes) -> Command:
    """Return the command that a line holds; raises ProtocolError."""
    try:
        return _commands.decode(line)
    except NO_MESSAGE as error:
        raise ProtocolError(str(error)) from error


def decode_event(line: bytes) -> Event:
    """Return the event that a line holds; raises ProtocolError."""
    try:
        return _events.decode(line)
    except NO_MESSAGE as error:
        raise ProtocolError(str(error)) from error
