"""Azerbaijani ads: cards with WhatsApp links and data attributes, AMP-like lists."""

import random

from tests.sites.written import WrittenPage, WrittenSite

HOST = "elan-meydani.example"
R = random.Random(994)


def tel() -> str:
    return f"({R.choice(('050', '055', '070', '051'))}) {R.randrange(210, 999)}-{R.randrange(10, 99)}-{R.randrange(10, 99)}"


TANIS = [
    ("Aygün", 32, 167, 59, "Bakı, Yasamal", "müəllimə, subay, ciddi münasibət və ailə üçün 40 yaşa qədər bəy axtarır"),
    ("Sevda", 45, 162, 68, "Sumqayıt", "boşanmış, bir oğlu var, mehriban, ev xanımı, tənha bəylə tanış olar"),
    ("Elçin", 38, 180, 84, "Bakı, Nərimanov", "mühəndis, evi var, zərif xanım axtarır, niyyət nikah"),
    ("Ləman", 24, 171, 54, "Gəncə", "tələbə, uzun saçlı, Bakıya yeni köçüb, dost və həyat yoldaşı arzulayır; evlilər narahat etməsin"),
    ("Nadir", 64, 173, 80, "Bakı, Xətai", "təqaüdçü, dul, 50-60 yaşlı xanımla tanış olmaq istəyir"),
]
MASAJ = [
    ("Günel", 31, "klassik, limfodrenaj", "Nəsimi", (25, 40, 55)), ("Tik", 38, "Tay masajı, yağlı Tay masajı", "Səbail", (40, 70, 95)),
    ("Aysel", 26, "relaks masaj, isti daş, aroma yağ", "28 May", (35, 60, 80)), ("Rövşən", 43, "idman masajı, hicamə", "Gənclik", (30, 50, 65)),
    ("Ketut", 33, "Bali masajı, cütlük masajı", "Port", (45, 80, 110)),
]
MODEL = [("Nigar", 22, 175, "86-62-91", 25), ("Diana", 25, 178, "88-63-92", 35), ("Fidan", 20, 173, "83-60-89", 25), ("Sabina", 27, 176, "90-65-95", 30)]
BAXIM = [("Zərifə", 55, "yaşlıya baxıcı, gecə qalmaqla, 24 saat", "700 AZN ayda"), ("Nuray", 23, "dayə, ingilis dili", "6 AZN saat"), ("Gülnarə", 40, "təmizlik, ütü", "50 AZN gün"), ("Aytac", 19, "au pair, Almaniyaya getmək istəyir", "280 EUR ayda")]


def page(title: str, body: str) -> str:
    return (f'<!doctype html><html lang="az"><head><meta charset="utf-8"><title>{title} | Elan Meydanı</title><style>.c{{border:1px solid #ddd;padding:8px}}</style></head><body>'
            '<nav data-role="cats"><a href="/tanisliq">Tanışlıq</a><a href="/masaj">Masaj və SPA</a><a href="/modeller">Model, hostes</a><a href="/baxici">Dayə, baxıcı</a><a href="/otaq">Otaq yoldaşı</a></nav>'
            f'<h1 class="t">{title}</h1>{body}<p class="note">Saytda intim xarakterli elanlar qadağandır. 18+ yalnız tanışlıq bölməsi.</p></body></html>')


def wa(t: str) -> str:
    n = "994" + "".join(c for c in t if c.isdigit())[1:]
    return f'<a class="wa" href="https://wa.me/{n}?text=Salam">WhatsApp {t}</a>'


def c(head: str, body: str, i: int, **data: object) -> str:
    attrs = "".join(f' data-{k}="{v}"' for k, v in data.items())
    return f'<section class="c"{attrs}><img src="/f/{i}.jpg" alt="{head}" width="160"><h3>{head}</h3><p>{body}</p>{wa(tel())}</section>'


