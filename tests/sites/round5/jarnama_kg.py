"""A mobile classified of Kyrgyzstan: flats, cars and a section of acquaintances; ads in Kyrgyz and Russian.

Hard: every ad is an <article> whose facts are data attributes and short spans without labels; similar ads below an ad are
the same <article>s; the telephone waits behind a button, in base64 or turned round; what is not offered is struck out by a class;
refused services stand in the prose; cars and flats look the same.
"""

import base64

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "m.jarnama-bar.example"
BASE = f"https://{HOST}"
CITY = {"Бишкек": "Bishkek", "Ош": "Osh", "Каракол": "Karakol", "Токмок": "Tokmok"}
NATION = {"KG": "кыргызстандык", "KZ": "казакстандык", "RU": "россиялык", "UZ": "өзбекстандык"}
CHIP = {
    "massage": "массаж", "dinner_date": "чогуу кечки тамак", "travel": "сапарга жолдош", "couples": "жуптар үчүн", "dancing": "бий",
    "video_call": "видео чалуу", "escort": "эскорт", "city_guide": "шаар гиди", "overnight": "түнөп калуу", "tantra": "тантра",
}
TONGUE = {"ky": "кыргызча", "ru": "орусча", "en": "англисче", "kk": "казакча", "uz": "өзбекче"}
SPELL = {30: "30 мүн", 60: "1 саат", 90: "1,5 саат", 120: "2 саат", 180: "3 саат", 720: "түн"}


def girl(number, name, age, city, **more):
    base = {"cm": None, "kg": None, "nation": None, "tongues": [], "inn": None, "out": None, "hours": None, "chips": [], "prices": [], "tick": False, "top": False, "pics": 1,
            "when": None, "hide": "b64", "phones": [], "wa": None, "tg": None, "kind": None, "sex": "woman", "lang": "ru", "text": "", "ethnic": None, "prose_phone": None}
    assert not set(more) - set(base), more
    return {**base, **more, "no": number, "name": name, "age": age, "city": city, "url": f"{BASE}/k/{number}"}


