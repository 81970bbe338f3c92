"""A directory of private tutors of Azerbaijan: price per lesson, phone, experience, reviews."""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "muellim-tap.example"
BASE = f"https://{HOST}"

TUTORS = [
    ("nigar-ingilis", "Nigar Əliyeva", 31, "İngilis dili, IELTS", "Bakı, Nərimanov", 25, "+994 50 318 42 76", "8 il", "IELTS 8.0 nəticəm var. Dərslər fərdi və ya iki nəfərlik qrupda keçirilir. Danışıq klubu hər şənbə pulsuzdur. Şagirdin evinə də gedirəm, metroya yaxın olsa.", 4.9),
    ("rauf-riyaziyyat", "Rauf Məmmədov", 45, "Riyaziyyat, qəbul imtahanları", "Sumqayıt", 15, "+994 55 702 19 38", "21 il", "Blok imtahanına və buraxılışa hazırlıq. Keçən il 14 şagirdimdən 11-i 600 baldan yuxarı topladı. Hər həftə sınaq, valideynə hesabat.", 4.8),
    ("sevinc-piano", "Sevinc Quliyeva", 38, "Fortepiano, solfecio", "Gəncə", 20, "+994 70 455 83 01", "12 il", "Uşaqlar beş yaşdan, böyüklər istənilən yaşdan. Evdə royal var. İlk dərs sınaqdır və pulsuzdur.", 5.0),
    ("elvin-proqram", "Elvin Həsənli", 27, "Python, veb proqramlaşdırma", "Onlayn", 30, "+994 51 267 94 50", "4 il", "Gündüz işləyirəm, ona görə dərslər 19:00-dan sonra və həftəsonu olur. Suallara yazışmada 24/7 cavab verirəm (yatmadığım vaxt).", 4.6),
    ("gulnare-ibtidai", "Gülnarə Rzayeva", 52, "İbtidai sinif, məktəbə hazırlıq", "Bakı, Yasamal", 12, "+994 12 539 60 27", "29 il", "Oxu, yazı, hesab. Səbirliyəm, səs qaldırmıram. Uşağı məktəbdən götürüb dərsi birlikdə edə bilərəm, saatı 10 manat.", 4.9),
]
REVIEWS = {
    "nigar-ingilis": [("Aysel", 5, "Üç aya 5.5-dən 7.0-a qalxdım. Nigar müəllim həm tələbkar, həm də çox gülərüzdür."), ("Kamran", 5, "Onlayn keçirdik, internet kəsiləndə dərsi uzatdı."), ("Leyla", 4, "Yaxşıdır, amma saat tapmaq çətindir.")],
    "rauf-riyaziyyat": [("Valideyn, 11-ci sinif", 5, "Oğlum ilk dəfə riyaziyyatdan qorxmur."), ("Tural", 4, "Ev tapşırığı çoxdur.")],
}


def shell(title: str, body: str, ld: object = None) -> str:
    script = f'<script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>' if ld else ""
    return f"""<!DOCTYPE html><html lang="az"><head><meta charset="utf-8"><title>{title} · Müəllim Tap</title>{script}</head><body><header><a href="/">Müəllim Tap</a><nav><a href="/fenn/ingilis-dili">İngilis dili</a> <a href="/fenn/riyaziyyat">Riyaziyyat</a> <a href="/fenn/musiqi">Musiqi</a> <a href="/qeydiyyat">Müəllim kimi qoşul</a></nav></header><div class="page">{body}</div><footer>Müəllim Tap © 2026 <a href="/elaqe">Əlaqə</a> <a href="/qaydalar">Qaydalar</a></footer></body></html>"""


def row(t: tuple) -> str:
    return f'<li class="tutor"><img src="/sekil/{t[0]}.jpg" alt="{t[1]}"><div><a href="/muellim/{t[0]}">{t[1]}</a><p>{t[3]} — {t[4]}</p><p>Təcrübə: {t[7]} · ⭐ {t[9]}</p></div><b>{t[5]} ₼ / saat</b></li>'


def listing(path: str, title: str, which: list[int]) -> WrittenPage:
    return WrittenPage(BASE + path, shell(title, f'<h1>{title}</h1><ul class="tutors">{"".join(row(TUTORS[i]) for i in which)}</ul>'), "directory", "az", relevant=False)


def tutor(t: tuple) -> WrittenPage:
    slug, name, age, subject, place, price, tel, years, text, score = t
    ld = {"@context": "https://schema.org", "@type": "Person", "name": name, "jobTitle": subject, "telephone": tel, "makesOffer": {"@type": "Offer", "price": price, "priceCurrency": "AZN"}}
    body = f'<h1>{name}</h1><p class="sub">{subject}</p><dl><dt>Yaş</dt><dd>{age}</dd><dt>Yer</dt><dd>{place}</dd><dt>Təcrübə</dt><dd>{years}</dd><dt>Qiymət</dt><dd>60 dəqiqə — {price} AZN, 90 dəqiqə — {price * 3 // 2 - 1} AZN</dd><dt>Telefon</dt><dd><a href="tel:{tel.replace(" ", "")}">{tel}</a></dd></dl><h2>Haqqımda</h2><p>{text}</p><p><a href="/muellim/{slug}/reyler">Rəylər ({score})</a></p>'
    return WrittenPage(f"{BASE}/muellim/{slug}", shell(f"{name}, {subject}", body, ld), "profile", "az", relevant=False)


def reviews(slug: str) -> WrittenPage:
    name = next(t[1] for t in TUTORS if t[0] == slug)
    body = f"<h1>{name} haqqında rəylər</h1>" + "".join(f'<div class="rey"><b>{w}</b> {"★" * n}{"☆" * (5 - n)}<p>{t}</p></div>' for w, n, t in REVIEWS[slug])
    return WrittenPage(f"{BASE}/muellim/{slug}/reyler", shell(f"Rəylər: {name}", body), "review", "az", relevant=False)


WANTED = """<h1>Şagirdlər müəllim axtarır</h1><div class="need"><h3>Rus dili, danışıq</h3><p>34 yaşım var, iş üçün lazımdır. Həftədə iki dəfə, Gənclik metrosu yaxınlığında, saatı 15–20 manat. Qadın müəllim olsa yaxşıdır.</p></div>
<div class="need"><h3>Kimya, 10-cu sinif</h3><p>Qızım üçün evə gələn müəllim axtarırıq, Xırdalan. Büdcə ayda 160 manat.</p></div><div class="need"><h3>Alman dili, sıfırdan</h3><p>Au-pair proqramına gedirəm, sentyabra qədər A1 lazımdır. Onlayn da olar. Zəhra, 20 yaş.</p></div>"""

SITE = WrittenSite(HOST, "AZ", (
    listing("/", "Azərbaycanda fərdi müəllimlər", [0, 1, 2, 3, 4]), listing("/fenn/ingilis-dili", "İngilis dili müəllimləri", [0]), listing("/seher/baki", "Bakıda müəllimlər", [4, 0]),
    *(tutor(t) for t in TUTORS), reviews("nigar-ingilis"), reviews("rauf-riyaziyyat"),
    WrittenPage(BASE + "/sagird-elanlari", shell("Şagird elanları", WANTED), "listing", "az", relevant=False),
    WrittenPage(BASE + "/elaqe", shell("Əlaqə", "<h1>Əlaqə</h1><p>Sual və təklifləriniz üçün: salam@muellim-tap.example. Ünvan: Bakı, Nizami küçəsi 88.</p>"), "static", "az"),
), note="JSON-LD Person with an Offer in manat")
