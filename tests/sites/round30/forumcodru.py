"""Moldovan board on classic phpBB 3 (prosilver), in Romanian: a section 'Anunțuri' with a topic per advertiser, a section 'Recenzii' and talk.

Hard: postprofile columns with ranks, joined dates, numbers of posts and places of the members (a member's place is not the ad's); the first post is the ad and later ones of the same author change it
('UPD: de azi vin și la domiciliu'); guests quote old prices and other people's numbers; signatures with numbers of another site; titles with [CHI], [BĂL]; smilies, BBCode quotes, attachments as pictures;
three topics in Russian or in Romanian without diacritics; reviews are topics about advertisers; a topic of warnings about prepayment names numbers.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://forum-codru.example"
ADSEC, REV, TALK = (4, "Anunțuri"), (7, "Recenzii și impresii"), (9, "Discuții libere")
N, V, G, AG = "Anunțător", "Anunțător verificat", "Membru", "Agenție"


def p(amount, minutes=None, place=None, currency="MDL"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# topic, title, posts (author, rank, place, when, text, signature), truth
ADS = [
    (3120, "[CHI] Iulia, masaj și companie la Buiucani", [
        ("iulia_bui", V, "Chișinău", "10 Iun 2025, 09:12", 'Salutare! Sunt Iulia, am 29 de ani, 167 cm, 58 kg. Fac masaj de relaxare și accept să te însoțesc la o cină. Primesc în apartamentul meu de la Buiucani, luni-sâmbătă 10:00-22:00.<br>1 oră - 1200 lei<br>2 ore - 2200 lei<br>Tel./Viber: 069 234 718<br><img src="./download/file.php?id=4411" class="postimage" alt=""> <img src="./download/file.php?id=4412" class="postimage" alt="">', ""),
        ("vadim.m", G, "Ialoveni", "10 Iun 2025, 13:40", "Parcare este?", "BMW-ul meu e de vânzare: 078 111 009"),
        ("iulia_bui", V, "Chișinău", "10 Iun 2025, 14:02", "Este, în curte :)", ""),
    ], dict(alias="Iulia", age=29, city="Chisinau", height_cm=167, weight_kg=58, services=["massage", "dinner_date"], incall=True, hours="10:00-22:00", max_duration_h=2, verified=True, n_images=2, posted_at="2025-06-10", phones=["+37369234718"], handles=[{"kind": "viber", "value": "+37369234718"}], prices=[p(1200, 60), p(2200, 120)])),
    (3117, "[BĂL] Две подруги в Бельцах", [
        ("nadia_i_vera", N, "Bălți", "09 Iun 2025, 20:05", "Всем привет! Надя, 26 лет, и Вера, 31 год. Работаем только вдвоём: дуо, массаж в четыре руки, принимаем пары. Час 2000 лей, два часа 3600 лей. Квартира в центре, выезда нет.<br>Звоните 079 107 442.", ""),
        ("serj82", G, "", "09 Iun 2025, 23:31", "Красавицы! Мне 43, примете?", ""),
    ], dict(alias="Надя", aliases_stated=["Надя", "Вера"], age=26, ages_stated=[26, 31], text_language="ru", audience="couple", city="Balti", services=["duo", "four_hands", "couples"], incall=True, outcall=False, max_duration_h=2, verified=False, posted_at="2025-06-09", phones=["+37379107442"], prices=[p(2000, 60), p(3600, 120)])),
    (3109, "[CHI] Agenția Belvedere: Alexandra", [
        ("belvedere_md", AG, "Chișinău", "07 Iun 2025, 11:00", "<b>Nume:</b> Alexandra<br><b>Vârsta:</b> 24<br><b>Înălțime:</b> 176 cm<br><b>Limbi:</b> română, engleză, franceză<br><b>Servicii:</b> cină la restaurant, petreceri, călătorii<br><b>Tarife:</b> 2 ore 250 €, noapte 700 €, 24 ore 1100 €<br>Șoferul nostru o aduce la hotel sau la reședința dumneavoastră. Programări la dispecerat: 060 889 512.", "Agenția Belvedere – din 2014"),
    ], dict(alias="Alexandra", age=24, provider_kind="agency", city="Chisinau", height_cm=176, languages_spoken=["ro", "en", "fr"], services=["dinner_date", "party", "travel"], outcall=True, max_duration_h=24, verified=False, posted_at="2025-06-07", phones=["+37360889512"],
            prices=[p(250, 120, None, "EUR"), p(700, 720, None, "EUR"), p(1100, 1440, None, "EUR")])),
    (3101, "[ORH] doamna linistita, orhei", [
        ("tamara.orhei", N, "Orhei", "05 Iun 2025, 16:20", "buna ziua, ma numesc tamara, 46 ani, 162/74, vaduva. primesc la casa, curte separata, masaj la spate si baie calda. ora 500 lei. lucrez de la 9 la 18, duminica ma duc la biserica. sunati la zero sapte opt, 126, 315 (nu scrieti, nu stiu sa scriu mesaje)", ""),
        ("gicu_t", G, "Criuleni", "06 Iun 2025, 08:10", "Doamnă serioasă, recomand. Anul trecut era 400 lei.", ""),
        ("tamara.orhei", N, "Orhei", "09 Iun 2025, 10:11", "UPD: de azi vin si la domiciliu in Orhei, acelasi pret.", ""),
    ], dict(alias="tamara", age=46, city="Orhei", height_cm=162, weight_kg=74, services=["massage", "bath"], incall=True, outcall=True, hours="09:00-18:00", max_duration_h=1, verified=False, posted_at="2025-06-05", phones=["+37378126315"], prices=[p(500, 60)])),
    (3096, "[CHI] Maestru masor pentru doamne și cupluri", [
        ("petru_masor", V, "Chișinău", "03 Iun 2025, 07:55", "Bună dimineața doamnelor. Petru, 38 de ani, 184 cm, masor cu diplomă. Mă deplasez cu masa pliantă în tot municipiul. O oră 600 lei, o oră jumătate 850 lei. Doamne și cupluri; bărbaților le recomand un coleg. Telegram: @petru_masor_md", ""),
    ], dict(alias="Petru", age=38, audience="man", city="Chisinau", height_cm=184, services=["massage", "couples"], outcall=True, max_duration_h=1.5, verified=True, posted_at="2025-06-03", handles=[{"kind": "telegram", "value": "petru_masor_md"}], prices=[p(600, 60), p(850, 90)])),
    (3088, "[UNG/CHI] Lorena din Iași - turneu iunie", [
        ("lorena.is", N, "Iași", "01 Iun 2025, 18:48", "Bună băieți, Lorena, 27, româncă din Iași, 170 cm. Programul meu:<br>- Ungheni 12.06 - 14.06.2025<br>- Chișinău 15.06 - 20.06.2025<br>Striptease, sărutări, girlfriend experience. Apartament propriu în ambele orașe, merg și la hotel. 1h 80 euro, 2h 150 euro.<br>WhatsApp: +373 68 687 240", ""),
        ("iulia_bui", V, "Chișinău", "02 Iun 2025, 10:00", "Bine ai venit! Eu sunt la 069 234 718 dacă ai nevoie de ceva.", ""),
    ], dict(alias="Lorena", age=27, city="Ungheni", nationality="RO", height_cm=170, services=["striptease", "kissing", "gfe"], incall=True, outcall=True, max_duration_h=2, verified=False, posted_at="2025-06-01", tour=[{"city": "Ungheni", "from": "2025-06-12", "to": "2025-06-14"}, {"city": "Chisinau", "from": "2025-06-15", "to": "2025-06-20"}],
            phones=["+37368687240"], handles=[{"kind": "whatsapp", "value": "+37368687240"}], prices=[p(80, 60, None, "EUR"), p(150, 120, None, "EUR")])),
    (3079, "[CAH] Sofia - dominare, jocuri de rol", [
        ("lady.sofia", N, "Cahul", "28 Mai 2025, 22:30", 'Lady Sofia, 35. Nu fac masaj, nu sărut, nu mă deplasez. Dominare și fetiș pentru cei care știu ce vor. 60 min: 1000 lei, 30 min: 600 lei. lady.sofia@scrisori.example<br><img src="./download/file.php?id=4290" class="postimage" alt="">', ""),
        ("gicu_t", G, "Criuleni", "29 Mai 2025, 06:06", '<blockquote><cite>lady.sofia scrie:</cite>60 min: 1000 lei</blockquote>Scump față de Bălți, acolo e 700.', ""),
    ], dict(alias="Sofia", age=35, city="Cahul", services=["domination", "fetish", "role_play"], outcall=False, max_duration_h=1, verified=False, n_images=1, posted_at="2025-05-28", handles=[{"kind": "email", "value": "lady.sofia@scrisori.example"}], prices=[p(1000, 60), p(600, 30)])),
    (3070, "[CHI] Karina TS, centru", [
        ("karina_ts", V, "Chișinău", "26 Mai 2025, 12:12", "Карина, транс-девушка, 30 лет, рост 179, вес 68. Говорю по-русски и по-румынски. Массаж, ролевые игры. Приму у себя в центре или приеду. 1 час 1500 лей у меня, 1800 лей у вас. Тел. 060 022 871, WhatsApp там же.", ""),
    ], dict(alias="Карина", age=30, text_language="ru", audience="trans", city="Chisinau", height_cm=179, weight_kg=68, languages_spoken=["ru", "ro"], services=["massage", "role_play"], incall=True, outcall=True, max_duration_h=1, verified=True, posted_at="2025-05-26", phones=["+37360022871"], handles=[{"kind": "whatsapp", "value": "+37360022871"}],
            prices=[p(1500, 60, "incall"), p(1800, 60, "outcall")])),
]
REVIEWS = [
    (2990, "Recenzie: Iulia (Buiucani)", [
        ("vadim.m", G, "Ialoveni", "11 Iun 2025, 01:15", "Am fost aseară. Apartament curat, masajul 9/10, ceai inclus. A zâmbit tot timpul, fără grabă. 1200 lei pe oră, cum scrie.", ""),
        ("gicu_t", G, "Criuleni", "11 Iun 2025, 06:30", "Confirm, și eu în mai.", "")]),
    (2951, "Recenzie: salon Lotus, Botanica", [
        ("serj82", G, "", "20 Mai 2025, 19:00", "Fata părea obosită și nu vorbea nici română, nici rusă. Administratorul lua banii la ușă: 900 lei. Nu mă mai întorc.", ""),
        ("moderator", "Moderator", "", "20 Mai 2025, 21:00", "Dacă ai bănuieli, sună la 0 800 77777. Tema rămâne deschisă.", "")]),
]
TALKS = [
    (2800, "Atenție la avans! Lista numerelor", [
        ("moderator", "Moderator", "", "02 Apr 2025, 10:00", "Nu trimiteți bani înainte. Numere raportate: 079 530 118, 060 599 204. „Cristina, 22 de ani” nu există, pozele sunt furate.", ""),
        ("serj82", G, "", "03 Apr 2025, 11:11", "Mie mi-au cerut 500 lei pe MIA.", "")]),
    (2744, "Unde mâncăm bine în Bălți?", [
        ("gicu_t", G, "Criuleni", "15 Mar 2025, 12:00", "Zeama la Ograda, 65 lei. Deschis 10:00-22:00.", ""),
        ("vadim.m", G, "Ialoveni", "15 Mar 2025, 12:45", "Sus pe deal e mai bine, seara cântă lăutari.", "")]),
]


def url(t):
    return f"{ROOT}/viewtopic.php?t={t}"


def shell(title, crumbs, body, canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    trail = "".join(f'<span class="crumb"><a href="./viewforum.php?f={n}"><span>{t}</span></a></span>' for n, t in crumbs)
    return f"""<!DOCTYPE html><html dir="ltr" lang="ro"><head><meta charset="utf-8"><title>{title} - Forum Codru</title>{link}</head><body id="phpbb" class="nojs notouch section-viewtopic ltr">
