"""Renders the pages about models with sample data: `python -m tests.ui.library.gallery FOLDER`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from wizchat.downloads.errors import NotEnoughSpace, Offline
from wizchat.downloads.items import DownloadItem, DownloadState, DownloadStatus, HubFile
from wizchat.ui.library.first_run import FirstRunPage
from wizchat.ui.library.models_window import ModelsWindow
from wizchat.ui.library.values import Found, Installed, LibraryView, Measured, Need, Offer, Strain
from wizchat.ui.theme.theme import Theme, ThemeMode

GB = 10**9


def offers() -> tuple[Offer, ...]:
    def offer(name: str, size: float, need: float, words: str, *, best: bool = False) -> Offer:
        strain = Strain.TOO_MUCH if need > 12 else Strain.TIGHT if need > 9 else Strain.EASY
        memory = Need(int(need * GB), 12 * GB, strain)
        return Offer(name, name, "WizardLM-2 7B", int(size * GB), memory, words, best)

    return (
        offer("Q4_K_M", 4.37, 5.2, "hard to tell from the original for most questions", best=True),
        offer("Q5_K_M", 5.13, 6.0, "a little closer to the original"),
        offer("Q8_0", 7.70, 9.5, "practically the original"),
        offer("F16", 14.48, 15.3, "the original; slow here"),
    )


def status(label: str, state: DownloadState, **changes: object) -> DownloadStatus:
    file = HubFile("MaziyarPanahi/WizardLM-2-7B-GGUF", "main", f"WizardLM-2-7B.{label}.gguf")
    item = DownloadItem(id=label, label=label, sources=(file,), filename=file.filename)
    values = {"done": 3_180_000_000, "total": 5_131_409_120} | changes
    return DownloadStatus(item=item, state=state, **values)  # type: ignore[arg-type]


def view() -> LibraryView:
    need = Need(int(5.2 * GB), 12 * GB, Strain.EASY)
    return LibraryView(
        transfers=(
            status("Q5_K_M", DownloadState.RUNNING, bytes_per_second=8.1e6, seconds_left=240.0),
            status(
                "Q8_0",
                DownloadState.WAITING,
                done=1_200_000_000,
                error=Offline("refused"),
                retry_at=time.time() + 12,
            ),
            status("Q6_K", DownloadState.FAILED, error=NotEnoughSpace(44 * 10**8, GB, "/m")),
            status("Q3_K_M", DownloadState.PAUSED),
            status("Q2_K", DownloadState.VERIFYING, verified=2_000_000_000),
        ),
        installed=(
            Installed(
                "a", "Q4_K_M", "WizardLM-2 7B · verified 20 Nov", 4_368_439_008, need,
                "quality: recommended", in_use=True, in_place=False,
                measured=Measured(gain=1.42, speed=31.4),
            ),
            Installed(
                "b", "Q6_K", "/home/me/models/WizardLM-2-7B.Q6_K.gguf", 5_942_064_864, need,
                "quality: very high", in_use=False, in_place=True,
                measured=Measured(tuning=0.0, tuning_waits=True),
            ),
            Installed(
                "c", "Q3_K_S", "WizardLM-2 7B", 3_164_567_264, need, "quality: reduced",
                in_use=False, in_place=False, verifying=0.43,
            ),
            Installed(
                "d", "Q3_K_L", "WizardLM-2 7B", 3_164_567_264, need, "quality: reduced",
                in_use=False, in_place=False, missing=True,
            ),
        ),
        offers=offers(),
        used_bytes=12_600_000_000,
        free_bytes=84 * GB,
        notice="notes.txt is not a GGUF file, so it was not added.",
    )  # fmt: skip


def pages(theme: Theme) -> dict[str, QWidget]:
    first = FirstRunPage(theme)
    first.set_computer("16 GB memory · 8 cores · RTX 3060 12 GB")
    first.set_offers(offers())
    first.set_found([Found("/x/Q6_K.gguf", "LM Studio", "Q6_K")])
    models = ModelsWindow(theme)
    models.show_view(view())
    return {"first": first, "models": models}


def main(folder: Path) -> None:
    application = QApplication([])
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    for name, page in pages(theme).items():
        for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
            theme.set_mode(mode)
            for width, height in ((1200, 760), (480, 900)):
                page.resize(width, height)
                page.show()
                QTest.qWait(80)
                page.grab().save(str(folder / f"{name}-{mode}-{width}.png"))
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
