"""The language that the app and the engine worker speak: one JSON object a line, UTF-8.

The app writes commands to the worker's standard input and reads events from its standard output.
Both ends use the values below, so a message that does not fit them is an error at the pipe and
never a surprise further in. `PROTOCOL_VERSION` travels in `Ready`, the worker's first event.

A prompt is a sequence of segments. Text is tokenized without looking for control tokens; BOS and
EOS exist only where a segment says so. Nothing a person types can forge one.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

PROTOCOL_VERSION = 1


class ProtocolError(ValueError):
    """A line that is not a message of this protocol."""


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """What every line is; `type` tells which."""


# --- Prompts ------------------------------------------------------------------------------------


class Bos(Message, frozen=True, kw_only=True, tag="bos"):
    """The model's beginning-of-sequence token."""


class Eos(Message, frozen=True, kw_only=True, tag="eos"):
    """The model's end-of-sequence token."""


class Text(Message, frozen=True, kw_only=True, tag="text"):
    """Text to tokenize, control tokens in it taken literally."""

    text: str


class Tokens(Message, frozen=True, kw_only=True, tag="tokens"):
    """Token ids as the model generated them, repeated exactly so that the KV cache holds."""

    ids: tuple[int, ...]


Segment = Bos | Eos | Text | Tokens


class Sampling(Message, frozen=True, kw_only=True, tag="sampling"):
    """How the next token is chosen.

    The defaults are the publisher's own for WizardLM-2: temperature 0 (greedy), top-p 1, at most
    4,096 new tokens, no penalty (WizardLM `demo/README.md`, commit b01ff801, 2024-04-16).
    """

    temperature: float = 0.0
    top_p: float = 1.0
    min_p: float = 0.0
    repeat_penalty: float = 1.0
    seed: int | None = None
    """None draws a fresh seed; the one used is reported in `Finished`."""
    max_tokens: int = 4096


# --- Commands: app to worker --------------------------------------------------------------------


class CacheType(StrEnum):
    """How precisely the KV cache holds its numbers."""

    F16 = "f16"
    Q8_0 = "q8_0"
    """Half the memory; answers may differ a little from those of f16."""


class Drafts(StrEnum):
    """Whether tokens that the conversation's own text foretells are checked several at a time.

    A reply with a seed of its own has none when it pays: decodes of several tokens round
    differently, and a seed is chosen for what can be repeated.
    """

    OFF = "off"
    WHEN_IT_PAYS = "when_it_pays"
    ALWAYS = "always"
    """Whatever they cost: for tests and measurements."""

    @classmethod
    def chosen(cls, *, on: bool) -> Drafts:
        """Return what a person's yes or no means."""
        return cls.WHEN_IT_PAYS if on else cls.OFF


class LoadParams(Message, frozen=True, kw_only=True, tag="load_params"):
    """How a model is loaded; None lets the worker choose."""

    context_window: int = 8192
    """Tokens of the unified KV cache. 8,192 is `model_max_length` of the publisher's tokenizer."""
    gpu_layers: int | None = None
    """Layers offloaded to the GPU: None for as many as there are, 0 for CPU alone."""
    device: str | None = None
    """ggml's name of the one GPU that takes them; None leaves it to llama.cpp."""
    self_test: bool = False
    """Compare what the GPU says with what the CPU says, before the model counts as loaded."""
    threads: int | None = None
    batch_tokens: int = 512
    sequences: int = 8
    """How many conversations may hold KV cells at the same time."""
    use_mmap: bool = True
    repack: bool = False
    """Rewrite weights for this CPU while loading: slower load, more memory, faster decode."""
    flash_attention: bool | None = None
    """None lets llama.cpp choose."""
    micro_batch: int | None = None
    """Tokens computed in one go; None for as many as a batch has."""
    cache_type: CacheType = CacheType.F16
    drafts: Drafts = Drafts.WHEN_IT_PAYS


class Load(Message, frozen=True, kw_only=True, tag="load"):
    """Load a model; the one before it is freed first. Answered by Loaded or LoadFailed."""

    model_path: str
    params: LoadParams = LoadParams()


class Unload(Message, frozen=True, kw_only=True, tag="unload"):
    """Free model and context. Answered by Unloaded."""


class Restrain(Message, frozen=True, kw_only=True, tag="restrain"):
    """How much of the machine is left to others from now on, whatever model is loaded."""

    adapts: bool = True
    """Compute with fewer threads while other programs want the cores."""
    gentle: bool = False
    """Half of the threads, and a still lower priority."""
    gentle_on_battery: bool = False
    """The same while the computer runs on its battery."""


class Generate(Message, frozen=True, kw_only=True, tag="generate"):
    """Answer a prompt. PromptProgress and Delta follow, then Finished or Failed."""

    request_id: str
    sequence_key: str
    """The conversation: the KV cells of its earlier prompts are reused."""
    prompt: tuple[Segment, ...]
    sampling: Sampling = Sampling()
    stop: tuple[str, ...] = ()
    """Texts that end the reply, themselves left out; not inside a word or an open code fence."""
    private: bool = False
    """Nothing of this conversation may reach a disk."""


class Cancel(Message, frozen=True, kw_only=True, tag="cancel"):
    """Stop a request, while it is queued, in prefill or in decode. Finished(CANCELLED) follows."""

    request_id: str


class Forget(Message, frozen=True, kw_only=True, tag="forget"):
    """Drop the KV cells of a conversation, and delete what is saved of them."""

    sequence_key: str


class KeepCaches(Message, frozen=True, kw_only=True, tag="keep_caches"):
    """Save what the KV cache holds of conversations, to have it back without reading again.

    No answer follows. What is saved when, and what is believed, is the worker's to decide.
    """

    folder: str
    quota: int
    """Bytes; beyond them, what was not used for longest goes. 0 saves nothing, deletes all."""
    idle_seconds: float = 10.0
    """Nothing is written before the engine has had nothing else to do for so long."""
    always: bool = False
    """Save also what the model reads faster than the disk: for tests."""


class Tokenize(Message, frozen=True, kw_only=True, tag="tokenize"):
    """Token ids of a prompt. Answered by Tokenized, or Failed when no model is loaded."""

    request_id: str
    prompt: tuple[Segment, ...]


class Measure(Message, frozen=True, kw_only=True, tag="measure"):
    """Time the loaded weights in a context of its own, which is freed afterwards.

    `params` counts but for the weights, which are loaded. Answered by Measured or MeasureFailed.
    """

    params: LoadParams
    prompt_tokens: int
    reply_tokens: int
    depth: int = 0
    """Tokens that stand in the KV cache before; they are copied there, not computed."""


class Shutdown(Message, frozen=True, kw_only=True, tag="shutdown"):
    """End the worker, as closing its standard input does."""


Command = (
    Load
    | Unload
    | Restrain
    | Generate
    | Cancel
    | Forget
    | KeepCaches
    | Tokenize
    | Measure
    | Shutdown
)


# --- Events: worker to app ----------------------------------------------------------------------


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
    except msgspec.MsgspecError as error:
        raise ProtocolError(str(error)) from error


def decode_event(line: bytes) -> Event:
    """Return the event that a line holds; raises ProtocolError."""
    try:
        return _events.decode(line)
    except msgspec.MsgspecError as error:
        raise ProtocolError(str(error)) from error
