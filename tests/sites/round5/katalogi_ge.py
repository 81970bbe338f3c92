"""A Georgian city directory: cards on city pages, detail pages made of <table> rows and icon sprites.

Hard: rows have no words for labels (an SVG sprite's name is the label), yes and no are icons as well, refused services
stand in the same table as offered ones, the badges are pictures with alt texts (pale ones say 'not confirmed'), prices
stand in a matrix of time by place, interface in Georgian with ads in Georgian, Russian and English, a 'similar' table,
the site's own phone and Telegram in header and footer, a paid VIP strip that repeats cards.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "gza-katalogi.example"
BASE = f"https://{HOST}"
SITE_PHONE = "032 290 31 47"
CITY = {"tbilisi": ("თბილისი", "Tbilisi"), "batumi": ("ბათუმი", "Batumi"), "kutaisi": ("ქუთაისი", "Kutaisi"), "rustavi": ("რუსთავი", "Rustavi")}
SERVICE = {
    "massage": "მასაჟი", "dinner_date": "ერთად ვახშამი", "travel": "თანამგზავრობა მოგზაურობაში", "couples": "წყვილებისთვის",
    "striptease": "სტრიპტიზი", "tantra": "ტანტრა", "role_play": "როლური თამაშები", "video_call": "ვიდეოზარი",
}
NATION = {"GE": "ქართველი", "UA": "უკრაინელი", "RU": "რუსი", "KZ": "ყაზახი", "AM": "სომეხი", "BR": "ბრაზილიელი"}
LANG = {"ka": "ქართული", "ru": "რუსული", "en": "ინგლისური", "tr": "თურქული", "uk": "უკრაინული", "hy": "სომხური", "pt": "პორტუგალიური"}

# id, slug, shown name, city, age, height, weight, nation, languages, (in, out), hours, yes, no, prices[(minutes, in, out)],
# verified, vip, pictures, date (shown, ISO), phone (shown, E.164), chats, kind, prose language, prose
GIRLS = [
    (4821, "nino", "ნინო", "tbilisi", 26, 168, 55, "GE", ["ka", "ru", "en"], (True, True), "24/7", ["massage", "dinner_date", "travel"], ["tantra", "couples"],
     [(60, 200, 250), (120, 350, 450), (720, 1100, None)], True, True, 4, ("დღეს", "2025-06-11"), ("599 21 48 73", "+995599214873"), [("whatsapp", "+995599214873")], "independent", "ka",
     "გამარჯობა, მე ნინო ვარ. ვცხოვრობ ვაკეში, წყნარ ბინაში. მიყვარს მშვიდი საუბარი და კარგი ღვინო. დამირეკეთ წინასწარ, ერთი საათით ადრე მაინც."),
    (4790, "alina", "Алина", "tbilisi", 23, 172, 54, "UA", ["uk", "ru"], (True, False), "12:00-02:00", ["massage", "striptease"], ["couples", "travel"],
     [(60, 300, None), (120, 550, None)], True, False, 5, ("გუშინ", "2025-06-10"), ("+995 555 380 146", "+995555380146"), [("telegram", "alina_tbs_k")], "independent", "ru",
     "Привет! Я Алина, недавно приехала в город. Принимаю у себя, метро рядом, чисто и тихо. Фотографии мои, сделаны этой весной. На скрытые номера не отвечаю."),
    (4655, "monica", "Monica", "tbilisi", 29, 175, 62, "BR", ["en", "pt"], (False, True), None, ["dinner_date", "travel", "massage"], ["striptease"],
     [(60, None, 400), (180, None, 900)], False, True, 3, ("02.06.2025", "2025-06-02"), ("568 731 925", "+995568731925"), [("whatsapp", "+995568731925")], None, "en",
     "Hello gentlemen, I am Monica and I visit hotels only. I am a warm and easy-going woman who enjoys long dinners and good music. Please write with your name and the hotel, and I will answer within the hour."),
    (4603, "salome", "სალომე", "batumi", 31, 165, 60, "GE", ["ka", "ru", "tr"], (True, True), "10:00-23:00", ["massage", "tantra", "couples"], ["video_call"],
     [(60, 150, 200), (90, 220, None)], False, False, 2, ("28.05.2025", "2025-05-28"), ("593-04-72-18", "+995593047218"), [("viber", "+995593047218")], None, "ka",
     "ბათუმში, ზღვასთან ახლოს. ოცდათერთმეტი წლის მასაჟისტი, რვა წლის გამოცდილებით. ყოველდღე ვმუშაობ და ჩემს სახლში გელოდებით."),
    (4588, "dasha", "Даша", "batumi", 22, 170, None, "RU", ["ru", "en"], (True, None), None, ["massage", "video_call"], [],
     [(30, 150, None), (60, 250, None)], True, False, 6, ("10.06.2025", "2025-06-10"), ("577 60 29 41", "+995577602941"), [], "independent", "ru",
     "Отдыхаю и работаю у моря до конца лета. Двадцать два года, студентка, люблю кофе и новые знакомства. Пишите в любое время, отвечу, когда проснусь."),
    (4571, "aigerim", "Айгерим", "tbilisi", 27, 163, 50, "KZ", ["ru", "en"], (None, True), "18:00-06:00", ["massage", "dinner_date", "role_play"], ["tantra"],
     [(60, None, 350), (120, None, 600), (720, None, 1500)], False, False, 3, ("01.06.2025", "2025-06-01"), ("591.335.807", "+995591335807"), [("telegram", "aika_night")], "agency", "ru",
     "Стройная девушка азиатской внешности приедет к вам в гостиницу. Такси за ваш счёт, по городу это 20 лари. Вежливая, спокойная, без спешки."),
    (4540, "mariam", "მარიამი", "kutaisi", 35, 160, 68, "GE", ["ka"], (True, False), None, ["massage"], ["striptease", "couples", "travel"],
     [(60, 100, None)], False, False, 1, ("19.05.2025", "2025-05-19"), ("598 11 64 20", "+995598116420"), [], None, "ka",
     "ქუთაისის ცენტრში გიღებთ დილიდან საღამომდე. მხოლოდ მასაჟი, სხვა არაფერი მთხოვოთ. მოსვლამდე დარეკეთ."),
    (4522, "kristina-lana", "Кристина и Лана", "tbilisi", 25, None, None, "RU", ["ru"], (True, True), "24/7", ["massage", "couples", "striptease"], [],
     [(60, 500, 600)], True, True, 4, ("05.06.2025", "2025-06-05"), ("574 82 90 13", "+995574829013"), [("whatsapp", "+995574829013")], None, "ru",
     "Мы две подруги, Кристина и Лана. Кристине 25, Лане 28. Встречаем вдвоём, цена указана за двоих. Можно с парой, можно одному."),
    (4497, "sofia", "Sofia", "batumi", 33, 178, 65, "AM", ["hy", "en", "ru"], (True, True), None, ["dinner_date", "massage", "tantra", "travel"], ["role_play"],
     [(60, 280, 330), (120, 500, 600), (1440, None, 2500)], True, True, 5, ("07.06.2025", "2025-06-07"), ("00995 551 90 33 64", "+995551903364"), [("whatsapp", "+995551903364")], "independent", "en",
     "Tall, well read and always on time. I spend the whole summer in Batumi and like guests with manners. A deposit of 50 lari is asked for evenings at your place."),
    (4466, "eka", "ეკა", "rustavi", 28, 166, 57, "GE", ["ka", "ru"], (True, None), "11:00-20:00", ["massage", "dinner_date"], ["travel"],
     [(60, 120, None), (120, 200, None)], False, False, 2, ("15.05.2025", "2025-05-15"), ("579 45 00 82", "+995579450082"), [("viber", "+995579450082")], None, "ka",
     "რუსთავიდან ვარ, მშვიდი და თავაზიანი ქალი. კვირაობით არ ვმუშაობ. მომწერეთ ვაიბერზე, დღის განმავლობაში გიპასუხებთ."),
]
ETHNIC = {4571: "asian"}
NAMES = {4522: ["Кристина", "Лана"]}
AGES = {4522: [25, 28]}
BY_ID = {girl[0]: girl for girl in GIRLS}


def icon(name):
    return f'<svg class="s"><use xlink:href="/img/sprite.svg?7#{name}"></use></svg>'


def address(girl):
    return f"{BASE}/{girl[3]}/{girl[0]}-{girl[1]}.html"


def badges(girl):
    """Pale pictures stand where a lady has no mark, with an alt that says so."""
    seen = '<img src="/img/b/ok.png" width="22" alt="ფოტო დადასტურებულია">' if girl[14] else '<img src="/img/b/ok0.png" width="22" alt="ფოტო დაუდასტურებელია">'
    return seen + ('<img src="/img/b/vip.png" width="34" alt="VIP">' if girl[15] else "")


def card(girl):
    first = next(((m, a, b) for m, a, b in girl[13] if m == 60), girl[13][0])
    return f"""<td class="c" width="33%"><a href="{address(girl)[len(BASE):]}"><img src="/ph/{girl[0]}/t_1.jpg" width="180" alt=""></a><br>
{badges(girl)}<br><a href="{address(girl)[len(BASE):]}"><b>{girl[2]}</b></a>, {girl[4]}<br>{icon("pin")} {CITY[girl[3]][0]} &nbsp; {icon("coin")} {first[1] or first[2]} ₾</td>"""


def cards(girls):
    rows = [girls[i:i + 3] for i in range(0, len(girls), 3)]
    return '<table class="grid" cellspacing="6">' + "".join("<tr>" + "".join(card(g) for g in row) + "</tr>\n" for row in rows) + "</table>"


def shell(title, body, strip=True):
    vip = [g for g in GIRLS if g[15]][:2]
    side = "".join(f'<a class="v" href="{address(g)[len(BASE):]}"><img src="/ph/{g[0]}/t_2.jpg" alt="{g[2]}"><i>{g[2]}</i></a>' for g in vip) if strip else ""
    menu = " | ".join(f'<a href="/{slug}/">{names[0]}</a>' for slug, names in CITY.items())
    return f"""<!DOCTYPE html>
