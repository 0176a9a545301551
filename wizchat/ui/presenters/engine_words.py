"""What the engine met with, in words for the model chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.engine.events import CrashReason, StepReason
from wizchat.engine.protocol import LoadErrorCode
from wizchat.ui import words

if TYPE_CHECKING:
    from wizchat.engine.events import Crashed, LoadStep
    from wizchat.engine.protocol import LoadFailed


translate = QCoreApplication.translate


def load_failed(event: LoadFailed) -> str:
    """Return why a model does not load, and what to do."""
    return {
        LoadErrorCode.NOT_FOUND: translate(
            "Engine",
            "The model's file is no longer there. Choose another model, or put the file back.",
        ),
        LoadErrorCode.NOT_A_MODEL: translate(
            "Engine",
            "The model's file cannot be read: it is damaged, cut off, or no model. "
            "Verify it in Models, or download it again.",
        ),
        LoadErrorCode.OUT_OF_MEMORY: translate(
            "Engine",
            "There is not enough memory for this model. "
            "Close other apps, or choose a smaller quantization.",
        ),
        LoadErrorCode.WRONG_RESULTS: translate(
            "Engine",
            "The GPU gives wrong results with this model. Switch it off in Settings, under Engine.",
        ),
        LoadErrorCode.CANCELLED: translate("Engine", "Loading was stopped."),
        LoadErrorCode.INTERNAL: translate(
            "Engine", "The model could not be loaded. The engine's log has the details."
        ),
    }[event.code]


def load_step(event: LoadStep) -> str:
    """Return what the engine gave up so that the model loads."""
    reason = {
        StepReason.OUT_OF_MEMORY: translate("Engine", "Memory was short"),
        StepReason.DIED: translate("Engine", "The engine stopped with this model"),
        StepReason.WRONG_RESULTS: translate("Engine", "The GPU gave wrong results"),
    }[event.reason]
    window = words.number(event.params.context_window)
    if event.params.gpu_layers == 0:
        return translate(
            "Engine", "{0}, so the model runs on the CPU, with a window of {1} tokens."
        ).format(reason, window)
    if event.params.gpu_layers is not None:
        return translate(
            "Engine", "{0}, so {1} layers run on the GPU and the others on the CPU."
        ).format(reason, words.number(event.params.gpu_layers))
    return translate("Engine", "{0}, so the window is {1} tokens now.").format(reason, window)


def crashed(event: Crashed) -> str:
    """Return that the engine stopped, what was kept, and what happens now."""
    if event.restarting:
        return translate(
            "Engine",
            "The engine stopped and is starting again. What was written is kept; "
            "the next message works as soon as the model is loaded.",
        )
    if event.reason is CrashReason.CANNOT_START:
        return translate("Engine", "The engine cannot be started: {0}").format(event.detail)
    if event.reason is CrashReason.WRONG_VERSION:
        return translate(
            "Engine", "The engine is of another version than the app. Install WizChat again."
        )
    return translate(
        "Engine",
        "The engine stopped several times and stays down. What was written is kept. "
        "Choose the model again to start it, or try a smaller one.",
    )
