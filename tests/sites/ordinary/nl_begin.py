"""A Dutch start page of links to other sites, in boxes by theme: dating, massage training, models, jobs, flats, help lines.

Look-alike: long lists of outgoing links with words such as date, massage, escort (of transport), hostess, 'meisjes' football.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "beginhier.example"
BASE = f"https://{HOST}"

# path, theme, boxes ((heading, ((host, name, remark)...))...)
THEMES = (
    (
        "daten",
        "Daten en relaties",
        (
            (
                "Serieus daten",
                (
                    ("lepeltje-lepeltje.example", "Lepeltje Lepeltje", "50-plussers, 19 euro per maand"),
                    ("kerkelijk-samen.example", "Kerkelijk Samen", "christelijk daten"),
                    ("alleenstaande-ouder.example", "Alleenstaande Ouder", "daten met kinderen"),
                ),
            ),
            (
                "Speeddaten en dansen",
                (
                    ("zeven-minuten.example", "Zeven Minuten", "speeddate in Utrecht en Breda"),
                    ("stijldans-partner.example", "Stijldanspartner", "zoek op lengte en niveau"),
                ),
            ),
            (
                "Adviezen",
                (
                    ("liefdescoach-truus.example", "Liefdescoach Truus", "65 euro per uur, ook telefonisch"),
                    ("romance-fraude.test", "Meldpunt romance-fraude", "geld kwijt aan een date?"),
                ),
            ),
        ),
    ),
    (
        "massage",
        "Massage en ontspanning",
        (
            (
                "Sportmassage",
                (
                    ("spier-en-wijs.example", "Spier & Wijs", "Groningen, 30 min 32 euro"),
                    ("de-kuitenkneder.example", "De Kuitenkneder", "aan huis in Twente"),
                ),
            ),
            (
                "Opleidingen",
                (
                    ("massageschool-linde.example", "Massageschool Linde", "erkend diploma in 14 lesdagen"),
                    ("thai-lessen.example", "Thaise lessen", "weekendcursus"),
                ),
            ),
            ("Stoelmassage op kantoor", (("kantoorrug.example", "Kantoorrug", "20 minuten per collega"),)),
        ),
    ),
    (
        "vervoer",
        "Transport en begeleiding",
        (
            (
                "Exceptioneel transport",
                (
                    (
                        "breedtransport-escort.example",
                        "Breedtransport Escort",
                        "begeleiding met oranje licht, 24/7",
                    ),
                    ("konvooi-zuid.example", "Konvooi Zuid", "escortvoertuigen in Brabant"),
                ),
            ),
            (
                "Meerijden",
                (
                    ("samenrit.example", "Samenrit", "carpool per stad"),
                    ("liftbord.example", "Liftbord", "met foto en leeftijd van de bestuurder"),
                ),
            ),
        ),
    ),
    (
        "modellen",
        "Modellen, acteurs en hostesses",
        (
            (
                "Castingbureaus",
                (
                    ("gezicht-op-maat.example", "Gezicht op Maat", "figuranten van 0 tot 99 jaar"),
                    ("handmodel.example", "Handmodel.example", "alleen handen"),
                ),
            ),
            (
                "Hostesses en promotie",
                (
                    ("beursmeisjes-en-jongens.example", "Beursmeisjes en -jongens", "per dagdeel te boeken"),
                    ("rai-gastvrouw.example", "Gastvrouw RAI", "viertalig"),
                ),
            ),
        ),
    ),
    (
        "wonen",
        "Kamers, huizen en hotels",
        (
            (
                "Kamers",
                (
                    ("kamer-zoekt-meisje.example", "Kamer Zoekt Huisgenoot", "hospiteren met profiel"),
                    ("hospita.example", "Bij de hospita", "inwonen bij ouderen"),
                ),
            ),
            (
                "Hotels per uur",
                (
                    ("powernap-schiphol.example", "Powernap Schiphol", "cabine 15 euro per uur"),
                    ("dagkamer.example", "Dagkamer", "hotelkamers overdag"),
                ),
            ),
        ),
    ),
    (
        "hulp",
        "Hulp en advies",
        (
            (
                "Hulplijnen",
                (
                    ("luisterlijn-fictief.example", "Een luisterend oor", "dag en nacht"),
                    ("meldpunt-mensenhandel.test", "Meldpunt mensenhandel", "anoniem melden"),
                ),
            ),
            (
                "Sekswerk: recht en gezondheid",
                (
                    ("sekswerk-info.example", "Sekswerk Info", "belasting, gezondheid, stoppen"),
                    ("soa-prik.example", "SOA-prik", "afspraak bij de GGD"),
                ),
            ),
            ("Schulden", (("rood-staan.example", "Rood staan", "gratis budgethulp"),)),
        ),
    ),
)


def _page(
    path: str,
    title: str,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    tabs = " ".join(f"<A href='/{slug}'>{name}</A>" for slug, name, _ in THEMES)
    html = (
        f"<HTML lang=nl><HEAD><TITLE>{title} - Begin Hier</TITLE><META charset=utf-8><STYLE>.blok{{float:left;width:220px}}</STYLE></HEAD><BODY><DIV class=balk><B>Begin Hier</B> {tabs}</DIV>"
        f"{inner}<BR clear=all><HR><SMALL>Link aanmelden? <A href='/aanmelden'>Kost 12 euro per jaar</A>. Dode link? <A href='/contact'>Meld het.</A></SMALL></BODY></HTML>"
    )
    return WrittenPage(
        url=f"{BASE}/{path}",
        html=html,
        kind=kind,
        language="nl",
        relevant=relevant,
        canonical=canonical and f"{BASE}/{canonical}",
        status=status,
    )


def _boxes(boxes: tuple) -> str:
    parts = []
    for heading, links in boxes:
        rows = "".join(
            f"<LI><A href='https://{host}/' target=_blank>{name}</A> <I>{remark}</I>"
            for host, name, remark in links
        )
        parts.append(f"<DIV class=blok><H3>{heading}</H3><UL>{rows}</UL></DIV>")
    return "".join(parts)


def _theme(theme: tuple, path: str | None = None) -> WrittenPage:
    slug, name, boxes = theme
    return _page(
        path or slug, name, f"<H1>{name}</H1>{_boxes(boxes)}", "directory", canonical=slug if path else None
    )


def _home() -> WrittenPage:
    first = tuple((name, boxes[0][1]) for _, name, boxes in THEMES)
    return _page(
        "",
        "Alle links op een pagina",
        f"<H1>Goedemorgen! Waar wilt u beginnen?</H1>{_boxes(first)}",
        "directory",
    )


SUBMIT = "<H1>Link aanmelden</H1><TABLE border=1><TR><TD>Gewone link<TD>12 euro per jaar<TR><TD>Vet gedrukt<TD>20 euro per jaar<TR><TD>Banner<TD>15 euro per maand</TABLE><P>Geen erotiek, geen gokken, geen leningen.</P>"
SITE = WrittenSite(
    host=HOST,
    region="NL",
    pages=(
        _home(),
        *(_theme(theme) for theme in THEMES),
        _theme(THEMES[0], "daten?print=ja"),
        _page("aanmelden", "Link aanmelden", SUBMIT, "static"),
        _page(
            "contact",
            "Contact",
            "<H1>Contact</H1><P>Schrijf naar redactie@beginhier.example. Wij lezen op dinsdag.</P>",
            "static",
            relevant=True,
        ),
        _page(
            "gokken",
            "Pagina bestaat niet",
            "<H1>Die pagina hebben we niet</H1><P>Kies hierboven een ander thema.</P>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="directories of links with words of the trade that lead to dating, sports massage, oversize transport and help lines",
)
