"""Everything the main window can be told to do, once: the menus are made from this table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

CONTEXT: Final = "Actions"
"""Translation context of the texts below."""

Keys = str | QKeySequence.StandardKey | None
"""As `QKeySequence` writes lists, the one to show first, where the platform has no habit."""


class Menu(Enum):
    """The menus of the menu bar, in order, by their texts."""

    FILE = QT_TRANSLATE_NOOP("Actions", "&File")
    EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
    CONVERSATION = QT_TRANSLATE_NOOP("Actions", "&Conversation")
    MODEL = QT_TRANSLATE_NOOP("Actions", "&Model")
    WINDOW = QT_TRANSLATE_NOOP("Actions", "&Window")
    HELP = QT_TRANSLATE_NOOP("Actions", "&Help")


class Need(Enum):
    """What must be so for an action to make sense."""

    NOTHING = auto()
    CONVERSATION = auto()
    """One is open."""
    ANSWERING = auto()
    """The open conversation is being answered."""
    WRITTEN = auto()
    """One is open, and something is in it."""
    ANSWERED = auto()
    """That, and it is not being answered."""
    ENDED_EARLY = auto()
    """That, and its last answer could go on."""


class ActionId(StrEnum):
    """What can be done."""

    NEW = "new"
    INCOGNITO = "incognito"
    OPEN = "open"
    EXPORT = "export"
    IMPORT = "import"
    BACKUPS = "backups"
    OPEN_DATA_FOLDER = "open_data_folder"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    CUT = "cut"
    COPY = "copy"
    PASTE = "paste"
    SELECT_ALL = "select_all"
    COPY_ANSWER = "copy_answer"
    FIND = "find"
    SEARCH = "search"
    SETTINGS = "settings"
    PALETTE = "palette"
    SIDEBAR = "sidebar"
    LARGER = "larger"
    SMALLER = "smaller"
    NORMAL_SIZE = "normal_size"
    FULL_SCREEN = "full_screen"
    RENAME = "rename"
    ATTACH = "attach"
    PROMPTS = "prompts"
    STOP = "stop"
    REGENERATE = "regenerate"
    GO_ON = "go_on"
    BRANCH = "branch"
    PREVIOUS = "previous"
    NEXT = "next"
    PIN = "pin"
    ARCHIVE = "archive"
    NEW_FOLDER = "new_folder"
    TRASH = "trash"
    SHOW_ARCHIVE = "show_archive"
    SHOW_TRASH = "show_trash"
    OWN_WINDOW = "own_window"
    MODELS = "models"
    SYSTEM_PROMPT = "system_prompt"
    MINIMIZE = "minimize"
    CLOSE = "close"
    TOUR = "tour"
    SHORTCUTS = "shortcuts"
    DOCTOR = "doctor"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its place, its text and its shortcut."""

    id: ActionId
    menu: Menu
    text: object
    """To be translated in CONTEXT; an object because QT_TRANSLATE_NOOP is typed to return one."""
    keys: Keys = None
    need: Need = Need.NOTHING
    new_group: bool = False
    """Whether a separator stands before it."""
    checkable: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    """Where macOS moves it."""


_Id = ActionId
_Keys = QKeySequence.StandardKey
_Role = QAction.MenuRole

