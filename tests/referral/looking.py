"""Looking into a package as a receiver would: its files, all their words, the words of its PDF."""

import functools
import gzip
import io
import json
import zipfile
from typing import Any

from pypdf import PdfReader


def files_in(package: bytes) -> dict[str, bytes]:
    """Give the files of a zip."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def data_in(package: bytes) -> dict[str, Any]:
    """Give what ``package.json`` says."""
    said: dict[str, Any] = json.loads(files_in(package)["package.json"])
    return said


@functools.cache
def words_of_pdf(pdf: bytes, *, most: int | None = None) -> str:
    """Give all text of a PDF, or of its first pages, line breaks taken out."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages[:most]).split())


@functools.cache
def words_in(package: bytes) -> str:
    """Give every word of a package: file by file, the PDF as it is read, archives unpacked."""
    found = []
    for name, data in files_in(package).items():
        if name.endswith(".pdf"):
            found.append(words_of_pdf(data))
        elif name.endswith(".wacz"):
            found += [words.decode("utf-8", "replace") for words in _unpacked(data)]
        else:
            found.append(data.decode("utf-8", "replace"))
    return "\n".join(found)


def _unpacked(wacz: bytes) -> list[bytes]:
    return [gzip.decompress(data) if name.endswith(".gz") else data for name, data in files_in(wacz).items()]
