"""A modern escort directory: JSON-LD, icon rows, a 'similar' box, an age gate, paid places, an inflated total.

Two sites of one operator use this mark-up: same analytics account, advertising account, favicon and company.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from html import escape

from clew_market.model import Name, Page, Showing, SiteSpec, SiteVisit
from clew_market.phones import written_text
from clew_market.sites import base
from clew_market.sites.large import large_page
from clew_market.words import words

PER_PAGE = 12
ICONS = {
    "age": "cake",
    "city": "pin",
    "hours": "clock",
    "height": "ruler",
    "weight": "scale",
    "languages": "globe",
}
CATEGORY = {"DE": "begleitung", "ES": "compania"}


def ad_url(spec: SiteSpec, number: int, name: Name) -> str:
    return f"{spec.root}/{CATEGORY[spec.region]}/{name.latin.lower()}/{number}"


def listing_url(spec: SiteSpec, page: int) -> str:
    base_url = f"{spec.root}/{CATEGORY[spec.region]}"
    return base_url if page == 1 else f"{base_url}?seite={page}"


def _frame(site: SiteVisit, title: str, body: str, extra: str = "") -> str:
    spec, label = site.spec, words(site.spec.language).labels
    account = dict(spec.trackers)
    phone = written_text(site.site_phone, "intl", ())
    return f"""<!DOCTYPE html>
<html lang="{spec.language}"><head><meta charset="utf-8"><title>{escape(title)} | {escape(spec.name)}</title>
<meta property="og:site_name" content="{escape(spec.name)}"><link rel="icon" href="/favicon.ico">
<script async src="https://www.googletagmanager.com/gtag/js?id={account["analytics"]}"></script>
<script>window.dataLayer=window.dataLayer||[];function gtag(){{dataLayer.push(arguments);}}gtag('config','{account["analytics"]}');</script>
<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={account["adsense"]}"></script>
{extra}</head><body class="aur">
<dialog id="gate" open><p>{escape(label["gate"])}</p><button>OK</button></dialog>
<header class="aur-top"><a class="logo" href="/">{escape(spec.name)}</a>
<nav><a href="/">{escape(label["home"])}</a> <a href="/{CATEGORY[spec.region]}">{escape(label["new"])}</a>
<a href="/werben">{escape(label["advertise"])}</a></nav></header>
{body}
<footer class="aur-foot"><p>{escape(spec.name)} · {escape(spec.company or "")} · Support: <a href="tel:{site.site_phone.e164}">{phone}</a>
 · <a href="mailto:{spec.email}">{spec.email}</a></p><a href="/impressum">{escape(label["imprint"])}</a> <a href="/agb">{escape(label["terms"])}</a></footer>
