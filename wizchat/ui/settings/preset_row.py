"""The presets of sampling: chosen by name, with where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout

from wizchat.chat.presets import PRESETS, Preset, preset_of
from wizchat.ui.settings.group_card import SettingsRow
from wizchat.ui.settings.marked_label import MarkedLabel
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.choice import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.desktop.settings import Settings
    from wizchat.ui.theme.theme import Theme

_FIELD_WIDTH: Final = 240


class PresetRow(SettingsRow):
    """Choosing one asks for all of its values; other values make it say Custom."""

    chosen = Signal(object)
    """A PresetValues."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = MarkedLabel(theme, self.tr("Preset"), role=FontRole.STRONG)
        self._why = MarkedLabel(theme, "", role=FontRole.SMALL, colour="muted")
        self._box = ChoiceBox(theme, self.tr("Preset"))
        for preset in Preset:
            self._box.addItem(self._name(preset), preset)
        self._box.activated.connect(self._on_chosen)
        self.setFocusProxy(self._box)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._label)
        layout.addWidget(self._box)
        layout.addWidget(self._why)
        theme.changed.connect(self._size_box)
        self._size_box()

    def show_settings(self, settings: Settings) -> None:
        """Show which preset is in force."""
        preset = preset_of(settings)
        with QSignalBlocker(self._box):
            custom = self._box.findData("")
            if preset is None and custom < 0:
                self._box.addItem(self.tr("Custom"), "")
            elif preset is not None and custom >= 0:
                self._box.removeItem(custom)
            self._box.setCurrentIndex(self._box.findData(preset or ""))
        self._why.plain = self._reason(preset)
        self._why.mark(())
        self._box.setAccessibleDescription(self._why.plain)

    def mark(self, words: Sequence[str]) -> None:
        """Show where these words stand."""
        self._label.mark(words)
        self._why.mark(words)

    def searched_text(self) -> str:
        """Return all presets with their reasons."""
        said = " ".join(f"{self._name(each)} {self._reason(each)}" for each in Preset)
        return f"{self._label.plain} {said} {self.tr('sampling randomness greedy')}"

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than a small field."""
        return QSize(_FIELD_WIDTH + 4 * GRID, super().minimumSizeHint().height())

    def _name(self, preset: Preset) -> str:
        names = {
            Preset.OFFICIAL: self.tr("Official (greedy)"),
            Preset.BALANCED: self.tr("Balanced"),
            Preset.CREATIVE: self.tr("Creative"),
        }
        return names[preset]

    def _reason(self, preset: Preset | None) -> str:
        match preset:
            case Preset.OFFICIAL:
                return self.tr(
                    "The likeliest word, always: the same question gets the same answer. These are "
                    "the publisher's own settings for WizardLM-2."
                )
            case Preset.BALANCED:
                return self.tr(
                    "Livelier, with unlikely words left out. The temperature is FastChat's for "
                    "this prompt format, top-p and min-p are llama.cpp's."
                )
            case Preset.CREATIVE:
                return self.tr(
                    "Free, for stories and ideas; facts suffer. Temperature and top-p are those of "
                    "the publisher's web demo."
                )
            case None:
                return self.tr("The values below are your own; no preset has all of them.")

    def _on_chosen(self, index: int) -> None:
        preset = self._box.itemData(index)
        if preset:
            self.chosen.emit(PRESETS[Preset(preset)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field within the row."""
        super().resizeEvent(event)
        self._size_box()

    def _size_box(self) -> None:
        margins = self.contentsMargins() + self._column.contentsMargins()
        room = max(_FIELD_WIDTH, self.width() - margins.left() - margins.right())
        self._box.setFixedWidth(min(self._theme.scaled(_FIELD_WIDTH), room))
