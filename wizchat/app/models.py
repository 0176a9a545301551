"""Models in the windows: their presenters, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.ui.presenters.engine import EnginePresenter
from wizchat.ui.presenters.engine_manners import EngineManners
from wizchat.ui.presenters.files import ModelFiles
from wizchat.ui.presenters.library import LibraryPresenter
from wizchat.ui.presenters.tour import TourPresenter
from wizchat.ui.presenters.tuning import TuningPresenter

if TYPE_CHECKING:
    from wizchat.app.conversations import Conversations
    from wizchat.app.core import Core
    from wizchat.app.foundation import Foundation
    from wizchat.app.windows import Windows


class Models(QObject):
    """Builds the presenters of the engine, the library and the tour. GUI thread."""

    def __init__(
        self,
        base: Foundation,
        core: Core,
        windows: Windows,
        conversations: Conversations,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        about_models = windows.about_models()
        self.engine = EnginePresenter(
            core.engine, lambda: base.settings.current, windows.main, self
        )
        self.manners = EngineManners(core.engine, self.engine, lambda: base.settings.current, self)
        files = ModelFiles(core.models.library, base.model_errands, base.bridge, self)
        self.library = LibraryPresenter(
            core.models, about_models, self.engine, files=files, errands=base.errands, parent=self
        )
        self.tuning = TuningPresenter(
            core.tuning,
            core.models.library,
            about_models,
            self.engine,
            devices=core.engine.used_devices,
            errands=base.errands,
            parent=self,
        )
        self.library.watch_speed(self.tuning.measured)
        self.tuning.changed.connect(self.library.refresh)
        self.tuning.applicable.connect(self.library.reload_model)
        self.tour = TourPresenter(
            core.chat,
            conversations.router,
            conversations.known,
            about_models,
            here=(conversations.here, windows.view),
            elsewhere=conversations.windows,
            engine=self.engine,
            library=self.library,
            settings=base.settings,
            errands=base.errands,
            parent=self,
        )
        self.engine.readiness_changed.connect(windows.view.set_model_ready)
        self.engine.readiness_changed.connect(conversations.windows.set_ready)
        self.engine.readiness_changed.connect(conversations.router.count_again)
