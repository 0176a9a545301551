from __future__ import annotations

import pytest

from wizchat.render.links import OwnPlace, is_followable, is_openable, own_place


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


def test_two_parts_of_the_app_may_be_opened() -> None:
    assert own_place("wizchat:models") is OwnPlace.MODELS
    assert own_place("wizchat:settings") is OwnPlace.SETTINGS
    assert {place.value for place in OwnPlace} == {"wizchat:models", "wizchat:settings"}


@pytest.mark.parametrize(
    "href",
    ["", None, "wizchat:", "wizchat:Models", "WIZCHAT:models", "wizchat://models", "wizchat:quit",
     "wizchat:models?delete=1", "wizchat:models#a", "wizchat:models/", " wizchat:models", "models",
     "wizchat:models%20", "wizchat:tour", "https://wizchat:models"],
)  # fmt: skip
def test_no_other_address_leads_into_the_app(href: str | None) -> None:
    assert own_place(href) is None


def test_an_address_of_the_app_is_not_for_the_browser() -> None:
    assert not is_openable("wizchat:models")
    assert is_followable("wizchat:models")
    assert not is_followable("wizchat:quit")
