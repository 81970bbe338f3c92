"""The region of a site's phone numbers, where nobody states it: by its domain, else by its language."""

from collections.abc import Sequence

from clew.kernel.web import host_of

_COUNTRY_TLDS = frozenset(
    [
        "ad",
        "al",
        "am",
        "at",
        "az",
        "ba",
        "be",
        "bg",
        "by",
        "ch",
        "cy",
        "cz",
        "de",
        "dk",
        "ee",
        "es",
        "fi",
        "fr",
        "ge",
        "gr",
        "hr",
        "hu",
        "ie",
        "is",
        "it",
        "kg",
        "kz",
        "li",
        "lt",
        "lu",
        "lv",
        "mc",
        "md",
        "me",
        "mk",
        "mn",
        "mt",
        "nl",
        "no",
        "pl",
        "pt",
        "ro",
        "rs",
        "ru",
        "se",
        "si",
        "sk",
        "sm",
        "tj",
        "tm",
        "tr",
        "ua",
        "uz",
        "xk",
    ]
)
_LANGUAGE_HOME = {
    "bg": "BG", "cs": "CZ", "da": "DK", "el": "GR", "et": "EE", "fi": "FI", "hu": "HU", "hy": "AM", "is": "IS", "it": "IT",
    "ka": "GE", "kk": "KZ", "ky": "KG", "lt": "LT", "lv": "LV", "mk": "MK", "nl": "NL", "no": "NO", "pl": "PL", "pt": "PT",
    "ro": "RO", "sk": "SK", "sl": "SI", "sq": "AL", "sv": "SE", "tr": "TR", "uk": "UA", "uz": "UZ", "az": "AZ", "hr": "HR",
    "sr": "RS", "bs": "BA", "de": "DE", "es": "ES", "fr": "FR", "ru": "RU", "be": "BY", "mn": "MN", "nb": "NO", "tg": "TJ", "tk": "TM",
}  # fmt: skip


def guess_region(site_id: str, languages: Sequence[str]) -> str | None:
    """Guess a site's phone region: its country's top-level domain, else the home of its main language."""
    ending = host_of(site_id).rsplit(".", 1)[-1]
    if ending in _COUNTRY_TLDS:
        return ending.upper()
    if ending == "uk":
        return "GB"
    return _LANGUAGE_HOME.get(languages[0]) if languages else None
