"""THE TABLE OF WEIGHTS of linking. All numbers that decide who is one person and what is one network stand here.

**One person** (``PERSON``): two ads that have at least one tie are compared. The points of what agrees and what
differs are added; from ``SAME_PERSON`` points on they advertise one person. A shared phone alone (4) is enough
where nothing speaks against it; with another name (-4) it is not.

**Common control** (``CONTROL``): two providers (different persons) are tied by what they share. Each kind of tie
counts once; the first number holds where two providers share it, the second where three or more do. From ``TIED``
on they belong to one network. So it takes one strong kind or two kinds, and a phone alone never makes a network:
friends in a flat, duos, cooperatives and the switchboard of an agency share a phone too.
A single provider joins a network that stands already from ``JOINS`` on, by another tie than a phone or a text alone: friends
share a phone, and anybody copies a text. Two groups
of ``STANDS`` or more are not joined by what one provider has in common with the other group.

Source of the kinds: the report's list of red flags (third party involved). The numbers are judgements, checked on
made-up markets; a change belongs in the history with its reason.
"""

PERSON = {
    "own contact agrees": 4.0,  # a phone, handle, e-mail, wallet that goes with one or two names
    "shared contact agrees": 1.0,  # one that goes with three names to a dozen: a manager's, a flat's
    "desk's contact agrees": 0.5,  # one that goes with more: of so many, two have one name by chance
    "contacts differ": -1.5,  # both state a phone, and none agrees
    "hands differ": -3.0,  # both have contacts that go with three names or more, and nothing joins these contacts
    "own picture agrees": 4.0,  # after stock pictures are set aside; one that goes with one or two names
    "shared picture agrees": 1.0,  # one that goes with three names or more, or three phones
    "own cropped picture agrees": 3.0,  # where no whole one does: a part of a picture that goes with one or two names
    "shared cropped picture agrees": 0.5,  # one that goes with three names or more, or three phones
    "several pictures agree": 2.0,  # two different ones at least, cropped or whole
    "own text agrees": 3.5,  # after boilerplate and copied texts are set aside; one under one or two names
    "shared text agrees": 1.0,  # one under three names to a dozen: a manager's
    "desk's text agrees": 0.0,  # one under more
    "name agrees": 3.0,  # across scripts: Ева is Eva
    "short name agrees": 2.0,  # Kate and Katerina
    "name differs": -4.0,
    "name differs, place and age agree": 3.5,  # one picture or text of her own, one city, one age: another name of hers
    "name differs, place and height agree": 2.0,  # one picture of her own, one city, one height; the stated age may fall
    "house name and age agree": 1.5,  # under a desk's text: of its people, two hardly share name, age and city
    "age agrees": 1.0,  # at most one year apart
    "age differs a little": -1.0,  # two to five years apart: two of one name, or one whose stated age changed
    "age differs": -2.0,  # more than five years apart
    "description agrees": 2.5,  # two of age, height and weight agree, a measure among them, none differs, nor do hands
    "cities differ": -1.0,  # both state a city, and they were never seen in the same one
    "height agrees": 1.5,  # to the centimetre: one in thirty does
    "weight agrees": 0.5,  # to the kilogram
    "nationality agrees": 0.5,
    "height differs": -2.5,  # more than three centimetres apart
    "weight differs": -1.0,  # more than ten kilograms apart
    "nationality differs": -1.0,
    "number of persons differs": -4.0,  # the ad of a pair is not the ad of one of them
}
SAME_PERSON = 4.0

CONTROL = {
    # kind of tie: (shared by two, shared by three or more)
    "phone": (0.4, 0.4),
    "phone_near": (0.6, 1.0),
    "email": (0.8, 1.0),
    "handle": (0.8, 1.0),
    "wallet": (1.0, 1.0),
    "text": (0.5, 0.7),
    "style": (0.3, 0.5),
    "typing": (0.2, 0.2),  # support: many a hand is hasty
    "image": (0.45, 0.7),
    "image_crop": (0.25, 0.25),  # with an image it stays below what ties: both speak of pictures
    "image_metadata": (0.25, 0.25),  # support: pictures of one telephone in one room are an agency's, too
    "profile_url": (0.3, 0.3),
    "circuit": (0.3, 0.4),
}
TIED = 1.0
JOINS = 0.6
NOT_ALONE = ("phone", "text")
"""Kinds of ties of which one by itself brings no single provider into a network."""
STANDS = 3
"""From so many providers on a group stands by itself: two such join only where two of each have ties to the other."""

MOST_PROVIDERS = 200
"""A value that more providers share is generic and ties nobody."""

LEAST_SURE = 0.9
"""Near numbers tie providers where chance explains a tenth of them at most: in a large market, where numbers stand closely, many are
sooner chance than that, and each of so many would join somebody."""
