"""What the engine is told of its manners."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.helpers.installed import model
from tests.helpers.presented import Engine, Windows
from wizchat.desktop.settings import Rest, Settings
from wizchat.engine.protocol import Restrain
from wizchat.ui.presenters.engine import EnginePresenter
from wizchat.ui.presenters.engine_manners import EngineManners


@pytest.mark.parametrize(("rest", "seconds"), [(Rest.AFTER_5, 300.0), (Rest.NEVER, None)])
def test_it_rests_as_the_settings_say(windows: Windows, rest: Rest, seconds: float | None) -> None:
    client, settings = Engine(), Settings(rest=rest)
    engine = EnginePresenter(client, lambda: settings, windows.main)  # type: ignore[arg-type]
    manners = EngineManners(client, engine, lambda: settings)  # type: ignore[arg-type]
    engine.choose(model(), "WizardLM-2 7B")
    assert client.of("rest_after") == [[seconds]]
    manners.apply()
    assert client.of("rest_after") == [[seconds], [seconds]]


def test_it_is_told_what_to_leave_to_others_when_that_changes(windows: Windows) -> None:
    client, settings = Engine(), [Settings()]
    engine = EnginePresenter(client, lambda: settings[0], windows.main)  # type: ignore[arg-type]
    manners = EngineManners(client, engine, lambda: settings[0])  # type: ignore[arg-type]
    manners.apply()
    manners.on_state_changed(Qt.ApplicationState.ApplicationInactive)
    assert client.of("restrain") == []
    settings[0] = Settings(make_room=False, gentle_on_battery=True, gentle_in_background=True)
    manners.apply()
    manners.on_state_changed(Qt.ApplicationState.ApplicationActive)
    manners.on_state_changed(Qt.ApplicationState.ApplicationInactive)
    here = Restrain(adapts=False, gentle_on_battery=True)
    away = Restrain(adapts=False, gentle_on_battery=True, gentle=True)
    assert client.of("restrain") == [[away], [here], [away]]
