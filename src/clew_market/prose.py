"""Write the text of an ad in its language from the phrases of `phrases/`, around the facts that it shows.

Facts that a site has no field for (`SiteSpec.prose_fields`) stand in sentences; planted signals are sentences
of their own. Members of a network with shared wording have the same text with the same errors.
"""

import random
from dataclasses import replace

from clew_market.chance import chance
from clew_market.mistakes import with_mistakes
from clew_market.model import Price, Showing, SiteSpec
from clew_market.words import Words, city_name, countries, words

GROUPED_FROM = 10_000  # long amounts are written in groups of three
NOT_SLOTS = {"two_ages"}


def money(price: Price, country: str, language: str) -> str:
    """Write an amount as the ad's language does: `150 €`, `35 000 Ft`, `150 roses`."""
    if price.code_currency:
        return f"{price.amount} {words(language).code[price.code_currency]}"
    symbol = countries()[country].symbol
    if price.amount >= GROUPED_FROM:
        return f"{price.amount:,}".replace(",", "\u00a0") + f"\u00a0{symbol}"
    return f"{price.amount} {symbol}"


def with_text(facts: Showing, spec: SiteSpec, seed: int) -> Showing:
    """Give the showing its paragraphs."""
    ad = facts.ad
    tongue = words(ad.language)
    source = ad.person.network if ad.person.shared_text is not None else ad.text_seed or ad.number
    rng = random.Random(f"{seed}/text/{source}")
    if ad.person.minor:
        return replace(facts, text=(tongue.phrase("bio_minor", rng),))
    story = random.Random(f"{seed}/story/{source}")
    paragraphs = [
        _opening(facts, tongue, story),
        *_stated(facts, spec, tongue, rng),
        _signals(facts, tongue, rng),
    ]
    paragraphs += [_wish(tongue, story, rng)]
    languages = [ad.language]
    if ad.language != "en" and chance(rng, 0.12):  # some add a few English lines
        english = words("en")
        paragraphs.append(" ".join((english.phrase("about", rng), english.phrase("wish", rng))))
        languages.append("en")
    if spec.boilerplate and chance(rng, 0.5):  # the site's own sentence
        paragraphs.append(words(spec.language).phrase("boilerplate", rng))
    return replace(
        facts, text=tuple(paragraph for paragraph in paragraphs if paragraph), text_languages=tuple(languages)
    )


def _likes(tongue: Words, rng: random.Random) -> str:
    a, b, c = rng.sample(tongue.likes, 3)
    line = tongue.phrase("likes", rng, a=a, b=b, c=c)
    return line[0].upper() + line[1:]


def _opening(facts: Showing, tongue: Words, story: random.Random) -> str:
    greeting = tongue.phrase("greeting", story, alias=facts.alias)
    lines = []
    lines += story.sample(tongue.slots["about"], 2)
    lines.insert(1, _likes(tongue, story))
    lines += [_likes(tongue, story), _likes(tongue, story)]
    told = " ".join(lines)
    if facts.ad.person.shared_text is not None:
        told = with_mistakes(told, story)
    return f"{greeting} {told}"


def _stated(facts: Showing, spec: SiteSpec, tongue: Words, rng: random.Random) -> list[str]:
    """Facts in sentences: those that the site has no field for, and at times the age and the city again."""
    lines = []
    inside = spec.prose_fields
    if facts.age is not None:
        if len(facts.ages) > 1:
            lines.append(tongue.phrase("age", rng, age=facts.ages[1]))
        elif "age" in inside or chance(rng, 0.25):
            lines.append(tongue.phrase("age", rng, age=facts.age))
    if "age" in inside and facts.age is not None and len(facts.ages) > 1:
        lines.insert(0, tongue.phrase("age", rng, age=facts.age))
    if chance(rng, 0.4):
        lines.append(tongue.phrase("city", rng, city=city_name(facts.country, facts.city, facts.ad.language)))
    if chance(rng, 0.2) and facts.audience == "woman":  # numbers near that are no age of hers
        lines.append(tongue.phrase("numbers", rng, n=rng.choice((30, 35, 40, 50)), m=rng.randint(3, 9)))
    paragraphs = [" ".join(lines)]
    if inside:
        paragraphs += _inside(facts, inside, tongue, rng)
    return paragraphs


def _inside(facts: Showing, inside: frozenset[str], tongue: Words, rng: random.Random) -> list[str]:
    value = tongue.value
    lines = []
    if facts.nationality and "nationality" in inside:
        lines.append(tongue.phrase("nationality", rng, nationality=value("nationality", facts.nationality)))
    if facts.languages_spoken and "languages" in inside:
        spoken = ", ".join(value("languages", language) for language in facts.languages_spoken)
        lines.append(tongue.phrase("languages", rng, languages=spoken))
    if "weight" in inside and facts.height_cm and facts.weight_kg:
        lines.append(tongue.phrase("body", rng, height=facts.height_cm, weight=facts.weight_kg))
    if facts.services and "services" in inside:
        offered = ", ".join(value("services", service) for service in facts.services)
        lines.append(tongue.phrase("services", rng, services=offered))
    if facts.hours and "hours" in inside:
        lines.append(tongue.phrase("hours", rng, hours=facts.hours))
    prices = []
    if facts.prices and "prices" in inside:
        template = rng.choice(tongue.slots["price"])
        prices = [_price_line(price, facts, tongue, template) for price in facts.prices]
    return [" ".join(lines), "; ".join(prices)]


def _price_line(price: Price, facts: Showing, tongue: Words, template: str) -> str:
    amount = money(price, facts.country, tongue.language)
    line = template.format(duration=tongue.value("duration", price.duration_min), amount=amount)
    return line if price.place is None else f"{tongue.labels[price.place]} {line}"


def _signals(facts: Showing, tongue: Words, rng: random.Random) -> str:
    person = facts.ad.person
    blanks = {
        "alias": facts.alias,
        "other": facts.aliases[-1],
        "nationality": tongue.value("nationality", person.nationality),
        "days": 0 if facts.max_duration_h is None else round(facts.max_duration_h / 24),
    }
    slots = [trait for trait in facts.traits if trait not in NOT_SLOTS]
    return " ".join(tongue.phrase(slot, rng, **blanks) for slot in slots)


def _wish(tongue: Words, story: random.Random, rng: random.Random) -> str:
    lines = [tongue.phrase("wish", story), tongue.phrase("closing", story)]
    if chance(rng, 0.15):  # some say that they work alone
        lines.insert(1, tongue.phrase("alone", rng))
    return " ".join(lines)
