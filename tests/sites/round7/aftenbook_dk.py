"""Danish booking app, Next-like: `__NEXT_DATA__` holds the state, drawn cards and icon rows hold part of it without labels.

Hard: class names are hashes; the state also carries 'lignende' profiles, the support desk's number and the plans that
advertisers pay; services have a flag for 'offered'; numbers are base64 or only drawn; the drawn date is relative.
"""

import base64
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "aftenbook.example"
BASE = f"https://{HOST}"
TOWN = {"Copenhagen": ("København", "kobenhavn"), "Odense": ("Odense", "odense"), "Esbjerg": ("Esbjerg", "odense"), "Vejle": ("Vejle", "odense")}
SERVICE = {
    "dinner_date": (3, "Middagsselskab"), "massage": (7, "Massage"), "travel": (9, "Rejseselskab"), "cuddling": (12, "Putning"),
    "overnight": (14, "Overnatning"), "tantra": (15, "Tantra"), "dancing": (18, "Dans"), "party": (21, "Fest"), "bath": (22, "Fælles bad"),
    "role_play": (26, "Rollespil"), "business": (30, "Forretningsselskab"), "video_call": (33, "Videoopkald"), "couples": (35, "Par er velkomne"),
    "city_guide": (38, "Byrundtur"), "disabled_guests": (41, "Gæster med handicap"), "gfe": (44, "Kærestefølelse"),
}
LANG = {"da": "Dansk", "en": "Engelsk", "sv": "Svensk", "de": "Tysk", "es": "Spansk", "ro": "Rumænsk", "pl": "Polsk"}
NATION = {"DK": "Danmark", "SE": "Sverige", "RO": "Rumænien", "CO": "Colombia", "PL": "Polen"}
ACCOUNT = {"independent": "PRIVAT", "agency": "BUREAU"}

