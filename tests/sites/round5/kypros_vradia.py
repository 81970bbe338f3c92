"""A Cypriot site of about 2005 in Greek: tables in tables, `<FONT>` tags, iso-8859-7 bytes; some ads in English.

Hard: label and value in adjacent cells, two pairs a row; unclosed upper-case tags; the server does not name the charset
(only a META does); links carry a PHPSESSID, so the same ad stands at several addresses; a print version without
pictures; thumbnails that link to the big picture; the site's phone and e-mail in the banner and the foot; a right-hand
column of new entries and a banner; Greek dates and '€' as an entity; telephone numbers with dots, dashes or brackets;
'—' in a cell for what is not stated; an advertisers' price list; a soft 404.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "vradia-kyprou.example"
BASE = f"http://www.{HOST}"
CITY = {"Nicosia": "Λευκωσία", "Limassol": "Λεμεσός", "Larnaca": "Λάρνακα", "Paphos": "Πάφος"}
NATION = {"CY": "Κύπρια", "GR": "Ελληνίδα", "RU": "Ρωσίδα", "RO": "Ρουμάνα", "GB": "Αγγλίδα", "PH": "Φιλιππινέζα", "BG": "Βουλγάρα", "UA": "Ουκρανή"}
ETHNIC = {"european": "Ευρωπαία", "asian": "Ασιάτισσα", "latin": "Λατίνα", "mixed": "Μιγάδα", "african": "Αφρικανή"}
LANGS = {"el": "ελληνικά", "en": "αγγλικά", "ru": "ρωσικά", "ro": "ρουμανικά", "bg": "βουλγαρικά", "fr": "γαλλικά", "ar": "αραβικά"}
DO = {"massage": "μασάζ", "dinner_date": "δείπνο", "travel": "ταξίδια", "escort": "escort", "tantra": "τάντρα", "couples": "ζευγάρια", "kissing": "φιλιά",
      "gfe": "GFE", "overnight": "διανυκτέρευση", "role_play": "παιχνίδια ρόλων", "dancing": "χορός", "bath": "μπάνιο μαζί", "striptease": "στριπτίζ",
      "four_hands": "μασάζ με τέσσερα χέρια", "business": "επαγγελματικές εκδηλώσεις", "cuddling": "αγκαλιές", "disabled_guests": "άτομα με αναπηρία", "duo": "ντουέτο"}
DUR = {30: "30 λεπτά", 60: "1 ώρα", 90: "1,5 ώρα", 120: "2 ώρες", 180: "3 ώρες", 720: "όλη νύχτα", 1440: "24 ώρες"}
MONTHS = {5: "Μαΐου", 6: "Ιουνίου", 4: "Απριλίου"}

# place: (incall, outcall); tel: how the number is written -> number; rates: (minutes, euro); mail/other: handles
ADS = [
    dict(id=101, name="Μαρία", age=28, city="Limassol", nat="GR", eth="european", langs=["el", "en"], cm=168, kg=57, do=["massage", "dinner_date", "gfe"],
         place=(True, True), hours="12:00-23:00", rates=[(30, 70), (60, 120), (720, 700)], tel=[("97.196.231", "+35797196231")], posted="2025-06-10", when="χθες", pics=3,
         text="Είμαι η Μαρία από τη Θεσσαλονίκη, μένω στη Λεμεσό κοντά στη θάλασσα. Μιλάω πολύ και γελάω πιο πολύ. Χωρίς βιασύνη."),
    dict(id=104, name="Natalia", age=32, city="Nicosia", nat="RU", eth="european", langs=["ru", "en"], cm=175, kg=62, do=["travel", "business", "dinner_date"],
         place=(False, True), hours=None, rates=[(60, 200), (180, 500), (1440, 1500)], tel=[("99 - 65 - 25 - 86", "+35799652586")], posted="2025-06-03", lang="en", pics=4,
         text="I visit hotels in Nicosia only, please have a room booked in your name. I studied law, I read a lot and I dislike loud places."),
    dict(id=107, name="Άντρη", age=45, city="Larnaca", nat="CY", eth=None, langs=["el"], cm=None, kg=None, do=["massage", "cuddling", "disabled_guests"],
         place=(True, False), hours="09:00-15:00", rates=[(60, 50)], tel=[("(97) 196 111", "+35797196111")], posted=None, pics=1,
         text="Κυρία ώριμη, ευγενική. Το σπίτι είναι ισόγειο με πάρκινγκ. Μόνο πρωινές ώρες, μόνο με ραντεβού, χωρίς απόκρυψη αριθμού."),
    dict(id=112, name="Joy", age=26, city="Limassol", nat="PH", eth="asian", langs=["en"], cm=155, kg=46, do=["massage", "four_hands"],
         place=(True, True), hours="24/7", rates=[(60, 80), (90, 110)], tel=[("99163401", "+35799163401")], posted="2025-05-29", lang="en", pics=2,
         text="Sweet and strong hands. My friend can join for a massage with four hands. Any time, day and night, just send a message on WhatsApp.",
         other=[("WhatsApp", "99163401", dict(kind="whatsapp", value="+35799163401"))]),
    dict(id=115, name="Έλενα & Κορίνα", names=["Έλενα", "Κορίνα"], age=24, ages=[24, 23], city="Nicosia", nat=None, eth=None, langs=["el", "en", "fr"], cm=None, kg=None,
         do=["duo", "couples", "striptease"], place=(False, True), hours=None, rates=[(60, 250), (120, 450)], tel=[("95-040-448", "+35795040448")], posted="2025-06-09", pics=2,
         text="Η Έλενα είναι 24 και η Κορίνα 23. Ερχόμαστε πάντα μαζί, στο σπίτι σας ή στο ξενοδοχείο, σε όλη την επαρχία Λευκωσίας."),
    dict(id=119, name="Ιουλία", age=35, city="Paphos", nat="UA", eth="european", langs=["ru", "el"], cm=170, kg=65, do=["tantra", "bath"],
         place=(True, False), hours="10:00-22:00", rates=[(90, 150), (120, 190)], tel=[("00357 96 276785", "+35796276785")], posted="2025-05-17", pics=3,
         text="Ήρθα στην Πάφο το 2015. Έμαθα τάντρα στην Ινδία και δουλεύω μόνη, σε δικό μου χώρο με κεριά.", kind="independent",
         tour=[("Limassol", "2025-06-14", "2025-06-18")]),
    dict(id=120, name="Γιώργος", age=33, city="Limassol", nat=None, eth=None, langs=["el", "en"], cm=182, kg=84, do=["massage", "couples", "dancing"], aud="man",
         place=(False, True), hours=None, rates=[(60, 90)], tel=[("95.642.501", "+35795642501")], posted="2025-04-30", pics=1,
         text="Άνδρας για κυρίες και ζευγάρια. Δάσκαλος χορού, μπάτσατα και ταγκό. Έρχομαι σπίτι σας."),
    dict(id=126, name="Simona", age=30, city="Larnaca", nat="RO", eth="european", langs=["ro", "en", "el"], cm=164, kg=54, do=["escort", "kissing", "overnight"],
         place=(True, True), hours="18:00-06:00", rates=[(60, 130), (720, 800)], tel=[("96470760", "+35796470760")], posted="2025-06-06", pics=5, lang="en",
         text="Night person. My flat is five minutes from the airport, so write before you land. I do not do massage.",
         other=[("E-mail", "simona.lca@mailbox.example", dict(kind="email", value="simona.lca@mailbox.example"))]),
    dict(id=131, name="Βίκυ", age=27, city="Nicosia", nat="BG", eth=None, langs=["bg", "el"], cm=160, kg=50, do=["role_play", "gfe"],
         place=(True, None), hours=None, rates=[(30, 60), (60, 100)], tel=[("95 89 36 62", "+35795893662")], posted="2025-06-11", when="σήμερα", pics=2,
         text="Το γραφείο μας σας παρουσιάζει τη Βίκυ, καινούργια στη Λευκωσία. Κάνουμε κρατήσεις με τηλέφωνο μέχρι τα μεσάνυχτα.", kind="agency"),
    dict(id=133, name="Carmen", age=38, city="Limassol", nat=None, eth="latin", langs=["en", "ar"], cm=166, kg=70, do=["dancing", "massage", "bath"],
         place=(True, True), hours="24/7", rates=[], tel=[], posted="2025-05-05", lang="en", pics=0,
         text="No photos, no prices here, ask me on Telegram. Latina, curvy, warm. I dance salsa with you and cook if you ask nicely.",
         other=[("Telegram", "@carmen_limassol", dict(kind="telegram", value="carmen_limassol"))]),
]
SID = ["9f2c1e77ab0d4410", "3b7790cd15e2aa68", "c04d5518fe9b2a31"]
CT = "text/html"


def url(a):
    return f"{BASE}/show.php?id={a['id']}"


def link(a, sid):
    return f"show.php?id={a['id']}&amp;PHPSESSID={sid}"


def date(a):
    y, m, d = a["posted"].split("-")
    return a.get("when") or f"{int(d)} {MONTHS[int(m)]} {y}"


def frame(title, body, sid=SID[0], side=""):
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-7">
<TITLE>{title} :: Βραδιά Κύπρου</TITLE></HEAD>
<BODY BGCOLOR="#330022" TEXT="#FFFFFF" LINK="#FFCC66" VLINK="#FFCC66"><CENTER>
<!-- header --><TABLE WIDTH=760 BORDER=0 CELLPADDING=0 CELLSPACING=0><TR><TD BGCOLOR="#660033"><A HREF="index.php?PHPSESSID={sid}"><IMG SRC="gfx/logo.gif" WIDTH=260 HEIGHT=60 BORDER=0 ALT="Βραδιά Κύπρου"></A>
<TD BGCOLOR="#660033" ALIGN=right><FONT FACE="Verdana" SIZE=1>Γραμμή διαφημιζομένων: 22 456781<BR>e-mail: <A HREF="mailto:info@{HOST}">info@{HOST}</A></FONT></TR>
<TR><TD COLSPAN=2 BGCOLOR="#000000"><FONT FACE="Verdana" SIZE=2><A HREF="list.php?PHPSESSID={sid}">Αγγελίες</A> | <A HREF="timokatalogos.php?PHPSESSID={sid}">Τιμοκατάλογος</A> | <A HREF="oroi.php?PHPSESSID={sid}">Όροι</A> | <A HREF="epikoinonia.php?PHPSESSID={sid}">Επικοινωνία</A> | <A HREF="syxnes.php?PHPSESSID={sid}">Συχνές ερωτήσεις</A></FONT></TR></TABLE>
<TABLE WIDTH=760 BORDER=0 CELLPADDING=6><TR VALIGN=top><TD WIDTH=590>
{body}
<TD WIDTH=150 BGCOLOR="#4d0026">{side}<P><IMG SRC="gfx/banner_taxi.gif" WIDTH=120 HEIGHT=240 ALT="Taxi Λεμεσός 25 812340"></TABLE>
<HR WIDTH=760><FONT FACE="Verdana" SIZE=1>&copy; 2004-2025 Βραδιά Κύπρου. Μόνο για ενήλικες άνω των 18. Τηλ. 22 456781</FONT></CENTER></BODY></HTML>"""


