"""A second domain without a line of code: job offers, read with the ontology and lexicons of ``examples/labour-recruitment``."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from clew.reference.lexicon import load_lexicons
from clew.reference.ontology import load_ontology, packaged_ontology
from clew.store.project import open_project
from tests.commands import clew
from tests.domains.jobs import LONE, PLANTED, write_jobs
from tests.tables import rows_of

pytestmark = pytest.mark.xdist_group("labour")

EXAMPLE = Path(__file__).parents[2] / "examples" / "labour-recruitment"
SIZE = 20


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project as the how-to page makes it."""
    folder = tmp_path_factory.mktemp("jobs")
    root = folder / "project"
    assert clew("init", root, "--market", "DE").code == 0
    for part in ("ontology", "lexicons"):
        shutil.copytree(EXAMPLE / part, root / part, dirs_exist_ok=True)
    assert clew("import", *write_jobs(folder, size=SIZE), "--project", root).code == 0
    assert clew("run", "--project", root, "--processes", "1").code == 0
    return root


def names(project: Path, lead: dict[str, Any]) -> set[str]:
    """Give the recruiters of a lead."""
    members = {row["network_id"]: row["provider_ids"] for row in rows_of(open_project(project), "networks")}
    held = members.get(lead["lead_id"], [lead["lead_id"]])
    providers = {row["provider_id"]: row["aliases"] for row in rows_of(open_project(project), "providers")}
    return {name for one in held for name in providers[one]}


@pytest.mark.xdist_group("jobs")
def test_every_offer_is_read_and_the_planted_recruiters_come_first(project: Path) -> None:
    assert len(rows_of(open_project(project), "ads")) == 2 * SIZE + 2 * len(PLANTED) + 1
    said = clew("leads", "--project", project, "--json")
    leads = [json.loads(line) for line in said.out.splitlines()]
    ranked = sorted(leads, key=lambda lead: lead["rank"])
    found = [names(project, lead) for lead in ranked]
    # the title of an offer may be read as a second name, and of a name its first part
    assert all(found[0] & {name, name.partition(" ")[0]} for name in PLANTED), "one lead holds the three"
    assert LONE in found[1]
    assert ranked[1]["priority"] > 5 * ranked[2]["priority"], "honest employers stand far below"


@pytest.mark.xdist_group("jobs")
def test_what_is_seen_is_of_this_domain_alone(project: Path) -> None:
    seen = {row["indicator"] for row in rows_of(open_project(project), "findings")}
    own = {path.stem for path in EXAMPLE.glob("ontology/indicators/*/*.yml")}
    assert seen <= own
    assert seen >= {
        "papers_kept",
        "deducted_from_wages",
        "fee_in_advance",
        "wage_far_above",
        "one_number_for_many",
    }


@pytest.mark.xdist_group("jobs")
def test_the_examples_of_its_indicators_hold(project: Path) -> None:
    said = clew("indicators", "--check", "--project", project)
    assert (said.code, "all hold" in said.said) == (0, True)
    assert "labour recruitment" in clew("indicators", "--project", project, "--table").said


def test_only_what_is_urgent_stays_of_the_packaged_domain() -> None:
    ontology = load_ontology(EXAMPLE / "ontology")
    packaged = packaged_ontology().indicators
    kept = {name for name in ontology.indicators if name in packaged}
    assert kept == {name for name, one in packaged.items() if one.urgent}
    assert ontology.domain is not None
    assert ontology.families == (*ontology.domain.families, "inconsistent_ages")
    assert set(ontology.explanations) == {"agency_switchboard"}


def test_replaced_topics_have_the_projects_words_alone() -> None:
    lexicons = load_lexicons(EXAMPLE / "lexicons")
    assert {entry.value for entry in lexicons.entries("page.trade")} == {"own"}
    assert not lexicons.entries("page.off_topic")
    assert lexicons.has("label.age", "Age"), "other topics stay"
