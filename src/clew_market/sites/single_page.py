"""A single-page app: the mark-up is a shell, all facts stand in `__NEXT_DATA__`.

The state also carries what is not this ad's: recommended profiles with their own facts, and the support line.
"""

import json
from collections.abc import Iterator, Sequence
from html import escape

from clew_market.model import Name, Page, Showing, SiteSpec, SiteVisit
from clew_market.phones import written_text
from clew_market.sites import base
from clew_market.sites.large import cut_page
from clew_market.words import city_name, words

PER_PAGE = 15


def ad_url(spec: SiteSpec, number: int, name: Name) -> str:
    return f"{spec.root}/p/{number:x}-{name.latin.lower()}"


def _shell(site: SiteVisit, title: str, state: object, noscript: str = "") -> str:
    spec = site.spec
    data = json.dumps(state, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    accounts = dict(spec.trackers)
    return (
        f'<!DOCTYPE html><html lang="{spec.language}"><head><meta charSet="utf-8"/><title>{escape(title)} – {escape(spec.name)}</title>'
        f'<link rel="preload" as="script" href="/_next/static/chunks/main.js"/>'
        f'<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={accounts["adsense"]}"></script></head>'
        f'<body><div id="__next"><div class="spinner"></div><noscript>{noscript}</noscript></div>'
        f'<script id="__NEXT_DATA__" type="application/json">{data}</script></body></html>'
    )


def _state(site: SiteVisit, page: str, props: dict[str, object], query: dict[str, str]) -> dict[str, object]:
    support = {"phone": written_text(site.site_phone, "intl", ()), "email": site.spec.email}
    shared: dict[str, object] = {"locale": site.spec.language, "siteName": site.spec.name, "support": support}
    return {"props": {"pageProps": {**props, "app": shared}}, "page": page, "query": query, "buildId": "k3x9"}


def _contact(showing: Showing, site: SiteVisit) -> dict[str, object]:
    contact: dict[str, object] = {}
    written = base.written_phone(showing, site)
    number = showing.ad.person.phone.e164
    if written is not None:
        links = {
            "tel": ("phoneUrl", f"tel:{number}"),
            "wa.me": ("whatsappUrl", f"https://wa.me/{number[1:]}"),
        }
        key, value = links.get(written.form, ("phone", written.text))
        contact[key] = value
    for handle in showing.handles:
        if not (handle.kind == "whatsapp" and "whatsappUrl" in contact):
            contact[handle.kind] = base.handle_text(handle)
    return contact


def _profile(showing: Showing, site: SiteVisit) -> dict[str, object]:
    language = site.spec.language
    value = words(language).value
    profile: dict[str, object | None] = {
        "id": showing.ad.number,
        "displayName": " & ".join(showing.aliases),
        "age": showing.age,
        "city": {"name": showing.city_shown, "countryCode": showing.country},
        "gender": value("audience", showing.audience),
        "nationality": showing.nationality and value("nationality", showing.nationality),
        "languages": [value("languages", code) for code in showing.languages_spoken] or None,
        "heightCm": showing.height_cm,
        "weightKg": showing.weight_kg,
        "incall": showing.incall,
        "outcall": showing.outcall,
        "availability": showing.hours,
        "services": [value("services", service) for service in showing.services] or None,
        "rates": [_rate(showing, index) for index in range(len(showing.prices))] or None,
        "isVerified": showing.verified,
        "isPromoted": showing.paid_placement,
        "description": "\n".join(showing.text),
        "photos": [photo.url for photo in showing.photos],
        "contact": _contact(showing, site),
        "createdAt": None if showing.posted_at is None else f"{showing.posted_at}T09:00:00.000Z",
        "tour": _tour(showing, language) or None,
    }
    return {key: fact for key, fact in profile.items() if fact is not None}


def _rate(showing: Showing, index: int) -> dict[str, object]:
    price = showing.prices[index]
    money = {"currency": price.currency} if price.currency else {"unit": price.code_currency}
    where = {} if price.place is None else {"place": price.place}
    return {"durationMinutes": price.duration_min, "amount": price.amount, **money, **where}


def _tour(showing: Showing, language: str) -> list[dict[str, str]]:
    return [
        {
            "city": city_name(showing.country, stop.city, language),
            "from": stop.start.isoformat(),
            "to": stop.end.isoformat(),
        }
        for stop in showing.tour
    ]


def _teaser(showing: Showing) -> dict[str, object]:
    cover = showing.photos[0].url if showing.photos else None
    teaser = {"id": showing.ad.number, "url": showing.url, "displayName": showing.alias, "age": showing.age}
    return {**teaser, "city": showing.city_shown, "cover": cover}


def _ad_page(showing: Showing, site: SiteVisit) -> str:
    others = [_teaser(other) for other in base.neighbours(showing, site.showings)]
    props: dict[str, object] = {"profile": _profile(showing, site), "recommended": others}
    state = _state(site, "/p/[slug]", props, {"slug": showing.url.rsplit("/", 1)[1]})
    return _shell(site, f"{' & '.join(showing.aliases)}, {showing.city_shown}", state)


def _listing(site: SiteVisit, batch: Sequence[Showing], number: int) -> str:
    props: dict[str, object] = {
        "results": [_teaser(showing) for showing in batch],
        "pagination": {"page": number, "total": site.stated_total},
    }
    return _shell(site, f"#{number}", _state(site, "/search", props, {"page": str(number)}))


def _static(site: SiteVisit, path: str, key: str, text: str) -> Page:
    label = words(site.spec.language).labels
    state = _state(site, path, {"title": label[key], "body": text}, {})
    html = _shell(site, label[key], state, f"<h1>{escape(label[key])}</h1><p>{escape(text)}</p>")
    return Page(f"{site.spec.root}{path}", "static", html, language=site.spec.language)


def _frame(site: SiteVisit, title: str, body: str) -> str:
    return _shell(site, title, _state(site, "/info", {"title": title}, {}), body)


def render(site: SiteVisit) -> Iterator[Page]:
    spec, label = site.spec, words(site.spec.language).labels
    yield _static(site, "/", "home", label["gate"])
    yield _static(site, "/feltetelek", "terms", label["gate"])
    yield _static(site, "/hirdetes", "advertise", f"{label['paid']}: 7 d 4 900 Ft, 30 d 14 900 Ft")
    yield cut_page(site, _frame)
    for number, batch in enumerate(base.chunks(site.showings, PER_PAGE), 1):
        url = f"{spec.root}/search?page={number}"
        ads = tuple(showing.url for showing in batch)
        html = _listing(site, batch, number)
        yield Page(url, "listing", html, ads, spec.language)
        if number == 1:
            yield Page(
                f"{spec.root}/search?order=price&page=1", "listing", html, ads, spec.language, canonical=url
            )
    for position, showing in enumerate(site.showings):
        html = _ad_page(showing, site)
        yield Page(showing.url, "ad", html, (showing.url,), spec.language, showing.ad.language)
        if base.is_followed(position, 13):  # a shared link carries a click id
            url = f"{showing.url}?fbclid=IwAR{showing.ad.number}z"
            yield Page(
                url, "ad", html, (showing.url,), spec.language, showing.ad.language, canonical=showing.url
            )
    for ad in site.gone:
        state = _state(site, "/404", {"message": label["not_found"], "statusCode": 404}, {})
        html = _shell(site, label["not_found"], state, f"<p>{escape(label['not_found'])}</p>")
        yield Page(ad.url, "error", html, language=spec.language, status=404)


SITES = (
    SiteSpec(
        rank=2,
        host="app.parlando.example",
        name="Parlando",
        category="escort directory",
        language="hu",
        region="HU",
        countries=("HU", "AT", "RO"),
        ad_languages=("hu", "en", "de", "ru", "it", "fr"),
        ad_url=ad_url,
        render=render,
        fields=frozenset({
            "age", "nationality", "languages", "meeting", "hours", "weight", "height", "prices", "services",
            "posted", "tour",
        }),
        scope="national",
        safety_features=("age_gate", "verification"),
        trackers=(("adsense", "ca-pub-9057712203344810"),),
        operator="op-b",
        favicon="parlando",
        media="/_next/image/{number}-{name}.jpg",
        text_forms_only=True,
        share=22,
        marks_verified=True,
        marks_paid=True,
        inflation=1.0,
    ),
)  # fmt: skip