def newest(skip, sid):
    rows = "".join(f'<P><A HREF="{link(a, sid)}">{a["name"]}, {a["age"]}</A><BR>{CITY[a["city"]]}'
                   for a in ADS[-4:] if a is not skip)
    return f'<FONT FACE="Verdana" SIZE=1><B>Νέες καταχωρίσεις</B>{rows}</FONT>'


def cells(a):
    """The (label, value) pairs of the table of facts."""
    dash = "&#8212;"
    yes = {True: "ναι", False: "όχι", None: dash}
    hours = a["hours"] and ("όλο το 24ωρο" if a["hours"] == "24/7" else a["hours"].replace("-", " &#8211; "))
    return [("Ηλικία", " / ".join(map(str, a.get("ages", [a["age"]])))), ("Πόλη", CITY[a["city"]]), ("Εθνικότητα", NATION[a["nat"]] if a["nat"] else dash),
            ("Τύπος", ETHNIC[a["eth"]] if a["eth"] else dash), ("Ύψος", f"{a['cm']} εκ." if a["cm"] else dash), ("Βάρος", f"{a['kg']} κιλά" if a["kg"] else dash),
            ("Γλώσσες", ", ".join(LANGS[x] for x in a["langs"])), ("Ώρες", hours or dash), ("Στον χώρο μου", yes[a["place"][0]]), ("Στον χώρο σας", yes[a["place"][1]])]


