"""Slovenian phpBB-like board: sellers open a topic each, guests answer below; talk topics beside them.

An ad topic is a page of kind `thread` whose own ad is the seller's first post (and what the seller adds below).
Hard: windows-1250 bytes and a header without charset, lower-case unclosed table tags, sid= and print views, facts only in
posts, answers that quote the ad and name other prices, other ladies and other numbers, signatures, a sticky topic.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://forum-druzba.example"
RAW = dict(content_type="text/html", encoding="windows-1250")


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def top(title):
    return f"""<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1250"><title>Forum Družba &bull; {title}</title>
<link rel=stylesheet href=styles/subSilver/theme.css></head><body bgcolor=#e5e5e5>
<table width=100% cellpadding=4><tr><td><a href="index.php"><img src="images/logo.gif" border=0 alt="Forum Družba"></a>
<td align=right><a href="ucp.php?mode=login">Prijava</a> :: <a href="faq.php">Pogosta vprašanja</a> :: <a href="pravila.php">Pravila</a> :: <a href="oglasevanje.php">Oglaševanje</a></table>
"""


BOTTOM = """<p align=center><font size=1>Powered by a board. Čas je UTC+2. Skrbnik foruma: admin@forum-druzba.example, pomoč 01 620 41 17</font></p></body></html>"""


def post(who, rank, when, text, sign="", n=1):
    line = f"<br>_________________<br><span class=postsig>{sign}</span>" if sign else ""
    return f"""<tr class=row{n % 2 + 1}><td width=150 valign=top><a name=p{n}></a><b class=postauthor>{who}</b><br><span class=small>{rank}</span>
<td valign=top><span class=small>Objavljeno: {when}</span> <a href="posting.php?mode=quote&amp;p={n}">citiraj</a><hr><div class=postbody>{text}</div>{line}
"""


def topic(title, section, posts, pages="Stran 1 od 1", view=""):
    rows = "".join(post(*p, n=i) if len(p) == 5 else post(*p, "", i) for i, p in enumerate(posts, 1))
    if view == "print":
        return f"<html><head><meta http-equiv=content-type content='text/html; charset=windows-1250'><title>{title}</title></head><body><h2>{title}</h2><table>{rows}</table></body></html>"
    return f"""{top(title)}<a href="index.php">Seznam forumov</a> &raquo; <a href="viewforum.php?f={section[0]}">{section[1]}</a>
<h2><a href="#">{title}</a></h2><span class=small>{pages}</span> <a href="posting.php?mode=reply">Odgovori</a> <a href="?view=print">Različica za tisk</a>
<table border=0 width=100% cellspacing=1 class=tablebg>
<tr><th>Avtor<th>Sporočilo
{rows}</table>{BOTTOM}"""


OFFERS, TALK = (2, "Oglasi ponudnic in ponudnikov"), (3, "Pogovori")
V, N, G = "Potrjena ponudnica", "Ponudnica", "Član"

# t, title, posts, truth
ADS = [
    (2201, "[LJ] Nika, 28 – masaža in prijetna družba", [
        ("nika_lj", V, "08. jun 2025, 21:40", """Pozdravljeni fantje,<br>sem Nika, <b>28 let</b>, 171 cm, 59 kg. V Ljubljani (Bežigrad) nudim sproščujočo masažo, objemanje in tantro.
Sprejemam pri sebi, na dom ne hodim.<br>Cene: 30 min – 80 €, 60 min – 130 €, 90 min – 180 €.<br>Dosegljiva sem pon–pet od 9h do 19h.<br>[img]<br>
<img src="http://slike.example/nika1.jpg"> <img src="http://slike.example/nika2.jpg">""", "Nika :: 070 843 877 :: samo klici, brez SMS"),
        ("gorenc77", G, "09. jun 2025, 08:12", "<blockquote>nika_lj je napisala: Cene: 30 min – 80 €</blockquote>Pri prejšnji maserki sem plačal 60. Je parkiranje pri tebi zastonj?"),
        ("nika_lj", V, "09. jun 2025, 09:30", "Parkiranje je 1 € na uro. Lp"),
    ], dict(alias="Nika", age=28, city="Ljubljana", services=["massage", "cuddling", "tantra"], incall=True, outcall=False, hours="09:00-19:00", height_cm=171, weight_kg=59,
            max_duration_h=1.5, verified=True, n_images=2, posted_at="2025-06-08", phones=["+38670843877"], prices=[eur(80, 30), eur(130, 60), eur(180, 90)])),
    (2198, "[MB] Zala – NOVO v Mariboru!!!", [
        ("zala.mb", N, "07. jun 2025, 14:05", """Heeej :) Jaz sem Zala, stara 23, študentka, svetlolaska. Moje posebnosti so striptiz, ples in izkušnja punce (GFE). Pridem k tebi
