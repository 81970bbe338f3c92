"""An Armenian sponsorship ('sugar') community, made of web components rendered on the server by Lit; members' pages are profiles.

Hard: every element carries a declarative shadow root (`<template shadowrootmode="open">`) that holds the label and the
head lines, while the value stands outside it in the light document and falls into a `<slot>`; the order of reading is
given by the slots' names; `<!--lit-part ...-->` comments; boolean attributes for marks. Partner wanted (age, town) is drawn
by the same element as the own facts, under another heading; a monthly support is no booking; a sponsor's budget is not a
price; prices of membership on every page; Russian and English texts under Armenian menus.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "hovanavor.example"
B = f"https://{HOST}"
CITY = {"Yerevan": "Երևան", "Gyumri": "Գյումրի", "Vanadzor": "Վանաձոր", "Abovyan": "Աբովյան", "Kapan": "Կապան", "Hrazdan": "Հրազդան"}
LANG = {"hy": "հայերեն", "ru": "ռուսերեն", "en": "անգլերեն", "fr": "ֆրանսերեն", "fa": "պարսկերեն", "de": "գերմաներեն", "it": "իտալերեն"}
NATION = {"AM": "Հայաստան", "RU": "Ռուսաստան", "IR": "Իրան", "FR": "Ֆրանսիա"}
CAN = {"dinner_date": "Ընթրիք միասին", "travel": "Ճամփորդություն միասին", "business": "Ուղեկցել գործնական հանդիպումներին", "party": "Երեկույթներ", "city_guide": "Ցույց տալ քաղաքը", "dancing": "Պարել",
       "massage": "Մերսում", "video_call": "Տեսազանգ", "cuddling": "Գրկախառնություններ"}

# id, name, age, city, cm, kg, nation, languages, can, wanted (age, town), money rows, prices (amount, currency, minutes), pictures, checked, top, extra facts, prose, seeks, extra truth
M = [
    (20417, "Լիլիթ", 26, "Yerevan", 168, 54, "AM", "hy ru en", "dinner_date travel", ("40–55", "Երևան"), [("Ամսական աջակցություն", "350 000 ֏")], [(350000, "AMD", None)], 4, 1, 1, [("Մասնագիտություն", "ճարտարապետ")],
     "Բարև։ Ես Լիլիթն եմ, ճարտարապետ եմ, սիրում եմ հին տներն ու նոր գինիները։ Հանգիստ եմ, բայց ոչ ձանձրալի։", "Հասուն, առատաձեռն տղամարդ, որը գնահատում է ժամանակը։", {}),
    (20460, "Մանե", 23, "Gyumri", 163, 50, "AM", "hy ru", "dinner_date dancing", ("30–50", "Գյումրի կամ Երևան"), [("Մեկ հանդիպում", "30 000 ֏")], [(30000, "AMD", None)], 2, 0, 0, [("Մասնագիտություն", "ուսանող")],
     "Սովորում եմ կոնսերվատորիայում, պարում եմ մանկուց։ Գյումրիում ամեն ինչ մոտ է, նույնիսկ երջանկությունը։ Հեռախոս՝ 094 38-15-06, երեկոյան։", "Բարի մարդ, որը կօգնի ուսման վարձի հարցում։", {"phones": ["+37494381506"]}),
    (20533, "Արմեն", 49, "Yerevan", 180, 88, "AM", "hy ru en", "", ("22–32", "Երևան"), [("Պատրաստ եմ հատկացնել", "ամսական մինչև 600 000 ֏")], [], 1, 1, 0, [("Կարգավիճակ", "Հովանավոր")],
     "Սեփական ընկերություն ունեմ շինարարության ոլորտում։ Ամուրի եմ։ Գնահատում եմ ազնվությունը և հումորը։", "Խելացի աղջիկ, որի հետ հաճելի է լռելը։", {"audience": "man"}),
    (20588, "Кристина", 29, "Yerevan", 172, 57, "RU", "ru en", "travel dinner_date business", ("35–60", "Երևան"), [("Ամսական աջակցություն", "1 200 $"), ("Հանգստյան օրեր, 48 ժամ", "500 $")], [(1200, "USD", None), (500, "USD", 2880)], 5, 1, 1, [("Մասնագիտություն", "մարքեթոլոգ")],
     "Переехала из Ростова три года назад, люблю Ереван за абрикосы и за то, что здесь никто никуда не спешит. Пишите в телеграм kris_na_kaskade, без значка.", "Ищу взрослого, уверенного мужчину для поездок. Женатым не отвечаю.",
     {"text_language": "ru", "handles": [("telegram", "kris_na_kaskade")], "max_duration_h": 48}),
    (20612, "Նարե", 31, "Vanadzor", 160, 59, "AM", "hy ru", "massage cuddling", ("40–65", "Լոռի"), [("Մեկ հանդիպում", "20 000 ֏")], [(20000, "AMD", None)], 1, 0, 0, [("Երեխաներ", "մեկ որդի")],
     "Բուժքույր եմ, լավ մերսում եմ անում։ Ինձ մոտ հնարավոր չէ, բայց կգամ Ձեզ մոտ կամ հյուրանոց։ Զանգել՝ զրո յոթանասունյոթ, իննսուներկու, զրո վեց, քառասունյոթ։", "Մաքուր, կիրթ, չխմող տղամարդ։",
     {"phones": ["+37477920647"], "incall": False, "outcall": True}),
    (20655, "Anahita", 28, "Yerevan", 170, 56, "IR", "fa en hy", "city_guide dinner_date", ("35–55", "Երևան"), [("Ամսական աջակցություն", "800 €")], [(800, "EUR", None)], 3, 1, 0, [("Մասնագիտություն", "նկարիչ")],
     "I paint, I cook and I came from Isfahan to study here. I will show you the city that tourists never see. WhatsApp only, please: +374 55 18 40 93.", "A generous, curious man who travels to Yerevan often.",
     {"text_language": "en", "phones": ["+37455184093"], "handles": [("whatsapp", "+37455184093")]}),
    (20701, "Սոնա", 35, "Abovyan", 165, 63, "AM", "hy ru de", "dinner_date cuddling", ("45–70", "ցանկացած քաղաք"), [("Ամսական աջակցություն", "200 000 դրամ")], [(200000, "AMD", None)], 2, 1, 0, [("Երեխաներ", "չունեմ")],
     "Գերմաներենի ուսուցչուհի եմ, ամուսնալուծված։ Ունեմ իմ տունը Աբովյանում և կարող եմ հյուրընկալել։ Գրել՝ sona.m@namakatun.example", "Հանգիստ, հոգատար մարդ, տարիքը կարևոր չէ։", {"incall": True, "handles": [("email", "sona.m@namakatun.example")]}),
    (20748, "Դավիթ", 27, "Yerevan", 186, 80, "AM", "hy en it", "dinner_date travel party", ("35–60", "Երևան"), [("Մեկ հանդիպում", "40 000 ֏")], [(40000, "AMD", None)], 3, 0, 0, [("Մասնագիտություն", "լուսանկարիչ")],
     "Կընկերակցեմ կանանց երեկույթներին, ճամփորդությունների և թատրոն գնալիս։ Ինստագրամ՝ @davit.frames.am", "Ինքնուրույն, կայացած կին։", {"audience": "man", "handles": [("instagram", "davit.frames.am")]}),
    (20790, "Գոհար", 24, "Kapan", 167, None, None, "hy", "video_call", ("30–60", "ցանկացած քաղաք"), [], [], 0, 0, 0, [],
     "Ապրում եմ Կապանում, հեռու եմ ամեն ինչից, դրա համար նախ տեսազանգ։ Լուսանկար հետո կավելացնեմ։", "Մարդ, որ կլսի։ Գումարի մասին հետո կխոսենք։", {}),
    (20834, "Ռուզաննա", 41, "Hrazdan", 169, 68, "AM", "hy ru fr", "travel business", ("50–70", "Երևան"), [("Մեկ օր, 24 ժամ", "100 000 ֏")], [(100000, "AMD", 1440)], 2, 1, 0, [("Մասնագիտություն", "թարգմանիչ")],
     "Թարգմանիչ եմ, քսան տարի ապրել եմ Լիոնում։ Կուղեկցեմ բանակցությունների և ճանապարհորդությունների ժամանակ։ Հեռ․ (+374 98) 60.27.15, նաև Viber։", "Գործարար, որ հաճախ է թռչում Եվրոպա։",
     {"phones": ["+37498602715"], "handles": [("viber", "+37498602715")], "max_duration_h": 24}),
]


def url(m):
    return f"{B}/anund/{m[0]}"


def shadow(inner, mode="open"):
    return f'<template shadowroot="{mode}" shadowrootmode="{mode}"><style>:host{{display:block}}slot[name]{{font-weight:600}}</style><!--lit-part f3Kx{len(inner) % 89}Q=-->{inner}<!--/lit-part--></template>'


def fact(label, value):
    return f'<hv-fact>{shadow(f"<dt><!--lit-part-->{label}<!--/lit-part--></dt><dd><slot></slot></dd>")}{value}</hv-fact>'


def group(head, body, tag="hv-group"):
    return f'<{tag}>{shadow(f"<section><h3>{head}</h3><slot></slot></section>")}{body}</{tag}>'


def tile(m):
    pic = f'<img slot="pic" src="https://ph.{HOST}/{m[0]}/t.webp" alt="">' if m[12] else ""
    return f'<hv-tile{" top" if m[14] else ""}{" checked" if m[13] else ""}>{shadow("<div class=t><slot name=pic><i class=ph></i></slot><slot name=link></slot><slot name=where></slot></div>")}<span slot="where">{CITY[m[3]]}</span><a slot="link" href="/anund/{m[0]}">{m[1]}, {m[2]}</a>{pic}</hv-tile>'


def frame(title, body):
    return f"""<!doctype html><html lang="hy"><head><meta charset="utf-8"><title>{title} | Հովանավոր</title><link rel="modulepreload" href="/_m/hv-app.9c1.js"><script type="module">import '/_m/hydrate-support.js';</script></head><body>
