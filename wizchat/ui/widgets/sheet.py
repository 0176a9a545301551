"""A dialog that asks, works and says how it went, all in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.progress import ThinProgress
from wizchat.ui.widgets.speech import speak

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from wizchat.ui.theme.theme import Theme

_WIDTH: Final = 460


class Sheet(QDialog):
    """Heading, body, trouble, progress, buttons; Esc and Cancel end its work."""

    cancelled = Signal()
    """While it works; closing it otherwise says nothing."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        go: str,
        parent: QWidget | None = None,
        *,
        kind: ButtonKind = ButtonKind.PRIMARY,
    ) -> None:
        """`go` is on the button that does it; Enter presses it unless its `kind` is DANGER."""
        super().__init__(parent)
        self._theme = theme
        self._working = False
        self.setWindowTitle(title)
        self.setMinimumWidth(min(theme.scaled(_WIDTH), 560))
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(GRID + GRID // 2)
        self._problem = Label(theme, colour="danger", wrap=True)
        self._problem.hide()
        self._status = Label(theme, role=FontRole.SMALL, colour="muted", wrap=True)
        self._progress = ThinProgress(theme, title)
        self.go = PillButton(theme, go, kind=kind)
        self.cancel = PillButton(theme, self.tr("Cancel"))
        (self.cancel if kind is ButtonKind.DANGER else self.go).setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GRID)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(Label(theme, title, role=FontRole.SECTION))
        layout.addWidget(self.body)
        layout.addWidget(self._problem)
        layout.addWidget(self._status)
        layout.addWidget(self._progress)
        layout.addStretch(1)
        layout.addLayout(self._buttons)
        self.show_idle()

    def show_idle(self) -> None:
        """Ask again, nothing under way."""
        self._set_working(working=False)

    def show_working(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say what is under way and how far it is; without a total, only that it is."""
        if not self._working:
            speak(self, text)
        self._problem.hide()
        self._set_working(working=True)
        self._status.setText(text)
        self._progress.setVisible(total > 0)
        self._progress.set_fraction(done / total if total else 0.0)
        self.fit()

    def show_problem(self, text: str) -> None:
        """Say what went wrong, and ask again."""
        self.show_idle()
        self._problem.setText(text)
        self._problem.show()
        self.fit()
        speak(self, text)

    def fit(self) -> None:
        """Take the height that the text needs at this width, as far as the screen has it."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        for inner in (self.rows, layout):  # what a text change only posts, for now
            inner.invalidate()
            inner.activate()
        width = max(self.width(), layout.totalMinimumSize().width())
        most = self.screen().availableGeometry().height() - 2 * GRID
        self.resize(width, min(most, layout.totalHeightForWidth(width)))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the right height."""
        super().showEvent(event)
        self.fit()

    def close_quietly(self) -> None:
        """Close, the work being done."""
        self._working = False
        self.accept()

    def reject(self) -> None:
        """Close; what is under way is to be ended."""
        if self._working:
            self._working = False
            self.cancelled.emit()
        super().reject()

    def _set_working(self, *, working: bool) -> None:
        self._working = working
        self.body.setEnabled(not working)
        self.go.setVisible(not working)
        self._status.setVisible(working)
        self._progress.setVisible(False)
        self.fit()
        if working:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