<html lang="ka"><head><meta charset="utf-8"><title>{title} — გზა კატალოგი</title><link rel="stylesheet" href="/c.css?7"></head>
<body><table class="top" width="100%"><tr><td><a href="/"><img src="/img/logo.png" alt="გზა კატალოგი"></a></td><td>{menu}</td>
<td align="right">ადმინისტრაცია: <a href="tel:+995322903147">{SITE_PHONE}</a> &middot; <a href="/login.html">შესვლა</a> &middot; <a href="/reklama.html">განცხადების დამატება</a></td></tr></table>
<table width="100%"><tr valign="top"><td class="main">{body}</td><td class="side" width="150">{'<b>VIP</b>' if side else ''}{side}</td></tr></table>
<div class="f">მხოლოდ 18 წელს გადაცილებულთათვის. <a href="/wesebi.html">წესები</a> <a href="/kontakti.html">კონტაქტი</a> <a href="/blog/batumi-zafxulshi.html">ბლოგი</a> Telegram: <a href="https://t.me/gza_katalogi_admin">@gza_katalogi_admin</a></div></body></html>"""


def chat(kind, value):
    if kind == "whatsapp":
        return f'<a href="https://wa.me/{value[1:]}">{icon("wa")}</a>'
    if kind == "viber":
        return f'<a href="viber://chat?number=%2B{value[1:]}">{icon("viber")}</a>'
    return f'<a href="https://t.me/{value}">{icon("tg")} @{value}</a>'


def yes(value):
    return icon("yes") if value else icon("no")


def detail(girl):
    (no, _, name, city, age, height, weight, nation, langs, place, hours, offered, refused, prices, _, _, pictures, posted, phone, chats, kind, lang, prose) = girl
    rows = [("cake", f"{age}")]
    rows += [("ruler", f"{height} სმ")] if height else []
    rows += [("scale", f"{weight} კგ")] if weight else []
    rows += [("flag", NATION[nation]), ("bubble", ", ".join(LANG[x] for x in langs)), ("pin", CITY[city][0])]
    rows += [("clock", hours)] if hours else []
    rows += [("user", {"independent": "დამოუკიდებელი", "agency": "სააგენტო"}[kind])] if kind else []
    facts = "".join(f"<tr><td>{icon(i)}</td><td colspan=2>{v}</td></tr>\n" for i, v in rows)
    for value, symbol, words in ((place[0], "home", "იღებს თავისთან"), (place[1], "car", "მიდის სტუმართან")):
        facts += f"<tr><td>{icon(symbol)}</td><td>{words}</td><td>{yes(value)}</td></tr>\n" if value is not None else ""
    wanted = [s for s in SERVICE if s in offered or s in refused]
    services = "".join(f"<tr><td>{yes(s in offered)}</td><td>{SERVICE[s]}</td></tr>" for s in wanted)
    spell = {30: "30 წუთი", 60: "1 საათი", 90: "1,5 საათი", 120: "2 საათი", 180: "3 საათი", 720: "ღამე", 1440: "დღე-ღამე"}
    money = "".join(f"<tr><td>{spell[m]}</td><td>{f'{a} ₾' if a else '—'}</td><td>{f'{b} ₾' if b else '—'}</td></tr>" for m, a, b in prices)
    shots = "".join(f'<a href="/ph/{no}/{i}.jpg"><img src="/ph/{no}/m_{i}.jpg" alt=""></a>' for i in range(1, pictures + 1))
    like = [g for g in GIRLS if g[3] == city and g[0] != no][:2]
    similar = f'<hr><b>მსგავსი განცხადებები</b>{cards(like)}' if like else ""
    direct = phone[1]
    body = f"""<div class="bc"><a href="/">მთავარი</a> » <a href="/{city}/">{CITY[city][0]}</a> » {name}</div>
