"""What is known about one answer: who gave it, how it was sampled, how long it took."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wizchat.chat.outcome import sampling_of
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.label import Label
from wizchat.ui.words import decimal, number

if TYPE_CHECKING:
    from datetime import datetime

    from wizchat.chat.values import Message
    from wizchat.ui.theme.theme import Theme

translate = QCoreApplication.translate

_WIDTH: Final = 360
_NAMES: Final = 120
_HASH: Final = 16


def facts(message: Message) -> list[tuple[str, str]]:
    """Return what is known, as pairs of a name and a value; nothing is guessed."""
    hashed = f"{message.model_sha256[:_HASH]}…" if message.model_sha256 else None
    speed = message.tokens_per_second
    known = [
        (translate("Facts", "Model"), message.model_name),
        (translate("Facts", "Quantization"), message.quantization),
        (translate("Facts", "File (SHA-256)"), hashed),
        (translate("Facts", "Asked"), _moment(message.created_at)),
        (translate("Facts", "Finished"), _moment(message.finished_at)),
        (translate("Facts", "Prompt"), _tokens(message.prompt_tokens)),
        (translate("Facts", "Answer"), _tokens(message.reply_tokens)),
        (
            translate("Facts", "Speed"),
            translate("Facts", "{0} tokens/s").format(decimal(speed)) if speed else None,
        ),
        *_sampled(message),
        (translate("Facts", "Seed"), None if message.seed is None else str(message.seed)),
    ]
    return [(name, value) for name, value in known if value]


def facts_view(message: Message, theme: Theme) -> QWidget:
    """Return the facts as a table, to be selected and copied."""
    view = QWidget()
    width = theme.scaled(_WIDTH)
    view.setFixedWidth(width)
    grid = QGridLayout(view)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID // 2)
    title = Label(theme, translate("Facts", "About this answer"), role=FontRole.STRONG, wrap=True)
    grid.addWidget(title, 0, 0, 1, 2)
    for row, (name, value) in enumerate(facts(message), start=1):
        label = Label(theme, name, role=FontRole.SMALL, colour="muted", wrap=True)
        shown = Label(theme, value, role=FontRole.SMALL, wrap=True)
        shown.setAccessibleName(f"{name}: {value}")
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for each in (label, shown):  # as high as both, whichever typefaces their letters take
            each.setMinimumHeight(max(_line_height(label), _line_height(shown)))
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnMinimumWidth(0, theme.scaled(_NAMES))
    grid.setColumnStretch(1, 1)
    return view


def _line_height(label: Label) -> int:
    return label.fontMetrics().size(0, label.text()).height()


def _sampled(message: Message) -> list[tuple[str, str | None]]:
    sampling = sampling_of(message)
    if sampling is None:
        return [(translate("Facts", "Temperature"), _temperature(message.temperature))]
    random = sampling.temperature > 0
    return [
        (translate("Facts", "Temperature"), _temperature(sampling.temperature)),
        (translate("Facts", "Top-p"), decimal(sampling.top_p, 2) if random else None),
        (
            translate("Facts", "Min-p"),
            decimal(sampling.min_p, 2) if random and sampling.min_p else None,
        ),
        (
            translate("Facts", "Repeat penalty"),
            None if sampling.repeat_penalty == 1 else decimal(sampling.repeat_penalty, 2),
        ),
        (translate("Facts", "Length limit"), _tokens(sampling.max_tokens)),
    ]


def _temperature(value: float | None) -> str | None:
    if value is None:
        return None
    if value == 0:
        return translate("Facts", "0 (always the likeliest word)")
    return decimal(value, 2)


def _tokens(count: int | None) -> str | None:
    if count is None:
        return None
    if count == 1:
        return translate("Facts", "1 token")
    return translate("Facts", "{0} tokens").format(number(count))


def _moment(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