def body(a, sid, printed=False):
    pairs = cells(a)
    rows = ""
    for i in range(0, len(pairs), 2):
        rows += "<TR>" + "".join(f'<TD BGCOLOR="#550033"><FONT SIZE=2>{k}</FONT><TD><FONT SIZE=2 COLOR="#FFEECC">{v}</FONT>' for k, v in pairs[i:i + 2])
    rates = "".join(f"<TR><TD><FONT SIZE=2>{DUR[d]}</FONT><TD ALIGN=right><FONT SIZE=2>{e} &euro;</FONT>" for d, e in a["rates"])
    rates = f'<P><FONT SIZE=2><B>Τιμές</B></FONT><TABLE BORDER=1 CELLPADDING=3>{rates}</TABLE>' if rates else ""
    tour = "".join(f"<P><FONT SIZE=2>Θα είμαι στην πόλη: {CITY[c]}, από {f[8:]}/{f[5:7]}/{f[:4]} μέχρι {t[8:]}/{t[5:7]}/{t[:4]}</FONT>" for c, f, t in a.get("tour", []))
    contact = "".join(f"<TR><TD><FONT SIZE=2>Τηλέφωνο</FONT><TD><FONT SIZE=4 COLOR=yellow>{w}</FONT>" for w, _ in a["tel"])
    contact += "".join(f"<TR><TD><FONT SIZE=2>{k}</FONT><TD><FONT SIZE=2>{v}</FONT>" for k, v, _ in a.get("other", []))
    posted = f"<P><FONT SIZE=1>Καταχωρίστηκε: {date(a)}</FONT>" if a["posted"] else ""
    pics = "" if printed else "".join(f'<A HREF="pics/{a["id"]}_{i}.jpg"><IMG SRC="pics/t/{a["id"]}_{i}.jpg" WIDTH=110 HEIGHT=140 BORDER=1></A> ' for i in range(1, a["pics"] + 1))
    foot = "" if printed else f'<P><FONT SIZE=1><A HREF="print.php?id={a["id"]}&amp;PHPSESSID={sid}">Εκτύπωση</A> | <A HREF="javascript:history.back()">Πίσω</A></FONT>'
    return f"""<FONT FACE="Georgia" SIZE=5 COLOR="#FFCC66"><B>{a["name"]}</B></FONT><BR>{pics}
<P><FONT FACE="Verdana" SIZE=2>{a["text"]}</FONT>
<TABLE BORDER=0 CELLSPACING=2 CELLPADDING=3>{rows}</TABLE>
<P><FONT FACE="Verdana" SIZE=2><B>Προσφέρει:</B> {" - ".join(DO[s] for s in a["do"])}</FONT>
{rates}{tour}<TABLE BORDER=0 CELLPADDING=4>{contact}</TABLE>{posted}{foot}"""


