"""Romanian hobby board on vBulletin 3.8 (iso-8859-2): review threads, and a market section whose topics are the ads.

Hard: an ad is the first post of a topic, below it members ask, praise, quote her and name other ages, prices and numbers;
other advertisers answer with their own signature (telephone in it); avatars, smilies and rank images beside the pictures
of the ad; the facts are a template of `[b]Label:[/b] value` lines or plain prose without diacritics, prices in lei ('de lei',
'RON') or euro; quoted blocks; review threads speak of ladies with prices and are no ads; old session ids and print view.
"""

from html import escape

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "clubul-serii.example"
BASE = f"http://forum.{HOST}"
SID = "4be0c1d27a9915f3c8840ad26e7b1f02"
FORUMS = {9: "Recenzii si impresii", 14: "Piata: anunturi independente", 15: "Piata: agentii si saloane", 22: "Piata: auto, electronice, diverse", 3: "Discutii generale"}


def pay(*rows, cur="RON"):
    return [{"amount": a, "currency": cur, "code_currency": None, "duration_min": d, "place": p} for a, d, p in rows]


def quote(who, text):
    return f'<div style="margin:20px; margin-top:5px;"><div class="smallfont" style="margin-bottom:2px">Citat:</div><table cellpadding="6" cellspacing="0" border="0" width="100%"><tr><td class="alt2" style="border:1px inset"><div>Mesaj adăugat de <strong>{who}</strong></div><div style="font-style:italic">{text}</div></td></tr></table></div>'


