"""Bulgarian directory of independents with a calendar of guest stays: web components.

Hard: custom elements (`<dama-karta>`, `<fakt-red>`, `<gostuvane-red>`) whose facts stand in attributes and are drawn by a script, so that
the visible text is only the lady's own words; guest stays as attributes on some, as prose on others; prices in 'лв', 'лв.',
'лева' and in euro; national numbers with slashes; names in Latin beside Cyrillic; calendar page with a `<gostuvane-red>` per stay.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "marshrut-dami.example"
B = f"https://{HOST}"
DAMI = []


def money(amount, minutes=None, place=None, currency="BGN"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def dama(slug, facts, text, stays, contact, pics, posted, mark="", **truth):
    """`stays`: (city in Bulgarian, city in English, from, to) drawn as elements; stays said only in `text` are given as `tour=`."""
    t = deepcopy(AD)
    t.update(url=f"{B}/dama/{slug}.html", text_language="bg", provider_kind="independent", country="BG", verified="v" in mark, paid_placement="z" in mark, n_images=pics, posted_at=posted)
    t["tour"] = [{"city": e, "from": a, "to": b} for _, e, a, b in stays]
    t.update(truth)
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    DAMI.append(dict(slug=slug, name=" и ".join(t["aliases_stated"]), facts=facts, text=text, stays=stays, contact=contact, pics=pics, posted=posted, mark=mark, t=t))


dama("gergana-sofia", [("възраст", "33"), ("ръст", "169 см"), ("тегло", "58 кг"), ("град", "София"), ("езици", "български, английски, гръцки"), ("при нея", "да"), ("при теб", "да"), ("час", "200 лв."), ("два часа", "360 лв.")],
     "Гергана съм, работя сама и сама си вдигам телефона :) Масаж с топли масла, вечеря навън, приятна компания по фирмени събития. От 10 до 22 часа, без неделя.",
     [("Варна", "Varna", "2025-06-20", "2025-06-24"), ("Бургас", "Burgas", "2025-06-25", "2025-06-28")], "0899/072 056", 4, "2025-06-10", "vz",
     alias="Гергана", age=33, height_cm=169, weight_kg=58, city="Sofia", languages_spoken=["bg", "en", "el"], incall=True, outcall=True, hours="10:00-22:00",
     services=["massage", "dinner_date", "business"], max_duration_h=2, phones=["+359899072056"], prices=[money(200, 60), money(360, 120)])
dama("eli-plovdiv", [("възраст", "26"), ("ръст", "1.63"), ("град", "Пловдив"), ("при нея", "да"), ("при теб", "не")],
     "здр аз съм ели 🍒 в пловдив (кършияка) съм, при мен само!! 60 лв половин час, 100 лв цял. целувки, гушкане, душ... вани нямам хаха. денонощно, спя когато нямам работа 😴",
     [], "viber 0894 655 410", 6, "2025-06-11", "",
     alias="Ели", age=26, height_cm=163, city="Plovdiv", incall=True, outcall=False, hours="24/7", services=["kissing", "cuddling"], max_duration_h=1,
     phones=["+359894655410"], handles=[{"kind": "viber", "value": "+359894655410"}], prices=[money(60, 30), money(100, 60)])
dama("viktoria-morska", [("възраст", "29"), ("град", "Варна"), ("народност", "Украйна"), ("езици", "украински, руски, български")],
     "Виктория, украинка, живея във Варна. Обичам морето, хубавата храна и пътуванията – мога да съм ваша спътница за уикенд. На 1 и 2 юли гостувам в Русе, а от 5 до 9 юли – в Плевен. "
     "Вечер (3 часа) – 300 евро, денонощие – 900 евро. Идвам само в хотел.", [], "telegram: @vika_varna", 3, "2025-06-04", "v",
     alias="Виктория", age=29, nationality="UA", city="Varna", languages_spoken=["uk", "ru", "bg"], incall=False, outcall=True, services=["travel"], max_duration_h=24,
     tour=[{"city": "Ruse", "from": "2025-07-01", "to": "2025-07-02"}, {"city": "Pleven", "from": "2025-07-05", "to": "2025-07-09"}],
     handles=[{"kind": "telegram", "value": "vika_varna"}], prices=[money(300, 180, currency="EUR"), money(900, 1440, currency="EUR")])
dama("madam-rouz", [("ръст", "180 см"), ("град", "София"), ("при нея", "да"), ("сеанс 1 ч.", "250 лв."), ("сеанс 2 ч.", "450 лв."), ("капаро", "50 лв.")],
     "Мадам Роуз. Подчинение, ролеви сцени, фетиш. Възрастта ми не те интересува. Не предлагам: целувки, нощувки, масаж.", [], "madam.rouz@poshta.example", 1, "2025-04-30", "",
     alias="Роуз", height_cm=180, city="Sofia", incall=True, services=["domination", "role_play", "fetish"], max_duration_h=2,
     handles=[{"kind": "email", "value": "madam.rouz@poshta.example"}], prices=[money(250, 60), money(450, 120)])
dama("kati-i-mimi", [("възраст", "31 и 35"), ("град", "Бургас"), ("при тях", "да"), ("при теб", "да"), ("1 час с двете", "300 лв"), ("2 часа с двете", "550 лв")],
     "Кати (31) и Мими (35), приятелки и съквартирантки. Каним двойки и самотни господа на масаж с четири ръце. Дуо или нищо! Пускаме те след 14:00, затваряме в полунощ.",
     [("Стара Загора", "Stara Zagora", "2025-06-16", "2025-06-18")], "Мими: 0879 / 48 27 55", 4, "2025-06-07", "z",
     alias="Кати", aliases_stated=["Кати", "Мими"], age=31, ages_stated=[31, 35], audience="couple", city="Burgas", incall=True, outcall=True, hours="14:00-24:00",
     services=["duo", "couples", "massage", "four_hands"], max_duration_h=2, phones=["+359879482755"], prices=[money(300, 60), money(550, 120)])
dama("raya-trans", [("възраст", "28"), ("ръст", "177 см"), ("тегло", "68 кг"), ("град", "Пловдив"), ("при нея", "да"), ("при теб", "да")],
     "Рая, транс жена. Танцувам, правя стриптийз по поръчка, говоря английски и немски. Час: сто и петдесет лева. Понеделник почивам, иначе 13-23.",
     [("София", "Sofia", "2025-06-13", "2025-06-15"), ("Благоевград", "Blagoevgrad", "2025-06-16", "2025-06-17")], "+359 89 294 18 94", 3, "2025-06-09", "v",
     alias="Рая", age=28, audience="trans", height_cm=177, weight_kg=68, city="Plovdiv", languages_spoken=["en", "de"], incall=True, outcall=True, hours="13:00-23:00",
     services=["dancing", "striptease"], max_duration_h=1, phones=["+359892941894"], prices=[money(150, 60)])
dama("daniela-52", [("възраст", "52"), ("град", "Русе"), ("при нея", "да"), ("при теб", "не"), ("90 мин", "120 лв.")],
     "Зряла дама от Русе, дипломиран масажист. Тантра, лечебен масаж, чай и разговор. Приемам и хора с увреждания: асансьор, широка врата. Сутрин 8:30–12:30.", [], "нула осем девет осем, 55 61 77", 1, "2025-05-22", "",
     alias="Даниела", age=52, city="Ruse", incall=True, outcall=False, hours="08:30-12:30", services=["tantra", "massage", "disabled_guests"], max_duration_h=1.5,
     phones=["+359898556177"], prices=[money(120, 90)])
dama("sisi-online", [("възраст", "24"), ("град", "Стара Загора"), ("видео 30 мин", "50 лв.")],
     "Сиси. Работя предимно онлайн: видеоразговор, пак видеоразговор :) На живо – само вечеря в ресторант. Инстаграм sisi.zagora24", [], "WhatsApp +359896420117", 2, "2025-06-02", "",
     alias="Сиси", age=24, city="Stara Zagora", services=["video_call", "dinner_date"], max_duration_h=0.5, phones=["+359896420117"],
     handles=[{"kind": "whatsapp", "value": "+359896420117"}, {"kind": "instagram", "value": "sisi.zagora24"}], prices=[money(50, 30)])
dama("boyana", [("възраст", "39"), ("ръст", "160"), ("тегло", "50"), ("град", "Плевен"), ("при нея", "да"), ("при теб", "да"), ("при нея, час", "120 лв."), ("при теб, час", "160 лв."), ("цяла нощ", "800 лв.")],
     "Бояна. Топла, земна, с книги по рафтовете. Съвместна вана, масаж на главата, нощ със закуска – да, оставам до сутринта с удоволствие.",
     [("Видин", "Vidin", "2025-07-14", None)], "0893 36 70 58", 2, "2025-06-06", "",
     alias="Бояна", age=39, height_cm=160, weight_kg=50, city="Pleven", incall=True, outcall=True, services=["bath", "massage", "overnight"], max_duration_h=12,
     phones=["+359893367058"], prices=[money(120, 60, "incall"), money(160, 60, "outcall"), money(800, 720)])

SCRIPT = '<script type="module" src="/c/dama-karta.js"></script>'


def wrap(title, body):
    return f"""<!doctype html><html lang="bg"><head><meta charset="utf-8"><title>{title} · Маршрут Дами</title>{SCRIPT}</head><body><site-shell name="Маршрут Дами" tel="+35921234567" year="2025">
