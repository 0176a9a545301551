"""Shows states in every language, theme and width, and puts the pictures on sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery import chat, library, shell
from tests.helpers.surfaces import Surfaces
from wizchat.desktop.settings import Language
from wizchat.render.typesetter import Typesetter
from wizchat.ui.language import speak
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gallery.state import State

LANGUAGES = (Language.GERMAN, Language.ARABIC, Language.CHINESE)
MODES = (ThemeMode.LIGHT, ThemeMode.DARK)
NARROW, WIDE = 480, 1600
_DESK = 0xFF808080
SETTLE_MS = 350
"""Until nothing moves."""


class Look(NamedTuple):
    language: Language
    mode: ThemeMode
    width: int


def perform(folder: Path, parts: list[str]) -> None:
    """Write the sheets of the states whose names have one of these parts."""
    application = QApplication([])
    scale = round(application.devicePixelRatio())
    typesetter = Typesetter()
    states = (*chat.STATES, *shell.STATES, *library.STATES)
    for state in states:
        if parts and not any(part in state.name for part in parts):
            continue
        shots = {
            (language, mode, width): shot(state, Look(language, mode, width), typesetter)
            for language in LANGUAGES
            for mode in MODES
            for width in (NARROW, WIDE)
        }
        narrow = [[shots[language, mode, NARROW] for language in LANGUAGES] for mode in MODES]
        _save(sheet(narrow), folder / f"{state.name}-{NARROW}-{scale}x.png")
        for language in LANGUAGES:
            wide = [[shots[language, mode, WIDE]] for mode in MODES]
            _save(sheet(wide), folder / f"{state.name}-{WIDE}-{language.value}-{scale}x.png")
    typesetter.close()


def shot(state: State, look: Look, typesetter: Typesetter) -> QImage:
    """Return the picture of a state, with what has opened over it."""
    speak(look.language)
    theme = Theme(mode=look.mode, text_scale=state.text_scale)
    theme.dress()
    surfaces = Surfaces(theme, typesetter)
    window = state.make(surfaces)
    most = QSize(look.width, state.height)
    window.resize(_own_size(window).boundedTo(most) if state.own_size else most)
    window.show()
    _settle(50)
    if state.prepare is not None:
        state.prepare(window, surfaces)
    _settle(SETTLE_MS)
    while typesetter._process._jobs:  # formulas and colours come from another process
        _settle(SETTLE_MS)
    picture = _with_popups(window)
    surfaces.close()
    window.hide()
    window.deleteLater()  # nobody else ends what a state made by itself
    _settle(0)
    return picture


def _own_size(window: QWidget) -> QSize:
    if not window.testAttribute(Qt.WidgetAttribute.WA_Resized):
        window.adjustSize()
    return window.size()


def _with_popups(window: QWidget) -> QImage:
    """Return a window and what is over it, on a picture that holds both."""
    others = [
        other
        for other in QApplication.topLevelWidgets()
        if other is not window and other.isVisible() and other.windowType() != window.windowType()
    ]
    whole = window.geometry()
    for other in others:
        whole = whole.united(other.geometry())
    picture = QImage(whole.size() * window.devicePixelRatio(), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(window.devicePixelRatio())
    picture.fill(_DESK)
    painter = QPainter(picture)
    for each in (window, *others):
        painter.drawPixmap(each.geometry().topLeft() - whole.topLeft(), each.grab())
    painter.end()
    return picture


def sheet(rows: list[list[QImage]]) -> QImage:
    """Return pictures beside and below each other."""
    gap = 8
    wide = max(sum(each.width() + gap for each in row) for row in rows)
    high = sum(max(each.height() for each in row) + gap for row in rows)
    whole = QImage(wide, high, QImage.Format.Format_RGB32)
    whole.fill(_DESK)
    painter = QPainter(whole)
    y = 0
    for row in rows:
        x = 0
        for each in row:
            flat = QImage(each)
            flat.setDevicePixelRatio(1.0)
            painter.drawImage(x, y, flat)
            x += each.width() + gap
        y += max(each.height() for each in row) + gap
    painter.end()
    return whole


def _save(picture: QImage, file: Path) -> None:
    if not picture.save(str(file)):
        message = f"cannot write {file}"
        raise OSError(message)


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
