"""Hungarian dating site on a social-network script: some members ask for support or gifts, others only look for somebody.

Hard: both kinds share one form (questions and answers in a table, wishes about the partner below in the same table), only the answer 'Amit keresek' and the prose tell them apart; sums are a month's support
('havi'), a gift for an evening or a price per hour in 'ezer' or 'Ft'; the partner's age and height stand beside one's own; '@name' is a nick of the site; contacts in words in the prose;
'last seen' and 'member since' are no posting days; gifts of the site with prices in points; a member in English and one in Ukrainian; Premium badges.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://szivkor.example"
TOWN = {"Budapest": "Budapest", "Debrecen": "Debrecen", "Szeged": "Szeged", "Győr": "Győr", "Pécs": "Pécs", "Miskolc": "Miskolc", "Siófok": "Siófok"}
LIKE = {"dinner_date": "vacsorázni", "travel": "utazni", "party": "bulizni", "massage": "masszázs", "dancing": "táncolni", "city_guide": "várost mutatni", "cuddling": "ölelkezni", "business": "üzleti rendezvény", "video_call": "videóhívás"}


def huf(amount, minutes=None, currency="HUF"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": None}


# nick, name, age, town, cm, kg, tongues in words, codes, what is sought, likes, (partner's age, partner's height), verified, premium, pictures, prose, truth
M = [
    ("liliom_24", "Lili", 24, "Budapest", 169, 54, "magyar, angol", ["hu", "en"], "Támogatót", ["dinner_date", "travel", "dancing"], ("38-60", "175 felett"), True, True, 5,
     "Mesterszakos hallgató vagyok, nagyvonalú férfit keresek hosszabb távra. Havi 250 000 Ft támogatásra gondoltam, heti egy találkozóval. Nálam nem lehet találkozni, én megyek hozzád vagy szállodába.",
     dict(incall=False, outcall=True, prices=[huf(250000)])),
    ("bori.szeged", "Bori", 29, "Szeged", 163, None, "magyar", ["hu"], "Ajándékot", ["massage", "cuddling"], ("40-65", "mindegy"), True, False, 3,
     "Kedves, nyugodt nő. Egy órás együttlétért 30 ezer Ft ajándékot kérek, két óráért 50 ezret. Saját lakásomban fogadlak a Tisza közelében. Hívj: 06 20 119 71 84.",
     dict(incall=True, max_duration_h=2, phones=["+36201197184"], prices=[huf(30000, 60), huf(50000, 120)])),
    ("nadia_bp", "Nadia", 31, "Budapest", 174, 58, "ukrán, orosz, angol", ["uk", "ru", "en"], "Támogatót", ["business", "dinner_date", "city_guide"], ("35-55", "178 felett"), False, True, 6,
     "Привіт! Я Надя, українка з Одеси, у Будапешті три роки. Шукаю щедрого чоловіка для спільних вечорів. Один вечір разом: 200 євро. Пишіть у Телеграм nadia_budapest.",
     dict(text_language="uk", aliases_stated=["Nadia", "Надя"], nationality="UA", prices=[huf(200, None, "EUR")], handles=[{"kind": "telegram", "value": "nadia_budapest"}])),
    ("dori_es_fanni", "Dóri és Fanni", 23, "Győr", None, None, "magyar, német", ["hu", "de"], "Ajándékot", ["party", "dancing", "travel"], ("30-50", "mindegy"), False, False, 4,
     "Ketten vagyunk: Dóri 23, Fanni 25 éves, mindig együtt megyünk. Egy este velünk 120 000 Ft, egy wellness hétvége 350 000 Ft. Csak komoly jelentkezőknek.",
     dict(alias="Dóri", aliases_stated=["Dóri", "Fanni"], ages_stated=[23, 25], audience="couple", max_duration_h=48, prices=[huf(120000), huf(350000, 2880)])),
    ("gergo_pt", "Gergő", 28, "Debrecen", 186, 84, "magyar, angol", ["hu", "en"], "Támogatót", ["massage", "dinner_date", "travel"], ("40-60", "mindegy"), True, False, 2,
     "Személyi edző, érett hölgy támogatását keresem. Sportmasszázst is vállalok. Csak nőknek! E-mail: gergo.edzo kukac levelem pont example",
     dict(audience="man", handles=[{"kind": "email", "value": "gergo.edzo@levelem.example"}])),
    ("emma_balaton", "Emma", 26, "Siófok", 171, 56, "angol, román", ["en", "ro"], "Támogatót", ["travel", "party", "video_call"], ("35-60", "mindegy"), False, True, 5,
     "Hi, I am Emma, Romanian, living by the lake for the summer. I am looking for a generous man who spoils me. A weekend with you: 600 €. A video call of 20 minutes: 30 €. Instagram: emma.balaton.summer",
     dict(text_language="en", nationality="RO", max_duration_h=48, handles=[{"kind": "instagram", "value": "emma.balaton.summer"}], prices=[huf(600, 2880, "EUR"), huf(30, 20, "EUR")])),
    ("panni_pecs", "Panni", 38, "Pécs", 165, 67, "magyar, horvát", ["hu", "hr"], "Ajándékot", ["massage", "dinner_date"], ("45-70", "mindegy"), True, False, 1,
     "Elvált, vidám asszony. Délelőttönként 9:00 és 13:00 között szívesen látok vendéget. Egy óra huszonötezer (25 000 Ft). A számom: harminc, háromszáznyolcvanhat, huszonöt, ötvenkettő, azaz 06-30-386-2552, Viberen is.",
     dict(incall=True, hours="09:00-13:00", max_duration_h=1, phones=["+36303862552"], handles=[{"kind": "viber", "value": "+36303862552"}], prices=[huf(25000, 60)])),
    ("zsofi_trans", "Zsófi", 27, "Miskolc", 178, 66, "magyar", ["hu"], "Támogatót", ["cuddling", "dinner_date"], ("30-60", "180 felett"), False, False, 3,
     "Transz nő vagyok, őszinte és házias. Havonta 150 000 Ft segítség kellene a lakbérhez, cserébe figyelmes társ leszek. Hozzád is elutazom.",
     dict(audience="trans", outcall=True, prices=[huf(150000)])),
]
# nick, name, age, town, cm, tongues, sought, partner, prose: members who ask for nothing
PLAIN = [
    ("tanarno45", "Judit", 45, "Pécs", 167, "magyar", "Társat", ("42-52", "170 felett"), "Tanárnő vagyok, két nagy gyerekkel. Kirándulni, főzni, beszélgetni szeretek. Komoly kapcsolatot keresek, kalandorok kíméljenek."),
    ("horgasz_laci", "Laci", 52, "Szeged", 178, "magyar", "Társat", ("40-55", "mindegy"), "Lakatos vagyok, hétvégén horgászom. Olyan párt keresek, aki velem tartana a Tiszára. Nem dohányzom."),
    ("kata_futo", "Kata", 33, "Budapest", 170, "magyar, angol", "Barátokat", ("28-40", "mindegy"), "Futótársat keresek a Margitszigetre, heti két alkalomra. Ha kávé lesz belőle, az se baj. Ajándékokat és támogatást nem kérek senkitől."),
    ("mate_prog", "Máté", 36, "Debrecen", 182, "magyar, angol", "Társat", ("28-38", "mindegy"), "Programozó, társasjátékos. Vacsorára szívesen meghívlak, utazni is szeretek. Hosszú távú kapcsolat érdekel."),
]


def url(m):
    return f"{ROOT}/user/{m[0]}"


def shell(title, body):
    return f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"/><title>{title} | Szívkör</title><script>var OW = {{rsp: "/base/ajax", lang: "hu"}};</script></head><body class="ow"><div class="ow_page_wrap"><div class="ow_header"><a class="ow_logo" href="/">Szívkör</a>
<ul class="ow_main_menu"><li><a href="/users">Tagok</a></li><li><a href="/users/online">Most itt van</a></li><li><a href="/virtual-gifts">Ajándékok</a></li><li><a href="/membership">Prémium</a></li><li><a href="/sign-in">Belépés</a></li></ul></div>
<div class="ow_page_container"><div class="ow_canvas"><div class="ow_page ow_bg_color clearfix"><h1 class="ow_stdmargin ow_ic_user">{title}</h1><div class="ow_content">{body}</div></div></div></div>
<div class="ow_footer">Szívkör Közösség Kft., 6720 Szeged · <a href="/terms">Feltételek</a> · <a href="/support">Segítség</a> · segitseg@szivkor.example</div></div></body></html>"""


