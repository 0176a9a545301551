"""What the core's typed errors mean, in sentences for a person at a terminal."""

from __future__ import annotations

import os
from dataclasses import fields
from typing import TYPE_CHECKING

from wizchat.chat.events import StoreProblemCode
from wizchat.chat.problems import to_problem
from wizchat.chat.store.errors import StoreLocked
from wizchat.chat.values import MessageStatus
from wizchat.cli import numbers
from wizchat.downloads import errors as downloads
from wizchat.engine.events import Crashed, CrashReason, LoadStep, StepReason
from wizchat.engine.protocol import ErrorCode, Failed, FinishReason, LoadErrorCode, LoadFailed
from wizchat.models import errors as models

if TYPE_CHECKING:
    from wizchat.chat.events import MessageRefused, StoreProblem
    from wizchat.chat.store.errors import StoreError
    from wizchat.chat.values import Message
    from wizchat.desktop.paths import FolderUnusable

_GGUF = "WizChat opens GGUF files of WizardLM-2."

_ERRORS: dict[type[Exception], str] = {
    models.NotGguf: f"{{path}} is not a GGUF file. {_GGUF}",
    models.Truncated: "{path} is incomplete: {size} of {expected}. Download or copy it again.",
    models.Unsupported: "{path} is GGUF version {version}, which WizChat does not read.",
    models.Malformed: "{path} is damaged ({detail}). Download or copy it again.",
    models.WrongArchitecture: f"{{path}} holds a model of another kind ({{found}}). {_GGUF}",
    models.WrongTokenizer: (
        "{path} holds a model with another vocabulary ({found}, {vocabulary} tokens). " + _GGUF
    ),
    models.UnknownTensorType: (
        "{path} stores its weights in a way (type {type}) that this version of llama.cpp "
        "does not read."
    ),
    models.NotFirstPart: "{path} is part {part} of {count} of a split model. Give the first part.",
    models.NoWeights: "{path} holds a vocabulary and no weights.",
    models.CatalogueBroken: "The list of models at {path} cannot be read ({detail}).",
    models.UnknownQuantization: (
        "There is no quantization named {name}. `wizchat models list` shows all of them."
    ),
    models.BadHubFile: (
        "{address} is no file of the Hub; it is written owner/repository/file.gguf."
    ),
    models.UnknownModel: (
        "No installed model is named {model_id}. `wizchat models list` shows all of them."
    ),
    models.ModelFileMissing: "{path} is not there. It was moved, deleted, or its disk is not in.",
    models.ModelFileUnreadable: "{path} cannot be read: {errno}.",
    models.ModelFileChanged: "{path} changed while it was read. Try again.",
    models.PartMissing: "{path}, a part of this split model, is not there.",
    models.ModelFileNotRemoved: "{path} could not be deleted: {errno}. It is still listed.",
    models.LibraryNotSaved: (
        "The list of models at {path} could not be written: {errno}. No model was touched."
    ),
    models.ModelNotMoved: "The model could not be put at {path}: {errno}. It is where it was.",
    models.NoRoomForModels: (
        "Not enough disk space: {needed} more needed, {free} free in {folder}. Nothing was moved."
    ),
    downloads.NotEnoughSpace: (
        "Not enough disk space: {needed} more needed, {free} free in {folder}. "
        "What was downloaded is kept."
    ),
    downloads.HashMismatch: (
        "The file arrived twice with the wrong checksum and was discarded. Try again later."
    ),
    downloads.SizeMismatch: "The Hub has a file of another size: {found}, not {expected}.",
    downloads.DifferentFile: "{repo} has another {file} now than the one WizChat knows.",
    downloads.NoChecksum: (
        "The Hub gives no checksum for {file} of {repo}, so the file could not be verified."
    ),
    downloads.Gone: "{repo} no longer has {file}.",
    downloads.AuthNeeded: "{repo} asks for a login. Choose a file from another repository.",
    downloads.RateLimited: "The Hub asks to wait: too many requests from this network.",
    downloads.Offline: "The Hub cannot be reached ({detail}). What was downloaded is kept.",
    downloads.ServerError: "The Hub has trouble (status {status}). What was downloaded is kept.",
    downloads.BadAnswer: "The server gave an answer that makes no sense ({detail}).",
    downloads.DiskFailed: "{path} could not be read or written: {errno}.",
    downloads.NameTaken: "Another file is at {path}; it was left as it is. Move it and try again.",
    downloads.UnsafeName: "{name} cannot be a file's name here.",
    downloads.Unexpected: "The download failed: {detail}.",
    downloads.AlreadyDownloading: "{path} is being downloaded by another WizChat already.",
}