T = "".join(c(f"{n}, {a} yaş", f"{s}. Boy {b} sm, çəki {k} kq. {t.capitalize()}.", 10 + i, age=a, height=b, weight=k) for i, (n, a, b, k, s, t) in enumerate(TANIS))
Z = "".join(c(f"{n} ({a})", f"{u}. {w}. " + ", ".join(f"{m} dəq {v} AZN" for m, v in zip((30, 60, 90), p)), 30 + i, age=a, price=p[1]) for i, (n, a, w, u, p) in enumerate(MASAJ))
B = "".join(c(f"{n}, {a} yaş", f"{w} – {p}", 70 + i) for i, (n, a, w, p) in enumerate(BAXIM))
M = "".join(f'<li><img src="/f/m{i}.jpg" alt="{n}">{n}, {a} yaş, {h} sm, {m}, {p} AZN/saat</li>' for i, (n, a, h, m, p) in enumerate(MODEL))
PAGES = [
    ("/tanisliq", "listing", "Tanışlıq: ciddi niyyətlə", T),
    ("/tanisliq/leman-24", "profile", "Ləman, 24 yaş", '<img src="/f/l1.jpg" alt="Ləman"><img src="/f/l2.jpg" alt="Ləman dəniz kənarında"><table><tr><td>Yaş</td><td>24</td></tr><tr><td>Boy</td><td>171 sm</td></tr><tr><td>Çəki</td><td>54 kq</td></tr><tr><td>Saç</td><td>qara, uzun</td></tr><tr><td>Gözlər</td><td>yaşıl</td></tr><tr><td>Dillər</td><td>azərbaycan, rus, türk</td></tr><tr><td>Məqsəd</td><td>ailə qurmaq</td></tr></table><p>Bakıya yeni gəlmişəm, rəssamlıq oxuyuram. Sponsor axtarmıram, pul təklif edənlər yazmasın.</p>' + wa(tel())),
    ("/masaj", "listing", "Masaj və SPA – Bakı", Z),
    ("/masaj/aysel", "ad", "Aysel – relaks masaj, 28 May", f'<img src="/f/ay.jpg" alt="Aysel"><p>Salam, mən Aysel, 26 yaşım var, diplomlu masajçıyam. Rahat, təmiz və məxfi kabinetdə qəbul edirəm; otelə də gəlirəm (+15 AZN). Duş, çay, aroma yağ daxildir. Hər gün 11:00–23:00.</p><ul><li>30 dəq – 35 AZN</li><li>60 dəq – 60 AZN</li><li>90 dəq – 80 AZN</li><li>Dörd əllə 60 dəq – 110 AZN</li></ul><p>Xanımlar və bəylər üçün. İntim yoxdur, xahiş edirəm soruşmayın.</p>{wa(tel())}'),
    ("/masaj/tik-reyler", "review", "Rəylər: Tik, Tay masajı", '<blockquote>★★★★★ Orxan: 90 dəqiqə 95 manat, belim açıldı, təşəkkürlər Tik xanım!</blockquote><blockquote>★★★★ Lalə: Təmizdir, qiymət bir az bahadır.</blockquote><blockquote>★★★ Qonaq: Növbə çox idi, amma əlləri güclüdür.</blockquote>'),
    ("/modeller", "directory", "«Xəzri» agentliyi: model və hostes", f"<ul>{M}</ul><p>Sərgi, qala gecəsi, xarici qonaqların müşayiəti. Minimum 4 saat. {wa(tel())}</p>"),
    ("/modeller/diana", "profile", "Diana – portfolio", '<img src="/f/d1.jpg" alt=""><img src="/f/d2.jpg" alt=""><img src="/f/d3.jpg" alt=""><p>25 yaş, 178 sm, 58 kq, 88-63-92, ayaqqabı 39, sarışın. Podium, alt paltarı kataloqu; çılpaq çəkiliş yox. Saat 35 AZN, gün 220 AZN. İstanbulda 8–11 noyabr.</p>'),
    ("/baxici", "listing", "Dayə, baxıcı, təmizlikçi", B),
    ("/otel-hamam", "static", "Otel Buxar: hamam, sauna, SPA", f"<p>Hamam və kəsə 30 AZN, fin saunası 2 saat 60 AZN, cütlük üçün cakuzili otaq 3 saat 120 AZN, cüt masajı 60 dəq 150 AZN. Gündüz nömrəsi 50 AZN. 24/7 açıq. Tel {tel()}</p>"),
    ("/reqs", "listing", "Rəqs partnyoru axtarıram", c("Xanım, 27", "Boy 164, latın rəqsləri, 174 sm-dən hündür partnyor axtarır.", 91) + c("Bəy, 52", "Tanqo üçün xanım partnyor, başlayan səviyyə.", 92) + c("Müəllimə Samira, 34", "Fərdi dərs 40 AZN/saat, 90 dəq 55 AZN. Toy rəqsi 200 AZN.", 93)),
    ("/klub/perde", "static", "Gecə klubu Pərdə – kabare proqramı", "<p>Striptiz yoxdur. Cümə: kabare «Lələk», şanson və step. Şənbə: DJ Mələk, xanımlara giriş 00:00-a qədər pulsuz. Masa 150 AZN, şampan 120 AZN. Yaş həddi 18+.</p>"),
    ("/beledci", "ad", "Bələdçi Kamilla – saat hesabı", f"<p>33 yaş, ingilis, rus, ərəb dilləri. 2 saat 60 AZN, 4 saat 100 AZN, gecə Bakısı 3 saat 90 AZN. Oteldən götürürəm. {wa(tel())}</p>"),
    ("/tarot", "ad", "Tarot – Zöhrə xanım 24/7", f"<p>Sevgi, xəyanət, qayıdış. 2 AZN dəqiqə, 30 dəq 40 AZN, 60 dəq 70 AZN. Məxfilik tam qorunur. {wa(tel())}</p>"),
    ("/otaq", "ad", "Otaq yoldaşı (qız) axtarılır", f"<p>Elmlər metrosu, iki tələbə qız (20, 22) üçüncü qız axtarır, xarici də ola bilər. 150 AZN. {wa(tel())}</p>"),
    ("/baxici/zerife", "ad", "Zərifə, 55 – gecə baxıcısı", f'<img src="/f/zer.jpg" alt="Zərifə"><p>Səbirli, mehriban, etibarlı tibb bacısı. Evə, xəstəxanaya, otelə gəlirəm, 24/7. 1 saat 8 AZN, 2 saat 15 AZN, bütün gecə 50 AZN, həftəsonu 160 AZN. Gigiyena, dərman, söhbət. {wa(tel())}</p>'),
]
SITE = WrittenSite(HOST, "AZ", tuple(WrittenPage(f"https://{HOST}{p}", page(t, b), k, "az", relevant=False) for p, k, t, b in PAGES), note="data attributes of age, height, weight; wa.me links")
