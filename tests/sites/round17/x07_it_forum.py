"""An Italian hobby board with reviews (Italian): phpBB topics, review pages of its own plug-in, and a 'Vetrina' where women post a card of their own.

Hard: topics and reviews are full of names, ages, prices and numbers that are no ad's; the Vetrina cards are <li><b>Etichetta:</b> valore</li> followed by her own words;
prices in 'rose'; below a card the members' votes and short quotes (no facts of hers); SIDs; 'ultimo messaggio' columns; start=15 is a page of its own; one
moderator's notice; a banner of an agency in the header; a review of somebody who has no card.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "forum.notturnoitaliano.example"
B = f"https://{HOST}"
ADS = []


def eur(*rows, place=None, code=None):
    return [{"amount": a, "currency": None if code else "EUR", "code_currency": code, "duration_min": m, "place": place} for m, a in rows]


def ad(num, slug, title, items, words, pics, posted, ok, votes, **t):
    row = {**deepcopy(AD), "url": f"{B}/vetrina/{num}-{slug}/", "text_language": "it", "country": "IT", "provider_kind": "unknown", "n_images": pics, "posted_at": posted, "verified": ok, **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    row["max_duration_h"] = row["max_duration_h"] or max((p["duration_min"] or 0 for p in row["prices"]), default=0) / 60 or None
    ADS.append((num, slug, title, items, words, votes, row))


ad(311, "elisa-verona", "Elisa, Verona centro", [("Età", "31"), ("Altezza", "170 cm"), ("Peso", "60 kg"), ("Città", "Verona"), ("Riceve", "sì"), ("Si sposta", "sì, hotel"), ("Orario", "10-20"), ("Telefono", "329 2715395")],
   "Ciao a tutti, sono Elisa, indipendente: la scheda la scrivo io e nessuno risponde al posto mio. Massaggio rilassante con oli, doccia insieme, baci se c’è feeling. La mezz’ora è 60 euro, l’ora 120; due ore 220. Parlo anche spagnolo.", 4, "2025-06-07", True, "9 voti, media 4,6",
   alias="Elisa", age=31, provider_kind="independent", city="Verona", height_cm=170, weight_kg=60, languages_spoken=["es"], services=["massage", "bath", "kissing"], incall=True, outcall=True, hours="10:00-20:00", phones=["+393292715395"], prices=eur((30, 60), (60, 120), (120, 220)))
ad(305, "samanta-rimini", "Samanta – Rimini mare", [("Età", "quaranta"), ("Città", "Rimini"), ("Riceve", "sì"), ("Si sposta", "no"), ("Telefono", "chiedere in privato")],
   "Quarantenne romagnola, abbondante e di buon umore. Qui si sta bene, si chiacchiera e nessuno guarda l’orologio. 100 rose per un’ora, 180 rose per due. Niente SMS, scrivetemi su Telegram: @samanta_riviera", 2, "2025-05-29", False, "3 voti, media 4,0",
   alias="Samanta", age=40, city="Rimini", incall=True, outcall=False, handles=[{"kind": "telegram", "value": "samanta_riviera"}], prices=eur((60, 100), (120, 180), code="roses"))
ad(318, "nives-torino", "Nives accompagna (Torino e ovunque)", [("Età", "36"), ("Altezza", "174 cm"), ("Città", "Torino"), ("Riceve", "no"), ("Si sposta", "sì"), ("Lingue", "italiano, francese, inglese"), ("E-mail", "nives@lettere.example")],
   "Cene di lavoro, fiere, una prima a teatro: so stare a tavola e so stare zitta. Viaggio volentieri con te. Una cena (tre ore) 350 euro, la notte 900, la giornata intera 1.400.", 5, "2025-06-09", True, "6 voti, media 4,9",
   alias="Nives", age=36, city="Turin", height_cm=174, languages_spoken=["it", "fr", "en"], services=["business", "dinner_date", "travel"], incall=False, outcall=True, handles=[{"kind": "email", "value": "nives@lettere.example"}], prices=eur((180, 350), (720, 900), (1440, 1400)))
ad(322, "lea-e-carlotta", "Lea & Carlotta, coppia di amiche", [("Età", "25 e 27"), ("Città", "Bologna"), ("Riceve", "sì"), ("Telefono", "321/18.45.318")],
   "Siamo Lea e Carlotta. Lea ha 25 anni e i ricci, Carlotta 27 e la frangia. Ci si incontra sempre in tre (o in quattro: le coppie ci piacciono). Massaggio a quattro mani, un’ora 250 euro.", 3, "2025-06-11", True, "nessun voto",
   alias="Lea", aliases_stated=["Lea", "Carlotta"], age=25, ages_stated=[25, 27], audience="couple", city="Bologna", services=["couples", "four_hands", "massage", "duo"], incall=True, phones=["+393211845318"], prices=eur((60, 250)))
ad(299, "alina-milano", "Alina, moldava a Milano", [("Età", "28"), ("Altezza", "1,66"), ("Peso", "52"), ("Nazionalità", "moldava"), ("Città", "Milano"), ("Lingue", "italiano, romeno, russo"), ("Riceve", "sì"), ("Orario", "24 ore su 24"), ("Telefono", "+39 343 488 9459 anche WhatsApp")],
   "Zona Loreto, palazzo tranquillo. Dal 20 al 27 giugno sarò a Firenze, poi ritorno. Girlfriend experience vera, coccole, e se vuoi resto con te fino al mattino. 150 rose da me, 200 rose da te, un’ora. Notte 800 rose.", 6, "2025-06-10", False, "14 voti, media 4,1",
   alias="Alina", age=28, city="Milan", nationality="MD", height_cm=166, weight_kg=52, languages_spoken=["it", "ro", "ru"], services=["gfe", "cuddling", "overnight"], incall=True, outcall=True, hours="24/7", phones=["+393434889459"],
   handles=[{"kind": "whatsapp", "value": "+393434889459"}], tour=[{"city": "Florence", "from": "2025-06-20", "to": "2025-06-27"}], prices=eur((60, 150), place="incall", code="roses") + eur((60, 200), place="outcall", code="roses") + eur((720, 800), code="roses"))
ad(280, "padrona-ester", "Padrona Ester – Parma", [("Età", "non si chiede"), ("Altezza", "178 cm"), ("Città", "Parma"), ("Riceve", "sì, studio attrezzato"), ("Si sposta", "mai"), ("Telefono", "tre otto sette, sette quattro cinque, uno zero sette tre")],
   "Dominazione, feticismo, giochi di ruolo. Non faccio massaggi e non mi si tocca. Ho smesso di contare gli anni. Tributo: 200 euro l’ora.", 1, "2025-05-20", True, "5 voti, media 5,0",
   alias="Padrona Ester", city="Parma", height_cm=178, services=["domination", "fetish", "role_play"], incall=True, outcall=False, phones=["+393877451073"], prices=eur((60, 200)))
ad(326, "studio-zenzero-giada", "Giada dello Studio Zenzero", [("Età", "33"), ("Città", "Bologna"), ("Riceve", "sì"), ("Orario", "11:00-21:00"), ("Telefono", "361 227 9105 (segreteria dello studio)")],
   "Lo Studio Zenzero presenta Giada, massaggiatrice tantrica. Giada lavora con noi dal 2022 e parla inglese e tedesco. Seduta di 90 minuti con Giada: 180 euro. Ospiti con disabilità benvenuti, l’ascensore è largo.", 3, "2025-06-03", False, "2 voti, media 4,5",
   alias="Giada", age=33, provider_kind="agency", city="Bologna", languages_spoken=["en", "de"], services=["tantra", "massage", "disabled_guests"], incall=True, hours="11:00-21:00", phones=["+393612279105"], prices=eur((90, 180)))
ad(330, "milla-video", "Milla, solo online", [("Età", "24"), ("Città", "Napoli"), ("Riceve", "no"), ("Si sposta", "no"), ("Instagram", "milla.onda")],
   "Faccio solo videochiamate e foto su richiesta, incontri dal vivo no, è inutile insistere. Mezz’ora di video 40 euro.", 2, "2025-06-05", False, "1 voto",
   alias="Milla", age=24, city="Naples", services=["video_call", "media"], incall=False, outcall=False, handles=[{"kind": "instagram", "value": "milla.onda"}], prices=eur((30, 40)))


def shell(title, body, crumb=""):
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="it-it"><head><meta charset="utf-8" /><title>{title} - Notturno Italiano</title><link href="./styles/prosilver/theme/stylesheet.css?assets_version=88" rel="stylesheet"></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a>
<div id="page-header"><div class="headerbar" role="banner"><div class="inner"><div id="site-description"><a id="logo" href="/index.php"><span class="site_logo"></span></a><h1>Notturno Italiano</h1><p>Il forum di chi esce la sera: recensioni, chiacchiere e vetrina</p></div>
<div class="banner"><a href="https://agenzia-pubblicita.example/?b=4"><img src="/banner/luxury.gif" alt="Agenzia Luxury: 02 555 0166, accompagnatrici da 300 euro"></a></div></div></div>
<div class="navbar"><ul id="nav-main" class="nav-main linklist"><li><a href="/app.php/help/faq">FAQ</a></li><li><a href="/vetrina/">Vetrina</a></li><li><a href="/recensioni/">Recensioni</a></li><li class="rightside"><a href="/ucp.php?mode=login">Login</a></li><li class="rightside"><a href="/ucp.php?mode=register">Iscriviti</a></li></ul>
<ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks"><li class="breadcrumbs"><span class="crumb"><a href="/index.php">Indice</a></span>{crumb}</li></ul></div></div>
<div id="page-body" class="page-body" role="main">{body}</div>
<div id="page-footer" class="page-footer"><div class="copyright"><p>Creato da phpBB® Forum Software. Il forum non organizza incontri. <a href="/regolamento.php">Regolamento</a> | <a href="/contatti.php">Contattaci</a></p></div></div></div></body></html>"""