v hotel ali na dom, svojega prostora zaenkrat nimam. 1h 150 eur, 2h 270 eur, cela noč 700 eur. Pišite na whatsapp O4O 515 382."""),
        ("stajerc", G, "07. jun 2025, 19:44", "Dobrodošla v štajerski prestolnici!"),
        ("zvonko_b", G, "10. jun 2025, 22:01", "Ali kdo ve, če še dela Sara iz Ruš? Njena številka je bila 031 522 764 ampak se ne oglasi."),
    ], dict(alias="Zala", age=23, city="Maribor", services=["striptease", "dancing", "gfe"], incall=False, outcall=True, max_duration_h=12, verified=False,
            posted_at="2025-06-07", phones=["+38640515382"], handles=[{"kind": "whatsapp", "value": "+38640515382"}], prices=[eur(150, 60), eur(270, 120), eur(700, 720)])),
    (2190, "[CE] Tjaša in Maša, dve prijateljici", [
        ("tjasa_masa", V, "02. jun 2025, 11:20", """Sva Tjaša (26) in Maša (33) iz Celja. Delava skupaj: masaža, masaža na štiri roke in duo, parom sva tudi na voljo. Obiščete naju v zasebnem stanovanju v centru.
<br>Ura z obema <u>240 €</u>, dve uri 440 €. Posamezno ne sprejemava.<br><img src="./download/file.php?id=881"><img src="./download/file.php?id=882"><img src="./download/file.php?id=883">""",
         "Telegram: @dve_iz_celja"),
        ("miran_k", G, "04. jun 2025, 16:16", "Bil v torek, prijazni obe. 10/10"),
    ], dict(alias="Tjaša", aliases_stated=["Tjaša", "Maša"], age=26, ages_stated=[26, 33], audience="couple", city="Celje", services=["massage", "four_hands", "duo", "couples"], incall=True,
            max_duration_h=2, verified=True, n_images=3, posted_at="2025-06-02", handles=[{"kind": "telegram", "value": "dve_iz_celja"}], prices=[eur(240, 60), eur(440, 120)])),
    (2187, "[KP] Alessia, Italian lady in Koper 12.-15.6.", [
        ("alessia_trst", N, "01. jun 2025, 18:00", """Ciao, sorry for my English. I am Alessia, Italian, 36 years. I will be in Koper from 12 to 15 June 2025, private apartment near the sea.
I speak Italian and English. Dinner date, massage and bath together. 1 hour 170 euro / 3 hours 450 euro. Also outcall in Koper and Izola, same price plus taxi 20 euro.
Call or Viber +386 31 285 281."""),
        ("obala69", G, "01. jun 2025, 20:37", "Ciao Alessia, do you accept cards?"),
        ("alessia_trst", N, "02. jun 2025, 07:50", "Only cash, grazie :)"),
    ], dict(alias="Alessia", age=36, city="Koper", text_language="en", nationality="IT", languages_spoken=["it", "en"], services=["dinner_date", "massage", "bath"], incall=True, outcall=True,
            max_duration_h=3, tour=[{"city": "Koper", "from": "2025-06-12", "to": "2025-06-15"}], verified=False, posted_at="2025-06-01", phones=["+38631285281"],
            handles=[{"kind": "viber", "value": "+38631285281"}], prices=[eur(170, 60), eur(450, 180)])),
    (2181, "[KR] Rok, maser za dame", [
        ("rok_maser", "Potrjen ponudnik", "28. maj 2025, 09:00", """Pozdrav, dame! Rok, 40 let, iz Kranja. Pridem na vaš dom po celi Gorenjski in vas masiram z toplim oljem. Ena ura 60 evrov, dve uri sto deset
