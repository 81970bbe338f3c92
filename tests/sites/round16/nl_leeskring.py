"""Dutch hobby board with reviews ("De Leeskring"), XenForo-like: threads, a review section with score rows, members' small talk.

Hard: nothing here is an ad, though nearly every post names a lady, a town, a price or a phone; quotes repeat older posts; one thread holds an
introduction written by a lady herself (still a topic); reviews have their own addresses and look like an advertisement's table of facts;
thread page 2, a permalink to a post, a print view and a session id repeat pages; one thread is in English; a missing topic answers 200.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "www.leeskring-avond.example"
B = f"https://{HOST}"
PAGES = []

SMILE = {":)": '<img src="/styles/smilies/smile.png" class="smilie" alt=":)">', ":D": '<img src="/styles/smilies/biggrin.png" class="smilie" alt=":D">'}


def frame(title, crumbs, body, lang="nl-NL"):
    trail = "".join(f'<li itemprop="itemListElement"><a href="{u}"><span itemprop="name">{t}</span></a></li>' for t, u in crumbs)
    return f"""<!DOCTYPE html>
<html id="XF" lang="{lang}" dir="LTR" data-app="public" data-template="thread_view" class="has-no-js"><head><meta charset="utf-8"><title>{title} | De Leeskring</title>
<meta name="apple-mobile-web-app-title" content="Leeskring"><meta property="og:site_name" content="De Leeskring"><link rel="stylesheet" href="/css.php?css=public:normalize.css,public:core.less&amp;s=3"></head>
<body data-template="thread_view"><div class="p-pageWrapper" id="top"><header class="p-header"><a href="/">De Leeskring</a><span class="p-header-slogan">Praten over gezelschap, met respect</span></header>
<nav class="p-nav"><ul><li><a href="/">Forum</a></li><li><a href="/whats-new/">Nieuwe berichten</a></li><li><a href="/recensies/">Recensies</a></li><li><a href="/login/">Inloggen</a></li><li><a href="/register/">Registreren</a></li></ul></nav>
<ul class="p-breadcrumbs" itemscope itemtype="https://schema.org/BreadcrumbList">{trail}</ul>
<div class="notice-content">Let op: geen volledige adressen en geen echte namen van anderen plaatsen. <a href="/help/regels/">Huisregels</a></div>
<div class="p-body-main"><div class="p-title"><h1 class="p-title-value">{title}</h1></div>{body}</div>
<aside class="p-body-sidebar"><div class="block"><h3>Leden online</h3>Polderjongen, Zeeuw62, bram_adm, en 41 gasten</div><div class="block"><h3>Adverteerder</h3><a href="https://bloemenhuis-ank.example/" rel="sponsored">Bloemenhuis Ank: boeket vanaf € 19,95</a></div></aside>
<footer class="p-footer"><a href="/misc/contact/">Contact</a> <a href="/help/voorwaarden/">Voorwaarden</a> <a href="/help/privacy/">Privacy</a><div>Forumsoftware © 2010-2025</div></footer></div></body></html>"""


def post(n, who, role, when, text, extra=""):
    for a, b in SMILE.items():
        text = text.replace(a, b)
    return f"""<article class="message message--post js-post" data-author="{who}" data-content="post-{n}" id="js-post-{n}"><div class="message-inner"><div class="message-cell message-cell--user">
