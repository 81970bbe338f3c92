"""Greek WordPress site of small ads: hearts, massage, hostesses."""

import random

from tests.sites.written import WrittenPage, WrittenSite

HOST = "mikres-thess.example"
R = random.Random(305)


def tel() -> str:
    return f"{R.choice(('694', '697', '698', '693'))} {R.randrange(2000000, 9999999)}"


GNORIMIES = [
    ("Κυρία 48 ετών", 166, "Καλαμαριά", "χωρισμένη, ευπαρουσίαστη, δημόσιος υπάλληλος, ζητά κύριο σοβαρό έως 58 για γάμο"),
    ("Νατάσα, 33", 174, "Κέντρο", "ξανθιά, γαλανομάτα, από τη Μολδαβία, μιλάει ελληνικά και ρωσικά, ζητά σύντροφο ζωής, όχι περιπέτειες"),
    ("Συνταξιούχος 67", 172, "Εύοσμος", "χήρος, με δικό του σπίτι και αυτοκίνητο, αναζητά γλυκιά γυναίκα για συμβίωση"),
    ("Δέσποινα, 27", 163, "Τούμπα", "νηπιαγωγός, καστανή, αδύνατη, θέλει να γνωρίσει νέο με χιούμορ και αρχές"),
    ("Στέλιος, 39", 185, "Πυλαία", "γυμνασμένος, επιχειρηματίας, ελεύθερος, ζητά κοπέλα έως 35 για σοβαρή σχέση"),
]
MASAZ = [
    ("Άννα", 35, "σουηδικό, λεμφικό", (30, 50, 70)), ("Σουνί", 43, "ταϊλανδέζικο, ταϊλανδέζικο με λάδι", (35, 60, 80)),
    ("Ελευθερία", 29, "χαλαρωτικό με κερί, hot stone", (30, 55, 75)), ("Κώστας", 40, "αθλητικό, τριγκερ πόιντς", (30, 45, 65)),
]
MODELA = [("Ιόλη", 21, 177, "85-60-90", 15), ("Μαρκέλλα", 25, 173, "88-63-93", 14), ("Ξένια", 23, 180, "86-61-91", 18), ("Ραφαέλα", 28, 170, "91-66-96", 14)]
FRONTIDA = [("Μανάνα", 52, "εσωτερική φροντίστρια ηλικιωμένων, από Γεωργία", "850 € τον μήνα"), ("Σοφία", 24, "φύλαξη παιδιών, και βράδια", "7 € την ώρα"), ("Ιρίνα", 41, "αποκλειστική νοσοκόμα, 24 ώρες", "60 € η βάρδια"), ("Λουΐζ", 20, "au pair από τη Γαλλία", "90 € την εβδομάδα")]
CATS = ("gnorimies", "Γνωριμίες"), ("masaz", "Μασάζ"), ("montela", "Μοντέλα"), ("frontida", "Φροντίδα"), ("katoikia", "Συγκατοίκηση")


def page(title: str, body: str, pid: int, cat: str) -> str:
    menu = "".join(f'<li class="menu-item"><a href="/category/{s}/">{n}</a></li>' for s, n in CATS)
    return (f'<!DOCTYPE html><html lang="el"><head><meta charset="UTF-8"><title>{title} – Μικρές Αγγελίες Θεσσαλονίκης</title><meta name="generator" content="WordPress 6.4"><meta property="og:locale" content="el_GR"></head>'
            f'<body class="post-template-default single postid-{pid} wp-embed-responsive"><header id="masthead"><p class="site-title"><a href="/">Μικρές Αγγελίες</a></p><ul id="primary-menu">{menu}</ul></header>'
            f'<article id="post-{pid}" class="post type-post status-publish category-{cat}"><h1 class="entry-title">{title}</h1><time datetime="2025-10-{pid % 28 + 1:02d}T09:00:00+03:00">{pid % 28 + 1} Οκτωβρίου 2025</time><div class="entry-content">{body}</div></article>'
            '<aside id="secondary"><section class="widget"><h2>Πρόσφατα</h2><ul><li>Ζητείται κοπέλα για γραφείο</li><li>Κυρία 48 ζητά κύριο</li><li>Μασάζ στο Κέντρο από 30 €</li></ul></section></aside></body></html>')


