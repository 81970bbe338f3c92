"""``clew export`` as a user runs it: nothing leaves but what is on the list, for a named person, on the log; nothing urgent ever does."""

import hashlib
import json
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clew.exchange.formats import formats
from clew.records import TABLES
from clew.store.casework import check_chain
from clew.store.project import Project, create_project
from clew.store.receivers import SPECIAL, receiver_names, receivers_dir
from clew.store.run import write_json
from clew.store.tables import write_table
from tests.commands import clew
from tests.exchange.parcels import all_text
from tests.given import day, mark, some

BY = ("--by", "A. Example", "--purpose", "to go on with a case")
YOUNG, URGENT_PHONE = "Mila", "+436600000017"


def ad(name: str, **values: Any) -> Any:
    found = {
        "site_id": "lantern.example",
        "url": f"https://lantern.example/{name}",
        "captures": (f"c-{name}",),
        "latitude": 47.07,
        "longitude": 15.43,
        "first_seen": day(1),
        "last_seen": day(3),
    }
    return some("ad", ad_id=f"ad-{name}", **{**found, **values})


def contact(name: str, value: str) -> Any:
    return some("contact", ad_id=f"ad-{name}", kind="phone", value=value, first_seen=day(1), last_seen=day(3))


def contribution(family: str) -> Any:
    from clew.records.lead import Contribution

    return Contribution(
        family,
        f"an_indicator_of_{family}",
        "provider",
        "p-1",
        1.0,
        1.0,
        1.0,
        1.0,
        1.0,
        (mark("c-one", "stated"),),
    )


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with a lead, a network, an urgent lead, and an ad of somebody under 18 whose lead is not marked urgent."""
    made = create_project(tmp_path / "p", market="AT")
    families = ("third_party", "ethnicity_nationality")
    tables: dict[str, list[Any]] = {
        "ads": [
            ad(
                "one",
                alias="Mara",
                age=24,
                nationality="HU",
                country="AT",
                city="Graz",
                text="Mara aus Ungarn",
                evidence={"nationality": (mark("c-one", "Ungarn"),), "alias": (mark("c-one", "Mara"),)},
            ),
            ad("two", alias="Ria", age=31, country="AT", city="Linz"),
            ad("urgent", alias=YOUNG, captures=("c-urgent", "c-list")),
            ad("young", alias="Lena", ages=(17, 19)),
        ],
        "contacts": [
            contact("one", "+436600000001"),
            contact("two", "+436600000001"),
            contact("urgent", URGENT_PHONE),
            contact("young", "+436600000018"),
        ],
        "providers": [
            some("provider", provider_id="p-1", ad_ids=("ad-one",), aliases=("Mara",)),
            some("provider", provider_id="p-2", ad_ids=("ad-two",)),
            some("provider", provider_id="p-u", ad_ids=("ad-urgent",), aliases=(YOUNG,)),
            some("provider", provider_id="p-y", ad_ids=("ad-young",), aliases=("Lena",)),
        ],
        "networks": [some("network", network_id="n-1", provider_ids=("p-2",), shared=("phone",), n_ads=1)],
        "leads": [
            some(
                "lead",
                lead_id="p-1",
                subject_kind="provider",
                market="AT",
                families=families,
                why="One person: signals.",
                contributions=tuple(map(contribution, families)),
            ),
            some("lead", lead_id="n-1", subject_kind="network", market="AT", why="One network."),
            some("lead", lead_id="p-u", subject_kind="provider", urgent=True, why="urgent words"),
            some("lead", lead_id="p-y", subject_kind="provider"),
        ],
        "findings": [
            some(
                "finding",
                subject_kind="provider",
                subject_id="p-1",
                indicator="several_cities",
                family="frequent_movement",
                strength=0.5,
                evidence=(mark("c-one"),),
            ),
            some(
                "finding",
                subject_kind="ad",
                subject_id="ad-one",
                indicator="nationality_named",
                family="ethnicity_nationality",
                strength=0.5,
                value="HU",
                evidence=(mark("c-one"),),
            ),
            some(
                "finding",
                subject_kind="ad",
                subject_id="ad-urgent",
                indicator="stated_minor",
                family="physical_attributes",
                strength=1.0,
                evidence=(mark("c-urgent"),),
            ),
        ],
        "captures": [
            some(
                "capture",
                capture_id=f"c-{name}",
                url=f"https://lantern.example/{name}",
                payload_sha256="5" * 64,
                fetched_at=day(1),
            )
            for name in ("one", "two", "urgent", "young", "list")
        ],
        "sites": [some("site", site_id="lantern.example", name="Lantern")],
    }
    for name, record in TABLES.items():
        write_table(made.tables_dir / f"{name}.parquet", record, tables.get(name, []))
    write_json(made.tables_dir / "run.json", {"partial": False, "issues": {}, "rows": {}})
    return made


def export(made: Project, form: str, *more: str, out: str = "out") -> Any:
    return clew("export", form, "-p", made.root, *BY, "-o", made.root.parent / out, *more, "--json")


def everything(made: Project) -> str:
    """Write a receiver that may be given all that may be given at all."""
    from clew.store.receivers import fields_of, tables_that_leave

    lines = ['title = "all"', 'special_categories_reason = "a test"', "[fields]"]
    lines += [f"{table} = {json.dumps(list(fields_of(table)))}" for table in tables_that_leave()]
    (receivers_dir(made) / "all.toml").write_text("\n".join(lines), "utf-8")
    return "all"


@pytest.mark.parametrize("form", sorted(formats()))
def test_nothing_urgent_leaves_in_any_format_even_for_who_may_have_all(project: Project, form: str) -> None:
    ran = export(project, form, "--receiver", everything(project))
    assert ran.code == 0, ran.said
    data = (project.root.parent / "out").read_bytes()
    text = all_text(data)
    for word in (
        YOUNG,
        URGENT_PHONE,
        "c-urgent",
        "c-list",
        "/urgent",
        "urgent words",
        "p-u",
        "Lena",
        "+436600000018",
        "/young",
        "stated_minor",
    ):
        assert word not in text, word
        assert word not in (project.root.parent / "out.loss.json").read_text("utf-8")
    assert "Mara" in text
    assert "must not be used for immigration enforcement or against the person advertised" in text
    assert "Urgent leads, and all that belongs to them, were left out" in ran.said


@pytest.mark.parametrize("name", ["p-u", "p-y"])
def test_an_urgent_lead_can_not_be_asked_for(project: Project, name: str) -> None:
    ran = export(project, "csv", "--lead", name)
    assert (ran.code, list(project.root.parent.glob("out*"))) == (2, [])
    assert "urgent" in ran.said
    assert "supervisor" in ran.said


def test_least_is_the_default_and_what_is_not_listed_stays(project: Project) -> None:
    assert export(project, "csv", "--lead", "p-1").code == 0
    text = all_text((project.root.parent / "out").read_bytes())
    assert "https://lantern.example/one" in text
    for word in ("Mara", "HU", "Ungarn", "ethnicity_nationality", "Ria", "n-1", "contributions"):
        assert word not in text, word


@pytest.mark.parametrize("receiver", ["least", "partner"])
def test_what_tells_of_origin_stays_with_what_was_said_of_it(project: Project, receiver: str) -> None:
    assert export(project, "parquet", "--receiver", receiver).code == 0
    text = all_text((project.root.parent / "out").read_bytes())
    for word in ("HU", "Ungarn", "nationality", "ethnicity"):
        assert word not in text, word
    assert "third_party" in text


def test_no_receiver_of_ours_names_a_column_on_origin(project: Project) -> None:
    from clew.store.receivers import read_receiver

    for name in receiver_names(project):
        listed = {field for fields in read_receiver(project, name).fields.values() for field in fields}
        assert not listed & SPECIAL


def test_a_network_brings_its_own_and_no_other(project: Project) -> None:
    assert export(project, "csv", "--network", "n-1", "--receiver", "partner").code == 0
    text = all_text((project.root.parent / "out").read_bytes())
    assert "Ria" in text
    assert "Mara" not in text


def test_the_log_holds_the_digest_of_what_left_and_stays_one_chain(project: Project) -> None:
    ran = export(project, "stix", "--receiver", "partner")
    shown = json.loads(ran.out)
    data = (project.root.parent / "out").read_bytes()
    assert shown["sha256"] == hashlib.sha256(data).hexdigest()
    with sqlite3.connect(project.casework_path) as database:
        ((action, author, detail),) = database.execute("SELECT action, author, detail FROM audit_event")
    told = json.loads(detail)
    assert (action, author, told["sha256"]) == ("export", "A. Example", shown["sha256"])
    assert told["values"]["in"] == told["values"]["out"] + told["values"]["lost"]
    for word in ("Mara", "+4366", "lantern"):
        assert word not in detail
    assert check_chain(project) is None
    listed = json.loads(clew("export", "--log", "-p", project.root, "--json").out)
    assert listed["receiver"] == "a partner unit that goes on with the case"
    loss = json.loads((project.root.parent / "out.loss.json").read_text("utf-8"))
    assert loss["file"]["sha256"] == shown["sha256"]
    assert ((project.root.parent / "out").stat().st_mode & 0o077) == 0


def test_a_dry_run_says_what_would_leave_and_does_nothing(project: Project) -> None:
    before = sorted(project.root.rglob("*"))
    ran = clew("export", "ftm", "-p", project.root, *BY, "--receiver", "partner", "--dry-run", "--json")
    assert ran.code == 0
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert {
        "table": "ads",
        "field": "age",
        "in": 2,
        "out": 0,
        "lost": 2,
        "altered": 0,
        "extension": 0,
    } in rows
    assert "Nothing was written, logged or sent." in ran.said
    assert [path for path in sorted(project.root.rglob("*")) if path.name != ".lock"] == [
        path for path in before if path.name != ".lock"
    ]


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ((), "named person"),
        (("--by", " "), "named person"),
        (("--by", "A\nB"), "one line"),
        (("--by", "A. Example", "--approved-by", " a.  example "), "another person"),
        (("--by", "A. Example", "--expires", "2020-01-01"), "a day to come"),
        (("--by", "A. Example", "--expires", "soon"), "YYYY-MM-DD"),
        (("--by", "A. Example", "--receiver", "../x"), "expected the name of a file"),
        (("--by", "A. Example", "--receiver", "nobody"), "no receiver"),
    ],
)
def test_a_request_that_is_not_whole_is_refused(project: Project, given: tuple[str, ...], says: str) -> None:
    out = project.root.parent / "out"
    ran = clew("export", "csv", "-p", project.root, "--purpose", "x", "-o", out, *given)
    assert (ran.code, out.exists()) == (2, False)
    assert says in ran.said


def test_a_second_person_is_needed_where_the_project_asks(project: Project) -> None:
    path = project.root / "clew.toml"
    path.write_text(path.read_text("utf-8").replace("second_person = false", "second_person = true"), "utf-8")
    assert "second person" in export(project, "csv").said
    assert not (project.root.parent / "out").exists()
    assert export(project, "csv", "--approved-by", "B. Example").code == 0
    with zipfile.ZipFile(project.root.parent / "out") as archive:
        assert json.loads(archive.read("datapackage.json"))["clew"]["approved_by"] == "B. Example"


def test_a_purpose_is_needed(project: Project) -> None:
    ran = clew("export", "csv", "-p", project.root, "--by", "A. Example", "-o", project.root.parent / "out")
    assert (ran.code, "what for?" in ran.said) == (2, True)


def test_a_file_that_is_there_is_not_written_over(project: Project) -> None:
    assert export(project, "csv").code == 0
    before = (project.root.parent / "out").read_bytes()
    assert "is there already" in export(project, "csv").said
    assert (project.root.parent / "out").read_bytes() == before


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('title = "x"\n[fields]\nads = ["ad_id", "nationality"]', "special_categories_reason"),
        ('title = "x"\n[fields]\nads = ["ad_id", "alais"]', "alias"),
        ('title = "x"\n[fields]\nadz = ["ad_id"]', "ads"),
        ('title = "x"\n[fields]\nads = ["alias"]', "needs ad_id"),
        ('title = "x"\n[fields]\nissues = ["stage"]', "may leave"),
        ('titel = "x"\n[fields]', "title"),
        ("title = ", "not TOML"),
    ],
)
def test_a_receiver_that_is_wrong_is_an_error_in_words(project: Project, text: str, says: str) -> None:
    (receivers_dir(project) / "own.toml").write_text(text, "utf-8")
    ran = export(project, "csv", "--receiver", "own")
    assert (ran.code, says in ran.said) == (2, True), ran.said


def test_a_receiver_takes_its_formats_only_and_shows_how_one_is_written(project: Project) -> None:
    (receivers_dir(project) / "own.toml").write_text(
        'title = "x"\nformats = ["stix"]\n[fields]\nads = ["ad_id"]', "utf-8"
    )
    assert "takes stix, not csv" in export(project, "csv", "--receiver", "own").said
    assert export(project, "stix", "--receiver", "own").code == 0
    shown = clew("export", "--show-receiver", "least", "-p", project.root)
    (receivers_dir(project) / "copy.toml").write_text(shown.out, "utf-8")
    assert export(project, "csv", "--receiver", "copy", out="copied").code == 0


def test_a_format_of_others_is_found_by_its_entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata
    from types import SimpleNamespace

    module = SimpleNamespace(
        TITLE="Another", MIME_TYPE="text/plain", SUFFIX=".x", write=lambda parcel, out: out.write(b"x")
    )
    point = SimpleNamespace(name="another", value="their.module", load=lambda: module)
    ours: Callable[..., Any] = metadata.entry_points
    monkeypatch.setattr(
        metadata,
        "entry_points",
        lambda **given: [point] if given == {"group": "clew.exchange.formats"} else ours(**given),
    )
    assert formats()["another"].title == "Another"
    point.name = "csv"
    assert "name that is taken" in clew("export").said
