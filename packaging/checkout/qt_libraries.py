"""The system libraries that Qt needs and does not bring: which are missing, found by looking."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Without these nothing of Qt loads, not even without a display.
_ALWAYS = (
    "lib/libQt6Core.so.6",
    "lib/libQt6Gui.so.6",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6DBus.so.6",
    "plugins/platforms/libqoffscreen.so",
    "plugins/iconengines/*.so",
    "plugins/imageformats/*.so",
)
# These draw on a display.
_WINDOW = (
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqwayland.so",
    "plugins/xcbglintegrations/*.so",
    "plugins/wayland-shell-integration/*.so",
    "plugins/wayland-decoration-client/*.so",
    "plugins/wayland-graphics-integration-client/*.so",
    "plugins/platforminputcontexts/*.so",
)

FONTS = "a font"
"""Stands among the missing where not one font is installed: every letter would be a box."""

_FONT_FOLDERS = (
    "/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts",
)  # fmt: skip
_FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".pfb"}

# Packages of Debian 12; later Debians and Ubuntus provide the same names.
_PACKAGES = {
    FONTS: "fonts-dejavu-core",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libICE.so.6": "libice6",
    "libOpenGL.so.0": "libopengl0",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpng16.so.16": "libpng16-16",
    "libstdc++.so.6": "libstdc++6",
    "libudev.so.1": "libudev1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def missing(qt: Path, *, window: bool) -> tuple[str, ...]:
    """Return what Qt needs and the system lacks, sorted; `window` looks at displays too.

    `qt` is PySide6's folder `Qt`. Nothing is missing where the system's loader cannot be asked
    (macOS, and Linux without ldd).
    """
    ldd = shutil.which("ldd")
    if ldd is None or not qt.exists():
        return ()
    patterns = _ALWAYS + (_WINDOW if window else ())
    files = sorted(path for pattern in patterns for path in qt.glob(pattern))
    answer = subprocess.run(
        (ldd, *files), capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"}
    )
    found = not_found(answer.stdout)
    return tuple(sorted(found if any_font(_FONT_FOLDERS) else found | {FONTS}))


def not_found(ldd_output: str) -> set[str]:
    """Return the system's libraries that ldd did not find (`libEGL.so.1 => not found`).

    Qt's own are no system's: plugins for modules that are not installed (PDF) stay unused.
    """
    lines = (line.strip() for line in ldd_output.splitlines())
    names = {line.split("=>")[0].strip() for line in lines if line.endswith("=> not found")}
    return {name for name in names if not name.startswith("libQt6")}


def any_font(folders: Iterable[str]) -> bool:
    """Whether one of the folders holds a font."""
    return any(
        path.suffix.lower() in _FONT_SUFFIXES
        for folder in folders
        for path in Path(folder).expanduser().rglob("*")
    )


def packages(names: Iterable[str]) -> tuple[str, ...]:
    """Return the Debian packages that hold what is missing, sorted; unknown names are left out."""
    return tuple(sorted({_PACKAGES[name] for name in names if name in _PACKAGES}))


def rpm_capabilities(names: Iterable[str]) -> tuple[str, ...]:
    """Return what dnf and zypper understand as "the package with this library"."""
    return tuple(f"{name}()(64bit)" if name != FONTS else "dejavu-sans-fonts" for name in names)
