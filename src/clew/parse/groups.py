"""Groups of records of a draft: the cards of a listing, the posts of a thread; and what is left without them."""

import bisect
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from clew.parse.spans import Spans, lines_between
from clew.records.draft import Draft, DraftLine, DraftRecord
from clew.reference.lexicon import Lexicons

_DATE = re.compile(
    r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}\.? \w{3,9}\.? \d{4}\b"
)
_MOMENT = re.compile(r"[\d\s.,:/|»·-]*")
"""What is left of a line that only says when, once its day is taken out."""
_COUNT = re.compile(r"\W*\d+\W*")
_NUMBER = re.compile(r"(?<![#\d])\d(?:[ ./()-]?\d){7}")
"""As long as a phone number, which a board's own words are not."""
_MEMBER_STEPS = (
    "benutzer|nutzer|mitglied|membre|utilisateur|auteur|usuario|miembro|autor|utente|membro|utilizador|gebruiker|lid|uzytkownik|czlonek|uzivatel|pouzivatel|"
    "korisnik|clan|uporabnik|anvandare|medlem|bruker|bruger|kayttaja|jasen|kasutaja|liige|lietotajs|dalibnieks|vartotojas|narys|utilizator|membru|"
    "felhasznalo|tag|potrebitel|polzovatel|uchastnik|korystuvach|kullanici|uye|perdorues|anetar|istifadeci|xristis|melos|momkhmarebeli"
)
"""The words for a member or a user as steps of addresses, in plain letters."""
WRITER_STEP = re.compile(rf"/(?:{_MEMBER_STEPS})(?:[a-z]{{1,3}})?[/.?=-]", re.IGNORECASE)
_WRITER = re.compile(rf"profile|member|user|author|[?&]u=|/u/|{WRITER_STEP.pattern}", re.IGNORECASE)
_BOARD_WRITER = re.compile(
    r"action=profile|mode=viewprofile|memberlist\.php|member\.php\?|[?&]showuser=|/members/[^/]+\.\d+|/profile/\d+-",
    re.IGNORECASE,
)
"""Where the software of boards keeps who wrote a post."""
_POST = re.compile(
    r"(?:[a-z]{1,4}[-_]|el|js)?(?:p|pid|post|msg|message|comment|reply)[-_]?\d+$", re.IGNORECASE
)
"""How the software of boards names a post."""
_NUMBERED = re.compile(r"[a-z]{0,10}[-_]?\d{2,9}", re.IGNORECASE)
_ACTS = re.compile(
    r"posting\.php|showpost\.php|new-?reply|[?&;](?:mode|action|act|do)=(?:quote|reply|post|report|new|(?:find|report|getNew|getLast)Comment)|/(?:reply|quote|report)\b"
    r"|/(?:svar|antwort\w*|repondre|responder|rispondi|odpowiedz|odpoved\w*|odgovori|otvet\w*|vastaa|valasz|raspunde|cevapla|antwoord)(?:/|\?|$)"
    r"|[?&](?:quote|citer|zitat|zitieren|citar|cita|cytuj|citovat|citat|citiraj|lainaa|idez|citeaza|alinti)=",
    re.IGNORECASE,
)
"""What a reader of a board may do with a post."""
_CELLS = 2
_MANY = 5
_LONGEST_BOARD_WORDS = 60


def is_moment(text: str) -> bool:
    """Say whether a text gives a day or an hour and nothing else."""
    return _DATE.search(text) is not None and _MOMENT.fullmatch(_DATE.sub("", text)) is not None


def acts_on_posts(href: str) -> bool:
    """Say whether an address quotes a post, answers or reports it: no page to be listed."""
    return _ACTS.search(href) is not None


def main_text(draft: Draft, *, without: Iterable[DraftRecord]) -> str:
    """Give the text of the lines that are neither frame nor in one of the records."""
    kept = lines_without(draft, without)
    return "\n".join(draft.text[line.start : line.start + line.length] for line in kept)


def lines_without(draft: Draft, without: Iterable[DraftRecord]) -> list[DraftLine]:
    """Give the lines that are neither frame nor in one of the records."""
    return Spans((record.first, record.stop) for record in without).outside(main_lines(draft))


def main_lines(draft: Draft) -> list[DraftLine]:
    """Give the lines that are neither frame nor a choice."""
    return [line for line in draft.lines if not line.frame and line.role != "option"]


def is_board_words(draft: Draft, line: DraftLine, lexicons: Lexicons) -> bool:
    """A line of the board itself: "Quote", "Joined: 2023", the time of a post."""
    if line.role == "quote" or line.length > _LONGEST_BOARD_WORDS:
        return False
    text = draft.text[line.start : line.start + line.length]
    left = list(_DATE.sub(lambda match: " " * len(match[0]), text))
    for hit in lexicons.find("page.forum", text):
        left[hit.start : hit.end] = " " * (hit.end - hit.start)
    return (
        not _NUMBER.search("".join(left))
        and not any(char.isalpha() for char in left)
        and any(char.isalnum() for char in text)
    )


def item_groups(draft: Draft) -> list[list[DraftRecord]]:
    """Give the groups of records that lead to pages of one kind and say something of each."""
    groups: dict[int, list[DraftRecord]] = defaultdict(list)
    for record in draft.records:
        if record.how == "link" and not record.external and not acts_on_posts(record.target or ""):
            groups[record.group].append(record)
    if not groups:
        return []
    authored = sorted(datum.order for datum in draft.data if datum.path == "post.author")
    links = {anchor.order: anchor.text for anchor in draft.anchors}
    pictures = sorted({picture.order for picture in draft.pictures})
    return [
        group
        for group in groups.values()
        if _is_item_group(draft, group, links, pictures) and not _are_posts(draft, group, authored)
    ]


