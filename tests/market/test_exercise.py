"""The exercise: what the trainee gets and what not, and what a sheet is worth, from a perfect one to a hostile one."""

import csv
import io
import json
import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clew_market import MarketError
from clew_market.exercise import (
    TASKS,
    Answer,
    Exercise,
    Question,
    Sheet,
    SheetError,
    make_exercise,
    mark,
    read_exercise,
    read_sheet,
)
from clew_market.exercise.mark import FLAGGED, MISSED, READ_AGAIN, UNKNOWN, Mark
from clew_market.exercise.tasks import CATEGORIES, EXPLANATIONS

ANY = Question("A1", "leads", "", "", (), "")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("course") / "course"
    make_exercise(folder, seed=7, salt="a", size=48, sites=4)
    return folder


@pytest.fixture(scope="module")
def exercise(course: Path) -> Exercise:
    return read_exercise(course)


def marked(exercise: Exercise, sheet: Sheet, **more: dict[str, list[str]]) -> Mark:
    (one,) = mark(exercise.questions, exercise.groups, [sheet], pages=exercise.pages, **more)
    return one


def perfect(exercise: Exercise) -> Sheet:
    """Answer everything as the truth has it."""
    matter = iter([group for group in exercise.groups.values() if group.relevant])
    answers = {}
    for question in exercise.questions:
        subject = next(matter).ads[0] if question.task == "leads" else ""
        answer = question.right[0] if question.right else ""
        answers[question.question] = Answer(question.question, subject, answer)
    return Sheet("perfect", answers)


def at_random(exercise: Exercise, seed: int) -> Sheet:
    """Answer everything, knowing nothing but the words that may be answered."""
    rng = random.Random(seed)
    ads = [ad for group in exercise.groups.values() for ad in group.ads]
    choices = {
        "leads": [""], "innocent": sorted(EXPLANATIONS), "one_person": list("abcdefgh"), "category": CATEGORIES,
        "evidence": [str(n) for n in range(1, 90)],
    }  # fmt: skip
    return Sheet(
        "random",
        {
            one.question: Answer(
                one.question, rng.choice(ads) if one.task == "leads" else "", rng.choice(choices[one.task])
            )
            for one in exercise.questions
        },
    )


def test_a_perfect_sheet_an_empty_one_and_chance(exercise: Exercise) -> None:
    best = marked(exercise, perfect(exercise))
    assert best.scores == dict.fromkeys(TASKS, 100.0)
    assert (best.total, best.remarks, best.answered) == (100.0, (), best.asked)
    nothing = marked(exercise, Sheet("empty", {}))
    assert nothing.scores == dict.fromkeys(TASKS, 0.0)
    assert nothing.count(MISSED) == len(nothing.remarks)
    chance = [marked(exercise, at_random(exercise, seed)).total for seed in range(20)]
    assert 5 < sum(chance) / len(chance) < 35
    assert max(chance) < 60


def test_half_a_sheet_is_worth_its_half_and_never_less_than_wrong_answers(exercise: Exercise) -> None:
    whole = perfect(exercise)
    half = Sheet("half", {name: one for name, one in whole.answers.items() if name[0] in "AB"})
    scores = marked(exercise, half).scores
    assert (scores["leads"], scores["innocent"], scores["category"], scores["evidence"]) == (100, 100, 0, 0)
    wrong = Sheet("wrong", {**half.answers, "D1": Answer("D1", "", "other"), "E1": Answer("E1", "", "0")})
    assert marked(exercise, wrong).total == marked(exercise, half).total


def test_what_was_missed_and_flagged_wrongly_is_named_with_what_to_read(exercise: Exercise) -> None:
    innocent = next(group for group in exercise.groups.values() if group.kind == "agency_switchboard")
    sheet = perfect(exercise)
    sheet.answers["A1"] = Answer("A1", innocent.ads[0])
    sheet.answers["A2"] = Answer("A2", "https://nowhere.example/")
    found = marked(exercise, sheet)
    first = next(remark for remark in found.remarks if remark.what == FLAGGED)
    assert (first.question, first.subject) == ("A1", innocent.ads[0])
    assert "switchboard" in first.right
    assert first.read_again.endswith("#agency_switchboard")
    assert [remark.question for remark in found.remarks if remark.what == UNKNOWN] == ["A2"]
    assert found.count(MISSED) == 2
    assert found.scores["leads"] < 100 > found.total


def test_every_page_to_read_again_is_there() -> None:
    for target in READ_AGAIN.values():
        path, _, anchor = target.partition("#")
        headings = re.findall(r"^#+ (.+)$", (ROOT / path).read_text("utf-8"), re.MULTILINE)
        assert not anchor or anchor in [
            re.sub(r"[^a-z0-9_-]", "", one.lower().replace(" ", "-")) for one in headings
        ]


def test_people_may_write_as_they_like(exercise: Exercise) -> None:
    sheet = perfect(exercise)
    for name, one in sheet.answers.items():
        question = next(question for question in exercise.questions if question.question == name)
        text = one.answer.upper().replace("_", " ")
        if question.about == "phone":
            text = f"00{one.answer[1:5]} {one.answer[5:]}"
        if question.about in ("age", "price"):
            text = f" about {one.answer} "
        sheet.answers[name] = Answer(
            name, one.subject.replace("https://", "").upper().lower() + "/" * bool(one.subject), text
        )
    assert marked(exercise, sheet).scores == dict.fromkeys(TASKS, 100.0)


