"""A Macedonian member community (sponsorship, company for travel and evenings); its members' pages are profiles.

Hard: React output with hashed class names; facts are sentences of the interface ('Живее во Битола', 'Висока 172 cm')
rather than label and value; a monthly support instead of a price on some, a price for an evening on others; most members
have no number, three give one in the prose (with a slash, in words, behind Viber); a strip 'кој те погледна' of other
members under every profile; the mark of a checked photograph is a sentence; premium members have a gold ring only
(class and title); languages as codes in chips.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "krug.example"
BASE = f"https://{HOST}"

SVC = {
    "вечера надвор": "dinner_date",
    "патување": "travel",
    "масажа": "massage",
    "деловен настан": "business",
    "гушкање и филм": "cuddling",
    "танц": "dancing",
    "видео повик": "video_call",
    "прошетка низ градот": "city_guide",
}

# what the truth says comes from the same fields; `prose` repeats nothing that is not said here
MEMBERS = [
    dict(
        nick="vesna31",
        name="Весна",
        age=31,
        town="Скопје",
        city="Skopje",
        cm=170,
        kg=None,
        langs=["mk", "sr", "en"],
        likes=["вечера надвор", "патување"],
        gold=True,
        photo=True,
        pics=5,
        joined="март 2022",
        text="Работам во маркетинг, ама платата е за кирија. Барам повозрасен господин за вечери и патувања покрај море. "
        "Не сум за дописки со месеци, ако има интерес се гледаме на кафе.",
        support="Очекува поддршка од 400 € месечно",
        prices=[(400, "EUR", None)],
    ),
    dict(
        nick="jana_ohrid",
        name="Јана",
        age=24,
        town="Охрид",
        city="Ohrid",
        cm=166,
        kg=54,
        langs=["mk", "en", "de"],
        likes=["прошетка низ градот", "вечера надвор"],
        gold=False,
        photo=True,
        pics=3,
        joined="мај 2024",
        text="Лете водам туристи низ стариот град, зиме ми е досадно. Ако доаѓаш во Охрид, со мене ќе видиш повеќе од плажата. "
        "Вечер со мене (4 часа) е 6.000 денари. Пиши на Телеграм: jana_ohrid_24.",
        prices=[(6000, "MKD", 240)],
        longest=4,
        handles=[("telegram", "jana_ohrid_24")],
    ),
    dict(
        nick="mirna-bt",
        name="Мирна",
        age=38,
        town="Битола",
        city="Bitola",
        cm=172,
        kg=66,
        langs=["mk", "el"],
        likes=["масажа", "гушкање и филм"],
        gold=False,
        photo=False,
        pics=1,
        joined="октомври 2023",
        text="Разведена, свој стан, никогаш кај тебе – само кај мене. Еден час масажа 1.800 ден, час и половина 2.500 ден. "
        "Јави се на 075/072-324 после пет.",
        prices=[(1800, "MKD", 60), (2500, "MKD", 90)],
        longest=1.5,
        phones=["+38975072324"],
        own=True,
        out=False,
    ),
    dict(
        nick="elena.s",
        name="Елена",
        age=27,
        town="Скопје",
        city="Skopje",
        cm=175,
        kg=58,
        langs=["mk", "en", "it"],
        likes=["деловен настан", "патување", "танц"],
        gold=True,
        photo=True,
        pics=6,
        joined="јануари 2025",
        text="Бивша балерина. Дружба за гала вечери, саеми и службени патувања, облека за секоја прилика имам. "
        "Вечер 200 евра, патување по договор. Инстаграм: @elena.na.prsti",
        prices=[(200, "EUR", None)],
        handles=[("instagram", "elena.na.prsti")],
    ),
    dict(
        nick="sanja_ku",
        name="Сања",
        age=29,
        town="Куманово",
        city="Kumanovo",
        cm=160,
        kg=50,
        langs=["mk", "sr"],
        likes=["видео повик"],
        gold=False,
        photo=False,
        pics=2,
        joined="април 2025",
        text="Засега само видео, без средби. Половина час 600 ден. Viber 071 747 601, прво порака!",
        prices=[(600, "MKD", 30)],
        longest=0.5,
        phones=["+38971747601"],
        handles=[("viber", "+38971747601")],
        own=False,
        out=False,
    ),
    dict(
        nick="aida-te",
        name="Аида",
        age=33,
        town="Тетово",
        city="Tetovo",
        cm=168,
        kg=None,
        langs=["sq", "mk", "de"],
        likes=["вечера надвор", "масажа"],
        text_lang="sq",
        gold=False,
        photo=True,
        pics=2,
        joined="ноември 2023",
        text="Përshëndetje, jam Aida. Kërkoj një burrë të pjekur dhe bujar që më fton në darkë dhe nuk nxiton. "
        "Flas edhe maqedonisht e gjermanisht. Shkruani këtu, numrin e jap personalisht.",
        support="Очекува поддршка по договор",
        prices=[],
    ),
    dict(
        nick="dejan_pp",
        name="Дејан",
        age=34,
        town="Прилеп",
        city="Prilep",
        cm=186,
        kg=84,
        langs=["mk", "en"],
        likes=["танц", "вечера надвор", "патување"],
        man=True,
        gold=False,
        photo=True,
        pics=3,
        joined="февруари 2024",
        text="Инструктор по латино танци. Правам друштво на дами на свадби и прослави, дури и на плус-еден во последен момент. "
        "Вечер 3.000 денари. Мобилен: нула седум нула, 890 099",
        prices=[(3000, "MKD", None)],
        phones=["+38970890099"],
    ),
    dict(
        nick="lina_str",
        name="Лина",
        age=45,
        town="Струмица",
        city="Strumica",
        cm=163,
        kg=70,
        langs=["mk", "bg"],
        likes=["гушкање и филм", "вечера надвор"],
        gold=True,
        photo=False,
        pics=1,
        joined="јуни 2021",
        text="Не сум девојче и не се правам дека сум. Добра готвачка, уште подобра слушателка. Барам џентлмен кој двапати месечно "
        "има време за мене.",
        support="Очекува поддршка од 15.000 денари месечно",
        prices=[(15000, "MKD", None)],
    ),
]


def url(m):
    return f"{BASE}/clen/{m['nick']}"


def shell(title, body):
    return f"""<!doctype html><html lang="mk"><head><meta charset="utf-8"/><title>{title} · Круг</title><link rel="preload" href="/_next/static/css/8ac1.css" as="style"/></head>
