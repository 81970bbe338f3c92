"""Moldovan directory in Romanian with a blog, a FAQ and 'news of the week' set between the ads.

Hard: most facts of an ad are answers to questions ('Ce vârstă ai?'), asked in another order and wording each time, with questions left without an answer; on lists
every third entry is a news item or a FAQ entry in the same card; lei and euros, a day of the week in the news that isn't a tour, names in the news
that aren't advertised, a block of 'latest answers' with other people's words beside each ad, an ad in Russian, a Wednesday tip with prices.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://ghidul-serii.example"
TOWN = {"Chisinau": "Chișinău", "Balti": "Bălți", "Soroca": "Soroca", "Comrat": "Comrat"}


def p(amount, minutes=None, place=None, currency="MDL"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def h(kind, value):
    return {"kind": kind, "value": value}


# slug, heading, name, town, day, verified, top, pictures, lead, questions and answers, contact as shown, truth
ADS = [
    ("alexandra-botanica", "Alexandra, liniște la Botanica", "Alexandra", "Chisinau", "10.06.2025", True, True, 4,
     "Nu-mi place graba. Îmi plac muzica bună, cafeaua tare și oamenii care știu să salute.",
     [("Câți ani ai?", "Douăzeci și opt, împliniți în martie."), ("Ce înălțime și ce greutate?", "169 cm, 56 kg"), ("Cât costă o oră?", "1400 lei la mine, 1700 lei la tine. Două ore la mine 2600 lei."),
      ("Ce oferi?", "Masaj, îmbrățișări, sărutări."), ("Ce limbi vorbești?", "Româna, rusa și un pic de franceză."), ("Când pot suna?", "De la 10:00 până la 22:00.")],
     '<a class="btn btn-tel" href="tel:+37369441728">069 441 728</a>',
     dict(age=28, height_cm=169, weight_kg=56, services=["massage", "cuddling", "kissing"], languages_spoken=["ro", "ru", "fr"], incall=True, outcall=True, hours="10:00-22:00", max_duration_h=2, phones=["+37369441728"],
          prices=[p(1400, 60, "incall"), p(1700, 60, "outcall"), p(2600, 120, "incall")])),
    ("irina-masaj-balti", "Masaj cu Irina din Bălți", "Irina", "Balti", "09.06.2025", True, False, 2,
     "Lucrez într-un cabinet la parter, fără trepte; oaspeții în scaun cu rotile sunt bineveniți.",
     [("Vii și la domiciliu?", "Nu, numai la cabinet."), ("Tarife?", "O ședință de 60 de minute costă 600 lei, una de 90 de minute 850 lei."), ("Vârsta?", "44 de ani"), ("Program?", "Luni – vineri, 09:00–17:00"), ("Ce naționalitate ai?", "—")],
     '<a class="btn btn-tel" href="tel:+37360718335">060 718 335</a> <span class="hint">și pe Viber</span>',
     dict(age=44, services=["massage", "disabled_guests"], incall=True, outcall=False, hours="09:00-17:00", max_duration_h=1.5, phones=["+37360718335"], handles=[h("viber", "+37360718335")], prices=[p(600, 60), p(850, 90)])),
    ("sanda-companie", "Sanda: cină, teatru, drum lung", "Sanda", "Chisinau", "08.06.2025", True, False, 3,
     "Sunt independentă, nu am patron și nici șofer. Vorbesc puțin la telefon și mult la masă.",
     [("Unde ne vedem?", "În oraș sau la hotelul tău. Acasă nu primesc pe nimeni."), ("Mergi și în alte țări?", "Da, călătoresc: România, Grecia, unde ai treabă."), ("Cât ceri?", "O seară (4 ore) 250 euro, o zi întreagă 600 euro."), ("Ce vârstă ai?", "31"), ("Înălțime?", "1,74 m")],
     'Telegram: <b>@sanda_seara</b>',
     dict(age=31, height_cm=174, provider_kind="independent", services=["dinner_date", "travel"], incall=False, outcall=True, max_duration_h=24, handles=[h("telegram", "sanda_seara")], prices=[p(250, 240, None, "EUR"), p(600, 1440, None, "EUR")])),
    ("oxana-comrat", "Оксана, Комрат, встречи днём", "Оксана", "Comrat", "07.06.2025", False, False, 1,
     "Приветливая хозяйка, живу одна, встречаю с домашним вином. На выезд не езжу.",
     [("Câți ani ai?", "Мне 39 лет."), ("Cât costă o oră?", "Час 800 лей, полчаса 500 лей."), ("Ce limbi vorbești?", "Русский, гагаузский, турецкий."), ("Ce oferi?", "Массаж и душевный разговор.")],
     '<a class="btn btn-tel" href="tel:+37378206914">078 206 914</a>',
     dict(age=39, text_language="ru", languages_spoken=["ru", "gag", "tr"], services=["massage"], incall=True, outcall=False, max_duration_h=1, phones=["+37378206914"], prices=[p(800, 60), p(500, 30)])),
    ("nora-si-tania", "Nora & Tania, în doi e plictisitor", "Nora", "Chisinau", "06.06.2025", False, True, 5,
     "Două colege de facultate. Venim împreună sau deloc, pentru domni singuri ori pentru cupluri.",
     [("Câți ani aveți?", "Nora are 24, Tania 26."), ("Ce propuneți?", "Duo, masaj la patru mâini, petreceri."), ("Prețul?", "Cu amândouă: o oră 3000 lei, noaptea 14.000 lei."), ("Primiți la voi?", "Da, la Ciocana, sau venim noi.")],
     '<a class="btn btn-wa" href="https://wa.me/37368190275">Scrie pe WhatsApp</a>',
     dict(aliases_stated=["Nora", "Tania"], age=24, ages_stated=[24, 26], audience="couple", services=["duo", "four_hands", "party", "couples"], incall=True, outcall=True, max_duration_h=12, handles=[h("whatsapp", "+37368190275")],
          prices=[p(3000, 60), p(14000, 720)])),
    ("vlada-transformare", "Vlada, fată trans, fără prejudecăți", "Vlada", "Chisinau", "05.06.2025", True, False, 3,
     "Femeie trans, 179 cm, 68 kg, voce joasă și simțul umorului. Răspund numai la mesaje.",
     [("Cu ce surprinzi?", "Jocuri de rol, striptease, apeluri video când ești departe."), ("Vârsta ta?", "29 de ani"), ("Cât costă?", "O oră 1500 de lei. Apel video de 20 de minute: 300 de lei."), ("Ai unde primi?", "Da, în Râșcani. La tine nu vin.")],
     'Instagram <i>vlada.rascani</i> sau Telegram <i>@vlada_md29</i>',
     dict(age=29, audience="trans", height_cm=179, weight_kg=68, services=["role_play", "striptease", "video_call"], incall=True, outcall=False, max_duration_h=1, handles=[h("instagram", "vlada.rascani"), h("telegram", "vlada_md29")],
          prices=[p(1500, 60), p(300, 20)])),
    ("agentia-rubin-ilinca", "Agenția Rubin vă recomandă: Ilinca", "Ilinca", "Chisinau", "04.06.2025", False, True, 6,
     "Ilinca este cea mai nouă față din agenția noastră. Are maniere impecabile și o garderobă pe măsură; o aduce șoferul nostru.",
     [("Ce vârstă are?", "22 de ani"), ("Ce limbi vorbește?", "Engleza, româna, italiana"), ("De unde este?", "Din România, orașul Iași."), ("Tarif?", "2 ore 180 €, noapte 500 €, numai la hotel sau acasă la client."), ("Pentru ce ocazii?", "Întâlniri de afaceri, cine, petreceri")],
     'Dispecer: <a class="btn btn-tel" href="tel:+37379530061">079 530 061</a>',
     dict(age=22, provider_kind="agency", nationality="RO", languages_spoken=["en", "ro", "it"], services=["business", "dinner_date", "party"], incall=False, outcall=True, max_duration_h=12, phones=["+37379530061"],
          prices=[p(180, 120, "outcall", "EUR"), p(500, 720, "outcall", "EUR")])),
    ("petru-masor", "Petru, masor pentru doamne și cupluri", "Petru", "Chisinau", "02.06.2025", True, False, 1,
     "Bărbat, fost înotător, 185 cm la 82 kg. Îmi aduc masa de masaj și uleiurile.",
     [("Cât costă?", "O oră 700 lei, drumul în afara orașului separat."), ("Câți ani?", "37"), ("Lucrezi și cu domni?", "Nu.")],
     '<a class="btn btn-tel" href="tel:+37362047781">062 047 781</a>',
     dict(age=37, audience="man", height_cm=185, weight_kg=82, services=["massage", "couples"], outcall=True, max_duration_h=1, phones=["+37362047781"], prices=[p(700, 60)])),
    ("raluca-turneu", "Raluca în turneu: Bălți și Soroca", "Raluca", "Chisinau", "01.06.2025", False, False, 2,
     "Stau la Chișinău, dar în iunie plec: Bălți 13–15 iunie, Soroca 16–17 iunie 2025. Programări din timp.",
     [("Unde primești în turneu?", "Închiriez câte un apartament și primesc acolo."), ("Cât costă ora în turneu?", "1600 lei. Jumătate de oră: 1000 lei."), ("Ce-ți place?", "Baia împreună, dansul, tantra."), ("Ce vârstă ai?", "33 de ani")],
     '<a class="btn btn-tel" href="tel:+37369903547">069 90 35 47</a>, WhatsApp la fel',
     dict(age=33, incall=True, services=["bath", "dancing", "tantra"], max_duration_h=1, tour=[{"city": "Balti", "from": "2025-06-13", "to": "2025-06-15"}, {"city": "Soroca", "from": "2025-06-16", "to": "2025-06-17"}],
          phones=["+37369903547"], handles=[h("whatsapp", "+37369903547")], prices=[p(1600, 60), p(1000, 30)])),
]
NEWS = [
    ("Noutatea săptămânii", "Podul de la Telecentru se închide", "Din 12 iunie ocolim pe la Botanica; la taxi adăugați 30 lei.", "/noutati/pod-inchis"),
    ("Întrebare frecventă", "Cum recunosc o escrocherie?", "Cine cere avans pe card înainte de întâlnire nu va veni niciodată.", "/intrebari"),
    ("Din blog", "Loredana, 27: trei seri la Viena", "O cititoare povestește cum a cheltuit 400 € în trei zile.", "/blog/trei-seri-la-viena"),
]
FAQ = '<div class="widget"><h4>Ultimele răspunsuri</h4><ul><li><b>Câți ani ai?</b> «Nu se întreabă!» (Lili)</li><li><b>Cât costă o oră?</b> «900 lei» (Dorina)</li></ul></div>'


def url(a):
    return f"{ROOT}/anunturi/{a[0]}/"


def shell(title, body, cls="archive"):
    return f"""<!DOCTYPE html>
