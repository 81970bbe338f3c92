"""The report says why ads are one person's and providers one network, and nothing of an urgent lead."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.some import Some
from clew.kernel.travel import Announced, Move, Stop, hubs_of, ways_of
from clew.link.why import NetworkWhy, ProviderWhy, explain_networks, explain_providers
from clew.link.why.shapes import Estimate, NetworkTravel, Picture, Sighting, Spread
from clew.records.ids import named_id
from clew.report.figures import WIDTH, running
from tests.link.made import TEXT, Market, explained
from tests.report import made
from tests.report.test_report import HOSTILE, Reader, report

NAME = f"Ria{HOSTILE}"
OTHER = "+436609990000"
DAY = dt.datetime(2026, 5, 1, tzinfo=dt.UTC)


@dataclasses.dataclass
class Same:
    """Explains every provider and network alike."""

    provider: ProviderWhy
    network: NetworkWhy

    def providers(self, provider_ids: Iterable[str], *, most: int) -> Mapping[str, Any]:
        del most
        return {name: dataclasses.replace(self.provider, provider_id=name) for name in provider_ids}

    def networks(self, network_ids: Iterable[str], *, most: int) -> Mapping[str, Any]:
        del most
        return {name: dataclasses.replace(self.network, network_id=name) for name in network_ids}


@pytest.fixture(scope="module")
def same() -> Same:
    """Two ads of one, three providers under one handle and on near numbers, and a stranger who has one of the phones."""
    market = Market().ad(
        "ad0",
        NAME,
        phone="+436601112201",
        contacts=(("telegram", "desk"), ("whatsapp", OTHER)),
        text=f"{NAME} {TEXT}",
    )
    market.ad("ad1", NAME, phone="+436601112201", text=f"Again {TEXT}", age=22, seen=((0, "Linz"),))
    market.ad("ad2", "Mia", phone="+436601112203", contacts=(("telegram", "desk"),), text=f"Mia {TEXT}")
    market.ad("ad3", "Lea", phone="+436601112206", contacts=(("telegram", "desk"),))
    market.ad("stranger", "Zoe", phone=OTHER)
    with explained(market) as (engine, _):
        provider = explain_providers(engine, [named_id("p", "ad0")], most=5)[named_id("p", "ad0")]
        network = explain_networks(engine, [named_id("n", "ad0")], most=5)[named_id("n", "ad0")]
    assert provider.left_out.n
    assert network.cut.n
    return Same(provider, network)


def test_a_card_shows_the_waterfall_and_what_was_needed(tmp_path: Path, same: Same) -> None:
    words = " ".join(" ".join(Reader(report(tmp_path, explain=same)).words).split())
    for said in (
        "are one person's",
        "own contact agrees phone +436601112201",
        "needed 4",
        "Graz, Linz on 2025-06-01 not weighed",
        "Looked for, and nothing found",
        "Why these providers are one network",
        "telegram desk (3 providers)",
        "Cut: too thin a tie to join",
        "Shared words, and where the texts differ",
        "None of these: ties set aside",
    ):
        assert said in words, said


def test_a_part_of_a_picture_is_not_called_equal_and_a_tie_that_hangs_says_so(
    tmp_path: Path, same: Same
) -> None:
    spread = Spread("image_crop", "crop:0f0f0f0f0f0f0f0f", 2, 2, 1, 1, 1, chained=False)
    seen = tuple(
        Sighting(ad, "https://lantern.example/1.jpg", None, landmarks)
        for ad, landmarks in zip(same.provider.ads.shown, (9, None), strict=True)
    )
    shown = dataclasses.replace(
        same.provider.shown, pictures=Some.of([Picture(spread, None, Some(2, seen))], 5)
    )
    (pair,) = same.provider.chain.shown
    sure = dataclasses.replace(pair, estimate=Estimate(0.97, (), overrules=True))
    provider = dataclasses.replace(same.provider, shown=shown, chain=Some.of([sure], 5))
    cut = [dataclasses.replace(tie, how="hangs", total=1.2) for tie in same.network.cut.shown]
    network = dataclasses.replace(same.network, cut=Some.of(cut, 5))
    moves = [Move(who, *way, DAY, DAY, 12.0) for who in "ab" for way in (("Graz", "Linz"), ("Linz", "Brno"))]
    network = dataclasses.replace(
        network, travel=NetworkTravel(4, Some.of(ways_of(moves), 5), Some.of(hubs_of(moves), 5))
    )
    said_stop = Announced(Stop("Brno", DAY.date(), None, DAY), "elsewhere", ("Graz",))
    provider = dataclasses.replace(
        provider, travel=dataclasses.replace(provider.travel, announced=Some.of([said_stop], 5))
    )
    words = " ".join(" ".join(Reader(report(tmp_path, explain=Same(provider, network))).words).split())
    for said in (
        "9 landmarks agree",
        "another part of it",
        "hangs on one provider",
        "Hub Linz : 4 movements of 2 persons, to or from Brno, Graz",
        "Brno 2026-05-01 to … seen elsewhere only Graz",
        "this market's own pairs decided: of pairs alike in all this, 97 in 100 are one person's here",
    ):
        assert said in words, said
    assert "equal bytes" not in words


def test_without_anyone_to_explain_a_card_says_nothing_of_it(tmp_path: Path) -> None:
    page = report(tmp_path)
    assert "are one network" not in page
    assert 'class="because"' not in page


def test_what_comes_from_outside_stays_text(tmp_path: Path, same: Same) -> None:
    reader = Reader(report(tmp_path, explain=same))
    assert not reader.named("script", "img", "iframe", "object", "form")
    assert not any(key.startswith("on") or key == "style" for _, attrs in reader.tags for key in attrs)
    assert any("Ria</q><script>alert(1)</script>" in words for words in reader.words)


def test_nothing_of_an_urgent_lead_is_shown_beside_others(tmp_path: Path, same: Same) -> None:
    stranger = named_id("p", "stranger")
    records = made.market()
    urgent = dataclasses.replace(records["leads"][3], lead_id=stranger, urgent=True)
    records["leads"] = [*records["leads"], urgent]
    open_page = report(tmp_path / "open", explain=same)
    assert "Zoe" in open_page
    assert "stranger" in open_page
    records["providers"] = [
        *records["providers"],
        dataclasses.replace(records["providers"][0], provider_id=stranger, ad_ids=("stranger",)),
    ]
    sealed_page = report(tmp_path / "sealed", records, explain=same)
    assert "Zoe" not in sealed_page
    assert sealed_page.count(stranger) == 1  # on top, where urgent leads are named


def test_near_numbers_that_only_urgent_leads_state_are_left_out(tmp_path: Path, same: Same) -> None:
    records = made.market()
    records["leads"] = [
        *records["leads"],
        dataclasses.replace(records["leads"][3], lead_id="urgent", urgent=True),
    ]
    records["providers"] = [
        *records["providers"],
        dataclasses.replace(records["providers"][0], provider_id="urgent", ad_ids=("ad2",)),
    ]
    tail = "<strong>{}</strong>"
    assert tail.format(3) in report(tmp_path / "open", explain=same)
    sealed_page = report(tmp_path / "sealed", records, explain=same)
    assert tail.format(3) not in sealed_page
    assert tail.format(6) in sealed_page


def test_an_explanation_that_does_not_hold_says_so(tmp_path: Path, same: Same) -> None:
    changed = Same(dataclasses.replace(same.provider, holds=False), same.network)
    said = "does not give the provider as the table has it"
    assert said in report(tmp_path / "a", explain=changed)
    assert said not in report(tmp_path / "b", explain=same)


@given(st.lists(st.floats(-5, 5, allow_nan=False), max_size=12), st.floats(0.5, 10))
def test_a_running_total_stays_on_its_scale(steps: list[float], needed: float) -> None:
    bars, needed_x = running([(str(n), value) for n, value in enumerate(steps)], needed=needed)
    assert -0.02 <= needed_x <= WIDTH + 0.02
    for bar, value in zip(bars, steps, strict=True):
        assert -0.02 <= bar.x <= bar.x + bar.width <= WIDTH + 0.04
        assert (bar.kind == "against") is (value < 0)
