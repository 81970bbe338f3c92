"""Armenian directory of massage and spa: clinics and children's massage stand in the same list, with the same card, as masters of another kind.

Hard: a physiotherapist, a clinic and a baby masseuse have ages of patients, sums and hours like the others and advertise no company; opening hours are a table of seven days (closed days as a dash), drams as '15 000 դր.', '15.000 AMD' or '֏15000', the name stands in the
sentence with an article or a case ('Անին', 'Նարեի մոտ'), one salon shows its two women under anchors on its own page, phones in href only, 'Դիտել քարտեզում', star bars, opinions of guests with sums, a Russian copy of one page,
a text in Russian under Armenian labels, districts beside towns, a coupon banner, a town without anybody.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://mersum-spa.example"
TOWN = {"yerevan": ("Երևան", "Ереван", "Yerevan"), "gyumri": ("Գյումրի", "Гюмри", "Gyumri"), "vanadzor": ("Վանաձոր", "Ванадзор", "Vanadzor"), "dilijan": ("Դիլիջան", "Дилижан", "Dilijan")}
CAN = {"massage": ("դասական մերսում", "классический массаж"), "tantra": ("տանտրա", "тантра"), "bath": ("համատեղ լոգանք", "ванна вдвоём"), "cuddling": ("գրկախառնություն", "объятия"), "four_hands": ("մերսում չորս ձեռքով", "массаж в четыре руки"),
       "couples": ("ընդունում եմ զույգերի", "принимаю пары"), "dinner_date": ("ընթրիք ռեստորանում", "ужин в ресторане"), "dancing": ("պար", "танец"), "travel": ("ուղեկցում ճամփորդության ժամանակ", "сопровождение в поездке")}
TALK = {"hy": ("հայերեն", "армянский"), "ru": ("ռուսերեն", "русский"), "en": ("անգլերեն", "английский"), "fa": ("պարսկերեն", "персидский"), "ka": ("վրացերեն", "грузинский")}
WEEK = ("Երկ", "Երք", "Չրք", "Հնգ", "Ուրբ", "Շբթ", "Կիր"), ("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс")
TIME = {30: ("30 րոպե", "30 минут"), 60: ("1 ժամ", "1 час"), 90: ("1,5 ժամ", "1,5 часа"), 120: ("2 ժամ", "2 часа"), 720: ("ամբողջ գիշեր", "вся ночь")}


def amd(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "AMD", "code_currency": None, "duration_min": minutes, "place": place}


# id, name in the heading, age, town, district, cm, kg, tongues, can, (home, visit), hours of each day, prices {minutes: drams}, how sums are written, tel, apps, checked, top, pictures, (Armenian text, Russian text), truth
A = [
    (118, "Անի", 28, "yerevan", "Կենտրոն", 168, 55, ["hy", "ru", "en"], ["massage", "tantra", "bath"], (True, False), ["12:00-22:00"] * 7, {60: 20000, 90: 28000}, "{} դր.", "+37491402816", ["whatsapp"], True, True, 4,
     ("Բարև ձեզ, ես Անին եմ։ Ընդունում եմ միայն իմ բնակարանում, Կասկադի մոտ։ Սիրում եմ մաքրասեր և քաղաքավարի հյուրերի։ Վիբեր չունեմ։",
      "Здравствуйте, меня зовут Ани. Принимаю только в своей квартире, рядом с Каскадом. Люблю чистоплотных и вежливых гостей."), {}),
    (121, "Լիլիթ", 35, "gyumri", None, 164, 62, ["hy", "ru"], ["massage", "couples"], (True, True), ["10:00-19:00"] * 5 + [None, None], {60: 12000}, "{} AMD", "+37493715508", ["viber"], True, False, 2,
     ("Մերսում եմ տասը տարի։ Իմ սենյակը Գյումրու կենտրոնում է, կարող եմ գալ նաև հյուրանոց, այդ դեպքում տաքսին դուք եք վճարում։", None), {}),
    (125, "Ангелина", 24, "yerevan", "Արաբկիր", 173, 54, ["ru", "en"], ["massage", "dancing", "dinner_date"], (False, True), None, {120: 60000, 720: 180000}, "֏{}", "+37455289034", ["whatsapp"], False, True, 6,
     ("Я белоруска из Минска, в Ереване до конца марта. Приезжаю в отели и апартаменты, к себе не приглашаю. Танцую, смеюсь и никуда не спешу. Мой телеграм: angelina_evn.", None),
     dict(text_language="ru", nationality="BY", handles=[{"kind": "whatsapp", "value": "+37455289034"}, {"kind": "telegram", "value": "angelina_evn"}])),
    (130, "Շուշան", 46, "vanadzor", None, None, None, ["hy", "ru", "ka"], ["massage", "cuddling"], (True, False), ["09:00-18:00"] * 6 + [None], {30: 5000, 60: 9000}, "{} դրամ", "+37494360271", [], False, False, 1,
     ("Ես Շուշանն եմ, հասուն և հանգիստ կին։ Ընդունում եմ իմ տանը, բակում կա ավտոկայանատեղի։ Կանխավճար չեմ ուզում։", None), {}),
    (133, "Մարիա և Սոնա", None, "yerevan", "Շենգավիթ", None, None, ["hy", "ru", "fa"], ["four_hands", "massage", "couples"], (True, True), ["18:00-24:00"] * 7, {60: 45000, 120: 80000}, "{} դր.", "+37498127745", ["whatsapp", "viber"], True, False, 3,
     ("Մենք Մարիան ու Սոնան ենք, ընկերուհիներ։ Մարիան 27 տարեկան է, Սոնան՝ 30։ Աշխատում ենք միայն միասին, գինը երկուսի համար է։ Զանգերին պատասխանում է Սոնան։", None),
     dict(alias="Մարիա", aliases_stated=["Մարիա", "Սոնա"], age=27, ages_stated=[27, 30], audience="couple")),
    (137, "Տիգրան", 33, "yerevan", "Դավթաշեն", 181, 79, ["hy", "en"], ["massage", "travel"], (False, True), ["17:00-23:00"] * 6 + [None], {60: 15000, 90: 20000}, "{} դր.", "+37477804152", [], True, False, 2,
     ("Տղամարդ մերսող՝ կանանց համար։ Գալիս եմ ձեր տուն կամ հյուրանոց, սեղանը ինձ հետ է։ Տղամարդկանց չեմ սպասարկում։", None), dict(audience="man")),
    (142, "Կարինե", 39, "dilijan", None, 170, 68, ["hy", "ru", "en"], ["tantra", "bath", "couples"], (True, None), ["11:00-20:00"] * 7, {90: 25000}, "{} AMD", "+37499553068", [], False, False, 3,
     ("Փայտե տուն անտառի եզրին, լոգարան երկուսի համար։ Փետրվարի 14-ից 16-ը Երևանում եմ (2026թ.), գրեք նախապես։ Տելեգրամ՝ karine_dilijan։", None),
     dict(handles=[{"kind": "telegram", "value": "karine_dilijan"}], tour=[{"city": "Yerevan", "from": "2026-02-14", "to": "2026-02-16"}])),
]
# the two of one salon, on its own page: anchor, name, age, cm, facts in Armenian, pictures, truth
SALON = ("lotus", "Լոտոս սպա", "Երևան, Աջափնյակ", "+37410440963")
STAFF = [
    ("nare", "Նարե", 25, 166, "Նարեն աշխատում է ամեն օր, ժամը 13:00-ից 23:00։ Դասական մերսում և մերսում չորս ձեռքով, միայն սալոնում։ Նարեի մոտ 1 ժամը 18 000 դր. է։", 2,
     dict(services=["massage", "four_hands"], incall=True, outcall=False, hours="13:00-23:00", max_duration_h=1, prices=[amd(18000, 60)])),
    ("victoria", "Վիկտորիա", 31, 172, "Վիկտորիան Ուկրաինայից է, խոսում է ռուսերեն և անգլերեն։ Տանտրա և համատեղ լոգանք, միայն սալոնում։ Իր անձնական համարը՝ 041 22 90 87։", 3,
     dict(services=["tantra", "bath"], nationality="UA", languages_spoken=["ru", "en"], incall=True, outcall=False, phones=["+37441229087"])),
]
# ordinary: id, heading, town line, hours, sums, text, tel, opinion
HEALTH = [
    (109, "«Ողնաշար» վերականգնողական կլինիկա", "Երևան, Նոր Նորք", "Երկ–Ուրբ 09:00–18:00", "Բժշկի խորհրդատվություն՝ 8 000 դր., 10 սեանս՝ 70 000 դր.", "Ողնաշարի ճողվածքի և հոդերի բուժում, ֆիզիոթերապիա, բժշկական մերսում՝ նևրոլոգի նշանակմամբ։ Լիցենզիա՝ ՀՀ ԱՆ 0417։", "+37410551820", "Մայրիկս 68 տարեկան է, մեջքի ցավերը անցան։"),
    (114, "Մանկական մերսում՝ Հասմիկ Գրիգորյան", "Գյումրի", "Երկ–Շբթ 10:00–17:00", "Մեկ այց՝ 4 000 դր.", "Բուժքույր եմ, 22 տարվա փորձ։ Մերսում նորածիններին և մինչև 3 տարեկան երեխաներին, գալիս եմ տուն։ Ունեմ բժշկական կրթություն։", "+37493208864", "Բալիկս 5 ամսական է, շատ գոհ ենք։"),
    (128, "Սպորտային մերսում «Ռելիեֆ» ֆիթնես ակումբում", "Վանաձոր", "Ամեն օր 08:00–21:00", "1 ժամ՝ 8 000 դր., ակումբի անդամներին՝ 6 000 դր.", "Մարզիկների վերականգնում մարզումից հետո, կինեզիոթեյփ։ Մասնագետներ՝ Արամ և Գոռ։", "+37432240715", "Ծունկս լավացավ երկու շաբաթում։"),
]


def url(a):
    return f"{ROOT}/varpet/{a[0]}"


def staff_url(s):
    return f"{ROOT}/salon/{SALON[0]}#{s[0]}"


def health_url(h):
    return f"{ROOT}/kentron/{h[0]}"


def group(x, sep):
    return f"{x:,}".replace(",", sep)


def money(x, form):
    return form.format(group(x, "") if form[0] == "֏" else group(x, ".") if "AMD" in form else group(x, " "))


def shell(title, body, t=0):
    p = "/ru" if t else ""
    menu = (("Բոլորը", "Все"), ("Սպա կենտրոններ", "Спа-центры"), ("Տեղադրել", "Разместить"), ("Կապ", "Контакты"))
    return f"""<!DOCTYPE html><html lang="{("hy", "ru")[t]}"><head><meta charset="utf-8"><title>{title} — {("Մերսում և սպա", "Массаж и спа")[t]}</title><link rel="icon" href="/lotus.ico"></head><body>
