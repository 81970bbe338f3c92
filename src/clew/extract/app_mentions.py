"""Accounts and numbers that stand beside an app's name: "Telegram: @mara_22", "WhatsApp/Viber 050 123 45 67".

A name without "@" counts when it looks like one (a digit or an underscore in it), or when it stands alone
after a colon or an arrow; what follows "Telegram" in a sentence is no account.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from clew.extract.phone_numbers import Phone, phone_finder
from clew.extract.vocabulary import Word, vocabulary
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_AND_OR = (
    "and or und oder y o et ou e i и si sau es vagy en of og eller och ja voi seka tai ning un vai ir arba in ali ter te"
    " ili nebo ci a alebo oraz lub albo dhe ose apo u та й або ды или და ან և ե ու կամ και κι η ve veya yoki va we yada"
    " və ya жана же және немесе ва е ё ба болон буюу ו וגם או و او і дый мен пен бен sowie beziehungsweise bzw ainsi+que tout+comme"
    " as+well+as and+also und+auch y+tambien asi+como e+anche e+tambem e+tamben bem+como evenals en+ook oraz+tez a+take a+tez"
    " kao+i како+и как+и а+также а+також а+таксама valamint precum+si samt sekä sekae nii+ka ja+ka ka+ari kaip+ir si dhe+po"
    " καθως+και agar hem hemde heme ham hamda ham+da hem+de сонымен+қатар ошондой+эле инчунин мөн aseve aseve+da ასევე და+ასევე ինչպես+նաև նաև"
)
"""What stands between two apps of one number, folded; the first of them may have an ending of its own."""
_JOIN = re.compile(
    rf"(?:[-'’]?[^\W\d_]{{1,5}}(?=\s))?\s*(?:[/,&+|]|{'|'.join(word.replace('+', ' ') for word in _AND_OR.split())})?\s*(?:ב|ال|بال)?"
)
_NAME = r"(?P<name>(?:live:)?[a-z0-9_](?:[\w.]{2,38}[a-z0-9_]))"
_AFTER = re.compile(
    rf"(?P<sep>[^\w\n@]{{0,12}})(?P<filler>(?:(?:me|at|is|on|my|id|user|username|nick|nickname|name|handle|account|acc"
    rf"|ник|на|мой|канал|bei|mein|ist|mi|es|mio|mon|c'est|собачка|собака|равлик|malpa|chiocciola|arroba|arobase|kukac|zavinac|klammeraffe|maimunka|маймунка)\b[^\w\n@]{{0,6}}){{0,2}})(?P<at>@\s?)?{_NAME}(?![\w@])"
)
_AFTER_WORDS = re.compile(
    rf"[^\w\n@]{{0,3}}(?:[^\W\d_]{{1,14}}\s){{0,2}}[^\W\d_]{{1,14}}(?:\s?[:=]\s?@?|\s@){_NAME}(?![\w@])"
)
"""An account after words that say what follows: "telegram kullanıcı adım: selin_35", "Telegram sucht @lea_22"."""
_X = re.compile(r"(?<![\w/])x(?=\s?(?:[^\w\s@/]{1,4}\s?)?@)")
_DOTTED = frozenset({"instagram", "skype", "facebook"})
"""Whose accounts have dots in them; an ending as of a site makes it an address instead."""
_SITE_END = re.compile(r"\.(?:[a-z]{2,3}|info|online|site|club|example|test)\Z")
_ALONE = re.compile(rf"(?<![\w.@])@{_NAME}(?![\w@])")
_STRONG_SIGNS = re.compile(r"[:=\-–—>→»]|[^\x00-\x7f\s]")
_TERMINAL = re.compile(r"\s*(?:$|[\n,;|)!.•·]|[^\x00-\x7f\w])")
_DOMAIN = re.compile(r"\.[a-z]{2,}\b|/")
_FILLER_BEFORE_PHONE = re.compile(
    r"[^\w\n]{0,8}(?:[^\W\d_]{1,12}[^\w\n]{1,3}){0,2}[^\w\n]{0,4}\n?[ +(]*|[^\w\n]{0,3}(?:[^\W\d_]{1,12}\s){0,4}[^\W\d_]{1,12}\s?[:=][ +(]*"
)
_FILLER_AFTER_PHONE = re.compile(r"[^\w\n]{1,4}(?:[^\W\d_]{1,10}[ :]{1,2}){0,1}")
_NEXT_BRACKET = re.compile(r"(?:\s[^\W\d_]{1,6})?\)\s?\(")
"""Between two apps of one number that stand in brackets of their own: "(Viber is) (WhatsApp is)"."""
_NEGATION = re.compile(
    r"(?:^|[^\w])(?:no|not|kein|keine|ohne|sin|pas de|senza|non|nu|fara|nem|без|не|нет|немає|жоқ)\s\Z"
)
_REACH = 30
_NUMBERS_ONLY = frozenset({"whatsapp", "viber"})
"""Where nobody has a name: of "WhatsApp, Telegram @mara_22" the one goes by a number elsewhere."""
_NUMBER_APPS = frozenset({"whatsapp", "viber", "signal", "telegram"})


@dataclass(frozen=True, slots=True)
class AppMention:
    """An account or number with its place and the apps it is named for."""

    kinds: tuple[str, ...]
    name: str
    start: int
    end: int
    phone: Phone | None = None
    obfuscated: bool = False


@dataclass(frozen=True, slots=True)
class _Chain:
    """Apps named in a row; ``firm`` are those that a sign or an "and" ties to the last of them."""

    kinds: tuple[str, ...]
    firm: tuple[str, ...]
    start: int
    end: int


def iter_mentions(
    text: str, lexicons: Lexicons, regions: tuple[str, ...], language: str | None
) -> Iterator[AppMention]:
    """Give what stands beside the apps' names."""
    folded = fold(text)
    words = [
        word
        for word in vocabulary(lexicons, "handle.app").find(folded)
        if not _is_an_amount(folded, word) and not _is_an_account(folded, word)
    ]
    words += [Word(found.start(), found.end(), "handle.app", "x", "mul") for found in _X.finditer(folded)]
    words.sort()
    if not words:
        return
    chains = [
        chain for chain in _chains(folded, words) if not _is_denied(folded[: chain.start][-12:], language)
    ]
    taken: set[int] = set()
    names: set[int] = set()
    for index, chain in enumerate(chains):
        mention = _named_after(folded, chain, _no_names(lexicons))
        if mention is None:
            continue
        names.add(mention.start)
        by_name = tuple(kind for kind in mention.kinds if kind not in _NUMBERS_ONLY)
        by_number = tuple(kind for kind in chain.firm if kind in _NUMBERS_ONLY)
        if by_name:
            yield replace(mention, kinds=by_name)
        if by_number:
            chains[index] = replace(chain, kinds=by_number, firm=by_number)
        else:
            taken.add(index)
    phones = phone_finder(lexicons).find(text, regions, language) if chains else ()
    yield from _numbers(folded, chains, phones, taken)
    yield from _named_before(folded, chains, taken, names)


