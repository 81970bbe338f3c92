"""A Hungarian hobby board on an old SMF: boards, topics about ladies with reports, talk, and off-topic boards. No ads.

Hard: no page is an ad although first posts look like fact sheets (age, height, price, telephone); quotes repeat them;
several ladies in one topic; board pages list topics and could pass for ad listings; URLs with semicolons, PHPSESSID, topic.msg123, print pages;
windows-1250 bytes while the server names no charset; an off-topic board about cars and football.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "esti-beszelgetok.test"
BASE = f"http://www.{HOST}/forum/index.php"
ROOT = f"http://www.{HOST}/forum/"

BOARDS = {
    1: ("Szabályok és hírek", "Olvasd el, mielőtt írsz", True),
    3: ("Beszámolók - Budapest", "Tapasztalatok budapesti hölgyekről", True),
    4: ("Beszámolók - vidék", "Győr, Debrecen, Szeged, Pécs és környéke", True),
    6: ("Masszázsszalonok", "Szalonok, árak, nyitvatartás", True),
    9: ("Minden más", "Autó, foci, kert, bármi", False),
}
MEMBERS = {
    "vandor61": ("Törzstag", 1204), "Csendes_Pista": ("Haladó", 318), "kékszemű": ("Haladó", 402), "Őrmester": ("Moderátor", 5120), "bogyo": ("Kezdő", 11),
    "L.Tamás": ("Haladó", 277), "esti_járat": ("Kezdő", 34), "Zsiráf": ("Törzstag", 890),
}
FORM = "Név: {}<br />Életkor: {}<br />Város: {}<br />Telefon: {}<br />Magasság / súly: {}<br />Ár: {}<br />Képek valósak: {}<br /><br />"
# topic -> (board, subject, posts[(member, date, text)]); a text that starts with '>>n' quotes post n of its topic
TOPICS = {
    2210: (3, "Dóra - Újbuda, 11. ker.", [
        ("vandor61", "2025. május 12. - 19:42:10", FORM.format("Dóra", "27", "Budapest, 11. kerület", "06 20 551 8347", "168 cm / 56 kg", "1 óra 35.000 Ft", "igen") + "Tegnap délután voltam nála egy órát. Tiszta, rendezett lakás, kávéval fogadott. Kedves, sokat beszélget, nem nézi az órát. A masszázs része volt a legjobb. Biztosan megyek még."),
        ("Csendes_Pista", "2025. május 13. - 08:05:51", ">>0 Köszi a beszámolót! Hétvégén is fogad? A hirdetésében csak hétköznap van megadva."),
        ("vandor61", "2025. május 13. - 21:17:33", "Szombaton igen, vasárnap nem. Hívd fel délelőtt, délután már nem veszi fel."),
        ("kékszemű", "2025. május 19. - 10:30:02", "Én is jártam ott, nálam kicsit sietős volt, de a szívélyességre nem lehet panasz. 8/10."),
    ]),
    2187: (3, "Vivien és Nóra (duó) - tapasztalat?", [
        ("esti_járat", "2025. április 2. - 22:11:45", "Sziasztok! Láttam a hirdetésüket, két lány együtt, óránként 70 ezerért. Járt náluk valaki? A képeken a Duna látszik, szóval valahol a rakparton lehet."),
        ("Zsiráf", "2025. április 3. - 07:50:12", "Voltam, Vivien a magasabb, Nóra a szőke. Vivien 25 körül, Nóra inkább 30. Mindketten kedvesek, de 40 perc után már pakoltak."),
        ("esti_járat", "2025. április 3. - 18:02:20", ">>1 Akkor inkább kihagyom. Köszönöm."),
    ]),
    2245: (3, "Keresek: idősebb, intelligens hölgy vacsorára", [
        ("L.Tamás", "2025. június 4. - 16:20:00", "Urak, külföldi üzlettársam jön jövő héten, és egy jól beszélő, angolul tudó kísérőt keresnék egy vacsorához. Negyven körül. Tippek?"),
        ("Őrmester", "2025. június 4. - 17:01:39", "Judit, a 2. kerületből, perfekt angol és német. Az oldala címét privátban küldöm, ide linket ne rakjatok ki."),
        ("L.Tamás", "2025. június 9. - 09:12:08", "Megvolt, remek este. Judit 42 éves, elegáns, a társam is el volt ragadtatva. Három óra 120.000 volt, nem olcsó, de megérte."),
    ]),
    2098: (4, "Győr - Kitti, belváros", [
        ("Zsiráf", "2024. december 8. - 12:44:03", FORM.format("Kitti", "24", "Győr", "30/942-7716", "162 / 50", "félóra 18, óra 28 ezer", "részben") + "A képek pár évesek, de felismerhető. Csendes lány, semmi extra, semmi baj."),
        ("bogyo", "2025. január 15. - 23:10:29", "Megvan még? Hívtam, nem kapcsolható a szám."),
        ("Zsiráf", "2025. január 16. - 06:58:00", "Elköltözött, állítólag Bécsben dolgozik. Zárható a téma."),
        ("Őrmester", "2025. január 16. - 07:30:41", "Lezárva."),
    ]),
    2231: (4, "Debrecen: ki merre jár?", [
        ("kékszemű", "2025. május 25. - 20:00:00", "Júliusban két napot leszek Debrecenben. Kit ajánlotok? Lakáson fogadó kellene, az állomáshoz közel."),
        ("Csendes_Pista", "2025. május 25. - 21:36:11", "Hármat tudok mondani:<br />- <b>Mónika</b>, 38, Piac utca, 20.000/óra<br />- <b>Szilvi</b>, 29, Nagyerdő, 25.000/óra<br />- <b>Anett</b>, 33, csak masszázs, 15.000/óra"),
        ("bogyo", "2025. május 26. - 01:14:55", ">>1 Szilvi már nincs, Mónika nyáron szabadságon. Anett jó választás, tényleg csak masszázs, de az nagyon profi."),
    ]),
    2160: (6, "Lótusz szalon (Szeged) - árak, lányok", [
        ("L.Tamás", "2025. március 1. - 14:02:17", "Új szalon nyílt a Tisza Lajos körúton. Árlista: 30 perc 12.000, 60 perc 20.000, 90 perc 28.000, négykezes 36.000 Ft. Négy lány: Réka, Hanna, Petra, Jázmin. Nyitva 10-22 óráig."),
        ("Zsiráf", "2025. március 7. - 18:21:00", "Hanna nagyon ügyes, Réka kezdő. Bankkártyát nem fogadnak."),
    ]),
    2003: (1, "A beszámoló kötelező formája", [
        ("Őrmester", "2024. szeptember 1. - 10:00:00", FORM.format("(ahogy hirdeti magát)", "(szerinted)", "(kerület is)", "(csak ha a hirdetésben nyilvános)", "", "(mennyi időre)", "igen / nem / részben") + "Aki név szerint, lakcímmel vagy rendszámmal ír bárkiről, kitiltjuk. Tiszteletlen hangnem: törlés."),
    ]),
    2252: (9, "Nyári gumi: 205/55 R16, melyiket?", [
        ("bogyo", "2025. június 1. - 11:11:11", "Octaviára keresek gumit, 90 ezerből ki kéne jönnie a négynek. Használt is érdekel, 20 551-gyel kezdődő számról hívtak, gyanús volt."),
        ("vandor61", "2025. június 1. - 13:45:30", "Használtat ne! A tavalyi akciós most 24.000 darabja, szereléssel 110 körül."),
    ]),
    2239: (9, "Fradi - idei keret", [
        ("Csendes_Pista", "2025. május 30. - 20:47:00", "Szerintetek ki jön a kapuba? 27 éves, 192 cm, jól hangzik, de két éve alig védett."),
        ("Őrmester", "2025. május 31. - 08:19:09", "Majd meglátjuk az első fordulóban."),
    ]),
}
LONG = 2210  # this topic has a second page
SECOND = [("bogyo", "2025. június 2. - 19:30:00", "Tegnap voltam. Emelt: mostantól 38.000 az óra, félóra nincs."), ("L.Tamás", "2025. június 3. - 09:01:12", "Nekem még 35-öt mondott telefonon. Lehet, hogy a régieknek marad."), ("vandor61", "2025. június 10. - 22:48:50", "Megerősítem, 38. Cserébe lett parkoló az udvarban, szóljatok be neki a 06-20-551-8347 számon.")]


def frame(title, path, body):
    crumbs = "&nbsp;&nbsp;|-&nbsp;".join(f'<a href="{BASE}{q}" class="nav">{t}</a>' for t, q in path)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
	<meta http-equiv="Content-Type" content="text/html; charset=windows-1250" />
	<title>{title}</title><link rel="stylesheet" type="text/css" href="{ROOT}Themes/default/style.css?fin11" />
	<script language="JavaScript" type="text/javascript"><!-- // --><![CDATA[
		var smf_scripturl = "{BASE}"; var smf_charset = "windows-1250";
	// ]]></script></head>
<body><table width="100%" cellpadding="0" cellspacing="0" class="tborder"><tr><td class="catbg"><img src="{ROOT}Themes/default/images/logo.gif" alt="Esti Beszélgetők" /></td>
<td class="titlebg2">Üdvözlünk, <b>Vendég</b>. Kérlek, <a href="{BASE}?action=login">lépj be</a> vagy <a href="{BASE}?action=register">regisztrálj</a>.<br />2025. június 11. - 14:03:22</td></tr></table>
<table class="maintab"><tr><td class="maintab_back"><a href="{BASE}">Főoldal</a></td><td class="maintab_back"><a href="{BASE}?action=help">Súgó</a></td><td class="maintab_back"><a href="{BASE}?action=search">Keresés</a></td></tr></table>
<div class="nav"><b>{crumbs}</b></div>
{body}
<div class="smalltext" align="center">Powered by SMF 1.1.21 | SMF &copy; 2006, Simple Machines<br />Az oldal 0.071 másodperc alatt készült el 14 lekéréssel.</div></body></html>"""


