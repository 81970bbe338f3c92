"""Dutch private flat (old hand-made site, tables and <font>, windows-1252): the house has a price list, the women on it have no prices of their own.

Hard: each woman has a page of prose in a two-column table with upper-case tags, unquoted attributes and no closing ones; facts stand as 'Leeftijd : 24' in one cell with <br>; the house's number and prices are on every page in the left
column and belong to nobody; one independent guest hires a room and has her own number and prices; the rota is a table by day; a page 'Alle dames' shows all with an anchor; a page of vacancies with pay; English twins under /en;
a page for a woman who has left; guest book entries that praise by name.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.boudoir-kanaal.example"
RAW = {"content_type": "text/html", "encoding": "cp1252"}
LAND = {"NL": ("Nederlandse", "Dutch"), "HU": ("Hongaarse", "Hungarian"), "BG": ("Bulgaarse", "Bulgarian"), "RO": ("Roemeense", "Romanian"), "SR": ("Surinaamse", "Surinamese"), "TH": ("Thaise", "Thai"), "DO": ("Dominicaanse", "Dominican"), "PL": ("Poolse", "Polish")}
SPEAK = {"nl": ("Nederlands", "Dutch"), "en": ("Engels", "English"), "de": ("Duits", "German"), "hu": ("Hongaars", "Hungarian"), "es": ("Spaans", "Spanish"), "bg": ("Bulgaars", "Bulgarian"), "ro": ("Roemeens", "Romanian"), "it": ("Italiaans", "Italian"), "pl": ("Pools", "Polish")}
DOES = {"massage": ("ontspannende massage", "relaxing massage"), "gfe": ("girlfriend experience", "girlfriend experience"), "bath": ("samen in bad", "bath together"), "striptease": ("striptease", "striptease"), "four_hands": ("4-handen massage", "four hands massage"),
        "couples": ("stellen welkom", "couples welcome"), "role_play": ("rollenspel", "role play"), "domination": ("lichte dominantie", "light domination"), "tantra": ("tantra", "tantra"), "kissing": ("zoenen", "kissing"), "disabled_guests": ("gasten met een beperking", "disabled guests"),
        "duo": ("duo", "duo")}

# file, name, age, land, tongues, cm, kg, days, hours, does, pictures, Dutch prose, English prose or None, more truth
ADS = [
    ("chantal", "Chantal", 34, "NL", ["nl", "en", "de"], 172, 64, "ma di do", "10.00 - 18.00 uur", ["massage", "bath", "kissing"], 4,
     "Chantal is onze gastvrouw van het eerste uur. Ze neemt echt de tijd, zet een kop koffie en laat je de dag vergeten.", "Chantal has been with us from the very first day. She takes her time, makes you a coffee and lets you forget the day.", dict(hours="10:00-18:00")),
    ("reka", "Réka", 25, "HU", ["hu", "en", "de"], 165, 53, "wo do vr za", "14.00 - 23.00 uur", ["gfe", "striptease", "massage"], 5,
     "Deze vrolijke dame uit Debrecen werkt sinds kort in ons huis. Haar lach hoor je al op de trap!", "This cheerful lady from Debrecen joined our house a short while ago. You hear her laugh on the stairs!", dict(hours="14:00-23:00")),
    ("milena", "Milena", 29, "BG", ["bg", "en"], 170, 58, "ma t/m vr", "12.00 - 20.00 uur", ["massage", "role_play", "domination"], 3,
     "Streng maar rechtvaardig. Milena houdt van spelen met macht en een mooie jurk. Op afspraak, minimaal twee uur van tevoren bellen.", None, dict(hours="12:00-20:00")),
    ("sharona", "Sharona", 38, "SR", ["nl", "en"], 160, 75, "za zo", None, ["massage", "tantra", "disabled_guests"], 2,
     "Warm, gastvrij en vol humor. Sharona ontvangt in de tuinkamer, die zonder drempels is, en maakt dus ook tijd voor heren in een rolstoel.", None, dict()),
    ("ioana-en-bianca", "Ioana en Bianca", None, "RO", ["ro", "en", "it"], None, None, "vr za", "20.00 - 02.00 uur", ["duo", "four_hands", "couples"], 4,
     "Twee vriendinnen, Ioana (23) en Bianca (27). Alleen samen te boeken; los van elkaar werken ze niet.", None,
     dict(alias="Ioana", aliases_stated=["Ioana", "Bianca"], age=23, ages_stated=[23, 27], audience="couple", hours="20:00-02:00")),
    ("nong", "Nong", 41, "TH", ["en"], 155, 50, "elke dag", "10.00 - 22.00 uur", ["massage"], 1,
     "Nong leerde het vak in Chiang Mai. Haar olie ruikt naar citroengras.", "Nong learned the craft in Chiang Mai. Her oil smells of lemongrass.", dict(hours="10:00-22:00")),
    ("yessica", "Yessica", 31, "DO", ["es", "nl"], 168, 66, "di wo", "13.00 - 21.00 uur", ["gfe", "striptease", "kissing", "bath"], 6,
     "Salsa in de benen, zon in het hart. Yessica is van 16 t/m 22 juni in onze kamer in Zwolle te vinden, daarna weer gewoon in Meppel.", None,
     dict(hours="13:00-21:00", tour=[{"city": "Zwolle", "from": "2025-06-16", "to": "2025-06-22"}])),
    ("dagmara", "Dagmara", 45, "PL", ["pl", "de", "nl"], 174, 70, "do", "09.30 - 17.00 uur", ["massage", "tantra", "role_play"], 2,
     "Een rijpe dame met klasse. Dagmara huurt bij ons een kamer en werkt voor zichzelf: zij maakt haar eigen afspraken op 06 - 27 41 83 05 (ook WhatsApp) en heeft haar eigen prijzen: een uur 140 euro, anderhalf uur 190 euro.", None,
     dict(provider_kind="independent", hours="09:30-17:00", max_duration_h=1.5, phones=["+31627418305"], handles=[{"kind": "whatsapp", "value": "+31627418305"}],
          prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for m, x in ((60, 140), (90, 190))])),
    ("loes", "Loes", 28, "NL", ["nl"], 178, 72, "op afspraak", None, ["couples", "massage", "gfe"], 3,
     "Blonde Drentse meid, nuchter en lief. Loes gaat als enige van ons ook op pad: ze komt bij u thuis in een straal van dertig kilometer.", None, dict(outcall=True)),
]
MENU = (("index.htm", "Welkom", "Welcome"), ("dames.htm", "Alle dames", "All ladies"), ("rooster.htm", "Rooster", "Rota"), ("prijzen.htm", "Prijzen", "Prices"), ("route.htm", "Route", "Directions"), ("gastenboek.htm", "Gastenboek", None), ("werken.htm", "Werken bij ons", None))


def url(a, t=0):
    return f"{ROOT}{('', '/en')[t]}/{a[0]}.htm"


def shell(title, body, t=0):
    base = ("/", "/en/")[t]
    menu = "".join(f'<TR><TD BGCOLOR=#551A33><A HREF="{base}{f}"><FONT FACE=Verdana SIZE=2 COLOR=#FFFFFF>{(nl, en)[t]}</FONT></A>\n' for f, nl, en in MENU if (nl, en)[t])
    home = ("Open ma t/m za<BR>10.00 tot 02.00 uur<BR>zo op afspraak", "Open Mon to Sat<BR>10 am to 2 am<BR>Sun by appointment")[t]
    fees = ("Half uur &euro; 75<BR>Uur &euro; 125<BR>Champagne &euro; 60", "Half hour &euro; 75<BR>Hour &euro; 125<BR>Champagne &euro; 60")[t]
    return f"""<HTML><HEAD><TITLE>Boudoir aan het Kanaal - {title}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"><META NAME=generator CONTENT="Microsoft FrontPage 4.0"></HEAD>
