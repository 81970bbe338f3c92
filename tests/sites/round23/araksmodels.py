"""Armenian agency on a Joomla theme with twin pages in Armenian, Russian and English, tied by hreflang only.

Hard: each language has its own path (/hy/aghjikner/, /ru/devushki/, /en/girls/), extra fields as label-and-value list items that some
profiles lack, prices in one field as a running line ('1 ժամ՝ 40 000 դրամ, ...'), ladies who only travel, the agency's numbers in the
header, in a module and below each profile (nobody's own), a price from-line in the slogan, hits and 'created' lines, a duo, an
extra 'similar items' module, a search without a result, ages in words in the prose of one lady.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://araks-models.example"
TAGS = ("hy", "ru", "en")
SECTION = ("aghjikner", "devushki", "girls")
W = {
    "age": ("Տարիք", "Возраст", "Age"), "cm": ("Հասակ", "Рост", "Height"), "kg": ("Քաշ", "Вес", "Weight"), "from": ("Ազգություն", "Национальность", "Nationality"),
    "speaks": ("Լեզուներ", "Языки", "Languages"), "town": ("Քաղաք", "Город", "City"), "meet": ("Հանդիպում", "Встреча", "Meeting"), "hours": ("Ժամեր", "Часы", "Hours"),
    "does": ("Ծառայություններ", "Услуги", "Services"), "price": ("Գին", "Цена", "Price"), "eyes": ("Աչքեր", "Глаза", "Eyes"), "created": ("Ստեղծված է", "Создано", "Created"),
    "hits": ("Դիտումներ", "Просмотров", "Hits"), "home": ("Գլխավոր", "Главная", "Home"), "girls": ("Մեր աղջիկները", "Наши девушки", "Our ladies"), "us": ("Մեր մասին", "О нас", "About us"),
    "more": ("Նման նյութեր", "Похожие материалы", "Similar items"), "book": ("Պատվիրել գործակալության միջոցով", "Заказать через агентство", "Book through the agency"),
    "slogan": ("Արաքս գործակալություն. ուղեկցուհիներ 25 000 դրամից", "Агентство «Аракс»: спутницы от 25 000 драмов", "Araks agency: companions from 25,000 AMD"),
}
DOES = {
    "dinner_date": ("ընթրիք ռեստորանում", "ужин в ресторане", "dinner date"), "travel": ("ուղեկցում ճամփորդության ժամանակ", "сопровождение в поездке", "travel companion"),
    "business": ("գործնական հանդիպումներ", "деловые мероприятия", "business events"), "massage": ("մերսում", "массаж", "massage"), "dancing": ("արևելյան պար", "восточные танцы", "oriental dance"),
    "city_guide": ("քաղաքի գիդ", "гид по городу", "city guide"), "party": ("երեկույթներ", "вечеринки", "parties"), "couples": ("ընդունում է զույգերի", "принимает пары", "couples welcome"),
    "tantra": ("տանտրա", "тантра", "tantra"), "four_hands": ("մերսում չորս ձեռքով", "массаж в четыре руки", "four hands massage"), "bath": ("համատեղ լոգանք", "совместная ванна", "bath together"),
}
TONGUE = {"hy": ("հայերեն", "армянский", "Armenian"), "ru": ("ռուսերեն", "русский", "Russian"), "en": ("անգլերեն", "английский", "English"), "fr": ("ֆրանսերեն", "французский", "French"),
          "fa": ("պարսկերեն", "персидский", "Persian"), "uk": ("ուկրաիներեն", "украинский", "Ukrainian"), "ka": ("վրացերեն", "грузинский", "Georgian")}
LAND = {"AM": ("հայուհի", "армянка", "Armenian"), "RU": ("ռուս", "русская", "Russian"), "UA": ("ուկրաինուհի", "украинка", "Ukrainian"), "GE": ("վրացուհի", "грузинка", "Georgian")}
TOWN = {"Yerevan": ("Երևան", "Ереван", "Yerevan"), "Gyumri": ("Գյումրի", "Гюмри", "Gyumri"), "Dilijan": ("Դիլիջան", "Дилижан", "Dilijan")}
MEET = {"in": ("միայն մեզ մոտ", "только у нас", "at our place only"), "out": ("միայն ձեզ մոտ կամ հյուրանոցում", "только выезд", "outcall only"), "both": ("մեզ մոտ և ձեզ մոտ", "у нас и на выезде", "incall and outcall")}
SPAN = {30: ("30 րոպե", "30 минут", "30 minutes"), 60: ("1 ժամ", "1 час", "1 hour"), 120: ("2 ժամ", "2 часа", "2 hours"), 180: ("3 ժամ", "3 часа", "3 hours"), 720: ("գիշեր", "ночь", "overnight"), 1440: ("մեկ օր", "сутки", "24 hours")}
EYES = {"brown": ("շագանակագույն", "карие", "brown"), "green": ("կանաչ", "зелёные", "green"), "blue": ("կապույտ", "голубые", "blue")}

# id, slug, names in three languages, age, cm, kg, land, tongues, town, meeting, hours, does, eyes, created, hits, pictures, {minutes: dram}, prose in three languages, truth
G = [
    (14, "lilit", ("Լիլիթ", "Лилит", "Lilit"), 24, 172, 55, "AM", ["hy", "ru", "en"], "Yerevan", "out", "12:00-02:00", ["dinner_date", "travel", "business"], "brown", ("10", "06"), 812, 5,
     {120: 80000, 720: 250000, 1440: 400000},
     ("Լիլիթը նրբաճաշակ ու կրթված ուղեկցուհի է, սիրում է ջազ և լավ գինի։ Հունիսի 14-ից 18-ը նա Թբիլիսիում կլինի։", "Утончённая и образованная, любит джаз и хорошее вино. С 14 по 18 июня будет в Тбилиси.",
      "Refined and well read, she loves jazz and good wine. From 14 to 18 June she will be in Tbilisi."), dict(tour=[{"city": "Tbilisi", "from": "2025-06-14", "to": "2025-06-18"}])),
    (15, "mariam", ("Մարիամ", "Мариам", "Mariam"), 27, 165, 58, "AM", ["hy", "ru"], "Yerevan", "both", None, ["massage", "dancing", "dinner_date"], "green", ("08", "06"), 1204, 4, {60: 40000, 120: 70000, 720: 200000},
     ("Մարիամը պարուհի է, միշտ ժպտերես։ Նա ձեզ կդիմավորի մեր բնակարանում՝ Կասկադի մոտ։", "Танцовщица с открытой улыбкой. Встретит вас в нашей квартире у Каскада.", "A dancer with an open smile. She will meet you in our flat near the Cascade."), {}),
    (17, "svetlana", ("Սվետլանա", "Светлана", "Svetlana"), 31, 176, 63, "RU", ["ru", "en"], "Yerevan", "both", "24/7", ["massage", "tantra", "bath"], "blue", ("05", "06"), 640, 6, {60: 45000, 180: 120000},
     ("Սվետլանան Սոչիից է և արդեն երկրորդ տարին է Երևանում ապրում։ Հանգիստ է և համբերատար։", "Родом из Сочи, второй год живёт в Ереване. Спокойная и терпеливая.", "She comes from Sochi and has lived in Yerevan for two years. Calm and patient."), {}),
    (18, "nare", ("Նարե", "Наре", "Nare"), 22, 168, 50, "AM", ["hy", "en"], "Yerevan", "out", "18:00-24:00", ["city_guide", "dinner_date", "party"], "brown", ("11", "06"), 97, 3, {120: 70000},
     ("Նոր է մեր գործակալությունում։ Նարեն ուսանողուհի է, ձեզ ցույց կտա գիշերային Երևանը։", None, "New at our agency. A student who will show you Yerevan by night."), {}),
    (21, "oksana", ("Օքսանա", "Оксана", "Oksana"), 34, 170, 66, "UA", ["uk", "ru"], "Gyumri", "in", "10:00-22:00", ["massage", "couples"], "green", ("27", "05"), 433, 2, {30: 15000, 60: 25000},
     ("Օքսանան ընդունում է Գյումրիում՝ մեր բնակարանում, կենտրոնում։ Նա բժշկական կրթություն ունի։", "Принимает в Гюмри, в нашей квартире в центре. По образованию медсестра.", None), {}),
    (22, "ani-gayane", ("Անի և Գայանե", "Ани и Гаяне", "Ani and Gayane"), 25, None, None, "AM", ["hy", "ru"], "Yerevan", "both", None, ["four_hands", "massage", "couples"], None, ("20", "05"), 1511, 4, {60: 75000, 120: 140000},
     ("Անին 25 տարեկան է, Գայանեն՝ 28։ Երկու ընկերուհիներն այցելում ու ընդունում են միայն միասին։", "Ани 25 лет, Гаяне 28. Подруги приезжают и принимают только вдвоём.", None),
     dict(alias="Անի", aliases_stated=["Անի", "Գայանե"], ages_stated=[25, 28], audience="couple")),
    (25, "nino", ("Նինո", "Нино", "Nino"), 29, 163, 54, "GE", ["ka", "ru", "en"], "Dilijan", "both", None, ["dinner_date", "massage", "bath"], "brown", ("16", "05"), 388, 3, {60: 35000, 720: 160000},
     ("Նինոն մեր վրացուհի հյուրն է, այժմ Դիլիջանում է։ Կարելի է նրան գրել նաև Թելեգրամով՝ <a href=\"https://t.me/nino_dilijan\">@nino_dilijan</a>։", None, "Our guest from Georgia, in Dilijan now. You may write to her on Telegram too: <a href=\"https://t.me/nino_dilijan\">@nino_dilijan</a>."),
     dict(handles=[{"kind": "telegram", "value": "nino_dilijan"}])),
    (26, "ruzanna", ("Ռուզաննա", "Рузанна", "Ruzanna"), None, 160, 68, "AM", ["hy", "ru", "fa"], "Yerevan", "in", "11:00-19:00", ["massage", "tantra"], "brown", ("02", "05"), 902, 1, {60: 25000},
     ("Հասուն, ջերմ կին հասուն տղամարդկանց համար։ Ռուզաննան քառասուներեք տարեկան է և նախընտրում է ցերեկային հանդիպումները։", None, None), dict(age=43, ages_stated=[43])),
    (28, "eva", ("Եվա", "Ева", "Eva"), 26, 174, 57, None, ["hy", "fr", "en"], "Yerevan", "out", None, ["travel", "business", "dinner_date"], "green", ("30", "04"), 2210, 7, {1440: 380000},
     ("Եվան մեծացել է Լիոնում։ Նրա հետ կարող եք մեկնել Դուբայ կամ Փարիզ. օրավարձը ներառում է միայն նրա ժամանակը։", None, "Grew up in Lyon. She will travel with you to Dubai or Paris; the day rate covers her time only."), {}),
]


def path(g, t):
    return f"/{TAGS[t]}/{SECTION[t]}/{g[0]}-{g[1]}"


def url(g):
    return ROOT + path(g, 0)


def shell(t, title, body, paths):
    alts = "".join(f'<link href="{ROOT}{p}" rel="alternate" hreflang="{TAGS[i]}" />\n' for i, p in enumerate(paths) if p)
    flags = "".join(f'<li class="{"lang-active" if i == t else ""}"><a href="{p}"><img src="/media/mod_languages/images/{TAGS[i]}.gif" alt="{TAGS[i]}" /></a></li>' for i, p in enumerate(paths) if p)
    return f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{TAGS[t]}" lang="{TAGS[t]}" dir="ltr"><head><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title} - Araks Models</title>
{alts}<link href="/templates/ja_purity/css/template.css" rel="stylesheet" /></head>
<body id="bd" class="com_k2 view-item"><div id="ja-header"><h1 class="logo"><a href="/{TAGS[t]}/">ARAKS MODELS</a></h1><p class="site-slogan">{W["slogan"][t]}</p><div class="custom head-phone"><a href="tel:+37443929277">+374 43 92 92 77</a></div>
<div class="mod-languages"><ul class="lang-inline">{flags}</ul></div><ul class="nav menu"><li><a href="/{TAGS[t]}/">{W["home"][t]}</a></li><li><a href="/{TAGS[t]}/{SECTION[t]}">{W["girls"][t]}</a></li><li><a href="/{TAGS[t]}/about">{W["us"][t]}</a></li></ul></div>
<div id="ja-container">{body}</div>
<div id="ja-footer"><div class="moduletable"><p>&copy; 2025 Araks Models LLC, Երևան. office@araks-models.example, Viber / WhatsApp +374 43 92 92 77</p></div></div></body></html>"""


