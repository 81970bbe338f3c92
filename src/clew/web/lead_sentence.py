"""Why a lead is a lead, in one sentence of the reader's language, from the same parts as the stored one (:mod:`clew.leads.why`).

The table keeps its English sentence; another language gets its own, made of what the lead's row and its network's hold. What people had
decided before the run stands in the stored sentence alone and is read from its end.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from clew.reference.ontology import Ontology
from clew.web.codes import in_words
from clew.web.run import Run
from clew.web.words import ENGLISH, current, numbered, translate

_MOST_SIGNALS = 5
_DECIDED = re.compile(r"; people decided: ([a-z ]{1,40})\.$")
Row = Mapping[str, Any]


def lead_sentence(run: Run, row: Row, ontology: Ontology) -> str:
    """Give the sentence of a lead's card. ``ontology``: with names in the reader's language."""
    if current() == ENGLISH:
        return str(row["why"])
    parts = []
    given = row["contributions"] or ()
    if row["urgent"]:
        text = translate("urgent, to be read by the supervisor at once: %(signals)s")
        parts.append(text % {"signals": _urgent(given, ontology)})
    parts.append(f"{_who(run, row)}: {_signals(given, ontology)}")
    if against := [_label(ontology, one["explanation"]) for one in row["speaks_against"] or ()]:
        parts.append(translate("what may explain it: %(readings)s") % {"readings": _listed(against)})
    if decided := _DECIDED.search(row["why"]):
        parts.append(translate("people decided: %(verdict)s") % {"verdict": in_words(decided[1])})
    sentence = "; ".join(parts) + "."
    return sentence[0].upper() + sentence[1:]


def _who(run: Run, row: Row) -> str:
    n = row["n_providers"]
    persons = numbered("%(num)s advertised person", "%(num)s advertised persons", n)
    if row["subject_kind"] != "network":
        return persons
    networks = run.some("networks", "network_id", [row["lead_id"]], ("shared",))
    ties = sorted(in_words(kind) for network in networks for kind in network["shared"] or ())
    text = translate("%(persons)s (tied by: %(ties)s)")
    return text % {"persons": persons, "ties": _listed(ties)} if ties else persons


def _signals(contributions: Iterable[Row], ontology: Ontology) -> str:
    heavy = sorted((one for one in contributions if one["points"] > 0), key=lambda one: -one["points_left"])
    names = list(dict.fromkeys(one["indicator"] for one in heavy))
    if not names:
        return translate("only signals that weigh nothing")
    shown = _listed([_named(ontology, name) for name in names[:_MOST_SIGNALS]])
    families = len({one["family"] for one in heavy})
    text = numbered("signals of %(num)s family", "signals of %(num)s families", families) + f": {shown}"
    more = len(names) - _MOST_SIGNALS
    if more <= 0:
        return text
    rest = numbered("and %(num)s more", "and %(num)s more", more)
    return f"{text} {rest}"


def _named(ontology: Ontology, name: str) -> str:
    known = ontology.indicators.get(name)
    label = _label(ontology, name)
    if known is None or not known.ambiguous:
        return label
    ambiguous = translate("ambiguous")
    return f"{label} ({ambiguous})"


def _urgent(contributions: Iterable[Row], ontology: Ontology) -> str:
    known = ontology.indicators
    names = {
        one["indicator"]
        for one in contributions
        if one["indicator"] in known and known[one["indicator"]].urgent
    }
    return _listed(sorted(_label(ontology, name) for name in names))


def _label(ontology: Ontology, name: str) -> str:
    known = ontology.definitions().get(name)
    return known.label if known else in_words(name)


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words)
