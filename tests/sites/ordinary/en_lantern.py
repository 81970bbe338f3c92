"""An Irish dating app (Next-like state in a script, hashed class names): members' profiles, a blog with advice, a success story.

Look-alike: name, age, height, town, languages, pictures, 'looking for', badges 'verified' and 'boosted', prices of membership.
"""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "lantern-dating.example"
BASE = f"https://{HOST}"

# handle, name, age, pronouns, town, height, languages, job, looking for, pictures, verified, boosted, prompts
MEMBERS = (
    (
        "aoife-4f1",
        "Aoife",
        30,
        "she/her",
        "Galway",
        167,
        ("English", "Irish"),
        "marine biologist",
        "a serious relationship",
        5,
        True,
        False,
        (
            ("The way to my heart", "Bring chips to the prom and do not fear seagulls."),
            ("I will never", "reply to 'hey'."),
        ),
    ),
    (
        "cormac-88a",
        "Cormac",
        42,
        "he/him",
        "Cork",
        180,
        ("English",),
        "joiner",
        "something long-term",
        3,
        True,
        False,
        (
            ("A fact about me", "Divorced, two girls, the better half of the week."),
            ("Best evening", "A session, a pint, the last bus home."),
        ),
    ),
    (
        "tendai-2c9",
        "Tendai",
        27,
        "she/her",
        "Dublin",
        173,
        ("English", "Shona"),
        "nurse",
        "new friends, maybe dating",
        6,
        True,
        True,
        (
            ("New in town", "Moved from Harare in March. Show me where the good music is."),
            ("Please don't", "ask what I would do for money. I have a job."),
        ),
    ),
    (
        "eoghan-71d",
        "Eoghan",
        35,
        "he/him",
        "Limerick",
        191,
        ("English", "Irish", "German"),
        "rugby physio",
        "dates",
        4,
        False,
        False,
        (
            ("My hidden talent", "I give a decent shoulder massage, and yes, I am qualified."),
            ("I geek out on", "scrum statistics."),
        ),
    ),
    (
        "noreen-5e0",
        "Noreen",
        63,
        "she/her",
        "Sligo",
        160,
        ("English",),
        "retired postmistress",
        "companionship",
        2,
        True,
        False,
        (
            ("Looking for", "A gentleman with a car and conversation, for Sunday drives."),
            ("Deal-breaker", "Golf."),
        ),
    ),
    (
        "sam-b31",
        "Sam",
        24,
        "they/them",
        "Belfast",
        170,
        ("English", "Polish"),
        "illustrator",
        "see where it goes",
        5,
        False,
        True,
        (
            ("First date", "Gallery, then dumplings. I pay for my own dumplings."),
            ("Pet", "Mochi, 3 years old, 4 kg, judges everyone."),
        ),
    ),
    (
        "grainne-9aa",
        "Gráinne",
        38,
        "she/her",
        "Waterford",
        169,
        ("English", "French"),
        "sommelier",
        "marriage and a vineyard",
        4,
        True,
        False,
        (
            ("My love language", "Decanting."),
            ("Weekends", "I travel: Bordeaux 5-9 June, Porto 19-23 June. Come along and carry boxes."),
        ),
    ),
)