def quoted(text, posts):
    if not text.startswith(">>"):
        return text
    number, text = text[2:].split(" ", 1)
    member, when, said = posts[int(number)]
    return f'<div class="quoteheader">Idézet: {member} - {when}</div><div class="quote">{said.split("<br /><br />")[-1][:400]}</div>{text}'


def post(number, member, when, text, subject):
    rank, count = MEMBERS[member]
    head = subject if number == 0 else f"Re: {subject}"
    return f"""<tr><td class="windowbg{2 if number % 2 else ''}"><table width="100%" cellpadding="5" style="table-layout: fixed;"><tr>
<td valign="top" width="16%" rowspan="2"><b><a href="{BASE}?action=profile;u={count % 97}" title="Megnézem {member} profilját">{member}</a></b><div class="smalltext">{rank}<br /><img src="{ROOT}Themes/default/images/star.gif" alt="*" /><img src="{ROOT}Themes/default/images/star.gif" alt="*" /><br />Hozzászólások: {count}</div></td>
<td valign="top"><div style="font-weight: bold;">{head}</div><div class="smalltext">&#171; <b>{'Válasz #' + str(number) + ' dátum:' if number else 'Dátum:'}</b> {when} &#187;</div><hr class="hrcolor" />
<div class="post">{text}</div></td></tr></table></td></tr>"""


