"""A site directory: a page of links to sites by country, with a line about each; no ads of its own."""

from collections.abc import Iterator
from html import escape

from clew_market.model import Name, Page, SiteSpec, SiteVisit

ELSEWHERE = (
    ("nordic-evenings.example", "Catalogue, NO"),
    ("baltic-contacts.example", "Small ads, LV"),
    ("companions-bg.test", "Directory, BG"),
    ("lagoon-profiles.example", "Directory, IT"),
)


def ad_url(spec: SiteSpec, number: int, name: Name) -> str:  # noqa: ARG001 - a directory of sites holds no ads
    return f"{spec.root}/go/{number}"


def _frame(site: SiteVisit, title: str, body: str) -> str:
    spec, accounts = site.spec, dict(site.spec.trackers)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} | {escape(spec.name)}</title>
<ins class="adsbygoogle" data-ad-client="{accounts["adsense"]}"></ins>
<script>ga('create', '{accounts["analytics"]}', 'auto');</script></head><body><h1>{escape(spec.name)}</h1>{body}
<p><a href="/about">About</a> · <a href="mailto:{spec.email}">{spec.email}</a></p></body></html>"""


def render(site: SiteVisit) -> Iterator[Page]:
    spec = site.spec
    own = [(host, "Reviewed, open to all") for host in site.hosts if host != spec.host]
    rows = "".join(
        f'<tr><td>{number}</td><td><a rel="nofollow" href="https://{host}/">{host}</a></td><td>{note}</td></tr>'
        for number, (host, note) in enumerate([*own, *ELSEWHERE], 1)
    )
    table = f"<table id='top'><thead><tr><th>#</th><th>Site</th><th>Kind</th></tr></thead><tbody>{rows}</tbody></table>"
    yield Page(f"{spec.root}/", "directory", _frame(site, "Best sites", table))
    about = "<p>We list sites for adults. A banner costs 40 € for 30 days.</p>"
    yield Page(f"{spec.root}/about", "static", _frame(site, "About", about))


SITES = (
    SiteSpec(
        rank=6,
        host="rotedex.example",
        name="Rotedex",
        category="site directory",
        language="en",
        region="DE",
        countries=("DE",),
        ad_languages=("en",),
        ad_url=ad_url,
        render=render,
        fields=frozenset(),
        scope="international",
        trackers=(("adsense", "ca-pub-9057712203344810"), ("analytics", "UA-1234567-1")),
        operator="op-b",
        favicon="parlando",
        phone_hidden=True,
    ),
)
