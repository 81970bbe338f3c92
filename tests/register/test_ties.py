"""Which ties between sites count, and which are muted and why."""

from typing import Any

import pytest

from clew.records.site_link import SiteLink
from clew.reference.platforms import packaged_platforms
from clew.register.operators import joint_strength
from clew.register.site_links import ways_to_tie
from clew.register.sketch import Account, SiteSketch, account_of
from clew.register.ties.template import likeness
from clew.register.ties.tie import AdTie, TieContext
from tests.given import mark

PRINT = "".join(f"{n:04x}" for n in range(32))
NEAR = "ffff" * 3 + PRINT[12:]
FAR = "".join(f"{n:04x}" for n in range(100, 132))


def sketch(site_id: str, **more: Any) -> SiteSketch:
    accounts = tuple(Account(kind, name, mark(site_id, name)) for kind, name in more.pop("accounts", ()))
    templates = {kind: (skeleton, mark(site_id)) for kind, skeleton in more.pop("templates", {}).items()}
    plain = {
        "status": "candidate",
        "category": "escort_directory",
        "n_ads": 10,
        "generator": None,
        "favicons": {},
        "companies": {},
        "contacts": {},
    }
    return SiteSketch(site_id=site_id, accounts=accounts, templates=templates, **{**plain, **more})


def ties(*sites: SiteSketch, **context: Any) -> list[SiteLink]:
    known = TieContext(packaged_platforms(), **context)
    return [link for find in ways_to_tie().values() for link in find(sites, known)]


def two(**more: Any) -> list[SiteLink]:
    return ties(sketch("a.test", **more), sketch("b.test", **more))


@pytest.mark.parametrize(
    "account",
    [
        "UA-1234567",
        "UA-XXXXX",
        "ca-pub-0000000000000000",
        "G-XXXXXXXXXX",
        "GTM-XXXX",
        "UA-77777777",
        "ca-pub-1234567890123456",
    ],
)
def test_ids_of_manuals_are_muted(account: str) -> None:
    kind = "adsense" if account.startswith("ca-") else "analytics"
    (link,) = two(accounts=[(kind, account)])
    assert link.filtered == "demo_id"


@pytest.mark.parametrize(
    ("kind", "account", "tie"),
    [
        ("analytics", "UA-20418877", "analytics"),
        ("adsense", "ca-pub-7712004418830021", "adsense"),
        ("tag_manager", "GTM-K7PL2Q", "analytics"),
        ("metrika", "48213377", "analytics"),
    ],
)
def test_a_shared_account_ties(kind: str, account: str, tie: str) -> None:
    (link,) = two(accounts=[(kind, account)])
    assert (link.kind, link.value, link.filtered) == (tie, account, None)
    assert len(link.evidence) == 2


def test_numbers_that_each_installation_gives_itself_tie_nothing() -> None:
    assert two(accounts=[("matomo", "1")]) == []


def test_properties_of_one_account_are_one() -> None:
    assert account_of("UA-20418877-1") == account_of("UA-20418877-3")
    assert account_of("G-AB12CD34EF") == "G-AB12CD34EF"


def test_an_account_on_very_many_unlike_sites_is_muted() -> None:
    sites = [sketch(f"s{n:03}.test", accounts=[("analytics", "UA-20418877")]) for n in range(60)]
    assert {link.filtered for link in ties(*sites)} == {"common_account"}


def test_an_operator_of_very_many_sites_is_not_muted() -> None:
    sites = [
        sketch(f"s{n:03}.test", accounts=[("analytics", "UA-20418877")], favicons={"icon": mark("x")})
        for n in range(60)
    ]
    links = [link for link in ties(*sites) if link.kind == "analytics"]
    assert {link.filtered for link in links} == {None}
    assert len(links) == 59


@pytest.mark.parametrize(
    ("generator", "filtered", "strength"),
    [(None, None, 0.6), ("WordPress 6.1", None, 0.4), ("Wix.com Website Builder", "hosted_platform", 0.6)],
)
def test_templates_tie_by_what_made_them(
    generator: str | None, filtered: str | None, strength: float
) -> None:
    (link,) = two(templates={"ad": PRINT}, generator=generator)
    assert (link.kind, link.value, link.filtered, link.strength) == ("template", "ad", filtered, strength)


def test_like_templates_tie_and_unlike_ones_do_not() -> None:
    assert likeness(PRINT, NEAR) == pytest.approx(29 / 32)
    assert [
        link.kind
        for link in ties(sketch("a.test", templates={"ad": PRINT}), sketch("b.test", templates={"ad": NEAR}))
    ] == ["template"]
    assert ties(sketch("a.test", templates={"ad": PRINT}), sketch("b.test", templates={"ad": FAR})) == []
    assert (
        ties(sketch("a.test", templates={"ad": PRINT}), sketch("b.test", templates={"listing": PRINT})) == []
    )


def test_a_template_that_very_many_have_is_muted() -> None:
    sites = [sketch(f"s{n:03}.test", templates={"ad": PRINT}) for n in range(25)]
    assert {link.filtered for link in ties(*sites)} == {"common_template"}


def test_an_icon_that_many_have_is_muted() -> None:
    assert {link.filtered for link in two(favicons={"icon": mark("x")})} == {None}
    many = [sketch(f"s{n:03}.test", favicons={"icon": mark("x")}) for n in range(12)]
    assert {link.filtered for link in ties(*many)} == {"common_icon"}


def test_a_company_ties_however_it_is_spelt() -> None:
    one = sketch("a.test", companies={"lumina srl": ("Lumina SRL", mark("a.test"))})
    two_ = sketch("b.test", companies={"lumina srl": ("LUMINA S.R.L.", mark("b.test"))})
    (link,) = ties(one, two_)
    assert (link.kind, link.value) == ("company", "Lumina SRL")


def test_an_address_at_the_other_sites_domain_ties() -> None:
    (link,) = ties(sketch("a.test"), sketch("b.test", contacts={"email info@a.test": mark("b.test")}))
    assert (link.kind, link.value) == ("shared_contact", "email info@a.test")


def test_shared_ads_are_told_by_their_share_of_the_smaller_site() -> None:
    tie = AdTie("a.test", "b.test", "shared_ads", 5, (mark("a.test"),))
    (link,) = ties(sketch("a.test"), sketch("b.test", n_ads=50), ad_ties=[tie])
    assert (link.kind, link.strength, link.value) == ("shared_ads", 0.5, "5 ads")


def test_reasons_add_up_by_kind_and_a_cross_link_is_none() -> None:
    template = SiteLink("a", "b", "template", "ad", 0.6, None)
    icon = SiteLink("a", "b", "favicon", "x", 0.5, None)
    assert joint_strength([template]) < 0.75 <= joint_strength([template, icon])
    assert joint_strength([icon, icon]) == 0.5
