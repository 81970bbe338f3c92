"""A Swedish pet board: dogs and cats for sale with age and weight, missing-pet notices, dog walkers and stud males.

Look-alike: 'tik, 3 år, 24 kg', 'söker ny famn', 'parning', 'sällskap', prices, phones; kind words about bodies of animals.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "tassochnos.example"
BASE = f"https://{HOST}"

# slug, category, name, animal, sex, age, weight, height, town, price, phone, owner, text
PETS = (
    (
        "saga-labrador",
        "säljes",
        "Saga",
        "labrador",
        "tik",
        "3 år",
        "27 kg",
        "56 cm",
        "Örebro",
        "12 000 kr",
        "070-764 35 83",
        "Gunilla",
        "Svart skönhet med mjuk mun. Älskar vatten, barn och leverpastej. Omplaceras på grund av allergi, röntgad utan anmärkning.",
    ),
    (
        "otto-tax",
        "parning",
        "Otto",
        "strävhårig tax",
        "hane",
        "5 år",
        "9 kg",
        "25 cm",
        "Linköping",
        "3 500 kr per parning",
        "070-443 32 16",
        "Bengt",
        "Meriterad avelshane med eget sinne. Tar emot tikar hemma hos oss eller reser till er. Ny chans ingår om det inte blir valpar.",
    ),
    (
        "misse-forsvunnen",
        "försvunnen",
        "Misse",
        "huskatt",
        "hane",
        "7 år",
        "6 kg",
        "",
        "Västerås",
        "hittelön 2 000 kr",
        "070-760 91 46",
        "Familjen Holm",
        "Försvann den 2 juni i Bäckby. Röd med vit haklapp, rädd för män i keps. Ring när som helst på dygnet!",
    ),
    (
        "ronja-rastar",
        "tjänst",
        "Ronja",
        "hundvakt",
        "",
        "19 år",
        "",
        "",
        "Uppsala",
        "150 kr i timmen, natt 500 kr",
        "070-198 01 89",
        "Ronja",
        "Jag går gärna långpromenader med din hund, eller sover över när du är bortrest. Studerar till djursjukskötare, ny i stan.",
    ),
    (
        "bella-beagle",
        "säljes",
        "Bella",
        "beagle",
        "tik",
        "8 veckor",
        "3 kg",
        "",
        "Borås",
        "22 000 kr",
        "070-535 76 21",
        "Kennel Åsvallen",
        "Leveransklar i juli, vaccinerad, chippad och uppvuxen i kök med tre barn. Två syskon finns kvar.",
    ),
    (
        "findus-norsk-skogkatt",
        "säljes",
        "Findus",
        "norsk skogkatt",
        "hane",
        "1 år",
        "5 kg",
        "",
        "Gävle",
        "6 000 kr",
        "070-807 23 57",
        "Maj-Britt",
        "Sällskaplig herre som vill ligga i knät. Endast innekatt. Han är kastrerad och lite bortskämd.",
    ),
    (
        "luna-upphittad",
        "upphittad",
        "okänd",
        "kanin",
        "hona",
        "okänd ålder",
        "2 kg",
        "",
        "Helsingborg",
        "",
        "070-339 12 23",
        "Polisens djurjour",
        "Vit hona hittad i Pålsjö skog. Mycket tam. Beskriv det svarta märket så får du hem henne.",
    ),
)


def _page(
    path: str, title: str, inner: str, kind: str, relevant: bool = False, status: int = 200
) -> WrittenPage:
    html = f"""<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>{title} – Tass &amp; Nos</title></head>