<hv-app defer-hydration>{shadow('<hv-top><slot name="nav"></slot></hv-top><main><slot></slot></main><slot name="foot"></slot>')}
<nav slot="nav"><a href="/">Հովանավոր</a> <a href="/andamner">Անդամներ</a> <a href="/premium">Պրեմիում՝ ամսական 6 900 ֏</a> <a href="/mutq">Մուտք</a></nav>
{body}
<footer slot="foot"><p>Աջակցության կենտրոն՝ 010 58 39 17, help@{HOST}</p><a href="/kanonner">Կանոններ</a> <a href="/anvtangutyun">Անվտանգություն</a> <a href="/mer-masin">Մեր մասին</a></footer>
</hv-app><hv-gate>{shadow("<dialog><slot></slot></dialog>")}Կայքը 18 տարեկանից բարձր անձանց համար է։ <button>Մտնել</button></hv-gate></body></html>"""


def profile(m):
    no, name, age, city, cm, kg, nat, langs, can, want, money, _p, pics, ok, top, more, prose, seeks, _x = m
    marks = ("<hv-mark kind=\"checked\">" + shadow("<svg></svg><slot></slot>") + "Հաստատված անդամ</hv-mark>" if ok else "") + ("<hv-mark kind=\"top\">" + shadow("<svg></svg><slot></slot>") + "ԹՈՓ հայտարարություն</hv-mark>" if top else "")
    own = fact("Քաղաք", CITY[city]) + fact("Տարիք", f"{age} տարեկան") + (fact("Հասակ", f"{cm} սմ") if cm else "") + (fact("Քաշ", f"{kg} կգ") if kg else "") + (fact("Քաղաքացիություն", NATION[nat]) if nat else "")
    own += fact("Լեզուներ", ", ".join(LANG[x] for x in langs.split())) + "".join(fact(k, v) for k, v in more)
    gal = "".join(f'<hv-photo>{shadow("<figure><slot></slot></figure>")}<img src="https://ph.{HOST}/{no}/{j}.webp" alt=""></hv-photo>' for j in range(1, pics + 1)) or "<p>Լուսանկարներ չկան</p>"
    chips = "".join(f"<hv-chip>{shadow('<span><slot></slot></span>')}{CAN[c]}</hv-chip>" for c in can.split())
    i = M.index(m)
    side = "".join(tile(M[(i + k) % len(M)]) for k in (1, 3, 6))
    body = f'<hv-member uid="{no}">{shadow("<header><slot name=title></slot><slot name=marks></slot></header><slot name=gallery></slot><slot></slot><aside><slot name=near></slot></aside>")}'
    body += f'<div slot="near"><h4>Նման անդամներ</h4>{side}</div>' + group("Ում եմ փնտրում", f"<p>{seeks}</p>" + fact("Տարիք", want[0]) + fact("Քաղաք", want[1]))
    body += group("Իմ մասին", f"<p>{prose}</p>") + group("Տվյալներ", own) + (group("Պատրաստ եմ", chips) if chips else "") + (group("Աջակցություն", "".join(fact(k, v) for k, v in money)) if money else "")
    body += f'<h1 slot="title">{name}, {age}</h1><div slot="marks">{marks}<small>Վերջին այցը՝ երեկ, 2{i % 4}:1{i % 6}</small></div><div slot="gallery">{gal}</div>'
    body += group("Գրել", "<p>Նամակագրության համար անհրաժեշտ է Պրեմիում՝ ամսական 6 900 ֏, 3 ամիսը՝ 17 900 ֏։</p><button>Ուղարկել հաղորդագրություն</button>", "hv-write") + "</hv-member>"
    return frame(f"{name}, {CITY[city]}", body)


def truth(m):
    no, name, age, city, cm, kg, nat, langs, can, _w, _mo, prices, pics, ok, top, _more, _pr, _s, x = m
    x = dict(x)
    handles = [dict(kind=k, value=v) for k, v in x.pop("handles", [])]
    return AD | dict(url=url(m), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="hy", provider_kind="unknown", city=city, country="AM", nationality=nat, languages_spoken=langs.split(), services=sorted(can.split()),
                     weight_kg=kg, height_cm=cm, verified=bool(ok), paid_placement=bool(top), n_images=pics, handles=handles,
                     prices=[dict(amount=n, currency=c, code_currency=None, duration_min=d, place=None) for n, c, d in prices]) | x


def listing(ms, n):
    return frame("Անդամներ", group("Անդամներ", '<form action="/andamner"><label>Տարիք <input name="a" value="20">–<input name="b" value="60"></label><button>Փնտրել</button></form><a href="/andamner?sort=new">Սկզբում նորերը</a>' + "".join(map(tile, ms))
                 + f'<p><a href="/andamner">1</a> <a href="/andamner?page=2">2</a> · էջ {n}</p>', "hv-results"))


def plain(path, head, words, kind="static"):
    return WrittenPage(B + path, frame(head, f'<hv-doc>{shadow("<article><slot name=h></slot><slot></slot></article>")}{words}<h1 slot="h">{head}</h1></hv-doc>'), kind, "hy")


def page(m, tail=""):
    return WrittenPage(url(m) + tail, profile(m), "profile", "hy", m[18].get("text_language"), (url(m),), url(m) if tail else None)


one, two = M[:6], M[6:]
PAGES = [
    WrittenPage(f"{B}/andamner", listing(one, 1), "listing", "hy", ads=tuple(map(url, one))),
    WrittenPage(f"{B}/andamner?page=2", listing(two, 2), "listing", "hy", ads=tuple(map(url, two))),
    WrittenPage(f"{B}/andamner?sort=new", listing(one[::-1], 1), "listing", "hy", ads=tuple(map(url, one[::-1])), canonical=f"{B}/andamner"),
    *map(page, M),
    page(M[3], "?utm_source=insta&utm_campaign=spring"),
    plain("/premium", "Պրեմիում անդամակցություն", "<table><tr><th>Ժամկետ</th><th>Գին</th></tr><tr><td>1 ամիս</td><td>6 900 ֏</td></tr><tr><td>3 ամիս</td><td>17 900 ֏</td></tr><tr><td>ԹՈՓ, 7 օր</td><td>4 500 ֏</td></tr></table><p>Աղջիկների համար գրանցումն անվճար է։</p>"),
    plain("/kanonner", "Կանոններ", "<p>Գրանցվել կարող են միայն 18 տարին լրացած անձինք։ Ուրիշի լուսանկարների օգտագործումն արգելվում է։</p>"),
    plain("/anvtangutyun", "Անվտանգություն", "<p>Առաջին հանդիպումը նշանակեք սրճարանում։ Կանխավճար մի ուղարկեք։ Կասկածի դեպքում գրեք մեզ։</p>"),
    plain("/mer-masin", "Մեր մասին", "<p>Հովանավորը գործում է 2022 թվականից և ծանոթացնում է կայացած մարդկանց նրանց հետ, ովքեր աջակցություն են փնտրում։ Գրասենյակը՝ Երևան, Կասկադի մոտ։</p>"),
    plain("/mutq", "Մուտք", '<form><input name="email" placeholder="Էլ. փոստ"><input type="password" name="p" placeholder="Գաղտնաբառ"><button>Մուտք գործել</button></form>'),
    plain("/blog/dilijan-erkuov", "Երկու օր Դիլիջանում՝ երկուսով", "<p>Երևանից Դիլիջան մեքենայով մեկուկես ժամ է։ Լավ հյուրատան գիշերը արժե մոտ 35 000 ֏, ընթրիքը երկու հոգու համար՝ 18 000 ֏։ Առավոտյան գնացեք Պարզ լիճ։</p>"),
    plain("/anund/19988", "Էջը հեռացված է", "<p>Այս անդամը ջնջել է իր էջը։</p>" + tile(M[0]) + tile(M[5]), "error"),
]
SITE = WrittenSite(HOST, "AM", tuple(PAGES), tuple(map(truth, M)), "Lit declarative shadow roots: labels inside templates, values in slots; wanted partner's facts in the same element; monthly support; Russian and English prose")
