"""What a page shares with others of its site, as short tokens: ways of contact and pictures.

A number, a channel or a picture that stands on many pages is the site's, whoever's page it stands on.

>>> contact_tokens("Call +43 664 123 45 67", ["https://t.me/Some_Channel?x=1"])
('l:t.me/some_channel', 't:41234567')
"""

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlsplit

_NUMBER = re.compile(r"\d(?<![\d.,]\d)(?:[\s().\-/\u00a0]{0,3}\d){7,14}(?!\d)")
"""Its plus and its bracket aside, which tell no numbers apart; begun with a digit, which is found quickly."""
_TAIL = 8
"""Digits that tell numbers apart, however they are begun (+43, 0043, 0)."""
_SOCIAL = re.compile(
    r"(?:^|\.)(?:t\.me|telegram\.me|wa\.me|whatsapp\.com|viber\.com|instagram\.com|facebook\.com|fb\.com|twitter\.com|x\.com|"
    r"onlyfans\.com|signal\.me|tiktok\.com|youtube\.com|vk\.com|ok\.ru)$"
)
_MOST = 60
_OF_SIZE = frozenset(
    [
        "w",
        "h",
        "width",
        "height",
        "size",
        "q",
        "quality",
        "fit",
        "crop",
        "dpr",
        "auto",
        "fm",
        "format",
        "resize",
        "thumb",
    ]
)
"""What a query asks of one picture: how large, how good."""
_SIZED = re.compile(r"(?<=\d)-(?:large|small|home|medium|cart|thickbox|category)_default(?=/)")
"""How a shop system names one picture in several sizes: "/120-large_default/alina.jpg"."""


def contact_tokens(text: str, links: Iterable[str]) -> tuple[str, ...]:
    """Give the tokens of the numbers of a text and of the links that lead to a person or a channel."""
    found = {token for match in _NUMBER.finditer(text) if (token := number_token(match[0]))}
    for link in links:
        scheme, _, rest = link.partition(":")
        if scheme.lower() in ("tel", "sms", "callto", "whatsapp", "viber", "signal"):
            found.add(number_token(rest) or "")
        elif scheme.lower() == "mailto":
            found.add("l:" + rest.partition("?")[0].strip().lower())
        elif _SOCIAL.search((urlsplit(link).hostname or "").lower() if "//" in link else ""):
            found.update(_social(link))
    return tuple(sorted(found - {""}))[:_MOST]


def number_token(text: str) -> str | None:
    """Give the token of a number as it is written, null where it is too short for one."""
    digits = "".join(char for char in text if char.isdigit())
    return f"t:{digits[-_TAIL:]}" if len(digits) > _TAIL - 1 else None


def _social(link: str) -> Iterable[str]:
    parts = urlsplit(link)
    yield f"l:{(parts.hostname or '').lower().removeprefix('www.')}{parts.path.rstrip('/').lower()}"
    for text in (parts.path, *(value for _, value in parse_qsl(parts.query))):
        if token := number_token(text):
            yield token


def picture_source(url: str) -> str:
    """Give the picture behind an address that resizes it ("/_next/image?url=...&w=640"): one picture is one."""
    parts = urlsplit(url)
    if "url=" not in url:
        keys = {key.lower() for key, _ in parse_qsl(parts.query, keep_blank_values=True)}
        bare = parts._replace(query="").geturl() if keys and keys <= _OF_SIZE else url
        return _SIZED.sub("", bare)
    inner = next((value for key, value in parse_qsl(parts.query) if key == "url"), None)
    if not inner:
        return url
    return inner if "//" in inner else f"{parts.scheme}://{parts.netloc}{inner}"
