"""Bytes -> text: BOM, header, meta, then what the bytes look like; never trusting one that can't be true.

A header or a meta that names a charset in which the bytes cannot be read (or that gives nonsense) is passed
over: servers lie more often than bytes do.

>>> decode("Привет, это текст".encode("cp1251"), "text/html; charset=utf-8")[1]
'windows-1251'
"""

import codecs
import re

from resiliparse.parse.encoding import detect_encoding

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_XML = re.compile(rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)""", re.IGNORECASE)
_HEAD = 4096
_ASCII, _CONTROLS = re.compile(r"[\x00-\x7f]+"), re.compile(r"[\x80-\x9f]")
# WHATWG Encoding: these labels mean the Windows code page.
_WHATWG = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "iso-8859-9": "cp1254"}


def decode(body: bytes, content_type: str | None = None) -> tuple[str, str]:
    """Give the text and the charset by which it was read."""
    for bom, name in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(name, "replace"), name
    if _reads_as_utf8(body):
        return body.decode("utf-8", "replace"), "utf-8"
    for name in _stated(body, content_type):
        if name != "utf-8" and _is_plausible(body, name):
            return body.decode(name, "replace"), _canonical(name)
    guessed = _known(detect_encoding(body[:200_000])) or "cp1252"
    return body.decode(guessed, "replace"), _canonical(guessed)


def _stated(body: bytes, content_type: str | None) -> list[str]:
    found = []
    header = _CHARSET.search(content_type or "")
    if header:
        found.append(header[1])
    head = body[:_HEAD]
    found += [
        match[1].decode("ascii", "replace") for match in (_META.search(head), _XML.search(head)) if match
    ]
    return [name for name in map(_known, found) if name]


def _known(label: str | None) -> str | None:
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip().lower()).name
    except LookupError:
        return None
    if name in (
        "hex",
        "base64",
        "bz2",
        "zlib",
        "quopri",
        "uu",
        "rot13",
        "idna",
        "punycode",
        "unicode_escape",
    ):
        return None
    return _WHATWG.get(name, _WHATWG.get(name.replace("_", "-"), name))


def _canonical(name: str) -> str:
    return name.replace("cp125", "windows-125") if name.startswith("cp125") else name


def _reads_as_utf8(body: bytes) -> bool:
    """Valid UTF-8 with a few broken bytes (a cut at the end, one pasted letter) is still UTF-8."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace")
        broken = text.count("\N{REPLACEMENT CHARACTER}")
        return broken * 10 < len(_beyond_ascii(text))
    return True


def _is_plausible(body: bytes, name: str) -> bool:
    """A charset fits when it reads the bytes without holes and they look like writing, not like mojibake."""
    text = body[:200_000].decode(name, "replace")
    high = _beyond_ascii(text)
    holes = text.count("\N{REPLACEMENT CHARACTER}") + len(_CONTROLS.findall(high))
    if holes * 50 > max(len(high), 1):
        return False
    letters = sum(map(str.isalpha, high))
    if len(high) > 40 and letters * 2 < len(high):  # noqa: PLR2004 - too few to judge
        return False
    return not _is_latin_mojibake(text, high)


def _beyond_ascii(text: str) -> str:
    return _ASCII.sub("", text)


def _is_latin_mojibake(text: str, high: str) -> bool:
    """Cyrillic or Greek bytes read as Latin give words that are all accents, which no language writes."""
    if len(high) < 20:  # noqa: PLR2004 - too few to judge
        return False
    runs = re.findall(r"[\u00c0-\u00ff]{4,}", text)
    return sum(map(len, runs)) * 2 > len(high)
