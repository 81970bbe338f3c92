"""A sponsorship ('sugar') dating site in Kazakh; members write in Kazakh or in Russian. Kind `profile`.

Hard: hashed `data-v-` attributes and custom elements, values behind icons without labels in the head of the profile,
labelled rows below; 'about me / looking for' in a language other than the menus; a monthly allowance in tenge with
thousands written as 'мың' or 'тыс.' (a month is not a booking: duration_min and max_duration_h stay null), a price per
meeting beside it; 'last seen' is not a posting date; premium membership prices on every page; two men, one of them a
sponsor who pays (no price); contacts hidden or spelled out in the prose; hobbies that are not services.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "qamqor-date.test"
BASE = f"https://{HOST}"

CITY = {"Almaty": "Алматы", "Astana": "Астана", "Shymkent": "Шымкент", "Atyrau": "Атырау", "Pavlodar": "Павлодар",
        "Aktau": "Ақтау", "Taraz": "Тараз"}
LANG = {"kk": "қазақша", "ru": "орысша", "en": "ағылшынша", "tr": "түрікше", "ko": "корейше", "uz": "өзбекше", "de": "немісше"}
NATION = {"KZ": "Қазақстан", "RU": "Ресей", "UZ": "Өзбекстан", "KG": "Қырғызстан"}
LOOKS = {"asian": "азиялық", "european": "еуропалық", "mixed": "аралас", "central_asian": "ортаазиялық"}
CAN = {"dinner_date": "кешкі асқа шығу", "travel": "саяхатта серік болу", "business": "іскерлік кездесулерге бірге бару",
       "city_guide": "қала көрсету", "dancing": "бірге би билеу", "video_call": "бейнеқоңырау",
       "party": "той-кештерге бірге бару", "massage": "массаж", "cuddling": "құшақтасу", "gfe": "қыз құрбыдай қарым-қатынас"}

# each: nick, name as written on the page, ...; `give` is the money rows (label, text), `prices` their meaning
MEMBERS = [
    dict(nick="aigerim_a", name="Айгерім", age=25, city="Almaty", cm=166, kg=52, langs=["kk", "ru", "en"], nat="KZ", eth="asian",
         can=["dinner_date", "travel"], hobby="йога, сурет салу", ok=True, pics=4, lang="kk", seen="кеше, 21:14",
         money=[("Айлық қолдау", "400 000 ₸")], prices=[(400000, "KZT")],
         about="Сәлем! Мен Алматыда тұрамын, дизайнер болып істеймін. Тыныш, күлегеш мінезім бар, кітап оқығанды ұнатамын.",
         seek="Байсалды, жомарт, 40 пен 55 аралығындағы ер адамды іздеймін. Уәдесінде тұратын болсын."),
    dict(nick="dana_astana", name="Дана", age=29, city="Astana", cm=171, kg=58, langs=["ru", "kk"], nat="KZ", eth=None,
         can=["dinner_date", "business"], hobby="шахмат, плавание", ok=True, pics=2, lang="ru", seen="бүгін, 08:02",
         money=[("Айлық қолдау", "350 мың ₸"), ("Бір кездесу", "60 мың ₸")], prices=[(350000, "KZT"), (60000, "KZT")],
         about="Работаю в банке, живу одна, без детей. Люблю порядок, хорошие рестораны и когда мужчина держит слово. "
               "Телеграм: dana_na_levom (без собаки, так меня и найдёте).",
         seek="Ищу спонсора для долгих отношений, встречи один-два раза в неделю. Женатым не отвечаю.",
         handles=[dict(kind="telegram", value="dana_na_levom")]),
    dict(nick="sponsor_erlan", name="Ерлан", age=47, city="Astana", cm=178, kg=90, langs=["kk", "ru"], nat="KZ", eth=None, aud="man",
         can=[], hobby="аңшылық, теннис", ok=False, pics=1, lang="kk", seen="бүгін, 00:40", role="Демеуші",
         money=[("Көмек беруге дайынмын", "айына 500 000 ₸ дейін")], prices=[],
         about="Құрылыс саласында жеке кәсібім бар. Ажырасқанмын, балаларым ересек. Артық сөзді ұнатпаймын.",
         seek="Ақылды, әдемі, 23 пен 35 арасындағы бойжеткенмен танысқым келеді."),
    dict(nick="kamila.k", name="Камила", age=22, city="Almaty", cm=160, kg=47, langs=["ru", "en", "ko"], nat="KZ", eth="mixed",
         can=["dinner_date", "dancing", "party"], hobby="фотография", ok=False, pics=6, lang="ru", seen="кеше, 23:55",
         money=[("Айлық қолдау", "250 тыс. тенге")], prices=[(250000, "KZT")],
         about="Студентка последнего курса, учу корейский. Мама кореянка, папа казах. Весёлая, но не на всё согласна.",
         seek="Мужчина старше тридцати пяти, который поможет с оплатой учёбы. Пишите сначала здесь, номер дам потом."),
    dict(nick="zhuldyz77", name="Жұлдыз", age=33, city="Shymkent", cm=163, kg=61, langs=["kk", "uz", "ru"], nat="KZ", eth="central_asian",
         can=["massage", "cuddling"], hobby="тігін тігу", ok=False, pics=1, lang="kk", seen="3 күн бұрын",
         money=[("Бір кездесу", "25 000 ₸")], prices=[(25000, "KZT")],
         about="Ажырасқан келіншекпін, Шымкентте жалғыз тұрамын. Үйіме шақыра аламын. Нөмірім: 8 707 927 56 30.",
         seek="Таза, мәдениетті, ішпейтін азамат керек.", incall=True, phones=["+77079275630"]),
    dict(nick="lera_aktau", name="Валерия", age=27, city="Aktau", cm=175, kg=59, langs=["ru", "de"], nat="RU", eth="european",
         can=["travel", "gfe"], hobby="кайтсёрфинг", ok=True, pics=3, lang="ru", seen="бүгін, 10:31",
         money=[("Айлық қолдау", "1 000 $"), ("Демалыс күндері (48 сағат)", "500 $")], prices=[(1000, "USD"), (500, "USD", 2880)], max_h=48,
         about="Я из Самары, на Каспии второй год. Спортивная, лёгкая на подъём, загранпаспорт в порядке. Ватсап восемь "
               "семьсот семьдесят восемь, семьсот тридцать пять, шестьдесят два, семьдесят два.",
         seek="Щедрый спутник для путешествий: Стамбул, Дубай, Тбилиси.", phones=["+77787356272"],
         handles=[dict(kind="whatsapp", value="+77787356272")]),
    dict(nick="madina_m", name="Мәдина", age=24, city="Atyrau", cm=158, kg=None, langs=["kk", "ru"], nat=None, eth=None,
         can=["video_call"], hobby="күй тыңдау, нан пісіру", ok=False, pics=0, lang="kk", seen="апта бұрын",
         money=[], prices=[], about="Әзірге суретім жоқ, кейін саламын. Атырауда мұғалім болып жұмыс істеймін.",
         seek="Алдымен бейнеқоңырау арқылы танысайық. Қолдау мөлшерін өзіңіз айтыңыз."),
    dict(nick="timur_boy", name="Тимур", age=26, city="Almaty", cm=185, kg=78, langs=["ru", "en", "tr"], nat="KG", eth=None, aud="man",
         can=["dinner_date", "travel", "city_guide"], hobby="бокс", ok=False, pics=2, lang="ru", seen="бүгін, 09:09",
         money=[("Бір кездесу", "40 000 ₸")], prices=[(40000, "KZT")],
         about="Вежливый, воспитанный, водительские права и костюм имеются. Приеду куда скажете.",
         seek="Состоятельная женщина от 35 до 60, для которой я буду кавалером на вечер. Инста @timur.cavalier",
         outcall=True, where="outcall", handles=[dict(kind="instagram", value="timur.cavalier")]),
    dict(nick="asel-pvl", name="Әсел", age=36, city="Pavlodar", cm=169, kg=64, langs=["kk", "ru"], nat="KZ", eth=None,
         can=["dinner_date", "city_guide"], hobby="гүл өсіру", ok=True, pics=2, lang="kk", seen="кеше, 13:20",
         money=[("Айлық қолдау", "180 000 ₸")], prices=[(180000, "KZT")],
         about="Павлодарда кофехана ашқым келеді, сондықтан қолдау іздеп жүрмін. Екі тілде еркін сөйлеймін. "
               "Хат жазыңыз: asel.pvl@posta.example",
         seek="Сыйласатын, сенімді адам. Жасы маңызды емес.", handles=[dict(kind="email", value="asel.pvl@posta.example")]),
    dict(nick="nargiz", name="Наргиз", age=31, city="Taraz", cm=164, kg=56, langs=["uz", "ru", "tr"], nat="UZ", eth=None,
         can=["massage", "dinner_date"], hobby="вышивка", ok=False, pics=3, lang="ru", seen="2 күн бұрын",
         money=[("Бір кездесу", "30 000 теңге")], prices=[(30000, "KZT")],
         about="Готовлю плов лучше вашей бабушки. Живу с сестрой, поэтому к себе не зову, встречаемся только у вас или в гостинице.",
         seek="Добрый мужчина, можно без отношений, главное уважение.", incall=False, outcall=True, where="outcall"),
]


def url(m):
    return f"{BASE}/u/{m['nick']}"


def frame(title, body):
    return f"""<!DOCTYPE html><html lang="kk"><head><meta charset="utf-8"><title>{title} · Qamqor</title><meta name="theme-color" content="#7b2d52">
