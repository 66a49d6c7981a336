"""One process of the program, spoken to in JSON lines."""

from __future__ import annotations

import io
import json
import subprocess
import threading
from collections import deque
from concurrent.futures import Future

from ._program import program


class Died(Exception):
    """The process ended before it answered. The status and its last words say why."""

    def __init__(self, status: int | None, said: str):
        super().__init__(said or f"the shuck process ended with status {status}")
        self.status = status


class Worker:
    """Records go in, futures of what becomes of them come out, in the same order."""

    def __init__(self, flags: list[str]):
        self._waiting: deque[Future] = deque()
        self._lock = threading.Lock()
        self._said: deque[str] = deque(maxlen=20)
        self._dead = False
        self._process = subprocess.Popen(
            [program(), *flags, "-q", "-f", "jsonl"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0,
        )
        self._listener = threading.Thread(target=self._listen, name="shuck stderr", daemon=True)
        self._listener.start()
        self._reader = threading.Thread(target=self._read, name="shuck stdout", daemon=True)
        self._reader.start()

    @property
    def alive(self) -> bool:
        return not self._dead

    def submit(self, record: dict) -> Future:
        """Send a record. Its future fails with Died if the process does not answer it."""
        line = memoryview(json.dumps(record, allow_nan=False, separators=(",", ":")).encode() + b"\n")
        future: Future = Future()
        with self._lock:
            if self._dead:
                future.set_exception(self._died())
                return future
            self._waiting.append(future)
            try:
                while line:
                    line = line[self._process.stdin.write(line):]
            except OSError:
                pass  # the process has gone: the reader says so to all who wait
        return future

    def close(self) -> None:
        """Let the process end what it has, and wait for it."""
        with self._lock:
            self._dead = True  # for who submits: what was sent before is answered still
            try:
                self._process.stdin.close()
            except OSError:
                pass
        self._reader.join()

    def forget(self) -> None:
        """Close the pipes in a process that was forked off: they are its parent's."""
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            pipe.close()
        self._process.returncode = 0  # it is not this process's child, and not to be waited for

    def _read(self) -> None:
        with io.BufferedReader(self._process.stdout, 1 << 16) as answers:
            for line in answers:
                if line.endswith(b"\n"):
                    self._waiting.popleft().set_result(line)
        self._process.wait()
        self._listener.join(timeout=1)
        with self._lock:
            self._dead = True
            waiting, self._waiting = self._waiting, deque()
            try:
                self._process.stdin.close()
            except OSError:
                pass
        for future in waiting:
            future.set_exception(self._died())

    def _listen(self) -> None:
        with self._process.stderr as words:
            for line in words:
                self._said.append(line.decode(errors="replace").rstrip())

    def _died(self) -> Died:
        return Died(self._process.returncode, self._said[-1] if self._said else "")
