"""The sheets: their keys, what they plant, and that they tell one story."""

import re
from codecs import decode
from collections import Counter, defaultdict
from importlib.resources import files
from pathlib import Path

import phonenumbers

from .conftest import Row
from .reading import captures

Sheets = dict[str, list[Row]]

KEYS = {
    "records": "url visit status mime class bytes truncated sha256",
    "pages": "url visit kind language text_language site status canonical ads",
    "ads": (
        "url site visit provider alias age ages_stated aliases_stated text_language text_languages audience "
        "provider_kind city city_shown country nationality ethnicity languages_spoken incall outcall hours "
        "weight_kg height_cm max_duration_h tour verified paid_placement phones phone_forms phone_only_as_image "
        "handles prices services n_images posted_at text_copied_from"
    ),
    "images": "url ad site visit picture variant stock sha256",
    "providers": "provider ads sites network kind agency aliases ages phones cities movement notes",
    "networks": "network providers ties circuit countries falling_ages phones n_ads",
    "operators": "operator sites reasons",
    "sites": (
        "host registered_domain name category languages ad_languages scope company host_country trackers "
        "n_ads_stated n_ads_real ad_space search_filters safety_features operator site_phone site_email"
    ),
    "reviews": (
        "review_id url thread first_visit about_ad about_provider about_phone author written_at language text "
        "quotes_other_post signals"
    ),
    "indicators": "subject_kind subject indicators",
}
CHANGES = {
    "new": "kind visit ad provider",
    "vanished": "kind visit ad provider",
    "changed_photos": "kind visit ad provider",
    "moved": "kind visit provider from_city to_city ads",
    "returned": "kind visit ad earlier_ad provider phone alias earlier_alias",
}
FAMILIES = {
    "inconsistent_ages", "inconsistent_aliases", "frequent_movement", "third_party", "ethnicity_nationality",
    "restricted_movement", "unconventional_services", "physical_attributes", "photo", "behaviour",
    "contract_length",
}  # fmt: skip


def test_rows_hold_the_documented_keys(sheets: Sheets) -> None:
    for name, keys in KEYS.items():
        assert sheets[name], name
        for row in sheets[name]:
            assert [key for key in row if key != "relevant"] == keys.split(), name
    for row in sheets["changes"]:
        assert list(row) == CHANGES[row["kind"]].split()


def test_every_kind_of_change_and_page_happens(sheets: Sheets) -> None:
    assert {row["kind"] for row in sheets["changes"]} == set(CHANGES)
    kinds = {row["kind"] for row in sheets["pages"]}
    assert kinds == {"listing", "ad", "thread", "directory", "static", "error"}


def test_networks_have_at_least_three_members_and_shown_ties(sheets: Sheets) -> None:
    people = {row["provider"]: row for row in sheets["providers"]}
    assert len(sheets["networks"]) >= 5
    for network in sheets["networks"]:
        members = [people[member] for member in network["providers"]]
        assert len(members) >= 3
        assert {member["network"] for member in members} == {network["network"]}
        assert network["n_ads"] == len({url for member in members for url in member["ads"]})
    named = {row["network"] for row in sheets["providers"]} - {None}
    assert named == {row["network"] for row in sheets["networks"]}


def test_what_ties_a_network_is_shown(sheets: Sheets) -> None:
    ads: dict[str, list[Row]] = defaultdict(list)
    for ad in sheets["ads"]:
        ads[ad["provider"]].append(ad)
    pictures: dict[str, set[str]] = defaultdict(set)
    for image in sheets["images"]:
        pictures[image["ad"]].add(image["picture"])
    labels = {row["subject"]: {item["label"] for item in row["indicators"]} for row in sheets["indicators"]}
    for network in sheets["networks"]:
        members = network["providers"]
        phones = [{phone for ad in ads[member] for phone in ad["phones"]} for member in members]
        handles = [{handle["value"] for ad in ads[member] for handle in ad["handles"]} for member in members]
        photos = [{picture for ad in ads[member] for picture in pictures[ad["url"]]} for member in members]
        held = {
            "shared_phone": _held_by_two(phones),
            "near_phones": _held_by_two([{phone[:-2] for phone in own} for own in phones]),
            "shared_handle": _held_by_two(handles),
            "shared_photos": _held_by_two(photos),
            "shared_text": sum("shared wording with the same errors" in labels[member] for member in members)
            > 1,
        }
        assert all(held[tie] for tie in network["ties"]), network["network"]
        if network["circuit"]:
            assert {ad["city"] for member in members for ad in ads[member]} == set(network["circuit"])