<link rel="modulepreload" href="/_nuxt/entry.81c2fe.js"></head><body><div id="__nuxt"><div data-v-5d1b07 class="shell">
<q-bar data-v-77e0aa><a data-v-77e0aa href="/">Qamqor</a> <a data-v-77e0aa href="/search">Іздеу</a> <a data-v-77e0aa href="/premium">Premium — айына 9 900 ₸</a>
<a data-v-77e0aa href="/login">Кіру</a> <a data-v-77e0aa href="/signup">Тіркелу</a></q-bar>
<q-age data-v-c41 hidden><p>Сізге 18 толды ма?</p><button>Иә</button><button>Жоқ</button></q-age>
{body}
<q-foot data-v-19fb3c><p>© 2025 Qamqor. Қолдау қызметі: help@{HOST}, +7 727 258 46 10 (жұмыс күндері 10:00–18:00)</p>
<a href="/rules">Ережелер</a> <a href="/safety">Қауіпсіздік</a> <a href="/about">Біз туралы</a></q-foot></div></div></body></html>"""


def tile(m):
    img = f'<img data-v-e02 src="https://cdn.{HOST}/a/{m["nick"]}/s1.webp" alt="">' if m["pics"] else '<i data-v-e02 class="no-ava"></i>'
    tick = '<q-tick data-v-e02></q-tick>' if m["ok"] else ""
    return f'<q-tile data-v-e02><a data-v-e02 href="/u/{m["nick"]}">{img}<b data-v-e02>{m["name"]}, {m["age"]}</b>{tick}<small data-v-e02>{CITY[m["city"]]}</small></a></q-tile>'


def profile(m):
    role = m.get("role", "Сүйікті" if m.get("aud") == "man" else "Бикеш")
    icons = [("pin", CITY[m["city"]] + ", Қазақстан"), ("cake", f"{m['age']} жас")]
    if m["cm"]:
        icons.append(("ruler", f"{m['cm']} см"))
    if m["kg"]:
        icons.append(("scale", f"{m['kg']} кг"))
    icons = "".join(f'<li data-v-3a9><svg data-v-3a9 width="16"><use href="#i-{i}"></use></svg><span data-v-3a9>{v}</span></li>' for i, v in icons)
    rows = [("Тілдері", ", ".join(LANG[x] for x in m["langs"]))]
    if m["nat"]:
        rows.append(("Азаматтығы", NATION[m["nat"]]))
    if m["eth"]:
        rows.append(("Түр-келбеті", LOOKS[m["eth"]]))
    rows.append(("Хоббиі", m["hobby"]))
    rows += m["money"]
    rows = "".join(f'<div data-v-b60 class="kv"><span data-v-b60>{k}</span><span data-v-b60>{v}</span></div>' for k, v in rows)
    can = "".join(f"<q-chip>{CAN[c]}</q-chip>" for c in m["can"])
    can = f"<section data-v-b60><h3 data-v-b60>Не ұсынамын</h3>{can}</section>" if can else ""
    pics = "".join(f'<q-slide data-v-88><img data-v-88 src="https://cdn.{HOST}/a/{m["nick"]}/{i}.webp" alt="{m["name"]}"></q-slide>' for i in range(1, m["pics"] + 1)) \
        or '<p data-v-88>Сурет жүктелмеген</p>'
    tick = '<q-tick data-v-e02 title="Құжаты тексерілген">Тексерілген профиль</q-tick>' if m["ok"] else ""
    i = MEMBERS.index(m)
    near = "".join(tile(MEMBERS[(i + k) % len(MEMBERS)]) for k in (1, 2, 4, 6))
    return frame(f"{m['name']}, {m['age']}, {CITY[m['city']]}", f"""<q-profile data-v-3a9>