(110 €). Delam vsak dan od 10:00 do 20:00. Za pare po dogovoru da, za moške ne.""", "rok.masira@epostar.example"),
        ("Metka", G, "30. maj 2025, 12:41", "Priporočam, zelo korekten gospod."),
    ], dict(alias="Rok", age=40, audience="man", city="Kranj", services=["massage", "couples"], outcall=True, hours="10:00-20:00", max_duration_h=2, verified=True, posted_at="2025-05-28",
            handles=[{"kind": "email", "value": "rok.masira@epostar.example"}], prices=[eur(60, 60), eur(110, 120)])),
    (2170, "[LJ] Vesna, zrela gospa", [
        ("vesna_42", N, "20. maj 2025, 22:15", """Zrela in izobražena gospa, 42 let, 164/68. Obvladam slovensko, nemško in srbsko. Najraje grem na večerjo ali v gledališče, lahko te spremljam tudi na potovanju.
Stanovanja nimam, srečava se pri tebi. Za večer (4 ure) si želim 300 €. <br>Kličite zvečer na nič štiri ena, štiri sedem osem, dva ena osem."""),
        ("ljubo", G, "22. maj 2025, 06:02", "Vesna je res dama, star sem 61 in vem o čem govorim."),
    ], dict(alias="Vesna", age=42, city="Ljubljana", languages_spoken=["sl", "de", "sr"], services=["dinner_date", "travel"], incall=False, outcall=True, height_cm=164, weight_kg=68, max_duration_h=4,
            verified=False, posted_at="2025-05-20", phones=["+38641478218"], prices=[eur(300, 240)])),
    (2166, "[LJ] Agencija Lipa predstavlja: Karin", [
        ("agencija_lipa", "Agencija", "18. maj 2025, 10:10", """Agencija Lipa vam predstavlja našo novo spremljevalko. <b>Ime:</b> Karin <b>Starost:</b> 25 <b>Višina:</b> 178 cm <b>Narodnost:</b> Čehinja
<b>Jeziki:</b> češki, angleški, nemški.<br>Karin je primerna za poslovna srečanja in zabave. Dekle pripelje naš voznik po vsej Sloveniji.<br><b>Cenik:</b> 2 uri 320 €, 24 ur 1500 €.
<br><img src="http://lipa.example/karin_a.jpg"><br>Rezervacije sprejema dispečer: 031 033 687.""", "Agencija Lipa, diskretno od 2011"),
        ("gost_iz_gradca", G, "25. maj 2025, 23:23", "Wie heisst die Dame von letzter Woche, Petra?"),
    ], dict(alias="Karin", age=25, provider_kind="agency", city="Ljubljana", nationality="CZ", languages_spoken=["cs", "en", "de"], services=["business", "party"], outcall=True, height_cm=178,
            max_duration_h=24, verified=False, n_images=1, posted_at="2025-05-18", phones=["+38631033687"], prices=[eur(320, 120), eur(1500, 1440)])),
    (2159, "[NM] Ines - Novo mesto, samo resni", [
        ("ines.dolenjska", N, "11. maj 2025, 15:55", """ines 30 let novo mesto, 158cm. zelo rada se crkljam, igra vlog je moja specialnost, izpolnjena domišljija ;) sprejmem te v hiši kjer ni sosedov. ura 120, pol ure 70, noč ne delam.
<br>tel. 031.745.480 (ne dvigujem skritih)"""),
        ("ines.dolenjska", N, "05. jun 2025, 13:30", "up! še vedno aktualno, novo: pridem tudi k vam, ura 150"),
    ], dict(alias="Ines", aliases_stated=["Ines"], age=30, city="Novo Mesto", services=["cuddling", "role_play"], incall=True, outcall=True, height_cm=158, max_duration_h=1, verified=False, posted_at="2025-05-11",
            phones=["+38631745480"], prices=[eur(120, 60), eur(70, 30), eur(150, 60, "outcall")])),
    (2144, "[LJ/MB] Lejla na turneji po Sloveniji", [
        ("lejla_sa", V, "09. jun 2025, 17:17", """Lejla, 29, Bosanka iz Sarajeva (BiH), prvič v Sloveniji. Moj razpored: <br>- Ljubljana 9.6. – 13.6.<br>- Maribor 14.6. – 17.6.<br>- Celje 18.6.<br>
