"""A field for each type of option: it shows a value and says when the person changed it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QRegularExpressionValidator, QValidator
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from wizchat.desktop.settings import Language
from wizchat.ui.language import is_here
from wizchat.ui.settings.option_words import choice
from wizchat.ui.settings.wording import OptionWords, Shape
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import IconButton
from wizchat.ui.widgets.choice import ChoiceBox
from wizchat.ui.widgets.switch import Switch
from wizchat.ui.widgets.tool_tip import tip_of
from wizchat.ui.words import percent_signs

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from wizchat.desktop.settings import Option
    from wizchat.ui.theme.theme import Theme

_INSET: Final = 8
_AT_THE_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_LARGEST_INT: Final = 2**31 - 1
"""Of a QSpinBox."""


class Editor(QWidget):
    """A field with a value; `edited` only for what the person did."""

    edited = Signal(object)
    refused = Signal()
    """What was typed is no value of this option; the one before is shown again."""

    def __init__(self, field: QWidget, label: str) -> None:
        super().__init__()
        self._field = field
        field.setAccessibleName(label)
        self.setFocusProxy(field)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID // 2)
        self._layout.addWidget(field, 1)

    def show_value(self, value: object) -> None:
        """Show a value without saying that it changed."""
        with QSignalBlocker(self._field):
            self._show(value)

    @property
    def field(self) -> QWidget:
        """What has the keyboard."""
        return self._field

    def describe(self, text: str) -> None:
        """Have a screen reader read the help with the field."""
        self._field.setAccessibleDescription(text)

    def _show(self, value: object) -> None:
        raise NotImplementedError


class ChoiceEditor(Editor):
    """One of several."""

    def __init__(self, theme: Theme, option: Option, said: OptionWords) -> None:
        self._box = ChoiceBox(theme, said.label)
        super().__init__(self._box, said.label)
        for value in option.choices:
            if option.type is not Language or is_here(Language(value)):
                self._box.addItem(choice(value), value)
        self._box.currentIndexChanged.connect(self._on_chosen)

    def _show(self, value: object) -> None:
        self._box.setCurrentIndex(self._box.findData(value))

    def _on_chosen(self, index: int) -> None:
        self.edited.emit(self._box.itemData(index))


class SwitchEditor(Editor):
    """Yes or no."""

    def __init__(self, theme: Theme, said: OptionWords) -> None:
        self._box = Switch(theme)
        super().__init__(self._box, said.label)
        self._box.toggled.connect(self._on_toggled)

    def _show(self, value: object) -> None:
        self._box.setChecked(bool(value))

    def _on_toggled(self, checked: bool) -> None:
        self.edited.emit(checked)


class IntEditor(Editor):
    """A whole number; one below the least stands for None where that is allowed."""

    def __init__(self, option: Option, said: OptionWords) -> None:
        self._box = _NumberBox(decimals=0)
        super().__init__(self._box, said.label)
        self._unset = int(option.minimum or 0) - 1 if option.optional else None
        self._most = int(option.maximum or _LARGEST_INT)
        least = int(option.minimum or 0) if self._unset is None else self._unset
        self._box.setRange(least, self._most)
        self._box.setSpecialValueText(said.unset if option.optional else "")
        self._box.setGroupSeparatorShown(True)
        self._box.setSuffix(f" {said.unit}" if said.unit else "")
        self._box.refused.connect(self.refused)
        self._box.valueChanged.connect(self._on_changed)

    def _show(self, value: object) -> None:
        shown = value if isinstance(value, int) else self._unset or 0
        self._box.setMaximum(max(self._most, shown))  # what is in force is never shown as less
        self._box.setValue(shown)

    def _on_changed(self, value: float) -> None:
        whole = round(value)
        self.edited.emit(None if whole == self._unset else whole)


class FloatEditor(Editor):
    """A number with two decimals, or per cent."""

    def __init__(self, option: Option, said: OptionWords) -> None:
        self._box = _NumberBox(decimals=0 if said.shape is Shape.PERCENT else 2)
        super().__init__(self._box, said.label)
        self._factor = 100 if said.shape is Shape.PERCENT else 1
        if said.shape is Shape.PERCENT:
            before, after = percent_signs()
            self._box.setPrefix(before)
            self._box.setSuffix(after)
        self._box.setSingleStep(10 if said.shape is Shape.PERCENT else 0.05)
        self._box.setRange(
            (option.minimum or 0.0) * self._factor, (option.maximum or 1.0) * self._factor
        )
        self._box.refused.connect(self.refused)
        self._box.valueChanged.connect(self._on_changed)

    def _show(self, value: object) -> None:
        self._box.setValue(float(str(value)) * self._factor)

    def _on_changed(self, value: float) -> None:
        self.edited.emit(round(value / self._factor, 4))


class TextEditor(Editor):
    """A line of text, or a number too large for a spin box; empty is None."""

    def __init__(self, option: Option, said: OptionWords) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, said.label)
        self._type = option.type
        self._shown: object = None
        self._line.setPlaceholderText(said.unset)
        if self._type is int:
            digits = QRegularExpression("[0-9]{0,10}")
            self._line.setValidator(QRegularExpressionValidator(digits, self._line))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                self._line.setAlignment(_AT_THE_RIGHT)
        self._line.editingFinished.connect(self._on_finished)

    def _show(self, value: object) -> None:
        self._shown = value
        self._line.setText("" if value is None else str(value))
        self._line.setToolTip(tip_of(self._line.text() or self._line.placeholderText()))

    def _on_finished(self) -> None:
        text = self._line.text().strip()
        self._take(None if not text else self._type(text))

    def _take(self, value: object) -> None:
        if value != self._shown:
            self._shown = value
            self.edited.emit(value)


class FontEditor(Editor):
    """The typefaces that are installed, after the system's own."""

    def __init__(self, theme: Theme, said: OptionWords) -> None:
        self._box = ChoiceBox(theme, said.label)
        super().__init__(self._box, said.label)
        families = [f for f in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(f)]
        self._box.addItem(said.unset, "")
        for family in families:
            self._box.addItem(family, family)
        self._box.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.currentIndexChanged.connect(self._on_chosen)

    def _show(self, value: object) -> None:
        at = self._box.findData(value or "")
        if at < 0:
            self._box.addItem(self.tr("{0} (not installed)").format(value), value)
            at = self._box.count() - 1
        self._box.setCurrentIndex(at)

    def _on_chosen(self, index: int) -> None:
        self.edited.emit(self._box.itemData(index) or None)


