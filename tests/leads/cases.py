"""Cases made at random, with findings straight from the ontology: what the weighing is fed, without any reading."""

import datetime as dt
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from clew.leads.case import Case
from clew.leads.points import weigh
from clew.leads.speaks_against import speaks_against
from clew.leads.usual import Usual
from clew.records.finding import Finding
from clew.reference.ontology import packaged_ontology
from tests.given import day, mark, some

ONTOLOGY = packaged_ontology()
EXPLAINED = frozenset(
    name for one in ONTOLOGY.explanations.values() for name in (*one.explains, *one.rests_on)
)
SEEN = tuple(name for name, one in ONTOLOGY.indicators.items() if not one.urgent and "site" not in one.levels)
INDEPENDENT = tuple(name for name in SEEN if name not in EXPLAINED and ONTOLOGY.indicators[name].weight > 0)
CITIES = (None, "Graz", "Linz", "Wien")
STRENGTHS = st.sampled_from((0.1, 0.4, 0.6, 0.8, 1.0))


def finding(member: str, indicator: str, strength: float, when: int, city: str | None) -> Finding:
    """Make a finding on a member."""
    seen: Finding = some(
        "finding", subject_kind="provider", subject_id=member, indicator=indicator,
        family=ONTOLOGY.indicators[indicator].family, strength=strength, value="x", market="AT",
        first_seen=day(when), last_seen=day(when) + dt.timedelta(days=2), city=city, evidence=(mark(member, indicator),),
    )  # fmt: skip
    return seen


@st.composite
def findings(draw: st.DrawFn, members: tuple[str, ...], names: tuple[str, ...] = SEEN) -> tuple[str, Finding]:
    """Draw a finding on one of the members."""
    member = draw(st.sampled_from(members))
    when = draw(st.sampled_from((0, 10, 60, 200)))
    return member, finding(
        member, draw(st.sampled_from(names)), draw(STRENGTHS), when, draw(st.sampled_from(CITIES))
    )


@st.composite
def cases(draw: st.DrawFn, name: str = "case", *, most: int = 4) -> Case:
    """Draw a provider or a network of up to so many, on two sites, with up to ten findings."""
    members = tuple(f"{name}-{n}" for n in range(draw(st.integers(1, most))))
    ads = tuple(
        some(
            "ad", ad_id=f"ad-{who}", market="AT", site_id=draw(st.sampled_from(("a.example", "b.example"))),
            city=draw(st.sampled_from(CITIES)), provider_kind="unknown",
        )
        for who in members
    )  # fmt: skip
    network = None
    if len(members) > 1:
        shared = draw(
            st.sampled_from((("phone",), ("phone", "image"), ("text",), ("phone_near", "telegram")))
        )
        network = some("network", network_id=name, market="AT", provider_ids=members, shared=shared)
    return Case(
        name,
        "network" if network else "provider",
        "AT",
        tuple(some("provider", provider_id=who, market="AT", ad_ids=(f"ad-{who}",)) for who in members),
        network,
        ads,
        tuple(draw(st.lists(findings(members), max_size=10))),
    )


@st.composite
def crowds(draw: st.DrawFn) -> list[Case]:
    """Draw the rest of a market."""
    return [draw(cases(f"other{n}")) for n in range(draw(st.integers(0, 6)))]


def with_more(case: Case, *more: tuple[str, Finding]) -> Case:
    """Give the case with findings added."""
    return replace(case, findings=(*case.findings, *more))


def points_of(case: Case, crowd: list[Case]) -> float:
    """Weigh a case among others as the stage does."""
    weighing = weigh(case, Usual([case, *crowd]), ONTOLOGY)
    against = speaks_against(case, weighing, ONTOLOGY)
    return sum(one.points for one in weighing.contributions()) + sum(one.points for one in against)


def explanations_of(case: Case, crowd: list[Case]) -> set[str]:
    """Give the explanations that fit."""
    weighing = weigh(case, Usual([case, *crowd]), ONTOLOGY)
    return {one.explanation for one in speaks_against(case, weighing, ONTOLOGY)}


def saying(case: Case, indicator: str, **columns: Any) -> Case:
    """Let all ads of a case say something: columns, and the signal that it is read from."""
    ads = tuple(
        replace(ad, evidence={name: (mark(ad.ad_id, name),) for name in columns}, **columns)
        for ad in case.ads
    )
    said = [(one.provider_id, finding(one.provider_id, indicator, 0.8, 0, None)) for one in case.providers]
    return with_more(replace(case, ads=ads), *said)