def who(t):
    return " &amp; ".join(t["aliases_stated"])


def it_date(d):
    return f"{d[8:]}/{d[5:7]}/{d[:4]}"


def ad_page(a):
    num, slug, title, items, words, votes, t = a
    li = "".join(f"<li><b>{k}:</b> {v}</li>" for k, v in [("Nome", who(t))] + items)
    pics = "".join(f'<a class="lightbox" href="/vetrina/foto/{num}/{i}.jpg"><img class="scheda-foto" src="/vetrina/foto/{num}/{i}_s.jpg" alt=""></a>' for i in range(1, t["n_images"] + 1))
    mark = '<span class="badge-ok">✔ Identità controllata dallo staff</span>' if t["verified"] else ""
    return shell(title, f"""<h2 class="topic-title">{title}</h2>{mark}
<div class="panel bg1"><div class="inner"><ul class="scheda">{li}</ul><div class="content">{words.replace('. ', '.<br />', 1)}</div><div class="foto">{pics}</div><p class="author">Scheda aggiornata il {it_date(t["posted_at"])} » visite: {num * 7}</p></div></div>
<div class="panel bg2"><h3>Voti degli iscritti</h3><p>{votes}</p><blockquote><div><cite>brando66:</cite>Puntuale, gentile, ci torno.</div></blockquote><p><a href="/recensioni/?scheda={num}">Leggi le recensioni</a></p></div>""", '<span class="crumb"><a href="/vetrina/">Vetrina</a></span>')


