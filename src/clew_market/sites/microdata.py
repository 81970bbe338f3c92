"""A plain regional directory: microdata and definition lists, windows-1251 named only by the meta tag.

Print views and sorted lists answer under addresses of their own; a removed profile answers 200.
"""

from collections.abc import Iterator
from html import escape

from clew_market.model import Name, Page, Showing, SiteSpec, SiteVisit
from clew_market.phones import written_text
from clew_market.sites import base
from clew_market.words import words

PER_PAGE = 16
PROPERTIES = {"nationality": "nationality", "height": "height", "weight": "weight", "city": "addressLocality"}


def ad_url(spec: SiteSpec, number: int, name: Name) -> str:  # noqa: ARG001 - addresses here hold no names
    return f"{spec.root}/view.php?uid={number}"


def _frame(site: SiteVisit, title: str, body: str) -> str:
    spec, label = site.spec, words(site.spec.language).labels
    return f"""<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1251"><title>{escape(title)}</title></head>
<body><div class="hdr">{escape(spec.name)} <a href="/">{escape(label["home"])}</a> <a href="/spisok.php?str=1">{escape(label["results"])}</a></div>
<div class="cont">{body}</div><div class="ftr">{escape(label["advertise"])}: {written_text(site.site_phone, "paren", ())}, {spec.email}</div></body></html>"""


def _page(site: SiteVisit, url: str, kind: str, title: str, body: str, **more: object) -> Page:
    values: dict[str, object] = {
        "language": site.spec.language,
        "encoding": "cp1251",
        "content_type": "text/html",
    }
    return Page(url, kind, _frame(site, title, body), **{**values, **more})  # type: ignore[arg-type]  # plain keywords


def _profile(showing: Showing, site: SiteVisit) -> str:
    spec, label = site.spec, words(site.spec.language).labels
    rows = "".join(
        f"<dt>{escape(name)}</dt><dd{_property(key)}>{escape(value)}</dd>"
        for key, name, value in base.facts(showing, spec.language, spec.fields)
    )
    rates = "".join(
        f"<dt>{escape(what)}</dt><dd>{escape(amount)}</dd>"
        for what, amount in base.price_rows(showing, spec.language)
    )
    written = base.written_phone(showing, site)
    phone = (
        ""
        if written is None
        else f"<div class='tel'>{escape(label['phone'])}: <span>{written.html}</span></div>"
    )
    handles = "".join(
        f"<div>{base.HANDLE_LABELS[handle.kind]}: {escape(base.handle_text(handle))}</div>"
        for handle in showing.handles
    )
    photos = "".join(f'<img itemprop="image" src="{photo.url}">' for photo in showing.photos)
    tour = "".join(
        f"<div class='tour'>{escape(line)}</div>" for line in base.tour_lines(showing, spec.language)
    )
    title = f"<dl class='pr'><dt><b>{escape(label['prices'])}</b></dt>{rates}</dl>" if rates else ""
    return f"""<div itemscope itemtype="http://schema.org/Person"><h2 itemprop="name">{escape(" & ".join(showing.aliases))}</h2>
{photos}<dl class="ank">{rows}</dl>{title}{tour}<div itemprop="description">{base.paragraphs(showing)}</div>{phone}{handles}</div>"""


def _property(key: str) -> str:
    return f' itemprop="{PROPERTIES[key]}"' if key in PROPERTIES else ""


def _row(showing: Showing) -> str:
    age = "" if showing.age is None else f"{showing.age}"
    return f'<li><a href="{showing.url}">{escape(showing.alias)}</a> {age} {escape(showing.city_shown)}</li>'


def _lists(site: SiteVisit) -> Iterator[Page]:
    spec = site.spec
    for number, batch in enumerate(base.chunks(site.showings, PER_PAGE), 1):
        url = f"{spec.root}/spisok.php?str={number}"
        body = f"<ol start='{(number - 1) * PER_PAGE + 1}'>{''.join(_row(showing) for showing in batch)}</ol>"
        ads = tuple(showing.url for showing in batch)
        yield _page(site, url, "listing", spec.name, body, ads=ads)
        if number == 1:
            yield _page(site, f"{url}&sort=cena", "listing", spec.name, body, ads=ads, canonical=url)


def render(site: SiteVisit) -> Iterator[Page]:
    spec, label = site.spec, words(site.spec.language).labels
    yield _page(site, f"{spec.root}/", "static", spec.name, f"<p>{escape(label['gate'])}</p>")
    yield _page(site, f"{spec.root}/pravila.php", "static", label["terms"], f"<p>{escape(label['gate'])}</p>")
    yield from _lists(site)
    for position, showing in enumerate(site.showings):
        similar = "".join(_row(other) for other in base.neighbours(showing, site.showings))
        profile = _profile(showing, site)
        body = f"{profile}<div class='sim'><b>{escape(label['similar'])}</b><ul>{similar}</ul></div>"
        more = {"ads": (showing.url,), "text_language": showing.ad.language}
        yield _page(site, showing.url, "ad", showing.alias, body, **more)
        if base.is_followed(position, 5):  # the print view of some profiles was followed
            url = f"{spec.root}/print.php?uid={showing.ad.number}"
            yield _page(site, url, "ad", showing.alias, profile, canonical=showing.url, **more)
    for ad in site.gone:
        yield _page(site, ad.url, "error", spec.name, f"<h2>{escape(label['not_found'])}</h2>")


SITES = (
    SiteSpec(
        rank=8,
        host="vstrecha-step.test",
        name="Встреча Степь",
        category="escort directory",
        language="ru",
        region="KZ",
        countries=("KZ", "UA"),
        ad_languages=("ru", "kk", "uk", "en"),
        ad_url=ad_url,
        render=render,
        fields=frozenset(
            {
                "age",
                "nationality",
                "meeting",
                "hours",
                "weight",
                "height",
                "prices",
                "services",
                "tour",
                "kind",
            }
        ),
        scheme="http",
        scope="regional",
        safety_features=("age_gate",),
        favicon="step",
        media="/foto/{number}_{name}.jpg",
        share=14,
    ),
)