def show(a, sid=SID[0]):
    return frame(f"{a['name']} - {CITY[a['city']]}", body(a, sid), sid, newest(a, sid))


def printed(a):
    return (f'<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-7"><TITLE>{a["name"]}</TITLE></HEAD>'
            f'<BODY BGCOLOR=white TEXT=black onLoad="window.print()">{body(a, "", True)}<HR><FONT SIZE=1>www.{HOST} - 22 456781</FONT></BODY></HTML>')


def truth(a):
    inc, out = a["place"]
    where = "incall" if inc and out is False else "outcall" if out and inc is False else None
    prices = [dict(amount=e, currency="EUR", code_currency=None, duration_min=d, place=where) for d, e in a["rates"]]
    hours = a["hours"]
    return AD | dict(url=url(a), alias=a["name"], aliases_stated=a.get("names", [a["name"]]), age=a["age"], ages_stated=a.get("ages", [a["age"]]),
                     text_language=a.get("lang", "el"), audience=a.get("aud", "woman"), provider_kind=a.get("kind"), city=a["city"], country="CY",
                     nationality=a["nat"], ethnicity=a["eth"], languages_spoken=a["langs"], services=sorted(a["do"]), incall=inc, outcall=out, hours=hours,
                     weight_kg=a["kg"], height_cm=a["cm"], max_duration_h=max((d for d, _ in a["rates"]), default=0) / 60 or None,
                     tour=[{"city": c, "from": f, "to": t} for c, f, t in a.get("tour", [])], n_images=a["pics"], posted_at=a["posted"],
                     phones=[n for _, n in a["tel"]], handles=[h for _, _, h in a.get("other", [])], prices=prices)


def listing(ads, n, sid=SID[0], title="Όλες οι αγγελίες", pager=True):
    rows = ""
    for i, a in enumerate(ads):
        thumb = f'<IMG SRC="pics/t/{a["id"]}_1.jpg" WIDTH=55 HEIGHT=70 BORDER=0>' if a["pics"] else '<IMG SRC="gfx/nophoto.gif" WIDTH=55 HEIGHT=70 BORDER=0>'
        cheapest = f"από {a['rates'][0][1]} &euro;" if a["rates"] else "&nbsp;"
        rows += (f'<TR BGCOLOR="{"#440022" if i % 2 else "#550033"}"><TD><A HREF="{link(a, sid)}">{thumb}</A><TD><FONT SIZE=3><A HREF="{link(a, sid)}"><B>{a["name"]}</B></A></FONT>'
                 f'<TD><FONT SIZE=2>{a["age"]}</FONT><TD><FONT SIZE=2>{CITY[a["city"]]}</FONT><TD><FONT SIZE=2>{cheapest}</FONT>')
    pages = f'<P><FONT SIZE=2>Σελίδα {n} από 2: <A HREF="list.php?PHPSESSID={sid}">1</A> <A HREF="list.php?page=2&amp;PHPSESSID={sid}">2</A></FONT>' if pager else ""
    order = f'<FONT SIZE=1>Ταξινόμηση: <A HREF="list.php?order=age&amp;PHPSESSID={sid}">ηλικία</A></FONT>'
    return frame(title, f'<FONT SIZE=4><B>{title}</B></FONT> {order}<TABLE WIDTH="100%" CELLPADDING=4>{rows}</TABLE>{pages}', sid)


