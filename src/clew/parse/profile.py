"""Sketches of a site -> its profile. Pure; one pass over the sketches, memory in the number of pages' addresses.

What a page is, its neighbours know best: pages of one URL template are of one kind; what listings lead to are
ads; a line that stands on most pages of every template is the site's frame, not an ad's text.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from statistics import median
from urllib.parse import urlsplit

from clew.kernel.urls import lies_among_articles, without_page_number
from clew.parse.alike import Alike, alike_directories, made_alike
from clew.parse.goods import other_goods
from clew.parse.homes import homes_of
from clew.parse.houses import is_a_house
from clew.parse.numbered_parts import holding, names_of_ads
from clew.parse.region import guess_region
from clew.parse.signs import Sign, Signs, points, tally
from clew.parse.sketch import digest, in_its_frame
from clew.parse.slots import learn_slots
from clew.parse.tabs import join_tabs
from clew.parse.variants import is_listing, paths_of_listings, variants_of
from clew.records.site_profile import SiteProfile
from clew.records.sketch import Sketch
from clew.reference.relevance import packaged_relevance
from clew.reference.url_shape import is_numbered, without_words

_MIN_VOTES = 3
CLEAR = 7
"""From so many points on a page is an ad, whatever stands beside it; see Signs.ad."""
_FRAME_SHARE = 0.5
_SENTENCE_SHARE = 0.8
_MANY = 10
_LISTS_SAY = 4
_FEW = 6
_NEARLY_ALL = 0.9
_A_PERSON = 2
"""A sofa has a length, a hairdresser an age; who has two such signs is somebody."""
_MOST_TITLES = 0.7
"""Some of what seems an ad is a list; so it is most of them, not nearly all."""
_TELLING = 1.4
_RATHER = 0.0
_CLEARLY = 0.8
_SURELY = 1.8
_SPOKEN = 0.5
_HARDLY = -0.3
_SAYS_WHAT_IT_IS = -2.0
"""The mean of ads that say little on a site whose every page says twice what they are for."""
_NEARLY = 0.3
_NEARLY_SECTION = -1.0
"""The mean of a section whose ads say little, among sections that clearly sell something else."""
_SMALL_SITE = 4
"""A site of a few captured pages may show one ad; among more pages one that looks like an ad is an accident."""
_CLEARLY_NOT = -2.5
"""Points from which a page alone is taken for one of ours, and below which it is not; between, its company tells."""
_ONE_KIND = 0.15
"""The share of others up to which a section is of one kind."""
_LISTED = 2.0
"""Points that a page has for being of a site that people listed."""
_FEW_SELL_ELSE = 5
_SECTIONS = 3
_OWN_SHARE = 0.34
_OWN_SHARE_OF_ADS = 0.6
_MOST_STATES = 0.8
_LABEL_SHARE = 0.25
_MENU_SHARE = 0.7
"""A page to which so many of a site's pages link stands in its menu; the newest ads beside each page stay below."""
_FEW_OTHERS, _LACONIC, _LACONIC_SHARE = 20, 2, 4


