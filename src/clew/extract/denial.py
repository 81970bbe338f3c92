"""Which of several words in a text are denied: "no driver", "without agency or manager", "menedzserem sincs".

A negation stands before its word, or, in some languages, after it (topic ``negation.after``). It reaches over "and",
"or" and "nor" to the next word of the same kind, and to one of an agency (``provider_kind``).

>>> from clew.reference.lexicon import packaged_lexicons
>>> text, lexicons = "Alone, without a driver or manager", packaged_lexicons()
>>> hits = [hit for hit in lexicons.find("third_party", text) if hit.entry.value == "handler"]
>>> sorted(text[start:] for start in denied(text, hits, lexicons))
['driver or manager', 'manager']
"""

import re
from collections.abc import Sequence

from clew.extract.joined import AND_OR
from clew.extract.reading import is_negated
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons, TopicHit

_REACH = 24
_ARTICLES = (
    "a|an|any|the|ein|eine|einen|einem|einer|un|une|una|uno|um|uma|de|d|del|della|en|et|ett|een|geen|kein|keine|keinen"
    "|keinem|keiner|no|not|ingen|inga|intet|nessun|nessuna|niciun|nicio|ninguna|ninguno|ningun|nenhum|nenhuma|aucun"
    "|aucune|zadn\\w*|ziad\\w*|nikakv\\w*|nekad\\w*|joki\\w*|semmilyen|hicbir|asnje|ешқандай"
    "|καμια|κανεναν|някак\\w*|никак\\w*|ніяк\\w*|жодн\\w*|без|bez|brez|pa|sans|sin|senza|sem|fara|ohne|without"
    "|utan|uten|uden|zonder|ilma|ilman|an|בלי|ללא|بدون|χωρις|առանց"
)
_BETWEEN = re.compile(rf"\s*,?\s*(?:{'|'.join(dict.fromkeys(AND_OR))})\s*(?:(?:{_ARTICLES})\s+)?")
_COMMA = re.compile(rf"\s*,\s*(?:(?:{_ARTICLES})\s+)?")
_WITHOUT = {
    **dict.fromkeys(("az", "tr", "uz", "tk"), re.compile(r"s(?:iz|uz|yz)(?!\w)")),
    **dict.fromkeys(("kk", "ky", "uz"), re.compile(r"с(?:ыз|із|из|уз)(?!\w)|siz(?!\w)")),
    "mn": re.compile(r"г[уү][ий](?!\w)"),
}
"""Endings that say "without", folded: "menecersiz"."""
_TO_NEGATION = re.compile(r"\s*(?:[^\W\d_]+\s+){0,1}")


def denied(text: str, hits: Sequence[TopicHit], lexicons: Lexicons) -> set[int]:
    """Give where those of the hits begin that are denied, themselves or with one they are joined to."""
    if not hits:
        return set()
    folded = fold(text)
    spans = sorted({(hit.start, hit.end) for hit in (*hits, *_agencies(text, lexicons))})
    out = {
        (hit.start, hit.end)
        for hit in (*hits, *_agencies(text, lexicons))
        if is_negated(text, hit.start, lexicons, reach=_REACH, language=hit.entry.language)
        or hit.entry.value == "independent"
        or _is_negated_after(text, folded, hit, lexicons)
    }
    for row in (spans, spans[::-1]):
        for span in row:
            if span not in out and any(_are_joined(folded, *sorted((span, other))) for other in out):
                out.add(span)
    return {start for start, _ in out}


def _agencies(text: str, lexicons: Lexicons) -> list[TopicHit]:
    """Give the words for an agency, and those that deny one in one phrase: "bez agencije"."""
    return [
        hit for hit in lexicons.find("provider_kind", text) if hit.entry.value in ("agency", "independent")
    ]


def _are_joined(folded: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Say whether nothing but "and" or "or" stands between two words, or before a single one a comma."""
    if second[0] < first[1]:
        return True
    between = folded[first[1] : second[0]]
    is_single = " " not in folded[slice(*second)]  # "without agency, my manager answers" denies no manager
    return _BETWEEN.fullmatch(between) is not None or (is_single and _COMMA.fullmatch(between) is not None)


def _is_negated_after(text: str, folded: str, hit: TopicHit, lexicons: Lexicons) -> bool:
    """Say whether a negation follows in a language that puts it there: "sofőröm nincs", "жүргізушім жоқ"."""
    if hit.entry.language in _WITHOUT and _WITHOUT[hit.entry.language].search(folded, hit.start, hit.end):
        return True
    window = text[hit.end : hit.end + _REACH]
    return any(
        found.entry.language == hit.entry.language
        and _TO_NEGATION.fullmatch(folded, hit.end, hit.end + found.start) is not None
        for found in lexicons.find("negation.after", window, overlapping=True)
    )
