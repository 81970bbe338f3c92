"""Swedish site for 'dating with gifts', drawn on the server by a component framework (hashed classes, hydration comments, the page's data a second time in a script): members' profiles with a wish per month.

Hard: the sum is a wish of 'kr/mån', 'per träff' or for a journey, in one line of facts among income, smoking and horoscope; every profile offers the site's own gifts for sale (a rose 49 kr, chocolate 99 kr)
and asks for membership; what was left blank is 'Berättar jag sen'; givers (men and one woman who pay) have the same page and advertise nothing; contacts slipped into prose; last seen and member since are no days of
posting; the script's data repeat the profile with keys in English and the two 'liknande' members; sections of locked pictures; a page by campaign, an English copy.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.gavobrevet.example"
LIKE = {"dinner_date": ("Middagar", "Dinners"), "travel": ("Resor", "Journeys"), "business": ("Firmafester och mingel", "Business events"), "party": ("Fester", "Parties"), "massage": ("Massage", "Massage"), "cuddling": ("Mys och kramar", "Cuddling"), "dancing": ("Dans", "Dancing"), "city_guide": ("Visa min stad", "Showing my town"),
        "video_call": ("Videosamtal", "Video calls"), "bath": ("Bad och spa ihop", "Bath and spa together"), "overnight": ("Hela natten", "Overnight")}
LATER = ("Berättar jag sen", "I'll tell you later")


def kr(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "SEK", "code_currency": None, "duration_min": minutes, "place": place}


# nick, name, age, town, cm, kg, languages, at mine, at yours, wish, likes, checked, gold, pictures, locked, prose, truth
ADS = [
    ("linnea_sthlm", "Linnéa", 26, "Stockholm", 171, None, "svenska, engelska", "nej", "ja", "9 000 kr/mån", ["dinner_date", "travel", "business"], True, True, 4, 3, "Läser juridik och extraknäcker på ett galleri. Jag vill ha en fast vän, inte tio. Två middagar i månaden räcker gott, och svara gärna på mina böcker, inte på mina bilder.",
     dict(languages_spoken=["sv", "en"], incall=False, outcall=True, prices=[kr(9000)])),
    ("moa.malmo", "Moa", 23, "Malmö", 165, 54, "svenska, danska", None, "ja", "1 500 kr per träff", ["party", "dancing"], False, False, 5, 0, "Glad malmöit som gärna tar tåget över bron. Ingen kväll är den andra lik. Skriv på Insta, moa.overbron, för här hinner jag sällan logga in.",
     dict(languages_spoken=["sv", "da"], outcall=True, handles=[{"kind": "instagram", "value": "moa.overbron"}], prices=[kr(1500)])),
    ("viktoria37", "Viktoria", 37, "Göteborg", 168, 63, "svenska, engelska, tyska", "ja", "ja", "6 000 kr/mån", ["massage", "bath", "dinner_date"], True, False, 2, 5, "Egenföretagare i skönhetsbranschen, skild och nöjd. Hos mig i Majorna finns badkar, hos dig tar jag med oljan. En enstaka kväll på tre timmar går också bra, då tänker jag mig 2 500 kr. Mitt nummer är noll sju sex, två fyra noll, sjutton, åttiofem.",
     dict(languages_spoken=["sv", "en", "de"], incall=True, outcall=True, max_duration_h=3, phones=["+46762401785"], prices=[kr(6000), kr(2500, 180)])),
    ("aino_umea", "Aino", 29, "Umeå", 174, None, "finska, svenska", "nej", None, "Berättar jag sen", ["travel", "city_guide"], True, False, 3, 0, "Finländska från Vasa som forskar om is. Vill se Lofoten, Island och en gång Svalbard. Den 16–19 juni är jag i Stockholm på konferens, om du vill ses över en kaffe.",
     dict(nationality="FI", languages_spoken=["fi", "sv"], incall=False, tour=[{"city": "Stockholm", "from": "2025-06-16", "to": "2025-06-19"}])),
    ("camila_br", "Camila", 31, "Stockholm", 162, 57, "portugisiska, engelska", "ja", "nej", "12 000 kr/mån", ["cuddling", "dancing", "dinner_date"], False, True, 6, 0, "Hi! I am Camila from Recife, Brazil, two years in Sweden and still freezing. I look for one gentleman with patience and a warm heart. I have my own place in Solna. Telegram: camila_norte",
     dict(text_language="en", nationality="BR", languages_spoken=["pt", "en"], incall=True, outcall=False, handles=[{"kind": "telegram", "value": "camila_norte"}], prices=[kr(12000)])),
    ("erik_for_henne", "Erik", 28, "Uppsala", 187, 83, "svenska, engelska", None, "ja", "2 000 kr per träff", ["dinner_date", "massage", "business"], True, False, 2, 1, "Kille som trivs bäst med kvinnor som vet vad de vill. Jag bjuder på skratt, du på notan. Mejla erik (snabel-a) brevlada-uppsala (punkt) example.",
     dict(audience="man", languages_spoken=["sv", "en"], outcall=True, handles=[{"kind": "email", "value": "erik@brevlada-uppsala.example"}], prices=[kr(2000)])),
    ("tuva_och_ella", "Tuva", 24, "Örebro", None, None, "svenska", "nej", "ja", "15 000 kr/mån", ["party", "travel"], False, False, 3, 0, "Vi är Tuva (24) och Ella (27), bästa vänner sedan gymnasiet. Vi gör allt tillsammans, också det här, och önskan är för oss båda. Helst någon med båt!",
     dict(aliases_stated=["Tuva", "Ella"], ages_stated=[24, 27], audience="couple", languages_spoken=["sv"], incall=False, outcall=True, prices=[kr(15000)])),
    ("saga_trans", "Saga", 33, "Lund", 178, 70, "svenska, engelska, franska", "ja", "nej", "800 kr per träff", ["cuddling", "massage", "video_call"], True, False, 1, 2, "Transkvinna, bibliotekarie, kattmamma. Jag bor ensam och bjuder gärna på te. Söker någon som stannar kvar efter frukosten. Ring 0725-55 81 04, helst kvällstid.",
     dict(audience="trans", languages_spoken=["sv", "en", "fr"], incall=True, outcall=False, phones=["+46725558104"], prices=[kr(800)])),
    ("birgitta52", "Birgitta", 52, "Karlstad", 164, 72, "svenska, norska", "ja", "ja", "Berättar jag sen", ["dinner_date", "overnight", "cuddling"], True, False, 2, 0, "Änka med sommarstuga vid Vänern. Pengar är inte det viktigaste, men taket behöver läggas om. En helg i stugan (48 timmar) för 5 000 kr, du lagar maten.",
     dict(languages_spoken=["sv", "no"], incall=True, outcall=True, max_duration_h=48, prices=[kr(5000, 2880)])),
    ("oksana_lkpg", "Oksana", 35, "Linköping", 169, 60, "ukrainska, engelska, svenska", None, None, "4 000 kr/mån", ["travel", "dancing"], False, False, 3, 0, "Jag kommer från Lviv i Ukraina och undervisar i piano. Min svenska blir bättre för varje vecka. Jag önskar mig en lugn man mellan 45 och 65 som gillar musik.",
     dict(nationality="UA", languages_spoken=["uk", "en", "sv"], prices=[kr(4000)])),
]
GIVERS = [
    ("seglarklas", "Klas", 58, "Göteborg", 182, "Ger 5 000–10 000 kr/mån", "Seglare med vuxna barn. Bjuder på resor i Medelhavet, söker sällskap 25–40 som inte blir sjösjuk."),
    ("herr_ek", "Anders", 49, "Stockholm", 178, "Ger 2 000 kr per träff", "Reser mycket i jobbet och äter ofta ensam. Söker en klok kvinna att dela hotellmiddagar med."),
    ("madame_v", "Veronica", 55, "Malmö", 170, "Ger 8 000 kr/mån", "Har sålt mitt företag och vill ha roligt. Söker en artig ung man som kan dansa."),
]
T = {"wish": ("Önskad gåva", "Wished gift"), "cm": ("Längd", "Height"), "kg": ("Vikt", "Weight"), "talk": ("Språk", "Languages"), "mine": ("Hos mig", "At my place"), "yours": ("Hos dig eller på hotell", "At yours or in a hotel"), "smoke": ("Röker", "Smokes"), "star": ("Stjärntecken", "Star sign"), "about": ("Med egna ord", "In my own words"),
     "like": ("Vill gärna", "Would like"), "ok": ("Legitimerad", "ID checked"), "gold": ("Guldprofil", "Gold profile"), "seen": ("Senast här: i går", "Last here: yesterday"), "since": ("Medlem sedan februari 2023", "Member since February 2023"), "gift": ("Skicka en gåva", "Send a gift"), "write": ("Bli medlem för att skriva", "Become a member to write"), "also": ("Liknande medlemmar", "Similar members"), "lock": ("låsta bilder", "locked pictures")}


def url(a):
    return f"{ROOT}/medlem/{a[0]}"


def label(a):
    return "Tuva &amp; Ella" if a[0] == "tuva_och_ella" else a[1]


def shell(title, body, data=None, t=0, extra=""):
    state = f'<script type="application/json" data-sveltekit-fetched data-url="/api/page">{json.dumps({"status": 200, "body": data}, ensure_ascii=False)}</script>' if data else ""
    return f"""<!doctype html><html lang="{('sv', 'en')[t]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} • Gåvobrevet</title>{extra}<link rel="modulepreload" href="/_app/immutable/entry/start.Bq1x.js"></head><body data-sveltekit-preload-data="hover"><div style="display: contents"><!--[--><!--[0-->
