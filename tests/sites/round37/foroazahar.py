"""Spanish review board on XenForo: forums by province, topics of several posts, advertisers' own posts in a forum of advertisements.

Hard: the ads are first posts of topics (no labels, figures and phones in running words), below them answers of members with other prices and
opinions; topics about a woman without any offer of hers; reviews; member pages; the link to a post (`/post-123`) repeats the topic.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.foroazahar.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# no, slug, title, author, day, text, pictures, answers, truth
ADS = [
    (40811, "carla-madurita-en-nervion", "Carla, madurita en Nervión (Sevilla)", "carla_nervion", "2025-05-28",
     "Hola a todos, me presento: soy <b>Carla</b>, española, 44 años, en Sevilla, zona Nervión. Trabajo sola en mi piso, sin prisas.<br>Mi tarifa: media hora 60 €, una hora 100 €. Hago masaje y trato de novia, también me gustan los besos. Horario de 10:00 a 20:00, domingos descanso.<br>No hago salidas.<br>Teléfono 622 418 507, solo llamadas.", 3,
     [("pacoalamillo", "2025-05-30", "Bienvenida Carla. Yo pagaba 80 en el otro piso, a ver si me acerco."), ("Rocinante", "2025-06-02", "Muy buena impresión, repetiré.")],
     dict(alias="Carla", age=44, city="Seville", nationality="ES", provider_kind="independent", services=["massage", "gfe", "kissing"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=1.0, phones=["+34622418507"], prices=[eur(60, 30), eur(100, 60)])),
    (40823, "yuliana-colombiana-recien-llegada", "Yuliana, colombiana recién llegada a Málaga", "yuliana.mlg", "2025-06-03",
     "Hola mis amores, soy Yuliana, colombiana de 26 añitos, 1,62 y 55 kg. Estoy en Málaga cerca de la estación hasta el 20 de junio y después me voy a Granada del 21 al 30 de junio.<br>Recibo en apartamento discreto y voy a hoteles.<br>30 min 50 €<br>1 hora 90 €<br>hotel 1 hora 130 €<br>WhatsApp 643 205 918. Atiendo 24 horas.", 4,
     [("malaguita77", "2025-06-04", "¿Las fotos son tuyas?"), ("yuliana.mlg", "2025-06-04", "Claro que sí mi amor, cien por cien."), ("Don_Tancredo", "2025-06-07", "Estuve ayer. Simpática y puntual.")],
     dict(alias="Yuliana", age=26, city="Málaga", nationality="CO", height_cm=162, weight_kg=55, incall=True, outcall=True, hours="24/7", max_duration_h=1.0, tour=[{"city": "Málaga", "from": None, "to": "2025-06-20"}, {"city": "Granada", "from": "2025-06-21", "to": "2025-06-30"}],
          handles=[{"kind": "whatsapp", "value": "+34643205918"}], prices=[eur(50, 30), eur(90, 60), eur(130, 60, "outcall")])),
    (40790, "masajes-irene-cordoba", "Masajes Irene, Córdoba centro", "irene_masajes", "2025-05-19",
     "Buenas tardes. Me llamo Irene, tengo 38 años y soy masajista titulada. Ofrezco masaje relajante y tántrico en cabina con ducha, en Córdoba centro. También a cuatro manos con mi compañera avisando con un día.<br>Una hora 70 €, hora y media 95 €. Lunes a viernes de 11:00 a 19:00.<br>Llamadas o mensajes al 711 036 284.", 2,
     [("califa_1", "2025-05-21", "Gran profesional, el masaje vale lo que cuesta.")],
     dict(alias="Irene", age=38, city="Córdoba", services=["massage", "tantra", "four_hands"], incall=True, hours="11:00-19:00", max_duration_h=1.5, phones=["+34711036284"], prices=[eur(70, 60), eur(95, 90)])),
    (40835, "noelia-y-sara-duo", "Noelia y Sara, dúo en Granada", "noelia_sara", "2025-06-06",
     "Hola, somos Noelia (24) y Sara (29), amigas de verdad. Hacemos dúo y atendemos parejas en Granada, barrio del Zaidín. Por separado no.<br>Una hora las dos 180 €, dos horas 330 €.<br>Telegram @noeliaysara_gr", 5,
     [("nazari", "2025-06-08", "Os escribo esta semana.")],
     dict(alias="Noelia", aliases_stated=["Noelia", "Sara"], age=24, ages_stated=[24, 29], audience="couple", city="Granada", services=["duo", "couples"], max_duration_h=2.0, handles=[{"kind": "telegram", "value": "noeliaysara_gr"}], prices=[eur(180, 60), eur(330, 120)])),
    (40702, "alexandra-trans-sevilla", "Alexandra TS, venezolana en Sevilla", "alexandra_ts", "2025-04-30",
     "Soy Alexandra, chica trans venezolana de 30 años, 1,75 de estatura. Vivo en Triana, Sevilla. Recibo y me desplazo a hotel o domicilio.<br>Hablo español, inglés e italiano.<br>100 € la hora en mi casa, 140 € la hora si voy yo. Noche completa (8 horas) 600 €.<br>Tel. y WhatsApp 656 917 340", 4,
     [("Rocinante", "2025-05-11", "Estupenda conversación."), ("trianero", "2025-05-15", "Cobra lo que dice, ni más ni menos.")],
     dict(alias="Alexandra", age=30, audience="trans", city="Seville", nationality="VE", height_cm=175, languages_spoken=["es", "en", "it"], services=["overnight"], incall=True, outcall=True, max_duration_h=8.0, phones=["+34656917340"],
          handles=[{"kind": "whatsapp", "value": "+34656917340"}], prices=[eur(100, 60, "incall"), eur(140, 60, "outcall"), eur(600, 480)])),
    (40848, "lucia-acompanante-cenas", "Lucía, acompañante para cenas y viajes", "lucia_sevilla", "2025-06-09",
     "Me llamo Lucía, 33 años, universitaria. Acompaño a caballeros a cenas, eventos y viajes; solo salidas, desde Sevilla a toda Andalucía. Cena de tres horas 300 €. Fin de semana a convenir.<br>Escríbeme a lucia.cenas@correoazahar.example y cuéntame quién eres.", 1, [],
     dict(alias="Lucía", age=33, city="Seville", services=["dinner_date", "travel"], incall=False, outcall=True, max_duration_h=3.0, handles=[{"kind": "email", "value": "lucia.cenas@correoazahar.example"}], prices=[eur(300, 180)])),
    (40655, "casa-magnolia-sevilla-presenta-a-paola", "Casa Magnolia (Sevilla) presenta a Paola", "casa_magnolia", "2025-04-14",
     "Desde Casa Magnolia os presentamos a <b>Paola</b>, brasileña, 23 años. En nuestra casa de la calle Feria, Sevilla. Masaje, striptease y baño con espuma.<br>Media hora 50 €, una hora 80 €. Abrimos de 11:00 a 23:00.<br>Pregunta por ella en el 955 014 772.", 3,
     [("pacoalamillo", "2025-04-20", "La casa, limpia. Aparcar, imposible."), ("casa_magnolia", "2025-04-21", "Gracias Paco, hay parking en la esquina.")],
     dict(alias="Paola", age=23, city="Seville", nationality="BR", provider_kind="agency", services=["massage", "striptease", "bath"], incall=True, hours="11:00-23:00", max_duration_h=1.0, phones=["+34955014772"], prices=[eur(50, 30), eur(80, 60)])),
    (40861, "marcos-para-senoras", "Marcos, para señoras y parejas (Cádiz)", "marcos_cadiz", "2025-06-10",
     "Hola, soy Marcos, 35 años, 1,83. Para mujeres y parejas en Cádiz y la bahía. Voy a tu casa u hotel. Educado y discreto.<br>120 € una hora. WhatsApp 688 152 409.", 2, [("gaditana_", "2025-06-10", "Suerte, Marcos.")],
     dict(alias="Marcos", age=35, audience="man", city="Cádiz", height_cm=183, services=["couples"], outcall=True, max_duration_h=1.0, handles=[{"kind": "whatsapp", "value": "+34688152409"}], prices=[eur(120, 60)])),
]


def url(a):
    return f"{ROOT}/threads/{a[1]}.{a[0]}/"


def post(no, author, day, text, first=False):
    return f"""<article class="message message--post js-post" data-author="{author}" data-content="post-{no}" id="js-post-{no}"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><a class="avatar avatar--m" href="/members/{author}/"><span class="avatar-u">{author[0].upper()}</span></a>