def thread(number, second=False):
    board, subject, posts = TOPICS[number]
    shown = SECOND if second else posts
    rows = "\n".join(post(i + (len(posts) if second else 0), m, d, quoted(t, posts), subject) for i, (m, d, t) in enumerate(shown))
    pages = f'Oldalak: [<b>{2 if second else 1}</b>] <a class="navPages" href="{BASE}?topic={number}.{0 if second else 15}">{1 if second else 2}</a>' if number == LONG else "Oldalak: [<b>1</b>]"
    body = f"""<table width="100%"><tr><td class="middletext">{pages}</td><td align="right"><a href="{BASE}?action=printpage;topic={number}.0">Nyomtatás</a></td></tr></table>
<table class="bordercolor" width="100%" cellspacing="1"><tr class="titlebg"><td>Szerző &nbsp; Téma: {subject} &nbsp;(Megtekintve {number * 3 % 4000} alkalommal)</td></tr>
{rows}</table><div class="tborder">Ugrás: <select><option>{BOARDS[board][0]}</option></select></div>"""
    return frame(subject, [("Esti Beszélgetők", ""), (BOARDS[board][0], f"?board={board}.0"), (subject, f"?topic={number}.0")], body)


def print_page(number):
    _, subject, posts = TOPICS[number]
    parts = "".join(f'<hr size="2" /><b>Cím: {subject}<br />Írta: {m} Dátum: {d}</b><hr />{quoted(t, posts)}' for m, d, t in posts)
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250" /><title>Nyomtatás - {subject}</title></head><body><h1>Esti Beszélgetők</h1>{parts}</body></html>'


