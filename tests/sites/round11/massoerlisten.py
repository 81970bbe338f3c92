"""A Danish list of independent massage providers: classic ASP of about 2002, upper-case tags, nested tables, windows-1252.

Hard: the server names no charset and the page lies (iso-8859-1); fonts and spacer pictures instead of structure; opening
hours are a table of weekdays with 'lukket'; a weekly rota page names everybody with hours; prices with dot leaders and ',-';
three guests stand on one page with anchors only; the office's telephone hours stand on each page; a session id in links.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "massoerlisten.example"
BASE = f"http://www.{HOST}"
DAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
CITIES = {"Aarhus": "Århus C", "Odense": "Odense", "Aalborg": "Aalborg", "Copenhagen": "København NV", "Vejle": "Vejle", "Esbjerg": "Esbjerg", "Roskilde": "Roskilde", "Randers": "Randers", "Kolding": "Kolding"}
LANGS = {"da": "dansk", "en": "engelsk", "de": "tysk", "th": "thai", "pl": "polsk", "sv": "svensk", "uk": "ukrainsk", "no": "norsk"}
SERVICES = {"massage": "afslappende massage", "tantra": "tantra", "four_hands": "4-hænders massage", "couples": "parmassage", "bath": "fælles bad", "cuddling": "kram og nærvær", "disabled_guests": "kørestolsbrugere er velkomne", "dinner_date": "middagsselskab", "travel": "rejseledsager", "role_play": "rollespil", "video_call": "videosamtale"}

# number or anchor, names, ages, city, (height, weight, how written), nation, languages, services, refused, (incall, outcall),
# prices (minutes, amount, place), hours (truth, words), days open, phone (e164, as written), handles, posted (truth, words), images, text, more
PEOPLE = [
    (3, ["Birgitte"], [52], "Aarhus", (168, 72), ("DK", "dansk"), ["da", "en"], ["massage", "cuddling"], "tantra", (True, False), [(30, 400, None), (60, 650, None)],
     ("10:00-18:00", "10.00 – 18.00"), "1111100", ("+4529620041", "29 62 00 41"), [], ("2025-06-03", "3/6 2025"), 2,
     "Jeg er uddannet på Skovly og har haft klinik i tyve år. Hos mig er der varme på, og telefonen er slukket. Jeg tager ikke ud af huset.", {}),
    (4, ["Mai"], [34], "Odense", (158, 50), ("TH", "thailandsk"), ["th", "en", "da"], ["massage", "four_hands", "bath"], None, (True, None), [(30, 350, None), (60, 600, None), (90, 850, None)],
     ("12:00-24:00", "12.00 – 24.00"), "1111111", ("+4528893375", "28.89.33.75"), [], ("2025-06-10", "i går"), 3,
     "Ægte thailandsk massage i rolige omgivelser ved åen. Sammen med min kollega giver jeg også 4-hænders massage; ring da i god tid. Parkering i gården.", {"look": ("asian", "asiatisk")}),
    (6, ["Anne-Lise"], [47], "Aalborg", (171, None), None, ["da", "de"], ["massage", "disabled_guests"], "fælles bad", (True, True), [(60, 700, "incall"), (60, 1000, "outcall"), (90, 950, "incall")],
     ("09:00-17:00", "9.00 – 17.00"), "1110100", ("+4557943296", "57 94 32 96"), [("email", "annelise@post.example")], ("2025-05-28", "28/5 2025"), 1,
     "Niveaufri adgang, hejs og bred dør: alle kroppe har godt af berøring. Jeg kører gerne ud til dig i Nordjylland mod et tillæg for benzin på 150 kr.", {}),
    (7, ["Jesper"], [39], "Copenhagen", (187, 84), ("DK", "dansk"), ["da", "en", "sv"], ["massage", "couples", "tantra"], None, (True, True), [(60, 800, None), (120, 1500, None)],
     ("14:00-22:00", "14.00 – 22.00"), "0111110", ("+4528843176", "+45 2884 3176"), [("website", "https://jesper-hands.example")], ("2025-05-21", "21/5 2025"), 2,
     "Mandlig massør for kvinder, mænd og par. Jeg har briks i kælderen og kan også komme til dit hotel.", {"audience": "man", "sex": "mand"}),
    (8, ["Tanja", "Rikke"], [36, 33], "Vejle", None, None, ["da", "en"], ["four_hands", "massage", "couples"], "rollespil", (True, None), [(45, 1000, None), (60, 1300, None)],
     ("11:00-20:00", "11.00 – 20.00"), "0011110", ("+4527405750", "27 40 57 50"), [], ("2025-06-06", "6/6 2025"), 4,
     "Vi er to veninder, Tanja (36 år) og Rikke (33 år), og vi arbejder altid sammen. Fire hænder, to hjerter, én briks. Prisen er for os begge.", {"audience": "couple", "sex": "to kvinder"}),
    (11, ["Ewa"], [29], "Esbjerg", (174, 61), ("PL", "polsk"), ["pl", "en"], ["massage", "bath"], None, (True, False), [(30, 500, None), (60, 900, None)],
     ("12:00-24:00", "12.00 – 24.00"), "0000111", ("+4540334576", "40334576"), [("whatsapp", "+4540334576")], ("2025-06-08", "8/6 2025"), 3,
     "I speak English and Polish, please be patient with my Danish! Rolig massage og et varmt fælles bad bagefter. Lejlighed tæt på havnen, ingen udkald.", {"tour": ("Kolding", "2025-06-16", "2025-06-19", "16.–19. juni 2025")}),
    (12, ["Louise"], [41], "Roskilde", (165, 63), ("DK", "dansk"), ["da", "no"], ["tantra", "dinner_date", "travel"], None, (False, True), [(120, 2200, None), (180, 3000, None)],
     ("17:00-01:00", "17.00 – 01.00"), "1001110", ("+4557930856", "5793 0856"), [], ("2025-05-30", "30/5 2025"), 2,
     "Jeg kommer til dig på hotel eller i hjemmet på Sjælland, men modtager ikke gæster selv. Tantra kræver ro, så to timer er det mindste.", {}),
    (14, ["Sus"], [44], "Randers", (180, 78), None, ["da"], ["massage", "role_play", "video_call"], "parmassage", (True, None), [(30, 450, None), (60, 800, None)],
     ("24/7", "døgnet rundt efter aftale"), "1111111", ("+4550536253", "5O 53 62 53"), [("instagram", "sus.i.randers")], ("2025-05-12", "12/5 2025"), 1,
     "Transkvinde midt i livet, mild og ærlig. Book en videosamtale først, hvis du er nervøs; det er de fleste. Diskret indgang.", {"audience": "trans", "sex": "transkvinde"}),
]  # fmt: skip
GUESTS = [
    ("camilla", ["Camilla"], [31], "Kolding", (170, 64), None, ["da", "en"], ["massage", "cuddling"], None, (True, None), [(60, 700, None)],
     ("10:00-16:00", "10–16"), "1110000", ("+4530427673", "30 42 76 73"), [], (None, ""), 1, "Ny på listen. Jeg har lånt et rum hos en veninde, med udsigt til slottet.", {}),
    ("nadja", ["Nadja"], [27], "Odense", (167, 55), ("UA", "ukrainsk"), ["uk", "en"], ["massage", "dinner_date"], None, (None, True), [(60, 900, None), (120, 1600, None)],
     None, "", ("+4542393759", "42 39 37 59"), [("telegram", "nadja_odense")], (None, ""), 2, "Jeg kommer til dit hotel i Odense. Middag eller massage, helst begge dele.", {}),
    ("ingrid", ["Ingrid"], [58], "Aarhus", (162, None), ("NO", "norsk"), ["no", "da"], ["massage"], None, (True, None), [(30, 300, None), (60, 500, None)],
     ("08:00-14:00", "8–14"), "1111100", ("+4560237559", "60 23 75 59"), [], (None, ""), 1, "Pensioneret fysioterapeut. Kun massage, kun formiddag, altid kaffe.", {}),
]  # fmt: skip


def address(p) -> str:
    return f"{BASE}/massoer.asp?nr={p[0]}" if isinstance(p[0], int) else f"{BASE}/gaester.asp#{p[0]}"


def truth(p):
    key, names, ages, city, body, nation, langs, services, refused, (inn, out), prices, hours, days, (phone, _), handles, (posted, _), images, text, more = p
    longest = max(m for m, _, _ in prices) / 60
    tour = more.get("tour")
    return {**AD, "url": address(p), "alias": names[0], "aliases_stated": names, "age": ages[0], "ages_stated": ages, "text_language": "da", "audience": more.get("audience", "woman"), "provider_kind": "independent",
            "city": city, "country": "DK", "nationality": nation[0] if nation else None, "ethnicity": more["look"][0] if "look" in more else None, "languages_spoken": langs, "services": sorted(services), "incall": inn, "outcall": out,
            "hours": hours[0] if hours else None, "height_cm": body[0] if body else None, "weight_kg": body[1] if body else None, "max_duration_h": int(longest) if longest == int(longest) else longest,
            "tour": [{"city": tour[0], "from": tour[1], "to": tour[2]}] if tour else [], "n_images": images, "posted_at": posted, "phones": [phone], "handles": [{"kind": k, "value": v} for k, v in handles],
            "prices": [{"amount": a, "currency": "DKK", "code_currency": None, "duration_min": m, "place": w} for m, a, w in prices]}  # fmt: skip


def page(title: str, inner: str, session: str = "") -> str:
    q = f"?ASPSESSIONIDQQGQGKDU={session}" if session else ""
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD><TITLE>Massørlisten – uafhængige massører i Danmark: {title}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"><META NAME="GENERATOR" CONTENT="Microsoft FrontPage 5.0">
<STYLE>A {{ COLOR: #663300 }} TD {{ FONT-FAMILY: Verdana; FONT-SIZE: 8pt }}</STYLE></HEAD>
<BODY BGCOLOR="#F5EBDC" TEXT="#332211" TOPMARGIN=0 LEFTMARGIN=0><CENTER>
<TABLE WIDTH=760 BORDER=0 CELLSPACING=0 CELLPADDING=0><TR><TD COLSPAN=3 BGCOLOR="#CC9966"><IMG SRC="grafik/logo.gif" WIDTH=300 HEIGHT=60 ALT="Massørlisten"><BR><FONT SIZE=1><B>Uafhængige massører i Danmark siden 2001</B></FONT></TD></TR>
<TR><TD VALIGN=TOP WIDTH=130 BGCOLOR="#E6CCAA"><FONT SIZE=2><A HREF="oversigt.asp{q}">Alle massører</A><BR><A HREF="gaester.asp{q}">Gæster i juni</A><BR><A HREF="vagtplan.asp{q}">Ugens vagtplan</A><BR><A HREF="annoncer.asp{q}">Kom på listen</A><BR><A HREF="etik.asp{q}">Spørgsmål og svar</A><BR><A HREF="kontakt.asp{q}">Kontakt</A></FONT>
<HR SIZE=1><FONT SIZE=1>Redaktionens telefontid:<BR>hverdage 9.00 – 12.00<BR>tlf. 33 43 54 26</FONT></TD>
<TD WIDTH=10><IMG SRC="grafik/spacer.gif" WIDTH=10 HEIGHT=1></TD><TD VALIGN=TOP WIDTH=620>
<!-- indhold start -->
{inner}
<!-- indhold slut -->
</TD></TR><TR><TD COLSPAN=3 ALIGN=CENTER><FONT SIZE=1 COLOR="#996633">&copy; 2001–2025 Massørlisten. Alle på listen er selvstændige og over 18 år.</FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""


def week(hours, days: str) -> str:
    rows = "".join(f"<TR><TD>{d.capitalize()}<TD ALIGN=RIGHT>{hours[1] if flag == '1' else '<I>lukket</I>'}" for d, flag in zip(DAYS, days, strict=True))
    return f'<TABLE BORDER=1 BORDERCOLOR="#CC9966" CELLSPACING=0 CELLPADDING=2><TR><TH COLSPAN=2 BGCOLOR="#E6CCAA">Åbningstider{rows}</TABLE>'


def detail(p) -> str:
    key, names, ages, city, body, nation, langs, services, refused, (inn, out), prices, hours, days, (phone, shown), handles, (posted, posted_words), images, text, more = p
    name = " og ".join(names)
    facts = [f"Alder: {' og '.join(map(str, ages))} år"]
    if body:
        facts += [f"Højde/vægt: {body[0]} cm / {body[1]} kg" if body[1] else f"Højde: {body[0]} cm"]
    facts += [f"Nationalitet: {nation[1]}"] if nation else []
    facts += [f"Udseende: {more['look'][1]}"] if "look" in more else []
    facts += [f"Køn: {more['sex']}"] if "sex" in more else []
    facts += [f"Sprog: {', '.join(LANGS[c] for c in langs)}", f"By: {CITIES[city]}"]
    facts += ["Sted: " + ", ".join(w for w, v in (("hos mig" if len(names) == 1 else "hos os", inn), ("kører ud", out)) if v)]
    tariff = "".join(f"{m} min.{ {None: '', 'incall': ' (hos mig)', 'outcall': ' (hos dig)'}[w] } {'.' * (28 - len(str(a)))} kr. {a},-<BR>" for m, a, w in prices)
    reach = f"<B>Tlf. {shown}</B>"
    for kind, value in handles:
        reach += {"email": f'<BR><A HREF="mailto:{value}">{value}</A>', "website": f'<BR><A HREF="{value}" TARGET="_blank">{value}</A>', "whatsapp": " (også WhatsApp)", "instagram": f"<BR>Instagram: @{value}"}[kind]
    pictures = "".join(f'<IMG SRC="foto/{key}_{n}.jpg" WIDTH=140 HEIGHT=190 BORDER=1 HSPACE=4 ALT="">' for n in range(1, images + 1))
    tour = f"<P><FONT COLOR=\"#990000\"><B>OBS!</B> {more['tour'][3]} træffes jeg i {more['tour'][0]}.</FONT>" if "tour" in more else ""
    schedule = week(hours, days) if hours[0] != "24/7" else f"<B>Åbningstider:</B><BR>{hours[1]}"
    no = f"<P><I>Jeg tilbyder ikke {refused}.</I>" if refused and len(names) == 1 else f"<P><I>Vi tilbyder ikke {refused}.</I>" if refused else ""
    return f"""<FONT FACE="Georgia" SIZE=5 COLOR="#663300">{name}</FONT> <FONT SIZE=1>Annonce nr. {key}, indrykket {posted_words}</FONT><BR>
{pictures}<BR CLEAR=ALL>
<TABLE BORDER=0 CELLPADDING=4><TR><TD VALIGN=TOP WIDTH=330><P>{text}
<P><B>Behandlinger:</B> {" * ".join(SERVICES[s] for s in services)}{no}{tour}
<P><FONT FACE="Courier New" SIZE=2>{tariff}</FONT></TD>
<TD VALIGN=TOP BGCOLOR="#FFF8EE">{"<BR>".join(facts)}<BR><BR>{schedule}<BR>{reach}</TD></TR></TABLE>
<FONT SIZE=1><A HREF="massoer.asp?nr={key}&amp;print=1">Udskriv</A> | <A HREF="oversigt.asp">Tilbage</A></FONT>"""


def guest(p) -> str:
    key, names, ages, city, body, nation, langs, services, _, (inn, out), prices, hours, days, (phone, shown), handles, _, images, text, more = p
    place = " og ".join(w for w, v in (("hos mig", inn), ("kører ud", out)) if v)
    bits = [f"{ages[0]} år", f"{body[0]} cm" + (f", {body[1]} kg" if body[1] else "")] + ([nation[1]] if nation else []) + ["taler " + " og ".join(LANGS[c] for c in langs), place]
    open_days = f"<BR>Åbent {', '.join(d for d, f in zip(DAYS, days, strict=True) if f == '1')} kl. {hours[1]}" if hours else ""
    return f"""<A NAME="{key}"></A><TABLE WIDTH="100%" BORDER=0><TR><TD WIDTH=150>{"".join(f'<IMG SRC="foto/g_{key}{n}.jpg" WIDTH=120 ALT="">' for n in range(1, images + 1))}</TD><TD VALIGN=TOP>
