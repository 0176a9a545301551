"""The two HTTP servers of the loopback Hub: the Hub's origin and the CDN's."""

from __future__ import annotations

import hashlib
import json
import re
import socket
import struct
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from tests.helpers.hub_faults import CDN, HUB, Fault

if TYPE_CHECKING:
    from tests.helpers.loopback_hub import LoopbackHub, StoredFile

_RESOLVE = re.compile(r"/(?P<repo>[^/]+/[^/]+)/resolve/(?P<revision>[^/]+)/(?P<file>.+)")
_MODEL = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)(?:/revision/(?P<revision>[^/]+))?")
_RANGE = re.compile(r"bytes=(\d+)-(\d*)")
_PIECE = 64 * 1024


class Origin:
    """One port with a server behind it, in threads of its own."""

    def __init__(self, handler: type[_Handler], hub: LoopbackHub, port: int) -> None:
        bound = type(handler.__name__, (handler,), {"loopback": hub})
        self._server = _Server(("127.0.0.1", port), bound)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.close_connections()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(address, handler)
        self._connections: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def close_connections(self) -> None:
        for connection in tuple(self._connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # closed by its own thread meanwhile

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stay quiet: clients that go away are what is tested."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    loopback: LoopbackHub
    where: str

    def do_HEAD(self) -> None:
        self._handle()

    def do_GET(self) -> None:
        self._handle()

    def log_message(self, *_: Any) -> None:
        """Keep the log in `LoopbackHub.requests` instead."""

    def _handle(self) -> None:
        from tests.helpers.loopback_hub import Request

        headers = {name.lower(): value for name, value in self.headers.items()}
        self.loopback.requests.append(Request(self.where, self.command, self.path, headers))
        fault = self.loopback.faults.match(self.where, self.command, unquote(self.path))
        if fault and fault.drop:
            self._cut(fault)
        elif fault and fault.status is not None:
            self._answer(fault.status, fault.headers)
        else:
            self._serve(fault or Fault())

    def _serve(self, fault: Fault) -> None:
        raise NotImplementedError

    def _answer(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _cut(self, fault: Fault) -> None:
        if fault.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True


class _Missing(Exception):
    """404 with one of the Hub's own codes."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class HubOrigin(_Handler):
    """Metadata, and redirects to the CDN."""

    where = HUB

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        self.loopback.control(self.path, self.rfile.read(length))
        self._answer(204, {})

    def _serve(self, fault: Fault) -> None:
        if fault.stall_after is not None:
            self.loopback.faults.stall()
            self._cut(fault)
            return
        path = unquote(urlsplit(self.path).path)
        try:
            if match := _RESOLVE.fullmatch(path):
                self._resolve(match)
            elif match := _MODEL.fullmatch(path):
                self._model(match)
            else:
                self._answer(404, {"X-Error-Code": "RepoNotFound"})
        except _Missing as missing:
            self._answer(404, {"X-Error-Code": missing.code})

    def _files(self, repo_id: str, revision: str) -> tuple[str, dict[str, StoredFile]]:
        repository = self.loopback.repositories.get(repo_id)
        if repository is None:
            raise _Missing("RepoNotFound")
        found = repository.files(revision)
        if found is None:
            raise _Missing("RevisionNotFound")
        return found

    def _resolve(self, match: re.Match[str]) -> None:
        commit, files = self._files(match["repo"], match["revision"])
        file = files.get(match["file"])
        if file is None:
            raise _Missing("EntryNotFound")
        headers = {
            "X-Repo-Commit": commit,
            "X-Linked-Etag": f'"{file.etag}"',
            "X-Linked-Size": str(file.size),
            "Accept-Ranges": "bytes",
            "Location": self._signed_url(commit, match, file),
        }
        self._answer(302, headers)

    def _signed_url(self, commit: str, match: re.Match[str], file: StoredFile) -> str:
        wanted = self.headers.get("Range", "")
        address = quote(f"{match['repo']}/{commit}/{match['file']}")
        signature = sign(file.sha256, wanted)
        return f"{self.loopback.cdn.url}/{address}?range={quote(wanted)}&signature={signature}"

    def _model(self, match: re.Match[str]) -> None:
        commit, files = self._files(match["repo"], match["revision"] or "main")
        listing = {
            "id": match["repo"],
            "sha": commit,
            "private": False,
            "gated": False,
            "tags": [],
            "siblings": [_sibling(name, file) for name, file in files.items()],
        }
        self._answer(200, {"Content-Type": "application/json"}, json.dumps(listing).encode())


class CdnOrigin(_Handler):
    """The bytes, with ranges."""

    where = CDN

    def _serve(self, fault: Fault) -> None:
        address = urlsplit(self.path)
        repo_owner, repo_name, commit, name = unquote(address.path)[1:].split("/", 3)
        file = self.loopback.repositories[f"{repo_owner}/{repo_name}"].commits[commit][name]
        query = parse_qs(address.query, keep_blank_values=True)
        wanted = self.headers.get("Range", "")
        if query["range"] != [wanted] or query["signature"] != [sign(file.sha256, wanted)]:
            self._answer(403, {})
            return
        start, end = _bounds(wanted, file.size)
        if fault.ignore_range:
            wanted, start, end = "", 0, file.size
        if start >= end and file.size:
            self._answer(416, {"Content-Range": f"bytes */{file.size}"})
            return
        headers = {"Content-Length": str(end - start), "ETag": f'"{file.etag}"'}
        if wanted:
            true_range = f"bytes {start}-{end - 1}/{file.size}"
            headers["Content-Range"] = fault.content_range or true_range
        self.send_response(206 if wanted else 200)
        for key, value in headers.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command == "GET":
            self._send_body(file, start, end, fault)

    def _send_body(self, file: StoredFile, start: int, end: int, fault: Fault) -> None:
        stops = [n for n in (fault.cut_after, fault.stall_after) if n is not None]
        until = min([end, *(start + n for n in stops)])
        with file.path.open("rb") as source:
            source.seek(start)
            if self.loopback.rate is None and fault.corrupt_at is None:
                self.wfile.flush()
                if until > start:
                    self.connection.sendfile(source, start, until - start)
            else:
                self._send_slowly(source, start, until, fault)
        if until < end:
            if fault.stall_after is not None:
                self.loopback.faults.stall()
            self._cut(fault)

    def _send_slowly(self, source: Any, position: int, until: int, fault: Fault) -> None:
        began, sent = time.monotonic(), 0
        while position < until:
            piece = bytearray(source.read(min(_PIECE, until - position)))
            if fault.corrupt_at is not None and 0 <= fault.corrupt_at - position < len(piece):
                piece[fault.corrupt_at - position] ^= 0xFF
            self.wfile.write(piece)
            position += len(piece)
            sent += len(piece)
            if rate := self.loopback.rate:
                time.sleep(max(0.0, began + sent / rate - time.monotonic()))


def sign(sha256: str, wanted: str) -> str:
    """Return the CDN's signature: good for one file and one Range, as the real one's are."""
    return hashlib.sha256(f"{sha256} {wanted}".encode()).hexdigest()[:16]


def _bounds(wanted: str, size: int) -> tuple[int, int]:
    """Return first byte and end (exclusive) of a Range header."""
    match = _RANGE.fullmatch(wanted)
    if match is None:
        return 0, size
    start = int(match[1])
    end = min(size, int(match[2]) + 1) if match[2] else size
    return start, end


def _sibling(name: str, file: StoredFile) -> dict[str, Any]:
    sibling: dict[str, Any] = {"rfilename": name, "size": file.size, "blobId": file.sha256[:40]}
    if file.lfs:
        sibling["lfs"] = {"size": file.size, "sha256": file.sha256, "pointerSize": 135}
    return sibling
