"""An Azerbaijani hotel with rooms by the hour, hammam and spa, in a booking engine's cards and a price grid."""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "qizilnarotel.test"
BASE = f"https://www.{HOST}"

# slug, name, m2, bed, persons, prices, extras, photos, text
ROOMS = [
    (
        "ekonom",
        "Ekonom otaq",
        14,
        "1 çarpayı, 140 sm",
        2,
        {"2 saat": 25, "4 saat": 35, "gecə": 55},
        ["duş", "Wi-Fi"],
        4,
        (
            "Vağzaldan üç dəqiqəlik yol. Qatar gecikəndə yatmaq, duş qəbul etmək və telefonu doldurmaq üçün. Pəncərə"
            " həyətə baxır, səs-küy yoxdur."
        ),
    ),
    (
        "standart",
        "Standart otaq",
        20,
        "1 ikiadamlıq çarpayı",
        2,
        {"2 saat": 35, "4 saat": 50, "gecə": 80},
        ["vanna", "minibar", "Wi-Fi"],
        6,
        (
            "Evli cütlüklər və iş səfərində olanlar üçün. İstədiyiniz saatda gəlin: qəbul masası 24/7 işləyir."
            " Şəxsiyyət vəsiqəsi mütləqdir."
        ),
    ),
    (
        "romantik",
        "Romantik lüks",
        32,
        "kral ölçülü çarpayı",
        2,
        {"3 saat": 90, "gecə": 160},
        ["cakuzi", "qızılgül ləçəkləri", "şampan"],
        9,
        (
            "Nişan, evlilik ildönümü və bal ayı üçün. Cakuzidə iki nəfər rahat yerləşir, ləçəkləri biz səpirik, siz"
            " yığmırsınız. Gizli giriş yoxdur, amma lift var."
        ),
    ),
    (
        "aile",
        "Ailə otağı",
        41,
        "1 ikiadamlıq + 2 tək çarpayı",
        4,
        {"gecə": 130, "həftə": 780},
        ["mətbəx künc", "uşaq çarpayısı"],
        5,
        "İki uşaqla gələnlər üçün. Uşaq beşiyi pulsuzdur, pişik gətirmək olar, it isə razılaşma ilə.",
    ),
]
SPA = [
    ("Türk hamamı, kisə ilə", "45 dəq", 40),
    ("Klassik masaj (kürək)", "30 dəq", 35),
    ("Bütün bədən masajı", "60 dəq", 60),
    ("Aroma masaj, iki nəfərlik kabinet", "60 dəq", 110),
    ("Naftalan vannası", "20 dəq", 45),
    ("Sauna, saatlıq icarə (6 nəfərədək)", "60 dəq", 50),
]
MASSEURS = [
    ("Rəşad", 36, "kişi masajisti", "b.e.–cümə 10–20"),
    ("Nərgiz", 43, "qadın masajisti, yalnız qadınlar üçün", "hər gün 11–19"),
    ("Olqa", 50, "tibb bacısı, müalicəvi masaj, rus və azərbaycan dili", "ç.a., c.a., şənbə"),
]
REVIEWS = [
    (
        "Elvin, Gəncə",
        9,
        "Reysim gecikdi, dörd saat yatdım, 35 manat verdim. Yataq təmiz idi, qonşu otaqdan səs gəldi.",
    ),
    (
        "Aygün və Tural",
        10,
        "Evlilik ildönümümüz üçün romantik lüksü götürdük. Şampan soyuq, su isti. Personal nəzakətlidir.",
    ),
    (
        "Dmitri",
        6,
        "Hamam yaxşı, masaj 60 dəqiqə əvəzinə 50 oldu. Qəbulda qız çox mehriban, pulun bir hissəsini qaytardı.",
    ),
    ("Anonim", 3, "Saatlıq otaq istədim, vəsiqəsiz verdilər ki, olmaz. Düzdür, amma əsəbləşdim."),
]


def page(title: str, body: str, ld: dict | None = None) -> str:
    script = f'<script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>' if ld else ""
    return (
        f'<!DOCTYPE html><html lang="az"><head><meta charset="UTF-8"><title>{title} — Qızıl Nar Otel,'
        f" Bakı</title>{script}<style>.r{{display:flex}}.p{{border:1px solid #b03}}</style></head><body"
        ' data-page="hotel"><header class="r"><a href="/">Qızıl Nar</a><a href="/otaqlar">Otaqlar</a><a'
        ' href="/spa">Hamam və SPA</a><a href="/reyler">Rəylər</a><a href="/qaydalar">Qaydalar</a><a class="p"'
        f' href="https://wa.me/994507192907">050 719 29 07</a></header><section id="main">{body}</section><footer>Qızıl'
        " Nar Otel, Bakı, 28 May küçəsi 950. Qəbul 24 saat: (012) 401 75 07</footer></body></html>"
    )


def room_card(r: tuple) -> str:
    slug, name, size, bed, persons, prices, extras, photos, _ = r
    return (
        f'<div class="room-card" data-id="{slug}" data-persons="{persons}"><img src="/img/{slug}/1.jpg"><span'
        f' class="cnt">{photos} şəkil</span><h3><a href="/otaqlar/{slug}">{name}</a></h3><p>{size} m²,'
        f" {bed}</p><p>{'; '.join(f'{k} {v} ₼' for k, v in prices.items())}</p><p>{', '.join(extras)}</p><button"
        f' data-book="{slug}">Rezerv et</button></div>'
    )