<div id="coupon">{("Զեղչի կտրոն՝ 10% թեյի և յուղերի խանութում", "Купон: 10% в магазине чая и масел")[t]} <a href="https://yugher.example">yugher.example</a></div>
<div class="navbar"><a class="brand" href="{p or '/'}">mersum-spa</a>{"".join(f'<a href="{p}/{u}">{m[t]}</a>' for u, m in zip(("bolor", "kentronner", "teghadrel", "kap"), menu))}<span class="lg"><a href="/">ՀԱՅ</a> <a href="/ru">РУС</a></span></div>
<div class="content">{body}</div><div class="foot">© 2026 mersum-spa, {("խմբագրություն", "редакция")[t]} +374 10 32 08 55, info@mersum-spa.example</div></body></html>"""


def biz(link, head, place, extra="", t=0):
    return f'<li class="biz"><a href="{link}"><h3>{head}</h3></a><span class="pin">{place}</span><span class="bar"><i style="width:{len(head) * 7 % 40 + 60}%"></i></span>{extra}</li>'


def place(a, t=0):
    return TOWN[a[3]][t] + (f", {a[4]}" if a[4] else "")


def profile(a, t=0):
    no, name, age, town, part, cm, kg, tongues, can, (home, visit), hours, prices, form, tel, apps, ok, top, pics, texts, _ = a
    L = (("Տարիք", "Возраст"), ("Հասակ", "Рост"), ("Քաշ", "Вес"), ("Լեզուներ", "Языки"), ("Իմ մոտ", "У меня"), ("Այցելություն", "Выезд"))
    yes = (("այո", "да"), ("ոչ", "нет"))
    facts = [(L[0][t], age)] if age else []
    facts += [(L[1][t], f"{cm} {('սմ', 'см')[t]}"), (L[2][t], f"{kg} {('կգ', 'кг')[t]}")] if cm else []
    facts += [(L[3][t], ", ".join(TALK[x][t] for x in tongues))] + [(L[n][t], yes[0 if v else 1][t]) for n, v in ((4, home), (5, visit)) if v is not None]
    rows = "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in facts)
    days = "" if not hours else '<table class="hrs"><tr>' + "".join(f"<th>{d}</th>" for d in WEEK[t]) + "</tr><tr>" + "".join(f"<td>{(h or '—').replace('-', '–')}</td>" for h in hours) + "</tr></table>"
    cost = "".join(f'<li><span>{TIME[m][t]}</span> <b>{money(x, form)}</b></li>' for m, x in prices.items())
    app = "".join({"whatsapp": f'<a href="https://wa.me/{tel[1:]}"><img src="/i/wa.png" alt="WhatsApp"></a>', "viber": f'<a href="viber://chat?number=%2B{tel[1:]}"><img src="/i/vb.png" alt="Viber"></a>'}.get(x, "") for x in apps)
    seal = f'<span class="ok">{("Ստուգված է", "Проверено")[t]}</span>' if ok else ""
    star = f'<span class="top">{("Առաջարկվող (գովազդ)", "Рекомендуем (реклама)")[t]}</span>' if top else ""
    shots = "".join(f'<img class="g" src="/f/{no}/{n}.jpg" alt="">' for n in range(1, pics + 1))
    i = A.index(a)
    near = "".join(biz(url(b), b[1], place(b, t)) for b in (A[i - 2], A[i - 3]))
    talk = '<div class="op"><b>Հյուր 54</b><p>Վճարեցի 25 000, արժեր։</p></div>' if no == 118 and not t else ""
    return shell(f"{name}, {TOWN[town][t]}", f"""<h1>{name}</h1><p class="pin">{place(a, t)} <a href="#map">{("Դիտել քարտեզում", "На карте")[t]}</a></p>{seal}{star}<div class="gal">{shots}</div><dl>{rows}</dl>
