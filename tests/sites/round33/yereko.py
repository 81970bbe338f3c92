"""Armenian directory on a WordPress theme for listings: custom fields in one box, taxonomies (town, language, offer, kind) as links.

Hard: most facts are links to archives (rel="tag") that stand in the side menu too, with counts; an archive of a taxonomy has a text of its own that reads
like an ad; prices in drams with thin spaces, with '֏' or 'դր․'; the colon of Armenian; one ad in Russian, one in English; featured ones in a slider on each
page; a field 'դիտումներ' and a listing number beside the age; a form 'write to her' in place of a number.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://yereko.example"
DOES = {"massage": ("mersum", "մերսում"), "tantra": ("tantra", "տանտրա"), "dinner_date": ("yntriq", "ընթրիք ռեստորանում"), "travel": ("ughevorutyun", "համատեղ ուղևորություն"), "couples": ("zuygeri-hamar", "զույգերի համար"), "bath": ("logank", "միասին լոգանք"),
        "striptease": ("stripteaz", "սթրիփթիզ"), "cuddling": ("grkakharnutyun", "գրկախառնություններ"), "dancing": ("par", "պար"), "party": ("erekuyt", "երեկույթներ"), "city_guide": ("shrjayc", "շրջայց քաղաքով"), "role_play": ("deravin", "դերային խաղեր"),
        "four_hands": ("chors-dzerq", "չորս ձեռքով մերսում"), "duo": ("duet", "դուետ"), "business": ("gortsnakan", "գործնական հանդիպումներ")}
TOWN = {"Yerevan": ("yerevan", "Երևան"), "Gyumri": ("gyumri", "Գյումրի"), "Vanadzor": ("vanadzor", "Վանաձոր"), "Dilijan": ("dilijan", "Դիլիջան")}
TONGUE = {"hy": ("hayeren", "հայերեն"), "ru": ("ruseren", "ռուսերեն"), "en": ("angleren", "անգլերեն"), "fr": ("franseren", "ֆրանսերեն"), "fa": ("parskeren", "պարսկերեն"), "ka": ("vraceren", "վրացերեն"), "uk": ("ukraineren", "ուկրաիներեն")}
LAND = {"AM": "հայուհի", "RU": "ռուս", "UA": "ուկրաինուհի", "GE": "վրացուհի", "IR": "իրանուհի", None: None}
KIND = {"independent": ("ankakh", "անկախ"), "agency": ("gortsakalutyun", "գործակալություն")}
MONTH = {"05": "մայիսի", "06": "հունիսի"}
TIME = {30: "30 րոպե", 60: "1 ժամ", 90: "1,5 ժամ", 120: "2 ժամ", 180: "3 ժամ", 720: "Ամբողջ գիշեր"}


def amd(amount, minutes, place=None):
    return {"amount": amount, "currency": "AMD", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, age, town, cm, kg, land, tongues, offers, kind, in, out, hours, prices, mark ֏ or դր․, contact in html, flags, day, pictures, text, more truth
LIST = [
    ("anush-yerevan", "Անուշ", 28, "Yerevan", 168, 56, "AM", ["hy", "ru"], ["massage", "cuddling", "bath"], "independent", True, False, "11:00–20:00", {60: 25000, 120: 45000}, "֏", '<a href="tel:+37443949975">043 94 99 75</a>', "FV", "2025-06-07", 4,
     "Բարև, ես Անուշն եմ։ Ընդունում եմ միայն իմ բնակարանում, Կենտրոնում։ Մաքուր, հանգիստ, առանց շտապելու։ Թաքնված համարներին չեմ պատասխանում։", dict(phones=["+37443949975"])),
    ("mane-yerevan", "Մանե", 24, "Yerevan", 172, 53, "AM", ["hy", "en"], ["dinner_date", "party", "dancing"], "independent", False, True, None, {120: 60000, 720: 150000}, "դր․", '<a href="https://t.me/mane_evn">Telegram` @mane_evn</a>', "V", "2025-06-05", 3,
     "Ուսանողուհի եմ, սիրում եմ գինի և լավ զրույց։ Կգամ ձեր հյուրանոց կամ ռեստորան Երևանում, տանը հյուր չեմ ընդունում։", dict(handles=[{"kind": "telegram", "value": "mane_evn"}])),
    ("irina-yerevan", "Ирина", 35, "Yerevan", 170, 63, "RU", ["ru"], ["massage", "tantra"], None, True, True, "12:00–24:00", {60: 30000, 90: 42000}, "֏", '<a href="https://wa.me/37477154689">WhatsApp</a> <a href="tel:+37477154689">077 15 46 89</a>', "F", "2025-06-09", 5,
     "Меня зовут Ирина, я из Самары, в Ереване второй год. Приглашаю к себе на Арабкир, могу приехать в гостиницу. Звоните заранее, за час.", dict(text_language="ru", phones=["+37477154689"], handles=[{"kind": "whatsapp", "value": "+37477154689"}])),
    ("shirin-yerevan", "Shirin", 29, "Yerevan", 165, 58, "IR", ["fa", "en"], ["massage", "travel", "city_guide"], None, True, True, "24/7", {60: 40000, 180: 100000}, "դր․", '<a href="https://wa.me/37443041007">WhatsApp</a>', "", "2025-06-10", 6,
     "I am Shirin from Iran. I stay in Yerevan until 16 June, then I go to Gyumri from 17 to 20 June 2025. My flat or your hotel, as you like.",
     dict(text_language="en", tour=[{"city": "Yerevan", "from": None, "to": "2025-06-16"}, {"city": "Gyumri", "from": "2025-06-17", "to": "2025-06-20"}], handles=[{"kind": "whatsapp", "value": "+37443041007"}])),
    ("nune-gyumri", "Նունե", 43, "Gyumri", 160, 68, "AM", ["hy", "ru", "fr"], ["massage"], "independent", True, False, "10:00–17:00", {60: 15000}, "֏", "<b>098 42 00 92</b>", "V", "2025-05-30", 1,
     "Մասնագիտությամբ բուժքույր եմ, մերսում եմ արդեն տասնհինգ տարի։ Սենյակս Գյումրիի կենտրոնում է, առաջին հարկում։", dict(phones=["+37498420092"])),
    ("lali-vanadzor", "Լալի", 31, "Vanadzor", 167, None, "GE", ["ka", "hy", "ru"], ["massage", "striptease"], None, True, True, "14:00–23:00", {30: 12000, 60: 20000}, "֏", "<b>094 95 17 58</b> (Viber)", "", "2025-05-27", 2,
     "Վրացուհի եմ, ապրում եմ Վանաձորում։ Այցելությունը Լոռու մարզում` նույն գնով, տաքսին դուք եք վճարում։", dict(phones=["+37494951758"], handles=[{"kind": "viber", "value": "+37494951758"}])),
    ("davit-yerevan", "Դավիթ", 33, "Yerevan", 184, 80, None, ["hy", "en"], ["dinner_date", "massage", "couples"], "independent", False, True, None, {60: 20000, 180: 50000}, "֏", '<a href="mailto:davit@erekopost.example">davit@erekopost.example</a>', "", "2025-05-23", 2,
     "Տղամարդ եմ, ուղեկցում եմ կանանց և զույգերի։ Գալիս եմ ձեր նշած վայրը Երևանում, ծաղկով։", dict(audience="man", handles=[{"kind": "email", "value": "davit@erekopost.example"}])),
    ("ani-ev-lilit", "Անի և Լիլիթ", 26, "Yerevan", None, None, "AM", ["hy", "ru", "en"], ["duo", "four_hands", "couples"], "independent", True, False, "16:00–24:00", {60: 60000, 120: 110000}, "դր․", '<a href="tel:+37498633095">098 63 30 95</a>', "F", "2025-05-20", 3,
     "Անին 26 տարեկան է, Լիլիթը` 30։ Միշտ միասին ենք, մեր բնակարանում։ Գինը երկուսիս համար է։", dict(alias="Անի", aliases_stated=["Անի", "Լիլիթ"], ages_stated=[26, 30], audience="couple", phones=["+37498633095"])),
    ("karina-gortsakalutyun", "Կարինա", 27, "Yerevan", 175, 60, "UA", ["uk", "ru", "en"], ["business", "dinner_date", "travel"], "agency", False, True, None, {180: 120000, 720: 250000}, "դր․", '<a href="tel:+37493101254">093 10 12 54</a>', "FV", "2025-05-16", 4,
     "Մեր գործակալությունը ներկայացնում է Կարինային։ Նրան ձեր հյուրանոց կբերի մեր վարորդը։ Պատվերներն ընդունում է մենեջերը։", dict(phones=["+37493101254"])),
    ("rita-dilijan", "Ռիտա", 38, "Dilijan", 178, 74, "AM", ["hy", "ru"], ["massage", "role_play"], None, True, None, None, {}, "֏", '<a href="#nf-form">Գրել նամակ</a>', "", "2025-05-11", 2,
     "Տրանս կին եմ, բնավորությամբ` հանգիստ։ Հյուրեր եմ ընդունում Դիլիջանում, անտառի մոտ գտնվող տնակում։ Գինը կասեմ նամակով։", dict(audience="trans")),
]


def url(p):
    return f"{ROOT}/listing/{p[0]}/"


def dram(amount, mark):
    return f"{amount // 1000}\u2009{amount % 1000:03}\u00a0{mark}"


def date(day):
    y, m, d = day.split("-")
    return f"{MONTH[m].capitalize()} {int(d)}, {y}"


def tag(kind, pair):
    return f'<a href="/{kind}/{pair[0]}/" rel="tag">{pair[1]}</a>'


def card(p):
    ribbon = '<span class="lp-ribbon">Ընտիր</span>' if "F" in p[16] else ""
    return f'<article class="lp-grid-box listing"><a href="/listing/{p[0]}/"><img src="/wp-content/uploads/2025/{p[0]}-372x400.jpg" alt=""></a>{ribbon}<h4 class="lp-h4"><a href="/listing/{p[0]}/">{p[1]}</a></h4><span class="loc">{tag("qaghaq", TOWN[p[3]])}</span></article>'


def shell(title, body, kind="single-listing"):
    slider = "".join(f'<div class="slick-slide"><a href="/listing/{p[0]}/">{p[1]}, {TOWN[p[3]][1]}</a></div>' for p in LIST if "F" in p[16])
    towns = "".join(f'<li class="cat-item">{tag("qaghaq", t)} ({sum(p[3] == k for p in LIST)})</li>' for k, t in TOWN.items())
    offers = "".join(f'<li class="cat-item">{tag("tsarayutyun", DOES[k])} ({sum(k in p[8] for p in LIST)})</li>' for k in ("massage", "tantra", "dinner_date", "couples"))
    return f"""<!DOCTYPE html><html lang="hy"><head><meta charset="UTF-8"><title>{title} &#8211; Երեկո</title><meta name="generator" content="WordPress 6.7.2"><link rel="stylesheet" href="/wp-content/themes/listnight/style.css?ver=2.9"></head>