def room(r: tuple) -> WrittenPage:
    slug, name, size, bed, persons, prices, extras, photos, text = r
    ld = {
        "@context": "https://schema.org",
        "@type": "HotelRoom",
        "name": name,
        "occupancy": persons,
        "bed": bed,
        "offers": [
            {"@type": "Offer", "description": k, "price": v, "priceCurrency": "AZN"}
            for k, v in prices.items()
        ],
    }
    body = (
        "".join(f'<img src="/img/{slug}/{i}.jpg" loading="lazy">' for i in range(1, photos + 1))
        + f"<h1>{name}</h1><p>{text}</p><dl><dt>Sahə</dt><dd>{size}"
        f" m²</dd><dt>Çarpayı</dt><dd>{bed}</dd><dt>Nəfər</dt><dd>{persons}</dd>"
        f"<dt>Daxildir</dt><dd>{', '.join(extras)}</dd></dl><table"
        f' class="grid"><tr>{"".join(f"<th>{k}</th>" for k in prices)}</tr><tr>'
        f"{''.join(f'<td>{v} AZN</td>' for v in prices.values())}</tr></table><p>Əlavə saat: 10 AZN. Zəng edin və ya"
        " yazın: 050 719 29 07 (WhatsApp).</p>"
    )
    return WrittenPage(f"{BASE}/otaqlar/{slug}", page(name, body, ld), "ad", "az", relevant=False)


HOME = (
    "<h1>Saatlıq və gecəlik otaqlar, Bakının mərkəzi</h1><p>Vağzala yaxın, təmiz, sakit, diskret. İki saatdan başlayan"
    ' qiymətlər, gecə-gündüz açıqdır.</p><div class="r">'
    + "".join(room_card(r) for r in ROOMS[:3])
    + "</div><h2>Endirim</h2><p>Tələbə və hərbçilərə 10%. Bazar ertəsi hamam + masaj 85 AZN.</p>"
)
ALL = "<h1>Bütün otaqlar</h1>" + "".join(room_card(r) for r in ROOMS)
SPA_PAGE = (
    "<h1>Hamam və SPA</h1><table><tr><th>Xidmət</th><th>Müddət</th><th>Qiymət</th></tr>"
    + "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c} AZN</td></tr>" for a, b, c in SPA)
    + "</table><h2>Masajistlərimiz</h2><ul>"
    + "".join(f"<li><b>{n}</b>, {a} yaş: {w} ({d})</li>" for n, a, w, d in MASSEURS)
    + "</ul><p>Masajlarımız sağlamlıq üçündür. İntim xidmət göstərilmir, soruşan qonaqdan otağı boşaltmaq xahiş olunur."
    " Otağa masajist çağırmaq: +15 AZN.</p>"
)
REVIEW = "<h1>Rəylər</h1>" + "".join(
    f'<div class="rev"><b>{w}</b> <i>{n}/10</i><p>{t}</p></div>' for w, n, t in REVIEWS
)
JOBS = (
    "<h1>Vakansiya: qəbul masası, gecə növbəsi</h1><p>Xanım və ya bəy, 20–45 yaş, rus və ingilis dili, xoş görünüş."
    " Maaş 700 AZN + çay pulu, növbə 20:00–8:00, həftədə üç gecə. Yemək və taksi bizdən.</p><p>Bakıya yeni gələnlər"
    " üçün yataqxana yeri var, ayda 80 AZN. Əlaqə: Səbinə xanım, 055 151 65 79, CV WhatsApp ilə.</p>"
)
NEWS = (
    "<article><h1>Saatlıq otellər: bizim məhəllədə nə baş verir</h1><p>Keçən ay polis qonşu küçədə iki mehmanxananı"
    " bağladı: sahiblər qadınları fahişəliyə cəlb etməkdə şübhəli bilinir. Jurnalistlər bizi də soruşdular. Cavab"
    " sadədir: hər qonağın vəsiqəsi qeydə alınır, yetkinlik yaşına çatmayan tək buraxılmır, otağa kənar adam"
    " girmir.</p><p>Saatlıq otağı kim götürür? Statistikamız: 58% sərnişin, 22% evli cütlük, 11% imtahana gələn tələbə,"
    " qalanı yorğun taksi sürücüləri.</p></article>"
)
RULES = (
    "<h1>Qaydalar</h1><ol><li>Siqaret çəkilmir.</li><li>Çıxış vaxtı 12:00.</li><li>Ləğv etmə pulsuzdur (24 saat"
    " əvvəl).</li><li>Ödəniş nağd və ya kartla.</li></ol>"
)

SITE = WrittenSite(
    host=HOST,
    region="AZ",
    pages=(
        WrittenPage(f"{BASE}/", page("Saatlıq otaqlar", HOME), "listing", "az", relevant=False),
        WrittenPage(f"{BASE}/otaqlar", page("Otaqlar", ALL), "listing", "az", relevant=False),
        *(room(r) for r in ROOMS),
        WrittenPage(f"{BASE}/spa", page("Hamam və SPA", SPA_PAGE), "static", "az", relevant=False),
        WrittenPage(f"{BASE}/reyler", page("Rəylər", REVIEW), "review", "az", relevant=False),
        WrittenPage(f"{BASE}/vakansiya", page("Vakansiya", JOBS), "ad", "az", relevant=False),
        WrittenPage(
            f"{BASE}/xeberler/mehelle", page("Məhəllədə nə baş verir", NEWS), "static", "az", relevant=False
        ),
        WrittenPage(f"{BASE}/qaydalar", page("Qaydalar", RULES), "static", "az", relevant=False),
    ),
    note="Rooms for 2, 3 and 4 hours in manat, jacuzzi and rose petals, masseurs with age; WhatsApp in the header.",
)
