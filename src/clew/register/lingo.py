"""m. Lingo: code currencies that its ads use, and words met in far more of its ads than elsewhere.

A word counts by the ads that hold it, not by how often; one ad's hobby-horse is not the site's lingo. The
measure is the log-odds of the word here against all other sites of the same language, with an informative Dirichlet prior
taken from all sites together, divided by its standard deviation (Monroe, Colaresi and Quinn, *Fightin' Words*, Political
Analysis 2008, equations 15, 16, 19, 20 and 22): the prior draws a word of few ads towards what is usual, so that neither a rare
nor an everyday word stands out by chance. Names fall away since each stands in few ads; places are left out. Each word
has a place in an ad as its example.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator

from clew.kernel.text import fold
from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import SiteView

COLUMNS = ("lingo",)
_MOST_WORDS = 10
_MIN_ADS = 5
_MIN_SHARE = 0.05
_ENOUGH_ELSEWHERE = 20
_TIMES = 3.0
_SURE = 3.89
"""Standard deviations from which chance is below one in ten thousand, both sides."""
_PRIOR_ADS = 20.0
"""How many ads of what is usual the prior is worth, on each side; as many as must stand elsewhere for a comparison at all."""


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give code currencies, then the words most typical of this site."""
    codes: dict[str, list[Evidence]] = {}
    for ad in site.ads:
        for code, evidence in ad.code_currencies:
            codes.setdefault(code, []).extend(evidence)
    for code in sorted(codes):
        yield SiteFact("lingo", code, first_places(codes[code]))
    for word, place in _typical(site, context):
        if word not in codes:
            yield SiteFact("lingo", word, (place,))


def _typical(site: SiteView, context: Context) -> list[tuple[str, Evidence]]:
    ads_in = Counter(ad.language for ad in site.ads if ad.language)
    scored = []
    names = _names(site)
    for word in site.words:
        if word.word in names:
            continue
        n_here = ads_in[word.language]
        n_there = context.usual_words.get((word.language, ""), 0) - n_here
        there = context.usual_words.get((word.language, word.word), 0) - word.n_ads
        if n_there < _ENOUGH_ELSEWHERE or word.n_ads < max(_MIN_ADS, _MIN_SHARE * n_here):
            continue
        if word.n_ads / n_here > _TIMES * there / n_there:
            score = standing_out(word.n_ads, n_here, there, n_there)
            if score >= _SURE:
                scored.append((-score, word.word, word.evidence))
    return [(word, evidence) for _, word, evidence in sorted(scored, key=lambda item: item[:2])[:_MOST_WORDS]]


def _names(site: SiteView) -> frozenset[str]:
    """Words of the cities as ads write them and as the gazetteer does: places are no lingo."""
    written = {item.quote for ad in site.ads for item in ad.evidence.get("city", ())}
    cities = written | {ad.city for ad in site.ads if ad.city} | {site.site_id}
    return frozenset(word for city in cities for word in re.findall(r"\w+", fold(city)))


def standing_out(here: float, n_here: float, there: float, n_there: float) -> float:
    """Give how far a word stands out: z-score of the log-odds of two shares with an informative Dirichlet prior.

    ``here`` of ``n_here`` ads hold it, and ``there`` of ``n_there``; the prior is the share over both, worth ``_PRIOR_ADS`` ads.

    >>> round(standing_out(30, 50, 10, 500), 1), round(standing_out(5, 50, 50, 500), 1)
    (10.4, 0.0)
    """
    prior = _PRIOR_ADS * (here + there) / (n_here + n_there)
    one = (here + prior) / (n_here + _PRIOR_ADS - here - prior)
    other = (there + prior) / (n_there + _PRIOR_ADS - there - prior)
    variance = 1 / (here + prior) + 1 / (there + prior)
    return (math.log(one) - math.log(other)) / math.sqrt(variance)
