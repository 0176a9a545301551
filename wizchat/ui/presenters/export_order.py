"""An export as a value, and carrying it out away from the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from wizchat.chat.exchange import exporting
from wizchat.chat.exchange.exporting import ExportFormat
from wizchat.chat.exchange.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizchat.chat.exchange.exporting import Exported, Progress, Writer
    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.exchange.words import DocumentWords
    from wizchat.render.document import Look


@dataclass(frozen=True)
class ExportOrder:
    """What to write where. Everything of the GUI that it takes is in it."""

    database: Path
    conversation: ConversationTree | None
    """The one to export as the screen shows it; None for several."""
    ids: tuple[str, ...]
    """Which of several; empty for all."""
    format: ExportFormat
    all_versions: bool
    path: Path
    """The file, or the folder for several documents."""
    words: DocumentWords
    look: Look

    def carry_out(self, progress: Progress, tick: Callable[[], None]) -> Exported:
        """Write. Raises OSError, StoreError and what the callbacks raise."""
        if self.conversation is not None:
            return self._one(self._whole(self.conversation), progress, tick)
        with Snapshot(self.database) as snapshot:
            ids = self.ids or tuple(each.id for each in snapshot.conversations())
            trees = exporting.chosen(snapshot, ids, all_branches=self.all_versions)
            if self.format is ExportFormat.JSON:
                now = datetime.now(UTC)
                return exporting.write_json(trees, len(ids), self.path, now, progress)
            return exporting.write_documents(
                trees,
                len(ids),
                self.path,
                ending=self.format,
                writer=self._writer(tick),
                words=self.words,
                progress=progress,
            )

    def _whole(self, shown: ConversationTree) -> ConversationTree:
        """Return it as it is stored; one that is never stored, as the screen shows it."""
        if not self.database.exists():
            return shown
        with Snapshot(self.database) as snapshot:
            stored = snapshot.tree(shown.conversation.id)
        if stored is None or not stored.messages:
            return shown
        return stored if self.all_versions else stored.shown()

    def _one(
        self, tree: ConversationTree, progress: Progress, tick: Callable[[], None]
    ) -> Exported:
        if self.format is ExportFormat.JSON:
            return exporting.write_json([tree], 1, self.path, datetime.now(UTC), progress)
        return exporting.write_document(tree, self.path, self._writer(tick), self.words)

    def _writer(self, tick: Callable[[], None]) -> Writer:
        match self.format:
            case ExportFormat.PDF:
                from wizchat.render.printing.pdf import to_pdf

                return partial(to_pdf, look=self.look, tick=tick)
            case ExportFormat.WEB_PAGE:
                return exporting.web_page_writer
            case _:
                return exporting.markdown_writer
