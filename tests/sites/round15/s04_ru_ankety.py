"""Russian catalogue of cards with detail pages ('анкеты'), windows-1251 bytes, the server does not name the charset.

Hard: price table with two columns (apartment, visit), crossed-out services that are not offered, site phone in header, a top block of paid cards
on every page, numbers as 8 (9xx), metro stations instead of districts, sort and session duplicates.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "nevskie-vechera.test"
B = f"http://{HOST}"
CITY = {"spb": ("Санкт-Петербург", "Saint Petersburg"), "ekb": ("Екатеринбург", "Yekaterinburg"), "kzn": ("Казань", "Kazan")}
SVC = [("Расслабляющий массаж", "massage"), ("Тантрический массаж", "tantra"), ("Стриптиз", "striptease"), ("Поцелуи", "kissing"), ("Ролевые игры", "role_play"), ("Семейным парам", "couples"),
       ("Сопровождение на мероприятия", "escort"), ("Совместные поездки", "travel"), ("Ужин в ресторане", "dinner_date"), ("Доминация", "domination"), ("Видеозвонок", "video_call")]
ROWS = [("1 час", 60), ("2 часа", 120), ("Ночь", 720)]
D = []


def ad(num, c, dl, price_in, price_out, svc, prose, phone_html, n, check, vip, **t):
    """price_in and price_out: three amounts each, None for a dash; price_out 'нет' when she does not go out."""
    prices = [{"amount": p, "currency": "RUB", "code_currency": None, "duration_min": m, "place": w} for k, (_, m) in enumerate(ROWS) for w, col in (("incall", price_in), ("outcall", price_out)) if isinstance(col, tuple) and (p := col[k])]
    t.setdefault("aliases_stated", [t["alias"]])
    t.setdefault("ages_stated", [t["age"]])
    d = {**AD, "url": f"{B}/anketa/{num}/", "text_language": "ru", "country": "RU", "city": CITY[c][1], "provider_kind": "unknown", "verified": check, "paid_placement": vip, "n_images": n, "services": [s for s in dict(SVC).values() if s in svc],
         "incall": False if price_in == "нет" else True, "outcall": False if price_out == "нет" else True, "prices": prices, "max_duration_h": max((p["duration_min"] for p in prices), default=0) / 60 or None, **t}
    if d["max_duration_h"]:
        d["max_duration_h"] = int(d["max_duration_h"])
    D.append((num, c, dl, price_in, price_out, svc, prose, phone_html, n, d))


ad(10412, "spb", [("Возраст", "26"), ("Рост", "169 см"), ("Вес", "54 кг"), ("Метро", "Чернышевская")], (4000, 7500, 20000), (5000, 9000, 25000), {"massage", "kissing", "dinner_date"},
   "Привет! Меня зовут Алина. Живу одна, встречаю в уютной квартире. Люблю долгие разговоры и вкусный чай. Реальные фото, без ретуши.", "8 (926) 647-91-34", 5, True, True, alias="Алина", age=26, height_cm=169, weight_kg=54, phones=["+79266479134"], provider_kind="independent", posted_at="2025-06-03", hours="24/7")
ad(10415, "spb", [("Возраст", "35 лет"), ("Рост", "174"), ("Вес", "66"), ("Метро", "Пионерская"), ("Национальность", "русская")], (3000, 5500, None), "нет", {"massage", "tantra", "couples"},
   "Взрослая спокойная женщина. Приму у себя с 12 до 22, звонить заранее, за час. Скрытые номера не беру.", "8-916-580-48-89", 2, False, False, alias="Марина", age=35, height_cm=174, weight_kg=66, nationality="RU", phones=["+79165804889"], provider_kind="independent", posted_at="2025-05-28", hours="12:00-22:00")
ad(10421, "spb", [("Возраст", "23"), ("Рост", "160 см"), ("Вес", "48 кг"), ("Языки", "русский, английский")], "нет", (6000, 11000, 30000), {"escort", "travel", "dinner_date"},
   "Только выезд: гостиницы, апартаменты. Составлю компанию на деловом ужине или в путешествии. Пишите в телеграм @kira_neva, звонки не принимаю.", "", 4, True, True, alias="Кира", age=23, height_cm=160, weight_kg=48, languages_spoken=["ru", "en"], handles=[{"kind": "telegram", "value": "kira_neva"}], posted_at="2025-06-10")
ad(10430, "ekb", [("Возраст", "29"), ("Рост", "165 см"), ("Вес", "59 кг"), ("Район", "Уралмаш")], (2500, 4500, 12000), (3500, 6000, 15000), {"massage", "kissing", "striptease"},
   "Юля, 29. Симпатичная, весёлая. Апарты чистые, душ, полотенца. Круглосуточно.", "+7 905 693-89-79", 3, False, False, alias="Юля", age=29, height_cm=165, weight_kg=59, phones=["+79056938979"], hours="24/7", posted_at="2025-06-09")
ad(10433, "ekb", [("Возраст", "22 и 24"), ("Рост", "168 / 172 см")], (7000, 13000, None), (9000, 16000, None), {"couples", "massage"},
   "Две подружки Лера и Соня, 22 и 24 года. Принимаем вдвоём: массаж в четыре руки, дуэт. С 18 до 4 утра.", "8 926 500 60 63", 6, True, False, alias="Лера", aliases_stated=["Лера", "Соня"], age=22, ages_stated=[22, 24], audience="couple", height_cm=168, phones=["+79265006063"], hours="18:00-04:00", posted_at="2025-06-01")
ad(10440, "kzn", [("Возраст", "31"), ("Рост", "170 см"), ("Вес", "63 кг"), ("Район", "Вахитовский")], (3000, 6000, 15000), "нет", {"massage", "tantra"},
   "Гульнара. Принимаю недалеко от Кремля. Говорю на русском и татарском. Массаж на столе, масла, музыка. Ежедневно 10:00–20:00.", "8(921)513-90-26", 3, True, False, alias="Гульнара", age=31, height_cm=170, weight_kg=63, languages_spoken=["ru", "tt"], phones=["+79215139026"], hours="10:00-20:00", posted_at="2025-05-19")
ad(10442, "kzn", [("Возраст", "27"), ("Рост", "158 см"), ("Вес", "50 кг"), ("Национальность", "из Узбекистана")], (2000, 4000, None), (2500, 5000, None), {"massage", "kissing"},
   "Новенькая в Казани! Приехала на неделю, с 9 по 16 июня, потом Екатеринбург (с 17 июня). Зовут Нигора.", "<a href='tel:+79212097043'>позвонить</a>", 4, False, True, alias="Нигора", age=27, height_cm=158, weight_kg=50, nationality="UZ", phones=["+79212097043"], posted_at="2025-06-09",
   tour=[{"city": "Kazan", "from": "2025-06-09", "to": "2025-06-16"}, {"city": "Yekaterinburg", "from": "2025-06-17", "to": None}])
ad(10447, "spb", [("Возраст", "40"), ("Рост", "178 см"), ("Метро", "Лиговский проспект")], (6000, 10000, None), "нет", {"domination", "role_play"},
   "Госпожа Виктория. Оборудованная студия. Встреча только после разговора по телефону или в WhatsApp, грубость сразу в чёрный список.", "8 981 484-21-77 (WhatsApp)", 2, True, False, alias="Виктория", age=40, height_cm=178, phones=["+79814842177"], handles=[{"kind": "whatsapp", "value": "+79814842177"}], posted_at="2025-04-30")
ad(10451, "spb", [("Возраст", "30"), ("Рост", "182 см"), ("Вес", "71 кг"), ("Пол", "транс"), ("Метро", "Лесная")], (5000, 9000, None), (6000, 11000, None), {"massage", "couples", "video_call"},
   "Трансдевушка Элина, опрятная, вежливая. Онлайн тоже можно.", "8 981 332 63 94", 3, False, False, alias="Элина", age=30, height_cm=182, weight_kg=71, audience="trans", phones=["+79813326394"], posted_at="2025-05-05")
ad(10458, "ekb", [("Возраст", "25"), ("Рост", "171 см"), ("Вес", "57 кг")], (3500, 7000, 18000), (4500, 8000, 22000), {"massage", "escort", "kissing"},
   "Салон «Малахит» представляет: Диана. Наш администратор подберёт время. Своя парковка, охрана. Массаж, сопровождение", "администратор: 8 (905) 214-82-61", 4, True, True, alias="Диана", age=25, height_cm=171, weight_kg=57, provider_kind="agency", phones=["+79052148261"], posted_at="2025-06-11")
# said in prose, not in the check list
D[4][-1]["services"] = ["massage", "couples", "four_hands", "duo"]


def top():
    return "".join(f'<td align=center><a href="/anketa/{d[0]}/"><img src="/ph/{d[0]}/t.jpg" width=90><br>{d[-1]["alias"]}, {d[-1]["age"]}</a></td>' for d in D if d[-1]["paid_placement"])


def shell(title, body):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251" /><title>{title}</title><link href="/css/main.css" rel="stylesheet" /></head><body>
<div id="head"><a href="/"><img src="/img/logo.png" alt="Невские вечера" /></a><span class="adm">Размещение анкет: +7 (812) 309-14-57, reklama@{HOST}</span></div>
<ul id="menu"><li><a href="/spb/">Санкт-Петербург</a></li><li><a href="/ekb/">Екатеринбург</a></li><li><a href="/kzn/">Казань</a></li><li><a href="/razmestit/">Разместить анкету</a></li><li><a href="/faq/">Вопросы</a></li></ul>
<table id="top" width="100%"><tr><th>VIP-анкеты</th>{top()}</tr></table>
<div id="content">{body}</div>
<div id="foot">© 2014–2025 «Невские вечера». Сайт не оказывает услуг, размещает объявления. 18+ <!--LiveInternet counter--><img src="//counter.example/hit?t44.1" width="31" height="31" alt="" /></div></body></html>"""


