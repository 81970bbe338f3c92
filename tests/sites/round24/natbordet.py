"""Danish review forum on software of its own: advertisers keep a topic with a 'visitkort', guests write reviews on pages of their own, and talk.

Hard: the advertiser's card is one sentence with slashes that she fills in as she likes and the facts of the first post need not repeat it; under it come guests' answers with ages, sums and other women's numbers, and the
advertiser's later posts that add to hers (a tour, a new price, 'holder fri'); reviews are forms (paid, minutes, grade) whose values are nobody's facts; 'kr.', ',-' and 'kroner', half hours as '½ time', Danish numbers of eight digits beside
case numbers of eight digits, a moderator's note inside a post, a topic that was moved, an answer by quoting, a plain 'læsevisning', permalinks to posts.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://natbordet.example"


def kr(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "DKK", "code_currency": None, "duration_min": minutes, "place": place}


A, G, MOD = "annoncør", "gæst", "ordstyrer"
# topic, heading, (nick, role, day, text)..., card, truth
ADS = [
    (4107, "Sofie i Aarhus - massage i rolige rammer", "Sofie / 34 år / Aarhus C / 170 cm / dansk pige", True, [
        ("sofie_aarhus", A, "9. juni 2025 kl. 10.12", "Hej alle. Jeg er uddannet massør og tager imod i min egen lejlighed, jeg kører ikke ud. ½ time 500 kr., 1 time 800 kr., 1½ time 1.100 kr. Åbent mandag til torsdag 10-18. Ring på 22 94 18 00. <img src='/b/4107a.jpg' alt=''> <img src='/b/4107b.jpg' alt=''>"),
        ("peter_8000", G, "9. juni 2025 kl. 19.40", "<q>½ time 500 kr.</q> Det er billigt, i Randers gav jeg 700. Kan man parkere?"),
        ("sofie_aarhus", A, "9. juni 2025 kl. 20.05", "Ja, gratis i gaden efter kl. 17.")],
     dict(alias="Sofie", age=34, city="Aarhus", height_cm=170, nationality="DK", services=["massage"], incall=True, outcall=False, hours="10:00-18:00", max_duration_h=1.5, n_images=2, posted_at="2025-06-09", phones=["+4522941800"],
          prices=[kr(500, 30), kr(800, 60), kr(1100, 90)])),
    (4101, "NY: Bianca, latina på besøg i København", "Bianca / 26 / Kbh. Vesterbro / 165-55 / colombiansk", True, [
        ("bianca.col", A, "8. juni 2025 kl. 22.31", "Hello guys, I am Bianca from Colombia. I speak Spanish and English. Striptease, dancing and girlfriend experience. 1 hour 1500 kr, 2 hours 2800 kr, your hotel 1 hour 1900 kr. I receive in a private flat and I am awake 24/7. WhatsApp +45 22 74 91 66. <img src='/b/4101a.jpg' alt=''> <img src='/b/4101b.jpg' alt=''> <img src='/b/4101c.jpg' alt=''>"),
        ("amager_bo", G, "10. juni 2025 kl. 08.00", "Er det hende der hed Valeria sidste år?"),
        ("bianca.col", A, "10. juni 2025 kl. 12.15", "No :) First time in Denmark. From 17 to 20 June 2025 I am in Odense.")],
     dict(alias="Bianca", age=26, city="Copenhagen", text_language="en", height_cm=165, weight_kg=55, nationality="CO", ethnicity="latin", languages_spoken=["es", "en"], services=["striptease", "dancing", "gfe"], outcall=True, incall=True, hours="24/7", max_duration_h=2, n_images=3,
          posted_at="2025-06-08", tour=[{"city": "Odense", "from": "2025-06-17", "to": "2025-06-20"}], phones=["+4522749166"], handles=[{"kind": "whatsapp", "value": "+4522749166"}], prices=[kr(1500, 60), kr(2800, 120), kr(1900, 60, "outcall")])),
    (4096, "To veninder, Odense", "Mette og Line / 29 og 32 / Odense / danske", False, [
        ("mette_line", A, "6. juni 2025 kl. 13.00", "Vi hedder Mette (29) og Line (32), og vi arbejder altid sammen. Firhændig massage og duo hos os. En time koster 1.600,- for os begge. Vi tager også imod par. Skriv på Signal til 31 16 45 63. <img src='/b/4096a.jpg' alt=''>"),
        ("fynbo55", G, "7. juni 2025 kl. 11.11", "Været der to gange, meget søde begge. Er selv 55 og følte mig velkommen.")],
     dict(alias="Mette", aliases_stated=["Mette", "Line"], age=29, ages_stated=[29, 32], audience="couple", city="Odense", nationality="DK", services=["four_hands", "duo", "couples"], incall=True, max_duration_h=1, n_images=1, posted_at="2025-06-06",
          phones=["+4531164563"], handles=[{"kind": "signal", "value": "+4531164563"}], prices=[kr(1600, 60)])),
    (4088, "Karen 58, moden og varm - Esbjerg", "Karen / 58 år / Esbjerg / 163 cm, 72 kg", True, [
        ("karen_vest", A, "4. juni 2025 kl. 09.20", "Jeg er en moden kvinde med god tid. Massage, nærvær og et fælles bad. Handicappede er velkomne, der er ingen trapper. Jeg taler dansk og tysk. En time 700 kroner, to timer 1.200 kroner. Ring hverdage mellem 9 og 15. Mit nummer er seksogtyve, atten, niogtredive, otteogfyrre."),
        ("ordstyrer_ib", MOD, "4. juni 2025 kl. 09.45", "Flyttet fra Snak til Annoncer. Sag 20250604."),
        ("vadehav", G, "5. juni 2025 kl. 18.30", "Prøv også Inge i Varde på 75 12 00 34, hun er 61 og tager 600.")],
     dict(alias="Karen", age=58, city="Esbjerg", height_cm=163, weight_kg=72, languages_spoken=["da", "de"], services=["massage", "cuddling", "bath", "disabled_guests"], hours="09:00-15:00", max_duration_h=2, posted_at="2025-06-04", phones=["+4526183948"],
          prices=[kr(700, 60), kr(1200, 120)])),
    (4079, "Mandlig massør for kvinder og par, Sjælland", "Jonas / 37 / Roskilde / 184 cm", True, [
        ("jonas_massor", A, "1. juni 2025 kl. 16.55", "Jeg kører ud på hele Sjælland med briks og olie, intet lokale. Tantra eller almindelig massage. 1 time 600 kr., 90 min. 850 kr., kørsel over 30 km 3 kr. pr. km. Kun kvinder og par. Mail: jonas@massor-sj.example"),
        ("hanne_k", G, "2. juni 2025 kl. 21.02", "Fin fyr. Jeg er 49 og var nervøs, men det gik godt.")],
     dict(alias="Jonas", age=37, audience="man", city="Roskilde", height_cm=184, services=["tantra", "massage", "couples"], incall=False, outcall=True, max_duration_h=1.5, posted_at="2025-06-01", handles=[{"kind": "email", "value": "jonas@massor-sj.example"}],
          prices=[kr(600, 60), kr(850, 90)])),
    (4066, "Bureau Nordlys præsenterer: Freja", "Freja / 25 / København / 178 cm / dansk, engelsk, fransk", False, [
        ("bureau_nordlys", "bureau", "29. maj 2025 kl. 12.00", "Vores nye ledsager Freja er perfekt til middage, rejser og forretningsmøder. Hun kommer altid til dig eller dit hotel. 2 timer 4.000 kr., 4 timer 7.000 kr., en nat 12.000 kr. Bestil hos vores telefonpasser på 29 62 00 44. <img src='/b/4066a.jpg' alt=''> <img src='/b/4066b.jpg' alt=''>"),
        ("kbh_k", G, "30. maj 2025 kl. 23.50", "Er Signe stadig hos jer?"),
        ("bureau_nordlys", "bureau", "1. juni 2025 kl. 10.10", "Nej, men Freja er ledig i weekenden.")],
     dict(alias="Freja", age=25, provider_kind="agency", city="Copenhagen", height_cm=178, languages_spoken=["da", "en", "fr"], services=["dinner_date", "travel", "business"], outcall=True, max_duration_h=12, n_images=2, posted_at="2025-05-29",
          phones=["+4529620044"], prices=[kr(4000, 120), kr(7000, 240), kr(12000, 720)])),
    (4051, "Lady Mørk, studie i Vejle", "Lady Mørk / Vejle / alder: hemmelig", True, [
        ("lady_moerk", A, "25. maj 2025 kl. 20.20", "Dominans, fetish og rollespil i eget studie. Begyndere fra 30 år er velkomne. 1 time 1.800,- / 2 timer 3.200,- Kun efter aftale på 28 89 33 78, jeg svarer fra kl. 12 til 20."),
        ("lady_moerk", A, "7. juni 2025 kl. 12.00", "Jeg holder fri i uge 26.")],
     dict(alias="Lady Mørk", age=None, city="Vejle", services=["domination", "fetish", "role_play"], incall=True, max_duration_h=2, hours="12:00-20:00", posted_at="2025-05-25", phones=["+4528893378"], prices=[kr(1800, 60), kr(3200, 120)])),
    (4040, "Alex - trans, Aalborg", "Alex / 28 / Aalborg / 175 cm / svensk", False, [
        ("alex_aal", A, "20. maj 2025 kl. 15.15", "Transkvinde fra Malmø. Kys, kæl og massage. Jeg taler svensk, dansk og engelsk. Du kommer til mig, 45 min 900 kr. Ring eller sms 31 72 04 89. <img src='/b/4040a.jpg' alt=''>"),
        ("alex_aal", A, "3. juni 2025 kl. 09.00", "Nyt: jeg kommer også ud til dig, 1 time 1.400 kr.")],
     dict(alias="Alex", age=28, audience="trans", city="Aalborg", height_cm=175, nationality="SE", languages_spoken=["sv", "da", "en"], services=["kissing", "cuddling", "massage"], incall=True, outcall=True, max_duration_h=1, n_images=1, posted_at="2025-05-20",
          phones=["+4531720489"], prices=[kr(900, 45), kr(1400, 60, "outcall")])),
]
# number, heading, about (topic or None), form, text
REVIEWS = [
    (881, "Sofie i Aarhus, en god time", 4107, ("peter_8000", "12. juni 2025", "800 kr.", "60 min.", "9 af 10"), "Ren lejlighed, god te, stærke hænder. Hun smilede fra start til slut, og jeg gik derfra som et nyt menneske."),
    (879, "Bianca: smuk, men travl", 4101, ("amager_bo", "11. juni 2025", "1.500 kr.", "50 min.", "6 af 10"), "Hun så ofte på telefonen, og der sad en mand i køkkenet. Hun virkede træt og sagde næsten ikke noget."),
    (870, "Karen i Esbjerg", 4088, ("vadehav", "6. juni 2025", "1.200 kr.", "2 timer", "10 af 10"), "Kaffe, kage og et langt bad. Man føler sig set. Jeg er 63 og kommer igen."),
    (861, "Salon i Kolding, skuffende", None, ("trekant", "28. maj 2025", "600 kr.", "25 min.", "3 af 10"), "Pigen kaldte sig Mia og talte ingen af de sprog, jeg kan. En anden tog telefonen og pengene. Jeg skrev til hotline bagefter."),
]
TALK = [
    (3990, "Hvilket hotel i Odense?", [("fynbo55", G, "15. maj 2025 kl. 10.00", "Min kone og jeg søger et hotel med badekar, højst 900 kr. for natten."), ("ordstyrer_ib", MOD, "15. maj 2025 kl. 10.30", "Det ved havnen. Parkering 80 kr. i døgnet."), ("fynbo55", G, "16. maj 2025 kl. 07.45", "Tak!")]),
    (4012, "Falske numre - advarsel", [("kbh_k", G, "18. maj 2025 kl. 21.00", "En 'Emma, 21' beder om gavekort på forhånd fra 42 11 00 98. Betal ikke!"), ("amager_bo", G, "18. maj 2025 kl. 22.12", "Samme her, 500 kr. tabt."), ("ordstyrer_ib", MOD, "19. maj 2025 kl. 08.00", "Nummeret er sat på spærrelisten.")]),
]


def url(a):
    return f"{ROOT}/emne/{a[0]}"


def shell(title, body):
    return f"""<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"/><title>{title} · Natbordet</title><link rel="stylesheet" href="/natbord.css"/></head><body><div id="top"><a href="/">Natbordet</a> <i>samtaler om aftenlivet siden 2006</i></div><ul id="menu"><li><a href="/rum/annoncer">Annoncer</a></li><li><a href="/rum/anmeldelser">Anmeldelser</a></li><li><a href="/rum/snak">Snak</a></li><li><a href="/regler">Regler</a></li><li><a href="/log-ind">Log ind</a></li></ul>
