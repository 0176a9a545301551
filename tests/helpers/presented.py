"""What presenters are given in tests: real windows, and recorders in the place of busy parts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from shiboken6 import isValid

from tests.helpers.scripted_engine import loaded
from wizchat.chat.events import ConversationOpened, ConversationsListed
from wizchat.chat.values import Transcript
from wizchat.desktop.lazy import Lazy
from wizchat.desktop.settings import SettingsStore
from wizchat.engine.protocol import Device, DeviceKind
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.view import ChatView
from wizchat.ui.library.first_run import FirstRunPage
from wizchat.ui.library.models_window import ModelsWindow
from wizchat.ui.presenters.conversation import ConversationPresenter
from wizchat.ui.presenters.conversations import ConversationsPresenter
from wizchat.ui.presenters.incognito import IncognitoPresenter
from wizchat.ui.presenters.keeping import KeepingPresenter
from wizchat.ui.presenters.known import KnownConversations
from wizchat.ui.presenters.parts import ModelWindows
from wizchat.ui.presenters.routing import ChatRouter
from wizchat.ui.presenters.windows import ConversationWindows
from wizchat.ui.shell.conversation_window import ConversationWindow
from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.shell.pages import Page
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.chat.service import ChatService
    from wizchat.chat.values import Conversation, Message
    from wizchat.engine.protocol import Loaded, LoadParams

CPU = Device(
    name="CPU", description="A CPU", kind=DeviceKind.CPU, memory_free=8 * 10**9,
    memory_total=16 * 10**9,
)  # fmt: skip


_NOWHERE = Path("no such folder") / "settings.json"


class Calls:
    """Remembers what it was asked, as (name, arguments)."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *arguments, **named: self.calls.append((name, *arguments, *named.values()))

    def of(self, name: str) -> list[tuple[Any, ...]]:
        """Return the arguments of every call of a name."""
        return [arguments for called, *arguments in map(list, self.calls) if called == name]


class Service(Calls):
    """A chat service that only takes note; conversations have the ids new-1, new-2 and so on."""

    def __init__(self) -> None:
        super().__init__()
        self._made = 0

    def create(self) -> str:
        self._made += 1
        return f"new-{self._made}"

    def create_incognito(self) -> str:
        return f"incognito-{self.create()}"

    def choose_tour(self, *, chosen: bool, only: str | None = None) -> None:
        self.calls.append(("choose_tour", chosen, only))


class Engine(Calls):
    """An engine client that only takes note."""

    devices: tuple[Device, ...] = (CPU,)
    loaded: Loaded | None = None
    switched_off: frozenset[str] = frozenset()

    def used_devices(self) -> tuple[Device, ...]:
        return tuple(d for d in self.devices if d.name not in self.switched_off)

    def load(self, path: Path, params: LoadParams) -> None:
        self.calls.append(("load", path, params))


class Windows:
    """The windows of the app, shown on no screen."""

    def __init__(self) -> None:
        self.theme = Theme(mode=ThemeMode.LIGHT)
        self.typesetter = Typesetter()
        self.view = ChatView(self.theme, self.typesetter)
        self.first_run = FirstRunPage(self.theme)
        self.main = MainWindow(self.theme, {Page.CHAT: self.view, Page.FIRST_RUN: self.first_run})
        self.models = ModelsWindow(self.theme)
        self.others: list[ConversationWindow] = []

    def about_models(self) -> ModelWindows:
        """Return those that show models, all of them made."""
        first_run, models = Lazy(lambda: self.first_run), Lazy(lambda: self.models)
        first_run.get()
        models.get()
        return ModelWindows(self.main, first_run, models)

    def make_conversation_window(self) -> ConversationWindow:
        made = ConversationWindow(self.theme, ChatView(self.theme, self.typesetter))
        self.others.append(made)
        return made

    def close(self) -> None:
        for other in filter(isValid, self.others):
            other.close_for_good()
            other.deleteLater()
        self.typesetter.close()
        for window in (self.main, self.models):
            window.hide()
            window.deleteLater()

    @property
    def notice(self) -> str:
        """What the notice bar says; nothing when it is hidden."""
        bar = self.main._notice
        return "" if bar.isHidden() else bar._text.text()

    @property
    def page(self) -> QWidget:
        return self.main._stack.currentWidget()

    @property
    def chip(self) -> str:
        """What the model chip says."""
        return self.main._header.chip.text()

    @property
    def explanation(self) -> str:
        """What the model chip's menu explains."""
        return self.main._header.chip._menu._explanation.text()

    @property
    def listed(self) -> list[str]:
        """The conversations in the sidebar."""
        rows = self.main._sidebar.conversations._rows._row_of
        return list(rows)


class Talk:
    """Presenters of conversations with their windows and a service that takes note."""

    def __init__(self, windows: Windows, settings: SettingsStore | None = None) -> None:
        self.windows, self.view, self.main = windows, windows.view, windows.main
        self.service = Service()
        service: ChatService = self.service  # type: ignore[assignment]
        self.known = KnownConversations()
        self.router = ChatRouter(self.known)
        self.here = ConversationPresenter(service, self.known, self.view)
        self.router.join(self.here)
        self.own = ConversationWindows(
            service,
            self.router,
            self.known,
            main=self.main,
            main_view=self.here,
            make_window=windows.make_conversation_window,
        )
        self.presenter = ConversationsPresenter(
            service,
            self.router,
            self.known,
            window=self.main,
            view=self.here,
            windows=self.own,
        )
        self.incognito = IncognitoPresenter(
            service, self.router, self.known, window=self.main, view=self.here
        )
        self.keeping = KeepingPresenter(
            service,
            self.router,
            settings or SettingsStore(_NOWHERE),
            window=self.main,
            view=self.here,
        )

    def begin(self, *conversations: Conversation) -> None:
        """Start with these conversations; the latest is open then."""
        self.presenter.begin()
        self.tell(ConversationsListed(conversations))
        for (chosen,) in self.service.of("open"):
            self.open(next(c for c in conversations if c.id == chosen))
        self.service.calls.clear()

    def tell(self, event: Any) -> None:
        self.router.handle(event)

    def open(self, conversation: Conversation, *messages: Message) -> None:
        """Say that a conversation is open now."""
        from wizchat.chat.values import TranscriptEntry

        entries = tuple(TranscriptEntry(message) for message in messages)
        self.tell(ConversationOpened(Transcript(conversation, entries)))

    def choose(self, conversation: str) -> None:
        """Click a conversation in the sidebar."""
        self.main.conversation_chosen.emit(conversation)

    @property
    def written(self) -> str:
        """What stands in the composer."""
        return self.view.composer.text()

    def write(self, text: str) -> None:
        """Type into the composer."""
        self.view.composer.edit.setPlainText(text)


def loaded_from(path: Path, *, gpu_layers: int = 0) -> Loaded:
    """Return what the engine says when it has loaded a file."""
    import msgspec

    said = loaded()
    model = msgspec.structs.replace(said.model, path=str(path))
    return msgspec.structs.replace(
        said, model=model, gpu_layers=gpu_layers, device="RTX 3060" if gpu_layers else "CPU"
    )
