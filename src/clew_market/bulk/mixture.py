"""Who is in the market: the share of each kind of group, and how often what is shared. All are judgements.

The report gives no figures for these. They are set so that 'same phone, same person' is wrong more often than right,
as the report warns of switchboards, shared flats, stock pictures and copied texts. A share is of the groups drawn.
"""

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
LARGE_AGENCIES = 0.03  # of the agencies, up to three hundred people
ADS_OF_A_PERSON = ((1, 50), (2, 25), (3, 13), (4, 7), (6, 4), (10, 1))  # (ads, weight)

MOVES = 0.1  # people advertised in several cities, one after the other
SECOND_PHONE = 0.08  # ads with another number of the same person
NO_PHONE = 0.12  # ads that state none
HANDLE = 0.3  # people with a handle, which half of their ads state
OTHER_NAME = 0.06  # ads of a person under another name
OTHER_TEXT = 0.35  # ads of a person with a text written anew
OWN_PICTURES_AGAIN = 0.6  # ads of a person that show pictures which an ad before showed
STOCK_PICTURE = 0.03  # people who show a picture that many use
COPIED_TEXT = 0.03  # people who copy a stranger's text
PASSED_ON_TEXT = 0.02  # people who use a text that goes round
HOUSE_TEXT = 0.7  # people of an agency whose text is the agency's
SITE_SENTENCE = 0.5  # ads of some sites that carry the site's own sentence
EMPTY_TEXT = 0.02  # ads without a text
SLIPS = 0.004  # words that anybody misspells

NETWORK_TIES = (
    # (what ties the members, whether they follow a circuit of cities)
    (("phone", "near", "handle"), True),
    (("near", "pictures", "handle"), False),
    (("text", "handle"), True),
    (("phone", "text", "pictures"), False),
    (("near", "text", "pictures"), True),
    (("phone", "handle", "pictures"), True),
)
