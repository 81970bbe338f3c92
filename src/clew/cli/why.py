"""How ``clew show`` prints why: the waterfall, what speaks against, what was set aside, what is shared; at 80 columns.

Not a command of its own. Whatever comes from the captured pages goes through :func:`clew.cli.options.cell`.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from clew.cli.options import cell, screen_width
from clew.cli.travel_page import print_travel, print_ways
from clew.kernel.some import Some
from clew.link.why.shapes import (
    AdsWhy,
    Against,
    Aside,
    ControlTie,
    Estimate,
    NearNumbers,
    NetworkWhy,
    PairWhy,
    Picture,
    ProviderWhy,
    SharedText,
    Shown,
    ShownAd,
    Sighting,
    Spread,
)
from clew.register.why import OperatorWhy, SitesWhy

_ID = 10
_MOST_TEXT = 1500
_MOST_NAMED = 6
_MINUS = "−"
Places = Mapping[str, str]


def print_provider(why: ProviderWhy) -> None:
    """Print why the ads of a provider are one person's."""
    page = _Page()
    page.title(
        f"provider {why.provider_id}: {_count(why.ads.n, 'ad')}, one person's as far as the links tell"
    )
    places = page.ads(why.ads)
    page.text("Where each value stands is in --json, with capture and place.", style="dim")
    page.heading("Why one person")
    if not why.holds:
        page.text(_OTHER_TABLES)
    pairs = why.ads.n * (why.ads.n - 1) // 2
    if not pairs:
        page.text("One ad: nothing had to be joined.")
    else:
        page.text(
            f"Of {_count(pairs, 'pair')} of these ads {why.n_compared} had a tie and {_were(why.n_compared)} compared; "
            f"{why.n_joining} reached the {why.threshold:g} points that make one person."
            + _overruled(why)
            + (" The strongest that hold all together:" if why.chain.n else "")
        )
    page.pairs(why.chain, places)
    if why.weaker.n:
        page.text("")
        page.text("Did not reach it by themselves; they are together through the others:")
        page.pairs(why.weaker, places)
    page.against(why.against)
    page.aside(why.aside)
    page.heading("Left out: ads of others that a tie leads to")
    page.left_out(why, places)
    print_travel(page, why.travel)
    page.shown(why.shown, places)


def print_pair(why: AdsWhy) -> None:
    """Print why two ads are one person's, or not."""
    page = _Page()
    pair = why.pair
    said = "are one provider's" if why.one_provider else "are not one provider's"
    page.title(f"two ads that {said}, as far as the links tell")
    places = page.ads(Some(2, (pair.ad_a, pair.ad_b)))
    page.heading("What ties them, and what it weighs")
    if pair.judgement:
        page.text(f"A person judged: {pair.judgement.replace('_', ' ')}. That goes before all points.")
    if not pair.compared:
        page.text("Nothing ties them that counts, so they were never compared: no points, for or against.")
    else:
        page.pairs(Some(1, (pair,)), places)
    if why.path:
        page.text("By themselves they don't reach it; they are together through these pairs:")
        page.pairs(Some(len(why.path), why.path), places)
    page.against(why.against)
    page.aside(why.aside)
    page.shown(why.shown, places)


def print_network(why: NetworkWhy) -> None:
    """Print why providers are one network, and where a thin tie was cut."""
    page = _Page()
    page.title(
        f"network {why.network_id}: {_count(why.providers.n, 'provider')} who seem to be under common control"
    )
    places = {who.provider_id: str(n) for n, who in enumerate(why.providers.shown, start=1)}
    rows = [
        (
            places[who.provider_id],
            who.provider_id,
            ", ".join(who.aliases),
            ", ".join(who.cities),
            str(who.n_ads),
        )
        for who in why.providers.shown
    ]
    page.table(("#", "provider", "names", "cities", "ads"), rows, right=(4,))
    page.more(why.providers)
    page.heading("Why one network")
    if not why.holds:
        page.text(_OTHER_TABLES)
    page.text(
        f"{_count(why.n_ties, 'tie')} joined providers or groups. The strongest that hold all together:"
    )
    page.control(why.chain, places)
    page.heading("Cut: too thin a tie to join")
    page.control(why.cut, places)
    page.aside(why.aside)
    print_ways(page, why.travel)
    page.shown(why.shown, {})


