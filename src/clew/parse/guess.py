"""What kind of page a draft seems to be, read alone; its site may know better (see clew.parse.profile).

A *profile* is a member's page: what the person seeks, when they were last here, how to write to them on the
site, and no number or price by the hour. A *review* says in its title that it is one, and rates.
"""

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from urllib.parse import urlsplit

from anyascii import anyascii

from clew.kernel.web import host_of, registered_domain
from clew.parse.groups import acts_on_posts, are_named_posts, main_text, number_of_part, posts
from clew.parse.repeats import is_search
from clew.parse.signs import Sign, tally
from clew.parse.spans import Spans
from clew.parse.topic import hits_in, values_in
from clew.parse.topics import names_of
from clew.records.draft import Draft, DraftRecord
from clew.reference.lexicon import Lexicons
from clew.reference.parking import is_parked

_SHORT = 700
_FEW_SITES, _MANY_SITES = 3, 5
_HALF, _NEARLY_ALL = 0.5, 0.7
STATED = 4
"""From so many points on a page says who is advertised and what for; see Signs.ad."""
COVERED = 0.45
"""Share of a page's own text that its records hold, from which on it is a listing."""
_SURELY_MEMBER = 5
_LEAST_STEP = 3
_MEMBERS = re.compile(r"/members?/", re.IGNORECASE)
"""Where the software of communities keeps the pages of members, whatever language the site speaks."""
_MEMBER_OF_BOARD = re.compile(
    r"/memberlist\.php\?(?:.*&)?mode=viewprofile|/member\.php\?(?:\d|u=|.*&u=)|/index\.php\?(?:action=profile;|showuser=)"
    r"|/members/[^/?]+\.\d+/?$|/profile/\d+-",
    re.IGNORECASE,
)
"""Where the software of boards keeps the page of a member."""
_TOPIC_LISTS = re.compile(
    r"/(?:forumdisplay|viewforum)\.php|/index\.php\?(?:board=|showforum=)|/forums/[^/?]+\.\d+/?(?:page-\d+)?$",
    re.IGNORECASE,
)
"""Where the software of boards (vBulletin, phpBB, SMF, Invision, XenForo) keeps its lists of topics, whatever language it speaks."""
_TOPICS = re.compile(
    r"/(?:showthread|viewtopic)\.php|/index\.php\?(?:topic=|showtopic=)|/threads/[^/?]+\.\d+(?:/|$)|/topic/\d+-",
    re.IGNORECASE,
)
"""Where it keeps the topics themselves: each post of one may lead to a place of its own (".../post-408232"), and is no card."""
_BOARD_WORDS, _MANY_BOARD_WORDS = 3, 6
_RATING = re.compile(
    r"[★☆⭐]|\b(?:10|\d)(?:[.,]\d)?(?:\s?/\s?|\s(?:of|out of|von|sur|de|su|em|van|af|av|z|ze|od|iz|din|из|від|од|от|nuo|no|από)\s)(?:5|10)\b"
)
_CHANNELS = frozenset(
    [
        *(
            "wa.me",
            "whatsapp.com",
            "t.me",
            "telegram.me",
            "telegram.org",
            "viber.com",
            "signal.me",
            "m.me",
            "line.me",
        ),
        *(
            "instagram.com",
            "facebook.com",
            "fb.com",
            "x.com",
            "twitter.com",
            "tiktok.com",
            "youtube.com",
            "vk.com",
        ),
        *("skype.com", "snapchat.com", "onlyfans.com", "google.com", "apple.com", "linktr.ee"),
    ]
)
"""Where somebody is written to or shows more of herself: links there are no list of sites."""
_OFFERS = frozenset(["phone", "price", "meeting"])


@dataclass(frozen=True, slots=True)
class View:
    """What is asked of a page: its draft, its signs, its records of one kind, its main text, and how many different
    words of members' pages it has.
    """

    draft: Draft
    signs: Collection[Sign]
    groups: list[list[DraftRecord]]
    coverage: float
    whole: str
    member_words: int


