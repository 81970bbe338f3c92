"""Azerbaijani review site: a card of each person, and each guest's review on a page of its own.

Hard: the card has a table of facts with the guests' scores beside them (looks 8/10, service 9/10), the guests' own ages, what they paid, and how long they stayed
stand on the review pages only and are nobody's facts, 'asked price' is a row in manats with minutes, one phone per card written in
local forms, a card put up by a manager, one card with a former name, one in Russian, letters ə and ı missing in one text, AMP copy of
a review, a rating filter, a closed card.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://qonaqreyi.example"
TOWN = {"Baku": "Bakı", "Ganja": "Gəncə", "Sumgayit": "Sumqayıt", "Lankaran": "Lənkəran"}
WORD = {"massage": "masaj", "dinner_date": "şam yeməyi", "dancing": "rəqs", "bath": "birgə vanna", "kissing": "öpüş", "travel": "səfərdə müşayiət", "couples": "cütlüklər qəbul olunur", "tantra": "tantra", "striptease": "striptiz", "party": "məclislər", "role_play": "rol oyunları",
        "city_guide": "şəhər bələdçisi", "video_call": "videozəng", "cuddling": "qucaqlaşma", "duo": "duet", "business": "işgüzar görüşlər"}


def azn(amount, minutes=None, place=None, currency="AZN"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# id, slug, name, town, rows (label, value), does, not, date, verified, pictures, scores, text about oneself, truth
K = [
    (311, "aysel-nesimi", "Aysel", "Baku", [("Yaş", "26"), ("Boy", "168 sm"), ("Çəki", "56 kq"), ("Dillər", "azərbaycan, rus"), ("Qəbul edir", "bəli"), ("Gəlir", "xeyr"), ("Qiymət", "60 dəq – 100 ₼; 30 dəq – 60 ₼"), ("Telefon", "051 328 58 86")], ["massage", "kissing"], ["video_call"], "10.06.2025", True, 3, (8, 9, 9),
     "Nəsimi rayonunda təmiz, səliqəli evdə qəbul edirəm. Hər gün saat 12:00-dan 22:00-dək. Gizli nömrələrə cavab vermirəm.",
     dict(age=26, height_cm=168, weight_kg=56, languages_spoken=["az", "ru"], incall=True, outcall=False, hours="12:00-22:00", max_duration_h=1, phones=["+994513285886"], prices=[azn(100, 60), azn(60, 30)])),
    (308, "leyla-28may", "Leyla", "Baku", [("Yaş", "31"), ("Boy", "1,72"), ("Dillər", "azərbaycan, rus, ingilis, türk"), ("Qəbul edir", "xeyr"), ("Gəlir", "bəli, otelə"), ("Qiymət", "2 saat – 250 ₼; gecə – 600 ₼"), ("WhatsApp", "+994 99 728 64 81")], ["dinner_date", "travel", "business"], [], "08.06.2025", True, 4, (9, 8, 9),
     "Müstəqiləm, vasitəçim yoxdur. Restorana, teatra, Qəbələyə birlikdə gedə bilərik. Avans istəmirəm.",
     dict(age=31, height_cm=172, provider_kind="independent", languages_spoken=["az", "ru", "en", "tr"], incall=False, outcall=True, max_duration_h=12, phones=["+994997286481"], handles=[{"kind": "whatsapp", "value": "+994997286481"}], prices=[azn(250, 120), azn(600, 720)])),
    (305, "karina-masaj", "Karina", "Baku", [("Yaş", "38"), ("Boy", "165 sm"), ("Çəki", "64 kq"), ("Milliyyət", "rus"), ("Dillər", "rus, azərbaycan"), ("Qəbul edir", "bəli"), ("Qiymət", "1 saat – 70 ₼; 1,5 saat – 100 ₼"), ("Telefon", "(050) 946-12-30")], ["massage", "tantra"], ["kissing"], "06.06.2025", True, 2, (7, 10, 9),
     "Меня зовут Карина, живу в Баку двадцать лет. Делаю классический и тантра-массаж в своём кабинете у метро «Гянджлик». По воскресеньям отдыхаю.",
     dict(aliases_stated=["Karina", "Карина"], age=38, text_language="ru", height_cm=165, weight_kg=64, nationality="RU", languages_spoken=["ru", "az"], incall=True, max_duration_h=1.5, phones=["+994509461230"], prices=[azn(70, 60), azn(100, 90)])),
    (302, "sevinc-gence", "Sevinc", "Ganja", [("Yaş", "29"), ("Boy", "160 sm"), ("Çəki", "61 kq"), ("Qəbul edir", "bəli"), ("Gəlir", "bəli"), ("Qiymət", "1 saat – 60 ₼ (məndə), 80 ₼ (sizdə)"), ("Telefon", "077 077 62 44")], ["massage", "cuddling", "bath"], [], "05.06.2025", False, 1, (8, 8, 7),
     "Salam, men Sevinc. Gencede yasayiram, sakit ve mehriban xanimam. Iyunun 18-den 21-dek Bakida olacagam.",
     dict(age=29, height_cm=160, weight_kg=61, incall=True, outcall=True, max_duration_h=1, phones=["+994770776244"], tour=[{"city": "Baku", "from": "2025-06-18", "to": "2025-06-21"}], prices=[azn(60, 60, "incall"), azn(80, 60, "outcall")])),
    (297, "nigar-ve-gunay", "Nigar", "Baku", [("Yaş (Nigar)", "24"), ("Yaş (Günay)", "27"), ("Qəbul edir", "bəli"), ("Qiymət", "1 saat – 220 ₼ (ikisi)"), ("Viber", "055 083 48 19")], ["duo", "massage", "couples"], [], "03.06.2025", False, 3, (9, 9, 8),
     "Nigar və Günay rəfiqədirlər, yalnız birlikdə qəbul edirik. Ünvan: Nərimanov, park tərəf. Saat 18:00-dan 02:00-dək.",
     dict(aliases_stated=["Nigar", "Günay"], age=24, ages_stated=[24, 27], audience="couple", incall=True, hours="18:00-02:00", max_duration_h=1, phones=["+994550834819"], handles=[{"kind": "viber", "value": "+994550834819"}], prices=[azn(220, 60)])),
    (290, "menecer-diana", "Diana", "Baku", [("Yaş", "22"), ("Boy", "175 sm"), ("Çəki", "54 kq"), ("Milliyyət", "ukraynalı"), ("Dillər", "ukrayna, rus, ingilis"), ("Gəlir", "bəli"), ("Qiymət", "3 saat – 300 $; 24 saat – 900 $"), ("Menecer", "070 151 26 59")], ["party", "dancing", "dinner_date"], ["massage"], "30.05.2025", False, 5, (10, 6, 7),
     "«Xəzər Gözəlləri» agentliyi Diananı təqdim edir. Sürücümüz onu sizə gətirəcək. Bütün suallar menecerə, günün 24 saatı.",
     dict(age=22, provider_kind="agency", height_cm=175, weight_kg=54, nationality="UA", languages_spoken=["uk", "ru", "en"], outcall=True, max_duration_h=24, phones=["+994701512659"], prices=[azn(300, 180, None, "USD"), azn(900, 1440, None, "USD")])),
    (284, "aylin-trans", "Aylin", "Baku", [("Cins", "trans qadın"), ("Yaş", "30"), ("Boy", "179 sm"), ("Çəki", "70 kq"), ("Dillər", "türk, azərbaycan"), ("Qəbul edir", "bəli"), ("Gəlir", "xeyr"), ("Qiymət", "1 saat – 120 ₼"), ("Telegram", "@aylin_baki_trans")], ["role_play", "striptease", "video_call"], [], "27.05.2025", True, 2, (8, 9, 9),
     "Əvvəl burada Ceren adı ilə yazılırdım, indi Aylinəm. Mədəni insanları gözləyirəm.",
     dict(aliases_stated=["Aylin", "Ceren"], age=30, audience="trans", height_cm=179, weight_kg=70, languages_spoken=["tr", "az"], incall=True, outcall=False, max_duration_h=1, handles=[{"kind": "telegram", "value": "aylin_baki_trans"}], prices=[azn(120, 60)])),
    (279, "rauf-masajci", "Rauf", "Sumgayit", [("Cins", "kişi"), ("Yaş", "34"), ("Boy", "182 sm"), ("Çəki", "80 kq"), ("Gəlir", "bəli"), ("Qiymət", "60 dəq – 50 ₼"), ("Telefon", "051 789 26 23")], ["massage", "couples"], [], "22.05.2025", True, 1, (8, 9, 10),
     "Xanımlar və cütlüklər üçün masaj, Sumqayıt və Bakıya gəlirəm. Kişilərə xidmət göstərmirəm.", dict(age=34, audience="man", height_cm=182, weight_kg=80, outcall=True, max_duration_h=1, phones=["+994517892623"], prices=[azn(50, 60)])),
    (271, "zemfira-lenkeran", "Zemfira", "Lankaran", [("Yaş", "44"), ("Qəbul edir", "bəli"), ("Telefon", "sıfır doxsan doqquz, 839 60 19")], ["massage", "cuddling"], [], "15.05.2025", False, 0, (7, 9, 9),
     "Lənkəranda öz evim var. Çay dəmləyirəm, söhbət edirik. Qiyməti telefonda deyəcəyəm.", dict(age=44, incall=True, phones=["+994998396019"])),
]
# id, card, heading, guest, guest's age, day, paid, stayed, scores, text, language
R = [
    (2041, 311, "Gözləntimi doğrultdu", "bakili_85", 40, "11.06.2025", "100 ₼", "1 saat", (8, 10, 9), "Ev təmiz idi, qapını özü açdı, gülərüz idi. Masaj uzun çəkdi. Telefonu bir dəfə də zəng çalmadı. Yenə gedəcəyəm.", "az"),
    (2038, 305, "Руки золотые", "inzhener_m", 52, "09.06.2025", "100 ₼", "1,5 saat", (7, 10, 10), "Спина прошла с одного раза. Карина говорит мало, но по делу. Кабинет чистый, душ есть.", "ru"),
    (2033, 290, "Şəkildəki deyildi", "tural.t", 33, "04.06.2025", "300 $", "3 saat", (9, 4, 5), "Sürücü gətirdi və aşağıda gözlədi. Qız yorğun görünürdü, heç gülümsəmirdi, azərbaycanca bilmir. Pulu sürücü aldı. Tövsiyə etmirəm.", "az"),
    (2029, 297, "İki nəfər, bir saat", "gence_qonaq", 29, "04.06.2025", "220 ₼", "1 saat", (9, 9, 8), "Hər ikisi mehriban idi. Nigar 24 yox, bir az böyük görünür. Parkda yer tapmaq çətindir.", "az"),
    (2024, 308, "Əla axşam", "doctor_f", 47, "02.06.2025", "600 ₼", "gecə", (10, 9, 10), "Leyla ilə operaya getdik, sonra şam yeməyi. Hər mövzuda danışa bilir, ingiliscəsi mükəmməldir.", "az"),
    (2017, 302, "Normal", "karvan", 38, "28.05.2025", "60 ₼", "1 saat", (8, 7, 7), "Ünvanı gec dedi, on beş dəqiqə küçədə gözlədim. Qalanı yaxşı idi. Başqa bir nömrə də verdi: 077 287 48 14, rəfiqəsininmiş.", "az"),
]
BY = {k[0]: k for k in K}


def url(k):
    return f"{ROOT}/kart/{k[0]}-{k[1]}"


def rurl(r):
    return f"{ROOT}/rey/{r[0]}"


def stars(n):
    return '<i class="fa fa-star"></i>' * (n // 2) + '<i class="fa fa-star-half-o"></i>' * (n % 2)


def shell(title, body, head=""):
    return f"""<!DOCTYPE html><html lang="az"><head><meta charset="utf-8"><title>{title} — Qonaq Rəyi</title>{head}<link rel="stylesheet" href="/css/main.css?v=19"></head><body>
