"""An Armenian agency of carers for old people, day and night: carers with age, experience and price; Drupal-like fields."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "hogatar-tun.example"
BASE = f"https://{HOST}/hy"

# node, name, age, town, years, night, height/strength, languages, hour price, shift price, phone, text
CARERS = [
    (
        311,
        "Անահիտ",
        52,
        "Երևան, Արաբկիր",
        18,
        True,
        "1,68 մ",
        "հայերեն, ռուսերեն",
        1500,
        15000,
        "091 360756",
        (
            "Նախկին բուժքույր եմ, ութ տարի աշխատել եմ վերակենդանացման բաժնում։ Ներարկում, ճնշման չափում, պառկելախոցերի"
            " խնամք։ Եփում եմ այնպես, ինչպես տատիկն էր եփում։ Կարող եմ մնալ գիշերը, նաև տոն օրերին։"
        ),
    ),
    (
        314,
        "Գայանե",
        38,
        "Երևան, Կենտրոն",
        7,
        True,
        "1,72 մ",
        "հայերեն, ռուսերեն, անգլերեն",
        1800,
        18000,
        "077 239443",
        (
            "Խնամում եմ կաթվածից հետո վերականգնվող մարդկանց։ Ունեմ մերսման վկայական՝ մեջքի և ոտքերի բուժական մերսում,"
            " 40 րոպե 5000 դրամ։ Սիրում եմ բարձրաձայն կարդալ և շախմատ խաղալ։"
        ),
    ),
    (
        318,
        "Արմեն",
        45,
        "Գյումրի",
        11,
        False,
        "1,85 մ, ուժեղ մեջք",
        "հայերեն, ռուսերեն, ֆրանսերեն",
        1400,
        14000,
        "093 945871",
        (
            "Տղամարդ խնամող՝ տղամարդկանց համար, ովքեր ամաչում են։ Լողացնում եմ, սափրում, բարձրացնում աստիճաններով։"
            " Ունեմ մեքենա և սայլակի թեքահարթակ։"
        ),
    ),
    (
        322,
        "Մարիամ",
        24,
        "Վանաձոր",
        2,
        False,
        "1,63 մ",
        "հայերեն, անգլերեն",
        1100,
        11000,
        "091 121999",
        (
            "Բժշկական քոլեջի շրջանավարտ եմ, նոր եմ սկսել։ Ժպտերես, համբերատար, չեմ ծխում։ Հեռախոսով սովորեցնում եմ"
            " տեսազանգել թոռներին։"
        ),
    ),
]
SERVICES = [
    ("Ժամային այցելություն", "առնվազն 2 ժամ", "1100–1800 դրամ / ժամ"),
    ("Ցերեկային հերթափոխ", "12 ժամ", "11000–18000 դրամ"),
    ("Գիշերային հերթափոխ", "21:00–9:00", "14000–20000 դրամ"),
    ("Շուրջօրյա խնամք 24/7", "ապրելով ձեր տանը", "320000 դրամ / ամիս"),
    ("Ուղեկցում հիվանդանոց կամ բանկ", "մինչև 3 ժամ", "6000 դրամ"),
    ("Բուժական մերսում", "40 րոպե", "5000 դրամ"),
]
REQUESTS = [
    (
        "Փնտրում ենք խնամող 87-ամյա տատիկի համար",
        "Երևան, Աջափնյակ",
        "կին, 40–60 տարեկան, չծխող",
        "18000 դրամ / օր",
        "077 326278",
    ),
    (
        "Պապիկին պետք է ուղեկից զբոսանքի",
        "Դիլիջան",
        "տարիքը կարևոր չէ, նարդի իմացող",
        "1500 դրամ / ժամ",
        "093 580073",
    ),
    (
        "Գիշերային հերթապահ վիրահատությունից հետո",
        "Երևան, Մալաթիա",
        "բժշկական կրթությամբ, 5 գիշեր",
        "20000 դրամ / գիշեր",
        "091 837204",
    ),
]
REVIEWS = [
    (
        "Կարինե, դուստր",
        "Անահիտի մասին",
        5,
        "Մայրս առաջին անգամ ժպտաց վիրահատությունից հետո։ Ամեն երեկո զեկուցում էր մեզ հեռախոսով։",
    ),
    ("Հովհաննես", "Արմենի մասին", 4, "Հայրիկս նրան ախպեր էր ասում։ Երկու անգամ ուշացավ ձյան պատճառով։"),
    (
        "Անանուն",
        "գործակալության մասին",
        2,
        "Միջնորդավճարը բարձր է՝ 15 տոկոս։ Խնամողը լավն էր, բայց երեք օրից փոխեցին։",
    ),
]


def page(title: str, body: str) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="hy" dir="ltr" prefix="og: https://ogp.me/ns#">\n<head>\n<meta charset="utf-8"'
        ' />\n<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />\n<meta property="og:title"'
        f' content="{title}" />\n<title>{title} | Հոգատար տուն</title>\n</head>\n<body class="layout-one-sidebar'
        f' path-node">\n<header role="banner"><a href="{BASE}" rel="home">Հոգատար տուն</a> <span>Տարեցների խնամք տանը,'
        ' շուրջօրյա՝ (010) 555652</span></header>\n<nav><ul class="menu"><li><a'
        f' href="{BASE}/khnamoghner">Խնամողներ</a></li><li><a href="{BASE}/gner">Գներ</a></li><li><a'
        f' href="{BASE}/pahanjner">Պահանջարկ</a></li><li><a'
        f' href="{BASE}/kartsiqner">Կարծիքներ</a></li></ul></nav>\n<main role="main">\n{body}\n</main>\n<footer>Հոգատար'
        " տուն ՍՊԸ, Երևան, Տերյան 905</footer>\n</body>\n</html>"
    )


def field(name: str, label: str, value: str) -> str:
    return (
        f'<div class="field field--name-{name} field--label-inline"><div class="field__label">{label}</div>'
        f'<div class="field__item">{value}</div></div>'
    )


def teaser(c: tuple) -> str:
    return (
        '<article class="node node--type-carer node--view-mode-teaser"><img'
        f' src="/sites/default/files/styles/thumb/{c[0]}.jpg" alt="{c[1]}" /><h2><a href="{BASE}/node/{c[0]}">{c[1]},'
        f" {c[2]} տարեկան</a></h2><p>{c[3]}։ Փորձը՝ {c[4]} տարի։ {c[8]} դրամ / ժամ։"
        f" {'Գիշերակաց՝ այո։' if c[5] else 'Միայն ցերեկը։'}</p></article>"
    )


def carer(c: tuple) -> WrittenPage:
    n, name, age, town, years, night, body_text, langs, hour, shift, phone, text = c
    body = (
        f'<article class="node node--type-carer node--view-mode-full"><h1>{name}</h1><img'
        f' src="/sites/default/files/{n}-1.jpg" alt="" /><img src="/sites/default/files/{n}-2.jpg" alt="" />'
        + field("age", "Տարիք", f"{age} տարեկան")
        + field("town", "Քաղաք", town)
        + field("height", "Հասակ", body_text)
        + field("years", "Փորձ", f"{years} տարի")
        + field("langs", "Լեզուներ", langs)
        + field("night", "Գիշերային հերթափոխ", "այո, 24 ժամ" if night else "ոչ")
        + field("hour", "Մեկ ժամը", f"{hour} դրամ")
        + field("shift", "12 ժամը", f"{shift} դրամ")
        + field(
            "phone",
            "Հեռախոս",
            f'<a href="tel:+374{phone.replace(" ", "")[1:]}">{phone}</a> (Viber, WhatsApp)',
        )
        + f'<div class="field field--name-body"><p>{text}</p></div><p class="verified">Անձնագիրը և վկայականները'
        " ստուգված են։</p></article>"
    )
    return WrittenPage(f"{BASE}/node/{n}", page(f"{name}, խնամող, {town}", body), "ad", "hy", relevant=False)


HOME = (
    "<h1>Խնամող՝ ձեր ծնողի համար, ցերեկ և գիշեր</h1><p>Ընտրեք խնամող ըստ տարիքի, քաղաքի և լեզվի։ Առաջին այցն անվճար"
    ' է։</p><div class="views-rows">'
    + "".join(teaser(c) for c in CARERS[:2])
    + "</div><h2>Ծառայություններ</h2><ul>"
    + "".join(f"<li>{a}, {b}՝ {p}</li>" for a, b, p in SERVICES[:3])
    + "</ul>"
)
ALL = '<h1>Խնամողներ</h1><div class="views-rows">' + "".join(teaser(c) for c in CARERS) + "</div>"
PRICES = (
    "<h1>Գներ</h1><table"
    ' class="views-table"><thead><tr><th>Ծառայություն</th><th>Տևողություն</th><th>Գին</th></tr></thead><tbody>'
    + "".join(f"<tr><td>{a}</td><td>{b}</td><td>{p}</td></tr>" for a, b, p in SERVICES)
    + "</tbody></table><p>Վճարումը՝ կանխիկ կամ փոխանցմամբ։</p>"
)
WANTED = "<h1>Պահանջարկ</h1>" + "".join(
    f'<article class="node node--type-request"><h2>{t}</h2>'
    + field("town", "Քաղաք", town)
    + field("who", "Ում", who)
    + field("pay", "Վճար", pay)
    + field("phone", "Հեռախոս", phone)
    + "</article>"
    for t, town, who, pay, phone in REQUESTS
)
REVIEW = "<h1>Կարծիքներ</h1>" + "".join(
    f'<div class="comment"><h3>{w}, {about}</h3><div class="fivestar">{n} / 5</div><p>{t}</p></div>'
    for w, about, n, t in REVIEWS
)
GUIDE = (
    "<article><h1>Ինչպես ընտրել խնամող. վեց հարց</h1><p>Մեկ ժամը քիչ է մարդուն ճանաչելու համար։ Հրավիրեք թեյի, հետևեք՝"
    " ում հետ է խոսում՝ ձեզ, թե ձեր մոր հետ։</p><ol><li>Որտե՞ղ է աշխատել վերջին երկու տարում։</li><li>Կարո՞ղ է զանգել"
    " նախորդ ընտանիքին։</li><li>Ի՞նչ կանի, եթե ծնողը հրաժարվի ուտել։</li><li>Արդյո՞ք համաձայն է գրավոր"
    " պայմանագրի։</li><li>Ինչպե՞ս է վերաբերվում տեսախցիկին։</li><li>Ո՞վ կփոխարինի նրան հիվանդության"
    " դեպքում։</li></ol><p>Խնամողներն էլ իրավունք ունեն՝ ութ ժամ քուն, առանձին անկողին, հարգանք։ Ցանկացած ոտնձգության"
    " դեպքում պայմանագիրը խզվում է նույն օրը։</p></article>"
)
CONTACT = (
    "<h1>Կապ մեզ հետ</h1><p>Գրեք մեզ այս ձևով, և մենք կպատասխանենք մեկ աշխատանքային օրվա"
    ' ընթացքում։</p><form><label>Անուն <input name="name" /></label><label>Էլ. փոստ <input name="mail"'
    ' /></label><textarea name="message"></textarea><button>Ուղարկել</button></form>'
)

SITE = WrittenSite(
    host=HOST,
    region="AM",
    pages=(
        WrittenPage(BASE, page("Տարեցների խնամք", HOME), "listing", "hy", relevant=False),
        WrittenPage(f"{BASE}/khnamoghner", page("Խնամողներ", ALL), "listing", "hy", relevant=False),
        *(carer(c) for c in CARERS),
        WrittenPage(f"{BASE}/gner", page("Գներ", PRICES), "static", "hy", relevant=False),
        WrittenPage(f"{BASE}/pahanjner", page("Պահանջարկ", WANTED), "listing", "hy", relevant=False),
        WrittenPage(f"{BASE}/kartsiqner", page("Կարծիքներ", REVIEW), "review", "hy", relevant=False),
        WrittenPage(
            f"{BASE}/khorhurdner", page("Ինչպես ընտրել խնամող", GUIDE), "static", "hy", relevant=False
        ),
        WrittenPage(f"{BASE}/kap", page("Կապ", CONTACT), "static", "hy"),
    ),
    note="Drupal fields; carers with age, height, photos, hour and night prices in dram, 24-hour service.",
)