def vetrina(rows, more):
    out = "".join(f'<li class="row bg{i % 2 + 1}"><dl class="row-item topic_read"><dt><div class="list-inner"><a href="/vetrina/{a[0]}-{a[1]}/" class="topictitle">{a[2]}</a><br />{who(a[-1])}, {a[-1]["city"] if a[-1]["city"] in ("Verona", "Rimini", "Bologna", "Parma") else {"Turin": "Torino", "Milan": "Milano", "Naples": "Napoli"}[a[-1]["city"]]}</div></dt><dd class="views">{a[0] * 7}</dd><dd class="lastpost"><span>{it_date(a[-1]["posted_at"])}</span></dd></dl></li>' for i, a in enumerate(rows))
    return shell("Vetrina", f'<h2 class="forum-title">Vetrina delle inserzioniste</h2><div class="forumbg"><ul class="topiclist topics">{out}</ul></div><div class="pagination">{more}</div>', '<span class="crumb"><a href="/vetrina/">Vetrina</a></span>')


def post(n, user, when, text):
    return f'<div id="p{n}" class="post has-profile bg{n % 2 + 1}"><div class="inner"><dl class="postprofile"><dt><a href="/memberlist.php?mode=viewprofile&amp;u={n % 300}" class="username">{user}</a></dt><dd class="profile-posts"><strong>Messaggi:</strong> {n % 800}</dd></dl><div class="postbody"><p class="author">{when}</p><div class="content">{text}</div></div></div></div>'


