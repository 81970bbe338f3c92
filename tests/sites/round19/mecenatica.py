"""Italian sponsorship site: members' profiles (kind `profile`) in the form of a questionnaire, no price list.

Hard: facts are answers in <details> beside questions that no one answered ('preferisco non dirlo'), the headline is one line with dots,
the site's membership prices stand on a page of their own and in a banner, contacts are slipped into the prose in spite of the rules
(number words, 'chiocciola'), 'last seen' and 'member since' are no posting days, a profile at /en/ is the same profile, private photos are only counted.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://mecenatica.example"
OFFER = {"dinner_date": ("Cene fuori", "Dinner dates"), "travel": ("Viaggi insieme", "Travel together"), "business": ("Eventi di lavoro", "Business events"), "party": ("Feste", "Parties"),
         "massage": ("Massaggi", "Massages"), "video_call": ("Videochiamate", "Video calls"), "city_guide": ("Scoprire la città", "City tours"), "dancing": ("Ballare", "Dancing"),
         "cuddling": ("Coccole", "Cuddles")}


def eur(amount, minutes=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": None}


# key, name, headline after the name, place (English), answers, offers, verified, in the window, seen pictures, private ones, prose, truth
MEMBERS = [
    ("giada-bo-8f3a", "Giada", "27 anni · Bologna · non fumatrice", "Bologna", {"Altezza": "1,70 m", "Lingue": "italiano, inglese, spagnolo", "Posso ospitare": "No", "Mi sposto": "Sì, da te o in hotel"},
     ["dinner_date", "travel", "business"], True, True, 3, 4,
     "Laureanda in lettere, lavoro in una libreria. Cerco un mecenate colto e generoso con cui passare una sera la settimana. Niente fretta e niente foto prima. "
     "Per una cena con passeggiata mi basta un regalo di 200 €.",
     dict(age=27, height_cm=170, languages_spoken=["it", "en", "es"], incall=False, outcall=True, prices=[eur(200)])),
    ("martina-mi-11c7", "Martina", "22 anni · Milano · studentessa", "Milan", {"Altezza": "165 cm", "Peso": "51 kg", "Lingue": "italiano, francese", "Posso ospitare": "Preferisco non dirlo"},
     ["party", "dancing", "dinner_date"], False, True, 5, 0,
     "Fuori sede, amo la notte e la musica. Fine settimana insieme: 1.200 euro, spese di viaggio a parte. Solo persone serie sopra i 35 anni. Scrivimi su Telegram, il nome è martina_fuorisede.",
     dict(age=22, height_cm=165, weight_kg=51, languages_spoken=["it", "fr"], max_duration_h=48, handles=[{"kind": "telegram", "value": "martina_fuorisede"}], prices=[eur(1200, 2880)])),
    ("ludovica-rm-90ab", "Ludovica", "31 anni · Roma · architetta", "Rome", {"Altezza": "1,76 m", "Lingue": "italiano, inglese, tedesco", "Nazionalità": "italiana", "Mi sposto": "Sì"},
     ["business", "travel", "city_guide"], True, False, 2, 6,
     "Autonoma e curiosa. Posso accompagnarti a un vernissage o farti vedere la Roma che i turisti non trovano. Dal 18 al 22 giugno sono a Torino per lavoro, ci vediamo lì?",
     dict(age=31, height_cm=176, languages_spoken=["it", "en", "de"], nationality="IT", outcall=True, tour=[{"city": "Turin", "from": "2025-06-18", "to": "2025-06-22"}])),
    ("yasmin-to-4d20", "Yasmin", "25 anni · Torino · estetista", "Turin", {"Altezza": "1,61 m", "Peso": "55 kg", "Lingue": "arabo, francese, italiano", "Nazionalità": "marocchina", "Posso ospitare": "Sì"},
     ["massage", "cuddling"], True, False, 1, 2,
     "Vivo in Italia da quando avevo dieci anni. Faccio massaggi rilassanti a casa mia, zona Lingotto. Un'ora insieme vale 100 €, due ore 180 €. Il mio numero: tre quattro sette, 613, diciannove, 47.",
     dict(age=25, height_cm=161, weight_kg=55, languages_spoken=["ar", "fr", "it"], nationality="MA", incall=True, max_duration_h=2, phones=["+393476131947"], prices=[eur(100, 60), eur(180, 120)])),
    ("camila-mi-73e1", "Camila", "29 anni · Milano · ballerina", "Milan", {"Altezza": "1,68 m", "Lingue": "portoghese, italiano", "Nazionalità": "brasiliana"},
     ["dancing", "party", "travel"], False, False, 4, 0,
     "Oi! Sou a Camila, de Salvador, moro em Milão há dois anos. Danço samba e adoro viajar. Procuro um homem gentil que me ajude com os estudos. Meu Instagram: @camila.samba.mi",
     dict(age=29, text_language="pt", height_cm=168, languages_spoken=["pt", "it"], nationality="BR", handles=[{"kind": "instagram", "value": "camila.samba.mi"}])),
    ("alessandro-fi-2b6d", "Alessandro", "26 anni · Firenze · personal trainer", "Florence", {"Altezza": "1,84 m", "Peso": "80 kg", "Lingue": "italiano, inglese", "Mi sposto": "Sì, in tutta la Toscana"},
     ["dinner_date", "massage", "travel"], True, True, 3, 1,
     "Ragazzo sportivo cerca una donna matura che voglia viziarsi e viziarmi. Cerco solo signore. Email: alessandro chiocciola postafiorentina punto example",
     dict(age=26, audience="man", height_cm=184, weight_kg=80, languages_spoken=["it", "en"], outcall=True, handles=[{"kind": "email", "value": "alessandro@postafiorentina.example"}])),
    ("sveva-e-bianca-vr-6c55", "Sveva e Bianca", "24 e 26 anni · Verona · colleghe", "Verona", {"Lingue": "italiano", "Posso ospitare": "No", "Mi sposto": "Sì"},
     ["dinner_date", "party"], False, False, 2, 0,
     "Sveva ha 24 anni, Bianca ne ha 26: usciamo sempre in due. Cerchiamo un signore allegro per cene e serate sul lago. WhatsApp 388.704.19.07.",
     dict(alias="Sveva", aliases_stated=["Sveva", "Bianca"], age=24, ages_stated=[24, 26], audience="couple", languages_spoken=["it"], incall=False, outcall=True,
          phones=["+393887041907"], handles=[{"kind": "whatsapp", "value": "+393887041907"}])),
    ("greta-ts-e814", "Greta", "35 anni · Trieste · traduttrice", "Trieste", {"Altezza": "1,72 m", "Lingue": "italiano, sloveno, tedesco, croato", "Mi sposto": "Preferisco non dirlo"},
     ["city_guide", "dinner_date", "video_call"], True, False, 2, 3,
     "Dopo un matrimonio di nove anni ho voglia di leggerezza. Non cerco un marito, cerco un amico che sappia ascoltare e sostenere i miei progetti. Ho un figlio di 8 anni, quindi mai nel fine settimana.",
     dict(age=35, height_cm=172, languages_spoken=["it", "sl", "de", "hr"])),
    ("nicole-na-05f9", "Nicole", "30 anni · Napoli · donna trans", "Naples", {"Altezza": "1,79 m", "Peso": "68 kg", "Lingue": "italiano, inglese", "Posso ospitare": "Sì", "Mi sposto": "No"},
     ["massage", "cuddling", "dinner_date"], True, True, 6, 0,
     "Sono Nicole, donna trans, solare e discreta. Ricevo a Chiaia. Mezz'ora 80, un'ora 150, la notte intera 600 (euro). Chiamami: +39 320 171 3888.",
     dict(age=30, audience="trans", height_cm=179, weight_kg=68, languages_spoken=["it", "en"], incall=True, outcall=False, max_duration_h=12, phones=["+393201713888"],
          prices=[eur(80, 30), eur(150, 60), eur(600, 720)])),
    ("oksana-ba-aa31", "Oksana", "33 anni · Bari · insegnante", "Bari", {"Altezza": "1,67 m", "Lingue": "ucraino, russo, inglese, italiano", "Nazionalità": "ucraina"},
     ["travel", "dinner_date", "dancing"], False, False, 3, 1,
     "Hello! I came to Bari from Kharkiv three years ago and I teach piano. My Italian is still simple, so I write in English. I am looking for a kind sponsor, not older than 60, for dinners and trips to the islands.",
     dict(age=33, text_language="en", height_cm=167, languages_spoken=["uk", "ru", "en", "it"], nationality="UA")),
]
TEXT = {  # the interface
    "it": dict(members="Membri", price="Abbonamenti", help="Aiuto", who="Chi sono", brief="In breve", offer="Cosa mi piace fare con te", also="Potrebbero piacerti", login="Accedi per scrivere",
               ok="Identità verificata", top="In vetrina", seen="Ultimo accesso: ieri", since="Nel club da marzo 2024", private="foto private", banner="Passa a Premium: 39 € al mese", q="Domande e risposte"),
    "en": dict(members="Members", price="Plans", help="Help", who="About me", brief="In short", offer="What I like to do with you", also="You may like", login="Log in to write",
               ok="Identity verified", top="Featured", seen="Last seen: yesterday", since="In the club since March 2024", private="private photos", banner="Go Premium: 39 € a month", q="Questions and answers"),
}


def url(m):
    return f"{ROOT}/m/{m[0]}"


def shell(title, body, t="it", extra=""):
    w = TEXT[t]
    return f"""<!doctype html><html lang="{t}" data-n-head-ssr><head><meta charset="utf-8"><title>{title} | Mecenatica</title>{extra}</head><body><div id="__nuxt"><div id="__layout">
