"""What to import: asks for it, says what it is, and imports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import PillButton
from wizchat.ui.widgets.check import CheckBox
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme


class ImportSheet(Sheet):
    """First explains what can be imported, then previews what was chosen."""

    file_wanted = Signal()
    folder_wanted = Signal()
    import_wanted = Signal(bool)
    """Whether conversations that are here already are wanted once more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Import conversations"), self.tr("Import"), parent)
        self._about = Label(
            theme,
            self.tr(
                "From WizChat (JSON), ChatGPT (the .zip of its export, or conversations.json), "
                "GPT4All (.chat files), LM Studio (.conversation.json files) and Jan (thread "
                "folders). Nothing is stored before you have seen what it is."
            ),
            wrap=True,
        )
        file = PillButton(theme, self.tr("Choose a file…"))
        folder = PillButton(theme, self.tr("Choose a folder…"))
        file.clicked.connect(self.file_wanted)
        folder.clicked.connect(self.folder_wanted)
        self._choose = QWidget()
        choose = FlowLayout(spacing=GRID)
        self._choose.setLayout(choose)
        choose.addWidget(file)
        choose.addWidget(folder)
        self._preview = Label(theme, wrap=True)
        self._preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copies = CheckBox(theme, self.tr("Import those again, as copies"))
        for part in (self._about, self._choose, self._preview, self._copies):
            self.rows.addWidget(part)
        self.go.clicked.connect(self._on_go)
        self._copies.toggled.connect(self._on_copies)
        self._known = self._total = 0
        self.ask()
        file.setFocus()

    def ask(self) -> None:
        """Ask for a file or a folder."""
        self._preview.hide()
        self._copies.hide()
        self.show_idle()
        self.go.hide()

    def show_problem(self, text: str) -> None:
        """Say why what was chosen cannot be imported, and ask for something else."""
        super().show_problem(text)
        self.go.setVisible(not self._preview.isHidden())

    def show_preview(self, text: str, *, known: int, total: int) -> None:
        """Say what was found; `known` of `total` conversations are here already."""
        self.show_idle()
        self._problem.hide()
        self._about.hide()
        self._preview.setText(text)
        self._preview.show()
        self._copies.setChecked(False)
        self._copies.setVisible(known > 0)
        self._known, self._total = known, total
        self._on_copies(on=False)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _on_copies(self, on: bool) -> None:
        self.go.setEnabled(on or self._known < self._total)

    def _on_go(self) -> None:
        self.import_wanted.emit(self._copies.isChecked() and not self._copies.isHidden())