def cell(col, k):
    return "нет" if col == "нет" else (f"{col[k]:,}".replace(",", " ") + " руб." if col[k] else "—")


def detail(d):
    num, c, dl, pi, po, svc, prose, phone, n, t = d
    rows = "".join(f"<tr><td>{lab}</td><td>{cell(pi, k)}</td><td>{cell(po, k)}</td></tr>" for k, (lab, _) in enumerate(ROWS))
    svcs = "".join(f'<li class="{"y" if s in svc else "n"}">' + (lab if s in svc else f"<s>{lab}</s>") + "</li>" for lab, s in SVC)
    names = " и ".join(t["aliases_stated"])
    kind = {"independent": "<dt>Тип</dt><dd>индивидуалка</dd>", "agency": "<dt>Тип</dt><dd>салон</dd>"}.get(t["provider_kind"], "")
    h = "<dt>Часы</dt><dd>круглосуточно</dd>" if t["hours"] == "24/7" else ""
    y, m, dd = t["posted_at"].split("-")
    return shell(f"{names} — {CITY[c][0]}, анкета №{num}", f"""<p class="bc"><a href="/">Главная</a> » <a href="/{c}/">{CITY[c][0]}</a> » анкета {num}</p><h1>{names}{' <span class="vip">VIP</span>' if t["paid_placement"] else ""}</h1>
{'<p class="ok">✔ Фото проверено модератором</p>'.replace("✔", "&#10004;") if t["verified"] else ""}<div class="ph">{"".join(f'<a href="/ph/{num}/{k}.jpg"><img src="/ph/{num}/{k}_s.jpg" alt="" /></a>' for k in range(1, n + 1))}</div>
<dl class="par"><dt>Город</dt><dd>{CITY[c][0]}</dd>{kind}{"".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in dl)}{h}</dl>
<p class="tel">Телефон: <b>{phone or "не указан"}</b></p>
<table class="pr" border="1"><tr><th></th><th>Апартаменты</th><th>Выезд</th></tr>{rows}</table>
<h3>Услуги</h3><ul class="sv">{svcs}</ul><h3>О себе</h3><div class="about">{prose.replace("🙂", ":)")}</div><p class="date">Анкета размещена {dd}.{m}.{y} | просмотров: {num % 977}</p>
<p><a href="/anketa/{num}/?print=1">версия для печати</a> | <a href="/zhaloba/?id={num}">пожаловаться</a></p>""")


