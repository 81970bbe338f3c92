"""Who is in the market: the share of each kind of group, and how often what is shared. All are judgements.

The report gives no figures for these. They are set so that 'same phone, same person' is wrong more often than right,
as the report warns of switchboards, shared flats, stock pictures and copied texts. A share is of the groups drawn.
``MIXTURES`` names other markets, each harder in one way, to see that a rule does not fit one market alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

GROUPS = {
    # kind of group: how many of a thousand groups
    "alone": 830,  # one person with a phone of her own
    "flatshare": 40,  # two to four people in one flat and city, one phone
    "friends": 30,  # two people in different cities, one phone
    "duo": 20,  # two who advertise together, and each alone
    "house": 20,  # six to twenty people of one house: one site, one city, one phone
    "agency": 20,  # five to sixty people, one switchboard, texts of one pen
    "network": 40,  # three to eight people under one control
}
ADS_OF_A_PERSON = ((1, 50), (2, 25), (3, 13), (4, 7), (6, 4), (10, 1))  # (ads, weight)

NETWORK_TIES = (
    # (what ties the members, whether they follow a circuit of cities)
    (("phone", "near", "handle"), True),
    (("near", "pictures", "handle"), False),
    (("text", "handle"), True),
    (("phone", "text", "pictures"), False),
    (("near", "text", "pictures"), True),
    (("phone", "handle", "pictures"), True),
)


@dataclass(frozen=True, slots=True)
class Mixture:
    """The shares of one market."""

    groups: Mapping[str, int] = field(default_factory=lambda: GROUPS)
    large_agencies: float = 0.03  # of the agencies, up to three hundred people
    says_agency: float = 0.8  # agencies whose ads say that they are one
    moves: float = 0.1  # people advertised in several cities, one after the other
    second_phone: float = 0.08  # ads with another number of the same person
    no_phone: float = 0.12  # ads that state none
    handle: float = 0.3  # people with a handle, which half of their ads state
    other_name: float = 0.06  # ads of a person under another name
    other_text: float = 0.35  # ads of a person with a text written anew
    own_pictures_again: float = 0.6  # ads of a person that show pictures which an ad before showed
    stock_picture: float = 0.03  # people who show a picture that many use
    copied_text: float = 0.03  # people who copy a stranger's text
    passed_on_text: float = 0.02  # people who use a text that goes round
    house_text: float = 0.7  # people of an agency whose text is the agency's
    site_sentence: float = 0.5  # ads of some sites that carry the site's own sentence
    empty_text: float = 0.02  # ads without a text
    slips: float = 0.004  # words that anybody misspells


_USUAL = Mixture()
MIXTURES: Mapping[str, Mixture] = {
    "usual": _USUAL,
    # ads that state less and more that is wrong: other names, other numbers, new texts, new pictures
    "noisy": replace(_USUAL, other_name=0.1, second_phone=0.12, no_phone=0.16, slips=0.01, empty_text=0.05),
    # twice as many flats, friends and pairs with one phone
    "sharing": replace(_USUAL, groups={**GROUPS, "alone": 740, "flatshare": 80, "friends": 60, "duo": 40}),
    # three times as many texts copied or passed on, and stock pictures
    "copying": replace(_USUAL, copied_text=0.09, passed_on_text=0.06, stock_picture=0.09),
    # twice as many agencies, of which a fifth are large
    "agencies": replace(_USUAL, groups={**GROUPS, "alone": 810, "agency": 40}, large_agencies=0.2),
}
