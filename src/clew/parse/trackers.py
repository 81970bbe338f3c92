"""Accounts that a page reports to: analytics, advertising, tag managers, pixels."""

import re

from clew.parse.document import Document
from clew.records.evidence import Tracker

_PATTERNS = (
    ("analytics", ("UA-", "G-"), re.compile(r"\b(UA-\d{4,10}-\d{1,4}|G-[A-Z0-9]{8,12})\b")),
    ("adsense", ("-pub-",), re.compile(r"\b(ca-(?:pub|mb-pub)-\d{10,20})\b")),
    ("tag_manager", ("GTM-",), re.compile(r"\b(GTM-[A-Z0-9]{4,9})\b")),
    ("ads_account", ("AW-",), re.compile(r"\b(AW-\d{6,12})\b")),
    (
        "metrika",
        ("ym(", "mc.yandex.ru", "metrika"),
        re.compile(r"(?:\bym\(\s*|mc\.yandex\.ru/watch/|metrika[^0-9]{0,40})(\d{5,10})\b"),
    ),
    ("pixel", ("fbq(",), re.compile(r"fbq\(\s*['\"]init['\"]\s*,\s*['\"](\d{8,18})")),
    ("matomo", ("setSiteId",), re.compile(r"setSiteId['\"]?\s*,\s*['\"]?(\d{1,6})")),
    ("top_mail_ru", ("_tmr",), re.compile(r"_tmr[^;]{0,80}?id\s*:\s*['\"](\d{5,9})")),
    ("liveinternet", ("counter.yadro.ru",), re.compile(r"counter\.yadro\.ru/hit;(\w{2,40})")),
    ("hotjar", ("hjid",), re.compile(r"hjid\s*:\s*(\d{4,9})")),
)
"""Each kind with the words of which one stands in every match, which are looked for first."""


def find_trackers(document: Document, html: str) -> tuple[Tracker, ...]:
    """Give the accounts named in scripts and in the addresses they load, sorted."""
    sources = [text for _, text in document.scripts] + [attrs.get("src", "") for attrs, _ in document.scripts]
    sources += re.findall(r"<(?:img|iframe|noscript|ins|meta)[^>]{0,400}", html[:2_000_000])
    joined = "\n".join(sources)
    found = {
        Tracker(kind, match[1])
        for kind, words, pattern in _PATTERNS
        if any(word in joined for word in words)
        for match in pattern.finditer(joined)
    }
    return tuple(sorted(found, key=lambda tracker: (tracker.kind, tracker.id)))
