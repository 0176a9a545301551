"""The system report as a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion

from wizchat.ui import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wizchat.desktop.installation import Installation
    from wizchat.ui.presenters.report import Report


translate = QCoreApplication.translate


def report_text(report: Report) -> str:
    """Return the whole report: a title over indented lines, one part after the other."""
    parts = (
        (translate("Report", "Versions"), _versions(report)),
        (translate("Report", "Computer"), _computer(report.installation)),
        (translate("Report", "Devices"), _devices(report)),
        (translate("Report", "Engine"), _engine(report)),
        (translate("Report", "Models"), _models(report)),
        (translate("Report", "Folders"), _folders(report.installation)),
        (translate("Report", "End of the engine's log"), report.log.splitlines()),
    )
    return "\n\n".join(_part(title, lines) for title, lines in parts)


def _part(title: str, lines: Iterable[str]) -> str:
    found = list(lines) or [translate("Report", "none")]
    return "\n".join([title, *(f"  {words.own_order(line)}" for line in found)])


def _versions(report: Report) -> Iterator[str]:
    here = report.installation
    yield f"WizChat {here.wizchat}"
    yield f"Python {here.python}"
    yield f"Qt {qVersion()}"
    for name, version in here.packages.items():
        yield f"{name} {version or translate('Report', 'is not installed')}"
    yield here.system


def _computer(here: Installation) -> Iterator[str]:
    computer = here.computer
    if computer.cpu:
        yield computer.cpu
    yield words.listed((_cores(computer.physical_cores), _threads(computer.logical_cores)))
    yield translate("Report", "{0} memory, {1} available").format(
        words.size(computer.memory_total), words.size(computer.memory_available)
    )


def _devices(report: Report) -> Iterator[str]:
    for device in report.ready.devices if report.ready else ():
        yield translate("Report", "{0} ({1}): {2} memory, {3} free").format(
            device.description or device.name,
            device.kind.value,
            words.size(device.memory_total),
            words.size(device.memory_free),
        )


def _engine(report: Report) -> Iterator[str]:
    yield translate("Report", "State: {0}").format(report.state.value)
    if report.ready is not None:
        yield f"llama-cpp-python {report.ready.llama_cpp}"
        yield report.ready.system_info.strip()
    loaded = report.loaded
    if loaded is None:
        yield translate("Report", "No model is loaded.")
        return
    yield translate("Report", "Loaded: {0}").format(loaded.model.path)
    yield translate("Report", "{0}, {1} layers, {2} of them on a GPU").format(
        loaded.model.description,
        words.number(loaded.model.layers),
        words.number(loaded.gpu_layers),
    )
    yield translate("Report", "On {0}, {1}, a window of {2} tokens").format(
        loaded.device, _threads(loaded.threads), words.number(loaded.context_window)
    )
    yield translate("Report", "Loaded in {0} s").format(words.decimal(loaded.seconds))


def _models(report: Report) -> Iterator[str]:
    for line in report.models:
        model = line.model
        said = [model.name, words.size(model.size), str(model.path)]
        if not line.present:
            said.append(translate("Report", "file missing"))
        if model.damaged:
            said.append(translate("Report", "damaged"))
        yield " · ".join(said)


def _folders(here: Installation) -> Iterator[str]:
    for folder in here.folders:
        free = (
            translate("Report", "free space unknown")
            if folder.free is None
            else translate("Report", "{0} free").format(words.size(folder.free))
        )
        yield f"{folder.name}: {folder.path} · {free}"


def _cores(count: int) -> str:
    if count == 1:
        return translate("Offers", "1 core")
    return translate("Offers", "%n cores", None, count)


def _threads(count: int) -> str:
    if count == 1:
        return translate("Tuning", "1 thread")
    return translate("Tuning", "{0} threads").format(words.number(count))
