"""The Models window: what is coming, what is here, what can be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wizchat.downloads.items import DownloadState
from wizchat.ui import words
from wizchat.ui.library.delete_sheet import DeleteSheet
from wizchat.ui.library.file_row import FileRow
from wizchat.ui.library.group import RowGroup
from wizchat.ui.library.hub_file_sheet import HubFileSheet
from wizchat.ui.library.installed_row import InstalledRow
from wizchat.ui.library.offer_row import OfferRow
from wizchat.ui.library.row import NARROW_BELOW
from wizchat.ui.library.transfer_row import TransferRow
from wizchat.ui.library.values import LibraryView
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import IconButton, PillButton
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from wizchat.downloads.items import DownloadStatus
    from wizchat.ui.library.values import Found, Installed, Offer
    from wizchat.ui.theme.theme import Theme

_OVER = frozenset({DownloadState.DONE, DownloadState.CANCELLED})
_ROOM = (1040, 720)
_WIDEST = 1200
"""Pixels that the rows take at most, at 100 % text scale: their buttons stay near their words."""


class ModelsWindow(QWidget):
    """Shows a LibraryView; its signals carry ids of models, downloads or quantizations."""

    download_requested = Signal(str)
    hub_file_requested = Signal(str)
    """A file of the Hub as owner/repo/file.gguf."""
    file_chosen = Signal(str)
    use_requested = Signal(str)
    tune_requested = Signal(str)
    verify_requested = Signal(str)
    reveal_requested = Signal(str)
    remove_confirmed = Signal(str)
    pause_requested = Signal(str)
    resume_requested = Signal(str)
    retry_requested = Signal(str)
    cancel_requested = Signal(str)
    notice_closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._view = LibraryView()
        self._transfer_rows: dict[str, TransferRow] = {}
        self._installed_rows: dict[str, InstalledRow] = {}
        self._shown_offers: tuple[Offer, ...] = ()
        self._shown_files: tuple[Found, ...] = ()
        self.setWindowTitle(self.tr("Models"))
        self.resize(*_ROOM)
        self._space = Label(theme, role=FontRole.SMALL, colour="muted", wrap=True)
        self._notice = Label(theme, role=FontRole.SMALL, colour="warning", wrap=True)
        self._notice_close = IconButton(theme, "close", self.tr("Dismiss"))
        self._notice_close.clicked.connect(self.notice_closed)
        self._add_hub = PillButton(theme, self.tr("Add from Hub…"))
        self._add_hub.clicked.connect(self._on_add_hub_clicked)
        self._add_file = PillButton(theme, self.tr("Add a file…"))
        self._add_file.clicked.connect(self._on_add_file_clicked)
        self._downloading = RowGroup(theme, self.tr("Downloading"))
        self._installed = RowGroup(theme, self.tr("Installed"))
        self._unlisted = RowGroup(theme, self.tr("In the models folder, not added yet"))
        self._available = RowGroup(theme, self.tr("Available"))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        close = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        close.activated.connect(self.close)

    def show_view(self, view: LibraryView) -> None:
        """Show everything as it is now; rows that stay are updated and not made again."""
        self._view = view
        transfers = tuple(t for t in view.transfers if t.state not in _OVER)
        self._show_transfers(transfers)
        self._show_installed(view.installed)
        if view.offers != self._shown_offers:
            self._shown_offers = view.offers
            self._available.set_rows([self._offer_row(offer) for offer in view.offers])
        if view.unlisted != self._shown_files:
            self._shown_files = view.unlisted
            self._unlisted.set_rows([self._file_row(file) for file in view.unlisted])
        self._space.setText(words.dotted(self._space_words(view)))
        self._notice.set_colour("muted" if view.progress else "warning")
        self._notice.setText(view.progress or view.notice)
        self._notice_line.setVisible(bool(self._notice.text()))
        self._notice_close.setVisible(not view.progress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the title where there is little room; stay readable."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.scaled(NARROW_BELOW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(direction)
        side = max(3 * GRID, (self.width() - self._theme.scaled(_WIDEST)) // 2)
        self._groups.setContentsMargins(side, 3 * GRID, side, 3 * GRID)

    def _space_words(self, view: LibraryView) -> Iterator[str]:
        if view.used_bytes:
            yield self.tr("{0} in Models").format(words.size(view.used_bytes))
        if view.free_bytes is not None:
            yield self.tr("{0} free").format(words.size(view.free_bytes))

    def _show_transfers(self, transfers: tuple[DownloadStatus, ...]) -> None:
        ids = [status.item.id for status in transfers]
        if ids != list(self._transfer_rows):
            self._transfer_rows = {s.item.id: self._transfer_row(s) for s in transfers}
            self._downloading.set_rows(list(self._transfer_rows.values()))
        else:
            for status in transfers:
                self._transfer_rows[status.item.id].update_status(status)

    def _show_installed(self, models: tuple[Installed, ...]) -> None:
        if [model.id for model in models] != list(self._installed_rows):
            self._installed_rows = {m.id: self._installed_row(m) for m in models}
            self._installed.set_rows(list(self._installed_rows.values()))
        else:
            for model in models:
                self._installed_rows[model.id].update_model(model)

    def _transfer_row(self, status: DownloadStatus) -> TransferRow:
        row = TransferRow(self._theme, status)
        row.pause_requested.connect(self.pause_requested)
        row.resume_requested.connect(self.resume_requested)
        row.retry_requested.connect(self.retry_requested)
        row.cancel_requested.connect(self.cancel_requested)
        return row

    def _installed_row(self, model: Installed) -> InstalledRow:
        row = InstalledRow(self._theme, model)
        row.use_requested.connect(self.use_requested)
        row.tune_requested.connect(self.tune_requested)
        row.verify_requested.connect(self.verify_requested)
        row.reveal_requested.connect(self.reveal_requested)
        row.remove_requested.connect(self._on_remove_requested)
        return row

    def _offer_row(self, offer: Offer) -> OfferRow:
        row = OfferRow(self._theme, offer)
        row.download_requested.connect(self.download_requested)
        return row

    def _file_row(self, file: Found) -> FileRow:
        row = FileRow(self._theme, file)
        row.add_requested.connect(self.file_chosen)
        return row

    def _on_remove_requested(self, model_id: str) -> None:
        model = next((m for m in self._view.installed if m.id == model_id), None)
        if model is None:
            return
        if model.in_place:  # nothing is deleted, so nothing needs asking
            self.remove_confirmed.emit(model_id)
            return
        sheet = DeleteSheet(self._theme, model, self)
        sheet.confirmed.connect(self.remove_confirmed)
        sheet.open()

    def _on_add_hub_clicked(self) -> None:
        sheet = HubFileSheet(self._theme, self)
        sheet.chosen.connect(self.hub_file_requested)
        sheet.open()

    def _on_add_file_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a GGUF file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("GGUF models (*.gguf)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(Label(self._theme, self.tr("Models"), role=FontRole.SECTION))
        title.addWidget(self._space, 1)
        buttons = FlowLayout(spacing=12)
        buttons.addWidget(self._add_hub)
        buttons.addWidget(self._add_file)
        self._top.setSpacing(12)
        self._top.addLayout(title, 1)
        self._top.addLayout(buttons)
        self._notice_line = QWidget()
        self._notice_line.hide()
        notice = QHBoxLayout(self._notice_line)
        notice.setContentsMargins(0, GRID, 0, 0)
        notice.addWidget(self._notice, 1)
        notice.addWidget(self._notice_close)
        page = QWidget()
        self._groups = groups = QVBoxLayout(page)
        groups.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        groups.setSpacing(0)
        groups.addLayout(self._top)
        groups.addWidget(self._notice_line)
        groups.addSpacing(3 * GRID)
        for group in (self._downloading, self._installed, self._unlisted, self._available):
            groups.addWidget(group)
        groups.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