def field(label, value, n):
    return f'<li class="{"even" if n % 2 else "odd"} typeTextfield group1"><span class="itemExtraFieldsLabel">{label}:</span><span class="itemExtraFieldsValue">{value}</span></li>'


def item(g, t):
    num, slug, names, age, cm, kg, land, tongues, town, meet, hours, does, eyes, made, hits, pics, prices, prose, _ = g
    comma, dram = (("՝ ", "դրամ"), (" – ", "драм"), (": ", "AMD"))[t]
    rows = ([(W["age"][t], age)] if age and slug != "ani-gayane" else []) + ([(W["cm"][t], f"{cm} {('սմ', 'см', 'cm')[t]}"), (W["kg"][t], f"{kg} {('կգ', 'кг', 'kg')[t]}")] if cm else [])
    rows += ([(W["eyes"][t], EYES[eyes][t])] if eyes else []) + ([(W["from"][t], LAND[land][t])] if land else []) + [(W["speaks"][t], ", ".join(TONGUE[x][t] for x in tongues)), (W["town"][t], TOWN[town][t]), (W["meet"][t], MEET[meet][t])]
    rows += ([(W["hours"][t], hours)] if hours else []) + [(W["does"][t], ", ".join(DOES[x][t] for x in does)), (W["price"][t], ", ".join(f"{SPAN[m][t]}{comma}{x:,} {dram}".replace(",", " ") for m, x in prices.items()))]
    fields = "".join(field(k, v, n) for n, (k, v) in enumerate(rows))
    shots = "".join(f'<a class="sigProLink" href="/images/k2/{num}/{n}.jpg"><img class="sigProImg" src="/media/k2/galleries/{num}/{n}.jpg" alt="" /></a>' for n in range(1, pics + 1))
    i = G.index(g)
    near = "".join(f'<li><a class="itemRelTitle" href="{path(x, t)}">{x[2][t]}</a></li>' for x in (G[i - 1], G[i - 4]) if x[17][t])
    body = f"""<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">{W["created"][t]} {made[0]}.{made[1]}.2025</span><h2 class="itemTitle">{names[t]}</h2></div>
<div class="itemBody"><div class="itemImageGallery">{shots}</div><div class="itemFullText"><p>{prose[t]}</p></div><div class="itemExtraFields"><ul>{fields}</ul></div>
<div class="itemContentFooter"><span class="itemHits">{W["hits"][t]} <b>{hits}</b></span></div></div><div class="custom book"><p>{W["book"][t]}: <a href="tel:+37443929277">043 92 92 77</a>, <a href="https://wa.me/37443929277">WhatsApp</a></p></div>
<div class="itemRelated"><h3>{W["more"][t]}</h3><ul>{near}</ul></div></div>"""
    return shell(t, names[t], body, [path(g, i) if prose[i] else None for i in range(3)])


