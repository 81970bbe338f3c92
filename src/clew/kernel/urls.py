"""URLs: variants of one page share a canonical form.

>>> canonical("HTTPS://A.example:443/p/7/?utm_source=x&sort=price&id=3#top")
'https://a.example/p/7/?id=3'
"""

import functools
import re
from collections.abc import Callable
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"^(utm_\w+|_ga|_gl|gclid|fbclid|yclid|msclkid|dclid|mc_[ce]id|igshid|ref|referrer|referer|source|src|from|pos|"
    r"track\w*|trk\w*|campaign|cmpid|aff\w*|partner|click_?id|adid|hsa_\w+|pk_\w+|mtm_\w+|spm|rb_clickid|openstat|_openstat|replytocom)$",
    re.IGNORECASE,
)
_PATH_SESSION = re.compile(r";jsessionid=[^/]*|/\((?:[A-Za-z]\([\w-]{10,}\))+\)(?=/)", re.IGNORECASE)
"""Sessions in a path: of Java's servers, and of those of ASP.NET that set no cookie ("/(S(k3v0y2mjq1x4zr55hd0wbt45))/")."""
_SESSION = re.compile(
    r"^(phpsessid|jsessionid|aspsessionid\w*|sid|sess\w*|session\w*|osc_?sid|cfid|cftoken|s)$", re.IGNORECASE
)
_TOKEN = re.compile(r"^(?:[0-9a-zA-Z_-]{16,}|(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{8,})$")
_SORT = re.compile(
    r"^(sort\w*|order\w*|ord|red|taxi|jarjest\w*|sirala\w*|sira|siralama|razeni|razenie|serad\w*|zorad\w*|rend|rendez\w*|sorrend|orden\w*|ordina\w*|tri|trier|classer|ordon\w*|poredak|poredaj|redosled|podredi|sorter\w*|ordna|poryadok|kartot\w*|rikiuo\w*|rusiav\w*|taxinom\w*|ordem|"
    r"orderby|dir|direction|embed\w*|style|theme|print\w*|stampa\w*|imprim\w*|druck\w*|drukuj|wydruk|afdruk\w*|tisk|tlac|nyomtat\w*|"
    r"spausdin\w*|druka\w*|trukk|tulosta|utskrift|udskriv|ispis|yazdir|chap|pechat|format|output|amp|per_?page|limit|pagesize)$",
    re.IGNORECASE,
)
_SHOWN_AS = re.compile(r"^(view|display|layout|mode|show)$", re.IGNORECASE)
_MANNER = re.compile(
    r"^(\d*|all|list\w*|grid\w*|galler\w+|galer\w+|maps?|karte|carte|mapa|tables?|tiles?|cards?|rows?|thumbs?|thumbnails?|"
    r"compact|full|short|simple|classic|large|small|big|mobile|mobil|desktop|wap|amp|print\w*|asc|desc|\w{0,8}print|text)$",
    re.IGNORECASE,
)
"""Ways to show one thing. Other values name what is shown: ``view=details``, ``mode=viewprofile``, ``show=members``."""
_PAGE_NAME = re.compile(
    r"^(option|view|task|act|action|do|op|module|modul|mod|controller|route|r|name|file|cmd|go|mode|com|p|page|section|content)$",
    re.IGNORECASE,
)
"""What tells apart the pages of a site that has one address for all."""
_FRONT = ("option", "com_")
"""A site system that has one address for all pages (Joomla): there ``view=list`` is a page of its own."""
_PRINTED = frozenset(
    {("type", "98"), ("tmpl", "component"), ("do", "print"), ("act", "print"), ("mode", "print")}
)
"""What systems for boards and sites add to an address for its print version."""
_AT_A_POST = {
    "do": re.compile(r"(?:find|getNew|getLast|getFirst)Comment|showComments?", re.IGNORECASE),
    "view": re.compile(r"get(?:new|last)post|findpost|unread", re.IGNORECASE),
    "goto": re.compile(r"(?:new|last|next)?post|unread", re.IGNORECASE),
    "action": re.compile(r"(?:new|last)post", re.IGNORECASE),
}
"""How the software of boards leads to one place of a topic."""
_POST_NUMBER = frozenset({"comment", "p", "pid", "post"})
_LANGUAGE = re.compile(r"^(lang|language|hl|locale|lng|l)$", re.IGNORECASE)
PAGING = re.compile(
    r"^(p|page|pg|paged|ipage|start|offset|seite|pagina|страница|stranica|oldal|strona|strana|sayfa|str|pag|pn|page_?no|pagenum|pagenumber|from|limitstart|before|after|cursor|side|sida|sivu|leht|lehekulg|puslapis|lapa|stran|stranka|faqe|blad|pagini|sahifa|sehife|bet|gverdi|ej|selida|strana?_?nr|page_?nr|страна|сторінка|бет|σελιδα|σελίδα)$",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"^(?:id_?)?(?:(?:sub)?cat\w*|(?:sub)?kat\w*|rub\w*|section|sekc\w*|seccion|secao|sezione|razdel|odd?el\w*|dzial|skyrius|gruppe?n?|groups?|tag|type|typ|tipo?|tur|"
    r"city|town|region|regione|area|county|state|country|location|loc|place|stadt|ort|land|kanton|bundesland|ville|departement|dept|pays|ciudad|provincia|pais|zona|"
    r"cidade|distrito|citta|comune|gorod|grad|oblast|raion|misto|miasto|wojewodztwo|mesto|kraj|okres|varos|megye|kerulet|oras|judet|sehir|il|ilce|semt|seher|"
    r"qalaqi|kala|shahar|hiry|poli|nomos|miestas|pilseta|linn|maakond|kaupunki|lan|stad|fylke|plaats|qytet|shkon|"
    r"gender|sex|geschlecht|sexe|genere|genero|pol|pohlavi|nem|cinsiyet|for|who)$",
    re.IGNORECASE,
)
"""Filters by a town, a region, a category or whom it shows: what such a list shows is a page of its own."""
_NUMBERS_TOO = frozenset({"from", "ref", "source", "adid"})
_PRINT_STEP = re.compile(
    r"[-_./](?:print(?:able|version|view|er|out)?|imprim\w{1,5}|stampa\w{0,3}|druck(?:en|version|ansicht)?|drukuj|wydruk|afdruk\w*|tisk|tlac|nyomtat\w*|"
    r"utskrift|udskriv|tulosta|ispis|stampaj|tipar\w*|yazdir|pechat|druk|amp)(?=$|/$|\.\w{2,5}$)",
    re.IGNORECASE,
)
_PRINTING = re.compile(
    r"(?:^|[-_./])(?:print|imprim|stampa|druck|drukuj|wydruk|afdruk|tisk|tlac|nyomtat|utskrift|udskriv|tulosta|ispis|tipar|yazdir|pechat)"
    r"\w{0,9}(?:$|/$|\.\w{2,5}$|:)",
    re.IGNORECASE,
)
_PRINT_STEP_BEFORE = re.compile(r"(?<=/)print:page,\d+,")
"""How a system for news and catalogues (DataLife Engine) names the print version before the page."""
_PLAIN = re.compile(r"https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(/[A-Za-z0-9._~/%-]*)?")
"""An address that has nothing to be stripped: no query, fragment, port or parameter."""