ADS = [
    girl(7730912, "Айжан", 24, "Бишкек", cm=165, kg=52, nation="KG", tongues=["ky", "ru"], inn=True, out=True, hours="24/7", chips=["massage", "dinner_date"], prices=[(60, 3500), (120, 6000), (720, 15000)], tick=True, top=True, pics=4,
         when=("бүгүн", "2025-06-11"), phones=[("0555 41 82 07", "+996555418207")], wa="+996555418207", lang="ky", text="Саламатсызбы, менин атым Айжан. Шаардын борборунда жайлуу батирим бар. Сыпайы, таза мырзаларды күтөм. Жашырын номерлерге жооп бербейм, алдын ала жазып коюңуз."),
    girl(7730655, "Карина", 27, "Бишкек", cm=172, kg=58, nation="RU", tongues=["ru", "en"], inn=False, out=True, chips=["escort", "dinner_date", "travel"], prices=[(60, 5000), (180, 13000)], tick=True, top=False, pics=5, hide="rev",
         when=("кече", "2025-06-10"), phones=[("0700 936 124", "+996700936124")], tg="karina_bsk", kind="independent", lang="ru", ethnic="european", text="Карина, девушка славянской внешности. Приезжаю в гостиницы и рестораны, составлю компанию на ужине или в поездке на Иссык-Куль. Массаж не делаю, на квартиры не езжу."),
    girl(7729401, "Диана", 22, "Бишкек", cm=160, kg=47, inn=True, chips=["massage", "dancing"], prices=[(60, 3000)], pics=3,
         when=("9-июнь", "2025-06-09"), hide="text", prose_phone="О772 ЗО5 981", phones=[("0772 305 981", "+996772305981")], lang="ru", text="Новенькая в городе, весёлая и лёгкая. Люблю танцевать, танцую и для гостей. Мой номер О772 ЗО5 981, кнопка у меня почему-то не работает."),
    girl(7728830, "Гүлнур", 36, "Ош", cm=158, kg=64, nation="KG", tongues=["ky", "ru", "uz"], inn=True, out=False, hours="10:00-21:00", chips=["massage"], prices=[(60, 1500), (90, 2000)], pics=2,
         when=("7-июнь", "2025-06-07"), phones=[("0705 214 470", "+996705214470")], wa="+996705214470", lang="ky", text="Ош шаарында он жылдан бери массаж жасайм. Отуз алты жаштамын. Үйгө барбайм, өзүмдө гана кабыл алам. Эскорт, түнөп калуу жок, сурабаңыз."),
    girl(7727114, "Лола", 29, "Ош", nation="UZ", tongues=["uz", "ru"], out=True, chips=["massage", "tantra"], prices=[(60, 2500), (120, 4500)], pics=3, hide="rev",
         when=("5-июнь", "2025-06-05"), phones=[("0508 871 936", "+996508871936"), ("0999 402 518", "+996999402518")], kind="agency", lang="ru", text="Лола работает с нами второй год. Спокойная, опытная, умеет слушать. Выезд по городу включён в цену. Звоните диспетчеру на любой из двух номеров, Лола перезвонит."),
    girl(7726502, "Азамат", 30, "Бишкек", cm=183, kg=80, nation="KG", tongues=["ky", "ru", "en"], inn=True, out=True, hours="09:00-20:00", chips=["massage", "couples"], prices=[(60, 2500)], tick=True, pics=2,
         when=("4-июнь", "2025-06-04"), phones=[("0220 617 043", "+996220617043")], sex="man", lang="ru", text="Массажист с медицинским образованием, принимаю женщин и пары. Есть стол, выезжаю с ним на дом. Мужчин не принимаю."),
    girl(7725388, "Камила", 26, "Каракол", cm=168, kg=55, nation="KZ", tongues=["kk", "ru"], inn=True, out=True, chips=["city_guide", "dinner_date", "overnight"], prices=[(120, 7000), (720, 20000)], top=True, pics=4,
         when=("3-июнь", "2025-06-03"), phones=[("0551 093 827", "+996551093827")], wa="+996551093827", tg="kamila_kara", lang="ru", text="Всё лето живу у озера. Покажу горы и хорошие кафе, а вечером останусь до утра. Встречи меньше двух часов не назначаю."),
    girl(7724017, "Мээрим", 31, "Токмок", cm=163, inn=True, chips=["massage", "dinner_date"], prices=[(60, 2000)], pics=1,
         when=("1-июнь", "2025-06-01"), phones=[("0709 348 215", "+996709348215")], lang="ky", text="Токмокто жашайм, тынч үй, короосуна унаа батат. Иш күндөрү түштөн кийин бошмун. Кечки тамак бышырып да берем."),
    girl(7722690, "Эльвира", 41, "Бишкек", cm=170, kg=70, tongues=["ru"], inn=True, hours="24/7", chips=["massage", "couples", "video_call"], prices=[(30, 1500), (60, 2500)], tick=True, pics=3, hide="rev",
         when=("30-май", "2025-05-30"), phones=[("0777 120 463", "+996777120463")], lang="ru", text="Женщина в возрасте для тех, кто ценит спокойствие. Сорок один год и ни дня не скрываю. Парам рада, с видеозвонком тоже можно. Подъезд без консьержа, чай всегда горячий."),
    girl(7721956, "Сезим", 23, "Бишкек", cm=167, kg=51, nation="KG", tongues=["ky"], out=True, chips=["dancing", "dinner_date"], prices=[], pics=2, hide="none",
         when=("28-май", "2025-05-28"), phones=[], tg="sezim_kk", lang="ky", text="Баасын жазышканда айтам. Телефон чалбаңыз, телеграмга гана жазыңыз. Той-тамашаларда бийлеп берем, кафеде коштоп отурам."),
]
SITE_PHONE = "0312 90 48 17"


def attributes(ad):
    data = {"no": ad["no"], "jash": ad["age"], "sm": ad["cm"], "kg": ad["kg"], "shaar": ad["city"], "baa": ";".join(f"{m}:{p}" for m, p in ad["prices"]) or None, "top": int(ad["top"]), "ok": int(ad["tick"]), "jyn": "e" if ad["sex"] == "man" else "a"}
    return " ".join(f'data-{k}="{v}"' for k, v in data.items() if v is not None)


