"""Pictures of the app for README.md, made by the app: `python -m tests.helpers.pictures FOLDER`.

The real `Desktop` runs offscreen with the loopback Hub and a scripted model; what is shown is what
the widgets paint.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from tests.helpers.loopback_hub import LoopbackHub, digest
from tests.helpers.small_catalogue import REPOSITORY
from tests.helpers.sparse_gguf import sparse_7b_q4_k_m
from tests.helpers.tiny_gguf import scripted_model
from wizchat.app.desktop import Desktop
from wizchat.desktop.paths import Paths
from wizchat.desktop.resources import resource
from wizchat.desktop.settings import SettingsStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

SIZE = (1200, 780)
PATIENCE_MS = 120_000
STEP_MS = 20

ANSWER = """\
**Recursion** is when a function solves a problem by calling itself on a smaller piece of it, \
until a *base case* answers directly.

```python
def factorial(n: int) -> int:
    # base case: nothing left to multiply
    if n < 2:
        return 1
    return n * factorial(n - 1)
```

Each call waits for the next one, so the depth of the stack grows with *n*:

| call | waits for | returns |
|---|---|---|
| factorial(3) | factorial(2) | 3 × 2 = 6 |
| factorial(2) | factorial(1) | 2 × 1 = 2 |
"""
QUESTIONS = (
    "SQL: top customers per month",
    "为什么天空是蓝色的？",
    "Letter to the landlord",
    "Three days in Lisbon",
    "Explain recursion with an example in Python, and say when not to use it.",
)


def pause(milliseconds: int) -> None:
    """Let the app run; `QTest.qWait` would leave its other threads waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Session:
    """The app in one folder, from start to quit."""

    def __init__(self, home: Path, theme: str) -> None:
        paths = Paths.below(home)
        paths.create()
        settings = SettingsStore(paths.settings_file)
        settings.load()
        settings.update(theme=theme)
        self.desktop = Desktop(paths)
        self.desktop.start()
        self.desktop.windows.main.resize(*SIZE)

    def wait(self, ready: Callable[[], bool]) -> None:
        waited = 0
        while not ready():
            pause(STEP_MS)
            waited += STEP_MS
            assert waited < PATIENCE_MS, "the app did not get there in time"

    def save(self, window: QWidget, path: Path) -> None:
        pause(400)
        window.grab().save(str(path))

    def click(self, text: str) -> None:
        buttons = self.desktop.windows.first_run.get().findChildren(QPushButton)
        self.wait(lambda: any(b.text() == text and b.isEnabled() for b in buttons))
        next(b for b in buttons if b.text() == text).click()

    def ask(self, question: str) -> None:
        view = self.desktop.windows.view
        self.desktop.windows.main.new_requested.emit()
        view.send_requested.emit(question, ())
        self.wait(lambda: bool(view.transcript.messages) and not view.transcript.is_answering)

    def quit(self) -> None:
        self.desktop.quit()
        self.desktop.deleteLater()
        pause(50)


def catalogue(path: Path, model: Path) -> None:
    """Write the app's catalogue with `model` in the place of its Q4_K_M."""
    whole = json.loads(resource("catalogue.json").read_text(encoding="utf-8"))
    wanted = next(q for q in whole["quantizations"] if q["name"] == "Q4_K_M")
    source = next(s for s in wanted["sources"] if s["repo_id"] == REPOSITORY)
    size, sha256 = model.stat().st_size, digest(model)
    source["files"] = [{"filename": model.name, "size": size, "sha256": sha256}]
    for quantization in whole["quantizations"]:
        for each in quantization["sources"]:
            each["revision"] = None  # the loopback Hub has commits of its own
    wanted["sources"] = [source]
    path.write_text(json.dumps(whole), encoding="utf-8")
    os.environ["WIZCHAT_CATALOGUE"] = str(path)


def conversations(folder: Path, work: Path, hub: LoopbackHub) -> None:
    """Take the first page, and a conversation in light and dark."""
    model = scripted_model(work / "WizardLM-2-7B.Q4_K_M.gguf", ANSWER)
    hub.add(REPOSITORY, model)
    session = Session(work / "first", "light")
    session.wait(lambda: bool(session.desktop.windows.first_run.get()._chosen))
    session.save(session.desktop.windows.main, folder / "first-run.png")
    session.quit()
    catalogue(work / "catalogue.json", model)
    for theme in ("light", "dark"):
        session = Session(work / "main", theme)
        if theme == "light":
            session.click("Download and start")
            for question in QUESTIONS:
                session.ask(question)
        session.wait(lambda s=session: s.desktop.core.engine.loaded is not None)
        session.save(session.desktop.windows.main, folder / f"main-{theme}.png")
        session.quit()


def models(folder: Path, work: Path, hub: LoopbackHub) -> None:
    """Take the Models window with a model that is here and one that is coming."""
    work.mkdir()
    here = Paths.below(work / "home").models
    here.mkdir(parents=True)
    model = sparse_7b_q4_k_m(here / "WizardLM-2-7B.Q4_K_M.gguf")
    coming = work / "WizardLM-2-7B.Q5_K_M.gguf"
    with coming.open("wb") as file:
        file.truncate(5_131_409_120)
    catalogue(work / "catalogue.json", model)
    known = "7105aca8f91781c5e629464a8672b77f12386609a5ff140cbfa778a77cf64bae"
    hub.add(REPOSITORY, coming, sha256=known)
    hub.rate = 20_000_000
    session = Session(work / "home", "light")
    session.wait(lambda: bool(session.desktop.windows.first_run.get()._chosen))
    session.desktop.windows.first_run.get().file_chosen.emit(str(model))
    session.wait(lambda: bool(session.desktop.core.models.library.models()))
    window = session.desktop.windows.models.get()
    window.download_requested.emit("Q5_K_M")
    session.desktop.windows.main.models_requested.emit()
    window.resize(1100, 720)
    session.wait(
        lambda: any(s.done > 60_000_000 for s in session.desktop.core.models.queue.statuses())
    )
    session.save(window, folder / "models.png")
    session.quit()


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, LoopbackHub() as hub:
        os.environ["HF_ENDPOINT"] = hub.endpoint
        conversations(folder, Path(place), hub)
        models(folder, Path(place) / "models", hub)
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
