"""Swedish sugar-dating site: members' pages (kind profile), written in the first person, with soft words and few contacts.

Hard: profile rows are Bootstrap columns (label left, value right) beside rows about the member sought ('Söker: 40-60 år'), so two
ages or heights can stand on a page; the heading is a nick, the first name only in prose; 'last seen' and 'member since' are not
a date of posting; handles are spaced out to pass the site's filter; the visitor's own sponsor packages have prices; hidden
profiles behind log-in; 'boosted' members; a row of other members under each profile.

The truth lists each member's page as its own one 'ad' (page kind stays `profile`).
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "sotliv.example"
BASE = f"https://{HOST}"

CITY = {
    "Stockholm": "Stockholm",
    "Göteborg": "Gothenburg",
    "Malmö": "Malmö",
    "Uppsala": "Uppsala",
    "Lund": "Lund",
    "Umeå": "Umeå",
    "Linköping": "Linköping",
    "Örebro": "Örebro",
}
OPEN = {
    "Middagar": "dinner_date",
    "Resor": "travel",
    "Fester": "party",
    "Affärsevent": "business",
    "Videosamtal": "video_call",
    "Dans": "dancing",
    "Visa dig staden": "city_guide",
    "Gos och närhet": "cuddling",
    "Massage": "massage",
    "Övernattning": "overnight",
}
ETH = {
    "Europeisk": "european",
    "Asiatisk": "asian",
    "Latinamerikansk": "latin",
    "Blandad": "mixed",
    "Afrikansk": "african",
}
LNG = {
    "svenska": "sv",
    "engelska": "en",
    "spanska": "es",
    "polska": "pl",
    "franska": "fr",
    "somaliska": "so",
    "thailändska": "th",
    "tyska": "de",
    "ryska": "ru",
}

ADS = [
    dict(
        nick="Majsan",
        age=24,
        city="Stockholm",
        cm=168,
        kg=None,
        eth="Europeisk",
        lng=["svenska", "engelska"],
        open=["Middagar", "Resor"],
        home=False,
        come=True,
        seek="40–60 år, minst 180 cm",
        exp="Måttlig",
        seen="igår",
        since=2024,
        ver=True,
        boost=True,
        imgs=4,
        more=["Maja"],
        txt="Hej! Jag heter Maja och pluggar till ekonom. Drömmer om långa middagar, bra vin och kanske en resa till Rom i höst. Jag söker en generös man med humor, gärna någon som vill ses regelbundet.",
        contact="insta: m a j a s i t a 0 1",
        handles=[("instagram", "majasita01")],
    ),
    dict(
        nick="NordicMuse",
        age=31,
        city="Göteborg",
        cm=175,
        kg=62,
        eth="Europeisk",
        lng=["svenska", "engelska", "tyska"],
        open=["Middagar", "Affärsevent", "Resor"],
        home=False,
        come=True,
        seek="45–70 år",
        exp="Hög",
        seen="för 3 timmar sedan",
        since=2022,
        ver=True,
        boost=False,
        imgs=3,
        txt="Arkitekt på dagarna, musa på kvällarna. Van vid mässor och representation, klär mig efter tillfället. 5 000 kr per träff, vi börjar alltid med en lunch på stan.",
        prices=[5000],
        contact="Telegram @nordicmuse_gbg",
        handles=[("telegram", "nordicmuse_gbg")],
    ),
    dict(
        nick="sweet_isabella",
        age=22,
        city="Malmö",
        cm=163,
        kg=54,
        eth="Latinamerikansk",
        lng=["spanska", "engelska", "svenska"],
        open=["Fester", "Dans", "Middagar"],
        home=None,
        come=None,
        seek="35–55 år",
        exp="Öppen för förslag",
        seen="online nu",
        since=2025,
        ver=False,
        boost=False,
        imgs=5,
        tl="en",
        nat=("Colombiansk", "CO"),
        more=["Isabella"],
        txt="Hola! I am Isabella from Medellin, studying Swedish in Malmö. I love salsa, good food and kind men. Take me to Copenhagen for a weekend? I do not share my number here, write me first.",
    ),
    dict(
        nick="Lovis_89",
        age=36,
        city="Uppsala",
        cm=170,
        kg=68,
        eth="Europeisk",
        lng=["svenska"],
        open=["Gos och närhet", "Middagar"],
        home=True,
        come=False,
        seek="50–75 år, icke-rökare",
        exp="Låg",
        seen="för 2 dagar sedan",
        since=2021,
        ver=True,
        boost=False,
        imgs=2,
        txt="Frånskild mamma som har varannan vecka ledig. Vill hellre ha närhet och samtal än lyx. Jag tar emot hemma, kommer inte till hotell. Skriv ett riktigt meddelande, inte bara hej.",
        contact="mejl: lovis89 (at) brevlada.example",
        handles=[("email", "lovis89@brevlada.example")],
    ),
    dict(
        nick="Ploy",
        age=27,
        city="Stockholm",
        cm=158,
        kg=48,
        eth="Asiatisk",
        lng=["thailändska", "engelska", "svenska"],
        open=["Massage", "Middagar"],
        home=None,
        come=True,
        seek="40+",
        exp="Måttlig",
        seen="idag",
        since=2023,
        ver=False,
        boost=True,
        imgs=3,
        nat=("Thailändsk", "TH"),
        txt="Jag jobbar på spa och ger den bästa massagen i stan. Kommer gärna till dig. 2 500 kr per träff eller en fin present. Ring inte, sms:a på 072-010 75 15.",
        prices=[2500],
        phones=["+46720107515"],
    ),
    dict(
        nick="AmiraGlow",
        age=26,
        city="Linköping",
        cm=172,
        kg=60,
        eth="Afrikansk",
        lng=["somaliska", "svenska", "engelska"],
        open=["Resor", "Fester"],
        home=None,
        come=None,
        seek="30–50 år",
        exp="Hög",
        seen="för 5 timmar sedan",
        since=2024,
        ver=True,
        boost=False,
        imgs=4,
        txt="Modell och sminkös, ofta på språng. Reser gärna med dig på affärsresa, allra helst till Dubai eller Paris. Kolla min snap på bilderna, den byter jag ofta.",
    ),
    dict(
        nick="Viktor_S",
        age=28,
        city="Stockholm",
        cm=186,
        kg=81,
        eth="Europeisk",
        lng=["svenska", "engelska", "franska"],
        open=["Middagar", "Resor", "Fester"],
        home=False,
        come=True,
        seek="Kvinna 40–65 år",
        exp="Måttlig",
        seen="igår",
        since=2023,
        ver=True,
        boost=False,
        imgs=3,
        aud="man",
        more=["Viktor"],
        txt="Sugarboy för den självständiga kvinnan. Viktor heter jag, tränar, lagar mat och kan uppföra mig på teatern. WhatsApp funkar bäst: 070-379 34 29.",
        phones=["+46703793429"],
        handles=[("whatsapp", "+46703793429")],
    ),
    dict(
        nick="LillaMy",
        age=23,
        city="Lund",
        cm=None,
        kg=None,
        eth=None,
        lng=["svenska", "engelska"],
        open=["Videosamtal"],
        home=False,
        come=False,
        seek="Spelar ingen roll",
        exp="Öppen för förslag",
        seen="för en vecka sedan",
        since=2025,
        ver=False,
        boost=False,
        imgs=1,
        txt="Student, bara online. Videosamtal, chatt och lite sällskap när kvällarna är långa. Ses inte fysiskt, så fråga inte. 500 kr för ett samtal.",
        prices=[500],
    ),
    dict(
        nick="Kalina & Eva",
        age=25,
        ages=[25, 27],
        city="Malmö",
        cm=None,
        kg=None,
        eth="Europeisk",
        lng=["polska", "engelska"],
        open=["Fester", "Resor"],
        home=None,
        come=True,
        seek="Generösa män",
        exp="Hög",
        seen="online nu",
        since=2025,
        ver=False,
        boost=True,
        imgs=6,
        tl="en",
        alias="Kalina",
        more=["Eva"],
        nat=("Polsk", "PL"),
        duo=True,
        txt="Two friends, Kalina 25 and Eva 27, always together as a duo. Invite us to your boat, your party or your ski trip. IG k a l i n a _ e v a, we answer fast.",
        handles=[("instagram", "kalina_eva")],
    ),
    dict(
        nick="Sagolik",
        age=29,
        city="Umeå",
        cm=166,
        kg=59,
        eth="Blandad",
        lng=["svenska", "ryska"],
        open=["Middagar", "Övernattning"],
        home=True,
        come=True,
        seek="35–60 år",
        exp="Måttlig",
        seen="idag",
        since=2020,
        ver=True,
        boost=False,
        imgs=2,
        aud="trans",
        txt="Transtjej uppe i norr, lugn och nyfiken. Bor centralt och tar emot, men kommer också till hotellet om du är på tjänsteresa. Allt annat tar vi i chatten.",
    ),
]


def slug(a):
    return a["nick"].lower().replace(" & ", "-")


def url(a):
    return f"{BASE}/medlem/{slug(a)}"


def truth(a):
    t = copy.deepcopy(AD)
    alias = a.get("alias", a["nick"])
    t.update(
        url=url(a),
        alias=alias,
        aliases_stated=[alias] + a.get("more", []),
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language=a.get("tl", "sv"),
        audience=a.get("aud", "woman"),
        city=CITY[a["city"]],
        country="SE",
        nationality=a["nat"][1] if a.get("nat") else None,
        ethnicity=ETH.get(a["eth"]),
        languages_spoken=[LNG[x] for x in a["lng"]],
        services=[OPEN[x] for x in a["open"]] + (["duo"] if a.get("duo") else []),
        incall=a["home"],
        outcall=a["come"],
        weight_kg=a["kg"],
        height_cm=a["cm"],
        verified=a["ver"],
        paid_placement=a["boost"],
        n_images=a["imgs"],
        phones=a.get("phones", []),
        handles=[{"kind": k, "value": v} for k, v in a.get("handles", [])],
        prices=[
            {"amount": n, "currency": "SEK", "code_currency": None, "duration_min": None, "place": None}
            for n in a.get("prices", [])
        ],
    )
    return t


def page(title, main):
    return f"""<!DOCTYPE html>