<div id="wrap"><div id="head"><a id="logo" href="/">Qonaq<b>Rəyi</b></a><form action="/axtar"><input name="q" placeholder="Ad və ya nömrə"></form><a href="/kartlar">Kartlar</a> <a href="/rey-yaz">Rəy yaz</a> <a href="/qaydalar">Qaydalar</a></div>
<div id="content">{body}</div>
<div id="foot">Qonaq Rəyi 2017–2025. Reklam və kart açmaq üçün: reklam@qonaqreyi.example, (012) 555 04 17. 18+</div></div></body></html>"""


def score(s):
    return "".join(f'<div class="bal"><span>{n}</span> <meter min="0" max="10" value="{v}"></meter> <em>{v}/10</em></div>' for n, v in zip(("Görünüş", "Xidmət", "Şərait"), s))


def card(k):
    num, slug, name, town, rows, does, off, day, ok, pics, s, text, _ = k
    head = name + (" və Günay" if slug.startswith("nigar") else "")
    facts = f'<tr><td class="l">Şəhər</td><td>{TOWN[town]}</td></tr>' + "".join(f'<tr><td class="l">{a}</td><td>{b}</td></tr>' for a, b in rows)
    tags = "".join(f'<li class="var"><i class="fa fa-check"></i>{WORD[d]}</li>' for d in does) + "".join(f'<li class="yox"><i class="fa fa-times"></i>{WORD[d]}</li>' for d in off)
    shots = "".join(f'<a class="fancy" href="/upload/{num}/{n}.jpg"><img src="/upload/{num}/{n}_s.jpg" alt="{head}"></a>' for n in range(1, pics + 1))
    said = "".join(f'<div class="rey-q"><a href="/rey/{r[0]}">{r[2]}</a> <span>{r[3]}, {r[5]}</span> {stars(r[8][1])}</div>' for r in R if r[1] == num) or "<p>Hələ rəy yoxdur.</p>"
    i = K.index(k)
    also = "".join(f'<a href="/kart/{x[0]}-{x[1]}">{x[2]} ({TOWN[x[3]]})</a> ' for x in (K[i - 1], K[i - 2]))
    return shell(f"{head}, {TOWN[town]}", f"""<div class="kart-h"><h1>{head}</h1>{'<span class="tesdiq" title="Kart təsdiqlənib"><i class="fa fa-shield"></i> təsdiqlənib</span>' if ok else '<span class="tesdiq-yox">təsdiqlənməyib</span>'}<span class="tarix">Kart açılıb: {day}</span></div>