def _held_by_two(values: list[set[str]]) -> bool:
    return max(Counter(value for own in values for value in own).values(), default=0) > 1


def test_nothing_ties_two_networks(sheets: Sheets) -> None:
    holders: dict[str, set[str | None]] = defaultdict(set)
    networks = {row["provider"]: row["network"] for row in sheets["providers"]}
    for ad in sheets["ads"]:
        for value in (*ad["phones"], *(handle["value"] for handle in ad["handles"])):
            holders[value].add(networks[ad["provider"]])
    assert all(len(held) == 1 for held in holders.values())


def test_control_and_its_look_alikes_are_planted(sheets: Sheets) -> None:
    kinds = Counter(row["kind"] for row in sheets["providers"])
    assert set(kinds) == {"network", "controlled", "agency", "duo", "independent"}
    notes = " ".join(note for row in sheets["providers"] for note in row["notes"])
    for word in ("switchboard", "in one flat", "cooperative", "together", "own will", "under 18"):
        assert word in notes
    assert any(image["stock"] for image in sheets["images"])
    assert any(ad["text_copied_from"] for ad in sheets["ads"])


def test_some_providers_stand_on_several_sites(sheets: Sheets) -> None:
    wide = [row for row in sheets["providers"] if len(row["sites"]) > 1]
    assert len(wide) >= 10


def test_every_family_is_planted_and_also_among_independents(sheets: Sheets) -> None:
    families = {item["family"] for row in sheets["indicators"] for item in row["indicators"]}
    assert families == FAMILIES
    independents = {row["provider"] for row in sheets["providers"] if row["kind"] == "independent"}
    ads = {ad["url"] for ad in sheets["ads"] if ad["provider"] in independents}
    assert any(row["indicators"] for row in sheets["indicators"] if row["subject"] in ads)


def test_one_ad_states_an_age_under_18_and_nothing_else_but_place_and_phone(sheets: Sheets) -> None:
    young = [ad for ad in sheets["ads"] if ad["age"] is not None and ad["age"] < 18]
    assert len({ad["url"] for ad in young}) == 1
    for ad in young:
        assert (ad["services"], ad["prices"], ad["n_images"], ad["handles"]) == ([], [], 0, [])
        assert ad["weight_kg"] is ad["height_cm"] is ad["ethnicity"] is ad["nationality"] is None
    assert all(age >= 18 for ad in sheets["ads"] if ad not in young for age in ad["ages_stated"])
    subjects = {row["subject"]: row["indicators"] for row in sheets["indicators"]}
    assert subjects[young[0]["url"]] == []


def test_sheets_refer_to_each_other(sheets: Sheets) -> None:
    pages = {(row["url"], row["visit"]): row for row in sheets["pages"]}
    ads = {(ad["url"], ad["visit"]) for ad in sheets["ads"]}
    people = {row["provider"]: row for row in sheets["providers"]}
    hosts = {row["host"] for row in sheets["sites"]}
    assert {url for row in sheets["providers"] for url in row["ads"]} == {url for url, _ in ads}
    for (url, visit), page in pages.items():
        assert (page["canonical"], visit) in pages, url
        assert all((ad, visit) in ads for ad in page["ads"])
        assert page["site"] in hosts
    for ad in sheets["ads"]:
        page = pages[ad["url"].partition("#")[0], ad["visit"]]
        assert ad["url"] in page["ads"]
        assert ad["url"] in people[ad["provider"]]["ads"]
        assert set(ad["phones"]) <= set(people[ad["provider"]]["phones"])
    for image in sheets["images"]:
        assert (image["ad"], image["visit"]) in ads
    for review in sheets["reviews"]:
        assert review["about_ad"] in people[review["about_provider"]]["ads"]
    for operator in sheets["operators"]:
        assert set(operator["sites"]) <= hosts


