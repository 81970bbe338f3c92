"""What of an ad says who is advertised: the name across scripts, ages, measures. And whether two may be one.

>>> name_key("Ева ♥"), name_key("Éva")
('eva', 'eva')
>>> name_key("Corina"), name_key("Корина")
('korina', 'korina')
"""

import functools
import operator
import re

import ibis
import pyarrow as pa
from anyascii import anyascii

from clew.engine import Engine, planned
from clew.kernel.sounds import sound
from clew.link.held import PHONES

_LETTERS = re.compile(r"[a-z]+")
_SHORTEST = 3
SAME_AGE = 1
TOGETHER_DAYS = 14
"""Ads stood at one time where no more days lie between: one who comes to a town advertises there within some days, site by site."""
_LABEL_ADS, _LABEL_SHARE = 10, 0.2

NAMES = pa.schema([("alias", pa.string()), ("name", pa.string())])


def name_key(alias: str | None) -> str | None:
    """Give the sound of a name in the Latin alphabet (:mod:`clew.kernel.sounds`), words sorted; null where none is left."""
    if not alias:
        return None
    letters = "".join(char if char.isalpha() else " " for char in alias)
    words = _LETTERS.findall(anyascii(letters).lower().replace("'", ""))
    return " ".join(sorted(sound(word) for word in words if len(word) > 1)) or None


def is_short_for(left: ibis.Value, right: ibis.Value) -> ibis.Value:
    """Say of two names whether one is the beginning of the other (three letters at least, the last vowel aside)."""
    return _begins(left, right) | _begins(right, left)


def have_a_word_in_common(left: ibis.Value, right: ibis.Value) -> ibis.Value:
    """Say of two names whether they share a word."""
    return left.split(" ").intersect(right.split(" ")).length() > 0


def described_alike(pair: ibis.Table) -> ibis.Value:
    """Say of two ads whether two of age, height and weight agree, one of them a measure, and none is another.

    Ages agree up to one year; measures to the unit. ``pair`` has ``ages``, ``height_cm``, ``weight_kg`` of ``_a`` and ``_b``.
    """
    gap = age_gap(pair.ages_a, pair.ages_b)
    parts = (gap <= SAME_AGE, pair.height_cm_a == pair.height_cm_b, pair.weight_kg_a == pair.weight_kg_b)
    agreeing = [part.fill_null(False) for part in parts]
    none_differs = parts[0].fill_null(True) & parts[1].fill_null(True) & parts[2].fill_null(True)
    measured = agreeing[1] | agreeing[2]
    return none_differs & measured & (agreeing[0] | (agreeing[1] & agreeing[2]))


def signs_agreeing(pair: ibis.Table) -> ibis.Value:
    """Count which of age, height, weight and nationality two ads agree in; 0 where one of these is another.

    Ages agree up to one year; measures to the unit. ``pair`` has these, ``ages`` for the age, of ``_a`` and ``_b``.
    """
    parts = [age_gap(pair.ages_a, pair.ages_b) <= SAME_AGE]
    parts += [pair[f"{name}_a"] == pair[f"{name}_b"] for name in ("height_cm", "weight_kg", "nationality")]
    none_differs = functools.reduce(operator.and_, [part.fill_null(True) for part in parts])
    agreeing = functools.reduce(operator.add, [part.fill_null(False).cast("int64") for part in parts])
    return ibis.ifelse(none_differs, agreeing, 0)


def at_one_time(pair: ibis.Table) -> ibis.Value:
    """Say of two ads whether both are an agency's or neither, and no more than ``TOGETHER_DAYS`` lie between the times they stood."""
    pause = ibis.interval(days=TOGETHER_DAYS)
    together = (pair.first_seen_a <= pair.last_seen_b + pause) & (
        pair.first_seen_b <= pair.last_seen_a + pause
    )
    return together & (pair.is_agency_a == pair.is_agency_b)


