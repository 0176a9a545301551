"""The tour as it is in this checkout."""

from __future__ import annotations

import pytest

from wizchat.desktop.resources import resource_folder

needs_tour = pytest.mark.skipif(
    not (resource_folder() / "tour.gguf").exists(),
    reason="resources/tour.gguf is not here: a checkout in which it is trained anew",
)
"""A file that is here and is broken does not skip, it fails."""
