"""An Italian site rendered on the server by Nuxt 2: scoped `data-v-` attributes in the mark-up, the state behind it.

Hard: `window.__NUXT__` is a function call whose arguments stand for repeated values (`a` is true, `b` is false, `c` null), so
that it is no JSON; the telephone is only in that state (the button shows 'Mostra il numero'), while the site's own number is
in the mark-up and in `config`; the state also carries `related` ads with their numbers; a paid place is a crown whose title says
'annuncio sponsorizzato', the check a sentence in the side box; gifts are counted in 'rose' on some ads and in euro on others.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "lumelune.example"
BASE = f"https://{HOST}"

SVC = {"Massaggio": "massage", "Cena": "dinner_date", "Viaggi": "travel", "Accompagnatrice per eventi": "escort", "Accompagnatore per eventi": "escort", "Tantra": "tantra",
       "Coppie": "couples", "Baci": "kissing", "Coccole": "cuddling", "Gioco di ruolo": "role_play", "Vasca insieme": "bath", "Videochiamata": "video_call",
       "Striptease": "striptease", "Visita della città": "city_guide"}
LANG = {"italiano": "it", "inglese": "en", "francese": "fr", "spagnolo": "es", "portoghese": "pt", "rumeno": "ro", "russo": "ru", "tedesco": "de"}
TOWN = {"Milano": "Milan", "Roma": "Rome", "Torino": "Turin", "Bologna": "Bologna", "Verona": "Verona", "Firenze": "Florence", "Napoli": "Naples", "Bari": "Bari", "Padova": "Padua"}
DUR = {"30 minuti": 30, "un'ora": 60, "due ore": 120, "tre ore": 180, "notte": 720}

ADS = [
    dict(id="k3Rt", slug="ginevra", name="Ginevra", age=30, town="Milano", zone="Porta Romana", cm=173, kg=58, langs=["italiano", "inglese", "francese"], offer=["Cena", "Viaggi", "Accompagnatrice per eventi"],
         places=(False, True), prices={"tre ore": 450, "notte": 1100}, cur="EUR", crown=True, checked=True, pics=5, date="2025-06-10", phone="+393884580730",
         text="Laureata, curiosa, un po' snob solo sul vino. Ti accompagno a una cena di lavoro, a un vernissage o in viaggio a Parigi. Non ricevo: ci vediamo nel tuo albergo o al ristorante. "
              "Preferisco una telefonata breve ai messaggi infiniti."),
    dict(id="p9Ba", slug="samira-massaggi", name="Samira", age=37, town="Torino", zone="San Salvario", cm=162, kg=64, langs=["italiano", "francese"], offer=["Massaggio", "Coccole"],
         places=(True, False), prices={"30 minuti": 50, "un'ora": 80}, cur="ROSE", crown=False, checked=True, pics=2, date="2025-06-07", phone="+393331573681", hours=("9:30 - 19:30", "09:30-19:30"),
         text="Ambiente pulito, climatizzato, al piano terra. Massaggio con olio caldo e tanta pazienza. Chiusa la domenica. Non rispondo ai numeri anonimi e nemmeno a chi scrive «ciao bella»."),
    dict(id="w2Lo", slug="thais-di-passaggio", name="Thaís", age=28, town="Bologna", zone="zona fiera", cm=169, kg=61, langs=["portoghese", "italiano", "spagnolo"], offer=["Massaggio", "Baci", "Striptease"],
         places=(True, True), prices={"un'ora": 150, "due ore": 270}, cur="ROSE", crown=True, checked=False, pics=4, date="2025-06-09", phone="+393883036426", hours=("24 ore su 24", "24/7"), wa=True,
         nation=("brasiliana", "BR"), tour=[("Bologna", "2025-06-09", "2025-06-15"), ("Verona", "2025-06-16", "2025-06-22"), ("Padova", "2025-06-23", None)],
         text="Sono brasiliana e viaggio con una valigia sola. Resto poco in ogni città, guarda le date qui sotto. Allegra, chiacchierona, mi piace ballare scalza in cucina."),
    dict(id="t5Ne", slug="diana-e-olga", name="Diana e Olga", age=32, town="Roma", zone="Prati", cm=None, kg=None, langs=["russo", "italiano", "inglese"], offer=["Massaggio", "Coppie", "Vasca insieme"],
         places=(True, True), prices={"un'ora": 300, "due ore": 550, "notte": 1800}, cur="EUR", crown=False, checked=True, pics=3, date="2025-06-02", phone="+393331299722", hours=("14:00 - 2:00", "14:00-02:00"),
         names=["Diana", "Olga"], ages=[32, 35], extra=["duo"],
         text="Diana, 32 anni, e Olga, 35: due amiche che ricevono sempre insieme (duo). Vasca grande, asciugamani morbidi, nessuna fretta. Le coppie sono le benvenute."),
    dict(id="c7Qu", slug="marisa", name="Marisa", age=54, town="Verona", zone="Borgo Trento", cm=165, kg=72, langs=["italiano", "tedesco"], offer=["Massaggio", "Coccole"], refuse=["niente baci", "niente coppie"],
         places=(True, False), prices={"un'ora": 70}, cur="EUR", crown=False, checked=False, pics=1, date="2025-05-18", phone="+393200332245", hours=("8:00 - 13:00", "08:00-13:00"),
         text="Signora vera, non una ragazzina. La mattina ho tempo, il pomeriggio ho i nipoti. Caffè offerto, discrezione totale, palazzo con ascensore."),
    dict(id="z1Vi", slug="mistica-tantra", name="Arianna", age=43, town="Firenze", zone="Oltrarno", cm=170, kg=None, langs=["italiano", "inglese"], offer=["Tantra", "Massaggio"],
         places=(True, True), prices={"un'ora": 120, "due ore": 210}, cur="EUR", crown=False, checked=True, pics=2, date="2025-05-29", phone=None, tg="arianna_oltrarno", hours=("11:00 - 20:00", "11:00-20:00"),
         text="Il tantra non è una scorciatoia: serve tempo, respiro e silenzio. Studio da dodici anni, ho insegnato a Berlino. Scrivimi su Telegram raccontando cosa cerchi."),
    dict(id="h8Em", slug="lorenzo-per-lei", name="Lorenzo", age=36, town="Milano", zone="Navigli", cm=185, kg=81, langs=["italiano", "inglese", "spagnolo"], offer=["Cena", "Accompagnatore per eventi", "Viaggi"],
         places=(False, True), prices={"tre ore": 250}, cur="EUR", crown=False, checked=True, pics=3, date="2025-06-04", phone="+393338323640", man=True,
         text="Uomo per signore. Matrimoni dove l'ex si presenta accompagnato, cene noiose, vernissage: porto la giacca giusta e so quando tacere."),
    dict(id="b4Xa", slug="kimberly-trans", name="Kimberly", age=29, town="Napoli", zone="Chiaia", cm=180, kg=70, langs=["italiano", "spagnolo"], offer=["Massaggio", "Gioco di ruolo", "Baci"],
         places=(True, False), prices={"30 minuti": 80, "un'ora": 130}, cur="ROSE", crown=True, checked=True, pics=6, date="2025-06-11", phone="+393476224154", hours=("16:00 - 4:00", "16:00-04:00"), trans=True, wa=True,
         text="Trans elegante e simpatica, foto fatte ieri l'altro. Ricevo in appartamento privato, doccia prima e dopo. Chi fa storie sul prezzo è già di troppo."),
    dict(id="y6Po", slug="monique", name="Monique", age=34, town="Bari", zone="Poggiofranco", cm=160, kg=55, langs=["inglese", "francese"], offer=["Massaggio", "Cena"], lang="en", ethnicity="african",
         places=(True, True), prices={"un'ora": 100, "notte": 500}, cur="EUR", crown=False, checked=False, pics=2, date="2025-06-01", phone="+393889095145",
         text="Hello, I'm Monique, an African lady who has just moved south for the summer. Calm voice, good cook, soft massage. My Italian is poor, so please speak English or French with me. No text messages, call only."),
    dict(id="d0Se", slug="serena-in-video", name="Serena", age=26, town="Padova", zone="", cm=None, kg=None, langs=["italiano"], offer=["Videochiamata"], refuse=["niente incontri dal vivo"],
         places=(False, False), prices={"30 minuti": 40}, cur="EUR", crown=False, checked=False, pics=1, date="2025-05-11", phone=None, email="serena.dalvivo.no@posta.example", hours=("21:00 - 24:00", "21:00-24:00"),
         text="Solo in video, solo di sera, solo maggiorenni. Chiedimi la disponibilità per e-mail e ti mando il collegamento."),
]


def url(a):
    return f"{BASE}/annunci/{a['town'].lower()}/{a['slug']}-{a['id']}"


def state(route, data):
    """What Nuxt 2 prints: unquoted keys, repeated values as arguments of a function."""
    def js(v):
        if v is True:
            return "a"
        if v is False:
            return "b"
        if v is None:
            return "c"
        if isinstance(v, dict):
            return "{" + ",".join(f"{k}:{js(x)}" for k, x in v.items()) + "}"
        if isinstance(v, list):
            return "[" + ",".join(js(x) for x in v) + "]"
        return json.dumps(v, ensure_ascii=False).replace("/", "\\u002F")
    whole = {"layout": "default", "data": [data], "fetch": {}, "error": None, "state": {"auth": {"logged": False, "user": None}, "consent": True},
             "serverRendered": True, "routePath": route, "config": {"brand": "LumeLune", "helpline": "02 4871 3355", "_app": {"basePath": "/", "assetsPath": "/_nuxt/"}}}
    return f"<script>window.__NUXT__=(function(a,b,c){{return {js(whole)}}}(true,false,null));</script>"


def record(a, full=True):
    r = {"id": a["id"], "slug": a["slug"], "title": a["name"], "eta": a["age"], "citta": a["town"], "tel": a["phone"], "corona": a["crown"]}
    if full:
        r |= {"zona": a["zone"] or None, "controllato": a["checked"], "altezza": a["cm"], "peso": a["kg"], "orario": a.get("hours", (None,))[0], "whatsapp": bool(a.get("wa")),
              "riceve": a["places"][0], "siSposta": a["places"][1], "pubblicato": a["date"] + "T09:12:44.000Z", "foto": a["pics"]}
    return r


def shell(title, body, route, data):
    return f"""<!doctype html>