def quiz(pairs):
    return "".join(f'<tr class="ow_alt{n % 2 + 1}"><td class="ow_label" style="width:20%">{k}</td><td class="ow_value">{v}</td></tr>' for n, (k, v) in enumerate(pairs))


def frame(nick, name, age, town, cm, kg, tongues, sought, partner, likes, ok, premium, pics, prose, seen):
    shots = "".join(f'<div class="ow_photo_item"><img src="https://cdn.szivkor.example/ph/{nick}_{n}.jpg" alt=""></div>' for n in range(1, pics + 1))
    own = [("Keresztnév", name)] + ([("Kor", age)] if age else []) + [("Lakóhely", TOWN[town])] + ([("Magasság", f"{cm} cm")] if cm else []) + ([("Súly", f"{kg} kg")] if kg else []) + [("Nyelvek", tongues), ("Amit keresek", sought)]
    if likes:
        own.append(("Szívesen", ", ".join(LIKE[x] for x in likes)))
    marks = ('<span class="ow_mark ok">Ellenőrzött tag</span>' if ok else "") + ('<span class="ow_mark prem">Prémium</span>' if premium else "")
    return f"""<div class="ow_left ow_supernarrow"><div class="ow_avatar_console"><span>@{nick}</span>{marks}<p class="ow_remark">Utoljára itt járt: {seen}<br>Tag 2024 márciusa óta</p><a class="ow_button">Ajándék küldése</a></div></div>
<div class="ow_right ow_superwide"><div class="ow_box"><h3>Rólam</h3><p>{prose}</p></div><table class="ow_table_3 ow_form"><tr class="ow_tr_first"><th colspan="2">Alapadatok</th></tr>{quiz(own)}<tr><th colspan="2">Akit keresek</th></tr>{quiz([("Kor", partner[0]), ("Magasság", partner[1])])}</table>
<div class="ow_photo_list">{shots}</div></div>"""


