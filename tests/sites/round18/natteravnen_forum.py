"""Danish hobby board with reviews ("Natteravnen"): an old phpBB-like forum beside a small review script of its own.

Hard: no advertisement anywhere, though names, ages, towns, numbers and prices are quoted by the writers; threads carry a
session id or start= parameter; review pages have label lines like an ad's; banners name people; an off-topic room.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "natteravnen-forum.example"
B = f"https://www.{HOST}"

# topic id, room, title, relevant, posts (author, date, text)
THREADS = [
    (4118, "Jylland", "Nogen der har besøgt Anja i Aarhus N?", True, [
        ("Bamse67", "02-06-2025 21:14", "Har set hendes annonce flere steder nu. Hun skriver 34 år og massage med varm olie, 900 for en halv time. Er det samme Anja som sad i Viborg sidste år?"),
        ("tagmigmed", "02-06-2025 22:40", "Ja, det er hende. Flink, taler godt dansk, og billederne passer nogenlunde. Nummeret er det samme, 20 36 88 16."),
        ("Bamse67", "03-06-2025 08:02", "Tak! Så ringer jeg i morgen. Tager hun MobilePay?"),
        ("Nordlys", "03-06-2025 11:55", "Kun kontant. Parkering bag Føtex.")]),
    (4125, "København og omegn", "Klinikken på Amager – nyt hold?", True, [
        ("kurt_k", "05-06-2025 17:31", "Kørte forbi i dag, og der er kommet nyt skilt op. Hvem arbejder der nu?"),
        ("SorteSara", "05-06-2025 19:12", "Tirsdag og torsdag er det Mille og Joanna. Weekend ved jeg ikke. Priserne er steget til 1.000 for 30 min."),
        ("kurt_k", "05-06-2025 20:20", "Av. For to år siden var det 700.")]),
    (4130, "Fyn og Sjælland", "Advarsel: falske billeder i Odense", True, [
        ("Fynboen", "07-06-2025 23:48", "Annoncen med 'Bianca 23' bruger billeder fra en svensk side. Det var en helt anden, der åbnede døren, og hun virkede bange. Jeg gik igen og har ringet til politiets linje."),
        ("Admin", "08-06-2025 07:30", "Godt gjort. Husk: ved mistanke om tvang, kontakt politiet på 114. Vi har fjernet linket."),
        ("Nordlys", "08-06-2025 09:03", "Respekt herfra.")]),
    (4133, "Rejser", "Ferie i Prag – erfaringer?", True, [
        ("tagmigmed", "08-06-2025 14:20", "Skal til Prag i uge 28 med et par kammerater. Nogen, der kender et godt sted til tantramassage, hvor man kan bestille på engelsk?"),
        ("oldtimer", "08-06-2025 16:47", "Der er flere omkring Vinohrady. Regn med 2.500 koruna for halvanden time."),
        ("Vestjyden", "09-06-2025 10:10", "Og undgå taxaerne ved banegården.")]),
    (4090, "Jylland", "Sofie, Esbjerg – samlet tråd", True, [
        ("Vestjyden", "11-02-2025 18:00", "Samler alt om Sofie (41) fra Esbjerg her, så vi slipper for fem tråde."),
        ("havblik", "14-02-2025 09:26", "Var der i går. God snak, to kopper kaffe, kys på kinden, og intet ur. Kommer igen."),
        ("Bamse67", "20-03-2025 21:21", "Hun holder fri i påsken, skrev hun i en sms.")]),
    (4137, "Løs snak", "Vinterdæk til Passat – hvor køber I?", False, [
        ("havblik", "09-06-2025 12:00", "Skal have nye fælge og dæk til en 2017 Passat. Er 4.800 kr. for et sæt brugte ok?"),
        ("kurt_k", "09-06-2025 12:31", "Køb nye, de brugte er altid fra 2016. Prøv en forhandler i Herning.")]),
]
P2 = [("oldtimer", "02-04-2025 13:37", "Side to allerede! Prisen er uændret 1.200 i timen. Hun kører ikke ud længere."),
      ("Vestjyden", "30-05-2025 22:05", "Bekræfter. Sofie rejser til Spanien i juli, så ring før den første.")]
# id, name, town, age as guessed, paid, stars, date, author, text
REVIEWS = [
    (871, "Anja", "Aarhus N", "35-40", "900 kr. / 30 min", 4, "4. juni 2025", "Bamse67", "Venlig modtagelse, rent og pænt. Massagen var lang og god, og hun havde ikke travlt. Trækker en stjerne fra for trappen til 4. sal."),
    (869, "Mille", "København S", "ca. 30", "1.000 kr. / 30 min", 3, "31. maj 2025", "SorteSara", "Som par fik vi en fin time, men telefonen ringede tre gange. Sød og smilende, taler dansk og engelsk."),
    (866, "Daniela", "Aalborg", "25", "1.500 kr. / 1 time", 5, "28. maj 2025", "nord9000", "Rumænsk pige på tour, kun en uge i byen. Ligner billederne. Jeg fik en middag ud af det også, hun elsker sushi."),
    (860, "Joanna", "København S", "ca. 45", "1.000 kr. / 30 min", 2, "17. maj 2025", "kurt_k", "Skuffet. Fjernsynet kørte hele tiden, og hun talte i telefon på polsk. Ikke igen."),
    (852, "Sofie", "Esbjerg", "41", "1.200 kr. / 1 time", 5, "13. maj 2025", "havblik", "Min faste gennem fire år. Kys, kram og kaffe. Mere behøver jeg ikke at skrive."),
    (845, "May", "Kolding", "vides ikke", "500 kr. / 45 min", 4, "2. maj 2025", "Vestjyden", "Ren thaimassage, hårde fingre, ryggen er som ny. Lille klinik i kælderen, nem parkering."),
]
NAV = ('<table width="100%" class="bodyline"><tr><td><a href="/index.php"><img src="/templates/raven/logo.gif" border="0" alt="Natteravnen"></a></td><td align="center">'
       '<span class="maintitle">Natteravnen</span><br><span class="gen">Danmarks ældste forum for gæster</span><br><a href="/faq.php">FAQ</a> &nbsp; <a href="/anmeldelser/">Anmeldelser</a> '
       '&nbsp; <a href="/regler.php">Regler</a> &nbsp; <a href="/login.php">Log ind</a></td></tr></table>'
       '<center><a href="https://bannere.example/k?9"><img src="/b/luna468.gif" alt="Luna 25 - Vejle - ring nu" width="468" height="60"></a></center>')


def page(title, body):
    return (f'<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
            f"<title>Natteravnen :: {title}</title></head><body bgcolor=#E5E5E5>{NAV}{body}<p align=center class=copyright>Powered by RavenBB 2.0 &copy; 2004-2025 · Alle tider er CET</p></body></html>")


def thread(t, posts, n=1, pages=1, sid=""):
    rows = "".join(f'<tr><td width="150" valign="top" class="row{1 + i % 2}"><a name="{t[0] * 10 + i}"></a><b>{a}</b><br><span class="postdetails">Tilmeldt: {2009 + len(a)}<br>Indlæg: {len(a) * 37}</span></td>'
                   f'<td class="row{1 + i % 2}"><span class="postdetails">Skrevet: {d} &nbsp; Emne: {"Re: " if i or n > 1 else ""}{t[2]}</span><hr><span class="postbody">{x}</span></td></tr>'
                   for i, (a, d, x) in enumerate(posts))
    nav = f"Side {n} af {pages} &nbsp; " + (f'<a href="viewtopic.php?t={t[0]}{sid}">1</a> <a href="viewtopic.php?t={t[0]}&amp;start=15{sid}">2</a>' if pages > 1 else "")
    return page(t[2], f'<a class="maintitle" href="viewtopic.php?t={t[0]}{sid}">{t[2]}</a><br><span class="nav"><a href="/index.php">Natteravnen Forum Indeks</a> -> <a href="viewforum.php?f={len(t[1])}">{t[1]}</a></span>'
                      f'<table class="forumline" cellspacing=1 width="100%"><tr><th>Forfatter</th><th>Besked</th></tr>{rows}</table><span class="gensmall">{nav}</span>'
                      f'<br><a href="posting.php?mode=reply&amp;t={t[0]}">Svar på emne</a>')


def review(r):
    i, name, town, age, paid, stars, date, author, text = r
    return page(f"Anmeldelse af {name}, {town}", f"<h1>Anmeldelse: {name}</h1><table border=0 class=rev><tr><td>By:<td>{town}<tr><td>Skønnet alder:<td>{age}<tr><td>Betalt:<td>{paid}"
                f"<tr><td>Karakter:<td>{'&#9733;' * stars}{'&#9734;' * (5 - stars)} ({stars} af 5)<tr><td>Besøgt / skrevet:<td>{date}<tr><td>Anmelder:<td>{author}</table>"
                f"<blockquote>{text}</blockquote><p class=gensmall>Var anmeldelsen nyttig? <a href='stem.php?id={i}&amp;v=1'>Ja ({i % 13})</a> / <a href='stem.php?id={i}&amp;v=0'>Nej ({i % 4})</a></p>")


P = []
HOME = page("Forum Indeks", "<table class=forumline width='100%'><tr><th colspan=2>Forum<th>Emner<th>Indlæg" + "".join(
    f"<tr><td><img src=/templates/raven/folder.gif><td><a href='viewforum.php?f={len(r)}'>{r}</a><td>{k}<td>{k * 9}" for r, k in
    [("København og omegn", 911), ("Fyn og Sjælland", 402), ("Jylland", 1277), ("Rejser", 188), ("Løs snak", 640)]) + "</table><p>Vores 8.412 brugere har skrevet 31.004 indlæg.</p>")
P.append(WrittenPage(f"{B}/index.php", HOME, "static", "da"))
for t in THREADS:
    P.append(WrittenPage(f"{B}/viewtopic.php?t={t[0]}", thread(t, t[4], pages=2 if t[0] == 4090 else 1), "thread", "da", relevant=t[3]))
T = THREADS[4]
P.append(WrittenPage(f"{B}/viewtopic.php?t=4090&start=15", thread(T, P2, 2, 2), "thread", "da"))
P.append(WrittenPage(f"{B}/viewtopic.php?t=4118&sid=9f3c0b7ad2214e6680aa51be7c3310f4", thread(THREADS[0], THREADS[0][4], sid="&amp;sid=9f3c0b7ad2214e6680aa51be7c3310f4"), "thread", "da",
                     canonical=f"{B}/viewtopic.php?t=4118"))
for r in REVIEWS:
    P.append(WrittenPage(f"{B}/anmeldelser/vis.php?id={r[0]}", review(r), "review", "da"))
P.append(WrittenPage(f"{B}/regler.php", page("Regler", "<h2>Regler for forummet</h2><ol><li>Ingen rigtige navne eller adresser på folk.<li>Tal pænt om dem, I skriver om.<li>Ingen annoncer. Sælgere må svare i egne tråde."
                                             "<li>Mistanke om tvang eller mindreårige: skriv ikke her, ring 114.</ol>"), "static", "da"))
P.append(WrittenPage(f"{B}/faq.php", page("FAQ", "<h2>Ofte stillede spørgsmål</h2><p><b>Hvordan skifter jeg kodeord?</b><br>Under profil.</p><p><b>Hvorfor er min anmeldelse slettet?</b><br>Fordi den nævnte en adresse.</p>"), "static", "da"))
P.append(WrittenPage(f"{B}/login.php", page("Log ind", "<form action=login.php method=post>Brugernavn: <input name=username><br>Kodeord: <input type=password name=password><br><input type=checkbox name=autologin> Log mig på automatisk<br><input type=submit value='Log ind'></form>"), "static", "da"))
P.append(WrittenPage(f"{B}/viewtopic.php?t=3001", page("Information", "<table class=forumline><tr><th>Information<tr><td align=center>Emnet eller indlægget, du søger, findes ikke.</table>"), "error", "da"))
SITE = WrittenSite(HOST, "DK", tuple(P), (), __doc__)
