"""What was said: builds rows from a transcript and brings answers in frame by frame."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from wizchat.chat.events import WaitReason
from wizchat.chat.values import MessageStatus, Role
from wizchat.ui.chat import sayings
from wizchat.ui.chat.code_saving import CodeSaver
from wizchat.ui.chat.facts import facts_view
from wizchat.ui.chat.first_letters import FirstLetters
from wizchat.ui.chat.message import MessageView
from wizchat.ui.chat.message_actions import MessageAction
from wizchat.ui.chat.message_menu import MessageMenus
from wizchat.ui.chat.message_views import MessageViews
from wizchat.ui.chat.narration import Narration
from wizchat.ui.chat.reading_time import ReadingTime
from wizchat.ui.chat.rows import MessageRow, WindowRow
from wizchat.ui.chat.searchable import SearchableColumn
from wizchat.ui.widgets.popover import Popover
from wizchat.ui.widgets.speech import speak
from wizchat.ui.widgets.tab_order import as_read, chain

if TYPE_CHECKING:
    from wizchat.chat.values import Message, Transcript
    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.row import Row
    from wizchat.ui.theme.theme import Theme

FRAME_MS: Final = 33
"""Text that arrives is shown at most 30 times a second."""


class TranscriptView(SearchableColumn):
    """The messages of one conversation."""

    sibling_requested = Signal(str, int)
    regenerate_requested = Signal(str)
    edit_requested = Signal(str)
    tour_answer_requested = Signal()
    """The tour is to answer what waits in this conversation."""
    action_requested = Signal(str, str)
    """A MessageAction that is not done here, and the id of the message."""
    window_line_clicked = Signal(object)
    """The widget of the line."""
    last_changed = Signal(object)
    """The last Message has come to another state, or is another one; None where there is none."""
    place_requested = Signal(str)
    """A part of the app, an `OwnPlace`, that an answer leads to."""

    def __init__(self, theme: Theme, typesetter: Typesetter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._typesetter = typesetter
        self._views = MessageViews(theme, typesetter, self._connect_view)
        self._saver = CodeSaver(self)
        self._menus = MessageMenus(theme, self)
        self._menus.place_requested.connect(self.place_requested)
        self._menus.chosen.connect(self._on_action_chosen)
        self._conversation_id = ""
        self._by_id: dict[str, MessageRow] = {}
        self._window_row = WindowRow(theme, self._on_window_line_clicked)
        self._has_tour = False
        self._wait_reason: WaitReason | None = None
        self._facts: Popover | None = None
        self._grown: set[MessageRow] = set()
        self._reading = ReadingTime()
        self._narration = Narration()
        self._letters = FirstLetters(theme, self)
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        self._frame.timeout.connect(self.show_frame)
        self.setAccessibleName(self.tr("Conversation"))
        self.setAccessibleDescription(
            self.tr("Ctrl+Up and Ctrl+Down go from message to message; the menu key opens its menu")
        )
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.timeout.connect(self._order_tabs)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_moved)

    # --- The keyboard ------------------------------------------------------------------------

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Have Tab find the messages in the order of the conversation, whichever was made first."""
        self._order_tabs()
        return super().focusNextPrevChild(next)

    def row_shown(self, row: Row) -> None:
        """Give the row its place among what Tab comes to, once others have theirs as well."""
        super().row_shown(row)
        self._shown.start(0)

    @Slot(QWidget, QWidget)
    def _on_focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self._order_tabs()  # the next Tab may come from outside

    @Slot()
    def _order_tabs(self) -> None:
        views = [row.view for row in self._with_views if row.view is not None]
        chain([self, *as_read(views, self.viewport()), self._pill])

    # --- The conversation --------------------------------------------------------------------

    def show_transcript(self, transcript: Transcript) -> None:
        """Show a conversation, or what has become of the one that is shown."""
        switched = transcript.conversation.id != self._conversation_id
        self._conversation_id = transcript.conversation.id
        if switched:
            self._wait_reason = None
        known = {} if switched else self._by_id
        self._by_id = {}
        self._grown.clear()
        fresh_own = False
        rows: list[Row] = []
        forgotten = False
        for entry in transcript.messages:
            if forgotten and entry.in_window:
                rows.append(self._window_row)
            forgotten = not entry.in_window
            row = known.get(entry.message.id)
            if row is None:
                row = MessageRow(entry, self._theme, self._views, self._typesetter.formulas)
                fresh_own |= entry.message.role is Role.USER
            else:
                row.update(entry)
            row.set_last(entry is transcript.messages[-1])
            self._by_id[entry.message.id] = row
            rows.append(row)
        above = [entry for entry in transcript.messages if not entry.in_window]
        self._window_row.set_pins(has_pins=any(entry.in_pinned_turn for entry in above))
        if switched or fresh_own:
            self._following = True
        self.set_rows(rows)
        self.last_changed.emit(self.last)
        if switched and transcript.conversation.place_id is not None:
            self.go_to_place(transcript.conversation.place_id, transcript.conversation.place_offset)

    def place(self) -> tuple[str, int] | None:
        """Return the topmost message in view and how much of it is above, for `go_to_place`.

        In pixels at text scale 1, negative where room is above it; None at the end.
        """
        if self._following or not self._rows:
            return None
        if isinstance(self._anchor, MessageRow) and not self._anchor.is_whole:
            return self._anchor.message.id, round(self._offset / self._theme.text_scale)
        top = self.verticalScrollBar().value()
        first = self.heights.between(top, top)[0]
        for index in range(first, len(self._rows)):
            row = self._rows[index]
            if isinstance(row, MessageRow):
                return row.message.id, round(
                    (top - self.heights.top(index)) / self._theme.text_scale
                )
        return None

    def go_to_place(self, message_id: str, offset: int) -> None:
        """Go where the reader was, as `place` told; to the end when the message is not shown."""
        row = self._by_id.get(message_id)
        if row is None:
            self.jump_to_end()
        else:
            self.go_to_row(row, round(offset * self._theme.text_scale))

    @property
    def last(self) -> Message | None:
        """The last message that is shown, if there is one."""
        return next((row.message for row in reversed(self._by_id.values())), None)

    @property
    def messages(self) -> tuple[Message, ...]:
        """The messages that are shown, as last told."""
        return tuple(row.message for row in self._by_id.values())

    @property
    def forgotten(self) -> tuple[int, int]:
        """How many messages above the line the model does not see, and how many pinned turns."""
        above = [row for row in self._by_id.values() if not row.entry.in_window]
        pinned = [row for row in above if row.entry.in_pinned_turn]
        turns = sum(row.message.role is Role.USER for row in pinned)
        return len(above) - len(pinned), turns

    def text_of(self, message_id: str) -> str:
        """Return the text of a message; nothing when it is not shown."""
        row = self._by_id.get(message_id)
        return row.message.text if row is not None else ""

    @property
    def is_answering(self) -> bool:
        """Whether an answer is under way or waits."""
        return any(row.message.status.is_open for row in self._by_id.values())

    # --- The answer under way ----------------------------------------------------------------

    def answer_started(self, message: Message) -> None:
        """Show that the engine has the prompt of this answer."""
        self._wait_reason = None
        self._letters.prepare()
        self._reading = ReadingTime()
        self._narration = Narration()
        self._update_message(message)
        row = self._by_id.get(message.id)
        if row is not None:
            row.say(sayings.thinking())
            self.refresh()

    def answer_waiting(self, reason: WaitReason) -> None:
        """Say why the open answer has not begun."""
        self._wait_reason = reason
        self._say_waiting(reason)

    def set_tour(self, *, there: bool) -> None:
        """Know whether the tour could answer what waits for a model."""
        if there != self._has_tour:
            self._has_tour = there
            if self._wait_reason is not None:
                self._say_waiting(self._wait_reason)

    def _say_waiting(self, reason: WaitReason) -> None:
        for_model = reason in {WaitReason.NO_MODEL, WaitReason.TOUR_ONLY}
        rows = self._unanswered
        if (
            reason is WaitReason.QUEUED
        ):  # behind one that may have been stored just now, text and all
            rows = [row for row in rows if row.message.status is MessageStatus.WAITING]
        self._say(rows, sayings.waiting(reason), offers_tour=for_model and self._has_tour)

    def prompt_read(self, done: int, total: int, _reused: int) -> None:
        """Say how far the prompt is read."""
        if done < total:
            words = sayings.reading(done, total, self._reading.seconds_left(done, total))
            rows = [r for r in self._unanswered if r.message.status is MessageStatus.STREAMING]
            self._say(rows, words)

    def answer_grew(self, message_id: str, text: str) -> None:
        """Keep a piece of text for the next frame."""
        row = self._by_id.get(message_id)
        if row is None or not row.message.status.is_open:
            return
        row.grow(text)
        self._grown.add(row)
        if not self._frame.isActive():
            self._frame.start()

    def answer_finished(self, message: Message) -> None:
        """Show the answer as it was stored."""
        row = self._by_id.get(message.id)
        if row is not None:
            self._grown.discard(row)
        self._update_message(message)
        if row is not None and QAccessible.isActive():
            self._tell(row, finished=True)

    @Slot()
    def show_frame(self) -> None:
        """Show all text that came since the last frame."""
        for row in self._grown:
            row.take_frame(self.column_width)
            if row.view is None:
                self.heights.changed()
            self.row_grew(row)
            if QAccessible.isActive():
                self._tell(row, finished=False)
        self._grown = {row for row in self._grown if row.answer.has_more}
        if self._grown:
            self._frame.start()
        self.refresh()

    def _tell(self, row: MessageRow, *, finished: bool) -> None:
        sentences = self._narration.take(row.answer, finished=finished)
        if sentences:
            speak(self, sentences)

    @property
    def _unanswered(self) -> list[MessageRow]:
        """The rows of open answers to which nothing has come yet, as far as is known."""
        rows = self._by_id.values()
        return [r for r in rows if r.message.status.is_open and r.answer.text == r.message.text]

    def _say(self, rows: list[MessageRow], words: str, *, offers_tour: bool = False) -> None:
        for row in rows:
            row.say(words, offers_tour=offers_tour)
        self.refresh()

    def _update_message(self, message: Message) -> None:
        row = self._by_id.get(message.id)
        if row is None:
            return
        row.update(replace(row.entry, message=message))
        self.refresh()
        self.last_changed.emit(self.last)

    # --- Widgets -----------------------------------------------------------------------------

    def _connect_view(self, view: MessageView) -> None:
        view.sibling_requested.connect(self.sibling_requested)
        view.tour_answer_requested.connect(self.tour_answer_requested)
        view.action_requested.connect(self._on_action_requested)
        view.menu_requested.connect(self._on_menu_requested)
        view.body.copy_requested.connect(self.copy)
        view.body.select_all_requested.connect(self.selectAll)
        view.link_clicked.connect(self._menus.ask_about_link)
        view.place_requested.connect(self.place_requested)
        view.save_requested.connect(self._saver.save)
        view.resized.connect(self._on_view_resized)

    @Slot(object, str)
    def _on_menu_requested(self, position: QPoint, href: str) -> None:
        view = self.sender()
        if isinstance(view, MessageView):
            self._menus.open_menu(view, position, href)

    @Slot(str)
    def _on_action_requested(self, action: str) -> None:
        view = self.sender()
        if isinstance(view, MessageView) and view.entry is not None:
            self._on_action_chosen(action, view.entry.message.id)

    @Slot(str, str)
    def _on_action_chosen(self, name: str, message_id: str) -> None:
        action, row = MessageAction(name), self._by_id.get(message_id)
        if row is None:
            return
        match action:
            case MessageAction.COPY | MessageAction.COPY_MARKDOWN:
                if not self.has_selection:
                    self.select_message(message_id)
                self.copy() if action is MessageAction.COPY else self.copy_markdown()
            case MessageAction.SELECT:
                self.select_message(message_id)
            case MessageAction.REGENERATE:
                self.regenerate_requested.emit(message_id)
            case MessageAction.EDIT:
                question = row.message
                if question.role is Role.ASSISTANT and question.parent_id is not None:
                    message_id = question.parent_id
                self.edit_requested.emit(message_id)
            case MessageAction.FACTS:
                self._show_facts(row)
            case _:
                self.action_requested.emit(name, message_id)

    def _show_facts(self, row: MessageRow) -> None:
        view = row.view
        if not isinstance(view, MessageView):
            return
        if self._facts is not None:
            self._facts.deleteLater()
        content = facts_view(row.message, self._theme)
        self._facts = Popover(self._theme, content, self.tr("About this answer"), self)
        footer = view.footer
        self._facts.open_at(footer.numbers if footer.numbers.isVisible() else footer.more)

    @Slot()
    def _on_window_line_clicked(self) -> None:
        self.window_line_clicked.emit(self._window_row.view)

    @Slot()
    def _on_view_resized(self) -> None:
        view = self.sender()
        for row in self._with_views:
            if row.view is view:
                row.is_exact = False
        self.refresh()
