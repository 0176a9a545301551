"""A list whose rows are dragged onto its sections, which show where they would go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QDrag, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from wizchat.ui.shell.conversation_model import ConversationModel
from wizchat.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CONTROL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent

    from wizchat.ui.shell.conversation_model import Index
    from wizchat.ui.theme.theme import Theme


class DropList(QListView):
    """Drags rows of a ConversationModel, `_rows`, which says what was dropped where.

    A subclass sets the model once it can take what Qt calls then.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = ConversationModel(self)
        self._target: tuple[int, int] | None = None  # first and last row of a section
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)  # onto rows, not between them
        self.setAutoScroll(True)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag what is selected; Qt's own way would remove it from the list afterwards."""
        indexes = [i for i in self.selectedIndexes() if i.flags() & Qt.ItemFlag.ItemIsDragEnabled]
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self._rows.mimeData(indexes))
        drag.setPixmap(self.viewport().grab(self.visualRect(indexes[0])))
        drag.exec(Qt.DropAction.MoveAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the section that would take it."""
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        takes = event.isAccepted() and index.isValid()
        self._aim(self._rows.section_rows(index.row()) if takes else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no section any more."""
        super().dragLeaveEvent(event)
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Have it moved."""
        super().dropEvent(event)
        self._aim(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and a ring around the section that would take what is dragged."""
        # Without its own indicator Qt takes no drops: it is off for the painting alone.
        self.setDropIndicatorShown(False)
        super().paintEvent(event)
        self.setDropIndicatorShown(True)
        if self._target is None:
            return
        first, last = (self.visualRect(self._rows.index(row)) for row in self._target)
        area = QRectF(first.united(last)).adjusted(1, 1, -1, -1)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), FOCUS_WIDTH))
        painter.drawRoundedRect(area, RADIUS_CONTROL, RADIUS_CONTROL)

    def dataChanged(self, first: Index, last: Index, roles: Iterable[int] = ()) -> None:
        """Paint anew, and no more: QListView would lay out thousands of rows for one dot.

        Rows of another height are other rows to the model.
        """
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def _aim(self, target: tuple[int, int] | None) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()
