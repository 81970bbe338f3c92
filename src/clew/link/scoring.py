"""Whether two ads that have a tie advertise one person: points of :mod:`clew.link.weights`, added.

What the ties say (``own_contact``, ``shared_contact``, ``n_images``,
``own_image``, ``n_crops``, ``own_crop``, ``text``, ``own_text``) and what the ads say of the person.
"""

import functools
import operator

import ibis

from clew.engine import Engine, planned
from clew.link.bonds import holders
from clew.link.people import (
    SAME_AGE,
    age_gap,
    described_alike,
    have_a_word_in_common,
    is_short_for,
    n_in_common,
)
from clew.link.weights import PERSON

CONTACTS = ("phone", "email", "handle", "wallet")
_MANY = 3
OTHER_AGE = 5
OTHER_HEIGHT_CM, OTHER_WEIGHT_KG = 3, 10
COMPARED = ("name", "ages", "height_cm", "weight_kg", "nationality", "n_persons", "phones", "cities")
_DESK = 12


def compared(engine: Engine) -> ibis.Table:
    """Give the pairs of ads that have a tie, with what ties them and what both ads say of the person.

    Columns: a, b, the ties (``own_contact`` ...), gap (years between the nearest ages), and each of
    ``COMPARED`` of either ad (``name_a``, ``name_b`` ...).
    """
    engine.keep("link_spread", _spread(engine, _MANY))
    edges = engine.collect(_in_hands(engine, _MANY), order=["a", "b"])
    engine.put("link_hands", engine.components(edges))
    return _compared(engine, _MANY)


@planned
def _compared(engine: Engine, many: int) -> ibis.Table:
    people = engine.table("link_people").select("ad", *COMPARED)
    pairs = _ties(engine, many)
    pairs = pairs.join(people.rename(a="ad", **{f"{name}_a": name for name in COMPARED}), "a")
    pairs = pairs.join(people.rename(b="ad", **{f"{name}_b": name for name in COMPARED}), "b")
    hands = engine.table("link_hands").select(ad="node", hand="component")
    pairs = pairs.left_join(hands.rename(a="ad", hand_a="hand"), "a").drop("a_right")
    pairs = pairs.left_join(hands.rename(b="ad", hand_b="hand"), "b").drop("b_right")
    return pairs.mutate(gap=age_gap(pairs.ages_a, pairs.ages_b))


def points(pair: ibis.Table) -> ibis.Value:
    """Add the points of what agrees and what differs between two ads."""
    found = reasons(pair)
    added = [ibis.ifelse(holds.fill_null(False), PERSON[reason], 0.0) for reason, holds in found.items()]
    return functools.reduce(operator.add, added)