<body><tn-header><a href="/">Tass &amp; Nos</a><a href="/saljes">Säljes</a><a href="/forsvunna">Försvunna</a><a href="/tjanster">Tjänster</a></tn-header>
<tn-main>{inner}</tn-main><tn-footer>Tass &amp; Nos, annonser för fyrfotade sedan 2008. Kundtjänst 08-80 59 68</tn-footer></body></html>"""
    return WrittenPage(url=BASE + path, html=html, kind=kind, language="sv", relevant=relevant, status=status)


def _pet(pet: tuple) -> WrittenPage:
    slug, category, name, animal, sex, age, weight, height, town, price, phone, owner, text = pet
    facts = "".join(
        f"<tn-fact label='{k}'>{v}</tn-fact>"
        for k, v in (
            ("Art eller ras", animal),
            ("Kön", sex),
            ("Ålder", age),
            ("Vikt", weight),
            ("Mankhöjd", height),
            ("Ort", town),
        )
        if v
    )
    amount = f"<tn-price>{price}</tn-price>" if price else ""
    inner = f"""<tn-ad category="{category}"><tn-gallery><img src="/bild/{slug}/1.jpg" alt="{name}"><img src="/bild/{slug}/2.jpg" alt=""></tn-gallery><h1>{name}</h1>{amount}{facts}<p>{text}</p><tn-contact name="{owner}"><a href="tel:{phone}">{phone}</a></tn-contact></tn-ad>"""
    return _page(f"/annons/{slug}", f"{name}, {animal}, {town}", inner, "ad")


def _listing(path: str, heading: str, pets: tuple) -> WrittenPage:
    cards = "".join(
        f'<tn-card href="/annons/{p[0]}"><img src="/bild/{p[0]}/1.jpg" alt=""><a href="/annons/{p[0]}">{p[2]}, {p[3]}</a><span>{p[5]} {p[6]}</span><span>{p[8]}</span><b>{p[9]}</b></tn-card>'
        for p in pets
    )
    return _page(path, heading, f"<h1>{heading}</h1>{cards}", "listing")


def _thread() -> WrittenPage:
    posts = (
        ("Kajsa78", "Min tik löper men vägrar hanen. Vi åkte tjugo mil. Hur gör ni?"),
        (
            "taxpappan",
            "Ge dem en timme ensamma i hagen, gå och fika. Otto är alltid blyg den första kvarten.",
        ),
        ("vet_lisbet", "Ta progesteronprov i stället för att gissa. Kostar 800 kr och sparar bensin."),
        ("Kajsa78", "Tack! Provet visade två dagar för tidigt."),
    )
    inner = "<h1>Tiken vill inte para sig</h1>" + "".join(
        f'<tn-post author="{author}" nr="{n}"><p>{text}</p></tn-post>'
        for n, (author, text) in enumerate(posts, 1)
    )
    return _page("/forum/avel/4471", "Tiken vill inte para sig", inner, "thread")


def _member() -> WrittenPage:
    inner = "<h1>Kajsa78</h1><img src='/avatar/kajsa78.png' alt=''><p>Kvinna, 47 år, Skövde. Medlem sedan 2012, 318 inlägg.</p><p>Två lagotto, en man, tre barn. Jag svarar på pm om jag inte är ute i skogen.</p>"
    return _page("/medlem/kajsa78", "Kajsa78", inner, "profile")


ARTICLE = "<h1>Väg och mät din hund rätt</h1><p>Ställ hunden mot väggen, lägg en linjal över manken och läs av. En vuxen labradortik väger 25 till 32 kilo, en tax 7 till 10. Känn efter revbenen i stället för att lita på vågen.</p>"
SITE = WrittenSite(
    host=HOST,
    region="SE",
    pages=(
        *(_pet(pet) for pet in PETS),
        _listing(
            "/saljes", "Hundar och katter till salu", tuple(p for p in PETS if p[1] in ("säljes", "parning"))
        ),
        _listing(
            "/forsvunna",
            "Försvunna och upphittade",
            tuple(p for p in PETS if p[1] in ("försvunnen", "upphittad")),
        ),
        _thread(),
        _member(),
        _page("/rad/vikt", "Väg och mät din hund rätt", ARTICLE, "static"),
        _page(
            "/villkor",
            "Villkor",
            "<h1>Villkor</h1><p>En annons kostar 49 kr och ligger ute i 60 dagar.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "/annons/molly",
            "Borttagen",
            "<h1>Annonsen är borttagen</h1><p>Molly har fått ett nytt hem.</p>",
            "error",
            relevant=True,
            status=410,
        ),
    ),
    note="custom elements; animals with name, sex, age, weight, price and phone; stud males who receive or travel",
)
