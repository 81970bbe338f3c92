"""Make the market: plan people and ads, render each site at each visit, write captures and truth."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from clew_market import answers, truth
from clew_market.ads import Placer
from clew_market.advert import show
from clew_market.model import MAX_VISITS, Ad, Page, Phone, Review, Showing, SiteSpec, SiteVisit
from clew_market.people import MIN_SIZE, Planner, Population
from clew_market.phones import random_phone
from clew_market.pictures import favicon_png, number_png, picture_bytes
from clew_market.reviews import write_reviews
from clew_market.sites import all_sites
from clew_market.warc import Response, VisitFile

ROBOTS = b"User-agent: *\nDisallow: /admin/\nAllow: /\n"


class MarketError(ValueError):
    """The market cannot be made as asked; the message says what to ask instead."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What was written."""

    sites: int
    visits: int
    providers: int
    networks: int
    ads: int
    showings: int
    reviews: int
    pages: int
    images: int
    records: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Market:
    """The planned market, before it is written."""

    seed: int
    visits: int
    specs: tuple[SiteSpec, ...]
    population: Population
    ads: tuple[Ad, ...]
    showings: dict[int, tuple[Showing, ...]]
    phones: dict[str, Phone]
    reviews: tuple[Review, ...]


def simulate(
    out: Path,
    *,
    seed: int = 1,
    sites: int | Sequence[str] | None = None,
    size: int = 120,
    visits: int = 3,
    progress: Callable[[int, int], None] | None = None,
) -> Summary:
    """Write a market of `size` people into the folder `out`; the same arguments give the same bytes.

    `sites` is the number of sites, or their hosts; all when not given. `progress` is called with the number
    of site visits that are written and their total.
    """
    if size < MIN_SIZE:
        raise MarketError(f"size is {size}: a market needs at least {MIN_SIZE} people.")
    if not 1 <= visits <= MAX_VISITS:
        raise MarketError(f"visits is {visits}: ask for 1 to {MAX_VISITS}.")
    market = plan(seed, _choose(sites), size, visits)
    return _Writer(Path(out), market).write(progress or (lambda _done, _total: None))


def _choose(sites: int | Sequence[str] | None) -> tuple[SiteSpec, ...]:
    known = all_sites()
    if sites is None:
        return known
    if isinstance(sites, int):
        if not 1 <= sites <= len(known):
            raise MarketError(f"sites is {sites}: there are {len(known)} sites to choose from.")
        return known[:sites]
    hosts = {spec.host: spec for spec in known}
    for host in sites:
        if host not in hosts:
            raise MarketError(f"No site is called {host!r}; the sites are {', '.join(sorted(hosts))}.")
    chosen = tuple(spec for spec in known if spec.host in set(sites))
    if not any(spec.share for spec in chosen):
        raise MarketError(f"None of {', '.join(sites)} holds ads; add a site that does.")
    return chosen


def plan(seed: int, specs: tuple[SiteSpec, ...], size: int, visits: int) -> Market:
    """Plan a market of `size` people on these sites, without writing anything."""
    population = Planner(seed, size, specs).plan()
    ads = Placer(seed, specs, visits).place(population.residents)
    by_host = {spec.host: spec for spec in specs}
    showings = {
        visit: tuple(show(ad, visit, by_host[ad.host], seed) for ad in ads if visit in ad.visits)
        for visit in range(1, visits + 1)
    }
    rng = random.Random(f"{seed}/sites")
    phones = {spec.host: random_phone(rng, spec.region) for spec in specs}
    board = next((spec for spec in specs if spec.category == "hobby board"), None)
    reviews = () if board is None else write_reviews(seed, board, ads, visits)
    return Market(seed, visits, specs, population, ads, showings, phones, reviews)


def visit_of(market: Market, spec: SiteSpec, visit: int) -> SiteVisit:
    """Give what a site's renderer needs for a visit."""
    own = [ad for ad in market.ads if ad.host == spec.host]
    return SiteVisit(
        spec=spec,
        visit=visit,
        seed=market.seed,
        showings=[showing for showing in market.showings[visit] if showing.ad.host == spec.host],
        gone=[ad for ad in own if ad.visits[-1] == visit - 1],
        site_phone=market.phones[spec.host],
        hosts=[other.host for other in market.specs],
        reviews=market.reviews if spec.category == "hobby board" else (),
    )


