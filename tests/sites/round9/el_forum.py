"""Greek hobby board of about 2009 (vBulletin 3), windows-1253, reviews and talk; the server names no charset, a meta tag does.

Hard: no ads at all, though posts hold names, ages, phones and prices of persons; signatures and quotes; session ids 's=', single-post links 'p=', print views;
two review pages made from a form with labelled fields; an off-topic thread (football) in the same template; Greeklish beside Greek.
"""

from tests.sites.written import WrittenPage, WrittenSite

H = "http://www.vradino-steki.example"
U = {"nikos_ath": ("Νίκος", "Παλιό μέλος", "Οκτ 2009", 1204), "Thessaliotis": ("", "Μέλος", "Μαρ 2014", 87), "o_kapetanios": ("", "Moderator", "Ιαν 2008", 5310), "marios80": ("", "Νέο μέλος", "Απρ 2025", 6)}
SIG = {"nikos_ath": "Η ζωή είναι μικρή", "o_kapetanios": "Διαβάστε τους ΚΑΝΟΝΕΣ πριν γράψετε. Επικοινωνία: steki@vradino-steki.example"}


def page(title, body, crumb=""):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="el"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1253" /><meta name="generator" content="vBulletin 3.8.4" /><title>{title}</title></head><body>
<a name="top"></a><table border="0" width="100%" cellpadding="0" cellspacing="0" align="center"><tr><td align="left"><a href="index.php"><img src="images/misc/logo.gif" border="0" alt="Το Βραδινό Στέκι" /></a></td></tr></table>
<div align="center"><div class="page" style="width:100%; text-align:left"><table class="tborder" cellpadding="6" cellspacing="1" border="0" width="100%"><tr><td class="alt1"><span class="navbar"><a href="index.php">Το Βραδινό Στέκι</a> {crumb}</span></td>
<td class="alt2" nowrap="nowrap"><form action="login.php?do=login" method="post">Όνομα μέλους <input type="text" name="vb_login_username" size="10" /> Κωδικός <input type="password" size="10" /> <input type="submit" value="Σύνδεση" /></form></td></tr>
<tr><td colspan="2" class="vbmenu_control"><a href="register.php">Εγγραφή</a> <a href="faq.php">Συχνές ερωτήσεις</a> <a href="search.php">Αναζήτηση</a> <a href="forumdisplay.php?f=12">Κριτικές</a></td></tr></table><br />
{body}
<div class="smallfont" align="center">Όλες οι ώρες είναι GMT +3. Η ώρα τώρα είναι <span class="time">14:22</span>.</div><div class="smallfont" align="center">Powered by vBulletin&reg; Version 3.8.4</div></div></div></body></html>"""


def post(n, who, when, text):
    extra, rank, since, cnt = U[who]
    sig = f'<div>__________________<br />{SIG[who]}</div>' if who in SIG else ""
    return f"""<!-- post #{n} --><table id="post{n}" class="tborder" cellpadding="6" cellspacing="0" border="0" width="100%"><tr><td class="thead"><a name="post{n}"></a>{when}</td><td class="thead" align="right">#<a href="showpost.php?p={n}">{n % 100}</a></td></tr>
<tr valign="top"><td class="alt2" width="175"><a class="bigusername" href="member.php?u={cnt}">{who}</a><div class="smallfont">{rank}<br />Εγγραφή: {since}<br />Μηνύματα: {cnt}</div></td><td class="alt1" id="td_post_{n}"><div id="post_message_{n}">{text}</div>{sig}</td></tr></table><!-- / post #{n} -->"""


def q(who, t):
    return f'<div style="margin:20px"><div class="smallfont">Παράθεση:</div><table><tr><td class="alt2" style="border:1px inset"><div>Αρχικό μήνυμα από <strong>{who}</strong></div><div style="font-style:italic">{t}</div></td></tr></table></div>'


