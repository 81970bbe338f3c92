"""The sites that are served: three markets' sites, each behind another kind of server, seven that are of no use, and ordinary ones."""

from collections.abc import Iterator
from dataclasses import replace

from clew_market.market import Market, plan, visit_of
from clew_market.model import Page, SiteSpec
from clew_market.pictures import favicon_png, picture_bytes
from clew_market.sites import all_sites
from clew_market.web import snares
from clew_market.web.manners import SOUND
from clew_market.web.model import Answer, Answerer, Asked, ServedSite, path_of
from clew_market.web.ordinary import ordinary_sites
from clew_market.web.snares import Weave
from clew_market.web.ways import among, ways, with_ways

MARKETS = 3
_PAUSES_S = (0.0, 0.0, 0.002)
_DELAY = 0
_ADS_A_PAGE = 12
BROKEN = frozenset({"broken-mill.example", "slow-river.example", "busy-desk.example"})
"""Hosts that try a client's patience and hold nothing else."""


def build_sites(
    *,
    seed: int,
    size: int,
    visit: int = 1,
    pictures: bool = True,
    ways_seed: int | None = None,
    markets: int = MARKETS,
) -> list[ServedSite]:
    """Build the web: `size` people in each market, three of them unless fewer are asked for, as they stand at a visit; sites name one
    another, as `ways` draws it.
    """
    found: list[ServedSite] = []
    for number in range(markets):
        specs = tuple(_renamed(spec, number) for spec in all_sites())
        market = plan(seed + number, specs, size, max(visit, 1))
        for spec in specs:
            found.append(_served(market, spec, visit, len(found), pictures=pictures))
    sites = [*found, *_useless(), *ordinary_sites()]
    return list(with_ways(sites, among(ways(ways_seed), {site.host for site in sites})))


def _renamed(spec: SiteSpec, number: int) -> SiteSpec:
    """Give a site another host in each market; every second market's first sites are served with TLS."""
    stem, _, end = spec.host.rpartition(".")
    host = spec.host if number == 0 else f"{stem}-{number + 1}.{end}"
    return replace(spec, host=host, scheme="https" if spec.rank == 1 else "http")


def _served(market: Market, spec: SiteSpec, visit: int, place: int, *, pictures: bool) -> ServedSite:
    site = visit_of(market, spec, visit)
    rendered = list(spec.render(site))
    pages = {path_of(page.url): _answer(page) for page in rendered}
    listings = [path_of(page.url) for page in rendered if page.kind == "listing"]
    _lead_in(pages, listings)
    pages["/favicon.ico"] = Answer(body=favicon_png(spec.favicon), mime="image/x-icon")
    if pictures:
        for showing in site.showings:
            for photo in showing.photos:
                body = picture_bytes(site.seed, photo.picture, photo.variant)
                pages[path_of(photo.url)] = Answer(body=body, mime="image/jpeg")
    weaves, own = _weaves(place)
    return ServedSite(
        host=spec.host,
        scheme=spec.scheme,
        pages=pages,
        manner=SOUND[place % len(SOUND)],
        ads=tuple(dict.fromkeys(path_of(page.canonical or page.url) for page in rendered if _is_ad(page))),
        own=own,
        weave=weaves,
        robots=snares.ROBOTS.format(delay=_DELAY),
        pause_s=_PAUSES_S[place % len(_PAUSES_S)],
        aliases=_aliases(pages, listings),
    )


def _is_ad(page: Page) -> bool:
    """An ad's own page, or one that shows several; not the list that leads to them."""
    return page.status == 200 and bool(page.ads) and (page.kind == "ad" or any("#" in ad for ad in page.ads))  # noqa: PLR2004 - there


def _answer(page: Page) -> Answer:
    if page.location is not None:
        return Answer(302, b"", headers=(("Location", page.location),))
    return Answer(page.status, page.html.encode(page.encoding, "xmlcharrefreplace"), page.content_type)


def _lead_in(pages: dict[str, Answer], listings: list[str]) -> None:
    """Let the front page of a site that a script draws link to its first list: its script would."""
    front = pages.get("/")
    if front and listings and b"<a " not in front.body:
        link = f'<a href="{listings[0]}">+</a></body>'.encode()
        pages["/"] = replace(front, body=front.body.replace(b"</body>", link))


def _aliases(pages: dict[str, Answer], listings: list[str]) -> dict[str, str]:
    """Give the front page of a site that has none, and of lists the address without a page's number."""
    aliases = {listing.partition("?")[0]: listing for listing in reversed(listings) if "?" in listing}
    if listings and not any(front in pages for front in ("/", "/index.html")):
        aliases["/"] = listings[0]
    if "/index.html" in pages:
        aliases.setdefault("/", "/index.html")
    return {alias: target for alias, target in aliases.items() if alias not in pages}


