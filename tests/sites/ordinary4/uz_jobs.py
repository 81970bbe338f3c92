"""An Uzbek jobs board: JSON-LD JobPosting, pay by the hour, shifts around the clock."""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "ishtop-vodiy.example"
BASE = f"https://{HOST}"

JOBS = [
    (20411, "Ofitsiant (kechki smena)", "«Bahor» choyxonasi", "Toshkent", "18 000 so‘m / soat", "+998 90 317 48 26",
     "Mehmondo‘st jamoamizga 18 yoshdan katta ofitsiantlar kerak. Ish vaqti 17:00 dan 01:00 gacha, haftada besh kun. Choy puli o‘zingizga, ovqat bepul, uyga taksi bilan olib borib qo‘yamiz.",
     ["xushmuomalalik", "rus tilini bilish", "tibbiy daftarcha"]),
    (20418, "Enaga 4 yoshli bolaga", "Xususiy oila", "Samarqand", "2 800 000 so‘m / oy", "+998 91 542 07 63",
     "Dushanbadan jumagacha 8:30–17:30. Bolaga ovqat isitish, bog‘chadan olib kelish, kitob o‘qib berish. 25 yoshdan 50 yoshgacha, tajribali ayol kerak. Tavsiyanoma bo‘lsa yaxshi.",
     ["bolalar bilan tajriba", "chekmaslik", "Registon atrofida yashash"]),
    (20423, "Massajchi-uqalovchi (tibbiy markaz)", "Shifo Nur tibbiy markazi", "Farg‘ona", "40 % + oylik", "+998 73 244 51 90",
     "Klassik va bolalar massaji bo‘yicha sertifikati bor hamshira yoki shifokor qidirilmoqda. Kuniga 6–8 bemor, seans 30 daqiqa. Nevrologiya bo‘limi bilan birga ishlanadi.",
     ["tibbiy diplom", "massaj sertifikati", "2 yil tajriba"]),
    (20430, "Haydovchi-kuzatuvchi (yuk eskorti)", "Orient Trans Logistika", "Navoiy", "5 500 000 so‘m / oy", "+998 95 208 33 17",
     "O‘lchami katta yuklarni kuzatib borish uchun haydovchilar kerak: Navoiy – Olot – Termiz yo‘nalishi. Kuzatuv mashinasi kompaniyaniki, yo‘l puli alohida. Safar 3–6 kun.",
     ["B, C toifa", "o‘zini tuta bilish", "xorijiy pasport"]),
    (20437, "Kol-markaz operatori 24/7", "AloBank xizmat markazi", "Toshkent", "22 000 so‘m / soat", "+998 78 150 62 44",
     "Tungi smenada qo‘ng‘iroqlarga javob berish. O‘zbek va rus tillarida ravon gapirish. O‘qish ikki hafta, haqi to‘lanadi. Talabalar ham mumkin.",
     ["aniq nutq", "kompyuter", "tungi smenaga rozilik"]),
    (20444, "Qariyaga qarovchi ayol", "Mehr uyda parvarish", "Buxoro", "120 000 so‘m / kun", "+998 93 461 85 02",
     "78 yoshli onaxonga qarash: ovqat, dori, sayr. Yashab ishlash mumkin, alohida xona beriladi. Sutkada bir kun dam. Biz bilan rasmiy shartnoma tuziladi.",
     ["sabr", "tozalik", "dorilarni farqlay olish"]),
]


