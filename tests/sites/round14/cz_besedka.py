"""Czech hobby board (phpBB kind): threads, reviews and a data base of ladies filled in by members.

Hard: posts, signatures and quotes name other ladies, prices and phones, which are no ad of the page; the cards of the data base are
'Štítek: hodnota' lines with <br> in a board post; reviewers' ages and towns stand in the left column beside each post; Czech abbreviations
(hod., Kč, tis., ul.), numbers with spaces, dots or '+420'; a card keeps a struck-out old number; dates as 'včera' and '5. 6. 2025'.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "besedka-gentlemanu.example"
B = f"https://{HOST}"
CARDS = []


def czk(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "CZK", "code_currency": None, "duration_min": minutes, "place": place}


def card(num, body, by, when, pics, ok=False, **truth):
    t = deepcopy(AD)
    t.update(url=f"{B}/karta.php?d={num}", text_language="cs", provider_kind="unknown", country="CZ", verified=ok, n_images=pics)
    t.update(truth)
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    CARDS.append(dict(num=num, name=" a ".join(t["aliases_stated"]), body=body, by=by, when=when, pics=pics, ok=ok, t=t))


card(301, "Jméno: Kamila<br>Věk: 34<br>Výška/váha: 170/62<br>Město: Brno, Veveří<br>Telefon: 770 254 420<br>Přijímá: ano, privát<br>Dojíždí: ne<br>Provozní doba: po-pá 10-19 hod.<br>"
     "Ceník: 30 min 1000 Kč, 60 min 1600 Kč, 90 min 2200 Kč<br>Umí: masáž, líbání, společná vana<br>Pozn.: Češka, pracuje sama, na SMS neodpovídá.", "Ferda_BM", "5. 6. 2025", 2, True,
     alias="Kamila", age=34, height_cm=170, weight_kg=62, city="Brno", nationality="CZ", provider_kind="independent", incall=True, outcall=False, hours="10:00-19:00",
     services=["massage", "kissing", "bath"], max_duration_h=1.5, posted_at="2025-06-05", phones=["+420770254420"], prices=[czk(1000, 30), czk(1600, 60), czk(2200, 90)])
card(305, "Jméno: Žaneta<br>Věk: neuvedla<br>Město: Ostrava<br>Telefon: <s>735 755 884</s> nově 737.754.678<br>Přijímá: ano<br>Dojíždí: ano, hotel<br>"
     "Ceník: hodina 1,8 tis., hodina na hotelu 2,5 tis. Kč<br>Umí: tantra, mazlení<br>Pozn.: hodná holka, usměvavá.", "kocour.ova", "28. 5. 2025", 1,
     alias="Žaneta", city="Ostrava", incall=True, outcall=True, services=["tantra", "cuddling"], max_duration_h=1, posted_at="2025-05-28",
     phones=["+420737754678"], prices=[czk(1800, 60, "incall"), czk(2500, 60, "outcall")])
card(309, "Jméno: Bára + Týna<br>Věk: 24 a 26<br>Město: Praha 5<br>Telefon (Týna): +420 734 792 486, i WhatsApp<br>Přijímají: ano<br>Dojíždí: ano<br>"
     "Ceník: 1 h 5000 Kč, 2 h 9000 Kč (za obě)<br>Umí: duo, masáž čtyřma rukama, i pro páry", "Standa66", "včera", 4, True,
     alias="Bára", aliases_stated=["Bára", "Týna"], age=24, ages_stated=[24, 26], audience="couple", city="Prague", incall=True, outcall=True,
     services=["duo", "massage", "four_hands", "couples"], max_duration_h=2, posted_at="2025-06-10", phones=["+420734792486"],
     handles=[{"kind": "whatsapp", "value": "+420734792486"}], prices=[czk(5000, 60), czk(9000, 120)])
card(312, "Jméno: Lucka<br>Věk: 41<br>Město: Olomouc<br>Telefon: neuvádět, jen mail lucka.olmik@schranka.example<br>Přijímá: ne<br>Dojíždí: ano, jen hotely<br>"
     "Ceník: večer (4 hod.) 6000 Kč, noc 10 000 Kč<br>Umí: společnost na večeři, divadlo, doprovod na cesty; zůstane i přes noc do rána<br>Řeči: čeština, němčina, angličtina", "Hanácké_host", "1. 6. 2025", 1,
     alias="Lucka", age=41, city="Olomouc", incall=False, outcall=True, services=["dinner_date", "travel", "overnight"], max_duration_h=12, languages_spoken=["cs", "de", "en"],
     posted_at="2025-06-01", handles=[{"kind": "email", "value": "lucka.olmik@schranka.example"}], prices=[czk(6000, 240), czk(10000, 720)])
card(318, "Jméno: Monika (SK)<br>Věk: 29<br>Výška: 165<br>Město: Zlín, teď na cestách<br>Turné: 12.–15. 6. Hradec Králové, 16.–18. 6. Pardubice, od 20. 6. zpět Zlín<br>Telefon: 736 351 755<br>"
     "Přijímá: ano (apartmán)<br>Ceník: 1500/hod. Kč<br>Umí: role, tanec, strip<br>Doba: nonstop", "Rýpal", "9. 6. 2025", 3, True,
     alias="Monika", age=29, height_cm=165, nationality="SK", city="Zlín", incall=True, services=["role_play", "dancing", "striptease"], hours="24/7", max_duration_h=1,
     tour=[{"city": "Hradec Králové", "from": "2025-06-12", "to": "2025-06-15"}, {"city": "Pardubice", "from": "2025-06-16", "to": "2025-06-18"},
           {"city": "Zlín", "from": "2025-06-20", "to": None}],
     posted_at="2025-06-09", phones=["+420736351755"], prices=[czk(1500, 60)])
card(320, "Jméno: Denisa TS<br>Věk: 31<br>Míry: 178 cm, 70 kg<br>Město: České Budějovice<br>Telefon: sedm devět šest 959 971<br>Přijímá: ano<br>Dojíždí: ?<br>Ceník: 60 min / 2000,- Kč<br>"
     "Umí: dominance, fetiš<br>Pozn.: trans slečna, velmi milá. Domluva přes Telegram @denisa_cb.", "JihoCech", "20. 5. 2025", 2,
     alias="Denisa", age=31, audience="trans", height_cm=178, weight_kg=70, city="České Budějovice", incall=True, services=["domination", "fetish"], max_duration_h=1,
     posted_at="2025-05-20", phones=["+420796959971"], handles=[{"kind": "telegram", "value": "denisa_cb"}], prices=[czk(2000, 60)])
card(322, "Jméno: Yen<br>Věk: 38<br>Město: Liberec<br>Telefon: 799-621-310<br>Přijímá: ano, salon v přízemí (bezbariérový, vozík nevadí)<br>Dojíždí: ne<br>Denně 9.00–21.00<br>"
     "Ceník: olejová masáž 60 min 900 Kč, 120 min 1600 Kč<br>Pozn.: Vietnamka, mluví vietnamsky a trochu česky.", "Ještědka", "15. 5. 2025", 0,
     alias="Yen", age=38, nationality="VN", city="Liberec", incall=True, outcall=False, hours="09:00-21:00", services=["massage", "disabled_guests"], languages_spoken=["vi", "cs"],
     max_duration_h=2, posted_at="2025-05-15", phones=["+420799621310"], prices=[czk(900, 60), czk(1600, 120)])
card(325, "Jméno: Nikol (agentura Perla)<br>Věk: 22<br>Výška: 173 cm<br>Město: Praha<br>Telefon: přes agenturu<br>Přijímá: ne<br>Dojíždí: ano, hotely i byty<br>Ceník: 4000 Kč první hodina<br>"
     "Umí: GFE, polibky<br>Pozn.: blondýna, studentka, mluví anglicky a česky.", "prg_nightowl", "10. 6. 2025", 2,
     alias="Nikol", age=22, height_cm=173, city="Prague", provider_kind="agency", incall=False, outcall=True, services=["gfe", "kissing"], languages_spoken=["en", "cs"],
     max_duration_h=1, posted_at="2025-06-10", prices=[czk(4000, 60)])


def wrap(title, body, crumbs=""):
    return f"""<!DOCTYPE html><html dir="ltr" lang="cs"><head><meta charset="utf-8"><title>{title} - Besídka gentlemanů</title><link href="./styles/prosilver/theme/stylesheet.css" rel="stylesheet"></head>
