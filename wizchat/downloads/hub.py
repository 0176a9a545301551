"""The Hugging Face Hub: what a file is, where it is, and its bytes.

Everything about HTTP and huggingface-hub is in this module and in `hub_errors`. The library gives
metadata, URLs and its HTTP client; it can neither resume nor cancel nor verify
(https://github.com/huggingface/huggingface_hub/issues/4196, .../issues/3643).
"""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.downloads.body import Answer
from wizchat.downloads.errors import BadAnswer
from wizchat.downloads.hub_errors import answered, translated
from wizchat.downloads.items import HubFile
from wizchat.downloads.ranges import RANGE_NOT_SATISFIABLE, request_header

if TYPE_CHECKING:
    from collections.abc import Iterator

PUBLIC_ENDPOINT = "https://huggingface.co"

_CONNECT = 10.0
_READ = 15.0
_SHA256 = re.compile(r"[0-9a-f]{64}")
_QUIET = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
}
"""Read by huggingface-hub when it is imported."""


@dataclass(frozen=True)
class RemoteFile:
    """A file as the Hub describes it, pinned to a commit."""

    file: HubFile
    url: str
    """Of exactly this commit; it redirects to a CDN address that is good for one request."""
    commit: str
    size: int | None
    sha256: str | None
    """None for files that are not kept in LFS or Xet."""


class Hub:
    """Talks to one Hub; may be shared between threads. Methods block and raise DownloadError.

    The endpoint is the one given, else HF_ENDPOINT at the time of the call, else the public Hub. No
    token is sent unless one was given; the tokens of other programs are left alone.
    """

    def __init__(self, endpoint: str | None = None, token: str | None = None) -> None:
        self._endpoint = endpoint
        self._token = token

    @property
    def endpoint(self) -> str:
        """Return where requests go just now."""
        chosen = self._endpoint or os.environ.get("HF_ENDPOINT") or PUBLIC_ENDPOINT
        return chosen.rstrip("/")

    def metadata(self, file: HubFile) -> RemoteFile:
        """Ask what a file is; one request, two where the first does not tell size and sha256."""
        _stay_quiet()
        with translated(file):
            from huggingface_hub import get_hf_file_metadata

            told = get_hf_file_metadata(
                self._url(file, file.revision),
                token=self._token or False,
                timeout=_READ,
                endpoint=self.endpoint,
            )
        if told.commit_hash is None:
            # Not a Hub: a wrong endpoint, or a network that wants a person to log in first.
            raise BadAnswer("no X-Repo-Commit")
        commit = told.commit_hash
        sha256 = told.etag if told.etag and _SHA256.fullmatch(told.etag) else None
        if sha256 is None or told.size is None:
            for listed in self.listing(file.repo_id, commit):
                if listed.file.filename == file.filename:
                    return listed
        return RemoteFile(file, self._url(file, commit), commit, told.size, sha256)

    def listing(self, repo_id: str, revision: str) -> tuple[RemoteFile, ...]:
        """Return every file of a repository at a revision."""
        _stay_quiet()
        with translated(HubFile(repo_id, revision, "")):
            from huggingface_hub import HfApi

            api = HfApi(endpoint=self.endpoint, token=self._token or False)
            info = api.model_info(repo_id, revision=revision, timeout=_READ, files_metadata=True)
            if info.sha is None:
                raise BadAnswer("no commit")
            return tuple(
                RemoteFile(
                    file=(file := HubFile(repo_id, revision, sibling.rfilename)),
                    url=self._url(file, info.sha),
                    commit=info.sha,
                    size=sibling.size,
                    sha256=sibling.lfs.sha256 if sibling.lfs else None,
                )
                for sibling in info.siblings or ()
            )

    @contextmanager
    def open(self, remote: RemoteFile, start: int) -> Iterator[Answer]:
        """Ask for a file's bytes from `start`; the answer's pieces must be read inside.

        Always asks the Hub, never a CDN address of before: those are signed for one Range and
        expire. The client drops the token when it is sent to another origin.
        """
        _stay_quiet()
        with translated(remote.file):
            import httpx2
            from huggingface_hub import get_session
            from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

            headers = build_hf_headers(token=self._token or False)
            headers |= {"Accept-Encoding": "identity", "Range": request_header(start)}
            limits = httpx2.Timeout(_READ, connect=_CONNECT)
            stream = get_session().stream("GET", remote.url, headers=headers, timeout=limits)
            with stream as response:
                if response.status_code != RANGE_NOT_SATISFIABLE:
                    answered(response, remote.file)
                told = {name.lower(): value for name, value in response.headers.items()}
                yield Answer(response.status_code, told, response.iter_raw())

    def _url(self, file: HubFile, revision: str) -> str:
        from huggingface_hub import hf_hub_url

        return hf_hub_url(file.repo_id, file.filename, revision=revision, endpoint=self.endpoint)


def _stay_quiet() -> None:
    """Before the library is imported: no telemetry, no Xet, no bars, no token of other programs."""
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