<body><div id="__next"><div class="Layout_wrap__a9XqP"><nav class="Nav_bar__3kLwZ"><a class="Nav_logo__pp0aT" href="/">◯ Круг</a><a class="Nav_item__Kq2b1" href="/clenovi">Членови</a>
<a class="Nav_item__Kq2b1" href="/premium">Премиум</a><a class="Nav_item__Kq2b1" href="/pomos">Помош</a><a class="Nav_cta__yT77s" href="/najava">Најава</a></nav>
<div class="Layout_main__Wd81m">{body}</div>
<div class="Foot_f__oO0e2"><span>Круг ДОО, Скопје</span><span>Поддршка: 02 321 7744</span><span>poddrska@krug.example</span><a href="/pravila">Правила</a></div></div></div></body></html>"""


def card(m):
    ring = ' Avatar_gold__Zz91k" title="Премиум член' if m["gold"] else ""
    return (
        f'<a class="Card_c__7Hq1s" href="/clen/{m["nick"]}"><span class="Avatar_a__b2Wd0{ring}"><img src="/a/{m["nick"]}_s.jpg" alt=""/></span>'
        f'<span class="Card_n__mP3xx">{m["name"]}, {m["age"]}</span><span class="Card_t__9uGfA">{m["town"]}</span></a>'
    )


def profile(m):
    he = m.get("man")
    facts = [
        f"Живее во {m['town']}",
        f"{'Висок' if he else 'Висока'} {m['cm']} cm" + (f", тежи {m['kg']} kg" if m["kg"] else ""),
        f"Член од {m['joined']}",
    ]
    facts += [m["support"]] if m.get("support") else []
    facts += (
        ["Фотографијата е проверена од тимот"] if m["photo"] else ["Фотографијата сè уште не е проверена"]
    )
    chips = "".join(f'<span class="Chip_l__4vVbq">{x.upper()}</span>' for x in m["langs"])
    likes = "".join(f'<span class="Chip_s__8nMal">{x}</span>' for x in m["likes"])
    photos = "".join(
        f'<img class="Album_p__66dYe" src="/a/{m["nick"]}/{n}.jpg" alt=""/>' for n in range(1, m["pics"] + 1)
    )
    ring = ' Avatar_gold__Zz91k" title="Премиум член' if m["gold"] else ""
    seen = "".join(card(x) for x in [y for y in MEMBERS if y is not m][len(m["name"]) % 3 :][:3])
    return shell(
        f"{m['name']}, {m['age']}",
        f"""<section class="Head_h__qQ2wE"><h1 class="Head_n__Ty6uI{ring}">{m["name"]}<span class="Head_a__opAsD">{m["age"]}</span></h1>