def _are_posts(draft: Draft, group: list[DraftRecord], authored: list[int]) -> bool:
    """Posts lead to who wrote them, and say when; a card of a member does not, nor does a topic's row lead there."""
    on_board = sum(_BOARD_WRITER.search(record.target or "") is not None for record in group) * 2 >= len(
        group
    )
    to_writers = sum(_WRITER.search(record.target or "") is not None for record in group)
    if to_writers * 2 < len(group) or not (authored or on_board):
        return False
    if are_named_posts(group) and sum(_holds_any(record, authored) for record in group) * 2 > len(group):
        return True
    dated = sum(
        (on_board or _holds_any(record, authored)) and _DATE.search(record_text(draft, record)) is not None
        for record in group
    )
    return dated * 2 >= len(group)


def _is_item_group(
    draft: Draft, group: list[DraftRecord], links: dict[int, str], pictures: list[int]
) -> bool:
    if len({record.target for record in group}) < 2:  # noqa: PLR2004 - one is no group
        return False
    texts = [record_text(draft, record) for record in group]
    pictured = sum(_holds_any(r, pictures, most=60) for r in group)
    telling = sum(_is_telling(text) for text in texts)
    if len(group) >= _MANY and telling * 2 < len(group):
        telling = sum(_says_more(text, links, record) for text, record in zip(texts, group, strict=True))
    least = max(2, len(group) / 2)  # one that tells, beside a link of the menu, is the page's own text
    return telling >= least or (pictured >= least and any(texts))


def _is_telling(text: str) -> bool:
    """A card says something of what it leads to; the number of a page or the name of a section doesn't."""
    return len(text) >= 24 or ("\n" in text and len(text) >= 10)  # noqa: PLR2004


def _says_more(text: str, links: dict[int, str], record: DraftRecord) -> bool:
    """A short line says more than its link ("Vera 24 Graz"), and not just how many there are ("Graz (24)")."""
    own = next((links[order] for order in range(record.first, record.stop) if order in links), text)
    rest = text.replace(own, "", 1).strip()
    return len(rest) >= 2 and not _COUNT.fullmatch(rest) and any(char.isdigit() for char in rest)  # noqa: PLR2004


def record_text(draft: Draft, record: DraftRecord) -> str:
    """Give the text of a record."""
    lines = lines_between(draft, record.first, record.stop)
    if not lines:
        return ""
    last = lines[-1]  # a page's text is its lines, one after another
    return draft.text[lines[0].start : last.start + last.length]


def is_post(record: DraftRecord) -> bool:
    """Say whether a record is called what the software of boards calls a post: "p581"."""
    return _POST.match(record.anchor or "") is not None


def number_of_part(draft: Draft, record: DraftRecord) -> str | None:
    """Give the telephone number of a part of a page that has a number for a name, not one that posts and comments have:
    "a20431". A site builder numbers the parts of any page.
    """
    if _NUMBERED.fullmatch(record.anchor or "") is None or is_post(record):
        return None
    found = _NUMBER.search(record_text(draft, record))
    return "".join(filter(str.isdigit, found[0])) if found else None


def _holds_any(record: DraftRecord, orders: list[int], *, most: int | None = None) -> bool:
    """Say whether one of the places lies in a record, or among its first elements."""
    place = bisect.bisect_left(orders, record.first)
    stop = record.stop if most is None else min(record.stop, record.first + most)
    return place < len(orders) and orders[place] < stop


def _says_when(draft: Draft, record: DraftRecord, links: list[tuple[int, str]]) -> bool:
    """Say whether a record tells a day, and more than the link to what came out on it."""
    text = record_text(draft, record)
    if _DATE.search(text) is None:
        return False
    begin = bisect.bisect_left(links, (record.first, ""))
    for order, words in links[begin : begin + _MANY]:
        if order < record.stop and words:
            text = text.replace(words, " ", 1)
    return not is_moment(text)


def are_named_posts(found: list[DraftRecord]) -> bool:
    """Say whether records are called what the software of boards calls posts: "p581", "post60211"."""
    return len(found) > 1 and sum(map(is_post, found)) * 2 > len(found)


def posts(draft: Draft) -> list[DraftRecord]:
    """Give the posts of a thread: the records with an author or a time, of the group that has most text."""
    groups: dict[int, list[DraftRecord]] = defaultdict(list)
    for record in draft.records:
        if record.how == "structure":
            groups[record.group].append(record)
    best: list[DraftRecord] = []
    authored = sorted(datum.order for datum in draft.data if datum.path == "post.author")
    links = [(anchor.order, anchor.text) for anchor in draft.anchors]
    for _, group in sorted(groups.items()):
        written = [
            record for record in group if _holds_any(record, authored) or _says_when(draft, record, links)
        ]
        # the boxes of the board's own head and foot may look alike
        most = len(written) * 2 > len(group) or sum(map(is_post, written)) > 1
        if most and len(written) > len(best):
            best = written
    if _are_cells_of_one(best, authored):
        return [replace(best[0], stop=best[-1].stop)]
    return best


def _are_cells_of_one(found: list[DraftRecord], authored: list[int]) -> bool:
    """Say whether two records are the two cells of a topic's one post: who wrote it, and what."""
    if len(found) != _CELLS or any(map(is_post, found)) or found[0].stop != found[1].first:
        return False
    return [_holds_any(record, authored) for record in found] == [True, False]


def fields_above(draft: Draft, first: DraftRecord) -> int:
    """Give where the labelled values above a topic's first post begin, else the post: "Town", "Age" of a thread."""
    heading = next((line.order for line in draft.lines if line.role == "title"), None)
    if heading is None:
        return first.first
    return min((p.order for p in draft.pairs if heading < p.order < first.first), default=first.first)
