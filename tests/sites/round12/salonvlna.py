"""Czech massage salon with a weekly rota; every masseuse on one page with anchors, windows-1250.

Hard: profiles are bare anchors and headings on one long page, so cutting them apart needs the <a name>; the rota is a
table on another page and repeated above the profiles; house prices stand on each page and belong to nobody, while some
masseuses have a surcharge price of their own; only two have a telephone of their own; the salon's number is everywhere.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.salon-vlna.example"
B = f"https://{HOST}"
ENC = dict(encoding="windows-1250", content_type="text/html")
TEAM = f"{B}/maserky.html"
OLOMOUC = f"{B}/maserky-olomouc.html"


def P(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "CZK", "code_currency": None, "duration_min": minutes, "place": place}


def H(kind, value):
    return {"kind": kind, "value": value}


DAYS = ("Po", "Út", "St", "Čt", "Pá", "So", "Ne")
# anchor, name, figures in the heading, prose, pictures, new?, rota (hours of a day or ''), truth beyond the common
BRNO = [
    ("jitka", "Jitka", "36 let, 167 cm, 60 kg", "Jitka je u nás nejdéle a hosté se k ní vracejí. Její parketa jsou masáže celého těla a tantra beze spěchu. Ke každé masáži patří společná sprcha a koupel. Domluví se česky a německy.",
     3, False, ("10-18", "10-18", "", "10-18", "", "", ""), dict(age=36, height_cm=167, weight_kg=60, services=["massage", "tantra", "bath"], languages_spoken=["cs", "de"])),
    ("nikol", "Nikol", "23 let, 172 cm", "Nikolka přišla letos na jaře. Je upovídaná, veselá, s tetováním na rameni :-) Dělá masáž rukama i tělem a ráda se pomazlí. Slovenka z Trnavy, takže slovensky i česky.",
     2, True, ("", "14-22", "14-22", "14-22", "14-22", "", ""), dict(age=23, height_cm=172, nationality="SK", services=["massage", "cuddling"], languages_spoken=["sk", "cs"])),
    ("alice-renata", "Alice a Renata", "28 a 33 let", "Kdo zná, ten objednává dopředu: čtyřruční masáž v podání Alice (28) a Renaty (33). Berou i páry. Dvojice má vlastní cenu: 60 minut 3.200 Kč, 90 minut 4.400 Kč.",
     4, False, ("", "", "", "", "16-23", "16-23", ""), dict(alias="Alice", aliases_stated=["Alice", "Renata"], age=28, ages_stated=[28, 33], audience="couple", services=["four_hands", "couples"],
                                                         prices=[P(3200, 60), P(4400, 90)], max_duration_h=1.5)),
    ("madam-iva", "Madam Iva", "věk tajný, 175 cm", "Přísná, ale spravedlivá. Madam Iva vede vlastní pokoj v suterénu: dominance, hraní rolí, fetiš nohou. Objednávky výhradně na jejím čísle 774 902 136, recepce termíny nemá. 1 hodina 2.900 Kč, 2 hodiny 5.000 Kč.",
     2, False, ("", "", "17-23", "", "", "17-23", ""), dict(height_cm=175, services=["domination", "role_play", "fetish"], phones=["+420774902136"], prices=[P(2900, 60), P(5000, 120)], max_duration_h=2)),
    ("linh", "Linh", "31 let, 158 cm, 47 kg", "Linh pochází z Vietnamu a v Brně žije patnáct let. Asijská masáž, klid, vonný olej. Kdo sedí na vozíku, ať se nebojí, máme bezbariérový pokoj a Linh si poradí.",
     1, False, ("9-15", "9-15", "9-15", "9-15", "9-15", "", ""), dict(age=31, height_cm=158, weight_kg=47, nationality="VN", services=["massage", "disabled_guests"])),
    ("sona", "Soňa", "44 let", "Soňa, čtyřiačtyřicet let, žádná puberťačka. Rozumí zádům i duším. Masáž zad a šíje, po ní čaj. Mimo salon vyráží i za hosty domů nebo do hotelu, pak 90 minut 2.600 Kč. Dovoláte se jí přímo: šest nula tři, 441, 780.",
     0, False, ("12-20", "", "12-20", "", "12-20", "", "12-20"), dict(age=44, services=["massage"], outcall=True, phones=["+420603441780"], prices=[P(2600, 90, "outcall")], max_duration_h=1.5)),
    ("patrik", "Patrik", "29 let, 183 cm, 79 kg", "Jediný pan masér v domě, pro dámy i páry. Umí sportovní masáž a tantru. Mluví česky, anglicky, španělsky.",
     1, True, ("", "", "", "", "", "10-20", "10-20"), dict(age=29, audience="man", height_cm=183, weight_kg=79, services=["massage", "tantra", "couples"], languages_spoken=["cs", "en", "es"])),
]
OL = [
    ("zdena", "Zdena", "39 let, 170 cm", "Olomoucká pobočka stojí na Zdeně. Masáž, koupel ve vaně pro dva, na přání striptýz při svíčkách. Najdete ji tu denně kromě neděle.", 2, False,
     ("10-19",) * 6 + ("",), dict(age=39, height_cm=170, services=["massage", "bath", "striptease"])),
    ("bara", "Bára", "26 let, 164 cm, 55 kg", "Studentka, na směnách jen o víkendu. Tantra pro začátečníky, kamarádský přístup, angličtina bez problémů.", 2, True,
     ("",) * 5 + ("11-21", "11-21"), dict(age=26, height_cm=164, weight_kg=55, services=["tantra"], languages_spoken=["en"])),
    ("kaja", "Kája (trans)", "30 let, 178 cm", "Kája je trans žena s duší herečky. Hraní rolí, tanec, dlouhé líbání. Domluvte se s recepcí aspoň den předem.", 1, True,
     ("", "", "17-22", "17-22", "", "", ""), dict(alias="Kája", age=30, audience="trans", height_cm=178, services=["role_play", "dancing", "kissing"])),
]
HOUSE = """<table border="1" class="cenik"><tr><td>30 minut<td>1.000 Kč<tr><td>60 minut<td>1.700 Kč<tr><td>90 minut<td>2.400 Kč</table>
<p class="male">Ceny platí pro všechny masérky, není-li u jména napsáno jinak.</p>"""


def frame(title, body):
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="cs"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>{title} | Salon Vlna</title><link rel="stylesheet" href="styl.css" type="text/css"></head>
<body><div id="obal"><div id="hlava"><a href="index.html"><img src="img/vlna.gif" alt="Salon Vlna" border="0"></a><p>Masážní salon Vlna, Brno a Olomouc. Objednávky: <b>541 008 220</b>, denně 9-23</p></div>
<p id="menu"><a href="index.html">Úvod</a> * <a href="maserky.html">Masérky Brno</a> * <a href="maserky-olomouc.html">Masérky Olomouc</a> * <a href="rozpis.html">Rozpis na týden</a> * <a href="cenik.html">Ceník</a> * <a href="kontakt.html">Kontakt</a></p>
<div id="text">{body}</div><div id="pravy"><h4>Ceník salonu</h4>{HOUSE}</div>
<div id="pata">Salon Vlna, tel. 541 008 220, e-mail recepce@salon-vlna.example</div></div></body></html>"""