SMILE = '<img src="images/smilies/smile.gif" border="0" alt="" title="Smile" class="inlineimg" />'
SIGS = {"Bianca_Iasi": "__________________<br />Bianca, Iași, 0766.884.776 numai după ora 12", "vulturul": "__________________<br /><i>Calea e mai frumoasă decât destinația</i>"}
# topic: forum, title, sticky?, number of pictures, posts [(author, date, html)], truth; the first post is the ad
ADS = {
    5101: (14, "[București] Alexia, 27 ani, zona Unirii", True, 3, [
        ("Alexia.Unirii", "02-06-2025, 11:20", "<b>Nume:</b> Alexia<br /><b>Vârsta:</b> 27 ani<br /><b>Înălțime / greutate:</b> 1,69 m / 56 kg<br /><b>Zona:</b> Unirii, apartament propriu, nu fac deplasări<br /><b>Program:</b> luni-sâmbătă 12:00-24:00<br />"
         "<b>Limbi:</b> română, engleză, italiană<br /><b>Oferte:</b> masaj de relaxare, tantra, cină în oraș<br /><b>Tarife:</b> 1/2 oră 250 lei, 1 oră 400 lei, 2 ore 700 lei<br /><b>Telefon:</b> 0768 448 537"),
        ("vulturul", "03-06-2025, 09:02", quote("Alexia.Unirii", "1 oră 400 lei") + "Anul trecut era 300... dar merită, am fost de două ori. " + SMILE),
        ("Bianca_Iasi", "03-06-2025, 22:41", "Succes, colega! Eu am 31 și tot la 300 am rămas.")],
        dict(alias="Alexia", age=27, city="Bucharest", height_cm=169, weight_kg=56, languages_spoken=["ro", "en", "it"], services=["massage", "tantra", "dinner_date"], incall=True, outcall=False,
             hours="12:00-24:00", max_duration_h=2, phones=["+40768448537"], prices=pay((250, 30, None), (400, 60, None), (700, 120, None)))),
    5088: (14, "Bianca revine in Iasi", False, 2, [
        ("Bianca_Iasi", "28-05-2025, 13:05", "Buna tuturor, sunt Bianca, 31 de ani, bruneta, 1.64, 61 kg. M-am intors in Iasi dupa vacanta. Ofer masaj si saruturi, fara graba, doar la mine acasa (Copou). "
         "Ora e 300 de lei, jumatate de ora 200. Nu raspund la numere ascunse si nu fac video."),
        ("nea_Costel", "29-05-2025, 08:12", "Bine ai revenit! Mai este valabil numarul 0761 036 318?"),
        ("Bianca_Iasi", "29-05-2025, 12:30", "Nu, acela nu mai e, noul numar e in semnatura.")],
        dict(alias="Bianca", age=31, city="Iasi", height_cm=164, weight_kg=61, services=["massage", "kissing"], incall=True, outcall=False, max_duration_h=1, phones=["+40766884776"],
             prices=pay((300, 60, None), (200, 30, None)))),
    5120: (14, "Cluj - Larisa & Denisa, doua prietene", False, 4, [
        ("LarisaDenisa", "07-06-2025, 17:44", "Suntem <b>Larisa (24)</b> și <b>Denisa (26)</b>, studente la Cluj. Venim împreună la hotel sau la petreceri private, masaj la patru mâini, dans. Locație proprie nu avem.<br /><br />"
         "Amândouă: 1 h = 150 euro, 2 h = 270 euro, toată noaptea = 700 euro.<br />Telegram: @ladouadenisa sau WhatsApp <a href=\"https://wa.me/40760320472\" target=\"_blank\">click aici</a>"),
        ("moderator_Dan", "07-06-2025, 18:01", "Tema a fost mutată în secțiunea corectă.")],
        dict(alias="Larisa", aliases_stated=["Larisa", "Denisa"], age=24, ages_stated=[24, 26], audience="couple", city="Cluj-Napoca", services=["four_hands", "party", "dancing"], incall=False, outcall=True,
             max_duration_h=12, handles=[{"kind": "telegram", "value": "ladouadenisa"}, {"kind": "whatsapp", "value": "+40760320472"}],
             prices=pay((150, 60, None), (270, 120, None), (700, 720, None), cur="EUR"))),
    5077: (14, "Timisoara, doamna matura pentru domni seriosi", False, 0, [
        ("Steluta49", "14-05-2025, 10:10", "Ma numesc Steluta, am 49 de ani, vaduva. Nu pun poze. Ofer cafea, o vorba buna si masaj de spate, intre 9:00 si 15:00, la mine. 150 lei sedinta, indiferent cat dureaza. "
         "Primesc si persoane in scaun rulant, e lift. Suna la zero sapte doi sase, opt sute saisprezece, zero doi noua."),
        ("pescarul", "15-05-2025, 07:30", "O doamna adevarata. Eu am 62 de ani si am fost primit ca un rege.")],
        dict(alias="Steluta", age=49, city="Timisoara", services=["massage", "disabled_guests"], incall=True, hours="09:00-15:00", phones=["+40726816029"], prices=pay((150, None, None)))),
    5131: (15, "Agentia Perla: Giulia, Brasov", True, 3, [
        ("Agentia_Perla", "09-06-2025, 12:00", "Agenția Perla vă prezintă pe <b>Giulia</b><br />- 25 ani<br />- italiancă, vorbește italiană și engleză<br />- 175 cm, 59 kg<br />- disponibilă în Brașov, deplasări la hotel<br />"
         "- tur al orașului, cină, călătorii de week-end<br /><br />2 ore 1.000 RON<br />4 ore 1.800 RON<br />o zi întreagă 5.000 RON<br /><br />Rezervări: 0755 15 56 82, rezervari@agentia-perla.example. Șoferul nostru o aduce, taxa de drum 100 RON."),
        ("vulturul", "09-06-2025, 19:19", "Mai aveți și altă colegă? Parcă era o Sorina, 29 ani, la 800.")],
        dict(alias="Giulia", age=25, city="Brasov", nationality="IT", languages_spoken=["it", "en"], height_cm=175, weight_kg=59, services=["city_guide", "dinner_date", "travel"], outcall=True, provider_kind="agency",
             max_duration_h=24, phones=["+40755155682"], handles=[{"kind": "email", "value": "rezervari@agentia-perla.example"}],
             prices=pay((1000, 120, None), (1800, 240, None), (5000, 1440, None)))),
    5126: (14, "Andrei, 30, companie pentru doamne - Constanta", False, 1, [
        ("andrei.litoral", "08-06-2025, 20:15", "Andrei, 30 ani, 182/80, instructor de dans. Pentru doamne si cupluri: dans, cina, plimbari in statiune ca ghid. Vin eu la voi. 200 lei ora, seara intreaga (5 ore) 800 lei. Insta: andrei.litoral.dans, telefon +40 755 069 714")],
        dict(alias="Andrei", age=30, audience="man", city="Constanta", height_cm=182, weight_kg=80, services=["dancing", "dinner_date", "city_guide", "couples"], outcall=True, max_duration_h=5,
             phones=["+40755069714"], handles=[{"kind": "instagram", "value": "andrei.litoral.dans"}], prices=pay((200, 60, None), (800, 300, None)))),
    5133: (14, "Yulia in turneu: Oradea, Arad, Sibiu", False, 2, [
        ("yulia_tur", "10-06-2025, 09:50", "Hello, my name is Yulia, 28 years old, from Ukraine. I write English because my Romanian is bad.<br />Oradea: 10-13 June<br />Arad: 14-17 June<br />Sibiu: 18-22 June<br />"
         "I receive in a private flat 24 hours a day, every day. Massage, cuddling, girlfriend experience. 1 hour 500 lei, 2 hours 900 lei.<br />Call or Viber: 0761 48 48 81"),
        ("nea_Costel", "10-06-2025, 14:00", "Stie cineva daca ajunge si la Deva?")],
        dict(alias="Yulia", age=28, city="Oradea", nationality="UA", text_language="en", services=["massage", "cuddling", "gfe"], incall=True, hours="24/7", max_duration_h=2,
             tour=[{"city": "Oradea", "from": "2025-06-10", "to": "2025-06-13"}, {"city": "Arad", "from": "2025-06-14", "to": "2025-06-17"}, {"city": "Sibiu", "from": "2025-06-18", "to": "2025-06-22"}],
             phones=["+40761484881"], handles=[{"kind": "viber", "value": "+40761484881"}], prices=pay((500, 60, None), (900, 120, None)))),
    5064: (15, "Salon Magnolia Craiova: Ramona", False, 2, [
        ("SalonMagnolia", "30-04-2025, 16:20", "O prezentăm pe Ramona, 33 de ani, 160 cm, masaj de relaxare și baie împreună cu spumă, numai în salon, de marți până duminică 10:00-20:00. Ea lucrează la noi din 2021. "
         "Ramona: 45 min 220 lei, 90 min 380 lei. Programări la 0751 308 130."),
        ("SalonMagnolia", "05-06-2025, 10:00", "Up! Ramona e în concediu până luni.")],
        dict(alias="Ramona", age=33, city="Craiova", height_cm=160, services=["massage", "bath"], incall=True, outcall=False, hours="10:00-20:00", provider_kind="agency", max_duration_h=1.5,
             phones=["+40751308130"], prices=pay((220, 45, None), (380, 90, None)))),
}
TALK = {
    4990: (9, "Alexia de la Unirii - pareri?", [
        ("nea_Costel", "12-05-2025, 21:00", "A fost cineva la Alexia? In anunt scrie 27 de ani, 400 lei ora."),
        ("pescarul", "12-05-2025, 23:15", "Am fost saptamana trecuta. Curat, punctuala, masaj bun. Nota 9. Am platit 400 pentru o ora, apoi cafea."),
        ("vulturul", "13-05-2025, 08:44", quote("pescarul", "Nota 9") + "La mine nota 7, telefonul a sunat tot timpul. " + SMILE)]),
    4971: (9, "Recenzie: Giulia, agentia Perla, Brasov", [
        ("vulturul", "01-06-2025, 10:00", "Locul: hotel in Brasov. Durata: 2 ore. Pret: 1000 RON + 100 drumul. Aspect: 9/10, arata ca in poze. Conversatie in engleza: 8/10. As repeta."),
        ("Agentia_Perla", "01-06-2025, 12:20", "Multumim pentru apreciere, va mai asteptam.")]),
    4802: (3, "Cum verificati un anunt inainte sa sunati?", [
        ("moderator_Dan", "10-01-2025, 15:00", "Caut poza intoarsa, caut numarul in forum, nu trimit avans. Voi?"),
        ("pescarul", "10-01-2025, 16:30", "Daca cere 100 de lei avans, inchid. Daca poza e de revista, inchid."),
        ("nea_Costel", "11-01-2025, 09:00", "Si daca vi se pare ca fata nu e acolo de bunavoie, sunati la 112.")]),
}
CARTOPIC = (22, "Vand Dacia Logan 2012, 2.900 euro", [("nea_Costel", "06-06-2025, 18:00", "Dacia Logan 2012, 165.000 km, ITP 2026, un singur proprietar, 45 de ani, nefumator. 2.900 euro. Tel 0724 759 342"), ("pescarul", "06-06-2025, 20:00", "2500 si vin maine.")])


