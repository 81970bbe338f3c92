"""A Serbian guide to sites and salons on a WordPress theme of about 2015: reviewed links, visitors' reviews, a small forum.

What makes it hard: no ads at all, though there are prices, phones, names of girls and star marks everywhere; a site's page
is an editor's review with a link out, category pages are directories, a visitor's review stands on a page of its own and
names a masseuse; the forum's page looks like a list of ads; one category is of car and flat sites; part is in Cyrillic.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "vodic-noci.example"
BASE = f"https://{HOST}"
# slug, name, address, category, mark of five, line in the lists, editor's text
SITES = [
    ("dama-plus", "Dama Plus", "https://dama-plus.example", "oglasi", 4.2, "Oglasi iz Beograda i Novog Sada, oko 300 profila.",
     "Jedan od starijih portala. Oglasi su besplatni prvih nedelju dana, posle toga 1.500 dinara mesečno. Pretraga po gradu radi dobro, mobilna verzija slabije."),
    ("diskretno-rs", "Diskretno RS", "http://diskretno-rs.example", "oglasi", 3.1, "Mnogo starih oglasa, malo provere.",
     "Dizajn iz 2009. godine i dosta mrtvih brojeva telefona. Ko ima strpljenja, naći će i prave oglase; filtera po ceni nema."),
    ("salon-sunce", "Salon Sunce", "https://salon-sunce.example", "saloni", 4.7, "Masaže na Vračaru, zakazivanje preko sajta.",
     "Uredan salon sa četiri maserke. Sat vremena relaks masaže košta 4.000 dinara, parking u blizini. Recepcija: 011 404 6180."),
    ("dodir", "Studio Dodir", "https://studio-dodir.example", "saloni", 3.8, "Tantra i masaža u Novom Sadu.",
     "Mali studio na Limanu. Devojke Maja i Tea rade po smenama, a termin se potvrđuje porukom."),
    ("sponzor-klub", "Sponzor klub", "https://sponzor-klub.example", "upoznavanje", 2.4, "Upoznavanje uz sponzorstvo, plaćeno članstvo.",
     "Poruke se plaćaju, a veliki broj profila deluje prazno. Probni mesec od 990 dinara obnavlja se sam, zato pazite."),
    ("balkan-forum", "Balkan noću", "https://balkan-nocu.example", "forumi", 4.0, "Forum sa utiscima iz cele regije.",
     "Registracija je obavezna, ali besplatna. Najživlji su delovi za Beograd i Zagreb, dok Niš uglavnom ćuti."),
    ("polovni-tocak", "Polovni točak", "https://polovni-tocak.example", "ostalo", 4.4, "Polovni automobili.",
     "Veliki izbor polovnih automobila, dobra pretraga po marki i godištu."),
    ("stan-danas", "Stan danas", "https://stan-danas.example", "ostalo", 3.9, "Stanovi za izdavanje.", "Izdavanje stanova bez posrednika, uglavnom Beograd i Niš."),
]
CATEGORIES = {"oglasi": "Oglasi", "saloni": "Saloni za masažu", "upoznavanje": "Upoznavanje", "forumi": "Forumi", "ostalo": "Ostali oglasnici (auto, stan)"}
# number, title, of whom, author, day, marks, text, language of the text
REVIEWS = [
    (311, "Odlična masaža kod Jelene", "Salon Sunce", "putnik_77", "4. jun 2025.", 5, "Zakazao sam preko sajta, stigao na vreme i popio kafu. Jelena (oko 30 godina) radi polako "
     "i stručno. Platio sam 4.000 za sat. Vraćam se sledeće nedelje.", None),
    (308, "Slike ne odgovaraju", "Diskretno RS", "Zoki BG", "29. maj 2025.", 2, "Devojka iz oglasa je bila ljubazna, ali to nisu njene slike. Rekla je 26, ja bih rekao 35. "
     "Dogovoreno 80 evra, na licu mesta traženo 100. Otišao sam.", None),
    (302, "Мирно место, без журбе", "Studio Dodir", "Ненад", "17. мај 2025.", 4, "Теа је насмејана и пажљива, просторија је топла и чиста. Једино музика може да буде тиша. "
     "Цена за деведесет минута је 6.500 динара.", None),
    (297, "Good for visitors", "Salon Sunce", "Martin_K", "2. maj 2025.", 4, "They answered my mail in English within an hour. Clean rooms, polite staff, card payment "
     "is possible. The street is hard to find after dark, so ask for directions.", "en"),
]
# number, title, section, posts (author, when, text)
THREADS = [
    (58, "Koji salon u Nišu?", [("Laki", "01.06.2025. 18:22", "Dolazim poslom na tri dana, preporuka za masažu u Nišu?"),
                               ("nis_018", "01.06.2025. 20:05", "Probaj kod Ane u centru, 3.500 za sat, broj imaju na svom sajtu."),
                               ("Laki", "03.06.2025. 09:41", "Hvala, bio sam, sve pohvale. Ana je za peticu."),
                               ("moderator", "03.06.2025. 10:00", "Podsetnik: privatne brojeve ne ostavljamo na forumu.")]),
    (54, "Prevara sa uplatom unapred", [("Goran_NS", "20.05.2025. 23:10", "Tražila mi depozit od 5.000 na račun i nestala. Broj je počinjao sa 063."),
                                       ("stari_vuk", "21.05.2025. 07:32", "Klasika. Nikad ne plaćaj unapred, pogotovo ne vaučerom."),
                                       ("Mila", "21.05.2025. 12:15", "I prave devojke traže depozit zbog onih što ne dođu, nije uvek prevara.")]),
]


def shell(title: str, body: str, cls: str = "page") -> str:
    menu = "".join(f'<li class="menu-item"><a href="{BASE}/kategorija/{k}/">{v}</a></li>' for k, v in CATEGORIES.items())
    newest = "".join(f'<li><a href="{BASE}/recenzija/{r[0]}/">{r[1]}</a> <span class="post-date">{r[4]}</span></li>' for r in REVIEWS[:3])
    return (f'<!DOCTYPE html>\n<html lang="sr-RS">\n<head>\n<meta charset="UTF-8" />\n<title>{title} &#8211; Vodič noći</title>\n<meta name="generator" content="WordPress 4.3.1" />\n'
            f'<link rel="stylesheet" href="{BASE}/wp-content/themes/vodic/style.css" />\n</head>\n<body class="{cls}">\n<div id="page" class="hfeed site"><header id="masthead">'
            f'<p class="site-title"><a href="{BASE}/">Vodič noći</a></p><p class="site-description">Sajtovi, saloni i utisci</p><ul id="menu-glavni" class="nav-menu">{menu}'
            f'<li class="menu-item"><a href="{BASE}/forum/">Forum</a></li></ul></header>\n<div id="content" class="site-content"><div id="primary">{body}</div>\n'
            f'<div id="secondary" class="widget-area"><aside class="widget"><h3 class="widget-title">Novi utisci</h3><ul>{newest}</ul></aside>'
            '<aside class="widget widget_text"><div class="textwidget"><a href="http://baner.test/?id=9" rel="nofollow"><img src="/wp-content/uploads/2025/baner-250.jpg" '
            'alt="Lana, Beograd, pozovi odmah" width="250" height="250" /></a></div></aside></div></div>\n'
            f'<footer id="colophon"><a href="{BASE}/uslovi/">Uslovi</a> | <a href="{BASE}/reklama/">Reklama</a> | <a href="{BASE}/kontakt/">Kontakt</a> | urednik@vodic-noci.example'
            "</footer></div></body></html>")


def stars(mark: float) -> str:
    return f'<span class="rating" title="{mark}">' + "&#9733;" * int(mark) + "&#9734;" * (5 - int(mark)) + f"</span> {str(mark).replace('.', ',')}/5"


def entry(site: tuple) -> str:
    slug, name, address, _, mark, line, _ = site
    return (f'<article class="hentry"><h2 class="entry-title"><a href="{BASE}/sajt/{slug}/">{name}</a></h2><img src="/wp-content/uploads/thumbs/{slug}-150x100.png" alt="" />'
            f'<div class="entry-summary">{stars(mark)}<p>{line}</p><a class="ext" href="{address}" rel="nofollow" target="_blank">Poseti sajt &rarr;</a></div></article>')


def page(path: str, title: str, body: str, kind: str, **more: object) -> WrittenPage:
    return WrittenPage(BASE + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "sr", **more)


def category(key: str, sort: str = "") -> WrittenPage:
    members = [s for s in SITES if s[3] == key]
    if sort:
        members.sort(key=lambda s: s[4])
    path = f"/kategorija/{key}/"
    return page(path + sort, CATEGORIES[key], f'<p class="sort"><a href="?orderby=ocena">po oceni</a></p>{"".join(map(entry, members))}', "directory",
                canonical=BASE + path if sort else None, relevant=key != "ostalo")


def site(s: tuple) -> WrittenPage:
    slug, name, address, key, mark, line, text = s
    said = "".join(f'<li><a href="{BASE}/recenzija/{r[0]}/">{r[1]}</a> ({r[5]}/5)</li>' for r in REVIEWS if r[2] == name)
    said = f"<h3>Utisci posetilaca</h3><ul>{said}</ul>" if said else "<p>Još nema utisaka posetilaca.</p>"
    return page(f"/sajt/{slug}/", f"{name}: recenzija", (
        f'<div itemscope itemtype="http://schema.org/Review"><meta itemprop="author" content="Redakcija" /><p>Ocena redakcije: <span itemprop="reviewRating">{stars(mark)}</span></p>'
        f'<div itemprop="reviewBody"><p>{line} {text}</p></div></div><p><a class="button" href="{address}" rel="nofollow">Otvori {address.split("//")[1]}</a></p>{said}'),
        "review", relevant=key != "ostalo")


def review(r: tuple, query: str = "") -> WrittenPage:
    number, title, of, author, day, marks, text, language = r
    slug = next(s[0] for s in SITES if s[1] == of)
    return page(f"/recenzija/{number}/{query}", title, (
        f'<p class="entry-meta">Utisak o: <a href="{BASE}/sajt/{slug}/">{of}</a> | napisao <b>{author}</b> | {day}</p><p>{"&#9733;" * marks} {marks} od 5</p><p>{text}</p>'
        f'<p class="tags">Da li vam je ovaj utisak pomogao? <a href="#da">Da</a> <a href="#ne">Ne</a></p>'), "review", text_language=language,
        canonical=f"{BASE}/recenzija/{number}/" if query else None)


def thread(t: tuple) -> WrittenPage:
    posts = "".join(f'<li class="post" id="p{t[0]}{n}"><div class="author">{a}<br />{w}</div><div class="content"><p>{x}</p></div></li>' for n, (a, w, x) in enumerate(t[2], 1))
    return page(f"/forum/tema-{t[0]}/", t[1], f'<ul class="bbp-replies">{posts}</ul><p>Morate biti prijavljeni da biste odgovorili.</p>', "thread")


HOME = "".join(f'<h2><a href="{BASE}/kategorija/{k}/">{v}</a></h2>' + "".join(
    f'<p><a href="{s[2]}" rel="nofollow">{s[1]}</a> - {s[5]} <a href="{BASE}/sajt/{s[0]}/">recenzija</a></p>' for s in SITES if s[3] == k) for k, v in CATEGORIES.items())
PAGES = (
    page("/", "Vodič kroz sajtove", HOME, "directory"),
    *(category(k) for k in ("oglasi", "saloni", "ostalo")),
    category("oglasi", "?orderby=ocena"),
    *(site(s) for s in SITES[:7]),
    *(review(r) for r in REVIEWS),
    review(REVIEWS[0], "?replytocom=88"),
    *(thread(t) for t in THREADS),
    page("/reklama/", "Reklama", "<p>Istaknut link u kategoriji: 3.000 dinara mesečno. Baner 250x250: 8.000 dinara. Javite se na urednik@vodic-noci.example.</p>", "static"),
    page("/uslovi/", "Uslovi korišćenja", "<p>Sajt je namenjen osobama starijim od 18 godina. Ne posredujemo i ne objavljujemo oglase, samo opisujemo tuđe sajtove.</p>", "static"),
    page("/kontakt/", "Kontakt", '<form><input name="ime" /><textarea name="poruka"></textarea><input type="submit" value="Pošalji" /></form>', "static"),
    page("/sajt/nocna-ptica/", "Ups! Stranica nije pronađena", "<p>Izgleda da ovde nema ničega. Možda je sajt ugašen pa smo ga uklonili iz vodiča.</p>", "error"),
)
SITE = WrittenSite(HOST, "RS", PAGES, note=__doc__)
