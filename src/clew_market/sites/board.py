"""A hobby board: topics about ads with posts, quotes and signatures; no ads of its own.

Its posts hardly say what they are about, as talk among those who know does not; its frame and its rules do.
"""

from collections import defaultdict
from collections.abc import Iterator
from html import escape

from clew_market.model import Name, Page, Review, SiteSpec, SiteVisit
from clew_market.sites import base
from clew_market.words import review_words, words


def ad_url(spec: SiteSpec, number: int, name: Name) -> str:  # noqa: ARG001 - a board holds no ads
    return f"{spec.root}/topic/{number}"


def _frame(site: SiteVisit, title: str, body: str) -> str:
    spec = site.spec
    return f"""<!DOCTYPE html><html lang="{spec.language}"><head><meta charset="utf-8"><title>{escape(title)} :: {escape(spec.name)}</title></head>
<body id="terrazza"><div class="topbar"><a href="/forum">{escape(spec.name)}</a> <span>Reports about escorts</span> <a href="/login">Log in</a> <a href="/register">Register</a></div>
{body}<div class="bottom">Moderation: {spec.email} | <a href="/rules">Board rules</a> | 18+</div></body></html>"""


def _post(review: Review, number: int) -> str:
    quote = (
        ""
        if review.quotes is None
        else f"<blockquote><cite>Quote:</cite> {escape(review.quotes)}</blockquote>"
    )
    signatures = review_words()[review.language]["signatures"]
    signature = signatures[number % len(signatures)]
    return f"""<div class="msg" id="{review.id}"><div class="who"><b>{escape(review.author)}</b><small>Posts: {17 * number + 40}</small></div>
<div class="when">{base.day(review.written_at)} #{number}</div><div class="body">{quote}<div class="txt">{escape(review.text)}</div></div>
<div class="sig">__________<br>{escape(signature)}</div></div>"""


def _topics(site: SiteVisit) -> dict[str, list[Review]]:
    topics: dict[str, list[Review]] = defaultdict(list)
    for review in site.reviews:
        if review.first_visit <= site.visit:
            topics[review.thread].append(review)
    return topics


def render(site: SiteVisit) -> Iterator[Page]:
    spec = site.spec
    topics = _topics(site)
    rules = "<h1>Board rules</h1><p>Members are 18 or older. Write about escorts whom you have met. Be polite. No names, no addresses.</p>"
    yield Page(f"{spec.root}/rules", "static", _frame(site, "Rules", rules), language=spec.language)
    rows = "".join(
        f'<li><a href="{thread}">{escape(posts[0].about.name.latin)}</a> <span>{len(posts)} posts</span></li>'
        for thread, posts in topics.items()
    )
    forum = f'<h1>{words(spec.language).labels["results"]}</h1><ul class="topics">{rows}</ul>'
    yield Page(f"{spec.root}/forum", "listing", _frame(site, "Forum", forum), language=spec.language)
    for position, (thread, posts) in enumerate(topics.items()):
        title = f"{posts[0].about.name.latin} - {posts[0].about.person.cities[0]}"
        body = f"<h1>{escape(title)}</h1>" + "".join(
            _post(review, number) for number, review in enumerate(posts, 1)
        )
        html = _frame(site, title, body)
        language = posts[0].language
        yield Page(thread, "thread", html, (), spec.language, language)
        if base.is_followed(position, 9):  # some links carry a session
            yield Page(
                f"{thread}?s={position:x}7d1e0b",
                "thread",
                html,
                (),
                spec.language,
                language,
                canonical=thread,
            )


SITES = (
    SiteSpec(
        rank=5,
        host="terrazza-board.example",
        name="Terrazza Board",
        category="hobby board",
        language="en",
        region="DE",
        countries=("DE",),
        ad_languages=("en",),
        ad_url=ad_url,
        render=render,
        fields=frozenset(),
        scope="international",
        ad_space="owned",
        favicon="terrazza",
        phone_hidden=True,
    ),
)
