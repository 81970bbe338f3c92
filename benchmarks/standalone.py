"""A real Spark standalone cluster on this machine, for tests and benchmarks: a master and its workers, each a process."""

import contextlib
import importlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

_SECONDS = 90
_MEMORY = "1g"
_HERE = Path(__file__).resolve().parents[1]
"""Where the functions of tests and benchmarks are, which the workers import."""
LOCAL = {"SPARK_LOCAL_IP": "127.0.0.1"}
SHORT_LIVED = {**LOCAL, "JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"}
"""What makes Java start faster and, in the long run, slower."""


class Cluster:
    """A master, and workers of one core each that come and go."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self._env = {
            **os.environ,
            **environment,
            "PYSPARK_PYTHON": sys.executable,
            "SPARK_NO_DAEMONIZE": "1",
            "PYTHONPATH": os.pathsep.join(filter(None, (str(_HERE), os.environ.get("PYTHONPATH")))),
        }
        self.workers: list[subprocess.Popen[bytes]] = []
        arguments = ("--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        self._master = self._start("master", "master.Master", *arguments)
        self.url = self._told("master", r"Starting Spark master at (spark://\S+)")

    def add_worker(self) -> None:
        """Start one more worker, and wait until the master knows it."""
        name = f"worker{len(self.workers)}"
        where = ("--work-dir", str(self.folder / name), "--host", "127.0.0.1", "--webui-port", "0")
        self.workers.append(
            self._start(name, "worker.Worker", "--cores", "1", "--memory", _MEMORY, *where, self.url)
        )
        self._told(name, r"Successfully registered with master")

    def stop(self) -> None:
        """End all that was started here."""
        for process in (*self.workers, self._master):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        for process in (*self.workers, self._master):
            process.wait(_SECONDS)

    def _start(self, name: str, role: str, *arguments: str) -> subprocess.Popen[bytes]:
        home = Path(str(importlib.import_module("pyspark").__file__)).parent
        command = [str(home / "bin" / "spark-class"), f"org.apache.spark.deploy.{role}", *arguments]
        with (self.folder / f"{name}.log").open("wb") as log:
            return subprocess.Popen(  # noqa: S603 - pyspark's own command
                command, env=self._env, stdout=log, stderr=log, cwd=self.folder, start_new_session=True
            )

    def _told(self, name: str, pattern: str) -> str:
        """Wait until a process has said something, and give it."""
        until = time.monotonic() + _SECONDS
        while time.monotonic() < until:
            found = re.search(pattern, (self.folder / f"{name}.log").read_text("utf-8", "replace"))
            if found:
                return found[found.lastindex or 0]
            time.sleep(0.1)
        raise AssertionError((self.folder / f"{name}.log").read_text("utf-8", "replace"))


@contextlib.contextmanager
def cluster(folder: Path, *, workers: int, environment: Mapping[str, str] = LOCAL) -> Iterator[Cluster]:
    """Start a cluster and end it. Who starts a run on it needs the same environment."""
    started = Cluster(folder, environment)
    try:
        for _ in range(workers):
            started.add_worker()
        yield started
    finally:
        started.stop()
