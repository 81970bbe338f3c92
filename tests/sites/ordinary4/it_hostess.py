"""An Italian agency of hostesses and promoters for fairs: staff with measures, jobs, rates by the day."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "puntoevento-staff.example"
BASE = f"https://www.{HOST}"

STAFF = [
    ("giulia-m", "Giulia M.", 24, "Bologna", 174, "40", "inglese C1, tedesco B1", ["Cosmoprof 2025, accoglienza", "Eima 2024, stand macchine agricole", "congressi medici"], "Studentessa di giurisprudenza, puntuale, automunita. Ama il trekking."),
    ("chiara-d", "Chiara D.", 29, "Milano", 170, "42", "inglese C2, francese C1, cinese B1", ["Salone del Mobile, hostess interprete", "BIT, registrazione ospiti", "sfilate, backstage"], "Interprete di formazione, caposquadra dal 2022, gestisce gruppi fino a venti persone."),
    ("matteo-r", "Matteo R.", 26, "Torino", 185, "50", "inglese B2, spagnolo B2", ["Salone del Libro, steward", "promozione caffè nei supermercati", "Atp Finals, accompagnamento ospiti"], "Laureato in scienze motorie, ex pallavolista, patente B e C."),
    ("aminata-s", "Aminata S.", 22, "Verona", 178, "42", "italiano, francese, wolof, inglese B2", ["Vinitaly 2025, servizio in degustazione", "shooting per catalogo maglieria"], "Modella e hostess, corso AIS di primo livello."),
]
JOBS = [
    ("fiera-parma-maggio", "Hostess e steward per Cibus, Parma", "4–7 maggio, 9:00–18:30", "95 € netti al giorno + pranzo", "Cerchiamo 12 persone per accoglienza e lettura badge. Inglese buono, taglia 38–44, altezza minima 165 cm per la divisa già confezionata. Tailleur fornito, scarpe basse nere proprie."),
    ("promoter-gelato", "Promoter per degustazione gelato", "tutti i sabati di giugno, Bari e Lecce", "9 € l'ora", "Banchetto davanti a sei supermercati. Si cercano persone solari dai 18 anni, libretto sanitario, anche prima esperienza."),
    ("accompagnatori-congresso", "Accompagnatori per congresso di cardiologia", "18–20 giugno, Firenze", "110 € al giorno", "Accompagnamento dei gruppi dall'hotel alla sede, cartello in mano, bus navetta, gestione ritardi. Richiesti inglese e spagnolo. Reperibilità telefonica 24 ore su 24 per il caposquadra."),
]


def page(path: str, title: str, body: str, kind: str, relevant: bool = False, status: int = 200) -> WrittenPage:
    html = f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{title} - Punto Evento Staff</title><meta name="description" content="Agenzia hostess, steward e promoter per fiere, congressi, punti vendita"></head><body>
<div class="wrap"><div class="logo"><a href="/">Punto Evento <span>Staff</span></a></div><ul class="menu"><li><a href="/staff">Il nostro staff</a></li><li><a href="/servizi">Servizi</a></li><li><a href="/lavora-con-noi">Lavora con noi</a></li><li><a href="/domande">Domande</a></li><li><a href="/contatti">Contatti</a></li></ul><div class="main">{body}</div>
<div class="foot">Punto Evento srl, via Stalingrado 61, Bologna, P.IVA 00000000000, aut. min. lavoro. Tel. <a href="tel:+390516148273">051 614 8273</a></div></div></body></html>"""
    return WrittenPage(BASE + path, html, kind, "it", relevant=relevant, status=status)