<h4 class="message-name"><a class="username" href="/members/{author}/">{author}</a></h4><h5 class="userTitle message-userTitle">{"Anunciante" if first else "Miembro"}</h5></section></div><div class="message-cell message-cell--main"><header class="message-attribution"><time class="u-dt" datetime="{day}T19:12:00+0200">{day[8:]}/{day[5:7]}/{day[:4]}</time> <a href="/post-{no}">#{no % 10 + 1}</a></header>
<div class="message-userContent"><article class="message-body js-selectToQuote"><div class="bbWrapper">{text}</div></article></div><footer class="message-footer"><a class="actionBar-action actionBar-action--report" href="/posts/{no}/report">Reportar</a> <a class="actionBar-action--like" href="/posts/{no}/react">Me gusta</a></footer></div></div></article>"""


def shell(title, body, path, crumbs=""):
    return f"""<!DOCTYPE html>
<html id="XF" lang="es-ES" dir="LTR" data-app="public" data-template="thread_view" class="has-no-js"><head><meta charset="utf-8"><title>{title} | Foro Azahar</title><link rel="canonical" href="{ROOT}{path}"><meta property="og:site_name" content="Foro Azahar"></head>
<body data-template="thread_view"><div class="p-pageWrapper" id="top"><header class="p-header"><a href="/"><img src="/styles/azahar/logo.png" alt="Foro Azahar" width="200" height="40"></a></header><nav class="p-nav"><a class="p-navEl-link" href="/">Foros</a><a class="p-navEl-link" href="/whats-new/">Novedades</a><a class="p-navEl-link" href="/members/">Miembros</a><a href="/login/">Acceder</a></nav>
<div class="p-body"><ul class="p-breadcrumbs"><li><a href="/">Foros</a></li>{crumbs}</ul><div class="p-title"><h1 class="p-title-value">{title}</h1></div><div class="p-body-content">{body}</div></div>
<footer class="p-footer"><a href="/help/terms/">Términos y reglas</a> <a href="/help/privacidad/">Privacidad</a> <a href="/anunciarse/">Anunciarse</a> <span>Community platform by XenForo® © 2010-2025</span></footer></div>
<div class="notices notices--bottom_fixer"><div class="notice notice--cookie">Este sitio usa cookies. <a href="/account/dismiss-notice">Aceptar</a></div></div></body></html>"""


CRUMB = '<li><a href="/forums/anuncios.12/">Anuncios de chicas</a></li>'


def topic(a):
    shots = "".join(f'<div class="bbImageWrapper js-lbImage" data-src="{ROOT}/attachments/{a[0]}-{n}-jpg.{a[0]}{n}/"><img src="{ROOT}/attachments/{a[0]}-{n}-jpg.{a[0]}{n}/" class="bbImage" alt="" loading="lazy"></div>' for n in range(1, a[6] + 1))
    posts = post(a[0] * 10, a[3], a[4], a[5] + "<br>" + shots, True) + "".join(post(a[0] * 10 + n, *answer) for n, answer in enumerate(a[7], 1))
    return shell(a[2], f'<div class="block block--messages"><div class="block-body js-replyNewMessageContainer">{posts}</div></div><p class="block-outer">Debes iniciar sesión para responder.</p>', f"/threads/{a[1]}.{a[0]}/", CRUMB)


def row(no, slug, title, author, day):
    return f"""<div class="structItem structItem--thread js-threadListItem-{no}" data-author="{author}"><div class="structItem-cell structItem-cell--main"><div class="structItem-title"><a href="/threads/{slug}.{no}/">{title}</a></div><div class="structItem-minor"><ul class="structItem-parts"><li><a class="username" href="/members/{author}/">{author}</a></li><li>{day[8:]}/{day[5:7]}/{day[:4]}</li></ul></div></div></div>"""


def truth(a):
    out = deepcopy(AD)
    out.update(url=url(a), text_language="es", provider_kind="unknown", country="ES", n_images=a[6], posted_at=a[4])
    out.update(deepcopy(a[8]))
    out["aliases_stated"] = out["aliases_stated"] or [out["alias"]]
    out["ages_stated"] = out["ages_stated"] or [out["age"]]
    return out


TALK = [
    (40590, "opiniones-sobre-vanesa-de-triana", "Opiniones sobre Vanesa de Triana", "Rocinante", "2025-03-12", "¿Alguien ha visto a Vanesa últimamente? Antes estaba en la calle Pureza y no coge el teléfono.",
     [("trianero", "2025-03-13", "Creo que se volvió a su tierra en enero."), ("Don_Tancredo", "2025-03-15", "Una pena, era muy educada. Yo la vi en otoño y todo bien.")], "thread"),
    (40744, "pisos-que-piden-dinero-por-adelantado", "Pisos que piden dinero por adelantado", "pacoalamillo", "2025-05-08", "Cuidado con los que piden bizum de 20 € antes de dar la dirección. Me pasó la semana pasada.",
     [("nazari", "2025-05-08", "Nunca por adelantado, lo hemos dicho mil veces."), ("moderador_azahar", "2025-05-09", "Fijo el tema. Si alguien sospecha que una mujer está obligada, 900 10 50 90, gratuito y confidencial.")], "thread"),
    (40801, "experiencia-con-carla-nervion", "Experiencia con Carla (Nervión)", "Rocinante", "2025-06-02", "<b>Nombre:</b> Carla<br><b>Lugar:</b> Sevilla, Nervión<br><b>Fecha:</b> 1 de junio<br><b>Pagado:</b> 100<br><b>Nota:</b> 8/10<br>Piso limpio, trato muy amable. Las fotos son suyas, quizá de hace un par de años. Recomendable.", [], "review"),
]


def talk(t):
    posts = post(t[0] * 10, t[3], t[4], t[5]) + "".join(post(t[0] * 10 + n, *answer) for n, answer in enumerate(t[6], 1))
    return WrittenPage(f"{ROOT}/threads/{t[1]}.{t[0]}/", shell(t[2], f'<div class="block block--messages"><div class="block-body">{posts}</div></div>', f"/threads/{t[1]}.{t[0]}/", '<li><a href="/forums/sevilla.4/">Sevilla</a></li>'), t[7], "es")


def forum(path, title, rows, nav=""):
    return shell(title, f'<div class="block"><div class="block-container"><div class="structItemContainer">{"".join(row(*r[:5]) for r in rows)}</div></div></div>{nav}', path)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<div class="block-container"><div class="block-row">{body}</div></div>', path), kind, "es", status=status)


ONE, TWO = ADS[:5], ADS[5:]
NAV = '<nav class="pageNav"><a href="/forums/anuncios.12/">1</a> <a href="/forums/anuncios.12/page-2">2</a></nav>'
INDEX = "".join(f'<div class="node node--forum"><h3 class="node-title"><a href="{h}">{t}</a></h3><div class="node-meta">Temas {n}</div></div>' for h, t, n in (("/forums/sevilla.4/", "Sevilla", 812), ("/forums/malaga.5/", "Málaga", 640), ("/forums/anuncios.12/", "Anuncios de chicas", 95), ("/forums/cafeteria.20/", "Cafetería", 311)))
PAGES = [
    plain("/", "Foro Azahar", INDEX),
    WrittenPage(f"{ROOT}/forums/anuncios.12/", forum("/forums/anuncios.12/", "Anuncios de chicas", ONE, NAV), "listing", "es", ads=tuple(map(url, ONE))),
    WrittenPage(f"{ROOT}/forums/anuncios.12/page-2", forum("/forums/anuncios.12/page-2", "Anuncios de chicas", TWO, NAV), "listing", "es", ads=tuple(map(url, TWO))),
    WrittenPage(f"{ROOT}/forums/sevilla.4/", forum("/forums/sevilla.4/", "Sevilla", TALK), "listing", "es"),
]
PAGES += [WrittenPage(url(a), topic(a), "ad", "es", ads=(url(a),)) for a in ADS]
PAGES += [talk(t) for t in TALK]
PAGES += [
    WrittenPage(f"{url(ADS[1])}post-408232", topic(ADS[1]), "ad", "es", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    plain("/members/rocinante/", "Rocinante", '<div class="memberHeader"><span class="userTitle">Miembro veterano</span><dl class="pairs"><dt>Se unió</dt><dd>14/02/2016</dd></dl><dl class="pairs"><dt>Mensajes</dt><dd>1.204</dd></dl></div><p>Le gusta el senderismo y el fino.</p>', "profile"),
    plain("/anunciarse/", "Anunciarse", "<p>Abrir un tema en Anuncios es gratis para particulares. Casas y agencias: 40 € al mes. Solo mayores de 18 años, con foto del documento.</p>"),
    plain("/help/terms/", "Términos y reglas", "<p>Respeto ante todo. Se prohíben datos personales de las chicas, insultos y cualquier mención de menores. El moderador borra sin aviso.</p>"),
    plain("/threads/rubia-en-jerez.39112/", "¡Ups! Nos hemos encontrado con algunos problemas.", "No se ha podido encontrar el tema solicitado.", "error", 404),
]

SITE = WrittenSite("www.foroazahar.example", "ES", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
