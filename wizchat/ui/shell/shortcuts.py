"""Which keys do what: the table of actions, with what a person changed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from wizchat.ui.shell.actions import ACTIONS, ActionId, key_sequences
from wizchat.ui.words import left_to_right

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizchat.ui.shell.action_set import ActionSet
    from wizchat.ui.shell.actions import ActionSpec

_FOR_TYPING: Final = frozenset(
    {
        "Return", "Enter", "Esc", "Tab", "Backtab", "Space", "Backspace", "Del", "Left", "Right",
        "Up", "Down", "Home", "End", "PgUp", "PgDown",
    }
)  # fmt: skip
"""Keys that fields and lists need without Ctrl or Alt, as `QKeySequence` names them."""
_WITH: Final = ("Ctrl+", "Alt+", "Meta+")
_ALSO: Final = ("Shift+", "Num+")

KeyLists = dict[ActionId, list[QKeySequence]]


class Shortcuts(QObject):
    """The shortcuts in force, in every window that is attached. GUI thread.

    `kept` is what was changed: action ids with the keys they have, as `QKeySequence` writes lists.
    What cannot be understood there is left out, and what another version knows is kept for it.
    """

    changed = Signal()

    def __init__(self, kept: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = dict(kept)
        self._keys = _in_force(self._kept)

    @property
    def kept(self) -> dict[str, str]:
        """What differs from the table, to be stored."""
        return dict(self._kept)

    def of(self, id_: ActionId) -> list[QKeySequence]:
        """Return the keys of an action, the one to show first."""
        return self._keys[id_]

    def is_changed(self, id_: ActionId) -> bool:
        """Return whether its keys are others than those of the table."""
        return not _same(self._keys[id_], standard_keys(id_))

    def owner(self, keys: QKeySequence, *, other_than: ActionId) -> ActionId | None:
        """Return another action that has these keys."""
        return next(
            (id_ for id_, found in self._keys.items() if id_ is not other_than and keys in found),
            None,
        )

    def assign(self, id_: ActionId, keys: QKeySequence) -> None:
        """Give an action these keys and no others; an action that had them loses them."""
        owner = self.owner(keys, other_than=id_)
        if owner is not None:
            self._kept[owner] = _written([k for k in self._keys[owner] if k != keys])
        self._kept[id_] = _written([] if keys.isEmpty() else [keys])
        self._renew()

    def reset(self, id_: ActionId) -> None:
        """Give an action its own keys again, also where another one has taken them."""
        self._kept.pop(id_, None)
        for keys in standard_keys(id_):
            owner = self.owner(keys, other_than=id_)
            if owner is not None:
                self._kept[owner] = _written([k for k in self._keys[owner] if k != keys])
        self._renew()

    def replace(self, kept: Mapping[str, str]) -> None:
        """Put other changes in the place of all."""
        self._kept = dict(kept)
        self._renew()

    def attach(self, actions: ActionSet) -> None:
        """Keep the actions of a window at these keys for as long as it lives."""
        follower = _Follower(self, actions)
        self.changed.connect(follower.apply)
        follower.apply()

    def _renew(self) -> None:
        self._kept = {
            key: keys
            for key, keys in self._kept.items()
            if key not in _IDS or not _same(_read(keys), standard_keys(ActionId(key)))
        }
        self._keys = _in_force(self._kept)
        self.changed.emit()


class _Follower(QObject):
    """Goes with the window, and its connection with it."""

    def __init__(self, shortcuts: Shortcuts, actions: ActionSet) -> None:
        super().__init__(actions)
        self._shortcuts = shortcuts
        self._actions = actions

    def apply(self) -> None:
        for spec in self._actions.table:
            self._actions[spec.id].setShortcuts(self._shortcuts.of(spec.id))


def standard_keys(id_: ActionId) -> list[QKeySequence]:
    """Return the keys that the table gives an action."""
    return key_sequences(_SPECS[id_].keys)


def is_for_typing(keys: QKeySequence) -> bool:
    """Return whether these keys are needed to write and to move about, so no action may have them.

    Letters count with and without Shift; function keys and whatever has Ctrl, Alt or Meta do not.
    """
    name = keys.toString(QKeySequence.SequenceFormat.PortableText)
    if any(modifier in name for modifier in _WITH):
        return False
    for modifier in _ALSO:
        name = name.removeprefix(modifier)
    return len(name) == 1 or name in _FOR_TYPING


def shown(keys: list[QKeySequence]) -> str:
    """Return the first of them as people read it; nothing for none."""
    return left_to_right(keys[0].toString(QKeySequence.SequenceFormat.NativeText)) if keys else ""


def _in_force(kept: Mapping[str, str]) -> KeyLists:
    """Return the keys of every action, none of them twice: what was changed comes first."""
    keys: KeyLists = {}
    taken: set[str] = set()
    changed = [spec for spec in ACTIONS if _is_readable(kept.get(spec.id))]
    rest = [spec for spec in ACTIONS if spec not in changed]
    for spec in (*changed, *rest):
        wanted = _read(kept[spec.id]) if spec in changed else key_sequences(spec.keys)
        keys[spec.id] = [each for each in wanted if each.toString() not in taken]
        taken |= {each.toString() for each in keys[spec.id]}
    return keys


def _is_readable(written: str | None) -> bool:
    """Return whether these are keys; an empty text says that there are none."""
    return written is not None and (not written or bool(_read(written)))


def _read(written: str) -> list[QKeySequence]:
    portable = QKeySequence.SequenceFormat.PortableText
    found = QKeySequence.listFromString(written, portable)
    return [keys for keys in found if not keys.isEmpty() and keys.toString()]


def _written(keys: list[QKeySequence]) -> str:
    return QKeySequence.listToString(keys, QKeySequence.SequenceFormat.PortableText)


def _same(some: list[QKeySequence], others: list[QKeySequence]) -> bool:
    return [keys.toString() for keys in some] == [keys.toString() for keys in others]


_SPECS: Final[dict[ActionId, ActionSpec]] = {spec.id: spec for spec in ACTIONS}
_IDS: Final = frozenset(id_.value for id_ in ActionId)