def profile(m):
    nick, name, age, town, cm, kg, tongues, _, sought, likes, partner, ok, premium, pics, prose, more = m
    i = M.index(m)
    side = "".join(f'<a class="ow_user" href="/user/{b[0]}"><img src="https://cdn.szivkor.example/av/{b[0]}.jpg" alt="">{b[1]}, {b[2]}</a>' for b in (M[i - 2], PLAIN[i % 4]))
    return shell(name, frame(nick, name, None if " és " in name else age, town, cm, kg, tongues, sought, partner, likes, ok, premium, pics, prose, "ma, 08:14") + f'<div class="ow_box_empty"><h4>Hasonló tagok</h4>{side}</div>')


def truth(m):
    nick, name, age, town, cm, kg, _, tongues, _, likes, _, ok, premium, pics, _, more = m
    row = deepcopy(AD)
    row.update(url=url(m), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="hu", provider_kind="unknown", city=town, country="HU", languages_spoken=list(tongues), services=list(likes),
               height_cm=cm, weight_kg=kg, verified=ok, paid_placement=premium, n_images=pics)
    row.update(deepcopy(more))
    return row


def listing(title, rows, foot=""):
    cells = "".join(f'<div class="ow_user_list_item"><a href="/user/{m[0]}"><img src="https://cdn.szivkor.example/av/{m[0]}.jpg" alt=""></a><div class="ow_user_list_data"><a href="/user/{m[0]}"><b>{m[1]}</b></a><br>{m[2]}, {TOWN[m[3]]}</div></div>\n' for m in rows)
    return shell(title, f'<div class="ow_user_list">{cells}</div><div class="ow_paging">{foot}</div>')


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, body), kind, "hu", status=status)


