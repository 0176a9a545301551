"""Shortcuts: changed in the settings, in force in every window, listed on a sheet."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from wizchat.desktop.lazy import Lazy
from wizchat.desktop.settings import SendKey, SettingsNotSaved
from wizchat.ui.settings.bindings import Binding
from wizchat.ui.shell.actions import ACTIONS, ActionId, text_of
from wizchat.ui.shell.mnemonics import plain
from wizchat.ui.shell.opening import open_window
from wizchat.ui.shell.shortcuts import Shortcuts, is_for_typing, shown
from wizchat.ui.shell.views import SheetSection
from wizchat.ui.words import enter_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from wizchat.desktop.settings import SettingsStore
    from wizchat.ui.settings.shortcut_editor import ShortcutEditor
    from wizchat.ui.shell.action_set import ActionSet
    from wizchat.ui.shell.shortcut_sheet import ShortcutSheet
    from wizchat.ui.theme.theme import Theme


SHORTCUTS: Final = "shortcuts"
"""The place in the settings where they are changed."""


class ShortcutsPresenter(QObject):
    """Keeps the shortcuts, their editor and their sheet together. GUI thread."""

    def __init__(
        self,
        store: SettingsStore,
        theme: Theme,
        open_editor: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._open_editor = open_editor
        self._editor: ShortcutEditor | None = None
        self._sheet = Lazy(self._make_sheet)
        self.shortcuts = Shortcuts(store.current.shortcuts, self)
        self.shortcuts.changed.connect(self._on_changed)

    def attach(self, actions: ActionSet) -> None:
        """Keep the actions of a window at the keys that are in force."""
        self.shortcuts.attach(actions)

    def edit_with(self, editor: ShortcutEditor) -> None:
        """Change shortcuts by what this editor asks for."""
        self._editor = editor
        editor.keys_pressed.connect(self._on_keys_pressed)
        editor.take_over.connect(self._on_take_over)
        editor.reset_requested.connect(self._on_reset)
        editor.reset_all_requested.connect(self._on_reset_all)

    def bindings(self) -> list[Binding]:
        """Return every action with its keys, in the order of the menus."""
        return [
            Binding(
                spec.id,
                plain(text_of(spec.menu.value)),
                plain(text_of(spec.text)),
                shown(self.shortcuts.of(spec.id)),
                is_changed=self.shortcuts.is_changed(spec.id),
            )
            for spec in ACTIONS
        ]

    def open_sheet(self, over: QWidget) -> None:
        """Show all shortcuts, over the window that asks."""
        sheet = self._sheet.get()
        sheet.show_sections(self._sections())
        open_window(sheet, over)

    def _make_sheet(self) -> ShortcutSheet:
        from wizchat.ui.shell.shortcut_sheet import ShortcutSheet

        sheet = ShortcutSheet(self._theme)
        sheet.change_requested.connect(self._open_editor)
        return sheet

    # --- What is asked for ----------------------------------------------------------------------

    def _on_keys_pressed(self, name: str, keys: QKeySequence) -> None:
        id_ = ActionId(name)
        if not keys.isEmpty() and is_for_typing(keys):
            said = self.tr("{0} is needed for writing. Add Ctrl or Alt, or take a function key.")
            self._refuse(name, said.format(shown([keys])))
            return
        owner = None if keys.isEmpty() else self.shortcuts.owner(keys, other_than=id_)
        if owner is None:
            self._change(name, lambda: self.shortcuts.assign(id_, keys))
        elif self._editor is not None:
            said = self.tr("{0} belongs to “{1}” in the menu {2}.").format(
                shown([keys]), self._text(owner), self._menu(owner)
            )
            self._editor.show_conflict(name, keys, said)

    def _on_take_over(self, name: str, keys: QKeySequence) -> None:
        self._change(name, lambda: self.shortcuts.assign(ActionId(name), keys))

    def _on_reset(self, name: str) -> None:
        self._change(name, lambda: self.shortcuts.reset(ActionId(name)))

    def _on_reset_all(self) -> None:
        self._change(ACTIONS[0].id, lambda: self.shortcuts.replace({}))

    def _change(self, name: str, change: Callable[[], None]) -> None:
        """Do it and write it down; what cannot be written down is undone, and that is said."""
        before = self.shortcuts.kept
        change()
        try:
            self._store.update(shortcuts=self.shortcuts.kept)
        except SettingsNotSaved as error:
            self.shortcuts.replace(before)
            self._refuse(name, self.tr("It could not be saved: {0}").format(error.strerror))

    def _refuse(self, name: str, text: str) -> None:
        if self._editor is not None:
            self._editor.show_refusal(name, text)

    def _on_changed(self) -> None:
        if self._editor is not None:
            self._editor.show_bindings(self.bindings())
        sheet = self._sheet.made
        if sheet is not None and sheet.isVisible():
            sheet.show_sections(self._sections())

    # --- Words ----------------------------------------------------------------------------------

    def _sections(self) -> list[SheetSection]:
        held = [binding for binding in self.bindings() if binding.keys]
        menus = [
            SheetSection(menu, tuple((each.text, each.keys) for each in members))
            for menu, members in groupby(held, key=lambda binding: binding.menu)
        ]
        return [*menus, self._writing(), self._reading(), self._list()]

    def _writing(self) -> SheetSection:
        by_ctrl = self._store.current.send_key is SendKey.CTRL_ENTER
        return SheetSection(
            self.tr("Writing"),
            (
                (self.tr("Send"), enter_key(ctrl=by_ctrl)),
                (self.tr("Begin a new line"), enter_key() if by_ctrl else self.tr("Shift+Enter")),
                (self.tr("Stop the answer"), _native("Esc")),
                (self.tr("Edit the last message"), _native("Up")),
            ),
        )

    def _reading(self) -> SheetSection:
        return SheetSection(
            self.tr("Reading"),
            (
                (self.tr("From message to message"), _pair("Ctrl+Up", "Ctrl+Down")),
                (self.tr("To the beginning and to the end"), _pair("Home", "End")),
                (self.tr("Move wide tables and code"), _pair("Left", "Right")),
            ),
        )

    def _list(self) -> SheetSection:
        return SheetSection(
            self.tr("List of conversations"),
            (
                (self.tr("Rename"), _native("F2")),
                (self.tr("Move to trash"), _native("Del")),
                (self.tr("From the search to the list"), _native("Down")),
            ),
        )

    def _text(self, id_: ActionId) -> str:
        return next(plain(text_of(spec.text)) for spec in ACTIONS if spec.id is id_)

    def _menu(self, id_: ActionId) -> str:
        return next(plain(text_of(spec.menu.value)) for spec in ACTIONS if spec.id is id_)


def _pair(one: str, other: str) -> str:
    return f"{_native(one)} / {_native(other)}"


def _native(keys: str) -> str:
    return shown([QKeySequence(keys)])