def test_changes_follow_from_the_ads(sheets: Sheets) -> None:
    visits: dict[str, set[int]] = defaultdict(set)
    for ad in sheets["ads"]:
        visits[ad["url"]].add(ad["visit"])
    expected = {("new", url, min(seen)) for url, seen in visits.items() if min(seen) > 1}
    expected |= {("vanished", url, max(seen) + 1) for url, seen in visits.items() if max(seen) < 3}
    told = {
        (row["kind"], row["ad"], row["visit"])
        for row in sheets["changes"]
        if row["kind"] in {"new", "vanished"}
    }
    assert told == expected
    for row in sheets["changes"]:
        if row["kind"] == "returned":
            assert row["alias"] != row["earlier_alias"]
            assert max(visits[row["earlier_ad"]]) < row["visit"]


def test_records_say_what_the_captures_hold(sheets: Sheets, market: Path) -> None:
    told = {(row["url"], row["visit"]): row for row in sheets["records"]}
    assert len(told) == len(sheets["records"])
    found = 0
    for visit in (1, 2, 3):
        for capture in captures(market, visit):
            row = told[capture.url, visit]
            assert (row["status"], row["bytes"], row["truncated"]) == (
                capture.status,
                len(capture.body),
                capture.truncated,
            )
            found += 1
    assert found == len(told)
    urls = {(row["url"], row["visit"]) for row in sheets["records"] if row["class"] == "page"}
    assert urls == {(row["url"], row["visit"]) for row in sheets["pages"]}


def test_traps_are_there(sheets: Sheets, market: Path) -> None:
    records = sheets["records"]
    assert any(row["truncated"] for row in records)
    assert any(row["bytes"] >= 1_000_000 for row in records)
    assert any(row["class"] == "page" and row["bytes"] == 0 for row in records)
    assert {row["class"] for row in records} == {"page", "image", "redirect", "robots", "favicon"}
    assert any(row["kind"] == "error" and row["status"] == 200 for row in sheets["pages"])
    assert any(row["canonical"] != row["url"] for row in sheets["pages"])
    assert any(row["language"] == "en" and row["url"].endswith("?lang=en") for row in sheets["pages"])
    assert any(row["status"] == 302 and row["class"] == "redirect" for row in records)
    others = [row for row in sheets["pages"] if row.get("relevant") is False]
    assert all(row["ads"] == [] for row in others)
    site = [
        row for row in sheets["pages"] if row["site"] == "piata-de-cartier.example" and row["kind"] == "ad"
    ]
    assert len([row for row in site if row.get("relevant") is False]) > len(site) / 2
    liar = next(item for item in captures(market, 1) if item.url.endswith("/chicas1.html"))
    assert "utf-8" in liar.content_type.lower()
    assert "ó" in liar.body.decode("cp1252")


def test_operators_and_the_decoy(sheets: Sheets) -> None:
    rows = {row["operator"]: row for row in sheets["operators"]}
    assert set(rows) == {"op-a", "op-b", None}
    assert {"template", "favicon", "company", "adsense"} <= set(rows["op-a"]["reasons"])
    assert len(rows[None]["sites"]) == 2


def test_phones_are_valid_mobile_numbers(sheets: Sheets) -> None:
    for phone in {phone for row in sheets["providers"] for phone in row["phones"]}:
        number = phonenumbers.parse(phone)
        assert phonenumbers.is_valid_number(number), phone
        kind = phonenumbers.number_type(number)
        assert kind in {
            phonenumbers.PhoneNumberType.MOBILE,
            phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
        }, phone


def test_hosts_are_fictional(sheets: Sheets) -> None:
    assert all(row["host"].endswith((".example", ".test")) for row in sheets["sites"])
    assert all(re.match(r"https?://[a-z.-]+\.(example|test)/", row["url"]) for row in sheets["records"])


def test_words_are_neutral() -> None:
    """No explicit and no accusing word; the stems are in rot13, so that none of them stands in the project."""
    stems = decode(
        "ibetvan chffl shpx oybjwbo nany frk cbea anxrq ahqr gvgf pbpx ivpgvz genssvpxre thvygl", "rot13"
    ).split()
    root = files("clew_market")
    texts = [
        (path.name, path.read_text(encoding="utf-8").lower())
        for folder in (root / "phrases", root / "data")
        for path in folder.iterdir()
        if path.name.endswith(".yaml")
    ]
    assert len(texts) >= 10
    for name, text in texts:
        for stem in stems:
            assert not re.search(rf"\b{stem}", text), f"{name}: {decode(stem, 'rot13')} (rot13)"