def lst(c, ds, pager):
    it = "".join(f"""<div class="an"><a href="/anketa/{d[0]}/"><img src="/ph/{d[0]}/m.jpg" alt="" /></a><h3><a href="/anketa/{d[0]}/">{" и ".join(d[-1]["aliases_stated"])}</a></h3>{d[-1]["age"]} лет, час от {cell(d[3] if d[3] != "нет" else d[4], 0)}</div>""" for d in ds)
    return shell(f"Анкеты: {c}", f'<h1>{c}</h1><p>Сортировать: <a href="?sort=price">по цене</a> | <a href="?sort=new">по дате</a></p>{it}<p class="pg">{pager}</p>')


P = []


def add(path, html, kind, ads=(), canonical=None):
    P.append(WrittenPage(B + path, html, kind, "ru", None, ads, B + canonical if canonical else None, content_type="text/html", encoding="windows-1251"))


U = lambda ds: tuple(d[-1]["url"] for d in ds)  # noqa: E731
S = {c: [d for d in D if d[1] == c] for c in CITY}
pg = '<a href="/spb/">1</a> <a href="/spb/?page=2">2</a>'
add("/spb/", lst("Санкт-Петербург", S["spb"][:3], pg), "listing", U(S["spb"][:3]))
add("/spb/?page=2", lst("Санкт-Петербург, страница 2", S["spb"][3:], pg), "listing", U(S["spb"][3:]))
add("/ekb/", lst("Екатеринбург", S["ekb"], ""), "listing", U(S["ekb"]))
add("/kzn/", lst("Казань", S["kzn"], ""), "listing", U(S["kzn"]))
add("/ekb/?sort=price", lst("Екатеринбург", S["ekb"][::-1], ""), "listing", U(S["ekb"][::-1]), "/ekb/")
for d in D:
    add(f"/anketa/{d[0]}/", detail(d), "ad", U([d]))