<header><a href="/">mecenatica</a> <a href="/membri">{w["members"]}</a> <a href="/abbonamenti">{w["price"]}</a> <a href="/aiuto">{w["help"]}</a></header>
<div role="banner" class="promo">{w["banner"]}</div>
<main>{body}</main><footer>Mecenatica S.r.l., Via Torino 2, Milano · assistenza@mecenatica.example · <a href="/condizioni">Condizioni</a></footer></div></div>
<script>window.__NUXT__={{layout:"default",error:null,serverRendered:true}}</script></body></html>"""


def profile(m, t="it"):
    key, name, head, city, answers, offers, ok, top, pics, private, prose, _ = m
    w = TEXT[t]
    ld = json.dumps({"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": {"@type": "Person", "name": name, "description": head}}, ensure_ascii=False)
    quiz = "".join(f"<details open><summary>{q}</summary><p>{a}</p></details>" for q, a in answers.items())
    quiz += "<details><summary>Segno zodiacale</summary><p>Preferisco non dirlo</p></details>"
    shots = "".join(f'<figure><img src="https://cdn.mecenatica.example/{key}/{n}.jpg" alt="{name}"></figure>' for n in range(pics))
    i = MEMBERS.index(m)
    also = "".join(f'<a href="/m/{b[0]}"><img src="https://cdn.mecenatica.example/{b[0]}/s.jpg" alt=""> {b[1]}, {b[2].split(" · ")[0]}</a>' for b in (MEMBERS[i - 2], MEMBERS[i - 5]))
    return shell(name, f"""<article><h1>{name}</h1><p class="hl">{head}</p>{f'<span class="b b1">{w["ok"]}</span>' if ok else ''}{f'<span class="b b2">{w["top"]}</span>' if top else ''}