def rota(people, page):
    head = "".join(f"<th>{d}" for d in DAYS)
    rows = "".join(f'<tr><td><a href="{page}#{p[0]}">{p[1]}</a>' + "".join(f"<td>{h or '&ndash;'}" for h in p[6]) for p in people)
    return f'<table border="1" cellpadding="3" class="rozpis"><tr><th>9.6.&ndash;15.6.2025{head}{rows}</table>'


def profile(p):
    anchor, name, figures, prose, n, new, _, _ = p
    pics = "".join(f'<a href="foto/{anchor}{i}.jpg"><img src="foto/{anchor}{i}m.jpg" width="110" border="0" alt=""></a> ' for i in range(1, n + 1)) or "<i>Fotky připravujeme.</i>"
    return f'<a name="{anchor}"></a>\n<h2>{name}{" <sup>NOVÁ TVÁŘ</sup>" if new else ""}</h2>\n<p class="miry">{figures}</p>\n<p>{pics}</p>\n<p>{prose}\n<p class="nahoru"><a href="#">nahoru</a>\n<hr>\n'


def team(people, town, page):
    links = " | ".join(f'<a href="#{p[0]}">{p[1]}</a>' for p in people)
    return frame(f"Masérky {town}", f"<h1>Naše masérky &ndash; {town}</h1><p>Všechny přijímají hosty v salonu ({town}). Jména: {links}</p>{rota(people, page)}<hr>{''.join(profile(p) for p in people)}")


