"""The headers of the code blocks that are on screen: widgets exist for those alone."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from wizchat.ui.chat.code import CodeItem
from wizchat.ui.chat.code_header import CodeHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.ui.chat.items import BlockItem
    from wizchat.ui.theme.theme import Theme


_MOST_SPARE: Final = 2


class CodeHeaders(QObject):
    """Makes, places and removes the headers of one message. GUI thread."""

    wrap_requested = Signal(bool)
    """To wrap long lines, or to let them run."""
    save_requested = Signal(str, str)
    """Language and text."""

    def __init__(self, theme: Theme, home: QWidget) -> None:
        super().__init__(home)
        self._theme = theme
        self._home = home
        self._headers: dict[CodeItem, CodeHeader] = {}
        self._spare: list[CodeHeader] = []
        """Of code that is out of sight; making one takes some milliseconds."""
        self._is_growing = False
        self._before_code = QTimer(self)
        self._before_code.setSingleShot(True)
        self._before_code.setInterval(0)
        self._before_code.timeout.connect(self._keep_one_spare)

    def set_growing(self, is_growing: bool) -> None:
        """Have a header at hand while code may come: made in the frame of its code, it is late."""
        self._is_growing = is_growing
        if is_growing and not self._spare:
            self._before_code.start()

    def show_between(self, items: Sequence[BlockItem], top: float, bottom: float) -> None:
        """Have headers for code between two heights, and none far from there."""
        for code in list(self._headers):
            if not _is_between(code, top, bottom) and not self._has_focus(code):
                self.drop(code)
        first = max(0, bisect_right(items, top, key=lambda item: item.top) - 1)
        for item in takewhile(lambda item: item.top <= bottom, islice(items, first, None)):
            if isinstance(item, CodeItem) and _is_between(item, top, bottom):
                self._place(item)

    def drop(self, item: BlockItem) -> None:
        """Remove the header of a block, if there is one."""
        header = self._headers.pop(item, None) if isinstance(item, CodeItem) else None
        if header is not None:
            header.hide()
            if len(self._spare) < _MOST_SPARE:
                self._spare.append(header)
            else:
                header.deleteLater()

    def show_wraps(self, wraps: bool) -> None:
        """Have all headers say what Wrap does now."""
        for header in self._headers.values():
            header.set_wraps(wraps)

    def _place(self, item: CodeItem) -> None:
        header = self._headers.get(item)
        if header is None:
            header = self._headers[item] = self._spare.pop() if self._spare else self._made()
            self.set_growing(self._is_growing)
            header.show_language(item.code.language)
            header.set_wraps(item.wraps)
        height = round(item.header_height)
        header.setGeometry(round(item.left), round(item.top), round(item.width), height)
        if header.isHidden():
            header.show()

    def _made(self) -> CodeHeader:
        header = CodeHeader(self._theme, self._home)
        header.wrap_requested.connect(self._on_wrap_requested)
        header.copy_requested.connect(self._on_copy_requested)
        header.save_requested.connect(self._on_save_requested)
        return header

    @Slot()
    def _keep_one_spare(self) -> None:
        if self._is_growing and not self._spare:
            header = self._made()
            header.hide()
            header.ensurePolished()
            header.sizeHint()  # its fonts are measured here
            self._spare.append(header)

    def _has_focus(self, item: CodeItem) -> bool:
        header, focus = self._headers.get(item), QApplication.focusWidget()
        return header is not None and focus is not None and header.isAncestorOf(focus)

    def _asked(self) -> tuple[CodeItem, CodeHeader] | None:
        """Return whose header the present signal comes from."""
        asked = self.sender()
        found = (pair for pair in self._headers.items() if pair[1] is asked)
        return next(found, None)

    @Slot()
    def _on_wrap_requested(self) -> None:
        if asked := self._asked():
            self.wrap_requested.emit(not asked[0].wraps)

    @Slot()
    def _on_copy_requested(self) -> None:
        if asked := self._asked():
            item, header = asked
            QGuiApplication.clipboard().setText(item.code.text)
            header.copy.confirm(self.tr("Copied"))

    @Slot()
    def _on_save_requested(self) -> None:
        if asked := self._asked():
            self.save_requested.emit(asked[0].code.language, asked[0].code.text)


def _is_between(item: BlockItem, top: float, bottom: float) -> bool:
    return item.top <= bottom and item.top + item.height >= top
