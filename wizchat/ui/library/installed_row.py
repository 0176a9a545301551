"""A model that is here: use it, verify it, find its file, remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from wizchat.ui import words
from wizchat.ui.library.need import show_need
from wizchat.ui.library.row import ModelRow
from wizchat.ui.widgets.button import IconButton, PillButton
from wizchat.ui.widgets.menu import PopupMenu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from wizchat.ui.library.values import Installed, Measured
    from wizchat.ui.theme.theme import Theme

_WHOLE = 100


class InstalledRow(ModelRow):
    """Its signals carry the model's id."""

    use_requested = Signal(str)
    tune_requested = Signal(str)
    verify_requested = Signal(str)
    reveal_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, model: Installed, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._model = model
        self._use = PillButton(theme, self.tr("Use"))
        self._use.clicked.connect(self._on_use_clicked)
        self._more = IconButton(theme, "more", self.tr("More"))
        self._more.clicked.connect(self._on_more_clicked)
        self.add_action(self._use)
        self.set_corner(self._more)
        self.update_model(model)

    def update_model(self, model: Installed) -> None:
        """Show the model as it is now."""
        self._model = model
        self.set_name(model.name)
        self._use.setAccessibleName(self.tr("Use {0}").format(model.name))
        self._more.set_name(self.tr("More about {0}").format(model.name))
        self.origin.setText(model.origin)
        self.size_text.setText(words.size(model.size))
        self.remark.set_colour("warning" if model.missing or model.damaged else "muted")
        self.remark.setText(self._remark(model))
        self.controls.setVisible(not (model.in_use or model.missing or model.damaged))
        if model.in_use:
            self.badge.set_text(self.tr("In use"))
        elif model.in_place:
            self.badge.set_text(self.tr("Used in place"))
        else:
            self.badge.set_text("")
        if model.verifying is not None:
            part = words.percent(int(model.verifying * _WHOLE), _WHOLE)
            self.set_meter(self.tr("verifying {0}").format(part), model.verifying)
        elif model.measured.tuning is not None:
            self._show_tuning(model.measured.tuning, waits=model.measured.tuning_waits)
        else:
            show_need(self, model.need)

    def _show_tuning(self, fraction: float, *, waits: bool) -> None:
        if waits and fraction <= 0.0:
            self.set_meter(self.tr("waits to be tuned until nothing is asked"), None)
            return
        part = words.percent(int(fraction * _WHOLE), _WHOLE)
        said = self.tr("tuning {0}, waits") if waits else self.tr("tuning {0}")
        self.set_meter(said.format(part), fraction)

    def _remark(self, model: Installed) -> str:
        if model.missing:
            return self.tr("The file is no longer there. Put it back, or remove it from the list.")
        if model.damaged:
            return self.tr("The file is damaged. Remove it and download it again.")
        return words.dotted((*self._speed(model.measured), model.quality))

    def _speed(self, measured: Measured) -> Iterator[str]:
        """Say how fast it was here."""
        if measured.speed is not None:
            yield self.tr("{0} tokens/s here").format(words.decimal(measured.speed))
        if measured.gain is not None:
            times = words.decimal(measured.gain)
            yield self.tr("{0} times faster since tuned").format(times)

    def _on_use_clicked(self) -> None:
        self.use_requested.emit(self._model.id)

    def _on_more_clicked(self) -> None:
        menu = PopupMenu(self)
        tune = menu.addAction(self.tr("Tune for this computer"), self._on_tune)
        tune.setEnabled(not (self._model.missing or self._model.damaged))
        menu.addAction(self.tr("Verify"), self._on_verify)
        menu.addAction(self.tr("Show in folder"), self._on_reveal)
        menu.addSeparator()
        text = self.tr("Remove from the list") if self._model.in_place else self.tr("Delete…")
        menu.addAction(text, self._on_remove)
        menu.aboutToHide.connect(menu.deleteLater)
        place = self._more.rect().bottomLeft()
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:  # within the window
            place.setX(self._more.width() - menu.sizeHint().width())
        menu.popup(self._more.mapToGlobal(place))

    def _on_tune(self) -> None:
        self.tune_requested.emit(self._model.id)

    def _on_verify(self) -> None:
        self.verify_requested.emit(self._model.id)

    def _on_reveal(self) -> None:
        self.reveal_requested.emit(self._model.id)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._model.id)
