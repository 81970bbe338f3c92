"""Hungarian massage salon in Budapest with staff pages: a Joomla site of about 2014 with SP Page blocks, sent as ISO-8859-2.

Hard: each staff page has only a name, a few words and the days she works; forint amounts with dots and 'Ft'; the salon's price list on its own page
(not a person's price) but a few staff pages give prices; booking number of the salon in each page; guest book with answers; old charset.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.selyempihe.example"
TEL, SHOWN = "+36205583142", "06 20 558 3142"
SERVICE = {"massage": "frissítő masszázs", "erotic_massage": "erotikus masszázs", "tantra": "tantra masszázs", "four_hands": "négykezes masszázs", "couples": "páros kezelés pároknak", "bath": "közös fürdő", "disabled_guests": "mozgássérült vendégek fogadása"}
CODE = "iso-8859-2"

# id, slug, name, age, cm, kg, tongues, services, days and hours, prices, outcall, pictures, text, own phone
STAFF = [
    (12, "anett", "Anett", 32, 168, 60, ["hu", "en"], ["massage", "tantra"], ("hétfőtől péntekig", "10:00-18:00"), {60: 18000, 90: 25000}, None, 3, "Anett a szalon alapítója, tizenegy éve masszíroz. Nyugodt, kedves, jó humorú. A tantra masszázst Bécsben tanulta.", None),
    (15, "dorina", "Dorina", 24, 172, 54, ["hu"], ["erotic_massage", "bath"], ("kedd, csütörtök, szombat", "14:00-22:00"), {}, None, 4, "Dorina a legfiatalabb a csapatban, mindig vidám. Kérésre közös fürdővel kezdi a kezelést.", None),
    (16, "edina", "Edina", 41, None, None, ["hu", "de"], ["massage", "disabled_guests"], ("minden hétköznap", "09:00-15:00"), {60: 16000}, True, 2, "Edina gyógymasszőrként végzett, és házhoz is megy Budapesten belül. Mozgássérült vendégeket is szívesen fogad.", None),
    (19, "fanni-kira", "Fanni és Kíra", 26, None, None, ["hu", "en"], ["four_hands", "couples"], ("péntek és szombat", "16:00-24:00"), {60: 38000}, None, 2, "Fanni 26, Kíra 29 éves. Ketten, négy kézzel: csak előzetes bejelentkezéssel.", None),
    (22, "noemi", "Noémi", 29, 165, 58, ["hu", "en", "it"], ["erotic_massage", "massage", "couples"], ("hétfő, szerda, péntek", "12:00-20:00"), {}, False, 3, "Noémi három évig Olaszországban dolgozott. Házhoz nem megy, csak a szalonban fogad.", None),
    (23, "zsofi", "Zsófi", 35, 170, 67, ["hu"], ["tantra", "bath"], ("csak hétvégén", "10:00-20:00"), {90: 27000, 120: 34000}, None, 1, "Zsófi kezelései lassúak, halkak. Saját telefonján is kereshető.", ("+36307714468", "+36 30 771 4468")),
]


def url(p):
    return f"{ROOT}/index.php/lanyok/{p[0]}-{p[1]}"


def forint(n):
    return f"{n // 1000}.000 Ft"


def shell(title, body):
    menu = "".join(f'<li class="item-{i}"><a href="{h}">{t}</a></li>' for i, (h, t) in enumerate((("/", "Kezdőlap"), ("/index.php/lanyok", "Lányok"), ("/index.php/arak", "Árak"), ("/index.php/vendegkonyv", "Vendégkönyv"), ("/index.php/kapcsolat", "Kapcsolat")), 101))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="hu-hu" lang="hu-hu"><head><meta http-equiv="content-type" content="text/html; charset={CODE}" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title} | Selyempihe Masszázs Szalon</title>
<link rel="stylesheet" href="/templates/ja_purity/css/template.css" type="text/css" /><script src="/media/system/js/mootools-core.js" type="text/javascript"></script></head><body><div id="wrap"><div id="header"><h1 class="logo"><a href="/">Selyempihe</a></h1><p>Masszázs szalon a VII. kerületben - csak 18 éven felülieknek!</p></div>
<div id="mainnav"><ul class="menu">{menu}</ul></div><div id="content"><div class="item-page">{body}</div></div>
<div id="right"><div class="moduletable"><h3>Nyitva tartás</h3><p>H-Szo: 9-24 óra<br />Vasárnap: 10-20 óra</p></div><div class="moduletable_hits"><h3>Látogatók</h3>Ma: 48, összesen: 211903</div></div>
<div id="footer">Selyempihe Szalon, Budapest VII. &copy; 2012-2025 | <a href="/index.php/aszf">ÁSZF</a> | <a href="http://www.weblapfecske.example/">weblapkészítés</a></div></div></body></html>"""


TONGUE = {"hu": "magyar", "en": "angol", "de": "német", "it": "olasz"}


