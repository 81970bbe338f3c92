"""Explanations laid out for the screens: a waterfall for each pair, what was set aside, the words that texts share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clew.link.why.shapes import ControlTie, PairWhy
from clew.web.codes import in_words
from clew.web.composed import said_anew
from clew.web.drawing.waterfall import Item, Waterfall, waterfall
from clew.web.words import translate


@dataclass(frozen=True, slots=True)
class Fall:
    """Two ads or groups with their waterfall. ``verdict``: what the sum led to, one word of :data:`VERDICTS`."""

    left: str
    right: str
    left_href: str | None
    right_href: str | None
    fall: Waterfall
    verdict: str


def pair_falls(pairs: Iterable[PairWhy]) -> list[Fall]:
    """Lay out pairs of ads."""
    return [
        Fall(
            left=_ad(pair.ad_a.alias, pair.ad_a.ad_id),
            right=_ad(pair.ad_b.alias, pair.ad_b.ad_id),
            left_href=_person(pair.ad_a.provider_id),
            right_href=_person(pair.ad_b.provider_id),
            fall=waterfall(
                [
                    Item(translate(step.reason), step.points, detail=said_anew(step.detail))
                    for step in pair.steps
                ]
                + _estimated(pair),
                needed=pair.threshold,
            ),
            verdict=pair.judgement or ("joins" if pair.joins else "not_enough"),
        )
        for pair in pairs
    ]


def _estimated(pair: PairWhy) -> list[Item]:
    """Give what this market's own pairs say as a line without points: it is no part of their sum."""
    if pair.estimate is None:
        return []
    detail = f"{100 * pair.estimate.share:.0f} in 100 pairs alike in all this are one person's"
    return [Item(translate("this market's own pairs"), 0.0, detail=said_anew(detail))]


def control_falls(ties: Iterable[ControlTie], names: Mapping[str, str]) -> list[Fall]:
    """Lay out ties between groups of providers. ``names``: of providers, by id."""
    return [
        Fall(
            left=_group(tie.left, names),
            right=_group(tie.right, names),
            left_href=_person(tie.left[0]) if len(tie.left) == 1 else None,
            right_href=_person(tie.right[0]) if len(tie.right) == 1 else None,
            fall=waterfall(
                [
                    Item(
                        in_words(part.kind),
                        part.weight,
                        detail="; ".join(spread.value for spread in part.spreads.shown) or None,
                    )
                    for part in tie.parts
                ]
                + (
                    [Item(translate("hangs on one provider: no other has a tie"), 0.0)]
                    if tie.how == "hangs"
                    else []
                ),
                needed=tie.needed,
            ),
            verdict={"tied": "joins", "joins": "joins", "cut": "not_enough", "hangs": "not_enough"}[tie.how],
        )
        for tie in ties
    ]


def _ad(alias: str | None, ad_id: str) -> str:
    return f"{alias or '–'} {ad_id[:8]}"


def _person(provider_id: str | None) -> str | None:
    return f"/providers/{provider_id}" if provider_id else None


def _group(ids: tuple[str, ...], names: Mapping[str, str]) -> str:
    first = names.get(ids[0]) or ids[0]
    return first if len(ids) == 1 else f"{first} +{len(ids) - 1}"
