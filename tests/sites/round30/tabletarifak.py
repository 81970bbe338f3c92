"""Hungarian directory: the whole profile is one definition list in the left column, the right column is a matrix of prices (rows places, columns durations).

Hard: the terms of the list are many and some are empty ('–', 'nincs megadva'); the matrix has cells with a dash, 'ajándék' or 'egyeztetés', amounts in 'eFt' or with a dot for thousands, a head
of '½ óra | 1 óra | 2 óra | éjszaka' that differs from profile to profile, and once euros; services are one comma-separated value with 'nem:' behind it; the number stands in pieces (spans);
an English twin of one profile with the terms translated; a page of averages per town repeats durations and amounts that are nobody's.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://teritett-asztal.example"
SRV = {"massage": "masszázs", "tantra": "tantra", "dinner_date": "vacsora", "travel": "utazás", "couples": "pároknak is", "cuddling": "ölelkezés", "kissing": "csók", "role_play": "szerepjáték", "domination": "dominancia",
       "striptease": "sztriptíz", "bath": "közös fürdő", "four_hands": "négykezes masszázs", "fetish": "fétis", "overnight": "egész éjszaka", "gfe": "barátnő-élmény", "disabled_guests": "mozgássérült vendégek"}
TOWN = {"Budapest": "Budapest", "Győr": "Győr", "Debrecen": "Debrecen", "Szeged": "Szeged", "Pécs": "Pécs", "Siófok": "Siófok", "Miskolc": "Miskolc"}
TIME = {30: "½ óra", 60: "1 óra", 90: "1,5 óra", 120: "2 óra", 180: "3 óra", 720: "éjszaka", 1440: "24 óra"}
LANG = {"hu": "magyar", "en": "angol", "de": "német", "ro": "román", "sk": "szlovák", "sr": "szerb", "ru": "orosz", "it": "olasz"}
NAT = {"HU": "magyar", "RO": "román", "SK": "szlovák", "BR": "brazil"}

# id, name(s) with ages, town, district, cm, kg, nation, languages, offered, refused, hours as written and as truth, minutes, {row: cells as written}, truth of cells, currency, number, apps, mail, date, pictures, checked, raised, word, audience
P = [
    (2041, [("Zita", 29)], "Budapest", "XIII. kerület", 167, 55, "HU", ["hu", "en"], ["massage", "cuddling", "kissing"], ["domination"], ("10–20 óra", "10:00-20:00"), [30, 60, 120], {"nálam": ["20.000", "35.000", "65.000"], "nálad": ["–", "45.000", "80.000"]},
     "HUF", "06 20 119 7305", ["viber"], None, "2025.06.10.", 5, True, True, "Csendes, klímás lakás, saját parkoló. Rejtett számot nem veszek fel.", "woman", "independent"),
    (2038, [("Lívia", 41)], "Győr", "Nádorváros", 172, 68, None, ["hu", "de"], ["tantra", "massage", "disabled_guests"], [], ("hétköznap 9–17 óra", "09:00-17:00"), [60, 90], {"nálam": ["25 eFt", "35 eFt"]},
     "HUF", "06 30 200 5572", [], "livia.tantra@levelem.example", "2025.06.09.", 2, True, False, "Az érintés nálam nem rohanás. Földszinti szoba, lift nem kell hozzá.", "woman", "independent"),
    (2035, [("Nelli", 23)], "Debrecen", "Egyetemváros", 160, 48, "HU", ["hu"], ["gfe", "kissing", "bath"], ["overnight"], ("–", None), [60, 120, 720], {"nálam": ["30.000", "55.000", "–"], "nálad": ["40.000", "70.000", "egyeztetés"]},
     "HUF", "06 70 360 4419", ["whatsapp"], None, "2025.06.08.", 4, False, True, "Egyetemista lány, vizsgaidőszakban kevesebbet vagyok elérhető. Szívesen megyek hozzád is a városon belül.", "woman", None),
    (2031, [("Kinga", 26), ("Dorka", 24)], "Budapest", "VI. kerület", None, None, "HU", ["hu", "en", "it"], ["four_hands", "couples", "massage"], [], ("18–24 óra", "18:00-24:00"), [60, 120], {"nálunk": ["60.000", "110.000"], "nálad": ["75.000", "130.000"]},
     "HUF", "06 20 202 5877", ["viber", "whatsapp"], None, "2025.06.07.", 6, True, True, "Kinga és Dorka mindig együtt. Pároknak is.", "couple", "independent"),
    (2027, [("Roxana", 31)], "Szeged", "Belváros", 169, 60, "RO", ["ro", "hu", "en"], ["striptease", "massage", "travel"], [], ("0–24", "24/7"), [30, 60, 720], {"nálam": ["50", "90", "400"], "nálad": ["–", "110", "450"]},
     "EUR", "06 30 154 0926", ["whatsapp"], None, "2025.06.05.", 3, False, False, "Bună! Sunt Roxana din Arad. Lucrez la Szeged două săptămâni pe lună. Răspund și noaptea, vin și la hotel, vorbesc românește, ungurește și englezește. Te aștept cu drag în apartamentul meu.", "woman", None),
    (2022, [("Gergő", 35)], "Pécs", "Uránváros", 181, 79, None, ["hu", "de"], ["massage", "couples"], [], ("16–22 óra", "16:00-22:00"), [60, 90], {"nálad": ["15.000", "20.000"]},
     "HUF", "06 20 873 3914", [], "gergo.masszor@levelem.example", "2025.06.02.", 1, True, False, "Férfi masszőr hölgyeknek és pároknak. Saját asztallal érkezem.", "man", "independent"),
    (2019, [("Szimonetta", 27)], "Siófok", "Ezüstpart", 175, 57, None, ["hu", "en", "de", "ru"], ["dinner_date", "travel", "overnight"], ["massage"], ("nincs megadva", None), [180, 720, 1440], {"nálad": ["120.000", "250.000", "400.000"]},
     "HUF", "06 70 301 8546", [], None, "2025.05.30.", 4, False, True, "Szimonettát az ügynökségünk közvetíti, sofőrünk viszi a megbeszélt helyre. A Balaton körül mindenhová.", "woman", "agency"),
    (2014, [("Domina Irisz", 45)], "Miskolc", "Avas", 178, None, "HU", ["hu"], ["domination", "fetish", "role_play"], ["kissing", "massage"], ("14–21 óra", "14:00-21:00"), [60, 120], {"stúdióban": ["28.000", "50.000"]},
     "HUF", None, [], "irisz@fekete-szoba.example", "2025.05.27.", 0, False, False, "Bejelentkezés kizárólag e-mailben, bemutatkozással.", "woman", None),
    (2010, [("Vanda", 34)], "Budapest", "IX. kerület", 180, 71, "BR", ["en", "hu"], ["massage", "role_play", "couples"], [], ("12–23 óra", "12:00-23:00"), [30, 60], {"nálam": ["25.000", "45.000"], "nálad": ["–", "ajándék + taxi"]},
     "HUF", "06 30 586 3127", ["telegram:vanda_ts_bp"], None, "2025.05.25.", 3, True, False, "Transz nő vagyok Brazíliából, tíz éve Pesten.", "trans", "independent"),
]
WORDS_EN = {"Név": "Name", "Kor": "Age", "Város": "Town", "Városrész": "District", "Magasság": "Height", "Súly": "Weight", "Nemzetiség": "Nationality", "Beszél": "Speaks", "Vállal": "Offers", "Elérhető": "Available", "Hajszín": "Hair", "Dohányzik": "Smoker",
            "Hirdető": "Advertiser", "Frissítve": "Updated", "Telefon": "Phone", "E-mail": "E-mail"}
VALUES_EN = {"magyar": "Hungarian", "angol": "English", "masszázs": "massage", "ölelkezés": "cuddling", "csók": "kissing", "nem": "no", "dominancia": "domination", "nincs megadva": "not given", "10–20 óra": "10–20 h", "magánszemély": "private person", "ellenőrzött": "checked", "Viber is": "Viber too",
             "½ óra": "½ hour", "1 óra": "1 hour", "2 óra": "2 hours", "nálam": "at mine", "nálad": "at yours", "XIII. kerület": "13th district", "Ft": "Ft", "kerület": "district"}


def url(p):
    return f"{ROOT}/adatlap/{p[0]}"


def shell(title, body, lang="hu"):
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} :: Terített asztal</title><link rel="alternate" hreflang="en" href="{ROOT}/en/"></head><body>
<div id="wrap"><div id="head"><a href="/"><img src="/img/logo.png" alt="Terített asztal"></a><ul id="menu"><li><a href="/lista">Hirdetések</a></li><li><a href="/atlagarak">Átlagárak</a></li><li><a href="/hirdetoknek">Hirdetőknek</a></li><li><a href="/kapcsolat">Kapcsolat</a></li></ul></div>
<div id="main">{body}</div><div id="foot">Terített asztal Bt. · ügyfélszolgálat: 06 1 555 0173, hétköznap 9–16 óra · Csak 18 éven felülieknek</div></div></body></html>"""


