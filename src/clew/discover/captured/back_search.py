"""Back-search: a phone, a mail address, a handle or an alias of the project's sites, met on a site that is none of them yet.

People in the trade know best which sites are used, and advertise across them (the report). A phone, mail or handle in an ad or in the
words of a page elsewhere is a strong sign; an alias only with the same age and town.
"""

import re
from collections.abc import Iterator
from typing import Any

from clew.discover.captured.urgent import not_urgent
from clew.engine import Engine
from clew.records.evidence import Evidence
from clew.records.site_candidate import Way

HOW = "back_search"
KINDS = (
    "phone",
    "email",
    "whatsapp",
    "telegram",
    "viber",
    "signal",
    "instagram",
    "onlyfans",
    "x",
    "facebook",
    "skype",
)
_DIGITS = re.compile(r"(?<![\d.,])\+?\d(?:[\s()./-]{0,3}\d){6,14}(?![\d])")
_SAME_ENDING = 8
"""Numbers are the same where their last eight digits are: a page writes them with or without the country."""
_HANDLE = re.compile(r"@([A-Za-z][\w.]{4,63})")


def find(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:
    """Give every site that is not ``own`` on which something of an ad of ``own`` was met; urgent ads are left out."""
    yield from _contacts(engine, own)
    yield from _aliases(engine, own)
    yield from _words(engine, own)


def _contacts(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:
    contacts = engine.table("contacts").filter(lambda row: row.kind.isin(KINDS))
    ads = not_urgent(engine).select("ad_id", "site_id", "url")
    placed = contacts.select("ad_id", "kind", "value", "first_seen", "evidence").join(ads, "ad_id")
    rows = engine.collect(placed, order=["kind", "value", "site_id", "ad_id"]).to_pylist()
    known: dict[tuple[str, str], str] = {}
    for row in rows:
        if row["site_id"] in own:
            known.setdefault((row["kind"], row["value"]), row["site_id"])
    met: set[tuple[str, str, str]] = set()
    for row in rows:
        source = known.get((row["kind"], row["value"]))
        if source is None or row["site_id"] in own or (row["site_id"], row["kind"], row["value"]) in met:
            continue
        met.add((row["site_id"], row["kind"], row["value"]))
        evidence = tuple(Evidence(**place) for place in (row["evidence"] or ())[:1])
        yield (
            row["site_id"],
            _way(row, source, f"the {row['kind']} of an ad of {source} in an ad here", evidence),
        )


def _aliases(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:
    ads = not_urgent(engine)
    told = ads.filter(ads["alias"].notnull() & ads.age.notnull() & ads.city_id.notnull())
    columns = ("ad_id", "site_id", "url", "alias", "age", "city_id", "first_seen")
    rows = engine.collect(told.select(*columns), order=["ad_id"]).to_pylist()
    known: dict[tuple[str, int, Any], str] = {}
    for row in rows:
        if row["site_id"] in own:
            known.setdefault((row["alias"].lower(), row["age"], row["city_id"]), row["site_id"])
    met: set[tuple[str, str]] = set()
    for row in rows:
        source = known.get((row["alias"].lower(), row["age"], row["city_id"]))
        if source is not None and row["site_id"] not in own and (row["site_id"], source) not in met:
            met.add((row["site_id"], source))
            yield row["site_id"], _way(row, source, f"an alias of {source} with the same age and town", ())


def _words(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:
    """Look for phones and handles in the words of pages that are not the project's own and hold no ad."""
    endings, handles = _looked_for(engine, own)
    pages = engine.table("pages")
    others = (
        pages.filter(pages.site_id.notin(sorted(own)) & (pages.ads.length() == 0))
        if own
        else pages.filter(False)
    )
    columns = ("capture_id", "site_id", "url", "text")
    times = engine.table("captures").select("capture_id", first_seen="fetched_at")
    joined = others.select(*columns).left_join(times, "capture_id").drop("capture_id_right")
    met: set[tuple[str, str]] = set()
    for row in engine.collect(joined, order=["capture_id"]).to_pylist():
        for start, end, source in _met_in(row["text"], endings, handles):
            quote = row["text"][start:end]
            if (row["site_id"], quote) not in met:
                met.add((row["site_id"], quote))
                place = Evidence(row["capture_id"], start, end, quote=quote)
                yield (
                    row["site_id"],
                    _way(row, source, f"a contact of an ad of {source} in the words of a page", (place,)),
                )


def _looked_for(engine: Engine, own: frozenset[str]) -> tuple[dict[str, str], dict[str, str]]:
    contacts = (
        engine.table("contacts").filter(lambda row: row.kind.isin(KINDS)).select("ad_id", "kind", "value")
    )
    placed = contacts.join(not_urgent(engine).select("ad_id", "site_id"), "ad_id")
    endings: dict[str, str] = {}
    handles: dict[str, str] = {}
    for row in engine.collect(placed, order=["kind", "value", "site_id", "ad_id"]).to_pylist():
        if row["site_id"] not in own:
            continue
        digits = "".join(char for char in row["value"] if char.isdigit())
        if row["value"].startswith("+") and len(digits) >= _SAME_ENDING:
            endings.setdefault(digits[-_SAME_ENDING:], row["site_id"])
        elif row["kind"] not in ("phone", "email"):
            handles.setdefault(row["value"].lower(), row["site_id"])
    return endings, handles


def _met_in(text: str, endings: dict[str, str], handles: dict[str, str]) -> Iterator[tuple[int, int, str]]:
    for number in _DIGITS.finditer(text):
        digits = "".join(char for char in number.group() if char.isdigit())
        if (source := endings.get(digits[-_SAME_ENDING:])) is not None:
            yield number.start(), number.end(), source
    for handle in _HANDLE.finditer(text):
        if (source := handles.get(handle[1].lower().rstrip("."))) is not None:
            yield handle.start(), handle.end(), source


def _way(row: dict[str, Any], source: str, says: str, evidence: tuple[Evidence, ...]) -> Way:
    return Way(HOW, source, row["url"], row["first_seen"], text=says, evidence=evidence)
