"""The question before the app is started again while something would end with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wizchat.ui.widgets.button import ButtonKind
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme


class RestartSheet(Sheet):
    """Says what ends; where that is lost for good, Enter keeps it."""

    def __init__(
        self,
        theme: Theme,
        *,
        streams: bool,
        has_incognito: bool,
        parent: QWidget | None = None,
    ) -> None:
        kind = ButtonKind.DANGER if has_incognito else ButtonKind.PRIMARY
        super().__init__(theme, self.tr("Restart WizChat?"), self.tr("Restart"), parent, kind=kind)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in self._texts(streams=streams, has_incognito=has_incognito):
            self.rows.addWidget(Label(theme, text, wrap=True))
        self.go.clicked.connect(self.accept)
        (self.cancel if has_incognito else self.go).setFocus(Qt.FocusReason.OtherFocusReason)

    def _texts(self, *, streams: bool, has_incognito: bool) -> list[str]:
        texts = []
        if streams:
            texts.append(
                self.tr(
                    "An answer is being written. It stops; what it has so far is kept, and it can "
                    "be continued."
                )
            )
        if has_incognito:
            texts.append(
                self.tr("Incognito conversations are not saved. They are gone for good then.")
            )
        return texts