def page(address, html, kind, ads=(), canonical=None, text=None):
    return WrittenPage(address, html, kind, "el", text, ads, canonical, content_type=CT, encoding="iso-8859-7")


def plain(path, title, text, kind="static"):
    return page(f"{BASE}/{path}", frame(title, f'<FONT SIZE=4><B>{title}</B></FONT><P><FONT FACE="Verdana" SIZE=2>{text}</FONT>'), kind)


def foreign(a):
    return "en" if a.get("lang") == "en" else None


one, two, limassol = ADS[:6], ADS[6:], [a for a in ADS if a["city"] == "Limassol"]
by_age = sorted(one, key=lambda a: a["age"])
PAGES = [
    page(f"{BASE}/list.php", listing(one, 1), "listing", tuple(map(url, one))),
    page(f"{BASE}/list.php?page=2", listing(two, 2), "listing", tuple(map(url, two))),
    page(f"{BASE}/list.php?order=age", listing(by_age, 1, SID[1]), "listing", tuple(map(url, by_age)), f"{BASE}/list.php"),
    page(f"{BASE}/poli.php?p=lemesos", listing(limassol, 1, SID[2], "Λεμεσός", False), "listing", tuple(map(url, limassol))),
] + [page(url(a), show(a), "ad", (url(a),), None, foreign(a)) for a in ADS] + [
    page(f"{url(ADS[0])}&PHPSESSID={SID[1]}", show(ADS[0], SID[1]), "ad", (url(ADS[0]),), url(ADS[0])),
    page(f"{url(ADS[7])}&PHPSESSID={SID[2]}", show(ADS[7], SID[2]), "ad", (url(ADS[7]),), url(ADS[7]), "en"),
    page(f"{BASE}/print.php?id=119", printed(ADS[5]), "ad", (url(ADS[5]),), url(ADS[5])),
    plain("timokatalogos.php", "Τιμοκατάλογος διαφημίσεων", "<TABLE BORDER=1><TR><TD>Απλή αγγελία, 1 μήνας<TD>30 &euro;<TR><TD>Με φωτογραφίες<TD>45 &euro;<TR><TD>Banner δεξιά"
          "<TD>90 &euro;</TABLE>Πληρωμή με κατάθεση ή στο γραφείο."),
    plain("oroi.php", "Όροι χρήσης", "Όλα τα πρόσωπα που διαφημίζονται είναι άνω των 18 ετών. Το site δεν μεσολαβεί και δεν εισπράττει χρήματα από επισκέπτες."),
    plain("epikoinonia.php", "Επικοινωνία", f"Εκδόσεις Βραδιά, οδός Φανταστική 12, Λευκωσία.<BR>Τηλ. 22 456781, e-mail info@{HOST}<BR>Δευτέρα - Παρασκευή 9:00 - 17:00"),
    plain("syxnes.php", "Συχνές ερωτήσεις", "<B>Πώς βάζω αγγελία;</B><BR>Τηλεφωνήστε μας.<P><B>Βλέπω λάθος τηλέφωνο.</B><BR>Γράψτε μας ποια αγγελία είναι."),
    plain("show.php?id=98", "Η αγγελία δεν υπάρχει", "Η αγγελία που ζητήσατε έχει διαγραφεί ή δεν υπήρξε ποτέ. <A HREF=list.php>Πίσω στη λίστα</A>", "error"),
    plain("arthro.php?id=3", "Ένα Σαββατοκύριακο στο Τρόοδος", "Κρύο πρωί, καφές στις Πλάτρες, περπάτημα ως τον καταρράκτη. Δωμάτιο για δύο από 60 &euro; τη νύχτα, με πρωινό."),
]
SITE = WrittenSite(HOST, "CY", tuple(PAGES), tuple(truth(a) for a in ADS), "2005 tables and FONT tags, iso-8859-7 from META only, session ids, print versions")