def print_operator(why: OperatorWhy) -> None:
    """Print why sites are one operator's."""
    page = _Page()
    page.title(f"operator {why.operator_id}: {_count(len(why.site_ids), 'site')}")
    page.text(", ".join(why.site_ids))
    page.heading("Why one operator (joint strength of the ties: 1 − (1 − a)(1 − b) …)")
    if not why.holds:
        page.text(_OTHER_TABLES)
    page.sites(why.chain)
    page.heading("Cut: ties to other sites that are too thin")
    page.sites(why.cut)
    page.heading("Set aside: ties that do not count")
    for item in why.aside.shown:
        page.text(f"{item.kind.replace('_', ' ')} {item.value}: {item.filtered.replace('_', ' ')}")
        page.text(f"  {item.meaning}; on {_count(item.n_sites, 'site')}")
    page.none_or_more(why.aside)


class _Page:
    """A terminal, and the pieces that explanations are printed of."""

    def __init__(self) -> None:
        self._console = Console(highlight=False, width=screen_width())

    def title(self, words: str) -> None:
        self._console.print(Text(cell(words), style="bold"))

    def heading(self, words: str) -> None:
        self._console.print()
        self._console.print(Text(cell(words), style="bold underline"))

    def text(self, words: str, *, style: str = "") -> None:
        self._console.print(Text(cell(words), style=style))

    def more(self, items: Some[Any]) -> None:
        if items.left_out:
            self.text(
                f"and {items.left_out} more of {items.n}: --limit {items.n} shows them, --json too",
                style="dim",
            )

    def none_or_more(self, items: Some[Any]) -> None:
        if not items.n:
            self.text("None.")
        self.more(items)

    def table(
        self, names: Sequence[str], rows: Iterable[Sequence[str | Text]], *, right: Sequence[int] = ()
    ) -> None:
        table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
        for n, name in enumerate(names):
            table.add_column(Text(cell(name)), justify="right" if n in right else "left", overflow="fold")
        for row in rows:
            table.add_row(*(item if isinstance(item, Text) else Text(cell(item)) for item in row))
        self._console.print(table)

    def ads(self, ads: Some[ShownAd]) -> Places:
        """List ads with numbers, by which the rest of the page names them."""
        places = {ad.ad_id: str(n) for n, ad in enumerate(ads.shown, start=1)}
        rows = [
            (
                str(n),
                ad.alias or "-",
                cell(ad.ages),
                ad.city or "-",
                ad.site_id,
                f"{ad.first_seen:%Y-%m-%d}",
                ad.ad_id[:_ID],
            )
            for n, ad in enumerate(ads.shown, start=1)
        ]
        self.table(("#", "name", "age", "city", "site", "first seen", "ad"), rows)
        self.more(ads)
        return places

    def pairs(self, pairs: Some[PairWhy], places: Places) -> None:
        for pair in pairs.shown:
            self._waterfall(pair, f"{_name(pair.ad_a, places)} and {_name(pair.ad_b, places)}")
        self.more(pairs)

    def _waterfall(self, pair: PairWhy, name: str) -> None:
        rows: list[tuple[str | Text, ...]] = (
            [("no tie, no points", "", "", f"{0:.1f}")] if not pair.steps else []
        )
        rows += [
            (step.reason, step.detail or "", _points(step.points), _total(step.total)) for step in pair.steps
        ]
        verdict = _verdict(pair)
        if pair.judgement:
            verdict = f"a person judged: {pair.judgement.replace('_', ' ')}"
        total = "" if pair.points is None else _total(pair.points)
        rows.append(
            (Text(f"needed {pair.threshold:.1f}", "bold"), Text(verdict, "bold"), "", Text(total, "bold"))
        )
        self._console.print()
        self.table((name, "", "points", "total"), rows, right=(2, 3))
        if pair.estimate:
            self.text(_estimated(pair.estimate), style="dim")

    def against(self, items: Sequence[Against]) -> None:
        self.heading("What speaks against one person")
        found = [item for item in items if item.state == "found"]
        rows = [(item.what, item.detail or "", _weighed(item)) for item in found]
        if rows:
            self.table(("", "what the ads say", "weighed in the points"), rows)
        else:
            self.text("Nothing that the ads say.")
        for state, words in (
            ("nothing", "Looked for, and nothing found"),
            ("unknown", "Not known, for fewer than two ads say"),
        ):
            named = [item.what for item in items if item.state == state]
            if named:
                self.text(f"{words}: {', '.join(named)}.", style="dim")

    def aside(self, items: Some[Aside]) -> None:
        self.heading("Set aside: ties that do not count")
        for item in items.shown:
            self.text(f"{item.filtered.replace('_', ' ')}: {_value(item.spread)}")
            self.text(f"  {item.meaning}.")
            self.text(
                f"  {_spread(item.spread)}; {_count(item.n_links, 'link')} of the ads shown here.",
                style="dim",
            )
        self.none_or_more(items)

    def left_out(self, why: ProviderWhy, places: Places) -> None:
        if why.left_out.n:
            self.text(
                f"{_count(why.left_out.n, 'pair')}; with {why.threshold:g} points they would be one person's."
            )
        rows = []
        for pair in why.left_out.shown:
            own, other = sorted((pair.ad_a, pair.ad_b), key=lambda ad: ad.provider_id != why.provider_id)
            points = "" if pair.points is None else _total(pair.points)
            rows.append(
                (_name(own, places), f"{other.alias or '-'} {other.ad_id[:_ID]}", _parts(pair), points)
            )
        if rows:
            self.table(("ad", "and another's", "what was weighed", "points"), rows, right=(3,))
        self.none_or_more(why.left_out)

    def control(self, ties: Some[ControlTie], places: Places) -> None:
        for tie in ties.shown:
            self._console.print()
            rows: list[tuple[str | Text, ...]] = []
            total = 0.0
            for part in tie.parts:
                total = round(total + part.weight, 6)
                values = "; ".join(
                    f"{_bare(item)} ({_count(item.n_providers, 'provider')})" for item in part.spreads.shown
                )
                rows.append(
                    (
                        part.kind.replace("_", " "),
                        values or "the same cities",
                        f"+{part.weight:.2f}",
                        f"{total:.2f}",
                    )
                )
            verdict = {
                "tied": "tied",
                "joins": "a single joins a group",
                "cut": "not enough: cut here",
                "hangs": "hangs on one provider: cut here",
            }[tie.how]
            rows.append(
                (
                    Text(f"needed {tie.needed:.2f}", "bold"),
                    Text(verdict, "bold"),
                    "",
                    Text(f"{tie.total:.2f}", "bold"),
                )
            )
            self.table(
                (f"{_group(tie.left, places)} and {_group(tie.right, places)}", "", "weight", "total"),
                rows,
                right=(2, 3),
            )
        self.none_or_more(ties)

    def sites(self, pairs: Some[SitesWhy]) -> None:
        for pair in pairs.shown:
            self._console.print()
            rows: list[tuple[str | Text, ...]] = [
                (step.kind.replace("_", " "), step.words, f"{step.strength:.2f}", f"{step.total:.2f}")
                for step in pair.steps
            ]
            verdict = "one operator" if pair.joins else "not enough: cut here"
            rows.append(
                (
                    Text(f"needed {pair.needed:.2f}", "bold"),
                    Text(verdict, "bold"),
                    "",
                    Text(f"{pair.total:.2f}", "bold"),
                )
            )
            self.table((f"{pair.site_a} and {pair.site_b}", "", "strength", "total"), rows, right=(2, 3))
            if pair.beside:
                self.text(f"beside that, without weight: {', '.join(pair.beside)}", style="dim")
        self.none_or_more(pairs)

    def shown(self, shown: Shown, places: Places) -> None:
        self.heading("Shared words, and where the texts differ")
        for text in shown.texts.shown:
            self._template(text, places)
        self.none_or_more(shown.texts)
        self.heading("Numbers close to one another")
        for run in shown.numbers.shown:
            self._run(run, places)
        self.none_or_more(shown.numbers)
        self.heading("Pictures")
        for picture in shown.pictures.shown:
            self._picture(picture, places)
        self.none_or_more(shown.pictures)

    def _template(self, text: SharedText, places: Places) -> None:
        who = ", ".join(_name(ad, places) for ad in text.ads.shown)
        aside = f"; set aside: {text.filtered.replace('_', ' ')}" if text.filtered else ""
        self.text(
            f"{_count(text.ads.n, 'ad')} ({who}), word runs at least {text.least_alike:.0%} the same{aside}:"
        )
        line = Text()
        for piece in text.pieces:
            if "shared" in piece:
                lacking = f" ({len(piece['lacking'])} lack it)" if piece["lacking"] else ""
                line.append(cell(" ".join(piece["shared"])) + lacking + " ")
            else:
                line.append(
                    "[" + " | ".join(cell(" ".join(words)) or "–" for words in piece["slot"]) + "] ",
                    style="bold",
                )
        is_long = len(line) > _MOST_TEXT
        self._console.print(line[:_MOST_TEXT] + Text("…" if is_long else ""))
        if is_long or text.cut:
            self.text("The text is longer; --json has more of it.", style="dim")

    def _run(self, run: NearNumbers, places: Places) -> None:
        aside = f"; set aside: {run.filtered.replace('_', ' ')}" if run.filtered else ""
        self.text(
            f"{_count(run.numbers.n, 'number')}, strength {run.strength:.2f} (1: surely not by chance){aside}:"
        )
        rows = [
            (
                Text.assemble((run.same, "dim"), (number.phone[len(run.same) :], "bold")),
                "" if number.gap is None else f"+{number.gap}",
                ", ".join(_name(ad, places) for ad in number.ads.shown)
                + (f" and {number.ads.left_out} more" if number.ads.left_out else ""),
            )
            for number in run.numbers.shown
        ]
        self.table(("number", "step", "ads"), rows, right=(1,))
        self.more(run.numbers)

    def _picture(self, picture: Picture, places: Places) -> None:
        aside = f"; set aside: {picture.filtered.replace('_', ' ')}" if picture.filtered else ""
        self.text(f"{_value(picture.spread)}: {_spread(picture.spread)}{aside}")
        rows = [
            (
                _name(sighting.ad, places),
                sighting.url or "-",
                _how_near(picture, sighting),
            )
            for sighting in picture.sightings.shown
        ]
        self.table(("ad", "where", "how near"), rows)
        self.more(picture.sightings)