def guess_kind(view: View, lexicons: Lexicons) -> str:
    """Guess a page's kind."""
    draft = view.draft
    stated = tally(view.signs).ad
    refused = draft.status is not None and draft.status >= 400  # noqa: PLR2004 - HTTP errors
    if refused or (stated < STATED and says_absent(view, lexicons)):
        return "error"
    if stated < STATED and looks_outward(view.draft, view.whole)[0]:
        return "directory"
    # a list of few topics has much of the board's frame beside it
    if view.groups and (view.coverage >= COVERED or _TOPIC_LISTS.search(draft.url)):
        is_topic = _TOPICS.search(draft.url) is not None or _are_posts_of_a_board(view, lexicons)
        return "thread" if is_topic else "listing"
    for kind, looks in _LOOKS:
        if looks(view, lexicons):
            return kind
    if _is_of_numbered_parts(view):
        return "listing"
    return "ad" if stated >= STATED else "static"


def is_member_of_board(url: str) -> bool:
    """Say whether an address is where the software of boards keeps the page of a member."""
    return _MEMBER_OF_BOARD.search(url) is not None


def _is_of_numbered_parts(view: View) -> bool:
    """Say whether a good part of a page is boxes made alike that have a number each: ads without pages of their own."""
    groups: dict[int, list[DraftRecord]] = defaultdict(list)
    for record in view.draft.records:
        if record.how == "structure":
            groups[record.group].append(record)
    group = max(groups.values(), key=len, default=[])
    numbers = {record: number for record in group if (number := number_of_part(view.draft, record))}
    parts = list(numbers)
    if len(parts) * 2 < len(group) or len(set(numbers.values())) < 2:  # noqa: PLR2004 - one number is the site's
        return False
    left = len(main_text(view.draft, without=parts))
    return len(view.whole) - left >= COVERED * len(view.whole)


def says_absent(view: View, lexicons: Lexicons) -> bool:
    """A page that says it isn't there, whatever its status: little text, and the words for it up front."""
    draft, whole = view.draft, view.whole
    if not whole.strip():
        return not draft.text.strip() and not draft.title
    if _is_parked(draft):
        return True
    if len(whole) > _SHORT or (view.groups and len(whole) > 300):  # noqa: PLR2004
        return False
    return tells_absence(draft, whole, lexicons)


def shows_nobody(draft: Draft, line: str, lexicons: Lexicons) -> bool:
    """Say whether a line says that a list is empty: of a search, of a town without ads."""
    if hits_in(line, "page.no_results", lexicons):
        return True
    return is_search(draft.url) and says_error(line, lexicons)


def _is_parked(draft: Draft) -> bool:
    """Say whether it stands where the site was: the domain is for sale, parked or has run out."""
    own = registered_domain(draft.url)
    targets = {anchor.href.partition("#")[0] for anchor in draft.anchors if "://" in anchor.href}
    pages = {href for href in targets if registered_domain(href) == own} - {draft.url}
    hosts = {host_of(href) or "" for href in targets}
    return is_parked(f"{draft.title or ''}\n{draft.text}", draft.url, own_pages=len(pages), hosts=hosts)


def tells_absence(draft: Draft, own: str, lexicons: Lexicons) -> bool:
    """Say whether a page's names, or the beginning of what it says, tell that it isn't there."""
    named = "\n".join([draft.title or "", draft.heading or ""])
    if says_error(named, lexicons):
        return True
    if any(_fills(line, "page.static", lexicons) for line in named.split("\n")):
        return False  # rules say what "is removed", and are there
    return says_error(own[:300], lexicons)


def says_error(text: str, lexicons: Lexicons) -> bool:
    """Say whether a text says that a page isn't there; "404" inside a longer number says nothing."""
    for hit in hits_in(text, "page.error", lexicons):
        around = text[max(0, hit.start - 6) : hit.start] + text[hit.end : hit.end + 6]
        if not text[hit.start : hit.end].isdigit() or not any(map(str.isdigit, around)):
            return True
    return False


def _fills(line: str, topic: str, lexicons: Lexicons) -> bool:
    """Say whether a topic's term is most of a line."""
    return any((hit.end - hit.start) * 2 >= len(line) for hit in lexicons.find(topic, line))