def url(t):
    return f"{BASE}/showthread.php?t={t}"


def shell(title, body):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="ro">
<head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2" /><meta name="generator" content="vBulletin 3.8.7" /><title>{escape(title)} - Clubul Serii</title>
<script type="text/javascript"><!--
var SESSIONURL = ""; var IMGDIR_MISC = "images/misc"; var vb_disable_ajax = parseInt("0", 10);
// --></script></head>
<body><a name="top"></a>
<table border="0" width="100%" cellpadding="0" cellspacing="0" align="center"><tr><td align="left"><a href="index.php"><img src="images/misc/vbulletin3_logo_white.gif" border="0" alt="Clubul Serii" /></a></td></tr></table>
<div align="center"><div class="page" style="width:100%; text-align:left">
<table class="tborder" cellpadding="6" cellspacing="1" border="0" width="100%" align="center"><tr><td class="alt1" width="100%"><span class="navbar"><a href="index.php">Clubul Serii</a></span> <strong>{title}</strong></td>
<td class="alt2" nowrap="nowrap"><form action="login.php" method="post">Utilizator <input type="text" class="bginput" name="vb_login_username" size="10" /> Parola <input type="password" name="vb_login_password" size="10" /></form></td></tr></table>
<table class="tborder" width="100%"><tr align="center" class="vbmenu_control"><td><a href="register.php">Înregistrare</a></td><td><a href="faq.php">Întrebări</a></td><td><a href="memberlist.php">Membri</a></td><td><a href="misc.php?do=publicitate">Publicitate</a></td></tr></table><br />
{body}
<br /><div class="smallfont" align="center">Ora este GMT +3. Acum este <span class="time">14:07</span>.</div>
<div class="smallfont" align="center">Powered by vBulletin&reg; Version 3.8.7<br />Copyright &copy;2000 - 2025, vBulletin Solutions, Inc.<br />Contact administrator: admin@{HOST}</div></div></div></body></html>"""


def post(n, p, t, pictures=""):
    who, date, text = p
    pid = t * 10 + n
    sig = f'<div>{SIGS[who]}</div>' if who in SIGS else ""
    return f"""<!-- post #{pid} --><div align="center"><div id="edit{pid}" style="padding:0px 0px 6px 0px">