ONE, TWO = [M[0], PLAIN[0], M[1], M[2], PLAIN[1], M[3]], [M[4], M[5], PLAIN[2], M[6], PLAIN[3], M[7]]
own = lambda rows: tuple(url(m) for m in rows if m in M)  # noqa: E731
PAGES = [
    WrittenPage(f"{ROOT}/users", listing("Tagok", ONE, '<span>1</span><a href="/users?page=2">2</a>'), "listing", "hu", ads=own(ONE)),
    WrittenPage(f"{ROOT}/users?page=2", listing("Tagok", TWO, '<a href="/users">1</a><span>2</span>'), "listing", "hu", ads=own(TWO)),
    WrittenPage(f"{ROOT}/users?order=latest", listing("Tagok", ONE, '<span>1</span><a href="/users?page=2">2</a>'), "listing", "hu", ads=own(ONE), canonical=f"{ROOT}/users"),
]
PAGES += [WrittenPage(url(m), profile(m), "profile", "hu", text_language=m[15].get("text_language"), ads=(url(m),)) for m in M]
PAGES += [WrittenPage(url(p), shell(p[1], frame(p[0], p[1], p[2], p[3], p[4], None, p[5], p[6], p[7], [], False, False, 1, p[8], "tegnap")), "profile", "hu", relevant=False) for p in PLAIN]
PAGES += [
    WrittenPage(f"{url(M[1])}?utm_source=hirlevel&utm_medium=email", profile(M[1]), "profile", "hu", ads=(url(M[1]),), canonical=url(M[1])),
    plain("/", "Találd meg a köröd", "<p>Társkeresés, barátság és nagyvonalú kapcsolatok egy helyen. 18 éven felülieknek. <a href='/join'>Regisztrálok</a></p>"),
    plain("/membership", "Prémium tagság", "<table class='ow_table_1'><tr><td>1 hónap</td><td>4 990 Ft</td></tr><tr><td>6 hónap</td><td>19 900 Ft</td></tr></table><p>A prémium tagok a lista elejére kerülnek.</p>"),
    plain("/virtual-gifts", "Virtuális ajándékok", "<ul><li>Rózsa: 20 pont</li><li>Csokoládé: 50 pont</li><li>Gyémántgyűrű: 900 pont</li></ul><p>100 pont ára 1 200 Ft.</p>"),
    plain("/terms", "Feltételek", "<p>A tagság alsó korhatára 18 év. Tilos mások képét feltölteni és előre pénzt kérni. Ha kényszert tapasztalsz, hívd a 112-t vagy jelezd nekünk.</p>"),
    plain("/support", "Segítség", "<p><b>Hogyan leszek ellenőrzött tag?</b> Küldj egy fényképet a kezedben a becenevedet tartó papírral, 24 órán belül válaszolunk.</p>"),
    plain("/sign-in", "Belépés", "<form><input name='identity' placeholder='Becenév vagy e-mail'><input type='password' name='password'><button>Belépés</button></form>"),
    plain("/user/vivi_2001", "A profil nem található", "<p>Ez a tag törölte magát, vagy sosem létezett.</p>", "error", 404),
]

SITE = WrittenSite("szivkor.example", "HU", tuple(PAGES), tuple(truth(m) for m in M), note=__doc__)
