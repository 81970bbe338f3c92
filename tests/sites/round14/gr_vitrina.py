"""Old Greek directory page set in tables and <font>, windows-1253, made by hand around 2003 and still fed.

Hard: no charset in the header (only in a late meta), unclosed <td>, <tr>, <p> and <br>, upper-case tags, one .htm file per town on
which all of its ladies stand as table blocks with <a name>; four ladies have a page of their own (frames of 'kartela.php?k=');
abbreviations (χλμ, ραντ., τηλ., πλ.), fonts that cut numbers into pieces, 'ευρώ' and 'ε' for the currency, times as 10πμ-10μμ.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.vitrina-ellada.example"
B = f"http://{HOST}"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def lady(url, body, pics, **truth):
    t = deepcopy(AD)
    t.update(url=f"{B}/{url}", text_language="el", provider_kind="unknown", country="GR", n_images=pics)
    t.update(truth)
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    return url, body, pics, t


ATHENS = [
    lady("athina.htm#marina", "<FONT SIZE=4 COLOR=#CC0066><B>Μαρίνα</B></FONT><BR>Ελληνίδα 32 ετών, ύψος 1.67, 59 κιλά. Κυψέλη, ιδιωτικό διαμέρισμα.<BR>"
         "Μασάζ, φιλιά, παρέα χωρίς βιασύνη.<BR>Δέχομαι Δευτ-Σαβ 11πμ με 9μμ. Έξω δεν έρχομαι.<BR>Η ώρα 70 ευρώ, το μισάωρο 40<BR>τηλ. <FONT COLOR=red>6923</FONT> <FONT COLOR=red>078 953</FONT>", 1,
         alias="Μαρίνα", age=32, nationality="GR", height_cm=167, weight_kg=59, city="Athens", services=["massage", "kissing"], incall=True, outcall=False,
         hours="11:00-21:00", max_duration_h=1, phones=["+306923078953"], prices=[eur(70, 60), eur(40, 30)]),
    lady("athina.htm#tzoulia", "<FONT SIZE=4 COLOR=#CC0066><B>Τζούλια</B></FONT> (Ουκρανία)<BR>25χρονη, ξανθιά, μιλάει αγγλικά-ρωσικά. Μόνο σε ξενοδοχεία &amp; σπίτια, όλη την Αθήνα, όλο το 24ωρο.<BR>"
         "1 ώρα 120ε, 2 ώρες 220ε, όλη νύχτα 600ε<BR>WhatsApp/Viber: 6985 75 05 11", 2,
         alias="Τζούλια", age=25, nationality="UA", languages_spoken=["en", "ru"], city="Athens", incall=False, outcall=True, hours="24/7", max_duration_h=12,
         phones=["+306985750511"], handles=[{"kind": "whatsapp", "value": "+306985750511"}, {"kind": "viber", "value": "+306985750511"}],
         prices=[eur(120, 60), eur(220, 120), eur(600, 720)]),
    lady("athina.htm#kyria-eleni", "<FONT SIZE=4 COLOR=#CC0066><B>Κυρία Ελένη</B></FONT><BR>Αυστηρή κυρία 48 χρονών, παιχνίδια ρόλων, φετίχ, κυριαρχία. Χώρος με εξοπλισμό στα Πατήσια.<BR>"
         "Ραντεβού μία μέρα πριν. Συνεδρία 1 ώρα: 150 ευρώ (προκαταβολή 30).<BR>e-mail: kyria.eleni@tachydromio.example", 0,
         alias="Ελένη", age=48, city="Athens", services=["domination", "fetish", "role_play"], incall=True, max_duration_h=1,
         handles=[{"kind": "email", "value": "kyria.eleni@tachydromio.example"}], prices=[eur(150, 60)]),
]
SALONICA = [
    lady("thessaloniki.htm#roza", "<FONT SIZE=4 COLOR=#CC0066><B>Ρόζα</B></FONT><BR>Αλβανίδα, 29, πρώτη φορά Θεσσαλονίκη!!! Μένω μέχρι 25/6 και μετά Λάρισα 26/6-3/7.<BR>ΔΩΡΟ 80 ΕΥΡΩ/ΩΡΑ. Κέντρο, 10-22.<BR>"
         "69393 39752 (όχι απόκρυψη)", 1,
         alias="Ρόζα", age=29, nationality="AL", city="Thessaloníki", incall=None, hours="10:00-22:00", max_duration_h=1,
         tour=[{"city": "Thessaloníki", "from": None, "to": "2025-06-25"}, {"city": "Lárisa", "from": "2025-06-26", "to": "2025-07-03"}],
         phones=["+306939339752"], prices=[eur(80, 60)]),
    lady("thessaloniki.htm#sofi-danai", "<FONT SIZE=4 COLOR=#CC0066><B>Σόφη &amp; Δανάη</B></FONT><BR>23 και 27 χρονών. Ντουέτο, μασάζ με 4 χέρια, ζευγάρια ευπρόσδεκτα.<BR>Σε εμάς ή σε εσάς. 2 ώρες 300 ευρώ.<BR>"
         "Κιν. Δανάης +30 691 529 6515", 2,
         alias="Σόφη", aliases_stated=["Σόφη", "Δανάη"], age=23, ages_stated=[23, 27], audience="couple", city="Thessaloníki", services=["massage", "duo", "four_hands", "couples"],
         incall=True, outcall=True, max_duration_h=2, phones=["+306915296515"], prices=[eur(300, 120)]),
    lady("thessaloniki.htm#lia", "<FONT SIZE=4 COLOR=#CC0066><B>Λία τρανς</B></FONT><BR>Τρανς 34 ετών, 1,80 ύψος 70 κιλά, Ελληνίδα. Χορός, στριπτίζ, μπάνιο μαζί. Κέντρο.<BR>"
         "Καθημερινά 2μμ-2πμ.<BR>60 ευρώ η μισή ώρα, 100 η μία.<BR>6947 - 249 - 616", 1,
         alias="Λία", age=34, audience="trans", height_cm=180, weight_kg=70, nationality="GR", city="Thessaloníki", services=["dancing", "striptease", "bath"],
         hours="14:00-02:00", max_duration_h=1, phones=["+306947249616"], prices=[eur(60, 30), eur(100, 60)]),
]
OWN = [
    lady("kartela.php?k=17", "<TR><TD>Ονομα<TD><B>Κατερίνα</B><TR><TD>Ηλικία<TD>37<TR><TD>Υψος/Κιλά<TD>163/54<TR><TD>Πόλη<TD>Πάτρα<TR><TD>Γλώσσες<TD>ελλ., ιταλ., αγγλ."
         "<TR><TD>Χώρος<TD>ΝΑΙ<TR><TD>Έξοδοι<TD>ΝΑΙ<TR><TD>Τιμές<TD>1ω 90 / 2ω 160 / 3ω 220 ευρώ<TR><TD>Τηλέφωνο<TD>6944-206864<TR><TD COLSPAN=2>"
         "Είμαι ανεξάρτητη, χωρίς γραφείο. Αισθησιακό μασάζ, tantra, δείπνο, ταξίδια στα νησιά. Σας περιμένω!", 3,
         alias="Κατερίνα", age=37, height_cm=163, weight_kg=54, city="Pátra", languages_spoken=["el", "it", "en"], incall=True, outcall=True, provider_kind="independent",
         services=["massage", "tantra", "dinner_date", "travel"], max_duration_h=3, phones=["+306944206864"], prices=[eur(90, 60), eur(160, 120), eur(220, 180)]),
    lady("kartela.php?k=21", "<TR><TD>Ονομα<TD><B>Ιωάννα</B><TR><TD>Ηλικία<TD>22<TR><TD>Πόλη<TD>Ιωάννινα<TR><TD>Χώρος<TD>ΟΧΙ<TR><TD>Έξοδοι<TD>ΝΑΙ"
         "<TR><TD>Τιμές<TD>κατόπιν συνεννόησης<TR><TD>Τηλέφωνο<TD>691 91 96 379<TR><TD COLSPAN=2>φοιτητρια 22 χρ, μονο για παρεα, σινεμα, φαγητο εξω, βολτα στη λιμνη να σου δειξω την πολη. οχι φωτο προσωπου.", 1,
         alias="Ιωάννα", age=22, city="Ioánnina", incall=False, outcall=True, services=["dinner_date", "city_guide"], phones=["+306919196379"]),
    lady("kartela.php?k=22", "<TR><TD>Ονομα<TD><B>Νάταλι</B><TR><TD>Ηλικία<TD>30<TR><TD>Χώρα<TD>Βραζιλία<TR><TD>Υψος/Κιλά<TD>170/-<TR><TD>Πόλη<TD>Βόλος<TR><TD>Χώρος<TD>ΝΑΙ<TR><TD>Έξοδοι<TD>ΝΑΙ"
         "<TR><TD>Τιμές<TD>χώρος 80 η ώρα, έξοδος 100 η ώρα (ευρώ)<TR><TD>Τηλέφωνο<TD>6915.382432<TR><TD COLSPAN=2>Λατίνα με πάθος για χορό. Σαν κοπέλα σου! Ωράριο 12:00 – 24:00.", 2,
         alias="Νάταλι", age=30, nationality="BR", ethnicity="latin", height_cm=170, city="Vólos", incall=True, outcall=True, services=["dancing", "gfe"], hours="12:00-24:00",
         max_duration_h=1, phones=["+306915382432"], prices=[eur(80, 60, "incall"), eur(100, 60, "outcall")]),
    lady("kartela.php?k=25", "<TR><TD>Ονομα<TD><B>Χρυσούλα</B><TR><TD>Ηλικία<TD>55<TR><TD>Πόλη<TD>Λάρισα<TR><TD>Χώρος<TD>ΝΑΙ<TR><TD>Έξοδοι<TD>ΟΧΙ<TR><TD>Τιμές<TD>50 ευρώ<TR><TD>Τηλέφωνο<TD>6957 300 867"
         "<TR><TD COLSPAN=2>Ωριμη κυρία, αγκαλιά και κουβέντα, μασάζ στην πλάτη. Πρωινές ώρες 9 με 1 το μεσημέρι. Ατομα με αναπηρία εξυπηρετούνται (ισόγειο, ράμπα).", 1,
         alias="Χρυσούλα", age=55, city="Lárisa", incall=True, outcall=False, services=["cuddling", "massage", "disabled_guests"], hours="09:00-13:00",
         phones=["+306957300867"], prices=[eur(50)]),
]
ADS = ATHENS + SALONICA + OWN


def wrap(title, body):
    return f"""<HTML>
