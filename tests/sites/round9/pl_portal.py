"""Polish portal of 2024: Next.js with hashed CSS-module class names, icon rows of values without labels, the number only in __NEXT_DATA__.

Hard: class names say nothing; age, height, weight and bust are bare values beside icons; 'Pokaż numer' hides the phone, which stands only in the script's
state (on some ads: as base64 in a data attribute); similar ads are in the same state; promoted and verified badges; price rows with '0,5 h', 'noc';
some ads written in Russian/Ukrainian or English; an archived ad, a soft 404, an advertiser's price list in zł.
"""

import base64
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

H = "https://anonse-wieczor.example"

CITY = {"warszawa": ("Warszawa", "Warsaw"), "lublin": ("Lublin", "Lublin"), "katowice": ("Katowice", "Katowice"), "szczecin": ("Szczecin", "Szczecin"), "radom": ("Radom", "Radom"), "opole": ("Opole", "Opole")}
SV = {"massage": "masaż", "tantra": "tantra", "kissing": "pocałunki", "dinner_date": "wspólna kolacja", "travel": "wyjazdy", "overnight": "całe noce", "striptease": "striptiz", "domination": "dominacja",
      "fetish": "fetysze", "couples": "dla par", "party": "imprezy", "duo": "duet", "bath": "wspólna kąpiel", "cuddling": "przytulanie", "role_play": "odgrywanie ról", "gfe": "jak z dziewczyną", "video_call": "kamerka", "escort": "towarzystwo na wyjścia"}
LG = {"pl": "polski", "en": "angielski", "de": "niemiecki", "ru": "rosyjski", "uk": "ukraiński", "es": "hiszpański"}