<html lang="sv">
<head><meta charset="utf-8"><title>{title} – Sötliv</title><link href="/css/bootstrap.min.css" rel="stylesheet"><meta name="csrf-token" content="hJ2kq0ZLx8"></head>
<body class="bg-light">
<nav class="navbar navbar-expand-lg navbar-dark bg-dark"><div class="container"><a class="navbar-brand" href="/">Söt<em>liv</em></a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/sok">Sök medlemmar</a></li><li class="nav-item"><a class="nav-link" href="/premium">Premium</a></li><li class="nav-item"><a class="nav-link" href="/tryggt">Trygg dejting</a></li><li class="nav-item"><a class="nav-link" href="/logga-in">Logga in</a></li></ul></div></nav>
<div class="container py-4">{main}</div>
<footer class="container text-muted small py-4">Sötliv är en mötesplats för vuxna (18+). Vi tillåter inte annonser för köp av sexuella tjänster. Kontakt: support@sotliv.example, 08-58 75 64. <a href="/villkor">Villkor</a></footer>
<div class="toast" id="cookie-toast">Vi använder kakor. <button>Okej</button></div>
</body></html>"""


def tr(label, value):
    return (
        f'<div class="row mb-1"><div class="col-5 text-muted">{label}</div><div class="col-7">{value}</div></div>'
        if value
        else ""
    )


def mini(a):
    boost = '<span class="badge badge-warning">Boostad</span>' if a["boost"] else ""
    ver = ' <i class="fas fa-check-circle text-primary" title="Verifierad"></i>' if a["ver"] else ""
    return f'<div class="col-6 col-md-3 mb-3"><div class="card h-100"><a href="/medlem/{slug(a)}"><img class="card-img-top" src="/bilder/{slug(a)}/1_thumb.jpg" alt=""></a><div class="card-body p-2"><a class="stretched-link" href="/medlem/{slug(a)}">{a["nick"]}</a>, {a["age"]}{ver}<div class="small text-muted">{a["city"]}</div>{boost}</div></div></div>'


def profile(a):
    yn = {True: "Ja", False: "Nej", None: ""}
    kind = {"man": "Sugarboy", "trans": "Transkvinna, sugarbabe"}.get(
        a.get("aud"), "Sugarbabes (två tjejer)" if a.get("duo") else "Sugarbabe"
    )
    thumbs = "".join(
        f'<a data-toggle="lightbox" href="/bilder/{slug(a)}/{n}.jpg"><img class="img-thumbnail" width="110" src="/bilder/{slug(a)}/{n}_thumb.jpg" alt=""></a>'
        for n in range(1, a["imgs"] + 1)
    )
    badges = ('<span class="badge badge-primary">Verifierad med ID</span> ' if a["ver"] else "") + (
        '<span class="badge badge-warning">Boostad</span>' if a["boost"] else ""
    )
    contact = f'<p class="font-italic">{a["contact"]}</p>' if a.get("contact") else ""
    others = [b for b in ADS if b is not a][len(a["nick"]) % 5 :][:4]
    return page(
        f"{a['nick']}, {a['age']}, {a['city']}",
        f"""<div class="row"><div class="col-md-4">{thumbs}<a class="btn btn-danger btn-block mt-2" href="/logga-in?till={slug(a)}">Skicka meddelande</a><a class="btn btn-outline-secondary btn-block" href="/rapportera/{slug(a)}">Rapportera profil</a></div>
