"""sketch: the few numbers and digests of a draft from which a site's profile is learnt. A working table of parse."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """What a page looks like from afar.

    ``guess`` is its kind as it seems alone; ``says_absent``: it has the words of a page that isn't there. ``shows_nobody``: its lines that say that a list is empty. ``signs`` are those that it advertises a person,
    words of the trade, of an offer, of other trades, each with its line. ``one_post``: it seems a topic and shows one post only; ``topic_is_ad``: what its topic begins with advertises somebody. ``parts`` counts its parts of a name and a number, and those that advertise somebody (see clew.parse.numbered_parts). ``placed``: its parts that have names, each with a digest of what it says (see clew.parse.homes). ``member_words`` says how many different words of members' pages it has. ``targets`` are
    the pages its records lead to, ``links`` digests of all pages of its site that it links to, ``contacts`` tokens of its
    numbers and channels and ``pictures`` digests of its pictures' addresses (see clew.parse.shared), ``branches`` digests of the branches of its script's state (see clew.parse.branches), ``slots`` what
    stands in each slot of its template (see clew.parse.slots), ``covered`` how much text they hold (``outward_sites`` and
    ``outward_covered`` the same of links to other sites), ``loose`` the lines outside (digest:length); ``line_digests`` its lines (``long_lines`` those that are sentences, ``heading_lines`` those that stand as headings), ``title_words`` the words of its title and heading that are nobody's given name, ``takes_ads``: it asks visitors to place ads, ``marks`` the places and words of its badges, ``skeleton`` the fingerprint of its mark-up.
    """

    KEY: ClassVar = ("capture_id",)
    TABLE: ClassVar = "sketches"
    WORKING: ClassVar = True

    capture_id: str
    site_id: str
    url: str
    day: str
    canonical: str
    shape: str
    status: int | None
    guess: str
    says_absent: bool
    shows_nobody: tuple[str, ...]
    signs: tuple[str, ...]
    member_words: int
    one_post: bool
    topic_is_ad: bool
    main_length: int
    main_digest: str
    targets: tuple[str, ...]
    links: tuple[str, ...]
    contacts: tuple[str, ...]
    pictures: tuple[str, ...]
    parts: tuple[str, ...]
    placed: tuple[str, ...]
    branches: tuple[str, ...]
    slots: tuple[str, ...]
    covered: int
    outward_sites: int
    outward_covered: int
    loose: tuple[str, ...]
    line_digests: tuple[str, ...]
    long_lines: tuple[str, ...]
    heading_lines: tuple[str, ...]
    title_words: tuple[str, ...]
    takes_ads: bool
    marks: tuple[str, ...]
    skeleton: str
    canonical_hint: str | None
    alternates: tuple[str, ...]
    html_language: str | None
    text_language: str | None
