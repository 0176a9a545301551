from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenuBar, QToolButton

from wizchat.ui.shell.more_menus import mark_more_menus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_menus_that_do_not_fit_are_behind_a_button_with_a_sign(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    for name in ("File", "Edit", "View", "Conversation", "Model", "Window", "Help"):
        bar.addMenu(name)
    mark_more_menus(bar)
    bar.resize(120, bar.sizeHint().height())
    bar.show()
    (button,) = bar.findChildren(QToolButton)
    assert button.isVisible()
    assert button.text() == "⋮"
    assert button.accessibleName() == "More menus"