# price rows: (minutes, kroner, place)
ADS = [
    dict(id="k3f9-astrid", names=["Astrid"], ages=[31], city="Copenhagen", area="Østerbro", nation="DK", height=170, weight=62, langs=["da", "en", "sv"],
         on=["dinner_date", "travel", "business"], off=["massage"], inc=False, out=True, prices=[(120, 3600, "outcall"), (180, 4800, "outcall")],
         verified=True, top=True, images=4, posted="2025-06-01", ago="for 10 dage siden", account="independent", phone="+4526183947",
         show="drawn", handles=[("instagram", "astrid.efter.otte")], hours="17:00-23:00",
         text="Jeg elsker gode restauranter og lange samtaler. Du bestiller bordet, jeg tager det gode humør med."),
    dict(id="m0x2-freja-og-sif", names=["Freja", "Sif"], ages=[26, 28], city="Copenhagen", area="Vesterbro", langs=["da", "en"], on=["massage", "party", "bath"],
         inc=True, out=True, prices=[(60, 3000, "incall"), (60, 3600, "outcall")], verified=False, top=False, images=3, posted="2025-06-10", ago="i går",
         account=None, phone="+4531720486", show="b64", handles=[], text="Vi er to veninder, 26 og 28, og vi tager kun imod sammen. Skriv gerne lidt om dig selv først."),
    dict(id="p7qa-valentina", names=["Valentina"], ages=[24], city="Copenhagen", area="Amager", nation="CO", ethnicity="latin", height=163, weight=54, langs=["es", "en"],
         on=["massage", "dancing", "gfe"], off=["overnight"], inc=True, out=None, prices=[(30, 800, "incall"), (60, 1400, "incall")], verified=True, top=False, images=5,
         posted="2025-06-08", ago="for 3 dage siden", account="independent", phone="+4542618305", show="whatsapp", handles=[], lang="en",
         tour=[("Odense", "2025-06-16", "2025-06-19")], text="Hello from Medellín! I stay close to the metro, everything is discreet and clean. Please send a message first, I do not pick up unknown calls."),
    dict(id="r1tt-mikkel", names=["Mikkel"], ages=[35], city="Copenhagen", area="Nørrebro", nation="DK", height=188, weight=84, langs=["da", "en", "de"],
         on=["dinner_date", "couples", "dancing"], inc=False, out=True, prices=[(120, 2400, None), (720, 7000, None)], verified=True, top=False, images=2,
         posted="2025-05-20", ago="for 3 uger siden", account="independent", phone="+4550937261", show="b64", handles=[("signal", "+4550937261")], man=True,
         text="Mand på 35 til kvinder og par. Rolig, høflig, god til salsa. Jeg kommer til jer i hele Storkøbenhavn."),
    dict(id="s8ve-ingelise", names=["Inge-Lise"], ages=[58], city="Copenhagen", area="Valby", nation="DK", height=165, langs=["da"],
         on=["massage", "cuddling", "disabled_guests"], inc=True, out=False, prices=[(60, 900, "incall")], verified=False, top=False, images=1,
         posted="2025-03-04", ago="for 3 måneder siden", account=None, phone="+4521508634", show="drawn", handles=[], hours="09:00-15:00",
         text="Stueetage uden trin. Jeg har arbejdet med mennesker hele livet og har al den tid, du har brug for. Kontanter, tak."),
    dict(id="t5bn-nora", names=["Nora"], ages=[22], city="Odense", area="centrum", langs=["da", "en"], on=["video_call"], inc=False, out=False,
         prices=[(30, 500, None)], verified=True, top=True, images=6, posted="2025-06-11", ago="i dag", account="independent", phone=None, show=None,
         handles=[("telegram", "nora_online_dk"), ("onlyfans", "noraonline")], text="Jeg mødes ikke, men vi kan tale sammen på skærmen. Skriv på Telegram, så finder vi et tidspunkt."),
    dict(id="v2ho-elena", names=["Elena"], ages=[29], city="Odense", area="havnen", nation="RO", height=168, weight=57, langs=["ro", "en"],
         on=["massage", "tantra", "role_play"], inc=True, out=True, prices=[(30, 700, "incall"), (60, 1200, "incall"), (60, 1700, "outcall"), (720, 9000, "outcall")],
         verified=False, top=False, images=3, posted="2025-06-06", ago="for 5 dage siden", account="agency", phone="+4591640275", show="b64", handles=[], hours="24/7",
         text="Elena er ny på klinikken ved havnen. Hun taler engelsk og smiler på alle sprog. Ring til os, så finder vi en tid."),
    dict(id="w9kd-karolina", names=["Karolina"], ages=[40], city="Esbjerg", area="", nation="PL", langs=["pl", "de", "da"], on=["massage", "bath", "overnight"],
         inc=True, out=False, prices=[(60, 1100, None), (120, 2000, None)], verified=True, top=False, images=2, posted="2025-05-31", ago="for 11 dage siden",
         account="independent", phone="+4522749163", show="drawn", handles=[("email", "karolina.esbjerg@postkasse.example")],
         text="Jeg taler dansk med polsk accent. Søndag holder jeg fri, og i uge 28 er jeg på ferie."),
    dict(id="y4zu-luna", names=["Luna"], ages=[], city="Vejle", area="", langs=["da"], on=["city_guide", "dinner_date"], inc=None, out=None, prices=[],
         verified=False, top=False, images=0, posted="2025-06-09", ago="for 2 dage siden", account=None, phone="+4530814752", show="drawn", handles=[],
         text="Nyt i Vejle: følg med mig på en tur langs fjorden og en bid mad bagefter. Alder og billeder får du, når vi har talt sammen."),
]
CONFIG = {"support": {"tlf": "+45 70 27 14 90", "mail": f"hej@{HOST}"}, "planer": [{"kode": "BASIS", "pris": 0}, {"kode": "TOP", "pris": 349, "valuta": "DKK", "dage": 14}]}
ICON = '<svg class="x{0}" viewBox="0 0 24 24"><path d="M{0} 4h8v8z"></path></svg>'


def url(a):
    return f"{BASE}/p/{a['id']}"


def spaced(n):
    d = n[3:]
    return " ".join(d[i:i + 2] for i in range(0, 8, 2))


def short(a):
    return {"slug": a["id"], "titel": " & ".join(a["names"]), "alder": a["ages"], "by": TOWN[a["city"]][0], "thumb": f"https://cdn.{HOST}/t/{a['id']}.webp" if a["images"] else None}