<header class="s-top svelte-1kq9u"><a class="svelte-1kq9u" href="/">Gåvobrevet</a><nav class="svelte-1kq9u"><a href="/medlemmar">Medlemmar</a><a href="/givare">Givare</a><a href="/medlemskap">Medlemskap</a><a href="/tryggt">Tryggt</a></nav></header><!--]--><main class="svelte-9zt1c">{body}</main>
<footer class="svelte-77ab">Gåvobrevet AB, Box 0, Sundsvall • kundtjanst@gavobrevet.example • 060-55 50 12 • Från 18 år</footer><!--]--></div>{state}<script>{{__sveltekit_1x9={{base:""}};}}</script></body></html>"""


SHOP = '<div class="g-row svelte-h1x">' + "".join(f'<button class="g svelte-h1x">{e} <span>{n}</span> <b>{p} kr</b></button>' for e, n, p in (("🌹", "Ros", 49), ("🍫", "Choklad", 99), ("🥂", "Bubbel", 249))) + "</div>"


def fact(k, v):
    return f'<div class="f svelte-q2w"><div class="f-v svelte-q2w">{v}</div><div class="f-k svelte-q2w">{k}</div></div>'


def profile(a, t=0):
    nick, name, age, town, cm, kg, talk, mine, yours, wish, likes, ok, gold, pics, locked, prose, _ = a

    def say(v):
        return LATER[t] if v is None else v if not t else {"ja": "yes", "nej": "no"}.get(v, v)

    facts = fact(T["wish"][t], wish) + fact(T["cm"][t], f"{cm} cm" if cm else LATER[t]) + fact(T["kg"][t], f"{kg} kg" if kg else LATER[t]) + fact(T["talk"][t], talk) + fact(T["mine"][t], say(mine)) + fact(T["yours"][t], say(yours)) + fact(T["smoke"][t], LATER[t]) + fact(T["star"][t], LATER[t])
    shots = "".join(f'<img class="ph svelte-q2w" src="https://bild.gavobrevet.example/{nick}/{n}.webp" alt="">' for n in range(1, pics + 1))
    i = ADS.index(a)
    also = [ADS[i - 1], ADS[i - 4]]
    near = "".join(f'<a class="mini svelte-m4" href="/medlem/{b[0]}"><img src="https://bild.gavobrevet.example/{b[0]}/s.webp" alt="">{label(b)}, {b[3]}</a>' for b in also)
    line = town if nick == "tuva_och_ella" else f"{age}, {town}"
    data = {"member": {"nick": nick, "firstName": name, "age": age, "city": town, "heightCm": cm, "weightKg": kg, "verified": ok, "gold": gold, "wish": wish, "photos": pics, "lockedPhotos": locked, "role": "receiver"}, "similar": [{"nick": b[0], "firstName": b[1], "age": b[2], "city": b[3]} for b in also], "viewer": None}
    return shell(label(a), f"""<section class="p svelte-q2w"><h1 class="svelte-q2w">{label(a)}</h1><p class="sub svelte-q2w">{line}</p>{f'<span class="bd svelte-q2w">{T["ok"][t]}</span>' if ok else ''}{f'<span class="bd gd svelte-q2w">{T["gold"][t]}</span>' if gold else ''}<p class="dim svelte-q2w">{T["seen"][t]} • {T["since"][t]}</p><!--[-->{shots}<!--]-->
{f'<p class="hid svelte-q2w">🔒 {locked} {T["lock"][t]}</p>' if locked else ''}<div class="facts svelte-q2w">{facts}</div><h2>{T["about"][t]}</h2><p class="tx svelte-q2w">{prose}</p><h2>{T["like"][t]}</h2><ul class="lk svelte-q2w">{"".join(f'<li>{LIKE[k][t]}</li>' for k in likes)}</ul><a class="cta" href="/bli-medlem">{T["write"][t]}</a></section>
<section class="gift svelte-h1x"><h2>{T["gift"][t]}</h2>{SHOP}</section><aside><h3>{T["also"][t]}</h3>{near}</aside>""", data, t)


def giver(g):
    nick, name, age, town, cm, gives, prose = g
    return shell(name, f"""<section class="p svelte-q2w"><h1 class="svelte-q2w">{name}</h1><p class="sub svelte-q2w">{age}, {town}</p><span class="bd gv svelte-q2w">Givare</span><p class="dim svelte-q2w">{T["seen"][0]}</p><div class="facts svelte-q2w">{fact("Gåva", gives)}{fact("Längd", f"{cm} cm")}{fact("Röker", "nej")}</div>