# id, slug, city, name, age, height, weight, services, langs, (incall, outcall), hours, prices {'0,5 h': ..}, phone, extra handles, images, verified, promo, date text, date, text, lang, extra truth
A = [
    (90412, "warszawa", "Oliwia", 27, 170, 56, ["massage", "kissing", "gfe", "bath"], ["pl", "en"], (1, 1), ("10:00", "22:00"), {30: 250, 60: 400, 120: 750}, "+48 732 614 905", [], 4, 1, 1, "wczoraj", "2025-06-10",
     "Cześć, jestem Oliwia. Przyjmuję na Mokotowie w klimatyzowanym apartamencie, dojeżdżam też do hoteli. Bez pośpiechu, z uśmiechem.", "pl", {}),
    (90388, "warszawa", "Sandra", 39, 164, 63, ["dinner_date", "travel", "overnight"], ["pl", "de", "en"], (0, 1), None, {120: 1200, 720: 4000}, "+48 668 209 417", [("telegram", "@sandra_waw")], 2, 1, 0, "8 czerwca 2025", "2025-06-08",
     "Dojrzała, oczytana, prywatnie. Nie jestem z agencji i nie odpisuję na SMS-y. Kolacja, teatr, wspólny wyjazd. Dojeżdżam tylko do hoteli.", "pl", {"provider_kind": "independent"}),
    (90371, "lublin", "Wika", 24, 168, 52, ["massage", "striptease", "kissing"], ["uk", "ru", "pl"], (1, 0), ("12:00", "02:00"), {30: 180, 60: 300}, "+48 579 330 182", [], 3, 0, 1, "dzisiaj", "2025-06-11",
     "Привет! Я Вика, из Украины, недавно в Люблине. Жду в гости в уютной квартире в центре, одна. На выезд не езжу.", "ru", {"nationality": "UA"}),
    (90355, "katowice", "Pani Marta", 44, 175, 70, ["domination", "fetish", "role_play"], ["pl"], (1, 0), None, {60: 500, 120: 900}, "+48 501 877 264", [("email", "pani.marta@skrytka.example")], 1, 1, 0, "3 czerwca 2025", "2025-06-03",
     "Stylowa, stanowcza, we własnym studiu w Katowicach. Masażu i pocałunków nie oferuję. Telefon tylko po 14, proszę się przedstawić.", "pl", {}),
    (90349, "szczecin", "Kaja i Lena", (23, 26), None, None, ["duo", "massage", "party"], ["pl", "de"], (1, 1), "24/7", {60: 700, 120: 1300}, "+48 690 145 773", [], 2, 0, 0, "1 czerwca 2025", "2025-06-01",
     "Kaja (23) i Lena (26), dwie przyjaciółki, zawsze razem. Zapraszamy do siebie na Niebuszewo albo przyjedziemy na imprezę. Wir sprechen auch Deutsch!", "pl",
     {"alias": "Kaja", "aliases_stated": ["Kaja", "Lena"], "audience": "couple", "age": 23, "ages_stated": [23, 26]}),
    (90340, "warszawa", "Bianca", 31, 178, 72, ["massage", "fetish", "couples"], ["es", "en"], (1, 1), None, {60: 450}, "+48 884 026 391", [("whatsapp", "+48884026391")], 5, 1, 1, "dzisiaj", "2025-06-11",
     "Hello gentlemen, Bianca here, trans woman from Colombia, on tour: Warsaw 9-15 June 2025, then Katowice from 16 June 2025. Couples welcome. WhatsApp is best.", "en",
     {"audience": "trans", "nationality": "CO", "tour": [("Warsaw", "2025-06-09", "2025-06-15"), ("Katowice", "2025-06-16", None)]}),
    (90322, "radom", "Ania", 33, 160, 58, ["massage", "cuddling"], ["pl"], (1, 0), ("09:00", "17:00"), {60: 250}, "+48 727 551 048", [], 0, 0, 0, "29 maja 2025", "2025-05-29",
     "Mam 33 lata, jestem zwyczajną, miłą kobietą. Masaż relaksacyjny w domowym zaciszu. Do 17:00, potem mam drugą pracę.", "pl", {}),
    (90317, "opole", "Nikola", 22, 172, 55, ["video_call"], ["pl", "en"], (0, 0), None, {}, None, [("telegram", "@nikola_opl"), ("onlyfans", "nikolaopl")], 3, 1, 0, "27 maja 2025", "2025-05-27",
     "Spotkań na żywo nie umawiam, tylko kamerka! Piszcie na Telegram.", "pl", {}),
    (90301, "katowice", "Daniel", 35, 186, 84, ["escort", "massage", "dinner_date", "couples"], ["pl", "en"], (0, 1), None, {60: 300, 240: 1000}, "+48 512 968 330", [], 2, 0, 0, "25 maja 2025", "2025-05-25",
     "Mężczyzna do towarzystwa dla pań i par. Wesele, kolacja, masaż u Ciebie. Kulturalny i dyskretny.", "pl", {"audience": "man"}),
    (90296, "lublin", "Iga", 29, 166, 60, ["tantra", "massage"], ["pl"], (1, 0), ("11:00", "20:00"), {60: 350, 90: 480, 120: 600}, "+48 785 413 296", [], 2, 1, 0, "20 maja 2025", "2025-05-20",
     "Salon Cisza przedstawia Igę: masażystka z wieloletnim doświadczeniem, sesje w ciszy i przy świecach. Rezerwacje u naszej recepcji.", "pl", {"provider_kind": "agency"}),
]


def u(r):
    return f"/{r[1]}/{r[2].lower().replace(' ', '-')}-{r[0]}"


def dur(m):
    return {30: "0,5 h", 60: "1 h", 90: "1,5 h", 120: "2 h", 240: "4 h", 720: "noc"}[m]


def state(r):
    age = list(r[3]) if isinstance(r[3], tuple) else r[3]
    return {"id": r[0], "slug": u(r), "nick": r[2], "age": age, "city": CITY[r[1]][0], "h": r[4], "w": r[5]}


