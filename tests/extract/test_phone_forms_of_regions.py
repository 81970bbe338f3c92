"""Numbers as they are written at home and abroad in each region of the OSCE, with and without brackets, and drawn."""

import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat as Format
from phonenumbers import PhoneNumberType as Type

from tests.extract.answered import answered

REGIONS = [
    "AL",
    "AD",
    "AM",
    "AT",
    "AZ",
    "BY",
    "BE",
    "BA",
    "BG",
    "CA",
    "HR",
    "CY",
    "CZ",
    "DK",
    "EE",
    "FI",
    "FR",
    "GE",
    "DE",
    "GR",
    "VA",
    "HU",
    "IS",
    "IE",
    "IT",
    "KZ",
    "KG",
    "LV",
    "LI",
    "LT",
    "LU",
    "MT",
    "MD",
    "MC",
    "MN",
    "ME",
    "NL",
    "MK",
    "NO",
    "PL",
    "PT",
    "RO",
    "RU",
    "SM",
    "RS",
    "SK",
    "SI",
    "ES",
    "SE",
    "CH",
    "TJ",
    "TR",
    "TM",
    "UA",
    "GB",
    "US",
    "UZ",
    "XK",
]
TOO_SHORT = {"AD"}
"""Six digits are no phone number without their country's: too many other figures are six."""

DRAWN = [
    ("TM", "Jaň ediň 8(66)97-41-84", ["+99366974184"]),
    ("TM", "8 (66) 12-06-84", ["+99366120684"]),
    ("DK", "Anna (25) 90-60-90", []),
    ("AT", "Erreichbar unter 0️⃣6️⃣6️⃣4️⃣ 1️⃣7️⃣9️⃣2️⃣6️⃣2️⃣4️⃣, 10 bis 20 Uhr", ["+436641792624"]),
    ("AT", "０６６４ １７９２６２４, 10 bis 20 Uhr", ["+436641792624"]),
    ("GB", "⓪⑦⑦⓪⓪ ①⓪⓪ ①②③, 10 to 20", ["+447700100123"]),
    ("GB", "07700 100 123, 1️⃣0️⃣ to 2️⃣0️⃣", ["+447700100123"]),
    ("RU", "тел. 8 9I2 З45 ОЗ ОО", ["+79123450300"]),
    ("RU", "8-9О3-1ЧЗ-Б7-8З", ["+79031436783"]),
    ("UA", "О67 І23 4З 67", ["+380671234367"]),
    ("BG", "О88 8ІІ 22 3З", ["+359888112233"]),
    ("BY", "8 029 6ЗЗ-О1-ОО", ["+375296330100"]),
    ("RU", "ул. Ленина 12Б, 8 912 345 03 00", ["+79123450300"]),
    ("DE", "2345678", []),
]


def _forms(number: phonenumbers.PhoneNumber, region: str) -> list[str]:
    """Write a number as a national one, an international one, after 00, and with its area code in brackets."""
    national = phonenumbers.national_significant_number(number)
    trunk = phonenumbers.ndd_prefix_for_region(region, True) or ""
    size = max(2, min(phonenumbers.length_of_national_destination_code(number) or 2, 4))
    code, rest = national[:size], national[size:]
    parts = [rest[:3], *(rest[at : at + 2] for at in range(3, len(rest), 2))]
    written = "-".join(part for part in parts if part)
    abroad = phonenumbers.format_number(number, Format.INTERNATIONAL)
    forms = [abroad, "00" + abroad[1:], f"+{number.country_code} ({code}) {written}"]
    if region not in TOO_SHORT:
        forms += [phonenumbers.format_number(number, Format.NATIONAL), trunk + national]
        forms += [f"{trunk}({code}){written}", f"{trunk} ({code}) {written}", f"({trunk}{code}) {written}"]
    return forms


@pytest.mark.parametrize("kind", [Type.MOBILE, Type.FIXED_LINE], ids=["mobile", "landline"])
@pytest.mark.parametrize("region", REGIONS)
def test_every_form_of_a_region(region: str, kind: int) -> None:
    number = phonenumbers.example_number_for_type(region, kind)
    if number is None:  # of North America the plan does not tell mobiles from landlines
        pytest.skip("no example")
    value = phonenumbers.format_number(number, Format.E164)
    wrong = [form for form in _forms(number, region) if answered("phone", form, region=region) != [value]]
    assert wrong == []


@pytest.mark.parametrize(("region", "text", "phones"), DRAWN)
def test_figures_that_are_drawn(region: str, text: str, phones: list[str]) -> None:
    assert answered("phone", text, region=region) == phones
