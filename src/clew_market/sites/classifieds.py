"""General classifieds: most small ads are flats, cars and jobs, in the same mark-up as the ads of interest.

There is no field for age, price or measures: the text states them. A removed ad answers 200 with other ads
around it; links carry session ids; one address answers with nothing.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from clew_market.model import Name, Page, Phone, Showing, SiteSpec, SiteVisit
from clew_market.phones import random_phone, written_text
from clew_market.sites import base
from clew_market.words import city_name, classified_words, countries, words

PER_PAGE = 10
OTHERS_PER_AD = 2
MIN_OTHERS = 24
SECTION = "matrimoniale"


@dataclass(frozen=True, slots=True)
class Item:
    """A small ad of another section."""

    number: int
    section: str
    title: str
    text: str
    price: str
    city: str
    phone: Phone

    def url(self, spec: SiteSpec) -> str:
        return f"{spec.root}/anunt/{self.section}/{self.number}.html"


def ad_url(spec: SiteSpec, number: int, name: Name) -> str:  # noqa: ARG001 - addresses here hold no names
    return f"{spec.root}/anunt/{SECTION}/{number}.html"


def _frame(site: SiteVisit, title: str, body: str) -> str:
    spec, label = site.spec, words(site.spec.language).labels
    account = dict(spec.trackers)["analytics"]
    menu = "".join(
        f'<li><a href="/{section}">{section}</a></li>' for section in (*classified_words(), SECTION)
    )
    return f"""<!doctype html>
<html lang="{spec.language}"><head><meta charset="utf-8"><title>{escape(title)} - {escape(spec.name)}</title>
<script>(function(i,s){{i.ga('create','{account}','auto');}})(window,document);</script></head>
<body><div id="wrap"><div id="head"><strong><a href="/">{escape(spec.name)}</a></strong><ul class="menu">{menu}</ul></div>
{body}
<div id="foot">© {escape(spec.company or "")} | {escape(label["contact"])}: {written_text(site.site_phone, "national", ())} | {spec.email}
 | <a href="/termeni">{escape(label["terms"])}</a></div></div></body></html>"""


def _others(site: SiteVisit) -> list[Item]:
    """Make the same flats, cars and jobs at each visit."""
    spec = site.spec
    rng = random.Random(f"{site.seed}/classifieds")
    sections = classified_words()
    count = max(MIN_OTHERS, OTHERS_PER_AD * len(site.showings) // len(sections) * len(sections))
    return [_item(rng, spec, 70_000 + index, list(sections)[index % len(sections)]) for index in range(count)]


def _item(rng: random.Random, spec: SiteSpec, number: int, section: str) -> Item:
    raw = classified_words()[section]
    country = spec.countries[0]
    city = city_name(country, rng.choice(sorted(countries()[country].cities)), spec.language)
    blanks = {
        "rooms": rng.randint(1, 4),
        "city": city,
        "n": rng.randint(3, 30),
        "area": rng.randint(24, 90),
        "year": rng.randint(2005, 2022),
        "km": rng.randint(40, 230) * 1000,
    }
    low, high = raw["price"]
    return Item(
        number,
        section,
        rng.choice(raw["title"]).format(**blanks),
        rng.choice(raw["text"]).format(**blanks),
        f"{rng.randrange(low, high, 100)} {raw['unit']}",
        city,
        random_phone(rng, country),
    )


def _item_body(section: str, title: str, city: str, text: str, contact: str, extra: str) -> str:
    return f"""<div class="crumbs">{section} › {escape(city)}</div><div class="ad"><h1>{escape(title)}</h1>
<div class="desc">{text}</div><div class="tel-box">{contact}</div>{extra}</div>"""


def _ad_title(showing: Showing) -> str:
    return f"{' & '.join(showing.aliases)}, {showing.city_shown}"


def _ad_page(showing: Showing, site: SiteVisit) -> str:
    label = words(site.spec.language).labels
    written = base.written_phone(showing, site)
    contact = "" if written is None else f"{escape(label['phone'])}: {written.html}"
    contact += "".join(
        f"<br>{base.HANDLE_LABELS[handle.kind]}: {escape(base.handle_text(handle))}"
        for handle in showing.handles
    )
    extra = "".join(f'<img class="pic" src="{photo.url}" alt="">' for photo in showing.photos)
    if showing.paid_placement:
        extra += f'<em class="promo">{escape(label["paid"])}</em>'
    if showing.audience != "woman":
        extra += f"<p>{escape(label['audience'])}: {escape(words(site.spec.language).value('audience', showing.audience))}</p>"
    if showing.posted_at:
        extra += f"<p>{escape(label['posted'])}: {base.day(showing.posted_at)}</p>"
    extra += f'<a href="/raport/{showing.ad.number}">{escape(label["report"])}</a>'
    others = base.neighbours(showing, site.showings)
    extra += f"<h4>{escape(label['similar'])}</h4><ul>{''.join(_similar(other) for other in others)}</ul>"
    text = "<br>\n".join(escape(part) for part in showing.text)
    return _frame(
        site,
        _ad_title(showing),
        _item_body(SECTION, _ad_title(showing), showing.city_shown, text, contact, extra),
    )


def _similar(showing: Showing) -> str:
    """Another's name, city and number, as the box shows them."""
    number = (
        f" {written_text(showing.phone, 'intl', ())}"
        if showing.phone and showing.phone_form == "intl"
        else ""
    )
    return f'<li><a href="{showing.url}">{escape(_ad_title(showing))}</a>{number}</li>'