def learn(
    site_id: str,
    sketches: Sequence[Sketch],
    *,
    region: str | None = None,
    labels: Collection[str] = frozenset(),
    listed: bool = False,
) -> SiteProfile:
    """Learn what a site's pages share. ``region`` is the one that was stated, if any; ``labels`` are those that the
    lexicons know; ``listed`` says that people put the site on the project's list of sites of the trade.
    """
    live = [sketch for sketch in sketches if sketch.guess != "error"]
    frame = _frame_lines(live)
    around = frozenset(frame)
    live, first_pages = join_tabs([in_its_frame(sketch, around) for sketch in live], around)
    signs = {sketch.capture_id: _tally(sketch, around) for sketch in live}
    menu = _menu_pages(live)
    kinds = _shape_kinds(live, signs, menu, around)
    items = _item_pages(live, kinds, menu)
    listing_paths = paths_of_listings(live, kinds)
    persons = [sketch for sketch in live if _seems_ad(sketch, signs[sketch.capture_id], kinds, items)]
    members_apart = _has_ads_and_members(persons, kinds) or _has_members_alone(persons, kinds, around)
    ads = [s for s in persons if not (members_apart and _is_member(s, kinds))]
    unsaid = around | _section_menu(ads)
    scores: Mapping[str, float] = {
        s.capture_id: points(map(Sign.unpacked, s.signs), without=unsaid) for s in live
    }
    ad_parts = names_of_ads(live)
    sold = [*ads, *(s for s in holding(live, ad_parts) if s not in ads)]
    in_trade = _in_trade(live, sold, signs, scores) or (listed and not _clearly_sells_else(ads, scores))
    elsewhere = _sold_elsewhere(ads, unsaid)
    judged = _judge(ads, scores, live, elsewhere) if in_trade else {}
    if in_trade and listed and sum(judged.values()) * 2 < len(ads):
        scores = _with_trust(scores, ads, signs)
        judged = _judge(ads, scores, live, elsewhere)
    relevant = [sketch for sketch in ads if judged.get(sketch.capture_id)]
    mixed = in_trade and _is_mixed(ads, relevant, signs)
    alike = Alike()
    if mixed:
        told = [s for s in ads if s.guess != "static" or signs[s.capture_id].ad or s.shape not in kinds]
        lists = {sketch.canonical for sketch in live if is_listing(sketch, kinds, listing_paths)}
        alike = made_alike(live, told, lists, items, menu)
        ads = alike.among(live, ads)
        judged = _judge(ads, scores, live, elsewhere)
        relevant = [sketch for sketch in ads if judged.get(sketch.capture_id)]
    goods = other_goods(live, kinds, signs, menu) if in_trade else frozenset[str]()
    common_marks = _common_marks(live, ads)
    own_contacts = tuple(_on_many_pages(live, ads, lambda sketch: sketch.contacts))
    languages = _ranked(sketch.html_language or sketch.text_language for sketch in live)
    return SiteProfile(
        site_id=site_id,
        region=region or guess_region(site_id, languages),
        region_inferred=region is None,
        languages=tuple(languages[:5]),
        in_trade=in_trade,
        mixed=mixed,
        frame_lines=tuple(frame),
        label_lines=tuple(_label_lines(live, kinds, around)),
        title_words=tuple(_title_words(relevant)),
        shape_kinds=kinds,
        shape_sizes=_shape_sizes(live, around),
        item_pages=tuple(sorted(digest(url) for url in items)),
        relevant_pages=tuple(sorted({digest(sketch.canonical) for sketch in relevant})),
        other_pages=tuple(
            sorted(goods | {digest(s.canonical) for s in ads} - {digest(s.canonical) for s in relevant})
        ),
        quiet_pages=tuple(sorted(_quiet_pages(live, ads, kinds, items, listing_paths))),
        menu_pages=tuple(sorted(menu)),
        first_pages=tuple(sorted(first_pages)) if in_trade else (),
        lone_ads=_stand_alone(ads),
        takes_ads=any(sketch.takes_ads for sketch in live),
        house=is_a_house(live, relevant, own_contacts),
        members_apart=members_apart,
        ad_topics=tuple(sorted(_ad_topics(live, kinds, scores))),
        ad_parts=tuple(ad_parts) if in_trade else (),
        part_homes=homes_of(live) if in_trade else {},
        alike_ads=tuple(sorted(alike.ads | goods)),
        alike_lists=tuple(sorted(alike.lists)),
        alike_directories=tuple(sorted(alike_directories(live))),
        ad_size=int(median([own_length(sketch, around) for sketch in ads])) if ads else 0,
        listing_paths=tuple(sorted(listing_paths)),
        own_contacts=own_contacts,
        own_pictures=tuple(_on_many_pages(live, ads, lambda sketch: sketch.pictures)),
        own_branches=tuple(_own_branches(live, ads)),
        slots=learn_slots(((s.shape, s.canonical, s.slots) for s in ads), labels) if in_trade else (),
        common_marks=tuple(common_marks),
        mark_words=tuple(_mark_words(ads, common_marks)),
        variants=variants_of(live, kinds, listing_paths, around, languages, menu),
    )