def state(a, similar):
    out = {**short(a), "bydel": a["area"] or None, "land": "DK", "navne": a["names"], "nationalitet": a.get("nation"), "etnicitet": a.get("ethnicity"),
           "hoejde": a.get("height"), "vaegt": a.get("weight"), "sprog": a["langs"], "tekst": a["text"],
           "ydelser": [{"id": SERVICE[s][0], "navn": SERVICE[s][1], "tilbudt": s in a["on"]} for s in [*a["on"], *a.get("off", [])]],
           "hosMig": a["inc"], "hosDig": a["out"], "aabent": a.get("hours"),
           "priser": [{"minutter": m, "beloeb": k, "valuta": "DKK", "sted": {"incall": "HOS_MIG", "outcall": "HOS_DIG", None: None}[p]} for m, k, p in a["prices"]],
           "verificeret": a["verified"], "plan": "TOP" if a["top"] else "BASIS", "kontotype": ACCOUNT.get(a["account"]), "oprettet": a["posted"] + "T09:24:00+02:00",
           "billeder": [f"https://cdn.{HOST}/g/{a['id']}-{i}.webp" for i in range(1, a["images"] + 1)],
           "kontakt": {k: v for k, v in a["handles"]}, "ture": [{"by": c, "fra": f, "til": t} for c, f, t in a.get("tour", [])]}
    if a["show"] == "b64":
        out["kontakt"]["tlf64"] = base64.b64encode(a["phone"].encode()).decode()
    if a["show"] == "whatsapp":
        out["kontakt"]["whatsapp"] = a["phone"]
    return {"profil": out, "lignende": [short(b) for b in similar]}


def page(title, drawn, props, route):
    data = json.dumps({"props": {"pageProps": {**props, "config": CONFIG}, "__N_SSP": True}, "page": route, "query": {}, "buildId": "q8Zr2_v1kP"}, ensure_ascii=False).replace("</", "<\\/")
    return (f'<!DOCTYPE html><html lang="da"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} · Aftenbook</title>'
            f'<meta property="og:site_name" content="Aftenbook"/></head><body><div id="__next"><header class="a_9xk2"><a href="/">Aftenbook</a><a href="/kobenhavn">København</a>'
            f'<a href="/odense">Fyn og Jylland</a><a href="/log-ind">Log ind</a></header><main class="b_77qf">{drawn}</main><footer class="c_01lm">'
            f'<a href="/priser-for-annoncer">Annoncér</a><a href="/hjaelp">Hjælp</a><span>Support 70 27 14 90</span></footer></div>'
            f'<script id="__NEXT_DATA__" type="application/json">{data}</script><script src="/_next/static/chunks/main-5d1.js" defer=""></script></body></html>')


def card(a):
    pic = f'<img src="https://cdn.{HOST}/t/{a["id"]}.webp" alt="" loading="lazy"/>' if a["images"] else '<div class="d_none"></div>'
    age = f'<span class="e_44">{" & ".join(map(str, a["ages"]))}</span>' if a["ages"] else ""
    return (f'<a class="f_kk3" href="/p/{a["id"]}">{pic}<div class="g_2s"><span class="h_11">{" & ".join(a["names"])}</span>{age}</div>'
            f'<div class="i_8d">{TOWN[a["city"]][0]}{" · " + a["area"] if a["area"] else ""}</div>{"<em>Top</em>" if a["top"] else ""}</a>')


def ad_page(a):
    bits = [(1, TOWN[a["city"]][0] + (", " + a["area"] if a["area"] else ""))]
    bits += [(2, " og ".join(map(str, a["ages"])) + " år")] if a["ages"] else []
    bits += [(3, f"{a['height']} cm")] if a.get("height") else []
    bits += [(4, f"{a['weight']} kg")] if a.get("weight") else []
    bits += [(5, ", ".join(LANG[x] for x in a["langs"]))]
    bits += [(6, NATION[a["nation"]])] if a.get("nation") else []
    rows = "".join(f'<div class="j_r">{ICON.format(i)}<span>{v}</span></div>' for i, v in bits)
    if a["show"] == "drawn":
        rows += f'<div class="j_r">{ICON.format(9)}<a href="tel:{a["phone"]}">{spaced(a["phone"])}</a></div>'
    elif a["show"]:
        rows += '<div class="j_r"><button class="k_call">Vis kontakt</button></div>'
    pics = "".join(f'<img src="https://cdn.{HOST}/g/{a["id"]}-{i}.webp" alt=""/>' for i in range(1, a["images"] + 1))
    chips = "".join(f'<span class="l_chip">{SERVICE[s][1]}</span>' for s in a["on"])
    marks = (f'<i title="Verificeret profil">{ICON.format(7)}</i>' if a["verified"] else "") + ("<em>Top</em>" if a["top"] else "")
    near = [b for b in ADS if TOWN[b["city"]][1] == TOWN[a["city"]][1] and b is not a][:3]
    drawn = (f'<h1 class="h_11">{" & ".join(a["names"])}</h1>{marks}<div class="m_car">{pics}</div><section>{rows}</section><p class="n_t">{a["text"]}</p>'
             f'<div>{chips}</div><small>Oprettet {a["ago"]}</small><section class="o_sim"><h4>Måske også</h4>{"".join(card(b) for b in near)}</section>')
    return page(" & ".join(a["names"]), drawn, state(a, near), "/p/[slug]")


