"""Czech directory made with Angular, rendered on the server, with the transfer state (<script id="ng-state">) behind it.

Hard: attributes like _ngcontent-ng-c and empty comments around every value, the number is masked in the mark-up and whole in the state only, the price
table (rows by duration, columns by place) is deferred on half of the pages and stands in the state alone, services are numbers into a code list
of everything the site knows, opening hours per week-day, the state holds neighbours and the site's own help line too, one profile under /en/.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://vecernik-privatu.example"
CODES = {1: ("massage", "Masáž"), 2: ("tantra", "Tantra"), 3: ("couples", "Páry vítány"), 4: ("dinner_date", "Společná večeře"), 5: ("travel", "Doprovod na cesty"), 6: ("striptease", "Striptýz"),
         7: ("role_play", "Hraní rolí"), 8: ("domination", "Dominance"), 9: ("bath", "Společná koupel"), 10: ("cuddling", "Mazlení"), 11: ("gfe", "GFE"), 12: ("four_hands", "Čtyřruční masáž"),
         13: ("business", "Firemní akce"), 14: ("disabled_guests", "Hosté s handicapem"), 15: ("duo", "Duo"), 16: ("video_call", "Videohovor")}
TOWN = {"Prague": "Praha", "Brno": "Brno", "Ostrava": "Ostrava", "Pilsen": "Plzeň", "Liberec": "Liberec", "Olomouc": "Olomouc", "České Budějovice": "České Budějovice", "Pardubice": "Pardubice"}
TONGUE = {"cs": "čeština", "en": "angličtina", "de": "němčina", "sk": "slovenština", "uk": "ukrajinština", "ru": "ruština", "vi": "vietnamština", "pl": "polština"}
NATION = {"CZ": "česká", "SK": "slovenská", "UA": "ukrajinská", "VN": "vietnamská", None: None}
LENGTH = {30: "30 min", 45: "45 min", 60: "1 hod", 90: "1,5 hod", 120: "2 hod", 180: "3 hod", 720: "Celá noc"}
DAYS = ["Po", "Út", "St", "Čt", "Pá", "So", "Ne"]

# number, slug, [(name, age)], town, cm, kg, nation, tongues, kind, badge, top, services, (days, from, to), at mine, at yours, {min: (mine, yours)}, currency, phone, apps, more, pictures, published, table rendered?, text, truth
P = [
    (10482, "klara-vinohrady", [("Klára", 30)], "Prague", 170, 58, "CZ", ["cs", "en"], "SOUKROMA", True, True, [1, 10, 9], (5, "10:00", "20:00"), True, False, {30: (1500, None), 60: (2500, None), 90: (3400, None)}, "CZK",
     "732045298", [], {}, 4, "2025-06-10", True, "Vítám tě ve svém bytě na Vinohradech. Klid, svíčky a dobrý čaj. Na výjezdy nejezdím, na skrytá čísla neodpovídám.", {}),
    (10477, "tereza-brno-stred", [("Tereza", 25)], "Brno", 165, 54, None, ["cs", "sk", "en"], "SOUKROMA", False, False, [11, 6, 4], None, True, True, {60: (2200, 3000), 120: (4000, 5500), 720: (None, 14000)}, "CZK",
     "724310879", ["whatsapp"], {"instagram": "terka.brno.stred"}, 5, "2025-06-09", False, "Studentka, co má ráda dobré víno a delší večery. Piš až po deváté ráno, děkuju.", {}),
    (10469, "ester-a-nela", [("Ester", 28), ("Nela", 31)], "Ostrava", None, None, "CZ", ["cs", "pl"], "SOUKROMA", True, False, [15, 12, 3], (7, "14:00", "24:00"), True, None, {60: (4200, None), 120: (7800, None)}, "CZK",
     "778364257", ["viber"], {}, 3, "2025-06-08", True, "Jsme Ester (28) a Nela (31), dvě kamarádky z Poruby. Přijímáme jen společně, samostatné schůzky neděláme.", {}),
    (10461, "agentura-lotus-vanda", [("Vanda", 23)], "Prague", 176, 55, "SK", ["sk", "cs", "en", "de"], "AGENTURA", True, True, [4, 5, 13], (7, "00:00", "24:00"), False, True, {120: (None, 320), 180: (None, 450), 720: (None, 1100)}, "EUR",
     "776012630", ["whatsapp"], {}, 6, "2025-06-07", False, "Naše agentura představuje Vandu. Přijede za vámi do hotelu, doprava po Praze v ceně. Recepce agentury je vám k dispozici nepřetržitě.", {"hours": "24/7"}),
    (10455, "oksana-plzen", [("Oksana", 35)], "Pilsen", 168, 63, "UA", ["uk", "ru", "cs"], "SOUKROMA", False, False, [1, 2], (6, "09:00", "18:00"), True, False, {60: (1800, None), 90: (2500, None)}, "CZK",
     "727045191", [], {"telegram": "oksana_plzen_masaz"}, 2, "2025-06-05", True, "Мене звати Оксана, живу у Пльзені два роки. Роблю класичний масаж і тантру у себе вдома. Чеською розумію, але писати мені легше українською.", {"text_language": "uk"}),
    (10450, "marek-pro-damy", [("Marek", 39)], "Liberec", 185, 82, "CZ", ["cs", "de"], "SOUKROMA", True, False, [1, 3, 14], (5, "16:00", "22:00"), None, True, {60: (None, 1200), 120: (None, 2200)}, "CZK",
     "608931711", [], {"email": "marek.masaze@schranka.example"}, 1, "2025-06-03", False, "Masér pro dámy a páry, vozím si vlastní lehátko. Pánům masáže nenabízím. Nad 25 km účtuji 8 Kč za kilometr.", {"audience": "man"}),
    (10441, "linh-olomouc", [("Linh", 29)], "Olomouc", 156, 47, "VN", ["vi", "en"], "SALON", False, True, [1, 9], (7, "10:00", "22:00"), True, False, {30: (900, None), 60: (1500, None)}, "CZK",
     "606747404", [], {}, 3, "2025-06-02", True, "Hello, I am Linh. I work in salon Lotos near the main station. I speak English, no Czech. Please do not come drunk.", {"text_language": "en", "provider_kind": "agency"}),
    (10436, "madam-rut", [("Rut", 46)], "České Budějovice", 172, 70, "CZ", ["cs", "de"], "SOUKROMA", True, False, [8, 7], None, True, False, {60: (3000, None), 90: (4000, None)}, "CZK",
     "607471347", ["signal"], {}, 0, "2025-05-30", False, "Vybavené studio, přísná výchova, žádná masáž. Začátečníci vítáni, ale jen nad 25 let.", {}),
    (10429, "denisa-tour", [("Denisa", 33)], "Pardubice", 178, 67, "CZ", ["cs", "en"], "SOUKROMA", False, False, [1, 16, 7], (7, "18:00", "02:00"), True, True, {45: (1700, None), 60: (2000, 2600)}, "CZK",
     "775016361", ["whatsapp"], {"telegram": "denisa_ts"}, 4, "2025-05-28", True, "Trans žena, usměvavá a pohodová. Od 16. do 18. června 2025 mě najdeš v Brně, od 20. do 22. června 2025 v Ostravě, jinak doma v Pardubicích.",
     {"audience": "trans", "tour": [{"city": "Brno", "from": "2025-06-16", "to": "2025-06-18"}, {"city": "Ostrava", "from": "2025-06-20", "to": "2025-06-22"}]}),
]
AREA = {"SOUKROMA": "Soukromá inzerce", "AGENTURA": "Agentura", "SALON": "Salon"}
EN = {"Věk": "Age", "Město": "City", "Výška": "Height", "Váha": "Weight", "Národnost": "Nationality", "Jazyky": "Languages", "Doba": "Hours", "Typ": "Type", "Publikováno": "Published", "U mě": "At my place", "U tebe": "At your place",
      "Ověřeno": "Verified", "Ceník": "Prices", "Služby": "Services", "Další profily": "More profiles", "Zobrazit číslo": "Show number"}
C = "_ngcontent-ng-c3182746509"


def url(p):
    return f"{ROOT}/profil/{p[0]}-{p[1]}"


def names(p):
    return " a ".join(n for n, _ in p[2])


def state(p, near):
    (number, slug, people, town, cm, kg, nation, tongues, kind, badge, top, codes, times, mine, yours, rates, money, phone, apps, more, pics, day, shown, text, _) = p
    profile = {
        "id": number, "slug": slug, "osoby": [{"jmeno": n, "vek": a} for n, a in people], "mesto": TOWN[town], "zeme": "CZ", "vyska": cm, "vaha": kg, "narodnost": NATION[nation], "jazyky": [TONGUE[t] for t in tongues], "typ": kind,
        "overeno": badge, "topovano": top, "sluzby": codes, "uMe": mine, "uTebe": yours, "mena": money,
        "pracovniDoba": [{"den": i + 1, "od": times[1], "do": times[2]} for i in range(times[0])] if times else [],
        "cenik": [{"delkaMin": m, "uMe": a, "uTebe": b} for m, (a, b) in rates.items()], "kontakt": {"telefon": f"+420{phone}", "aplikace": apps, **more}, "fotky": [f"/media/{number}/{n}.jpg" for n in range(1, pics + 1)],
        "publikovano": f"{day}T08:30:00+02:00", "popis": text, "zobrazeni": 1000 + number % 713}
    return {"1938475610": {"b": {"sluzby": [{"id": i, "nazev": v[1]} for i, v in CODES.items()]}, "h": {}, "s": 200, "st": "OK", "u": "/api/v2/ciselniky", "rt": "json"},
            "2750193846": {"b": profile, "h": {}, "s": 200, "st": "OK", "u": f"/api/v2/profily/{number}", "rt": "json"},
            "3364820017": {"b": [{"id": q[0], "slug": q[1], "osoby": [{"jmeno": n, "vek": a} for n, a in q[2]], "mesto": TOWN[q[3]], "cenaOd": min(x for pair in q[15].values() for x in pair if x)} for q in near],
                           "h": {}, "s": 200, "st": "OK", "u": f"/api/v2/profily/{number}/podobne", "rt": "json"},
            "__nghData__": [], "konfigurace": {"podpora": {"telefon": "+420 226 259 014", "email": "podpora@vecernik-privatu.example"}}}


def shell(title, body, data, lang="cs"):
    blob = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    return f"""<!doctype html><html lang="{lang}" data-critters-container><head><meta charset="utf-8"><title>{title} | Večerník privátů</title><base href="/"><link rel="stylesheet" href="styles-K7XQ2M4A.css"></head>
