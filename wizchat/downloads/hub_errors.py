"""What huggingface-hub and its HTTP client raise, as errors of our own."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from wizchat.downloads.errors import (
    AuthNeeded,
    BadAnswer,
    DownloadError,
    Gone,
    Offline,
    RateLimited,
    ServerError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx2

    from wizchat.downloads.items import HubFile

_UNAUTHORIZED = 401
_FORBIDDEN = 403
_TOO_MANY_REQUESTS = 429
_GONE = frozenset({404, 410, 451})


@contextmanager
def translated(file: HubFile) -> Iterator[None]:
    """Raise a DownloadError for what the library or the network raises inside."""
    try:
        import httpx2
        from huggingface_hub import errors
    except ImportError as error:
        raise Offline(str(error)) from error
    try:
        yield
    except errors.HfHubHTTPError as error:
        raise _from_hub(error, file) from error
    except errors.HFValidationError as error:
        raise Gone(file.repo_id, file.filename) from error
    except (errors.OfflineModeIsEnabled, httpx2.TransportError) as error:
        raise Offline(f"{type(error).__name__}: {error}") from error
    except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
        raise BadAnswer(f"{type(error).__name__}: {error}") from error
    except ImportError as error:
        # A SOCKS proxy in the environment without the package that speaks SOCKS.
        raise Offline(str(error)) from error


def answered(response: httpx2.Response, file: HubFile) -> None:
    """Raise what a final answer (after redirects) that is not a success means."""
    from huggingface_hub.utils import hf_raise_for_status  # type: ignore[attr-defined]

    redirected = any(step.url.origin != response.url.origin for step in response.history)
    if redirected and response.is_client_error and response.status_code != _TOO_MANY_REQUESTS:
        # The CDN's word is not the Hub's: its addresses expire, and the next try gets a new one.
        raise ServerError(response.status_code)
    with translated(file):
        hf_raise_for_status(response)


def _from_hub(error: Exception, file: HubFile) -> DownloadError:
    from huggingface_hub import errors

    response: httpx2.Response | None = getattr(error, "response", None)
    status = 0 if response is None else response.status_code
    # GatedRepoError is a RepositoryNotFoundError too, so it comes first.
    if isinstance(error, errors.GatedRepoError):
        return AuthNeeded(file.repo_id, gated=True)
    if isinstance(error, errors.DisabledRepoError) or status in _GONE:
        return Gone(file.repo_id, file.filename)
    if status in {_UNAUTHORIZED, _FORBIDDEN}:
        # The Hub says 401 for a private repository and for one that does not exist.
        return AuthNeeded(file.repo_id, gated=False)
    if status == _TOO_MANY_REQUESTS and response is not None:
        from wizchat.downloads.retry import retry_after

        headers = {name.lower(): value for name, value in response.headers.items()}
        return RateLimited(retry_after(headers))
    return ServerError(status)