<p class="Head_s__fGh12">{"Маж кој нуди дружба" if he else "Жена која нуди дружба"}</p></section><div class="Album_g__k1Jh2">{photos}</div>
<ul class="Facts_u__zXc33">{"".join(f'<li class="Facts_i__vBn44">{f}</li>' for f in facts)}</ul><div class="Chips_c__mNb55">{chips}</div>
<article class="Bio_b__aSd66"><p>{m["text"]}</p></article><h3 class="Sub_h__dFg77">Со задоволство</h3><div class="Chips_c__mNb55">{likes}</div>
<div class="Act_a__hJk88"><button>Прати порака</button><button>Подари цвет</button><a href="/prijavi?clen={m["nick"]}">Пријави</a></div>
<h3 class="Sub_h__dFg77">Кој ја гледаше оваа страница, гледаше и</h3><div class="Row_r__lMn99">{seen}</div>""",
    )


def truth(m):
    t = deepcopy(AD)
    names = [m["name"]] + (["Aida"] if m["nick"] == "aida-te" else [])
    t.update(
        url=url(m),
        alias=m["name"],
        aliases_stated=names,
        age=m["age"],
        ages_stated=[m["age"]],
        text_language=m.get("text_lang", "mk"),
        audience="man" if m.get("man") else "woman",
        city=m["city"],
        country="MK",
        languages_spoken=m["langs"],
        services=sorted({SVC[x] for x in m["likes"]}),
        incall=m.get("own"),
        outcall=m.get("out"),
        weight_kg=m["kg"],
        height_cm=m["cm"],
        max_duration_h=m.get("longest"),
        verified=m["photo"],
        paid_placement=m["gold"],
        n_images=m["pics"],
        phones=m.get("phones", []),
        handles=[{"kind": k, "value": v} for k, v in m.get("handles", [])],
        prices=[
            {"amount": a, "currency": c, "code_currency": None, "duration_min": d, "place": None}
            for a, c, d in m["prices"]
        ],
    )
    return t


def u(ms):
    return tuple(url(m) for m in ms)


def listing(title, ms, more=""):
    return shell(
        title,
        f'<h1 class="Sub_h__dFg77">{title}</h1><form class="Filt_f__1aQ2w"><input placeholder="Град"/><input placeholder="Години од"/><input placeholder="до"/></form>'
        f'<div class="Grid_g__3sW4e">{"".join(card(m) for m in ms)}</div>{more}',
    )


FIRST, SECOND = MEMBERS[:5], MEMBERS[5:]
NEXT = '<a class="Pag_n__5rT6y" href="/clenovi?strana=2">Следна</a>'
PAGES = [
    WrittenPage(
        BASE + "/",
        shell(
            "Добредојдовте",
            '<div class="Hero_h__0pL1k"><h1>Круг на возрасни луѓе кои сакаат друштво</h1><p>Над 18 години. Без лажни ветувања.</p>'
            '<a class="Nav_cta__yT77s" href="/registracija">Зачлени се</a></div>',
        ),
        "static",
        "mk",
    ),
    WrittenPage(BASE + "/clenovi", listing("Членови", FIRST, NEXT), "listing", "mk", ads=u(FIRST)),
    WrittenPage(BASE + "/clenovi?strana=2", listing("Членови", SECOND), "listing", "mk", ads=u(SECOND)),
    WrittenPage(
        BASE + "/clenovi?sort=novi",
        listing("Членови", FIRST, NEXT),
        "listing",
        "mk",
        ads=u(FIRST),
        canonical=BASE + "/clenovi",
    ),
    *[WrittenPage(url(m), profile(m), "profile", "mk", m.get("text_lang"), (url(m),)) for m in MEMBERS],
    WrittenPage(
        url(MEMBERS[3]) + "?utm_source=email&utm_campaign=nedela",
        profile(MEMBERS[3]),
        "profile",
        "mk",
        ads=(url(MEMBERS[3]),),
        canonical=url(MEMBERS[3]),
    ),
    WrittenPage(
        BASE + "/premium",
        shell(
            "Премиум",
            '<h1>Премиум членство</h1><table class="T_t__7uI8o"><tbody><tr><td>1 месец</td><td>590 ден.</td></tr><tr><td>6 месеци</td><td>2.490 ден.</td></tr>'
            "</tbody></table><p>Премиум членовите добиваат златен прстен, стојат први во пребарувањето и гледаат кој ги погледнал.</p>",
        ),
        "static",
        "mk",
    ),
    WrittenPage(
        BASE + "/najava",
        shell(
            "Најава",
            '<form class="Log_l__9oP0a"><label>Корисничко име<input/></label><label>Лозинка<input type="password"/></label><button>Влези</button>'
            '<a href="/zaboravena">Заборавена лозинка?</a></form>',
        ),
        "static",
        "mk",
    ),
    WrittenPage(
        BASE + "/pomos",
        shell(
            "Помош",
            "<h1>Чести прашања</h1><h4>Како се проверува фотографијата?</h4><p>Праќате селфи со листче на кое пишува датумот.</p><h4>Дали смеам да го објавам мојот "
            "број?</h4><p>Смеете, на своја одговорност.</p><h4>Некој ми бара пари однапред.</h4><p>Пријавете го и не праќајте ништо.</p>",
        ),
        "static",
        "mk",
    ),
    WrittenPage(
        BASE + "/pravila",
        shell(
            "Правила",
            "<h1>Правила</h1><p>Членовите се полнолетни. Навреди, лажни профили и препродажба на контакти значат трајно исклучување.</p>",
        ),
        "static",
        "mk",
    ),
    WrittenPage(
        BASE + "/clen/tina_x",
        shell(
            "Нема таков член",
            '<div class="Err_e__1sD2f"><p>Овој член го напушти Круг или никогаш не бил тука.</p><a href="/clenovi">Назад кон членовите</a></div>',
        ),
        "error",
        "mk",
    ),
]

SITE = WrittenSite(HOST, "MK", tuple(PAGES), tuple(truth(m) for m in MEMBERS), __doc__.split("\n\n")[1])
