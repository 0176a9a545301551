"""The page of a fresh computer: what runs here, what fits, and one button to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wizchat.ui.library.group import RowGroup
from wizchat.ui.library.offer_row import OfferChoice
from wizchat.ui.library.row import NARROW_BELOW
from wizchat.ui.library.tour_offer import TourOffer
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import ButtonKind, LinkButton, PillButton, YieldingButton
from wizchat.ui.widgets.card import Hairline
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.tab_order import chain
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from wizchat.ui.library.values import Found, Offer
    from wizchat.ui.theme.theme import Theme

_WIDTH: Final = 820
_COMPUTER_PART: Final = 0.55  # of the width, at most
_NAME: Final = "offered"
"""Property of a button that comes and goes: what it offers."""


class FirstRunPage(QScrollArea):
    """Offers the quantization that fits; emits what the person decides."""

    download_requested = Signal(str)
    """Id of a quantization."""
    file_chosen = Signal(str)
    found_chosen = Signal(str)
    """Path of a file that another app has."""
    all_requested = Signal()
    tour_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen = ""
        self._choices = QButtonGroup(self)
        self._heading = Label(
            theme, self.tr("Chat privately, on this computer"), role=FontRole.HEADING, wrap=True
        )
        self._promise = Label(
            theme,
            self.tr("WizardLM-2 7B runs here. Nothing you write leaves it, and it works offline."),
            colour="muted",
            wrap=True,
        )
        self._computer_caption = Label(
            theme, self.tr("This computer"), role=FontRole.SMALL, colour="muted"
        )
        self._computer = Label(theme, role=FontRole.BUTTON, wrap=True)
        self._offers = RowGroup(theme)
        self._problem = Label(theme, role=FontRole.SMALL, colour="warning", wrap=True)
        self._problem.hide()
        self._download = YieldingButton(
            theme, self.tr("Download and start"), kind=ButtonKind.PRIMARY
        )
        self._download.setEnabled(False)
        self._own_file = YieldingButton(theme, self.tr("Use a GGUF file I have…"))
        self._all = LinkButton(theme, self.tr("All quantizations…"))
        self._found: list[PillButton] = []
        self._buttons = FlowLayout(spacing=12)
        for button in (self._download, self._own_file, self._all):
            self._buttons.addWidget(button)
        self._buttons.setAlignment(self._all, Qt.AlignmentFlag.AlignTrailing)
        self._computer_lines = QVBoxLayout()
        self._computer_lines.setSpacing(2)
        for label in (self._computer_caption, self._computer):
            self._computer_lines.addWidget(label)
        self._introduction = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tour = TourOffer(theme)
        self._tour.started.connect(self.tour_requested)
        self._tour.hide()
        self._column = QWidget()
        self._download.clicked.connect(self._on_download_clicked)
        self._own_file.clicked.connect(self._on_own_file_clicked)
        self._all.clicked.connect(self.all_requested)
        theme.changed.connect(self._fit)
        self._lay_out()
        self._fit()

    def set_computer(self, summary: str) -> None:
        """Say what this computer has, in one line."""
        self._computer.setText(summary)
        self._fit()

    def set_tour_offered(self, *, offered: bool) -> None:
        """Offer the tour, or not."""
        self._tour.setVisible(offered)

    def set_problem(self, text: str) -> None:
        """Say what went wrong with the last choice, or nothing."""
        self._problem.set_colour("warning")
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def set_progress(self, text: str) -> None:
        """Say what is being done with the person's file, or nothing."""
        self.set_problem(text)
        self._problem.set_colour("muted")

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show the quantizations to choose from; the recommended one is chosen at first."""
        focused = self._focused()
        known = {offer.id for offer in offers}
        if self._chosen not in known:
            self._chosen = next((o.id for o in offers if o.recommended), "")
        for choice in self._choices.buttons():
            self._choices.removeButton(choice)
        rows = []
        for offer in offers:
            row = OfferChoice(self._theme, offer)
            self._choices.addButton(row.choice)
            row.choice.setProperty(_NAME, offer.id)
            row.choice.setChecked(offer.id == self._chosen)
            row.chosen.connect(self._on_chosen)
            rows.append(row)
        self._offers.set_rows(rows)
        self._download.setEnabled(bool(self._chosen))
        self._order_tabs()
        self._focus_again(focused, self._choices.checkedButton() or self._own_file)

    def set_found(self, files: Sequence[Found]) -> None:
        """Offer files that other apps on this computer have."""
        focused = self._focused()
        for button in self._found:
            self._buttons.removeWidget(button)
            button.deleteLater()
        self._found = [self._found_button(file) for file in files]
        for button in (*self._found, self._all):
            self._buttons.removeWidget(button)
            self._buttons.addWidget(button)
        self._buttons.setAlignment(self._all, Qt.AlignmentFlag.AlignTrailing)
        self._order_tabs()
        self._focus_again(focused, self._own_file)

    def _focused(self) -> str:
        """Return which of the parts that come and go has the keyboard."""
        made = (*self._choices.buttons(), *self._found)
        return next((str(part.property(_NAME)) for part in made if part.hasFocus()), "")

    def _focus_again(self, name: str, otherwise: QWidget) -> None:
        """Give the keyboard to the part that stands for the one that had it."""
        if name:
            made = (*self._choices.buttons(), *self._found)
            same = (part for part in made if part.property(_NAME) == name)
            part = next(same, otherwise)
            part.show()  # the layout would do that later, and what is hidden takes no keyboard
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_tabs(self) -> None:
        choices = self._choices.buttons()
        chain([self, *choices, self._download, self._own_file, *self._found, self._all])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the computer's line under the promise where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._column.setMaximumWidth(self._theme.scaled(_WIDTH))
        narrow = self.width() < self._theme.scaled(NARROW_BELOW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._tour.set_narrow(narrow=narrow)
        self._introduction.setDirection(direction)
        side = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag.AlignTrailing
        for label in (self._computer_caption, self._computer):
            label.setAlignment(side)
        # A label that may wrap asks for little width, and would get no more beside the promise.
        # Breaking lines counts parts of pixels otherwise than measuring does, hence the rest.
        whole = self._computer.fontMetrics().horizontalAdvance(self._computer.text()) + GRID
        most = round(min(self.width(), self._theme.scaled(_WIDTH)) * _COMPUTER_PART)
        self._computer.setMinimumWidth(0 if narrow else min(whole, most))

    def _found_button(self, file: Found) -> PillButton:
        text = self.tr("Found in {0}: {1}").format(file.app, file.name)
        button = YieldingButton(self._theme, text)
        button.setToolTip(tip_of(file.path))
        button.setProperty(_NAME, file.path)
        button.clicked.connect(self._on_found_clicked)
        return button

    def _on_chosen(self, offer: str) -> None:
        self._chosen = offer
        self._download.setEnabled(True)

    def _on_download_clicked(self) -> None:
        self.download_requested.emit(self._chosen)

    def _on_found_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.found_chosen.emit(str(button.property(_NAME)))

    def _on_own_file_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Use a GGUF file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("GGUF models (*.gguf)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    def _lay_out(self) -> None:
        self.setAccessibleName(self._heading.text())
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        self.setWidget(page)
        sides = QHBoxLayout(page)
        sides.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        column = self._column
        sides.addStretch(1)
        sides.addWidget(column, 100)
        sides.addStretch(1)
        lines = QVBoxLayout(column)
        self._introduction.setSpacing(2 * GRID)
        self._introduction.addWidget(self._promise, 1)
        self._introduction.addLayout(self._computer_lines)
        lines.setContentsMargins(0, 7 * GRID, 0, 4 * GRID)
        lines.setSpacing(2 * GRID)
        lines.addWidget(self._heading)
        lines.addLayout(self._introduction)
        lines.addSpacing(GRID)
        lines.addWidget(self._offers)
        lines.addWidget(self._problem)
        lines.addLayout(self._buttons)
        lines.addSpacing(GRID)
        lines.addWidget(Hairline(self._theme))
        lines.addWidget(self._tour)
        lines.addSpacing(GRID)
        lines.addWidget(
            Label(
                self._theme,
                self.tr(
                    "WizardLM-2 7B was released in April 2024 under Apache-2.0 and withdrawn by "
                    "its publisher within a day; these are community copies, checked by their "
                    "SHA-256. It knows nothing after its training and can be wrong."
                ),
                role=FontRole.SMALL,
                colour="muted",
                wrap=True,
            )
        )
        lines.addStretch(1)