def _shape_kinds(
    live: Sequence[Sketch], signs: Mapping[str, Signs], menu: frozenset[str], frame: Collection[str]
) -> dict[str, str]:
    """The kind of each URL template: that of most of its pages; one that listings lead to holds ads."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    targets: Counter[str] = Counter()
    offering, priced = Counter[str](), Counter[str]()
    addressed = {
        target
        for sketch in live
        if sketch.guess == "listing"
        for target in sketch.targets
        if digest(target) not in menu
    }
    seen: set[tuple[str, str]] = set()
    for sketch in live:
        if (sketch.shape, sketch.canonical) in seen:
            continue
        seen.add((sketch.shape, sketch.canonical))
        votes[sketch.shape][sketch.guess] += 1
        targets[sketch.shape] += sketch.canonical in addressed
        offering[sketch.shape] += sketch.guess == "static" and _offers_company(signs[sketch.capture_id])
        priced[sketch.shape] += _has_a_price(sketch, frame)
    kinds = {}
    for form in sorted(votes):
        total = votes[form].total()
        kind, most = min(votes[form].items(), key=lambda item: (-item[1], item[0]))
        are_members = votes[form]["profile"] >= max(votes[form]["ad"], 1) and priced[form] * 2 < total
        persons = "profile" if are_members else "ad"
        found = votes[form]["ad"] + votes[form]["profile"]
        if found >= _MIN_VOTES and targets[form] * 2 >= total:
            kinds[form] = persons
        elif (found + offering[form]) * 2 >= max(total, 2 * _MIN_VOTES) and targets[form] * 2 >= total:
            kinds[form] = persons  # icons and pictures say who they are
        elif (
            votes[form]["listing"] * _listing_weight(form, total) >= total
            and kind in ("ad", "profile")
            and targets[form] * 2 < total
        ):
            kinds[form] = "listing"  # one that lists a single ad looks like that ad
        elif total >= _MIN_VOTES and most * 5 >= total * 3 and kind != "static":
            kinds[form] = persons if kind == "profile" else kind
        elif kind == "static" and total > _MIN_VOTES and most * 4 >= total * 3 and _has_folder(form):
            kinds[form] = kind  # a blog: an article that names an age and a price is no ad
    return kinds | _kinds_of_sections(votes, kinds)


def _kinds_of_sections(votes: Mapping[str, Counter[str]], kinds: Mapping[str, str]) -> dict[str, str]:
    """Give the kinds of templates told apart by a word alone ("?part=turin&id=N", "?part=bern&id=N") where most of them
    hold ads: what stands in a small section is what stands in the others.
    """
    alike: dict[str, list[str]] = defaultdict(list)
    for form in votes:
        alike[without_words(form)].append(form)
    found: dict[str, str] = {}
    for forms in alike.values():
        told = [
            form for form in forms if (votes[form]["ad"] + votes[form]["profile"]) * 2 > votes[form].total()
        ]
        others = {kinds[form] for form in forms if form in kinds} - {"ad", "profile"}
        if len(forms) >= _SECTIONS and len(told) * 3 >= len(forms) * 2 and not others:
            found |= {form: "ad" for form in forms if form not in kinds}
    return found


def _has_a_price(sketch: Sketch, frame: Collection[str]) -> bool:
    """Say whether a page has a price for a while that is not the site's own, for advertisers and members."""
    offers = (
        sign for sign in map(Sign.unpacked, sketch.signs) if sign.kind == "offer" and sign.what == "price"
    )
    return any(sign.line not in frame for sign in offers)


def _offers_company(signs: Signs) -> bool:
    """Say whether a page without a word of a person offers what people of the trade do."""
    return signs.offer > 1 and signs.trade > 1 and not signs.off_topic


def _listing_weight(form: str, total: int) -> int:
    """How many pages of a template one listing among them outweighs; where names alone stand below the host, it is no template."""
    if is_numbered(form):
        return 4
    return total if form.count("/") > 1 else 2


def _has_folder(form: str) -> bool:
    """Say whether pages of a shape lie in a folder of their own and are told apart by names: ``a.example/blog/*``."""
    folder, _, _ = form.partition("?")[0].rstrip("/").rpartition("/")
    return "/" in folder and not folder.endswith("*") and not is_numbered(form)


def _item_pages(live: Sequence[Sketch], kinds: dict[str, str], menu: frozenset[str]) -> set[str]:
    return {
        target
        for sketch in live
        if sketch.guess == "listing" or kinds.get(sketch.shape) == "listing"
        for target in sketch.targets
        if digest(target) not in menu
    }


def _menu_pages(live: Sequence[Sketch]) -> frozenset[str]:
    """Pages to which most pages link: a site's menu and footer, not what its listings list."""
    links = {sketch.canonical: sketch.links for sketch in live}
    if len(links) < _FEW:
        return frozenset()
    counts = Counter(link for found in links.values() for link in found)
    return frozenset(link for link, count in counts.items() if count >= _MENU_SHARE * len(links))


def _quiet_pages(
    live: Sequence[Sketch],
    ads: Sequence[Sketch],
    kinds: dict[str, str],
    items: Collection[str],
    paths: Collection[str],
) -> set[str]:
    """Give digests of pages that show nobody and list nothing: articles, rules."""
    persons = {sketch.canonical for sketch in ads}
    return {
        digest(sketch.canonical)
        for sketch in live
        if sketch.guess == "static"
        and sketch.canonical not in persons
        and not is_listing(sketch, kinds, paths)
        and not (sketch.canonical in items and is_numbered(sketch.shape))
    }


