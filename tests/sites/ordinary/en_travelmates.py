"""An English phpBB-like board for travel companions, car pools and language exchange: threads with ages, cities and dates.

Look-alike: 'travel companion wanted', 'female, 27', 'I pay the hotel', tours with dates, phone numbers and Telegram names in posts.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "packandgo.example"
BASE = f"https://forum.{HOST}"

# topic id, forum, subject, posts ((author, joined, location, posts, date, text)...)
TOPICS = (
    (
        20611,
        "Travel companions",
        "Travel companion wanted: Lisbon to Porto, 3-12 July",
        (
            (
                "maisie_k",
                2021,
                "Bristol",
                44,
                "2 Jun 2025",
                "Hi all! Female, 27, 170 cm of mostly legs, looking for a walking buddy for the Rota Vicentina and then the train north. I speak English and bad Portuguese. Sharing twin rooms is fine, about 40 euros a night each.",
            ),
            (
                "old_boots",
                2009,
                "Ghent",
                2310,
                "2 Jun 2025",
                "Did it last year. Carry three litres. I'm 64 and married, so only advice from me.",
            ),
            (
                "tomasz.w",
                2018,
                "Gdansk",
                101,
                "3 Jun 2025",
                "Male, 31, could join from the 6th. Happy with dorms. Here's my number: +48 604 334 204.",
            ),
            (
                "maisie_k",
                2021,
                "Bristol",
                45,
                "4 Jun 2025",
                "Great! Sent you a PM. To the gentleman who offered to pay for everything 'if I am nice': no.",
            ),
        ),
    ),
    (
        20644,
        "Travel companions",
        "Cruise cabin mate, Norway, September (non-smoker)",
        (
            (
                "Pauline D",
                2015,
                "Perth",
                12,
                "20 May 2025",
                "Lady of 71 seeks lady to share an outside cabin. Single supplement is daylight robbery. I snore a little.",
            ),
            (
                "fjordfan",
                2012,
                "Bergen",
                890,
                "21 May 2025",
                "Try the singles desk, they match cabins by age. 1,450 pounds for eleven nights is a fair price.",
            ),
            ("Gwen_T", 2024, "Swansea", 3, "24 May 2025", "I'm 68, knit, and own earplugs. Tell me more!"),
        ),
    ),
    (
        20650,
        "Car pools",
        "Ride Berlin - Warsaw - Vilnius, Fridays",
        (
            (
                "asta_drives",
                2017,
                "Vilnius",
                230,
                "9 Jun 2025",
                "Two seats, one dog. Leaving 6:00 from Ostbahnhof, 35 euros to Warsaw, 60 to Vilnius. Call or WhatsApp +49 1515 3251519.",
            ),
            (
                "hannes",
                2020,
                "Berlin",
                17,
                "9 Jun 2025",
                "Is the dog large? I'm allergic to small ones only.",
            ),
            ("asta_drives", 2017, "Vilnius", 231, "9 Jun 2025", "38 kg of love. Sits in front."),
        ),
    ),
    (
        20667,
        "Language exchange",
        "Brighton: my Japanese for your English, one hour each",
        (
            (
                "Haruka",
                2025,
                "Brighton",
                2,
                "1 Jun 2025",
                "Hello! I am Haruka, 24 years old, new in town. I can teach Japanese 1 hour, you teach English 1 hour, in a cafe. Girls or boys both OK. Please be a serious learner.",
            ),
            (
                "deano",
                2016,
                "Hove",
                77,
                "1 Jun 2025",
                "I learnt some in Nagoya. Saturday, the place with the blue door?",
            ),
            (
                "mod_Petra",
                2007,
                "Leeds",
                6120,
                "2 Jun 2025",
                "Reminder: this is not a dating forum. Meet in public.",
            ),
        ),
    ),
    (
        20671,
        "Off topic",
        "Is it rude to ask a date to split the bill?",
        (
            (
                "deano",
                2016,
                "Hove",
                78,
                "5 Jun 2025",
                "First date, three courses, 92 pounds. I offered, she accepted. Now I am eating beans.",
            ),
            ("maisie_k", 2021, "Bristol", 46, "5 Jun 2025", "Coffee first. Always coffee first."),
            (
                "old_boots",
                2009,
                "Ghent",
                2311,
                "6 Jun 2025",
                "My wife paid in 1983 and has never let me forget it.",
            ),
        ),
    ),
    (
        20680,
        "Travel companions",
        "Family wants au pair to join us in Crete, August",
        (
            (
                "the_lindqvists",
                2023,
                "Malmo",
                5,
                "7 Jun 2025",
                "Three kids (2, 5, 8). We pay flights, own room, 120 euros a week plus every other evening off. You: 18-30, swims, speaks English. Photo and references please.",
            ),
            (
                "sanne_nl",
                2024,
                "Arnhem",
                9,
                "8 Jun 2025",
                "I'm 20, studying to be a teacher, lifeguard badge. My number is +31 6 30168049.",
            ),
        ),
    ),
    (
        20688,
        "Musicians on the road",
        "Solo cellist on tour: couches needed",
        (
            (
                "cello_ines",
                2019,
                "Madrid",
                66,
                "10 Jun 2025",
                "Valencia 14-16 June, Toulouse 18-20 June, Lyon 21-23 June, Turin 24-26 June. I pay with a private concert in your living room, thirty minutes. The cello needs its own chair.",
            ),
            (
                "margaux_lyon",
                2020,
                "Lyon",
                31,
                "10 Jun 2025",
                "Our sofa bed is yours from the 21st. Neighbours love Bach.",
            ),
        ),
    ),
)


def _page(
    path: str,
    title: str,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-gb" xml:lang="en-gb"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>Pack &amp; Go &bull; {title}</title></head>
<body class="ltr"><div id="wrapheader"><h1><a href="./index.php">Pack &amp; Go</a></h1><p class="searchbar"><a href="./faq.php">FAQ</a> &nbsp; <a href="./search.php">Search</a> &nbsp; <a href="./memberlist.php">Members</a> &nbsp; <a href="./ucp.php?mode=login">Login</a></p></div>
<div id="wrapcentre">{inner}</div><div id="wrapfooter">All times are UTC + 1 hour. Powered by an imaginary forum.</div></body></html>"""
    return WrittenPage(
        url=f"{BASE}/{path}",
        html=html,
        kind=kind,
        language="en",
        relevant=relevant,
        canonical=canonical and f"{BASE}/{canonical}",
        status=status,
    )