def small(ad):
    cost = next((p for m, p in ad["prices"] if m == 60), None)
    return f"""<article class="j" {attributes(ad)}><a href="/k/{ad['no']}"><img loading="lazy" src="//cdn.{HOST}/{ad['no']}/0_s.webp" alt=""></a>
<a href="/k/{ad['no']}" class="n">{ad['name']}</a>{'<i class="ok" title="текшерилген">✔</i>' if ad['tick'] else ''}{'<em>ТОП</em>' if ad['top'] else ''}
<span>{ad['age']} ж</span><span>{ad['city']}</span>{f'<span>{cost} с</span>' if cost else '<span>келишим</span>'}</article>"""


def button(ad):
    """The telephone: base64, turned round, or plainly in the prose."""
    out = []
    for shown, _ in ad["phones"]:
        if ad["hide"] == "b64":
            out.append(f'<button class="tel" data-n="{base64.b64encode(shown.encode()).decode()}">Номерди көрсөтүү</button>')
        elif ad["hide"] == "rev":
            out.append(f'<button class="tel" data-r="{shown.replace(" ", "")[::-1]}">Номерди көрсөтүү</button>')
    if ad["wa"]:
        out.append(f'<a class="wa" href="https://api.whatsapp.com/send?phone={ad["wa"][1:]}">WhatsApp</a>')
    if ad["tg"]:
        out.append(f'<a class="tg" href="https://telegram.me/{ad["tg"]}">Telegram</a>')
    return "".join(out)


def large(ad):
    spans = ["эркек" if ad["sex"] == "man" else "аял", f"{ad['age']} жаш"]
    spans += [f"{ad['cm']} см"] if ad["cm"] else []
    spans += [f"{ad['kg']} кг"] if ad["kg"] else []
    spans += [ad["city"]]
    spans += [NATION[ad["nation"]]] if ad["nation"] else []
    spans += [TONGUE[t] for t in ad["tongues"]]
    spans += [ad["hours"].replace("-", "–")] if ad["hours"] else []
    spans += [{"agency": "агенттик", "independent": "өзү иштейт"}[ad["kind"]]] if ad["kind"] else []
    facts = "".join(f"<span>{s}</span>" for s in spans)
    place = "".join(f'<span class="q{"" if ad[key] else " jok"}">{words}</span>' for key, words in (("inn", "өзүмдө кабыл алам"), ("out", "чакырууга барам")) if ad[key] is not None)
    cost = "".join(f"<li><span>{SPELL[m]}</span> <b>{f'{p:,}'.replace(',', ' ')} сом</b></li>" for m, p in ad["prices"]) or "<li>келишим баада</li>"
    shots = "".join(f'<img src="//cdn.{HOST}/{ad["no"]}/{i}.webp" alt="{ad["name"]}">' for i in range(ad["pics"]))
    like = [a for a in ADS if a["no"] != ad["no"] and a["city"] == ad["city"]][:2] or ADS[:2]
    return f"""<article class="k" {attributes(ad)}><div class="sw">{shots}</div><h1>{ad['name']}{'<i class="ok" title="текшерилген">✔</i>' if ad['tick'] else ''}{'<em>ТОП</em>' if ad['top'] else ''}</h1>
<div class="f">{facts}</div><div class="f">{place}</div><ul class="b">{cost}</ul><div class="ch">{''.join(f'<span>#{CHIP[c]}</span>' for c in ad['chips'])}</div>
<p lang="{ad['lang']}">{ad['text']}</p><div class="call">{button(ad)}</div><footer><time datetime="{ad['when'][1]}">{ad['when'][0]}</time> · № {ad['no']} · <a href="/arz?k={ad['no']}">даттануу</a></footer></article>
<h3>Окшош жарнамалар</h3><div class="ls">{''.join(small(a) for a in like)}</div>"""