<p class="meta">{w["seen"]} · {w["since"]}</p><div class="shots">{shots}</div>{f'<p class="lock">+{private} {w["private"]}</p>' if private else ''}
<h2>{w["who"]}</h2><p>{prose}</p><h2>{w["offer"]}</h2><p class="tags">{" ".join(f'<i>{OFFER[o][t == "en"]}</i>' for o in offers)}</p>
<h2>{w["q"]}</h2>{quiz}<button>{w["login"]}</button></article><aside><h3>{w["also"]}</h3>{also}</aside>""", t, f'<script type="application/ld+json">{ld}</script>')


def truth(m):
    key, name, head, city, answers, offers, ok, top, pics, private, prose, more = m
    row = deepcopy(AD)
    row.update(url=url(m), alias=name, aliases_stated=[name], text_language="it", provider_kind="unknown", city=city, country="IT", services=list(offers), verified=ok, paid_placement=top, n_images=pics)
    row.update(deepcopy(more))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, foot, title="Membri"):
    cards = "".join(f'<li><a href="/m/{m[0]}"><img src="https://cdn.mecenatica.example/{m[0]}/s.jpg" alt=""><strong>{m[1]}</strong></a><span>{m[2]}</span></li>' for m in rows)
    return shell(title, f'<h1>{title}</h1><select name="ordina"><option>Nuovi</option><option>Vicini</option></select><ul class="grid">{cards}</ul><nav>{foot}</nav>')


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "it")


ONE, TWO = MEMBERS[:7], MEMBERS[7:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/membri", listing(ONE, '1 <a href="/membri?pagina=2">2</a>'), "listing", "it", ads=U1),
    WrittenPage(f"{ROOT}/membri?ordina=nuovi", listing(ONE, '1 <a href="/membri?pagina=2">2</a>'), "listing", "it", ads=U1, canonical=f"{ROOT}/membri"),
    WrittenPage(f"{ROOT}/membri?pagina=2", listing(TWO, '<a href="/membri">1</a> 2'), "listing", "it", ads=U2),
]
PAGES += [WrittenPage(url(m), profile(m), "profile", "it", text_language=m[11].get("text_language"), ads=(url(m),)) for m in MEMBERS]
PAGES += [
    WrittenPage(f"{ROOT}/en/m/{MEMBERS[2][0]}", profile(MEMBERS[2], "en"), "profile", "en", text_language="it", ads=(url(MEMBERS[2]),), canonical=url(MEMBERS[2])),
    WrittenPage(f"{url(MEMBERS[8])}?ref=newsletter&utm_medium=email", profile(MEMBERS[8]), "profile", "it", ads=(url(MEMBERS[8]),), canonical=url(MEMBERS[8])),
    plain("/", "Dove la generosità incontra la bellezza", "<p>Il club italiano per mecenati e anime giovani. Iscrizione gratuita per chi cerca sostegno, dai 18 anni.</p><a href='/iscriviti'>Iscriviti</a>"),
    plain("/abbonamenti", "Abbonamenti", "<table><tr><td>1 mese</td><td>39 €</td></tr><tr><td>3 mesi</td><td>89 €</td></tr><tr><td>12 mesi</td><td>249 €</td></tr></table><p>In vetrina per 24 ore: 5 €.</p>"),
    plain("/aiuto", "Aiuto", "<h3>Come verifico la mia identità?</h3><p>Carica un documento e un selfie, rispondiamo in 24 ore.</p><h3>Posso scambiare il numero?</h3><p>Solo in chat, mai nel profilo.</p>"),
    plain("/condizioni", "Condizioni d'uso", "<p>È vietato offrire prestazioni a pagamento. I profili dei minori vengono segnalati alla Polizia Postale. Foro competente: Milano.</p>"),
    plain("/accedi", "Accedi", "<form><input type='email' placeholder='Email'><input type='password' placeholder='Password'><button>Entra</button></form>"),
    plain("/diario/primo-appuntamento", "Il primo appuntamento: sei consigli", "<p>Scegliete un posto pubblico, dite a un'amica dove siete, tenete i soldi per il taxi. Una cena a Milano costa in media 60 € a testa. Valentina, 28 anni, ci racconta la sua esperienza.</p>"),
    plain("/m/veronica-pd-77b0", "Profilo non disponibile", "<p>Questa persona ha lasciato il club o ha nascosto il suo profilo.</p>", "error"),
]

SITE = WrittenSite("mecenatica.example", "IT", tuple(PAGES), tuple(truth(m) for m in MEMBERS), note=__doc__)
