"""Finnish sugar-dating site: members' profiles with a monthly or per-meeting support.

Hard: no prices per hour but 'tuki' per month or meeting; members' own words in spoken Finnish; ages as 'kolmekymppinen' beside an attribute; the wanted
partner's age and height stand beside her own; contacts only when she breaks the rules and writes them into her text; the search page shows members of
both sexes; inflected towns (Turussa, Oulusta); labels in `<dt>`/`<dd>` pairs grouped under 'Minä' and 'Etsin'.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "kultasuhde.example"
B = f"https://{HOST}"
MEMBERS = []


def eur(amount, minutes=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": None}


def member(nick, me, want, text, pics, joined, mark="", **truth):
    t = deepcopy(AD)
    t.update(url=f"{B}/jasen/{nick.lower()}", alias=nick, text_language="fi", provider_kind="unknown", country="FI", verified="v" in mark, paid_placement="p" in mark, n_images=pics)
    t.update(truth)
    t["aliases_stated"] = t["aliases_stated"] or [nick]
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    MEMBERS.append(dict(nick=nick, me=me, want=want, text=text, pics=pics, joined=joined, mark=mark, t=t))


member("Vanamo", [("Ikä", "26"), ("Pituus", "167 cm"), ("Asuinpaikka", "Helsinki"), ("Kielet", "suomi, ruotsi, englanti"), ("Toivottu tuki", "1 500 €/kk")], [("Ikä", "40–60"), ("Pituus", "yli 178 cm")],
       "Moikka! Opiskelen kauppiksessa ja kaipaan herrasmiestä, joka vie illalliselle ja joskus viikonloppureissulle. En ole kiinnostunut yhden illan jutuista. Oikea nimeni kerrotaan myöhemmin.", 4, "kirjautunut tänään", "vp",
       age=26, height_cm=167, city="Helsinki", languages_spoken=["fi", "sv", "en"], services=["dinner_date", "travel"], prices=[eur(1500)])
member("Rantakissa", [("Ikä", "31"), ("Pituus", "172 cm"), ("Paino", "64 kg"), ("Asuinpaikka", "Turku"), ("Toivottu tuki", "200 € / tapaaminen")], [("Ikä", "35–55")],
       "kolmekymppinen turkulainen 😺 saunaa, halailua ja suukkoja. voin tulla sun luo tai hotelliin, mun luokse ei. viestit telegramiin nimellä rantakissa_tku, täällä käyn harvoin", 3, "kirjautunut eilen", "",
       age=31, height_cm=172, weight_kg=64, city="Turku", services=["cuddling", "kissing"], incall=False, outcall=True, handles=[{"kind": "telegram", "value": "rantakissa_tku"}], prices=[eur(200)])
member("AinoOulu", [("Ikä", "44"), ("Asuinpaikka", "Oulu"), ("Toivottu tuki", "sovitaan")], [("Ikä", "45–70"), ("Siviilisääty", "ei väliä")],
       "Eronnut, lapset maailmalla. Seuraksi konserttiin, työpaikan juhliin tai kaupunkikierrokselle, jonka vedän itse. Kutsu kahville! Numeroa en tähän laita, viesti riittää.", 1, "kirjautunut viikko sitten", "v",
       age=44, city="Oulu", services=["city_guide"])
member("Kirsikka95", [("Ikä", "30"), ("Pituus", "160 cm"), ("Asuinpaikka", "Tampere"), ("Kielet", "suomi, viro"), ("Kansalaisuus", "Viro"), ("Toivottu tuki", "300 € / ilta")], [("Ikä", "30–50")],
       "Tere! Virosta Tampereelle. Tanssin työkseni, joten vie minut tanssimaan. Ei autoa, haet minut. Juhannuksen 20.–22.6. olen Jyväskylässä, tule moikkaamaan.", 5, "kirjautunut tänään", "p",
       age=30, height_cm=160, city="Tampere", nationality="EE", languages_spoken=["fi", "et"], services=["dancing"], tour=[{"city": "Jyväskylä", "from": "2025-06-20", "to": "2025-06-22"}], prices=[eur(300)])
member("Duo_MinnaJaSaara", [("Ikä", "28 ja 29"), ("Asuinpaikka", "Espoo"), ("Toivottu tuki", "2 500 €/kk yhteensä")], [("Ikä", "yli 40")],
       "Minna (28) ja Saara (29), kämppikset. Etsimme yhteistä tukijaa, lähdemme reissuun vain kahdestaan, duona. Sähköposti: minnajasaara (ät) posti.example", 2, "kirjautunut 3 päivää sitten", "",
       alias="Minna", aliases_stated=["Minna", "Saara"], age=28, ages_stated=[28, 29], audience="couple", city="Espoo", services=["duo", "travel"],
       handles=[{"kind": "email", "value": "minnajasaara@posti.example"}], prices=[eur(2500)])
member("LumiT", [("Ikä", "29"), ("Sukupuoli", "transnainen"), ("Pituus", "181 cm"), ("Paino", "70 kg"), ("Asuinpaikka", "Lahti"), ("Toivottu tuki", "150 €/h")], [("Ikä", "25–65")],
       "Tyttöystäväkokemus, pitkät keskustelut, yhteinen kylpy. Voit tulla luokseni tai tulen sinne missä olet. Tunti 150, kaksi tuntia 280. Ma–to klo 16–22. Whatsapp 046 2589785.", 4, "kirjautunut tänään", "v",
       age=29, audience="trans", height_cm=181, weight_kg=70, city="Lahti", services=["gfe", "bath"], incall=True, outcall=True, hours="16:00-22:00", max_duration_h=2,
       phones=["+358462589785"], handles=[{"kind": "whatsapp", "value": "+358462589785"}], prices=[eur(150, 60), eur(280, 120)])
member("Roihu", [("Ikä", "33"), ("Pituus", "165 cm"), ("Asuinpaikka", "Kuopio"), ("Etninen tausta", "afrikkalainen"), ("Kielet", "suomi, somali, englanti"), ("Toivottu tuki", "800 € kuussa")], [("Ikä", "30–48"), ("Tupakointi", "ei")],
       "Lähihoitaja, monen sisaruksen vanhin. Arvostan rauhallista miestä. Kokkaan sinulle, katsotaan elokuvia sylikkäin. Soita ja kysy: 050 650 58 38", 2, "kirjautunut 5 päivää sitten", "v",
       age=33, height_cm=165, city="Kuopio", ethnicity="african", languages_spoken=["fi", "so", "en"], services=["cuddling"], phones=["+358506505838"], prices=[eur(800)])
member("NinaNL", [("Ikä", "38"), ("Asuinpaikka", "Helsinki"), ("Kielet", "englanti, venäjä, suomi"), ("Kansalaisuus", "Latvia"), ("Toivottu tuki", "500 €/vko")], [("Ikä", "45+")],
       "Business lady, matkustan paljon. Lounas tai illallinen Helsingissä, liikematkoille mukaan edustajaksi. Joskus koko yö, jos kemia toimii; silloin jään mielelläni aamiaiselle.", 3, "kirjautunut eilen", "vp",
       age=38, city="Helsinki", nationality="LV", languages_spoken=["en", "ru", "fi"], services=["dinner_date", "business", "overnight"], prices=[eur(500)])
member("Herra_Patruuna", [("Ikä", "52"), ("Sukupuoli", "mies"), ("Pituus", "185 cm"), ("Asuinpaikka", "Vantaa"), ("Tarjoan tukea", "jopa 2 000 €/kk")], [("Ikä", "22–35")],
       "Yrittäjä, omaa aikaa vähän. Tarjoan matkat ja kivan arjen. Sinä: iloinen ja luotettava.", 1, "kirjautunut tänään", "p",
       age=52, audience="man", height_cm=185, city="Vantaa")


def wrap(title, body):
    return f"""<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} | Kultasuhde</title>