_SIZES = frozenset({"size", "expected", "needed", "free", "found"})


def sentence(error: Exception) -> str:
    """Return what an error of models or downloads says to a person."""
    template = next((_ERRORS[kind] for kind in type(error).__mro__ if kind in _ERRORS), None)
    if template is None:
        return str(error)
    values = {field.name: getattr(error, field.name) for field in fields(error)}  # type: ignore[arg-type]
    return template.format(**{name: _value(name, value) for name, value in values.items()})


def folder_unusable(error: FolderUnusable) -> str:
    """Return what to say about a folder of the app."""
    return f"WizChat cannot write to {error.folder}: {error.strerror}."


def system_error(error: OSError) -> str:
    """Return what the operating system refused."""
    return f"{error.filename}: {error.strerror}." if error.filename else f"{error}."


# --- The engine ---------------------------------------------------------------------------------

_LOAD = {
    LoadErrorCode.NOT_FOUND: "{path} is not there.",
    LoadErrorCode.NOT_A_MODEL: "{path} is not a model that llama.cpp can load.",
    LoadErrorCode.OUT_OF_MEMORY: (
        "There is not enough memory for {path}, also with the smallest context window. "
        "Close other programs or choose a smaller quantization."
    ),
    LoadErrorCode.WRONG_RESULTS: "The GPU gives wrong results with {path}.",
    LoadErrorCode.CANCELLED: "Loading {path} was stopped.",
    LoadErrorCode.INTERNAL: "The engine could not load {path}.",
}

_REQUEST = {
    ErrorCode.NO_MODEL: "No model is loaded.",
    ErrorCode.PROMPT_TOO_LONG: "The text is longer than the context window.",
    ErrorCode.BAD_REQUEST: "The engine refused the request.",
    ErrorCode.DECODE_FAILED: "The engine could not go on with this answer.",
    ErrorCode.ENGINE_CRASHED: "The engine stopped unexpectedly.",
}

_CRASH = {
    CrashReason.EXITED: "The engine stopped unexpectedly",
    CrashReason.GARBAGE: "The engine said something that WizChat does not understand",
    CrashReason.WRONG_VERSION: "The engine is of another version; install WizChat again",
    CrashReason.NO_HANDSHAKE: "The engine did not start in time",
    CrashReason.CANCEL_IGNORED: "The engine did not stop and was ended",
    CrashReason.CANNOT_START: "The engine could not be started",
    CrashReason.INTERNAL: "WizChat lost hold of the engine and ended it",
}

_STEP = {
    StepReason.OUT_OF_MEMORY: "The model did not fit in memory",
    StepReason.DIED: "The engine stopped with this model",
    StepReason.WRONG_RESULTS: "The GPU gave other results than the CPU",
}

_CUT = {
    FinishReason.LENGTH: "The answer was cut at the limit of {max_tokens:,} tokens.",
    FinishReason.CONTEXT: "The answer was cut: the context window is full.",
    FinishReason.CANCELLED: "Stopped.",
}


def load_failed(event: LoadFailed, path: str) -> str:
    """Return why a model did not load."""
    return _with_detail(_LOAD[event.code].format(path=path), event.detail)


def request_failed(event: Failed) -> str:
    """Return why there is no answer."""
    return _with_detail(_REQUEST[event.code], event.detail)