<table id="post{pid}" class="tborder" cellpadding="6" cellspacing="0" border="0" width="100%" align="center"><tr><td class="thead" style="font-weight:normal"><a name="post{pid}"><img class="inlineimg" src="images/statusicon/post_old.gif" alt="Vechi" border="0" /></a> {date}</td>
<td class="thead" align="right">&nbsp;#<a href="showpost.php?p={pid}&amp;postcount={n}" target="new" id="postcount{pid}" name="{n}"><strong>{n}</strong></a></td></tr>
<tr valign="top"><td class="alt2" width="175"><div id="postmenu_{pid}"><a class="bigusername" href="member.php?u={sum(map(ord, who))}">{who}</a></div><div class="smallfont">Membru</div><div class="smallfont"><img src="image.php?u={sum(map(ord, who))}&amp;dateline=1700000000" width="80" height="80" alt="Avatarul lui {who}" border="0" /></div>
<div class="smallfont">Înregistrat: Mar 2019<br />Mesaje: {sum(map(ord, who)) % 400}</div></td>
<td class="alt1" id="td_post_{pid}"><!-- message --><div id="post_message_{pid}">{text}{pictures}</div><!-- / message --><!-- sig -->{sig}<!-- / sig --></td></tr></table></div></div><!-- / post #{pid} -->"""


