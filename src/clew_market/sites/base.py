"""What the sites' mark-up modules share: facts with labels, dates, contact lines. No mark-up of its own."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from itertools import islice

from clew_market.model import Handle, Showing, SiteVisit
from clew_market.phones import Written, write_phone
from clew_market.prose import money
from clew_market.words import city_name, words

HANDLE_LABELS = {
    "telegram": "Telegram", "instagram": "Instagram", "email": "E-mail", "x": "X (Twitter)",
    "onlyfans": "OnlyFans", "skype": "Skype", "whatsapp": "WhatsApp", "viber": "Viber",
}  # fmt: skip


def written_phone(showing: Showing, site: SiteVisit) -> Written | None:
    """Write the ad's number as the page does; None when it has none."""
    if showing.phone_form == "none":
        return None
    form = showing.phone_form
    phone = showing.ad.person.phone
    if form == "plain" and phone.country != showing.ad.person.country:
        form = "plain+"
    tongue = words(showing.ad.language)
    call = words(site.spec.language).labels["call"]
    return write_phone(phone, form, tongue.digits, call=call, image=contact_image(showing, site))


def contact_image(showing: Showing, site: SiteVisit) -> str:
    return f"{site.spec.root}/contact/{showing.ad.number}.png"


def handle_text(handle: Handle) -> str:
    """`@name` for the networks that write it so, the value as it is for the others."""
    return f"@{handle.value}" if handle.kind in {"telegram", "instagram", "x"} else handle.value


def facts(showing: Showing, language: str, fields: frozenset[str]) -> list[tuple[str, str, str]]:
    """(key, label, value) of each fact that is shown as a field, in the interface's language."""
    tongue = words(language)
    label, value = tongue.labels, tongue.value
    rows: list[tuple[str, str | None]] = [
        ("age", None if showing.age is None else str(showing.age)),
        ("city", showing.city_shown),
        ("audience", None if showing.ad.person.minor else value("audience", showing.audience)),
        ("nationality", showing.nationality and value("nationality", showing.nationality)),
        ("ethnicity", showing.ethnicity and value("ethnicity", showing.ethnicity)),
        ("languages", ", ".join(value("languages", tongue) for tongue in showing.languages_spoken)),
        ("height", None if showing.height_cm is None else f"{showing.height_cm} cm"),
        ("weight", None if showing.weight_kg is None else f"{showing.weight_kg} kg"),
        ("incall", _yes_no(showing.incall, label)),
        ("outcall", _yes_no(showing.outcall, label)),
        ("hours", showing.hours),
        ("services", ", ".join(value("services", service) for service in showing.services)),
        ("kind", None if showing.provider_kind == "unknown" else label[showing.provider_kind]),
    ]
    group = {"incall": "meeting", "outcall": "meeting"}
    return [
        (key, label[key], text)
        for key, text in rows
        if text and (group.get(key, key) in fields or key in {"city", "audience"})
    ]


def _yes_no(shown: bool | None, label: Mapping[str, str]) -> str | None:
    return None if shown is None else label["affirm"] if shown else label["deny"]


def price_rows(showing: Showing, language: str) -> list[tuple[str, str]]:
    """(duration with its place, amount) of each price."""
    tongue = words(language)
    rows = []
    for price in showing.prices:
        duration = tongue.value("duration", price.duration_min)
        place = "" if price.place is None else f" ({tongue.labels[price.place]})"
        rows.append((duration + place, money(price, showing.country, language)))
    return rows


def tour_lines(showing: Showing, language: str) -> list[str]:
    tongue = words(language)
    return [
        tongue.slots["tour"][0].format(
            city=city_name(showing.country, stop.city, language),
            **{"from": day(stop.start), "to": day(stop.end)},
        )
        for stop in showing.tour
    ]


def day(when: date) -> str:
    return f"{when:%d.%m.%Y}"


def paragraphs(showing: Showing) -> str:
    return "\n".join(f"<p>{escape(part)}</p>" for part in showing.text)


def chunks(showings: Sequence[Showing], size: int) -> list[Sequence[Showing]]:
    """Cut a listing into pages; an empty one still has one page."""
    return [showings[i : i + size] for i in range(0, len(showings), size)] or [[]]


def neighbours(showing: Showing, others: Sequence[Showing], count: int = 3) -> list[Showing]:
    """Choose other ads for the 'similar' box: those that follow in the listing, never a minor's."""
    start = next(place for place, other in enumerate(others) if other.url == showing.url)
    around = (others[(start + step) % len(others)] for step in range(1, len(others)))
    return list(islice((other for other in around if not other.ad.person.minor), count))


def is_followed(position: int, every: int) -> bool:
    """Whether the crawl also followed another address of the ad at this position: every so many ads, one."""
    return position % every == every // 3