def crashed(event: Crashed) -> str:
    """Return how the engine was lost."""
    how = event.detail
    if not how and event.signal is not None:
        how = f"signal {event.signal}"
    elif not how and event.exit_code is not None:
        how = f"exit code {event.exit_code}"
    return f"{_CRASH[event.reason]} ({how})." if how else f"{_CRASH[event.reason]}."


def load_step(event: LoadStep) -> str:
    """Return which smaller way of loading is tried."""
    window = f"a context window of {event.params.context_window:,} tokens"
    layers = event.params.gpu_layers
    where = f"{layers} layers on the GPU" if layers else "the CPU alone"
    return f"{_STEP[event.reason]}; trying {where} and {window}."


def only_the_tour(command: str) -> str:
    """Return that no real model answers, and the command that changes it."""
    return (
        "No model is installed; this is only the tour, which knows WizChat alone. "
        f"For WizardLM-2: {command}"
    )


def cut(reason: FinishReason, max_tokens: int) -> str | None:
    """Return why an answer ended before the model ended it, or None."""
    template = _CUT.get(reason)
    return None if template is None else template.format(max_tokens=max_tokens)


def prompt_read(done: int, total: int) -> str:
    """Return how far the prompt is read."""
    return f"Reading the prompt: {done:,} of {total:,} tokens"


# --- Conversations ------------------------------------------------------------------------------

_STATUS = {
    MessageStatus.STOPPED: "Stopped.",
    MessageStatus.CUT: "The answer was cut: the limit of its length or of the window is reached.",
    MessageStatus.FAILED: "The engine could not finish this answer. What was written is kept.",
}

_STORE = {
    StoreProblemCode.LOCKED: "The conversations are in use by another program; {lost}.",
    StoreProblemCode.RECOVERED: (
        "The conversations were damaged. {conversations:,} of them with {messages:,} messages "
        "could be read; the damaged file is kept at {kept}."
    ),
    StoreProblemCode.NEWER: (
        "The conversations were written by a newer WizChat and were left as they are; {lost}."
    ),
    StoreProblemCode.DISK_FULL: "The disk is full; {lost}.",
    StoreProblemCode.READ_ONLY: "The conversations at {path} cannot be written; {lost}.",
    StoreProblemCode.NOT_A_FILE: "There is something else than a file at {path}; {lost}.",
    StoreProblemCode.UNEXPECTED: (
        "Something unexpected went wrong with the conversations at {path}; {lost}."
    ),
    StoreProblemCode.IO_ERROR: "The conversations at {path} cannot be read or written; {lost}.",
}


def ended(message: Message) -> str | None:
    """Return why an answer is not whole, or None."""
    if message.error_code == ErrorCode.ENGINE_CRASHED:
        return "What was written is kept."
    return _STATUS.get(message.status)


def refused(event: MessageRefused) -> str:
    """Return why a message was not sent."""
    return (
        f"The message takes {event.tokens:,} tokens and the model sees {event.window:,} at once. "
        "It was not sent; shorten it or choose a larger --context-window."
    )


def store_problem(event: StoreProblem) -> str:
    """Return what is wrong with the conversations."""
    return _STORE[event.code].format(
        path=event.path,
        kept=event.kept,
        conversations=event.conversations,
        messages=event.messages,
        lost="the message was not sent" if event.text is not None else "nothing new is kept",
    )


def store_error(error: StoreError) -> str:
    """Return why the conversations cannot be read or written."""
    if isinstance(error, StoreLocked):
        return "Another WizChat has the conversations open. Quit it, then try again."
    return store_problem(to_problem(error))


def _with_detail(words: str, detail: str) -> str:
    last = detail.strip().rpartition("\n")[2].strip()
    return f"{words} ({last})" if last else words


def _value(name: str, value: object) -> object:
    if name == "errno":
        return os.strerror(value) if isinstance(value, int) else "unknown reason"
    if name == "vocabulary":
        return f"{value:,}"
    if value is None:
        return "unknown"
    return numbers.size(value) if name in _SIZES and isinstance(value, int) else value
