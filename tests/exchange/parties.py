"""Two agencies for the tests of matches: a project each, an agreement that both signed, and words for the steps."""

import json
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from clew.records import TABLES
from clew.records.evidence import KindValue
from clew.store.keys import signing_key
from clew.store.project import Project, create_project, open_project
from clew.store.run import write_json
from clew.store.tables import write_table
from tests.commands import Outcome, clew
from tests.given import some

MINE = [f"+4366000001{n:02}" for n in range(12)]
THEIRS = [f"+4366000001{n:02}" for n in range(8, 40)]
SHARED = sorted(set(MINE) & set(THEIRS))
URGENT, OF_SITE, HANDLE = "+436600000900", "+436600000901", "Lantern_Desk"
PDQ = [f"{n:02x}" * 32 for n in range(6)]
WRITTEN = {
    "grades": ["size", "reveal", "hashes"],
    "kinds": ["phone", "email", "handle", "picture"],
    "accepts_enumeration": "We know that the other side can recover every number by trying them all.",
    "budget": {"requests": 50, "values": 5000, "days": 30},
}
ANNA, ADAM, AVA = "Anna Example", "Adam Example", "Ava Example"
BELA, BIRGIT, BORA = "Bela Example", "Birgit Example", "Bora Example"


@dataclass(frozen=True, slots=True)
class Side:
    """One agency: its project, who acts, and the folder in which its files lie."""

    project: Project
    by: str
    files: Path

    def run(self, word: str, *arguments: str | Path, by: str | None = None) -> Outcome:
        return clew(
            "match", word, *arguments, "--by", by or self.by, "--project", self.project.root, "--json"
        )

    def log(self) -> list[dict[str, Any]]:
        out = clew("match", "log", "--project", self.project.root, "--json").out
        return [json.loads(line) for line in out.splitlines()]


@dataclass(frozen=True, slots=True)
class Pair:
    """Both agencies and the agreement between them."""

    asker: Side
    other: Side
    agreement: Path

    def round(self, grade: str, kind: str, name: str, *more: str | Path) -> tuple[Path, Path, Outcome]:
        """Go through a whole round: the request, the response, and what the asker is told."""
        request, response = self.asker.files / f"{name}.request", self.asker.files / f"{name}.response"
        say(self.asker.run("ask", grade, kind, "-a", self.agreement, "-o", request, *more))
        key = ("--key", Path(f"{request}.key")) if grade == "hashes" else ()
        say(self.other.run("answer", request, "-a", self.agreement, "-o", response, *key))
        return request, response, say(self.asker.run("result", response, "-a", self.agreement))


def say(outcome: Outcome) -> Outcome:
    """Expect that a step went well."""
    assert outcome.code == 0, outcome.err
    return outcome


def agency(
    root: Path,
    contacts: Iterable[tuple[str, str, str]],
    *,
    leads: Sequence[tuple[str, tuple[str, ...], bool]] = (),
    of_site: Sequence[tuple[str, str]] = (),
    images: Iterable[tuple[str, str]] = (),
    settings: str = "",
) -> Project:
    """Make a project whose last run holds these contacts (ad, kind, value), leads (id, ads, urgent) and pictures (ad, pdq)."""
    project = create_project(root, market="AT")
    tables: dict[str, list[Any]] = {
        "contacts": [some("contact", ad_id=ad, kind=kind, value=value) for ad, kind, value in contacts],
        "images": [
            some("image", ad_id=ad, url=f"https://lantern.example/{n}", pdq=pdq)
            for n, (ad, pdq) in enumerate(images)
        ],
        "providers": [some("provider", provider_id=name, ad_ids=ads) for name, ads, _ in leads],
        "leads": [some("lead", lead_id=name, urgent=urgent) for name, _, urgent in leads],
        "sites": [
            some("site", site_id="lantern.example", contacts=tuple(KindValue(*one) for one in of_site))
        ],
    }
    for name, record in TABLES.items():
        write_table(project.tables_dir / f"{name}.parquet", record, tables.get(name, []))
    write_json(project.tables_dir / "run.json", {"partial": False, "issues": {}, "rows": {}})
    if settings:
        path = project.root / "clew.toml"
        path.write_text(path.read_text("utf-8").replace("second_person = false", settings), "utf-8")
    return project


