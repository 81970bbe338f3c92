"""Georgian single-page application, hand-made: every address answers with the same empty shell, the whole list stands in one script, the rest is drawn by the browser.

Hard: `window.__gz` holds all people with short keys (n, a, h, w, ...), the words for some of them and the dictionaries of towns, services and languages and the open route; only that route tells whose
page it is; numbers are reversed strings, days are Unix seconds, prices are [minutes, home, visit] triples in lari, a switched-off person (off: 1) is in no list, some pages were drawn by
a prerender service and hold mark-up too, a noscript line, the desk's number in the same state, Russian and English routes of the same profile, a town without anybody.
"""

import calendar
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://gzamkvlevi.example"
TOWN = {1: ("თბილისი", "Тбилиси", "Tbilisi"), 2: ("ბათუმი", "Батуми", "Batumi"), 3: ("ქუთაისი", "Кутаиси", "Kutaisi"), 4: ("თელავი", "Телави", "Telavi")}
SKILL = {11: ("მასაჟი", "массаж", "massage"), 12: ("ტანტრა", "тантра", "tantra"), 13: ("ვახშამი ერთად", "ужин вдвоём", "dinner together"), 14: ("მოგზაურობა", "поездки", "travel"), 15: ("ჩახუტება", "объятия", "cuddling"),
         16: ("ცეკვა", "танцы", "dancing"), 17: ("წყვილებისთვის", "для пар", "for couples"), 18: ("ქალაქის გიდი", "гид по городу", "city guide"), 19: ("მასაჟი ოთხი ხელით", "массаж в 4 руки", "four hands massage"), 20: ("აბაზანა ერთად", "ванна вместе", "bath together")}
OUR = {11: "massage", 12: "tantra", 13: "dinner_date", 14: "travel", 15: "cuddling", 16: "dancing", 17: "couples", 18: "city_guide", 19: "four_hands", 20: "bath"}
TONGUE = {"ka": ("ქართული", "грузинский", "Georgian"), "ru": ("რუსული", "русский", "Russian"), "en": ("ინგლისური", "английский", "English"), "tr": ("თურქული", "турецкий", "Turkish"), "hy": ("სომხური", "армянский", "Armenian"), "he": ("ებრაული", "иврит", "Hebrew")}
LAND = {"UA": ("უკრაინელი", "украинка", "Ukrainian"), "AM": ("სომეხი", "армянка", "Armenian"), "KZ": ("ყაზახი", "казашка", "Kazakh")}

