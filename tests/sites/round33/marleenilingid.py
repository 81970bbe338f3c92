"""Estonian link-in-bio page of one woman: a photograph, a row of buttons, and a dozen small sub pages on her own domain.

Hard: every sub page is about the same person and tells another part (prices on one, a tour stop on another, a duo on a third, video calls on a fourth), so
that nearly nothing stands twice; no labels, lines with emoji; the bar at the foot with her WhatsApp and Telegram is on each page; one page is in Finnish; the start
page has copies in English and Russian; hashed class names; her state in a JSON script; buttons to other platforms that are no contacts (wish list, coffee).
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://marleen-lingid.example"
ME = "+37255741108"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


BAR = [{"kind": "whatsapp", "value": ME}, {"kind": "telegram", "value": "marleen_tln"}]

# path, title, day (None), pictures, language, lines, truth
SUB = [
    ("", "Marleen", None, 1, "et", ["✨ Marleen, 31 ✨", "📍 Tallinn, Kalamaja", "🇪🇪 eestlanna · räägin eesti, inglise ja soome keelt", "Seltskond, massaaž ja hea jutt. Töötan üksi ja iseendale, ühtegi agentuuri minu taga ei ole."],
     dict(age=31, city="Tallinn", nationality="EE", languages_spoken=["et", "en", "fi"], services=["massage"])),
    ("minust", "Minust", None, 3, "et", ["Olen 31-aastane, 172 cm pikk ja kaalun 61 kg.", "🌿 Juuksed on päris, tätoveeringuid pole.", "Meeldib: kallistamine, ühine vann, tantra, suudlemine.", "Ei meeldi: kiirustamine, parfüümipilv, tasuta nõuanded.", "Kodulinn on Tallinn, aga süda jäi Haapsallu."],
     dict(age=31, city="Tallinn", services=["cuddling", "bath", "tantra", "kissing"], height_cm=172, weight_kg=61)),
    ("hinnad", "Hinnad", None, 0, "et", ["💶 Minu juures:", "45 min – 100 €", "1 h – 130 €", "1,5 h – 180 €", "2 h – 240 €", "Ööseks ma ei jää ja kedagi ei jäta. Sularaha või Revolut, ettemaksu ei küsi."],
     dict(incall=True, max_duration_h=2, prices=[eur(100, 45, "incall"), eur(130, 60, "incall"), eur(180, 90, "incall"), eur(240, 120, "incall")])),
    ("tallinn", "Kodus Tallinnas", None, 2, "et", ["🏠 Võtan külalisi vastu oma korteris Kalamajas, Tallinnas.", "🕙 E–R 11:00–20:00, nädalavahetusel puhkan", "Parkimine hoovis, uksekoodi saad sõnumiga.", "Liftiga maja, ratastoolis külaline on oodatud."],
     dict(city="Tallinn", incall=True, hours="11:00-20:00", services=["disabled_guests"])),
    ("tartu", "Tartus 13.–15. juuni", "7. juuni 2025", 1, "et", ["🚂 Tartu, tulen jälle! 13.–15. juunil 2025 olen Tartus, külaliskorter Karlovas.", "1 h 140 €, 2 h 250 €", "Kell 12:00–22:00. Aegu on alles kuus."],
     dict(city="Tartu", incall=True, hours="12:00-22:00", max_duration_h=2, tour=[{"city": "Tartu", "from": "2025-06-13", "to": "2025-06-15"}], prices=[eur(140, 60), eur(250, 120)])),
    ("parnu", "Jaanipäev Pärnus", "9. juuni 2025", 1, "et", ["☀️ 20.–24. juunil 2025 suvitan Pärnus ja otsin kaaslast õhtusöögile.", "Oma tuba mul seal ei ole, tulen sinu hotelli või suvilasse.", "Õhtu (3 tundi) 300 €."],
     dict(city="Pärnu", services=["dinner_date"], incall=False, outcall=True, max_duration_h=3, tour=[{"city": "Pärnu", "from": "2025-06-20", "to": "2025-06-24"}], prices=[eur(300, 180)])),
    ("helsinki", "Helsinkiin kesäkuussa", "10. kesäkuuta 2025", 2, "fi", ["⛴ Moi Helsinki! Olen Marleen Tallinnasta, 31 v.", "Helsingissä 27.6.–29.6.2025, hotelli Kampissa. Otan vastaan siellä, en lähde koteihin.", "Hieronta ja tantra. Tunti 200 €, puolitoista tuntia 280 €. Puhun suomea."],
     dict(age=31, text_language="fi", city="Helsinki", country="FI", languages_spoken=["fi"], services=["massage", "tantra"], incall=True, outcall=False, max_duration_h=1.5, tour=[{"city": "Helsinki", "from": "2025-06-27", "to": "2025-06-29"}], prices=[eur(200, 60), eur(280, 90)])),
    ("hotell", "Sinu hotellis", None, 0, "et", ["🏨 Tulen Tallinna kesklinna hotellidesse, kodudesse mitte.", "1 h 180 €, 2 h 320 €, takso on hinna sees.", "Kirjuta vähemalt kolm tundi varem. Sobib ka ärireis: tulen konverentsile või vastuvõtule kaaslaseks, 4 h 500 €."],
     dict(city="Tallinn", outcall=True, services=["business"], max_duration_h=4, prices=[eur(180, 60, "outcall"), eur(320, 120, "outcall"), eur(500, 240, "outcall")])),
    ("koos-katriga", "Koos Katriga", None, 2, "et", ["👯 Vahel olen kahekesi: Marleen (31) ja Katri (28).", "Duo, neljakäemassaaž, paarid on teretulnud.", "Tallinnas minu juures, 1 h 280 €, 1,5 h 390 €. Katri telefon: 5595 2461"],
     dict(aliases_stated=["Marleen", "Katri"], age=31, ages_stated=[31, 28], audience="couple", city="Tallinn", services=["duo", "four_hands", "couples"], incall=True, max_duration_h=1.5, phones=[ME, "+37255952461"], prices=[eur(280, 60), eur(390, 90)])),
    ("video", "Videokõne", None, 1, "et", ["📹 Kui oled kaugel, teeme videokõne. 15 min 30 €, 30 min 50 €.", "Skype: live:marleen.tln", "Ainult näod ja jutt, salvestamine on keelatud."],
     dict(services=["video_call"], max_duration_h=0.5, handles=BAR + [{"kind": "skype", "value": "live:marleen.tln"}], prices=[eur(30, 15), eur(50, 30)])),
]
COPY = {
    "en": ("Marleen", ["✨ Marleen, 31 ✨", "📍 Tallinn, Kalamaja", "🇪🇪 Estonian · I speak Estonian, English and Finnish", "Company, massage and good talk. I work alone and for myself, there is no agency behind me."]),
    "ru": ("Marleen", ["✨ Marleen, 31 ✨", "📍 Таллинн, Каламая", "🇪🇪 эстонка · говорю по-эстонски, по-английски и по-фински", "Компания, массаж и хороший разговор. Работаю одна и на себя, агентства за мной нет."]),
}
MENU = {"et": ("Minust", "Hinnad", "Kodus Tallinnas", "Tartus", "Pärnus", "Helsinkiin", "Sinu hotellis", "Koos Katriga", "Videokõne"), "en": ("About me", "Prices", "At home in Tallinn", "In Tartu", "In Pärnu", "To Helsinki", "At your hotel", "With Katri", "Video call"),
        "ru": ("Обо мне", "Цены", "Дома в Таллинне", "В Тарту", "В Пярну", "В Хельсинки", "В вашем отеле", "С Катри", "Видеозвонок")}
FOOTER = {"et": "Reeglid", "en": "Rules", "ru": "Правила", "fi": "Reeglid"}


def url(s):
    return f"{ROOT}/{s[0]}"


def shell(title, inner, lang):
    state = json.dumps({"u": "marleen", "theme": {"bg": "#f6e7df", "btn": "pill", "font": "Lora"}, "plan": "pro", "created": 2022}, ensure_ascii=False)
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Marleeni lingid</title><meta property="og:type" content="profile"><meta property="og:site_name" content="Marleeni lingid"><link rel="stylesheet" href="/_s/e3f0a9.css"></head>
<body class="sc-1f3a bKxTqe"><div class="sc-9a0c fWzLpo"><a href="/" class="sc-7bd2 gQ"><i class="sc-av" style="background:url(/_s/ring.svg)"></i><span class="sc-nm">Marleen</span></a><p class="sc-tg">iseseisev, agentuurita · Eesti</p><div class="sc-22ef lRmCd">{inner}</div>
<div class="sc-bar kPoIw"><a class="sc-b1" href="https://wa.me/37255741108">📱 5574 1108</a><a class="sc-b2" href="https://t.me/marleen_tln">✈️ @marleen_tln</a></div>
<div class="sc-ft"><a href="/reeglid">{FOOTER[lang]}</a> <a href="/en">EN</a> <a href="/ru">RU</a> <small>tehtud <a href="https://lingipuu.example/">Lingipuuga</a></small></div></div>
<script>window.__BIO__={state}</script></body></html>"""


