"""The model chip of the header: what answers, where it runs, and the menu to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wizchat.ui import words
from wizchat.ui.shell.model_menu import ModelMenu
from wizchat.ui.shell.views import EngineStatus, EngineView, ModelChoice
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, GRID
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from wizchat.ui.theme.theme import Theme

_HEIGHT: Final = 30
_INSET: Final = 13
_DOT: Final = 7
_CHEVRON: Final = 12
_DOT_COLOURS: Final = {
    EngineStatus.NONE: "muted",
    EngineStatus.STARTING: "warning",
    EngineStatus.LOADING: "warning",
    EngineStatus.READY: "good",
    EngineStatus.RESTING: "muted",
    EngineStatus.FAILED: "danger",
}


class ModelChip(QAbstractButton):
    """Words say what the dot says; the menu says why."""

    model_chosen = Signal(str)
    models_requested = Signal()
    tour_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = EngineView()
        self._compact = False
        self._menu = ModelMenu(theme, self)
        self._menu.model_chosen.connect(self.model_chosen)
        self._menu.models_requested.connect(self.models_requested)
        self._menu.tour_requested.connect(self.tour_requested)
        self.clicked.connect(self._on_clicked)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self.set_engine(self._view)

    def set_models(self, models: tuple[ModelChoice, ...], current_id: str | None) -> None:
        """Offer these in the menu."""
        self._menu.set_models(models, current_id)

    def set_tour_offered(self, *, offered: bool) -> None:
        """Offer the tour in the menu, or not."""
        self._menu.set_tour_offered(offered=offered)

    def set_compact(self, *, compact: bool) -> None:
        """Use the short name of the model, or the long one."""
        if compact != self._compact:
            self._compact = compact
            self.set_engine(self._view)

    def set_engine(self, view: EngineView) -> None:
        """Show the engine's state."""
        self._view = view
        short = view.short_label if self._compact else ""
        self.setText(self._words(short or view.label))
        self.setAccessibleName(self.tr("Model: {0}").format(self._words(view.label)))
        self.setAccessibleDescription(view.notice)
        self.setToolTip(tip_of(view.notice))
        self._menu.set_engine(view)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all words."""
        text = QFontMetrics(self._theme.font(FontRole.SMALL)).horizontalAdvance(self.text())
        return QSize(text + self._beside_text(), self._theme.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters; the rest is elided."""
        return QSize(self._beside_text() + self._theme.scaled(40), self._theme.scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu as menus are opened."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_clicked()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = FOCUS_WIDTH if focused else 1
        painter.setPen(QPen(self._theme.colour("accent" if focused else "line"), width))
        ground = "tint" if self._view.is_tour else "background"
        painter.setBrush(self._theme.colour("hover" if self.underMouse() else ground))
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        self._paint_inside(painter)

    def _paint_inside(self, painter: QPainter) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        dot, chevron = self._theme.scaled(_DOT), self._theme.scaled(_CHEVRON)
        start, end = _INSET, self.width() - _INSET
        dot_left = end - dot if rtl else start
        chevron_left = start if rtl else end - chevron
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(_DOT_COLOURS[self._view.status]))
        painter.drawEllipse(QRectF(dot_left, (self.height() - dot) / 2, dot, dot))
        image = self._theme.pixmap("chevron-down", "text", _CHEVRON, self.devicePixelRatio())
        painter.drawPixmap(chevron_left, (self.height() - chevron) // 2, image)
        before, after = dot + GRID, chevron + GRID // 2
        left, right = (start + after, end - before) if rtl else (start + before, end - after)
        area = QRectF(left, 0, max(0, right - left), self.height())
        painter.setFont(self._theme.font(FontRole.SMALL))
        painter.setPen(self._theme.colour("accent" if self._view.is_tour else "text"))
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(area.width()) + 1
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its letters say
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, text)

    def _beside_text(self) -> int:
        signs = self._theme.scaled(_DOT) + self._theme.scaled(_CHEVRON)
        return 2 * _INSET + signs + GRID + GRID // 2 + 2

    def _words(self, label: str) -> str:
        view = self._view
        match view.status:
            case EngineStatus.NONE:
                return self.tr("No model")
            case EngineStatus.STARTING:
                return self.tr("Starting")
            case EngineStatus.LOADING:
                done = words.percent(int(view.fraction * 1000), 1000)
                return self.tr("Loading {0} · {1}").format(label, done)
            case EngineStatus.READY:
                return " · ".join(part for part in (label, view.device) if part)
            case EngineStatus.RESTING:
                return self.tr("{0} · resting").format(label)
            case EngineStatus.FAILED:
                return self.tr("{0} · not running").format(label or self.tr("Model"))

    def _on_clicked(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = self._menu.sizeHint().width()
        left = 0 if rtl else self.width() - width
        self._menu.popup(self.mapToGlobal(QPoint(left, self.height() + GRID // 2)))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
