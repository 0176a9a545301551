"""A loaded model: weights, vocabulary, context."""

from __future__ import annotations

import ctypes
import time
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as native

from wizchat.engine.protocol import DeviceKind, Loaded, LoadErrorCode, ModelInfo
from wizchat.engine.worker.context import Context
from wizchat.engine.worker.loading import (
    LoadRefusedError,
    check_file,
    check_params,
    load_weights,
)
from wizchat.engine.worker.threads import default_threads
from wizchat.engine.worker.tokenizer import Tokenizer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from llama_cpp.llama_cpp import llama_model_p

    from wizchat.engine.protocol import Device, Load
    from wizchat.engine.worker.interrupts import AbortFlag

_F16_BYTES = 2
_NO_VOCABULARY = 0
_GPU_KINDS = (DeviceKind.GPU, DeviceKind.INTEGRATED_GPU)


class Model:
    """Weights and vocabulary. Frees everything it took when its constructor fails."""

    def __init__(self, pointer: llama_model_p, path: str, gpu_layers: int | None) -> None:
        self.pointer = pointer
        self.path = path
        self.layers: int = native.llama_model_n_layer(pointer)
        self.gpu_layers = _offloaded(self.layers, gpu_layers)
        if not _continues_text(pointer):
            self.close()
            raise LoadRefusedError(LoadErrorCode.NOT_A_MODEL, "not a model that continues text")
        self.tokenizer = Tokenizer(native.llama_model_get_vocab(pointer))

    @property
    def cache_bytes_per_token(self) -> int:
        """How many bytes the KV cache takes for each token."""
        heads = max(1, native.llama_model_n_head(self.pointer))
        width: int = native.llama_model_n_embd(self.pointer) // heads
        values = 2 * self.layers * int(native.llama_model_n_head_kv(self.pointer)) * width
        return values * _F16_BYTES

    def info(self) -> ModelInfo:
        """Return what llama.cpp says of the file."""
        description = ctypes.create_string_buffer(256)
        native.llama_model_desc(self.pointer, description, len(description))
        return ModelInfo(
            path=self.path,
            description=description.value.decode("utf-8", "replace"),
            size=native.llama_model_size(self.pointer),
            parameters=native.llama_model_n_params(self.pointer),
            layers=self.layers,
            vocabulary=self.tokenizer.size,
            trained_context=native.llama_model_n_ctx_train(self.pointer),
            tokenizer_hash=self.tokenizer.digest(),
        )

    def close(self) -> None:
        """Free the weights; contexts must be closed before."""
        native.llama_model_free(self.pointer)


class LoadedModel:
    """A model with its context, ready to decode, and the event that says so."""

    def __init__(
        self,
        command: Load,
        *,
        devices: Sequence[Device],
        flag: AbortFlag,
        on_progress: Callable[[float], None],
        cancelled: Callable[[], bool],
        errors: Callable[[], str],
    ) -> None:
        """Load; raises LoadRefusedError and leaves nothing behind then."""
        started = time.monotonic()
        self.params = params = command.params
        check_params(params)
        check_file(command.model_path)
        pointer = load_weights(
            command.model_path,
            params,
            on_progress=on_progress,
            cancelled=cancelled,
            errors=errors,
        )
        self.model = Model(pointer, command.model_path, params.gpu_layers)
        threads = params.threads or default_threads()
        try:
            self.context = Context(self.model, params, threads, flag)
        except LoadRefusedError:
            self.model.close()
            raise
        self_tested = False
        if params.self_test and self.model.gpu_layers:
            # Only now: most loads have no need of it.
            from wizchat.engine.worker.self_test import check_gpu

            try:
                self_tested = check_gpu(
                    self.model,
                    self.context,
                    params,
                    flag=flag,
                    cancelled=cancelled,
                    errors=errors,
                )
            except LoadRefusedError:
                self.close()
                raise
        self.loaded = Loaded(
            model=self.model.info(),
            context_window=self.context.limits.window,
            gpu_layers=self.model.gpu_layers,
            device=_main_device(devices, self.model, params.device),
            self_tested=self_tested,
            threads=threads,
            seconds=time.monotonic() - started,
        )

    def close(self) -> None:
        """Free context and weights."""
        self.context.close()
        self.model.close()


def _continues_text(pointer: llama_model_p) -> bool:
    """Tell whether this is a decoder with a vocabulary and a KV cache to cut and share."""
    vocabulary = native.llama_model_get_vocab(pointer)
    return (
        bool(vocabulary)
        and native.llama_vocab_type(vocabulary) != _NO_VOCABULARY
        and native.llama_model_has_decoder(pointer)
        and not native.llama_model_has_encoder(pointer)
        and not native.llama_model_is_recurrent(pointer)
        and not native.llama_model_is_hybrid(pointer)
        and not native.llama_model_is_diffusion(pointer)
    )


def _offloaded(layers: int, wanted: int | None) -> int:
    if not native.llama_supports_gpu_offload():
        return 0
    return layers if wanted is None else min(max(0, wanted), layers)


def _main_device(devices: Sequence[Device], model: Model, chosen: str | None) -> str:
    """Return the GPU that was chosen, or the device with most layers.

    llama.cpp prefers GPUs in ggml's order.
    """
    if chosen and model.gpu_layers:
        return next((d.description for d in devices if d.name == chosen), chosen)
    if model.gpu_layers * 2 > model.layers:
        for kind in _GPU_KINDS:
            for device in devices:
                if device.kind is kind:
                    return device.description
    return next((d.description for d in devices if d.kind is DeviceKind.CPU), "CPU")