Govorim bosansko in angleško. Masaža, fetiš, dominacija. V vseh mestih imam svoj apartma, izhoda nimam. 1 ura = 160 evra, 2 uri = 300 evra.
<br><img src="./download/file.php?id=902"><img src="./download/file.php?id=903">""", "WA: +386 70 323 478"),
        ("poznavalec", G, "10. jun 2025, 09:09", "Ima kdo kontakt od Amre, ki je hodila z njo? Baje je 070 310 600."),
    ], dict(alias="Lejla", age=29, city="Ljubljana", nationality="BA", languages_spoken=["bs", "en"], services=["massage", "fetish", "domination"], incall=True, outcall=False, max_duration_h=2,
            tour=[{"city": "Ljubljana", "from": "2025-06-09", "to": "2025-06-13"}, {"city": "Maribor", "from": "2025-06-14", "to": "2025-06-17"}, {"city": "Celje", "from": "2025-06-18", "to": "2025-06-18"}],
            verified=True, n_images=2, posted_at="2025-06-09", phones=["+38670323478"], handles=[{"kind": "whatsapp", "value": "+38670323478"}], prices=[eur(160, 60), eur(300, 120)])),
]


def url(t):
    return f"{ROOT}/viewtopic.php?t={t}"


def truth(ad):
    row = deepcopy(AD)
    row.update(url=url(ad[0]), country="SI", text_language="sl", provider_kind="unknown")
    row.update(deepcopy(ad[3]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


SID = "7c1e09ab55d2f4e6"
ROWS = "".join(
    f'<tr><td><img src="images/topic_read.gif"><td><a class=topictitle href="viewtopic.php?t={t}">{title}</a><td align=center>{posts[0][0]}<td align=center>{len(posts) - 1}<td class=small>{posts[-1][2]}\n'
    for t, title, posts, _ in ADS)
FORUM = f"""{top(OFFERS[1])}<h2>{OFFERS[1]}</h2><table width=100% class=tablebg><tr><th><th>Teme<th>Avtor<th>Odgovori<th>Zadnji prispevek
<tr><td><img src="images/sticky.gif"><td><b>Lepljivo:</b> <a class=topictitle href="viewtopic.php?t=12">Pravila za oglase – OBVEZNO preberi</a><td align=center>admin<td align=center>0<td class=small>01. jan 2024, 00:00
{ROWS}</table>Razvrsti po: <a href="viewforum.php?f=2&amp;sk=t&amp;sd=a">času objave</a>{BOTTOM}"""


def plain(path, title, body, kind="static", canonical=None):
    return WrittenPage(f"{ROOT}/{path}", f"{top(title)}<h2>{title}</h2>{body}{BOTTOM}", kind, "sl", canonical=canonical, **RAW)


TRIESTE = [
    ("popotnik", G, "15. maj 2025, 10:00", "Grem za vikend v Trst, kateri hotel je najbolj diskreten in ima kopalno kad? Do 120 € na noč."),
    ("obala69", G, "15. maj 2025, 12:20", "Tisti pri postaji, receptor nič ne sprašuje. Soba 95 €."),
    ("gorenc77", G, "16. maj 2025, 07:07", "Peljite se z vlakom, parkiranje je katastrofa."),
]
TALKS = [
    (1807, "Kdo pozna dober masažni salon v Kranju?", [
        ("gorenc77", G, "03. apr 2025, 18:18", "Iščem čisto navadno športno masažo, hrbet me ubija. Ima kdo kakšen predlog?"),
        ("Metka", G, "03. apr 2025, 19:00", "Salon pri bazenu, 45 € za uro, gospa Darja je odlična. Vsak dan od 8 do 20."),
        ("rok_maser", "Potrjen ponudnik", "04. apr 2025, 08:30", "Priporočam se, glej moj oglas v drugem delu foruma.", "rok.masira@epostar.example")]),
    (1911, "Izkušnje: Nika LJ", [
        ("miran_k", G, "12. mar 2025, 20:00", "Bil pri Niki na Bežigradu. Stanovanje čisto, masaža močna, nobenega gledanja na uro. Se vrnem."),
        ("ljubo", G, "13. mar 2025, 05:55", "Potrjujem. 130 na uro ni malo, ampak je vredno."),
        ("stajerc", G, "13. mar 2025, 22:10", "Meni se ni oglasila na telefon.")]),
]

PAGES = [
    plain("index.php", "Seznam forumov", f"""<table class=tablebg><tr><th>Forum<th>Teme<tr><td><a href="viewforum.php?f={OFFERS[0]}">{OFFERS[1]}</a><br>Vsak ponudnik eno temo<td>9