<body class="{kind} listnight-theme"><header class="lp-header"><a class="logo" href="/">Երեկո</a><ul class="menu"><li><a href="/">Հայտարարություններ</a></li><li><a href="/gner/">Տեղադրել</a></li><li><a href="/blog/">Բլոգ</a></li><li><a href="/kap/">Կապ</a></li></ul></header>
<div class="lp-featured slick-slider">{slider}</div><div class="container"><div class="col-md-9">{body}</div>
<div class="col-md-3 sidebar"><h3 class="widget-title">Քաղաքներ</h3><ul>{towns}</ul><h3 class="widget-title">Ծառայություններ</h3><ul>{offers}</ul></div></div>
<footer><p>&copy; 2025 Երեկո։ Կայքի աջակցություն` 060 55 01 27, info@yereko.example։ Միայն 18 տարեկանից բարձր անձանց համար։</p></footer></body></html>"""


def single(p):
    slug, name, age, town, cm, kg, land, tongues, offers, kind, inn, out, hours, prices, mark, contact, flags, day, pics, text, more = p
    fields = [("Տարիք", "26 և 30" if slug == "ani-ev-lilit" else f"{age} տարեկան"), ("Հասակ", f"{cm} սմ" if cm else None), ("Քաշ", f"{kg} կգ" if kg else None), ("Ազգություն", LAND[land]), ("Քաղաք", tag("qaghaq", TOWN[town])),
              ("Լեզուներ", ", ".join(tag("lezu", TONGUE[t]) for t in tongues)), ("Ծառայություններ", ", ".join(tag("tsarayutyun", DOES[o]) for o in offers)), ("Տեսակ", tag("tesak", KIND[kind]) if kind else None),
              ("Իր մոտ", {True: "այո", False: "ոչ", None: None}[inn]), ("Ձեզ մոտ", {True: "այո", False: "ոչ", None: None}[out]), ("Ժամեր", hours), ("Դիտումներ", str(len(text) * 13)), ("Համարը", f"#{4100 + LIST.index(p) * 7}")]
    rows = "".join(f'<li class="acf-row"><label>{k}՝</label> <span class="acf-val">{v}</span></li>' for k, v in fields if v)
    money = "".join(f"<tr><td>{TIME[m]}</td><td>{dram(x, mark)}</td></tr>" for m, x in prices.items())
    table = f'<table class="wp-block-table"><caption>Գներ</caption>{money}</table>' if money else ""
    shots = "".join(f'<a href="/wp-content/uploads/2025/{slug}-{n}.jpg" class="prettyPhoto"><img src="/wp-content/uploads/2025/{slug}-{n}-300x300.jpg" alt="" class="attachment-thumb"></a>' for n in range(1, pics + 1))
    marks = ('<span class="lp-claimed"><i class="fa fa-check"></i> Ստուգված</span>' if "V" in flags else "") + ('<span class="lp-ribbon">Ընտիր</span>' if "F" in flags else "")
    return shell(f"{name}, {TOWN[town][1]}", f"""<article class="post-{4100 + LIST.index(p) * 7} listing type-listing status-publish"><h1 class="entry-title">{name}</h1>{marks}<span class="posted-on">Տեղադրված է՝ <time datetime="{day}">{date(day)}</time></span>
<div class="gallery">{shots}</div><div class="entry-content"><p>{text}</p></div><ul class="acf-box">{rows}</ul>{table}<div class="lp-contact"><h4>Կապ</h4>{contact}</div>
<form id="nf-form"><input placeholder="Ձեր անունը"><textarea placeholder="Նամակ"></textarea><button>Ուղարկել</button></form><p class="report"><a href="#">Բողոքել</a></p></article>""")


def truth(p):
    slug, name, age, town, cm, kg, land, tongues, offers, kind, inn, out, hours, prices, mark, contact, flags, day, pics, text, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="hy", provider_kind=kind or "unknown", city=town, country="AM", nationality=land, languages_spoken=list(tongues), services=list(offers), incall=inn, outcall=out,
               hours=hours.replace("–", "-") if hours else None, height_cm=cm, weight_kg=kg, max_duration_h=max(prices) / 60 if prices else None, verified="V" in flags, paid_placement="F" in flags, n_images=pics, posted_at=day, prices=[amd(x, m) for m, x in prices.items()])
    row.update(deepcopy(more))
    return row


def archive(rows, head, note="", foot=""):
    return shell(head, f'<h1 class="page-title">{head}</h1><p class="term-description">{note}</p><form class="orderby"><select><option>նոր</option><option>էժան</option></select></form><div class="lp-grid">{"".join(map(card, rows))}</div><nav class="navigation pagination">{foot}</nav>', "archive")


def plain(path, title, body, kind="static", css="page"):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f'<article class="page"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>', css), kind, "hy")


def own(rows):
    return tuple(map(url, rows))


A, B = LIST[:6], LIST[6:]
EVN = [p for p in LIST if p[3] == "Yerevan"]
PAGES = [
    WrittenPage(f"{ROOT}/", archive(A, "Բոլոր հայտարարությունները", foot='<span class="current">1</span> <a href="/page/2/">2</a>'), "listing", "hy", ads=own(A)),
    WrittenPage(f"{ROOT}/page/2/", archive(B, "Բոլոր հայտարարությունները", foot='<a href="/">1</a> <span class="current">2</span>'), "listing", "hy", ads=own(B)),
    WrittenPage(f"{ROOT}/?orderby=price", archive(A[::-1], "Բոլոր հայտարարությունները", foot='<span class="current">1</span> <a href="/page/2/">2</a>'), "listing", "hy", ads=own(A), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/qaghaq/yerevan/", archive(EVN, "Երևան", "Փնտրո՞ւմ եք հաճելի ընկերակցություն Երևանում։ Այստեղ կգտնեք մերսում, ընթրիք և շրջայց քաղաքով` 15 000 ֏-ից սկսած, օրը 24 ժամ։"), "listing", "hy", ads=own(EVN)),
    WrittenPage(f"{ROOT}/tsarayutyun/zuygeri-hamar/", archive([p for p in LIST if "couples" in p[8]], "Զույգերի համար"), "listing", "hy", ads=own([p for p in LIST if "couples" in p[8]])),
]
PAGES += [WrittenPage(url(p), single(p), "ad", "hy", text_language=p[20].get("text_language"), ads=(url(p),)) for p in LIST]
PAGES += [
    WrittenPage(f"{url(LIST[0])}?share=facebook&nb=1", single(LIST[0]), "ad", "hy", ads=(url(LIST[0]),), canonical=url(LIST[0])),
    plain("gner/", "Տեղադրել հայտարարություն", "<table><tr><td>Սովորական, 30 օր</td><td>5 000 ֏</td></tr><tr><td>Ընտիր, 30 օր</td><td>15 000 ֏</td></tr><tr><td>Գործակալություն, մինչև 10 հայտարարություն</td><td>60 000 ֏</td></tr></table><p>Ստուգումն անվճար է և տևում է մեկ օր։</p>"),
    plain("kap/", "Կապ", "<p>Գրեք մեզ` info@yereko.example, կամ զանգահարեք 060 55 01 27 համարով, երկուշաբթիից ուրբաթ, 10:00–18:00։</p>"),
    plain("kanonner/", "Կանոններ", "<ol><li>Հայտարարություն կարող են տեղադրել միայն չափահասները։</li><li>Ուրիշի լուսանկարներ մի օգտագործեք։</li><li>Եթե կասկածում եք, որ մեկին ստիպում են, զանգահարեք 102։</li></ol>"),
    plain("blog/inchpes-chkhabvel/", "Ինչպես չխաբվել", "<p>Երբեք կանխավճար մի փոխանցեք։ 41-ամյա ընթերցողը պատմում է, թե ինչպես Idram-ով ուղարկեց 20 000 դրամ և այլևս պատասխան չստացավ։</p>", css="single-post"),
    plain("blog/gini-areni/", "Մեկ օր Արենիում", "<p>Երևանից գինու գործարան հասնում եք մեկ ու կես ժամում։ Համտեսն արժե 6 000 ֏, ճաշը երկուսի համար` մոտ 18 000 ֏։</p>", css="single-post"),
    plain("wp-login.php", "Մուտք", "<form><label>Օգտանուն <input name='log'></label><label>Գաղտնաբառ <input type='password' name='pwd'></label><input type='submit' value='Մտնել'></form>", css="login"),
    plain("?s=Ijevan", "Որոնում՝ Ijevan", "<p>Ձեր որոնմամբ ոչինչ չի գտնվել։ Փորձեք այլ բառ։</p>", "listing", "search search-no-results"),
    plain("listing/sona-yerevan/", "Էջը չի գտնվել", "<p>Այս հայտարարությունը հեռացված է կամ երբեք չի եղել։</p>", "error", "error404"),
]

SITE = WrittenSite("yereko.example", "AM", tuple(PAGES), tuple(truth(p) for p in LIST), note=__doc__)
