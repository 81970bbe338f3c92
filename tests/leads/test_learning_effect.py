"""Whether a proposal moves a group beyond others at equal evidence."""

from clew.leads.bias import GroupedLead
from clew.leads.learning.fairness import LARGEST_GAP, check_effect


def leads(count: int = 120) -> list[GroupedLead]:
    """Make leads of two kinds of evidence, a third of them with phones from abroad."""
    return [
        GroupedLead(
            lead_id=f"p-{n:03}",
            priority=20.0 + n % 7,
            stratum=("AT", 1 + n % 2),
            groups={
                "phone": "of another country" if n % 3 == 0 else "of the country",
                "audience": str(n % 2),
            },
            nationality="HU" if n % 3 == 0 else None,
        )
        for n in range(count)
    ]


def after(gain: float, *, of: str) -> dict[str, float]:
    """Give priorities after: everybody gains a little, and one group by so much more."""
    return {
        one.lead_id: one.priority + 1 + (gain if of in (*one.groups.values(), one.nationality) else 0) + n % 2
        for n, one in enumerate(leads())
    }


def test_a_group_that_gains_is_flagged_with_what_it_gains() -> None:
    flags = {(one.proxy, one.group): one for one in check_effect(leads(), after(6, of="of another country"))}
    assert {("phone", "of another country"), ("stated nationality", "HU")} <= flags.keys()
    one = flags["phone", "of another country"]
    assert (one.found_in, one.author, one.leads) == ("effect", None, 40)
    assert one.gap > LARGEST_GAP


def test_a_group_that_loses_is_flagged_too() -> None:
    flags = check_effect(leads(), after(-6, of="HU"))
    assert {one.gap < 0 for one in flags if one.group == "HU"} == {True}


def test_a_change_that_all_share_is_not_flagged_nor_is_a_small_one() -> None:
    assert check_effect(leads(), after(0, of="HU")) == []
    assert check_effect(leads(), after(1, of="HU")) == []


def test_the_audience_is_not_compared_here_and_small_groups_are_not_judged() -> None:
    assert check_effect(leads(), after(9, of="1")) == []
    assert check_effect(leads(27), after(9, of="HU")) == []
