"""Opening a session on a Spark cluster, and saying plainly what is missing where that fails."""

import importlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from clew.__about__ import __version__
from clew.kernel.errors import ClewError, WrongUseError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

LEAST_JAVA = 17
SECONDS_FOR_A_WORKER = 90
_MASTER = re.compile(r"(spark|k8s)://\S+|yarn|local(\[[0-9*]+\])?")
_SETTINGS = {
    "spark.ui.enabled": "false",  # a page that shows to the network what is run
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
    # A row here is a batch of Clew's, which is to go to a core of its own.
    "spark.sql.execution.arrow.maxRecordsPerBatch": "1",
}


def open_session(master: str) -> "SparkSession":
    """Open a session, and see that a worker answers that has this Clew.

    What else a cluster needs (memory, encryption, a secret) is read by Spark from its own ``spark-defaults.conf``.
    """
    if not _MASTER.fullmatch(master):
        raise WrongUseError(
            f"--master {master}: expected spark://HOST:PORT, as the cluster's master shows it."
        )
    spark_session = _spark_session()
    _check_java()
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = spark_session.builder.master(master).appName("clew")
    for name, value in _SETTINGS.items():
        builder = builder.config(name, value)
    try:
        session: SparkSession = builder.getOrCreate()
    except Exception as error:
        if is_sparks(error):
            raise WrongUseError(
                f"{master}: no session could be opened ({_first_words(error)}). "
                "Does a master run there, and does it show this very address?"
            ) from error
        raise
    try:
        _greet_workers(session, master)
    except BaseException:
        session.stop()
        raise
    return session


def is_sparks(error: BaseException) -> bool:
    """Say whether an error comes from Spark or from the way to it."""
    return type(error).__module__.startswith(("pyspark", "py4j", "socket")) or isinstance(
        error, ConnectionError
    )


def trouble_of(error: BaseException, master: str) -> ClewError:
    """Say in a sentence that the cluster failed, with the first line of its own words."""
    return ClewError(
        f"The cluster {master} broke off ({_first_words(error)}). "
        "What was read is kept: once the cluster is well, run the same command again."
    )


def _first_words(error: BaseException) -> str:
    """Give the first line of an error that says something; Py4J's own first line says where it was called."""
    lines = (line.strip(" :.") for line in str(error).splitlines())
    return next(
        (line[:300] for line in lines if line and not line.startswith("An error occurred")), "no reason given"
    )


def _spark_session() -> Any:
    try:
        return importlib.import_module("pyspark.sql").SparkSession
    except ImportError as error:
        raise WrongUseError(
            "--engine spark needs pyspark, which is not installed: pip install 'clew[spark]'."
        ) from error


def _check_java() -> None:
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home) / "bin" / "java") if home else shutil.which("java")
    version = None if java is None else _java_version(java)
    if version is None or version < LEAST_JAVA:
        found = "none was found" if version is None else f"{java} is Java {version}"
        raise WrongUseError(
            f"--engine spark needs Java {LEAST_JAVA} or later; {found}. "
            "On Debian and Ubuntu, as root: apt-get install default-jre-headless."
        )


def _java_version(java: str) -> int | None:
    """Give the main number of a Java's version; null where it can't be run."""
    try:
        told = subprocess.run([java, "-version"], capture_output=True, text=True, check=True, timeout=60)  # noqa: S603 - the system's own Java
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.search(r'version "(?:1\.)?(\d+)', told.stderr + told.stdout)
    return int(found[1]) if found else None


def _greet_workers(session: "SparkSession", master: str) -> None:
    """Wait until a worker answers, and see that each has this version of Clew."""
    n = session.sparkContext.defaultParallelism
    asked = session.range(0, n, 1, n).mapInArrow(_greet, "clew string")
    with ThreadPoolExecutor(1) as thread:
        answer = thread.submit(asked.distinct().toArrow)
        if not wait([answer], timeout=SECONDS_FOR_A_WORKER).done:
            session.sparkContext.cancelAllJobs()
            raise WrongUseError(
                f"{master}: no worker took work within {SECONDS_FOR_A_WORKER} seconds. "
                "Are workers running, and have they the memory that is asked for (spark.executor.memory)?"
            )
        try:
            versions = answer.result()["clew"].to_pylist()
        except Exception as error:
            if is_sparks(error):
                raise trouble_of(error, master) from error
            raise
    others = sorted(version for version in versions if version != __version__)
    if others:
        raise WrongUseError(
            f"{master}: workers have Clew {', '.join(others)}, here is {__version__}: install one version everywhere."
        )


def _greet(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for _ in batches:
        yield pa.RecordBatch.from_pydict({"clew": [__version__]})