def inside(s, lines, lang, title):
    shots = "".join(f'<img class="sc-ph jKl" src="/_s/{s[0] or "avaleht"}-{n}.webp" alt="" loading="lazy">' for n in range(1, s[3] + 1))
    day = f'<time class="sc-dt">{s[2]}</time>' if s[2] else ""
    text = "".join(f'<p class="sc-ln uYtR">{x}</p>' for x in lines)
    buttons = ""
    if not s[0]:
        buttons = "".join(f'<a class="sc-btn pIll" href="/{t[0]}">{w}</a>' for t, w in zip(SUB[1:], MENU[lang])) + '<a class="sc-btn pIll" href="https://soovinimekiri.example/w/4471">🎁</a><a class="sc-btn pIll" href="https://kohv.example/marleen">☕</a>'
    return f'<h1 class="sc-h1">{title}</h1>{day}{text}{shots}{buttons}'


def page(s, lang=None):
    title, lines = COPY[lang] if lang else (s[1], s[5])
    return shell(title, inside(s, lines, lang or "et", title), lang or s[4])


def truth(s):
    row = deepcopy(AD)
    row.update(url=url(s), alias="Marleen", aliases_stated=["Marleen"], text_language="et", provider_kind="independent", country="EE", n_images=s[3], phones=[ME], handles=deepcopy(BAR))
    if s[2]:
        row["posted_at"] = f"2025-06-{int(s[2].split('.')[0]):02}"
    row.update(deepcopy(s[6]))
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def plain(path, title, body, kind="static"):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f'<h1 class="sc-h1">{title}</h1>{body}', "et"), kind, "et")