<h2>{T["about"][0]}</h2><p class="tx svelte-q2w">{prose}</p><a class="cta" href="/bli-medlem">{T["write"][0]}</a></section>""", {"member": {"nick": nick, "firstName": name, "age": age, "city": town, "role": "giver"}})


CITY = {"Göteborg": "Gothenburg"}


def truth(a):
    nick, name, age, town, cm, kg, talk, mine, yours, wish, likes, ok, gold, pics, locked, prose, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="sv", provider_kind="unknown", city=CITY.get(town, town), country="SE", services=list(likes), height_cm=cm, weight_kg=kg, verified=ok, paid_placement=gold, n_images=pics)
    row.update(deepcopy(more))
    return row


def listing(title, rows, foot=""):
    cards = "".join(f'<a class="c svelte-m4" href="/medlem/{a[0]}"><img src="https://bild.gavobrevet.example/{a[0]}/s.webp" alt=""><b>{label(a)}</b><span>{a[3]}</span></a>' for a in rows)
    return shell(title, f'<h1>{title}</h1><label>Sortera <select><option>nyast</option><option>närmast</option></select></label><div class="grid svelte-m4"><!--[-->{cards}<!--]--></div><nav>{foot}</nav>')


def own(rows):
    return tuple(map(url, rows))


def plain(path, title, text, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<article class="svelte-art"><h1>{title}</h1>{text}</article>'), kind, "sv", **more)


ONE, TWO = ADS[:6], ADS[6:]
PAGES = [
    WrittenPage(f"{ROOT}/medlemmar", listing("Medlemmar", ONE, '1 <a href="/medlemmar?sida=2">2</a>'), "listing", "sv", ads=own(ONE)),
    WrittenPage(f"{ROOT}/medlemmar?sortera=nyast", listing("Medlemmar", ONE, '1 <a href="/medlemmar?sida=2">2</a>'), "listing", "sv", ads=own(ONE), canonical=f"{ROOT}/medlemmar"),
    WrittenPage(f"{ROOT}/medlemmar?sida=2", listing("Medlemmar", TWO, '<a href="/medlemmar">1</a> 2'), "listing", "sv", ads=own(TWO)),
    WrittenPage(f"{ROOT}/givare", listing("Givare", GIVERS), "listing", "sv"),
]
PAGES += [WrittenPage(url(a), profile(a), "profile", "sv", text_language=a[16].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(url(g), giver(g), "profile", "sv") for g in GIVERS]
PAGES += [
    WrittenPage(f"{ROOT}/en/medlem/{ADS[2][0]}", profile(ADS[2], 1), "profile", "en", text_language="sv", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    WrittenPage(f"{url(ADS[7])}?utm_campaign=midsommar&utm_source=mejl", profile(ADS[7]), "profile", "sv", ads=(url(ADS[7]),), canonical=url(ADS[7])),
    plain("/", "Generositet är attraktivt", "<p>Sveriges ställe för dem som tycker om att ge och dem som tycker om att få. 41 000 medlemmar, alla över 18 år.</p><a href='/bli-medlem'>Bli medlem</a>"),
    plain("/medlemskap", "Medlemskap", "<div class='pl'><b>Brons</b><p>0 kr</p></div><div class='pl'><b>Silver</b><p>199 kr/mån</p></div><div class='pl'><b>Guldprofil</b><p>399 kr/mån, syns först i listan</p></div><p>Ingen bindningstid. Kort eller Swish.</p>"),
    plain("/tryggt", "Tryggt hos oss", "<p>Legitimera dig med e-legitimation. Att köpa sexuella tjänster är förbjudet i Sverige och leder till avstängning. Misstänker du att någon utnyttjas, ring 114 14.</p>"),
    plain("/bli-medlem", "Bli medlem", "<form><input placeholder='E-post'><input type='password' placeholder='Lösenord'><label><input type='radio' name='r'> Jag ger</label><label><input type='radio' name='r'> Jag får</label><button>Skapa konto</button></form>"),
    plain("/lasning/forsta-middagen", "Första middagen: vem betalar?", "<p>Vi frågade 200 givare och svaret är enkelt. En middag för två i Göteborg kostar i snitt 1 100 kr. Linnéa, 26, tipsar: välj ett ställe där man hör varandra.</p>"),
    plain("/meddelanden", "Logga in för att läsa", "<p>Du behöver vara inloggad för att se dina meddelanden.</p><form><input placeholder='E-post'><button>Skicka kod</button></form>"),
    plain("/medlem/jasmine_vasteras", "Profilen är vilande", "<p>Medlemmen tar en paus. Kika på andra medlemmar så länge.</p>", "error"),
]

SITE = WrittenSite("www.gavobrevet.example", "SE", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