def _is_thread(view: View, lexicons: Lexicons) -> bool:
    draft = view.draft
    found = posts(draft)
    authored = any(datum.path == "post.author" for datum in draft.data)
    if len(found) <= 1 and not authored:
        return False
    if _are_all(found, view):
        return True
    words = values_in(draft.text[:20_000], "page.forum", lexicons)
    answers = any(acts_on_posts(anchor.href) for anchor in draft.anchors)
    if len(found) > 1 and len(words) > 1:
        return answers or are_named_posts(found) or len(words) >= _BOARD_WORDS
    if not authored or len(words) < (_BOARD_WORDS if answers else _MANY_BOARD_WORDS):
        return False
    # the page of a member names who it is of as a post names its writer
    return answers or len(found) > 1 or not seems_member(view.signs, view.member_words)


def _are_posts_of_a_board(view: View, lexicons: Lexicons) -> bool:
    """Say whether the records of a page, each with a link to who wrote it, are posts and no cards."""
    found = posts(view.draft)
    if not (are_named_posts(found) and _are_all(found, view)):
        return False
    words = values_in(view.draft.text[:20_000], "page.forum", lexicons)
    return len(words) >= _BOARD_WORDS


def _are_all(found: list[DraftRecord], view: View) -> bool:
    """Say whether posts by several writers are nearly all that a page says, or half of it where they are called posts;
    comments below an ad are not.
    """
    orders = [datum for datum in view.draft.data if datum.path == "post.author"]
    spans = Spans((record.first, record.stop) for record in found)
    writers = {datum.value for datum in orders if datum.order in spans}
    if len(writers) < 2:  # noqa: PLR2004 - one who writes twice may be the advertiser
        return False
    left = len(main_text(view.draft, without=found))
    most = _HALF if are_named_posts(found) else _NEARLY_ALL
    return left <= (1 - most) * len(view.whole)


def _is_review(view: View, lexicons: Lexicons) -> bool:
    """It rates, and its title says that it is a review, or it has a writer. An ad with reviews below is still an ad."""
    if _is_sheet_of_visit(view, lexicons):
        return True
    labels = {sign.what for sign in view.signs if sign.kind == "person" and sign.what.startswith("label.")}
    if len(labels) >= 3:  # noqa: PLR2004 - who she is, not how she was
        return False
    return _is_told_as_review(view, lexicons) and _rates(view, lexicons)


def _is_sheet_of_visit(view: View, lexicons: Lexicons) -> bool:
    """Say whether a page is laid out as what a visitor tells: when it was, what was paid, the mark, whether again."""
    told = {
        hit.entry.value
        for pair in view.draft.pairs
        for hit in lexicons.find("label.review", pair.label)
        if (hit.end - hit.start) * 3 >= len(pair.label) * 2
    }
    if len(told) > 1 and not told.isdisjoint(_TOLD_BY_VISITORS):
        return True
    return any(
        values_in(line, "label.review", lexicons) >= _TOLD_BY_VISITORS
        for line in view.whole.split("\n")
        if len(line) <= _ONE_LINE and _DAY.search(line)
    )


_ONE_LINE = 200
_DAY = re.compile(r"\d")
_TOLD_BY_VISITORS = frozenset(["visit", "paid"])


def _is_told_as_review(view: View, lexicons: Lexicons) -> bool:
    named = "\n".join(names_of(view.draft))
    if hits_in(named, "page.review", lexicons) or _stands_under(view.draft.url, "page.review", lexicons):
        return True
    if any(_heads(pair.label, "page.review", lexicons) for pair in view.draft.pairs):
        return True
    data = {datum.path for datum in view.draft.data}
    is_labelled = any(_fills(pair.label, "page.review", lexicons) for pair in view.draft.pairs)
    is_stated = "Review.reviewBody" in data and "Review.author" in data
    return tally(view.signs).ad < STATED and (is_stated or ("post.author" in data and is_labelled))