def _is_denied(before: str, language: str | None) -> bool:
    found = _NEGATION.search(before)
    return found is not None and not (language == "pt" and found.group().strip() == "no")  # "no zap": on it


@functools.lru_cache(maxsize=8)
def _no_names(lexicons: Lexicons) -> frozenset[str]:
    return frozenset(
        fold(entry.term.strip("*"))
        for topic in ("handle.no_name", "handle.app")
        for entry in lexicons.entries(topic)
    )


def _chains(folded: str, words: Sequence[Word]) -> Iterator[_Chain]:
    row: list[Word] = []
    for word in words:
        if row and (word.start < row[-1].end or not _JOIN.fullmatch(folded[row[-1].end : word.start])):
            yield _chain(folded, row)
            row = []
        row.append(word)
    if row:
        yield _chain(folded, row)


def _chain(folded: str, row: Sequence[Word]) -> _Chain:
    firm = [row[-1].value]
    for first, second in zip(row[-2::-1], row[:0:-1], strict=True):
        if not folded[first.end : second.start].strip():
            break
        firm.append(first.value)
    kinds = tuple(dict.fromkeys(word.value for word in row))
    return _Chain(kinds, tuple(dict.fromkeys(reversed(firm))), row[0].start, row[-1].end)


def _named_after(folded: str, chain: _Chain, no_names: frozenset[str]) -> AppMention | None:
    found = _AFTER.match(folded, chain.end)
    if found is None or not (found["at"] or _looks_like_an_account(folded, found, chain)):
        found = _AFTER_WORDS.match(folded, chain.end)
        if found is None or not _is_odd(found["name"]) or _DOMAIN.match(folded, found.end("name")):
            return None
    name = found["name"]
    if not re.search(r"[a-z]", name) or name in no_names:
        return None
    return AppMention(chain.firm, name, found.start("name"), found.end("name"))