<div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><div id="site-description"><h1>Forum Codru</h1><p>Despre noi, între noi. 18+</p></div></div><div class="navbar"><ul id="nav-main" class="nav-main linklist"><li><a href="./index.php">Pagina principală</a></li><li><a href="./app.php/rules">Regulament</a></li><li><a href="./ucp.php?mode=login">Autentificare</a></li></ul>
<ul id="nav-breadcrumbs"><li class="breadcrumbs"><span class="crumb"><a href="./index.php">Index</a></span>{trail}</li></ul></div></div>
<div id="page-body" class="page-body">{body}</div>
<div id="page-footer" class="page-footer"><div class="copyright">Powered by phpBB® Forum Software © phpBB Limited<br>Ora este UTC+03:00 · Echipa: echipa@forum-codru.example</div></div></div></body></html>"""


def posts_html(posts, title):
    out = ""
    for n, (author, rank, place, when, text, sig) in enumerate(posts):
        joined = 200 + sum(map(ord, author)) % 900
        out += f"""<div id="p{joined * 31 + n}" class="post has-profile bg{n % 2 + 1}"><div class="inner"><dl class="postprofile"><dt class="has-profile-rank no-avatar"><a href="./memberlist.php?mode=viewprofile&amp;u={joined}" class="username">{author}</a></dt><dd class="profile-rank">{rank}</dd><dd class="profile-posts"><strong>Mesaje:</strong> {joined % 97}</dd><dd class="profile-joined"><strong>Membru din:</strong> 14 Feb 2023, 19:30</dd>{f'<dd class="profile-custom-field profile-phpbb_location"><strong>Localitate:</strong> {place}</dd>' if place else ''}</dl>