<BODY BGCOLOR=#2B0D1A TEXT=#FFEEDD LINK=#FFCC99><CENTER><TABLE WIDTH=780 BORDER=0 CELLPADDING=6><TR><TD COLSPAN=2><IMG SRC="/plaatjes/kop.gif" WIDTH=768 HEIGHT=90 ALT="Boudoir aan het Kanaal, Meppel">
<TR VALIGN=top><TD WIDTH=170><TABLE WIDTH=100%>{menu}</TABLE><P><FONT SIZE=2><B>0522 - 24 71 90</B><BR>{home}<P>{fees}</FONT>
<P><A HREF="/en/"><IMG SRC="/plaatjes/gb.gif" ALT=English></A> <A HREF="/"><IMG SRC="/plaatjes/nl.gif" ALT=Nederlands></A>
<TD>{body}</TABLE><HR WIDTH=780><FONT SIZE=1>&copy; 2004-2025 Boudoir aan het Kanaal, Meppel. KvK 04071155. Vergund door de gemeente.</FONT></CENTER></BODY></HTML>"""


def sheet(a, t):
    file, name, age, land, tongues, cm, kg, days, hours, does, pics, nl, en, more = a
    w = (("Leeftijd", "jaar", "Afkomst", "Spreekt", "Lengte", "Gewicht", "Aanwezig", "Houdt van"), ("Age", "years", "Origin", "Speaks", "Height", "Weight", "Present", "Likes"))[t]
    out = []
    if age:
        out.append(f"{w[0]} : {age} {w[1]}")
    out.append(f"{w[2]} : {LAND[land][t]}")
    out.append(f"{w[3]} : {', '.join(SPEAK[s][t] for s in tongues)}")
    if cm:
        out += [f"{w[4]} : {cm} cm", f"{w[5]} : {kg} kg"]
    out.append(f"{w[6]} : {days}{', ' + hours if hours else ''}" if not t else f"{w[6]} : see rota{', ' + hours.replace(' uur', ' h') if hours else ''}")
    out.append(f"{w[7]} : {', '.join(DOES[d][t] for d in does)}")
    return "<BR>\n".join(out)


def page(a, t=0):
    text = (a[11], a[12])[t]
    shots = "".join(f'<A HREF="/fotos/{a[0]}{n}.jpg"><IMG SRC="/fotos/{a[0]}{n}.jpg" WIDTH=140 BORDER=0></A> ' for n in range(1, a[10] + 1))
    back = ("Terug naar alle dames", "Back to all ladies")[t]
    return shell(a[1], f"""<FONT FACE="Monotype Corsiva" SIZE=6 COLOR=#FFCC99>{a[1]}</FONT><P><FONT FACE=Verdana SIZE=2>{text}<P>