<link rel="stylesheet" href="https://cdn.boot.example/bootstrap.min.css"></head><body><nav class="navbar navbar-expand"><a class="navbar-brand" href="/">Kultasuhde – sugar dating Suomessa</a>
<a class="nav-link" href="/haku">Haku</a><a class="nav-link" href="/premium">Premium</a><a class="nav-link" href="/ohje">Ohje</a><a class="nav-link" href="/kirjaudu">Kirjaudu</a></nav>
<div class="container py-4">{body}</div><div class="toast" role="alert">Käytämme evästeitä. <button class="btn btn-sm">OK</button></div>
<footer class="small text-muted">Asiakaspalvelu 09 000 0000, tuki@kultasuhde.example · <a href="/ehdot">Käyttöehdot</a></footer></body></html>"""


def badges(m):
    return ('<span class="badge text-bg-success">Vahvistettu</span> ' if "v" in m["mark"] else "") + ('<span class="badge text-bg-warning">Nostettu profiili</span>' if "p" in m["mark"] else "")


def dl(head, rows):
    return f'<h5 class="card-title">{head}</h5><dl class="row">' + "".join(f'<dt class="col-5">{a}</dt><dd class="col-7">{b}</dd>' for a, b in rows) + "</dl>"


def detail(m):
    pics = "".join(f'<img class="img-thumbnail" src="/kuvat/{m["nick"].lower()}/{n}.jpg">' for n in range(1, m["pics"] + 1))
    others = "".join(f'<a class="list-group-item" href="/jasen/{o["nick"].lower()}">{o["nick"]}, {o["me"][0][1]}</a>' for o in MEMBERS[2:4] if o is not m)
    return wrap(m["nick"], f"""<div class="row"><div class="col-md-8"><h2>{m['nick']} {badges(m)}</h2><p class="text-muted">{m['joined']}</p>{pics}<p class="lead">{m['text']}</p></div>