def _ad_topics(live: Sequence[Sketch], kinds: dict[str, str], scores: Mapping[str, float]) -> set[str]:
    """Give digests of the topics in sections of a board where a third of them are likely ads: their neighbours say
    what the terse ones are.
    """
    topics = {
        sketch.canonical: scores[sketch.capture_id] > 0 if sketch.one_post else sketch.topic_is_ad
        for sketch in live
        if sketch.guess == "thread"
    }
    sections: dict[str, set[str]] = defaultdict(set)
    for sketch in live:
        if sketch.guess == "listing" or kinds.get(sketch.shape) == "listing":
            sections[without_page_number(sketch.canonical)].update(t for t in sketch.targets if t in topics)
    found: set[str] = set()
    for listed in sections.values():
        told = sum(topics[target] for target in listed)
        if len(listed) >= _MIN_VOTES and told > 1 and told >= _OWN_SHARE * len(listed):
            found.update(map(digest, listed))
    return found


def _has_ads_and_members(persons: Sequence[Sketch], kinds: dict[str, str]) -> bool:
    """Say whether a site keeps ads and pages of members apart, each under addresses of its own."""
    found = Counter(kinds.get(shape) for shape, _ in {(s.shape, s.canonical) for s in persons})
    return min(found["ad"], found["profile"]) >= _MIN_VOTES


def _has_members_alone(persons: Sequence[Sketch], kinds: dict[str, str], frame: Collection[str]) -> bool:
    """Say whether a site's persons are members none of whom gives a number, a handle or what a while costs: on a site
    where members may advertise, some do.
    """
    members = [s for s in persons if kinds.get(s.shape) == "profile"]
    offers = (sign for s in members for sign in map(Sign.unpacked, s.signs) if sign.line not in frame)
    return (
        len({s.canonical for s in members}) >= _FEW
        and len(members) == len(persons)
        and not any(s.contacts for s in members)
        and sum(sign.kind == "offer" and sign.what in ("phone", "price") for sign in offers) <= 1
    )


def _is_member(sketch: Sketch, kinds: dict[str, str]) -> bool:
    return kinds.get(sketch.shape) == "profile"


def _stand_alone(ads: Sequence[Sketch]) -> bool:
    """Say whether most pages of persons show no cards of others, so that a page of cards is a list."""
    persons = {sketch.canonical for sketch in ads}
    others = [sum(t in persons and t != sketch.canonical for t in sketch.targets) for sketch in ads]
    return len(ads) >= _MIN_VOTES and sum(n > 1 for n in others) * 2 < len(ads)


def own_length(sketch: Sketch, frame: Collection[str]) -> int:
    """Give the length of what a page says outside its records and its site's frame."""
    parts = (item.partition(":") for item in sketch.loose)
    return sum(int(size) for line, _, size in parts if line not in frame)


def _shape_sizes(live: Sequence[Sketch], frame: frozenset[str]) -> dict[str, int]:
    sizes: dict[str, list[int]] = defaultdict(list)
    for sketch in live:
        sizes[sketch.shape].append(own_length(sketch, frame))
    return {form: int(median(found)) for form, found in sorted(sizes.items()) if len(found) >= _MIN_VOTES}


def _tally(sketch: Sketch, frame: frozenset[str]) -> Signs:
    return tally(map(Sign.unpacked, sketch.signs), without=frame)


def _is_mixed(ads: Sequence[Sketch], relevant: Sequence[Sketch], signs: Mapping[str, Signs]) -> bool:
    """Say whether a site has ads of other trades: a twentieth of its ads, and not one or two that merely say little."""
    ours = {sketch.capture_id for sketch in relevant}
    others = [sketch for sketch in ads if sketch.capture_id not in ours]
    if not ads:
        return True  # nothing is known of what the site's pages sell
    if not others or len(others) * _FEW_OTHERS < len(ads):
        return False
    if len(others) > _LACONIC or len(others) * _LACONIC_SHARE > len(relevant):
        return True
    told = [signs[sketch.capture_id] for sketch in others]
    return any(tally.off_topic or not tally.person for tally in told)


def _seems_ad(sketch: Sketch, signs: Signs, kinds: dict[str, str], items: set[str]) -> bool:
    shape_kind = kinds.get(sketch.shape)
    if shape_kind == "static":
        return sketch.guess in ("ad", "profile") and signs.ad >= CLEAR
    if shape_kind is not None:
        return shape_kind in ("ad", "profile")
    if lies_among_articles(sketch.canonical):
        return False  # what a diary tells names prices and ages, too
    return sketch.guess in ("ad", "profile") or (
        sketch.canonical in items
        and sketch.guess == "static"
        and (signs.person > 0 or is_numbered(sketch.shape))
    )


