"""Ads that are spread over several pages, lists that show nobody, and what belongs to a page without being a card of it."""

import datetime as dt
from typing import Any

from tests.parse.reading import read_pages

from clew.extract.gather import gather_ad, of_newest_day
from clew.parse.entities import put_back
from clew.records.ad_version import AdVersion
from clew.records.evidence import Evidence
from clew.reference.names import packaged_names

_HOST = "brambleandfox.example"
_WOMEN = [("nell", "Nell", 27), ("oriane", "Oriane", 34), ("greta-k", "Greta", 41), ("tamsin", "Tamsin", 30)]


def _page(title: str, body: str) -> str:
    menu = '<nav><a href="/people">People</a> <a href="/house">House</a> <a href="/notes">Notes</a></nav>'
    foot = "<footer>Bramble &amp; Fox, companions by appointment. <a href=/terms>Terms</a></footer>"
    return f"<html lang=en><head><title>{title} | Bramble & Fox</title></head><body>{menu}<h1>{title}</h1>{body}{foot}</body></html>"


def _of_person(slug: str, name: str, age: int) -> dict[str, str]:
    tabs = "".join(
        f'<a href="/people/{slug}{step}">{word}</a> '
        for step, word in (("", "Her"), ("/words", "In her words"), ("/fees", "Fees"))
    )
    words = f"<dl><dt>Age</dt><dd>{age}</dd><dt>Height</dt><dd>168 cm</dd></dl><p>Dinner, massage, travel; couples too.</p>"
    fees = "<table><tr><th>1 hour</th><td>€220</td></tr><tr><th>2 hours</th><td>€400</td></tr></table>"
    return {
        f"/people/{slug}": _page(name, f"<p>{tabs}</p><p>Bath</p><img src=/i/{slug}.jpg>"),
        f"/people/{slug}/words": _page(name, f"<p>{tabs}</p>{words}"),
        f"/people/{slug}/fees": _page(name, f"<p>{tabs}</p>{fees}"),
    }


def _house() -> dict[str, str]:
    cards = "".join(
        f'<li><a href="/people/{slug}"><img src=/i/{slug}.jpg>{name}</a> Bath</li>'
        for slug, name, _ in _WOMEN
    )
    pages = {
        "/people": _page("People", f"<ul>{cards}</ul>"),
        "/house": _page("House", "<p>Escort agency in Bath since 2011. We answer every letter.</p>"),
        "/notes": _page("Notes", "<p>What to do in Bath on a wet Tuesday.</p>"),
    }
    for woman in _WOMEN:
        pages |= _of_person(*woman)
    return pages


def test_the_tabs_of_a_profile_are_one_ad_with_it() -> None:
    readings = read_pages(_HOST, _house(), listed=True)
    for slug, _, _ in _WOMEN:
        for step in ("", "/words", "/fees"):
            reading = readings[f"/people/{slug}{step}"]
            assert reading.page.kind == "ad"
            assert [b.url for b in reading.blocks if b.kind == "ad"] == [f"https://{_HOST}/people/{slug}"]
    assert {readings[path].page.kind for path in ("/house", "/notes")} == {"static"}


def test_parts_of_other_things_are_no_ads() -> None:
    """A shop whose goods have tabs of their own, and a hobbyist's towns with hotels and walks below each."""
    goods = {
        f"/goods/{name}{step}": _page(name, f'<a href="/goods/{name}">All</a><p>{text}</p>')
        for name in ("kettle", "lamp", "chair", "clock")
        for step, text in (
            ("", "In stock"),
            ("/care", "Wipe with a dry cloth"),
            ("/delivery", "Two days, €4"),
        )
    }
    readings = read_pages("gooseberry.example", goods, listed=True)
    assert not [b for reading in readings.values() for b in reading.blocks if b.kind == "ad"]


def _version(capture: str, hour: int, **stated: Any) -> AdVersion:
    evidence: dict[str, Any] = {name: (Evidence(capture, 0, 1, None, "x"),) for name in stated}
    seen = dt.datetime(2025, 6, 11, hour, tzinfo=dt.UTC)
    url = "https://s.example/a"
    return AdVersion(
        ad_id="a1",
        capture_id=capture,
        site_id="s",
        url=url,
        seen_at=seen,
        market="DE",
        evidence=evidence,
        **stated,
    )


def test_what_one_page_leaves_open_another_of_the_day_states() -> None:
    told = _version("c1", 9, alias="Nell", age=27, services=("massage",))
    fees = _version("c2", 10, alias="Nelly", max_duration_h=2.0)
    ad = gather_ad([told, fees])
    assert (ad.alias, ad.age, ad.max_duration_h, ad.services) == ("Nell", 27, 2.0, ("massage",))
    assert ad.evidence["max_duration_h"][0].capture_id == "c2"


