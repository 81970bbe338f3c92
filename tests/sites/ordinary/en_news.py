"""A British newspaper's pages about the trade and about trafficking: news, court report, law, statistics, hotlines, book review.

Look-alike: the words of the trade (escort, brothel, adult-services site, prices, cities) in prose; nothing is on offer.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "thenortherncourier.example"
BASE = f"https://{HOST}"

# path, headline, section, author, date, lead, paragraphs, image caption
ARTICLES = (
    (
        "/news/2025/jun/03/pop-up-brothels-report",
        "Pop-up brothels moved every ten days, inquiry is told",
        "News",
        "Imogen Stroud",
        "2025-06-03",
        "Landlords in six towns let flats by the week without a single question.",
        (
            "The women were driven from Hull to Carlisle and on to Swansea, the inquiry heard. Adverts promised 'new in town' and gave one mobile number for nine people.",
            "A detective sergeant said that prices of £80 for half an hour and £150 for an hour were set by the men who held the phones. The women kept less than a third.",
            "Two defendants, aged 34 and 41, deny controlling prostitution for gain. The hearing continues.",
        ),
        "A terraced street in Hull",
    ),
    (
        "/news/2025/may/21/trafficking-convictions",
        "Pair jailed for trafficking four women through short lets",
        "Courts",
        "Declan Moor",
        "2025-05-21",
        "A judge praised the 23-year-old who ran to a petrol station and asked for help.",
        (
            "She had answered an advert for a hotel cleaner at £11 an hour. Her passport was taken at the airport in Luton.",
            "The jury saw screenshots from an escort site on which she appeared as 'Bella, 19, Spanish', although she is neither.",
            "Sentences of nine and eleven years were passed at Newcastle Crown Court.",
        ),
        "Newcastle Crown Court",
    ),
    (
        "/society/2025/apr/11/sex-workers-rents",
        "'I want a lock and a colleague': sex workers on the brothel-keeping law",
        "Society",
        "Farah Qureshi",
        "2025-04-11",
        "Working alone is legal. Sharing a flat for safety is not.",
        (
            "Marianne, 38, has worked independently in Leeds for eleven years. She screens callers, refuses drunk men and texts a friend before and after each booking.",
            "'If she sits in the next room, we are a brothel,' she says. A collective in Bristol wants the definition changed.",
            "Opponents say that would open the door to managers. A committee of peers reports in the autumn.",
        ),
        "A protest outside Parliament",
    ),
    (
        "/data/2025/mar/02/adverts-in-numbers",
        "Online adverts in numbers: what a year of counting shows",
        "Data",
        "Data desk",
        "2025-03-02",
        "Researchers counted adverts in 40 towns for twelve months.",
        (
            "The median stated price rose from £120 to £130 an hour. One advert in five gave a phone number that also stood in another town in the same week.",
            "Stated ages cluster at 21, 23 and 25; the researchers do not believe them. London, Manchester and Birmingham held 46% of all adverts.",
            "Table: London 31%, Manchester 9%, Birmingham 6%, Leeds 5%, Glasgow 4%, elsewhere 45%.",
        ),
        "A chart of adverts by month",
    ),
    (
        "/commentisfree/2025/feb/14/valentines-roses",
        "Twelve red roses and other bad investments",
        "Opinion",
        "Hugh Pemberton",
        "2025-02-14",
        "A single man of 47 goes on five dates and reports back.",
        (
            "The first wanted a dog-sitter. The second brought her mother. The third, a dance teacher with wonderful posture, wanted only to talk about her ex.",
            "I had been advised to write 'tall, solvent, own teeth'. I am 173 centimetres, so that made one lie.",
            "Reader, the fifth laughed at my jokes. We meet again on Sunday, for a swim.",
        ),
        "Roses at Covent Garden",
    ),
    (
        "/travel/2025/jan/18/night-trains",
        "Company on the sleeper: two strangers and a thermos",
        "Travel",
        "Orla Byrne",
        "2025-01-18",
        "From Euston to Fort William with a retired tango champion.",
        (
            "She was 72, had a bunk below mine and a tin of shortbread. By Crewe I knew about her three husbands.",
            "An overnight berth costs from £65 for a seat to £270 for two in a double. Breakfast is haggis or regret.",
            "We still write.",
        ),
        "The Caledonian dawn",
    ),
    (
        "/books/2025/jan/05/the-ledger-review",
        "The Ledger: a novel of a Victorian bawdy house",
        "Books",
        "Prof. Ada Limb",
        "2025-01-05",
        "Priya Hollander's second novel counts everything except the cost.",
        (
            "Each chapter is an entry: name, age, height, hair, shillings. The girls speak only in the margins.",
            "It is a clever trick, and over 500 pages a cold one.",
            "Published by Tern Press at £18.99.",
        ),
        "The cover",
    ),
)
HOTLINES = (
    (
        "Modern Slavery Helpline (fictional number)",
        "020 7946 0761",
        "24 hours, 365 days, interpreters in 40 languages",
    ),
    (
        "Safe Steps outreach, Newcastle",
        "020 7946 0593",
        "Mon-Fri 10:00-18:00, condoms, legal advice, no questions about papers",
    ),
    ("Men's Room, Leeds", "020 7946 0494", "for men and trans people who sell sex, Tuesday evenings"),
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
    html = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | The Northern Courier</title><meta property="og:type" content="article"><meta property="og:title" content="{title}"></head>
<body><header><a href="/">The Northern Courier</a><nav><a href="/news">News</a> <a href="/society">Society</a> <a href="/data">Data</a> <a href="/commentisfree">Opinion</a> <a href="/dating">Courier Soulmates</a> <a href="/jobs">Jobs</a></nav></header>
<main>{inner}</main><footer><a href="/contact-us">Contact us</a> <a href="/terms">Terms</a> Registered at the fictional Companies House</footer></body></html>"""
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="en",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _article(article: tuple, path: str | None = None) -> WrittenPage:
    address, headline, section, author, date, lead, paragraphs, caption = article
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    inner = f"""<article itemscope itemtype="https://schema.org/NewsArticle"><p class="kicker">{section}</p><h1 itemprop="headline">{headline}</h1><p class="standfirst">{lead}</p>
<p>By <span itemprop="author">{author}</span>, <time itemprop="datePublished" datetime="{date}">{date}</time></p><figure><img src="{address}.jpg" alt=""><figcaption>{caption}</figcaption></figure><div itemprop="articleBody">{body}</div></article>"""
    return _page(path or address, headline, inner, "static", canonical=address if path else None)


