"""Uzbek channel archive: Telegram web preview mark-up, one post a message."""

import random

from tests.sites.written import WrittenPage, WrittenSite

HOST = "kanal-arxiv.example"
R = random.Random(998)


def tel() -> str:
    return f"+998 {R.choice(('90', '93', '97', '99'))} {R.randrange(200, 999)} {R.randrange(10, 99)} {R.randrange(10, 99)}"


YURAK = [
    ("Dilnoza", 31, 164, 58, "Toshkent, Chilonzor", "o‘qituvchi, ajrashgan, farzandi yo‘q. Oila qurish uchun jiddiy yigit bilan tanishadi"),
    ("Nargiza", 24, 169, 52, "Samarqand", "talaba, uzun sochli, Toshkentga yangi ko‘chib kelgan. Uylanganlar bezovta qilmasin"),
    ("Otabek", 37, 181, 83, "Toshkent, Yunusobod", "tadbirkor, uy-joyi bor, mehribon ayol izlaydi, niyat nikoh"),
    ("Zulfiya", 49, 160, 70, "Buxoro", "beva, tikuvchi, xushmuomala, 60 yoshgacha erkak bilan tanishadi"),
    ("Yelena", 40, 172, 65, "Toshkent, Mirobod", "sarg‘ish sochli, rus va o‘zbek tilida gaplashadi, umr yo‘ldoshi izlaydi"),
]
MASSAJ = [
    ("Shahlo", 33, "klassik, asalli massaj", "Chilonzor", (80, 140, 190)), ("Mint", 38, "tay massaji, moyli tay massaji", "Mirobod", (150, 260, 360)),
    ("Madina", 26, "relaks massaj, issiq toshlar", "Oybek metrosi", (120, 200, 280)), ("Jasur", 44, "sport va davolovchi massaj, hijoma", "Yunusobod", (90, 150, 200)),
    ("Ni Luh", 35, "Bali massaji, juftlik uchun", "Shayxontohur", (170, 290, 400)),
]
MODEL = [("Sevinch", 21, 175, "85-61-90", 120), ("Kamola", 24, 177, "86-62-92", 150), ("Angelina", 22, 180, "84-60-89", 200), ("Ruxshona", 20, 172, "83-60-91", 100)]
PARVARISH = [("Hadicha opa", 55, "keksalarga qarovchi, tunab qolish bilan, 24 soat", "4 mln so‘m oyiga"), ("Shirin", 22, "enaga, ingliz tili", "35 ming so‘m soatiga"), ("Matluba", 41, "uy tozalash, dazmol", "300 ming so‘m kuniga"), ("Lobar", 19, "au pair, Germaniyadan oila izlaydi, nemis tili B1", "280 yevro oyiga")]


def page(title: str, body: str, chan: str) -> str:
    return (f'<!DOCTYPE html><html lang="uz"><head><meta charset="utf-8"><title>{title} – Telegram arxivi</title><meta property="og:site_name" content="Kanal arxivi"><meta property="og:title" content="{title}"></head><body class="widget_frame_base tgme_webpreview"><header class="tgme_header"><div class="tgme_header_info"><span dir="auto">{title}</span><div class="tgme_header_counter">{R.randrange(2, 40)}.{R.randrange(1, 9)}K obunachi</div><a href="/s/{chan}">@{chan}</a></div></header>'
            f'<main class="tgme_main"><section class="tgme_channel_history">{body}</section></main></body></html>')


def msg(text: str, i: int, chan: str, photo: bool = False) -> str:
    ph = f'<a class="tgme_widget_message_photo_wrap" style="width:420px;background-image:url(\'/file/{i}.jpg\')"></a>' if photo else ""
    return f'<div class="tgme_widget_message js-widget_message" data-post="{chan}/{i}">{ph}<div class="tgme_widget_message_text" dir="auto">{text}</div><span class="tgme_widget_message_views">{i * 13 % 900 + 80}</span> <time datetime="2025-10-{i % 28 + 1:02d}T{i % 12 + 9:02d}:15:00+05:00">{i % 12 + 9}:15</time></div>\n'