T = {  # thread: title, forum, pages of posts, relevant
    4471: ("Μασάζ στο Κουκάκι - γνώμες;", 12, [[
        (60211, "marios80", "02-06-2025, 23:10", "Καλησπέρα στην παρέα. Έχει πάει κανείς στη Δανάη, γύρω στα 35, για μασάζ; Ζητάει 80 ευρώ την ώρα. Το τηλέφωνο που βρήκα είναι 694 381 70 26."),
        (60214, "nikos_ath", "03-06-2025, 09:41", q("marios80", "Έχει πάει κανείς στη Δανάη;") + "Ναι, πέρσι. Πολύ καλά χέρια, καθαρός χώρος, τότε ήταν 60/ώρα. Μην περιμένεις κάτι άλλο εκτός από μασάζ."),
        (60220, "Thessaliotis", "03-06-2025, 18:02", "Κι εγώ άκουσα καλά λόγια. Στη Θεσσαλονίκη υπάρχει κάτι ανάλογο;"),
    ], [
        (60241, "o_kapetanios", "05-06-2025, 11:15", "Υπενθύμιση: <b>όχι τηλέφωνα</b> σε δημόσια μηνύματα χωρίς άδεια. Το θέμα μένει ανοιχτό."),
        (60248, "marios80", "08-06-2025, 00:35", "Sorry paidia, den to iksera. Pigame telika, ola teleia, euxaristo gia ti voitheia!"),
    ]], True),
    4480: ("Συνοδός για γάμο στο Βόλο, πόσο κοστίζει;", 14, [[
        (60301, "Thessaliotis", "09-06-2025, 20:20", "Με κάλεσαν σε γάμο και δεν θέλω να πάω μόνος. Τι τιμές παίζουν για συνοδεία, ας πούμε 6 ώρες; Μια κοπέλα (Ιωάννα, 28) μου ζήτησε 500 και τα έξοδα."),
        (60305, "nikos_ath", "09-06-2025, 21:55", "Λογική τιμή. Εγώ είχα πληρώσει 700€ για Σαββατοκύριακο στο Ναύπλιο, δείπνο και ξενάγηση, αλλά πάνε χρόνια."),
    ]], True),
    4402: ("Απάτες με προκαταβολή - ΠΡΟΣΟΧΗ", 14, [[
        (59870, "o_kapetanios", "11-04-2025, 10:00", "Μην στέλνετε προκαταβολές με κάρτες δώρου. Αν κάποια ζητάει 50€ «για ταξί» πριν τη δείτε, είναι ψεύτικη. Γράψτε εδώ τα ψευδώνυμα."),
        (59902, "nikos_ath", "14-04-2025, 16:47", "Προσθέτω: προφίλ «Angel Athens» στο Telegram, φωτογραφίες από μοντέλο της Ισπανίας."),
    ]], True),
    4466: ("Τελικός κυπέλλου", 20, [[
        (60101, "nikos_ath", "24-05-2025, 22:58", "Τι ματς ήταν αυτό; Στο 89ο το γύρισε!"),
        (60102, "Thessaliotis", "24-05-2025, 23:07", "Ο διαιτητής έδωσε πέναλτι του πουθενά. Πάμε για τσίπουρα."),
    ]], False),
}
F = {12: "Κριτικές - Αττική", 14: "Γενική συζήτηση", 20: "Άσχετα (off-topic)"}


def crumb(f):
    return f'&gt; <a href="forumdisplay.php?f={f}">{F[f]}</a>'


def thread(t, pg=1):
    title, f, pages, _r = T[t]
    nav = f'<div class="pagenav">Σελίδα {pg} από {len(pages)} ' + " ".join(f'<a href="showthread.php?t={t}{"" if k == 1 else f"&amp;page={k}"}">{k}</a>' for k in range(1, len(pages) + 1)) + "</div>" if len(pages) > 1 else ""
    sim = '<table class="tborder" width="100%"><tr><td class="tcat">Παρόμοια θέματα</td></tr>' + "".join(f'<tr><td class="alt1"><a href="showthread.php?t={k}">{v[0]}</a></td></tr>' for k, v in T.items() if k != t) + "</table>"
    tools = f'<div class="vbmenu_control">Εργαλεία θεμάτων: <a href="printthread.php?t={t}">Εκτυπώσιμη μορφή</a></div>'
    return page(title + " - Το Βραδινό Στέκι", f"<h3>{title}</h3>{tools}{nav}" + "<br />".join(post(*x) for x in pages[pg - 1]) + nav + sim, crumb(f))


def printed(t):
    title, f, pages, _r = T[t]
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1253"><title>Το Βραδινό Στέκι - {title}</title></head><body><b>{title}</b><hr>' + "<hr>".join(
        f"<div>{who} - {when}</div><div>{text}</div>" for _n, who, when, text in pages[0]) + "</body></html>"


def forum(f, ids, extra=""):
    return page(F[f] + " - Το Βραδινό Στέκι", f'<table class="tborder" width="100%" id="threadslist"><tr><td class="thead">Θέμα</td><td class="thead">Απαντ.</td><td class="thead">Εμφανίσεις</td></tr>' + "".join(
        f'<tr><td class="alt1"><a href="showthread.php?t={t}" id="thread_title_{t}">{T[t][0]}</a><div class="smallfont">{T[t][2][0][0][1]}</div></td><td class="alt2">{sum(map(len, T[t][2])) - 1}</td><td class="alt1">{t % 700 + 90}</td></tr>' for t in ids) + extra + "</table>", crumb(f))


