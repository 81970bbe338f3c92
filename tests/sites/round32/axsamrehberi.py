"""Azerbaijani portal in two languages: every address with a prefix (/az/, /ru/), hreflang between both, AMP copies; private persons, agencies and salons' people in one catalogue.

Hard: labels are only the title of an icon, in the language of the prefix; the number is masked on the page ('050 *** ** 78') and whole in the JSON-LD alone, with the site's own number beside;
sums in manat with ₼, 'AZN', 'man.' or as '₼60'; what is offered is a list of ticks in which the unticked are grey, by the alt of a picture; the text stays as written (Azerbaijani, Russian, Turkish, English)
whatever the prefix; 'Bu gün', 'Dünən' for days; a strip of VIP cards above each page; a site-wide banner with sums for advertisers; an exchange box with currencies.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://axsamrehberi.example"
W = {
    "age": ("Yaş", "Возраст"), "cm": ("Boy", "Рост"), "kg": ("Çəki", "Вес"), "town": ("Şəhər", "Город"), "land": ("Vətəndaşlığı", "Гражданство"), "talk": ("Dillər", "Языки"), "place": ("Yer", "Место"), "hours": ("Saatlar", "Часы"), "when": ("Yerləşdirilib", "Размещено"), "who": ("Elan verən", "Разместил"),
    "own": ("özü", "сама"), "firm": ("agentlik", "агентство"), "vip": ("VIP elan", "VIP-анкета"), "ok": ("Yoxlanılıb", "Проверено"), "not": ("Yoxlanılmayıb", "Не проверено"), "offers": ("Nələr var", "Что предлагает"), "show": ("Nömrəni göstər", "Показать номер"), "home": ("Ana səhifə", "Главная"),
    "all": ("Bütün elanlar", "Все анкеты"), "add": ("Elan ver", "Подать анкету"), "rules": ("Qaydalar", "Правила"), "help": ("Yardım", "Помощь"), "strip": ("VIP elanlar", "VIP-анкеты"), "banner": ("Elanı önə çək: 5 ₼ / gün", "Поднять анкету: 5 ₼ в день"), "rate": ("Məzənnə: 1 $ = 1,70 ₼, 1 € = 1,94 ₼", "Курс: 1 $ = 1,70 ₼, 1 € = 1,94 ₼"),
    "title": ("Axşam rəhbəri", "Вечерний гид"), "days": {"2025-06-11": ("Bu gün", "Сегодня"), "2025-06-10": ("Dünən", "Вчера")},
}
PLACE = {(True, False): ("öz yerim var, çıxmıram", "у себя, без выезда"), (False, True): ("yerim yoxdur, gəlirəm", "своего места нет, приезжаю"), (True, True): ("öz yerim var, gəlirəm də", "у себя и с выездом")}
TOWN = {"Baku": ("Bakı", "Баку"), "Ganja": ("Gəncə", "Гянджа"), "Sumgayit": ("Sumqayıt", "Сумгаит"), "Lankaran": ("Lənkəran", "Ленкорань"), "Sheki": ("Şəki", "Шеки")}
LAND = {"AZ": ("Azərbaycan", "Азербайджан"), "GE": ("Gürcüstan", "Грузия"), "TR": ("Türkiyə", "Турция"), "UZ": ("Özbəkistan", "Узбекистан"), "RU": ("Rusiya", "Россия")}
TALK = {"az": ("Azərbaycan", "азербайджанский"), "ru": ("Rus", "русский"), "en": ("İngilis", "английский"), "tr": ("Türk", "турецкий"), "ka": ("Gürcü", "грузинский"), "uz": ("Özbək", "узбекский"), "fa": ("Fars", "персидский")}
TICK = {"massage": ("Masaj", "Массаж"), "dinner_date": ("Restorana müşayiət", "Сопровождение в ресторан"), "travel": ("Səfər yoldaşı", "Спутница в поездке"), "dancing": ("Rəqs", "Танец"), "bath": ("Birgə vanna", "Совместная ванна"), "couples": ("Cütlüklər", "Для пар"),
        "four_hands": ("Dörd əl masajı", "Массаж в четыре руки"), "role_play": ("Rol oyunları", "Ролевые игры"), "tantra": ("Tantra", "Тантра"), "overnight": ("Bütün gecə", "Вся ночь")}

# no, slug, name, age, cm, kg, town, land, languages, receives and visits, hours, firm, vip, checked, put up, ticks, pictures, sums [(words az, words ru, minutes, amount, place)], way of writing, number, text, truth
ADS = [
    (7741, "aysel", "Aysel", 28, 167, 57, "Baku", "AZ", ["az", "ru", "tr"], (True, False), "12:00-22:00", False, True, True, "2025-06-11", ["massage", "bath"], 4, [("1 saat", "1 час", 60, 100, None), ("2 saat", "2 часа", 120, 180, None)], "₼", "+994504612278",
     "Salam, mən Aysel. 28 May metrosunun yanında öz mənzilimdə qəbul edirəm. Səmimi, sakit və təmiz insanlar zəng etsin. Gizli nömrələrə cavab vermirəm.", {}),
    (7738, "nigar-gence", "Nigar", 34, 162, 63, "Ganja", "AZ", ["az"], (True, True), None, False, False, False, "2025-06-10", ["massage", "tantra"], 2, [("30 dəq", "30 мин", 30, 40, None), ("1 saat", "1 час", 60, 70, None), ("Evinizə, 1 saat", "С выездом, 1 час", 60, 90, "outcall")], "AZN", "+994773920415",
     "Gəncədə peşəkar masaj edirəm, on ildən çox təcrübəm var. WhatsApp eyni nömrədədir.", dict(handles=[{"kind": "whatsapp", "value": "+994773920415"}])),
    (7733, "kristina", "Кристина", 26, 173, 55, "Baku", "RU", ["ru", "en"], (False, True), None, False, True, True, "2025-06-09", ["dinner_date", "travel", "overnight"], 6, [("3 saat", "3 часа", 180, 350, None), ("Gecə", "Ночь", 720, 800, None)], "man.", "",
     "Привет! Меня зовут Кристина, я из Самары, в Баку до 25 июня 2025. Составлю компанию на ужин, выставку или поездку в Габалу. Пишите в Телеграм @kris_v_baku, по телефону не говорю.",
     dict(text_language="ru", handles=[{"kind": "telegram", "value": "kris_v_baku"}], tour=[{"city": "Baku", "from": None, "to": "2025-06-25"}])),
    (7729, "agentlik-xari-bulbul-leyla", "Leyla", 23, 175, 54, "Baku", "AZ", ["az", "en", "ru"], (False, True), "18:00-04:00", True, True, True, "2025-06-07", ["dinner_date", "dancing", "travel"], 5, [("2 saat", "2 часа", 120, 300, None), ("24 saat", "24 часа", 1440, 1500, None)], "₼", "+994519044180",
     "Agentliyimizin yeni üzü Leyladır. Onu otelinizə sürücümüz gətirir. Sifarişləri operator qəbul edir, qızlarımızın şəxsi nömrələrini vermirik.", {}),
    (7722, "sevil-ve-gunay", "Sevil", 25, None, None, "Sumgayit", "AZ", ["az", "tr"], (True, False), None, False, False, False, "2025-06-05", ["massage", "four_hands", "couples"], 3, [("İkimiz, 1 saat", "Вдвоём, 1 час", 60, 160, None)], "₼60", "+994556018732",
     "Biz iki rəfiqəyik: Sevilin 25, Günayın 30 yaşı var. Yalnız birlikdə qəbul edirik, dənizə yaxın mənzildə.", dict(aliases_stated=["Sevil", "Günay"], ages_stated=[25, 30], audience="couple")),
    (7715, "elcin-masajist", "Elçin", 37, 182, 80, "Baku", "AZ", ["az", "ru", "fa"], (False, True), "10:00-20:00", False, False, True, "2025-06-03", ["massage", "couples"], 1, [("1 saat", "1 час", 60, 60, None), ("1,5 saat", "1,5 часа", 90, 85, None)], "AZN", "+994702815596",
     "Kişi masajist, xanımlar və cütlüklər üçün. Masajı evinizdə, öz masamla edirəm. Abşeron üçün yol pulu 10 manatdır.", dict(audience="man")),
    (7709, "nino-from-batumi", "Nino", 31, 165, 58, "Baku", "GE", ["ka", "ru", "en"], (True, True), None, False, True, False, "2025-06-02", ["massage", "role_play", "dancing"], 5, [("1 saat", "1 час", 60, 120, "incall"), ("Otel, 1 saat", "Отель, 1 час", 60, 170, "outcall")], "₼", "+994993317064",
     "Hello, I am Nino from Batumi. I am in Baku from 1 to 20 June 2025 and in Sheki from 21 to 24 June 2025. Quiet apartment near the boulevard, English speaking guests welcome.",
     dict(text_language="en", tour=[{"city": "Baku", "from": "2025-06-01", "to": "2025-06-20"}, {"city": "Sheki", "from": "2025-06-21", "to": "2025-06-24"}])),
    (7698, "melek-trans", "Melek", 29, 178, 69, "Baku", "TR", ["tr", "az"], (True, True), "24/7", False, False, True, "2025-05-30", ["role_play", "massage"], 3, [("1 saat", "1 час", 60, 110, None), ("Gecə", "Ночь", 720, 450, None)], "man.", "+994504419037",
     "Merhaba, ben Melek, trans kadınım. Bakü'de yaşıyorum, evim merkezde. Saygılı beylere kapım açık. Instagram: melek.baku.tr", dict(text_language="tr", audience="trans", handles=[{"kind": "instagram", "value": "melek.baku.tr"}])),
    (7684, "gulnare-lenkeran", "Gülnarə", 48, 160, 71, "Lankaran", "AZ", ["az", "ru", "fa"], (True, False), "09:00-16:00", False, False, False, "2025-05-24", ["massage"], 0, [], "₼", "+994558270913",
     "Yaşlı nəslin xanımı, səbirli və danışmağı sevən. Evim birinci mərtəbədədir, əlil arabasında olan qonaqlar üçün rahatdır. Qiyməti telefonda deyirəm.", dict(services=["massage", "disabled_guests"])),
    (7671, "dilnoza", "Дильноза", 24, 164, 49, "Baku", "UZ", ["uz", "ru"], (True, False), "14:00-23:00", False, False, False, "2025-05-19", ["massage", "dancing"], 2, [("1 saat", "1 час", 60, 80, None)], "₼60", "+994773045528",
     "Добрый день, я Дильноза из Самарканда. Восточный танец и массаж, принимаю на Нариманова. Можно писать в вайбер.", dict(text_language="ru", handles=[{"kind": "viber", "value": "+994773045528"}])),
]
TITLE = {7722: ("Sevil və Günay", "Севиль и Гюнай")}


def url(a, t=0):
    return f"{ROOT}/{('az', 'ru')[t]}/elan/{a[1]}-{a[0]}"


def head(a, t=0):
    return TITLE[a[0]][t] if a[0] in TITLE else a[2]


def day(a, t):
    return W["days"][a[14]][t] if a[14] in W["days"] else ".".join(reversed(a[14].split("-")))


def sum_of(x, how):
    return {"₼": f"{x} ₼", "AZN": f"{x} AZN", "man.": f"{x} man.", "₼60": f"₼{x}"}[how]


def shell(t, path, title, body, extra=""):
    tag = ("az", "ru")[t]
    alternates = "".join(f'<link rel="alternate" hreflang="{g}" href="{ROOT}/{g}{path}">' for g in ("az", "ru")) + f'<link rel="alternate" hreflang="x-default" href="{ROOT}/az{path}">'
    strip = "".join(f'<a class="v-card" href="/{tag}/elan/{a[1]}-{a[0]}"><img src="/storage/{a[0]}/thumb.jpg" alt=""><span>{head(a, t)}</span></a>' for a in ADS if a[12])
    return f"""<!DOCTYPE html><html lang="{tag}"><head><meta charset="utf-8"><title>{title} | {W["title"][t]}</title>{alternates}{extra}<link rel="stylesheet" href="/build/assets/app-Bx81.css"></head><body><div class="topline"><span class="rate">{W["rate"][t]}</span><span class="promo">{W["banner"][t]}</span></div>