<FONT SIZE=4><B>{names[0]}</B></FONT>, {CITIES[city]}<BR>{" – ".join(bits)}<BR>{text}<BR>{", ".join(SERVICES[s] for s in services).capitalize()}.<BR>
{"; ".join(f"{m} min. {a} kr." for m, a, _ in prices)}{open_days}<BR>Tlf. {shown}{"".join(f", Telegram @{v}" for _, v in handles)}</TD></TR></TABLE><HR SIZE=1 NOSHADE>"""


def overview(people, session: str = "") -> str:
    tail = f"&amp;ASPSESSIONIDQQGQGKDU={session}" if session else ""
    rows = "".join(f'<TR BGCOLOR="{"#FFF8EE" if n % 2 else "#F0DFC8"}"><TD><IMG SRC="foto/{p[0]}_lille.jpg" WIDTH=50 HEIGHT=60 ALT=""><TD><A HREF="massoer.asp?nr={p[0]}{tail}"><B>{" og ".join(p[1])}</B></A><TD>{"/".join(map(str, p[2]))} år<TD>{CITIES[p[3]]}<TD NOWRAP>fra kr. {min(a for _, a, _ in p[10])},-' for n, p in enumerate(people))
    return f'<FONT FACE="Georgia" SIZE=5>Alle massører</FONT><BR><FONT SIZE=1>Sortér: <A HREF="oversigt.asp?sort=by">by</A> | <A HREF="oversigt.asp?sort=navn">navn</A></FONT><TABLE WIDTH="100%" CELLPADDING=4 CELLSPACING=1>{rows}</TABLE>'


def rota(number: int, first: int, people) -> str:
    head = "".join(f'<TH><FONT SIZE=1>{d[:3]}.<BR>{first + n}/6</FONT>' for n, d in enumerate(DAYS))
    rows = "".join(f'<TR><TD NOWRAP><A HREF="massoer.asp?nr={p[0]}">{" og ".join(p[1])}</A><BR><FONT SIZE=1>{CITIES[p[3]]}</FONT>' + "".join(f'<TD ALIGN=CENTER><FONT SIZE=1>{(p[11][0].replace(":00", "") if p[11][0] != "24/7" else "døgn") if f == "1" else "&ndash;"}</FONT>' for f in p[12]) for p in people)
    return f'<FONT FACE="Georgia" SIZE=5>Vagtplan, uge {number}</FONT><TABLE BORDER=1 CELLSPACING=0 CELLPADDING=3><TR><TH>{head}{rows}</TABLE><A HREF="vagtplan.asp?uge={number + 1}">Næste uge &gt;&gt;</A>'


def made(where: str, html: str, kind: str, ads=(), canonical=None) -> WrittenPage:
    return WrittenPage(BASE + where, html, kind, "da", ads=tuple(ads), canonical=canonical, content_type="text/html", encoding="windows-1252")


def text(where: str, title: str, inner: str, kind: str = "static") -> WrittenPage:
    return made(where, page(title, f'<FONT FACE="Georgia" SIZE=5>{title}</FONT>{inner}'), kind)


OWN = [address(p) for p in PEOPLE]
GUEST = [address(p) for p in GUESTS]
WEEK25 = [n for n, p in enumerate(PEOPLE) if p[0] not in (6, 11)]
FRAMES = f"""<HTML><HEAD><TITLE>Massørlisten</TITLE></HEAD><FRAMESET ROWS="*,24" BORDER=0><FRAME SRC="oversigt.asp" NAME="hoved"><FRAME SRC="bund.htm" SCROLLING=NO NAME="bund"><NOFRAMES><BODY>Din browser viser ikke rammer. <A HREF="oversigt.asp">Gå til listen</A>.</BODY></NOFRAMES></FRAMESET></HTML>"""
PAGES = [
    made("/default.asp", FRAMES, "static"),
    made("/oversigt.asp", page("Alle massører", overview(PEOPLE)), "listing", OWN),
    made("/oversigt.asp?sort=by", page("Alle massører", overview(sorted(PEOPLE, key=lambda p: CITIES[p[3]]))), "listing", OWN, f"{BASE}/oversigt.asp"),
    made("/gaester.asp", page("Gæster i juni", '<FONT FACE="Georgia" SIZE=5>Gæster i juni</FONT><P>Tre massører er på besøg på listen denne måned.<HR SIZE=1 NOSHADE>' + "\n".join(guest(p) for p in GUESTS)), "listing", GUEST),
    made("/vagtplan.asp", page("Vagtplan", rota(24, 9, PEOPLE)), "listing", OWN),
    made("/vagtplan.asp?uge=25", page("Vagtplan", rota(25, 16, [PEOPLE[n] for n in WEEK25])), "listing", [OWN[n] for n in WEEK25]),
    *(made(f"/massoer.asp?nr={p[0]}", page(" og ".join(p[1]), detail(p)), "ad", [u]) for p, u in zip(PEOPLE, OWN, strict=True)),
    made("/massoer.asp?nr=4&print=1", "<HTML><HEAD><TITLE>Mai</TITLE></HEAD><BODY BGCOLOR=WHITE onLoad=\"window.print()\">" + detail(PEOPLE[1]) + "</BODY></HTML>", "ad", [OWN[1]], OWN[1]),
    made("/massoer.asp?nr=12&ASPSESSIONIDQQGQGKDU=KJHNLMBCAOPE", page("Louise", detail(PEOPLE[6]), "KJHNLMBCAOPE"), "ad", [OWN[6]], OWN[6]),
    text("/kontakt.asp", "Kontakt", "<P>Massørlisten, Eksempelvej 4, 8000 Århus C<BR>Tlf. 33 43 54 26, hverdage 9.00 – 12.00<BR>redaktion@massoerlisten.example"),
    text("/annoncer.asp", "Kom på listen", "<P>Annonce med foto: kr. 149,- pr. måned. Gæsteannonce: kr. 75,- pr. uge. Du skal være fyldt 18 år, selvstændig og registreret med CVR-nr."),
    text("/etik.asp", "Spørgsmål og svar", "<P><B>Hvem svarer, når jeg ringer?</B><BR>Massøren selv. Redaktionen tager ikke imod bestillinger.<P><B>Hvad gør jeg, hvis noget virker forkert?</B><BR>Ring til redaktionen."),
    text("/artikel.asp?id=4", "En weekend i Ribe", "<P><FONT SIZE=1>2. maj 2025</FONT><P>Danmarks ældste by er bedst om aftenen, når vægteren går sin runde kl. 20.00. Spis stjerneskud ved åen, sov på kroen, og kør til Mandø med traktorbus næste formiddag. Turen koster ca. 80 kr."),
    text("/massoer.asp?nr=5", "Annoncen er slettet", "<P>Pias annonce er slettet efter eget ønske den 1/6 2025. <A HREF=\"oversigt.asp\">Se alle massører</A>", "error"),
    text("/massoer.asp?nr=99", "Siden findes ikke", "<P>ADODB.Field fejl '800a0bcd': Der findes ingen annonce med dette nummer.", "error"),
]  # fmt: skip
SITE = WrittenSite(f"www.{HOST}", "DK", tuple(PAGES), tuple(truth(p) for p in PEOPLE + GUESTS), "Classic ASP in windows-1252 with a lying meta charset, weekday tables, a weekly rota, anchored guests, dot-leader prices.")
