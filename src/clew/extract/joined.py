"""The words "and", "or" and "nor", folded: what they join is denied or offered together."""

import functools
import re

_WORDS = (
    "and or nor und oder noch y o ni e i ou et u a ani albo lub nebo ci alebo ali niti in si sau nici vagy sem se es og eller och"
    " en of ja ega voi tai eika eller un vai ne ir nei ar и или ни ні і й та або ды або ці нито ниту ή η και ουτε ve veya ne"
    " ya da de va yoki na və ya жана же және немесе ва ё ба болон эсвэл da an არც და ან եւ ե ու կամ ոչ ו או ולא و او ولا"
    " dhe ose as hem heldur arba"
)
AND_OR = tuple(dict.fromkeys(_WORDS.split()))
"""All of them, of all languages."""
_OWN = {
    "bg": "и или нито",
    "cs": "a nebo ani i ci",
    "de": "und oder noch u",
    "el": "και η ουτε κι",
    "en": "and or nor n",
    "es": "y e o u ni",
    "fr": "et ou ni",
    "hr": "i ili ni niti",
    "hu": "es vagy sem se meg",
    "hy": "եւ և ու կամ ոչ",
    "it": "e o ne ed oppure",
    "ka": "და ან არც",
    "kk": "және немесе мен пен бен",
    "nl": "en of noch",
    "pl": "i oraz lub albo ani czy",
    "pt": "e ou nem",
    "ro": "si sau nici ori",
    "ru": "и или ни да",
    "sk": "a alebo ani i",
    "sr": "i ili ni niti и или ни нити",
    "tr": "ve veya ya ne ile",
    "uk": "і и и та або ні и чи",
}
_ANY = "and or und oder et ou y e o i и или και ve en of og eller och ja"


@functools.lru_cache(maxsize=64)
def joint_of(language: str | None) -> re.Pattern[str]:
    """Give what finds a language's own words of joining in a folded text; of the commonest ones where it is unknown."""
    words = _OWN.get(language or "", _ANY).split()
    return re.compile(rf"(?<!\w)(?:{'|'.join(dict.fromkeys(words))})(?!\w)|[&+/]")
