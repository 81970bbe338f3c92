"""Why sites are one operator: the ties add up to what joined them, and what was muted is said."""

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from clew.records.operator import Operator
from clew.records.site_link import SiteLink
from clew.register.operators import ENOUGH, find_operators, joint_strength
from clew.register.site_links import meanings
from clew.register.why import explain_operator
from tests.given import engine_with

SITES = ("a.example", "b.example", "c.example", "d.example")


def tie(
    site_a: str, site_b: str, kind: str, strength: float, *, value: str = "x", filtered: str | None = None
) -> SiteLink:
    return SiteLink(site_a, site_b, kind, value, strength, filtered)


_PAIR = st.tuples(st.sampled_from(SITES), st.sampled_from(SITES)).filter(lambda pair: pair[0] < pair[1])
_LINKS = st.lists(
    st.builds(
        lambda pair, kind, strength, filtered: tie(pair[0], pair[1], kind, strength, filtered=filtered),
        _PAIR,
        st.sampled_from(["adsense", "favicon", "template", "company", "cross_link", "shared_ads"]),
        st.sampled_from([0.1, 0.4, 0.5, 0.6, 0.9]),
        st.sampled_from([None, None, "demo_id"]),
    ),
    max_size=10,
    unique_by=lambda link: (link.site_a, link.site_b, link.kind),
)


@given(_LINKS)
def test_the_ties_add_up_to_what_joined_the_sites(links: list[SiteLink]) -> None:
    with engine_with({}) as engine:
        operators = find_operators(engine, links)
    for operator in operators:
        why = explain_operator(operator, links, most=20)
        assert why.holds
        for pair in why.chain.shown:
            mine = [link for link in links if (link.site_a, link.site_b) == (pair.site_a, pair.site_b)]
            counted = [
                link
                for link in mine
                if link.filtered is None and link.kind not in {"cross_link", "shared_ads"}
            ]
            assert pair.total == pair.steps[-1].total == joint_strength(counted) >= ENOUGH
        assert all(not pair.joins for pair in why.cut.shown)


def test_a_thin_tie_is_cut_and_a_muted_one_is_said_in_words() -> None:
    links = [
        tie("a.example", "b.example", "adsense", 0.9, value="ca-pub-1"),
        tie("a.example", "b.example", "cross_link", 0.1, value="b.example"),
        tie("b.example", "c.example", "template", 0.6),
        tie("a.example", "c.example", "analytics", 0.9, value="UA-1", filtered="demo_id"),
        tie("a.example", "d.example", "analytics", 0.9, value="UA-1", filtered="demo_id"),
    ]
    why = explain_operator(Operator("operator-1", SITES[:2], ()), links, most=5)
    (pair,) = why.chain.shown
    assert [(step.words, step.strength, step.total) for step in pair.steps] == [
        ("advertising account ca-pub-1", 0.9, 0.9)
    ]
    assert pair.beside == ("cross link b.example",)
    (cut,) = why.cut.shown
    assert (cut.site_b, cut.total, cut.needed, cut.joins) == ("c.example", 0.6, ENOUGH, False)
    (aside,) = why.aside.shown
    assert (aside.meaning, aside.n_pairs, aside.n_sites) == ("an id of a manual, which many copy", 2, 3)


def test_every_reason_that_a_tie_gives_has_words() -> None:
    folder = Path(__file__).parents[2] / "src/clew/register/ties"
    source = "".join(path.read_text("utf-8") for path in sorted(folder.glob("*.py")))
    given_reasons = set(re.findall(r'(?:filtered = |return )"([a-z_]+)"', source))
    assert {"demo_id", "directory", "common_icon"} <= given_reasons <= set(meanings())