<h1>{name} {badges(girl)}</h1><div class="ph">{shots}</div>
<table class="t" border=0>
{facts}<tr><td>{icon("tel")}</td><td colspan=2><a href="tel:{direct}">{phone[0]}</a> {' '.join(chat(k, v) for k, v in chats)}</td></tr>
<tr><td>{icon("cal")}</td><td colspan=2>{posted[0]}</td></tr></table>
<table class="t2"><tr><th></th><th>{icon("home")}</th><th>{icon("car")}</th></tr>{money}</table>
<table class="t3">{services}</table>
<p lang="{lang}">{prose}</p>
<a rel="nofollow" href="?print=1">ბეჭდვა</a> <a href="/report.php?id={no}">გასაჩივრება</a>{similar}"""
    return shell(f"{name}, {CITY[city][0]}", body, strip=False)


def truth(girl):
    (no, _, name, city, age, height, weight, nation, langs, place, hours, offered, _, prices, verified, vip, pictures, posted, phone, chats, kind, lang, _) = girl
    paid = [{"amount": amount, "currency": "GEL", "code_currency": None, "duration_min": m, "place": where} for m, a, b in prices for amount, where in ((a, "incall"), (b, "outcall")) if amount]
    return {**AD, "url": address(girl), "alias": name, "aliases_stated": NAMES.get(no, [name]), "age": age, "ages_stated": AGES.get(no, [age]),
            "text_language": lang, "provider_kind": kind, "city": CITY[city][1], "country": "GE", "nationality": nation, "ethnicity": ETHNIC.get(no), "languages_spoken": langs,
            "services": sorted([*offered, "duo"] if no in NAMES else offered), "incall": place[0], "outcall": place[1], "hours": hours, "weight_kg": weight, "height_cm": height,
            "max_duration_h": max({1440: 24, 720: 12}.get(m, m / 60) for m, _, _ in prices), "verified": verified, "paid_placement": vip, "n_images": pictures, "posted_at": posted[1],
            "phones": [phone[1]], "handles": [{"kind": k, "value": v} for k, v in chats], "prices": paid}


def listing(path, title, girls, canonical=None, more=""):
    sort = '<div class="so">დალაგება: <a href="?sort=new">ახალი</a> <a href="?sort=price">ფასი</a></div>'
    return WrittenPage(BASE + path, shell(title, f"<h1>{title}</h1>{sort}{cards(girls)}{more}"), "listing", "ka", ads=tuple(address(g) for g in girls), canonical=canonical and BASE + canonical)


def static(path, title, body, kind="static", status=200):
    return WrittenPage(BASE + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "ka", text_language="ka", status=status)


TBILISI = [g for g in GIRLS if g[3] == "tbilisi"]
BATUMI = [g for g in GIRLS if g[3] == "batumi"]
PAGES = [
    listing("/", "ახალი განცხადებები", GIRLS[:6]),
    listing("/tbilisi/", "თბილისი", TBILISI[:3], more='<div class="pg"><b>1</b> <a href="/tbilisi/?p=2">2</a></div>'),
    listing("/tbilisi/?p=2", "თბილისი", TBILISI[3:], more='<div class="pg"><a href="/tbilisi/">1</a> <b>2</b></div>'),
    listing("/batumi/", "ბათუმი", BATUMI),
    listing("/batumi/?sort=price", "ბათუმი", sorted(BATUMI, key=lambda g: g[13][0][1] or 0), canonical="/batumi/"),
    *(WrittenPage(address(g), detail(g), "ad", "ka", text_language=g[21], ads=(address(g),)) for g in GIRLS),
    WrittenPage(address(GIRLS[0]) + "?print=1", detail(GIRLS[0]).replace("/c.css?7", "/print.css"), "ad", "ka", text_language="ka", ads=(address(GIRLS[0]),), canonical=address(GIRLS[0])),
    WrittenPage(address(BY_ID[4588]) + "?utm_source=tg&utm_medium=post", detail(BY_ID[4588]), "ad", "ka", text_language="ru", ads=(address(BY_ID[4588]),), canonical=address(BY_ID[4588])),
    static("/kontakti.html", "კონტაქტი", f"<table><tr><td>{icon('tel')}</td><td>{SITE_PHONE}</td></tr><tr><td>{icon('mail')}</td><td>info@{HOST}</td></tr></table><p>ადმინისტრაცია პასუხობს სამუშაო დღეებში, 11:00-დან 19:00-მდე. განცხადებების ავტორებთან დაკავშირება მხოლოდ მათი ნომრით არის შესაძლებელი.</p>"),
    static("/reklama.html", "განცხადების დამატება", "<table border=1><tr><th>სტატუსი</th><th>1 კვირა</th><th>1 თვე</th></tr><tr><td>ჩვეულებრივი</td><td>უფასო</td><td>20 ₾</td></tr><tr><td><img src='/img/b/vip.png' alt='VIP'></td><td>60 ₾</td><td>180 ₾</td></tr></table><p>VIP განცხადება სიის თავში ჩანს. ფოტოს დასადასტურებლად გამოგვიგზავნეთ სელფი ფურცლით.</p>"),
    static("/wesebi.html", "წესები", "<ol><li>განცხადების განთავსება შეუძლია მხოლოდ 18 წელს გადაცილებულ პირს.</li><li>სხვისი ფოტოების გამოყენება აკრძალულია.</li><li>ადმინისტრაცია არ არის შუამავალი და შეხვედრებზე პასუხს არ აგებს.</li></ol>"),
    static("/blog/batumi-zafxulshi.html", "ბათუმი ზაფხულში", "<p>ივლისში ბათუმში ბევრი სტუმარი ჩადის. მატარებელი თბილისიდან ხუთ საათში ჩადის, ბილეთი 38 ლარი ღირს. ბულვარზე საღამოს გრილა, ძველ ქალაქში კი კარგი რესტორნებია.</p><p>სასტუმრო წინასწარ დაჯავშნეთ: აგვისტოში ადგილი იშვიათად არის.</p>"),
    static("/login.html", "შესვლა", '<form method="post"><table><tr><td>ელფოსტა</td><td><input name="e"></td></tr><tr><td>პაროლი</td><td><input type="password" name="p"></td></tr></table><button>შესვლა</button></form>'),
    static("/tbilisi/4302-keti.html", "განცხადება წაშლილია", "<p>ეს განცხადება ავტორმა წაშალა. ნახეთ სხვა განცხადებები თბილისში.</p>", kind="error"),
    static("/gori/", "გვერდი ვერ მოიძებნა", "<p>ასეთი ქალაქი კატალოგში არ არის. დაბრუნდით <a href='/'>მთავარ გვერდზე</a>.</p>", kind="error"),
]
SITE = WrittenSite(HOST, "GE", tuple(PAGES), tuple(truth(g) for g in GIRLS), "icon sprites for labels, yes/no icons, badges as pictures, price matrix, three languages of prose under one interface")
