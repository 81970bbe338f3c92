"""An agency of Baku on a bought WordPress theme (Elementor-like wrappers), interface in Azerbaijani, a third of the ads written in Russian.

Hard: facts stand in a `<dl>` on older posts and in a `wp-block-table` on newer ones, with values such as '170 sm' or 'Azərbaycanca, rusca'; the
Russian ads have Russian labels in the same Azerbaijani frame; JSON-LD describes the agency on every page (with its telephone) and the model on her own;
prices in manat and dollars with a column for the agency's flat and one for the hotel; the agency's phone is in the header, the footer and a floating
WhatsApp button and is nobody's own; 'Oxşar modellər' repeats names, ages and prices; `?lang=ru` translates the frame only; deleted posts answer 200.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "samur-models.example"
BASE = f"https://{HOST}"
SITE_PHONE = "+994 50 580 11 90"

CITY = {"Bakı": "Baku", "Gəncə": "Ganja", "Sumqayıt": "Sumgayit", "Баку": "Baku"}
LANG = {"Azərbaycanca": "az", "rusca": "ru", "ingiliscə": "en", "türkcə": "tr", "farsca": "fa", "русский": "ru", "английский": "en", "украинский": "uk", "узбекский": "uz", "турецкий": "tr",
        "gürcücə": "ka", "азербайджанский": "az", "fransızca": "fr"}
NATION = {"Azərbaycan": "AZ", "Gürcüstan": "GE", "Türkiyə": "TR", "Украина": "UA", "Узбекистан": "UZ", "Россия": "RU", "İran": "IR"}
LOOK = {"Qafqaz tipi": "caucasus", "Avropa tipi": "european", "Orta Asiya tipi": "central_asian", "европейский": "european", "среднеазиатский": "central_asian"}
LABEL = {"az": dict(age="Yaş", city="Şəhər", cm="Boy", kg="Çəki", nation="Vətəndaşlıq", look="Görünüş", langs="Dillər", hours="İş saatları", svc="Xidmətlər", when="Müddət", ours="Bizim mənzildə", yours="Oteldə",
                    sm="sm", kq="kq", tel="Şəxsi nömrə", date="Əlavə edilib"),
         "ru": dict(age="Возраст", city="Город", cm="Рост", kg="Вес", nation="Гражданство", look="Типаж", langs="Языки", hours="Время работы", svc="Услуги", when="Время", ours="В апартаментах", yours="В отеле",
                    sm="см", kq="кг", tel="Личный номер", date="Добавлена")}
SVC = {"Masaj": "massage", "Şam yeməyi": "dinner_date", "Səyahət yoldaşı": "travel", "Şəhər bələdçisi": "city_guide", "İşgüzar görüşlər": "business", "Tantra": "tantra", "Birgə vanna": "bath",
       "Rəqs": "dancing", "Cütlüklər üçün": "couples", "Rol oyunları": "role_play", "Video zəng": "video_call", "Gecə": "overnight",
       "Массаж": "massage", "Ужин": "dinner_date", "Сопровождение в поездках": "travel", "Стриптиз": "striptease", "Для пар": "couples", "Поцелуи": "kissing", "Ночь": "overnight", "Массаж в четыре руки": "four_hands",
       "Ролевые игры": "role_play"}
MIN = {"1 saat": 60, "2 saat": 120, "3 saat": 180, "Gecə (12 saat)": 720, "Bütün gün": 1440, "1 час": 60, "2 часа": 120, "Ночь": 720, "30 dəqiqə": 30}
MONTH = {"az": {"05": "may", "06": "iyun"}, "ru": {"05": "мая", "06": "июня"}}

# prices: (duration, agency's flat, hotel, currency); a None is shown as a dash
M = [
    dict(slug="aytac", name="Aytac", age=25, city="Bakı", cm=168, kg=54, nation="Azərbaycan", look="Qafqaz tipi", langs=["Azərbaycanca", "rusca", "ingiliscə"], hours=("12:00–00:00", "12:00-00:00"),
         svc=["Masaj", "Şam yeməyi", "Rəqs", "Gecə"], price=[("1 saat", 120, 150, "AZN"), ("2 saat", 220, 260, "AZN"), ("Gecə (12 saat)", None, 700, "AZN")], date="2025-06-09", pics=4, ok=True, old=True,
         text="Aytac təhsilli və gülərüz bir xanımdır. Onunla İçərişəhərdə şam yeməyi, bulvarda gəzinti və ya sakit bir axşam keçirə bilərsiniz. Görüşü ən azı iki saat əvvəl təyin edin."),
    dict(slug="valeriya", name="Валерия", age=29, city="Баку", cm=174, kg=58, nation="Украина", look="европейский", langs=["русский", "украинский", "английский"], hours=("с 14 до 02", "14:00-02:00"), l="ru",
         svc=["Массаж", "Ужин", "Стриптиз"], price=[("1 час", 180, 220, "AZN"), ("2 часа", 330, 400, "AZN")], date="2025-06-10", pics=5, ok=True, old=False,
         text="Валерия приехала к нам из Харькова. Высокая, спокойная, любит джаз и хорошее вино. Встречается в наших апартаментах на проспекте Низами или в вашем отеле. Без спешки и без неожиданностей."),
    dict(slug="nino-tiflisden", name="Nino", age=31, city="Bakı", cm=165, kg=60, nation="Gürcüstan", look="Qafqaz tipi", langs=["gürcücə", "rusca", "türkcə"], hours=None,
         svc=["Masaj", "Tantra", "Birgə vanna"], price=[("1 saat", 130, None, "AZN"), ("2 saat", 240, None, "AZN")], date="2025-06-05", pics=3, ok=False, old=True, out=False,
         tour=[("Bakı", "2025-06-08", "2025-06-18"), ("Gəncə", "2025-06-19", "2025-06-22")], tourtext="Səfər cədvəli: Bakı 08.06.2025 – 18.06.2025; Gəncə 19.06.2025 – 22.06.2025.",
         text="Tiflisdən gələn qonağımız. Tantra və isti vanna onun sənətidir. Otelə getmir, yalnız bizim mənzildə qəbul edir."),
    dict(slug="dilnoza", name="Дильноза", age=23, city="Баку", cm=160, kg=50, nation="Узбекистан", look="среднеазиатский", langs=["узбекский", "русский", "турецкий"], hours=("круглосуточно", "24/7"), l="ru",
         svc=["Массаж", "Поцелуи"], price=[("1 час", 100, 130, "AZN"), ("Ночь", 500, 600, "AZN")], extra=["overnight"], date="2025-06-07", pics=4, ok=False, old=False, own="+994 77 318 04 62", wa=False,
         text="Нежная и молчаливая девушка из Самарканда. Делает восточный массаж, угощает чаем. Можно звонить ей напрямую, номер ниже."),
    dict(slug="leyla-gence", name="Leyla", age=34, city="Gəncə", cm=170, kg=None, nation="Azərbaycan", look=None, langs=["Azərbaycanca", "türkcə"], hours=("10:00–19:00", "10:00-19:00"),
         svc=["Masaj"], price=[("30 dəqiqə", 50, None, "AZN"), ("1 saat", 80, 100, "AZN")], date="2025-05-28", pics=2, ok=True, old=True,
         text="Gəncədəki yeganə masajçımız. Sertifikatlıdır, yorğun çiyinləri yaxşı tanıyır. Öpüş və əlavə xidmətlər təklif etmir, xahiş edirik soruşmayasınız."),
    dict(slug="selin-ve-ece", name="Selin və Ece", age=26, city="Bakı", cm=None, kg=None, nation="Türkiyə", look=None, langs=["türkcə", "ingiliscə"], hours=("18:00–04:00", "18:00-04:00"),
         svc=["Masaj", "Rəqs", "Cütlüklər üçün"], price=[("1 saat", 150, 180, "USD"), ("3 saat", 400, 480, "USD")], extra=["duo"], names=["Selin", "Ece"], ages=[26, 28], agetext="26 və 28", date="2025-06-08", pics=6, ok=True, old=False,
         text="İzmirli iki rəfiqə, yalnız birlikdə (duo) işləyirlər. Qiymətlər ikisi üçündür, dollarla. Cütlükləri də məmnuniyyətlə qarşılayırlar."),
    dict(slug="kristina", name="Кристина", age=27, city="Баку", cm=177, kg=59, nation="Россия", look="европейский", langs=["русский", "английский"], hours=None, l="ru",
         svc=["Сопровождение в поездках", "Ужин", "Ночь"], price=[("2 часа", None, 300, "USD"), ("Ночь", None, 900, "USD")], date="2025-06-02", pics=5, ok=True, old=True, own="+994 99 741 26 08", wa=True, inc=False,
         text="Модель из Казани с дипломом переводчика. Составит компанию на ужине и в поездке: Габала, Шахдаг, Тбилиси. Только отели и виллы. Личный WhatsApp указан под таблицей."),
    dict(slug="emil", name="Emil", age=33, city="Bakı", cm=185, kg=82, nation="Azərbaycan", look=None, langs=["Azərbaycanca", "rusca", "fransızca"], hours=None, aud="man",
         svc=["Rəqs", "Şəhər bələdçisi", "İşgüzar görüşlər"], price=[("2 saat", None, 160, "AZN"), ("Bütün gün", None, 600, "AZN")], date="2025-05-30", pics=2, ok=True, old=False, inc=False,
         text="Xanımlar üçün bəy: teatr, toy, kokteyl, şəhər gəzintisi. Emil evinizə gəlmir, görüş yalnız oteldə və ya şəhərdə olur. Smokinqi özündədir."),
    dict(slug="sahile-sumqayit", name="Sahilə", age=None, city="Sumqayıt", cm=163, kg=66, nation=None, look=None, langs=["Azərbaycanca", "rusca"], hours=None, own="051 632 48 70", wa=False,
         svc=["Masaj", "Şam yeməyi"], price=[("1 saat", 70, 90, "AZN")], date="2025-06-01", pics=1, ok=False, old=True,
         text="Yaşını demək istəmir, amma təcrübəsi çoxdur. Sumqayıtda dəniz kənarında qəbul edir, Bakıya yalnız şam yeməyi üçün gəlir."),
    dict(slug="amina-trans", name="Амина", age=30, city="Баку", cm=180, kg=72, nation=None, look=None, langs=["русский", "азербайджанский"], hours=("с 16 до 23", "16:00-23:00"), l="ru", aud="trans",
         svc=["Ролевые игры", "Массаж", "Для пар"], price=[("1 час", 140, 170, "AZN")], date="2025-06-04", pics=3, ok=False, old=False,
         text="Транс-девушка, артистка и хозяйка лучших вечеринок города. Принимает в апартаментах агентства, выезжает в отели. Без ночёвок."),
    dict(slug="perisa", name="Pərisa", age=28, city="Bakı", cm=167, kg=55, nation="İran", look=None, langs=["farsca", "ingiliscə", "Azərbaycanca"], hours=("11:00–23:00", "11:00-23:00"),
         svc=["Masaj", "Video zəng", "Səyahət yoldaşı"], price=[("1 saat", 110, 140, "AZN"), ("Gecə (12 saat)", 520, 650, "AZN")], extra=["overnight"], date="2025-06-10", pics=4, ok=True, old=False,
         text="Təbrizdən gəlib, şeiri və nar şərbətini sevir. Əvvəlcə video zəng ilə tanış ola bilərsiniz. Şəki və Qubaya səyahətə həvəslə gedir."),
]


def path(x):
    return f"/model/{x['slug']}/"


def url(x):
    return BASE + path(x)


def age_shown(x):
    return x.get("agetext") or (str(x["age"]) if x["age"] else None)


def truth(x):
    ad = deepcopy(AD)
    prices = []
    for d, ours, yours, c in x["price"]:
        prices += [dict(amount=a, currency=c, code_currency=None, duration_min=MIN[d], place=p) for a, p in ((ours, "incall"), (yours, "outcall")) if a]
    names = x.get("names", [x["name"]])
    own = "+994" + "".join(c for c in x["own"].replace("+994", "") if c.isdigit()).lstrip("0") if x.get("own") else None
    ad.update(url=url(x), alias=names[0], aliases_stated=names, age=x["age"], ages_stated=x.get("ages", [x["age"]] if x["age"] else []), text_language=x.get("l", "az"), audience=x.get("aud", "woman"),
              provider_kind="agency", city=CITY[x["city"]], country="AZ", nationality=NATION.get(x["nation"]), ethnicity=LOOK.get(x["look"]), languages_spoken=[LANG[i] for i in x["langs"]],
              services=[SVC[s] for s in x["svc"]] + x.get("extra", []), incall=x.get("inc", True), outcall=x.get("out", True), hours=x["hours"][1] if x["hours"] else None, weight_kg=x["kg"], height_cm=x["cm"],
              max_duration_h=max(p["duration_min"] for p in prices) // 60, tour=[{"city": CITY[c], "from": a, "to": b} for c, a, b in x.get("tour", [])], verified=x["ok"], n_images=x["pics"],
              posted_at=x["date"], phones=[own] if own else [], handles=[{"kind": "whatsapp", "value": own}] if own and x["wa"] else [], prices=prices)
    return ad


MENU = {"az": ("Ana səhifə", "Modellər", "Qiymətlər", "Bloq", "Əlaqə", "Agentlik Bakıda 2014-cü ildən işləyir", "Oxşar modellər", "Yoxlanılıb", "18 yaşdan yuxarı"),
        "ru": ("Главная", "Модели", "Цены", "Блог", "Контакты", "Агентство работает в Баку с 2014 года", "Похожие модели", "Проверена", "Старше 18 лет")}


def shell(title, body, lang="az", extra_ld=None, canonical=None):
    t = MENU[lang]
    org = {"@context": "https://schema.org", "@type": "Organization", "name": "Samur Models", "url": BASE + "/", "telephone": SITE_PHONE, "email": f"info@{HOST}"}
    ld = "".join(f'<script type="application/ld+json">{json.dumps(x, ensure_ascii=False)}</script>\n' for x in [org] + ([extra_ld] if extra_ld else []))
    link = f'<link rel="canonical" href="{canonical}" />\n' if canonical else ""
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="UTF-8">
<title>{title} &#8211; Samur Models</title>
<meta name="generator" content="WordPress 6.5.2" />
<meta property="og:site_name" content="Samur Models" /><meta property="og:title" content="{title}" />
{link}{ld}<link rel="stylesheet" id="theme-css" href="{BASE}/wp-content/themes/velvet/style.css?ver=3.1" media="all" />
</head>
<body class="wp-theme-velvet elementor-default">
<header id="masthead" class="site-header"><div class="site-branding"><a href="{BASE}/" rel="home">Samur Models</a><p class="site-description">{t[5]}</p></div>
<div class="header-widget"><i class="fa fa-phone"></i> {SITE_PHONE}</div>
<nav id="site-navigation"><ul id="menu-main" class="menu"><li class="menu-item menu-item-11"><a href="{BASE}/">{t[0]}</a></li><li class="menu-item menu-item-12"><a href="{BASE}/modeller/">{t[1]}</a></li>
<li class="menu-item menu-item-13"><a href="{BASE}/qiymetler/">{t[2]}</a></li><li class="menu-item menu-item-14"><a href="{BASE}/bloq/baki-gecesi/">{t[3]}</a></li><li class="menu-item menu-item-15"><a href="{BASE}/elaqe/">{t[4]}</a></li>
<li class="menu-item lang-item"><a href="?lang=az">AZ</a> / <a href="?lang=ru">RU</a></li></ul></nav></header>
<div id="content" class="site-content">
{body}
</div>
<footer id="colophon" class="site-footer"><div class="textwidget">Samur Models, {SITE_PHONE}, info@{HOST}. {t[8]}.</div></footer>
<a class="joinchat__button" href="https://wa.me/994505801190" aria-label="WhatsApp"></a>
</body></html>"""


