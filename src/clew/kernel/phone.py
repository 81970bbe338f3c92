"""Phone numbers: digits and a region to E.164, by the numbering plans of the ``phonenumbers`` package.

Regions are tried in their order, for a mobile first: an advert gives a mobile, and "0664 ..." on a German site
about a town in Austria is an Austrian one, though Germany has a landline like it. A number that is valid by
none of their rules is not guessed. One without its trunk zero counts only as a mobile: bare digits are rather
an id than a landline.

>>> to_e164("07700100123", ("GB",)), to_e164("00436641234567", ("DE",)), to_e164("436641234567", ("DE",))
('+447700100123', '+436641234567', '+436641234567')
>>> to_e164("06641234567", ("DE", "AT")), to_e164("07700100123", ("FR",))
('+436641234567', None)
"""

import functools

import phonenumbers
from phonenumbers import PhoneNumberType

MIN_DIGITS = 7
MAX_DIGITS = 17
_MOBILE = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)
_REFUSED = (
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.UAN,
    PhoneNumberType.PAGER,
    PhoneNumberType.VOICEMAIL,
)
_COUNTRY_CODE_MIN = 10


@functools.lru_cache(maxsize=65536)
def to_e164(digits: str, regions: tuple[str, ...] = (), *, plus: bool = False) -> str | None:
    """Give the E.164 form of a number as dialled in one of the regions; null where no plan has it."""
    if not MIN_DIGITS <= len(digits) <= MAX_DIGITS:
        return None
    if plus:
        return _international(digits)
    if digits.startswith("00"):
        return _international(digits[2:])
    at_home: str | None = None  # a landline counts in the first region only
    for place, region in enumerate(regions):
        reading = _national(digits, region)
        if reading is None:
            continue
        value, is_mobile = reading
        if is_mobile:
            return value
        if place == 0:
            at_home = value
    return at_home or _without_plus(digits)


def country_of(e164: str) -> str | None:
    """Give the country of a number in E.164 (ISO 3166-1)."""
    return _country(e164)


@functools.lru_cache(maxsize=65536)
def _country(e164: str) -> str | None:
    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return None
    region: str | None = phonenumbers.region_code_for_number(number)
    return region if region and region.isalpha() else None


def as_dialled(e164: str) -> tuple[str, ...]:
    """Give the digits under which people of a number's own country write it: with its trunk prefix, and without.

    Nothing for what is no number. Who reads "0664 1234567" without knowing the country can so ask which known number it is.

    >>> as_dialled("+436641234567"), as_dialled("+36201234567"), as_dialled("+34612345678"), as_dialled("?")
    (('06641234567', '6641234567'), ('06201234567', '201234567'), ('612345678',), ())
    """
    number = _parse(e164, None)
    if number is None:
        return ()
    national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    written = "".join(char for char in national if char.isdigit())
    return tuple(dict.fromkeys((written, phonenumbers.national_significant_number(number))))


def _international(digits: str) -> str | None:
    number = _parse("+" + digits, None)
    return (
        _written(number) if number is not None and _is_reachable(phonenumbers.number_type(number)) else None
    )


def _national(digits: str, region: str) -> tuple[str, bool] | None:
    """Give the number as dialled in the region, and whether it is a mobile."""
    number = _parse(digits, region)
    if number is None:
        return None
    kind = phonenumbers.number_type(number)
    if not _is_reachable(kind):
        return None
    is_mobile = kind in _MOBILE
    if not (digits.startswith("0") or is_mobile) and _wants_trunk_zero(number, kind, region):
        return None
    return _written(number), is_mobile


def _wants_trunk_zero(number: phonenumbers.PhoneNumber, kind: int, region: str) -> bool:
    """Say whether a number is written with a zero before it at home, as a landline of Monaco is not."""
    if phonenumbers.ndd_prefix_for_region(region, True) != "0":
        return False
    if kind != PhoneNumberType.FIXED_LINE:
        return True
    national: str = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    return national.lstrip("(").startswith("0")


def _without_plus(digits: str) -> str | None:
    if len(digits) < _COUNTRY_CODE_MIN or digits.startswith("0"):
        return None
    number = _parse("+" + digits, None)
    if number is None or phonenumbers.number_type(number) != PhoneNumberType.MOBILE:
        return None
    return _written(number) if phonenumbers.is_valid_number(number) else None


def _parse(digits: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None


def _is_reachable(kind: int) -> bool:
    return kind != PhoneNumberType.UNKNOWN and kind not in _REFUSED


def _written(number: phonenumbers.PhoneNumber) -> str:
    written: str = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return written