def shell(title, body):
    return f"""<!doctype html><html lang=ky><meta charset=utf-8><meta name=viewport content="width=device-width"><title>{title} · Жарнама Бар</title>
<style>.jok{{text-decoration:line-through;opacity:.4}}.f span{{padding:2px 6px;border:1px solid #ccc}}</style>
<script>document.addEventListener('click',function(e){{var t=e.target;if(t.dataset.n){{t.textContent=atob(t.dataset.n)}}else if(t.dataset.r){{t.textContent=t.dataset.r.split('').reverse().join('')}}}})</script>
<body><header><a href=/>Жарнама Бар</a><form action=/izdoo><input name=q placeholder="Издөө"></form><a href=/kirish>Кирүү</a></header>
<nav><a href=/r/batir>Батирлер</a><a href=/r/unaa>Унаалар</a><a href=/r/jumush>Жумуш</a><a href=/r/tanyshuu>Таанышуу 18+</a></nav>
<main>{body}</main>
<footer class=z><a href=/jardam>Жардам</a> <a href=/erejeler>Эрежелер</a> <a href=/tarif>ТОПко чыгаруу</a> <a href=/bailanysh>Байланыш</a><p>Колдоо кызматы: <a href="tel:+996312904817">{SITE_PHONE}</a></footer>"""


def listing(path, ads, other=None, canonical=None):
    pager = f'<p class=pg><a href="{other}">Дагы көрсөтүү</a>' if other else ""
    body = f'<h1>Таанышуу, эс алуу 18+</h1><p class=so><a href="?irget=baa">Баасы</a> <a href="?irget=jany">Жаңысы</a></p><div class=ls>{"".join(small(a) for a in ads)}</div>{pager}'
    return WrittenPage(BASE + path, shell("Таанышуу 18+", body), "listing", "ky", ads=tuple(a["url"] for a in ads), canonical=canonical and BASE + canonical)


def static(path, title, body, kind="static", relevant=True):
    return WrittenPage(BASE + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "ky", text_language="ky", relevant=relevant)


def goods(number, title, spans, text, phone):
    data = " ".join(f'data-{k}="{v}"' for k, v in spans.items())
    return f'<article class="k" data-no="{number}" {data}><h1>{title}</h1><div class="f">{"".join(f"<span>{v}</span>" for v in spans.values())}</div><p>{text}</p><button class="tel" data-r="{phone[::-1]}">Номерди көрсөтүү</button></article>'


def truth(ad):
    handles = ([{"kind": "whatsapp", "value": ad["wa"]}] if ad["wa"] else []) + ([{"kind": "telegram", "value": ad["tg"]}] if ad["tg"] else [])
    return {**AD, "url": ad["url"], "alias": ad["name"], "aliases_stated": [ad["name"]], "age": ad["age"], "ages_stated": [ad["age"]], "text_language": ad["lang"], "audience": ad["sex"], "provider_kind": ad["kind"],
            "city": CITY[ad["city"]], "country": "KG", "nationality": ad["nation"], "ethnicity": ad["ethnic"], "languages_spoken": ad["tongues"], "services": sorted(ad["chips"]), "incall": ad["inn"], "outcall": ad["out"], "hours": ad["hours"],
            "weight_kg": ad["kg"], "height_cm": ad["cm"], "max_duration_h": max(({720: 12}.get(m, m / 60) for m, _ in ad["prices"]), default=None), "verified": ad["tick"], "paid_placement": ad["top"], "n_images": ad["pics"],
            "posted_at": ad["when"][1], "phones": [p for _, p in ad["phones"]], "handles": handles,
            "prices": [{"amount": p, "currency": "KGS", "code_currency": None, "duration_min": m, "place": None} for m, p in ad["prices"]]}


