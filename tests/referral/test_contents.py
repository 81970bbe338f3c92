"""Each receiver gets what it needs and no more."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from clew.handover import make_package, prepare
from clew.kernel.errors import WrongUseError
from clew.records.operator import Operator
from clew.reference.receivers import packaged_receivers
from clew.referral.check import check_package
from clew.referral.contents import section_names
from clew.referral.document import make_document
from clew.referral.pdf import to_settable
from clew.store.keys import SigningKey
from clew.store.project import Project
from clew.store.tables import write_table
from tests.referral.conftest import MADE_AT, SITE, Make, order
from tests.referral.looking import data_in, files_in, words_in, words_of_pdf
from tests.tables import rows_of

pytestmark = pytest.mark.xdist_group("market")
LONG = 6
"""Words shorter than this meet others by chance."""


def ads_of(project: Project, lead: str) -> list[dict[str, Any]]:
    networks = {row["network_id"]: row["provider_ids"] for row in rows_of(project, "networks")}
    members = networks.get(lead, [lead])
    ids = {
        ad for row in rows_of(project, "providers") if row["provider_id"] in members for ad in row["ad_ids"]
    }
    return [ad for ad in rows_of(project, "ads") if ad["ad_id"] in ids]


def all_values(said: Any) -> Iterator[tuple[str, Any]]:
    """Give every key of nested data with its value."""
    if isinstance(said, dict):
        for name, held in said.items():
            yield name, held
            yield from all_values(held)
    elif isinstance(said, list):
        for held in said:
            yield from all_values(held)


def test_support_gets_contact_and_needs(make: Make, network: str, sealed: Project) -> None:
    package = make("support", "network", network)
    words = words_in(package)
    assert set(files_in(package)) == {
        "README.txt", "SHA256SUMS", "SHA256SUMS.sig", "manifest.json", "package.json", "referral.pdf",
    }  # fmt: skip
    phones = {row["value"] for row in rows_of(sealed, "contacts") if row["kind"] == "phone"}
    given = {
        held["value"]
        for one in data_in(package)["sections"]["contact"]["persons"]
        for held in one["contacts"]
    }
    assert given & phones
    for value in (*given, "somewhere safe to sleep", "must not be used for immigration enforcement"):
        assert value in words
        assert value in words_of_pdf(files_in(package)["referral.pdf"])


def test_support_gets_no_allegation_no_origin_no_history_in_any_byte(
    make: Make, network: str, sealed: Project
) -> None:
    words = words_in(make("support", "network", network)).casefold()
    ads = ads_of(sealed, network)
    lead = next(row for row in rows_of(sealed, "leads") if row["lead_id"] == network)
    persons = data_in(make("support", "network", network))["sections"]["contact"]["persons"]
    given = " ".join(str(held) for one in persons for _, held in all_values(one)).casefold()
    secret = {network, lead["why"], SITE}
    secret |= {place["quote"] for part in lead["contributions"] for place in part["evidence"]}
    secret |= {part["indicator"] for part in lead["contributions"]} | set(lead["families"])
    for ad in ads:
        secret |= {ad["url"], ad["ad_id"], ad["site_id"], ad["text"][:60], str(ad["first_seen"].date())}
        for column in ("nationality", "ethnicity", "languages_spoken", "services", "hours", "weight_kg"):
            secret |= {place["quote"] for place in ad["evidence"].get(column, ())}
    secret |= {item for ad in ads for item in ad["services"]}
    secret |= {place["quote"] for row in rows_of(sealed, "prices") for place in row["evidence"]}
    tried = {one for one in secret if len(one) >= LONG and one.casefold() not in given}
    tried |= {
        "signal",
        "suspect",
        "lead, never",
        "priority",
        "points",
        "network",
        "prostitut",
        "nationality",
        "ethnic",
    }
    assert len(tried) > 60
    assert [one for one in sorted(tried) if one.casefold() in words] == []


def test_support_marks_a_number_that_others_give_too(make: Make, network: str) -> None:
    persons = data_in(make("support", "network", network))["sections"]["contact"]["persons"]
    for one in persons:
        shared = [held["shared"] for held in one["contacts"]]
        assert shared == sorted(shared), "a person's own come first"
    assert any(held["shared"] for one in persons for held in one["contacts"])


@pytest.mark.parametrize("to", ["prosecutor", "foreign-unit"])
def test_each_quote_has_its_capture_and_each_capture_its_seal(make: Make, network: str, to: str) -> None:
    said = data_in(make(to, "network", network))
    numbers = [one["number"] for one in said["captures"]]
    assert numbers == [f"C{n}" for n in range(1, len(numbers) + 1)]
    cited = {held for name, held in all_values(said["sections"]) if name == "capture" and held}
    assert cited == set(numbers)
    for one in said["captures"]:
        assert re.fullmatch("[0-9a-f]{64}", one["manifest_sha256"])
        assert one["sealed_by"] == "A. Example"
        assert one["sealed_at"] == "2026-03-31T09:00:00Z"


def test_the_captures_are_pages_that_say_what_is_quoted(make: Make, network: str) -> None:
    package = make("prosecutor", "network", network)
    words = words_in(package)
    quotes = [
        held["quote"]
        for name, held in all_values(data_in(package)["sections"])
        if name == "quotes"
        for held in held
    ]
    assert len(quotes) > 20
    assert all(one in words for one in quotes)


@pytest.mark.parametrize(
    ("to", "kind"), [("prosecutor", "network"), ("foreign-unit", "network"), ("prosecutor", "site"), ("platform-case", "site"), ("support", "network")]
)  # fmt: skip
def test_no_package_states_origin_and_each_says_what_it_is_not_for(
    make: Make, network: str, to: str, kind: str, sealed: Project
) -> None:
    package = make(to, kind, network if kind == "network" else SITE)
    said = data_in(package)
    keys = {name for name, _ in all_values(said)}
    assert not keys & {"nationality", "ethnicity", "languages_spoken"}
    listed = {held for name, held in all_values(said) if name == "indicator"}
    origin = {"nationality_stated", "ethnicity_stated", "higher_risk_origin", "languages_spoken_stated"}
    assert not listed & origin
    for text in (words_of_pdf(files_in(package)["referral.pdf"]), files_in(package)["README.txt"].decode()):
        assert "must not be used for immigration enforcement" in text
    assert not re.search(
        "victim|trafficker|guilty", words_of_pdf(files_in(package)["referral.pdf"]), re.IGNORECASE
    )


def test_a_dossier_on_a_platform_names_no_person(make: Make, sealed: Project) -> None:
    package = make("platform-case", "site", SITE)
    said = data_in(package)
    del said["captures"]
    text = " ".join(str(held) for _, held in all_values(said))
    ads = [ad for ad in rows_of(sealed, "ads") if ad["site_id"] == SITE]
    ids = {ad["ad_id"] for ad in ads}
    own = {held["value"] for row in rows_of(sealed, "sites") for held in row["contacts"]}
    contacts = {row["value"] for row in rows_of(sealed, "contacts") if row["ad_id"] in ids} - own
    assert len(contacts) > 10
    assert not [one for one in sorted(contacts) if one in text]
    assert not [
        ad["alias"] for ad in ads if ad["alias"] and re.search(rf"\b{re.escape(ad['alias'])}\b", text)
    ]


def test_what_speaks_for_innocence_is_no_signal_of_a_platform(make: Make, sealed: Project) -> None:
    seen = data_in(make("platform-case", "site", SITE))["sections"]["seen"]
    found = {row["indicator"] for row in rows_of(sealed, "findings")}
    assert "says_works_together" in found
    assert "says_works_together" in {one["indicator"] for one in seen["speaks_against"]}
    assert "says_works_together" not in {one["indicator"] for one in seen["signals"]}
    assert "in_call_only" in {one["indicator"] for one in seen["signals"]}


def test_a_foreign_unit_gets_what_touches_its_state_only(sealed: Project, network: str) -> None:
    unit = packaged_receivers()["foreign-unit"]
    with pytest.raises(WrongUseError, match=r"nothing in .* touches PT"):
        prepare(sealed, "network", network, unit, order(country="PT"))
    with pytest.raises(WrongUseError, match="needs --country"):
        prepare(sealed, "network", network, unit, order(country=None))


def test_an_urgent_lead_goes_to_its_reporting_point_and_nowhere_else(sealed: Project, urgent: str) -> None:
    receivers = packaged_receivers()
    for to in receivers.keys() - {"reporting-point"}:
        with pytest.raises(WrongUseError, match="urgent"):
            prepare(sealed, "provider", urgent, receivers[to], order())
    said = prepare(sealed, "provider", urgent, receivers["reporting-point"], order()).said
    assert said["sections"]["urgent"]["ads"][0]["url"].startswith("https://")
    assert said["sections"]["urgent"]["said"][0]["quotes"]


def test_what_is_not_urgent_does_not_go_to_a_reporting_point(sealed: Project, network: str) -> None:
    with pytest.raises(WrongUseError, match="is not urgent"):
        prepare(sealed, "network", network, packaged_receivers()["reporting-point"], order())


@pytest.mark.parametrize("to", ["prosecutor", "platform-case"])
def test_a_dossier_leaves_out_what_is_under_an_urgent_lead(
    make: Make, sealed: Project, urgent: str, to: str
) -> None:
    package = make(to, "site", SITE)
    words = words_in(package)
    hidden = ads_of(sealed, urgent)
    assert hidden[0]["site_id"] == SITE
    assert data_in(package)["left_out_as_urgent"] == len(hidden)
    contacts = {row["value"] for row in rows_of(sealed, "contacts") if row["ad_id"] == hidden[0]["ad_id"]}
    for secret in (urgent, hidden[0]["url"], hidden[0]["ad_id"], *hidden[0]["captures"], *contacts):
        assert secret not in words


def test_a_dossier_on_an_operator_holds_all_its_sites(
    copied: Callable[[str], Project], key: SigningKey
) -> None:
    project = copied("operator")
    sites = sorted(row["site_id"] for row in rows_of(project, "sites"))
    one = Operator("o-example", tuple(sites), ("analytics UA-20418877",))
    write_table(project.tables_dir / "operators.parquet", Operator, [one])
    prepared = prepare(project, "operator", "o-example", packaged_receivers()["platform-case"], order())
    assert [row["site"] for row in prepared.said["sections"]["sites"]["sites"]] == sites
    assert len(sites) > 1
    words = words_of_pdf(files_in(make_package(prepared, key))["referral.pdf"])
    assert "analytics UA-20418877" in words
    assert all(site in words for site in sites)


FIXED = frozenset(
    {
        "when",
        "made_at",
        "first_seen",
        "last_seen",
        "to",
        "subject",
        "fetched_at",
        "indicator",
        "title",
        "language",
        "what",
    }
)


def replaced(said: Any, text: str) -> Any:
    """Put a text in place of every other one, but for dates and what our own code chooses."""
    if isinstance(said, dict):
        return {name: held if name in FIXED else replaced(held, text) for name, held in said.items()}
    if isinstance(said, list):
        return [replaced(held, text) for held in said]
    return text if isinstance(said, str) else said


@pytest.mark.parametrize(
    "text", ['#eval("1") $x$ *b* `r` @ref <l> \\ // <script>', "\u202e\x00\x1b漢" + "z" * 60]
)
@pytest.mark.parametrize(("to", "kind"), [("prosecutor", "network"), ("platform-case", "site")])
def test_hostile_values_everywhere_are_text(make: Make, network: str, to: str, kind: str, text: str) -> None:
    said = data_in(make(to, kind, network if kind == "network" else SITE))
    pdf = make_document(replaced(said, text), key_id="0" * 64, made_at=MADE_AT)
    shown = "".join(words_of_pdf(pdf, most=1).split())
    assert "".join(to_settable(text)[:40].split()) in shown


def test_what_a_receiver_may_not_be_sent_is_refused(sealed: Project, network: str) -> None:
    receivers = packaged_receivers()
    for to, kind, subject in (("support", "site", SITE), ("platform-case", "network", network)):
        with pytest.raises(WrongUseError, match="is of the kind"):
            prepare(sealed, kind, subject, receivers[to], order())


def test_captures_that_are_not_sealed_are_not_handed_over(read_project: Project, network: str) -> None:
    with pytest.raises(WrongUseError, match=r"is not sealed yet.*clew seal"):
        prepare(read_project, "network", network, packaged_receivers()["prosecutor"], order())


def test_the_same_order_gives_the_same_bytes(
    make: Make, sealed: Project, network: str, key: SigningKey
) -> None:
    again = make_package(
        prepare(sealed, "network", network, packaged_receivers()["prosecutor"], order()), key
    )
    assert again == make("prosecutor", "network", network)


def test_every_package_checks_out(make: Make, network: str, urgent: str, key: SigningKey) -> None:
    for to, kind, subject in (
        ("prosecutor", "network", network), ("foreign-unit", "network", network), ("support", "network", network),
        ("platform-case", "site", SITE), ("reporting-point", "provider", urgent),
    ):  # fmt: skip
        assert {one.found for one in check_package(make(to, kind, subject), key.public)} == {"ok"}


def test_every_section_is_given_to_somebody_and_every_named_one_exists() -> None:
    named = {name for one in packaged_receivers().values() for name in (*one.of_persons, *one.of_platforms)}
    assert named == set(section_names())
