"""Read captures back as a person with a browser would: bytes to text, and how a value may be written there."""

import base64
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator

from clew_market.words import words

ENCODINGS = {"agencia-azahar.test": "cp1252", "vstrecha-step.test": "cp1251"}
LANGUAGES = ("en", "de", "es", "ro", "ru", "hu")  # of interfaces
AD_LANGUAGES = (*LANGUAGES, "it", "fr", "uk", "kk")


@dataclass(frozen=True)
class Capture:
    """A response as it stands in the file."""

    url: str
    status: int
    body: bytes
    content_type: str
    truncated: bool

    @property
    def html(self) -> str:
        host = self.url.split("/")[2]
        return self.body.decode(ENCODINGS.get(host, "utf-8"))

    @property
    def text(self) -> str:
        return visible(self.html)


def captures(folder: Path, visit: int) -> Iterator[Capture]:
    with (folder / "captures" / f"visit-{visit}.warc.gz").open("rb") as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type == "response":
                yield Capture(
                    record.rec_headers.get_header("WARC-Target-URI"),
                    int(record.http_headers.get_statuscode()),
                    record.content_stream().read(),
                    record.http_headers.get_header("Content-Type"),
                    record.rec_headers.get_header("WARC-Truncated") is not None,
                )


def visible(html: str) -> str:
    """Give the text of a page, with the strings and numbers of an embedded state as `key: value`."""
    state = re.search(r'<script id="__NEXT_DATA__"[^>]*>(.*?)</script>', html, re.DOTALL)
    if state:
        profile = json.loads(state[1])["props"]["pageProps"].get("profile", {})
        return " ".join(_flat(profile))
    without = re.sub(r"<(script|style)\b.*?</\1>", " ", html, flags=re.DOTALL)
    spaced = re.sub(r"</?(?:br|p|div|li|td|tr|dd|dt|h\d|section|article|b|time)\b[^>]*>", " ", without)
    return unescape(re.sub(r"<[^>]+>", "", spaced)).replace("\u00a0", " ")


def _flat(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _flat(inner, key)
    else:
        yield f"{key}: {value}"


def labels(kind: str, key: str | int) -> set[str]:
    return {words(language).value(kind, key) for language in LANGUAGES}


def is_phone_shown(phone: str, form: str, html: str, text: str) -> bool:
    """Whether the number stands on the page in the form that the truth names."""
    links = {"tel": f"tel:{phone}", "wa.me": f"wa.me/{phone[1:]}", "data-attr": f'data-phone="{phone}"'}
    if form in links:
        return links[form] in html
    if form == "data-b64":
        return phone in {
            base64.b64decode(hidden).decode() for hidden in re.findall(r'data-contact="([^"]+)"', html)
        }
    return any(tail in plain_digits(text, form) for tail in _tails(phone))


def _tails(phone: str) -> set[str]:
    """Give the number as dialled: without the calling code, which is one to three digits long."""
    return {phone[length + 1 :] for length in (1, 2, 3) if len(phone) - length > 9}


def plain_digits(text: str, form: str) -> str:
    """All digits of a text in a row after undoing a form."""
    if form == "letters":
        text = re.sub(r"(?<=[\dO ])O|O(?=[\dO ])", "0", text)
    if form == "words":
        for language in AD_LANGUAGES:
            for digit, word in enumerate(words(language).digits):
                text = re.sub(rf"(?<!\w){word}(?!\w)", str(digit), text)
    return re.sub(r"\D", "", unicodedata.normalize("NFKC", text))