<nav slot="menu"><a href="/">Дами</a> <a href="/gostuvaniya">Гостувания</a> <a href="/reklama">За дамите: цени</a> <a href="/za-nas">За нас</a></nav>
<p slot="moto">Независими дами на път. Без агенции.</p>{body}<age-gate min="18">Навършил/а съм 18 години</age-gate></site-shell></body></html>"""


def stay(s, who=""):
    return f'<gostuvane-red grad="{s[0]}" ot="{s[2]}"' + (f' do="{s[3]}"' if s[3] else "") + f">{who}</gostuvane-red>"


def flags(d):
    return (" potvardena" if "v" in d["mark"] else "") + (" zlatna" if "z" in d["mark"] else "")


def detail(d):
    k = DAMI.index(d)
    facts = "".join(f'<fakt-red k="{a}" v="{b}"></fakt-red>' for a, b in d["facts"])
    pics = "".join(f'<img slot="foto" src="/f/{d["slug"]}-{n}.jpg" loading="lazy">' for n in range(1, d["pics"] + 1))
    stays = f'<gostuvane-spisak zaglavie="Къде гостувам">{"".join(map(stay, d["stays"]))}</gostuvane-spisak>' if d["stays"] else ""
    near = "".join(card(DAMI[(k + n) % len(DAMI)]) for n in (3, 5))
    return wrap(d["name"], f"""<dama-stranitsa ime="{d['name']}" publikuvana="{d['posted']}"{flags(d)}>{pics}{facts}<p slot="tekst">{d['text']}</p>
