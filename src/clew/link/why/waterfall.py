"""The waterfall of a pair: each reason that holds, in the order of the table of weights, with the values behind it."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from clew.link.estimate import BEFORE, Weights, likely
from clew.link.scoring import CONTACTS
from clew.link.weights import PERSON, SAME_PERSON
from clew.link.why.reading import Pair, Reading, Row
from clew.link.why.shapes import Estimate, EstimateStep, PairWhy, Step, Tie

_DIGITS = 6
_SHOWN_HASH = 10
_MOST_VALUES = 4
_WEIGHED = (None, "switchboard")
_PICTURES = ("image", "image_crop")


def pair_why(reading: Reading, pair: Pair, judged: Mapping[Pair, str]) -> PairWhy:
    """Explain two ads, given in the order of their ids."""
    row, ties = reading.pairs.get(pair), reading.ties(pair)
    steps = _steps(row, ties, reading) if row else ()
    total = steps[-1].total if steps else 0.0
    return PairWhy(
        ad_a=reading.shown(pair[0]),
        ad_b=reading.shown(pair[1]),
        compared=row is not None,
        steps=steps,
        points=total if row else None,
        threshold=SAME_PERSON,
        joins=row is not None and row["joins"],
        judgement=judged.get(pair),
        ties=ties,
        estimate=_estimate(row, total, reading.weights) if row and reading.weights.rows else None,
    )


def _estimate(row: Row, total: float, weights: Weights) -> Estimate:
    levels = {BEFORE: BEFORE, **row["levels"]}
    steps = [
        EstimateStep(name, level, held["same"], held["other"], held["bits"])
        for name, level in levels.items()
        if level is not None and (held := weights.rows[name, level])
    ]
    share = likely(weights.bits(row["levels"]))
    return Estimate(round(share, _DIGITS), tuple(steps), row["joins"] != (total >= SAME_PERSON))


def detail_of(reason: str, row: Row, ties: Sequence[Tie], reading: Reading) -> str | None:
    """Say which values stand behind a reason: what it speaks of stands in its name."""
    look = next((look for word, look in _OF_TIES.items() if word in reason), None)
    if look is not None:
        return look(ties, reading)
    if "description" in reason:
        return " / ".join(_described(row, side) for side in "ab")
    column = next((column for word, column in _COLUMNS.items() if word in reason), None)
    if column is None:
        return None
    left, right = row[f"{column}_a"], row[f"{column}_b"]
    if column == "name":
        left, right = reading.ads[row["ad_a"]]["alias"] or left, reading.ads[row["ad_b"]]["alias"] or right
    return f"{_in_words(left, column)} / {_in_words(right, column)}"


def _steps(row: Row, ties: Sequence[Tie], reading: Reading) -> tuple[Step, ...]:
    steps, total = [], 0.0
    for reason, weight in PERSON.items():
        if row[f"is {reason}"]:
            total = round(total + weight, _DIGITS)
            steps.append(Step(reason, detail_of(reason, row, ties, reading), weight, total))
    return tuple(steps)


def _described(row: Row, side: str) -> str:
    return ", ".join(_in_words(row[f"{column}_{side}"], column) for column in _DESCRIBED)


def _in_words(value: object, column: str) -> str:
    if value is None:
        return "not said"
    if isinstance(value, list | tuple):
        return ", ".join(str(item) for item in value[:_MOST_VALUES]) or "not said"
    unit = {"height_cm": " cm", "weight_kg": " kg"}.get(column, "")
    return f"{value:g}{unit}" if isinstance(value, float) else f"{value}{unit}"


def _contacts(ties: Sequence[Tie], reading: Reading) -> str | None:
    return _listed((tie for tie in ties if tie.kind in CONTACTS and tie.filtered in _WEIGHED), reading)


def _pictures(ties: Sequence[Tie], reading: Reading) -> str | None:
    return _listed((tie for tie in ties if tie.kind == "image" and tie.filtered is None), reading)


def _crops(ties: Sequence[Tie], reading: Reading) -> str | None:
    return _listed((tie for tie in ties if tie.kind == "image_crop" and tie.filtered is None), reading)


def _how_many(ties: Sequence[Tie], _: Reading) -> str | None:
    return f"{sum(tie.kind in _PICTURES and tie.filtered is None for tie in ties)} pictures"


def _texts(ties: Sequence[Tie], _: Reading) -> str | None:
    alike = [tie.strength for tie in ties if tie.kind == "text" and tie.filtered is None]
    return f"{max(alike):.0%} of their word runs are the same" if alike else None


def _listed(ties: Iterable[Tie], reading: Reading) -> str | None:
    """Name the values, each with how many names go with it: that is what makes it one's own or shared."""
    found = sorted(
        ((reading.spreads[tie.kind, tie.value].n_names, tie) for tie in ties), key=lambda item: item[0]
    )
    shown = [f"{_short(tie)} ({n} {'name' if n == 1 else 'names'})" for n, tie in found]
    more = f" and {len(shown) - _MOST_VALUES} more" if len(shown) > _MOST_VALUES else ""
    return ", ".join(shown[:_MOST_VALUES]) + more or None


def _short(tie: Tie) -> str:
    if tie.kind == "image":
        return f"picture {tie.value[:_SHOWN_HASH]}…"
    if tie.kind == "image_crop":
        return f"part of picture {tie.value.removeprefix('crop:')[:_SHOWN_HASH]}…"
    return tie.value.replace(":", " ", 1) if tie.kind == "handle" else f"{tie.kind} {tie.value}"


_OF_TIES: dict[str, Callable[[Sequence[Tie], Reading], str | None]] = {
    "contact agrees": _contacts,
    "several pictures": _how_many,
    "cropped picture": _crops,
    "picture": _pictures,
    "text": _texts,
}
"""Words of reasons, the first that fits counts."""
_DESCRIBED = ("ages", "height_cm", "weight_kg")
_COLUMNS = {
    "contacts differ": "phones",
    "hands differ": "phones",
    "cities differ": "cities",
    "number of persons": "n_persons",
    "nationality": "nationality",
    "name": "name",
    "age": "ages",
    "height": "height_cm",
    "weight": "weight_kg",
}