def person(s: tuple) -> WrittenPage:
    slug, name, age, city, height, size, langs, done, text = s
    shoes = 37 + height % 7
    body = f'<h1>{name}</h1><div class="book">' + "".join(f'<img src="/book/{slug}-{k}.jpg" alt="{name} {k}">' for k in (1, 2, 3)) + f"</div><table><tr><th>Età</th><td>{age} anni</td></tr><tr><th>Città</th><td>{city}</td></tr><tr><th>Altezza</th><td>{height} cm</td></tr><tr><th>Taglia</th><td>{size}</td></tr><tr><th>Scarpe</th><td>{shoes}</td></tr><tr><th>Lingue</th><td>{langs}</td></tr></table><p>{text}</p><h3>Esperienze</h3><ul>" + "".join(f"<li>{d}</li>" for d in done) + f"</ul><a href='/preventivo?staff={slug}'>Richiedi disponibilità per il tuo evento</a>"
    return page(f"/staff/{slug}", name, body, "profile")


def job(j: tuple) -> WrittenPage:
    slug, title, when, pay, text = j
    return page(f"/lavora-con-noi/{slug}", title, f"<h1>{title}</h1><p><b>Quando:</b> {when}<br><b>Compenso:</b> {pay}</p><p>{text}</p><p>Inviare curriculum con foto a tessera e figura intera (abbigliamento da ufficio) a selezione@puntoevento-staff.example.</p>", "ad")


CAST = "<h1>Il nostro staff</h1><p>Oltre 600 collaboratori in tutta Italia.</p>" + "".join(f'<div class="p"><a href="/staff/{s[0]}"><img src="/book/{s[0]}-1.jpg" alt="{s[1]}"><b>{s[1]}</b></a> {s[3]}, {s[4]} cm, {s[6]}</div>' for s in STAFF)
WORK = "<h1>Lavora con noi</h1>" + "".join(f'<div class="j"><h2><a href="/lavora-con-noi/{j[0]}">{j[1]}</a></h2><p>{j[2]} — {j[3]}</p></div>' for j in JOBS)
SERVICES = """<h1>Servizi e tariffe indicative</h1><table border="1"><tr><th>Figura</th><th>mezza giornata (4 h)</th><th>giornata (8 h)</th><th>ora extra</th></tr><tr><td>Hostess / steward</td><td>90 €</td><td>150 €</td><td>20 €</td></tr><tr><td>Hostess interprete</td><td>140 €</td><td>230 €</td><td>32 €</td></tr>
<tr><td>Promoter punto vendita</td><td>80 €</td><td>130 €</td><td>18 €</td></tr><tr><td>Modella per shooting</td><td>200 €</td><td>350 €</td><td>50 €</td></tr><tr><td>Autista con auto</td><td>180 €</td><td>300 €</td><td>35 €</td></tr></table><p>Prezzi al netto di IVA; trasferta e vitto a parte fuori provincia.</p>"""
FAQ = """<h1>Domande frequenti</h1><h3>Posso chiedere una hostess per una cena privata?</h3><p>No. Lavoriamo solo per aziende, in fiere, congressi e negozi, con contratto e orario. Non siamo un'agenzia di accompagnatrici e chi fa proposte fuori luogo al nostro personale perde il contratto.</p>
<h3>Con quanto anticipo prenotare?</h3><p>Tre settimane per le fiere grandi, cinque giorni per il resto.</p><h3>Le divise?</h3><p>Abbiamo tailleur blu e nero; quelle personalizzate in dieci giorni.</p>"""

SITE = WrittenSite(HOST, "IT", (
    page("/staff", "Il nostro staff", CAST, "directory"), *(person(s) for s in STAFF), page("/lavora-con-noi", "Lavora con noi", WORK, "listing"), *(job(j) for j in JOBS),
    page("/servizi", "Servizi e tariffe", SERVICES, "static"), page("/domande", "Domande frequenti", FAQ, "static"),
    page("/contatti", "Contatti", "<h1>Contatti</h1><p>Via Stalingrado 61, 40128 Bologna. Lun–ven 9–18. info@puntoevento-staff.example</p>", "static", True),
), note="staff books with height, size, languages; rates by the half day")
