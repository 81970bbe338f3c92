"""What languages call the cities that CLDR names as examples of time zones."""  # noqa: INP001 - a script beside the package, not part of one

# ``python scripts/exonyms.py src/clew/data/gazetteer`` writes ``exonyms.tsv`` (needs Babel). Only towns of the gazetteer,
# and only names that it does not have; abroad of the three regions only cities that travellers' ads name.

import re
import sys
from pathlib import Path

from babel import Locale

from clew.kernel.text import fold
from clew.reference.gazetteer import load_gazetteer

LANGUAGES = [
    "ar",
    "az",
    "be",
    "bg",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "fi",
    "fr",
    "ga",
    "he",
    "hr",
    "hu",
    "hy",
    "is",
    "it",
    "ka",
    "kk",
    "ky",
    "lt",
    "lv",
    "mk",
    "mn",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "sq",
    "sr",
    "sr_Latn",
    "sv",
    "tg",
    "tk",
    "tr",
    "uk",
    "uz",
    "uz_Cyrl",
]
TODAY = {"Kiev": "Kyiv", "Uzhgorod": "Uzhhorod", "Zaporozhye": "Zaporizhzhia"}
ABROAD = frozenset(
    [
        "Dubai",
        "Cairo",
        "Beirut",
        "Damascus",
        "Baghdad",
        "Tehran",
        "Riyadh",
        "Bangkok",
        "Singapore",
        "Tokyo",
        "Seoul",
        "Beijing",
        "Shanghai",
        "Urumqi",
        "Havana",
        "Toronto",
    ]
)
LEAST = 4
PLAIN = re.compile(r"[^\d_()/,]+")


def main(folder: Path) -> None:
    """Write the table anew; the gazetteer is read without it."""
    gazetteer = load_gazetteer(folder, exonyms=False)
    rows: dict[int, set[str]] = {}
    for language in LANGUAGES:
        for zone, names in Locale.parse(language).time_zones.items():
            name = zone.rpartition("/")[2].replace("_", " ")
            place = gazetteer.named(TODAY.get(name, name))
            said = " ".join(
                fold(str(names.get("city") or "")).replace("\u00ad", "").replace("\u2011", "-").split()
            )
            if place is None or fold(place.city) != fold(TODAY.get(name, name)) or not PLAIN.fullmatch(said):
                continue
            is_near = zone.startswith("Europe/") or place.country in NEAR or place.city in ABROAD
            if is_near and len(said) >= LEAST and said not in place.names:
                rows.setdefault(place.city_id, set()).add(said)
    lines = [f"{city}\t{'|'.join(sorted(names))}" for city, names in sorted(rows.items())]
    (folder / "exonyms.tsv").write_text(
        "\n".join(["# city_id\tnames, folded (CLDR)", *lines]) + "\n", "utf-8"
    )


NEAR = frozenset(["AE", "AM", "AZ", "CY", "GE", "IL", "KG", "KZ", "MN", "TJ", "TM", "TR", "UZ", "RU"])

if __name__ == "__main__":
    main(Path(sys.argv[1]))