<header data-v-3a9><h1 data-v-3a9>{m["name"]}</h1> <em data-v-3a9>@{m["nick"]}</em> <span data-v-3a9>{role}</span> {tick}<p data-v-3a9>Соңғы рет кірген: {m["seen"]}</p>
<ul data-v-3a9>{icons}</ul></header><div data-v-88>{pics}</div>
<section data-v-b60><h3 data-v-b60>Мен туралы</h3><p data-v-b60>{m["about"]}</p></section>
<section data-v-b60><h3 data-v-b60>Кімді іздеймін</h3><p data-v-b60>{m["seek"]}</p></section>
<section data-v-b60><h3 data-v-b60>Деректер</h3>{rows}</section>{can}
<div data-v-b60 class="cta"><button>Хабарлама жазу</button><small>Хат алмасу үшін Premium керек: айына 9 900 ₸, 3 айға 24 900 ₸</small></div>
<a href="/report?u={i + 4100}">Шағымдану</a></q-profile>
<aside data-v-d3><h4>Сізге ұнауы мүмкін</h4>{near}</aside>""")


def truth(m):
    prices = [dict(amount=p[0], currency=p[1], code_currency=None, duration_min=p[2] if len(p) > 2 else None,
                   place=m.get("where")) for p in m["prices"]]
    return AD | dict(url=url(m), alias=m["name"], aliases_stated=[m["name"]], age=m["age"], ages_stated=[m["age"]], text_language=m["lang"],
                     audience=m.get("aud", "woman"), city=m["city"], country="KZ", nationality=m["nat"], ethnicity=m["eth"],
                     languages_spoken=m["langs"], services=sorted(m["can"]), incall=m.get("incall"), outcall=m.get("outcall"),
                     weight_kg=m["kg"], height_cm=m["cm"], max_duration_h=m.get("max_h"), verified=m["ok"], n_images=m["pics"],
                     phones=m.get("phones", []), handles=m.get("handles", []), prices=prices)


def listing(ms, n):
    filters = '<form data-v-f1 action="/search"><select name="city"><option>Барлық қала</option>' + "".join(f"<option>{c}</option>" for c in CITY.values()) + \
        '</select><label>Жасы <input name="from" value="20">–<input name="to" value="60"></label><button>Іздеу</button></form>'
    return frame("Іздеу", f'{filters}<a href="/search?sort=new">Алдымен жаңалары</a><q-grid data-v-e02>{"".join(map(tile, ms))}</q-grid><q-pages><a href="/search">1</a> '
                 f'<a href="/search?p=2">2</a> <span>{n}/2</span></q-pages>')


def plain(path, title, text, kind="static"):
    return WrittenPage(f"{BASE}{path}", frame(title, f"<article data-v-aa><h1>{title}</h1>{text}</article>"), kind, "kk")


def page(m, address=None):
    return WrittenPage(address or url(m), profile(m), "profile", "kk", "ru" if m["lang"] == "ru" else None, (url(m),),
                       url(m) if address else None)


one, two = MEMBERS[:6], MEMBERS[6:]
PAGES = [
    WrittenPage(f"{BASE}/search", listing(one, 1), "listing", "kk", ads=tuple(map(url, one))),
    WrittenPage(f"{BASE}/search?p=2", listing(two, 2), "listing", "kk", ads=tuple(map(url, two))),
    WrittenPage(f"{BASE}/search?sort=new", listing(one[::-1], 1), "listing", "kk", ads=tuple(map(url, one[::-1])), canonical=f"{BASE}/search"),
] + [page(m) for m in MEMBERS] + [
    page(MEMBERS[5], url(MEMBERS[5]) + "?utm_source=tg&utm_campaign=june"),
    plain("/premium", "Premium мүшелік", "<table><tr><th>Мерзімі</th><th>Бағасы</th></tr><tr><td>1 ай</td><td>9 900 ₸</td></tr><tr><td>3 ай</td>"
          "<td>24 900 ₸</td></tr><tr><td>1 жыл</td><td>79 000 ₸</td></tr></table><p>Бойжеткендерге тегін.</p>"),
    plain("/rules", "Ережелер", "<p>Сайтқа тек 18 жастан асқан адамдар тіркеле алады. Бөтен суретті пайдалануға тыйым салынады.</p>"),
    plain("/safety", "Қауіпсіздік", "<p>Бірінші кездесуді қоғамдық орында өткізіңіз. Алдын ала ақша аудармаңыз. Күмән болса, бізге жазыңыз.</p>"),
    plain("/about", "Біз туралы", "<p>Qamqor 2021 жылдан бері табысты адамдар мен қолдау іздегендерді таныстырады. Кеңсе: Алматы, Ойдан көшесі 5.</p>"),
    plain("/login", "Кіру", '<form><input name="email" placeholder="Электрондық пошта"><input type="password" name="pw"><button>Кіру</button></form>'),
    plain("/u/saltanat.s", "Профиль жойылған", "<p>Бұл мүше өз парақшасын жойды.</p>" + "".join(map(tile, MEMBERS[:3])), "error"),
    plain("/blog/istanbul", "Ыстамбұлда үш күн: серігіңізді таңғалдырыңыз", "<p>Босфор жағасындағы кешкі ас екі адамға шамамен 60 000 ₸ болады. Қонақүйді "
          "Галатадан алыңыз, Айя-Софияға таңертең барыңыз.</p>"),
]
SITE = WrittenSite(HOST, "KZ", tuple(PAGES), tuple(truth(m) for m in MEMBERS),
                   "profiles behind icons and custom elements, monthly allowances, Kazakh menus over Russian prose")