def card(x):
    d, ours, yours, c = x["price"][0]
    return f"""<article class="model-item post type-model"><a href="{url(x)}"><img width="300" height="400" src="{BASE}/wp-content/uploads/2025/06/{x['slug']}-1-300x400.jpg" class="wp-post-image" alt="{x['name']}" /></a>
<h3 class="entry-title"><a href="{url(x)}">{x['name']}</a></h3><span class="model-age">{age_shown(x) or '—'}</span> <span class="model-city">{x['city']}</span> <span class="model-from">{min(a for a in (ours, yours) if a)} {c}</span></article>"""


def detail(x, lang="az"):
    w, t, n = LABEL[x.get("l", "az")], MENU[lang], M.index(x)
    facts = [(w["age"], age_shown(x)), (w["city"], x["city"]), (w["cm"], x["cm"] and f"{x['cm']} {w['sm']}"), (w["kg"], x["kg"] and f"{x['kg']} {w['kq']}"), (w["nation"], x["nation"]), (w["look"], x["look"]),
             (w["langs"], ", ".join(x["langs"])), (w["hours"], x["hours"] and x["hours"][0])]
    facts = [(a, b) for a, b in facts if b]
    if x["old"]:
        box = '<dl class="model-facts">' + "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in facts) + "</dl>"
    else:
        box = '<figure class="wp-block-table"><table><tbody>' + "".join(f"<tr><td>{a}</td><td><strong>{b}</strong></td></tr>" for a, b in facts) + "</tbody></table></figure>"
    rates = "".join(f"<tr><td>{d}</td><td>{f'{a} {c}' if a else '–'}</td><td>{f'{b} {c}' if b else '–'}</td></tr>" for d, a, b, c in x["price"])
    y, m, d = x["date"].split("-")
    when = f"{int(d)} {MONTH[x.get('l', 'az')][m]} {y}"
    own = ""
    if x.get("own"):
        own = f'<p class="direct">{w["tel"]}{" (WhatsApp)" if x["wa"] else ""}: <a href="tel:{x["own"].replace(" ", "")}">{x["own"]}</a></p>'
    badge = f'<span class="badge-verified"><i class="fa fa-check"></i> {t[7]}</span>' if x["ok"] else ""
    pics = "".join(f'<figure class="gallery-item"><img src="{BASE}/wp-content/uploads/2025/06/{x["slug"]}-{i}.jpg" alt="" /></figure>' for i in range(1, x["pics"] + 1))
    near = [M[(n + 1) % len(M)], M[(n + 4) % len(M)], M[(n + 6) % len(M)]]
    ld = {"@context": "https://schema.org", "@type": "ProfilePage", "dateCreated": x["date"], "mainEntity": {"@type": "Person", "name": x["name"], "height": f"{x['cm']} cm" if x["cm"] else None}}
    return shell(x["name"], f"""<article id="post-{310 + n * 17}" class="post-{310 + n * 17} model type-model status-publish hentry">
<header class="entry-header"><h1 class="entry-title">{x['name']}</h1>{badge}<div class="entry-meta">{w['date']}: <time datetime="{x['date']}T10:00:00+04:00">{when}</time></div></header>
<div class="entry-content"><div class="gallery gallery-columns-3">{pics}</div>
<p>{x['text']}</p>
{f"<p>{x['tourtext']}</p>" if x.get('tourtext') else ''}
{box}
<h4>{w['svc']}</h4><ul class="model-services">{''.join(f'<li>{s}</li>' for s in x['svc'])}</ul>
<table class="price-table"><thead><tr><th>{w['when']}</th><th>{w['ours']}</th><th>{w['yours']}</th></tr></thead><tbody>{rates}</tbody></table>
{own}</div></article>
<aside class="related"><h2 class="widget-title">{t[6]}</h2>{''.join(map(card, near))}</aside>""", lang, ld, url(x))