ACTIONS: Final = (
    ActionSpec(
        _Id.NEW, Menu.FILE, QT_TRANSLATE_NOOP("Actions", "&New conversation"), keys=_Keys.New
    ),
    ActionSpec(
        _Id.INCOGNITO,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "New incognito con&versation"),
        keys="Ctrl+Shift+N",
    ),
    ActionSpec(
        _Id.OPEN,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "&Open conversation…"),
        keys=_Keys.Open,
    ),
    ActionSpec(
        _Id.EXPORT,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "&Export…"),
        keys="Ctrl+E",
        new_group=True,
    ),
    ActionSpec(_Id.IMPORT, Menu.FILE, QT_TRANSLATE_NOOP("Actions", "&Import…"), keys="Ctrl+I"),
    ActionSpec(_Id.BACKUPS, Menu.FILE, QT_TRANSLATE_NOOP("Actions", "&Backups…")),
    ActionSpec(
        _Id.OPEN_DATA_FOLDER,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "Open data &folder"),
        new_group=True,
    ),
    ActionSpec(
        _Id.QUIT,
        Menu.FILE,
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        keys="Ctrl+Q",
        new_group=True,
        role=_Role.QuitRole,
    ),
    ActionSpec(_Id.UNDO, Menu.EDIT, QT_TRANSLATE_NOOP("Actions", "&Undo"), keys=_Keys.Undo),
    ActionSpec(_Id.REDO, Menu.EDIT, QT_TRANSLATE_NOOP("Actions", "&Redo"), keys=_Keys.Redo),
    ActionSpec(
        _Id.CUT, Menu.EDIT, QT_TRANSLATE_NOOP("Actions", "Cu&t"), keys=_Keys.Cut, new_group=True
    ),
    ActionSpec(_Id.COPY, Menu.EDIT, QT_TRANSLATE_NOOP("Actions", "&Copy"), keys=_Keys.Copy),
    ActionSpec(_Id.PASTE, Menu.EDIT, QT_TRANSLATE_NOOP("Actions", "&Paste"), keys=_Keys.Paste),
    ActionSpec(
        _Id.SELECT_ALL, Menu.EDIT, QT_TRANSLATE_NOOP("Actions", "Select &all"), keys=_Keys.SelectAll
    ),
    ActionSpec(
        _Id.COPY_ANSWER,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "Copy last a&nswer"),
        keys="Ctrl+Shift+C",
        need=Need.WRITTEN,
        new_group=True,
    ),
    ActionSpec(
        _Id.FIND,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Find in conversation"),
        keys=_Keys.Find,
        need=Need.CONVERSATION,
        new_group=True,
    ),
    ActionSpec(
        _Id.SEARCH,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Search conversations"),
        keys="Ctrl+Shift+F",
    ),
    ActionSpec(
        _Id.SETTINGS,
        Menu.EDIT,
        QT_TRANSLATE_NOOP("Actions", "S&ettings…"),
        keys="Ctrl+,",
        new_group=True,
        role=_Role.PreferencesRole,
    ),
    ActionSpec(
        _Id.PALETTE,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Command palette…"),
        keys="Ctrl+K",
    ),
    ActionSpec(
        _Id.SIDEBAR,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Sidebar"),
        keys="Ctrl+B",
        new_group=True,
        checkable=True,
    ),
    ActionSpec(_Id.SHOW_ARCHIVE, Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Archive")),
    ActionSpec(_Id.SHOW_TRASH, Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Trash")),
    ActionSpec(
        _Id.LARGER,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        keys="Ctrl++; Ctrl+=",
        new_group=True,
    ),
    ActionSpec(
        _Id.SMALLER, Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "S&maller text"), keys=_Keys.ZoomOut
    ),
    ActionSpec(
        _Id.NORMAL_SIZE, Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Normal text size"), keys="Ctrl+0"
    ),
    ActionSpec(
        _Id.FULL_SCREEN,
        Menu.VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        keys=_Keys.FullScreen,
        new_group=True,
        checkable=True,
    ),
    ActionSpec(
        _Id.ATTACH,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "&Attach files…"),
        keys="Ctrl+Shift+U",
        need=Need.CONVERSATION,
    ),
    ActionSpec(_Id.PROMPTS, Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "Pro&mpts…")),
    ActionSpec(
        _Id.STOP,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "&Stop answering"),
        keys="Ctrl+.",
        need=Need.ANSWERING,
        new_group=True,
    ),
    ActionSpec(
        _Id.REGENERATE,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "Re&generate answer"),
        keys="Ctrl+R",
        need=Need.ANSWERED,
    ),
    ActionSpec(
        _Id.GO_ON,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "&Continue a cut answer"),
        keys="Ctrl+Return",
        need=Need.ENDED_EARLY,
    ),
    ActionSpec(
        _Id.BRANCH,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "&Branch into a new conversation"),
        keys="Ctrl+Shift+B",
        need=Need.ANSWERED,
    ),
    ActionSpec(
        _Id.PREVIOUS,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "&Previous conversation"),
        keys="Ctrl+PgUp",
        new_group=True,
    ),
    ActionSpec(
        _Id.NEXT,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "Ne&xt conversation"),
        keys="Ctrl+PgDown",
    ),
    ActionSpec(
        _Id.OWN_WINDOW,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "Open in &own window"),
        keys="Ctrl+Shift+O",
        need=Need.CONVERSATION,
        new_group=True,
    ),
    ActionSpec(
        _Id.RENAME,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "&Rename"),
        keys="F2",
        need=Need.CONVERSATION,
        new_group=True,
    ),
    ActionSpec(
        _Id.PIN,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "P&inned"),
        keys="Ctrl+D",
        need=Need.CONVERSATION,
        checkable=True,
    ),
    ActionSpec(
        _Id.ARCHIVE,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "Arc&hived"),
        keys="Ctrl+Shift+E",
        need=Need.CONVERSATION,
        checkable=True,
    ),
    ActionSpec(_Id.NEW_FOLDER, Menu.CONVERSATION, QT_TRANSLATE_NOOP("Actions", "New fol&der")),
    ActionSpec(
        _Id.TRASH,
        Menu.CONVERSATION,
        QT_TRANSLATE_NOOP("Actions", "Move to &trash"),
        keys="Ctrl+Shift+Backspace",
        need=Need.CONVERSATION,
    ),
    ActionSpec(
        _Id.MODELS, Menu.MODEL, QT_TRANSLATE_NOOP("Actions", "&Open Models"), keys="Ctrl+Shift+M"
    ),
    ActionSpec(_Id.SYSTEM_PROMPT, Menu.MODEL, QT_TRANSLATE_NOOP("Actions", "Fixed system &prompt")),
    ActionSpec(_Id.MINIMIZE, Menu.WINDOW, QT_TRANSLATE_NOOP("Actions", "&Minimize"), keys="Ctrl+M"),
    ActionSpec(
        _Id.CLOSE, Menu.WINDOW, QT_TRANSLATE_NOOP("Actions", "&Close window"), keys="Ctrl+W"
    ),
    ActionSpec(_Id.TOUR, Menu.HELP, QT_TRANSLATE_NOOP("Actions", "&Tour"), keys="F1"),
    ActionSpec(
        _Id.SHORTCUTS,
        Menu.HELP,
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        keys="Ctrl+?",
    ),
    ActionSpec(_Id.DOCTOR, Menu.HELP, QT_TRANSLATE_NOOP("Actions", "&System report")),
    ActionSpec(
        _Id.ABOUT,
        Menu.HELP,
        QT_TRANSLATE_NOOP("Actions", "&About WizChat"),
        new_group=True,
        role=_Role.AboutRole,
    ),
)
"""In the order of the menus."""

COMMANDS: Final = frozenset({ActionId.PALETTE, ActionId.OPEN, ActionId.SHORTCUTS})
"""What is done the same way in every window, by the presenter of commands."""


def text_of(source: object) -> str:
    """Return a text of the table in the language of the app."""
    return QCoreApplication.translate(CONTEXT, str(source))


def key_sequences(keys: Keys) -> list[QKeySequence]:
    """Return the keys of a row of the table, the one to show first."""
    if keys is None:
        return []
    if isinstance(keys, QKeySequence.StandardKey):
        return QKeySequence.keyBindings(keys)
    return QKeySequence.listFromString(keys, QKeySequence.SequenceFormat.PortableText)