def _in_trade(
    live: Sequence[Sketch], ads: Sequence[Sketch], signs: dict[str, Signs], scores: Mapping[str, float]
) -> bool:
    """A site is in the trade when its ads are, all together or those of one section, or its talk and links are."""
    threads = [s for s in live if s.guess == "thread"]
    if _sells(live, ads, scores) or _has_section(live, ads, scores) or _has_adverts(threads):
        return True
    if _sells_else(ads, scores, talks=len({s.canonical for s in live if s.guess in ("thread", "review")})):
        return False
    telling = [s for s in threads if signs[s.capture_id].trade or signs[s.capture_id].offer]
    spoken = any(map(_is_spoken, live))
    if spoken and threads and len(telling) * 3 >= len(threads):
        return True
    if _reviews_or_members(live, signs, spoken=spoken):
        return True
    return any(s.guess == "directory" and len(_told(s)) > 1 for s in live)


def _has_adverts(threads: Sequence[Sketch]) -> bool:
    """Say whether a good part of a board's topics begin with an advert of our trade."""
    topics = {sketch.canonical for sketch in threads}
    adverts = {sketch.canonical for sketch in threads if sketch.topic_is_ad}
    return len(adverts) >= _FEW and len(adverts) >= _OWN_SHARE * len(topics)


def _told_everywhere(live: Sequence[Sketch]) -> set[str]:
    """Give the trades that the site names on nearly all its pages: its name and its motto."""
    told = Counter(what for s in live for what in _told(s))
    return {what for what, count in told.items() if len(live) > 2 and count >= _NEARLY_ALL * len(live)}  # noqa: PLR2004


def _sells_else(ads: Sequence[Sketch], scores: Mapping[str, float], *, talks: int) -> bool:
    """Say whether the site lives from ads, and they are not our trade's: what is said elsewhere on it is of no weight.

    Members sell nothing that could be weighed; what they expect tells.
    """
    by_page = {sketch.canonical: scores[sketch.capture_id] for sketch in ads if sketch.guess != "profile"}
    return len(by_page) > max(1, talks) and sum(by_page.values()) / len(by_page) < _HARDLY


def _clearly_sells_else(ads: Sequence[Sketch], scores: Mapping[str, float]) -> bool:
    """Say whether hardly an ad of a site may be our trade's: to doubt those who listed the site, that is needed."""
    by_page = {sketch.canonical: scores[sketch.capture_id] for sketch in ads}
    others = sum(score <= _CLEARLY_NOT for score in by_page.values())
    return len(by_page) >= _FEW and others >= _NEARLY_ALL * len(by_page)


def _with_trust(
    scores: Mapping[str, float], ads: Sequence[Sketch], signs: Mapping[str, Signs]
) -> Mapping[str, float]:
    """Raise the odds of a listed site's ads where hardly one of them names anything else for sale: that people put it on
    the list of sites of the trade is known before anything is read.
    """
    others = {sketch.canonical for sketch in ads if signs[sketch.capture_id].off_topic}
    if len(others) * _FEW_SELL_ELSE > len({sketch.canonical for sketch in ads}):
        return scores
    return {capture: score + _LISTED for capture, score in scores.items()}


def _told(sketch: Sketch) -> set[str]:
    """Give the trades that a page names in words that tell."""
    return {sign.what for sign in map(Sign.unpacked, sketch.signs) if _is_telling(sign)}


def _is_spoken(sketch: Sketch) -> bool:
    return bool(_told(sketch))


def _sells(live: Sequence[Sketch], ads: Sequence[Sketch], scores: Mapping[str, float]) -> bool:
    """Say whether the site's ads are rather of our trade than not, each address once.

    Where the site says on its other pages that it is of the trade, its ads need to say less.
    """
    by_page = {sketch.canonical: scores[sketch.capture_id] for sketch in ads}
    if not by_page:
        return False
    mean = sum(by_page.values()) / len(by_page)
    persons = {sketch.capture_id for sketch in ads}
    spoken = any(_is_spoken(s) for s in live if s.capture_id not in persons)
    others = sum(any(Sign.unpacked(sign).kind == "off_topic" for sign in s.signs) for s in ads)
    least = _SAYS_WHAT_IT_IS if len(_told_everywhere(live)) > 1 else _RATHER - _SPOKEN
    if spoken and len(by_page) > 1 and others * 2 < len(ads) and mean >= least:
        return True
    clear = sum(score >= _CLEARLY for score in by_page.values())
    is_hers = len(by_page) == 1 and urlsplit(next(iter(by_page))).path in ("", "/")
    small = is_hers or len({s.canonical for s in live}) <= _SMALL_SITE  # her own site may say much beside it
    small = small and any(score >= _SURELY for score in by_page.values())
    alike = len(by_page) > 1 and clear > 0 and median(by_page.values()) >= _NEARLY
    return (clear > 1 or small or alike) and mean >= _RATHER


