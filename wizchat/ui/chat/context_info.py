"""Why the model no longer sees everything, in numbers, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.chat import budget
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import PillButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.words import number

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

translate = QCoreApplication.translate

_WIDTH: Final = 340


@dataclass(frozen=True, slots=True)
class ContextUse:
    """How the context window is filled; 0 for a window that is not known."""

    used: int = 0
    window: int = 0
    forgotten: int = 0
    """Messages above the line, pinned ones aside."""
    pinned: int = 0
    """Pinned turns above the line."""


def explanation(use: ContextUse) -> list[str]:
    """Return what is to be said, in paragraphs."""
    said: list[str] = []
    if use.window:
        said.append(
            translate(
                "Context",
                "The model reads at most {0} tokens at once: the fixed prompt, the conversation, "
                "what you are writing and its own answer. {1} are in use; {2} are kept free for "
                "the answer.",
            ).format(number(use.window), number(use.used), number(budget.reserve(use.window)))
        )
    if use.forgotten:
        said.append(_forgotten(use.forgotten))
    if use.pinned:
        said.append(_pinned(use.pinned))
    if not use.forgotten:
        said.append(
            translate(
                "Context",
                "When the window is full, the oldest turns are left out, several at a time. "
                "A line in the conversation then shows where the model begins to read.",
            )
        )
    said.append(
        translate(
            "Context",
            "To keep a turn in view, pin it: the menu ⋯ below a message has it. A larger window "
            "can be set in Settings and takes more memory. A new conversation begins with an "
            "empty one.",
        )
    )
    return said


def _forgotten(count: int) -> str:
    if count == 1:
        return translate(
            "Context",
            "One message above the line no longer fits, so the model does not see it. It is still "
            "here; nothing was deleted.",
        )
    return translate(
        "Context",
        "%n messages above the line no longer fit, so the model does not see them. They are still "
        "here; nothing was deleted.",
        None,
        count,
    )


def _pinned(count: int) -> str:
    if count == 1:
        return translate("Context", "One pinned turn above the line is still read.")
    return translate("Context", "%n pinned turns above the line are still read.", None, count)


class ContextInfo(QWidget):
    """The explanation and a way to the settings."""

    settings_requested = Signal()

    def __init__(self, theme: Theme, use: ContextUse) -> None:
        super().__init__()
        width = theme.scaled(_WIDTH)
        self.setFixedWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        title = translate("Context", "What the model sees")
        labels = [Label(theme, title, role=FontRole.STRONG, wrap=True)]
        labels += [
            Label(theme, text, role=FontRole.SMALL, colour="muted", wrap=True)
            for text in explanation(use)
        ]
        for label in labels:
            label.setMinimumHeight(label.heightForWidth(width))
            column.addWidget(label)
        self.settings = PillButton(theme, translate("Context", "Open settings"))
        self.settings.clicked.connect(self.settings_requested)
        column.addWidget(self.settings)