<html lang="ro-RO"><head><meta charset="UTF-8"><title>{title} – Ghidul Serii</title><link rel="stylesheet" href="/wp-content/themes/ghid-listing/style.css?ver=3.1"></head>
<body class="{cls} ghid-theme"><div class="topbar">Redacția: <a href="mailto:redactia@ghidul-serii.example">redactia@ghidul-serii.example</a> · publicitate 022 840 115</div>
<nav class="navbar"><a class="brand" href="/">Ghidul Serii</a><ul><li><a href="/anunturi/">Anunțuri</a></li><li><a href="/noutati/">Noutăți</a></li><li><a href="/blog/">Blog</a></li><li><a href="/intrebari">Întrebări</a></li><li><a href="/publicitate">Publicitate</a></li></ul></nav>
<div class="container"><div class="row"><div class="col-lg-8">{body}</div><div class="col-lg-4 sidebar">{FAQ}<div class="widget banner"><a rel="nofollow sponsored" href="https://taxi-luna.example"><img src="/ads/taxi.gif" alt="Taxi Luna 24/7"></a></div></div></div></div>
<footer>© 2012–2025 Ghidul Serii. Doar pentru persoane de peste 18 ani. <a href="/termeni">Termeni</a> <a href="/raporteaza">Raportează un abuz</a></footer></body></html>"""


def card(a):
    return f"""<article class="entry-card{' entry-top' if a[6] else ''}"><a href="/anunturi/{a[0]}/"><img src="/wp-content/uploads/{a[0]}-1-300x400.jpg" alt=""></a><div class="entry-body"><span class="entry-label">Anunț</span>