<div class="col-md-8"><h2>{a["nick"]} <small class="text-muted">{a["age"]} år</small></h2>{badges}<p class="text-muted">Senast inloggad: {a["seen"]} · Medlem sedan {a["since"]}</p>
<h5>Om mig</h5><p>{a["txt"]}</p>{contact}
<h5>Fakta</h5>{tr("Jag är", kind)}{tr("Bor i", a["city"])}{tr("Längd", f"{a['cm']} cm" if a["cm"] else None)}{tr("Vikt", f"{a['kg']} kg" if a["kg"] else None)}{tr("Ursprung", a["eth"])}{tr("Nationalitet", a["nat"][0] if a.get("nat") else None)}{tr("Talar", ", ".join(a["lng"]))}{tr("Tar emot hemma", yn[a["home"]])}{tr("Kommer till dig", yn[a["come"]])}
<h5>Det här söker jag</h5>{tr("Person", a["seek"])}{tr("Öppen för", ", ".join(a["open"]))}{tr("Förväntan på stöd", a["exp"])}</div></div>
<hr><h5>Andra medlemmar du kanske gillar</h5><div class="row">{"".join(map(mini, others))}</div>""",
    )


def listing(where, title, ads, pager="", canonical=None):
    html = page(
        title,
        f'<h1 class="h3">{title}</h1><form class="form-inline mb-3" action="/sok"><select name="stad"><option>Hela Sverige</option>{"".join(f"<option>{c}</option>" for c in CITY)}</select><input name="alder" placeholder="Ålder 18–99"><button class="btn btn-sm btn-dark">Sök</button></form><div class="row">{"".join(map(mini, ads))}</div><ul class="pagination">{pager}</ul>',
    )
    return WrittenPage(
        BASE + where, html, "listing", "sv", None, tuple(map(url, ads)), canonical and BASE + canonical
    )


def static(where, title, body, kind="static", status=200):
    return WrittenPage(
        BASE + where, page(title, f'<h1 class="h3">{title}</h1>{body}'), kind, "sv", status=status
    )


def member(a, query=""):
    return WrittenPage(
        url(a) + query, profile(a), "profile", "sv", a.get("tl"), (url(a),), url(a) if query else None
    )


ONE, TWO = ADS[:6], ADS[6:]
STHLM = [a for a in ADS if a["city"] == "Stockholm"]
PAGES = [member(a) for a in ADS] + [
    listing(
        "/sok",
        "Medlemmar online",
        ONE,
        '<li class="page-item active">1</li><li class="page-item"><a href="/sok?sida=2">2</a></li>',
    ),
    listing(
        "/sok?sida=2",
        "Medlemmar online",
        TWO,
        '<li class="page-item"><a href="/sok">1</a></li><li class="page-item active">2</li>',
    ),
    listing("/stad/stockholm", "Sugardejting i Stockholm", STHLM),
    listing(
        "/sok?sortera=alder",
        "Medlemmar online",
        sorted(ONE, key=lambda a: a["age"]),
        '<li class="page-item active">1</li>',
        "/sok",
    ),
    member(ADS[0], "?utm_campaign=veckobrev&utm_source=mejl"),
    member(ADS[4], "?sessionid=5d0f22ab91c7"),
    static(
        "/",
        "Sugardejting för vuxna",
        "<p>Hitta någon som delar din syn på livets goda. Över 40 000 medlemmar i hela landet.</p><a class='btn btn-danger' href='/bli-medlem'>Bli medlem gratis</a>",
    ),
    static(
        "/premium",
        "Premium för sugardaddies",
        "<table class='table'><tr><td>1 månad</td><td>599 kr</td></tr><tr><td>3 månader</td><td>1 299 kr</td></tr><tr><td>Boosta din profil i 24 timmar</td><td>79 kr</td></tr></table><p>Sugarbabes är alltid med gratis.</p>",
    ),
    static(
        "/tryggt",
        "Trygg dejting",
        "<p>Träffas första gången på en offentlig plats och berätta för en vän vart du går.</p><p>Skicka aldrig pengar i förväg. Känner du dig pressad? Ring Kvinnofridslinjen.</p>",
    ),
    static(
        "/villkor",
        "Villkor",
        "<p>Du måste vara 18 år. Profiler som erbjuder eller frågar efter köp av sexuella tjänster stängs av och kan polisanmälas.</p><p>Vi sparar dina uppgifter så länge du är medlem.</p>",
    ),
    static(
        "/logga-in",
        "Logga in",
        '<form method="post"><input type="email" name="epost" placeholder="E-post"><input type="password" name="losen" placeholder="Lösenord"><button>Logga in</button></form>',
    ),
    static(
        "/medlem/hemlig_julia",
        "Logga in för att se profilen",
        "<p>Den här medlemmen visar sin profil bara för inloggade. <a href='/logga-in'>Logga in</a> eller <a href='/bli-medlem'>bli medlem</a>.</p>",
    ),
    static(
        "/medlem/smulan",
        "Profilen finns inte längre",
        "<p>Medlemmen har avslutat sitt konto. Sök bland andra medlemmar i stället.</p>",
        "error",
    ),
    static(
        "/medlem/finns-ej-alls",
        "Oj, här var det tomt",
        "<p>Vi kunde inte hitta sidan du letade efter.</p>",
        "error",
    ),
]
SITE = WrittenSite(HOST, "SE", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
