"""Links of an answer to parts of the app, standing alone in a paragraph: buttons, of our words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from wizchat.render.links import OwnPlace, own_place
from wizchat.ui.chat.text import TextItem
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import ButtonKind, PillButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from wizchat.render.blocks import Block, Paragraph
    from wizchat.render.document import Look
    from wizchat.ui.chat.items import BlockItem
    from wizchat.ui.chat.pieces import Selection
    from wizchat.ui.theme.theme import Theme

_HEIGHT: Final = 34
"""Pixels of a button, at 100 % text scale."""
_ICONS: Final = {OwnPlace.MODELS: "models", OwnPlace.SETTINGS: "settings"}


def place_words(place: OwnPlace) -> str:
    """Return what following the link does; what the model calls it says nothing of that."""
    return {
        OwnPlace.MODELS: QCoreApplication.translate("Places", "Open Models"),
        OwnPlace.SETTINGS: QCoreApplication.translate("Places", "Open Settings"),
    }[place]


def places_in(block: Paragraph) -> tuple[OwnPlace, ...]:
    """Return the parts of the app that a paragraph of nothing but such links leads to."""
    runs = [run for run in block.runs if run.text.strip()]
    places = [own_place(run.href) for run in runs]
    if None in places:
        return ()
    return tuple(dict.fromkeys(place for place in places if place is not None))


class PlaceItem(TextItem):
    """The room of the buttons; the text under them can be selected and copied as it was written."""

    def __init__(self, block: Paragraph, look: Look, places: tuple[OwnPlace, ...]) -> None:
        super().__init__(block, look)
        self.places = places
        self._button_height = round(_HEIGHT * look.scale)

    def measure(self) -> float:
        """Return the height of one row for each button: few answers have more than one."""
        super().measure()
        return len(self.places) * (self._button_height + GRID) - GRID

    def adopt(self, block: Block) -> bool:
        """Stay only the same."""
        return block == self.block

    def paint(self, _painter: QPainter, _exposed: QRectF, _selected: Selection | None) -> None:
        """Leave it to the buttons."""

    def link_at(self, _point: object) -> str:
        """Return nothing: the buttons alone can be pressed, not the room beside them."""
        return ""

    def place_button(self, index: int, button: QWidget) -> None:
        """Give a button its place."""
        width = min(round(self.width), button.sizeHint().width())
        left = self.left + (self.width - width if self.is_right_to_left else 0)
        top = self.top + index * (self._button_height + GRID)
        button.setGeometry(round(left), round(top), width, self._button_height)


class PlaceButtons(QObject):
    """Makes, places and removes the buttons of one message. GUI thread."""

    requested = Signal(str)
    """An OwnPlace."""

    def __init__(self, theme: Theme, home: QWidget) -> None:
        super().__init__(home)
        self._theme = theme
        self._home = home
        self._buttons: dict[PlaceItem, list[PillButton]] = {}

    def show_between(self, items: Iterable[BlockItem], top: float, bottom: float) -> None:
        """Have buttons between two heights, and none far from there."""
        for item in items:
            if not isinstance(item, PlaceItem):
                continue
            if item.top <= bottom and item.top + item.height >= top:
                self._show(item)
            elif not any(b is QApplication.focusWidget() for b in self._buttons.get(item, ())):
                self.drop(item)

    def drop(self, item: BlockItem) -> None:
        """Remove the buttons of a block, if there are any."""
        if isinstance(item, PlaceItem):
            for button in self._buttons.pop(item, ()):
                button.hide()
                button.deleteLater()

    def _show(self, item: PlaceItem) -> None:
        if item not in self._buttons:
            self._buttons[item] = [self._made(place) for place in item.places]
        for index, button in enumerate(self._buttons[item]):
            item.place_button(index, button)
            if button.isHidden():
                button.show()

    def _made(self, place: OwnPlace) -> PillButton:
        button = PillButton(
            self._theme,
            place_words(place),
            kind=ButtonKind.ACCENT,
            icon=_ICONS[place],
            parent=self._home,
        )
        button.setProperty("place", place.value)
        button.clicked.connect(self._on_clicked)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        place = own_place(str(button.property("place"))) if button is not None else None
        if place is not None:
            self.requested.emit(place.value)
