from __future__ import annotations

import pytest

from wizchat.desktop.network import Proxy, proxies


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_without_a_proxy_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizchat.desktop.network.getproxies", dict)
    assert proxies() == ()


@pytest.mark.parametrize(
    ("name", "value", "scheme", "address"),
    [
        ("HTTPS_PROXY", "http://proxy.example:3128", "https", "proxy.example:3128"),
        ("https_proxy", "http://me:s3cret@proxy.example:3128/", "https", "proxy.example:3128"),
        ("ALL_PROXY", "socks5://[::1]:1080", "all", "[::1]:1080"),
        ("http_proxy", "me:s3cret@proxy:80", "http", "proxy:80"),
    ],
)
def test_the_environment_names_it_and_its_password_is_left_out(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, scheme: str, address: str
) -> None:
    monkeypatch.setenv(name, value)
    assert proxies() == (Proxy(scheme, address, name),)


def test_the_system_may_have_one(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {"http": "http://one:1", "https": "http://two:2", "ftp": "http://three:3"}
    monkeypatch.setattr("wizchat.desktop.network.getproxies", lambda: found)
    assert proxies({}) == (Proxy("https", "two:2", ""), Proxy("http", "one:1", ""))
