"""What is said of attachments: names, kinds, sizes, and why a file cannot be attached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.chat.attachments.problems import AttachmentProblemCode
from wizchat.chat.values import AttachmentKind
from wizchat.ui.words import number, size

if TYPE_CHECKING:
    from wizchat.chat.attachments.problems import AttachmentProblem

translate = QCoreApplication.translate
_Code = AttachmentProblemCode


def title(name: str) -> str:
    """Return a name to show; what was pasted has none."""
    return name or translate("Attachments", "Pasted text")


def kind_words(kind: AttachmentKind) -> str:
    """Return what an attachment was taken from."""
    return {
        AttachmentKind.TEXT: translate("Attachments", "Text"),
        AttachmentKind.MARKDOWN: translate("Attachments", "Markdown"),
        AttachmentKind.CODE: translate("Attachments", "Source code"),
        AttachmentKind.TABLE: translate("Attachments", "Table"),
        AttachmentKind.JSON: translate("Attachments", "JSON"),
        AttachmentKind.HTML: translate("Attachments", "HTML source"),
        AttachmentKind.PDF: translate("Attachments", "PDF"),
        AttachmentKind.WORD: translate("Attachments", "Word document"),
        AttachmentKind.PASTED: translate("Attachments", "Pasted"),
    }[kind]


def tokens_words(tokens: int) -> str:
    """Return a number of tokens."""
    if tokens == 1:
        return translate("Attachments", "1 token")
    return translate("Attachments", "{0} tokens").format(number(tokens))


def cannot_fit(name: str, tokens: int, room: int) -> str:
    """Say that an attachment is too long for the window, and what helps."""
    return translate(
        "Attachments",
        "{0} has {1} tokens; {2} fit. Attach a shorter part of it, or choose a larger context "
        "window in Settings.",
    ).format(title(name), number(tokens), number(max(room, 0)))


def too_many(limit: int) -> str:
    """Say how many files a message can have."""
    return translate(
        "Attachments", "A message can have {0} files. The others were not attached."
    ).format(number(limit))


def refusal(name: str, problem: AttachmentProblem) -> str:
    """Say why a file was not attached, and what to do."""
    words = _by_numbers(problem) or _SAID[problem.code]()
    return words.format(
        name=title(name),
        found=number(problem.found),
        limit=number(problem.limit),
        size=size(problem.found),
        size_limit=size(problem.limit),
        detail=problem.detail,
    )


def _by_numbers(problem: AttachmentProblem) -> str:
    """Return words that depend on more than the code; nothing for the others."""
    if problem.code is _Code.NOT_READABLE and problem.detail:
        return translate("Attachments", "{name} could not be read: {detail}.")
    if problem.code is _Code.TOO_MUCH_TEXT and not problem.found:
        return translate(
            "Attachments",
            "{name} has more than {limit} characters, far more than the model can read at once. "
            "Attach a part of it.",
        )
    if problem.code is _Code.SCANNED and problem.found == 1:
        return translate(
            "Attachments",
            "{name} is a picture of a page without text in it, as from a scanner. Text "
            "recognition in a PDF program can add the text.",
        )
    return ""


_SAID = {
    _Code.GONE: lambda: translate(
        "Attachments", "{name} is no longer there. It may have been moved or deleted."
    ),
    _Code.FOLDER: lambda: translate(
        "Attachments", "{name} is a folder. Attach the files in it that matter."
    ),
    _Code.NOT_A_FILE: lambda: translate("Attachments", "{name} is not a file with text."),
    _Code.NOT_READABLE: lambda: translate("Attachments", "{name} could not be read."),
    _Code.TOO_LARGE: lambda: translate(
        "Attachments", "{name} is too large: {size}. Files up to {size_limit} can be attached."
    ),
    _Code.TOO_MANY: lambda: too_many(10),
    _Code.TOO_MUCH_TEXT: lambda: translate(
        "Attachments",
        "{name} has {found} characters, far more than the model can read at once. Attach a part "
        "of it.",
    ),
    _Code.TOO_MANY_PAGES: lambda: translate(
        "Attachments",
        "{name} has {found} pages, far more than the model can read at once. Attach a part of it.",
    ),
    _Code.TOO_SLOW: lambda: translate(
        "Attachments",
        "Reading {name} took longer than {limit} seconds and was stopped. Saving it as text may "
        "help.",
    ),
    _Code.TOO_COMPLEX: lambda: translate(
        "Attachments",
        "{name} needs more memory to read than a document should. Saving it as text may help.",
    ),
    _Code.EMPTY: lambda: translate("Attachments", "{name} has no text in it."),
    _Code.BINARY: lambda: translate(
        "Attachments", "{name} is not text. Text, source code, PDF and .docx can be attached."
    ),
    _Code.IMAGE: lambda: translate(
        "Attachments", "{name} is a picture. WizardLM-2 reads text alone."
    ),
    _Code.ARCHIVE: lambda: translate(
        "Attachments", "{name} is an archive. Unpack it and attach the files that matter."
    ),
    _Code.MODEL: lambda: translate(
        "Attachments", "{name} is a model. Models opens and uses such files."
    ),
    _Code.OFFICE: lambda: translate(
        "Attachments",
        "{name} is a kind of office document that cannot be read here, or has a password. Save it "
        "as .docx, PDF or text.",
    ),
    _Code.ENCRYPTED: lambda: translate(
        "Attachments",
        "{name} is protected. Open it in a PDF program, save it without protection, and attach "
        "that.",
    ),
    _Code.SCANNED: lambda: translate(
        "Attachments",
        "The {found} pages of {name} are pictures without text in them, as from a scanner. Text "
        "recognition in a PDF program can add the text.",
    ),
    _Code.DAMAGED: lambda: translate("Attachments", "{name} is damaged and could not be read."),
}