<h4 class="message-name"><a href="/leden/{who.lower()}.{n % 97}/" class="username">{who}</a></h4><h5 class="userTitle">{role}</h5><dl class="pairs pairs--justified"><dt>Berichten</dt><dd>{37 + n % 811}</dd></dl>{extra}</div>
<div class="message-cell message-cell--main"><ul class="message-attribution"><li><a href="/posts/{n}/"><time datetime="{when}:00+0200">{when.replace('T', ' om ')}</time></a></li><li>#{n % 10 + 1}</li></ul>
<div class="message-body"><div class="bbWrapper">{text}</div></div><footer class="message-footer"><a class="actionBar-action">Leuk</a> <a class="actionBar-action">Citeren</a></footer></div></div></article>"""


def quote(who, text):
    return f'<blockquote class="bbCodeBlock bbCodeBlock--quote" data-quote="{who}"><div class="bbCodeBlock-title">{who} schreef: </div><div class="bbCodeBlock-content">{text}</div></blockquote>'


THREADS = [
    ("beste-manier-om-een-eerste-afspraak-te-maken.1182", "Beste manier om een eerste afspraak te maken", "Vragen van nieuwkomers", [
        ("Wiebe_1", "Nieuw lid", "2025-05-28T20:14", "Hallo allemaal, ik ben 58 en sinds twee jaar alleen. Ik wil graag eens met iemand uit eten in Zwolle. Bel je, of app je?"),
        ("Polderjongen", "Bekend lid", "2025-05-28T21:02", "Appen, kort en beleefd: naam, dag, hoe lang. Nooit om extra foto's vragen. En reken op minimaal € 150 per uur, een diner van drie uur zit rond de € 400."),
        ("Zeeuw62", "Actief lid", "2025-05-29T08:40", quote("Polderjongen", "Appen, kort en beleefd") + "Eens. Ik belde vroeger altijd, maar de meesten nemen overdag niet op :)"),
        ("Wiebe_1", "Nieuw lid", "2025-05-30T19:55", "Gelukt! Ze heet Jolijn, komt uit Hattem. We eten vrijdag bij de sluis. Dank jullie wel :D")]),
    ("jolijn-zwolle-ervaringen.1190", "Jolijn (Zwolle e.o.) - ervaringen", "Ervaringen Oost", [
        ("Wiebe_1", "Nieuw lid", "2025-06-07T10:11", "Zoals beloofd. Jolijn is 43 zegt ze, lang (1,78), praat makkelijk. Drie uur diner voor 390 euro. Haar nummer staat ook gewoon op haar site: 06-45842208."),
        ("NachtegaalBrabant", "Lid", "2025-06-07T12:30", "Was ze vroeger niet in Deventer onder de naam Lotte? Toen was ze ook al 43, dat was in 2021 :D"),
        ("bram_adm", "Beheerder", "2025-06-07T12:48", "Graag geen gespeculeer over leeftijden. Nummer laat ik staan omdat zij het zelf openbaar maakt.", ),
        ("Zeeuw62", "Actief lid", "2025-06-09T22:05", quote("NachtegaalBrabant", "Was ze vroeger niet in Deventer onder de naam Lotte?") + "Nee, dat is een ander. Lotte heeft kort rood haar en werkte voor een bureau.")]),
    ("chauffeur-die-mee-naar-binnen-komt.1175", "Chauffeur die mee naar binnen komt?", "Veilig en eerlijk", [
        ("Korenwolf", "Lid", "2025-05-20T23:31", "Vanavond in Heerlen: ze werd gebracht door een man die mee de lift in wilde en vooraf het geld vroeg. Zij sprak geen Nederlands of Engels. Ik heb afgezegd."),
        ("Polderjongen", "Bekend lid", "2025-05-21T07:12", "Goed gedaan. Meld dit anoniem, ook als je twijfelt. Er is een meldlijn voor."),
        ("bram_adm", "Beheerder", "2025-05-21T09:00", "Nummers van meldpunten staan in het vastgezette topic. Ik verplaats dit naar Veilig en eerlijk.")]),
    ("hallo-ik-ben-marit-vragen-mag.1201", "Hallo, ik ben Marit. Vragen mag!", "Dames aan het woord", [
        ("MaritUtrecht", "Gezelschapsdame", "2025-06-01T15:00", "Hoi, ik lees hier al een jaar mee. Ik ben Marit, 35, zelfstandig in Utrecht, en beantwoord graag vragen over hoe het aan onze kant gaat. Dit is geen reclame, een advertentie heb ik elders. Reacties per pb blijven privé."),
        ("Zeeuw62", "Actief lid", "2025-06-01T16:21", "Welkom Marit! Wat vind je het vervelendst aan klanten?"),
        ("MaritUtrecht", "Gezelschapsdame", "2025-06-01T17:45", quote("Zeeuw62", "Wat vind je het vervelendst?") + "Afdingen. En mensen die om 02.00 uur 's nachts bellen, ik werk van elf tot acht :)"),
        ("Wiebe_1", "Nieuw lid", "2025-06-02T09:17", "Dat is heel nuttig, dank.")]),
    ("prijzen-2025-gaan-omhoog.1160", "Prijzen 2025 gaan omhoog", "Algemeen", [
        ("NachtegaalBrabant", "Lid", "2025-04-11T18:00", "In Eindhoven betaal ik nu 180 voor een uur, vorig jaar 150. Tilburg en Breda net zo. Herkennen jullie dat?"),
        ("Korenwolf", "Lid", "2025-04-11T19:22", "Limburg: 140-160 per uur, twee uur 280. Massage bij een salon 75 voor een half uur."),
        ("Polderjongen", "Bekend lid", "2025-04-12T11:05", "Alles wordt duurder, mijn bier ook.")]),
    ("english-speaking-visitor-rotterdam.1188", "English-speaking visitor in Rotterdam, advice?", "International corner", [
        ("Stuart_Leith", "New member", "2025-06-03T13:37", "Hi gents, I'm 47, in Rotterdam for a trade fair 16-19 June. Is a dinner companion for an evening realistic at around 500 euro? Any tips welcome."),
        ("Polderjongen", "Bekend lid", "2025-06-03T14:10", "Realistic, yes. Book a week ahead. Most ladies speak English, and be on time: we are Dutch :)"),
        ("Stuart_Leith", "New member", "2025-06-05T08:02", "Cheers. Found a lady of 38 called Femke, very kind on the phone. Will report.")]),
    ("nepfotos-herkennen.1099", "Nepfoto's herkennen", "Veilig en eerlijk", [
        ("Zeeuw62", "Actief lid", "2025-02-02T21:00", "Tip: zoek de foto omgekeerd. Ik vond 'Bianca, 23, Den Haag' op elf sites in zes landen, telkens met een andere naam."),
        ("Korenwolf", "Lid", "2025-02-03T07:45", "En als ze vooraf een cadeaukaart van 50 euro willen: wegwezen.")]),
    ("boekentip-de-wachters.1203", "Boekentip: De Wachters", "Koffiehoek", [
        ("bram_adm", "Beheerder", "2025-06-08T20:00", "Iets anders. Net uit: De Wachters, 412 bladzijden, € 24,99. Speelt in Middelburg in 1953. Aanrader."),
        ("Wiebe_1", "Nieuw lid", "2025-06-09T10:30", "Bestel ik. Ik lees nu vooral 's avonds.")]),
]
TEXTS = {}


def thread(slug, title, section, posts, base, pager="", lang="nl-NL"):
    rows = "".join(post(base + k, *p) for k, p in enumerate(posts))
    return frame(title, [("Forum", "/"), (section, f"/forums/{section.lower().replace(' ', '-')}/")],
                 f'<div class="p-description"><a href="/threads/{slug}/">Topicstarter {posts[0][0]}</a> · <time>{posts[0][3][:10]}</time></div>{pager}<div class="block-body js-replyNewMessageContainer">{rows}</div>{pager}'
                 '<form class="block js-quickReply"><a href="/login/">Log in om te reageren.</a></form><div class="block"><h3>Vergelijkbare topics</h3><a href="/threads/nepfotos-herkennen.1099/">Nepfoto\'s herkennen</a></div>', lang)


def add(path, html, kind, canonical=None, language="nl", text=None):
    PAGES.append(WrittenPage(B + path, html, kind, language, text_language=text, canonical=canonical and B + canonical))


add("/", frame("Forumoverzicht", [], "".join(
    f'<div class="node node--forum"><h3 class="node-title"><a href="/forums/{s.lower().replace(" ", "-")}/">{s}</a></h3><dl class="pairs"><dt>Topics</dt><dd>{n}</dd></dl><span>Laatste: <a href="/threads/{t[0]}/">{t[1]}</a></span></div>'
    for s, n, t in (("Vragen van nieuwkomers", 212, THREADS[0]), ("Ervaringen Oost", 644, THREADS[1]), ("Veilig en eerlijk", 98, THREADS[2]), ("Dames aan het woord", 31, THREADS[3]), ("Koffiehoek", 902, THREADS[7])))), "static")
for k, (slug, title, section, posts) in enumerate(THREADS):
    pager = f'<div class="pageNav"><a href="/threads/{slug}/">1</a> <a href="/threads/{slug}/page-2">2</a></div>' if k == 0 else ""
    TEXTS[k] = thread(slug, title, section, posts, 52110 + 31 * k, pager)
    add(f"/threads/{slug}/", TEXTS[k], "thread", text="en" if "english" in slug else None)
S0 = THREADS[0][0]
add(f"/threads/{S0}/page-2", thread(S0, THREADS[0][1] + " | Pagina 2", THREADS[0][2], [
    ("Korenwolf", "Lid", "2025-05-31T09:05", "Veel plezier vrijdag! Neem een bosje bloemen mee, dat werkt altijd."),
    ("Wiebe_1", "Nieuw lid", "2025-06-06T23:50", "Terug van het diner. Verslag volgt in Ervaringen Oost.")], 52610,
    f'<div class="pageNav"><a href="/threads/{S0}/">1</a> <a href="/threads/{S0}/page-2">2</a></div>'), "thread")
add(f"/threads/{THREADS[1][0]}/?xf_sid=93e0ab12f7", TEXTS[1], "thread", f"/threads/{THREADS[1][0]}/")
add(f"/threads/{THREADS[4][0]}/?print=1", TEXTS[4], "thread", f"/threads/{THREADS[4][0]}/")

# nick, town, title, day, writer, rows of the score table, text
REVIEWS = [
    ("jolijn-zwolle.311", "Jolijn, Zwolle", "2025-06-07", "Wiebe_1", [("Naam", "Jolijn"), ("Plaats", "Zwolle"), ("Geschatte leeftijd", "43"), ("Duur", "3 uur"), ("Betaald", "€ 390"), ("Contact", "9/10"), ("Zou ik teruggaan?", "Ja")],
     "Stipt op tijd, ze had zelf gereserveerd. We spraken over zeilen en over haar zoon die studeert. Geen moment op haar horloge gekeken."),
    ("femke-rotterdam.312", "Femke, Rotterdam", "2025-06-02", "Zeeuw62", [("Naam", "Femke"), ("Plaats", "Rotterdam"), ("Geschatte leeftijd", "eind 30"), ("Lengte", "± 170 cm"), ("Duur", "2 uur"), ("Betaald", "€ 320"), ("Contact", "8/10"), ("Zou ik teruggaan?", "Ja")],
     "Ontvangt in een nette flat bij het water. Massage met warme olie, daarna thee. Parkeren kost € 4 per uur, denk daaraan."),
    ("salon-zonnedauw-breda.305", "Salon Zonnedauw, Breda", "2025-05-17", "NachtegaalBrabant", [("Naam", "Kim"), ("Plaats", "Breda"), ("Duur", "30 min"), ("Betaald", "€ 75"), ("Contact", "5/10"), ("Zou ik teruggaan?", "Nee")],
     "Kim deed haar best maar de kamer was koud en de muziek hard. De bazin stond steeds in de gang te wachten. Dat voelde niet goed."),
    ("onbekend-heerlen.306", "Zonder naam, Heerlen", "2025-05-21", "Korenwolf", [("Naam", "?"), ("Plaats", "Heerlen"), ("Duur", "-"), ("Betaald", "niets, afgezegd"), ("Contact", "1/10"), ("Zou ik teruggaan?", "Nee")],
     "Zie mijn topic over de chauffeur. De foto's klopten niet met wie er kwam, ze was duidelijk bang."),
]


def review(slug, title, day, who, rows, text):
    table = "".join(f'<dl class="pairs pairs--columns"><dt>{a}</dt><dd>{b}</dd></dl>' for a, b in rows)
    return frame("Recensie: " + title, [("Forum", "/"), ("Recensies", "/recensies/")], f"""<div class="block-container review" data-review="{slug}"><div class="review-by">door <a class="username">{who}</a>, <time datetime="{day}">{day}</time></div>
