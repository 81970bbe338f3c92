"""Each worked example of the how-to pages is plugged in as its page says, and does what the page says."""

import importlib
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from clew.capture.archive import import_archives, iter_captures
from clew.extract import assemble
from clew.extract.fact import Context
from clew.indicators.checker import Checker
from clew.leads.case import Case
from clew.leads.speaks_against import all_explanations
from clew.link import comparisons, filters, weights
from clew.records.block import Block
from clew.records.evidence import Evidence
from clew.records.finding import Finding
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import Lexicons, packaged_lexicons, parse_lexicon
from clew.reference.market import packaged_markets
from clew.reference.ontology import load_ontology
from clew.register.fact import Context as SiteContext
from clew.register.fact import SiteFact
from clew.register.view import PageView, SiteView
from clew.store.decision_file import read_decisions
from clew.store.project import create_project, read_sites
from tests.exchange.parcels import full_tables, parcel, written
from tests.given import DAY, some
from tests.link.made import Market, linked, links

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"
CONTEXT = Context(packaged_lexicons(), packaged_gazetteer(), packaged_markets(), DAY.date())


def blocks(page: str, language: str) -> list[str]:
    """Give the code blocks of a page in a language, as they would be written to a file."""
    text = (HOW_TO / f"{page}.md").read_text("utf-8")
    found = re.findall(rf"^( *)```{language}\n(.*?)^\1```$", text, re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(body) for _, body in found]


@pytest.fixture
def plug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["Plug"]:
    yield (plug := Plug(tmp_path, monkeypatch))
    plug.forget()