<body ngcm><!--nghm--><app-root _nghost-ng-c1120983 ng-version="17.3.9" ngh="0" ng-server-context="ssr"><app-header {C}><a {C} routerlink="/" href="/">Večerník privátů</a><nav {C}><a {C} href="/inzerce-cenik">Pro inzerenty</a><a {C} href="/pravidla">Pravidla</a>
<a {C} href="/prihlaseni">Přihlášení</a></nav></app-header><router-outlet></router-outlet>{body}<!----><app-footer {C}><small {C}>Večerník Media s.r.o., IČO 00000000, Brno. Podpora 226 259 014</small></app-footer></app-root>
<script src="polyfills-R5.js" type="module"></script><script src="main-QW3.js" type="module"></script><script id="ng-state" type="application/json">{blob}</script></body></html>"""


def card(p, pre=""):
    return (f'<app-card {C}><a {C} class="karta" href="{pre}/profil/{p[0]}-{p[1]}"><img {C} src="/media/{p[0]}/nahled.jpg" alt=""><h3 {C}>{names(p)}<!----></h3><span {C}>{p[2][0][1]}<!----></span><span {C}>{TOWN[p[3]]}</span></a></app-card>')


def profile(p, lang="cs"):
    (number, slug, people, town, cm, kg, nation, tongues, kind, badge, top, codes, times, mine, yours, rates, money, phone, apps, more, pics, day, shown, text, _) = p

    def t(word):
        return EN[word] if lang == "en" else word

    i = P.index(p)
    near = [P[i - 1], P[i - 4]]
    rows = [("Věk", " / ".join(str(a) for _, a in people)), ("Město", TOWN[town])] + ([("Výška", f"{cm} cm"), ("Váha", f"{kg} kg")] if cm else []) + ([("Národnost", NATION[nation])] if nation else [])
    rows += [("Jazyky", ", ".join(TONGUE[x] for x in tongues))] + ([("Doba", f"{DAYS[0]}–{DAYS[times[0] - 1]} {times[1]}–{times[2]}")] if times else [])
    rows += [("Typ", AREA[kind]), ("Publikováno", f"{int(day[8:])}. {int(day[5:7])}. {day[:4]}")]
    facts = "".join(f'<app-fakt {C}><div {C} class="k">{t(k)}</div><div {C} class="v"><!---->{v}<!----></div></app-fakt>' for k, v in rows)
    unit = "Kč" if money == "CZK" else "€"
    cell = lambda x: f"<td {C}>" + ("–" if x is None else f"{x:,} {unit}".replace(",", " ")) + "</td>"
    if shown:
        table = f'<table {C} class="cenik"><thead {C}><tr {C}><th {C}></th><th {C}>{t("U mě")}</th><th {C}>{t("U tebe")}</th></tr></thead><tbody {C}>' + "".join(
            f"<tr {C}><th {C}>{LENGTH[m]}</th>{cell(a)}{cell(b)}</tr>" for m, (a, b) in rates.items()) + "</tbody></table>"
    else:
        table = f'<!--ngh=d0--><div {C} class="skeleton" aria-busy="true"></div>'
    marks = (f'<span {C} class="odznak ok">{t("Ověřeno")}</span>' if badge else "<!---->") + (f'<span {C} class="odznak top">TOP</span>' if top else "<!---->")
    shots = "".join(f'<img {C} ngoptimizedimage src="/media/{number}/{n}.jpg" alt="">' for n in range(1, pics + 1))
    links = "".join(f'<a {C} class="app" title="{k}">{k}</a>' for k in apps + list(more))
    body = (f'<app-profil {C} ngh="4"><h1 {C}>{names(p)}</h1>{marks}<app-galerie {C}>{shots}</app-galerie><p {C} class="popis">{text}</p><section {C}>{facts}</section>'
            f'<h2 {C}>{t("Služby")}</h2><ul {C}>' + "".join(f"<li {C}>{CODES[k][1]}</li>" for k in codes) + f'</ul><h2 {C}>{t("Ceník")}</h2>{table}<!---->'
            f'<button {C} class="cislo">{phone[:3]} {phone[3:5]}x xxx – {t("Zobrazit číslo")}</button>{links}</app-profil><h2 {C}>{t("Další profily")}</h2>' + "".join(card(q, "/en" if lang == "en" else "") for q in near))
    return shell(names(p), body, state(p, near), lang)


def truth(p):
    (number, slug, people, town, cm, kg, nation, tongues, kind, badge, top, codes, times, mine, yours, rates, money, phone, apps, more, pics, day, shown, text, extra) = p
    row = deepcopy(AD)
    longest = max(rates) / 60
    handles = [{"kind": a, "value": f"+420{phone}"} for a in apps] + [{"kind": k, "value": v} for k, v in more.items()]
    row.update(url=url(p), alias=people[0][0], aliases_stated=[n for n, _ in people], age=people[0][1], ages_stated=[a for _, a in people], text_language="cs", audience="couple" if len(people) > 1 else "woman",
               provider_kind="independent" if kind == "SOUKROMA" else "agency", city=town, country="CZ", nationality=nation, languages_spoken=list(tongues), services=[CODES[k][0] for k in codes], incall=mine, outcall=yours,
               hours=f"{times[1]}-{times[2]}" if times else None, weight_kg=kg, height_cm=cm, max_duration_h=longest, verified=badge, paid_placement=top, n_images=pics, posted_at=day, phones=[f"+420{phone}"], handles=handles,
               prices=[{"amount": x, "currency": money, "code_currency": None, "duration_min": m, "place": place} for m, pair in rates.items() for x, place in zip(pair, ("incall", "outcall")) if x is not None])
    row.update(deepcopy(extra))
    return row


def listing(rows, page, title="Všechny priváty"):
    data = {"5501928374": {"b": {"celkem": 9, "strana": page, "polozky": [{"id": q[0], "slug": q[1]} for q in rows]}, "h": {}, "s": 200, "st": "OK", "u": f"/api/v2/profily?strana={page}", "rt": "json"}}
    return shell(title, f'<app-seznam {C}><h1 {C}>{title}</h1><select {C}><option>Nejnovější</option><option>Podle věku</option></select><div {C} class="mriz">{"".join(map(card, rows))}<!----></div><a {C} href="/?strana=1">1</a> <a {C} href="/?strana=2">2</a></app-seznam>', data)


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f'<app-stranka {C}><h1 {C}>{title}</h1>{body}</app-stranka>', {"__nghData__": []}), kind, "cs")


ONE, TWO, PRAGUE = P[:5], P[5:], [p for p in P if p[3] == "Prague"]
U1, U2, UP = tuple(map(url, ONE)), tuple(map(url, TWO)), tuple(map(url, PRAGUE))
PAGES = [
    WrittenPage(f"{ROOT}/", listing(ONE, 1), "listing", "cs", ads=U1),
    WrittenPage(f"{ROOT}/?razeni=vek", listing(sorted(ONE, key=lambda p: p[2][0][1]), 1), "listing", "cs", ads=U1, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?strana=2", listing(TWO, 2), "listing", "cs", ads=U2),
    WrittenPage(f"{ROOT}/mesto/praha", listing(PRAGUE, 1, "Priváty Praha"), "listing", "cs", ads=UP),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "cs", text_language=p[24].get("text_language"), ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{ROOT}/en/profil/{P[0][0]}-{P[0][1]}", profile(P[0], "en"), "ad", "en", text_language="cs", ads=(url(P[0]),), canonical=url(P[0])),
    WrittenPage(f"{url(P[3])}?utm_source=banner&utm_medium=cpc", profile(P[3]), "ad", "cs", ads=(url(P[3]),), canonical=url(P[3])),
    plain("/mesto/zlin", "Priváty Zlín", f"<p {C}>Pro zadané město jsme nenašli žádný profil. Zkuste okolní města.</p>"),
    plain("/inzerce-cenik", "Ceník pro inzerenty", f"<table {C}><tr {C}><td {C}>Profil na 30 dní</td><td {C}>490 Kč</td></tr><tr {C}><td {C}>TOP pozice na 7 dní</td><td {C}>350 Kč</td></tr><tr {C}><td {C}>Salony, 5 profilů</td><td {C}>1 900 Kč</td></tr></table>"),
    plain("/pravidla", "Pravidla", f"<p {C}>Inzerovat smí jen osoby starší 18 let a samy za sebe. Podezření na nátlak hlaste na linku 158.</p>"),
    plain("/prihlaseni", "Přihlášení", f'<form {C}><input {C} formcontrolname="email" placeholder="E-mail"><input {C} type="password" placeholder="Heslo"><button {C}>Přihlásit</button></form>'),
    plain("/magazin/jak-poznat-podvodny-inzerat", "Jak poznat podvodný inzerát", f"<p {C}>Slečna, 20 let, hodina za 500 Kč a záloha předem na účet? Nechte to být. Skutečné inzerentky platbu předem nechtějí, říká Monika (34) z Prahy.</p>"),
    plain("/profil/9871-nikol-zlin", "Profil už není dostupný", f"<p {C}>Inzerentka svůj profil smazala nebo pozastavila.</p>", "error"),
]

SITE = WrittenSite("vecernik-privatu.example", "CZ", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
