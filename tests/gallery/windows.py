"""States of the windows and sheets beside the main one."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tests.gallery.own_words import own_words
from tests.gallery.state import State, made
from tests.gallery.talk import talk
from tests.helpers.conversations import NOW, RECURSION, answer, own, transcript
from tests.ui.shell.samples import MODELS, READY
from wizchat.chat.exchange.errors import MalformedChats
from wizchat.chat.exchange.exporting import ExportFormat
from wizchat.chat.incognito import incognito_id
from wizchat.chat.values import Snippet
from wizchat.desktop.installation import Installation
from wizchat.desktop.paths import FolderUnusable, Paths
from wizchat.engine.state import EngineState
from wizchat.ui import words
from wizchat.ui.chat.view import ChatView
from wizchat.ui.exchange.backups_window import BackupLine, BackupsWindow
from wizchat.ui.exchange.export_sheet import ExportSheet
from wizchat.ui.exchange.import_sheet import ImportSheet
from wizchat.ui.presenters import exchange_words
from wizchat.ui.presenters.report import Report
from wizchat.ui.presenters.report_words import report_text
from wizchat.ui.shell import fatal
from wizchat.ui.shell.conversation_window import ConversationWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.helpers.surfaces import Surfaces
    from wizchat.ui.chat.prompts_window import PromptsWindow
    from wizchat.ui.shell.report import ReportWindow

_FILE = Path("/home/ada/Dokumente/conversations-2026-11-22.json")


# --- Windows of their own -----------------------------------------------------------------------


def _own(surfaces: Surfaces) -> QWidget:
    view = ChatView(surfaces._theme, surfaces._typesetter)
    window = ConversationWindow(surfaces._theme, view)
    window.set_models(MODELS, "q4")
    window.set_engine(READY)
    view.set_model_ready(True)
    view.show_transcript(transcript(own(talk().question), answer(talk().answer)))
    window.set_current("c1", own_words().titles[1])
    return surfaces.keep(window)


def _own_incognito(window: ConversationWindow, _surfaces: Surfaces) -> None:
    window.set_current(incognito_id(), "")
    window.show_notice(exchange_words.exchange_problem(MalformedChats(_FILE, "line 3")))


# --- Export and import --------------------------------------------------------------------------


def _export(surfaces: Surfaces) -> QWidget:
    said = own_words()
    sheet = ExportSheet(surfaces._theme, said.long, selected=3, has_more=True)
    return surfaces.keep(sheet)


def _export_of_nothing(surfaces: Surfaces) -> QWidget:
    return surfaces.keep(ExportSheet(surfaces._theme, None, selected=0, has_more=False))


def _as_json(sheet: ExportSheet, _surfaces: Surfaces) -> None:
    sheet._format.setCurrentIndex(sheet._format.findData(ExportFormat.JSON.value))


def _choosing(sheet: ExportSheet, _surfaces: Surfaces) -> None:
    sheet._what.showPopup()


def _exporting(sheet: ExportSheet, _surfaces: Surfaces) -> None:
    text = QCoreApplication.translate("ExportPresenter", "Exporting…")
    sheet.show_working(text, 2, 3)


def _no_room(sheet: ExportSheet, _surfaces: Surfaces) -> None:
    sheet.show_problem(exchange_words.writing_problem(OSError(errno.ENOSPC, ""), _FILE))


def _asking_import(surfaces: Surfaces) -> QWidget:
    return surfaces.keep(ImportSheet(surfaces._theme))


def _reading(sheet: ImportSheet, _surfaces: Surfaces) -> None:
    text = QCoreApplication.translate("ImportPresenter", "Reading {0}…")
    sheet.show_working(text.format(words.left_to_right(_FILE.name)))


def _preview(sheet: ImportSheet, _surfaces: Surfaces) -> None:
    held = QCoreApplication.translate("Exchange", "{0} from {1} with {2}, {3} to {4}.")
    said = held.format(
        exchange_words.conversations(1204), "ChatGPT", exchange_words.messages(48211),
        words.day(RECURSION.conversation.created_at), words.day(NOW),
    )  # fmt: skip
    here = QCoreApplication.translate("Exchange", "{0} of them are here already.")
    sheet.show_preview(f"{said}\n{here.format(words.number(312))}", known=312, total=1204)


def _damaged(sheet: ImportSheet, _surfaces: Surfaces) -> None:
    sheet.show_problem(exchange_words.exchange_problem(MalformedChats(_FILE, "line 3")))


# --- Backups ------------------------------------------------------------------------------------


def _backup_lines() -> tuple[BackupLine, ...]:
    def kind(text: str) -> str:
        return QCoreApplication.translate("BackupPresenter", text)

    facts = (exchange_words.conversations(1204), exchange_words.messages(48211), words.size(10**8))
    kinds = (kind("automatic"), kind("made by hand"), kind("kept before a restore"))
    lines = [
        BackupLine(each, words.moment(NOW.replace(day=22 - at)), words.dotted((*facts, each)))
        for at, each in enumerate(kinds)
    ]
    moment = words.moment(NOW.replace(day=1))
    return (*lines, BackupLine("x", moment, kind("Damaged"), usable=False))


def _backups(window: BackupsWindow, _surfaces: Surfaces) -> None:
    window.show_backups(_backup_lines())


def _asking_back(window: BackupsWindow, surfaces: Surfaces) -> None:
    _backups(window, surfaces)
    window._rows[1]._ask.click()


def _gone_back(window: BackupsWindow, surfaces: Surfaces) -> None:
    text = QCoreApplication.translate(
        "BackupPresenter", "Your conversations are those of {0} again"
    )
    window.show_done(text.format(words.moment(NOW)))
    _backups(window, surfaces)
    window.set_busy(busy=True)


def _no_backups(window: BackupsWindow, _surfaces: Surfaces) -> None:
    window.show_backups(())


def _backups_trouble(window: BackupsWindow, surfaces: Surfaces) -> None:
    _backups(window, surfaces)
    window.show_problem(exchange_words.writing_problem(OSError(errno.ENOSPC, ""), _FILE))


# --- Prompts ------------------------------------------------------------------------------------


def _prompts(window: PromptsWindow, _surfaces: Surfaces) -> None:
    said = own_words()
    window.show_snippets(
        tuple(
            Snippet(id=title, title=title, text=said.prompt, updated_at=NOW)
            for title in (said.long, *said.titles)
        )
    )


def _no_prompts(window: PromptsWindow, _surfaces: Surfaces) -> None:
    window.show_snippets(())


def _new_prompt(window: PromptsWindow, surfaces: Surfaces) -> None:
    _prompts(window, surfaces)
    window.begin_new()


def _deleted_prompt(window: PromptsWindow, surfaces: Surfaces) -> None:
    _prompts(window, surfaces)
    window._rows.setCurrentRow(2)
    window._delete.click()


# --- The app itself -----------------------------------------------------------------------------


def _report(window: ReportWindow, _surfaces: Surfaces) -> None:
    here = Installation.look(Paths.below(Path("/home/ada")), Path("/home/ada/models"))
    log = "llama_model_loader: loaded meta data with 24 key-value pairs and 291 tensors\n" * 9
    window.show_report(report_text(Report(here, EngineState.READY, None, None, (), log)))


def _collecting(window: ReportWindow, _surfaces: Surfaces) -> None:
    window.show_collecting()


def _fatal(surfaces: Surfaces) -> QWidget:
    no_access = OSError(errno.EACCES, "Permission denied")
    box = fatal.box(*fatal.folder_unusable(FolderUnusable(Path("/home/ada/WizChat"), no_access)))
    return surfaces.keep(box)


def _fatal_too(surfaces: Surfaces) -> QWidget:
    return surfaces.keep(fatal.box(*fatal.broken_installation("catalogue.json")))


STATES = (
    State("own-window", _own),
    State("own-window-incognito", _own, _own_incognito),
    State("export", _export, own_size=True),
    State("export-json", _export, _as_json, own_size=True),
    State("export-choosing", _export, _choosing, own_size=True),
    State("export-working", _export, _exporting, own_size=True),
    State("export-problem", _export, _no_room, own_size=True),
    State("export-nothing", _export_of_nothing, own_size=True),
    State("export-200", _export, _as_json, own_size=True, text_scale=2.0),
    State("import", _asking_import, own_size=True),
    State("import-reading", _asking_import, _reading, own_size=True),
    State("import-preview", _asking_import, _preview, own_size=True),
    State("import-problem", _asking_import, _damaged, own_size=True),
    State("backups", made("backups"), _backups),
    State("backups-asking", made("backups"), _asking_back, own_size=True),
    State("backups-done", made("backups"), _gone_back, own_size=True),
    State("backups-none", made("backups"), _no_backups, own_size=True),
    State("backups-problem", made("backups"), _backups_trouble, own_size=True),
    State("backups-200", made("backups"), _asking_back, own_size=True, text_scale=2.0),
    State("prompts", made("prompts"), _prompts),
    State("prompts-none", made("prompts"), _no_prompts, own_size=True),
    State("prompts-new", made("prompts"), _new_prompt, own_size=True),
    State("prompts-deleted", made("prompts"), _deleted_prompt, own_size=True),
    State("prompts-200", made("prompts"), _prompts, own_size=True, text_scale=2.0),
    State("keys", made("keys")),
    State("keys-200", made("keys"), own_size=True, text_scale=2.0),
    State("report", made("report"), _report, own_size=True),
    State("report-collecting", made("report"), _collecting, own_size=True),
    State("fatal-folder", _fatal, own_size=True),
    State("fatal-installation", _fatal_too, own_size=True),
    State("about", made("about"), own_size=True),
    State("about-200", made("about"), own_size=True, text_scale=2.0),
)
