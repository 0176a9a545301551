"""The backups that there are, and the way back to one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.widgets.card import Hairline
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.speech import speak

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (620, 560)
_BESIDE: Final = 420
"""Pixels at 100 % text scale."""
_BUTTONS_PART: Final = 0.45
"""Of the width, which buttons beside a text take at most."""


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One backup in words."""

    id: str
    when: str
    what: str
    usable: bool = True


class BackupsWindow(QWidget):
    """Lists backups; going back to one is asked twice, in its row. GUI thread."""

    make_requested = Signal()
    restore_requested = Signal(str)
    """The id of a BackupLine."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._rows: list[_Row] = []
        self._done = ""
        self.setWindowTitle(self.tr("Backups"))
        self.resize(*_START_SIZE)
        self.setMinimumWidth(340)
        self._status = Label(theme, wrap=True)
        self._status.hide()
        self._make = PillButton(theme, self.tr("Back up now"))
        self._make.clicked.connect(self.make_requested)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(3 * GRID, 0, 3 * GRID, 3 * GRID)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Backups"))
        self._scroll.setWidget(self._page)
        self._lay_out()

    def show_looking(self) -> None:
        """Say that the list is being made."""
        self._done = ""
        self._say(self.tr("Looking at the backups…"), "muted")

    def show_backups(self, lines: tuple[BackupLine, ...]) -> None:
        """List these, newest first."""
        self._status.hide()
        if self._done:
            self._say_done()
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_Row(self._theme, line) for line in lines]
        for at, row in enumerate(self._rows):
            row.confirmed.connect(self.restore_requested)
            self._column.insertWidget(at, row)
        if not lines and not self._done:
            self._say(
                self.tr("There is no backup yet. The first is made a day after your first chat."),
                "muted",
            )

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        self._say(text, "danger")
        speak(self, text)

    def show_done(self, text: str) -> None:
        """Say what was done, until the window is opened again."""
        self._done = text
        self._say_done()
        speak(self, text)

    def set_busy(self, *, busy: bool) -> None:
        """Take no order while one is carried out."""
        self._make.setEnabled(not busy)
        self._page.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _say_done(self) -> None:
        self._say(self._done, "good")

    def _say(self, text: str, colour: str) -> None:
        self._status.set_colour(colour)
        self._status.setText(text)
        self._status.show()

    def _lay_out(self) -> None:
        about = Label(
            self._theme,
            self.tr(
                "Copies of your conversations on this computer. Before you go back to one, what is "
                "here now is kept as a backup too."
            ),
            role=FontRole.SMALL,
            colour="muted",
            wrap=True,
        )
        head = FlowLayout(spacing=2 * GRID)
        head.addWidget(Label(self._theme, self.tr("Backups"), role=FontRole.SECTION))
        head.addWidget(self._make)
        head.setAlignment(self._make, Qt.AlignmentFlag.AlignTrailing)
        top = QVBoxLayout()
        top.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        top.setSpacing(GRID)
        top.addLayout(head)
        top.addWidget(about)
        top.addWidget(self._status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)


class _Row(QWidget):
    """One backup; its button asks whether it is meant."""

    confirmed = Signal(str)

    def __init__(self, theme: Theme, line: BackupLine) -> None:
        super().__init__()
        self._theme = theme
        self._line = line
        self._when = Label(theme, line.when, role=FontRole.STRONG, wrap=True)
        what = line.what.replace(" ·", "\N{NO-BREAK SPACE}·")  # no line begins with a dot
        self._what = Label(theme, what, role=FontRole.SMALL, colour="muted", wrap=True)
        self._question = Label(
            theme,
            self.tr("Go back to this? What is here now is kept as a backup first."),
            role=FontRole.SMALL,
            wrap=True,
        )
        self._ask = PillButton(theme, self.tr("Restore…"))
        self._ask.setAccessibleName(self.tr("Restore the backup of {0}").format(line.when))
        self._ask.setEnabled(line.usable)
        self._no = PillButton(theme, self.tr("Cancel"))
        self._yes = PillButton(theme, self.tr("Restore"), kind=ButtonKind.PRIMARY)
        self._ask.clicked.connect(self._on_ask)
        self._no.clicked.connect(self._on_no)
        self._yes.clicked.connect(self._on_yes)
        text = QVBoxLayout()
        text.setSpacing(2)
        for label in (self._when, self._what, self._question):
            text.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        for button in (self._ask, self._no, self._yes):
            buttons.addWidget(button)
        self._inside = inside = QHBoxLayout()
        inside.setContentsMargins(0, GRID, 0, GRID)
        inside.setSpacing(GRID)
        inside.addLayout(text, 1)
        inside.addLayout(buttons)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inside)
        layout.addWidget(Hairline(theme))
        self._show_asking(asking=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the text where there is no room beside it."""
        super().resizeEvent(event)
        self._turn()
        self._column.invalidate()  # it knows the height at this width with the buttons beside
        self._claim_height()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the buttons alone."""
        hint = super().minimumSizeHint()
        beside = self._inside.direction() is QBoxLayout.Direction.LeftToRight
        return QSize(min(hint.width(), 200) if beside else hint.width(), hint.height())

    def _show_asking(self, *, asking: bool) -> None:
        self._question.setVisible(asking)
        self._no.setVisible(asking)
        self._yes.setVisible(asking)
        self._ask.setVisible(not asking)
        self._turn()
        self._column.activate()  # at once: what was hidden would count yet
        self._claim_height()

    def _claim_height(self) -> None:
        """Keep the height that all takes at this width: the scroll area asks for no other."""
        self.setMinimumHeight(max(0, self._column.totalHeightForWidth(self.width())))

    def _turn(self) -> None:
        beside = self._has_room_beside()
        self._inside.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _has_room_beside(self) -> bool:
        """Whether the text has the most of the width with the buttons beside it."""
        shown = [each for each in (self._ask, self._no, self._yes) if not each.isHidden()]
        buttons = sum(each.sizeHint().width() + GRID for each in shown)
        least = max(self._theme.scaled(_BESIDE), round(buttons / _BUTTONS_PART))
        return self.width() >= least

    def _on_ask(self) -> None:
        self._show_asking(asking=True)
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)
        speak(self, self._question.text())

    def _on_no(self) -> None:
        self._show_asking(asking=False)
        self._ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_yes(self) -> None:
        self._show_asking(asking=False)
        self.confirmed.emit(self._line.id)
