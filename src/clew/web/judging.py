"""What a judgement of two would do, told before it is written: who the two are now, and what the next run makes of them."""

from dataclasses import dataclass

from clew.web.lead_view import name_of
from clew.web.relations import RELATIONS
from clew.web.run import Row, Run
from clew.web.words import N_

_SAYS = {
    ("same", False): N_("They become one advertised person, with all their ads."),
    ("same", True): N_("They are one person's already. The next run keeps them so, whatever else it finds."),
    ("not_same", True): N_(
        "They are one person's now. The next run puts these two apart; the other ads go where their ties lead."
    ),
    ("not_same", False): N_("They are two persons' already. The next run keeps them so, whatever ties them."),
    ("unsure", True): N_("The next run changes nothing for it. Who reads after you sees it."),
    ("unsure", False): N_("The next run changes nothing for it. Who reads after you sees it."),
}
"""By the judgement, and by whether the two are one person's in this run."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: an advertised person, or an ad of one. ``row``: the person; null where the ad is nobody's. ``ad``: the ad."""

    subject: str
    name: str
    row: Row | None
    ad: Row | None


@dataclass(frozen=True, slots=True)
class PairEffect:
    """What a judgement would do. ``says``: in a sentence; ``shared``: contacts of both; ``n_ads``: of the person that the two would be.

    ``networks``: how many networks the two stand in, 2 where two would be brought together.
    """

    sides: tuple[Side, Side]
    says: str
    shared: tuple[str, ...]
    n_ads: int
    networks: int


def effect_of_judgement(run: Run, a: str, b: str, value: str) -> PairEffect:
    """Say what a judgement of two known ids would do."""
    sides = _side(run, a), _side(run, b)
    rows = {one.row["provider_id"]: one.row for one in sides if one.row}
    is_one = len(rows) == 1 and all(one.row for one in sides)
    contacts = [{f"{one['kind']} {one['value']}" for one in row["contacts"]} for row in rows.values()]
    return PairEffect(
        sides,
        _SAYS[value, is_one],
        tuple(sorted(set.intersection(*contacts))) if len(contacts) > 1 else (),
        len({ad for row in rows.values() for ad in row["ad_ids"]}),
        len({row["network_id"] for row in rows.values()} - {None}) if value == "same" else 0,
    )


def _side(run: Run, subject: str) -> Side:
    columns = RELATIONS["person"].columns
    person = next(iter(run.some("person", "provider_id", [subject], columns)), None)
    if person is not None:
        return Side(subject, name_of({**person, "lead_id": subject}), person, None)
    (ad,) = run.some("ad_card", "ad_id", [subject], ("ad_id", "provider_id", "alias", "city", "site_id"))
    found = (
        run.some("person", "provider_id", [ad["provider_id"]], columns)
        if ad["provider_id"] is not None
        else []
    )
    return Side(subject, ad["alias"] or subject[:12], next(iter(found), None), ad)
