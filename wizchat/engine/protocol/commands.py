"""Commands: app to worker."""

from __future__ import annotations

from enum import StrEnum

from wizchat.engine.protocol.message import Message, Sampling, Segment


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