_OTHER_TABLES = (
    "What stands here does not give the group as the table has it: judgements or weights have changed since the "
    "run. `clew run` links anew."
)


def _name(ad: ShownAd, places: Places) -> str:
    return places.get(ad.ad_id) or f"{ad.alias or '-'} {ad.ad_id[:_ID]}"


def _points(points: float) -> str:
    sign = "+" if points > 0 else _MINUS if points < 0 else ""
    return f"{sign}{abs(points):.1f}"


def _total(points: float) -> str:
    return f"{_MINUS if points < 0 else ''}{abs(points):.1f}"


def _parts(pair: PairWhy) -> str:
    if pair.judgement:
        return f"a person judged: {pair.judgement.replace('_', ' ')}"
    return ", ".join(f"{step.reason} {_points(step.points)}" for step in pair.steps)


def _overruled(why: ProviderWhy) -> str:
    n = sum(pair.joins and pair.estimate is not None and pair.estimate.overrules for pair in why.chain.shown)
    return (
        f" Of those shown, {n} did not, and this market's own pairs say that they are one person's."
        if n
        else ""
    )


def _verdict(pair: PairWhy) -> str:
    if pair.estimate and pair.estimate.overrules:
        return f"{'one person' if pair.joins else 'not one person'}: this market's pairs say so"
    return "one person" if pair.joins else "not enough"