def _stands_under(url: str, topic: str, lexicons: Lexicons) -> bool:
    """Say whether a step of an address is one of a topic's terms, be it in plain letters: "/recenzija/311", "/otzyvy/7"."""
    steps = [step.partition(".")[0].replace("-", " ") for step in urlsplit(url).path.split("/")]
    return not _in_plain_letters(topic, lexicons).isdisjoint(step.lower() for step in steps) or any(
        hit.end - hit.start == len(step) for step in steps if step for hit in lexicons.find(topic, step)
    )


@functools.lru_cache(maxsize=16)
def _in_plain_letters(topic: str, lexicons: Lexicons) -> frozenset[str]:
    """Give a topic's terms of other letters as addresses spell them."""
    terms = [entry.term for entry in lexicons.entries(topic) if not entry.term.isascii()]
    plain = (anyascii(term.lower().replace("ə", "e")).lower().replace("'", "") for term in terms)
    return frozenset(term for term in plain if len(term) >= _LEAST_STEP)


def _heads(label: str, topic: str, lexicons: Lexicons) -> bool:
    """Say whether a label begins with a topic's term and goes on: "Review of", where "Reviews" alone counts them."""
    hit = next(iter(lexicons.find(topic, label)), None)
    return hit is not None and hit.start == 0 and label[hit.end :].strip().isalpha()


def _rates(view: View, lexicons: Lexicons) -> bool:
    if _RATING.search(view.whole):
        return True
    return len(values_in(view.whole, "page.review", lexicons)) >= 2  # noqa: PLR2004 - "stars", "overall impression"


def _is_profile(view: View, _: Lexicons) -> bool:
    return seems_member(view.signs, view.member_words)


def seems_member(signs: Collection[Sign], member_words: int) -> bool:
    """Say whether a page with these signs and so many words of members' pages is one."""
    offers = {sign.what for sign in signs if sign.kind == "offer"} & _OFFERS
    # who gives a number or a price by the hour is no member for that who seeks and is written to
    least = _SURELY_MEMBER if "phone" in offers or len(offers) > 1 else 3 if offers else 2
    return member_words >= least and any(sign.kind == "person" for sign in signs)


def member_words(draft: Draft, signs: Collection[Sign], whole: str, lexicons: Lexicons) -> int:
    """Count the different words of members' pages that a page has, one more where it stands under such a word
    ("/members/mira/"); 0 where it shows no person.
    """
    if not any(sign.kind == "person" for sign in signs):
        return 0
    text = "\n".join([whole[:20_000], *_buttons(draft)])
    return len(values_in(text, "page.profile", lexicons)) + _is_among_members(draft.url, lexicons)


def _is_among_members(url: str, lexicons: Lexicons) -> bool:
    return _MEMBERS.search(url) is not None or _stands_under(url, "page.profile", lexicons)


def _buttons(draft: Draft) -> list[str]:
    return [
        draft.text[line.start : line.start + line.length]
        for line in draft.lines
        if line.role == "option" and not line.frame
    ]


def looks_outward(draft: Draft, whole: str) -> tuple[bool, int, int]:
    """Say whether a page is a list of links to other sites, to how many, and how much text they have.

    Five sites and half of the page's text make one, or three and nearly all of it: a list, not a footer.
    """
    spans = [
        record
        for record in draft.records
        if record.external and record.target and registered_domain(record.target) not in _CHANNELS
    ]
    own = registered_domain(draft.url)
    hosts = {record.target: registered_domain(record.target or "") for record in spans}
    # of a link through a counter the number alone is known
    sites = len({target if host == own else host for target, host in hosts.items()})
    if sites < _FEW_SITES:
        return False, sites, 0
    covered = len(whole) - len(main_text(draft, without=spans))
    share = covered / max(len(whole), 1)
    return (sites >= _MANY_SITES and share >= _HALF) or share >= _NEARLY_ALL, sites, covered


_LOOKS: tuple[tuple[str, Callable[[View, Lexicons], bool]], ...] = (
    ("thread", _is_thread),
    ("review", _is_review),
    ("profile", _is_profile),
)
"""How the other kinds look, the surest first."""
