"""The truth is true: every stated value stands on the page that it is said of, in the form that is named."""

import re
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from clew_market.model import SiteSpec
from clew_market.sites import all_sites
from clew_market.words import countries, trait_labels, words

from .conftest import Row
from .reading import LANGUAGES, Capture, captures, is_phone_shown, labels, plain_digits

SPECS: dict[str, SiteSpec] = {spec.host: spec for spec in all_sites()}
Pages = dict[tuple[str, int], Capture]


@pytest.fixture(scope="module")
def pages(market: Path) -> Pages:
    return {(capture.url, visit): capture for visit in (1, 2, 3) for capture in captures(market, visit)}


class Reader:
    """The page of an ad at a visit; of a page with several profiles, the part of this one."""

    def __init__(self, ad: Row, pages: Pages) -> None:
        address, _, anchor = ad["url"].partition("#")
        capture = pages[address, ad["visit"]]
        self.html = capture.html
        self.text = capture.text
        if anchor:
            part = self.html.split(f'<a name="{anchor}">')[1].split("<hr>")[0]
            self.html, self.text = (
                part,
                Capture(address, 200, part.encode("cp1252"), "", truncated=False).text,
            )


def missing(ad: Row, pages: Pages) -> list[str]:
    """Name the fields of a truth row whose value does not stand on the page."""
    page = Reader(ad, pages)
    return [name for name, found in _checks(ad, page) if not found]


def _checks(ad: Row, page: Reader) -> list[tuple[str, bool]]:
    text = page.text
    label = words(SPECS[ad["site"]].language).labels
    return [
        ("aliases", all(alias in text for alias in ad["aliases_stated"])),
        ("ages", all(re.search(rf"(?<!\d){age}(?!\d)", text) for age in ad["ages_stated"])),
        ("city", ad["city_shown"] in text),
        ("nationality", _any(labels("nationality", ad["nationality"]) if ad["nationality"] else {""}, text)),
        ("ethnicity", _any(labels("ethnicity", ad["ethnicity"]) if ad["ethnicity"] else {""}, text)),
        ("languages", all(_any(labels("languages", code), text) for code in ad["languages_spoken"])),
        ("services", all(_any(labels("services", code), text) for code in ad["services"])),
        ("hours", ad["hours"] is None or ad["hours"] in text),
        ("weight", ad["weight_kg"] is None or bool(re.search(_kg(ad["weight_kg"]), text))),
        ("height", ad["height_cm"] is None or bool(re.search(_cm(ad["height_cm"]), text))),
        ("prices", all(_is_priced(price, ad["country"], text) for price in ad["prices"])),
        ("tour", all(_is_toured(stop, text) for stop in ad["tour"])),
        ("posted", ad["posted_at"] is None or _is_dated(ad["posted_at"], text)),
        ("phones", all(is_phone_shown(p, f, page.html, text) for p, f in zip(ad["phones"], ad["phone_forms"], strict=True))),
        ("handles", all(handle["value"] in page.html for handle in ad["handles"] if handle["kind"] != "whatsapp")),
        ("whatsapp", all(handle["value"][1:] in page.html for handle in ad["handles"] if handle["kind"] == "whatsapp")),
        ("meeting", all(_is_said(ad, place, text) for place in ("incall", "outcall"))),
        ("duration", ad["max_duration_h"] is None or _is_long(ad, text)),
        ("verified", not ad["verified"] or label["verified"] in text or "isVerified: True" in text),
        ("paid", not ad["paid_placement"] or label["paid"] in text or "isPromoted: True" in text),
        ("audience", ad["audience"] == "woman" or _any(labels("audience", ad["audience"]), text)),
    ]  # fmt: skip


