"""Giornale di annunci: old <font> pages and tables, lonely hearts by the dozen."""

import random

from tests.sites.written import WrittenPage, WrittenSite

HOST = "www.lavocedeicuori.example"
R = random.Random(77)


def tel() -> str:
    return f"{R.choice(('347', '338', '329', '340', '392'))} {R.randrange(1000000, 9999999)}"


DONNE = [
    ("Rossella", 49, 165, "Bologna", "nubile, impiegata, capelli rossi mossi, solare e affettuosa, cerca uomo max 58enne, serio e libero"),
    ("Mihaela", 36, 170, "Modena", "rumena, badante referenziata, bella presenza, dolce, cerca italiano per matrimonio, no perditempo"),
    ("Loredana", 57, 160, "Ferrara", "vedova, casa propria, ama il mare e il ballo liscio, cerca compagno coetaneo"),
    ("Yulia", 32, 175, "Rimini", "ucraina, laureata, bionda, occhi chiari, figura slanciata, conoscerebbe uomo max 45enne per costruire famiglia"),
    ("Anna", 24, 168, "Parma", "studentessa, mora, timida, cerca ragazzo sincero; astenersi uomini sposati"),
]
UOMINI = [
    ("Giorgio", 63, 174, "Ravenna", "pensionato statale, automunito, cerca signora snella e affettuosa per convivenza"),
    ("Davide", 41, 182, "Reggio Emilia", "separato, artigiano, fisico atletico, cerca lei max 40enne, anche straniera"),
    ("Ettore", 55, 170, "Forlì", "imprenditore, generoso, ama viaggiare; cerca compagna di viaggio per crociera a novembre, spese divise"),
]
STUDIO = [
    ("Elena", 34, "massaggio svedese, decontratturante", (35, 60, 80)),
    ("Ploy", 41, "thai tradizionale sul futon, thai all'olio", (40, 65, 90)),
    ("Sofia", 28, "rilassante con candele, pietre calde, linfodrenaggio", (40, 70, 95)),
    ("Marco", 37, "sportivo pre e post gara, trigger point", (35, 55, 80)),
]
HOSTESS = [
    ("Giada", 22, "1,77", "85-60-90", "it, en, fr", 18), ("Noemi", 25, "1,72", "88-63-92", "it, en, es", 16),
    ("Katia", 27, "1,80", "90-62-93", "it, ru, en", 20), ("Beatrice", 20, "1,74", "83-59-88", "it, de", 15),
]
BADANTI = [
    ("Oksana", 51, "lungo orario, convivente, patente B", "1.150 € al mese"), ("Carmen", 44, "notti in ospedale, disponibile 24 ore su 24", "70 € a notte"),
    ("Giulia", 21, "baby-sitter, ragazza alla pari, anche weekend", "9 € l'ora"), ("Salma", 38, "pulizie, stiro, compagnia ad anziani", "10 € l'ora"),
]


def page(title: str, body: str) -> str:
    return (f'<HTML><HEAD><TITLE>{title} - La Voce dei Cuori</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-15"></HEAD>\n<BODY BGCOLOR="#FFF5F5" TEXT="#330000">'
            '<CENTER><FONT FACE="Verdana" SIZE=5 COLOR="#CC0033"><B>La Voce dei Cuori</B></FONT><BR><FONT SIZE=1><A HREF="/lei-lui.html">Lei cerca Lui</A> | <A HREF="/lui-lei.html">Lui cerca Lei</A> | '
            '<A HREF="/massaggi.html">Massaggi e benessere</A> | <A HREF="/hostess.html">Hostess</A> | <A HREF="/badanti.html">Badanti</A></FONT></CENTER><HR>'
            f'<H2><FONT COLOR="#990033">{title}</FONT></H2>\n{body}\n<HR><FONT SIZE=1>Settimanale di annunci - inserzioni solo per amicizia, matrimonio, lavoro. Vietati annunci a sfondo sessuale.</FONT></BODY></HTML>')


