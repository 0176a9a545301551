"""The real app in a process of its own, led through by a script of steps.

    python -m tests.helpers.driven_app STEP...

Nothing of the app is replaced: steps click its buttons and type into its fields, on its own event
loop. Each step prints a line when it is done, and every change of a download prints one, so that
a test can follow, and can kill the process at a place of its choosing. Steps:

    download      click "Download and start" on the first page
    press:TEXT    click the button with this text in the main window, once it can be clicked
    help          choose Tour in the Help menu
    chip:TEXT     wait until the model chip says this at its end
    ask:TEXT      type a message into the composer and send it
    answered      wait until the last answer is complete, and print it
    streaming     wait until an answer has begun to appear
    transcript    print all messages of the open conversation, once there are any
    ready         wait until a model is loaded
    shot:FILE     save a picture of the window
    open:ID       choose a conversation of the sidebar, and wait until it is shown
    incognito     begin an incognito conversation in the main window
    own           open the conversation of the main window in a window of its own
    close         close the window in front, and print which conversation was in it
    idle          wait until nothing is being answered
    write:TEXT    type into the composer of the window in front, without sending
    edit:ID       edit this message in the window in front, and print what there is to edit
    scroll:PART   scroll the transcript in front to a part of its height, 0 to 1
    size:W,H      give the window in front a size
    kept          wait until all that was done in windows is on the disk
    windows:N     wait until N windows show what they shall, and print what each one shows
    stay          do nothing more; the process runs until it is killed
    attach:PATH   offer a file to the composer
    attached      wait until what is attached is read and counted
    sent          wait for a message with attachments
    quit          choose Quit
    language:CODE choose a language in the settings
    restart       click "Restart now" there; the steps after it are those of the next process
    invitation    print what the empty composer says, in the language of the app
    sure          as `restart`, where something streams: click "Restart" in the sheet that asks
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from wizchat.app import starting_again
from wizchat.app.desktop import Desktop
from wizchat.app.main import run
from wizchat.chat.events import TrashListed
from wizchat.desktop.settings import Language
from wizchat.ui.settings.restart_sheet import RestartSheet
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.conversation_window import ConversationWindow
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.chat.values import Message
    from wizchat.downloads.items import DownloadStatus
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.settings.settings_window import SettingsWindow

_TICK_MS = 20


class Driver(QObject):
    """Does one step after the other, each as soon as it can be done."""

    def __init__(self, desktop: Desktop, steps: Sequence[str]) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._steps = list(steps)
        self._answers: list[object] | None = None
        self._told: dict[str, tuple[str, int]] = {}
        self._last = ""  # the last message on the screen when something was asked
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(_TICK_MS)

    def _on_tick(self) -> None:
        for status in self._desktop.core.models.queue.statuses():
            self._tell_download(status)
        if not self._steps:
            return
        name, _, argument = self._steps[0].partition(":")
        done: Callable[[str], str | None] = getattr(self, f"_{name}")
        result = done(argument)
        if result is not None:
            self._steps.pop(0)
            say(name, result)

    def _tell_download(self, status: DownloadStatus) -> None:
        now = (str(status.state), status.done)
        if self._told.get(status.item.id) != now:
            self._told[status.item.id] = now
            say("downloading", f"{status.state} {status.done} {status.total}")

    def _download(self, _: str) -> str | None:
        page = self._desktop.windows.first_run.get()
        button = next(b for b in page.findChildren(QPushButton) if b.text() == "Download and start")
        if not (button.isVisible() and button.isEnabled()):
            return None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return ""

    def _press(self, text: str) -> str | None:
        buttons = self._desktop.windows.main.findChildren(QPushButton)
        for button in buttons:
            if button.text() == text and button.isVisible() and button.isEnabled():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                return text
        return None

    def _help(self, _: str) -> str:
        self._desktop.windows.main.commands[ActionId.TOUR].trigger()
        return ""

    def _chip(self, text: str) -> str | None:
        shown = self._desktop.windows.main._header.chip.text()
        return text if shown.endswith(text) else None  # where there is room, more stands before

    def _ask(self, text: str) -> str | None:
        edit = self._desktop.windows.view.composer.edit
        if not edit.isVisible() or not self._desktop.windows.view.conversation_id:
            return None
        messages = self._messages()
        self._last = messages[-1].id if messages else ""
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        return text

    def _messages(self) -> tuple[Message, ...]:
        return self._desktop.windows.view.transcript.messages

    def _streaming(self, _: str) -> str | None:
        messages = self._messages()
        if messages and messages[-1].status == "streaming":
            row = self._desktop.windows.view.transcript._by_id[messages[-1].id]
            return row.answer.text.lstrip() or None
        return None

    def _answered(self, _: str) -> str | None:
        messages = self._messages()
        if not messages or messages[-1].role != "assistant" or messages[-1].status.is_open:
            return None
        if messages[-1].id == self._last:  # of the question before; the new one is on its way
            return None
        return f"{messages[-1].status} {messages[-1].text}"

    def _transcript(self, _: str) -> str | None:
        messages = self._messages()
        if not messages:
            return None
        return json.dumps([[m.role, m.text, m.status] for m in messages])

    def _ready(self, _: str) -> str | None:
        return "" if self._desktop.core.engine.loaded else None

    def _shot(self, path: str) -> str:
        self._desktop.windows.main.grab().save(path)
        return path

    def _open(self, conversation_id: str) -> str | None:
        if self._desktop.windows.view.conversation_id != conversation_id:
            self._desktop.windows.main.conversation_chosen.emit(conversation_id)
            return None
        return conversation_id

    def _incognito(self, _: str) -> str:
        self._desktop.windows.main.commands[ActionId.INCOGNITO].trigger()
        return self._desktop.windows.view.conversation_id

    def _own(self, _: str) -> str:
        self._desktop.windows.main.commands[ActionId.OWN_WINDOW].trigger()
        return ""

    def _idle(self, _: str) -> str | None:
        return None if self._desktop.conversations.known.answering else ""

    def _close(self, _: str) -> str | None:
        window = self._desktop.conversations.windows.front
        if window is self._desktop.windows.main:
            return None  # the other one is not in front yet
        shown = self._view_of(window).conversation_id
        if not shown:
            return None
        window.close()
        return shown

    @property
    def _front(self) -> ChatView:
        return self._view_of(self._desktop.conversations.windows.front)

    def _view_of(self, window: QWidget) -> ChatView:
        return window.view if isinstance(window, ConversationWindow) else self._desktop.windows.view

    def _attach(self, path: str) -> str | None:
        composer = self._desktop.windows.view.composer
        if not composer.edit.isVisible() or not self._desktop.windows.view.conversation_id:
            return None
        composer.offer_files([Path(path)])
        return path

    def _attached(self, _: str) -> str | None:
        """Wait until every file is read and counted; tell names and tokens."""
        shelf = self._desktop.windows.view.composer.shelf
        found = shelf.attachments
        if not found or shelf.pending_name or any(each.tokens is None for each in found):
            return None
        return json.dumps([[each.name, each.tokens] for each in found])

    def _sent(self, _: str) -> str | None:
        """Tell the attachments of the messages on the screen."""
        names = [[a.name, a.text] for m in self._messages() for a in m.attachments]
        return json.dumps(names) if names else None

    def _write(self, text: str) -> str:
        QTest.keyClicks(self._front.composer.edit, text)
        return text

    def _edit(self, message_id: str) -> str | None:
        view = self._front
        for message in view.transcript.messages:
            if message.id == message_id:
                view.composer.edit_message(message)
                return view.composer.text()
        return None

    def _scroll(self, part: str) -> str | None:
        bar = self._front.transcript.verticalScrollBar()
        if not bar.maximum():
            return None
        bar.setValue(round(bar.maximum() * float(part)))
        return json.dumps(self._front.transcript.place())

    def _size(self, size: str) -> str:
        self._desktop.conversations.windows.front.resize(*map(int, size.split(",")))
        return size

    def _kept(self, _: str) -> str | None:
        """Wait for every timer of what is written late, then for the threads that write."""
        presenters = self._desktop.conversations.router.views
        views = [
            self._desktop.windows.view,
            *(w.window.view for w in self._desktop.conversations.windows.windows),
        ]
        waits = [presenter._lies_still for presenter in presenters]
        waits += [view.composer._draft for view in views]
        waits += [self._desktop.windows.main._settled]
        waits += [opened.window._settled for opened in self._desktop.conversations.windows.windows]
        if (
            any(timer.isActive() for timer in waits)
            or not self._desktop.conversations.session.is_written
        ):
            return None
        if self._answers is None:
            self._answers = []
            self._desktop.conversations.router.told.connect(self._answers.append)
            self._desktop.core.chat.list_trash()
            self._desktop.base.errands.run(lambda: None, self._answers.append)
        if None in self._answers and any(isinstance(a, TrashListed) for a in self._answers):
            self._answers = None
            return ""
        return None

    def _windows(self, count: str) -> str | None:
        shown = [
            self._desktop.windows.main,
            *(w.window for w in self._desktop.conversations.windows.by_depth),
        ]
        views = [self._view_of(window) for window in shown]
        if len(shown) != int(count) or not all(view.transcript.messages for view in views):
            return None
        front = self._desktop.conversations.windows.front
        return json.dumps(
            [
                {
                    "id": view.conversation_id,
                    "title": window.windowTitle(),
                    "written": view.composer.text(),
                    "place": view.transcript.place(),
                    "size": window.size().toTuple(),
                    "front": window is front,
                }
                for window, view in zip(shown, views, strict=True)
            ]
        )

    def _stay(self, _: str) -> None:
        return None

    def _quit(self, _: str) -> str:
        QTimer.singleShot(0, self._desktop, self._desktop.quit)
        return ""

    def _language(self, code: str) -> str:
        self._desktop.preferences.presenter.open_at("language")
        box = self._settings._rows["language"]._editor.field
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(Language(code)))
        return code

    def _restart(self, _: str) -> str:
        following = (sys.executable, "-m", "tests.helpers.driven_app", *self._steps[1:])
        starting_again.command = lambda: following
        buttons = self._settings._rows["language"].findChildren(QPushButton)
        button = next(each for each in buttons if each.text() == "Restart now")
        QTimer.singleShot(0, self._desktop, button.click)
        return ""

    def _sure(self, _: str) -> str | None:
        following = (sys.executable, "-m", "tests.helpers.driven_app", *self._steps[1:])
        starting_again.command = lambda: following
        for sheet in self._settings.findChildren(RestartSheet):
            QTimer.singleShot(0, self._desktop, sheet.go.click)
            return " ".join(label.text() for label in sheet.findChildren(Label))
        return None

    def _invitation(self, _: str) -> str:
        return self._desktop.windows.view.composer.edit.placeholderText()

    @property
    def _settings(self) -> SettingsWindow:
        return self._desktop.preferences.presenter._ready_window()


def say(name: str, text: str) -> None:
    os.write(1, f"{name} {json.dumps(text)}\n".encode())


def main(steps: Sequence[str]) -> int:
    start = Desktop.start

    def driven(desktop: Desktop) -> None:
        start(desktop)
        Driver(desktop, steps)

    Desktop.start = driven  # type: ignore[method-assign]
    return run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