def _has_section(live: Sequence[Sketch], ads: Sequence[Sketch], scores: Mapping[str, float]) -> bool:
    """Say whether one of the site's listings lists ads of our trade: a section among flats and jobs."""
    by_page = {sketch.canonical: scores[sketch.capture_id] for sketch in ads}
    for sketch in live:
        listed = [by_page[target] for target in sketch.targets if target in by_page]
        clear = sum(score >= _CLEARLY for score in listed)
        if len(listed) < _MIN_VOTES or clear < _MIN_VOTES:
            continue
        mean = sum(listed) / len(listed)
        others = [score for target, score in by_page.items() if target not in sketch.targets]
        stands_out = mean >= _NEARLY_SECTION and all(score > _CLEARLY_NOT for score in listed)
        if mean >= _RATHER or (stands_out and others and median(others) <= _CLEARLY_NOT):
            return True
    return False


def _reviews_or_members(live: Sequence[Sketch], signs: dict[str, Signs], *, spoken: bool) -> bool:
    """Reviews of persons with a number or a price on a site that speaks of the trade; members who expect an allowance."""
    pages = [sketch for sketch in live if sketch.guess == "review"]
    reviews = [signs[sketch.capture_id] for sketch in pages]
    telling = [own for own in reviews if own.offer or own.trade >= 2]  # noqa: PLR2004 - one may be a rose
    # a hairdresser's review names a price; one that names a person's number is of another kind
    numbered = [s for s in pages if any(sign.startswith("offer|phone|") for sign in s.signs)]
    worded = spoken or (
        len(numbered) * 3 >= len(pages) and any(_tally(sketch, frozenset()).trade for sketch in live)
    )
    # that a site is for sponsors stands in its frame, which its members don't repeat
    members = [sketch for sketch in live if sketch.guess == "profile"]
    expecting = [sketch for sketch in members if _is_spoken(sketch)]
    return (worded and bool(reviews) and len(telling) * 3 >= len(reviews)) or (
        bool(members) and len(expecting) * 3 >= len(members)
    )


def _is_telling(sign: Sign) -> bool:
    return sign.kind == "trade" and packaged_relevance().of("trade", sign.what) >= _TELLING


def _sold_elsewhere(ads: Sequence[Sketch], unsaid: Collection[str]) -> set[str]:
    """Give the ads that name goods, flats or jobs, hardly a person, and no word of the trade but what all ads of the site
    have: its section.
    """
    shown = {sketch.canonical: set(sketch.line_digests) for sketch in ads}
    if len(shown) < _FEW:
        return set()
    common = _on_nearly_all(shown).union(unsaid)
    told = {sketch.capture_id: tally(map(Sign.unpacked, sketch.signs), without=common) for sketch in ads}
    return {
        capture
        for capture, signs in told.items()
        if signs.off_topic and not signs.trade and signs.person < _A_PERSON
    }


def _judge(
    ads: Sequence[Sketch], scores: Mapping[str, float], live: Sequence[Sketch], elsewhere: Collection[str]
) -> dict[str, bool]:
    """Say of each ad whether it is the trade's. Where its own words don't tell, the listings it stands in do.

    ``elsewhere``: captures of ads that sell something else, whatever stands around them.
    """
    own = {
        sketch.capture_id: False
        if sketch.capture_id in elsewhere
        else _own_verdict(scores[sketch.capture_id])
        for sketch in ads
    }
    known: dict[str, list[bool]] = defaultdict(list)
    for sketch in ads:
        verdict = own[sketch.capture_id]
        if verdict is not None:
            known[sketch.canonical].append(verdict)
    company: dict[str, list[float]] = defaultdict(list)
    for sketch in live:
        told = [verdict for target in sketch.targets for verdict in known.get(target, ())]
        if sketch.guess == "listing" and len(told) >= _MIN_VOTES:
            for target in sketch.targets:
                company[target].append(sum(told) / len(told))
    all_told = [verdict for verdicts in known.values() for verdict in verdicts]
    # one or two that say something else don't speak for those who say little
    usual = len(all_told) < _MIN_VOTES or sum(all_told) * 2 >= len(all_told)
    return {
        sketch.capture_id: sketch.capture_id not in elsewhere
        and _verdict(own[sketch.capture_id], company.get(sketch.canonical), usual=usual)
        for sketch in ads
    }