class _Writer:
    """Writes the files of a market and collects the rows of its truth as it goes."""

    def __init__(self, out: Path, market: Market) -> None:
        self._out = out
        self._market = market
        self._rows: dict[str, list[truth.Row]] = {"records": [], "pages": [], "images": []}
        self._stated: dict[str, dict[int, int | None]] = {spec.host: {} for spec in market.specs}

    def write(self, progress: Callable[[int, int], None]) -> Summary:
        captures = self._out / "captures"
        captures.mkdir(parents=True, exist_ok=True)
        market = self._market
        total = market.visits * len(market.specs)
        done = 0
        progress(done, total)
        for visit in range(1, market.visits + 1):
            with VisitFile(captures, visit, market.seed) as file:
                for spec in market.specs:
                    self._write_site(file, spec, visit)
                    done += 1
                    progress(done, total)
        self._write_sites_csv()
        return self._write_truth()

    def _write_site(self, file: VisitFile, spec: SiteSpec, visit: int) -> None:
        site = visit_of(self._market, spec, visit)
        self._stated[spec.host][visit] = site.stated_total
        self._add(file, Response(f"{spec.root}/robots.txt", ROBOTS, "text/plain", "robots"))
        icon = favicon_png(spec.favicon)
        self._add(file, Response(f"{spec.root}/favicon.ico", icon, "image/x-icon", "favicon"))
        if spec.scheme == "https":
            plain = f"http://{spec.host}/"
            self._add(file, Response(plain, b"", "text/html", "redirect", 301, location=f"{spec.root}/"))
        for page in spec.render(site):
            self._add_page(file, page, spec, visit)
        for showing in site.showings:
            self._add_images(file, showing, site)

    def _add(self, file: VisitFile, response: Response) -> None:
        self._rows["records"].append(file.add(response))

    def _add_page(self, file: VisitFile, page: Page, spec: SiteSpec, visit: int) -> None:
        if page.location is not None:
            moved = Response(page.url, b"", "text/html", "redirect", 302, location=page.location)
            self._add(file, moved)
            return
        body = page.html.encode(page.encoding, "xmlcharrefreplace")
        self._add(
            file,
            Response(
                page.url,
                body,
                "text/html",
                "page",
                page.status,
                content_type=page.content_type,
                truncate_at=page.truncate_at,
            ),
        )
        self._rows["pages"].append(truth.page_row(page, visit, spec.host))

    def _add_images(self, file: VisitFile, showing: Showing, site: SiteVisit) -> None:
        for photo in showing.photos:
            body = picture_bytes(site.seed, photo.picture, photo.variant)
            self._add(file, Response(photo.url, body, "image/jpeg", "image"))
            self._rows["images"].append(truth.image_row(photo, showing, sha256(body).hexdigest()))
        if showing.phone_form == "image":
            url = f"{site.spec.root}/contact/{showing.ad.number}.png"
            self._add(file, Response(url, number_png(showing.ad.person.phone.e164), "image/png", "image"))

    def _write_sites_csv(self) -> None:
        lines = ["url,region", *(f"{spec.root}/,{spec.region}" for spec in self._market.specs)]
        (self._out / "sites.csv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")

    def _write_truth(self) -> Summary:
        folder = self._out / "truth"
        folder.mkdir(parents=True, exist_ok=True)
        counts = {name: truth.write_sheet(folder, name, rows) for name, rows in self._sheets()}
        captures = sorted((self._out / "captures").glob("visit-*.warc.gz"))
        return Summary(
            sites=counts["sites"],
            visits=self._market.visits,
            providers=counts["providers"],
            networks=counts["networks"],
            ads=len(self._market.ads),
            showings=counts["ads"],
            reviews=counts["reviews"],
            pages=counts["pages"],
            images=counts["images"],
            records=counts["records"],
            bytes=sum(path.stat().st_size for path in captures),
        )

    def _sheets(self) -> Iterator[tuple[str, list[truth.Row]]]:
        market = self._market
        every = [showing for visit in sorted(market.showings) for showing in market.showings[visit]]
        people = [resident.person for resident in market.population.residents]
        shown = answers.by_provider(every)
        networks = market.population.networks
        yield from self._rows.items()
        yield "ads", [truth.ad_row(showing) for showing in every]
        yield "providers", list(answers.provider_rows(people, shown))
        yield "networks", list(answers.network_rows(networks, shown))
        yield "operators", list(answers.operator_rows(market.specs))
        yield "sites", [self._site_row(spec) for spec in market.specs]
        yield "reviews", [truth.review_row(review) for review in market.reviews]
        yield "indicators", list(answers.indicator_rows(people, shown, market.reviews))
        yield "changes", list(answers.change_rows(people, shown, market.visits))

    def _site_row(self, spec: SiteSpec) -> truth.Row:
        market = self._market
        own = {
            visit: [showing for showing in shown if showing.ad.host == spec.host]
            for visit, shown in market.showings.items()
        }
        phone = None if spec.phone_hidden else market.phones[spec.host].e164
        return truth.site_row(spec, own, self._stated[spec.host], phone)
