"""A walk through the accessibility tree and the tab order of every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from tests.helpers.said import nodes
from tests.helpers.surfaces import NAMES
from wizchat.ui.chat.transcript import TranscriptView
from wizchat.ui.palette.palette import CommandPalette

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

    from tests.helpers.surfaces import Surfaces

Role = QAccessible.Role
NO_ROLE = {Role.NoRole, Role.Grouping, Role.Whitespace, Role.Separator}
AREAS = {"TranscriptView", "MessageBody", "QScrollArea", "FirstRunPage"}
"""What takes the keyboard to be read and scrolled; Qt has no better role for it than Client."""
MOST_STOPS = 300


def shown(qtbot: QtBot, surfaces: Surfaces, name: str) -> QWidget:
    window = surfaces.make(name)
    window.resize(1100, 760)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for transcript in window.findChildren(TranscriptView):
        qtbot.waitUntil(lambda: not transcript._ahead.isActive())  # noqa: B023 - at once
        qtbot.waitUntil(lambda: not transcript._shown.isActive())  # noqa: B023 - at once
    return window


def name_of(node: QAccessibleInterface) -> str:
    widget = node.object()
    if isinstance(widget, QComboBox):  # on Linux Qt names those by their label alone
        return widget.accessibleName()
    return node.text(QAccessible.Text.Name)


@pytest.mark.parametrize("name", NAMES)
def test_whatever_takes_the_keyboard_has_a_name_and_a_role(
    qtbot: QtBot, surfaces: Surfaces, name: str
) -> None:
    window = shown(qtbot, surfaces, name)
    faults = []
    controls = [node for node in nodes(window) if node.state().focusable]
    for node in controls:
        kind = type(node.object()).__name__
        said = name_of(node).strip()
        if not said:
            faults.append(f"{kind} has no name")
        if node.role() in NO_ROLE or (node.role() is Role.Client and kind not in AREAS):
            faults.append(f"{kind} {said!r} is a {node.role().name}")
    assert controls
    assert faults == []


@pytest.mark.parametrize("name", NAMES)
def test_pictures_have_words(qtbot: QtBot, surfaces: Surfaces, name: str) -> None:
    for label in shown(qtbot, surfaces, name).findChildren(QLabel):
        if label.isVisible() and not label.pixmap().isNull():
            assert label.accessibleName()


@pytest.mark.parametrize("name", NAMES)
def test_buttons_of_one_window_can_be_told_apart(
    qtbot: QtBot, surfaces: Surfaces, name: str
) -> None:
    """What acts on one thing among several says on which; messages are told apart by place."""
    window = shown(qtbot, surfaces, name)
    told: dict[str, QObject] = {}
    for node in nodes(window):
        button = node.object()
        if node.role() is not Role.Button or not isinstance(button, QWidget):
            continue
        if within(button, "MessageView", "CodeHeader"):
            continue
        words = node.text(QAccessible.Text.Name)
        assert words not in told, words
        told[words] = button


def within(widget: QWidget, *kinds: str) -> bool:
    holder: QWidget | None = widget
    while holder is not None:
        if any(base.__name__ in kinds for base in type(holder).__mro__):
            return True
        holder = holder.parentWidget()
    return False


def wanted(window: QWidget) -> set[QWidget]:
    palette = window.findChild(CommandPalette)
    return {
        part
        for part in window.findChildren(QWidget)
        if part.isVisible() and part.isEnabled() and part.window() is window
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None
        if palette is None or palette.isAncestorOf(part)
        if not within(part, "JumpPill")  # comes and goes with the scrolling that Tab itself does
    }


def stops(qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Press Tab until it comes back to where it began."""
    found: list[QWidget] = []
    while len(found) < MOST_STOPS:
        now = QApplication.focusWidget()
        assert now is not None
        if now in found:
            assert now is found[0], f"a trap at {type(now).__name__} {now.accessibleName()!r}"
            return found
        found.append(now)
        qtbot.keyClick(now, key)
    raise AssertionError("Tab does not come back")


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["there", "back"])
@pytest.mark.parametrize("name", NAMES)
def test_tab_comes_to_everything_once(
    qtbot: QtBot, surfaces: Surfaces, name: str, key: Qt.Key
) -> None:
    window = shown(qtbot, surfaces, name)
    first = QApplication.focusWidget()
    found = stops(qtbot, key)
    missed = {
        f"{type(part).__name__} {part.accessibleName()!r}"
        for part in wanted(window) - set(found)
        if not is_in_one_group(part, found)
    }
    assert missed == set()
    assert found[0] is first


def is_in_one_group(part: QWidget, found: list[QWidget]) -> bool:
    """Whether arrows lead to it from one that Tab leads to."""
    group = getattr(part, "group", lambda: None)()
    return group is not None and any(button in found for button in group.buttons())


@pytest.mark.parametrize("name", ["main", "find"])
def test_tab_goes_through_messages_as_they_are_read(
    qtbot: QtBot, surfaces: Surfaces, name: str
) -> None:
    shown(qtbot, surfaces, name)
    transcript = surfaces.chat.transcript
    surfaces.chat.focus_composer()
    found = stops(qtbot, Qt.Key.Key_Tab)
    viewport = transcript.viewport()
    inside = [part for part in found if viewport.isAncestorOf(part)]
    assert len(inside) > 4
    assert found.index(inside[-1]) - found.index(inside[0]) == len(inside) - 1
    assert found[found.index(inside[0]) - 1] is transcript
    rows = [part.mapTo(viewport, QPoint()).y() for part in inside]
    assert rows == sorted(rows)


def test_the_first_page_is_gone_through_from_the_choice_to_the_button(
    qtbot: QtBot, surfaces: Surfaces
) -> None:
    window = shown(qtbot, surfaces, "first run")
    names = [
        QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        for part in stops(qtbot, Qt.Key.Key_Tab)
    ]
    assert window is not None
    at = names.index("Q4_K_M")
    assert names[at : at + 3] == ["Q4_K_M", "Download and start", "Use a GGUF file I have…"]
