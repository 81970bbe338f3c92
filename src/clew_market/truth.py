"""Write the truth sheets: what a perfect reader would say about the captures.

One JSON object a line; `records` is compressed. A row says only what a page states: null means 'not stated'.
"""

import gzip
import io
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from clew_market.model import Page, Photo, Price, Review, Showing, SiteSpec

Row = dict[str, object]
_ENOUGH, _COUNTRIES, _FEW = 5, 4, 3
_HALF, _FAIR, _LOCAL = 0.5, 0.05, 0.8


def write_sheet(folder: Path, name: str, rows: Iterable[Mapping[str, object]]) -> int:
    """Write `name.jsonl`; the number of rows."""
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    text = "".join(f"{line}\n" for line in lines)
    if name == "records":
        buffer = io.BytesIO()
        with gzip.GzipFile(filename="", mode="wb", fileobj=buffer, mtime=0) as stream:
            stream.write(text.encode())
        (folder / f"{name}.jsonl.gz").write_bytes(buffer.getvalue())
    else:
        (folder / f"{name}.jsonl").write_text(text, encoding="utf-8", newline="\n")
    return len(lines)


def page_row(page: Page, visit: int, host: str) -> Row:
    row: Row = {
        "url": page.url,
        "visit": visit,
        "kind": page.kind,
        "language": page.language,
        "text_language": page.text_language or page.language,
        "site": host,
        "status": page.status,
        "canonical": page.canonical or page.url,
        "ads": list(page.ads),
    }
    if not page.relevant:
        row["relevant"] = False
    return row


def _price(price: Price) -> Row:
    return {
        "amount": price.amount,
        "currency": price.currency,
        "code_currency": price.code_currency,
        "duration_min": price.duration_min,
        "place": price.place,
    }


def ad_row(showing: Showing) -> Row:
    ad = showing.ad
    return {
        "url": ad.url,
        "site": ad.host,
        "visit": showing.visit,
        "provider": ad.person.id,
        "alias": showing.alias,
        "age": showing.age,
        "ages_stated": list(showing.ages),
        "aliases_stated": list(showing.aliases),
        "text_language": ad.language,
        "text_languages": list(showing.text_languages),
        "audience": showing.audience,
        "provider_kind": showing.provider_kind,
        "city": showing.city,
        "city_shown": showing.city_shown,
        "country": showing.country,
        "nationality": showing.nationality,
        "ethnicity": showing.ethnicity,
        "languages_spoken": list(showing.languages_spoken),
        "incall": showing.incall,
        "outcall": showing.outcall,
        "hours": showing.hours,
        "weight_kg": showing.weight_kg,
        "height_cm": showing.height_cm,
        "max_duration_h": showing.max_duration_h,
        "tour": [
            {"city": stop.city, "from": stop.start.isoformat(), "to": stop.end.isoformat()}
            for stop in showing.tour
        ],
        "verified": showing.verified,
        "paid_placement": showing.paid_placement,
        "phones": [] if showing.phone is None else [showing.phone.e164],
        "phone_forms": [] if showing.phone is None else [showing.phone_form],
        "phone_only_as_image": showing.phone_form == "image",
        "handles": [{"kind": handle.kind, "value": handle.value} for handle in showing.handles],
        "prices": [_price(price) for price in showing.prices],
        "services": list(showing.services),
        "n_images": len(showing.photos),
        "posted_at": None if showing.posted_at is None else showing.posted_at.isoformat(),
        "text_copied_from": ad.copied_from,
    }


def image_row(photo: Photo, showing: Showing, sha256: str) -> Row:
    return {
        "url": photo.url,
        "ad": showing.url,
        "site": showing.ad.host,
        "visit": showing.visit,
        "picture": photo.picture,
        "variant": photo.variant,
        "stock": photo.stock,
        "sha256": sha256,
    }


def review_row(review: Review) -> Row:
    return {
        "review_id": review.id,
        "url": f"{review.thread}#{review.id}",
        "thread": review.thread,
        "first_visit": review.first_visit,
        "about_ad": review.about.url,
        "about_provider": review.about.person.id,
        "about_phone": review.about.person.phone.e164,
        "author": review.author,
        "written_at": review.written_at.isoformat(),
        "language": review.language,
        "text": review.text,
        "quotes_other_post": review.quotes is not None,
        "signals": [
            {"family": "behaviour", "signal": signal, "quote": quote} for signal, quote in review.signals
        ],
    }


def scope_of(showings: Sequence[Showing]) -> str | None:
    """Say where a site's ads stand, each ad once at its last visit, as `docs/evaluation.md` defines it; None with too few to say.

    International: no country has half of the ads, or four have a twentieth each. Local: four fifths of the ads of the country with
    most stand in one city. Regional: these have three cities at most. Else national. No page says in which country its server
    stands, so the truth has none.
    """
    last = {showing.ad.number: showing for showing in sorted(showings, key=lambda one: one.visit)}
    if len(last) < _ENOUGH:
        return None
    countries = Counter(showing.country for showing in last.values())
    country, most = min(countries.items(), key=lambda item: (-item[1], item[0]))
    if (
        most < _HALF * len(last)
        or sum(count >= _FAIR * len(last) for count in countries.values()) >= _COUNTRIES
    ):
        return "international"
    cities = Counter(showing.city for showing in last.values() if showing.country == country)
    if max(cities.values()) >= _LOCAL * cities.total():
        return "local"
    return "regional" if len(cities) <= _FEW else "national"


def site_row(
    spec: SiteSpec, showings: Mapping[int, list[Showing]], stated: Mapping[int, int | None], phone: str | None
) -> Row:
    every = [showing for shown in showings.values() for showing in shown]
    return {
        "host": spec.host,
        "registered_domain": spec.registered_domain,
        "name": spec.name,
        "category": spec.category,
        "languages": [spec.language],
        "ad_languages": sorted({showing.ad.language for showing in every}),
        "scope": scope_of(every),
        "company": spec.company,
        "host_country": None,
        "trackers": [{"kind": kind, "id": identity} for kind, identity in spec.trackers],
        "n_ads_stated": {str(visit): stated[visit] for visit in sorted(stated)},
        "n_ads_real": {str(visit): len(showings[visit]) for visit in sorted(showings)},
        "ad_space": spec.ad_space,
        "search_filters": list(spec.search_filters),
        "safety_features": [
            one
            for one in spec.safety_features
            if one != "verification" or any(showing.verified for showing in every)
        ],
        "operator": spec.operator,
        "site_phone": phone,
        "site_email": spec.email,
    }