</body></html>"""


def _json_ld(showing: Showing) -> str:
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "Service",
        "url": showing.url,
        "name": showing.alias,
        "areaServed": {"@type": "City", "name": showing.city_shown},
        "description": " ".join(showing.text)[:200],
    }
    offers = [
        {
            "@type": "Offer",
            "price": price.amount,
            "priceCurrency": price.currency,
            "eligibleDuration": f"PT{price.duration_min}M",
        }
        for price in showing.prices
        if price.currency and price.place is None
    ]
    if offers:
        data["offers"] = offers
    block = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{block}</script>'


def _icon_rows(showing: Showing, spec: SiteSpec) -> str:
    rows = []
    for key, label, value in base.facts(showing, spec.language, spec.fields):
        icon = f'<svg class="i i-{ICONS.get(key, "dot")}" role="img" aria-label="{escape(label)}"><title>{escape(label)}</title></svg>'
        rows.append(f'<li class="fact" data-k="{key}">{icon}<b>{escape(value)}</b></li>')
    return f'<ul class="icon-rows">{"".join(rows)}</ul>'


def _prices(showing: Showing, spec: SiteSpec) -> str:
    rows = base.price_rows(showing, spec.language)
    if not rows:
        return ""
    cells = "".join(
        f'<div class="rate"><span>{escape(what)}</span><span>{escape(amount)}</span></div>'
        for what, amount in rows
    )
    return f'<section class="rates"><h2>{escape(words(spec.language).labels["prices"])}</h2>{cells}</section>'


def _contact(showing: Showing, site: SiteVisit) -> str:
    label = words(site.spec.language).labels
    parts = []
    written = base.written_phone(showing, site)
    if written is not None:
        parts.append(f'<p class="ph"><span>{escape(label["phone"])}</span> {written.html}</p>')
    parts += [
        f'<p class="hd"><span>{base.HANDLE_LABELS[handle.kind]}</span> {escape(base.handle_text(handle))}</p>'
        for handle in showing.handles
    ]
    return f'<section class="contact"><h2>{escape(label["contact"])}</h2>{"".join(parts)}</section>'


def _similar(showing: Showing, site: SiteVisit) -> str:
    others = base.neighbours(showing, site.showings)
    cards = "".join(_card(other) for other in others)
    return f'<aside class="similar"><h2>{escape(words(site.spec.language).labels["similar"])}</h2>{cards}</aside>'


def _card(showing: Showing) -> str:
    age = "" if showing.age is None else f", {showing.age}"
    image = f'<img loading="lazy" src="{showing.photos[0].url}" alt="">' if showing.photos else ""
    return f'<article class="card"><a href="{showing.url}">{image}<h3>{escape(showing.alias)}{age}</h3></a><p>{escape(showing.city_shown)}</p></article>'


def _badges(showing: Showing, spec: SiteSpec) -> str:
    label = words(spec.language).labels
    shown = [
        label[key] for key, on in (("verified", showing.verified), ("paid", showing.paid_placement)) if on
    ]
    return "".join(f'<span class="badge">{escape(text)}</span>' for text in shown)


def _ad_page(showing: Showing, site: SiteVisit) -> str:
    spec, label = site.spec, words(site.spec.language).labels
    photos = "".join(f'<figure><img src="{photo.url}" alt=""></figure>' for photo in showing.photos)
    posted = "" if showing.posted_at is None else (
        f'<p class="posted">{escape(label["posted"])} <time datetime="{showing.posted_at}">{base.day(showing.posted_at)}</time></p>'
    )  # fmt: skip
    tour = "".join(f'<p class="tour">{escape(line)}</p>' for line in base.tour_lines(showing, spec.language))
    names = " & ".join(showing.aliases)
    body = f"""<main><article class="profile"><h1>{escape(names)}</h1>{_badges(showing, spec)}
<div class="gallery">{photos}</div>{_icon_rows(showing, spec)}{tour}
<section class="about"><h2>{escape(label["about"])}</h2>{base.paragraphs(showing)}</section>
{_prices(showing, spec)}{_contact(showing, site)}{posted}<a class="report" href="/melden?id={showing.ad.number}">{escape(label["report"])}</a>
</article>{_similar(showing, site)}</main>"""
    canonical = f'<link rel="canonical" href="{showing.url}">{_json_ld(showing)}'
    return _frame(site, f"{names}, {showing.city_shown}", body, canonical)


def _listing(site: SiteVisit, batch: Sequence[Showing], number: int, last: bool) -> str:
    spec, label = site.spec, words(site.spec.language).labels
    filters = "".join(
        f'<label>{escape(name)}<select name="f"><option>-</option></select></label>'
        for name in spec.search_filters
    )
    following = (
        "" if last else f'<a rel="next" href="{listing_url(spec, number + 1)}">{escape(label["next"])}</a>'
    )
    total = (
        ""
        if site.stated_total is None
        else f"<p class='total'>{site.stated_total} {escape(label['results'])}</p>"
    )
    body = f"""<main><h1>{escape(spec.name)}</h1><form class="filter">{filters}</form>{total}
