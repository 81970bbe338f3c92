"""A copied text: one original and a few copies by strangers, under other names and with other contacts.

Two ads that share a number of rare slips of spelling as well (:mod:`clew.link.comparisons.style`) are left alone: of few who
use a text, those with the same slips are sooner of one pen than copies of one another. Hardly any text has so many slips, so
hardly any that is copied has; a pen that makes them makes them in all its texts. What many strangers use is set aside before,
slips or not. So are two ads seen in one city that state one age: a stranger who copies sits anywhere and is of any age, and one
who takes another name stays where and as old as she is.
"""

import ibis

from clew.engine import Engine, planned
from clew.link.bonds import keys_of
from clew.link.people import SAME_AGE, age_gap
from clew.link.strangers import strange_texts

REASON = "copied_text"
MEANING = "strangers use the wording, under other names and with other contacts: somebody copied it"
PLACE = 50


def judge(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Set aside what strangers share, but where they share slips, or place and age."""
    return _copied(engine, links, strange_texts(engine, links))


@planned
def _copied(engine: Engine, links: ibis.Table, strange: ibis.Table) -> ibis.Table:
    slips = links.filter((links.kind == "style") & links.filtered.isnull())
    strange = keys_of(strange.anti_join(slips, ["a", "b"]))
    return strange.anti_join(_in_one_place(engine, strange), ["a", "b"])


def _in_one_place(engine: Engine, pairs: ibis.Table) -> ibis.Table:
    """Give the pairs of ads that were seen in one city and state one age."""
    people = engine.table("link_people").select("ad", "ages", "cities")
    pairs = pairs.select("a", "b").distinct()
    pairs = pairs.join(people.rename(a="ad", ages_a="ages", cities_a="cities"), "a")
    pairs = pairs.join(people.rename(b="ad", ages_b="ages", cities_b="cities"), "b")
    alike = age_gap(pairs.ages_a, pairs.ages_b) <= SAME_AGE
    return pairs.filter(alike & (pairs.cities_a.intersect(pairs.cities_b).length() > 0)).select("a", "b")
