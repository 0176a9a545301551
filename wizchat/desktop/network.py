"""Which proxies downloads go through: as the environment, or else the system, has them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOR_DOWNLOADS = ("https", "http", "all")


@dataclass(frozen=True, slots=True)
class Proxy:
    """One proxy."""

    scheme: str
    """What goes through it: https, http, or all."""
    address: str
    """Host and port, without the name and the password that may stand there."""
    variable: str
    """The environment variable that names it; empty for the system's own settings."""


def proxies(environ: Mapping[str, str] = os.environ) -> tuple[Proxy, ...]:
    """Return the proxies in force, the one for downloads first.

    They are those that the HTTP client finds: it asks the same function of the standard library.
    """
    found = getproxies()
    return tuple(
        Proxy(scheme, _without_password(found[scheme]), _variable(scheme, environ))
        for scheme in _FOR_DOWNLOADS
        if found.get(scheme)
    )


def _variable(scheme: str, environ: Mapping[str, str]) -> str:
    wanted = f"{scheme}_proxy"
    return next((name for name in environ if name.lower() == wanted and environ[name]), "")


def _without_password(address: str) -> str:
    place = urlsplit(address if "://" in address else f"//{address}").netloc
    return place.rpartition("@")[2] or address.rpartition("@")[2]