def narx(p: tuple[int, int, int]) -> str:
    return "<br>".join(f"▫️ {m} daqiqa – {v} 000 so‘m" for m, v in zip((30, 60, 90), p))


Y = "".join(msg(f"💌 <b>{n}, {a} yosh</b><br>📏 {h} sm / {w} kg<br>📍 {s}<br>{t}.<br>📞 {tel()}", 10 + i, "yurak_uz_arxiv", True) for i, (n, a, h, w, s, t) in enumerate(YURAK))
Z = "".join(msg(f"💆 <b>{n} ({a})</b> – {w}<br>📍 {m}<br>{narx(p)}<br>📲 {tel()}", 30 + i, "massaj_arxiv", True) for i, (n, a, w, m, p) in enumerate(MASSAJ))
M = "".join(msg(f"⭐️ {n}, {a} yosh, {h} sm, {o}<br>Ko‘rgazma, banket, mehmonlarga hamrohlik: {p} 000 so‘m/soat, kamida 4 soat", 50 + i, "humo_models", True) for i, (n, a, h, o, p) in enumerate(MODEL))
Q = "".join(msg(f"👵👶 <b>{n}, {a} yosh</b>: {w}. {p}. {tel()}", 70 + i, "qarovchi_arxiv") for i, (n, a, w, p) in enumerate(PARVARISH))
PAGES = [
    ("/s/yurak_uz_arxiv", "listing", "Yolg‘iz yuraklar | tanishuv", Y, "yurak_uz_arxiv"),
    ("/yurak_uz_arxiv/11", "profile", "Nargiza, 24 – tanishuv anketasi", msg(f"👩 Ism: Nargiza<br>Yosh: 24<br>Bo‘y: 169 sm<br>Vazn: 52 kg<br>Soch: qora, uzun<br>Ko‘z: jigarrang<br>Tillar: o‘zbek, tojik, rus<br>Maqsad: oila<br><br>Shaharda yangiman, kitob va palovni yaxshi ko‘raman. Pul taklif qiladiganlar yozmasin, intim yo‘q. {tel()}", 11, "yurak_uz_arxiv", True), "yurak_uz_arxiv"),
    ("/s/massaj_arxiv", "listing", "Massaj Toshkent | ustalar", Z, "massaj_arxiv"),
    ("/massaj_arxiv/88", "ad", "Madina – relaks massaj, Oybek", msg(f"🌸 Assalomu alaykum, men Madina, 26 yosh, diplomli massajchi. Shinam va toza xonada qabul qilaman, dush bor, choy bepul. Mehmonxonaga ham boraman (+50 000). Har kuni 11:00–23:00.<br>{narx((120, 200, 280))}<br>▫️ To‘rt qo‘lda 60 daqiqa – 380 000 so‘m<br><br>📲 {tel()} (Telegram, WhatsApp)<br>❌ Erotik massaj YO‘Q, so‘ramang!", 88, "massaj_arxiv", True), "massaj_arxiv"),
    ("/massaj_arxiv/91", "thread", "Tay massaji haqida fikrlar", msg("<b>Sardor:</b> Mint opa zo‘r ekan, 90 daqiqa 360 ming, belim ochildi.", 91, "massaj_arxiv") + msg("<b>Gulya:</b> Men erim bilan juftlik massajiga bordim, tinch joy, tavsiya qilaman.", 92, "massaj_arxiv") + msg("<b>Sardor:</b> Faqat oldindan yozilish kerak, navbat ko‘p.", 93, "massaj_arxiv"), "massaj_arxiv"),
    ("/s/humo_models", "directory", "«Humo» agentligi: model va xostes", M, "humo_models"),
    ("/humo_models/62", "profile", "Angelina – portfolio", msg("📸 Angelina, 22 yosh, 180 sm, 57 kg, 84-60-89, oyoq 39, sarg‘ish soch. Podium, ichki kiyim katalogi; yalang‘och suratga tushmaydi. 200 000 so‘m/soat, 1 300 000 so‘m/kun. Olmaota 5–9-noyabr, Bishkek 10–12-noyabr.", 62, "humo_models", True), "humo_models"),
    ("/s/qarovchi_arxiv", "listing", "Enaga, qarovchi, au pair", Q, "qarovchi_arxiv"),
    ("/spa_mehmonxona/5", "static", "«Buloq» mehmonxonasi: sauna, hammom", msg(f"♨️ Sauna 150 000 so‘m/soat, hammom 120 000, kecha-yu kunduz. Ikki kishilik SPA: jakuzi, massaj, meva – 2 soat 790 000. Xona 3 soatga 200 000. {tel()}", 5, "spa_mehmonxona", True), "spa_mehmonxona"),
    ("/raqs_sherik/14", "listing", "Raqs uchun sherik kerak", msg(f"💃 Qiz, 25 yosh, 165 sm, bachata, 175 sm dan baland sherik izlaydi. {tel()}", 14, "raqs_sherik") + msg("🕺 Erkak, 51, vals kursi uchun sherik ayol izlaydi, boshlovchi.", 15, "raqs_sherik") + msg(f"Ustoz Nilufar, 32: yakka dars 120 000 so‘m/soat, 90 daqiqa 170 000. {tel()}", 16, "raqs_sherik"), "raqs_sherik"),
    ("/parda_klub/7", "static", "«Parda» tungi klubi: kabare dasturi", msg("🎭 Striptiz yo‘q! Juma: kabare «Pat», shanson va step. Shanba: DJ Malika, qizlarga kirish 00:00 gacha bepul. Stol 600 000, shampan 400 000 so‘m. 18+", 7, "parda_klub", True), "parda_klub"),
    ("/shahar_gid/3", "ad", "Gid Feruza – soatbay", msg(f"🕌 34 yosh, ingliz, fransuz, rus tillari. 2 soat 250 000, 4 soat 450 000, tungi Toshkent 3 soat 350 000 so‘m. Mehmonxonadan olib ketaman. {tel()}", 3, "shahar_gid", True), "shahar_gid"),
    ("/taro_zebo/21", "ad", "Taro – Zebo xonim 24/7", msg(f"🔮 Sevgi, xiyonat, qaytarish. 5 000 so‘m daqiqasi, 30 daqiqa 120 000, 60 daqiqa 200 000. Sir saqlanadi. {tel()}", 21, "taro_zebo", True), "taro_zebo"),
    ("/kvartira_sherik/40", "ad", "Kvartiraga qiz kerak", msg(f"🏠 Ikki qiz (20, 23) uchinchi qizni izlaydi, chet ellik ham mumkin. 1 200 000 so‘m, Novza. Yigitlar qo‘ng‘iroq qilmasin. Sitora {tel()}", 40, "kvartira_sherik", True), "kvartira_sherik"),
    ("/qarovchi_arxiv/79", "ad", "Hadicha opa, 55 – tungi qarovchi", msg(f"🌙 Mehribon, sabrli hamshira. Uyga, kasalxonaga, mehmonxonaga boraman, 24/7.<br>▫️ 1 soat – 40 000<br>▫️ 2 soat – 70 000<br>▫️ tuni bilan – 250 000<br>▫️ dam olish kunlari – 800 000 so‘m<br>Gigiyena, dori, suhbat. {tel()}", 79, "qarovchi_arxiv", True), "qarovchi_arxiv"),
]
SITE = WrittenSite(HOST, "UZ", tuple(WrittenPage(f"https://{HOST}{p}", page(t, b, c), k, "uz", relevant=False) for p, k, t, b, c in PAGES), note="Telegram web preview mark-up, emoji labels, handles of channels")
