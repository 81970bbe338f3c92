"""Lingo by log-odds with an informative Dirichlet prior: what stands out, what does not, and an example of each."""

import math

import pytest

from clew.records.evidence import Evidence
from clew.reference.lexicon import packaged_lexicons
from clew.register.fact import Context
from clew.register.lingo import fill, standing_out
from clew.register.view import AdView, SiteView, Word
from tests.given import day

N_HERE, N_ELSEWHERE = 50, 500


def _place(word: str) -> Evidence:
    return Evidence("c1", 3, 3 + len(word), quote=word)


def _ad(number: int, city: str) -> AdView:
    return AdView(
        ad_id=f"a{number}", url=f"https://kite.example/{number}", market="AT", country="AT", city=city, latitude=None, longitude=None,
        language="de", audience=None, provider_kind=None, services=(), verified=None, paid_placement=None, first_seen=day(0),
        last_seen=day(0), captures=("c1",), evidence={"city": (_place(city),)},
    )  # fmt: skip


def _site(words: dict[str, int], *, city: str = "Graz") -> SiteView:
    ads = tuple(_ad(n, city) for n in range(N_HERE))
    return SiteView(
        "kite.example", ads=ads, words=tuple(Word("de", word, n, _place(word)) for word, n in words.items())
    )


def _lingo(words: dict[str, tuple[int, int]]) -> dict[str, tuple[Evidence, ...]]:
    """Give the lingo of a site; of each word its ads here and on all other sites."""
    usual = {("de", word): here + there for word, (here, there) in words.items()}
    usual["de", ""] = N_HERE + N_ELSEWHERE
    context = Context(packaged_lexicons(), usual_words=usual)
    found = fill(_site({word: here for word, (here, _) in words.items()}), context)
    return {fact.value: fact.evidence for fact in found}


def test_a_word_of_this_site_stands_out_with_an_example() -> None:
    found = _lingo({"küsschen": (30, 10), "massage": (25, 250)})
    assert found == {"küsschen": (_place("küsschen"),)}


@pytest.mark.parametrize(("here", "there"), [(25, 250), (50, 500), (4, 0), (6, 20), (0, 100)])
def test_what_is_usual_rare_or_chance_stays_silent(here: int, there: int) -> None:
    assert _lingo({"abend": (here, there)}) == {}


def test_names_of_towns_are_no_lingo() -> None:
    assert _lingo({"graz": (40, 5)}) == {}


def test_the_measure_is_that_of_the_paper() -> None:
    here, n_here, there, n_there = 30.0, 50.0, 10.0, 500.0
    prior = 20 * 40 / 550  # twenty ads of what is usual
    delta = math.log((here + prior) / (n_here + 20 - here - prior)) - math.log(
        (there + prior) / (n_there + 20 - there - prior)
    )
    sigma = math.sqrt(1 / (here + prior) + 1 / (there + prior))
    assert standing_out(here, n_here, there, n_there) == pytest.approx(delta / sigma)
    assert standing_out(there, n_there, here, n_here) == pytest.approx(-delta / sigma)
    assert standing_out(5, 50, 50, 500) == pytest.approx(0)


def test_the_prior_draws_words_of_few_ads_towards_what_is_usual() -> None:
    same_shares = [standing_out(4 * k, 10 * k, 20 * k, 200 * k) for k in (1, 2, 5, 10)]
    assert same_shares == sorted(same_shares)
    assert same_shares[0] < 3.89 < same_shares[-1]