def _section_menu(ads: Sequence[Sketch]) -> frozenset[str]:
    """Give lines that name sections of other things on nearly all ads, where two or more do: the site's menu.

    It may escape the frame where some of the site's pages don't have it; in which section a page stands it doesn't tell.
    """
    by_page: dict[str, set[str]] = defaultdict(set)
    for sketch in ads:
        signs = map(Sign.unpacked, sketch.signs)
        by_page[sketch.canonical] |= {sign.line for sign in signs if sign.what == "section" and sign.line}
    counts = Counter(line for lines in by_page.values() for line in lines)
    often = frozenset(line for line, count in counts.items() if count >= _NEARLY_ALL * len(by_page))
    return often if len(by_page) >= _MIN_VOTES and len(often) > 1 else frozenset()


def _own_verdict(score: float) -> bool | None:
    if score >= _CLEARLY:
        return True
    return False if score <= _CLEARLY_NOT else None


def _verdict(own: bool | None, company: list[float] | None, *, usual: bool) -> bool:
    if company:
        purest = min(company, key=lambda share: (min(share, 1 - share), share))
        if own is None or min(purest, 1 - purest) < _ONE_KIND:
            return purest >= 0.5  # noqa: PLR2004
    return usual if own is None else own


def _frame_lines(live: Sequence[Sketch]) -> list[str]:
    """Lines of the site's frame: on half of the pages of two templates, or sentences on most pages of one."""
    groups: dict[str, list[Sketch]] = defaultdict(list)
    sizes = Counter(sketch.shape for sketch in live)
    templates = [form for form, size in sizes.items() if size >= _MIN_VOTES]
    for sketch in live:
        # where addresses show no templates, pages that seem of one kind stand for one
        own = sketch.shape if templates else sketch.guess
        groups[own if sizes[sketch.shape] >= _MIN_VOTES or not templates else "others"].append(sketch)
    often: Counter[str] = Counter()
    counted = 0
    frame: set[str] = set()
    for group in groups.values():
        if len(group) < 2:  # noqa: PLR2004 - one page shows no habit
            continue
        counted += 1
        counts = Counter(line for sketch in group for line in set(sketch.line_digests))
        often.update(line for line, count in counts.items() if count >= _FRAME_SHARE * len(group))
        sentences = {line for sketch in group for line in sketch.long_lines}
        addresses = len({sketch.canonical for sketch in group})
        if addresses >= _MANY:
            frame |= {line for line in sentences if counts[line] >= _SENTENCE_SHARE * len(group)}
    long_lines = {line for sketch in live for line in sketch.long_lines}
    if counted > 1:
        # A short line may be a label or a value that ads and search forms share: it must stand everywhere.
        frame |= {line for line, count in often.items() if count >= (2 if line in long_lines else counted)}
    return sorted(frame | _said_of_lists(live) | _on_all_of_a_language(live))


def _on_all_of_a_language(live: Sequence[Sketch]) -> set[str]:
    """Lines on nearly all pages of persons and on nearly all others in one language: a house's own prices at the side.
    Translations have frames of their own, and addresses without templates show none.
    """
    pages: dict[tuple[str | None, bool], dict[str, set[str]]] = defaultdict(dict)
    for sketch in live:
        language = sketch.html_language or sketch.text_language
        pages[language, sketch.guess in ("ad", "profile")][sketch.canonical] = set(sketch.line_digests)
    found: set[str] = set()
    for (language, of_persons), shown in pages.items():
        others = pages.get((language, False), {})
        if of_persons and min(len(shown), len(others)) >= _MIN_VOTES:
            found |= _on_nearly_all(shown) & _on_nearly_all(others)
    return found


def _on_nearly_all(pages: Mapping[str, set[str]]) -> set[str]:
    counts = Counter(line for lines in pages.values() for line in lines)
    return {line for line, count in counts.items() if count >= _NEARLY_ALL * len(pages)}


def _said_of_lists(live: Sequence[Sketch]) -> set[str]:
    """Sentences beside the cards of several lists, in no card: "Here you find people of 18 to 60 years, from 80 euro".

    Lists of several templates say them; what pages of one template share, and of ads with a number, people may say of themselves.
    """
    pages: dict[str, dict[str, str]] = defaultdict(dict)
    for sketch in live:
        beside = {item.partition(":")[0] for item in sketch.loose} if sketch.targets else set()
        for line in beside.intersection(sketch.long_lines):
            pages[line][sketch.canonical] = sketch.shape
    return {
        line
        for line, found in pages.items()
        if len(found) >= _LISTS_SAY
        and len(set(found.values())) > 1
        and not any(map(is_numbered, found.values()))
    }