def shell(title: str, body: str, extra: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="uz"><head><meta charset="UTF-8"><title>{title} — IshTop Vodiy</title>{extra}</head><body><div class="navbar"><a class="logo" href="/">IshTop</a>
<ul><li><a href="/vakansiyalar">Vakansiyalar</a></li><li><a href="/rezyume">Rezyumelar</a></li><li><a href="/maslahat">Maslahatlar</a></li></ul></div><div class="container">{body}</div>
<div class="footer">© IshTop Vodiy, 2026. E’lonlar uchun javobgarlik ish beruvchida. <a href="/biz-haqimizda">Biz haqimizda</a></div></body></html>"""


def row(job: tuple) -> str:
    nr, title, firm, city, pay, _, text, _ = job
    return f'<div class="vacancy"><h3><a href="/vakansiya/{nr}">{title}</a></h3><span class="firm">{firm}</span> <span class="city">{city}</span> <b class="pay">{pay}</b><p>{text[:80]}...</p></div>'


def listing(path: str, title: str, jobs: list[tuple]) -> WrittenPage:
    return WrittenPage(BASE + path, shell(title, f"<h1>{title}</h1><p>Topildi: {len(jobs)} ta</p>" + "".join(map(row, jobs))), "listing", "uz", relevant=False)


def job(i: int) -> WrittenPage:
    nr, title, firm, city, pay, tel, text, needs = JOBS[i]
    data = {"@context": "https://schema.org", "@type": "JobPosting", "title": title, "hiringOrganization": {"@type": "Organization", "name": firm},
            "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": city, "addressCountry": "UZ"}}, "datePosted": f"2026-03-{4 + i:02d}", "description": text}
    body = f'<h1>{title}</h1><table class="facts"><tr><td>Ish beruvchi</td><td>{firm}</td></tr><tr><td>Shahar</td><td>{city}</td></tr><tr><td>Maosh</td><td>{pay}</td></tr><tr><td>E’lon sanasi</td><td>{4 + i}-mart 2026</td></tr></table><h2>Ish haqida</h2><p>{text}</p><h2>Talablar</h2><ul>'
    body += "".join(f"<li>{n}</li>" for n in needs) + f'</ul><p>Aloqa: <a href="tel:{tel.replace(" ", "")}">{tel}</a> (9:00–18:00)</p><a class="btn" href="/vakansiya/{nr}/ariza">Ariza yuborish</a>'
    return WrittenPage(f"{BASE}/vakansiya/{nr}", shell(title, body, f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'), "ad", "uz", relevant=False)


CV = """<h1>Dilnoza, 23 yosh — ma’mur, tarjimon</h1><img src="/cv/5512.jpg" alt="Dilnoza"><p>Toshkent sh., Chilonzor. Tillar: o‘zbek (ona tili), rus (erkin), ingliz (B2), koreys (boshlang‘ich).</p>
<h2>Tajriba</h2><p>2024–2026: «Ipak yo‘li» mehmonxonasi, qabulxona ma’muri, tungi smena. 2023: turizm ko‘rgazmasida styuardessa, stendda mehmonlarni kutib olish.</p>
<h2>Ma’lumot</h2><p>Jahon tillari universiteti, bakalavr.</p><p>Kutilayotgan maosh: 6 mln so‘mdan. Xizmat safariga tayyor.</p>"""
TIPS = """<h1>Chet elga ishga ketishdan oldin</h1><p>Pasportingizni hech kimga topshirmang. Shartnomani o‘zingiz tushunadigan tilda o‘qing va nusxasini uyda qoldiring. «Tajriba shart emas, oyiga 3000 dollar, faqat qizlar» degan e’longa ishonmang:
odam savdosi ko‘pincha shunday boshlanadi.</p><p>Shubha bo‘lsa, Migratsiya agentligiga yoki ishonch telefoniga qo‘ng‘iroq qiling. Ish beruvchining litsenziyasini agentlik saytida tekshirish mumkin.</p>"""

SITE = WrittenSite(HOST, "UZ", (
    listing("/", "Yangi ish o‘rinlari", JOBS),
    listing("/vakansiyalar?shahar=toshkent", "Toshkentda ish", [JOBS[0], JOBS[4]]),
    listing("/vakansiyalar?soha=parvarish", "Parvarish va tibbiyot", [JOBS[1], JOBS[2], JOBS[5]]),
    *(job(i) for i in range(6)),
    WrittenPage(BASE + "/rezyume/5512", shell("Dilnoza, ma’mur", CV), "profile", "uz", relevant=False),
    WrittenPage(BASE + "/maslahat/chet-elga-ishga", shell("Chet elga ishga", TIPS), "static", "uz", relevant=False),
    WrittenPage(BASE + "/biz-haqimizda", shell("Biz haqimizda", "<h1>Biz haqimizda</h1><p>IshTop Vodiy 2017-yildan beri ishlaydi. Ofis: Farg‘ona sh., Mustaqillik ko‘chasi 40. Pochta: info@ishtop-vodiy.example</p>"), "static", "uz"),
), note="JSON-LD JobPosting in Latin Uzbek")