@functools.lru_cache(maxsize=50_000)
def canonical(url: str) -> str:
    """Strip what makes variants: fragment, tracking, session, sorting, printing, language; sort the rest."""
    plain = _PLAIN.fullmatch(url)
    if plain is not None:
        return url if plain[1] else url + "/"
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").lower()
        port = parts.port
    except ValueError:
        return url
    netloc = host if port in (None, 80, 443) else f"{host}:{port}"
    path = _PATH_SESSION.sub("", parts.path) or "/"
    # boards of an older make part their parameters by semicolons
    stated = parse_qsl(parts.query.replace(";", "&"), keep_blank_values=True)
    has_one_front = any(key.lower() == _FRONT[0] and value.startswith(_FRONT[1]) for key, value in stated)
    if any(_leads_into(key, value) for key, value in stated):
        stated = [one for one in stated if not _leads_into(*one) and one[0].lower() not in _POST_NUMBER]
    query = [
        (key, value)
        for key, value in stated
        if not (_is_noise(key, value) or (_is_manner(key, value) and not has_one_front))
    ]
    fragment = parts.fragment if parts.fragment.startswith("!") else ""
    return urlunsplit(
        (parts.scheme.lower(), netloc, path, urlencode(query, quote_via=quote, safe="/:,"), fragment)
    ).strip()