<div class="sol">{shots}<table class="melumat">{facts}</table><ul class="xidmet">{tags}</ul></div><div class="sag"><h3>Qonaqların balı</h3>{score(s)}<h3>Özü haqqında</h3><p>{text}</p></div>
<h3>Rəylər</h3>{said}<p class="beraber">Həmçinin baxın: {also}</p>""")


def review(r, amp=False):
    num, ref, head, guest, age, day, paid, stay, s, text, _ = r
    k = BY[ref]
    body = f"""<div class="rey-t"><h1>{head}</h1><p>Kart: <a href="/kart/{k[0]}-{k[1]}">{k[2]}</a></p><table class="melumat"><tr><td class="l">Qonaq</td><td>{guest} ({age} yaş)</td></tr><tr><td class="l">Görüş</td><td>{day}</td></tr><tr><td class="l">Ödədi</td><td>{paid}</td></tr><tr><td class="l">Müddət</td><td>{stay}</td></tr></table>
{score(s)}<p class="metn">{text}</p><p>Bu rəy faydalı oldu? <a href="#">Bəli (7)</a> <a href="#">Xeyr (1)</a></p></div>"""
    if amp:
        return f'<!doctype html><html amp lang="az"><head><meta charset="utf-8"><title>{head}</title><link rel="canonical" href="{rurl(r)}"></head><body>{body}</body></html>'
    return shell(head, body)


def truth(k):
    row = deepcopy(AD)
    row.update(url=url(k), alias=k[2], aliases_stated=[k[2]], text_language="az", provider_kind="unknown", city=k[3], country="AZ", services=list(k[5]), verified=k[8], n_images=k[9], posted_at="-".join(reversed(k[7].split("."))))
    row.update(deepcopy(k[12]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(title, rows, foot=""):
    cells = "".join(f'<div class="box"><a href="/kart/{k[0]}-{k[1]}">{f"<img src=/upload/{k[0]}/1_s.jpg>" if k[9] else "<img src=/css/nophoto.png>"}<b>{k[2]}</b></a><span>{TOWN[k[3]]}</span>{stars(k[10][1])}</div>\n' for k in rows)
    return shell(title, f'<h1>{title}</h1><div class="suz"><a href="/kartlar?bal=9">9 baldan yuxarı</a> <a href="/kartlar?sira=tarix">tarixə görə</a></div>{cells}<div class="sehife">{foot}</div>')


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "az")


def u(rows):
    return tuple(map(url, rows))


HIGH = [k for k in K if k[10][1] >= 9]
PAGES = [
    WrittenPage(f"{ROOT}/kartlar", listing("Kartlar", K), "listing", "az", ads=u(K)),
    WrittenPage(f"{ROOT}/kartlar?bal=9", listing("Kartlar", HIGH), "listing", "az", ads=u(HIGH), canonical=f"{ROOT}/kartlar"),
]
PAGES += [WrittenPage(url(k), card(k), "ad", "az", text_language=k[12].get("text_language"), ads=(url(k),)) for k in K]
PAGES += [WrittenPage(rurl(r), review(r), "review", "az", text_language="ru" if r[10] == "ru" else None) for r in R]
PAGES += [
    WrittenPage(f"{rurl(R[0])}/amp", review(R[0], True), "review", "az", canonical=rurl(R[0])),
    plain("/", "Qonaqların yazdığı rəylər", "<p>Burada qonaqlar görüşdən sonra rəy yazırlar. Saytda 9 kart və 6 rəy var. Sayt yalnız 18 yaşdan yuxarı şəxslər üçündür. <a href='/kartlar'>Davam et</a></p>"),
    plain("/rey-yaz", "Rəy yaz", "<p>Rəy yazmaq üçün <a href='/giris'>daxil ol</a>. Hər təsdiqlənmiş rəyə görə 5 bal qazanırsan.</p>"),
    plain("/qaydalar", "Qaydalar", "<p>Təhqir, şantaj və şəxsi ünvan yazmaq qadağandır. Məcburiyyət əlaməti görsəniz, 102-yə zəng edin və bizə yazın.</p>"),
    plain("/reklam", "Kart açmaq və reklam", "<p>Kart açmaq pulsuzdur. Əsas səhifədə banner ayda 150 ₼. Təsdiq üçün videozəng edirik, qiyməti 0 ₼.</p>"),
    plain("/kart/244-samire", "Kart bağlanıb", "<p>Bu kart sahibinin istəyi ilə bağlanıb və rəylər silinib.</p>", "error"),
]

SITE = WrittenSite("qonaqreyi.example", "AZ", tuple(PAGES), tuple(truth(k) for k in K), note=__doc__)
