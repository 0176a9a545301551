"""The fixed system prompt: to be read, not changed, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from wizchat.chat.prompt import SYSTEM_PROMPT
from wizchat.ui.settings.group_card import SettingsRow
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, RADIUS_CODE
from wizchat.ui.widgets.card import CardFrame
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme


class PromptCard(SettingsRow):
    """Can be selected and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = Label(
            theme,
            self.tr(
                "WizardLM-2 was trained with this one system prompt, and its publisher asks to use "
                "no other. WizChat sends it before every conversation, exactly as it stands here, "
                "so it cannot be changed."
            ),
            role=FontRole.SMALL,
            colour="muted",
            wrap=True,
        )
        self.text = Label(theme, SYSTEM_PROMPT, wrap=True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is English everywhere
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleDescription(self.tr("The fixed system prompt, read only"))
        self.setFocusProxy(self.text)
        frame = CardFrame(theme, fill="code_background", radius=RADIUS_CODE)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        inner.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self._why)
        layout.addWidget(frame)

    def searched_text(self) -> str:
        """Return what it is called, the prompt, and why it is fixed."""
        return f"{self.tr('Fixed system prompt')} {self._why.text()} {SYSTEM_PROMPT}"