def test_the_id_of_a_lead_will_do_where_the_tables_are_at_hand(exercise: Exercise) -> None:
    matter = [group for group in exercise.groups.values() if group.relevant]
    leads = {f"n-{number}": list(group.ads) for number, group in enumerate(matter)}
    sheet = Sheet(
        "ids", {f"A{number + 1}": Answer(f"A{number + 1}", name.upper()) for number, name in enumerate(leads)}
    )
    assert marked(exercise, sheet, members=leads).scores["leads"] == 100
    assert marked(exercise, sheet).scores["leads"] == 0


def test_the_trainee_gets_no_truth_and_no_urgent_ad(course: Path, exercise: Exercise) -> None:
    names = sorted(path.name for path in (course / "trainee").rglob("*"))
    assert [name for name in names if "truth" in name or name.endswith((".json", ".jsonl"))] == []
    assert (course / "trainer").stat().st_mode & 0o077 == 0
    handed = "".join(
        (course / "trainee" / name).read_text("utf-8") for name in ("tasks.md", "answers.csv", "sites.csv")
    )
    providers = [
        json.loads(line)
        for line in (course / "trainer/truth/providers.jsonl").read_text("utf-8").splitlines()
    ]
    urgent = [row for row in providers if any("urgent" in note for note in row["notes"])]
    assert urgent
    for row in urgent:
        assert not any(ad in handed for ad in row["ads"])
        assert row["provider"] not in exercise.groups
    assert not re.search(r"\b[np][0-9]{3}\b|controlled|\"right\"", handed)
    assert exercise.seal in handed
    sheet = read_sheet(course / "trainee" / "answers.csv", exercise.questions)
    assert (sheet.answers, sheet.odd) == ({}, ())


def test_the_same_arguments_give_the_same_bytes_and_the_salt_the_seal(course: Path, tmp_path: Path) -> None:
    again = make_exercise(tmp_path / "again", seed=7, salt="a", size=48, sites=4)
    for path in sorted(course.rglob("*")):
        if path.is_file():
            assert path.read_bytes() == (tmp_path / "again" / path.relative_to(course)).read_bytes()
    changed = tmp_path / "again" / "trainer" / "truth" / "providers.jsonl"
    changed.write_text(changed.read_text("utf-8").replace("agency", "network"), "utf-8")
    with pytest.raises(MarketError, match="the truth was changed"):
        read_exercise(tmp_path / "again")
    assert again.seal
    with pytest.raises(MarketError, match="no exercise"):
        read_exercise(tmp_path)


HOSTILE = {
    "columns.csv": (b"a,b\n1,2\n", "expected the columns"),
    "empty.csv": (b"", "expected the columns"),
    "large.csv": (b"question,answer\n" + b"A1,x\n" * 300_000, "larger than"),
    "long.csv": (b"question,answer\n" + b"A1,x\n" * 2_500, "more than"),
    "list.yml": (b"- A1\n- A2\n", "one question a line"),
    "deep.yml": (b"A1: " + b"[" * 5_000, "not YAML|expected a text"),
    "broken.yml": (b"A1: [\n", "not YAML"),
    "nested.yml": (b"A1: [1, 2]\n", "expected a text"),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_sheet_that_is_none_is_refused_in_words(tmp_path: Path, name: str) -> None:
    data, said = HOSTILE[name]
    (tmp_path / name).write_bytes(data)
    with pytest.raises(SheetError, match=said):
        read_sheet(tmp_path / name, [ANY])


def test_a_hostile_sheet_is_marked_like_any_other(exercise: Exercise, tmp_path: Path) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(["Question", "subject", "answer"])
    writer.writerow(["A1", '=HYPERLINK("https://nowhere.example")', "<script>alert(1)</script>"])
    writer.writerow(["A1", "twice", ""])
    writer.writerow(["../../etc/passwd", "", "x"])
    writer.writerow(["B1", "", "x" * 100_000])
    writer.writerow(["C1", "", "\x1b[2J\u202e"])
    (tmp_path / "mara.csv").write_bytes(out.getvalue().encode("utf-16"))
    sheet = read_sheet(tmp_path / "mara.csv", exercise.questions)
    assert sheet.odd == (
        "A1 is answered twice; the first answer counts",
        "no question is called '../../etc/passwd'",
    )
    found = marked(exercise, sheet)
    assert (found.total, found.answered) == (0.0, 3)
    assert max(len(remark.said) for remark in found.remarks) <= 500


def test_yaml_says_the_same_as_csv(exercise: Exercise, tmp_path: Path) -> None:
    lines = [
        f"{one.question.lower()}: {{subject: {json.dumps(one.subject)}, answer: {json.dumps(one.answer)}}}"
        if one.subject
        else f"{one.question}: {json.dumps(one.answer)}"
        for one in perfect(exercise).answers.values()
    ]
    (tmp_path / "mara.yml").write_text("\n".join(lines), "utf-8")
    assert marked(exercise, read_sheet(tmp_path / "mara.yml", exercise.questions)).total == 100


@settings(max_examples=80)
@given(
    answers=st.dictionaries(
        st.sampled_from([f"{letter}{n}" for letter in "ABCDE" for n in range(1, 14)]), st.text(max_size=30)
    ),
    data=st.binary(max_size=200),
)
def test_whatever_is_answered_the_marks_stay_in_their_bounds(
    exercise: Exercise, tmp_path_factory: pytest.TempPathFactory, answers: dict[str, str], data: bytes
) -> None:
    sheet = Sheet("any", {name: Answer(name, text, text) for name, text in answers.items()})
    found = marked(exercise, sheet)
    assert all(0 <= score <= 100 for score in found.scores.values())
    for suffix in (".csv", ".yml"):
        path = tmp_path_factory.getbasetemp() / f"any{suffix}"
        path.write_bytes(data)
        try:
            read_sheet(path, [ANY])
        except SheetError as error:
            assert str(path) in str(error)  # noqa: PT017 - most bytes are no sheet, some are
