"""Missing system libraries are found by looking, and named as packages."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from checkout import qt_libraries
from checkout.qt_libraries import FONTS

if TYPE_CHECKING:
    from pathlib import Path

LDD = """/v/libQt6Gui.so.6:
\tlinux-vdso.so.1 (0x00007ffc)
\tlibEGL.so.1 => not found
\tlibfontconfig.so.1 => /lib/x86_64-linux-gnu/libfontconfig.so.1 (0x00007f)
/v/libqpdf.so:
\tlibQt6Pdf.so.6 => not found
\tlibEGL.so.1 => not found
"""


def test_only_what_the_system_lacks_is_missing() -> None:
    assert qt_libraries.not_found(LDD) == {"libEGL.so.1"}


def test_a_library_that_is_gone_is_found_missing(tmp_path: Path) -> None:
    if not (shutil.which("gcc") and shutil.which("ldd")):
        pytest.skip("no compiler here")
    libraries = tmp_path / "Qt/lib"
    libraries.mkdir(parents=True)
    gone = tmp_path / "libgone.so.1"
    shared = ("gcc", "-shared", "-x", "c", "/dev/null", "-Wl,--no-as-needed", "-o")
    subprocess.run((*shared, gone, "-Wl,-soname,libgone.so.1"), check=True)
    needing = libraries / "libQt6Core.so.6"
    subprocess.run((*shared, needing, "-x", "none", gone), check=True)
    gone.unlink()
    assert "libgone.so.1" in qt_libraries.missing(tmp_path / "Qt", window=False)


def test_nothing_is_missing_where_there_is_no_qt(tmp_path: Path) -> None:
    assert qt_libraries.missing(tmp_path / "Qt", window=True) == ()


def test_packages_are_named_once_and_unknown_libraries_not_at_all() -> None:
    missing = ("libglib-2.0.so.0", "libgthread-2.0.so.0", "libgone.so.1", FONTS)
    assert qt_libraries.packages(missing) == ("fonts-dejavu-core", "libglib2.0-0")


def test_rpm_systems_are_asked_for_the_library_itself() -> None:
    assert qt_libraries.rpm_capabilities(("libEGL.so.1",)) == ("libEGL.so.1()(64bit)",)


def test_a_font_is_seen_in_a_folder_below(tmp_path: Path) -> None:
    assert not qt_libraries.any_font((str(tmp_path), str(tmp_path / "none")))
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype/One.TTF").touch()
    assert qt_libraries.any_font((str(tmp_path),))