<h3><a href="/anunturi/{a[0]}/">{a[1]}</a></h3><p>{a[8]}</p><span class="entry-meta">{TOWN[a[3]]} · {a[4]}</span></div></article>\n"""


def news(n):
    label, head, text, link = n
    return f"""<article class="entry-card"><a href="{link}"><img src="/wp-content/uploads/n-{len(head)}-300x400.jpg" alt=""></a><div class="entry-body"><span class="entry-label">{label}</span>
<h3><a href="{link}">{head}</a></h3><p>{text}</p><span class="entry-meta">Redacția · 11.06.2025</span></div></article>\n"""


def listing(rows, title, foot):
    parts = []
    for i, a in enumerate(rows):
        parts.append(card(a))
        if i % 2:
            parts.append(news(NEWS[i // 2 % 3]))
    return shell(title, f'<h1>{title}</h1>{"".join(parts)}<div class="nav-links">{foot}</div>')


def detail(a):
    slug, head, name, town, day, ok, top, pics, lead, qa, contact, _ = a
    marks = ('<span class="tag tag-ok">Verificat de redacție</span>' if ok else "") + ('<span class="tag tag-top">Promovat</span>' if top else "")
    shots = "".join(f'<li><img src="/wp-content/uploads/{slug}-{n}.jpg" alt=""></li>' for n in range(1, pics + 1))
    talk = "".join(f'<div class="qa"><p class="q">{q}</p><p class="a">{ans}</p></div>' for q, ans in qa)
    i = ADS.index(a)
    return shell(head, f"""<article class="listing-single"><h1>{head}</h1><p class="entry-meta">{name} · {TOWN[town]} · publicat {day} {marks}</p><ul class="gal">{shots}</ul><p class="lead">{lead}</p>
