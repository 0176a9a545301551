"""Saying something to a screen reader without moving the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def speak(speaker: QWidget, text: str) -> None:
    """Have a screen reader say a text once it is done with what it says now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, text))