<body id="phpbb" class="nojs section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>Besídka gentlemanů</h1><p>Fórum o slušných zážitcích od roku 2008</p></div>
<div class="navbar"><ul><li><a href="./index.php">Obsah fóra</a> {crumbs}</li><li><a href="./karty.php">Databáze dam</a></li><li><a href="./faq.php">FAQ</a></li><li><a href="./ucp.php?mode=login">Přihlásit se</a></li></ul></div></div>
<div id="page-body">{body}</div><div id="page-footer">Kontakt na správce: admin@{HOST}, 228 000 000 · Powered by phpBB® · Český překlad</div></div></body></html>"""


def post(n, who, text, info, when, signature=""):
    sig = f'<div class="signature">{signature}</div>' if signature else ""
    return f"""<div id="p{n}" class="post has-profile bg{n % 2 + 1}"><dl class="postprofile"><dt><a href="./memberlist.php?u={n}" class="username">{who}</a></dt><dd>{info}</dd></dl>
<div class="postbody"><p class="author">» {when}</p><div class="content">{text}</div>{sig}</div></div>"""


def card_page(c):
    imgs = "".join(f'<img src="./download/file.php?id={c["num"]}{n}" class="postimage" alt="Obrázek">' for n in range(1, c["pics"] + 1))
    seal = '<span class="label-ok">Ověřeno moderátorem</span>' if c["ok"] else ""
    first = f'<h2>Karta č. {c["num"]}: {c["name"]} {seal}</h2>' + post(c["num"], c["by"], c["body"] + "<br>" + imgs, "Člen klubu", c["when"])
    reply = post(c["num"] + 500, "moderator_Pepa", "Díky za vyplnění karty. Recenze prosím do zvláštního vlákna.", "Moderátor<br>Příspěvky: 8121", "dnes", "<i>Čtěte pravidla!</i>")
    return wrap(c["name"], first + reply + f'<p><a href="./karta.php?d={c["num"]}&amp;view=print">Verze pro tisk</a></p>', "‹ Databáze dam")


def listing(path, rows, title, foot="", canonical=None):
    trs = "".join(f'<li class="row"><dl><dt><a class="topictitle" href="./karta.php?d={c["num"]}">{c["name"]}</a></dt><dd class="posts">{c["t"]["city"].replace("Prague", "Praha")}</dd><dd class="lastpost">{c["when"]}</dd></dl></li>' for c in rows)
    return WrittenPage(f"{B}/{path}", wrap(title, f'<h2>{title}</h2><ul class="topiclist">{trs}</ul>{foot}'), "listing", "cs", ads=tuple(c["t"]["url"] for c in rows),
                       canonical=canonical and f"{B}/{canonical}")


def talk(path, title, posts, kind="thread", canonical=None):
    body = f"<h2>{title}</h2>" + "".join(post(10 * len(title) + k, *p) for k, p in enumerate(posts))
    return WrittenPage(f"{B}/{path}", wrap(title, body, "‹ Diskuse"), kind, "cs", canonical=canonical and f"{B}/{canonical}")


def static(path, title, body, kind="static"):
    return WrittenPage(f"{B}/{path}", wrap(title, f"<h2>{title}</h2>{body}"), kind, "cs")


T1 = ("viewtopic.php?f=4&t=7710", "Brno – kam na masáž?", [
    ("Ferda_BM", "Zdravím pánové, kdo máte zkušenost s Kamilou na Veveří? Prý 1600 za hodinu.", "Brno, 48 let", "3. 6. 2025, 20:11", "Život je krátký"),
    ("kocour.ova", "<blockquote><cite>Ferda_BM napsal:</cite>Prý 1600 za hodinu.</blockquote>Ano, cena sedí. Příjemná paní, čisto, parkování horší.", "Ostrava, 53 let", "3. 6. 2025, 21:40", ""),
    ("Rýpal", "Radši volat dopoledne. Jinak Kuřim a okolí nic moc.", "Zlín", "4. 6. 2025, 07:02", "Moje top 3: Kamila, Monika, Yen")])
T2 = ("viewtopic.php?f=4&t=7733", "Nepřišla na schůzku, záloha pryč", [
    ("prg_nightowl", "Poslal jsem 1000 Kč zálohu na číslo, které mi přišlo v SMS, a nikdo nepřijel. Pozor na ně.", "Praha, 39 let", "7. 6. 2025, 01:15", ""),
    ("moderator_Pepa", "Zálohy předem nikdy neposílejte. Číslo jsme smazali.", "Moderátor", "7. 6. 2025, 08:30", "<i>Čtěte pravidla!</i>")])
PAGES = [
    static("index.php", "Obsah fóra", '<ul class="forums"><li><a href="./viewforum.php?f=4">Diskuse</a> 1 204 témat</li><li><a href="./viewforum.php?f=6">Recenze</a> 877 témat</li><li><a href="./viewforum.php?f=9">Mimo téma: auta, fotbal, vaření</a></li></ul>'),
    listing("karty.php", CARDS[:5], "Databáze dam", '<div class="pagination">1 <a href="./karty.php?start=5">2</a></div>'),
    listing("karty.php?start=5", CARDS[5:], "Databáze dam", '<div class="pagination"><a href="./karty.php">1</a> 2</div>'),
    listing("karty.php?sid=5f0ce21aa9", CARDS[:5], "Databáze dam", '<div class="pagination">1 <a href="./karty.php?start=5">2</a></div>', "karty.php"),
    *[WrittenPage(c["t"]["url"], card_page(c), "ad", "cs", ads=(c["t"]["url"],)) for c in CARDS],
    WrittenPage(CARDS[4]["t"]["url"] + "&view=print", card_page(CARDS[4]), "ad", "cs", ads=(CARDS[4]["t"]["url"],), canonical=CARDS[4]["t"]["url"]),
    talk(*T1), talk(*T2), talk(T1[0] + "&sid=5f0ce21aa9", T1[1], T1[2], canonical=T1[0]),
    talk("viewtopic.php?f=4&t=7740", "Olomouc – doprovod na ples", [
        ("Hanácké_host", "Hledám dámu na ples, tanec nutností. Nějaký tip?", "Olomouc", "9. 6. 2025, 12:00", ""),
        ("Standa66", "Lucka z databáze, noblesa. Písni jí mail.", "Praha, 59 let", "9. 6. 2025, 13:20", "")]),
    talk("recenze.php?r=902", "Recenze: Yen, Liberec", [
        ("Ještědka", "Navštíveno 2. 6. Masáž 60 min za 900 Kč. Přijetí vlídné, ale domluva těžká, paní česky skoro neumí. Prostředí 4/5, masáž 5/5, komunikace 2/5. Vrátím se.", "Liberec, 61 let", "2. 6. 2025, 19:00", "")], "review"),
    talk("recenze.php?r=908", "Recenze: Žaneta, Ostrava", [
        ("kocour.ova", "Byla unavená a moc se nesmála, na stole telefon, který pořád zvonil, bral ho nějaký chlap vedle. Čas dodržen. Hodnocení 2/5, spíš nedoporučuji.", "Ostrava, 53 let", "30. 5. 2025, 23:10", "")], "review"),
    static("faq.php", "FAQ a pravidla", "<p>1. Nepište nic o soukromí dam. 2. Kdo má podezření na nátlak, ať to nahlásí policii nebo moderátorům. 3. Inzerce podniků stojí 500 Kč měsíčně.</p>"),
    static("ucp.php?mode=login", "Přihlásit se", '<form><input name="username"><input type="password" name="password"><input type="submit" value="Přihlásit se"></form>'),
    static("viewtopic.php?f=4&t=1", "Informace", "<p>Požadované téma neexistuje.</p>", "error"),
    static("karta.php?d=288", "Informace", "<p>Karta byla na žádost dámy odstraněna z databáze.</p>", "error"),
]
SITE = WrittenSite(HOST, "CZ", tuple(PAGES), tuple(c["t"] for c in CARDS), note=__doc__)
