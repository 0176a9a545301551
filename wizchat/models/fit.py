"""Which quantization fits this computer.

Memory need = weights + KV cache + compute buffers. With the shape of WizardLM-2 7B, a Q4_K_M file
of 4.37 GB and 8,192 tokens: 4.37 + 1.07 + 0.13 = 5.57 GB.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wizchat.desktop.hardware import Accelerator
from wizchat.engine.protocol import DeviceKind
from wizchat.models.catalogue import Quality, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizchat.desktop.hardware import Computer
    from wizchat.engine.protocol import Device
    from wizchat.models.catalogue import Catalogue, Quantization
    from wizchat.models.gguf import Header

PREFERRED = "Q4_K_M"
"""Recommended wherever it fits well: the smallest quantization whose loss is hard to notice
(median KLD 0.0075 on Mistral-7B, perplexity +0.6 %)."""

BATCH = 512
"""Tokens that llama.cpp computes at once (n_ubatch), its default and the engine's."""

_F16 = 2
_F32 = 4
_GIB = 2**30


class Fit(StrEnum):
    """How well a model fits, best first."""

    GOOD = "good"
    """With room for everything else."""
    TIGHT = "tight"
    """It loads; other apps may have to give way."""
    TOO_LARGE = "too_large"


@dataclass(frozen=True)
class MemoryNeed:
    """Bytes a loaded model takes."""

    weights: int
    kv_cache: int
    compute: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.kv_cache + self.compute


@dataclass(frozen=True)
class Assessment:
    """How a model fits, and where it would be computed."""

    fit: Fit
    need: MemoryNeed
    capacity: int
    """Bytes of memory that the need is compared with."""
    accelerator: Accelerator | None
    """The GPU that takes the whole model; None: memory of the computer, GPUs help with a part."""


def memory_need(file_size: int, context_window: int, shape: Shape) -> MemoryNeed:
    """Return what a model takes; `file_size` in bytes, `context_window` in tokens.

    KV cache: K and V in f16 for each layer and KV head, 128 KiB a token for the 7B.
    Compute buffers: measured with llama.cpp 0c1e5709 (flash attention, batches of 512, 8 sequences,
    unified KV cache) as 116 MiB and the attention mask, 1 KiB a token. The 116 MiB are, within 3 %,
    one f32 row of logits and seven of the residual for each token of the batch.
    """
    kv_cache = 2 * shape.layers * shape.kv_heads * shape.head_dim * _F16 * context_window
    rows = BATCH * _F32 * (shape.vocabulary + 7 * shape.embedding)
    return MemoryNeed(file_size, kv_cache, rows + BATCH * _F16 * context_window)


def shape_of(header: Header) -> Shape | None:
    """Return the shape that a file states, None when it leaves something out or makes no sense.

    Each layer has tensors, so a file cannot claim more layers than it has of them.
    """
    layers, kv_heads, head_dim = header.block_count, header.head_count_kv, header.head_dim
    embedding, context = header.embedding_length, header.context_length
    if not (layers and kv_heads and head_dim and embedding and context):
        return None
    if min(layers, kv_heads, head_dim, embedding, context) < 0 or layers > len(header.tensors):
        return None
    return Shape(
        layers=layers,
        kv_heads=kv_heads,
        head_dim=head_dim,
        embedding=embedding,
        vocabulary=header.vocabulary,
        trained_context=context,
    )


def accelerators(devices: Iterable[Device]) -> tuple[Accelerator, ...]:
    """Return the GPUs among the engine's devices that have memory to count on.

    An integrated GPU takes its memory from the computer's, so it adds none.
    """
    return tuple(
        Accelerator(device.description or device.name, device.memory_total, device.memory_free)
        for device in devices
        if device.kind is DeviceKind.GPU and device.memory_total > 0
    )


def assess(need: MemoryNeed, computer: Computer, gpus: Sequence[Accelerator] = ()) -> Assessment:
    """Return how a need fits: into one GPU if it fits well there, else into memory.

    A GPU keeps a tenth free for the desktop that it draws. Memory keeps a quarter, at least 2 GiB,
    for everything else; it is tight when a tenth, at least 1 GiB, remains. Both are compared with
    what is installed and not with what is free just now, for apps come and go; a GPU that others
    have filled is tight.
    """
    for gpu in sorted(gpus, key=lambda gpu: gpu.memory_total, reverse=True):
        if need.total <= gpu.memory_total * 0.9:
            fit = Fit.GOOD if need.total <= gpu.memory_free else Fit.TIGHT
            return Assessment(fit, need, gpu.memory_total, gpu)
    total = computer.memory_total
    if need.total <= total - max(2 * _GIB, total // 4):
        fit = Fit.GOOD
    elif need.total <= total - max(_GIB, total // 10):
        fit = Fit.TIGHT
    else:
        fit = Fit.TOO_LARGE
    return Assessment(fit, need, total, None)


def assess_quantization(
    catalogue: Catalogue,
    quantization: Quantization,
    computer: Computer,
    gpus: Sequence[Accelerator],
    context_window: int,
) -> Assessment | None:
    """Return how a quantization would fit, None when its size or shape is not known."""
    shape = catalogue.model(quantization.variant).shape
    size = quantization.approximate_size
    if shape is None or size is None:
        return None
    return assess(memory_need(size, context_window, shape), computer, gpus)


def recommend(
    catalogue: Catalogue,
    computer: Computer,
    gpus: Sequence[Accelerator],
    context_window: int,
) -> Quantization | None:
    """Return the quantization to offer first, None when none fits.

    Q4_K_M where it fits well; else the largest below it that fits well, else the smallest that
    fits at all. Never one for large machines, one without a known hash, or a very low quality.
    """
    preferred = next((q for q in catalogue.offered if q.name == PREFERRED), None)
    if preferred is None or preferred.approximate_size is None:
        return None
    fits: dict[Fit, list[Quantization]] = {fit: [] for fit in Fit}
    for quantization in sorted(catalogue.offered, key=lambda q: q.approximate_size or 0):
        assessment = assess_quantization(catalogue, quantization, computer, gpus, context_window)
        small_enough = (quantization.approximate_size or 0) <= preferred.approximate_size
        good_enough = quantization.quality.rank >= Quality.LOW.rank
        if assessment and small_enough and good_enough and quantization.sha256:
            fits[assessment.fit].append(quantization)
    if fits[Fit.GOOD]:
        return fits[Fit.GOOD][-1]
    return fits[Fit.TIGHT][0] if fits[Fit.TIGHT] else None