def listing(title, people, nav=""):
    return shell(title, f"""<header class="page-header"><h1 class="page-title">{title}</h1><form class="woocommerce-ordering" method="get"><select name="orderby"><option value="date">Yenilər</option><option value="price">Qiymət</option></select></form></header>
<div class="models-grid columns-3">{chr(10).join(map(card, people))}</div>{nav}""")


def W(p, html, kind, ads=(), lang="az", **k):
    return WrittenPage(url=BASE + p, html=html, kind=kind, language=lang, ads=tuple(ads), **k)


def static(p, title, body, kind="static"):
    return W(p, shell(title, f'<article class="page type-page"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>'), kind)


NAV = f'<nav class="navigation pagination"><a class="page-numbers" href="{BASE}/modeller/">1</a> <a class="page-numbers" href="{BASE}/modeller/page/2/">2</a></nav>'
one, two = M[:6], M[6:]
pages = [
    W("/modeller/", listing("Modellər", one, NAV), "listing", map(url, one)),
    W("/modeller/page/2/", listing("Modellər – Səhifə 2", two, NAV), "listing", map(url, two)),
    W("/modeller/?orderby=price", listing("Modellər", one[::-1], NAV), "listing", map(url, one), canonical=BASE + "/modeller/"),
    W("/tip/yoxlanilib/", listing("Yoxlanılmış modellər", [x for x in M if x["ok"]]), "listing", [url(x) for x in M if x["ok"]]),
    *[W(path(x), detail(x), "ad", [url(x)], text_language=x.get("l")) for x in M],
    W(path(M[1]) + "?lang=ru", detail(M[1], "ru"), "ad", [url(M[1])], "ru", canonical=url(M[1])),
    W(path(M[4]) + "?fbclid=PAZ7y2", detail(M[4]), "ad", [url(M[4])], canonical=url(M[4])),
    static("/qiymetler/", "Qiymətlər", "<p>Hər modelin öz qiyməti var, onu səhifəsində görə bilərsiniz. Agentliyin ümumi şərtləri:</p><ul><li>Taksi: Bakı daxilində 15 AZN</li><li>Ləğvetmə: görüşə 3 saat qalmış pulsuz, sonra 50 AZN</li></ul>"),
    static("/elaqe/", "Əlaqə", f"<p>Ünvan: Bakı, Səməd Vurğun küç. 0<br>Telefon: {SITE_PHONE}<br>E-poçt: info@{HOST}</p><form class='wpcf7-form'><input name='your-name' placeholder='Adınız'><textarea name='your-message'></textarea><input type='submit' value='Göndər'></form>"),
    static("/bloq/baki-gecesi/", "Bakıda bir gecə: üç marşrut", "<p>Axşam Alov qüllələri işıqlananda bulvara enin. Birinci marşrut İçərişəhərdən keçir, ikincisi Dənizkənarı parkdan, üçüncüsü isə Nizami küçəsindəki kafelərdən.</p><p>Qonağınızla qabaqcadan danışın: hər ikiniz üçün rahat "
           "olan yer ən yaxşı yerdir.</p><p class='cat-links'>Bloq, 3 may 2025</p>"),
    static("/is/", "Bizimlə işləyin", "<p>Agentlik 21 yaşdan yuxarı xanım və bəyləri əməkdaşlığa dəvət edir. Pasport və sənədlər həmişə sizdə qalır. Anket göndərin, bir həftəyə cavab verəcəyik.</p>"),
    static("/gizlilik/", "Gizlilik siyasəti", "<p>Bu sayt kuki fayllarından istifadə edir. Şəxsi məlumatlar üçüncü tərəfə verilmir.</p>"),
    static("/model/ofelya/", "Model tapılmadı", "<p>Təəssüf ki, bu model artıq agentliyimizdə işləmir. <a href='/modeller/'>Digər modellərə baxın</a>.</p>", "error"),
    static("/modeller/page/9/", "Heç nə tapılmadı", "<p>Axtardığınız səhifə mövcud deyil. Bəlkə axtarış kömək edər?</p><form role='search'><input type='search' name='s'></form>", "error"),
]

SITE = WrittenSite(host=HOST, region="AZ", pages=tuple(pages), ads=tuple(truth(x) for x in M),
                   note="facts in dl or wp-block-table, Russian ads with Russian labels in an Azerbaijani frame, JSON-LD of the agency everywhere, agency's phone thrice, AZN and USD by place")
