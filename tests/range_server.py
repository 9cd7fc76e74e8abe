"""A small HTTP server of one folder that answers ranges, as object stores do, and counts what it is asked for."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@dataclass
class Served:
    """What a server was asked for. url: "http://127.0.0.1:PORT". requests: (method, name, first byte, bytes sent)."""

    folder: Path
    url: str = ""
    requests: list[tuple[str, str, int, int]] = field(default_factory=list)
    trouble: dict[str, str] = field(default_factory=dict)  # name → hang, close, cut, 403, after:8

    def curl(self, name: str) -> str:
        """The name of a file for GDAL."""
        return f"/vsicurl/{self.url}/{name}"

    def count(self, name: str) -> int:
        return sum(r[1] == name for r in self.requests)

    def sent(self, name: str) -> int:
        return sum(r[3] for r in self.requests if r[1] == name)

    def forget(self) -> None:
        self.requests.clear()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, served: Served, *arguments: object) -> None:
        self.served = served
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def log_message(self, *arguments: object) -> None:
        pass

    def _answer(self, body: bool) -> None:
        name = self.path.lstrip("/").partition("?")[0]
        trouble = self.served.trouble.get(name, "")
        if trouble.startswith("after:"):
            trouble = "close" if self.served.count(name) >= int(trouble[6:]) else ""
        if trouble == "close":
            self.close_connection = True
            return
        if trouble == "hang":
            self.close_connection = True
            time.sleep(30)
            return
        file = self.served.folder / name
        if trouble.isdigit() or not file.is_file():
            self._head(int(trouble or 404), 0)
            self.served.requests.append((self.command, name, 0, 0))
            return
        size = file.stat().st_size
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        first, last = 0, size - 1
        if wanted:
            first, last = int(wanted[1]), min(int(wanted[2] or last), last)
        with file.open("rb") as f:
            f.seek(first)
            part = f.read(last + 1 - first)
        more = {"Content-Range": f"bytes {first}-{last}/{size}"} if wanted else {}
        self._head(206 if wanted else 200, len(part), last_modified=int(file.stat().st_mtime), **more)
        self.served.requests.append((self.command, name, first, len(part) if body else 0))
        if body and trouble == "cut":
            self.wfile.write(part[: len(part) // 2])
            self.close_connection = True
        elif body:
            self.wfile.write(part)

    def _head(self, status: int, length: int, last_modified: int = 0, **more: str) -> None:
        self.send_response(status)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(length))
        if last_modified:
            self.send_header("Last-Modified", self.date_time_string(last_modified))
        for key, value in more.items():
            self.send_header(key, value)
        self.end_headers()


@contextmanager
def serve(folder: Path) -> Iterator[Served]:
    served = Served(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, served))
    server.daemon_threads = True
    served.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