<span slot="kontakt">{d['contact']}</span>{stays}</dama-stranitsa><aside><h4>Подобни дами</h4>{near}</aside>""")


def card(d):
    age = dict(d["facts"]).get("възраст", "")
    return (f'<dama-karta href="/dama/{d["slug"]}.html" ime="{d["name"]}" vazrast="{age}" grad="{dict(d["facts"])["град"]}"{flags(d)}><img src="/f/{d["slug"]}-1.jpg">'
            f'<a href="/dama/{d["slug"]}.html">{d["name"]}</a></dama-karta>')


def listing(path, rows, title, foot="", canonical=None, body=None):
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1>{body or ''.join(map(card, rows))}{foot}"), "listing", "bg", ads=tuple(d["t"]["url"] for d in rows), canonical=canonical and B + canonical)


def static(path, title, body, kind="static"):
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1>{body}"), kind, "bg")


GUESTS = [d for d in DAMI if d["stays"]]
CAL = "".join(stay(s, f'<a href="/dama/{d["slug"]}.html">{d["name"]}</a>') for d in GUESTS for s in d["stays"])
PAGES = [
    listing("/", DAMI[:5], "Дами в България", '<a rel="next" href="/?str=2">Още</a>'),
    listing("/?str=2", DAMI[5:], "Дами в България"),
    listing("/?podredba=novi", DAMI[:5][::-1], "Дами в България", '<a rel="next" href="/?str=2">Още</a>', "/"),
    listing("/gostuvaniya", GUESTS, "Календар на гостуванията", body=CAL),
    *[WrittenPage(d["t"]["url"], detail(d), "ad", "bg", ads=(d["t"]["url"],)) for d in DAMI],
    WrittenPage(DAMI[0]["t"]["url"] + "?utm_campaign=leto", detail(DAMI[0]), "ad", "bg", ads=(DAMI[0]["t"]["url"],), canonical=DAMI[0]["t"]["url"]),
    static("/reklama", "Цени за дамите", "<p>Карта: безплатна. Златна карта: 40 лв. на месец. Гостуване в календара: 5 лв. на брой.</p>"),
    static("/za-nas", "За нас", "<p>Маршрут Дами ЕООД, гр. София, ул. „Измислена“ 4. Телефон на редакцията 02 123 45 67.</p>"),
    static("/statiya/vlak-do-moreto", "С влака до морето: 7 съвета", "<p>Нощният влак София – Варна е удобен. Кажете на приятелка къде отивате, пазете си документите у себе си и никога не пътувайте на чужди разноски към непознат.</p>"),
    static("/vhod", "Вход", '<form><input name="imeil"><input type="password" name="parola"><button>Влез</button></form>'),
    static("/dama/preslava.html", "Картата е свалена", "<p>Дамата поиска картата ѝ да бъде свалена.</p>", "error"),
    static("/dama/xx.html", "Няма такава страница", "<p>Проверете адреса.</p>", "error"),
]
SITE = WrittenSite(HOST, "BG", tuple(PAGES), tuple(d["t"] for d in DAMI), note=__doc__)