def topic(title, posts):
    return shell(title, f'<h2 class="topic-title">{title}</h2>' + "".join(post(*p) for p in posts), '<span class="crumb"><a href="/viewforum.php?f=4">Chiacchiere</a></span>')


def review(title, about, meta, text):
    rows = "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in meta)
    return shell(title, f'<div class="recensione hreview"><h2>{title}</h2><p>Recensione di <b>{about}</b></p><table class="table1">{rows}</table><div class="content description">{text}</div></div>', '<span class="crumb"><a href="/recensioni/">Recensioni</a></span>')


def make():
    u = lambda rows: tuple(a[-1]["url"] for a in rows)
    P = [WrittenPage(a[-1]["url"], ad_page(a), "ad", "it", ads=u([a])) for a in ADS]
    P += [WrittenPage(f"{B}/vetrina/", vetrina(ADS[:5], '<a href="/vetrina/?start=5">2</a>'), "listing", "it", ads=u(ADS[:5])),
          WrittenPage(f"{B}/vetrina/?start=5", vetrina(ADS[5:], '<a href="/vetrina/">1</a>'), "listing", "it", ads=u(ADS[5:])),
          WrittenPage(f"{B}/vetrina/?sid=7c0d2f1e9ab34d56", vetrina(ADS[:5], '<a href="/vetrina/?start=5">2</a>'), "listing", "it", ads=u(ADS[:5]), canonical=f"{B}/vetrina/")]
    t1 = [(8121, "brando66", "mar 10 giu 2025, 22:14", "Qualcuno conosce bene Rimini? Cerco un posto tranquillo per cenare dopo le undici."), (8122, "zioPino", "mer 11 giu 2025, 08:02", "Al porto, vicino al faro. Io ci sono andato con Samanta, 100 rose e il conto del pesce a parte. Il cameriere ha 70 anni e canta."), (8125, "Samanta", "mer 11 giu 2025, 09:31", "Grazie zio :) Il cameriere ne ha 64, non esagerare.")]
    t2 = [(7900, "moderatore", "lun 2 giu 2025, 10:00", "AVVISO: gira un annuncio con le foto di Nives e il numero 351 000 11 22. Non è lei. Non mandate ricariche anticipate."), (7903, "alex_to", "lun 2 giu 2025, 12:20", "Confermo, chiedono 50 euro di caparra e spariscono.")]
    t3 = [(7000 + i, f"utente{i}", f"gio {5 + i // 9} giu 2025, 1{i % 9}:05", s) for i, s in enumerate(["Vi sembra normale pagare 200 per un’ora a Milano?", "Dipende dalla zona. A Lambrate 120.", "Io ho 58 anni e ne ho viste di tutte: il prezzo conta meno della gentilezza.", "Concordo. Una volta a Brescia ho speso 80 ed era di fretta."])]
    t3b = [(7040 + i, f"utente{i + 4}", "sab 7 giu 2025, 21:00", s) for i, s in enumerate(["Pagina due e non si è ancora litigato, miracolo.", "Se una ragazza sembra spaventata o non decide lei, si chiama il numero antitratta e basta."])]
    T = f"{B}/viewtopic.php?f=4&t="
    P += [WrittenPage(T + "512", topic("Dove cenare tardi a Rimini?", t1), "thread", "it"),
          WrittenPage(T + "498", topic("ATTENZIONE falso annuncio", t2), "thread", "it"),
          WrittenPage(T + "470", topic("Prezzi a Milano: parliamone", t3), "thread", "it"),
          WrittenPage(T + "470&start=15", topic("Prezzi a Milano: parliamone", t3b), "thread", "it"),
          WrittenPage(T + "498&sid=aa41c09d7711", topic("ATTENZIONE falso annuncio", t2), "thread", "it", canonical=T + "498")]
    R = f"{B}/recensioni/"
    P += [WrittenPage(R + "2210-elisa-la-conferma", review("Elisa, la conferma", "Elisa (Verona)", [("Data incontro", "05/06/2025"), ("Età apparente", "30"), ("Speso", "120"), ("Telefono", "329 2715395"), ("Voto", "5/5")], "Palazzo pulito, saluto caldo, musica giusta. Nessuna fretta. Sembra più giovane di quanto scrive."), "review", "it"),
          WrittenPage(R + "2195-alina-cosi-cosi", review("Alina, così così", "Alina (Milano)", [("Data incontro", "28/05/2025"), ("Età apparente", "28"), ("Speso", "150 rose"), ("Voto", "3/5")], "Gentile ma stanca, guardava spesso il telefono. Alla porta mi ha aperto un’altra ragazza."), "review", "it"),
          WrittenPage(R + "2203-gloria-brescia", review("Gloria, Brescia: non torno", "Gloria (Brescia)", [("Data incontro", "01/06/2025"), ("Età apparente", "35"), ("Speso", "80"), ("Voto", "2/5")], "Foto di dieci anni fa. Venti minuti invece di trenta."), "review", "it")]
    text = {"index.php": ("Indice", "<ul class='topiclist forums'><li><a href='/viewforum.php?f=2'>Presentazioni</a> 1.204 messaggi</li><li><a href='/viewforum.php?f=4'>Chiacchiere</a> 8.125 messaggi</li><li><a href='/vetrina/'>Vetrina</a></li></ul><p>Iscritti: 3.377. Ultimo iscritto: <b>marco_ge</b>.</p>", "static"),
            "regolamento.php": ("Regolamento", "<ol><li>Solo maggiorenni.</li><li>Niente insulti, niente dati privati.</li><li>La vetrina è gratuita per chi si presenta da sola; gli studi pagano 25 euro al mese.</li></ol>", "static"),
            "contatti.php": ("Contattaci", "<p>Scrivi allo staff: staff@notturnoitaliano.example. Non diamo numeri di nessuno.</p>", "static"),
            "ucp.php?mode=login": ("Login", "<form method='post'><input name='username'><input type='password' name='password'><input type='submit' value='Login'></form>", "static"),
            "viewtopic.php?t=99999": ("Informazione", "<div class='panel' id='message'><h2>Informazione</h2><p>L’argomento richiesto non esiste.</p></div>", "error"),
            "vetrina/250-deborah/": ("Scheda rimossa", "<div class='panel'><p>La scheda di Deborah è stata rimossa su sua richiesta.</p></div>", "error")}
    P += [WrittenPage(f"{B}/{k}", shell(t, f"<h2>{t}</h2>{b}"), kind, "it") for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "IT", make(), tuple(a[-1] for a in ADS), __doc__)