def _is_said(ad: Row, place: str, text: str) -> bool:
    """Whether the page says yes or no to a place: as a field, beside a price, or in a sentence."""
    if ad[place] is None:
        return True
    own, tongue = words(SPECS[ad["site"]].language), words(ad["text_language"])
    answer = own.labels["affirm" if ad[place] else "deny"]
    fields = {f"{own.labels[place]} {answer}", f"{place}: {ad[place]}"}
    spaced = re.sub(r"[\s:]+", " ", text).replace(f"{place} {ad[place]}", f"{place}: {ad[place]}")
    priced = any(price["place"] == place for price in ad["prices"]) and ad[place]
    return _any(fields, spaced) or _says(tongue.slots["incall_only"], text) or bool(priced)


def _any(forms: set[str], text: str) -> bool:
    return any(form in text for form in forms)


def _kg(weight: int) -> str:
    return rf"(?<!\d){weight} (kg|кг)|weightKg: {weight}(?!\d)"


def _cm(height: int) -> str:
    return rf"(?<!\d){height} (cm|см)|heightCm: {height}(?!\d)"


def _is_priced(price: Row, country: str, text: str) -> bool:
    units = (
        {words(language).code[price["code_currency"]] for language in LANGUAGES}
        if price["code_currency"]
        else set()
    )
    units |= {
        countries()[country].symbol,
        f"currency: {price['currency']}",
        f"unit: {price['code_currency']}",
    }
    grouped = f"{price['amount']:,}".replace(",", " ")
    amounts = {str(price["amount"]), grouped}
    money = {f"{amount} {unit}" for amount in amounts for unit in units}
    money |= {f"amount: {price['amount']} {unit}" for unit in units}
    return _any(money, text) and _any(
        labels("duration", price["duration_min"]) | {f"durationMinutes: {price['duration_min']}"}, text
    )


def _is_dated(iso: str, text: str) -> bool:
    return iso in text or f"{date.fromisoformat(iso):%d.%m.%Y}" in text


def _is_toured(stop: Row, text: str) -> bool:
    forms = {
        form
        for place in countries().values()
        if stop["city"] in place.cities
        for form in place.cities[stop["city"]].values()
    }
    return _any(forms, text) and _is_dated(stop["from"], text) and _is_dated(stop["to"], text)


def _is_long(ad: Row, text: str) -> bool:
    longest = max((price["duration_min"] for price in ad["prices"]), default=0) / 60
    return ad["max_duration_h"] == longest or bool(
        re.search(rf"(?<!\d){round(ad['max_duration_h'] / 24)} ", text)
    )


def test_every_stated_value_stands_on_its_page(sheets: dict[str, list[Row]], pages: Pages) -> None:
    wrong = {f"{ad['url']} visit {ad['visit']}": lost for ad in sheets["ads"] if (lost := missing(ad, pages))}
    assert wrong == {}


def test_a_value_that_is_not_stated_is_not_there(sheets: dict[str, list[Row]], pages: Pages) -> None:
    for ad in sheets["ads"]:
        text = Reader(ad, pages).text
        if ad["weight_kg"] is None:
            assert not re.search(r"\d (kg|кг)|weightKg", text), ad["url"]
        if ad["height_cm"] is None:
            assert not re.search(r"\d (cm|см)|heightCm", text), ad["url"]
        if not ad["prices"]:
            assert not re.search(r"\d (€|Ft|lei|₸|грн)|amount: ", text), ad["url"]


def test_a_number_that_is_only_a_picture_is_in_no_text(sheets: dict[str, list[Row]], pages: Pages) -> None:
    drawn = [ad for ad in sheets["ads"] if ad["phone_only_as_image"]]
    assert drawn
    for ad in drawn:
        page = Reader(ad, pages)
        address = re.search(r'src="([^"]+/contact/\d+\.png)"', page.html)
        assert address
        assert (address[1], ad["visit"]) in pages
        assert ad["phones"] == []


def test_planted_signals_stand_in_the_text(sheets: dict[str, list[Row]], pages: Pages) -> None:
    slots = {label: slot for slot, (_, label) in trait_labels().items()}
    ads = {(ad["url"], ad["visit"]): ad for ad in sheets["ads"]}
    found: set[str] = set()
    for row in sheets["indicators"]:
        for indicator in row["indicators"]:
            slot = slots.get(indicator["label"])
            for visit in indicator.get("visits", []) if slot else []:
                ad = ads[row["subject"], visit]
                assert _says(words(ad["text_language"]).slots[slot or ""], Reader(ad, pages).text), (
                    row["subject"],
                    slot,
                )
                found.add(slot or "")
    assert found == set(trait_labels())


