"""Which conversations are open in which windows, written down while the app runs."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

import msgspec

from wizchat.desktop.atomic import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

_logger = logging.getLogger(__name__)

MOST_WINDOWS: Final = 30
"""More than these are not opened at a start, whatever the file says."""


class SessionWindow(msgspec.Struct, frozen=True):
    """One conversation in a window of its own."""

    conversation_id: str
    geometry: str | None = None
    """Base64 of what the window system said."""


class Session(msgspec.Struct, frozen=True):
    """What was open, the hindmost window first."""

    main: str
    """The conversation in the main window; one that nothing was written in is stored nowhere."""
    windows: tuple[SessionWindow, ...] = ()
    behind: int = 0
    """How many of these windows were behind the main one."""

    def sane(self) -> Session:
        """Return it without what cannot be: a conversation twice, or windows without end."""
        once = {
            window.conversation_id: window
            for window in self.windows[:MOST_WINDOWS]
            if window.conversation_id != self.main
        }
        behind = min(max(0, self.behind), len(once))
        return Session(self.main, tuple(once.values()), behind)


class SessionFile:
    """The session in one small JSON file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Session | None:
        """Return the last session; None when there is none or it cannot be read. Never raises.

        Nobody wrote it by hand and all of it can be done again by a few clicks, so a broken file
        is not kept.
        """
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Session).sane()
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _logger.info("the session is not restored: %r", error)
            return None

    def save(self, session: Session) -> None:
        """Replace the file. Never raises: what cannot be written now is written at the next change.

        Waits for the disk.
        """
        try:
            write_atomically(self._path, msgspec.json.encode(session))
        except OSError as error:
            _logger.info("the session is not written down: %r", error)