def _is_noise(key: str, value: str) -> bool:
    if key.lower() in _NUMBERS_TOO and value.isdigit():
        return False  # the number of an ad, or where a page of a list begins; no way in which it was found
    if _SESSION.match(key):
        return bool(_TOKEN.match(value)) or len(key) > 1
    if (key.lower(), value) in _PRINTED or (key.lower() == "action" and value.lower().startswith("print")):
        return True
    return bool(_TRACKING.match(key) or _SORT.match(key) or _LANGUAGE.match(key))


def _leads_into(key: str, value: str) -> bool:
    return (place := _AT_A_POST.get(key.lower())) is not None and place.fullmatch(value) is not None


def _is_manner(key: str, value: str) -> bool:
    return bool(_SHOWN_AS.match(key) and _MANNER.match(value))


def without_query(url: str) -> str:
    """Give the URL without its query; what names a page of a site with one address for all stays: ``option=com_ads``."""
    return _keeping(url, _names_a_page)


def _names_a_page(key: str, value: str) -> bool:
    return bool(_PAGE_NAME.match(key)) and not value.isdigit()


def _keeping(url: str, is_kept: Callable[[str, str], bool]) -> str:
    parts = urlsplit(url)
    kept = [(key, value) for key, value in query_keys(url) if is_kept(key, value)]
    return urlunsplit(
        (parts.scheme, parts.netloc, parts.path, urlencode(kept, quote_via=quote, safe="/:,"), "")
    )


def query_keys(url: str) -> tuple[tuple[str, str], ...]:
    """Give the query's parts."""
    return tuple(parse_qsl(urlsplit(url).query, keep_blank_values=True))


def names_printing(url: str) -> bool:
    """Say whether an address names a print version: ``/printthread.php?t=7``, ``/yazdir.asp?no=7``."""
    return _PRINTING.search(urlsplit(url).path) is not None


def without_print(url: str) -> str:
    """Strip the word for a print version from the path: ``/lyon-print.html`` is ``/lyon.html``, ``/ad/7/print`` is ``/ad/7``."""
    parts = urlsplit(url)
    return urlunsplit(
        (
            parts.scheme,
            parts.netloc,
            _PRINT_STEP.sub("", _PRINT_STEP_BEFORE.sub("", parts.path)),
            parts.query,
            "",
        )
    )


def without_language(url: str, language: str | None) -> str:
    """Strip the language that a page is written in, or its script, from the beginning of its path or its end:
    ``/en/m/4711`` is ``/m/4711``, ``/cir/m/4711`` too, ``/mira/en`` is ``/mira/``.
    """
    parts = urlsplit(url)
    first, _, rest = parts.path.removeprefix("/").partition("/")
    before, _, last = parts.path.rstrip("/").rpartition("/")
    if _names_language(first, language):
        path = f"/{rest}"
    elif before and _names_language(last, language):
        path = f"{before}/"
    elif (ending := _LANGUAGE_ENDING.search(last)) and _names_language(ending[1], language):
        path = f"{before}/{last[: ending.start()]}{ending[2]}"
    else:
        return url
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


_LANGUAGE_ENDING = re.compile(r"[-_]([a-z]{2})(\.\w{2,5})$", re.IGNORECASE)


def _names_language(step: str, language: str | None) -> bool:
    named = step.lower().partition("-")[0]
    return language is not None and (named == language.lower().partition("-")[0] or named in _SCRIPTS)


_ARTICLES = frozenset(
    [
        *(
            "blog",
            "blogs",
            "blogi",
            "blogue",
            "blogg",
            "bloggen",
            "blogas",
            "blogue",
            "weblog",
            "journal",
            "news",
            "magazine",
        ),
        *(
            "tagebuch",
            "dagboek",
            "dagbok",
            "dagbog",
            "diario",
            "diary",
            "dziennik",
            "dnevnik",
            "denik",
            "dennik",
            "paevik",
        ),
        *(
            "paivakirja",
            "jurnal",
            "naplo",
            "gunluk",
            "gundelik",
            "dienasgramata",
            "dienorastis",
            "shchodennyk",
            "imerologio",
        ),
        *(
            "article",
            "articles",
            "artikel",
            "artikelen",
            "articulos",
            "articoli",
            "artigos",
            "artykuly",
            "clanky",
            "stati",
        ),
        *(
            "statti",
            "novosti",
            "novyny",
            "novini",
            "noviny",
            "nieuws",
            "notizie",
            "noticias",
            "uudised",
            "uutiset",
            "nyheter",
        ),
    ]
)
"""Steps of addresses below which a site keeps what it tells and not whom it advertises, in plain letters."""


