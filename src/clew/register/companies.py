"""Company names in a text: words beside a legal form ("Nordlicht Medien GmbH", "ООО «Ромашка»").

The forms are data (topic ``site.company_form``): a form with value ``before`` stands before the name, one with
``after`` follows it. A form counts only as it is written there, capitals included, since "ag" or "spa" are
also words. Beside the forms, topic ``site.operator_label`` ("Operated by:") says that a name follows.
"""

import re
from collections.abc import Iterator, Mapping

from clew.kernel.terms import TermFinder
from clew.reference.lexicon import Entry

_MAX_WORDS = 6
_JOINS = frozenset({"&", "and", "und", "et", "y", "e", "i", "și", "és", "и", "та", "of", "de", "für", "+"})
_WORD = re.compile(r"[^\s,;|·•:()\[\]©®<>/]+")
_SENTENCE_END = re.compile(r"[.!?]$")
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)?\d\d)?[.,]?")
_QUOTED = re.compile(r"\s*[«\"„“'‘]([^«»\"„“”'‘’\n]{2,60})[»\"“”'’]")
_LABEL_GAP = re.compile(r"\s*:?\s*")


class CompanyFinder:
    """Finds stretches that name a company."""

    TOPICS = ("site.company_form", "site.operator_label")

    def __init__(self, entries: Mapping[str, tuple[Entry, ...]]) -> None:
        self._forms = entries["site.company_form"]
        self._finder = TermFinder([entry.term for entry in self._forms])
        self._labels = TermFinder([entry.term for entry in entries["site.operator_label"]])

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Give the stretches of names with their legal form, then those after a label."""
        labels = [hit.end for hit in self._labels.find(text)]
        named: list[tuple[int, int]] = []
        for hit in self._finder.find(text):
            form = self._forms[hit.index]
            if _is_written_so(text[hit.start : hit.end], form.term):
                place = _name_beside(text, (hit.start, hit.end), labels, is_before=form.value == "before")
                if place is not None:
                    named.append(place)
        yield from named
        for end in labels:
            place = _labelled(text, end)
            if place is not None and not any(start < place[1] and place[0] < stop for start, stop in named):
                yield place


def normal_company(name: str) -> str:
    """Give a form for comparing: letters and digits in lower case, quotes and points away.

    >>> normal_company("Nordlicht Medien GmbH.") == normal_company("NORDLICHT MEDIEN GMBH")
    True
    """
    return " ".join(re.findall(r"\w+", name.replace(".", "").casefold()))


def _is_written_so(found: str, term: str) -> bool:
    """A form in capitals is met in capitals: "AG" is not "ag"; in a line all of capitals "GMBH" is met too."""
    capitals = sum(1 for char in term if char.isupper())
    return sum(1 for char in found if char.isupper()) >= capitals


def _name_beside(
    text: str, form: tuple[int, int], labels: list[int], *, is_before: bool
) -> tuple[int, int] | None:
    if is_before:
        return _name_after(text, *form)
    line_start = text.rfind("\n", 0, form[0]) + 1
    floor = max((end for end in labels if end <= form[0]), default=0)
    return _name_before(text, *form, floor=max(line_start, floor))


def _name_before(text: str, start: int, end: int, *, floor: int) -> tuple[int, int] | None:
    """The words of a name run back from its form to a sign, a year or a word that begins small."""
    if not text[start - 1 : start].isspace():
        return None
    first = start
    for word in reversed(list(_WORD.finditer(text, floor, start))[-_MAX_WORDS:]):
        gap = text[word.end() : first]
        if gap.strip(" \t," if first == start else " \t") or not _is_name_word(
            word[0], is_last=first == start
        ):
            break
        first = word.start()
    while first < start and (join := text[first:start].split(maxsplit=1)[0]).casefold() in _JOINS:
        first = start - len(text[first + len(join) : start].lstrip())
    return (first, end) if text[first:start].strip(" ,\t") else None


def _name_after(text: str, start: int, end: int) -> tuple[int, int] | None:
    quoted = _QUOTED.match(text, end)
    if quoted:
        return start, quoted.end()
    line_end = text.find("\n", end)
    last = end
    for word in list(_WORD.finditer(text, end, len(text) if line_end < 0 else line_end))[:_MAX_WORDS]:
        if text[last : word.start()].strip() or not _is_name_word(word[0], is_last=True):
            break
        last = word.end()
        if _SENTENCE_END.search(word[0]):
            last -= 1
            break
    return (start, last) if last > end else None


def _labelled(text: str, end: int) -> tuple[int, int] | None:
    gap = _LABEL_GAP.match(text, end)
    start = gap.end() if gap else end
    if ":" not in text[end:start] and "\n" in text[end:start]:
        return None
    last = start
    for word in list(_WORD.finditer(text, start, start + 120))[:_MAX_WORDS]:
        if "\n" in text[last : word.start()] or not _is_name_word(word[0], is_last=True):
            break
        if text[last : word.start()].strip():
            break
        last = word.end()
    name = text[start:last].rstrip(".")
    return (start, start + len(name)) if len(name.split()) > 1 else None


def _is_name_word(word: str, *, is_last: bool) -> bool:
    if _YEAR.fullmatch(word) or "@" in word or "://" in word:
        return False
    if _SENTENCE_END.search(word) and not is_last and len(word) > 3:  # noqa: PLR2004 - "Dr." and "S." belong to names
        return False
    return word.casefold() in _JOINS or word[:1].isupper() or word[:1].isdigit() or word[:1] in "«\"„“'"
