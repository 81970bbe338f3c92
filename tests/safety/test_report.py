"""The report and the ranking keep the rules of safe use on a real run."""

import re
from html.parser import HTMLParser

import pytest

from clew.engine.local import LocalEngine
from clew.indicators import find_signals
from clew.leads import rank_leads
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import packaged_ontology
from clew.store.project import Project
from clew.store.tables import read_table
from tests.tables import OF_A_RUN, rows_of

pytestmark = pytest.mark.xdist_group("market")
_LOADS = {
    "src",
    "href",
    "action",
    "formaction",
    "srcset",
    "data",
    "poster",
    "ping",
    "background",
    "xlink:href",
}


class _Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def _report(project: Project) -> str:
    return (project.root / "report.html").read_text("utf-8")


def test_no_address_of_the_report_can_be_clicked_or_loaded(read_project: Project) -> None:
    report = _report(read_project)
    assert ".example" in report
    tags = _Tags(report).tags
    leads_to = [value for _, attrs in tags for name, value in attrs.items() if name in _LOADS]
    assert leads_to
    assert [value for value in leads_to if not (value or "").startswith("#")] == []
    assert {tag for tag, _ in tags} & {
        "script",
        "iframe",
        "img",
        "form",
        "input",
        "object",
        "embed",
        "link",
    } == set()
    assert "url(" not in report


def test_the_report_says_that_it_holds_personal_data(read_project: Project) -> None:
    assert "contains personal data" in _report(read_project)
    assert (read_project.root / "report.html").stat().st_mode & 0o077 == 0


def test_a_stated_age_under_18_is_urgent_and_first(read_project: Project) -> None:
    young = {row["ad_id"] for row in rows_of(read_project, "ads") if any(age < 18 for age in row["ages"])}
    assert young
    providers = {
        row["provider_id"] for row in rows_of(read_project, "providers") if young & set(row["ad_ids"])
    }
    urgent = [row for row in rows_of(read_project, "leads") if row["urgent"]]
    assert {row["lead_id"] for row in urgent} == providers
    for lead in urgent:
        assert (lead["rank"], lead["priority"]) == (1, 100)


def test_nothing_of_an_urgent_lead_is_shown_in_the_report(read_project: Project) -> None:
    report = _report(read_project)
    urgent = {row["lead_id"] for row in rows_of(read_project, "leads") if row["urgent"]}
    sealed = {
        ad
        for row in rows_of(read_project, "providers")
        if row["provider_id"] in urgent
        for ad in row["ad_ids"]
    }
    others = [row for row in rows_of(read_project, "contacts") if row["ad_id"] not in sealed]
    shared = {row["value"] for row in others}
    assert sealed
    assert "supervisor" in report
    for ad in rows_of(read_project, "ads"):
        if ad["ad_id"] in sealed:
            assert ad["url"] not in report
            assert ad["ad_id"] not in report
            for line in (ad["text"] or "").split("\n"):
                if len(line) > 40:
                    assert line not in report
    for contact in rows_of(read_project, "contacts"):
        if contact["ad_id"] in sealed and contact["value"] not in shared:
            assert contact["value"] not in report
    assert not re.search(r"\b(1[0-7]) years?\b", report)


def test_origin_and_languages_weigh_nothing(read_project: Project) -> None:
    """Run signals and ranking again with all origins and languages of the ads turned into others."""
    tables = {name: read_table(read_project.tables_dir / f"{name}.parquet") for name in OF_A_RUN}
    with LocalEngine() as engine:
        for name, table in tables.items():
            engine.put(name, table)
        for name in ("ads", "ad_versions"):
            rows = tables[name].to_pylist()
            assert any(row["nationality"] for row in rows)
            for number, row in enumerate(rows):
                row["nationality"] = ("KZ", "NG", None, "DE")[number % 4]
                row["ethnicity"] = ("asian", "african", None, "european")[number % 4]
                row["languages_spoken"] = [[], ["ru"], ["zh", "en"], ["de"]][number % 4]
            engine.put(name, type(tables[name]).from_pylist(rows, schema=tables[name].schema))
        ontology = packaged_ontology()
        for name, table in find_signals(
            engine, ontology=ontology, lexicons=packaged_lexicons(), ticks=()
        ).items():
            engine.put(name, table)
        leads = rank_leads(engine, ontology=ontology, verdicts=())["leads"].to_pylist()
    before = {
        row["lead_id"]: (row["rank"], row["priority"], row["urgent"])
        for row in rows_of(read_project, "leads")
    }
    assert {row["lead_id"]: (row["rank"], row["priority"], row["urgent"]) for row in leads} == before