<div class="postbody"><h3 {'class="first"' if not n else ''}><a href="#p{joined * 31 + n}">{'Re: ' if n else ''}{title}</a></h3><p class="author">de <strong>{author}</strong> » <time>{when}</time></p><div class="content">{text}</div>{f'<div class="signature">{sig}</div>' if sig else ''}</div></div></div>\n"""
    return out


def topic(t, title, posts, section, canonical=None):
    return shell(title, [section], f'<h2 class="topic-title"><a href="./viewtopic.php?t={t}">{title}</a></h2><div class="action-bar bar-top"><a class="button">Răspunde</a><div class="pagination">{len(posts)} mesaje • Pagina <strong>1</strong> din <strong>1</strong></div></div>{posts_html(posts, title)}<div class="action-bar"><a href="./viewforum.php?f={section[0]}">Înapoi la „{section[1]}”</a></div>', canonical)


def rows(topics):
    return "".join(f'<li class="row"><dl class="row-item topic_read"><dt><div class="list-inner"><a href="./viewtopic.php?t={x[0]}" class="topictitle">{x[1]}</a><br><div class="topic-poster">de <a class="username">{x[2][0][0]}</a> » <time>{x[2][0][3]}</time></div></div></dt><dd class="posts">{len(x[2]) - 1}</dd><dd class="views">{x[0] % 1000 * 3}</dd><dd class="lastpost">de {x[2][-1][0]} <time>{x[2][-1][3]}</time></dd></dl></li>' for x in topics)


def forum(section, topics, pin="", canonical=None):
    return shell(section[1], [section], f'<h2 class="forum-title">{section[1]}</h2><div class="forumbg"><ul class="topiclist topics">{pin}{rows(topics)}</ul></div><form>Afișează: <select><option>Toate temele</option></select></form>', canonical)


PIN = '<li class="row sticky"><dl class="row-item"><dt><a class="topictitle" href="./viewtopic.php?t=11">Cum se scrie un anunț (CITEȘTE!)</a></dt><dd class="posts">0</dd></dl></li>'


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a[0]), text_language="ro", provider_kind="unknown", country="MD")
    row.update(deepcopy(a[3]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static", **more):
    return WrittenPage(f"{ROOT}/{path}", shell(title, [], f'<div class="panel"><div class="inner"><h2>{title}</h2>{body}</div></div>'), kind, "ro", **more)


U = tuple(url(a[0]) for a in ADS)
PAGES = [
    plain("index.php", "Index", f'<div class="forabg"><ul class="topiclist forums"><li class="row"><a class="forumtitle" href="./viewforum.php?f=4">{ADSEC[1]}</a><br>Câte o temă de persoană <dd class="topics">8</dd></li><li class="row"><a class="forumtitle" href="./viewforum.php?f=7">{REV[1]}</a> <dd class="topics">2</dd></li><li class="row"><a class="forumtitle" href="./viewforum.php?f=9">{TALK[1]}</a> <dd class="topics">2</dd></li></ul></div><p>În total sunt 9 utilizatori conectați.</p>'),
    WrittenPage(f"{ROOT}/viewforum.php?f=4", forum(ADSEC, ADS, PIN), "listing", "ro", ads=U),
    WrittenPage(f"{ROOT}/viewforum.php?f=4&st=0&sk=t&sd=a", forum(ADSEC, ADS[::-1], PIN, f"{ROOT}/viewforum.php?f=4"), "listing", "ro", ads=U, canonical=f"{ROOT}/viewforum.php?f=4"),
]
PAGES += [WrittenPage(url(a[0]), topic(*a[:3], ADSEC), "ad", "ro", text_language=a[3].get("text_language"), ads=(url(a[0]),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(3120)}&sid=9d2c4e11ab7703f0", topic(*ADS[0][:3], ADSEC, url(3120)), "ad", "ro", ads=(url(3120),), canonical=url(3120)),
    WrittenPage(f"{url(3088)}&view=print", f'<!DOCTYPE html><html lang="ro"><head><title>Forum Codru :: {ADS[5][1]}</title></head><body id="phpbb"><div id="wrap"><h2>{ADS[5][1]}</h2>{posts_html(ADS[5][2], ADS[5][1])}<p>Pagina 1 din 1</p></div></body></html>', "ad", "ro", ads=(url(3088),), canonical=url(3088)),
]
PAGES += [WrittenPage(url(x[0]), topic(*x, REV), "thread", "ro") for x in REVIEWS]
PAGES += [WrittenPage(url(x[0]), topic(*x, TALK), "thread", "ro") for x in TALKS]
PAGES += [
    plain("app.php/rules", "Regulament", "<ol><li>Doar persoane peste 18 ani.</li><li>O temă pentru fiecare anunțător, maximum 5 poze.</li><li>Fără date personale ale altora.</li><li>Orice semn de constrângere se anunță la 112.</li></ol>"),
    plain("app.php/publicitate", "Publicitate pe forum", "<table><tr><td>Temă lipită</td><td>300 lei / săptămână</td></tr><tr><td>Banner</td><td>1500 lei / lună</td></tr><tr><td>Verificare</td><td>gratuit</td></tr></table>"),
    plain("ucp.php?mode=login", "Autentificare", "<form method='post'><dl><dt>Nume utilizator:</dt><dd><input name='username'></dd><dt>Parola:</dt><dd><input type='password' name='password'></dd></dl><input type='submit' value='Autentificare'></form>"),
    plain("memberlist.php?mode=viewprofile&u=4", "Informație", "<p>Nu sunteți autorizat să vizualizați profilurile utilizatorilor. Autentificați-vă.</p>"),
    plain("search.php?keywords=soroca&fid=4", "Căutarea a găsit 0 rezultate: soroca", "<p>Nu au fost găsite rezultate.</p>", "listing"),
    plain("viewtopic.php?t=1402", "Informație", "<p>Tema solicitată nu există.</p>", "error"),
]

SITE = WrittenSite("forum-codru.example", "MD", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
