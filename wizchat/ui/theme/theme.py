"""The theme in force: which tokens, which fonts, and how Qt is dressed in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from wizchat.desktop.resources import resource
from wizchat.desktop.settings import AnswerWidth, Motion
from wizchat.desktop.settings import Theme as ThemeMode
from wizchat.ui.theme import fonts, icons
from wizchat.ui.theme.palette import palette
from wizchat.ui.theme.stylesheet import stylesheet
from wizchat.ui.theme.tokens import DARK, LIGHT, TRANSCRIPT_WIDTH, WIDE_TRANSCRIPT, Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QIcon, QPixmap

    from wizchat.ui.theme.fonts import FontRole

__all__ = ["Theme", "ThemeMode"]

_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Theme(QObject):
    """Tokens, fonts and icons for every widget, which repaint on `changed`. GUI thread."""

    changed = Signal()

    def __init__(
        self,
        *,
        mode: ThemeMode = ThemeMode.SYSTEM,
        text_scale: float = 1.0,
        font_family: str | None = None,
        motion: Motion = Motion.SYSTEM,
        width: AnswerWidth = AnswerWidth.COMFORTABLE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._text_scale = text_scale
        self._font_family = font_family
        self._motion = motion
        self._width = width
        self._blink = QApplication.cursorFlashTime()
        self._icon_folder = resource("icons")
        self._hints = QGuiApplication.styleHints()
        QApplication.setStyle("Fusion")
        self._ask_for_scheme()
        self.tokens: Tokens = self._effective()
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def mode(self) -> ThemeMode:
        """What the person chose."""
        return self._mode

    @property
    def text_scale(self) -> float:
        """1.0 to 2.0."""
        return self._text_scale

    @property
    def reduced_motion(self) -> bool:
        """True when nothing should move: the person or the desktop asked for it."""
        if self._motion is not Motion.SYSTEM:
            return self._motion is Motion.ON
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return QApplication.style().styleHint(hint) == 0

    def set_mode(self, mode: ThemeMode) -> None:
        """Switch between light, dark and what the desktop says."""
        self._mode = mode
        self._ask_for_scheme()
        self._refresh()

    def set_text_scale(self, scale: float) -> None:
        """Scale all text, 1.0 to 2.0."""
        if scale != self._text_scale:
            self._text_scale = scale
            self.dress()

    @property
    def transcript_width(self) -> int:
        """Pixels that the lines of a conversation take at most."""
        return self.scaled(WIDE_TRANSCRIPT if self._width is AnswerWidth.WIDE else TRANSCRIPT_WIDTH)

    def set_font_family(self, family: str | None) -> None:
        """Set all text but code in this typeface; None for the system's own."""
        if family != self._font_family:
            self._font_family = family
            self.dress()

    def set_motion(self, motion: Motion) -> None:
        """Stop everything that moves, let it move, or follow the desktop."""
        self._motion = motion
        self._settle_motion()

    def set_width(self, width: AnswerWidth) -> None:
        """Make the lines of conversations comfortable or wide."""
        if width is not self._width:
            self._width = width
            self.changed.emit()

    def dress(self) -> None:
        """Give the application its palette, font, style sheet and icon, and say `changed`."""
        QApplication.setWindowIcon(self.icon("wizchat", size=64))
        QApplication.setPalette(palette(self.tokens))
        QApplication.setFont(self.font(fonts.FontRole.INTERFACE))
        self._settle_motion()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setStyleSheet(stylesheet(self.tokens, self._text_scale))
        self.changed.emit()

    def font(self, role: FontRole) -> QFont:
        """Return the font of a kind of text at the present scale."""
        return fonts.font(role, self._text_scale, self._font_family)

    def colour(self, token: str) -> QColor:
        """Return a token, by its field name, as a colour."""
        return QColor(getattr(self.tokens, token))

    def scaled(self, pixels: int) -> int:
        """Return a length that must grow with the text, such as a row's height."""
        return round(pixels * self._text_scale)

    def icon(self, name: str, colour: str = "text", size: int = 16) -> QIcon:
        """Return an icon of resources/icons; `colour` names a token, `size` is at 100 % scale."""
        file = self._icon_folder / f"{name}.svg"
        ink = getattr(self.tokens, colour)
        return icons.icon(file, ink, self.tokens.muted, self.scaled(size))

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """Return an icon for painting at a device pixel ratio; otherwise as `icon`."""
        file = self._icon_folder / f"{name}.svg"
        return icons.pixmap(file, getattr(self.tokens, colour), self.scaled(size), ratio)

    def _settle_motion(self) -> None:
        """Have Qt's own parts follow: the caret, and what menus and lists do as they open."""
        reduced = self.reduced_motion
        QApplication.setCursorFlashTime(0 if reduced else self._blink)
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, not reduced)

    def _ask_for_scheme(self) -> None:
        """Tell Qt too, so that title bars and the system's own dialogs agree."""
        wanted = {
            ThemeMode.SYSTEM: Qt.ColorScheme.Unknown,
            ThemeMode.LIGHT: Qt.ColorScheme.Light,
            ThemeMode.DARK: Qt.ColorScheme.Dark,
        }
        self._hints.setColorScheme(wanted[self._mode])

    def _effective(self) -> Tokens:
        if self._mode is ThemeMode.SYSTEM:
            return DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode is ThemeMode.DARK else LIGHT

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._refresh()

    def _refresh(self) -> None:
        tokens = self._effective()
        if tokens is not self.tokens:
            self.tokens = tokens
            self.dress()