<TABLE BORDER=1 BORDERCOLOR=#551A33 CELLPADDING=8><TR><TD><FONT SIZE=2>{sheet(a, t)}</FONT></TABLE><P>{shots}<P><A HREF="dames.htm">&lt;&lt; {back}</A></FONT>""", t)


def everybody(rows, t=0):
    body = "".join(f'<TR VALIGN=top><TD><A NAME={a[0]}></A><A HREF="{a[0]}.htm"><IMG SRC="/fotos/{a[0]}1.jpg" WIDTH=90 BORDER=0></A><TD><A HREF="{a[0]}.htm"><B>{a[1]}</B></A><BR><FONT SIZE=2>{(a[11], a[12])[t].split(". ")[0]}.</FONT>\n' for a in rows)
    title = ("Alle dames", "All ladies")[t]
    return shell(title, f"<H2>{title}</H2><TABLE>{body}</TABLE>", t)


WEEK = ("ma", "di", "wo", "do", "vr", "za", "zo")


def present(a):
    if a[7] == "elke dag":
        return WEEK
    return WEEK[:5] if "t/m" in a[7] else tuple(a[7].split())


def rota():
    head = "".join(f"<TH>{d}" for d in WEEK)
    rows = "".join(f'<TR><TD><A HREF="{a[0]}.htm">{a[1]}</A>' + "".join(f"<TD ALIGN=center>{'X' if d in present(a) else '&nbsp;'}" for d in WEEK) + "\n" for a in ADS if a[0] != "loes")
    return shell("Rooster", f"<H2>Rooster week 24</H2><TABLE BORDER=1><TR><TH>&nbsp;{head}\n{rows}</TABLE><P><FONT SIZE=1>Wijzigingen voorbehouden. <A HREF=loes.htm>Loes</A> alleen op afspraak.</FONT>")


