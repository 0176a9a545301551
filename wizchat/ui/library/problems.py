"""Errors of downloads and of model files in words: what happened, what was kept, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.downloads import errors
from wizchat.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable


translate = QCoreApplication.translate


def download_problem(error: errors.DownloadError) -> str:
    """Return one or two sentences about a download's error."""
    for kind, say in _SAYINGS.items():
        if isinstance(error, kind):
            return say(error)
    return translate("Problems", "The download stopped: {0}. What came so far is kept.").format(
        error
    )


def _not_enough_space(error: errors.NotEnoughSpace) -> str:
    return translate(
        "Problems",
        "Not enough disk space: {0} needed, {1} free in {2}. "
        "What came so far is kept; free some space, then retry.",
    ).format(words.size(error.needed), words.size(error.free), words.left_to_right(error.folder))


def _hash_mismatch(_error: errors.HashMismatch) -> str:
    return translate(
        "Problems",
        "The file arrived complete but damaged, twice: its SHA-256 is not the published one. "
        "It was discarded. Try again, perhaps on another network.",
    )


def _size_mismatch(error: errors.SizeMismatch) -> str:
    return translate(
        "Problems",
        "The Hub's file has {0} and the known one has {1}, so it is not the same file. "
        "Nothing was changed here.",
    ).format(words.size(error.found), words.size(error.expected))


def _different_file(error: errors.DifferentFile) -> str:
    return translate(
        "Problems", "The file in {0} was changed since it was catalogued, so it was not taken."
    ).format(words.left_to_right(error.repo))


def _no_checksum(error: errors.NoChecksum) -> str:
    return translate(
        "Problems",
        "Nobody publishes a SHA-256 for this file in {0}, so it could not be verified. "
        "Choose another file.",
    ).format(words.left_to_right(error.repo))


def _gone(error: errors.Gone) -> str:
    return translate(
        "Problems",
        "{0} no longer has this file. Choose another quantization, or add a file you have.",
    ).format(words.left_to_right(error.repo))


def _auth_needed(error: errors.AuthNeeded) -> str:
    if error.gated:
        return translate(
            "Problems",
            "{0} asks people to accept its terms on its page first. "
            "Choose another quantization, or add a file you have.",
        ).format(words.left_to_right(error.repo))
    return translate(
        "Problems",
        "{0} asks for a login, or does not exist. "
        "Choose another quantization, or add a file you have.",
    ).format(words.left_to_right(error.repo))


def _rate_limited(_error: errors.RateLimited) -> str:
    return translate("Problems", "The Hub asks to slow down. What came so far is kept.")


def _offline(_error: errors.Offline) -> str:
    return translate("Problems", "Waiting for the network. What came so far is kept.")


def _server_error(error: errors.ServerError) -> str:
    return translate(
        "Problems", "The Hub has a problem (status {0}). What came so far is kept."
    ).format(error.status)


def _bad_answer(_error: errors.BadAnswer) -> str:
    return translate(
        "Problems",
        "The server's answer did not fit what was asked; a proxy may be in the way. "
        "What came so far is kept.",
    )


def _disk_failed(error: errors.DiskFailed) -> str:
    return translate(
        "Problems", "{0} could not be written. Check the disk and its permissions, then retry."
    ).format(words.left_to_right(error.path))


def _name_taken(error: errors.NameTaken) -> str:
    return translate("Problems", "Another file is already at {0}; it was left as it is.").format(
        words.left_to_right(error.path)
    )


def _unsafe_name(error: errors.UnsafeName) -> str:
    return translate("Problems", "The file's name cannot be used here: {0}").format(
        words.left_to_right(error.name)
    )


def _already_downloading(_error: errors.AlreadyDownloading) -> str:
    return translate("Problems", "Another WizChat is downloading this file right now.")


def _unexpected(_error: errors.Unexpected) -> str:
    return translate(
        "Problems",
        "WizChat made a mistake here; its log has the details. "
        "What came so far is kept. Retry, or restart the app.",
    )


_SAYINGS: dict[type[errors.DownloadError], Callable[..., str]] = {
    errors.NotEnoughSpace: _not_enough_space,
    errors.HashMismatch: _hash_mismatch,
    errors.SizeMismatch: _size_mismatch,
    errors.DifferentFile: _different_file,
    errors.NoChecksum: _no_checksum,
    errors.Gone: _gone,
    errors.AuthNeeded: _auth_needed,
    errors.RateLimited: _rate_limited,
    errors.Offline: _offline,
    errors.ServerError: _server_error,
    errors.BadAnswer: _bad_answer,
    errors.DiskFailed: _disk_failed,
    errors.NameTaken: _name_taken,
    errors.UnsafeName: _unsafe_name,
    errors.AlreadyDownloading: _already_downloading,
    errors.Unexpected: _unexpected,
}