def fig(n: str, alt: str) -> str:
    return f'<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2025/10/{n}.jpg" alt="{alt}"></figure>'


G = "".join(f"<p><strong>{a}</strong>, ύψος {h // 100},{h % 100:02d}, {o}: {t}. <strong>{tel()}</strong></p>" for a, h, o, t in GNORIMIES)
Z = "".join(f'<tr><td>{n}, {a} ετών</td><td>{w}</td>' + "".join(f"<td>{x} €</td>" for x in p) + f"<td>{tel()}</td></tr>" for n, a, w, p in MASAZ)
M = "".join(f"<li>{n}, {a} ετών, {h} εκ., {m}, {p} € / ώρα</li>" for n, a, h, m, p in MODELA)
F = "".join(f"<p><b>{n}, {a}</b> – {w}, {p}. Τηλ. {tel()}</p>" for n, a, w, p in FRONTIDA)
PAGES = [
    ("/category/gnorimies/", "listing", "Γνωριμίες: μόνες καρδιές", G, "gnorimies"),
    ("/gnorimies/natasa-33/", "profile", "Νατάσα, 33 ετών", fig("nat1", "Νατάσα") + fig("nat2", "Νατάσα στην παραλία") + f"<ul><li>Ηλικία: 33</li><li>Ύψος: 1,74</li><li>Κιλά: 59</li><li>Μαλλιά: ξανθά</li><li>Μάτια: γαλανά</li><li>Γλώσσες: ελληνικά, ρωσικά, ρουμανικά</li></ul><p>Καινούρια στην πόλη, δουλεύω σε φούρνο. Μ' αρέσει το μαγείρεμα και οι βόλτες στην παραλία. Ψάχνω άνθρωπο για οικογένεια, παντρεμένοι να μην ενοχλούν. Τηλέφωνο {tel()}, απογεύματα.</p>", "gnorimies"),
    ("/masaz/kentro-evexias/", "listing", "Κέντρο Ευεξίας Ροδιά: μασάζ στο Κέντρο", f'<p>Ανοιχτά κάθε μέρα 10:00–22:00, διακριτικός και καθαρός χώρος, επισκέψεις σε ξενοδοχεία +20 €.</p><figure class="wp-block-table"><table><thead><tr><th>Θεραπεύτρια</th><th>Είδος</th><th>30΄</th><th>60΄</th><th>90΄</th><th>Κινητό</th></tr></thead><tbody>{Z}</tbody></table></figure><p><em>Δεν προσφέρουμε ερωτικό μασάζ. Παρακαλούμε μην επιμένετε.</em></p>', "masaz"),
    ("/masaz/souni-thai/", "ad", "Η Σουνί ήρθε στη Θεσσαλονίκη – Thai massage", fig("souni", "Σουνί") + f"<p>Η Σουνί, 43 ετών, από το Τσιανγκ Μάι, με δίπλωμα και δεκαπέντε χρόνια πείρα, σας περιμένει στην Εγνατία, 2ος όροφος. Παραδοσιακό στο στρώμα με πιτζάμα ή με ζεστό λάδι. 30΄ 35 €, 60΄ 60 €, 90΄ 80 €, 2 ώρες 105 €, δύο άτομα μαζί 110 €. Για λίγες μέρες και στην Καβάλα (20–24 Οκτωβρίου). Ραντεβού / Viber {tel()}.</p>", "masaz"),
    ("/masaz/eleftheria-kritikes/", "review", "Κριτικές για την Ελευθερία", '<ol class="comment-list"><li class="comment"><cite>Νίκος Π.</cite><p>Εξαιρετική! Μία ώρα 55 €, πραγματικά χαλαρωτικό, ευγενική κοπέλα.</p></li><li class="comment"><cite>maria_thess</cite><p>Πήγα μετά τη γέννα, με φρόντισε πολύ. 5/5</p></li><li class="comment"><cite>Ανώνυμος</cite><p>Καλό μασάζ αλλά το πάρκινγκ δράμα.</p></li></ol>', "masaz"),
    ("/montela/praktoreio-iris/", "directory", "Πρακτορείο Ίρις: hostess, μοντέλα, promotion", f"<p>Κοπέλες με εμφάνιση και ξένες γλώσσες για εκθέσεις, συνοδεία συνέδρων, δεξιώσεις. Ελάχιστο 4 ώρες.</p><ul>{M}</ul><p>Γραμματεία: {tel()}</p>", "montela"),
    ("/montela/xenia/", "profile", "Ξένια – book", fig("x1", "πορτρέτο") + fig("x2", "μαγιό") + fig("x3", "νυφικό") + "<p>23 ετών, 1,80, 60 κιλά, 86-61-91, νούμερο 39, μάτια πράσινα. Πασαρέλα, εσώρουχα καταλόγου, όχι γυμνό. Ημερομίσθιο 160 €, ώρα 18 €. Ταξιδεύει Αθήνα 6–9 Νοεμβρίου.</p>", "montela"),
    ("/category/frontida/", "listing", "Φροντίστριες, νταντάδες, au pair", F, "frontida"),
    ("/spa-xenodoxeio-thermaikos/", "static", "Hotel Thermaikos: spa, χαμάμ και σάουνα", f"<p>Χαμάμ με τρίψιμο 45 €, σάουνα 2 ώρες 25 €, ιδιωτικό τζακούζι για ζευγάρια 90 λεπτά 110 €, μασάζ ζευγαριού 60΄ 120 €. Δωμάτιο ημέρας 10–18: 60 €. Τηλ. 2310 {R.randrange(220000, 889999)}</p>", "spa"),
    ("/xoros-partener/", "listing", "Ζητείται παρτενέρ χορού", f"<p>Κοπέλα 30, 1,65, ζητά παρτενέρ για tango, ύψος πάνω από 1,75. {tel()}</p><p>Κύριος 62, καλοστεκούμενος, ζητά ντάμα για βαλς και ταξίδια με τον σύλλογο. {tel()}</p><p>Δασκάλα Γιαμίλα, 34: bachata, ιδιαίτερο 30 € η ώρα, 40 € τα 90 λεπτά.</p>", "xoros"),
    ("/nyxta/kampare-asteri/", "static", "Καμπαρέ Το Αστέρι – πρόγραμμα", "<p>Χωρίς στριπτίζ! Παρασκευή: επιθεώρηση «Ζαρτιέρες και Ρεμπούμπλικες». Σάββατο: Drag show με τη Μαντάμ Σουσού. Φιάλη 110 €, ποτό 9 €, κοπέλες είσοδος ελεύθερη ως τις 12. Μόνο ενήλικοι.</p>", "nyxta"),
    ("/tarot-morgana/", "ad", "Μόργκανα: ταρώ όλο το 24ωρο", f"<p>Έρωτας, χωρισμός, επανασύνδεση. 1,50 € το λεπτό, 30 λεπτά 35 €, 60 λεπτά 60 €. Απόλυτη εχεμύθεια. {tel()}</p>", "tarot"),
    ("/xenagos-ana-ora/", "ad", "Ξεναγός με την ώρα", f"<p>Φωτεινή, 36, διπλωματούχος ξεναγός, αγγλικά, γερμανικά, ρωσικά. 2 ώρες 100 €, 4 ώρες 170 €, παραλαβή από το ξενοδοχείο. {tel()}</p>", "xenagos"),
    ("/katoikia/sygkatoikos/", "ad", "Ζητείται συγκάτοικος, κοπέλα", f"<p>Δύο φοιτήτριες (20, 22) ζητούν τρίτη, έως 26. Δωμάτιο 230 €, Καμάρα. Έλενα {tel()}</p>", "katoikia"),
    ("/frontida/irina-nyxta/", "ad", "Ιρίνα, 41 – νυχτερινή αποκλειστική", fig("iri", "Ιρίνα") + f"<p>Υπομονετική, καθαρή, διακριτική, από τη Βουλγαρία. Έρχομαι σε σπίτι, κλινική ή ξενοδοχείο, όλο το 24ωρο. 1 ώρα 10 €, 2 ώρες 18 €, όλη η νύχτα 60 €, Σαββατοκύριακο 200 €. Περιποίηση, φάρμακα, παρέα. {tel()}</p>", "frontida"),
]
SITE = WrittenSite(HOST, "GR", tuple(WrittenPage(f"https://{HOST}{p}", page(t, b, 2210 + i, c), k, "el", relevant=False) for i, (p, k, t, b, c) in enumerate(PAGES)), note="WordPress posts, heights as 1,74, primes for minutes")