<tr><td><a href="viewforum.php?f={TALK[0]}">{TALK[1]}</a><br>O vsem drugem<td>3</table>Trenutno je na forumu 14 uporabnikov."""),
    WrittenPage(f"{ROOT}/viewforum.php?f=2", FORUM, "listing", "sl", ads=tuple(url(a[0]) for a in ADS), **RAW),
    WrittenPage(f"{ROOT}/viewforum.php?f=2&sk=t&sd=a", FORUM, "listing", "sl", ads=tuple(url(a[0]) for a in ADS), canonical=f"{ROOT}/viewforum.php?f=2", **RAW),
]
for t, title, posts, facts in ADS:
    tongue = facts.get("text_language")
    PAGES.append(WrittenPage(url(t), topic(title, OFFERS, posts), "thread", "sl", text_language=tongue, ads=(url(t),), **RAW))
PAGES += [
    WrittenPage(f"{url(2201)}&sid={SID}", topic(ADS[0][1], OFFERS, ADS[0][2]), "thread", "sl", ads=(url(2201),), canonical=url(2201), **RAW),
    WrittenPage(f"{url(2144)}&view=print", topic(ADS[8][1], OFFERS, ADS[8][2], view="print"), "thread", "sl", ads=(url(2144),), canonical=url(2144), **RAW),
]
PAGES += [WrittenPage(url(t), topic(title, TALK, posts), "thread", "sl", **RAW) for t, title, posts in TALKS]
PAGES += [
    WrittenPage(url(1850), topic("Hoteli v Trstu", TALK, TRIESTE, 'Stran 1 od 2 <a href="viewtopic.php?t=1850&amp;start=3">2</a>'), "thread", "sl", **RAW),
    WrittenPage(f"{url(1850)}&start=3", topic("Hoteli v Trstu", TALK, [("popotnik", G, "18. maj 2025, 21:00", "Hvala vsem, bili smo zadovoljni. Kosilo v pristanišču 25 €."),
                ("obala69", G, "19. maj 2025, 06:40", "Super, drugič pa še Benetke.")], 'Stran 2 od 2 <a href="viewtopic.php?t=1850">1</a>'), "thread", "sl", **RAW),
    plain("ocena.php?id=55", "Ocena: Zala iz Maribora", """<table><tr><td>Ocenil: <b>stajerc</b><td>09. jun 2025<tr><td>Točnost<td>4/5<tr><td>Videz<td>5/5<tr><td colspan=2>Zala je prišla v hotel deset minut prej,
nasmejana in sproščena. Ples je bil odličen. Edina pripomba je glasna glasba.</table><a href="viewtopic.php?t=2198">Tema ponudnice</a>""", "review"),
    plain("pravila.php", "Pravila foruma", "<ol><li>Samo polnoletni.<li>Brez osebnih podatkov gostov.<li>En oglas na ponudnika, največ 5 slik.<li>Sum na prisilo prijavite policiji na 113.</ol>"),
    plain("oglasevanje.php", "Oglaševanje", "<table border=1><tr><td>Lepljiva tema<td>25 € / teden<tr><td>Pasica na vrhu<td>90 € / mesec<tr><td>Potrjen profil<td>brezplačno</table>"),
    plain("ucp.php?mode=login", "Prijava", "<form method=post>Uporabnik <input name=username> Geslo <input type=password name=password> <input type=submit value=Prijava></form>"),
    plain("viewtopic.php?t=99017", "Obvestilo", "<p class=gen>Tema, ki ste jo zahtevali, ne obstaja.</p>", "error"),
]

SITE = WrittenSite("forum-druzba.example", "SI", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