def number(text):
    return "".join(f'<span class="n{i % 3}">{part}</span><!-- {i} -->' + " " for i, part in enumerate(text.split()))


def profile(p, en=False, canonical=None):
    n, people, town, part, cm, kg, nation, tongues, on, off, hours, minutes, matrix, cur, phone, apps, mail, day, pics, ok, top, text, audience, kind = p
    unit = "€" if cur == "EUR" else "Ft"
    name = " és ".join(x for x, _ in people)
    rows = [("Név", name), ("Kor", ", ".join(str(a) for _, a in people)), ("Város", TOWN[town]), ("Városrész", part), ("Magasság", f"{cm} cm" if cm else "–"), ("Súly", f"{kg} kg" if kg else "–"), ("Hajszín", "nincs megadva"),
            ("Nemzetiség", NAT[nation] if nation else "nincs megadva"), ("Beszél", ", ".join(LANG[x] for x in tongues)), ("Dohányzik", "nem"), ("Vállal", ", ".join(SRV[x] for x in on) + (f" (nem: {', '.join(SRV[x] for x in off)})" if off else "")), ("Elérhető", hours[0]),
            ("Hirdető", {"independent": "magánszemély", "agency": "ügynökség", None: "nincs megadva"}[kind]), ("Frissítve", day), ("Telefon", (number(phone) if phone else "–") + "".join(f" ({a.capitalize()} is)" if ":" not in a else f" Telegram: @{a.split(':')[1]}" for a in apps)), ("E-mail", mail or "–")]
    if audience == "trans":
        rows.insert(1, ("Nem", "transz nő"))
    if audience == "man":
        rows.insert(1, ("Nem", "férfi"))
    swap = (lambda t: next((v for k, v in VALUES_EN.items() if t == k), t)) if en else (lambda t: t)

    def values(t):
        for k, v in VALUES_EN.items() if en else ():
            t = t.replace(k, v) if k != "nem" else t.replace("(nem:", "(no:")
        return "no" if en and t == "nem" else t

    dl = "".join(f"<dt>{WORDS_EN.get(k, k) if en else k}</dt><dd>{values(v)}</dd>" for k, v in rows)
    head = "".join(f"<th>{swap(TIME[m])}</th>" for m in minutes)
    body = "".join(f"<tr><th>{swap(place)}</th>" + "".join(f"<td>{c + ' ' + unit if c[-1].isdigit() else c}</td>" for c in cells) + "</tr>" for place, cells in matrix.items())
    shots = "".join(f'<a href="/kep/{n}/{i}.jpg" rel="lightbox"><img src="/kep/{n}/{i}.jpg" width="150" alt=""></a>' for i in range(1, pics + 1))
    marks = ('<img src="/img/ok.png" class="ico" alt="ellenőrzött profil">' if ok else "") + ('<span class="kiemelt">kiemelt</span>' if top else "")
    i = P.index(p)
    side = "".join(f'<li><a href="/adatlap/{q[0]}">{q[1][0][0]} ({q[1][0][1]}), {TOWN[q[2]]}</a></li>' for q in (P[i - 2], P[i - 3]))
    about = text if not en else "Quiet flat with air conditioning, own parking place. I do not answer hidden numbers."
    return shell(name, f'<h1>{name} {marks}</h1><div class="bal"><dl class="adatok">{dl}</dl></div><div class="jobb"><table class="arak"><thead><tr><th></th>{head}</tr></thead><tbody>{body}</tbody></table><p class="szoveg">{about}</p><div class="kepek">{shots}</div><h4>{"Others" if en else "Mások ezt is nézték"}</h4><ul>{side}</ul></div>', "en" if en else "hu")