<div class="review-facts">{table}</div><div class="bbWrapper">{text}</div><div class="review-votes">Nuttig: 7 · Niet nuttig: 0</div><a href="/recensies/">Alle recensies</a></div>""")


for r in REVIEWS:
    add(f"/recensies/{r[0]}/", review(*r), "review")
add(f"/recensies/{REVIEWS[1][0]}/?order=helpful", review(*REVIEWS[1]), "review", f"/recensies/{REVIEWS[1][0]}/")
add("/help/regels/", frame("Huisregels", [("Forum", "/")], "<ol><li>Minimumleeftijd 21 jaar.</li><li>Wees respectvol over dames en heren die dit werk doen.</li><li>Geen kentekens, adressen of echte namen.</li><li>Vermoed je dwang of uitbuiting? Meld het, en stuur de beheerder een bericht.</li></ol>"), "static")
add("/login/", frame("Inloggen", [("Forum", "/")], '<form action="/login/login" method="post"><label>Gebruikersnaam of e-mail <input name="login"></label><label>Wachtwoord <input type="password" name="password"></label><button>Inloggen</button></form>'), "static")
add("/misc/contact/", frame("Contact", [("Forum", "/")], f"<p>Beheer: bram@{HOST[4:]}. Adverteren met een banner: € 45 per maand. Wij bemiddelen niet.</p>"), "static")
add("/threads/verwijderd.877/", frame("Oeps! Er is iets misgegaan", [("Forum", "/")], '<div class="blockMessage">Het gevraagde topic kon niet worden gevonden.</div>'), "error")

SITE = WrittenSite(HOST, "NL", tuple(PAGES), (), note=__doc__)
