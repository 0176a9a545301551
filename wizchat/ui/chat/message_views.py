"""The widgets of messages: those that have gone out of sight are used again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizchat.chat.values import Role
from wizchat.ui.chat.message import AnswerMessage, MessageView, OwnMessage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

_MOST_SPARE: Final = 12
"""Of each kind: a screen and what is near it."""


class MessageViews:
    """Gives out a widget for each message near the screen, as making one takes 10 ms. GUI thread.

    `connect` is told each new widget once, to listen to it.
    """

    def __init__(
        self, theme: Theme, typesetter: Typesetter, connect: Callable[[MessageView], None]
    ) -> None:
        self._theme = theme
        self._typesetter = typesetter
        self._connect = connect
        self._spare: dict[type[MessageView], list[MessageView]] = {
            OwnMessage: [],
            AnswerMessage: [],
        }

    def take(self, parent: QWidget, role: Role) -> MessageView:
        """Return a widget that shows nothing yet; all are children of the same parent."""
        kind = OwnMessage if role is Role.USER else AnswerMessage
        if self._spare[kind]:
            return self._spare[kind].pop()
        view = kind(self._theme, self._typesetter, parent)
        self._connect(view)
        return view

    def give_back(self, view: MessageView) -> None:
        """Take a widget that is needed no more."""
        view.hide()
        spare = self._spare[type(view)]
        if len(spare) < _MOST_SPARE:
            view.clear()
            spare.append(view)
        else:
            view.deleteLater()
