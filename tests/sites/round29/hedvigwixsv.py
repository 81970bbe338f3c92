"""Swedish woman's own site, made with a site builder, in Swedish and English: hashed class names, and a page for each town on her road.

Hard: grids of nested divs in which a label and its value are cells of different rows, sums with the krona before, after or as ':-', in Oslo Norwegian kroner and in
Helsinki euro, dates as '16/6-18/6', digits of the telephone in separate spans, an e-mail with (snabel-a), a duo page and a guest page of a friend, alternates by hreflang,
static pages (rates, diary, gift list, blog) that repeat facts and sums, a cookie bar, the builder's JSON of the menu with all towns.
"""

import hashlib
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.hedvig-uppsala.example"
TEL = "+46701740633"


def kr(amount, minutes, place=None, currency="SEK"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


def css(seed):
    """A class as the builder makes it."""
    return "css-" + hashlib.md5(seed.encode()).hexdigest()[:7]


def text(*lines):
    return "".join(f'<div class="{css(x)} sqs"><div class="{css(x + "i")}"><div class="{css("rt")}" data-testid="richText"><span class="{css("sp")}">{x}</span></div></div></div>' for x in lines)


def grid(*pairs):
    """All heads first, all values below, as the builder lays a grid."""
    heads = "".join(f'<div class="{css("gh")}" role="gridcell">{k}</div>' for k, _ in pairs)
    return f'<div class="{css("grid")}" style="grid-template-columns:repeat({len(pairs)},1fr)">{heads}' + "".join(f'<div class="{css("gv")}" role="gridcell">{v}</div>' for _, v in pairs) + "</div>"


def sums(*pairs):
    return f'<div class="{css("list")}">' + "".join(f'<div class="{css("li")}"><div class="{css("l")}"><p>{a}</p></div><div class="{css("r")}"><p>{b}</p></div></div>' for a, b in pairs) + "</div>"


def pics(name, n):
    return f'<div class="{css("gal")}">' + "".join(f'<div class="{css(f"{name}{i}")}"><img src="https://static.byggare.example/m/{hashlib.md5(f"{name}{i}".encode()).hexdigest()[:10]}.jpg" alt=""/></div>' for i in range(n)) + "</div>"


DIGITS = "".join(f"<span>{x}</span>" for x in ("070", "-174", " 06", " 33"))
# path, title, language, blocks, truth
A = [
    ("/", "Hedvig i Uppsala", "sv", pics("hem", 4) + text("Hej, jag heter Hedvig.", "En vuxen, lugn och nyfiken kvinna som tar emot hemma i Uppsala, tio minuters promenad från Centralen. Jag jobbar helt för mig själv.")
     + grid(("Ålder", "39 år"), ("Längd", "171 cm"), ("Vikt", "66 kg"), ("Språk", "svenska, engelska, tyska")) + text("Det här tycker jag om: massage, kyssar, långa middagar, gosa under en filt.")
     + sums(("En timme hemma hos mig", "2 200 kr"), ("Två timmar hemma hos mig", "4 000 kr"), ("Middag och kväll på ditt hotell, 4 timmar", "7 500 kr")) + text("Tisdag till lördag kl. 11–20.") + text(f"Ring eller sms:a {DIGITS}"),
     dict(alias="Hedvig", age=39, city="Uppsala", languages_spoken=["sv", "en", "de"], services=["massage", "kissing", "dinner_date", "cuddling"], incall=True, outcall=True, hours="11:00-20:00", height_cm=171, weight_kg=66, max_duration_h=4, n_images=4,
          phones=[TEL], prices=[kr(2200, 60, "incall"), kr(4000, 120, "incall"), kr(7500, 240, "outcall")])),
    ("/goteborg", "Göteborg 16/6-18/6", "sv", pics("gbg", 1) + text("Hedvig på västkusten!", "Måndag 16/6 till onsdag 18/6 2025 bor jag på ett litet hotell vid Järntorget i Göteborg och tar emot där.", "60 minuter kostar 2 500:-, 90 minuter 3 400:-. Hembesök gör jag inte den här gången.", "Skriv till hedvig(snabel-a)uppsalabrev.example"),
     dict(alias="Hedvig", city="Gothenburg", incall=True, outcall=False, max_duration_h=1.5, n_images=1, tour=[{"city": "Gothenburg", "from": "2025-06-16", "to": "2025-06-18"}], handles=[{"kind": "email", "value": "hedvig@uppsalabrev.example"}],
          prices=[kr(2500, 60), kr(3400, 90)])),
    ("/malmo", "Malmö 24/6-26/6", "sv", pics("mmo", 2) + text("Hedvig i Malmö direkt efter midsommar: 24/6–26/6 2025. Jag kommer till dig, i Malmö och Lund, inget eget rum.", "Massage och tantra med varm olja.") + sums(("1 tim", "SEK 2 600"), ("2 tim", "SEK 4 600"), ("Hela natten", "SEK 12 000"))
     + text(f"WhatsApp: {DIGITS}"),
     dict(alias="Hedvig", city="Malmö", services=["massage", "tantra"], incall=False, outcall=True, max_duration_h=12, n_images=2, tour=[{"city": "Malmö", "from": "2025-06-24", "to": "2025-06-26"}], phones=[TEL], handles=[wa(TEL)],
          prices=[kr(2600, 60), kr(4600, 120), kr(12000, 720)])),
    ("/oslo", "Oslo 30/6-2/7", "en", pics("osl", 1) + text("Hedvig visits Oslo from 30 June to 2 July 2025.", "I stay near the Opera and you are welcome at my hotel; I can also come to yours. Dinner, conversation in English, Swedish or German, and a slow massage.", "One hour is NOK 2,900, two hours NOK 5,200. Vipps is not possible, cash only.",
                                                          "Call +46 70 174 06 33"),
     dict(alias="Hedvig", text_language="en", city="Oslo", country="NO", languages_spoken=["en", "sv", "de"], services=["dinner_date", "massage"], incall=True, outcall=True, max_duration_h=2, n_images=1, phones=[TEL],
          tour=[{"city": "Oslo", "from": "2025-06-30", "to": "2025-07-02"}], prices=[kr(2900, 60, None, "NOK"), kr(5200, 120, None, "NOK")])),
    ("/helsingfors", "Helsingfors 8/7-9/7", "sv", text("Hedvig i Helsingfors! Färjan går och jag är med den.", "8/7 och 9/7 2025 finns jag i Helsingfors. Följ gärna med på en segeltur, jag visar dig staden eller äter middag med dig.", "Tre timmar: 360 euro. Ett dygn: 1 400 euro.", f"Sms: {DIGITS}"),
     dict(alias="Hedvig", city="Helsinki", country="FI", services=["city_guide", "dinner_date"], max_duration_h=24, phones=[TEL], tour=[{"city": "Helsinki", "from": "2025-07-08", "to": "2025-07-09"}],
          prices=[kr(360, 180, None, "EUR"), kr(1400, 1440, None, "EUR")])),
    ("/duo-med-tuva", "Hedvig & Tuva", "sv", pics("duo", 3) + text("Två väninnor i Uppsala: Hedvig, 39, och Tuva, 32. Tillsammans gör vi duo och massage med fyra händer, och vi tar gärna emot par.", "Bara hemma hos Hedvig, bara lördagar 14–20.") + sums(("60 min med oss båda", "4 200 kr"), ("120 min med oss båda", "7 800 kr")) + text(f"Hedvig svarar i telefonen: {DIGITS}"),
     dict(alias="Hedvig", aliases_stated=["Hedvig", "Tuva"], age=39, ages_stated=[39, 32], audience="couple", city="Uppsala", services=["duo", "four_hands", "couples"], incall=True, hours="14:00-20:00", max_duration_h=2, n_images=3, phones=[TEL],
          prices=[kr(4200, 60), kr(7800, 120)])),
    ("/min-van-naima", "Min vän Naima", "sv", pics("nai", 2) + text("Naima har ingen egen sida, så hon får låna en av mig.", "”Hej! Jag är Naima, 28, från Västerås. Jag pratar svenska, tigrinja och engelska.”") + grid(("Ålder", "28"), ("Längd", "165"), ("Vikt", "57"))
     + text("”Massage och dans, hos dig eller hos mig. En timme 2000 kr hos mig, 2400 kr hos dig. Ring mig på 072-555 13 90 eller skriv på Signal, samma nummer. Kvällar 18–23.”"),
     dict(alias="Naima", age=28, city="Västerås", languages_spoken=["sv", "ti", "en"], services=["massage", "dancing"], incall=True, outcall=True, hours="18:00-23:00", height_cm=165, weight_kg=57, max_duration_h=1, n_images=2,
          phones=["+46725551390"], handles=[{"kind": "signal", "value": "+46725551390"}], prices=[kr(2000, 60, "incall"), kr(2400, 60, "outcall")])),
    ("/for-dig-med-rullstol", "För dig med rullstol", "sv", pics("rul", 1) + text("Jag heter Hedvig och har arbetat som arbetsterapeut i femton år.", "I Uppsala har jag hiss, breda dörrar och ett badrum med lyft. Jag möter gärna dig som har en funktionsnedsättning, och din assistent kan vänta i köket.", "Vi tar två timmar i stället för en, för 2 200 kr. Det går lika bra att jag åker hem till dig.",
                                                                                f"Ring {DIGITS} så planerar vi."),
     dict(alias="Hedvig", city="Uppsala", services=["disabled_guests"], incall=True, outcall=True, max_duration_h=2, n_images=1, phones=[TEL], prices=[kr(2200, 120)])),
]
EN_HOME = (pics("hem", 4) + text("Hi, my name is Hedvig.", "A grown-up, calm and curious woman who receives you at home in Uppsala, ten minutes on foot from the station. I work entirely for myself.") + grid(("Age", "39"), ("Height", "171 cm"), ("Weight", "66 kg"), ("Languages", "Swedish, English, German"))
           + text("What I like: massage, kissing, long dinners, a cuddle under a blanket.") + sums(("One hour at my place", "2,200 kr"), ("Two hours at my place", "4,000 kr"), ("Dinner and evening at your hotel, 4 hours", "7,500 kr")) + text("Tuesday to Saturday, 11 am to 8 pm.") + text(f"Call or text {DIGITS}"))
EN_MALMO = pics("mmo", 2) + text("Hedvig in Malmö right after midsummer: 24/6–26/6 2025. I come to you, in Malmö and Lund, no room of my own.", "Massage and tantra with warm oil.") + sums(("1 hour", "SEK 2,600"), ("2 hours", "SEK 4,600"), ("All night", "SEK 12,000")) + text(f"WhatsApp: {DIGITS}")


def url(a):
    return ROOT + a[0]


def shell(title, body, lang="sv", path=None):
    alts = f'<link rel="alternate" hreflang="sv" href="{ROOT}{path}"/><link rel="alternate" hreflang="en" href="{ROOT}/en{path}"/>' if path in ("/malmo",) else ""
    names = [("/", "Hem"), ("/goteborg", "Göteborg"), ("/malmo", "Malmö"), ("/oslo", "Oslo"), ("/helsingfors", "Helsingfors"), ("/priser", "Priser"), ("/dagbok", "Dagbok"), ("/kontakt", "Kontakt")]
    names = names if lang == "sv" else [("/en", "Home"), ("/en/malmo", "Malmö"), ("/oslo", "Oslo")]
    menu = "".join(f'<li class="{css("mi")}"><a href="{p}" data-testid="linkElement"><p>{n}</p></a></li>' for p, n in names)
    pages = ",".join(f'{{"pageId":"{css(p)[4:]}","title":"{n}"}}' for p, n in names)
    cookie = "Den här sidan använder kakor. Läs mer" if lang == "sv" else "This site uses cookies. Read more"
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"/><meta name="generator" content="Sidbyggaren 4"/><title>{title}</title>{alts}</head><body class="{css("body")}"><div id="SITE_ROOT" class="{css("root")}"><div class="{css("hdr")}"><div class="{css("hdr2")}"><ul>{menu}</ul><a href="/">Svenska</a> <a href="/en">English</a></div></div>
<div id="PAGES" class="{css("pg")}"><div class="{css("pg1")}"><div class="{css("pg2")}"><div class="{css("ttl")}"><h2 class="{css("h2")}">{title}</h2></div>{body}</div></div></div><div class="{css("ftr")}"><p>© Hedvig, Uppsala</p><p>{"Gjord med Sidbyggaren" if lang == "sv" else "Made with Sidbyggaren"}</p></div><div class="{css("ck")}" role="dialog">{cookie} <button>OK</button></div></div>
<script type="application/json" id="builder-viewer-model">{{"site":{{"menu":[{pages}]}}}}</script></body></html>"""


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="sv", provider_kind="independent", country="SE")
    row.update(deepcopy(a[4]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, body), kind, "sv", **more)


PAGES = [WrittenPage(url(a), shell(a[1], a[3], "sv", a[0]), "ad", "sv", text_language="en" if a[2] == "en" else None, ads=(url(a),)) for a in A]
PAGES += [
    WrittenPage(f"{ROOT}/en", shell("Hedvig in Uppsala", EN_HOME, "en"), "ad", "en", ads=(url(A[0]),), canonical=url(A[0])),
    WrittenPage(f"{ROOT}/en/malmo", shell("Malmö 24/6-26/6", EN_MALMO, "en", "/malmo"), "ad", "en", ads=(url(A[2]),), canonical=url(A[2])),
    WrittenPage(f"{url(A[1])}?utm_source=nyhetsbrev", shell(A[1][1], A[1][3], "sv", A[1][0]), "ad", "sv", ads=(url(A[1]),), canonical=url(A[1])),
    plain("/priser", "Priser", sums(("60 min", "2 200 kr"), ("120 min", "4 000 kr"), ("På resande fot, 60 min", "från 2 500 kr")) + text("Kontant eller Swish vid mötets början. Avbokar du samma dag betalar du hälften nästa gång.")),
    plain("/dagbok", "Dagbok", text('<a href="/dagbok/taget-norrut">Tåget norrut</a> 3 juni 2025', '<a href="/dagbok/varfor-jag-slutade-lasa-nyheter">Varför jag slutade läsa nyheter</a> 11 maj 2025')),
    plain("/dagbok/taget-norrut", "Tåget norrut", text("Liggvagn till Kiruna kostade 890 kr. Konduktören var 61 och hade 14 månader kvar till pension. I Abisko var det fortfarande snö, och jag åt renskav för 245 kr.")),
    plain("/dagbok/varfor-jag-slutade-lasa-nyheter", "Varför jag slutade läsa nyheter", text("Det började med att Tuva glömde sin telefon hos mig. Tolv timmar utan en enda notis, och vi hann lägga ett pussel med 1000 bitar.")),
    plain("/onskelista", "Önskelista", text("Böcker, te från Söderblandning och presentkort på växthuset. Inga underkläder, tack, de passar aldrig.")),
    plain("/lankar", "Länkar", text('<a href="https://naturistbad.example">Naturistbadet</a>', '<a href="https://natverket-for-oss.example">Nätverket för oss som säljer</a>', '<a href="https://fotograf-lind.example">Fotografen</a>')),
    plain("/kontakt", "Kontakt", f'<form class="{css("frm")}"><input placeholder="Ditt namn"/><input placeholder="Din ålder"/><input placeholder="Dag och tid"/><textarea></textarea><button>Skicka</button></form>' + text("Jag svarar inom ett dygn.")),
    plain("/galleri-for-vanner", "Galleri för vänner", text("Sidan är skyddad med lösenord.") + '<input type="password"/><button>Öppna</button>'),
    plain("/integritet", "Integritet", text("Jag sparar inga namn. Meddelanden raderas efter 14 dagar.")),
    plain("/lulea", "Hoppsan", text("Sidan finns inte längre. Kanske kommer jag tillbaka till Luleå i höst."), "error", status=404),
]

SITE = WrittenSite("www.hedvig-uppsala.example", "SE", tuple(PAGES), tuple(truth(a) for a in A), note=__doc__)
