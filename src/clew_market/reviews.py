"""Write the posts of a hobby board about ads: remarks of clients, some with a behaviour signal, most benign."""

import random
from collections.abc import Iterator, Sequence
from datetime import timedelta

from clew_market.chance import chance
from clew_market.model import VISIT_DATES, Ad, Review, SiteSpec
from clew_market.phones import written_text
from clew_market.words import review_words

THREAD_SHARE = 3  # every third eligible ad has a topic of its own
STARTERS = 2  # posts that a topic starts with
LANGUAGES = {"en": 6, "de": 3, "ro": 2, "es": 2, "ru": 2}


def write_reviews(seed: int, board: SiteSpec, ads: Sequence[Ad], visits: int) -> tuple[Review, ...]:
    """Write the posts of all topics, in the order of topics."""
    rng = random.Random(f"{seed}/reviews")
    seen: set[str] = set()
    posts: list[Review] = []
    eligible = [ad for ad in ads if not ad.person.minor and 1 in ad.visits]
    chosen = [
        ad for ad in eligible if ad.person.kind in {"network", "controlled"} or chance(rng, 1 / THREAD_SHARE)
    ]
    for topic, ad in enumerate(chosen, 210):
        if ad.person.id not in seen:
            seen.add(ad.person.id)
            posts += _topic(rng, board, ad, topic, visits)
    return tuple(posts)


def _topic(rng: random.Random, board: SiteSpec, ad: Ad, topic: int, visits: int) -> Iterator[Review]:
    thread = f"{board.root}/topic/{topic}"
    previous: str | None = None
    written = VISIT_DATES[0] - timedelta(days=rng.randint(30, 60))
    language = rng.choices(list(LANGUAGES), list(LANGUAGES.values()))[0]
    for position in range(rng.randint(2, 5)):
        first_visit = 1 if position < STARTERS else rng.randint(1, visits)
        written = min(written + timedelta(days=rng.randint(1, 9)), VISIT_DATES[0] - timedelta(days=1))
        when = (
            VISIT_DATES[first_visit - 1] - timedelta(days=rng.randint(1, 8)) if first_visit > 1 else written
        )
        review = _post(rng, ad, thread, f"post-{topic}{position:02d}", language, previous)
        previous = review.text
        yield Review(
            id=review.id,
            thread=thread,
            first_visit=first_visit,
            about=ad,
            author=review.author,
            written_at=when,
            language=language,
            text=review.text,
            quotes=review.quotes,
            signals=review.signals,
        )


def _post(
    rng: random.Random, ad: Ad, thread: str, identity: str, language: str, previous: str | None
) -> Review:
    tongue = review_words()[language]
    controlled = ad.person.kind in {"network", "controlled"}
    signals: list[tuple[str, str]] = []
    if rng.random() < (0.6 if controlled else 0.03):
        chosen = sorted(rng.sample(sorted(tongue["signals"]), rng.choice((1, 1, 2))))
        signals = [(signal, rng.choice(tongue["signals"][signal])) for signal in chosen]
    remarks = [quote for _, quote in signals] + rng.sample(tongue["benign"], 1 if signals else 2)
    rng.shuffle(remarks)
    opening = [] if previous else [_named(rng, ad)]
    return Review(
        id=identity,
        thread=thread,
        first_visit=1,
        about=ad,
        author=f"{rng.choice(tongue['authors'])}{rng.randrange(10, 99)}",
        written_at=VISIT_DATES[0],
        language=language,
        text=" ".join([*opening, *remarks]),
        quotes=previous if previous and chance(rng, 0.3) else None,  # some quote
        signals=tuple(signals),
    )


def _named(rng: random.Random, ad: Ad) -> str:
    """How a first post names the ad: by its address, or by the number that it shows."""
    if ad.phone_form in {"none", "image"} or chance(rng, 0.6):  # most give the address
        return ad.url
    phone = ad.person.phone
    return written_text(phone, "plain" if phone.country == ad.person.country else "plain+", ())
