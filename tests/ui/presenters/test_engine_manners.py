"""What the engine is told of its manners."""

from __future__ import annotations

import pytest

from tests.helpers.installed import model
from tests.helpers.presented import Engine, Windows
from wizchat.desktop.settings import Rest, Settings
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
