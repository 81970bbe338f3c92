"""An Italian site for touring musicians and ballroom partners: dates and cities, ages and heights, prices per evening.

Look-alike: tours ('in tour: Bari 12-14 luglio'), dance partners with height and age, 'accompagnatrice' at the piano.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "palcoepista.example"
BASE = f"http://www.{HOST}"

# file, stage name, what, home town, age, languages, phone, fee, tour ((city, from, to)...), text
MUSICIANS = (
    (
        "nera-velluti",
        "Nera Velluti",
        "cantante soul",
        "Bologna",
        31,
        "italiano, inglese",
        "333 046 8246",
        "350 € a serata",
        (("Bari", "12/07", "14/07"), ("Lecce", "15/07", "15/07"), ("Taranto", "17/07", "18/07")),
        "Voce calda e presenza scenica. Da sola con le basi o in trio. Nuova in Puglia per tutta l'estate.",
    ),
    (
        "trio-sambuco",
        "Trio Sambuco",
        "folk piemontese",
        "Cuneo",
        None,
        "italiano, francese",
        "333 995 4927",
        "500 € a serata",
        (("Torino", "03/07", "03/07"), ("Novara", "05/07", "06/07")),
        "Ghironda, fisarmonica e violino. Suoniamo a matrimoni, sagre e balli occitani fino a notte fonda.",
    ),
    (
        "maestro-galli",
        "Ettore Galli",
        "pianista accompagnatore",
        "Roma",
        58,
        "italiano, tedesco",
        "333 344 7560",
        "40 € l'ora",
        (),
        "Accompagno cantanti per audizioni, esami e concorsi. Pianoforte a coda a casa mia oppure vengo da voi. Massima discrezione prima dei provini.",
    ),
    (
        "dj-ambra",
        "DJ Ambra",
        "dj set anni '90",
        "Milano",
        29,
        "italiano, spagnolo, inglese",
        "333 492 9205",
        "200 € l'ora, notte intera 900 €",
        (("Rimini", "20/07", "27/07"), ("Riccione", "28/07", "30/07")),
        "Vinile, luci mie, impianto vostro. Disponibile per feste private, barche e ville.",
    ),
    (
        "quartetto-arno",
        "Quartetto dell'Arno",
        "archi",
        "Firenze",
        None,
        "italiano",
        "333 526 2474",
        "800 € a cerimonia",
        (("Pisa", "09/08", "09/08"), ("Siena", "16/08", "17/08")),
        "Da Boccherini ai Coldplay, in abito lungo. Preventivo in giornata.",
    ),
)
# file, name, age, height, town, level, evenings, text
DANCERS = (
    (
        "ballerina-204",
        "Mirella",
        44,
        166,
        "Padova",
        "liscio, classe B",
        "martedì e venerdì",
        "Cerco ballerino alto almeno 175 cm, serio e puntuale, solo per gare. Perditempo astenersi.",
    ),
    (
        "ballerino-211",
        "Dario",
        52,
        178,
        "Verona",
        "tango argentino",
        "tutte le sere",
        "Ballo da vent'anni e cerco compagna di pista, qualsiasi età. Dopo la milonga offro la pizza.",
    ),
    (
        "ballerina-219",
        "Yuliet",
        27,
        170,
        "Genova",
        "salsa e bachata",
        "sabato",
        "Cubana, istruttrice. Lezione privata 30 € l'ora, coppia 45 €. Cerco anche un partner per esibizioni.",
    ),
)


def _frame(title: str, content: str) -> str:
    return (
        f'<HTML LANG="it"><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"><TITLE>{title}</TITLE></HEAD>\n'
        '<BODY BGCOLOR="#FFFFEE" LINK="#993300"><CENTER><TABLE WIDTH=740 BORDER=0><TR><TD WIDTH=140 VALIGN=TOP BGCOLOR="#EEDDAA">'
        '<FONT FACE="Georgia" SIZE=2><B>Palco &amp; Pista</B><BR><BR><A HREF="/index.htm">Home</A><BR><A HREF="/musicisti.htm">Musicisti</A><BR>'
        '<A HREF="/ballerini.htm">Ballerini</A><BR><A HREF="/date.htm">Date</A><BR><A HREF="/scrivici.htm">Scrivici</A><BR></FONT></TD>'
        f"<TD VALIGN=TOP>{content}<HR><FONT SIZE=1>Palco e Pista - bacheca per artisti - dal 1999</FONT></TD></TR></TABLE></CENTER></BODY></HTML>"
    )


def _page(
    path: str, title: str, content: str, kind: str, relevant: bool = False, status: int = 200
) -> WrittenPage:
    return WrittenPage(
        url=f"{BASE}/{path}",
        html=_frame(title, content),
        kind=kind,
        language="it",
        relevant=relevant,
        status=status,
        content_type="text/html",
        encoding="windows-1252",
    )


def _musician(musician: tuple) -> WrittenPage:
    slug, name, what, town, age, languages, phone, fee, tour, text = musician
    dates = "".join(f"<LI><B>{city}</B> dal {start} al {end}" for city, start, end in tour)
    content = (
        f'<H1><FONT COLOR="#993300">{name}</FONT></H1><IMG SRC="/foto/{slug}.jpg" ALIGN=RIGHT WIDTH=200><P><I>{what}</I>, {town}'
        + (f"<BR>Et&agrave;: {age} anni" if age else "")
        + f"<BR>Lingue: {languages}<BR>Cachet: {fee}<BR>Cellulare: {phone}<P>{text}"
        + (f"<P><B>IN TOUR:</B><UL>{dates}</UL>" if tour else "<P>Nessuna data in programma.")
    )
    return _page(f"musicisti/{slug}.htm", f"{name} - {what}", content, "ad")


def _dancer(dancer: tuple) -> WrittenPage:
    slug, name, age, height, town, level, evenings, text = dancer
    content = (
        f"<H2>{name}, {age} anni, {town}</H2><TABLE BORDER=1 CELLPADDING=3><TR><TD>Altezza<TD>{height} cm<TR><TD>Livello<TD>{level}<TR><TD>Sere<TD>{evenings}</TABLE>"
        f'<P>{text}<P><IMG SRC="/foto/{slug}-1.jpg" WIDTH=180> <IMG SRC="/foto/{slug}-2.jpg" WIDTH=180><P><A HREF="/scrivici.htm?a={slug}">Rispondi a {name}</A>'
    )
    return _page(f"ballerini/{slug}.htm", f"{name} cerca partner di ballo", content, "profile")


def _list_of_musicians() -> WrittenPage:
    rows = "".join(
        f'<TR><TD><A HREF="/musicisti/{m[0]}.htm">{m[1]}</A><TD>{m[2]}<TD>{m[3]}<TD>{m[7]}' for m in MUSICIANS
    )
    return _page(
        "musicisti.htm",
        "Musicisti",
        f"<H2>Musicisti disponibili</H2><TABLE BORDER=1 WIDTH=100%><TR><TH>Nome<TH>Genere<TH>Citt&agrave;<TH>Cachet{rows}</TABLE>",
        "listing",
    )


def _list_of_dancers() -> WrittenPage:
    rows = "".join(
        f'<LI><A HREF="/ballerini/{d[0]}.htm">{d[1]}</A> ({d[2]}), {d[4]}, alt. {d[3]}: {d[5]}'
        for d in DANCERS
    )
    return _page(
        "ballerini.htm",
        "Cerco partner di ballo",
        f"<H2>Cerco partner di ballo</H2><UL>{rows}</UL>",
        "listing",
    )


def _calendar() -> WrittenPage:
    dates = sorted(
        (start[3:] + start[:2], city, start, end, m[1]) for m in MUSICIANS for city, start, end in m[8]
    )
    rows = "".join(f"<TR><TD>{start}<TD>{end}<TD>{city}<TD>{name}" for _, city, start, end, name in dates)
    return _page(
        "date.htm",
        "Chi suona dove",
        f"<H2>Prossime date, citt&agrave; per citt&agrave;</H2><TABLE BORDER=1>{rows}</TABLE>",
        "listing",
    )


SITE = WrittenSite(
    host="www." + HOST,
    region="IT",
    pages=(
        *(_musician(musician) for musician in MUSICIANS),
        *(_dancer(dancer) for dancer in DANCERS),
        _list_of_musicians(),
        _list_of_dancers(),
        _calendar(),
        _page(
            "scrivici.htm",
            "Scrivici",
            "<H2>Scrivici</H2><FORM ACTION='/cgi-bin/mail.pl'><INPUT NAME=da><TEXTAREA NAME=testo></TEXTAREA><INPUT TYPE=SUBMIT VALUE=Invia></FORM>",
            "static",
            relevant=True,
        ),
        _page(
            "musicisti/orchestra-polesine.htm",
            "Errore 404",
            "<H2>Documento non trovato</H2>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="upper-case unclosed tags, tours with cities and dates, dance partners with age and height, evening fees",
)