class FolderEditor(TextEditor):
    """A folder, typed or chosen."""

    def __init__(self, theme: Theme, option: Option, said: OptionWords) -> None:
        super().__init__(option, said)
        self._label = said.label
        self._choose = IconButton(theme, "folder", self.tr("Choose a folder"))
        self._choose.clicked.connect(self._on_choose)
        self._layout.addWidget(self._choose)

    def _take(self, value: object) -> None:
        """Refuse what means another folder wherever the app is started."""
        if value is None:
            super()._take(value)
            return
        try:
            folder = Path(str(value)).expanduser()
        except RuntimeError:  # ~somebody whom this computer does not know
            folder = Path(str(value))
        if folder.is_absolute():
            super()._take(str(folder))
        elif value != self._shown:
            self._shown = value  # so that the old one is news when it is typed again
            self.refused.emit()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self._label, self._line.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def _on_folder(self, folder: str) -> None:
        self._line.setText(folder)
        self._on_finished()


def editor_for(theme: Theme, option: Option, said: OptionWords) -> Editor:
    """Return the field that fits an option."""
    if option.choices:
        return ChoiceEditor(theme, option, said)
    if option.type is bool:
        return SwitchEditor(theme, said)
    if option.type is float:
        return FloatEditor(option, said)
    if option.type is int and (option.maximum or 0) <= _LARGEST_INT:
        return IntEditor(option, said)
    return _text_editor(theme, option, said)


def _text_editor(theme: Theme, option: Option, said: OptionWords) -> Editor:
    if said.shape is Shape.FONT:
        return FontEditor(theme, said)
    if said.shape is Shape.FOLDER:
        return FolderEditor(theme, option, said)
    return TextEditor(option, said)


class _NumberBox(QDoubleSpinBox):
    """A number, which is said once it is typed, not digit by digit."""

    refused = Signal()

    def __init__(self, *, decimals: int) -> None:
        super().__init__()
        self.setDecimals(decimals)
        self.setKeyboardTracking(False)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Qt would put a number with a Latin unit at the left and one without at the right.
            self.setAlignment(_AT_THE_RIGHT)
        self.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Let everything be typed that looks like a number; `fixup` says what is wrong with it."""
        return _lenient(super().validate(text, at))

    def fixup(self, text: str) -> str:
        """Say that this cannot be; Qt puts the value before back."""
        self.refused.emit()
        return text

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def _lenient(found: tuple[QValidator.State, str, int]) -> tuple[QValidator.State, str, int]:
    """Return a verdict that keeps what is typed unless it holds something else than a number."""
    state, text, at = found
    looks_right = not any(letter.isalpha() for letter in text.split(" ")[0])
    if state is QValidator.State.Invalid and looks_right:
        return QValidator.State.Intermediate, text, at
    return found