PAGES = [WrittenPage(url(s), page(s), "ad", s[4], ads=(url(s),)) for s in SUB]
PAGES += [WrittenPage(f"{ROOT}/{t}", page(SUB[0], t), "ad", t, ads=(url(SUB[0]),), canonical=url(SUB[0])) for t in COPY]
PAGES += [
    WrittenPage(f"{ROOT}/?fbclid=IwZXh0bgNhZW0", page(SUB[0]), "ad", "et", ads=(url(SUB[0]),), canonical=url(SUB[0])),
    WrittenPage(f"{ROOT}/tartu?utm_source=ig&utm_medium=story", page(SUB[4]), "ad", "et", ads=(url(SUB[4]),), canonical=url(SUB[4])),
    plain("reeglid", "Reeglid", '<p class="sc-ln">Tule kaine ja puhtana. Alla 25-aastastele ütlen ära. Hind ei ole läbirääkimiste teema. Kui jääd hiljaks, lõpetame ikka õigel ajal.</p>'),
    plain("kkk", "Korduvad küsimused", '<p class="sc-ln"><b>Kas pildid on sinu omad?</b> On küll.</p><p class="sc-ln"><b>Kas annad allahindlust?</b> Ei.</p><p class="sc-ln"><b>Miks sa ei vasta?</b> Ilmselt magan.</p>'),
    plain("klubi", "Klubi", '<form class="sc-f"><p>Sisesta kood, et näha suletud galeriid.</p><input type="password" placeholder="Kood"><button>Ava</button></form>'),
    plain("paevik/saaremaa", "Kolm päeva Saaremaal", '<p class="sc-ln">Praam 4 €, ratas 15 € päevas, kadakad tasuta. Kuressaares sõime räime ja vaatasime, kuidas päike kell 22:30 ikka veel ei loojunud.</p>'),
    plain("privaatsus", "Privaatsus", '<p class="sc-ln">See leht ei kasuta jälgimisküpsiseid. Sõnumid kustutan kord nädalas.</p>'),
    plain("viljandi", "Siin pole midagi 🙈", '<p class="sc-ln">Leht on kustutatud või pole seda kunagi olnud.</p>', "error"),
]

SITE = WrittenSite("marleen-lingid.example", "EE", tuple(PAGES), tuple(truth(s) for s in SUB), note=__doc__)