<h4>{("Ծառայություններ", "Услуги")[t]}</h4><p class="tags">{" · ".join(CAN[x][t] for x in can)}</p><h4>{("Արժեք", "Цены")[t]}</h4><ul class="cost">{cost}</ul>{days}<p class="tx">{texts[t]}</p>
<p class="call"><a class="btn" href="tel:{tel}">{("Զանգահարել", "Позвонить")[t]}</a> {app}</p>{talk}<h4>{("Մոտակայքում", "Рядом")[t]}</h4><ul>{near}</ul>""", t)


def truth(a):
    no, name, age, town, part, cm, kg, tongues, can, (home, visit), hours, prices, form, tel, apps, ok, top, pics, texts, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="hy", provider_kind="unknown", city=TOWN[town][2], country="AM", languages_spoken=list(tongues), services=list(can), incall=home, outcall=visit,
               hours=hours[0] if hours else None, weight_kg=kg, height_cm=cm, max_duration_h=max(prices) / 60, verified=ok, paid_placement=top, n_images=pics, phones=[tel], handles=[{"kind": x, "value": tel} for x in apps if x in ("whatsapp", "viber")],
               prices=[amd(x, m) for m, x in prices.items()])
    row.update(deepcopy(more))
    return row


def staff_truth(s):
    row = deepcopy(AD)
    row.update(url=staff_url(s), alias=s[1], aliases_stated=[s[1]], age=s[2], ages_stated=[s[2]], text_language="hy", provider_kind="agency", city="Yerevan", country="AM", height_cm=s[3], n_images=s[5])
    row.update(deepcopy(s[6]))
    return row


def salon():
    people = "".join(f'<section class="who" id="{s[0]}"><h2>{s[1]}</h2>' + "".join(f'<img class="g" src="/f/{SALON[0]}/{s[0]}{n}.jpg" alt="">' for n in range(1, s[5] + 1)) + f"<dl><dt>Տարիք</dt><dd>{s[2]}</dd><dt>Հասակ</dt><dd>{s[3]} սմ</dd></dl><p>{s[4]}</p></section>" for s in STAFF)
    return shell(SALON[1], f'<h1>{SALON[1]}</h1><p class="pin">{SALON[2]}</p><p>Սալոնը բաց է շուրջօրյա։ Գինը՝ 15 000 դրամից։ Գրանցվել՝ <a href="tel:{SALON[3]}">010 44 09 63</a></p>{people}')


def health(h):
    no, head, where, hours, sums, text, tel, said = h
    return shell(head, f'<h1>{head}</h1><p class="pin">{where} <a href="#map">Դիտել քարտեզում</a></p><div class="gal"><img class="g" src="/f/{no}/1.jpg" alt=""></div><h4>Արժեք</h4><ul class="cost"><li>{sums}</li></ul><p>{hours}</p><p class="tx">{text}</p><p class="call"><a class="btn" href="tel:{tel}">Զանգահարել</a></p><div class="op"><p>{said}</p></div>')


def listing(title, masters, extra=(), t=0):
    rows = "".join(biz(url(a).replace("/varpet", "/ru/varpet") if t else url(a), a[1], place(a, t), f"<em>{a[2]}</em>" if a[2] else "") for a in masters)
    rows += "".join(biz(health_url(h), h[1], h[2]) for h in extra)
    return shell(title, f'<h1>{title}</h1><ul class="list">{rows}</ul><p class="pg"><b>1</b></p>', t)


def plain(path, title, text, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1><p>{text}</p>"), kind, "hy")


ALL = tuple(map(url, A))
YEREVAN = [a for a in A if a[3] == "yerevan"]
RU = [A[0]]
PAGES = [
    WrittenPage(f"{ROOT}/bolor", listing("Բոլոր մասնագետները", A, HEALTH), "listing", "hy", ads=ALL),
    WrittenPage(f"{ROOT}/bolor?sort=varkanish", listing("Բոլոր մասնագետները", A[::-1], HEALTH), "listing", "hy", ads=ALL, canonical=f"{ROOT}/bolor"),
    WrittenPage(f"{ROOT}/bolor/yerevan", listing("Մերսում Երևանում", YEREVAN, HEALTH[:1]), "listing", "hy", ads=tuple(map(url, YEREVAN))),
    WrittenPage(f"{ROOT}/salon/{SALON[0]}", salon(), "listing", "hy", ads=tuple(map(staff_url, STAFF))),
]
for a in A:
    PAGES.append(WrittenPage(url(a), profile(a), "ad", "hy", text_language=a[19].get("text_language"), ads=(url(a),)))
PAGES += [WrittenPage(health_url(h), health(h), "ad", "hy", relevant=False) for h in HEALTH]
PAGES += [
    WrittenPage(f"{ROOT}/ru/varpet/118", profile(A[0], 1), "ad", "ru", ads=(url(A[0]),), canonical=url(A[0])),
    WrittenPage(f"{url(A[4])}?utm_source=fb", profile(A[4]), "ad", "hy", ads=(url(A[4]),), canonical=url(A[4])),
    plain("/", "Մերսում և սպա Հայաստանում", "Գտեք մասնագետ ձեր քաղաքում։ Կայքի որոշ էջեր միայն 18 տարեկանից բարձր այցելուների համար են։ <a href='/bolor'>Մուտք</a>"),
    plain("/teghadrel", "Տեղադրել հայտարարություն", "Սովորական էջը՝ ամսական 3 000 դր., առաջարկվող էջը՝ շաբաթական 5 000 դր.։ Տեղադրողը պետք է լինի 18 տարեկանից բարձր և անձամբ հաստատի իր համարը։"),
    plain("/kap", "Կապ", "Երևան, Թումանյան 40։ Հեռ.՝ +374 10 32 08 55, աշխատանքային օրերին 10:00–17:00։ info@mersum-spa.example"),
    plain("/kanonner", "Կանոններ", "Արգելվում են ուրիշի նկարները և երրորդ անձանց հայտարարությունները։ Եթե կասկածում եք, որ մեկին ստիպում են, զանգահարեք 1-02։"),
    plain("/hodvats/yugher", "Ո՞ր յուղն ընտրել մերսման համար", "Ծիրանի կորիզի յուղը տաքացնում է, նուշինը հարմար է չոր մաշկին։ 100 մլ արժե 2 500–4 000 դր.։ Լիլիթը (35) խորհուրդ է տալիս խաղողի կորիզի յուղը։"),
    plain("/bolor/ijevan", "Մերսում Իջևանում", "Այս քաղաքում դեռ ոչ ոք չի գրանցվել։", "listing"),
    plain("/varpet/97", "Էջը չի գտնվել", "Հայտարարությունը հեռացվել է տիրոջ կողմից։ Վերադառնալ <a href='/bolor'>ցանկին</a>։", "error"),
]

SITE = WrittenSite("mersum-spa.example", "AM", tuple(PAGES), tuple(truth(a) for a in A) + tuple(map(staff_truth, STAFF)), note=__doc__)
