"""A very large page of about one megabyte, and a page that the network cut off: both static, without ads."""

from collections.abc import Callable
from html import escape

from clew_market.model import Page, SiteVisit
from clew_market.words import words

LARGE_BYTES = 1_000_000


def large_page(site: SiteVisit, frame: Callable[[SiteVisit, str, str], str]) -> Page:
    """Make an archive page full of sentences."""
    tongue = words(site.spec.language)
    lines = [*tongue.slots["about"], *tongue.slots["wish"], *tongue.slots["boilerplate"]]
    items: list[str] = []
    length = 0
    while length < LARGE_BYTES:
        number = len(items)
        item = f'<li id="n{number}"><h3>{number}</h3><p>{escape(lines[number % len(lines)])}</p></li>\n'
        items.append(item)
        length += len(item.encode())
    body = f"<main><h1>Magazin</h1><ol>{''.join(items)}</ol></main>"
    return Page(
        f"{site.spec.root}/magazin/archiv",
        "static",
        frame(site, "Magazin", body),
        language=site.spec.language,
    )


def cut_page(site: SiteVisit, frame: Callable[[SiteVisit, str, str], str]) -> Page:
    """Make a help page whose record ends in the middle."""
    tongue = words(site.spec.language)
    body = "<main>" + "".join(f"<p>{escape(line)}</p>" for line in tongue.slots["wish"]) + "</main>"
    html = frame(site, "Info", body)
    return Page(
        f"{site.spec.root}/info",
        "static",
        html,
        language=site.spec.language,
        truncate_at=len(html.encode()) // 2,
    )