def _hotlines() -> WrittenPage:
    rows = "".join(
        f'<li><b>{name}</b> <a href="tel:{phone.replace(" ", "")}">{phone}</a><br>{text}</li>'
        for name, phone, text in HOTLINES
    )
    return _page(
        "/society/help",
        "Where to find help",
        f"<h1>Where to find help</h1><p>If you are being made to work, or see someone who is:</p><ul>{rows}</ul>",
        "static",
    )


LAW = "<h1>What the law says</h1><h2>England and Wales</h2><p>Selling and buying sex between consenting adults is legal. Soliciting in a street, keeping a brothel and controlling prostitution for gain are offences.</p><h2>Northern Ireland</h2><p>Paying for sex has been an offence since 2015.</p>"
SOULMATES = (
    (
        "GeordieBookworm",
        44,
        "Gateshead",
        "Librarian, 168 cm, two cats. WLTM kind man who reads past page 50.",
    ),
    (
        "Fellwalker61",
        61,
        "Keswick",
        "Widower, GSOH, own crampons. Seeks lady 55+ for hills and perhaps more.",
    ),
    (
        "Zadie_bakes",
        29,
        "York",
        "New in York! Looking for friends, sourdough critics and a serious relationship.",
    ),
    ("TwoLeftFeet", 37, "Durham", "Engineer seeks dance partner for beginners' salsa on Thursdays."),
)


def _soulmates() -> WrittenPage:
    rows = "".join(
        f"<li><b>{name}</b>, {age}, {town}. {text} <a href='/dating/reply/{name.lower()}'>Reply</a></li>"
        for name, age, town, text in SOULMATES
    )
    return _page("/dating", "Courier Soulmates", f"<h1>Courier Soulmates</h1><ul>{rows}</ul>", "listing")


SITE = WrittenSite(
    host=HOST,
    region="GB",
    pages=(
        *(_article(article) for article in ARTICLES),
        _article(ARTICLES[0], ARTICLES[0][0] + "?fbclid=IwAR0zz"),
        _hotlines(),
        _page("/society/law", "What the law says", LAW, "static"),
        _soulmates(),
        _page(
            "/contact-us",
            "Contact us",
            "<h1>Contact us</h1><p>Newsdesk: newsdesk@thenortherncourier.example. Post: 9 Fictional Wharf, Newcastle.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "/news/2023/may/old",
            "Page not found",
            "<h1>Sorry, we cannot find that page</h1><p>Try the front page.</p>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="prices, ages, cities and words of the trade stand in journalism; helplines with phones around the clock",
)
