"""Mark a sheet against the truth: a score for each task, what was missed, what was flagged wrongly, what to read again.

Scores go from 0 to 100; the total is the mean of the tasks. `leads`: F1 of the groups that were named, the right ones against all that
matter (at most ten). `innocent`: a point for the right explanation, half of one for an innocent group with another explanation.
`one_person`: F1 of pairs of ads; an ad that was not answered stands alone. `category` and `evidence`: the share that is right.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from clew_market.exercise.sheet import Sheet
from clew_market.exercise.tasks import EXPLANATIONS, NONE_FITS, TASKS, Group, Question

MISSED, FLAGGED, WRONG, UNKNOWN = "missed", "flagged wrongly", "wrong", "not known"
READ_AGAIN: dict[str, str] = {
    "leads": "docs/walk.md#leads",
    "network": "docs/reference/indicators/third_party.md",
    "controlled": "docs/reference/indicators/restricted_movement.md",
    "independent": "docs/safe-use.md#what-a-lead-is",
    NONE_FITS: "docs/reference/indicators/third_party.md",
    **{name: f"docs/reference/explanations.md#{name}" for name in EXPLANATIONS if name != NONE_FITS},
    "one_person": "docs/walk.md#link",
    "category": "docs/walk.md#register",
    **dict.fromkeys(("age", "city", "phone", "price"), "docs/walk.md#extract"),
    "moved": "docs/walk.md#monitor",
}
"""What to read again, by what a question was about."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to talk about: what was said, what is right, what to read again."""

    task: str
    question: str
    what: str
    subject: str
    said: str
    right: str
    read_again: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What a sheet is worth. ``scores``: by task, 0-100; tasks without questions are not there."""

    name: str
    scores: dict[str, float]
    answered: int
    asked: int
    remarks: tuple[Remark, ...]
    odd: tuple[str, ...]

    @property
    def total(self) -> float:
        """The mean of the tasks."""
        return sum(self.scores.values()) / len(self.scores) if self.scores else 0.0

    def count(self, what: str) -> int:
        """Say how many remarks are of a kind."""
        return sum(remark.what == what for remark in self.remarks)


class Marker:
    """Marks sheets of one exercise. ``members``: the addresses of the ads of each lead, where the tool's tables are at hand."""

    def __init__(
        self,
        questions: Sequence[Question],
        groups: Mapping[str, Group],
        pages: Mapping[str, str],
        members: Mapping[str, Iterable[str]],
    ) -> None:
        self._questions = questions
        self._groups = groups
        self._group_of = {plain_address(ad): group for group in groups.values() for ad in group.ads}
        self._pages = {plain_address(page): plain_address(ad) for page, ad in pages.items()}
        self._members = {name.casefold(): [plain_address(ad) for ad in ads] for name, ads in members.items()}

    def mark(self, sheet: Sheet) -> Mark:
        """Mark one sheet."""
        ways = {
            "leads": self._leads,
            "innocent": self._innocent,
            "one_person": self._one_person,
            "category": self._share,
            "evidence": self._share,
        }
        scores, remarks = {}, []
        for task in TASKS:
            own = [question for question in self._questions if question.task == task]
            if own:
                score, found = ways[task](own, sheet)
                scores[task] = round(100 * score, 1)
                remarks += found
        return Mark(sheet.name, scores, len(sheet.answers), len(self._questions), tuple(remarks), sheet.odd)

    def _leads(self, own: Sequence[Question], sheet: Sheet) -> tuple[float, list[Remark]]:
        found: set[str] = set()
        wrong: set[str] = set()
        remarks = []
        for question in own:
            answer = sheet.answers.get(question.question)
            if answer is None:
                continue
            said = answer.subject or answer.answer
            groups = self._groups_of(said)
            if groups and groups[0].relevant:
                found.add(groups[0].name)
            elif groups:
                wrong.add(groups[0].name)
                kind = groups[0].kind
                about = READ_AGAIN.get(kind, READ_AGAIN["independent"])
                why = EXPLANATIONS.get(kind, "nobody else is involved")
                remarks.append(Remark("leads", question.question, FLAGGED, said, "refer", why, about))
            else:
                remarks.append(
                    Remark(
                        "leads", question.question, UNKNOWN, said, "refer", "no ad or lead of this market", ""
                    )
                )
        matter = sorted(
            (group for group in self._groups.values() if group.relevant), key=lambda one: -len(one.ads)
        )
        missed = [group for group in matter if group.name not in found]
        for group in missed[: max(0, len(own) - len(found))]:
            right_kind = (
                "several under common control" if group.kind == "network" else "under another's control"
            )
            remarks.append(Remark("leads", "", MISSED, group.ads[0], "", right_kind, READ_AGAIN[group.kind]))
        return _f1(len(found), len(wrong), len(own) - len(found)), remarks

    def _groups_of(self, said: str) -> list[Group]:
        """Give the groups that an address, a page or a lead's id leads to; the one with most of its ads first."""
        ads = self._members.get(said.casefold()) or [plain_address(said)]
        counts: dict[str, int] = {}
        for ad in ads:
            group = self._group_of.get(self._pages.get(ad, ad)) or self._group_of.get(ad)
            if group:
                counts[group.name] = counts.get(group.name, 0) + 1
        return [self._groups[name] for name in sorted(counts, key=lambda name: (-counts[name], name))]

    def _innocent(self, own: Sequence[Question], sheet: Sheet) -> tuple[float, list[Remark]]:
        points = 0.0
        remarks = []
        for question in own:
            answer = sheet.answers.get(question.question)
            said = _word(answer.answer) if answer else ""
            (right,) = question.right
            if said == right:
                points += 1
                continue
            is_innocent = right != NONE_FITS
            what = WRONG if said else MISSED
            if is_innocent and said == NONE_FITS:
                what = FLAGGED
            elif is_innocent and said in EXPLANATIONS:
                points += 0.5
            elif not is_innocent:
                what = MISSED
            remarks.append(_remark(question, what, said, EXPLANATIONS[right]))
        return points / len(own), remarks

    @staticmethod
    def _one_person(own: Sequence[Question], sheet: Sheet) -> tuple[float, list[Remark]]:
        said = {}
        for question in own:
            answer = sheet.answers.get(question.question)
            said[question.question] = _word(answer.answer) if answer else ""
        counts = {"both": 0, FLAGGED: 0, MISSED: 0}
        remarks = []
        for one, other in combinations(own, 2):
            is_one = one.right == other.right
            says_one = bool(said[one.question]) and said[one.question] == said[other.question]
            if is_one and says_one:
                counts["both"] += 1
            elif is_one or says_one:
                what = MISSED if is_one else WRONG
                counts[MISSED if is_one else FLAGGED] += 1
                right = "one person" if is_one else "two persons"
                pair = f"{one.subject} {other.subject}"
                name = f"{one.question}, {other.question}"
                told = "one person" if says_one else "two persons, or no answer"
                remarks.append(Remark("one_person", name, what, pair, told, right, READ_AGAIN["one_person"]))
        return _f1(counts["both"], counts[FLAGGED], counts[MISSED]), remarks

    @staticmethod
    def _share(own: Sequence[Question], sheet: Sheet) -> tuple[float, list[Remark]]:
        remarks = []
        for question in own:
            answer = sheet.answers.get(question.question)
            said = answer.answer if answer else ""
            if not any(_same(said, right, question.about) for right in question.right):
                what = WRONG if said else MISSED
                remarks.append(_remark(question, what, said, question.right[0]))
        return 1 - len(remarks) / len(own), remarks


