"""What the command palette offers: actions, models, settings and conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from wizchat.desktop.settings import OPTIONS, Group
from wizchat.ui.palette.entries import Entry, EntryKind
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.mnemonics import plain
from wizchat.ui.shell.shortcuts import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.chat.values import Conversation
    from wizchat.desktop.settings import Option
    from wizchat.ui.settings.wording import OptionWords
    from wizchat.ui.shell.action_set import ActionSet
    from wizchat.ui.shell.views import ModelChoice

translate = QCoreApplication.translate
_LEFT_OUT = frozenset({ActionId.PALETTE, ActionId.OPEN})
"""What opens the palette itself."""


class ActionSource:
    """The actions of one window, in the order of its menus."""

    kind = EntryKind.ACTION

    def __init__(self, actions: ActionSet) -> None:
        self._actions = actions

    def entries(self) -> Sequence[Entry]:
        """Return every action that can be had, and those that cannot with the reason."""
        return [self._entry(spec.id) for spec in self._actions.table if self._is_offered(spec.id)]

    def choose(self, id_: str) -> None:
        """Do it as its menu would."""
        self._actions[ActionId(id_)].trigger()

    def _is_offered(self, id_: ActionId) -> bool:
        action = self._actions[id_]
        known = action.isEnabled() or bool(self._actions.why_not(id_))
        return id_ not in _LEFT_OUT and action.isVisible() and known

    def _entry(self, id_: ActionId) -> Entry:
        action, menu = self._actions[id_], plain(self._actions.menu_text(id_))
        enabled = action.isEnabled()
        note = menu
        if action.isCheckable() and action.isChecked():
            note = translate("Palette", "{0} · on").format(menu)
        return Entry(
            EntryKind.ACTION,
            id_.value,
            plain(action.text()),
            note=note if enabled else self._actions.why_not(id_),
            keys=shown(action.shortcuts()),
            enabled=enabled,
            words=menu,
        )


class ModelSource:
    """The installed models; `models` returns them and the id of the one in use."""

    kind = EntryKind.MODEL

    def __init__(
        self,
        models: Callable[[], tuple[Sequence[ModelChoice], str | None]],
        choose: Callable[[str], None],
    ) -> None:
        self._models = models
        self.choose = choose

    def entries(self) -> Sequence[Entry]:
        """Return the models; one without its file cannot be chosen."""
        models, current = self._models()
        return [self._entry(model, current) for model in models]

    def _entry(self, model: ModelChoice, current: str | None) -> Entry:
        note = translate("Palette", "in use") if model.id == current else ""
        if not model.present:
            note = translate("Palette", "Its file is missing")
        words = translate("Palette", "model switch load use")
        return Entry(
            self.kind, model.id, model.label, note=note, enabled=model.present, words=words
        )


class ConversationSource(QObject):
    """The conversations as they were listed last, newest first. GUI thread."""

    kind = EntryKind.CONVERSATION

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: tuple[Conversation, ...] = ()
        self._entries: list[Entry] | None = None

    def set_conversations(self, conversations: tuple[Conversation, ...]) -> None:
        """Offer these."""
        self._listed, self._entries = conversations, None

    def entries(self) -> Sequence[Entry]:
        """Return them; made when they are first asked for after a change."""
        if self._entries is None:
            newest = sorted(self._listed, key=lambda c: (c.updated_at, c.id), reverse=True)
            self._entries = [self._entry(conversation) for conversation in newest]
        return self._entries

    def _entry(self, conversation: Conversation) -> Entry:
        title = conversation.title or self.tr("New conversation")
        return Entry(self.kind, conversation.id, title, changed_at=conversation.updated_at)


class WindowConversations:
    """The conversations for one window, which says what choosing one does there."""

    kind = EntryKind.CONVERSATION

    def __init__(self, source: ConversationSource, choose: Callable[[str], None]) -> None:
        self.entries = source.entries
        self.choose = choose


def setting_entries() -> Sequence[Entry]:
    """Return the groups of settings, then each option."""
    from wizchat.ui.settings.option_words import group_title, option_words

    groups = [
        Entry(EntryKind.SETTING, group.value, group_title(group), words=_settings())
        for group in Group
        if group is not Group.REMEMBERED
    ]
    title = translate("Palette", "Shortcuts")
    words = translate("Palette", "keyboard keys keybindings hotkeys change")
    shortcuts = Entry(EntryKind.SETTING, "shortcuts", title, words=f"{words} {_settings()}")
    options = [
        _option_entry(option, option_words(option.key), group_title(option.group))
        for option in OPTIONS.values()
        if option.is_shown
    ]
    return [*groups, shortcuts, *options]


def _option_entry(option: Option, said: OptionWords, title: str) -> Entry:
    words = f"{title} {option.key} {said.synonyms} {_settings()}"
    return Entry(EntryKind.SETTING, option.key, said.label, note=title, words=words)


def _settings() -> str:
    return translate("Palette", "settings preferences options")


class SettingSource:
    """Places in the settings window; `choose` opens it there."""

    kind = EntryKind.SETTING

    def __init__(
        self, entries: Callable[[], Sequence[Entry]], choose: Callable[[str], None]
    ) -> None:
        self.entries = entries
        self.choose = choose
