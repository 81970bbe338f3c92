"""An Italian massage salon in Turin and Novara, drawn about 2006 in Dreamweaver: layers placed absolutely, roll-over pictures.

Hard: iso-8859-1 without a charset from the server; every fact is an own `<div id="Layer14" style="position:absolute">`, in the
order in which the author drew them and not as they stand on the screen; the menu is pictures with `alt` and MM_swapImage;
the price list of the house ('listino') and the house's telephone stand on every page and belong to nobody; three
masseuses have a number, two have rates of their own; 'riceve' (in-call) beside 'domicilio'; one layer is hidden.
"""

from html import escape

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "centroacquaviva.example"
B = f"http://www.{HOST}"
SERV = {"massage": "massaggio rilassante", "tantra": "massaggio tantra", "four_hands": "massaggio a quattro mani", "bath": "bagno insieme nella vasca", "couples": "massaggio di coppia (per lui e per lei)", "cuddling": "coccole",
        "dinner_date": "cene in compagnia", "travel": "accompagnamento in viaggio", "city_guide": "passeggiate in città", "domination": "giochi di dominazione", "role_play": "giochi di ruolo"}
LANG = {"it": "italiano", "en": "inglese", "es": "spagnolo", "pt": "portoghese", "ro": "rumeno", "fr": "francese", "ru": "russo", "th": "thailandese", "zh": "cinese"}

# file, name, age, house, cm, kg, (nation words, ISO), (looks words, id), languages, services, refused, (receives, goes out), hours shown, hours, pictures, contact words (HTML), phones, handles, own rates, prose, extra
G = [
    ("gaia", "Gaia", 29, "Turin", 170, 57, ("italiana", "IT"), None, "it en", "massage bath", "tantra", (True, False), "dalle 10 alle 19", "10:00-19:00", 3, "", [], [], [],
     "Gaia ha le mani calde e la voce bassa. Viene da Cuneo, ama il lago e i gatti. Con lei il tempo passa senza che ve ne accorgiate.", {}),
    ("ksenia", "Ksenia", 33, "Turin", 175, 61, ("russa", "RU"), ("europeo", "european"), "ru it en", "massage tantra four_hands", "", (True, True), "dalle 14 alle 23", "14:00-23:00", 4, "Il suo cellulare: 347-18.29.054", ["+393471829054"], [], [],
     "Ksenia ha studiato il tantra a Pietroburgo e lo insegna alle colleghe. A quattro mani lavora insieme a Gaia. Viene anche in albergo.", {}),
    ("pim", "Pim", 36, "Turin", 156, 48, ("thailandese", "TH"), ("asiatico", "asian"), "th en", "massage", "bath", (True, False), "dalle 9.30 alle 20", "09:30-20:00", 2, "", [], [], [],
     "Pim conosce il massaggio della sua terra fin da bambina. Sorride molto, parla poco, e di italiano sa solo \"piano\" e \"forte\".", {}),
    ("luana", "Luana", 27, "Novara", 165, 59, ("brasiliana", "BR"), ("meticcia", "mixed"), "pt it es", "massage cuddling couples", "domination", (True, True), "dalle 12 alle 22", "12:00-22:00", 5, "Luana risponde anche su WhatsApp: <a href=\"https://wa.me/393284410967\">328 44 10 967</a>", ["+393284410967"], [("whatsapp", "+393284410967")],
     [("a studio, 1 ora", 90, 60, "incall"), ("a studio, 2 ore", 160, 120, "incall"), ("in hotel, 2 ore", 220, 120, "outcall")],
     "Da Salvador a Novara, passando per Lisbona. Luana accoglie volentieri le coppie e non ha mai fretta. Le sue tariffe sono queste, diverse dal listino.", {}),
    ("miruna", "Miruna", 24, "Novara", 168, 52, ("romena", "RO"), None, "ro it", "massage bath", "", (True, False), "dalle 10 alle 18", "10:00-18:00", 2, "", [], [], [],
     "La più giovane della casa: ventiquattro anni e un diploma di estetista. Miruna lavora soltanto su appuntamento.", {}),
    ("donatella", "Donatella", 48, "Turin", 163, 66, ("italiana", "IT"), None, "it fr", "massage tantra city_guide", "couples", (True, False), "dalle 10 alle 17", "10:00-17:00", 1, "", [], [], [],
     "La fondatrice. Donatella riceve di persona due giorni la settimana, e a chi viene da fuori mostra volentieri Torino a piedi.", {}),
    ("li-na", "Li Na", 31, "Turin", 162, 50, ("cinese", "CN"), ("asiatico", "asian"), "zh it", "massage four_hands", "", (True, False), "24 ore su 24", "24/7", 3, "", [], [], [],
     "Li Na e Pim lavorano in coppia a quattro mani. Li Na abita sopra il centro e vi apre a qualsiasi ora, purché telefoniate prima.", {"aliases_stated": ["Li Na"]}),
    ("marco", "Marco", 35, "Turin", 182, 80, ("italiano", "IT"), None, "it en es", "massage couples", "tantra", (True, True), "dalle 18 alle 22", "18:00-22:00", 1, "", [], [], [],
     "L'unico uomo della casa. Marco è fisioterapista e riceve signore e coppie; su richiesta viene a domicilio.", {"audience": "man"}),
    ("vittoria", "Vittoria", 39, "Novara", 171, 64, ("italiana", "IT"), None, "it en fr", "massage dinner_date travel", "", (False, True), "dalle 11 alle 24", "11:00-00:00", 4, "Per Vittoria: tre tre nove, uno sette cinque, quattro otto due sei &ndash; oppure vittoria (chiocciola) centroacquaviva (punto) example", ["+393391754826"], [("email", "vittoria@centroacquaviva.example")],
     [("cena, 3 ore", 350, 180, None), ("serata, 5 ore", 500, 300, None), ("fine settimana, 48 ore", 1500, 2880, None)],
     "Vittoria non riceve al centro: porta il massaggio da voi, o esce con voi a cena. Ha trentanove anni, una laurea in lettere e il passaporto sempre in borsa.", {}),
]
HOUSE = {"Turin": ("Torino", "via dei Mulini 22, Torino"), "Novara": ("Novara", "corso della Vittoria 7, Novara")}
MENU = [("index.htm", "home", "Home"), ("massaggiatrici.htm", "ragazze", "Le massaggiatrici"), ("listino.htm", "listino", "Listino"), ("dove.htm", "dove", "Dove siamo"), ("domande.htm", "faq", "Domande"), ("novita.htm", "news", "Novità")]