def mark(
    questions: Sequence[Question],
    groups: Mapping[str, Group],
    sheets: Iterable[Sheet],
    *,
    pages: Mapping[str, str] | None = None,
    members: Mapping[str, Iterable[str]] | None = None,
) -> Iterator[Mark]:
    """Mark sheets, one after the other."""
    marker = Marker(questions, groups, pages or {}, members or {})
    return (marker.mark(sheet) for sheet in sheets)


def plain_address(text: str) -> str:
    """Write an address so that forms of one are alike: no scheme, host in lower case, no slash at the end.

    >>> plain_address("HTTPS://www.Lantern.example/ad/1/"), plain_address("lantern.example")
    ('www.lantern.example/ad/1', 'lantern.example')
    """
    bare = re.sub(r"^[a-z]{2,6}://", "", text.strip(), flags=re.IGNORECASE)
    host, slash, rest = bare.partition("/")
    return (host.lower() + slash + rest).rstrip("/")


def _remark(question: Question, what: str, said: str, right: str) -> Remark:
    about = READ_AGAIN.get(question.about, "")
    return Remark(question.task, question.question, what, question.subject, said, right, about)


def _f1(both: int, too_many: int, missed: int) -> float:
    return 2 * both / (2 * both + too_many + missed) if both else float(not too_many and not missed)


def _same(said: str, right: str, about: str) -> bool:
    if about == "phone":
        return bool(said) and _digits(said) == _digits(right)
    if about in ("age", "price", "moved"):
        return {str(int(number)) for number in re.findall(r"[0-9]{1,9}", said)} == {right}
    return bool(said) and _word(said) == _word(right)


def _digits(text: str) -> str:
    digits = "".join(char for char in text if char in "0123456789")
    return digits.removeprefix("00")


def _word(text: str) -> str:
    """Write a word without case, accents and spaces, so that people may write as they like."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return re.sub(r"[\s_-]+", "_", bare.strip()).casefold()