def page(p):
    no, slug, name, age, cm, kg, tongues, services, when, prices, out, pics, text, own = p
    pic = "".join(f'<a class="jcepopup" href="/images/lanyok/{slug}/{n}.jpg"><img src="/images/lanyok/{slug}/kicsi/{n}.jpg" width="150" alt="" /></a>' for n in range(1, pics + 1))
    data = ([f"Kor: {age} év"] if "és" not in name else []) + ([f"Magasság: {cm} cm"] if cm else []) + ([f"Súly: {kg} kg"] if kg else []) + ["Nyelvek: " + ", ".join(TONGUE[t] for t in tongues)]
    money = "<p><strong>Árai a szalonban:</strong><br />" + "<br />".join(f"{m} perc - {forint(x)}" for m, x in prices.items()) + "</p>" if prices else ""
    call = f"<p>Bejelentkezés: <strong>{SHOWN}</strong>{f' vagy közvetlenül: <strong>{own[1]}</strong>' if own else ''}</p>"
    return shell(name, f'<h2>{name}</h2><div class="kepek">{pic}</div><p>{text}</p><p>{"<br />".join(data)}</p><p><strong>Amit kínál:</strong> {", ".join(SERVICE[s] for s in services)}</p><p><strong>Mikor van itt:</strong> {when[0]}, {when[1].replace("-", " - ")}</p>{money}{call}'
                 f'<ul class="pager pagenav"><li><a href="{url(STAFF[STAFF.index(p) - 1])}">Előző</a></li><li><a href="/index.php/lanyok">Vissza a lányokhoz</a></li></ul>')


def truth(p):
    no, slug, name, age, cm, kg, tongues, services, when, prices, out, pics, text, own = p
    row = deepcopy(AD)
    duo = "és" in name
    row.update(url=url(p), alias=name.split(" ")[0], aliases_stated=name.split(" és "), age=age, ages_stated=[26, 29] if duo else [age], audience="couple" if duo else "woman", text_language="hu", provider_kind="agency", city="Budapest", country="HU", languages_spoken=list(tongues), services=sorted({"massage" if one == "erotic_massage" else one for one in services}),
               incall=True if prices or out is False else None, outcall=out, hours=when[1], height_cm=cm, weight_kg=kg, n_images=pics, phones=[TEL, own[0]] if own else [TEL], max_duration_h=max(prices) / 60 if prices else None,
               prices=[{"amount": x, "currency": "HUF", "code_currency": None, "duration_min": m, "place": "incall"} for m, x in prices.items()])
    return row


def made(address, html, kind, **more):
    return WrittenPage(address, html, kind, "hu", content_type=f"text/html; charset={CODE}", encoding=CODE, **more)


def plain(path, title, body, kind="static", **more):
    return made(f"{ROOT}{path}", shell(title, f"<h2>{title}</h2>{body}"), kind, **more)


def row(p):
    return f'<div class="items-row"><h3><a href="{url(p)}">{p[2]}</a></h3><a href="{url(p)}"><img src="/images/lanyok/{p[1]}/kicsi/1.jpg" alt="{p[2]}" /></a><p>{p[12].split(". ")[0].rstrip(".")}.</p><p class="readmore"><a href="{url(p)}">Bővebben...</a></p></div>'


LIST = shell("Lányok", "<h2>Lányaink</h2>" + "".join(map(row, STAFF)))
ALL = tuple(map(url, STAFF))
PAGES = [
    plain("/", "Üdvözöljük!", "<p>A Selyempihe a belváros csendes utcájában várja vendégeit. Öt kezelőszoba, zuhany, ingyenes tea. Nézze meg, <a href='/index.php/lanyok'>ki dolgozik nálunk</a>.</p><p>Júniusi akció: délelőtt minden kezelésből 10% kedvezmény!</p>"),
    made(f"{ROOT}/index.php/lanyok", LIST, "listing", ads=ALL),
    made(f"{ROOT}/index.php/lanyok?tmpl=component&print=1", LIST, "listing", ads=ALL, canonical=f"{ROOT}/index.php/lanyok"),
    *[made(url(p), page(p), "ad", ads=(url(p),)) for p in STAFF],
    made(f"{url(STAFF[0])}?PHPSESSID=8f1c2ab07de94410", page(STAFF[0]), "ad", ads=(url(STAFF[0]),), canonical=url(STAFF[0])),
    plain("/index.php/arak", "Árak", "<table border='1'><tr><td>Frissítő masszázs 60 perc</td><td>16.000 Ft</td></tr><tr><td>Erotikus masszázs 60 perc</td><td>20.000 Ft</td></tr><tr><td>Tantra masszázs 90 perc</td><td>26.000 Ft</td></tr></table><p>Fizetés készpénzzel vagy bankkártyával.</p>"),
    plain("/index.php/vendegkonyv", "Vendégkönyv", "<div class='eb_entry'><b>Gábor</b> 2025.05.29.<br />Nagyon kellemes hely, köszönöm!</div><div class='eb_entry'><b>Imre</b> 2025.04.11.<br />Lehet parkolni a közelben?<br /><i>Admin: Igen, a sarkon van parkolóház.</i></div>"),
    plain("/index.php/kapcsolat", "Kapcsolat", f"<p>Telefon: {SHOWN}<br />E-mail: info@selyempihe.example</p><p>Budapest VII. kerület, a pontos címet telefonon adjuk meg.</p>"),
    plain("/index.php/aszf", "ÁSZF", "<p>A szalon szolgáltatásait csak nagykorúak vehetik igénybe. Az időpont lemondása legalább két órával előbb lehetséges.</p>"),
    plain("/index.php/allas", "Munkatársat keresünk", "<p>Masszőr végzettséggel rendelkező kollégát keresünk bejelentett munkára, heti 30 órában. Önéletrajzokat e-mailben várunk.</p>"),
    plain("/index.php/lanyok/9-petra", "404 - Hiba: 404", "<p>A keresett oldal nem található.</p>", "error", status=404),
]

SITE = WrittenSite("www.selyempihe.example", "HU", tuple(PAGES), tuple(truth(p) for p in STAFF), note=__doc__)