def prices(p):
    out = []
    for place, cells in p[12].items():
        for minutes, cell in zip(p[11], cells, strict=True):
            digits = cell.replace(".", "").replace(" eFt", "000")
            if digits.isdigit():
                out.append({"amount": int(digits), "currency": p[13], "code_currency": None, "duration_min": minutes, "place": "outcall" if place == "nálad" else "incall"})
    return out


def truth(p):
    n, people, town, part, cm, kg, nation, tongues, on, off, hours, minutes, matrix, cur, phone, apps, mail, day, pics, ok, top, text, audience, kind = p
    row, money = deepcopy(AD), prices(p)
    number_ = "+36" + phone.replace(" ", "")[2:] if phone else None
    longest = max(x["duration_min"] for x in money)
    handles = [{"kind": a, "value": number_} if ":" not in a else {"kind": "telegram", "value": a.split(":")[1]} for a in apps] + ([{"kind": "email", "value": mail}] if mail else [])
    row.update(url=url(p), alias=people[0][0], aliases_stated=[x for x, _ in people], age=people[0][1], ages_stated=[a for _, a in people], text_language="ro" if n == 2027 else "hu", audience=audience, provider_kind=kind or "unknown", city=town, country="HU", nationality=nation,
               languages_spoken=list(tongues), services=list(on), incall=True if set(matrix) - {"nálad"} else None, outcall=True if "nálad" in matrix else None, hours=hours[1], weight_kg=kg, height_cm=cm, max_duration_h=longest / 60 if longest % 60 else longest // 60, verified=ok,
               paid_placement=top, n_images=pics, posted_at=day.strip(".").replace(".", "-"), phones=[number_] if number_ else [], handles=handles, prices=money)
    if n == 2014:
        row.update(alias="Irisz", aliases_stated=["Irisz"])
    return row