class Plug:
    """Writes a module and lets its package be walked as if it lay there."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.patch = folder, monkeypatch

    def __call__(self, package: str, name: str, code: str) -> ModuleType:
        home = self.folder / package
        home.mkdir(exist_ok=True)
        (home / f"{name}.py").write_text(code, "utf-8")
        self.patch.setattr(importlib.import_module(package), "__path__", [*self.path_of(package), str(home)])
        self.forget()
        return importlib.import_module(f"{package}.{name}")

    def path_of(self, package: str) -> list[str]:
        return list(importlib.import_module(package).__path__)

    def forget(self) -> None:
        importlib.invalidate_caches()
        assemble.extractors.cache_clear()
        all_explanations.cache_clear()


def test_the_page_on_the_project_folder_shows_decisions_and_sites_that_can_be_read(tmp_path: Path) -> None:
    (decisions,) = blocks("../project-folder", "json")
    (sites,) = blocks("../project-folder", "csv")
    (tmp_path / "decisions.jsonl").write_text(decisions, "utf-8")
    (tmp_path / "sites.csv").write_text(sites, "utf-8")
    kinds = [type(decision).__name__ for decision in read_decisions(tmp_path / "decisions.jsonl")]
    assert kinds == ["Judgement", "Verdict", "SiteDecision", "Correction", "Watch"]
    assert [site.site_id for site in read_sites(tmp_path / "sites.csv")] == ["lantern.example"]


def test_an_indicator_of_a_project_fires_and_stays_silent(tmp_path: Path) -> None:
    definition, table, off = blocks("add-an-indicator", "yaml")
    (tmp_path / "indicators" / "contract_length").mkdir(parents=True)
    (tmp_path / "indicators" / "contract_length" / "two_days_or_longer.yml").write_text(definition, "utf-8")
    (tmp_path / "weights.yml").write_text(table, "utf-8")
    (tmp_path / "switched_off.yml").write_text(off, "utf-8")
    ontology = load_ontology(tmp_path)
    indicator = ontology.indicators["two_days_or_longer"]
    assert indicator.weight == 0.5
    assert list(Checker(packaged_lexicons()).problems(indicator)) == []
    assert not ontology.indicators["face_hidden"].is_looked_for


def test_a_language_finds_what_its_examples_say() -> None:
    (text,) = blocks("add-a-language", "yaml")
    lexicon = parse_lexicon(text, Path("eo.yml"))
    lexicons = Lexicons([lexicon])
    for example in lexicon.examples:
        found = tuple(hit.entry.value for hit in lexicons.find(example.topic, example.text))
        assert found == example.finds, example.text


def test_an_extractor_gives_facts_that_quote_their_place(plug: Plug) -> None:
    (words,), (code,) = blocks("add-an-extractor", "yaml"), blocks("add-an-extractor", "python")
    plug("clew.extract", "eye_colour", code)
    extract = assemble.extractors()["eye_colour"]
    own = parse_lexicon(words, Path("en.yml"))
    lexicons = Lexicons([own, *(packaged_lexicons().by_language[tag] for tag in ("de", "mul"))])
    context = Context(lexicons, CONTEXT.gazetteer, CONTEXT.markets, CONTEXT.today)
    text = "Mara, 24, blue eyes, Graz"
    facts = list(extract(Block.from_text(text), context))
    assert [(fact.column, fact.value, fact.evidence[0].quote) for fact in facts] == [
        ("eye_colour", "blue", "blue eyes")
    ]
    assert all(text[one.start : one.end] == one.quote for fact in facts for one in fact.evidence)
    assert list(extract(Block.from_text("Mara, 24, long hair"), context)) == []


def test_a_tie_is_found_and_a_filter_sets_aside(plug: Plug, monkeypatch: pytest.MonkeyPatch) -> None:
    tie, reason = blocks("add-a-tie-or-filter", "python")
    site = (("website", "ria-and-nora.example"),)
    same = Market().ad("a1", "Ria", contacts=site).ad("a2", "Nora", contacts=site)
    other = Market().ad("a1", "Ria", contacts=site).ad("a2", "Nora")
    plug(comparisons.__name__, "website", tie)
    monkeypatch.setitem(weights.CONTROL, "website", (0.3, 0.5))
    assert links(linked(same)) == {("a1", "a2", "website"): None}
    assert links(linked(other)) == {}
    named = (("website", "http://lantern-list.example/a1/"),)
    within = Market().ad("a1", "Ria").ad("a2", "Nora", contacts=named)
    across = Market().ad("a1", "Ria").ad("a2", "Nora", contacts=named, site="other-list.example")
    plug(filters.__name__, "same_site", reason)
    assert links(linked(within)) == {("a1", "a2", "profile_url"): "same_site"}
    assert links(linked(across)) == {("a1", "a2", "profile_url"): None}


def test_an_archive_format_is_told_by_its_content_and_imported(plug: Plug, tmp_path: Path) -> None:
    (code,) = blocks("add-an-archive-format", "python")
    plug("clew.capture.formats", "json_lines", code)
    good = (
        '{"url": "https://lantern.example/ad/%d", "time": "2026-05-01T10:01:00+02:00", "html": "<p>Mara"}\n'
    )
    broken = (
        "7\n",
        '{"url": "https://lantern.example/"}\n',
        '{"url": "a\\nb", "time": "", "html": ""}\n',
        "{\n",
    )
    path = tmp_path / "visit"
    path.write_text("".join([good % 1, *broken, good % 2]), "utf-8")
    project = create_project(tmp_path / "project", market="AT")
    summary = import_archives(project, [path])
    assert (summary.captures, summary.skipped) == (2, {"corrupt": 4})
    assert {capture.tool for capture in iter_captures(project)} == {"JSON lines"}
    assert import_archives(project, [path]).known == 2


def test_an_exchange_format_counts_what_it_loses(plug: Plug) -> None:
    (code,) = blocks("add-an-exchange-format", "python")
    plug("clew.exchange.formats", "addresses", code)
    packed = parcel(full_tables(), "addresses")
    text = written("addresses", packed).decode()
    assert text.startswith("Notice: This must not be used for immigration enforcement")
    totals = packed.ledger.totals()
    assert (totals.out, text.count("\nhttps://")) == (2, 2)
    assert totals.out + totals.lost == totals.came


def test_a_data_point_of_sites_counts_what_could_be_read(plug: Plug) -> None:
    (code,) = blocks("add-a-site-data-point", "python")
    module = plug("clew.register", "n_pages", code)
    shown = [page("/", "listing"), page("/ad/1", "ad"), page("/ad/1", "ad"), page("/gone", "error")]
    context = SiteContext(packaged_lexicons())
    (fact,) = module.fill(SiteView("lantern.example", pages=tuple(shown)), context)
    assert isinstance(fact, SiteFact)
    assert (fact.column, fact.value) == (*module.COLUMNS, 2)
    assert list(module.fill(SiteView("lantern.example"), context)) == []


def page(path: str, kind: str) -> PageView:
    url = f"https://lantern.example{path}"
    return PageView(f"capture {path}", DAY, url, kind, True, "en", None, "", (), (), (), ())


def test_an_explanation_fits_one_who_moved_and_not_one_who_shares(plug: Plug, tmp_path: Path) -> None:
    (definition,), (code,) = blocks("add-an-explanation", "yaml"), blocks("add-an-explanation", "python")
    (tmp_path / "explanations").mkdir()
    (tmp_path / "explanations" / "moved_house.yml").write_text(definition, "utf-8")
    assert load_ontology(tmp_path).explanations["moved_house"].share == 0.5
    plug("clew.leads.speaks_against", "moved_house", code)
    fits = all_explanations()["moved_house"]
    person = some("provider", provider_id="p-ria", cities=("Graz", "Linz"))
    moved = finding("several_cities")
    alone = Case("p-ria", "provider", "AT", (person,), None, (), (("p-ria", moved),))
    fit = fits(alone)
    assert fit is not None
    assert fit.evidence == moved.evidence
    sharing = Case(
        "p-ria",
        "provider",
        "AT",
        (person,),
        None,
        (),
        (("p-ria", moved), ("p-ria", finding("shared_wallet"))),
    )
    assert fits(sharing) is None


def finding(indicator: str) -> Finding:
    place = Evidence("capture", selector="test", quote=indicator)
    seen: Finding = some(
        "finding", indicator=indicator, subject_kind="provider", strength=1.0, evidence=(place,)
    )
    return seen