# id, slug, town, state (short keys), text, day, pictures, checked, top, truth
ADS = [
    (501, "natia", 1, {"n": "ნათია", "a": 27, "h": 168, "w": 56, "l": ["ka", "en"], "t": "12:00-22:00", "q": "ვაკე", "s": [11, 15], "p": [[60, 150, 200], [120, 280, 380]], "tel": "995577418302"}, "გამარჯობა, მე ნათია ვარ. გელოდები მყუდრო ბინაში ვაკეში, მოვდივარ სასტუმროშიც.", "2025-06-09", 4, 1, 1,
     dict(hours="12:00-22:00", incall=True, outcall=True)),
    (504, "salome", 1, {"n": "სალომე", "a": 33, "h": 172, "l": ["ka", "ru", "en"], "q": "საბურთალო", "s": [12, 11, 20], "p": [[90, 220, 0]], "tel": "995591620847", "wa": 1}, "ტანტრა და ხანგრძლივი მასაჟი ჩემს კაბინეტში. გამოძახებით არ მოვდივარ.", "2025-06-08", 3, 1, 0,
     dict(incall=True, outcall=False)),
    (507, "oksana", 2, {"n": "Оксана", "a": 30, "h": 165, "w": 60, "l": ["ru", "en"], "o": "UA", "s": [11, 13], "p": [[60, 180, 230], [720, 0, 1000]], "tel": "995598073516", "wa": 1}, "Я Оксана, живу у моря возле бульвара. Можно ко мне, можно в отель. Звоните после обеда.", "2025-06-07", 5, 0, 1,
     dict(text_language="ru", nationality="UA", incall=True, outcall=True)),
    (509, "mari-da-keti", 1, {"n": "მარი და ქეთი", "a": [25, 29], "t": "18:00-24:00", "q": "გლდანი", "s": [19, 17], "p": [[60, 300, 0]], "tel": "995555290461"}, "მარი 25 წლისაა, ქეთი 29-ის. ვმუშაობთ მხოლოდ ერთად, ჩვენს ბინაში.", "2025-06-06", 2, 0, 0,
     dict(alias="მარი", aliases_stated=["მარი", "ქეთი"], age=25, ages_stated=[25, 29], audience="couple", hours="18:00-24:00", incall=True)),
    (512, "ani-erevan", 2, {"n": "ანი", "a": 24, "h": 163, "w": 49, "l": ["hy", "ru"], "o": "AM", "s": [16, 11], "p": [[60, 0, 200]], "tg": "ani_batumi24"}, "პირველად ბათუმში! 12-დან 18 ივნისამდე აქ ვარ, შემდეგ 19-დან 22 ივნისამდე ქუთაისში. მოვდივარ შენთან. მომწერე ტელეგრამზე.", "2025-06-10", 6, 0, 1,
     dict(nationality="AM", incall=None, outcall=True, tour=[{"city": "Batumi", "from": "2025-06-12", "to": "2025-06-18"}, {"city": "Kutaisi", "from": "2025-06-19", "to": "2025-06-22"}], handles=[{"kind": "telegram", "value": "ani_batumi24"}])),
    (515, "tamta", 1, {"n": "თამთა", "a": 38, "h": 176, "l": ["ka", "en", "he"], "s": [13, 14, 18], "p": [[180, 0, 500], [1440, 0, 1500]], "tg": "tamta_guide"}, "გაგიწევთ კომპანიონობას ვახშამზე და მოგზაურობაში. ჩემთან არავის ვიღებ. ვმუშაობ დამოუკიდებლად, სააგენტოს გარეშე.", "2025-06-05", 3, 1, 0,
     dict(provider_kind="independent", incall=False, outcall=True, handles=[{"kind": "telegram", "value": "tamta_guide"}])),
    (518, "luka", 1, {"n": "ლუკა", "a": 31, "h": 183, "w": 79, "l": ["ka", "ru"], "s": [11, 17], "p": [[60, 0, 100], [90, 0, 140]], "tel": "995568914027"}, "მამაკაცი მასაჟისტი ქალებისა და წყვილებისთვის. მოვდივარ სახლში ჩემი მაგიდით.", "2025-06-03", 1, 1, 0,
     dict(audience="man", outcall=True)),
    (521, "eka-kutaisi", 3, {"n": "ეკა", "a": 45, "w": 75, "l": ["ka"], "t": "10:00-17:00", "s": [11], "p": [[30, 40, 0], [60, 70, 0]], "tel": "995593406218"}, "მოდით ჩემთან, ქუთაისის ცენტრში. მშვიდი გარემო, ახალგაზრდებმა ნუ დამირეკავთ.", "2025-06-01", 0, 0, 0,
     dict(hours="10:00-17:00", incall=True)),
    (524, "aigul", 2, {"n": "Aigul", "a": 22, "h": 160, "w": 51, "l": ["ru", "en", "tr"], "o": "KZ", "t": "24/7", "s": [11, 15, 16], "p": [[60, 250, 300], [120, 450, 550]], "tel": "995571835904", "wa": 1}, "Hi, I am Aigul from Kazakhstan, new in town. You can visit me near the port or I come to your hotel room.", "2025-05-30", 5, 0, 1,
     dict(text_language="en", nationality="KZ", hours="24/7", incall=True, outcall=True)),
]
GONE = {"id": 488, "u": "liza", "c": 1, "n": "ლიზა", "a": 28, "off": 1, "d": 1735000000}
LABEL = {"ka": ("ასაკი", "სიმაღლე", "წონა", "ენები", "საათები", "ეროვნება", "ჩემთან", "შენთან", "ლარი", "წთ", "დარეკვა", "განახლდა"), "ru": ("Возраст", "Рост", "Вес", "Языки", "Часы", "Национальность", "У меня", "У тебя", "лари", "мин", "Позвонить", "Обновлено"),
         "en": ("Age", "Height", "Weight", "Languages", "Hours", "Nationality", "My place", "Your place", "GEL", "min", "Call", "Updated")}
WORD = {"ka": 0, "ru": 1, "en": 2}


def url(a, t="ka"):
    return f"{ROOT}{'' if t == 'ka' else '/' + t}/p/{a[1]}"