<div class="col-md-4"><div class="card card-body">{dl('Minä', m['me'])}{dl('Etsin', m['want'])}</div><button class="btn btn-primary">Lähetä viesti</button><button class="btn btn-light">Tykkää</button>
<div class="list-group mt-3">Muita jäseniä{others}</div></div></div>""")


def listing(path, rows, title, foot="", canonical=None):
    cards = "".join(f'<div class="col-6 col-md-4"><div class="card"><img class="card-img-top" src="/kuvat/{m["nick"].lower()}/1.jpg"><div class="card-body"><a class="stretched-link" href="/jasen/{m["nick"].lower()}">{m["nick"]}</a>'
                    f'<p>{m["me"][0][1]} · {dict(m["me"])["Asuinpaikka"]}</p>{badges(m)}</div></div></div>' for m in rows)
    return WrittenPage(B + path, wrap(title, f'<h1>{title}</h1><div class="row g-3">{cards}</div>{foot}'), "listing", "fi", ads=tuple(m["t"]["url"] for m in rows), canonical=canonical and B + canonical)


def static(path, title, body, kind="static"):
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1>{body}"), kind, "fi")


PAGES = [
    static("/", "Kultasuhde", "<p class='display-6'>Rehellisiä sopimuksia aikuisten kesken. Liity ilmaiseksi.</p><a class='btn' href='/haku'>Selaa jäseniä</a>"),
    listing("/haku", MEMBERS[:5], "Jäsenet", '<ul class="pagination"><li>1</li><li><a href="/haku?sivu=2">2</a></li></ul>'),
    listing("/haku?sivu=2", MEMBERS[5:], "Jäsenet", '<ul class="pagination"><li><a href="/haku">1</a></li><li>2</li></ul>'),
    listing("/haku?jarjesta=uusin", MEMBERS[:5][::-1], "Jäsenet", '<ul class="pagination"><li>1</li><li><a href="/haku?sivu=2">2</a></li></ul>', "/haku"),
    *[WrittenPage(m["t"]["url"], detail(m), "profile", "fi", ads=(m["t"]["url"],)) for m in MEMBERS],
    WrittenPage(MEMBERS[0]["t"]["url"] + "?utm_source=push", detail(MEMBERS[0]), "profile", "fi", ads=(MEMBERS[0]["t"]["url"],), canonical=MEMBERS[0]["t"]["url"]),
    static("/premium", "Premium-jäsenyys", "<p>1 kk 39 €, 3 kk 89 €, 12 kk 249 €. Profiilin nosto 9 €. Vahvistus videolla on maksuton.</p>"),
    static("/ohje", "Ohje ja turvallisuus", "<p>Tapaa ensin julkisella paikalla. Älä lähetä rahaa ennakkoon. Ilmoita epäilyttävästä jäsenestä.</p>"),
    static("/ehdot", "Käyttöehdot", "<p>Palvelu on yli 18-vuotiaille. Yhteystietojen julkaiseminen profiilitekstissä on kielletty.</p>"),
    static("/kirjaudu", "Kirjaudu", '<form class="form"><input class="form-control" placeholder="Nimimerkki"><input type="password" class="form-control"><button>Sisään</button></form>'),
    static("/jasen/hileke", "Jäsentä ei löydy", "<p>Hups! Profiili on poistettu tai piilotettu.</p>", "error"),
]
SITE = WrittenSite(HOST, "FI", tuple(PAGES), tuple(m["t"] for m in MEMBERS), note=__doc__)