def truth(g):
    num, slug, names, age, cm, kg, land, tongues, town, meet, hours, does, eyes, made, hits, pics, prices, prose, more = g
    row = deepcopy(AD)
    row.update(url=url(g), alias=names[0], aliases_stated=[names[0]], age=age, ages_stated=[age] if age else [], text_language="hy", provider_kind="agency", city=town, country="AM", nationality=land, languages_spoken=list(tongues),
               services=list(does), incall=meet != "out", outcall=meet != "in", hours=hours, weight_kg=kg, height_cm=cm, max_duration_h=max(prices) // 60, n_images=pics, posted_at=f"2025-{made[1]}-{made[0]}",
               prices=[{"amount": x, "currency": "AMD", "code_currency": None, "duration_min": m, "place": None} for m, x in prices.items()])
    row.update(deepcopy(more))
    return row


def listing(t, rows):
    cells = "".join(f"""<div class="itemContainer" style="width:33.3%;"><div class="catItemView groupPrimary"><div class="catItemImageBlock"><a href="{path(g, t)}"><img src="/media/k2/items/cache/{g[0]}_S.jpg" alt="" /></a></div>
<h3 class="catItemTitle"><a href="{path(g, t)}">{g[2][t]}</a></h3><div class="catItemIntroText">{TOWN[g[8]][t]}</div></div></div>\n""" for g in rows)
    return shell(t, W["girls"][t], f'<div id="k2Container" class="itemListView"><h1>{W["girls"][t]}</h1><div class="itemList">{cells}</div></div>', [f"/{TAGS[i]}/{SECTION[i]}" for i in range(3)])