<div id="side">{body}</div><div id="bund">Natbordet drives af frivillige. Skriv til vagten: vagt@natbordet.example, telefon 70 20 00 15 (tirsdag 19-21). I aften er 37 ved bordet.</div></body></html>"""


def post(topic, n, p):
    nick, role, day, text = p
    return f'<div class="indlaeg rolle-{role}" id="i{n}"><div class="hvem"><a href="/bruger/{nick}">{nick}</a><span>{role}</span></div><div class="hvad"><p class="naar"><a href="/emne/{topic}#i{n}">{day}</a></p><div class="tekst">{text}</div><p class="knapper"><a href="/svar/{topic}?citer={n}">Citer</a> <a href="/anmeld/{topic}/{n}">Meld til vagten</a></p></div></div>\n'


def topic(a, reading=False):
    posts = "".join(post(a[0], n, p) for n, p in enumerate(a[4], 1))
    body = f'<p class="sti"><a href="/">Natbordet</a> &gt; <a href="/rum/annoncer">Annoncer</a></p><h1>{a[1]}</h1><div class="visitkort">Visitkort: {a[2]}{" <b class=kendt>✔ kendt af vagten</b>" if a[3] else ""}</div>{posts}<p><a href="?laes=1">Læsevisning</a></p>'
    if reading:
        return f'<html lang="da"><head><meta charset="utf-8"/><title>{a[1]}</title></head><body>{body}</body></html>'
    said = "".join(f'<li><a href="/anmeldelse/{r[0]}">{r[1]}</a></li>' for r in REVIEWS if r[2] == a[0])
    return shell(a[1], body + (f"<h3>Anmeldelser</h3><ul>{said}</ul>" if said else ""))


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="da", provider_kind="unknown", country="DK", verified=a[3])
    row.update(deepcopy(a[5]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def review(r):
    num, head, about, (who, day, paid, stay, grade), text = r
    link = f'<a href="/emne/{about}">Annoncørens emne</a>' if about else "Intet emne"
    form = "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in (("Skrevet af", who), ("Dato", day), ("Betalt", paid), ("Varighed", stay), ("Karakter", grade)))
    return WrittenPage(f"{ROOT}/anmeldelse/{num}", shell(head, f'<h1>{head}</h1><dl class="skema">{form}</dl><div class="tekst">{text}</div><p>{link}</p>'), "review", "da")


def room(title, rows):
    lines = "".join(f'<tr><td><a href="{path}">{head}</a></td><td>{who}</td><td>{answers}</td><td>{day}</td></tr>\n' for path, head, who, answers, day in rows)
    return shell(title, f'<h1>{title}</h1><p><a href="?orden=nyeste">nyeste først</a></p><table class="emner"><tr><th>Emne</th><th>Af</th><th>Svar</th><th>Senest</th></tr>{lines}</table>')


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "da", status=status)


ROWS = [(f"/emne/{a[0]}", a[1], a[4][0][0], len(a[4]) - 1, a[4][-1][2]) for a in ADS]
U = tuple(map(url, ADS))
PAGES = [
    plain("/", "Natbordet", "<table class='rum'><tr><td><a href='/rum/annoncer'>Annoncer</a></td><td>8 emner</td></tr><tr><td><a href='/rum/anmeldelser'>Anmeldelser</a></td><td>4 anmeldelser</td></tr><tr><td><a href='/rum/snak'>Snak</a></td><td>2 emner</td></tr></table><p>Du skal være fyldt 18 år for at sidde med.</p>"),
    WrittenPage(f"{ROOT}/rum/annoncer", room("Annoncer", [("/emne/12", "LÆS FØRST: sådan skriver du en annonce", "ordstyrer_ib", 0, "1. januar 2024 kl. 00.00"), *ROWS]), "listing", "da", ads=U),
    WrittenPage(f"{ROOT}/rum/annoncer?orden=nyeste", room("Annoncer", ROWS), "listing", "da", ads=U, canonical=f"{ROOT}/rum/annoncer"),
]
for a in ADS:
    PAGES.append(WrittenPage(url(a), topic(a), "ad", "da", text_language=a[5].get("text_language"), ads=(url(a),)))
PAGES += [WrittenPage(f"{url(ADS[7])}?laes=1", topic(ADS[7], True), "ad", "da", ads=(url(ADS[7]),), canonical=url(ADS[7])), *map(review, REVIEWS)]
PAGES += [WrittenPage(f"{ROOT}/emne/{t}", shell(head, f'<p class="sti"><a href="/rum/snak">Snak</a></p><h1>{head}</h1>{"".join(post(t, n, p) for n, p in enumerate(posts, 1))}'), "thread", "da") for t, head, posts in TALK]
PAGES += [
    plain("/regler", "Regler", "<ol><li>Alle er voksne, og nej er nej.</li><li>En annoncør har ét emne.</li><li>Skriv aldrig nogens rigtige navn.</li><li>Virker nogen tvunget, så ring til Center mod Menneskehandel på 70 20 25 50.</li></ol>"),
    plain("/emne/12", "LÆS FØRST: sådan skriver du en annonce", "<p>Udfyld visitkortet sådan: navn / alder / by / højde / sprog. Eksempel: Anna / 40 / Ribe / 168 cm / dansk. Et emne koster 150 kr. om måneden, betal til vagten.</p>"),
    plain("/log-ind", "Log ind", "<form><input name='navn' placeholder='Navn'><input name='ord' type='password'><button>Sæt dig</button></form>"),
    plain("/soeg?q=thisted", "Søgning: thisted", "<p>Ingen emner passer til din søgning.</p>", "listing"),
    plain("/emne/3500", "Emnet findes ikke", "<p>Emnet er lukket og slettet efter annoncørens ønske.</p>", "error", 404),
]

SITE = WrittenSite("natbordet.example", "DK", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
