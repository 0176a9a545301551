"""States of the first run, of the models with their downloads, and of the settings."""

from __future__ import annotations

from tests.gallery import first_run, models, settings

STATES = (*first_run.STATES, *models.STATES, *settings.STATES)