<h2>Întrebări pentru {name}</h2>{talk}<div class="contact-box"><h4>Contact</h4>{contact}</div></article>
<div class="related"><h4>Citește și</h4>{card(ADS[i - 2])}{news(NEWS[i % 3])}</div>""", "single-listing")


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), alias=a[2], aliases_stated=[a[2]], text_language="ro", provider_kind="unknown", city=a[3], country="MD", verified=a[5], paid_placement=a[6], n_images=a[7], posted_at="-".join(reversed(a[4].split("."))))
    row.update(deepcopy(a[11]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(ROOT + path, shell(title, f'<article class="post"><h1>{title}</h1>{body}</article>', "page"), kind, "ro", relevant=relevant)


ONE, TWO, CAPITAL = ADS[:5], ADS[5:], [a for a in ADS if a[3] == "Chisinau"]
PAGES = [
    WrittenPage(f"{ROOT}/anunturi/", listing(ONE, "Anunțuri", '<span>1</span> <a href="/anunturi/page/2/">2</a>'), "listing", "ro", ads=tuple(map(url, ONE))),
    WrittenPage(f"{ROOT}/anunturi/page/2/", listing(TWO, "Anunțuri", '<a href="/anunturi/">1</a> <span>2</span>'), "listing", "ro", ads=tuple(map(url, TWO))),
    WrittenPage(f"{ROOT}/anunturi/?orderby=data", listing(ONE, "Anunțuri", '<span>1</span> <a href="/anunturi/page/2/">2</a>'), "listing", "ro", ads=tuple(map(url, ONE)), canonical=f"{ROOT}/anunturi/"),
    WrittenPage(f"{ROOT}/oras/chisinau/", listing(CAPITAL, "Anunțuri din Chișinău", ""), "listing", "ro", ads=tuple(map(url, CAPITAL))),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "ro", text_language=a[11].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[2])}?utm_source=newsletter", detail(ADS[2]), "ad", "ro", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    plain("/noutati/", "Noutățile săptămânii", "".join(f"<h3>{n[1]}</h3><p>{n[2]}</p>" for n in NEWS[:1]) + "<h3>Piața Centrală, program nou</h3><p>De luni până sâmbătă, 7:00–18:00. Căpșunile: 45 lei/kg.</p>"),
    plain("/noutati/pod-inchis", "Podul de la Telecentru se închide", "<p>Lucrările țin până pe 30 iunie 2025. Marian, 52 de ani, taximetrist: «Pierd câte 40 de minute pe zi». Detalii la primărie, 022 20 15 15.</p>"),
    plain("/blog/trei-seri-la-viena", "Trei seri la Viena", "<p>Loredana are 27 de ani, e contabilă și a plecat singură. Autocarul a costat 80 €, hotelul 60 € pe noapte, șnițelul 19 €. «Seara mergeam la operă, la locuri în picioare, cu 10 euro», ne spune ea.</p>"),
    plain("/intrebari", "Întrebări frecvente", "<div class='qa'><p class='q'>Cum recunosc o escrocherie?</p><p class='a'>Cine cere avans pe card nu va veni.</p></div><div class='qa'><p class='q'>Câți ani trebuie să am?</p><p class='a'>18, fără excepții.</p></div>"
          "<div class='qa'><p class='q'>Cât costă un anunț?</p><p class='a'>Nimic. Promovarea: 200 lei pe săptămână.</p></div>"),
    plain("/publicitate", "Publicitate", "<table><tr><th>Format</th><th>7 zile</th><th>30 de zile</th></tr><tr><td>Promovat</td><td>200 lei</td><td>650 lei</td></tr><tr><td>Banner</td><td>900 lei</td><td>3000 lei</td></tr></table>"),
    plain("/raporteaza", "Raportează un abuz", "<form><textarea></textarea><button>Trimite</button></form><p>Dacă cineva e în pericol, sunați la 112.</p>"),
    plain("/?s=orhei", "Rezultatele căutării: „orhei”", "<p>Nu am găsit niciun anunț. Încercați alt oraș.</p><form><input name='s' value='orhei'></form>", "listing"),
    plain("/joburi/redactor", "Căutăm redactor", "<p>Jumătate de normă, 7000 lei pe lună, articole despre viața de noapte a capitalei. CV la redactia@ghidul-serii.example.</p>"),
    plain("/anunturi/doina-orhei/", "Anunț expirat", "<p>Acest anunț a expirat și nu mai este disponibil.</p>", "error"),
]

SITE = WrittenSite("ghidul-serii.example", "MD", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