def _is_odd(name: str) -> bool:
    return re.search(r"[\d_]", name) is not None


def _looks_like_an_account(folded: str, found: re.Match[str], chain: _Chain) -> bool:
    name, end = found["name"], found.end("name")
    if not name[0].isalpha() or _DOMAIN.match(folded, end) or (not found["sep"] and not found["filler"]):
        return False
    if name.startswith("live:"):
        return True
    is_announced = _STRONG_SIGNS.search(found["sep"]) is not None and _TERMINAL.match(folded, end) is not None
    has_dots = "." in name
    may_have_dots = _DOTTED.issuperset(chain.firm) and not _SITE_END.search(name)
    return _is_odd(name) or (is_announced and (not has_dots or may_have_dots))


def _numbers(
    folded: str, chains: Sequence[_Chain], phones: Sequence[Phone], taken: set[int]
) -> Iterator[AppMention]:
    left: list[tuple[Phone, int]] = []
    last_end = 0
    for phone in phones:
        before = [
            i for i, c in enumerate(chains) if last_end <= c.start and c.end <= phone.start and i not in taken
        ]
        near = before[-1] if before else None
        if near is not None and left and _closes_line(folded, left[-1][1], chains[near], phone.start):
            near = None  # "050 111 22 33 WhatsApp" above "050 444 55 66 Viber"
        if near is not None and _FILLER_BEFORE_PHONE.fullmatch(folded[chains[near].end : phone.start]):
            taken.add(near)
            yield _of_phone(chains[near], phone)
        else:
            left.append((phone, phone.end))
        last_end = phone.end
    for phone, end in left:
        reached, is_follower = end, False
        for index, chain in enumerate(chains):
            if index in taken or chain.start < reached:
                continue
            gap = folded[reached : chain.start]
            # telegram's link stands beside many a number
            is_a_button = "telegram" in chain.kinds and not gap.strip()
            follows = _NEXT_BRACKET if is_follower else _FILLER_AFTER_PHONE
            if is_a_button or not (follows.fullmatch(gap) or _is_next_line(folded, gap, chain)):
                break
            taken.add(index)
            yield _of_phone(chain, phone)
            reached, is_follower = chain.end, True


def _closes_line(folded: str, end: int, chain: _Chain, following: int) -> bool:
    """Say whether an app's name ends the line of the number before it, and the next number stands on another."""
    gap = folded[end : chain.start]
    return _FILLER_AFTER_PHONE.fullmatch(gap) is not None and "\n" in folded[chain.end : following]


def _is_next_line(folded: str, gap: str, chain: _Chain) -> bool:
    """Say whether an app's name is all of the line below a number: a button."""
    return gap == "\n" and folded[chain.end : chain.end + 1] in ("", "\n")


def _of_phone(chain: _Chain, phone: Phone) -> AppMention:
    kinds = tuple(kind for kind in chain.kinds if kind in _NUMBER_APPS)
    return AppMention(kinds, phone.value, phone.start, phone.end, phone, phone.obfuscated)


def _is_an_amount(folded: str, word: Word) -> bool:
    """Say whether a short name is a unit: the tenge of "9 500 тг"."""
    is_short = word.end - word.start <= 2  # noqa: PLR2004 - tg, fb, ig
    is_announced = folded[word.end : word.end + 3].lstrip(" ")[:1] in (":", "@", "=")
    return (
        is_short
        and not is_announced
        and re.search(r"(?<!\w)[\d., \xa0]*\d[ \xa0]?\Z", folded[: word.start]) is not None
    )


def _is_an_account(folded: str, word: Word) -> bool:
    """Say whether an app's name begins an account's: "@telegram_mara", where it might have an ending."""
    return "_" in folded[word.start : word.end]


def _named_before(
    folded: str, chains: Sequence[_Chain], taken: set[int], names: set[int]
) -> Iterator[AppMention]:
    """Read "@mara_22 (Telegram)", and an "@name" whose line names one app elsewhere."""
    for found in _ALONE.finditer(folded):
        if found.start("name") in names:
            continue
        line_start = folded.rfind("\n", 0, found.start()) + 1
        line_end = folded.find("\n", found.end())
        line_end = len(folded) if line_end < 0 else line_end
        near = [
            index
            for index, chain in enumerate(chains)
            if index not in taken and line_start <= chain.start and chain.end <= line_end
        ]
        if len(near) == 1:
            taken.add(near[0])
            yield AppMention(chains[near[0]].firm, found["name"], found.start("name"), found.end("name"))
