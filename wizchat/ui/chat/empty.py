"""What stands in a conversation without messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.ui.chat.tour import SUGGESTIONS, TourRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import PillButton, YieldingButton
from wizchat.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizchat.ui.theme.theme import Theme


class EmptyConversation(EmptyState):
    """A calm invitation, and what happens while no model is ready."""

    tour_requested = Signal()
    asked = Signal(str)
    """One of the questions that the tour suggests."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._start = PillButton(theme, "")
        self._questions = _Questions(theme)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, GRID, 0, 0)
        column.addWidget(self._start, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._questions)
        super().__init__(theme, "", action=below, parent=parent)
        self._start.setText(self.tr("Start the tour"))
        self._start.clicked.connect(self.tour_requested)
        self._questions.asked.connect(self.asked)
        self._ready = True
        self._incognito = False
        self._tour = TourRole.ABSENT
        self._show()

    def set_model_ready(self, *, ready: bool) -> None:
        """Say what becomes of a message that is sent now."""
        self._ready = ready
        self._show()

    def set_tour(self, role: TourRole) -> None:
        """Offer the tour, or what it can be asked."""
        self._tour = role
        self._show()

    def set_incognito(self, *, incognito: bool) -> None:
        """Say, before the first message, what is not kept."""
        self._incognito = incognito
        self._show()

    def minimumSizeHint(self) -> QSize:
        """Ask for no room: the window may be as low as it likes."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Suggest as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = self.title.sizeHint().height() + self.sentence.sizeHint().height()
        self._questions.fit(self.height() - words - 9 * GRID)

    def _show(self) -> None:
        answering = self._tour is TourRole.ANSWERING
        self._start.setVisible(self._tour is TourRole.OFFERED)
        self._questions.setVisible(answering)
        self.title.setText(self._title())
        self.set_sentence(self._sentence())
        self._fit()

    def _title(self) -> str:
        if self._incognito:
            return self.tr("Incognito conversation")
        if self._tour is TourRole.ANSWERING:
            return self.tr("What would you like to know about WizChat?")
        return self.tr("What would you like to know?")

    def _sentence(self) -> str:
        if self._incognito:
            unsaved = self.tr(
                "Nothing you write here is saved, nor what is answered. It stays until you close "
                "it or quit WizChat; then it is gone for good."
            )
            waits = self.tr("No model is ready yet; a message waits for it.")
            return unsaved if self._ready else f"{unsaved}\n{waits}"
        if self._tour is TourRole.ANSWERING:
            return self.tr("Ask in your own words, or begin with one of these.")
        if self._tour is TourRole.OFFERED:
            return self.tr(
                "No model is here yet. You can write already; the message waits for it.\n"
                "Meanwhile the tour, a tiny model that is already here, knows this app."
            )
        if self._ready:
            return self.tr("Everything stays on this computer.")
        return self.tr("No model is ready yet. You can write already; the message waits for it.")


class _Questions(QWidget):
    """Buttons that ask what they say."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._buttons = [YieldingButton(theme, question) for question in SUGGESTIONS]
        for button in self._buttons:
            button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the questions are English
            button.clicked.connect(self._on_clicked)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def fit(self, height: int) -> None:
        """Show those for which there is room, the first ones."""
        bottom = 0
        for button in self._buttons:
            bottom += button.sizeHint().height()
            button.setVisible(bottom <= height)
            bottom += GRID

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, PillButton):
            self.asked.emit(button.text())