<header class="hd"><a href="/{tag}">{W["title"][t]}</a><nav><a href="/{tag}/elanlar">{W["all"][t]}</a><a href="/{tag}/elan-ver">{W["add"][t]}</a><a href="/{tag}/qaydalar">{W["rules"][t]}</a><a href="/{tag}/yardim">{W["help"][t]}</a></nav><span class="lng"><a href="/az{path}">AZ</a><a href="/ru{path}">RU</a></span></header>
<section class="strip" aria-label="{W["strip"][t]}">{strip}</section><main class="wrap">{body}</main><footer>Axşam rəhbəri MMC, Bakı · (012) 310 44 90 · info@axsamrehberi.example · 18+</footer></body></html>"""


def icon(key, value, t):
    return f'<li class="sp"><svg class="ic ic-{key}" role="img"><title>{W[key][t]}</title></svg><b>{value}</b></li>'


def data(a, t):
    """The JSON-LD beside a profile."""
    me = {"@type": "Person", "name": a[2], "url": url(a, t)}
    if a[19]:
        me["telephone"] = a[19]
    return json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "Organization", "name": "Axşam rəhbəri", "telephone": "+994123104490", "url": ROOT}, me, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": W["all"][t]}]}]}, ensure_ascii=False)


def advert(a, t=0, amp=False):
    no, slug, name, age, cm, kg, town, land, tongues, place, hours, firm, vip, ok, _, ticks, pics, sums, how, number, text, _ = a
    tag = "amp-img" if amp else "img"
    shots = "".join(f'<{tag} src="/storage/{no}/{n}.jpg" width="600" height="800" alt="{head(a, t)}"></{tag}>' if amp else f'<img src="/storage/{no}/{n}.jpg" alt="{head(a, t)}">' for n in range(1, pics + 1))
    facts = ("" if no in TITLE else icon("age", age, t)) + (icon("cm", cm, t) + icon("kg", kg, t) if cm else "") + icon("town", TOWN[town][t], t) + icon("land", LAND[land][t], t) + icon("talk", ", ".join(TALK[x][t] for x in tongues), t) + icon("place", PLACE[place][t], t)
    facts += (icon("hours", hours, t) if hours else "") + icon("who", W["firm" if firm else "own"][t], t) + icon("when", day(a, t), t)
    wants = "".join(f'<li class="{"y" if k in ticks else "n"}"><{tag} src="/i/{"ok" if k in ticks else "x"}.svg" width="14" height="14" alt="{"+" if k in ticks else "-"}">{"</amp-img>" if amp else ""}{v[t]}</li>' for k, v in TICK.items())
    money = "".join(f'<span class="chip"><i>{ru if t else az}</i> {sum_of(x, how)}</span>' for az, ru, _, x, _ in sums)
    masked = f'0{number[4:6]} *** ** {number[-2:]}' if number else ""
    call = f'<button class="num" data-id="{no}">{masked}</button><small>{W["show"][t]}</small>' if number else ""
    badge = (f'<span class="bdg vip">{W["vip"][t]}</span>' if vip else "") + f'<span class="bdg {"g" if ok else "x"}">{W["ok" if ok else "not"][t]}</span>'
    main = f'<article><h1>{head(a, t)}</h1>{badge}<div class="ph">{shots}</div><ul class="spec">{facts}</ul><div class="chips">{money}</div><div class="tx"><p>{text}</p></div><h2>{W["offers"][t]}</h2><ul class="tk">{wants}</ul>{call}</article>'
    ld = f'<script type="application/ld+json">{data(a, t)}</script>'
    if amp:
        return f'<!doctype html><html amp lang="az"><head><meta charset="utf-8"><title>{head(a)}</title><link rel="canonical" href="{url(a)}"><script async src="https://cdn.ampproject.example/v0.js"></script>{ld}</head><body>{main}</body></html>'
    return shell(t, f"/elan/{slug}-{no}", f"{head(a, t)}, {TOWN[town][t]}", main, ld)


def truth(a):
    no, slug, name, age, cm, kg, town, land, tongues, place, hours, firm, vip, ok, put, ticks, pics, sums, how, number, text, more = a
    row = deepcopy(AD)
    longest = max((m for _, _, m, _, _ in sums), default=None)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="az", provider_kind="agency" if firm else "independent", city=town, country="AZ", nationality=land, languages_spoken=list(tongues), services=list(ticks), incall=place[0], outcall=place[1],
               hours=hours, weight_kg=kg, height_cm=cm, max_duration_h=longest and (longest // 60 if longest % 60 == 0 else longest / 60), verified=ok, paid_placement=vip, n_images=pics, posted_at=put, phones=[number] if number else [],
               prices=[{"amount": x, "currency": "AZN", "code_currency": None, "duration_min": m, "place": w} for _, _, m, x, w in sums])
    row.update(deepcopy(more))
    return row


def listing(t, path, title, rows, foot=""):
    cards = "".join(f'<div class="card"><a href="/{("az", "ru")[t]}/elan/{a[1]}-{a[0]}"><img src="/storage/{a[0]}/card.jpg" alt=""><h3>{head(a, t)}</h3></a><p>{TOWN[a[6]][t]}</p><time>{day(a, t)}</time></div>' for a in rows)
    return shell(t, path, title, f'<h1>{title}</h1><div class="cards">{cards}</div><div class="pg">{foot}</div>')


def own(rows):
    return tuple(map(url, rows))


def plain(path, title, text, kind="static", t=0, **more):
    return WrittenPage(f"{ROOT}/{('az', 'ru')[t]}{path}", shell(t, path, title, f"<h1>{title}</h1><div class='tx'>{text}</div>"), kind, ("az", "ru")[t], **more)


ONE, TWO = ADS[:6], ADS[6:]
PAGES = [
    WrittenPage(f"{ROOT}/az/elanlar", listing(0, "/elanlar", "Bütün elanlar", ONE, '1 <a href="/az/elanlar?page=2">2</a>'), "listing", "az", ads=own(ONE)),
    WrittenPage(f"{ROOT}/az/elanlar?page=2", listing(0, "/elanlar?page=2", "Bütün elanlar", TWO, '<a href="/az/elanlar">1</a> 2'), "listing", "az", ads=own(TWO)),
    WrittenPage(f"{ROOT}/ru/elanlar", listing(1, "/elanlar", "Все анкеты", ONE, '1 <a href="/ru/elanlar?page=2">2</a>'), "listing", "ru", ads=own(ONE), canonical=f"{ROOT}/az/elanlar"),
    WrittenPage(f"{ROOT}/az/axtar?seher=qebele", shell(0, "/axtar", "Axtarış: Qəbələ", "<h1>Axtarış: Qəbələ</h1><p>Bu şəhər üzrə elan tapılmadı. Başqa şəhər seçin.</p>"), "listing", "az"),
]
PAGES += [WrittenPage(url(a), advert(a), "ad", "az", text_language=a[21].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(url(a, 1), advert(a, 1), "ad", "ru", text_language="az", ads=(url(a),), canonical=url(a)) for a in (ADS[0], ADS[4])]
PAGES += [
    WrittenPage(url(ADS[2], 1), advert(ADS[2], 1), "ad", "ru", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    WrittenPage(f"{ROOT}/amp/az/elan/{ADS[1][1]}-{ADS[1][0]}", advert(ADS[1], amp=True), "ad", "az", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    plain("/elan-ver", "Elan ver", "<table><tr><td>Adi elan</td><td>pulsuz</td></tr><tr><td>Önə çəkmək</td><td>5 ₼ / gün</td></tr><tr><td>VIP elan</td><td>40 ₼ / ay</td></tr></table><p>Yoxlanış üçün şəxsiyyət vəsiqəsi ilə selfi göndərin.</p>"),
    plain("/qaydalar", "Qaydalar", "<p>Elan verən 18 yaşından böyük olmalıdır. Başqasının adından elan vermək qadağandır. Məcburetmə şübhəsi varsa, 152 nömrəsinə zəng edin.</p>"),
    plain("/qaydalar", "Правила", "<p>Размещать анкету можно с 18 лет и только о себе. О подозрении на принуждение звоните 152.</p>", t=1, canonical=f"{ROOT}/az/qaydalar"),
    plain("/yardim", "Yardım", "<h2>Nömrə niyə ulduzludur?</h2><p>Düyməyə basın, nömrə açılacaq.</p><h2>Qabaqcadan ödəniş istəyirlər</h2><p>Göndərməyin. Ötən ay bir istifadəçi 200 ₼ itirib.</p>"),
    plain("/bloq/bakida-axsam", "Bakıda axşam: hara getmək olar", "<p>Bulvarda gəzinti pulsuzdur, İçərişəhərdə iki nəfərlik şam yeməyi təxminən 90 ₼-dir. Caz klubu 21:00-da açılır. Aysel tövsiyə edir: cümə günü masanı əvvəlcədən sifariş edin.</p>"),
    plain("/vakansiya", "Vakansiya", "<p>Ofisimizə moderator axtarırıq: 5/2 iş rejimi, 900 ₼ əməkhaqqı. CV: info@axsamrehberi.example</p>"),
    plain("/daxil-ol", "Daxil ol", "<form><input placeholder='Telefon'><input type='password' placeholder='Şifrə'><button>Daxil ol</button></form>"),
    plain("/elan/lale-7102", "Elan deaktivdir", "<p>Bu elan müddəti bitdiyi üçün göstərilmir.</p>", "error"),
]

SITE = WrittenSite("axsamrehberi.example", "AZ", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