FLATS = '<div class=ls><article class="j" data-no="7730001" data-shaar="Бишкек" data-baa="32000"><a class="n" href="/k/7730001">2 бөлмөлүү, Асанбай</a><span>54 м²</span><span>4/9</span><span>32 000 с</span></article><article class="j" data-no="7729877" data-shaar="Ош" data-baa="18000"><a class="n" href="/k/7729877">1 бөлмөлүү, Ак-Тилек</a><span>31 м²</span><span>2/5</span><span>18 000 с</span></article></div>'
PAGES = [
    static("/", "Жарнама Бар", "<p>Бөлүмдү тандаңыз:</p><ul><li><a href=/r/batir>Батирлер</a> 4 812<li><a href=/r/unaa>Унаалар</a> 9 307<li><a href=/r/jumush>Жумуш</a> 1 120<li><a href=/r/tanyshuu>Таанышуу 18+</a> 10</ul>"),
    listing("/r/tanyshuu", ADS[:6], "/r/tanyshuu?bet=2"),
    listing("/r/tanyshuu?bet=2", ADS[6:]),
    listing("/r/tanyshuu?irget=baa", sorted(ADS[:6], key=lambda a: a["prices"][0][1]), "/r/tanyshuu?bet=2", canonical="/r/tanyshuu"),
    listing("/r/tanyshuu/osh", [a for a in ADS if a["city"] == "Ош"]),
    *(WrittenPage(a["url"], shell(f"{a['name']}, {a['city']}", large(a)), "ad", "ky", text_language=a["lang"], ads=(a["url"],)) for a in ADS),
    WrittenPage(ADS[0]["url"] + "?sid=5f0a9b7721cc", shell(f"{ADS[0]['name']}, {ADS[0]['city']}", large(ADS[0])), "ad", "ky", text_language="ky", ads=(ADS[0]["url"],), canonical=ADS[0]["url"]),
    static("/r/batir", "Батирлер", FLATS, kind="listing", relevant=False),
    static("/k/7730001", "2 бөлмөлүү, Асанбай", goods(7730001, "2 бөлмөлүү, Асанбай", {"m": "54 м²", "k": "4/9", "shaar": "Бишкек", "baa": "32 000 сом / ай"}, "Узак мөөнөткө берилет, эмереги бар. Үй-бүлөгө же эки кызга. Ортомчулар чалбасын.", "0500263714"), kind="ad", relevant=False),
    static("/k/7728003", "Honda Fit, 2008", goods(7728003, "Honda Fit, 2008", {"jyl": "2008", "km": "165 миң км", "shaar": "Токмок", "baa": "520 000 сом"}, "Абалы жакшы, бир кожоюн. Алмашууга макулмун, кошумча төлөсөңүз.", "0500263714"), kind="ad", relevant=False),
    static("/jardam", "Жардам", "<p><b>Номер эмне үчүн жашырылган?</b><br>Роботтордон коргоо үчүн. Баскычты бассаңыз көрүнөт.<p><b>✔ белгиси эмне?</b><br>Колдонуучу сүрөтүн биздин модераторго тастыктаган.<p><b>Жарнаманы кантип өчүрөм?</b><br>Жеке кабинеттен же колдоо кызматына чалып."),
    static("/erejeler", "Эрежелер", "<ol><li>«Таанышуу 18+» бөлүмүнө 18 жашка чыккандар гана жарнама бере алат.<li>Бөтөн сүрөттөргө тыюу салынат.<li>Бир адам — бир жарнама.</ol>"),
    static("/tarif", "ТОПко чыгаруу", "<ul><li>1 күн <b>100 сом</b><li>7 күн <b>500 сом</b><li>30 күн <b>1 500 сом</b></ul><p>ТОП жарнамалар тизменин башында турат. Төлөм: Элкарт же терминал."),
    static("/bailanysh", "Байланыш", f"<p>Бишкек, Киев көчөсү 44, 3-кабат<p>{SITE_PHONE}<p>salam@jarnama-bar.example<p>Дүйшөмбү–жума, 09:00–18:00"),
    static("/k/7711204", "Жарнама өчүрүлгөн", "<p>Бул жарнаманын мөөнөтү бүткөн же ээси өчүргөн.", kind="error"),
    static("/r/tanyshuu/naryn", "Эч нерсе табылган жок", "<p>Мындай барак жок. Башкы бетке кайтыңыз.", kind="error"),
]
SITE = WrittenSite(HOST, "KG", tuple(PAGES), tuple(truth(a) for a in ADS), "articles with data attributes and unlabelled spans, telephones in base64 or turned round, similar ads in the same mark-up, struck-out places")
