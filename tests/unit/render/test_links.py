from __future__ import annotations

import pytest

from wizchat.render.links import is_openable


@pytest.mark.parametrize("href", ["https://example.org", "http://a.b/c?d#e", "mailto:a@b.c"])
def test_web_and_mail_may_be_opened(href: str) -> None:
    assert is_openable(href)


@pytest.mark.parametrize(
    "href",
    ["", "file:///etc/passwd", "javascript:x", "ftp://a", "relative/page", "//host/x", "https:",
     "smb://host", "https://[bad", "data:text/html,x"],
)  # fmt: skip
def test_nothing_else_may(href: str) -> None:
    assert not is_openable(href)