def topic(t, forum, title, posts, n=0):
    pics = "".join(f'<br /><img src="http://poze.{HOST}/{t}/{k}.jpg" border="0" alt="" />' for k in range(1, n + 1))
    body = "\n".join(post(i, p, t, pics if i == 1 and n else "") for i, p in enumerate(posts, 1))
    same = [k for k in ADS if k != t and ADS[k][0] == forum][:3]
    rows = "".join(f'<tr><td class="alt1"><a href="showthread.php?t={k}">{ADS[k][1]}</a></td><td class="alt2">{ADS[k][4][0][0]}</td></tr>' for k in same)
    similar = f'<br /><table class="tborder" width="100%"><thead><tr><td class="tcat" colspan="2">Teme similare</td></tr></thead>{rows}</table>' if rows else ""
    return shell(title, f"""<table width="100%"><tr><td class="smallfont"><a href="forumdisplay.php?f={forum}">{FORUMS[forum]}</a></td></tr></table>
<table class="tborder" width="100%"><tr><td class="tcat" width="100%">{escape(title)}</td><td class="vbmenu_control" id="threadtools"><a href="printthread.php?t={t}">Versiune pentru tipărit</a></td></tr></table>
<div id="posts">{body}</div>{similar}""")


def printed(t):
    _, title, _, _, posts, _ = ADS[t]
    body = "<br />".join(f'<table class="tborder" width="100%"><tr><td class="page"><table width="100%"><tr valign="bottom"><td style="font-size:14pt">{w}</td><td class="smallfont" align="right">{d}</td></tr></table><hr /><div>{x}</div></td></tr></table>' for w, d, x in posts)
    return f'<html dir="ltr" lang="ro"><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2" /><title>Clubul Serii - {escape(title)}</title></head><body><a href="showthread.php?t={t}">{escape(title)}</a>{body}</body></html>'


def board(f, rows, page=1):
    trs = "".join(f"""<tr><td class="alt1" id="td_threadstatusicon_{t}"><img src="images/statusicon/thread_hot.gif" border="0" alt="" /></td><td class="alt1" id="td_threadtitle_{t}" title="{escape(ADS[t][4][0][0])}"><div>{'<strong>Promovat:</strong> ' if ADS[t][2] else ''}<a href="showthread.php?t={t}" id="thread_title_{t}">{escape(ADS[t][1])}</a></div>
<div class="smallfont">{ADS[t][4][0][0]}</div></td><td class="alt2" align="right">{ADS[t][4][-1][1]}</td><td class="alt1" align="center">{len(ADS[t][4]) - 1}</td><td class="alt2" align="center">{t % 1300}</td></tr>""" for t in rows)
    nav = f'<div class="pagenav" align="right">Pagina {page} din 2 <a class="smallfont" href="forumdisplay.php?f={f}&amp;page={3 - page}">{3 - page}</a></div>' if f == 14 else ""
    return shell(FORUMS[f], f"""{nav}<table class="tborder" id="threadslist" width="100%"><tr><td class="thead" colspan="2"><a href="forumdisplay.php?f={f}&amp;sort=title">Temă / Autor</a></td><td class="thead">Ultimul mesaj</td><td class="thead">Răspunsuri</td><td class="thead">Vizualizări</td></tr>{trs}</table>{nav}""")


