"""The language that the app and the engine worker speak: one JSON object a line, UTF-8.

The app writes commands to the worker's standard input and reads events from its standard output.
Both ends use the values below, so a message that does not fit them is an error at the pipe and
never a surprise further in. `PROTOCOL_VERSION` travels in `Ready`, the worker's first event.

A prompt is a sequence of segments. Text is tokenized without looking for control tokens; BOS and
EOS exist only where a segment says so. Nothing a person types can forge one.
"""

from __future__ import annotations

from wizchat.engine.protocol.commands import (
    CacheType,
    Cancel,
    Command,
    Drafts,
    Forget,
    Generate,
    KeepCaches,
    Load,
    LoadParams,
    Measure,
    Restrain,
    Shutdown,
    Tokenize,
    Unload,
)
from wizchat.engine.protocol.events import (
    Delta,
    Device,
    DeviceKind,
    ErrorCode,
    Event,
    Failed,
    Finished,
    FinishReason,
    Loaded,
    LoadErrorCode,
    LoadFailed,
    LoadProgress,
    Measured,
    MeasureFailed,
    ModelInfo,
    PromptProgress,
    Ready,
    Tokenized,
    Unloaded,
    Usage,
)
from wizchat.engine.protocol.lines import (
    decode_command,
    decode_event,
    encode,
)
from wizchat.engine.protocol.message import (
    PROTOCOL_VERSION,
    Bos,
    Eos,
    Message,
    ProtocolError,
    Sampling,
    Segment,
    Text,
    Tokens,
)

__all__ = [
    "PROTOCOL_VERSION",
    "Bos",
    "CacheType",
    "Cancel",
    "Command",
    "Delta",
    "Device",
    "DeviceKind",
    "Drafts",
    "Eos",
    "ErrorCode",
    "Event",
    "Failed",
    "FinishReason",
    "Finished",
    "Forget",
    "Generate",
    "KeepCaches",
    "Load",
    "LoadErrorCode",
    "LoadFailed",
    "LoadParams",
    "LoadProgress",
    "Loaded",
    "Measure",
    "MeasureFailed",
    "Measured",
    "Message",
    "ModelInfo",
    "PromptProgress",
    "ProtocolError",
    "Ready",
    "Restrain",
    "Sampling",
    "Segment",
    "Shutdown",
    "Text",
    "Tokenize",
    "Tokenized",
    "Tokens",
    "Unload",
    "Unloaded",
    "Usage",
    "decode_command",
    "decode_event",
    "encode",
]