add("/anketa/10412/?PHPSESSID=3k1q9d0v7m2rb8", detail(D[0]), "ad", U([D[0]]), "/anketa/10412/")
add("/razmestit/", shell("Разместить анкету", "<h1>Разместить анкету</h1><table><tr><td>Обычная анкета, месяц</td><td>1 500 руб.</td></tr><tr><td>VIP, месяц</td><td>5 000 руб.</td></tr><tr><td>Салон, до 10 анкет</td><td>9 000 руб.</td></tr></table><p>Нужны паспорт и контрольное фото. Только старше 21 года.</p>"), "static")
add("/faq/", shell("Вопросы и ответы", "<h1>Вопросы и ответы</h1><p><b>Что значит «фото проверено»?</b> Модератор видел контрольный снимок.</p><p><b>Просят предоплату?</b> Не переводите деньги заранее: это мошенники.</p><p><b>Как убрать анкету?</b> Напишите нам с почты, указанной при размещении.</p>"), "static")
add("/zhaloba/?id=10430", shell("Пожаловаться", "<h1>Пожаловаться на анкету №10430</h1><form method=post><select name=r><option>чужие фото</option><option>человека принуждают</option><option>моложе 18 лет</option></select><textarea name=t></textarea><input type=submit value=Отправить></form>"), "static")
add("/anketa/10001/", shell("Анкета не найдена", "<h1>Анкета не найдена</h1><p>Возможно, она удалена владелицей. Посмотрите другие в вашем городе.</p>"), "error")

SITE = WrittenSite(HOST, "RU", tuple(P), tuple(d[-1] for d in D), "cp1251 without charset in the header, two-column prices, struck services, VIP block on each page.")