def doc(title, body, props, pagepath):
    nav = "".join(f'<a class="Nav_l__q7Zp1" href="/{k}">{v[0]}</a>' for k, v in CITY.items())
    return f"""<!DOCTYPE html><html lang="pl"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title><meta property="og:site_name" content="Wieczór – anonse towarzyskie"/><link rel="preload" href="/_next/static/css/9f2c1e0b7a.css" as="style"/></head><body><div id="__next"><header class="Hdr_w__3kdPx"><a href="/" class="Hdr_g__Xa91b">wieczór</a><nav class="Nav_r__0sKq2">{nav}</nav><a class="Hdr_a__mm2Q0" href="/logowanie">Zaloguj</a></header><main class="Lay_m__Y71ax">{body}</main><footer class="Ftr_f__p0Kd9"><a href="/cennik">Cennik</a><a href="/regulamin">Regulamin</a><a href="/pomoc">Pomoc</a><span>Biuro: 22 602 48 15, biuro@anonse-wieczor.example</span></footer></div><script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"pageProps": props}, "page": pagepath, "buildId": "hT5v-Qe81", "isFallback": False}, ensure_ascii=False)}</script></body></html>"""


def ages(r):
    return " / ".join(map(str, r[3])) if isinstance(r[3], tuple) else str(r[3])


def card(r, c="Crd_c__h2Ls8"):
    b = ('<i class="Bdg_p__1aaZx">Promowane</i>' if r[14] else "") + ('<i class="Bdg_v__77cQe" title="Zdjęcia zweryfikowane">✓</i>' if r[13] else "")
    im = f'<img src="https://cdn.anonse-wieczor.example/t/{r[0]}_1.webp" alt="" class="Crd_i__b0Zp4"/>' if r[12] else '<div class="Crd_n__zzP21"></div>'
    return f'<a class="{c}" href="{u(r)}">{im}<div class="Crd_t__Ue3k0"><b>{r[2]}</b><span>{ages(r)}</span>{b}</div></a>'


def icons(vals):
    return "".join(f'<div class="Ico_r__L0a2v"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="{d}"/></svg><span>{v}</span></div>' for d, v in vals if v)