def reasons(pair: ibis.Table) -> dict[str, ibis.Value]:
    """Name what may agree and differ between two ads, and say when it does."""
    name_a, name_b = pair.name_a, pair.name_b
    other = name_a != name_b  # most names are equal: to look further at others alone is cheaper
    alike = ibis.ifelse(other, is_short_for(name_a, name_b) | have_a_word_in_common(name_a, name_b), other)
    height_a, height_b = pair.height_cm_a, pair.height_cm_b
    other_name = other & ~alike
    two_hands = (pair.hand_a != pair.hand_b).fill_null(False)
    n_places = n_in_common(pair.cities_a, pair.cities_b)
    one_place = n_places > 0
    in_place = (pair.gap <= SAME_AGE) & one_place
    tall_alike = (height_a == height_b) & (pair.gap <= OTHER_AGE) & pair.own_image & one_place
    cropped = (pair.n_images == 0) & (pair.n_crops > 0)
    own = ((pair.n_images > 0) & pair.own_image) | (cropped & pair.own_crop) | (pair.text & pair.own_text)
    desk_text = pair.text & ~pair.shared_text & ~pair.own_text
    phones_agree = n_in_common(pair.phones_a, pair.phones_b) > 0
    return {
        "own contact agrees": pair.own_contact,
        "shared contact agrees": pair.shared_contact & ~pair.own_contact,
        "desk's contact agrees": pair.desk_contact & ~pair.shared_contact & ~pair.own_contact,
        "hands differ": two_hands,
        "contacts differ": pair.phones_a.notnull() & pair.phones_b.notnull() & ~phones_agree,
        "own picture agrees": (pair.n_images > 0) & pair.own_image,
        "shared picture agrees": (pair.n_images > 0) & ~pair.own_image,
        "own cropped picture agrees": cropped & pair.own_crop,
        "shared cropped picture agrees": cropped & ~pair.own_crop,
        "several pictures agree": pair.n_images + pair.n_crops > 1,
        "own text agrees": pair.text & pair.own_text,
        "shared text agrees": pair.shared_text & ~pair.own_text,
        "desk's text agrees": desk_text,
        "name agrees": name_a == name_b,
        "short name agrees": other & alike,
        "name differs": other_name,
        "name differs, place and age agree": other_name & own & in_place & ~two_hands,
        "name differs, place and height agree": other_name & tall_alike & ~in_place & ~two_hands,
        "house name and age agree": (name_a == name_b) & desk_text & in_place & ~two_hands,
        "age agrees": pair.gap <= SAME_AGE,
        "age differs a little": (pair.gap > SAME_AGE) & (pair.gap <= OTHER_AGE),
        "age differs": pair.gap > OTHER_AGE,
        "description agrees": described_alike(pair) & ~two_hands,
        "cities differ": n_places == 0,
        "height agrees": height_a == height_b,
        "height differs": (height_a - height_b).abs() > OTHER_HEIGHT_CM,
        "weight agrees": pair.weight_kg_a == pair.weight_kg_b,
        "weight differs": (pair.weight_kg_a - pair.weight_kg_b).abs() > OTHER_WEIGHT_KG,
        "nationality agrees": pair.nationality_a == pair.nationality_b,
        "nationality differs": pair.nationality_a != pair.nationality_b,
        "number of persons differs": pair.n_persons_a != pair.n_persons_b,
    }


@planned
def _in_hands(engine: Engine, many: int) -> ibis.Table:
    """Give the pairs of ads with a contact that goes with several names: what holds together is one hand's."""
    shared = engine.table("link_spread").filter(ibis._.names >= many)
    links = counting(engine).filter(ibis._.kind.isin(CONTACTS)).semi_join(shared, "value")
    return links.select("a", "b").distinct()


@planned
def counting(engine: Engine) -> ibis.Table:
    """Give the links that say something of two ads: a switchboard's too."""
    links = engine.table("link_found")
    return links.filter(links.filtered.isnull() | (links.filtered == "switchboard"))


@planned
def _spread(engine: Engine, many: int) -> ibis.Table:
    """Give (value, names, n_phones): how many names and sets of numbers a value goes with, of those that go with many: few do."""
    links = counting(engine)
    valued = links.filter(links.kind.isin((*CONTACTS, "image", "image_crop", "text")))
    people = engine.table("link_people").select("ad", "name", "ages", "phones")
    held = holders(valued).join(people, "ad")
    unnamed = ibis.literal("aged ") + held.ages[0].cast("string")
    spread = held.group_by("value").aggregate(
        names=ibis.coalesce(held.name, unnamed).nunique(), n_phones=held.phones.nunique()
    )
    return spread.filter((spread.names >= many) | (spread.n_phones >= many))


@planned
def _ties(engine: Engine, many: int) -> ibis.Table:
    """Give one row a pair: what ties it, and whether its contacts and pictures go with many names."""
    links = counting(engine).left_join(engine.table("link_spread"), "value")
    is_contact, is_image, is_text = links.kind.isin(CONTACTS), links.kind == "image", links.kind == "text"
    is_crop = links.kind == "image_crop"
    few_names = links.filtered.isnull() & (links.names.fill_null(0) < many)
    few_phones = links.n_phones.fill_null(0) < many
    few = links.names.fill_null(0) <= _DESK
    return links.group_by("a", "b").aggregate(
        own_contact=(is_contact & few_names).any(),
        shared_contact=(is_contact & few).any(),
        desk_contact=is_contact.any(),
        n_images=is_image.cast("int64").sum(),
        own_image=(is_image & few_names & few_phones).any(),
        n_crops=is_crop.cast("int64").sum(),
        own_crop=(is_crop & few_names & few_phones).any(),
        text=is_text.any(),
        shared_text=(is_text & few).any(),
        own_text=(is_text & few_names).any(),
    )
