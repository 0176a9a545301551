"""What people ask to have done with conversations, from whichever list or menu they ask."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class KeepingAsks(QObject):
    """Ids of conversations come as a tuple, also when it is one."""

    own_window_requested = Signal(str)
    export_requested = Signal(object)
    rename_requested = Signal(str, str)
    pin_requested = Signal(object, bool)
    move_requested = Signal(object, str)
    """Ids and a folder; empty for no folder."""
    archive_requested = Signal(object)
    unarchive_requested = Signal(object)
    trash_requested = Signal(object)
    restore_requested = Signal(object)
    delete_requested = Signal(object)
    """For good, confirmed."""
    forget_requested = Signal(str)
    """Of an incognito conversation: close it, and it is gone."""

    new_folder_requested = Signal(object)
    """Ids of what goes into it, mostly none; its name is typed afterwards."""
    folder_rename_requested = Signal(str, str)
    folder_remove_requested = Signal(str)

    archive_shown = Signal()
    """The archive is on the screen, and wants to know what is in it."""
    trash_shown = Signal()
    collapsed_changed = Signal(object)
    """frozenset of the keys of collapsed sections."""