def age_gap(left: ibis.Value, right: ibis.Value) -> ibis.Value:
    """Give how far the nearest two ages are apart; null where an ad states none.

    Most ads state one: comparing these without a list is many times cheaper.
    """
    nearest = left.map(lambda a: right.map(lambda b: (a - b).abs()).mins()).mins()
    single = (left.length() == 1) & (right.length() == 1)
    return ibis.ifelse(single, (left[0] - right[0]).abs(), nearest)


def n_in_common(left: ibis.Value, right: ibis.Value) -> ibis.Value:
    """Count what two lists, in each of which everything stands once, in order, have in common; null where one is not known.

    Most are the same: looking for that first is many times cheaper.
    """
    return ibis.ifelse(left == right, left.length(), left.intersect(right).length())


def prepare_people(engine: Engine) -> None:
    """Make ``link_people`` known: one row an ad, numbered by ``ad`` in the order of ``ad_id``.

    The rest of linking speaks of ads by these numbers. A "name" in a fifth of a site's ads is a label of its pages,
    not a name.
    """
    ads = engine.table("ads")
    aliases = ads.select("alias").filter(ads["alias"].notnull()).distinct()
    engine.put("link_names", engine.map_rows(key_names, aliases, schema=NAMES, order=["alias"]))
    engine.keep("link_people", _people(engine))


@planned
def _people(engine: Engine) -> ibis.Table:
    """Give the table ``link_people``."""
    ads, names = engine.table("ads"), engine.table("link_names")
    contacts = engine.table("contacts")
    phones = contacts.filter(contacts.kind.isin(PHONES))
    phones = phones.group_by("ad_id").aggregate(phones=phones.value.collect(distinct=True).sort())
    places = engine.table("ad_versions").select("ad_id", "city").union(ads.select("ad_id", "city"))
    places = places.filter(places.city.notnull())
    cities = places.group_by("ad_id").aggregate(cities=places.city.collect(distinct=True).sort())
    people = ads.left_join(names, "alias").left_join(phones, "ad_id")
    people = people.drop("ad_id_right").left_join(cities, "ad_id")
    no_years = ibis.literal([], type="array<int64>")
    years = ibis.ifelse(people.age.isnull(), no_years, ibis.array([people.age]))
    people = people.select(
        "ad_id", "site_id", "name", "height_cm", "weight_kg", "nationality", "city", "cities", "first_seen",
        "last_seen", "phones",
        ad=ibis.row_number().over(order_by="ad_id"),
        ages=ibis.coalesce(people.ages, no_years).concat(years).unique().sort(),
        n_persons=ibis.coalesce(people.n_persons.nullif(0), 1),
        is_agency=(people.provider_kind == "agency").fill_null(False),
    )  # fmt: skip
    on_site, by_name = ibis.window(group_by="site_id"), ibis.window(group_by=["site_id", "name"])
    n_ads, n_named = people.ad_id.count().over(on_site), people.ad_id.count().over(by_name)
    is_label = (n_named >= _LABEL_ADS) & (n_named >= n_ads * _LABEL_SHARE)
    return people.mutate(name=ibis.ifelse(is_label, ibis.null("string"), people.name))


@planned
def numbered(engine: Engine, rows: ibis.Table) -> ibis.Table:
    """Give the rows, which have ``ad_id``, with the ad's number ``ad`` in its place."""
    numbers = engine.table("link_people").select("ad_id", "ad")
    return rows.join(numbers, "ad_id").drop("ad_id")


def key_names(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the keys of a batch of names."""
    aliases = batch["alias"].to_pylist()
    return pa.RecordBatch.from_arrays(
        [batch["alias"], pa.array(map(name_key, aliases), pa.string())], schema=NAMES
    )


def _begins(short: ibis.Value, long: ibis.Value) -> ibis.Value:
    cut = short.re_replace("[aeiouy]+$", "")
    stem = ibis.ifelse(cut.length() >= _SHORTEST, cut, short)
    return (stem.length() >= _SHORTEST) & (long.length() >= short.length() + 2) & long.startswith(stem)