def test_what_stood_there_on_an_earlier_day_is_not_taken_over() -> None:
    before = _version("c0", 9, height_cm=168.0)
    now = AdVersion(
        ad_id="a1",
        capture_id="c1",
        site_id="s",
        url="https://s.example/a",
        seen_at=before.seen_at + dt.timedelta(days=2),
        market="DE",
    )
    assert gather_ad([before, now]).height_cm is None
    assert of_newest_day([before, now]) == [now]


def _directory(empty: str) -> dict[str, str]:
    ads = {
        f"/{city}/{name}-{n}": f"<html lang=de><h1>{name.title()}</h1><p>{20 + n} Jahre, 168 cm. Massage. 1 Stunde 150 €. Tel. 0664 55512{n:02d}</p></html>"
        for n, (city, name) in enumerate(
            (("linz", "petra"), ("linz", "silke"), ("wels", "nadine"), ("wels", "jutta")), 11
        )
    }
    cards = "".join(
        f'<li><a href="{path}"><img src=/i.jpg>{path[1:5].title()} {path[6:-3].title()}</a></li>'
        for path in ads
    )
    return ads | {
        "/alle": f"<html lang=de><h1>Alle Anzeigen</h1><ul>{cards}</ul></html>",
        "/steyr": f"<html lang=de><h1>Steyr</h1><p>{empty}</p></html>",
        "/weg-99": "<html lang=de><h1>Fehler</h1><p>Diese Seite wurde nicht gefunden.</p></html>",
    }


def test_a_town_without_ads_is_a_list_and_a_page_that_is_gone_an_error() -> None:
    for empty in (
        "Keine Anzeigen gefunden.",
        "Leider nichts gefunden",
        "Niemand gefunden, bitte anderen Ort wählen.",
    ):
        readings = read_pages("linzerherz.example", _directory(empty), listed=True)
        assert readings["/steyr"].page.kind == "listing", empty
        assert readings["/weg-99"].page.kind == "error"


def test_her_own_pictures_are_no_cards_on_her_page() -> None:
    """A board from before style sheets: the pictures open on a page of their own, which has the ad's number."""

    def ad(number: int, text: str) -> str:
        shown = "".join(
            f"<a href=photo.php?p={number}_{n}><img src=/t/{number}_{n}.jpg></a> " for n in (1, 2)
        )
        return (
            f"<html><table><tr><td><a href=index.php>Board</a></td><td><a href=add.php>Add</a></td></tr></table><table><tr><td><b>{text.split(',', maxsplit=1)[0]}</b>"
            f"<tr><td valign=top><font>{text}</font><br>{shown}</table><a href=abuse.php?id={number}>Report</a></html>"
        )

    texts = {
        4711: "Mira, 27 years, 170 cm. Massage, dinner. 1 hour 120 EUR, call 0664 5551201",
        4712: "Tess, 31 years, 165 cm. Massage, striptease. 1 hour 130 EUR, call 0664 5551202",
        4719: "Rhea, 24 years, 172 cm. Dinner, travel. 1 hour 140 EUR, call 0664 5551203",
    }
    rows = "".join(f"<tr><td><a href=view.php?id={n}>{t[:20]}</a><td>Graz, today" for n, t in texts.items())
    pages = {f"/view.php?id={n}": ad(n, text) for n, text in texts.items()}
    pages["/index.php"] = f"<html><h1>Board</h1><table>{rows}</table></html>"
    readings = read_pages("greenboard.example", pages, listed=True)
    for number, text in texts.items():
        (block,) = [b for b in readings[f"/view.php?id={number}"].blocks if b.kind == "ad"]
        assert text in block.text


def test_of_a_store_of_entities_each_ad_gets_its_own() -> None:
    store: dict[str, Any] = {
        "people": {"7": {"id": 7, "slug": "mara", "rateIds": ["7-0", "7-1"]}},
        "rates": {
            f"{who}-{n}": {"id": f"{who}-{n}", "hours": n + 1, "sum": 100 * who}
            for who in (7, 8)
            for n in (0, 1)
        },
    }
    back = put_back(store)
    assert [fee["sum"] for fee in back["people"]["7"]["rateIds"]] == [700, 700]
    assert "rates" not in back


def test_entities_that_nobody_names_and_numbers_of_other_things_stay() -> None:
    stores: tuple[Any, ...] = (
        {"rates": {"1": {"id": 1, "sum": 5}}, "years": [1999, 2004]},
        {"rates": {"1": {"id": 1}}, "rateIds": [1, 2]},
        {"a": [{"b": None}], "c": "x"},
        [],
    )
    for store in stores:
        assert put_back(store) == store


def test_a_name_counts_in_any_script() -> None:
    given = packaged_names().is_given
    assert all(map(given, ("Тимур", "Timur", "Éabha", "Céleste")))
    assert not any(map(given, ("Массаж", "Сегодня", "Звоните", "Preis")))


def test_a_state_that_is_nothing_or_a_word_stays_what_it_is() -> None:
    states: tuple[Any, ...] = (None, "off", 7, True, [], {})
    assert [put_back(state) for state in states] == list(states)