<html data-n-head-ssr lang="it" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22it%22%7D%7D">
  <head><title>{title} | LumeLune</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1"><link rel="preload" href="/_nuxt/4d1f0a2.js" as="script"></head>
  <body><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div data-v-31ab7c02><header data-v-31ab7c02><a href="/" class="nuxt-link-active" data-v-31ab7c02>Lume<em>Lune</em></a>
<a href="/annunci" data-v-31ab7c02>Annunci</a><a href="/pubblica" data-v-31ab7c02>Pubblica</a><a href="/guida" data-v-31ab7c02>Guida</a></header><!---->
{body}<footer data-v-31ab7c02><p>LumeLune è una bacheca. Assistenza inserzionisti 02 4871 3355 · ciao@lumelune.example</p><a href="/condizioni">Condizioni</a> <a href="/privacy">Privacy</a></footer></div></div></div>
{state(route, data)}<script src="/_nuxt/4d1f0a2.js" defer></script></body></html>"""


def crown(a):
    return ' <span title="annuncio sponsorizzato" data-v-9d00>👑</span>' if a["crown"] else "<!---->"


def tile(a):
    return (f'<div data-v-7ba5><a href="{url(a).removeprefix(BASE)}" data-v-7ba5><img data-v-7ba5 src="/_img/w_320/{a["id"]}/1.webp" alt=""><div data-v-7ba5>{a["name"]}{crown(a)}</div></a>'
            f'<div data-v-7ba5>{a["age"]} anni</div><div data-v-7ba5>{a["town"]}{" – " + a["zone"] if a["zone"] else ""}</div></div>')


def listing(title, ads, route, pages="<!---->"):
    return shell(title, f'<main data-v-55c1><h1 data-v-55c1>{title}</h1><div data-v-55c1><select data-v-55c1><option>Più recenti</option><option>Età</option></select></div>'
                 f'<div data-v-55c1>{"".join(tile(a) for a in ads)}</div>{pages}</main>', route, {"annunci": [record(a, False) for a in ads], "totale": len(ADS)})


def detail(a):
    others = [x for x in ADS if x is not a][len(a["slug"]) % 6:][:3]
    years = " e ".join(map(str, a.get("ages", [a["age"]])))
    first = [f"{years} anni"] + ([f"{a['cm'] / 100:.2f}".replace(".", ",") + " m"] if a["cm"] else []) + ([f"{a['kg']} kg"] if a["kg"] else [])
    where = {(True, True): "Riceve e si sposta", (True, False): "Riceve, non si sposta", (False, True): "Si sposta, non riceve", (False, False): "Solo in rete"}[a["places"]]
    unit = {"EUR": " €", "ROSE": " rose"}[a["cur"]]
    prices = "".join(f"<div data-v-9d00><span data-v-9d00>{k}</span><span data-v-9d00>{v}{unit}</span></div>" for k, v in a["prices"].items())

    def day(iso):
        return f"{int(iso[8:])}/{int(iso[5:7])}/{iso[:4]}"

    tour = "".join(f"<li data-v-9d00>{c}: " + (f"dal {day(f)} al {day(t)}" if t else f"dal {day(f)}") + "</li>" for c, f, t in a.get("tour", []))
    contact = "<button data-v-9d00>Mostra il numero</button>" if a["phone"] else ""
    contact += f'<a data-v-9d00 href="https://api.whatsapp.com/send?phone={a["phone"][1:]}">Scrivi su WhatsApp</a>' if a.get("wa") else ""
    contact += f'<a data-v-9d00 href="https://t.me/{a["tg"]}">@{a["tg"]}</a>' if a.get("tg") else ""
    contact += f'<span data-v-9d00>{a["email"].replace("@", " [chiocciola] ")}</span>' if a.get("email") else ""
    pics = "".join(f'<img data-v-9d00 src="/_img/w_900/{a["id"]}/{n}.webp" alt="{a["name"]}">' for n in range(1, a["pics"] + 1))
    body = f"""<main data-v-9d00><div data-v-9d00>{pics}</div><div data-v-9d00><h1 data-v-9d00>{a['name']}{crown(a)}</h1><div data-v-9d00>{' · '.join(first)}</div>