def truth(a):
    file, name, age, land, tongues, cm, kg, days, hours, does, pics, nl, en, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="nl", provider_kind="agency", city="Meppel", country="NL", nationality=land, languages_spoken=list(tongues), services=list(does),
               incall=True, height_cm=cm, weight_kg=kg, n_images=pics)
    row.update(deepcopy(more))
    return row


def plain(path, title, body, kind="static", t=0, status=200, canonical=None):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<H2>{title}</H2><FONT FACE=Verdana SIZE=2>{body}</FONT>", t), kind, ("nl", "en")[t], status=status, canonical=canonical, **RAW)


ALL = tuple(map(url, ADS))
EN = [a for a in ADS if a[12]]
PAGES = [
    WrittenPage(f"{ROOT}/dames.htm", everybody(ADS), "listing", "nl", ads=ALL, **RAW),
    WrittenPage(f"{ROOT}/en/dames.htm", everybody(EN, 1), "listing", "en", ads=tuple(map(url, EN)), canonical=f"{ROOT}/dames.htm", **RAW),
    WrittenPage(f"{ROOT}/rooster.htm", rota(), "listing", "nl", ads=ALL, **RAW),
]
PAGES += [WrittenPage(url(a), page(a), "ad", "nl", ads=(url(a),), **RAW) for a in ADS]
PAGES += [WrittenPage(url(a, 1), page(a, 1), "ad", "en", ads=(url(a),), canonical=url(a), **RAW) for a in EN]
PAGES += [
    plain("index.htm", "Welkom", "Een discreet bovenhuis aan het water, waar u sinds 2004 in alle rust kennis maakt met onze dames. Aanbellen mag, bellen is beter. Wij werken uitsluitend met dames van 21 jaar en ouder.<P>NIEUW: <A HREF=reka.htm>R\u00e9ka</A>"),
    plain("en/index.htm", "Welcome", "A discreet upstairs flat by the water. Ring the bell, or better: call first. Cash and cards.", t=1, canonical=f"{ROOT}/index.htm"),
    plain("prijzen.htm", "Prijzen van het huis", "<TABLE BORDER=1><TR><TD>Half uur<TD>&euro; 75<TR><TD>Drie kwartier<TD>&euro; 100<TR><TD>Uur<TD>&euro; 125<TR><TD>Twee uur<TD>&euro; 240<TR><TD>Duo, per uur<TD>&euro; 250<TR><TD>Aan huis, per uur (excl. reiskosten)<TD>&euro; 160</TABLE><P>De prijzen gelden voor alle dames. Pinnen kan."),
    plain("en/prijzen.htm", "Prices of the house", "<TABLE BORDER=1><TR><TD>Half hour<TD>&euro; 75<TR><TD>Hour<TD>&euro; 125<TR><TD>Two hours<TD>&euro; 240</TABLE>", t=1, canonical=f"{ROOT}/prijzen.htm"),
    plain("route.htm", "Route", "Vanaf de A32 afslag Meppel-Noord, eerste rotonde rechts. Gratis parkeren achter de bouwmarkt. Met de trein 12 minuten lopen.<P>In Zwolle hebben wij een kamer bij de Oude Vismarkt, alleen op afspraak."),
    plain("gastenboek.htm", "Gastenboek", "<B>Henk</B> (3 juni 2025): Geweldige middag gehad met Chantal, 10+!<HR><B>anoniem, 67</B> (28 mei 2025): Nong heeft gouden handen. Jammer dat Petra (36) weg is.<HR><B>Wim uit Assen</B> (11 mei 2025): Vorig jaar was het nog 110 per uur...<HR>"),
    plain("werken.htm", "Werken bij ons", "Ben je 21 jaar of ouder en in het bezit van geldige papieren? Verdiensten tot &euro; 800 per dag, je bepaalt zelf je dagen. Bel Ria op 06 - 53 10 44 97 of mail werken@boudoir-kanaal.example."),
    plain("petra.htm", "Petra", "Petra heeft ons huis verlaten. Wij wensen haar het allerbeste. <A HREF=dames.htm>Naar de andere dames</A>", "error"),
    plain("kamer2.htm", "404 - Bestand niet gevonden", "De pagina die u zoekt bestaat niet (meer).", "error", status=404),
]

SITE = WrittenSite("www.boudoir-kanaal.example", "NL", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