def is_article(url: str) -> bool:
    """Say whether an address lies below a step for articles, or a month, or is a whole sentence: ``/blogi/talv``,
    ``/2025/04/pa-resa.html``, ``/um-fim-de-semana-em-evora/``.
    """
    path = urlsplit(url).path.rstrip("/")
    is_sentence = path.rpartition("/")[2].count("-") >= _SENTENCE_STEPS
    return is_sentence or _MONTH_PATH.search(path) is not None or lies_among_articles(url)


def lies_among_articles(url: str) -> bool:
    """Say whether an address lies below a step for articles: ``/blog/talv``."""
    steps = urlsplit(url).path.rstrip("/").split("/")
    return any(step.lower() in _ARTICLES for step in steps[:-1])


_SENTENCE_STEPS = 3
_MONTH_PATH = re.compile(r"/20\d\d/(?:0?[1-9]|1[0-2])/")


_SCRIPTS = frozenset(
    ["cir", "cyr", "cyrl", "cyrillic", "lat", "latn", "latin", "latinica", "cirilica", "lotin", "kiril"]
)
"""How sites that are written in two scripts call them in their addresses."""


def thing_of(url: str) -> tuple[str, ...]:
    """Name the one thing that a page is about, as its address does: its host with the numbers of the query, or the
    last telling part of the path; empty where the address names none.
    """
    parts = urlsplit(url)
    numbers = [
        value
        for key, value in query_keys(url)
        if len(value) > 1 and value.isdigit() and not PAGING.match(key)
    ]
    if numbers:
        return (parts.netloc, *numbers)
    for segment in reversed(parts.path.split("/")):
        if any(map(str.isdigit, segment)) or segment.count("-") >= 1:
            return parts.netloc, segment.rpartition(".")[0] or segment
    return ()


_PAGE_STEP = re.compile(
    r"(?:/(?:page|seite|p|pg)[-_/]?)?/?\d{1,4}/?$|[-_](?:page|p)?\d{1,4}(?=\.\w{2,5}$)", re.IGNORECASE
)


_NAMED_PAGE_STEP = re.compile(r"/(?:page|seite|pagina|strana|stranica|oldal)[-_/]?\d{1,4}/?$", re.IGNORECASE)


def without_page(url: str) -> str:
    """Strip the number of a page: all pages of one list share what is left.

    >>> without_page("https://a.example/graz/page/2"), without_page("https://a.example/graz?p=3&town=5")
    ('https://a.example/graz', 'https://a.example/graz?town=5')
    """
    return _without_paging(url, _PAGE_STEP)


def without_page_number(url: str) -> str:
    """Strip the number of a page where the address says that it is one, for a number alone may name the list.

    >>> without_page_number("https://a.example/f/4?start=25"), without_page_number("https://a.example/f.7/page-2")
    ('https://a.example/f/4', 'https://a.example/f.7')
    """
    return _without_paging(url, _NAMED_PAGE_STEP)


def _without_paging(url: str, step: re.Pattern[str]) -> str:
    parts = urlsplit(_keeping(url, lambda key, value: not (PAGING.match(key) and value.isdigit())))
    return urlunsplit((parts.scheme, parts.netloc, step.sub("", parts.path).rstrip("/"), parts.query, ""))


def without_filters(url: str) -> str:
    """Strip everything from the query but paging, a town or a category, and what names the page, for a listing that is
    filtered.
    """
    return _keeping(
        url,
        lambda key, value: (
            (bool(PAGING.match(key)) and value.isdigit())
            or (bool(_SECTION.match(key)) and value != "")
            or _names_a_page(key, value)
        ),
    )


def with_one_less(url: str) -> list[str]:
    """Give the URL without each part of its query in turn, but for a page's number."""
    return [
        _keeping(url, lambda *part, left=left: part != left)
        for left in query_keys(url)
        if not PAGING.match(left[0])
    ]