def _page(
    path: str,
    title: str,
    props: dict,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    state = json.dumps(
        {"props": {"pageProps": props}, "page": path.split("?", maxsplit=1)[0], "buildId": "kx9Qz"},
        ensure_ascii=False,
    )
    html = (
        f'<!DOCTYPE html><html lang="en-IE"><head><meta charSet="utf-8"/><title>{title} | Lantern</title><meta property="og:title" content="{title}"/></head><body><div id="__next"><div class="Shell_root__k3Xz9">'
        f'<nav class="Nav_bar__a1b2C"><a href="/">Lantern</a><a href="/discover">Discover</a><a href="/blog">Blog</a><a href="/plus">Lantern Plus</a></nav>{inner}'
        f'<footer class="Foot_f__0pQ"><a href="/safety">Safety</a><a href="/terms">Terms</a></footer></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>'
    )
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="en",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _state(member: tuple) -> dict:
    handle, name, age, pronouns, town, height, languages, job, wants, pictures, verified, boosted, prompts = (
        member
    )
    return {
        "handle": handle,
        "firstName": name,
        "age": age,
        "pronouns": pronouns,
        "location": {"city": town, "country": "IE"},
        "heightCm": height,
        "languages": list(languages),
        "job": job,
        "lookingFor": wants,
        "photos": [{"url": f"/cdn/{handle}/{i}.jpg"} for i in range(pictures)],
        "isVerified": verified,
        "isBoosted": boosted,
        "prompts": [{"q": q, "a": a} for q, a in prompts],
    }


def _profile(member: tuple) -> WrittenPage:
    name, age, town = member[1], member[2], member[4]
    pictures = "".join(
        f'<img class="Pic_p__Zz1" src="/cdn/{member[0]}/{i}.jpg" alt=""/>' for i in range(member[9])
    )
    chips = "".join(
        f'<span class="Chip_c__9sT">{chip}</span>'
        for chip in (f"{member[5]} cm", member[7], *member[6], f"Looking for {member[8]}")
    )
    prompts = "".join(f'<div class="Prompt_b__q8W"><p>{q}</p><p>{a}</p></div>' for q, a in member[12])
    tick = '<span class="Tick_t__1" title="Photo verified">✓</span>' if member[10] else ""
    inner = f'<main class="Prof_m__77"><h1 class="Prof_h__2">{name}, {age} {tick}</h1><p>{town} · {member[3]}</p>{pictures}<div>{chips}</div>{prompts}<button>Light a lantern</button><button>Pass</button></main>'
    return _page(f"/m/{member[0]}", f"{name}, {age}, {town}", {"profile": _state(member)}, inner, "profile")


def _discover(path: str, title: str, members: tuple, canonical: str | None = None) -> WrittenPage:
    cards = "".join(
        f'<a class="Card_x__5fG" href="/m/{m[0]}"><img src="/cdn/{m[0]}/0.jpg" alt=""/><span>{m[1]}, {m[2]}</span><span>{m[4]}</span></a>'
        for m in members
    )
    return _page(
        path,
        title,
        {"results": [_state(m) for m in members], "filters": {"ageMin": 18, "ageMax": 99}},
        f'<main><h1>{title}</h1><div class="Grid_g__1">{cards}</div></main>',
        "listing",
        canonical=canonical,
    )


BLOG = (
    (
        "/blog/first-message",
        "Seven first messages that got a reply",
        "Ask about the third photo. Name a place. Do not mention her body, his salary or your ex. A question with a number in it works: 'How many scones is too many?'",
    ),
    (
        "/blog/sugar-offers",
        "Someone offers you an allowance: what now?",
        "Arrangements for money break our rules. Report the profile, do not send pictures, and never pay a 'release fee' for a cheque of 2,000 euro. If you are under pressure, the helpline in our safety centre answers day and night.",
    ),
)
PLUS = "<main><h1>Lantern Plus</h1><table><tr><td>1 week</td><td>€9.99</td></tr><tr><td>1 month</td><td>€19.99</td></tr><tr><td>6 months</td><td>€69.99</td></tr></table><p>Boost: be seen first for 30 minutes, €4.99. Five roses: €7.99. A rose tells someone you mean it.</p></main>"
SITE = WrittenSite(
    host=HOST,
    region="IE",
    pages=(
        *(_profile(member) for member in MEMBERS),
        _discover("/discover", "People near you", MEMBERS),
        _discover(
            "/discover?town=dublin",
            "People near Dublin",
            tuple(m for m in MEMBERS if m[4] == "Dublin"),
            "/discover",
        ),
        *(
            _page(
                path,
                title,
                {"post": {"title": title}},
                f"<main><article><h1>{title}</h1><p>{text}</p></article></main>",
                "static",
            )
            for path, title, text in BLOG
        ),
        _page("/plus", "Lantern Plus", {"plans": [9.99, 19.99, 69.99]}, PLUS, "static"),
        _page(
            "/terms",
            "Terms",
            {},
            "<main><h1>Terms</h1><p>You must be 18. One account each. Be kind.</p></main>",
            "static",
            relevant=True,
        ),
        _page(
            "/m/gone-000",
            "Gone",
            {"statusCode": 404},
            "<main><h1>This lantern has gone out</h1></main>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="Next-like state with age, height, city, photos, verified and boosted flags; prices are those of membership, roses too",
)