def _other_page(item: Item, site: SiteVisit) -> str:
    label = words(site.spec.language).labels
    contact = f"{escape(label['phone'])}: {written_text(item.phone, 'national', ())}"
    return _frame(
        site,
        item.title,
        _item_body(item.section, item.title, item.city, escape(item.text), contact, f"<p>{item.price}</p>"),
    )


def _listing(site: SiteVisit, title: str, rows: list[tuple[str, str, str]], following: str = "") -> str:
    label = words(site.spec.language).labels
    items = "".join(
        f'<div class="row"><a href="{url}">{escape(name)}</a> <i>{escape(note)}</i></div>'
        for url, name, note in rows
    )
    more = f'<a class="more" href="{following}">{escape(label["next"])}</a>' if following else ""
    return _frame(site, title, f"<h2>{escape(title)}</h2><div class='rows'>{items}</div>{more}")


def _ad_pages(site: SiteVisit) -> Iterator[Page]:
    spec = site.spec
    for position, showing in enumerate(site.showings):
        html = _ad_page(showing, site)
        ads = (showing.url,)
        yield Page(showing.url, "ad", html, ads, spec.language, showing.ad.language)
        if base.is_followed(position, 11):  # now and then a link carries a session
            url = f"{showing.url}?PHPSESSID={showing.ad.number:x}9f27c1"
            yield Page(url, "ad", html, ads, spec.language, showing.ad.language, canonical=showing.url)
        if base.is_followed(position, 7):  # or the print view was followed
            url = f"{showing.url}?print=1"
            yield Page(url, "ad", html, ads, spec.language, showing.ad.language, canonical=showing.url)


def _listings(site: SiteVisit) -> Iterator[Page]:
    spec = site.spec
    pages = base.chunks(site.showings, PER_PAGE)
    for number, batch in enumerate(pages, 1):
        url = f"{spec.root}/{SECTION}?pag={number}"
        rows = [(showing.url, _ad_title(showing), showing.city_shown) for showing in batch]
        following = "" if number == len(pages) else f"{spec.root}/{SECTION}?pag={number + 1}"
        yield Page(
            url,
            "listing",
            _listing(site, SECTION, rows, following),
            tuple(showing.url for showing in batch),
            spec.language,
        )


def render(site: SiteVisit) -> Iterator[Page]:
    spec, label = site.spec, words(site.spec.language).labels
    others = _others(site)

    def static(path: str, body: str) -> Page:
        return Page(f"{spec.root}{path}", "static", _frame(site, spec.name, body), language=spec.language)

    yield static("/", f"<p>{escape(spec.name)}</p>")
    yield static("/termeni", f"<p>{escape(label['gate'])}</p>")
    yield static(
        "/publica",
        f"<h2>{escape(label['advertise'])}</h2><p>{escape(label['paid'])}: 7 d - 25 lei, 30 d - 80 lei</p>",
    )
    yield Page(f"{spec.root}/gol", "error", "", language=spec.language)
    for section in classified_words():
        rows = [(item.url(spec), item.title, item.price) for item in others if item.section == section]
        yield Page(
            f"{spec.root}/{section}",
            "listing",
            _listing(site, section, rows),
            (),
            spec.language,
            relevant=False,
        )
    for item in others:
        yield Page(item.url(spec), "ad", _other_page(item, site), (), spec.language, relevant=False)
    yield from _listings(site)
    yield from _ad_pages(site)
    around = "".join(_similar(showing) for showing in site.showings[:3] if not showing.ad.person.minor)
    for ad in site.gone:
        body = f"<h1>{escape(label['not_found'])}</h1><h4>{escape(label['similar'])}</h4><ul>{around}</ul>"
        yield Page(ad.url, "error", _frame(site, label["not_found"], body), language=spec.language)


SITES = (
    SiteSpec(
        rank=3,
        host="piata-de-cartier.example",
        name="Piața de Cartier",
        category="classifieds",
        language="ro",
        region="RO",
        countries=("RO", "HU"),
        ad_languages=("ro", "en", "hu", "ru"),
        ad_url=ad_url,
        render=render,
        fields=frozenset({"posted"}),
        prose_fields=frozenset(
            {"age", "nationality", "languages", "weight", "height", "services", "hours", "prices"}
        ),
        company="Cartier Anunțuri SRL",
        trackers=(("analytics", "UA-1234567-1"),),
        safety_features=("age_gate", "report_button"),
        favicon="cartier",
        media="/poze/{name}-{number}.jpg",
        share=20,
        marks_paid=True,
    ),
)
