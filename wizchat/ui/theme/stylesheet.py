"""The one style sheet: what Fusion and the palette cannot say."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Final

from wizchat.ui.theme.tokens import RADIUS_CONTROL

if TYPE_CHECKING:
    from wizchat.ui.theme.tokens import Tokens

_MENU_ICON: Final = 16

# A spin box hides its buttons here: with `NoButtons`, a style sheet makes its field 1 pixel wide.
# Every control keeps a border of two pixels in all, so that the focus ring moves nothing.
_SHEET: Final = Template("""
QMenuBar { background: $sidebar; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: 2px 5px; spacing: 2px; font-size: ${small}px; }
QMenuBar::item { background: transparent; padding: 5px 8px; border-radius: 6px; }
QMenuBar::item:selected { background: $hover; color: $text; }
QMenuBar QToolButton { background: transparent; color: $text; border: 0; padding: 0;
  font-size: ${small}px; font-weight: bold; }
QMenuBar QToolButton:hover { background: $hover; }
QMenu { background: $background; color: $text; border: 1px solid $track; padding: 5px;
  border-radius: ${radius}px; }
QMenu { icon-size: ${icon}px; }
QMenu::indicator { width: ${icon}px; height: ${icon}px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $tint; color: $text; }
QMenu::item:disabled { color: $muted; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $background; color: $text; border: 1px solid $line; padding: 5px 8px; }
QDialogButtonBox, QMessageBox, QFileDialog { dialogbuttonbox-buttons-have-icons: 0; }

QPushButton { background: $background; color: $text; border: 1px solid $line;
  border-radius: ${radius}px; padding: 7px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $muted; background: $sidebar; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 13px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $track; color: $muted; border-color: $track; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="accent"] { background: $tint; color: $accent; border-color: $tint; }
QPushButton[kind="accent"]:hover { border-color: $accent; }
QPushButton[kind="accent"]:focus { border: 2px solid $accent; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="danger"]:disabled { color: $muted; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: 7px 8px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 6px 7px; }
QPushButton[kind="icon"] { background: transparent; border-color: transparent; padding: 7px; }
QPushButton[kind="icon"]:hover, QPushButton[kind="icon"]:checked { background: $hover; }
QPushButton[kind="icon"]:focus { border: 2px solid $accent; padding: 6px; }
QPushButton[kind="link"] { background: transparent; border: 0; color: $muted; padding: 4px 2px; }
QPushButton[kind="link"]:hover { color: $text; text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; border-radius: 4px; padding: 2px 0; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: $background; color: $text;
  border: 1px solid $line; border-radius: ${radius}px; padding: 5px 9px;
  placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border: 2px solid $accent; padding: 4px 8px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
  color: $muted; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: 0;
  padding: 0; }
QSpinBox, QDoubleSpinBox { padding: 4px 0; }
QSpinBox:focus, QDoubleSpinBox:focus { padding: 3px 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox { combobox-popup: 0; }
QComboBoxPrivateContainer { background: $background; border: 0; }
QComboBox QAbstractItemView { background: $background; color: $text; border: 1px solid $track;
  border-radius: ${radius}px; padding: 4px; outline: 0; }
QComboBox QAbstractItemView::item { padding: 6px 5px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $tint; color: $text; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $track; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(tokens: Tokens, text_scale: float) -> str:
    """Return the application's style sheet for these colours and this text scale."""
    return _SHEET.substitute(
        {name: value for name, value in vars(tokens).items() if isinstance(value, str)},
        radius=RADIUS_CONTROL,
        small=round(13 * text_scale),
        icon=round(_MENU_ICON * text_scale),
        accent_hover=_towards(tokens.accent, tokens.text, 0.12),
    )


def _towards(colour: str, other: str, part: float) -> str:
    """Return the colour moved a part of the way to another."""
    mixed = (
        round(int(colour[at : at + 2], 16) * (1 - part) + int(other[at : at + 2], 16) * part)
        for at in (1, 3, 5)
    )
    return "#{:02X}{:02X}{:02X}".format(*mixed)
