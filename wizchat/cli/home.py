"""The parts of the core that terminal commands work on, each made when it is first needed."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.cli.exits import Refusal
from wizchat.cli.rebuilding import rebuild
from wizchat.cli.words import folder_unusable
from wizchat.desktop import logs
from wizchat.desktop.paths import FolderUnusable, Paths
from wizchat.desktop.settings import Settings, SettingsStore

if TYPE_CHECKING:
    from wizchat.desktop.hardware import Computer
    from wizchat.engine.gpu.gpus import Gpus
    from wizchat.engine.tuning.records import TuningRecords
    from wizchat.engine.tuning.tuning import Tuning
    from wizchat.models.catalogue import Catalogue, Quantization
    from wizchat.models.fit import Fit
    from wizchat.models.library import Library
    from wizchat.models.tour import TourModel


class Home:
    """This person's folders, settings, catalogue and library."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths

    @classmethod
    def open(cls) -> Home:
        """Return the home with its folders made; raises Refusal."""
        paths = Paths.resolve(os.environ)
        try:
            paths.create()
        except FolderUnusable as error:
            raise Refusal(folder_unusable(error)) from error
        logs.configure(paths, verbose=False)
        return cls(paths)

    @cached_property
    def settings(self) -> Settings:
        """What the person has set in the app."""
        return SettingsStore(self.paths.settings_file).load()

    @cached_property
    def models_folder(self) -> Path:
        """Where downloads go."""
        chosen = self.settings.models_folder
        return Path(chosen) if chosen else self.paths.models

    @cached_property
    def catalogue(self) -> Catalogue:
        """What can be had."""
        from wizchat.models.catalogue import Catalogue

        return Catalogue.load()

    @cached_property
    def library(self) -> Library:
        """What is here."""
        from wizchat.models.library import Library

        library = Library(
            self.paths.library_file,
            self.models_folder,
            lambda _event: None,
            catalogue=self.catalogue,
        )
        if library.broken_index is not None:
            rebuild(library, library.broken_index)
        return library

    @cached_property
    def tour(self) -> TourModel | None:
        """The tiny model that is shipped with the app; None when its file is not what it was."""
        from wizchat.models.tour import find_tour

        return find_tour()

    @cached_property
    def gpus(self) -> Gpus:
        """The GPUs of this computer, and what is known of them."""
        from wizchat.engine.gpu.gpus import Gpus
        from wizchat.models.offload import layers_that_fit

        return Gpus.here(self.paths.devices_file, layers_that_fit)

    @cached_property
    def tuning(self) -> Tuning:
        """What is known of how models run best here; a terminal command measures nothing unasked.

        Thread-safe but for the library's first reading, so that is done here.
        """
        from wizchat.engine.command import worker_command
        from wizchat.engine.tuning.tuning import Tuning

        hashes = {str(model.path): model.sha256 for model in self.library.models()}
        return Tuning(
            worker_command(), self.paths.tuning_log, self.tuning_records, hashes.get, _ignore
        )

    @cached_property
    def tuning_records(self) -> TuningRecords:
        """What tunings found."""
        from wizchat.engine.tuning.records import TuningRecords

        return TuningRecords(self.paths.tuning_file)

    @cached_property
    def computer(self) -> Computer:
        """Memory and processor of this computer."""
        from wizchat.desktop.hardware import Computer

        return Computer.look()

    @cached_property
    def recommended(self) -> Quantization | None:
        """The quantization for this computer, its GPUs left out: only a worker knows them."""
        from wizchat.models.fit import recommend

        return recommend(self.catalogue, self.computer, (), self.settings.context_window)

    def fit(self, quantization: Quantization) -> Fit | None:
        """Return how a quantization fits this computer's memory, None when that is not known."""
        from wizchat.models.fit import assess_quantization

        window = self.settings.context_window
        found = assess_quantization(self.catalogue, quantization, self.computer, (), window)
        return None if found is None else found.fit


def _ignore(_event: object) -> None:
    """Take what nobody waits for."""
