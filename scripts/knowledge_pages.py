"""Reference pages of what Clew knows: explanations, detectors, lexicons, markets."""  # noqa: INP001 - a script beside the package, not part of one

import importlib
from collections.abc import Iterator

from ontology_pages import page_of
from page_words import NOTE, as_table, docstring

from clew.indicators.detectors import SIGHTS, all_detectors
from clew.reference.language_examples import language_examples
from clew.reference.lexicon import Lexicon, Lexicons, packaged_lexicons
from clew.reference.market import packaged_markets
from clew.reference.ontology import packaged_ontology


def explanations() -> str:
    text = f"""# Innocent explanations

{NOTE}

Where one fits, it takes its share of the points of the signals that it explains, and stands beside the lead with
where it was read. An urgent signal is never explained away. [How to add one](../how-to/add-an-explanation.md).

"""
    for one in packaged_ontology().explanations.values():
        explains = (
            ", ".join(f"[{name}]({page_of(name)})" for name in one.explains)
            or "any signal that others show as well"
        )
        takes = "what it tells less for that" if one.by_custom else f"{one.share:.0%} of their points"
        text += f"## {one.id}\n\n**{one.label}.** {one.meaning}\n\n- explains: {explains}\n- takes: {takes}\n"
        if one.rests_on:
            rests = ", ".join(f"[{name}]({page_of(name)})" for name in one.rests_on)
            text += f"- is read from: {rests}, which counts nothing where it fits\n"
        text += f"- caveat: {one.caveat}\n- source: {one.source}\n\n"
    return text


def detectors() -> str:
    text = f"# Detectors\n\n{NOTE}\n\nThe ways to look that an indicator's `detect:` can name, with their parameters.\n\n"
    for name, detector in all_detectors().items():
        needed = ", ".join(f"`{key}`" for key in sorted(detector.required)) or "none"
        free = ", ".join(f"`{key}`" for key in sorted(detector.optional)) or "none"
        doc = docstring(importlib.import_module(f"clew.indicators.{name}"))
        text += f"## {name}\n\n{doc}\n\n- sees: {SIGHTS[detector.sees]}\n- reads: {', '.join(detector.kinds)}\n- needs: {needed}\n- may have: {free}\n\n"
    return text


def lexicons() -> str:
    lexicons = packaged_lexicons()
    terms = {language: sum(map(len, one.topics.values())) for language, one in lexicons.by_language.items()}
    names = {language: one.name for language, one in lexicons.by_language.items()}
    rows = [
        (f"`{tag}`", names[tag], _depth(tag), *_sizes(one), str(terms[tag]), _untold(one))
        for tag, one in lexicons.by_language.items()
    ]
    table = as_table(
        ("tag", "language", "reading", "topics", "examples", "terms", "said to have none for"), rows
    )
    full = language_examples()
    return f"""# Lexicons

{NOTE}

{len(rows)} lexicons, {len(lexicons.topics())} topics, {sum(terms.values())} terms. `mul` holds what all languages
share. Terms are short and neutral. [How to add a language](../how-to/add-a-language.md).

## Languages

*Full* are the {len(full)} languages that have a file of examples beside their lexicon: numerals from 0 to 99, prices,
durations, labels, movement, third person and restriction, each example written by somebody who had not seen the
lexicon, and read as it says (`tests/languages`). On their first run some 70 % of them were read so; the lexicons were
then mended. The others are *basic*: they have the topics counted here, and nobody measured them as a language.

**No lexicon was read by a native speaker, full ones included.** The likeliest to hold mistakes are Tajik, Turkmen, Kyrgyz,
Mongolian, Georgian, Armenian and Albanian. Who speaks a language finds and mends them in
[one file](../how-to/add-a-language.md).

{table}
## Topics

The number of terms in each language. A language that is not named has none.

{as_table(("topic", "terms", "by language"), list(_topics(lexicons)))}"""


def _depth(tag: str) -> str:
    """Say how far a language was measured; ``mul`` is none."""
    return "" if tag == "mul" else "full" if tag in language_examples() else "basic"


def _sizes(lexicon: Lexicon) -> tuple[str, str]:
    told = language_examples().get(lexicon.language)
    examples = len(lexicon.examples) + (sum(map(len, told.sections.values())) if told else 0)
    return str(len(lexicon.topics)), str(examples)


def _untold(lexicon: Lexicon) -> str:
    return ", ".join(sorted(lexicon.absent - {"*"}))


def _topics(lexicons: Lexicons) -> Iterator[tuple[str, str, str]]:
    for topic in lexicons.topics():
        counts = {
            tag: len(one.topics[topic]) for tag, one in lexicons.by_language.items() if one.topics.get(topic)
        }
        by_language = ", ".join(f"{tag} {count}" for tag, count in counts.items())
        yield f"`{topic}`", str(sum(counts.values())), by_language


def markets() -> str:
    rows = [
        (f"`{one.country}`", one.name, one.currency, one.phone_region, ", ".join(one.languages))
        for _, one in sorted(packaged_markets().by_country.items())
    ]
    table = as_table(("market", "name", "currency", "phone region", "languages"), rows)
    return f"""# Markets

{NOTE}

What Clew takes for granted where an ad says nothing else. Every market's list of origins at higher risk is empty
unless it is filled in `data/markets`; it weighs nothing in a priority.

{table}"""