def ad_page(i):
    r = A[i]
    hrs = f"{r[9][0]}–{r[9][1]}" if isinstance(r[9], tuple) else "całą dobę" if r[9] else None
    place = "u mnie + dojazd" if r[8] == (1, 1) else "tylko dojazd" if r[8] == (0, 1) else "tylko u mnie" if r[8] == (1, 0) else "tylko online"
    vals = [("M12 2a5 5", f"{ages(r)} l."), ("M4 2v20", f"{r[4]} cm" if r[4] else None), ("M2 9h20", f"{r[5]} kg" if r[5] else None), ("M3 21h18", place), ("M12 6v6l4", hrs), ("M5 8l6 6", ", ".join(LG[x] for x in r[7]))]
    pr = "".join(f'<div class="Prc_x__8Jq2s"><span>{dur(m)}</span><span>{f"{a:,}".replace(",", chr(160))} zł</span></div>' for m, a in r[10].items())
    tags = "".join(f'<span class="Tag_s__k9Lm0">{SV[s]}</span>' for s in r[6])
    off = "" if i % 2 else '<span class="Tag_o__Qq0zz"><del>filmowanie</del></span>'
    b64 = i % 3 == 2
    btn = ""
    if r[11]:
        btn = f'<button class="Btn_p__44sZd" data-t="{base64.b64encode(r[11].replace(" ", "").encode()).decode()}">Pokaż numer</button>' if b64 else f'<button class="Btn_p__44sZd">Pokaż numer <small>{r[11][4:7]} ··· ···</small></button>'
    hd = ""
    for k, v in AH(r):
        hd += {"telegram": f'<a class="Btn_o__0p1qA" href="https://t.me/{v.lstrip("@")}" rel="nofollow">Telegram</a>', "email": f'<a class="Btn_o__0p1qA" href="mailto:{v}">{v}</a>', "onlyfans": f'<a class="Btn_o__0p1qA" href="https://onlyfans.com/{v}" rel="nofollow">OF</a>',
               "whatsapp": f'<a class="Btn_o__0p1qA" href="https://wa.me/{v.lstrip("+")}">WhatsApp</a>'}[k]
    img = "".join(f'<img class="Gal_i__7Yq0a" src="https://cdn.anonse-wieczor.example/f/{r[0]}_{j}.webp" alt=""/>' for j in range(1, r[12] + 1))
    badge = ('<i class="Bdg_p__1aaZx">Promowane</i>' if r[14] else "") + ('<i class="Bdg_v__77cQe" title="Zdjęcia zweryfikowane">✓</i>' if r[13] else "")
    sim = [A[(i + d) % len(A)] for d in (1, 4, 6)]
    body = f"""<div class="Bc_b__1Zq0p"><a href="/">Start</a> › <a href="/{r[1]}">{CITY[r[1]][0]}</a> › {r[2]}</div><section class="Pro_w__9aPz2"><div class="Gal_g__x01Lk">{img}</div><h1 class="Pro_n__aa0Qp">{r[2]}{badge}</h1><div class="Ico_w__ppq01">{icons(vals)}</div><div class="Tag_w__01Mzp">{tags}{off}</div><p class="Pro_t__Z8sd1">{r[17]}</p><div class="Prc_w__oo1Q2">{pr}</div>{btn}{hd}<div class="Pro_d__qq12z">Aktualizacja: {r[15]}</div></section><section class="Sim_w__mK20x"><h2>Podobne ogłoszenia</h2>{"".join(card(x, "Sim_c__1kKz0") for x in sim)}</section>"""
    st = state(r)
    if not b64 and r[11]:
        st["contact"] = {"tel": r[11].replace(" ", "")}
    return doc(f"{r[2]} – {CITY[r[1]][0]} | Wieczór", body, {"offer": st, "similar": [state(x) for x in sim]}, "/[city]/[slug]")


def AH(r):
    return HANDLES.get(r[0], [])


HANDLES = {}
ROWS = []
for _r in A:  # handles taken out into their own table, so that the rest of the row keeps its order
    HANDLES[_r[0]] = _r[12]
    ROWS.append(_r[:12] + _r[13:])
A = ROWS  # now: 12 images, 13 verified, 14 promoted, 15 date text, 16 date, 17 text, 18 language, 19 extra


def truth(r):
    x = dict(r[19])
    a = {**AD, "url": H + u(r), "alias": r[2], "country": "PL", "city": CITY[r[1]][1], "age": r[3], "height_cm": r[4], "weight_kg": r[5], "services": r[6], "languages_spoken": r[7], "incall": bool(r[8][0]), "outcall": bool(r[8][1]),
         "provider_kind": "unknown", "text_language": r[18], "n_images": r[12], "verified": bool(r[13]), "paid_placement": bool(r[14]), "posted_at": r[16], "phones": [r[11].replace(" ", "")] if r[11] else []}
    a["hours"] = f"{r[9][0]}-{r[9][1]}" if isinstance(r[9], tuple) else r[9]
    a["max_duration_h"] = max(r[10]) / 60 if r[10] else None
    a["prices"] = [dict(amount=p, currency="PLN", code_currency=None, duration_min=m, place=None) for m, p in r[10].items()]
    a["handles"] = [dict(kind=k, value=v.lstrip("@") if k == "telegram" else v) for k, v in HANDLES[r[0]]]
    tour = x.pop("tour", [])
    a.update(x)
    a["tour"] = [dict(city=c, **{"from": f, "to": t}) for c, f, t in tour]
    a["aliases_stated"] = a["aliases_stated"] or [a["alias"]]
    a["ages_stated"] = a["ages_stated"] or [a["age"]]
    return a