def truth(a):
    handles = [{"kind": k, "value": v} for k, v in a["handles"]]
    if a["show"] == "whatsapp":
        handles.append({"kind": "whatsapp", "value": a["phone"]})
    return {**AD, "url": url(a), "alias": a["names"][0], "aliases_stated": list(a["names"]), "age": next(iter(a["ages"]), None), "ages_stated": list(a["ages"]),
            "text_language": a.get("lang", "da"), "audience": "man" if a.get("man") else "couple" if len(a["names"]) > 1 else "woman",
            "provider_kind": a["account"] or "unknown", "city": a["city"], "country": "DK", "nationality": a.get("nation"), "ethnicity": a.get("ethnicity"),
            "languages_spoken": list(a["langs"]), "services": sorted(a["on"]), "incall": a["inc"], "outcall": a["out"], "hours": a.get("hours"),
            "weight_kg": a.get("weight"), "height_cm": a.get("height"), "max_duration_h": max((m for m, _, _ in a["prices"]), default=0) / 60 or None,
            "tour": [{"city": c, "from": f, "to": t} for c, f, t in a.get("tour", [])], "verified": a["verified"], "paid_placement": a["top"],
            "n_images": a["images"], "posted_at": a["posted"], "phones": [a["phone"]] if a["show"] in ("drawn", "b64") else [], "handles": handles,
            "prices": [{"amount": k, "currency": "DKK", "code_currency": None, "duration_min": m, "place": p} for m, k, p in a["prices"]]}


def listing(path, ads, title, canonical=None):
    drawn = f'<h1>{title}</h1><div class="p_g">{"".join(card(a) for a in ads)}</div><a href="?side=2">Flere</a>'
    return WrittenPage(BASE + path, page(title, drawn, {"resultater": [short(a) for a in ads], "total": len(ads)}, "/[by]"), "listing", "da",
                       ads=tuple(url(a) for a in ads), canonical=canonical and BASE + canonical)


def static(path, title, body, kind="static"):
    return WrittenPage(BASE + path, page(title, f"<h1>{title}</h1>{body}", {}, path), kind, "da")


KBH, REST = [a for a in ADS if a["city"] == "Copenhagen"], [a for a in ADS if a["city"] != "Copenhagen"]

SITE = WrittenSite(HOST, "DK", (
    listing("/kobenhavn", KBH[:3], "Selskab i København"),
    listing("/kobenhavn?side=2", KBH[3:], "Selskab i København"),
    listing("/odense", REST, "Selskab på Fyn og i Jylland"),
    *(WrittenPage(url(a), ad_page(a), "ad", "da", a.get("lang"), (url(a),)) for a in ADS),
    WrittenPage(url(ADS[4]) + "?fbclid=IwAR3kz81", ad_page(ADS[4]), "ad", "da", None, (url(ADS[4]),), url(ADS[4])),
    static("/priser-for-annoncer", "Annoncér på Aftenbook", '<div class="q_pl"><b>Basis</b><span>gratis</span></div><div class="q_pl"><b>Top</b><span>349 kr. for 14 dage</span></div>'),
    static("/hjaelp", "Hjælp", "<p>Hvordan bliver jeg verificeret? Send et billede med dagens avis. Ring til support på 70 27 14 90 på hverdage.</p>"),
    static("/log-ind", "Log ind", '<form><input type="email"/><input type="password"/><button>Fortsæt</button></form>'),
    static("/p/b6re-camille", "Øv, den er væk", "<p>Profilen findes ikke længere. Prøv en anden by.</p>", "error"),
), tuple(truth(a) for a in ADS), "hashed classes, icon rows; prices, hours, refused services and some numbers only in __NEXT_DATA__")