def agree(folder: Path, mine: Project, theirs: Project, **changed: Any) -> Pair:
    """Draft an agreement, fill it in, and let both sides sign it."""
    form, once, both = folder / "agreement.yml", folder / "once.json", folder / "agreement.json"
    asker, other = Side(mine, ANNA, folder), Side(theirs, BELA, folder)
    for project in (mine, theirs):
        signing_key(project)
    say(
        clew(
            "match",
            "draft",
            form,
            "--partner-key",
            theirs.root / "keys" / "project.pub",
            "--project",
            mine.root,
        )
    )
    content = {**filled(yaml.safe_load(form.read_text("utf-8"))), **changed}
    form.write_text(yaml.safe_dump(content, sort_keys=False), "utf-8")
    more = ("--second", ADAM) if open_project(mine.root).settings.second_person else ()
    say(asker.run("sign", form, "-o", once, *more))
    say(other.run("sign", once, "-o", both))
    return Pair(asker, other, both)


def copied(made: Pair, folder: Path) -> Pair:
    """Give a pair of its own to a test: the same projects, keys and agreement, in another folder."""
    shutil.copytree(made.asker.files, folder)
    sides = [
        Side(open_project(folder / side.project.root.name), side.by, folder)
        for side in (made.asker, made.other)
    ]
    return Pair(sides[0], sides[1], folder / made.agreement.name)


def pair(folder: Path, **changed: Any) -> Pair:
    """Make the two agencies of most tests: four phones shared, one handle, two pictures; an urgent one and a site's at both."""
    folder.mkdir(exist_ok=True)
    settings = str(changed.pop("settings", ""))
    mine = agency(
        folder / "a",
        [
            *((f"ad-{n}", "phone", phone) for n, phone in enumerate(MINE)),
            ("ad-0", "whatsapp", MINE[0]),
            ("ad-0", "telegram", HANDLE),
            ("ad-u", "phone", URGENT),
            ("ad-1", "phone", OF_SITE),
            ("ad-2", "phone", "0660 12"),
        ],
        leads=[("p-1", ("ad-8", "ad-1"), False), ("p-u", ("ad-u",), True)],
        of_site=[("phone", OF_SITE)],
        images=[(f"ad-{n}", pdq) for n, pdq in enumerate(PDQ[:4])],
        settings=settings,
    )
    theirs = agency(
        folder / "b",
        [
            *((f"b-{n}", "phone", phone) for n, phone in enumerate([*THEIRS, OF_SITE])),
            ("b-u", "phone", URGENT),
            ("b-0", "telegram", HANDLE.lower()),
        ],
        leads=[("p-u", ("b-u",), True)],
        images=[(f"b-{n}", pdq) for n, pdq in enumerate(PDQ[2:])],
    )
    return agree(folder, mine, theirs, **{**WRITTEN, **changed})


def name_of(path: Path) -> str:
    """Give the name of the round that a file belongs to."""
    return str(json.loads(path.read_bytes().split(b"\n")[0])["request"])


def filled(form: dict[str, Any]) -> dict[str, Any]:
    """Fill in what a draft leaves to people."""
    mine, theirs = form["parties"]
    form["purpose"] = "To find out whether the same numbers are known to both."
    mine |= {
        "organisation": "Agency A",
        "people": [ANNA, ADAM],
        "supervisor": AVA,
        "legal_basis": "Art. 1 of an invented law",
    }
    theirs |= {
        "organisation": "Agency B",
        "people": [BELA, BIRGIT],
        "supervisor": BORA,
        "legal_basis": "Art. 2 of an invented law",
    }
    return form
