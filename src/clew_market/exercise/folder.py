"""The two folders of an exercise: what the trainee gets, and what the trainer keeps."""

import csv
import dataclasses
import hashlib
import io
import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew_market.exercise.sheet import COLUMNS
from clew_market.exercise.tasks import (
    CATEGORIES,
    EXPLANATIONS,
    TASKS,
    Group,
    Question,
    all_groups,
    make_questions,
)
from clew_market.market import MarketError, simulate
from clew_market.model import VISIT_DATES

FORMAT = "clew-exercise-1"
TRAINEE, TRAINER = "trainee", "trainer"
_INTRO = """\
# An exercise on an invented market

Everybody in it is invented: never call a number, never look for a site. Work with Clew as you would with captures of your own:

```sh
clew init PROJECT --market {market} --sites {trainee}/sites.csv
clew import --project PROJECT {trainee}/captures/*.warc.gz
clew run --project PROJECT
clew leads --project PROJECT
```

The sites were visited {visits} times: {days}. Write your answers into `answers.csv`, in the columns *subject* (task A) and *answer* (all others).
*reason* is yours: the trainer reads it, no mark depends on it. An empty answer counts as missed, and never worse than a wrong one.
A finding is a lead, never a verdict. Most people in this market work of their own will, and flagging them costs points.

A lead that Clew shows as *urgent* is part of no task. Say aloud what you would do with it, and do nothing else.

The right answers were fixed before you began. Their seal: `{seal}`.
"""
_TEXTS: dict[str, str] = {
    "leads": "Name the {n} leads that matter most, the most urgent to read first. *subject*: a lead's id (`n-...` or `p-...`) or the "
    "address of one of its ads. Leave lines empty rather than name somebody you would not refer.",
    "innocent": "Read each of these ads with all that belongs to it. Which innocent explanation fits? *answer*: one of the words below.",
    "one_person": "Which of these ads are one person's? *answer*: the same letter for ads of one person, another letter for each other "
    "person. One letter for a person who stands alone.",
    "category": "What is each of these sites? A colleague noted something; look at the pages and at `clew show SITE`, and correct what is "
    "wrong. *answer*: one of the words below, also where the note is right.",
    "evidence": "Answer from the pages as they stood at that visit (`clew show`, and the captures). *answer*: a number, a phone or a town.",
}


@dataclass(frozen=True, slots=True)
class Exercise:
    """What the trainer's folder holds: questions with their right answers, groups, and the seal over both and the truth.

    ``pages``: of each page that shows one ad, the ad. ``days``: when each visit was, by its number.
    """

    questions: tuple[Question, ...]
    groups: Mapping[str, Group]
    pages: Mapping[str, str]
    days: Mapping[int, str]
    seed: int
    seal: str


def make_exercise(
    out: Path,
    *,
    seed: int,
    salt: str,
    size: int = 120,
    sites: int | None = None,
    visits: int = 3,
    progress: Callable[[int, int], None] | None = None,
) -> Exercise:
    """Write an exercise into the folder ``out``: ``trainee/`` to hand out, ``trainer/`` to keep.

    ``salt`` goes into the seal, so that nobody can find the answers by trying seeds. The same arguments give the same bytes.
    """
    trainee, trainer = out / TRAINEE, out / TRAINER
    simulate(trainee, seed=seed, sites=sites, size=size, visits=visits, progress=progress)
    trainer.mkdir(mode=0o700)
    (trainee / "truth").rename(trainer / "truth")
    rows = {name: _rows(trainer / "truth" / f"{name}.jsonl") for name in ("ads", "providers", "sites")}
    questions = make_questions(seed=seed, **rows)
    content = {
        "format": FORMAT,
        "seed": seed,
        "salt": salt,
        "visits": visits,
        "questions": [dataclasses.asdict(question) for question in questions],
    }
    _write(trainer / "exercise.json", json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    seal = _seal(trainer)
    _write(trainer / "seal.txt", f"{seal}\n")
    region = str(rows["sites"][0].get("region") or "DE")
    _write(trainee / "tasks.md", _tasks(questions, seal, visits=visits, market=region))
    _write(trainee / "answers.csv", _empty_sheet(questions))
    return read_exercise(out)


def read_exercise(folder: Path) -> Exercise:
    """Read what the trainer kept; a truth that does not fit its seal is refused."""
    trainer = folder / TRAINER
    try:
        content = json.loads((trainer / "exercise.json").read_text("utf-8"))
        seal = (trainer / "seal.txt").read_text("utf-8").strip()
    except (OSError, ValueError) as error:
        raise MarketError(
            f"{folder}: no exercise: trainer/exercise.json can't be read ({str(error)[:80]}). Make one with --exercise."
        ) from error
    if content.get("format") != FORMAT:
        raise MarketError(f"{trainer / 'exercise.json'}: expected the format {FORMAT}.")
    if _seal(trainer) != seal:
        raise MarketError(
            f"{trainer}: what is in it does not fit its seal {seal[:16]}...: the truth was changed."
        )
    questions = tuple(Question(**{**row, "right": tuple(row["right"])}) for row in content["questions"])
    return Exercise(
        questions,
        all_groups(_rows(trainer / "truth" / "providers.jsonl")),
        _pages(_rows(trainer / "truth" / "pages.jsonl")),
        {number + 1: VISIT_DATES[number].isoformat() for number in range(content["visits"])},
        content["seed"],
        seal,
    )


def _pages(rows: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    ads: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        ads[row["url"]].update(row["ads"])
    return {url: next(iter(shown)) for url, shown in ads.items() if len(shown) == 1}


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _seal(trainer: Path) -> str:
    """Give the digest over all that the trainer keeps, but for the seal itself."""
    digest = hashlib.sha256()
    for path in sorted(path for path in trainer.rglob("*") if path.is_file() and path.name != "seal.txt"):
        name = path.relative_to(trainer).as_posix().encode()
        digest.update(b"%d:%s" % (len(name), name) + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _empty_sheet(questions: Sequence[Question]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([(one.question, one.task, one.subject, one.text, "", "") for one in questions])
    return out.getvalue()


def _tasks(questions: Sequence[Question], seal: str, *, visits: int, market: str) -> str:
    days = ", ".join(VISIT_DATES[number].isoformat() for number in range(visits))
    parts = [_INTRO.format(market=market, trainee=TRAINEE, visits=visits, days=days, seal=seal)]
    for task, title in TASKS.items():
        own = [question for question in questions if question.task == task]
        if not own:
            continue
        parts.append(f"\n## {own[0].question[0]}. {title}\n\n{_TEXTS[task].format(n=len(own))}\n\n")
        if task == "innocent":
            parts += [f"- `{word}`: {meaning}\n" for word, meaning in EXPLANATIONS.items()]
        if task == "category":
            parts.append(", ".join(f"`{word}`" for word in CATEGORIES) + "\n")
        if task != "leads":
            parts.append("\n" if task in ("innocent", "category") else "")
            parts += [
                f"- **{one.question}** `{one.subject}`{f': {one.text}' if one.text else ''}\n" for one in own
            ]
    return "".join(parts)