def _label_lines(live: Sequence[Sketch], kinds: dict[str, str], frame: frozenset[str]) -> list[str]:
    """Short lines that come back on several pages of one template: its labels and headings, nobody's name or words."""
    groups: dict[str, dict[str, Sketch]] = defaultdict(dict)
    for sketch in live:
        if (kinds.get(sketch.shape) or sketch.guess) in ("ad", "profile"):
            groups[sketch.shape].setdefault(sketch.canonical, sketch)
    found: set[str] = set()
    for pages in groups.values():
        counts = Counter(line for sketch in pages.values() for line in set(sketch.heading_lines))
        least = max(_MIN_VOTES, _LABEL_SHARE * len(pages))
        found |= {line for line, count in counts.items() if count >= least}
    return sorted(found - frame)


def _title_words(ads: Sequence[Sketch]) -> list[str]:
    """Words in the titles of nearly all of a site's ads, "Profile: Mara :: Night Board": of the site, not of a person.

    Where the home page is an ad, the site may be one woman's, whose name heads every page.
    """
    pages = {sketch.canonical: set(sketch.title_words) for sketch in ads}
    if len(pages) < _FEW or any(urlsplit(url).path in ("", "/") for url in pages):
        return []
    counts = Counter(word for words in pages.values() for word in words)
    return sorted(word for word, count in counts.items() if count >= _MOST_TITLES * len(pages))


def _on_many_pages(
    live: Sequence[Sketch], ads: Sequence[Sketch], tokens: Callable[[Sketch], Iterable[str]]
) -> list[str]:
    """Give what stands on a good part of a site's pages, or on most of its ads: the site's own, not a person's."""
    pages = {sketch.canonical: set(tokens(sketch)) for sketch in live}
    persons = {sketch.canonical for sketch in ads}
    everywhere = Counter(token for found in pages.values() for token in found)
    on_ads = Counter(token for url in persons for token in pages[url])
    least = max(_MIN_VOTES, _OWN_SHARE * len(pages))
    most_ads = max(_FEW, _OWN_SHARE_OF_ADS * len(persons))
    return sorted(
        {token for token, n in everywhere.items() if n >= least and n - on_ads[token] > 1}
        | {token for token, n in on_ads.items() if n >= most_ads}
    )


def _own_branches(live: Sequence[Sketch], ads: Sequence[Sketch]) -> list[str]:
    """Give the branches of state that stand on nearly all pages that have a state, of ads and of others: settings."""
    pages = {sketch.canonical: set(sketch.branches) for sketch in live if sketch.branches}
    persons = {sketch.canonical for sketch in ads}
    counts = Counter(branch for found in pages.values() for branch in found)
    elsewhere = Counter(branch for url, found in pages.items() if url not in persons for branch in found)
    if len(persons) < 2:  # noqa: PLR2004 - the state of a site of one person is hers on every page
        return []
    return sorted(
        branch for branch, n in counts.items() if n >= _MOST_STATES * len(pages) and elsewhere[branch] > 1
    )


def _mark_words(ads: Sequence[Sketch], common: Collection[str]) -> list[str]:
    counts = Counter(
        words
        for sketch in ads
        for words in {mark.partition("\t")[2] for mark in set(sketch.marks) - set(common)}
    )
    return sorted(words for words, count in counts.items() if count >= 2 or len(ads) < 10)[:300]  # noqa: PLR2004


def _common_marks(live: Sequence[Sketch], ads: Sequence[Sketch]) -> list[str]:
    """Words of badges that stand on nearly all ads, or on pages of the site itself: its menu's, nobody's badge."""
    pages = {sketch.canonical: set(sketch.marks) for sketch in ads}
    persons = {sketch.capture_id for sketch in ads}
    others = {s.canonical: set(s.marks) for s in live if s.capture_id not in persons and s.guess == "static"}
    on_ads = Counter(words for found in pages.values() for words in found)
    elsewhere = Counter(words for found in others.values() for words in found)
    common = {words for words, n in on_ads.items() if len(pages) >= _FEW and n >= _NEARLY_ALL * len(pages)}
    return sorted(common | {words for words, n in elsewhere.items() if n > 1 and n * 2 >= len(others)})


def _ranked(values: Iterable[str | None]) -> list[str]:
    counts = Counter(value for value in values if value)
    least = counts.total() * 0.1
    return [
        value
        for value, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        if count >= least
    ]