def unix(day):
    y, m, d = map(int, day.split("-"))
    return calendar.timegm((y, m, d, 9, 30, 0))


def entry(a):
    data = {"id": a[0], "u": a[1], "c": a[2], **a[3], "x": a[4], "d": unix(a[5]), "ph": [f"/u/{a[0]}/{n}.webp" for n in range(1, a[6] + 1)], "vf": a[7], "vip": a[8]}
    if "tel" in data:
        data["tel"] = data["tel"][::-1]
    return data


def shell(title, route, drawn="", t="ka"):
    state = {"v": "3.1.7", "lang": t, "route": route, "desk": {"tel": "995322190470"[::-1], "mail": "desk@gzamkvlevi.example"}, "dict": {"c": {k: v[WORD[t]] for k, v in TOWN.items()}, "s": {k: v[WORD[t]] for k, v in SKILL.items()}, "l": {k: v[WORD[t]] for k, v in TONGUE.items()}, "o": {k: v[WORD[t]] for k, v in LAND.items()}},
             "i18n": {k: v for k, v in zip(("a", "h", "w", "l", "t", "o", "p1", "p2", "cur", "min", "tel", "d"), LABEL[t])}, "all": [entry(a) for a in ADS[:4]] + [GONE] + [entry(a) for a in ADS[4:]], "cur": "GEL"}
    text = json.dumps(state, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f"""<!doctype html><html lang="{t}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><link rel="modulepreload" href="/b/app.7f1c.js"></head><body><noscript>საიტს სჭირდება JavaScript.</noscript>
<div id="gz">{drawn}</div><script>window.__gz={text};</script><script type="module" src="/b/app.7f1c.js"></script></body></html>"""


def drawn(a, t="ka"):
    """What the prerender service kept of a person's page."""
    w, s = WORD[t], a[3]
    label = LABEL[t]
    age = " / ".join(map(str, s["a"])) if isinstance(s["a"], list) else s["a"]
    facts = [(label[0], age)] + [(label[i], f"{s[k]} {u}") for i, k, u in ((1, "h", "სმ" if t == "ka" else "см" if t == "ru" else "cm"), (2, "w", "კგ" if t == "ka" else "кг" if t == "ru" else "kg")) if k in s]
    facts += [(label[3], ", ".join(TONGUE[x][w] for x in s["l"]))] if "l" in s else []
    facts += ([(label[4], s["t"])] if "t" in s else []) + ([(label[5], LAND[s["o"]][w])] if "o" in s else [])
    rows = "".join(f"<tr><td>{m} {label[9]}</td><td>{f'{i} {label[8]}' if i else '—'}</td><td>{f'{o} {label[8]}' if o else '—'}</td></tr>" for m, i, o in s["p"])
    call = f'<a href="tel:+{s["tel"]}">{label[10]}</a>' if "tel" in s else ""
    call += f'<a href="https://wa.me/{s["tel"]}">WhatsApp</a>' if "wa" in s else ""
    call += f'<a href="https://t.me/{s["tg"]}">Telegram</a>' if "tg" in s else ""
    day = ".".join(reversed(a[5].split("-")))
    return (f'<main data-r="p"><h1>{s["n"]}{" ✔" if a[7] else ""}{" ★ VIP" if a[8] else ""}</h1><p>{TOWN[a[2]][w]}{", " + s["q"] if "q" in s else ""} · {label[11]} {day}</p><dl>{"".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in facts)}</dl><p>{" · ".join(SKILL[k][w] for k in s["s"])}</p>'
            f'<table><tr><th></th><th>{label[6]}</th><th>{label[7]}</th></tr>{rows}</table><blockquote>{a[4]}</blockquote>{"".join(f"<img src=/u/{a[0]}/{n}.webp>" for n in range(1, a[6] + 1))}<p>{call}</p></main>')


def truth(a):
    s = a[3]
    row = deepcopy(AD)
    ages = s["a"] if isinstance(s["a"], list) else [s["a"]]
    number = "+" + s["tel"] if "tel" in s else None
    row.update(url=url(a), alias=s["n"], aliases_stated=[s["n"]], age=ages[0], ages_stated=ages, text_language="ka", provider_kind="unknown", city=TOWN[a[2]][2], country="GE", languages_spoken=list(s.get("l", [])), services=[OUR[k] for k in s["s"]],
               height_cm=s.get("h"), weight_kg=s.get("w"), max_duration_h=max(p[0] for p in s["p"]) / 60, verified=bool(a[7]), paid_placement=bool(a[8]), n_images=a[6], posted_at=a[5], phones=[number] if number else [],
               handles=[{"kind": "whatsapp", "value": number}] if "wa" in s else [],
               prices=[{"amount": x, "currency": "GEL", "code_currency": None, "duration_min": m, "place": place} for m, i, o in s["p"] for x, place in ((i, "incall"), (o, "outcall")) if x])
    row.update(deepcopy(a[9]))
    return row


def tiles(rows, title):
    return f'<main data-r="list"><h1>{title}</h1>' + "".join(f'<a class="t" href="/p/{a[1]}"><img src="/u/{a[0]}/0.webp"><b>{a[3]["n"]}</b><i>{TOWN[a[2]][0]}</i></a>' for a in rows) + "</main>"


def of(town):
    return [a for a in ADS if a[2] == town]


def page(path, title, rows, route, show=False, t="ka", **more):
    return WrittenPage(ROOT + path, shell(title, route, tiles(rows, title) if show else "", t), "listing", t, ads=tuple(map(url, rows)), **more)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, {"n": "page", "k": path.strip("/") or "home"} if kind == "static" else {"n": "404"}, f'<main data-r="page"><h1>{title}</h1>{body}</main>'), kind, "ka", **more)


