"""Links that name an account: ``t.me/name``, ``instagram.com/name``; posts and share buttons name nobody.

>>> list(iter_accounts("https://www.instagram.com/mara.test_22/?hl=de"))
[('instagram', 'mara.test_22', 12, 38)]
"""

import re
from collections.abc import Iterator

_EDGE = r"(?<![\w.-])(?:(?:https?:)?//)?(?:www\.|m\.|mobile\.|[a-z]{2}-[a-z]{2}\.|web\.)?"
_END = r"(?=[/?#\s\"'<>),;!|\]]|\.?$|\.\s|[^\x00-\x7f])"
_LINKS = tuple(
    (kind, re.compile(f"(?i){_EDGE}{pattern}"), frozenset(reserved.split()))
    for kind, pattern, reserved in (
        (
            "telegram",
            rf"(?:t|telegram)\.(?:me|dog)/(?:s/)?@?(?P<name>[a-z]\w{{3,31}}){_END}",
            """share joinchat addstickers addemoji proxy socks setlanguage login addtheme addlist boost invoice
            confirmphone""",
        ),
        ("telegram", r"tg://resolve/?\?(?:\S*&)?domain=(?P<name>[a-z]\w{3,31})", "share"),
        (
            "instagram",
            rf"(?:instagram\.com|instagr\.am|ig\.me/m)/(?:stories/|_u/)?@?(?P<name>[a-z0-9_](?:[\w.]{{0,28}}\w)?){_END}",
            "p reel reels explore stories tv accounts about developer legal direct share web emails",
        ),
        (
            "x",
            rf"(?:twitter|x)\.com/(?:\#!/)?@?(?P<name>\w{{1,15}}){_END}",
            "intent share home search hashtag i login signup privacy tos explore settings messages compose",
        ),
        ("facebook", r"(?:facebook|fb)\.com/profile\.php\?(?:\S*&)?id=(?P<name>\d{5,20})", ""),
        ("facebook", r"facebook\.com/people/[^/\s]+/(?P<name>\d{5,20})", ""),
        (
            "facebook",
            rf"(?:facebook\.com|fb\.com|fb\.me|m\.me)/(?P<name>[a-z0-9](?:[a-z0-9.]{{1,48}}[a-z0-9])){_END}",
            """sharer sharer.php share share.php dialog groups pages plugins events watch photo photo.php photos tr
            login login.php policy policies help hashtag marketplace profile.php story.php people business home.php""",
        ),
        (
            "onlyfans",
            rf"onlyfans\.com/@?(?P<name>[a-z0-9](?:[\w.-]{{1,28}}\w)){_END}",
            "action posts my files help terms privacy how about contact dmca",
        ),
        (
            "skype",
            r"skype:(?P<name>(?:live:)?[a-z][a-z0-9._:-]{4,40}[a-z0-9])(?:\?(?:chat|call|add|userinfo)\b)?",
            "",
        ),
    )
)
# each pattern above has one of these: most texts have none, and are looked at once
_HINT = re.compile(r"(?i)\.(?:me|dog|com|am|php)/|tg://|\.php\?|skype:")
_POST = re.compile(r"/\d{1,9}(?!\d)")
"""What follows the name of a channel in the address of one of its posts."""
HOSTS = re.compile(
    r"(?i)(?:^|\.)(?:t\.me|telegram\.(?:me|dog|org)|wa\.me|whatsapp\.com|viber\.com|viber\.click|signal\.(?:me|org)|instagram\.com|"
    r"instagr\.am|twitter\.com|x\.com|facebook\.com|fb\.com|fb\.me|m\.me|onlyfans\.com|skype\.com|google\.[a-z.]+|"
    r"googletagmanager\.com|youtube\.com|youtu\.be|tiktok\.com|vk\.com|ok\.ru|pinterest\.[a-z]+|linkedin\.com|reddit\.com|apple\.com)$"
)


def iter_accounts(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Give (kind, name in lower case, start, end) of each account linked in the text."""
    if not ("/" in text or ":" in text or "?" in text) or not _HINT.search(text):
        return
    for kind, pattern, reserved in _LINKS:
        for found in pattern.finditer(text):
            name = found["name"].lower()
            is_a_post = kind == "telegram" and _POST.match(text, found.end("name")) is not None
            if name not in reserved and not is_a_post:
                yield kind, name, found.start(), found.end("name")