<div data-v-9d00>{a['town']}{', ' + a['zone'] if a['zone'] else ''}</div><p data-v-9d00>{a['text']}</p>{f'<ul data-v-9d00>{tour}</ul>' if tour else '<!---->'}
<div data-v-9d00>Parla {', '.join(a['langs'])}</div><div data-v-9d00>{where}</div>{f'<div data-v-9d00>Orario {a["hours"][0]}</div>' if a.get('hours') else '<!---->'}
<div data-v-9d00>{', '.join(a['offer'])}{'; ' + ', '.join(a['refuse']) if a.get('refuse') else ''}</div><div data-v-9d00>{prices}</div></div>
<div data-v-9d00><div data-v-9d00>{'Abbiamo visto il documento di questa persona.' if a['checked'] else 'Non abbiamo ancora visto un documento.'}</div>{contact}<small data-v-9d00>Pubblicato il {day(a['date'])}</small></div>
<section data-v-7ba5><h3 data-v-7ba5>Chi ha guardato questo annuncio</h3>{''.join(tile(x) for x in others)}</section></main>"""
    return shell(f"{a['name']} a {a['town']}", body, url(a).removeprefix(BASE), {"annuncio": record(a), "related": [record(x, False) for x in others]})


def truth(a):
    t = deepcopy(AD)
    rose = a["cur"] == "ROSE"
    longest = max(DUR[k] for k in a["prices"])
    handles = ([{"kind": "whatsapp", "value": a["phone"]}] if a.get("wa") else []) + ([{"kind": "telegram", "value": a["tg"]}] if a.get("tg") else [])
    handles += [{"kind": "email", "value": a["email"]}] if a.get("email") else []
    t.update(
        url=url(a), alias=a.get("names", [a["name"]])[0], aliases_stated=a.get("names", [a["name"]]), age=a["age"], ages_stated=a.get("ages", [a["age"]]), text_language=a.get("lang", "it"),
        audience="man" if a.get("man") else "trans" if a.get("trans") else "woman", city=TOWN[a["town"]], country="IT", nationality=a.get("nation", (0, None))[1], ethnicity=a.get("ethnicity"),
        languages_spoken=[LANG[x] for x in a["langs"]], services=sorted({SVC[s] for s in a["offer"]} | set(a.get("extra", [])) | ({"overnight"} if longest == 720 else set())),
        incall=a["places"][0], outcall=a["places"][1], hours=a.get("hours", (0, None))[1], weight_kg=a["kg"], height_cm=a["cm"], max_duration_h=longest / 60,
        tour=[{"city": TOWN[c], "from": f, "to": e} for c, f, e in a.get("tour", [])], verified=a["checked"], paid_placement=a["crown"], n_images=a["pics"], posted_at=a["date"],
        phones=[a["phone"]] if a["phone"] else [], handles=handles,
        prices=[{"amount": v, "currency": None if rose else "EUR", "code_currency": "roses" if rose else None, "duration_min": DUR[k], "place": None} for k, v in a["prices"].items()])
    return t


def u(ads):
    return tuple(url(a) for a in ads)


def static(route, title, text, kind="static"):
    return WrittenPage(BASE + route, shell(title, f"<main data-v-0f3e><h1 data-v-0f3e>{title}</h1><div data-v-0f3e>{text}</div></main>", route, {"pagina": title}), kind, "it")


A, B, MI = ADS[:6], ADS[6:], [a for a in ADS if a["town"] == "Milano"]
NEXT = '<a href="/annunci?pagina=2" data-v-55c1>Pagina 2</a>'
PAGES = [
    WrittenPage(BASE + "/annunci", listing("Annunci in tutta Italia", A, "/annunci", NEXT), "listing", "it", ads=u(A)),
    WrittenPage(BASE + "/annunci?pagina=2", listing("Annunci in tutta Italia", B, "/annunci"), "listing", "it", ads=u(B)),
    WrittenPage(BASE + "/annunci?ordina=eta", listing("Annunci in tutta Italia", sorted(A, key=lambda a: a["age"]), "/annunci", NEXT), "listing", "it", ads=u(A), canonical=BASE + "/annunci"),
    WrittenPage(BASE + "/annunci/milano", listing("Annunci a Milano", MI, "/annunci/milano"), "listing", "it", ads=u(MI)),
    *[WrittenPage(url(a), detail(a), "ad", "it", a.get("lang"), (url(a),)) for a in ADS],
    WrittenPage(url(ADS[2]) + "?gclid=Cj0KCQjw3x", detail(ADS[2]), "ad", "it", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    static("/pubblica", "Pubblica il tuo annuncio", "<p>Gratis il primo mese, poi 15 € ogni 30 giorni. La corona costa 5 € al giorno e porta l'annuncio in cima. Se ci mandi un documento lo guardiamo e lo cancelliamo.</p>"),
    static("/guida", "Una sera a Verona: guida per chi arriva in treno", "<p>Dalla stazione a piedi ci vogliono venti minuti. Prenotate l'opera con anticipo, portate un cuscino e cenate dopo, non prima.</p>"),
    static("/condizioni", "Condizioni d'uso", "<p>La bacheca è riservata ai maggiorenni. Chi pubblica dichiara di farlo liberamente. Segnalate subito gli annunci che vi sembrano gestiti da altri.</p>"),
    static("/annunci/roma/greta-a1Zz", "Annuncio scaduto", "<p>Questo annuncio è scaduto o è stato ritirato da chi lo aveva pubblicato.</p>", "error"),
]

SITE = WrittenSite(HOST, "IT", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__.split("\n\n")[1])
