"""Models, downloads and devices to show, in the words of the app's language."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.desktop.hardware import Accelerator, Computer
from wizchat.downloads.items import DownloadItem, DownloadState, DownloadStatus, HubFile
from wizchat.engine.gpu.book import OffNote, OffReason
from wizchat.engine.gpu.gpus import GpuStatus, GpuView
from wizchat.engine.gpu.probe import ProbeEnd, Sighting
from wizchat.engine.protocol import Device, DeviceKind
from wizchat.models.catalogue import Catalogue
from wizchat.models.installed import InstalledModel, ModelFile, Origin
from wizchat.ui.library.values import Measured
from wizchat.ui.presenters.installed import Condition, installed
from wizchat.ui.presenters.offers import Surroundings

if TYPE_CHECKING:
    from wizchat.ui.library.values import Installed

GB = 10**9
CATALOGUE = Catalogue.load()
REPOSITORY = "MaziyarPanahi/WizardLM-2-7B-GGUF"
FOLDER = Path("/home/ada/.local/share/wizchat/models")
FAR = Path("/media/ada/Sicherungskopie der Fotos und Filme/KI/Modelle/WizardLM-2-7B.Q6_K.gguf")


def computer(memory: int, *gpus: Accelerator) -> Surroundings:
    """Return one with so many GB."""
    return Surroundings(Computer(memory * GB, memory * GB * 3 // 4, 8, 16, ""), gpus, 8192)


USUAL = computer(16, Accelerator("NVIDIA GeForce RTX 3060", 12 * GB, 11 * GB))
SMALL = computer(2)
VERIFIED = 1_795_000_000.0
"""In November 2026."""


def here(
    name: str,
    path: Path = FOLDER,
    *,
    condition: Condition = Condition(),  # noqa: B008 - a value
    in_use: bool = False,
    verifying: float | None = None,
    measured: Measured = Measured(),  # noqa: B008 - a value
) -> Installed:
    """Return the row of a quantization, or of a file that the catalogue does not know."""
    known = next((each for each in CATALOGUE.offered if each.name == name), None)
    size = (known.size if known else None) or 4 * GB
    in_place = path is not FOLDER
    model = InstalledModel(
        id=name,
        name=f"WizardLM-2 7B {name}" if known else name,
        quantization=known.name if known else None,
        catalogue_id=known.id if known else None,
        files=(ModelFile(path=path, size=size, sha256=""),),
        verified_at=VERIFIED,
        origin=Origin.IMPORTED if in_place else Origin.DOWNLOADED,
        in_place=in_place,
    )
    need = USUAL.need(CATALOGUE, size)
    return installed(
        model, name, CATALOGUE, condition, need,
        in_use=in_use, verifying=verifying, measured=measured,
    )  # fmt: skip


def download(name: str, state: DownloadState, **changes: object) -> DownloadStatus:
    """Return one that has come as far as 61 %."""
    file = HubFile(REPOSITORY, "main", f"WizardLM-2-7B.{name}.gguf")
    item = DownloadItem(id=f"{name} {state}", label=name, sources=(file,), filename=file.filename)
    values = {"done": 3_180_000_000, "total": 5_131_409_120} | changes
    return DownloadStatus(item=item, state=state, **values)  # type: ignore[arg-type]


def soon(seconds: int) -> float:
    """Return the time of the next attempt."""
    return time.time() + seconds + 0.9


CPU = Device(
    name="CPU",
    description="AMD Ryzen 7 8845HS w/ Radeon 780M Graphics",
    kind=DeviceKind.CPU,
    memory_free=21 * GB,
    memory_total=33_300_000_000,
)
CARD = Device(
    name="CUDA0",
    description="NVIDIA GeForce RTX 4060 Laptop GPU",
    kind=DeviceKind.GPU,
    memory_free=6_210_000_000,
    memory_total=8_590_000_000,
)
SHARING = Device(
    name="Vulkan1",
    description="AMD Radeon 780M Graphics (RADV PHOENIX)",
    kind=DeviceKind.INTEGRATED_GPU,
    memory_free=12_400_000_000,
    memory_total=16_100_000_000,
)


def gpus(
    *found: Device,
    off: OffReason | None = None,
    backends: tuple[str, ...] = ("cuda", "vulkan"),
    blocked: ProbeEnd | None = None,
) -> GpuView:
    """Return what there is to say of these; the last of them may be off."""
    note = OffNote(reason=off, mark="") if off else None
    states = [GpuStatus(each, note if each is found[-1] else None) for each in found]
    return GpuView(backends, tuple(states), Sighting(end=blocked) if blocked else None)