def _estimated(estimate: Estimate) -> str:
    """Say how many such pairs are one person's here, and what speaks most for and against it, in bits."""
    strong = sorted(estimate.steps, key=lambda step: -abs(step.bits))[:_MOST_NAMED]
    said = ", ".join(f"{step.level} {_points(step.bits)}" for step in strong)
    return f"In this market {_in_a_hundred(estimate.share)} pairs alike in all this are one person's (bits: {said})."


def _in_a_hundred(share: float) -> str:
    n = 100 * share
    return "fewer than 1 in 100" if n < 1 else "more than 99 in 100" if n > 99 else f"{n:.0f} in 100"  # noqa: PLR2004


def _weighed(item: Against) -> str:
    if item.points is None:
        return "not: look yourself"
    return f"{_points(item.points)} in {_count(item.n_pairs, 'pair')}" if item.n_pairs else "in no pair"


def _value(spread: Spread) -> str:
    kind = "" if spread.kind in ("text", "handle") else f"{spread.kind.replace('_', ' ')} "
    return kind + _bare(spread)


def _how_near(picture: Picture, sighting: Sighting) -> str:
    if picture.spread.kind == "image_crop":
        return "another part of it" if sighting.landmarks is None else f"{sighting.landmarks} landmarks agree"
    return "equal bytes" if sighting.bits is None else f"{sighting.bits} of 256 bits apart"


def _bare(spread: Spread) -> str:
    if spread.kind in ("image", "image_crop"):
        return f"{spread.value.removeprefix('crop:')[:_ID]}…"
    return spread.value.replace(":", " ", 1) if spread.kind == "handle" else spread.value


def _spread(spread: Spread) -> str:
    words = (
        f"in {_count(spread.n_ads, 'ad')} on {_count(spread.n_sites, 'site')}, in {spread.n_cities} "
        f"{'city' if spread.n_cities == 1 else 'cities'}, under {_count(spread.n_names, 'name')}"
    )
    return words + (" (too many to compare all: each with the next)" if spread.chained else "")


def _group(names: Sequence[str], places: Places) -> str:
    if len(names) > _MOST_NAMED:
        return f"{len(names)} providers"
    return " + ".join(places.get(name, name) for name in names)


def _count(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n:,} {noun}s"


def _were(n: int) -> str:
    return "was" if n == 1 else "were"