PRERENDERED = {501, 509, 515, 521}
PAGES = [
    page("/", "გზამკვლევი", ADS, {"n": "list"}),
    page("/?sort=new", "გზამკვლევი", ADS, {"n": "list", "q": {"sort": "new"}}, canonical=f"{ROOT}/"),
    page("/c/tbilisi", "თბილისი", of(1), {"n": "list", "c": 1}, True),
    page("/c/batumi", "ბათუმი", of(2), {"n": "list", "c": 2}),
    page("/c/kutaisi", "ქუთაისი", of(3), {"n": "list", "c": 3}, True),
    page("/c/telavi", "თელავი", [], {"n": "list", "c": 4}, True),
]
PAGES += [WrittenPage(url(a), shell(f"{a[3]['n']} — გზამკვლევი", {"n": "p", "u": a[1]}, drawn(a) if a[0] in PRERENDERED else ""), "ad", "ka", text_language=a[9].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(url(ADS[2], "ru"), shell("Оксана — Гид", {"n": "p", "u": "oksana"}, drawn(ADS[2], "ru"), "ru"), "ad", "ru", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    WrittenPage(url(ADS[8], "en"), shell("Aigul — Guide", {"n": "p", "u": "aigul"}, drawn(ADS[8], "en"), "en"), "ad", "en", ads=(url(ADS[8]),), canonical=url(ADS[8])),
    WrittenPage(f"{url(ADS[0])}?utm_source=insta", shell("ნათია — გზამკვლევი", {"n": "p", "u": "natia"}, ""), "ad", "ka", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    plain("/about", "ჩვენ შესახებ", "<p>გზამკვლევი სრულწლოვანთა განცხადებების საიტია. შუამავლობას არ ვეწევით და საკომისიოს არ ვიღებთ.</p>"),
    plain("/tariffs", "ტარიფები", "<ul><li>პროფილი, 30 დღე — 40 ლარი</li><li>VIP, 7 დღე — 25 ლარი</li></ul><p>დამოწმება უფასოა: გამოგვიგზავნეთ სელფი.</p>"),
    plain("/rules", "წესები", "<ol><li>მხოლოდ 18 წლიდან.</li><li>ერთი ადამიანი — ერთი პროფილი.</li><li>იძულების ეჭვის შემთხვევაში დარეკეთ 112-ზე.</li></ol>"),
    plain("/contact", "კონტაქტი", "<p>ადმინისტრაცია: +995 32 219 04 70, ორშაბათი–პარასკევი 10:00–18:00, desk@gzamkvlevi.example</p>"),
    plain("/login", "შესვლა", "<form><input placeholder='ტელეფონი'><input type='password' placeholder='პაროლი'><button>შესვლა</button></form>"),
    plain("/p/liza", "პროფილი გამორთულია", "<p>ამ პროფილის ნახვა აღარ შეიძლება.</p>", "error"),
]

SITE = WrittenSite("gzamkvlevi.example", "GE", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