def lst(title, rows, pages, cur, path):
    pg = "".join(f'<a class="Pg_a__0Zz1q" href="{path}{"" if n == 1 else f"?page={n}"}">{n}</a>' for n in range(1, pages + 1))
    side = '<aside class="Ban_b__k1Qz0"><a href="https://kamerki-live.example/?aff=221">Karolina, 25 – teraz na żywo!</a></aside>'
    return doc(f"{title} | Wieczór", f'<h1 class="Lst_h__q0Qa1">{title}</h1><div class="Lst_s__1Lz09"><a href="{path}?sort=cena">od najtańszych</a></div><div class="Lst_g__Zk10s">{"".join(card(r) for r in rows)}</div>{side}<div class="Pg_w__aK01z">{pg}</div>',
               {"offers": [state(r) for r in rows], "page": cur}, "/[city]")


def text(title, *paras):
    return doc(f"{title} | Wieczór", f'<article class="Txt_a__9Qz0k"><h1>{title}</h1>{"".join(f"<p>{x}</p>" for x in paras)}</article>', {"cms": title}, "/[page]")


def P(path, html, kind, rows=(), **kw):
    return WrittenPage(H + path, html, kind, "pl", ads=tuple(H + u(r) for r in rows), **kw)


WAW = [r for r in A if r[1] == "warszawa"]
PAGES = (
    P("/", lst("Najnowsze anonse", A[:6], 2, 1, "/"), "listing", A[:6]),
    P("/?page=2", lst("Najnowsze anonse", A[6:], 2, 2, "/"), "listing", A[6:]),
    P("/warszawa", lst("Anonse Warszawa", WAW, 1, 1, "/warszawa"), "listing", WAW),
    P("/warszawa?sort=cena", lst("Anonse Warszawa", WAW[::-1], 1, 1, "/warszawa"), "listing", WAW[::-1], canonical=H + "/warszawa"),
    *(P(u(r), ad_page(i), "ad", (r,), text_language=None if r[18] == "pl" else r[18]) for i, r in enumerate(A)),
    P(u(A[0]) + "?utm_campaign=promo&gclid=Cj0K", ad_page(0), "ad", (A[0],), canonical=H + u(A[0])),
    P("/lublin/zuza-88120", text("Ogłoszenie archiwalne", "To ogłoszenie zostało zakończone przez autorkę i nie jest już dostępne.", "Zobacz inne anonse: <a href='/lublin'>Lublin</a>"), "error"),
    P("/gdynia", text("Ups! Nic tu nie ma", "Nie znaleźliśmy takiej strony. Wróć na <a href='/'>stronę główną</a>."), "error"),
    P("/cennik", text("Cennik dla ogłoszeniodawców", "Ogłoszenie na 7 dni: 49 zł, na 30 dni: 149 zł.", "Promowanie: 20 zł za dobę. Weryfikacja zdjęć: bezpłatnie.", "Płatność BLIK lub przelewem. Pytania: 22 602 48 15."), "static"),
    P("/regulamin", text("Regulamin", "§ 1. Serwis publikuje wyłącznie ogłoszenia osób pełnoletnich.", "§ 2. Administrator nie pośredniczy w spotkaniach.", "§ 3. Zabrania się publikowania cudzych zdjęć i numerów."), "static"),
    P("/pomoc", text("Pomoc", "Jak dodać ogłoszenie? Zarejestruj konto i potwierdź adres e-mail.", "Jak zgłosić nadużycie? Kliknij flagę pod zdjęciem albo napisz do biura."), "static"),
    P("/logowanie", doc("Logowanie | Wieczór", '<form class="Frm_f__0Zk1q"><input name="email" placeholder="E-mail"/><input type="password" placeholder="Hasło"/><button>Zaloguj się</button></form>', {}, "/logowanie"), "static"),
)
SITE = WrittenSite("anonse-wieczor.example", "PL", PAGES, tuple(truth(r) for r in A), "CSS modules, icons without labels, phones only in __NEXT_DATA__ or base64, similar ads in the same state")