<HEAD><TITLE>{title}</TITLE>
<!-- φτιαγμένο με Σημειωματάριο -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1253">
</HEAD>
<BODY BGCOLOR=#FFF0F5 TEXT=#330022 LINK=#990066>
<CENTER><IMG SRC=logo.gif WIDTH=468 HEIGHT=60><BR><FONT SIZE=2><A HREF=index.htm>Αρχική</A> | <A HREF=athina.htm>Αθήνα</A> | <A HREF=thessaloniki.htm>Θεσσαλονίκη</A> | <A HREF=eparxia.php>Επαρχία</A> | <A HREF=diafimisi.htm>Διαφήμιση</A> | <A HREF=epikoinonia.htm>Επικοινωνία</A></FONT></CENTER>
<HR COLOR=#990066>
{body}
<HR><CENTER><FONT SIZE=1>Η ΒΙΤΡΙΝΑ δημοσιεύει αγγελίες, δεν μεσολαβεί. Γραμμή σελίδας: 210 1234567. Ανω των 18.<BR><IMG SRC=counter.cgi> επισκέπτες</FONT></CENTER>
</BODY></HTML>"""


def page(path, title, body, kind="static", ads=(), canonical=None):
    return WrittenPage(f"{B}/{path}", wrap(title, body), kind, "el", ads=tuple(r[3]["url"] for r in ads), canonical=canonical and f"{B}/{canonical}",
                       content_type="text/html", encoding="windows-1253")


def town(rows, title):
    out = f"<CENTER><FONT FACE=Arial SIZE=5>{title}</FONT></CENTER>\n<TABLE BORDER=1 CELLPADDING=6 WIDTH=90% ALIGN=center>"
    for url, body, pics, _ in rows:
        key = url.split("#")[1]
        imgs = "<BR>".join(f"<IMG SRC=foto/{key}{n}.jpg WIDTH=120>" for n in range(1, pics + 1)) or "&nbsp;"
        out += f"\n<TR><TD VALIGN=top><A NAME={key}></A>{imgs}\n<TD>{body}"
    return out + "</TABLE>"


def card(row):
    url, body, pics, t = row
    imgs = " ".join(f"<img src=foto/k{url.split('=')[1]}_{n}.jpg height=200>" for n in range(1, pics + 1))
    return f"<center>{imgs}</center>\n<table border=0 cellspacing=3 align=center bgcolor=white>{body}</table>\n<p align=center><a href=eparxia.php>πίσω</a>"


def country(rows):
    return "<UL>" + "".join(f"<LI><A HREF={r[0]}>{r[3]['alias']}</A> - {w}" for r, w in zip(rows, ("Πάτρα", "Ιωάννινα", "Βόλος", "Λάρισα"))) + "</UL>"


PAGES = [
    page("index.htm", "ΒΙΤΡΙΝΑ - αρχική", "<P ALIGN=center>Καλώς ήρθατε! Διαλέξτε πόλη από το μενού.<P ALIGN=center><IMG SRC=new.gif> Νέες κυρίες κάθε Παρασκευή."),
    page("athina.htm", "ΒΙΤΡΙΝΑ Αθήνα", town(ATHENS, "ΑΘΗΝΑ"), "listing", ATHENS),
    page("thessaloniki.htm", "ΒΙΤΡΙΝΑ Θεσσαλονίκη", town(SALONICA, "ΘΕΣΣΑΛΟΝΙΚΗ"), "listing", SALONICA),
    page("athina.htm?print=1", "ΒΙΤΡΙΝΑ Αθήνα", town(ATHENS, "ΑΘΗΝΑ"), "listing", ATHENS, "athina.htm"),
    page("eparxia.php", "ΒΙΤΡΙΝΑ Επαρχία", country(OWN), "listing", OWN),
    *[page(r[0], f"{r[3]['alias']} - ΒΙΤΡΙΝΑ", card(r), "ad", [r]) for r in OWN],
    page("kartela.php?k=22&PHPSESSID=a81b0c77", "Νάταλι - ΒΙΤΡΙΝΑ", card(OWN[2]), "ad", [OWN[2]], "kartela.php?k=22"),
    page("diafimisi.htm", "Διαφήμιση", "<P>Αγγελία σε σελίδα πόλης: 20 ευρώ το μήνα.<P>Δική σας καρτέλα με φωτογραφίες: 35 ευρώ το μήνα.<P>Πανό 468x60: 100 ευρώ."),
    page("epikoinonia.htm", "Επικοινωνία", "<P>ΒΙΤΡΙΝΑ, Τ.Θ. 00000, Αθήνα. Τηλ. 210 1234567, grafeio@vitrina-ellada.example"),
    page("oroi.htm", "Οροι χρήσης", "<P>Η σελίδα απευθύνεται σε ενήλικες. Κάθε κυρία ευθύνεται για το κείμενό της. Καταγγελίες: στο γραφείο της σελίδας."),
    page("faq.htm", "Συχνές ερωτήσεις", "<DL><DT>Πώς αλλάζω κείμενο;<DD>Με ένα e-mail.<DT>Κρύβετε πρόσωπο;<DD>Ναι, αν το ζητήσετε.</DL>"),
    page("kartela.php?k=9", "ΒΙΤΡΙΝΑ", "<P ALIGN=center><FONT COLOR=red>Δεν βρέθηκε καρτέλα με αυτόν τον αριθμό.</FONT>", "error"),
    page("kartela.php?k=12", "ΒΙΤΡΙΝΑ", "<P ALIGN=center>Η αγγελία κατέβηκε με αίτημα της κυρίας.", "error"),
]
SITE = WrittenSite(HOST, "GR", tuple(PAGES), tuple(r[3] for r in ADS), note=__doc__)
