"""What the main window looks like in use: the data of its pictures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from wizchat.chat.values import Conversation
from wizchat.ui.shell.views import DownloadLine, EngineStatus, EngineView, ModelChoice

NOW = datetime.now(UTC)


def conversation(
    id_: str, title: str, *, days: float = 0, pinned: bool = False, folder: str | None = None
) -> Conversation:
    changed = NOW - timedelta(days=days)
    return Conversation(
        id=id_,
        title=title,
        created_at=changed,
        updated_at=changed,
        pinned=pinned,
        folder_id=folder,
    )


CONVERSATIONS = (
    conversation("thesis", "Thesis outline", days=3, pinned=True),
    conversation("recursion", "Recursion, explained"),
    conversation("lisbon", "Three days in Lisbon"),
    conversation("landlord", "Letter to the landlord"),
    conversation("sql", "SQL: top customers per month", days=1),
    conversation("sky", "为什么天空是蓝色的？", days=1),
)
READY = EngineView(EngineStatus.READY, "WizardLM-2 7B · Q4_K_M", "Q4_K_M", "CPU")
FAILED = EngineView(
    EngineStatus.FAILED,
    "WizardLM-2 7B · Q8_0",
    "Q8_0",
    notice="There is not enough memory for this model. Your conversations are kept. "
    "Choose a smaller one, or a smaller context window in Settings.",
)
MODELS = (
    ModelChoice("q4", "WizardLM-2 7B · Q4_K_M"),
    ModelChoice("q6", "WizardLM-2 7B · Q6_K"),
    ModelChoice("q8", "WizardLM-2 7B · Q8_0", present=False),
)
DOWNLOAD = DownloadLine("Q5_K_M", 0.62, 240)
