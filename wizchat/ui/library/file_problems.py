"""What is wrong with a model's file, in words: what it is, what was kept, what to do."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.models import errors
from wizchat.ui import words

if TYPE_CHECKING:
    from collections.abc import Callable


translate = QCoreApplication.translate


def model_problem(error: errors.ModelError) -> str:
    """Return one or two sentences about a file that cannot be used."""
    for kind, say in _SAYINGS.items():
        if isinstance(error, kind):
            return say(error)
    return translate("FileProblems", "This file cannot be used: {0}").format(error)


def _not_gguf(error: errors.NotGguf) -> str:
    return translate("FileProblems", "{0} is not a GGUF file, so it was not added.").format(
        words.left_to_right(error.path.name)
    )


def _truncated(error: errors.Truncated) -> str:
    if error.expected is None:
        return translate("FileProblems", "{0} is cut off. Copy or download it again.").format(
            words.left_to_right(error.path.name)
        )
    return translate(
        "FileProblems", "{0} is cut off: {1} of {2} are here. Copy or download it again."
    ).format(
        words.left_to_right(error.path.name), words.size(error.size), words.size(error.expected)
    )


def _unsupported(error: errors.Unsupported) -> str:
    return translate(
        "FileProblems", "{0} is of GGUF version {1}, which this app does not read."
    ).format(words.left_to_right(error.path.name), error.version)


def _malformed(error: errors.Malformed) -> str:
    return translate(
        "FileProblems", "{0} is damaged: its header contradicts itself. Download it again."
    ).format(words.left_to_right(error.path.name))


def _wrong_architecture(error: errors.WrongArchitecture) -> str:
    return translate(
        "FileProblems",
        "{0} is a {1} model. WizChat speaks to WizardLM-2 alone, so it was not added.",
    ).format(
        words.left_to_right(error.path.name), error.found or translate("FileProblems", "different")
    )


def _wrong_tokenizer(error: errors.WrongTokenizer) -> str:
    return translate(
        "FileProblems",
        "{0} reads text in other pieces than WizardLM-2 does ({1} of them), so it was not added.",
    ).format(words.left_to_right(error.path.name), words.number(error.vocabulary))


def _unknown_tensor_type(error: errors.UnknownTensorType) -> str:
    return translate(
        "FileProblems", "{0} stores its weights in a way that this app does not read."
    ).format(words.left_to_right(error.path.name))


def _not_first_part(error: errors.NotFirstPart) -> str:
    return translate("FileProblems", "{0} is part {1} of {2}. Add the first part.").format(
        words.left_to_right(error.path.name), error.part, error.count
    )


def _no_weights(error: errors.NoWeights) -> str:
    return translate("FileProblems", "{0} holds a vocabulary and no model.").format(
        words.left_to_right(error.path.name)
    )


def _part_missing(error: errors.PartMissing) -> str:
    return translate("FileProblems", "A part of the model is missing: {0}").format(
        words.left_to_right(error.path)
    )


def _missing(error: errors.ModelFileMissing) -> str:
    return translate("FileProblems", "There is no file at {0}.").format(
        words.left_to_right(error.path)
    )


def _unreadable(error: errors.ModelFileUnreadable) -> str:
    return translate(
        "FileProblems", "{0} cannot be read. Check its permissions and the disk."
    ).format(words.left_to_right(error.path))


def _changed(error: errors.ModelFileChanged) -> str:
    return translate(
        "FileProblems", "{0} is still being written by another program. Add it when that is done."
    ).format(words.left_to_right(error.path.name))


def _not_removed(error: errors.ModelFileNotRemoved) -> str:
    return translate(
        "FileProblems", "{0} could not be deleted; another program may be using it."
    ).format(words.left_to_right(error.path))


def _not_moved(error: errors.ModelNotMoved) -> str:
    if error.errno == errno.EEXIST:
        return translate(
            "FileProblems",
            "There is another file at {0}. It stays as it is; move it away, then try again.",
        ).format(words.left_to_right(error.path))
    return translate(
        "FileProblems",
        "{0} could not be written. The model is where it was; check the disk and its permissions.",
    ).format(words.left_to_right(error.path))


def _no_room(error: errors.NoRoomForModels) -> str:
    return translate(
        "FileProblems", "Not enough disk space: {0} needed, {1} free in {2}. Nothing was moved."
    ).format(words.size(error.needed), words.size(error.free), words.left_to_right(error.folder))


def _not_saved(error: errors.LibraryNotSaved) -> str:
    return translate(
        "FileProblems",
        "The list of models could not be written to {0}. No model was touched; "
        "check the disk and its free space.",
    ).format(words.left_to_right(error.path))


def _bad_hub_file(error: errors.BadHubFile) -> str:
    return translate(
        "FileProblems",
        "“{0}” is no file on the Hub. Write it as owner/repo/file.gguf, as in its address.",
    ).format(words.left_to_right(error.address))


def _catalogue_broken(error: errors.CatalogueBroken) -> str:
    return translate(
        "FileProblems", "The list of models to download cannot be read: {0}. Install WizChat again."
    ).format(words.left_to_right(error.path))


def _unknown(_error: errors.ModelError) -> str:
    return translate("FileProblems", "That model is no longer in the list.")


_SAYINGS: dict[type[errors.ModelError], Callable[..., str]] = {
    errors.NotGguf: _not_gguf,
    errors.Truncated: _truncated,
    errors.Unsupported: _unsupported,
    errors.Malformed: _malformed,
    errors.WrongArchitecture: _wrong_architecture,
    errors.WrongTokenizer: _wrong_tokenizer,
    errors.UnknownTensorType: _unknown_tensor_type,
    errors.NotFirstPart: _not_first_part,
    errors.NoWeights: _no_weights,
    errors.PartMissing: _part_missing,
    errors.ModelFileMissing: _missing,
    errors.ModelFileUnreadable: _unreadable,
    errors.ModelFileChanged: _changed,
    errors.ModelFileNotRemoved: _not_removed,
    errors.ModelNotMoved: _not_moved,
    errors.NoRoomForModels: _no_room,
    errors.LibraryNotSaved: _not_saved,
    errors.BadHubFile: _bad_hub_file,
    errors.CatalogueBroken: _catalogue_broken,
    errors.UnknownModel: _unknown,
    errors.UnknownQuantization: _unknown,
}