def truth(t):
    f, title, paid, n, posts, x = ADS[t]
    d = posts[0][1][:10].split("-")
    return {**AD, "url": url(t), "text_language": "ro", "country": "RO", "provider_kind": "independent", "aliases_stated": [x["alias"]], "ages_stated": [x["age"]], "n_images": n, "posted_at": "-".join(reversed(d)), **x}


def P(path, html, kind, **kw):
    return WrittenPage(f"{BASE}/{path}", html, kind, "ro", content_type="text/html; charset=ISO-8859-2", encoding="iso-8859-2", **kw)


def text_page(path, title, body, kind="static", **kw):
    return P(path, shell(title, f'<table class="tborder" align="center" width="70%"><tr><td class="tcat">{title}</td></tr><tr><td class="panelsurround"><div class="panel">{body}</div></td></tr></table>'), kind, **kw)


def legacy(page):
    """Romanian letters with a comma below are no letters of iso-8859-2: such boards wrote the cedilla."""
    return WrittenPage(**{**{k: getattr(page, k) for k in page.__slots__}, "html": page.html.translate(str.maketrans("șțȘȚ", "şţŞŢ"))})


def urls(rows):
    return tuple(url(t) for t in rows)


IND = sorted((t for t in ADS if ADS[t][0] == 14), key=lambda t: (not ADS[t][2], -t))
AG = [t for t in ADS if ADS[t][0] == 15]
SITE = WrittenSite(HOST, "RO", tuple(legacy(p) for p in (
    P("index.php", shell("Clubul Serii", '<table class="tborder" width="100%">' + "".join(f'<tr><td class="alt1Active" id="f{f}"><div><a href="forumdisplay.php?f={f}"><strong>{n}</strong></a></div></td></tr>' for f, n in FORUMS.items()) + "</table>"), "static"),
    P("forumdisplay.php?f=14", board(14, IND[:4]), "listing", ads=urls(IND[:4])),
    P("forumdisplay.php?f=14&page=2", board(14, IND[4:], 2), "listing", ads=urls(IND[4:])),
    P(f"forumdisplay.php?s={SID}&f=14", board(14, IND[:4]), "listing", ads=urls(IND[:4]), canonical=f"{BASE}/forumdisplay.php?f=14"),
    P("forumdisplay.php?f=15", board(15, AG), "listing", ads=urls(AG)),
    *(P(f"showthread.php?t={t}", topic(t, a[0], a[1], a[4], a[3]), "ad", ads=(url(t),), text_language=a[5].get("text_language")) for t, a in ADS.items()),
    P(f"showthread.php?s={SID}&t=5120", topic(5120, *ADS[5120][:2], ADS[5120][4], ADS[5120][3]), "ad", ads=(url(5120),), canonical=url(5120)),
    P("printthread.php?t=5101", printed(5101), "ad", ads=(url(5101),), canonical=url(5101)),
    *(P(f"showthread.php?t={t}", topic(t, *x), "thread") for t, x in TALK.items()),
    P("showthread.php?t=5110", topic(5110, *CARTOPIC), "thread", relevant=False),
    text_page("misc.php?do=publicitate", "Publicitate", "Temă promovată în Piata: 50 lei pe săptămână. Banner: 300 lei pe lună. Agențiile plătesc 150 lei pe lună. Scrieți la admin@clubul-serii.example"),
    text_page("faq.php", "Întrebări", "<b>Cine poate posta în Piata?</b><br />Membrii cu adresa confirmată, peste 18 ani. <b>Câte poze?</b><br />Cel mult cinci."),
    text_page("showthread.php?t=3344", "Mesaj vBulletin", "Nu a fost specificată o temă validă. Dacă ați urmat un link corect, anunțați administratorul.", kind="error"),
)), tuple(truth(t) for t in ADS), "ads are the first posts of topics; replies, quotes and other members' signatures carry foreign numbers and ages; iso-8859-2")
