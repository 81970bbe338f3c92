"""How the sites of the simulated web can be found: who names whom, and as real sites do it.

The ways are written down once; a seed draws others, so that no search is measured on one web alone. Three sites are the seeds. From these every site of the trade but one is reached over banners, imprints, partner pages, directories
and boards; the last stands in no list: posts may quote its ads, and its people's phones stand on other sites as well.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from html import escape

from clew_market.web.model import Answer, Asked, ServedSite
from clew_market.web.ordinary import HOSTS
from clew_market.web.snares import woven

SEEDS = ("www.aurora-begleitung.example", "agencia-azahar-2.test", "vstrecha-step-3.test")
HIDDEN = ("app.parlando-3.example",)
"""In no list, banner or imprint; a search for phones finds it."""
_LEAST = {"affiliation": 3, "directory": 4}
_ROW = re.compile(rb"<tr><td>\d+</td><td><a[^>]*>([^<]+)</a></td><td>[^<]*</td></tr>")


@dataclass(frozen=True, slots=True)
class Way:
    """A site names another: ``how`` is cross_ad (a banner on each page), imprint, affiliation (a page of partners), directory or forum."""

    source: str
    target: str
    how: str


def ways(seed: int | None = None) -> tuple[Way, ...]:
    """Give all ways of the web but for the search of phones; hosts as they are served. ``seed``: drawn, not those that are written down."""
    if seed is not None:
        return tuple(_drawn(random.Random(f"ways/{seed}")))
    found = [Way(source, target, how) for source, target, how in _NAMED]
    for number in (1, 2, 3):
        for source, target, how in _IN_EACH:
            found.append(Way(_host(source, number), _host(target, number), how))
    return tuple(way for way in found if way.target not in HIDDEN)


def _drawn(chance: random.Random) -> Iterator[Way]:
    """Draw a web: each site of the trade is named by one that was named before it, a third of them by another as well; each of the
    ordinary and unreadable ones by a site of the trade. How a site names others is what it is: a directory lists, a board posts.
    A page of partners names three sites at least, a directory four, of the trade: as real ones do.
    """
    hosts = {host for way in _IN_EACH for host in (way[0], way[1]) if host not in (*HOSTS, *_UNREADABLE)}
    trade = sorted({_host(host, number) for host in hosts for number in (1, 2, 3)} - {*SEEDS, *HIDDEN})
    chance.shuffle(trade)
    named = list(SEEDS)
    found: list[Way] = []
    for host in trade:
        found.append(_named(chance, chance.choice(named), host))
        named.append(host)
    further = (*chance.sample(trade, len(trade) // 3), *HOSTS, *_UNREADABLE)
    found += [_named(chance, chance.choice([one for one in named if one != host]), host) for host in further]
    lists = {(way.source, way.how): _LEAST[way.how] for way in found if way.how in _LEAST}
    lists |= {(host, "directory"): _LEAST["directory"] for host in trade if host.startswith("rotedex")}
    for (source, how), least in sorted(lists.items()):
        there = {way.target for way in found if (way.source, way.how) == (source, how)}
        others = [host for host in named if host not in there | {source}]
        found += [
            Way(source, host, how) for host in chance.sample(others, max(least - len(there & set(named)), 0))
        ]
    yield from found


def _named(chance: random.Random, source: str, target: str) -> Way:
    stems = {"rotedex": "directory", "terrazza": "forum"}
    how = next((how for stem, how in stems.items() if source.startswith(stem)), None)
    same_house = ("aurora", "www.aurora")
    is_house = source.startswith(same_house) and target.startswith(same_house)
    kinds = ("cross_ad", "affiliation", "imprint") if is_house else ("cross_ad", "affiliation")
    return Way(source, target, how or chance.choice(kinds))


def among(way_list: Sequence[Way], hosts: AbstractSet[str]) -> list[Way]:
    """Give the ways between these hosts."""
    return [way for way in way_list if {way.source, way.target} <= hosts]


def named_by(way_list: Sequence[Way]) -> dict[str, list[Way]]:
    """Give the ways by the site that names."""
    by_source: dict[str, list[Way]] = defaultdict(list)
    for way in way_list:
        by_source[way.source].append(way)
    return by_source


def reached(way_list: Sequence[Way], seeds: Sequence[str] = SEEDS) -> frozenset[str]:
    """Give all hosts to which ways lead from the seeds."""
    by_source = named_by(way_list)
    found = set(seeds)
    waiting = list(seeds)
    while waiting:
        new = {way.target for way in by_source[waiting.pop()]} - found
        found |= new
        waiting += sorted(new)
    return frozenset(found)


def with_ways(sites: Sequence[ServedSite], way_list: Sequence[Way]) -> Iterator[ServedSite]:
    """Give the sites with what their pages say of others."""
    roots = {site.host: site.root for site in sites}
    by_source = named_by(way_list)
    for site in sites:
        own = by_source[site.host]
        yield _with(site, own, roots) if own or site.host.startswith("rotedex") else site


def _with(site: ServedSite, own: Sequence[Way], roots: Mapping[str, str]) -> ServedSite:
    by_how: dict[str, list[str]] = defaultdict(list)
    for way in own:
        by_how[way.how].append(way.target)
    pages = dict(site.pages)
    footer = ""
    for how, path, title in (
        ("affiliation", "/partner", "Partner"),
        ("imprint", "/haeuser", "Unsere Häuser"),
    ):
        if by_how[how]:
            footer += f'<a href="{path}">{title}</a> '
            pages[path] = _listing(title, by_how[how], roots, is_imprint=how == "imprint")
    footer += "".join(f'<a class="banner" href="{roots[host]}/">{host}</a> ' for host in by_how["cross_ad"])
    said = [f"<p>{host}</p>" for host in by_how["forum"]]

    def weave(body: bytes, asked: Asked) -> bytes:
        if site.host.startswith("rotedex"):
            body = _directory(body, by_how["directory"], roots)
        if said and "/topic/" in asked.target:
            post = f'<div class="msg"><div class="body"><div class="txt">Seen on {" and on ".join(by_how["forum"])} too.</div></div></div>'
            body = body.replace(b'<div class="bottom">', post.encode() + b'<div class="bottom">', 1)
        return _before_end(body, f'<div class="ways">{footer}</div>'.encode()) if footer else body

    return replace(site, pages=pages, weave=woven(*filter(None, (site.weave, weave))))


def _directory(body: bytes, hosts: Sequence[str], roots: Mapping[str, str]) -> bytes:
    """Let a directory list these sites and no other."""
    rows = "".join(
        f'<tr><td>{number}</td><td><a rel="nofollow" href="{roots[host]}/">{escape(host)}</a></td><td>Reviewed</td></tr>'
        for number, host in enumerate(hosts, 1)
    ).encode()
    kept = _ROW.sub(b"", body)
    return kept.replace(b"<tbody>", b"<tbody>" + rows, 1)


def _listing(title: str, hosts: Sequence[str], roots: Mapping[str, str], *, is_imprint: bool) -> Answer:
    words = "Weitere Angebote unseres Hauses" if is_imprint else "Wir empfehlen"
    links = "".join(f'<li><a href="{roots[host]}/">{escape(host)}</a></li>' for host in hosts)
    html = f'<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{title}</h1>'
    return Answer(body=f"{html}<p>{words}:</p><ul>{links}</ul></body></html>".encode())


def _before_end(body: bytes, more: bytes) -> bytes:
    at = body.lower().rfind(b"</body>")
    return body + more if at < 0 else body[:at] + more + body[at:]


def _host(host: str, number: int) -> str:
    if number == 1 or host in HOSTS or host in _UNREADABLE:
        return host
    stem, _, end = host.rpartition(".")
    return f"{stem}-{number}.{end}"


_UNREADABLE = ("barred-door.example", "members-only.example", "closed-book.example")
_AURORA, _PARLANDO, _PIATA = (
    "www.aurora-begleitung.example",
    "app.parlando.example",
    "piata-de-cartier.example",
)
_AZAHAR, _TERRAZZA, _ROTEDEX = "agencia-azahar.test", "terrazza-board.example", "rotedex.example"
_COMPANIA, _STEP = "aurora-compania.example", "vstrecha-step.test"
_IN_EACH = (
    (_AURORA, _COMPANIA, "imprint"),
    (_COMPANIA, _AURORA, "imprint"),
    (_AURORA, _PARLANDO, "cross_ad"),
    (_COMPANIA, _TERRAZZA, "affiliation"),
    (_COMPANIA, HOSTS[0], "affiliation"),
    (_COMPANIA, HOSTS[1], "affiliation"),
    (_TERRAZZA, _PIATA, "forum"),
    (_TERRAZZA, HOSTS[5], "forum"),
    (_PIATA, _AZAHAR, "cross_ad"),
    (_PIATA, HOSTS[3], "cross_ad"),
    (_AZAHAR, _ROTEDEX, "affiliation"),
    (_AZAHAR, _STEP, "affiliation"),
    (_AZAHAR, HOSTS[6], "affiliation"),
    (_ROTEDEX, _AURORA, "directory"),
    (_ROTEDEX, _COMPANIA, "directory"),
    (_ROTEDEX, _STEP, "directory"),
    (_ROTEDEX, _TERRAZZA, "directory"),
    (_ROTEDEX, _UNREADABLE[0], "directory"),
    (_ROTEDEX, _UNREADABLE[1], "directory"),
    (_ROTEDEX, HOSTS[2], "directory"),
)
_NAMED = (
    (_STEP, _host(_AZAHAR, 2), "cross_ad"),
    (_host(_STEP, 2), _host(_AZAHAR, 3), "cross_ad"),
    (_host(_STEP, 3), _AZAHAR, "cross_ad"),
    (_host(_ROTEDEX, 2), _UNREADABLE[2], "directory"),
    (_host(_TERRAZZA, 3), HOSTS[7], "forum"),
    (_host(_COMPANIA, 2), HOSTS[4], "affiliation"),
)