def cuore(n: str, a: int, h: int, c: str, t: str, i: int) -> str:
    return f'<TR><TD><IMG SRC="foto/{i}.jpg" WIDTH=90 ALT="{n}"></TD><TD><FONT SIZE=2><B>{n.upper()}</B>, {a}enne, alta/o {h / 100:.2f}, {c}: {t}. <B>Tel. {tel()}</B> ore serali</FONT></TD></TR>\n'


def tab(rows: str, head: str = "") -> str:
    return f'<TABLE BORDER=1 CELLPADDING=4 WIDTH="100%">{head}{rows}</TABLE>'


def tariffe(p: tuple[int, int, int]) -> str:
    return "<BR>".join(f"{m} min euro {v}" for m, v in zip((30, 60, 90), p))


PAGES = [
    ("/lei-lui.html", "listing", "Lei cerca Lui", tab("".join(cuore(*d, 10 + i) for i, d in enumerate(DONNE)))),
    ("/lui-lei.html", "listing", "Lui cerca Lei", tab("".join(cuore(*d, 40 + i) for i, d in enumerate(UOMINI)))),
    ("/lei/yulia.html", "profile", "Yulia, 32 anni, Rimini",
     f'<IMG SRC="/foto/y1.jpg" ALT="Yulia"><IMG SRC="/foto/y2.jpg" ALT="Yulia al mare"><P><FONT SIZE=2>Età: 32<BR>Altezza: 1,75<BR>Peso: 60 kg<BR>Capelli: biondi, lunghi<BR>Occhi: azzurri<BR>Lingue: italiano, ucraino, inglese<BR>Segno: Bilancia<BR>Mi sono trasferita da poco a Rimini e lavoro in un albergo. Sono romantica, amo cucinare e passeggiare sulla spiaggia. Cerco un uomo serio, max 45 anni, che voglia dei figli. Non rispondo a messaggi volgari né a numeri anonimi.</FONT><P><B>Chiamami: {tel()}</B>'),
    ("/massaggi.html", "listing", "Centro Armonia - le nostre operatrici",
     "<P>Bologna, zona stazione, parcheggio riservato, ambiente climatizzato e riservato. Aperto tutti i giorni 10-22, domenica compresa.</P>" + tab("".join(f'<TR><TD><IMG SRC="foto/m{i}.jpg" ALT="{n}"></TD><TD><B>{n}</B>, {a} anni<BR>{w}</TD><TD>{tariffe(p)}</TD><TD>{tel()}</TD></TR>' for i, (n, a, w, p) in enumerate(STUDIO))) + "<P><FONT COLOR=red>Massaggi esclusivamente professionali. No erotismo, no domande inutili.</FONT>"),
    ("/massaggi/ploy.html", "ad", "Ploy, massaggio thailandese a Bologna",
     f'<IMG SRC="/foto/ploy.jpg" ALT="Ploy"><P>Ciao! Sono Ploy, 41 anni, diplomata al Wat Pho di Bangkok. Appena arrivata in città, ti aspetto nel mio studio in via Galliera. Ricevo su appuntamento, anche a domicilio e in hotel (supplemento 20 euro).<P>{tariffe((40, 65, 90))}<BR>120 min euro 115<BR>piedi 45 min euro 40<P>Indosserai il pigiama thai fornito da me. WhatsApp {tel()}, rispondo anche in inglese.'),
    ("/hostess.html", "directory", "Agenzia Prima Fila: hostess, modelle, promoter",
     tab("".join(f"<TR><TD>{n}</TD><TD>{a}</TD><TD>{h}</TD><TD>{m}</TD><TD>{l}</TD><TD>{p} euro/ora</TD></TR>" for n, a, h, m, l, p in HOSTESS), "<TR><TH>Nome<TH>Età<TH>Altezza<TH>Misure<TH>Lingue<TH>Tariffa</TR>") + f"<P>Per cene di gala, fiere, accoglienza VIP e accompagnamento delegazioni. Minimo 4 ore. Segreteria {tel()}"),
    ("/hostess/katia.html", "profile", "Katia - composit", '<IMG SRC="/foto/k1.jpg" ALT="primo piano"><IMG SRC="/foto/k2.jpg" ALT="figura intera"><IMG SRC="/foto/k3.jpg" ALT="costume"><P>27 anni, altezza 1,80, taglia 40, misure 90-62-93, scarpe 39, occhi nocciola. Sfilate, cataloghi intimo e mare, ragazza immagine. No nudo. Disponibile per trasferte: Milano 4-7 ottobre, Verona 18-20 ottobre. Cachet giornaliero 220 euro, mezza giornata 130 euro, ora extra 20 euro.'),
    ("/badanti.html", "listing", "Badanti, colf e ragazze alla pari", tab("".join(f"<TR><TD><B>{n}</B>, {a} anni</TD><TD>{w}</TD><TD>{p}</TD><TD>{tel()}</TD></TR>" for n, a, w, p in BADANTI))),
    ("/terme.html", "static", "Hotel Terme Smeraldo: sauna e percorso coppia", f"<P>Ingresso giornaliero 35 euro, serale 25 euro. Suite spa privata per due, 90 minuti, 130 euro con bollicine e petali di rosa. Massaggio di coppia 50 min 140 euro. Camera day use 10-18: 70 euro. In sauna si entra senza costume, con telo. Tel. 0541 {R.randrange(600000, 799999)}"),
    ("/ballo.html", "listing", "Cerco ballerino / ballerina", f"<UL><LI>Lei 38 anni, 1,63, classe B liscio unificato, cerca cavaliere alto minimo 1,70. {tel()}<LI>Lui 29, latino americani, cerca dama snella per gare, zona Imola. {tel()}<LI>Maestra Consuelo, 35 anni, bachata e kizomba, lezione privata 40 euro l'ora, 55 euro 90 minuti. {tel()}<LI>Coppia cerca coppia per corso di tango</UL>"),
    ("/notte.html", "static", "Locale notturno Il Ventaglio - cartellone", "<P>Venerdì 3: Burlesque in giacca e cravatta, cabaret comico (nessuno spogliarello, promesso!). Sabato 4: Drag Bingo con La Contessa. Venerdì 10: serata anni '80, donne omaggio fino alle 24. Tavolo con bottiglia 120 euro, ingresso 12 euro con consumazione. Vietato ai minori di 18."),
    ("/cartomanzia.html", "ad", "Cartomante Selene: amore e legami", f"<P>Selene ti risponde 24 ore su 24, sette giorni su sette. 15 minuti 12 euro, 30 minuti 20 euro, 60 minuti 35 euro. Lui tornerà? Massima riservatezza. Solo maggiorenni. Tel. {tel()}"),
    ("/guida.html", "ad", "Francesca, la tua accompagnatrice turistica a Bologna", f"<P>Guida abilitata, 33 anni, parlo inglese, francese e russo. Passeggiata serale 2 ore 120 euro, mezza giornata 180 euro, ora supplementare 45 euro. Ti vengo a prendere in hotel. Cell. {tel()}"),
    ("/badanti/carmen.html", "ad", "Carmen, 44 anni, assistenza notturna", f'<IMG SRC="/foto/car.jpg" ALT="Carmen"><P>Peruviana, in Italia da vent\'anni, dolce, paziente, disponibile 24 ore su 24 a casa vostra, in clinica o in albergo. 1 ora 12 euro, 2 ore 22 euro, notte intera 70 euro, fine settimana 220 euro. Igiene personale, terapia, compagnia, passeggiate. Parlo italiano, spagnolo. <B>{tel()}</B>'),
]
SITE = WrittenSite(HOST, "IT", tuple(WrittenPage(f"http://{HOST}{p}", page(t, b), k, "it", relevant=False, content_type="text/html; charset=iso-8859-15", encoding="iso-8859-15") for p, k, t, b in PAGES), note="font and table mark-up, unclosed P and LI, iso-8859-15")
