"""Events: worker to app."""

from __future__ import annotations

from enum import StrEnum

from wizchat.engine.protocol.message import Message


class DeviceKind(StrEnum):
    """What ggml says a device is."""

    CPU = "cpu"
    GPU = "gpu"
    INTEGRATED_GPU = "integrated_gpu"
    ACCELERATOR = "accelerator"
    OTHER = "other"


class Device(Message, frozen=True, kw_only=True, tag="device"):
    """One compute device that ggml sees; memory in bytes."""

    name: str
    description: str
    kind: DeviceKind
    memory_free: int
    memory_total: int


class Ready(Message, frozen=True, kw_only=True, tag="ready"):
    """The worker lives; always its first event."""

    protocol: int
    llama_cpp: str
    """Version of llama-cpp-python."""
    system_info: str
    """llama.cpp's own line about CPU features and backends."""
    devices: tuple[Device, ...]


class LoadProgress(Message, frozen=True, kw_only=True, tag="load_progress"):
    """Part of the model read so far, 0 to 1."""

    fraction: float


class ModelInfo(Message, frozen=True, kw_only=True, tag="model_info"):
    """What llama.cpp says of the loaded file."""

    path: str
    description: str
    size: int
    parameters: int
    layers: int
    vocabulary: int
    trained_context: int
    tokenizer_hash: str
    """Hex digest over every piece in order: equal hashes mean interchangeable token ids."""


class Loaded(Message, frozen=True, kw_only=True, tag="loaded"):
    """The model answers now."""

    model: ModelInfo
    context_window: int
    gpu_layers: int
    device: str
    """Description of the device that holds most layers."""
    self_tested: bool = False
    """Whether the GPU was compared with the CPU and agreed."""
    threads: int
    seconds: float


class LoadErrorCode(StrEnum):
    """Why a model could not be loaded."""

    NOT_FOUND = "not_found"
    NOT_A_MODEL = "not_a_model"
    """llama.cpp refused the file: not GGUF, cut off, corrupt, or of an unknown architecture."""
    OUT_OF_MEMORY = "out_of_memory"
    """The weights loaded and the context (KV cache, compute buffers) did not."""
    WRONG_RESULTS = "wrong_results"
    """The GPU computes something else than the CPU: its driver is broken."""
    CANCELLED = "cancelled"
    INTERNAL = "internal"


class LoadFailed(Message, frozen=True, kw_only=True, tag="load_failed"):
    """The model does not load; no model is loaded now."""

    code: LoadErrorCode
    detail: str
    """llama.cpp's own last error lines, for the log and a details fold-out."""


class Unloaded(Message, frozen=True, kw_only=True, tag="unloaded"):
    """Model and context are freed."""


class PromptProgress(Message, frozen=True, kw_only=True, tag="prompt_progress"):
    """Prefill: tokens of the prompt in the KV cache, of which `reused` were there before."""

    request_id: str
    done: int
    total: int
    reused: int


class Delta(Message, frozen=True, kw_only=True, tag="delta"):
    """New text of a reply, whole characters only; coalesced to about 30 a second."""

    request_id: str
    text: str
    tokens: int = 0
    """Tokens of the reply so far, some of which may not show yet."""


class FinishReason(StrEnum):
    """Why a reply ended."""

    STOP = "stop"
    """The model said so, or one of the stop texts came."""
    LENGTH = "length"
    """`max_tokens` reached."""
    CONTEXT = "context"
    """The context window is full."""
    CANCELLED = "cancelled"


class Usage(Message, frozen=True, kw_only=True, tag="usage"):
    """Token counts and seconds of one request."""

    prompt_tokens: int
    reused_tokens: int
    restored_tokens: int = 0
    """Of the reused ones: those that came from the disk."""
    reply_tokens: int
    prefill_seconds: float
    decode_seconds: float
    drafted_tokens: int = 0
    accepted_tokens: int = 0
    """Of the drafted ones; so many decodes fewer were needed."""


class Finished(Message, frozen=True, kw_only=True, tag="finished"):
    """The reply is complete, also when it was stopped.

    `reply_ids` are the tokens of the deltas sent, EOS not among them: after a cut (stop text,
    cancel) they are the longest run whose text lies wholly inside what was sent.
    """

    request_id: str
    reason: FinishReason
    reply_ids: tuple[int, ...]
    usage: Usage
    seed: int


class ErrorCode(StrEnum):
    """Why a request failed."""

    NO_MODEL = "no_model"
    PROMPT_TOO_LONG = "prompt_too_long"
    BAD_REQUEST = "bad_request"
    DECODE_FAILED = "decode_failed"
    ENGINE_CRASHED = "engine_crashed"
    """Said by the client for requests that were under way when the worker died."""


class Failed(Message, frozen=True, kw_only=True, tag="failed"):
    """A request ended without a reply; the deltas before it stand."""

    request_id: str
    code: ErrorCode
    detail: str


class Tokenized(Message, frozen=True, kw_only=True, tag="tokenized"):
    """Answer to Tokenize."""

    request_id: str
    ids: tuple[int, ...]


class Measured(Message, frozen=True, kw_only=True, tag="measured"):
    """Answer to Measure."""

    threads: int
    first_seconds: float
    """The first decode of one token: weights that are mapped are read by it."""
    prefill_seconds: float
    decode_seconds: float
    resident: int
    """Bytes of memory that the worker has at the end."""
    cache_bytes: int
    """What a KV cache of 16 bits takes for each token."""


class MeasureFailed(Message, frozen=True, kw_only=True, tag="measure_failed"):
    """Nothing could be measured: no model, no room for the context, or a decode failed."""

    detail: str


Event = (
    Ready
    | LoadProgress
    | Loaded
    | LoadFailed
    | Unloaded
    | PromptProgress
    | Delta
    | Finished
    | Failed
    | Tokenized
    | Measured
    | MeasureFailed
)