def _says(variants: tuple[str, ...], text: str) -> bool:
    patterns = [re.sub(r"\\{\w+\\}", ".{1,40}?", re.escape(variant)) for variant in variants]
    return any(re.search(pattern, text) for pattern in patterns)


def test_posts_and_their_quotes_stand_in_the_topic(sheets: dict[str, list[Row]], pages: Pages) -> None:
    for review in sheets["reviews"]:
        for visit in (1, 2, 3):
            topic = pages.get((review["thread"], visit))
            shown = topic is not None and f'id="{review["review_id"]}"' in topic.html
            assert shown == (visit >= review["first_visit"])
            assert not shown or (topic is not None and review["text"] in topic.text)
        assert all(signal["quote"] in review["text"] for signal in review["signals"])


def test_every_form_of_a_phone_is_used(sheets: dict[str, list[Row]]) -> None:
    forms = {form for ad in sheets["ads"] for form in ad["phone_forms"]}
    assert forms == {
        "intl", "national", "plain", "dots", "dashes", "slashes", "paren", "letters", "zerozero", "singlespace",
        "words", "zerowidth", "keycaps", "fullwidth", "tel", "data-attr", "data-b64", "wa.me", "spans",
    }  # fmt: skip


def test_the_sites_own_phone_stands_on_its_ads_and_is_nobodys(
    sheets: dict[str, list[Row]], pages: Pages
) -> None:
    own = {site["host"]: site["site_phone"] for site in sheets["sites"] if site["site_phone"]}
    shown: dict[str, int] = defaultdict(int)
    for ad in sheets["ads"]:
        assert own[ad["site"]] not in ad["phones"]
        page = pages[ad["url"].partition("#")[0], ad["visit"]]
        shown[ad["site"]] += own[ad["site"]][4:] in plain_digits(page.html, "intl")
    assert all(shown[host] for host in own), shown


def test_copied_texts_and_shared_wording_are_the_same_sentences(
    sheets: dict[str, list[Row]], pages: Pages
) -> None:
    ads = {ad["url"]: ad for ad in sheets["ads"]}
    pairs = [(ad, ads[ad["text_copied_from"]]) for ad in ads.values() if ad["text_copied_from"]]
    networks = {row["provider"]: row["network"] for row in sheets["providers"]}
    tied = {row["network"] for row in sheets["networks"] if "shared_text" in row["ties"]}
    first: dict[tuple[str, str], Row] = {}
    for ad in ads.values():
        network = networks[ad["provider"]]
        if network in tied:
            other = first.setdefault((network, ad["text_language"]), ad)
            pairs += [] if other["url"] == ad["url"] else [(ad, other)]
    assert len(pairs) > len(tied)
    for one, other in pairs:
        assert len(_sentences(one, pages) & _sentences(other, pages)) >= 4, (one["url"], other["url"])


def test_two_independent_texts_share_little(sheets: dict[str, list[Row]], pages: Pages) -> None:
    own = {
        row["provider"] for row in sheets["providers"] if row["kind"] == "independent" and not row["notes"]
    }
    ads = [
        ad
        for ad in sheets["ads"]
        if ad["provider"] in own and ad["visit"] == 1 and not ad["text_copied_from"]
    ]
    told = [(ad["provider"], _sentences(ad, pages)) for ad in ads]
    shares = [len(a & b) / len(a | b) for p, a in told for q, b in told if p < q]
    assert max(shares) < 0.5


def _sentences(ad: Row, pages: Pages) -> set[str]:
    """Longer sentences of an ad's own paragraphs, without what the page says around them."""
    text = Reader(ad, pages).text
    return {part.strip() for part in re.split(r"[.!]+ |\n|\\n|  +", text) if len(part.strip()) > 24}