R = [  # review form
    (318, "Λυδία", "Αθήνα, Παγκράτι", "03/2025", "60 λεπτά", "100 €", "694 772 10 53", "8/10", "nikos_ath", "Ευγενική, γύρω στα 40, ωραία κουβέντα. Το μασάζ κράτησε όσο είπαμε. Θα ξαναπήγαινα."),
    (322, "Sofi (Βουλγάρα)", "Πειραιάς", "05/2025", "30 λεπτά", "50 €", "δεν δίνεται", "5/10", "Thessaliotis", "Βιαστική και με το κινητό στο χέρι. Οι φωτογραφίες είναι παλιές. Μιλάει λίγα ελληνικά."),
]


def review(r):
    lab = ("Όνομα", "Περιοχή", "Πότε", "Διάρκεια", "Κόστος", "Τηλέφωνο", "Βαθμός")
    rows = "".join(f'<tr><td class="alt2"><b>{a}</b></td><td class="alt1">{b}</td></tr>' for a, b in zip(lab, r[1:8]))
    return page(f"Κριτική: {r[1]} - Το Βραδινό Στέκι", f'<table class="tborder" width="100%"><tr><td class="tcat" colspan="2">Κριτική #{r[0]} από <a href="member.php?u=1">{r[8]}</a></td></tr>{rows}<tr><td class="alt1" colspan="2">{r[9]}</td></tr></table>', crumb(12))


def P(path, html, kind="static", **kw):
    return WrittenPage(f"{H}/{path}", html, kind, "el", content_type="text/html", encoding="windows-1253", **kw)


REV = "".join(f'<tr><td class="alt1" colspan="3">Κριτική: <a href="reviews.php?id={r[0]}">{r[1]}, {r[2]}</a> {r[7]}</td></tr>' for r in R)
T1 = f"{H}/showthread.php?t=4471"
PAGES = (
    P("index.php", page("Το Βραδινό Στέκι", '<table class="tborder" width="100%">' + "".join(f'<tr><td class="alt1"><a href="forumdisplay.php?f={f}"><strong>{n}</strong></a></td></tr>' for f, n in F.items()) + '</table><div class="smallfont">Ποιοι είναι online: 3 μέλη και 41 επισκέπτες</div>')),
    P("forumdisplay.php?f=12", forum(12, [4471], REV)),
    P("forumdisplay.php?f=14", forum(14, [4480, 4402])),
    P("forumdisplay.php?f=20", forum(20, [4466]), relevant=False),
    P("showthread.php?t=4471", thread(4471), "thread"),
    P("showthread.php?t=4471&page=2", thread(4471, 2), "thread"),
    P("showthread.php?s=9b1de07c2f5a4e8896d3&t=4471", thread(4471), "thread", canonical=T1),
    P("printthread.php?t=4480", printed(4480), "thread", canonical=f"{H}/showthread.php?t=4480"),
    P("showthread.php?t=4480", thread(4480), "thread"),
    P("showthread.php?t=4402", thread(4402), "thread"),
    P("showthread.php?t=4466", thread(4466), "thread", relevant=False),
    *(P(f"reviews.php?id={r[0]}", review(r), "review") for r in R),
    P("faq.php", page("Συχνές ερωτήσεις", '<div class="alt1"><h3>Συχνές ερωτήσεις</h3><p><b>Πώς γράφομαι;</b> Με ένα έγκυρο e-mail, από 18 ετών και πάνω.</p><p><b>Τι απαγορεύεται;</b> Προσωπικά στοιχεία τρίτων, διαφημίσεις, προσβολές.</p></div>')),
    P("register.php", page("Εγγραφή", '<form><fieldset><legend>Κανόνες</legend>Με την εγγραφή σας δηλώνετε ότι είστε ενήλικος. <input type="checkbox" /> Συμφωνώ</fieldset><input type="submit" value="Εγγραφή" /></form>')),
    P("showthread.php?t=3999", page("Μήνυμα vBulletin", '<table class="tborder"><tr><td class="tcat">Μήνυμα vBulletin</td></tr><tr><td class="panelsurround">Δεν καθορίστηκε έγκυρο θέμα. Αν ακολουθήσατε σωστό σύνδεσμο, ενημερώστε τον <a href="sendmessage.php">διαχειριστή</a>.</td></tr></table>'), "error"),
    P("sendmessage.php", page("Επικοινωνία", '<form>Όνομα <input /> E-mail <input /> Μήνυμα <textarea></textarea><input type="submit" value="Αποστολή" /></form>')),
)
SITE = WrittenSite("www.vradino-steki.example", "GR", PAGES, (), "vBulletin 3, windows-1253 named in meta only, no ads, names/phones/prices in posts")