<div class="grid">{"".join(_card(showing) for showing in batch)}</div>{following}</main>"""
    return _frame(site, f"{label['results']} {number}", body)


def _static(site: SiteVisit) -> Iterator[Page]:
    spec, label = site.spec, words(site.spec.language).labels
    page = _pager(site)
    yield page("/", "static", f"<main><h1>{escape(spec.name)}</h1><p>{escape(label['gate'])}</p></main>")
    yield page(
        "/agb", "static", f"<main><h1>{escape(label['terms'])}</h1><p>{escape(label['gate'])}</p></main>"
    )
    rows = "".join(
        f"<tr><td>{escape(label['paid'])} {days} d</td><td>{cost} €</td></tr>"
        for days, cost in ((7, 29), (30, 79), (90, 199))
    )
    yield page(
        "/werben", "static", f"<main><h1>{escape(label['advertise'])}</h1><table>{rows}</table></main>"
    )
    yield page(
        "/impressum",
        "static",
        f"<main><h1>{escape(label['imprint'])}</h1><p>{escape(spec.company or '')}, {spec.region}</p></main>",
    )


def _pager(site: SiteVisit) -> Callable[[str, str, str], Page]:
    def page(path: str, kind: str, body: str) -> Page:
        return Page(f"{site.spec.root}{path}", kind, _frame(site, kind, body), language=site.spec.language)

    return page


def render(site: SiteVisit) -> Iterator[Page]:
    spec = site.spec
    yield from _static(site)
    pages = base.chunks(site.showings, PER_PAGE)
    for number, batch in enumerate(pages, 1):
        url = listing_url(spec, number)
        ads = tuple(showing.url for showing in batch)
        html = _listing(site, batch, number, number == len(pages))
        yield Page(url, "listing", html, ads, spec.language)
        if number == 1:
            yield Page(f"{url}?sort=neu", "listing", html, ads, spec.language, canonical=url)
    for position, showing in enumerate(site.showings):
        yield from _ad_pages(showing, site, position)
    yield from _gone(site)
    if spec.rank == 1:
        yield large_page(site, _frame)


def _ad_pages(showing: Showing, site: SiteVisit, position: int) -> Iterator[Page]:
    """Give the ad's page, and at times the same ad under a newsletter's link or in the English interface."""
    language, ads = site.spec.language, (showing.url,)
    html = _ad_page(showing, site)
    yield Page(showing.url, "ad", html, ads, language, showing.ad.language)
    if base.is_followed(position, 17):
        url = f"{showing.url}?utm_source=mail&utm_campaign=w{site.visit}"
        yield Page(url, "ad", html, ads, language, showing.ad.language, canonical=showing.url)
    if base.is_followed(position, 19):
        english = replace(site, spec=replace(site.spec, language="en"))
        url = f"{showing.url}?lang=en"
        html = _ad_page(showing, english)
        yield Page(url, "ad", html, ads, "en", showing.ad.language, canonical=showing.url)


def _gone(site: SiteVisit) -> Iterator[Page]:
    """Answer for ads that went: with 200 and a sentence, or with a redirect to the list."""
    spec = site.spec
    for ad in site.gone:
        if spec.gone_moves:
            yield Page(ad.url, "error", "", location=listing_url(spec, 1))
        else:
            text = escape(words(spec.language).labels["not_found"])
            html = _frame(site, "-", f"<main><h1>{text}</h1></main>")
            yield Page(ad.url, "error", html, language=spec.language)


_FIELDS = frozenset({
    "age", "nationality", "ethnicity", "languages", "meeting", "hours", "weight", "height", "prices", "services",
    "posted", "tour", "kind",
})  # fmt: skip

SITES = (
    SiteSpec(
        rank=1,
        host="www.aurora-begleitung.example",
        name="Aurora Begleitung",
        category="escort directory",
        language="de",
        region="DE",
        countries=("DE", "AT"),
        ad_languages=("de", "en", "ro", "hu", "it", "fr"),
        ad_url=ad_url,
        render=render,
        fields=_FIELDS,
        company="Polarlicht Digital Services GmbH",
        trackers=(("adsense", "ca-pub-4410293847561029"), ("analytics", "UA-58213094-1")),
        search_filters=("Nationalität", "Typ"),
        safety_features=("age_gate", "legal_notice", "report_button", "verification"),
        operator="op-a",
        favicon="aurora",
        media="/img/{number}/{name}.jpg",
        share=30,
        marks_verified=True,
        marks_paid=True,
        inflation=1.6,
        boilerplate=True,
    ),
    SiteSpec(
        rank=7,
        host="aurora-compania.example",
        name="Aurora Compañía",
        category="escort directory",
        language="es",
        region="ES",
        countries=("ES",),
        ad_languages=("es", "en", "it", "fr", "ro", "ru"),
        ad_url=ad_url,
        render=render,
        fields=_FIELDS,
        company="Polarlicht Digital Services GmbH",
        trackers=(("adsense", "ca-pub-4410293847561029"), ("analytics", "UA-58213094-4")),
        search_filters=("Nacionalidad",),
        safety_features=("age_gate", "legal_notice", "report_button", "verification"),
        operator="op-a",
        favicon="aurora",
        media="/img/{number}/{name}.jpg",
        share=14,
        marks_verified=True,
        marks_paid=True,
        inflation=1.0,
        boilerplate=True,
        gone_moves=True,
    ),
)
