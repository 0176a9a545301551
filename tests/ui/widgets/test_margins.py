from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QWidget

from wizchat.ui.widgets.margins import margins_from_start

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_wider_margin_stands_where_reading_starts(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert margins_from_start(widget, 16, 1, 8, 2) == QMargins(16, 1, 8, 2)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert margins_from_start(widget, 16, 1, 8, 2) == QMargins(8, 1, 16, 2)