def have(t):
    return [g for g in G if g[17][t]]


def plain(t, slug, title, text, kind="static", canonical=None):
    return WrittenPage(f"{ROOT}/{TAGS[t]}/{slug}", shell(t, title, f'<div class="item-page"><h2>{title}</h2>{text}</div>', [f"/{TAGS[i]}/{slug}" for i in range(3)]), kind, TAGS[t], canonical=canonical)


TOP = f"{ROOT}/hy/aghjikner"
PAGES = [WrittenPage(f"{ROOT}/{TAGS[t]}/{SECTION[t]}", listing(t, have(t)), "listing", TAGS[t], ads=tuple(map(url, have(t))), canonical=None if t == 0 else TOP) for t in range(3)]
PAGES += [WrittenPage(url(g), item(g, 0), "ad", "hy", ads=(url(g),)) for g in G]
PAGES += [WrittenPage(ROOT + path(g, 1), item(g, 1), "ad", "ru", ads=(url(g),), canonical=url(g)) for g in have(1)[:3]]
PAGES += [WrittenPage(ROOT + path(g, 2), item(g, 2), "ad", "en", ads=(url(g),), canonical=url(g)) for g in (G[0], G[6], G[8])]
PAGES += [
    plain(0, "about", "Մեր մասին", "<p>«Արաքս» գործակալությունը գործում է 2016 թվականից։ Մեր բոլոր ուղեկցուհիները չափահաս են։ Զանգահարեք ամեն օր 11:00-ից մինչև 02:00։ Կանխավճար չենք պահանջում, տաքսին Երևանում անվճար է։</p>"),
    plain(2, "about", "About us", "<p>Araks has worked since 2016. All our companions are adults. Call us every day from 11:00 to 02:00. We ask for no deposit and the taxi within Yerevan is free.</p>", canonical=f"{ROOT}/hy/about"),
    plain(0, "ashxatanq", "Աշխատանք", "<p>Փնտրում ենք օպերատոր՝ հայերենի, ռուսերենի և անգլերենի իմացությամբ, 21 տարեկանից։ Աշխատավարձը՝ 250 000 դրամ ամսական, երեք օրը մեկ հերթափոխ։ Գրեք՝ office@araks-models.example։</p>"),
    plain(0, "kanonner", "Կանոններ", "<p>Խնդրում ենք լինել մաքուր և սթափ։ Հանդիպումը կարելի է չեղարկել երկու ժամ առաջ։ Գործակալությունը աշխատում է միայն 21 տարեկանից բարձր հաճախորդների հետ։</p>"),
    plain(0, "orer/gini-areni", "Մեր օրերը. գինու փառատոն Արենիում", "<p>Հոկտեմբերին Արենիում կանցկացվի գինու փառատոն։ Մեր աղջիկներից Եվան պատմում է, թե որ գինիները պետք է փորձել։ Մուտքի տոմսը 3 000 դրամ է։</p>"),
    plain(0, "search?searchword=gyumri-tantra", "Որոնում", "<p>Գտնվել է 0 արդյունք։ Փորձեք այլ բառ։</p>", "listing"),
    plain(0, "aghjikner/11-sona", "404 - Էջը չի գտնվել", "<p>Հնարավոր է, որ այս աղջիկն այլևս չի աշխատում մեզ հետ։ Վերադառնալ <a href='/hy/'>գլխավոր էջ</a>։</p>", "error"),
]

SITE = WrittenSite("araks-models.example", "AM", tuple(PAGES), tuple(truth(g) for g in G), note=__doc__)