def truth(p, base, city):
    facts = dict(alias=p[1], aliases_stated=[p[7].get("alias", p[1])], ages_stated=[p[7]["age"]] if p[7].get("age") else []) | p[7]
    start, end = next(h for h in p[6] if h).split("-")  # each has the same hours on all her days
    return copy.deepcopy({**AD, "url": f"{base}#{p[0]}", "hours": f"{int(start):02d}:00-{end}:00", "text_language": "cs", "provider_kind": "agency", "country": "CZ", "city": city, "incall": True, "n_images": p[4], **facts})


def plain(path, title, body, kind="static", **more):
    return WrittenPage(f"{B}/{path}", frame(title, f"<h1>{title}</h1>{body}"), kind, "cs", **more, **ENC)


BRNO_ADS = tuple(f"{TEAM}#{p[0]}" for p in BRNO)
OL_ADS = tuple(f"{OLOMOUC}#{p[0]}" for p in OL)
PAGES = [
    WrittenPage(TEAM, team(BRNO, "Brno", "maserky.html"), "listing", "cs", ads=BRNO_ADS, **ENC),
    WrittenPage(OLOMOUC, team(OL, "Olomouc", "maserky-olomouc.html"), "listing", "cs", ads=OL_ADS, **ENC),
    WrittenPage(f"{TEAM}?tisk=1", team(BRNO, "Brno", "maserky.html").replace('<div id="pravy">', '<div id="pravy" class="netisknout">'), "listing", "cs", ads=BRNO_ADS, canonical=TEAM, **ENC),
    WrittenPage(f"{OLOMOUC}?PHPSESSID=9f3bd01c7aa2e6640d", team(OL, "Olomouc", "maserky-olomouc.html"), "listing", "cs", ads=OL_ADS, canonical=OLOMOUC, **ENC),
    plain("rozpis.html", "Rozpis na týden", f"<h3>Brno</h3>{rota(BRNO, 'maserky.html')}<h3>Olomouc</h3>{rota(OL, 'maserky-olomouc.html')}<p>Změna vyhrazena, volejte recepci.</p>", "listing", ads=BRNO_ADS + OL_ADS),
    plain("index.html", "Vítejte v salonu Vlna", "<p>Dva salony, devět jmen na dveřích a jeden masér. Otevřeno denně 9&ndash;23. Vstup od 18 let.</p><p>Ručníky, župan a sprcha jsou v ceně.</p>"),
    plain("cenik.html", "Ceník", HOUSE + "<p>Taxi po Brně 150 Kč. Dárkové poukazy na recepci. Příplatek za bezbariérový pokoj neúčtujeme.</p>"),
    plain("kontakt.html", "Kontakt", "<p>Brno: Nábřežní 7. Olomouc: U Řeky 15. Recepce 541 008 220, recepce@salon-vlna.example. IČO 00000000.</p>"),
    plain("brigada.html", "Hledáme kolegyně", "<p>Přijmeme masérky od 20 let, zaškolíme. Nástup ihned. Směny dle domluvy, 55 % z ceny. Volejte 541 008 220.</p>"),
    plain("pravidla.html", "Domácí řád", "<ol><li>Podnapilé hosty neobsluhujeme.<li>Fotografování zakázáno.<li>Storno nejpozději hodinu předem.</ol>"),
    plain("otazky.html", "Časté otázky", "<p><b>Musím se objednat?</b> Nemusíte, ale je to jistota.<p><b>Berete karty?</b> Jen v Brně.<p><b>Kde zaparkuji?</b> Ve dvoře, vjezd z ulice Nábřežní.", "static"),
    plain("clanek-lazne.html", "Kam na víkend do lázní", "<p>Luhačovice mají prameny, Jeseník výhledy a Teplice nejstarší lázně u nás. Vlakem z Brna je to kousek, přibalte plavky a knihu.</p>"),
    plain("sandra.html", "Sandra už u nás nepracuje", "<p>Děkujeme, že se ptáte, ale Sandra odešla na mateřskou. Zkuste Jitku nebo Nikol.</p>", "error"),
    plain("chyba.html", "Tady nic není", "<p>Stránka neexistuje. Pokračujte na <a href=\"index.html\">úvod</a>.</p>", "error"),
    plain("prihlaseni.html", "Přihlášení pro personál", '<form action="/login.php" method="post"><p>Jméno <input name="u"> Heslo <input type="password" name="p"> <input type="submit" value="Vstup"></p></form>'),
]
SITE = WrittenSite(HOST, "CZ", tuple(PAGES), tuple([truth(p, TEAM, "Brno") for p in BRNO] + [truth(p, OLOMOUC, "Olomouc") for p in OL]), note="one page with anchors, weekly rota, house prices beside own prices, windows-1250")