def listing(rows, foot):
    lines = "".join(f'<tr><td><a href="/adatlap/{p[0]}"><img src="/kep/{p[0]}/k.jpg" width="60" alt=""></a></td><td><a href="/adatlap/{p[0]}">{" és ".join(x for x, _ in p[1])}</a></td><td>{p[1][0][1]}</td><td>{TOWN[p[2]]}</td><td>{p[17]}</td></tr>' for p in rows)
    return shell("Hirdetések", f'<h1>Hirdetések</h1><table class="lista"><tr><th></th><th><a href="?rendez=nev">Név</a></th><th>Kor</th><th>Város</th><th>Frissítve</th></tr>{lines}</table><p>{foot}</p>')


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "hu", **more)


ONE, TWO = P[:5], P[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/lista", listing(ONE, '1 <a href="/lista?oldal=2">2</a>'), "listing", "hu", ads=U1),
    WrittenPage(f"{ROOT}/lista?rendez=nev", listing(sorted(ONE, key=lambda p: p[1][0]), '1 <a href="/lista?oldal=2">2</a>'), "listing", "hu", ads=U1, canonical=f"{ROOT}/lista"),
    WrittenPage(f"{ROOT}/lista?oldal=2", listing(TWO, '<a href="/lista">1</a> 2'), "listing", "hu", ads=U2),
    WrittenPage(f"{ROOT}/lista?varos=budapest", listing([p for p in P if p[2] == "Budapest"], "3 találat"), "listing", "hu", ads=tuple(url(p) for p in P if p[2] == "Budapest")),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "hu", text_language="ro" if p[0] == 2027 else None, ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{ROOT}/en/adatlap/2041", profile(P[0], True), "ad", "en", ads=(url(P[0]),), canonical=url(P[0])),
    WrittenPage(f"{url(P[4])}?nyomtat=1", profile(P[4]), "ad", "hu", text_language="ro", ads=(url(P[4]),), canonical=url(P[4])),
    plain("/", "Elmúltál 18 éves?", "<p>Az oldal felnőtteknek szól.</p><a href='/lista'>Igen, belépek</a> <a href='https://kereso.example'>Nem</a>"),
    plain("/atlagarak", "Átlagárak városonként", "<table><tr><th></th><th>½ óra</th><th>1 óra</th></tr><tr><th>Budapest</th><td>22.500 Ft</td><td>41.000 Ft</td></tr><tr><th>Győr</th><td>18.000 Ft</td><td>27.000 Ft</td></tr></table><p>A hirdetők adataiból számolva, 2025 májusa.</p>"),
    plain("/hirdetoknek", "Hirdetőknek", "<dl><dt>Alap</dt><dd>ingyenes</dd><dt>Kiemelt</dt><dd>4.900 Ft / hét</dd><dt>Banner</dt><dd>19.000 Ft / hó</dd></dl><p>Az ellenőrzéshez személyes videohívás kell.</p>"),
    plain("/szabalyzat", "Szabályzat", "<p>Csak nagykorú, saját akaratából hirdető személy regisztrálhat. Kényszer gyanúja esetén hívja a 112-t.</p>"),
    plain("/kapcsolat", "Kapcsolat", "<p>Terített asztal Bt., 1085 Budapest. 06 1 555 0173, info@teritett-asztal.example</p>"),
    plain("/belepes", "Belépés", "<form><input name='nev' placeholder='Felhasználónév'><input type='password' name='jelszo' placeholder='Jelszó'><button>Belépés</button></form>"),
    plain("/lista?varos=zalaegerszeg", "Hirdetések: Zalaegerszeg", "<p>Ebben a városban jelenleg nincs hirdetés.</p>", "listing"),
    plain("/adatlap/1877", "A keresett adatlap nem található", "<p>A hirdető törölte magát, vagy lejárt az ideje.</p>", "error"),
]

SITE = WrittenSite("teritett-asztal.example", "HU", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