def layer(n, left, top, body, cls="testo", hidden=False):
    vis = "; visibility: hidden" if hidden else ""
    return f'<div id="Layer{n}" style="position:absolute; left:{left}px; top:{top}px; width:{180 + n * 7 % 60}px; z-index:{n}{vis}" class="{cls}">{body}</div>\n'


def doc(title, layers):
    nav = "".join(f'<a href="{f}" onMouseOut="MM_swapImgRestore()" onMouseOver="MM_swapImage(\'{i}\',\'\',\'img/{i}_f2.gif\',1)"><img name="{i}" border="0" src="img/{i}.gif" width="110" height="24" alt="{escape(a)}"></a>' for f, i, a in MENU)
    lay = layer(1, 10, 8, f'<img src="img/testata.jpg" width="760" height="120" alt="Centro Acquaviva - massaggi">', "testata") + layer(2, 10, 132, nav, "menu") + layers
    lay += layer(80, 620, 420, "<strong>Listino del centro</strong><br>\nrilassante 50 min &euro; 60<br>\ntantra 70 min &euro; 110<br>\nquattro mani 60 min &euro; 120", "box")
    lay += layer(81, 620, 560, "Prenotazioni: <b>011 562 7481</b><br>tutti i giorni, anche festivi<br><a href=\"mailto:info@centroacquaviva.example\">info@centroacquaviva.example</a>", "box")
    lay += layer(82, 10, 900, "Centro Acquaviva di D. Ferri - P.IVA 00000000000 - vietato ai minori di 18 anni - sito ottimizzato per 800x600", "piede")
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<title>{escape(title)}</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script language="JavaScript" type="text/JavaScript">
<!--
function MM_swapImgRestore() {{ //v3.0
  var i,x,a=document.MM_sr; for(i=0;a&&i<a.length&&(x=a[i])&&x.oSrc;i++) x.src=x.oSrc;
}}
//-->
</script>
<link href="stile.css" rel="stylesheet" type="text/css">
</head>
<body bgcolor="#F4EBDD" onLoad="MM_preloadImages('img/home_f2.gif')">
{lay}</body>
</html>
"""


def url(g):
    return f"{B}/{g[0]}.htm"


def person(g):
    f, name, age, house, cm, kg, nat, look, langs, serv, no, (inc, out), shown, _h, pics, words, _p, _hd, rates, prose, _x = g
    him = _x.get("audience") == "man"
    facts = [("Et&agrave;", f"{age} anni"), ("Altezza", f"m {cm // 100},{cm % 100:02d}"), ("Peso", f"{kg} kg"), ("Nazionalit&agrave;", nat[0])]
    facts += ([("Tipo", look[0])] if look else []) + [("Parla", ", ".join(LANG[x] for x in langs.split())), ("Orario", shown), ("Riceve al centro", "s&igrave;" if inc else "no"), ("Domicilio / hotel", "s&igrave;" if out else "no")]
    order = [4, 0, 6, 2, 1, 8, 3, 5, 7]
    facts = [facts[i] for i in order if i < len(facts)]
    body = layer(9, 30, 200, f'<span class="nome">{name}</span><br><span class="sotto">{"massaggiatore" if him else "massaggiatrice"} a {HOUSE[house][0]}</span>', "titolo")
    body += "".join(layer(20 + i, 320 if i % 2 else 460, 260 + i * 18, f"<b>{k}:</b>&nbsp;{v}") for i, (k, v) in enumerate(facts))
    body += layer(40, 30, 560, prose)
    body += layer(41, 320, 500, ("Trattamenti di " + name + ":<br>\n" + "<br>\n".join("- " + SERV[s] for s in serv.split())) + (f"<br>\n(non fa: {SERV[no]})" if no else ""))
    body += "".join(layer(50 + i, 30 + i * 90, 240, f'<a href="foto/{f}_{i + 1}_g.jpg"><img src="foto/{f}_{i + 1}.jpg" width="85" height="120" border="1" alt="{name}"></a>') for i in range(pics))
    if rates:
        body += layer(60, 320, 660, "Tariffe personali<br>\n" + "<br>\n".join(f"{lab}: &euro; {n:,}".replace(",", ".") if n > 999 else f"{lab}: &euro; {n}" for lab, n, _m, _p in rates))
    if words:
        body += layer(61, 320, 740, words)
    body += layer(62, 320, 800, "Torna alle <a href=\"massaggiatrici.htm\">massaggiatrici</a> | <a href=\"" + f + ".htm?stampa=1\">versione stampabile</a>")
    body += layer(63, 0, 0, "Caricamento immagini, attendere...", hidden=True)
    return doc(f"{name} - Centro Acquaviva", body)


def truth(g):
    f, name, age, house, cm, kg, nat, look, langs, serv, _no, (inc, out), _s, hours, pics, _w, phones, handles, rates, _prose, x = g
    return AD | dict(url=url(g), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="it", provider_kind="agency", city=house, country="IT", nationality=nat[1], ethnicity=look[1] if look else None,
                     languages_spoken=langs.split(), services=sorted(serv.split()), incall=inc, outcall=out, hours=hours, weight_kg=kg, height_cm=cm, max_duration_h=max(m for _l, _n, m, _p in rates) / 60 if rates else None,
                     n_images=pics, phones=phones, handles=[dict(kind=k, value=v) for k, v in handles],
                     prices=[dict(amount=n, currency="EUR", code_currency=None, duration_min=m, place=p) for _l, n, m, p in rates]) | x


def team(gs, head):
    return doc(f"{head} - Centro Acquaviva", layer(9, 30, 200, head, "titolo") + "".join(
        layer(20 + i, 30 + i % 4 * 145, 240 + i // 4 * 190, f'<a href="{g[0]}.htm"><img src="foto/{g[0]}_p.jpg" width="100" height="130" border="0" alt=""><br>{g[1]}</a><br>{g[2]} anni, {HOUSE[g[3]][0]}', "scheda") for i, g in enumerate(gs)))


def P(path, html, kind="static", **kw):
    return WrittenPage(f"{B}/{path}", html, kind, "it", content_type="text/html", encoding="iso-8859-1", **kw)


def plain(path, head, *parts, kind="static"):
    return P(path, doc(f"{head} - Centro Acquaviva", layer(9, 30, 200, head, "titolo") + "".join(layer(20 + i, 30, 240 + 90 * i, x) for i, x in enumerate(parts))), kind)


nov = [g for g in G if g[3] == "Novara"]
PAGES = [
    plain("", "Benvenuti", "Il Centro Acquaviva &egrave; una casa di due piani con sei stanze, luci basse e profumo di mandorla.", "Siamo a Torino dal 2003 e a Novara dal 2006. Si riceve solo su appuntamento."),
    P("massaggiatrici.htm", team(G, "Le nostre massaggiatrici"), "listing", ads=tuple(map(url, G))),
    P("massaggiatrici.htm?ordine=nome", team(sorted(G), "Le nostre massaggiatrici"), "listing", ads=tuple(url(g) for g in sorted(G)), canonical=f"{B}/massaggiatrici.htm"),
    P("novara.htm", team(nov, "A Novara lavorano"), "listing", ads=tuple(map(url, nov))),
    *(P(f"{g[0]}.htm", person(g), "ad", ads=(url(g),)) for g in G),
    P("luana.htm?stampa=1", person(G[3]), "ad", ads=(url(G[3]),), canonical=url(G[3])),
    plain("listino.htm", "Listino", "Massaggio rilassante<br>30 min &euro; 40<br>50 min &euro; 60<br>90 min &euro; 100", "Massaggio tantra<br>70 min &euro; 110<br>100 min &euro; 150", "Quattro mani<br>60 min &euro; 120", "Abbonamento da dieci sedute: una in omaggio."),
    plain("dove.htm", "Dove siamo", "<b>Torino</b><br>via dei Mulini 22, citofono Acquaviva<br>tel. 011 562 7481", "<b>Novara</b><br>corso della Vittoria 7, secondo piano", "Parcheggio gratuito dietro il mercato. Autobus 8 e 14."),
    plain("domande.htm", "Domande frequenti", "<b>Posso scegliere la massaggiatrice?</b><br>S&igrave;, per telefono o sul posto.", "<b>Si paga con la carta?</b><br>Al centro s&igrave;, a domicilio no.", "<b>Quanto dura una seduta?</b><br>Mai meno di cinquanta minuti."),
    plain("novita.htm", "Novit&agrave;", "<b>12 maggio</b> - Nella sede di Novara &egrave; arrivata una nuova vasca.", "<b>2 aprile</b> - Cerchiamo una receptionist, 25-40 anni, part time, &euro; 900 al mese. Curriculum a lavoro@centroacquaviva.example."),
    plain("tantra.htm", "Che cos'&egrave; il tantra", "Una via antica, che comincia dal respiro. Si siede l'uno di fronte all'altra, si tace, poi si versa l'olio.", "Non &egrave; una gara, n&eacute; una medicina. Chi viene la prima volta resti settanta minuti."),
    plain("samantha.htm", "Pagina non disponibile", "Samantha ha lasciato il centro. La sua pagina &egrave; stata tolta.", "<a href=\"massaggiatrici.htm\">Le altre massaggiatrici</a>", kind="error"),
]
SITE = WrittenSite(HOST, "IT", tuple(PAGES), tuple(map(truth, G)), "absolutely placed layers in drawing order, house price list and telephone on every page, iso-8859-1 without a charset from the server")