def board_page(number):
    name = BOARDS[number][0]
    rows = "\n".join(f"""<tr><td class="windowbg2"><img src="{ROOT}Themes/default/images/topic/normal_post.gif" alt="" /></td><td class="windowbg"><span id="msg_{t}"><a href="{BASE}?topic={t}.0">{s}</a></span></td>
<td class="windowbg2">{p[0][0]}</td><td class="windowbg" align="center">{len(p) - 1}</td><td class="windowbg2 smalltext">{p[-1][1]}<br />írta: {p[-1][0]}</td></tr>""" for t, (b, s, p) in TOPICS.items() if b == number)
    body = f'<table class="bordercolor" width="100%" cellspacing="1" cellpadding="4"><tr class="titlebg"><td></td><td><a href="{BASE}?board={number}.0;sort=subject">Téma</a></td><td><a href="{BASE}?board={number}.0;sort=starter">Indította</a></td><td>Válaszok</td><td>Utolsó hozzászólás</td></tr>{rows}</table>'
    return frame(name, [("Esti Beszélgetők", ""), (name, f"?board={number}.0")], body)


def index():
    rows = "".join(f'<tr><td class="windowbg2"><b><a href="{BASE}?board={n}.0">{name}</a></b><br />{about}</td><td class="windowbg smalltext">{sum(len(p) for b, _, p in TOPICS.values() if b == n)} hozzászólás<br />{sum(b == n for b, _, _ in TOPICS.values())} téma</td></tr>' for n, (name, about, _) in BOARDS.items())
    return frame("Esti Beszélgetők - Főoldal", [("Esti Beszélgetők", "")], f'<table class="tborder" width="100%">{rows}</table>')


def page(query, html, kind, canonical=None, relevant=True):
    return WrittenPage(BASE + query, html, kind, "hu", text_language="hu", canonical=None if canonical is None else BASE + canonical, relevant=relevant, content_type="text/html", encoding="windows-1250")


def simple(query, title, body, kind="static"):
    return page(query, frame(title, [("Esti Beszélgetők", "")], f'<table class="tborder" align="center" width="80%"><tr class="titlebg"><td>{title}</td></tr><tr><td class="windowbg">{body}</td></tr></table>'), kind)


PAGES = [
    page("", index(), "listing"),
    *(page(f"?board={n}.0", board_page(n), "listing", relevant=BOARDS[n][2]) for n in BOARDS if n != 1),
    page("?board=3.0;sort=subject", board_page(3), "listing", canonical="?board=3.0"),
    *(page(f"?topic={n}.0", thread(n), "thread", relevant=BOARDS[TOPICS[n][0]][2]) for n in TOPICS),
    page(f"?topic={LONG}.15", thread(LONG, second=True), "thread"),
    page(f"?PHPSESSID=8c1e0b7a94d2f3556a01&topic={LONG}.0", thread(LONG), "thread", canonical=f"?topic={LONG}.0"),
    page("?action=printpage;topic=2098.0", print_page(2098), "thread", canonical="?topic=2098.0"),
    simple("?action=login", "Belépés", '<form action="" method="post">Felhasználónév: <input name="user" /><br />Jelszó: <input type="password" name="passwrd" /><br /><input type="submit" value="Belépés" /></form>'),
    simple("?action=help", "Súgó", "A fórum olvasása ingyenes, íráshoz regisztráció kell. A keresés a kezdő tagoknak óránként tíz alkalommal használható. Kérdés esetén írj a moderátoroknak: moderator@esti-beszelgetok.test"),
    simple("?action=register", "Regisztráció", "A regisztrációval kijelented, hogy elmúltál 18 éves. Hirdetni a fórumon tilos, hirdetőknek a hirdetési oldalakat ajánljuk. Más személyes adatait közzétenni tilos.<br /><input type='checkbox' /> Elfogadom"),
    simple("?topic=1544.0", "Hiba történt!", "Úgy tűnik, ez a téma nem létezik, vagy nem a te jogosultsági szintedhez tartozik.<br /><a href='javascript:history.go(-1)'>Vissza</a>", kind="error"),
]
SITE = WrittenSite(HOST, "HU", tuple(PAGES), (), "SMF board, reports that look like fact sheets, no ads; windows-1250 without charset in the header; semicolon URLs")
