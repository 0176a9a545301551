"""When the app connects, to what, and through which proxy: to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from wizchat.ui.settings.group_card import SettingsRow
from wizchat.ui.settings.marked_label import MarkedLabel
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.words import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizchat.desktop.network import Proxy
    from wizchat.ui.theme.theme import Theme


class NetworkRow(SettingsRow):
    """Two statements, and what they rest on."""

    def __init__(
        self, theme: Theme, proxies: Sequence[Proxy], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._labels = (
            MarkedLabel(theme, self.tr("WizChat connects only when you download"), role=_STRONG),
            MarkedLabel(
                theme,
                self.tr(
                    "Chatting needs no connection, and nothing you write leaves this computer. "
                    "There is no telemetry, no account, and no look for updates."
                ),
                role=_SMALL,
                colour="muted",
            ),
            MarkedLabel(theme, self.tr("Proxy"), role=_STRONG),
            MarkedLabel(theme, self._about(proxies), role=_SMALL, colour="muted"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID // 4)
        for at, label in enumerate(self._labels):
            if at == len(self._labels) // 2:
                layout.addSpacing(GRID)
            layout.addWidget(label)

    def mark(self, words: Sequence[str]) -> None:
        """Show where these words stand."""
        for label in self._labels:
            label.mark(words)

    def searched_text(self) -> str:
        """Return all that is said, and other words for it."""
        said = " ".join(label.plain for label in self._labels)
        return f"{said} {self.tr('privacy internet offline firewall HTTPS_PROXY')}"

    def _about(self, proxies: Sequence[Proxy]) -> str:
        if not proxies:
            return self.tr(
                "None is set: downloads go straight to the server. Set HTTPS_PROXY in the "
                "environment, or a proxy in the system's settings, before WizChat starts."
            )
        return sentences(self._one(proxy) for proxy in proxies)

    def _one(self, proxy: Proxy) -> str:
        if proxy.variable:
            return self.tr("{0} goes through {1}, as {2} in the environment says.").format(
                self._traffic(proxy), proxy.address, proxy.variable
            )
        return self.tr("{0} goes through {1}, as the system's settings say.").format(
            self._traffic(proxy), proxy.address
        )

    def _traffic(self, proxy: Proxy) -> str:
        return self.tr("Everything") if proxy.scheme == "all" else proxy.scheme.upper()


_STRONG = FontRole.STRONG
_SMALL = FontRole.SMALL