def _weaves(place: int) -> tuple[Weave, Answerer | None]:
    """Every site has links that must be left alone; each second one a way without end, of three kinds."""
    kinds: tuple[tuple[Weave, Answerer | None], ...] = (
        (snares.snares, None),
        (snares.woven(snares.calendar_link, snares.snares), snares.calendar),
        (snares.snares, None),
        (snares.woven(snares.choices, snares.snares), snares.choice_page),
        (snares.snares, None),
        (snares.woven(snares.snares, snares.sessions), None),
    )
    return kinds[(place // 2 + place) % len(kinds)]


def _useless() -> Iterator[ServedSite]:
    """Sites that hold no ad, or none that anybody may read."""
    text = _page("<p>Willkommen</p>" + "".join(f'<a href="/seite/{n}">{n}</a> ' for n in range(1, 30)))
    yield ServedSite("barred-door.example", "http", {}, own=_barred, robots="")
    yield ServedSite("members-only.example", "http", {}, own=_members_only, robots="")
    yield ServedSite("closed-book.example", "http", {"/": text}, robots="User-agent: *\nDisallow: /\n")
    yield ServedSite("moving-house.example", "http", {}, own=_moving, robots="")
    yield ServedSite("broken-mill.example", "http", {"/": text}, own=_broken, robots="")
    yield ServedSite("slow-river.example", "http", {"/": text}, own=_slow, robots="")
    yield ServedSite("busy-desk.example", "http", {"/": text, **_numbered(29)}, own=_busy, robots="")


def _numbered(count: int) -> dict[str, Answer]:
    return {f"/seite/{number}": _page(f"<h1>{number}</h1>") for number in range(1, count + 1)}


def _page(body: str) -> Answer:
    return Answer(body=f"<!doctype html><html><title>-</title><body>{body}</body></html>".encode())


def _barred(asked: Asked) -> Answer | None:
    """Two pages, then a challenge."""
    if asked.target == "/robots.txt":
        return None
    if asked.number <= 3:  # noqa: PLR2004 - robots.txt and two pages
        return _page("".join(f'<a href="/ad/{n}">{n}</a> ' for n in range(1, 40)))
    challenge = '<p>Checking your browser</p><script src="/cdn-cgi/challenge-platform/x.js"></script>'
    return replace(_page(challenge), status=403, headers=(("cf-mitigated", "challenge"),))


def _members_only(asked: Asked) -> Answer | None:
    if asked.target == "/robots.txt":
        return None
    return Answer(302, b"", headers=(("Location", f"/login?next={asked.target}"),))


def _moving(asked: Asked) -> Answer | None:
    """Redirects: in a circle, inside, out to another site, to this machine and to addresses of a network."""
    ways = {
        "/ring/1": "/ring/2",
        "/ring/2": "/ring/1",
        "/long/1": "/long/2",
        "/out": "http://elsewhere.example/",
        "/inside": "http://127.0.0.1:22/",
        "/cloud": "http://169.254.169.254/latest/meta-data/",
        "/private": "http://inner.moving-house.example/",
        "/mapped": "http://[::ffff:10.0.0.5]/",
    }
    if asked.target.startswith("/long/"):
        return Answer(302, b"", headers=(("Location", f"/long/{int(asked.target[6:]) + 1}"),))
    if asked.target in ways:
        return Answer(302, b"", headers=(("Location", ways[asked.target]),))
    links = "".join(f'<a href="{way}">{way}</a> ' for way in ways)
    return _page(links) if asked.target == "/" else None


def _broken(asked: Asked) -> Answer | None:
    """The number of the page tells what breaks: the server takes the manner from `X-Manner` and leaves it out."""
    if not asked.target.startswith("/seite/"):
        return None
    number = int(asked.target.rpartition("/")[2])
    manner = ("cut", "no http", "silent", "plain", "odd", "chunked")[number % 6]
    answer = _page(f"<h1>{number}</h1>" + "<p>text</p>" * 200)
    status = 500 if number % 7 == 0 else 200
    return replace(answer, status=status, headers=(("X-Manner", manner),))


def _slow(asked: Asked) -> Answer | None:
    """Page 7 never ends; the others take their time."""
    if not asked.target.startswith("/seite/"):
        return None
    number = int(asked.target.rpartition("/")[2])
    manner = "hanging" if number == 7 else "plain"  # noqa: PLR2004 - any one
    return replace(_page(f"<h1>{number}</h1>" * 50), headers=(("X-Manner", manner), ("X-Pause", "0.05")))


def _busy(asked: Asked) -> Answer | None:
    """Each ninth request is too many: wait a second."""
    if asked.number % 9:
        return None
    return replace(_page("<p>busy</p>"), status=429, headers=(("Retry-After", "1"),))
