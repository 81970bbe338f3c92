"""An agency's own site in nested tables: several profiles on one page, each at its anchor, house prices.

The bytes are windows-1252, the meta tag says iso-8859-1, and the header claims UTF-8.
"""

from collections.abc import Iterator, Sequence
from html import escape

from clew_market.model import Name, Page, Showing, SiteSpec, SiteVisit
from clew_market.phones import written_text
from clew_market.sites import base
from clew_market.words import words

ROSTER_PAGES = 2
HOUSE_PRICES = (("30 min", "70 €"), ("1 hora", "120 €"), ("toda la noche", "600 €"))


def ad_url(spec: SiteSpec, number: int, name: Name) -> str:
    return f"{_roster_url(spec, number % ROSTER_PAGES)}#{name.latin.lower()}{number}"


def _roster_url(spec: SiteSpec, page: int) -> str:
    return f"{spec.root}/chicas{page + 1}.html"


def _frame(site: SiteVisit, title: str, body: str) -> str:
    spec = site.spec
    links = "".join(
        f'<td><font size="2"><a href="{_roster_url(spec, page)}">Chicas {page + 1}</a></font></td>'
        for page in range(ROSTER_PAGES)
    )
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
<TITLE>{escape(spec.name)} - {escape(title)}</TITLE></HEAD><BODY BGCOLOR="#220011" TEXT="#ffeedd">
<center><table width="780" border="0"><tr><td><table width="100%"><tr><td><b>{escape(spec.name)}</b></td>{links}
<td><a href="index.html">Inicio</a></td><td><a href="tarifas.html">Tarifas</a></td></tr></table></td></tr>
<tr><td>{body}</td></tr>
<tr><td align="center"><font size="1">{escape(spec.company or "")} · Administración: {written_text(site.site_phone, "national", ())} · {spec.email}</font></td></tr>
</table></center></BODY></HTML>"""


def _house_prices(site: SiteVisit) -> str:
    rows = "".join(f"<tr><td>{escape(what)}</td><td>{amount}</td></tr>" for what, amount in HOUSE_PRICES)
    title = words(site.spec.language).labels["prices"]
    return f'<table border="1"><tr><th colspan="2">{title} de la casa</th></tr>{rows}</table>'


def _profile(showing: Showing, site: SiteVisit) -> str:
    spec = site.spec
    anchor = showing.url.rsplit("#", 1)[1]
    rows = "".join(
        f'<tr><td align="right"><font size="2">{escape(label)}:</font></td><td><font size="2">{escape(value)}</font></td></tr>'
        for key, label, value in base.facts(showing, spec.language, spec.fields)
        if key != "kind"
    )
    photos = "".join(f'<img src="{photo.url}" width="90" border="0">' for photo in showing.photos)
    written = base.written_phone(showing, site)
    booking = "" if written is None else f"<p>Reservas con {escape(showing.alias)}: {written.html}</p>"
    handles = "".join(
        f"<p>{base.HANDLE_LABELS[handle.kind]}: {escape(base.handle_text(handle))}</p>"
        for handle in showing.handles
    )
    return f"""<a name="{anchor}"></a><table width="100%" cellpadding="4" border="0"><tr><td width="200" valign="top">{photos}</td>
<td><table><tr><td colspan="2"><font size="4"><b>{escape(" & ".join(showing.aliases))}</b></font></td></tr>{rows}</table></td></tr>
<tr><td colspan="2">{base.paragraphs(showing)}{booking}{handles}</td></tr></table><hr>"""


def _menu(showings: Sequence[Showing]) -> str:
    """Link the profiles of the page by their anchors."""
    links = (f'<a href="{showing.url}">{escape(showing.alias)}</a>' for showing in showings)
    return f'<p align="center">{" | ".join(links)}</p>'


def _page(site: SiteVisit, url: str, kind: str, title: str, body: str, ads: tuple[str, ...] = ()) -> Page:
    return Page(
        url,
        kind,
        _frame(site, title, body),
        ads,
        site.spec.language,
        encoding="cp1252",
        content_type="text/html; charset=UTF-8",
    )


def render(site: SiteVisit) -> Iterator[Page]:
    spec = site.spec
    welcome = f"<p>{words(spec.language).labels['gate']}</p><p>Señoritas seleccionadas en la costa. Recepción de 10:00 a 02:00.</p>"
    yield _page(site, f"{spec.root}/index.html", "static", "Inicio", welcome)
    yield _page(site, f"{spec.root}/tarifas.html", "static", "Tarifas", _house_prices(site))
    for number in range(ROSTER_PAGES):
        url = _roster_url(spec, number)
        here = [showing for showing in site.showings if showing.url.split("#")[0] == url]
        body = _menu(here) + "".join(_profile(showing, site) for showing in here) + _house_prices(site)
        ads = tuple(showing.url for showing in here)
        yield _page(site, url, "listing" if len(here) != 1 else "ad", "Chicas", body, ads)


SITES = (
    SiteSpec(
        rank=4,
        host="agencia-azahar.test",
        name="Agencia Azahar",
        category="escort agency",
        language="es",
        region="ES",
        countries=("ES",),
        ad_languages=("es", "es", "en"),
        ad_url=ad_url,
        render=render,
        fields=frozenset({"age", "nationality", "languages", "weight", "height", "services", "hours"}),
        scheme="http",
        scope="local",
        company="Azahar Compañía S.L.",
        favicon="azahar",
        ad_space="owned",
        safety_features=("age_gate",),
        media="/fotos/{name}.jpg",
        share=0,
    ),
)
