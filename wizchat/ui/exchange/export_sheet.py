"""What to export, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from wizchat.chat.exchange.exporting import ExportFormat
from wizchat.ui import words
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.check import CheckBox
from wizchat.ui.widgets.choice import ChoiceBox
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_LONGEST: Final = 40
_ORDER: Final = (ExportFormat.PDF, ExportFormat.WEB_PAGE, ExportFormat.MARKDOWN, ExportFormat.JSON)


class Scope(StrEnum):
    """Which conversations."""

    OPEN = "open"
    SELECTED = "selected"
    """Several, in the sidebar."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What a person chose."""

    scope: Scope
    format: ExportFormat
    all_versions: bool


class ExportSheet(Sheet):
    """Asks for conversations and a format."""

    chosen = Signal(object)
    """An ExportChoice."""

    def __init__(
        self,
        theme: Theme,
        title: str | None,
        *,
        selected: int,
        has_more: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`title` is that of the open conversation, None where nothing is in it yet.

        `selected` is how many are selected in the list, `has_more` whether any is stored.
        """
        super().__init__(theme, self.tr("Export"), self.tr("Export…"), parent)
        self._what = ChoiceBox(theme, self.tr("Conversations"))
        if title is not None:
            text = self.tr("This conversation: {0}").format(_cut(title))
            self._what.addItem(text, Scope.OPEN.value)
        if selected > 1:
            text = self.tr("The {0} selected conversations").format(words.number(selected))
            self._what.addItem(text, Scope.SELECTED.value)
            self._what.setCurrentIndex(self._what.count() - 1)
        if has_more:
            self._what.addItem(self.tr("All conversations"), Scope.ALL.value)
        self._what.setMinimumContentsLength(24)
        self._format = ChoiceBox(theme, self.tr("Format"))
        for each in _ORDER:
            self._format.addItem(self._names()[each], each.value)
        self._help = Label(theme, role=FontRole.SMALL, colour="muted", wrap=True)
        self._versions = CheckBox(theme, self.tr("With all versions of questions and answers"))
        self._versions.setChecked(True)
        for caption, field in (
            (self.tr("Conversations"), self._what),
            (self.tr("Format"), self._format),
        ):
            label = Label(theme, caption, role=FontRole.STRONG)
            label.setBuddy(field)
            self.rows.addWidget(label)
            self.rows.addWidget(field)
        self.rows.addWidget(self._help)
        self.rows.addWidget(self._versions)
        self._format.currentIndexChanged.connect(self._explain)
        self.go.clicked.connect(self._on_go)
        self.go.setEnabled(self._what.count() > 0)
        if not self._what.count():
            self.show_problem(self.tr("There is nothing to export yet."))
        self._explain()
        self._format.setFocus()

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        kind = ExportFormat(self._format.currentData())
        versions = kind is ExportFormat.JSON and self._versions.isChecked()
        return ExportChoice(Scope(self._what.currentData()), kind, versions)

    def _on_go(self) -> None:
        self.chosen.emit(self.choice)

    def _explain(self) -> None:
        kind = ExportFormat(self._format.currentData())
        self._help.setText(self._helps()[kind])
        self._versions.setVisible(kind is ExportFormat.JSON)
        self.fit()

    def _names(self) -> dict[ExportFormat, str]:
        return {
            ExportFormat.PDF: self.tr("PDF"),
            ExportFormat.WEB_PAGE: self.tr("Web page (HTML)"),
            ExportFormat.MARKDOWN: self.tr("Markdown"),
            ExportFormat.JSON: self.tr("JSON"),
        }

    def _helps(self) -> dict[ExportFormat, str]:
        return {
            ExportFormat.PDF: self.tr("Pages to read and print."),
            ExportFormat.WEB_PAGE: self.tr(
                "One file for any browser, light and dark. Nothing in it runs or is fetched."
            ),
            ExportFormat.MARKDOWN: self.tr("Plain text as the model writes it."),
            ExportFormat.JSON: self.tr(
                "Everything: model, settings and seed of each answer, which mostly give the same "
                "answer again. WizChat imports it."
            ),
        }


def _cut(title: str) -> str:
    return title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + "…"