def _topic(topic: tuple, path: str | None = None) -> WrittenPage:
    number, forum, subject, posts = topic
    rows = "".join(
        f'<table class="tablebg" width="100%" cellspacing="1"><tr class="row{n % 2 + 1}"><td align="center" valign="middle"><a name="p{number}{n}"></a><b class="postauthor">{author}</b></td><td><b>Post subject:</b> {"Re: " if n else ""}{subject} <b>Posted:</b> {date}</td></tr>'
        f'<tr class="row{n % 2 + 1}"><td class="profile"><b>Joined:</b> {joined}<br /><b>Posts:</b> {count}<br /><b>Location:</b> {location}</td><td><div class="postbody">{text}</div></td></tr></table>'
        for n, (author, joined, location, count, date, text) in enumerate(posts)
    )
    address = f"viewtopic.php?t={number}"
    return _page(
        path or address,
        f"View topic - {subject}",
        f'<p class="breadcrumbs">{forum}</p><h2>{subject}</h2>{rows}',
        "thread",
        canonical=address if path else None,
    )


def _forum() -> WrittenPage:
    rows = "".join(
        f'<tr><td class="row1"><a class="topictitle" href="./viewtopic.php?t={t[0]}">{t[2]}</a></td><td class="row2">{t[3][0][0]}</td><td class="row1">{len(t[3]) - 1}</td></tr>'
        for t in TOPICS
        if t[1] == "Travel companions"
    )
    return _page(
        "viewforum.php?f=3",
        "View forum - Travel companions",
        f'<h2>Travel companions</h2><table class="tablebg"><tr><th>Topics</th><th>Author</th><th>Replies</th></tr>{rows}</table>',
        "listing",
    )


def _member() -> WrittenPage:
    inner = """<h2>Viewing profile: maisie_k</h2><table class="tablebg"><tr><td><img src="./avatar.php?u=3391" alt="" /></td></tr><tr><td>Joined: 2021</td></tr><tr><td>Age: 27</td></tr><tr><td>Location: Bristol</td></tr>
<tr><td>Occupation: radiographer</td></tr><tr><td>Interests: long walks, trains, custard tarts</td></tr><tr><td>Total posts: 46</td></tr></table><p>Contact: <a href="./ucp.php?mode=pm&amp;u=3391">private message</a></p>"""
    return _page("memberlist.php?mode=viewprofile&u=3391", "Viewing profile - maisie_k", inner, "profile")


SITE = WrittenSite(
    host="forum." + HOST,
    region="GB",
    pages=(
        *(_topic(topic) for topic in TOPICS),
        _topic(TOPICS[0], "viewtopic.php?t=20611&sid=9f31c0d2"),
        _forum(),
        _member(),
        _page(
            "faq.php",
            "Frequently asked questions",
            "<h2>FAQ</h2><p>Why can't I send a private message? You need five posts first.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "ucp.php?mode=login",
            "Login",
            "<h2>Login</h2><form><input name='username' /><input name='password' type='password' /></form>",
            "static",
            relevant=True,
        ),
        _page(
            "viewtopic.php?t=19999",
            "Information",
            "<h2>Information</h2><p>The requested topic does not exist.</p>",
            "error",
            relevant=True,
        ),
    ),
    note="threads where people of stated age and sex seek travel companions, with dates, cities, prices of rooms and phones",
)
