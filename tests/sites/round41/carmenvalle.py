"""Spanish one-woman site in Valencia on WordPress with a block theme (wp-block classes), with a blog, trips, opinions and a page for a duo with her friend.

Hard: the facts of one woman are spread over the front page and a page of rates that says them again, trips stand in a list with days in words,
blog posts talk of restaurants and their prices, opinions name other towns, the cookie bar of a plug-in and a JSON-LD block of the site,
and a second advert (the duo) has a price and a second name of its own.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://carmenvalle.example"
TEL = '<a href="tel:+34613082754">613 08 27 54</a>'


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


HERE = [("1 hora", 200), ("1 hora y media", 280), ("2 horas", 350)]
AWAY = [("1 hora", 240), ("2 horas", 400), ("Noche (10 horas)", 1300)]


def table(head, rows):
    return f'<h3 class="wp-block-heading">{head}</h3><figure class="wp-block-table"><table><tbody>' + "".join(f"<tr><td>{a}</td><td>{b} €</td></tr>" for a, b in rows) + "</tbody></table></figure>"


def picture(name):
    return f'<figure class="wp-block-image size-large"><img decoding="async" src="{ROOT}/wp-content/uploads/2025/03/{name}.jpg" alt="" class="wp-image-88"/></figure>'


def shell(title, body, cls="page"):
    menu = "".join(f'<li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="{ROOT}{a}"><span class="wp-block-navigation-item__label">{b}</span></a></li>' for a, b in [("/", "Inicio"), ("/sobre-mi/", "Sobre mí"), ("/tarifas/", "Tarifas"), ("/duo-con-noelia/", "Dúo"), ("/viajes/", "Viajes"), ("/galeria/", "Galería"), ("/opiniones/", "Opiniones"), ("/blog/", "Diario"), ("/contacto/", "Contacto")])
    return f"""<!DOCTYPE html><html lang="es"><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{title} – Carmen Valle</title><meta name="generator" content="WordPress 6.7.2"/>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"WebSite","name":"Carmen Valle","url":"{ROOT}/","inLanguage":"es"}}</script><style id="global-styles-inline-css">:root{{--wp--preset--color--base:#fff8f3}}</style></head>
<body class="{cls} wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="{ROOT}/">Carmen Valle</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container">{menu}</ul></nav></header>
<main class="wp-block-group is-layout-constrained"><h1 class="wp-block-post-title">{title}</h1><div class="entry-content wp-block-post-content is-layout-constrained">{body}</div></main>
<footer class="wp-block-template-part"><p class="has-small-font-size">© 2025 Carmen Valle · <a href="{ROOT}/aviso-legal/">Aviso legal</a> · <a href="{ROOT}/politica-de-cookies/">Cookies</a> · Solo mayores de 18 años</p></footer></div>
<div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner">Gestionar el consentimiento <button class="cmplz-accept">Aceptar</button> <button class="cmplz-deny">Denegar</button></div></div></body></html>"""


HOME = f"""{picture("carmen-1")}<p>Hola, soy Carmen. Tengo 39 años, nací en Granada y desde hace seis vivo en Valencia. Soy española, mido 1,67 m y peso 61 kilos. Trabajo sola, sin agencia y sin intermediarios: cuando llamas, hablas conmigo.</p>
<p>Te recibo en mi apartamento del barrio de Ruzafa o voy a tu hotel. Me gusta el trato de novia, los besos, un buen masaje y las conversaciones largas. También acompaño a cenas y a viajes. No hago dominación.</p>{picture("carmen-2")}
<p>Hablo español, inglés e italiano. De lunes a viernes, de 11:00 a 21:00. Sábados solo con reserva.</p>{table("En mi apartamento", HERE)}{table("En tu hotel", AWAY)}{picture("carmen-3")}
<h3 class="wp-block-heading">Próximo viaje</h3><p>Madrid, del 17 al 20 de junio.</p><h3 class="wp-block-heading">Reservas</h3><p>Teléfono y WhatsApp: {TEL}. Correo: hola@carmenvalle.example</p>
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://wa.me/34613082754">Escríbeme por WhatsApp</a></div>"""
DUO = f"""{picture("duo-1")}{picture("duo-2")}<p>Mi amiga Noelia (33 años) y yo, Carmen (39), te recibimos juntas en Valencia, en mi apartamento. Masaje a cuatro manos y mucha complicidad. También para parejas.</p>
<p>Dúo, 1 hora en mi apartamento: 380 €. Dúo, 2 horas en mi apartamento: 650 €. Solo jueves y viernes, con dos días de antelación, en el {TEL}.</p>"""
CARMEN = deepcopy(AD)
CARMEN.update(url=ROOT + "/", alias="Carmen", aliases_stated=["Carmen"], age=39, ages_stated=[39], text_language="es", provider_kind="independent", city="Valencia", country="ES", nationality="ES", languages_spoken=["es", "en", "it"], services=["gfe", "kissing", "massage", "dinner_date", "travel", "overnight"], incall=True, outcall=True, hours="11:00-21:00",
              height_cm=167, weight_kg=61, max_duration_h=10.0, tour=[{"city": "Madrid", "from": "2025-06-17", "to": "2025-06-20"}], n_images=3, phones=["+34613082754"], handles=[{"kind": "whatsapp", "value": "+34613082754"}, {"kind": "email", "value": "hola@carmenvalle.example"}],
              prices=[eur(200, 60, "incall"), eur(280, 90, "incall"), eur(350, 120, "incall"), eur(240, 60, "outcall"), eur(400, 120, "outcall"), eur(1300, 600, "outcall")])
PAIR = deepcopy(AD)
PAIR.update(url=ROOT + "/duo-con-noelia/", alias="Noelia", aliases_stated=["Noelia", "Carmen"], age=33, ages_stated=[33, 39], text_language="es", audience="couple", provider_kind="independent", city="Valencia", country="ES", services=["duo", "four_hands", "couples"], incall=True, max_duration_h=2.0, n_images=2, phones=["+34613082754"],
            prices=[eur(380, 60, "incall"), eur(650, 120, "incall")])
ME, TWO = (CARMEN["url"],), (PAIR["url"],)


def plain(path, title, body, kind="static", cls="page", **more):
    return WrittenPage(ROOT + path, shell(title, body, cls), kind, "es", **more)


def blog(path, title, day, words):
    return plain(path, title, f'<div class="wp-block-post-date"><time datetime="{day}T10:00:00+02:00">{day}</time></div>{words}<div class="wp-block-comments"><h2>Deja una respuesta</h2><form><textarea></textarea><input type="submit" value="Publicar"/></form></div>', cls="single-post")


POSTS = [
    ("/2025/05/arroz-frente-al-mar/", "Arroz frente al mar", "2025-05-18", "<p>El domingo comí en la Malvarrosa un arroz del senyoret por 19 euros. Volvería solo por la terraza. Si me invitas a cenar, ya sabes qué me gusta.</p>"),
    ("/2025/04/como-escribirme/", "Cómo escribirme", "2025-04-09", "<p>Un mensaje con tu nombre, el día y la hora basta. No contesto a números ocultos ni envío más fotos de las que hay aquí.</p>"),
    ("/2025/02/por-que-trabajo-sola/", "Por qué trabajo sola", "2025-02-22", "<p>Elijo mis horarios y mis citas. Si alguna compañera lee esto y no puede elegir, que sepa que existe el teléfono gratuito 900 10 50 90 y que no deja rastro en la factura.</p>"),
]
OPINIONS = [("Andrés", "mayo de 2025", "Puntual, culta y cercana. Cenamos en el centro y se me pasó la noche volando."), ("J. M., de Castellón", "abril de 2025", "Segunda vez. El apartamento, impecable."), ("Visitante de Bilbao", "marzo de 2025", "Muy buena conversación y cero prisas. Cinco estrellas.")]
REVIEWS = "".join(f'<blockquote class="wp-block-quote"><p>{words}</p><cite>{who}, {when}</cite></blockquote>' for who, when, words in OPINIONS)
TEASER = "".join(f'<li class="wp-block-post"><h2 class="wp-block-post-title"><a href="{ROOT}{path}">{title}</a></h2><time>{day}</time></li>' for path, title, day, _ in POSTS)
RATES = f'<p>Carmen, Valencia. Pago en efectivo al llegar.</p>{table("En mi apartamento", HERE)}{table("En tu hotel", AWAY)}<p>Para reservar: {TEL}</p>'
PAGES = [
    WrittenPage(ROOT + "/", shell("Carmen, acompañante independiente en Valencia", HOME, "home page"), "ad", "es", ads=ME),
    WrittenPage(ROOT + "/?utm_source=directorio&utm_medium=banner", shell("Carmen, acompañante independiente en Valencia", HOME, "home page"), "ad", "es", ads=ME, canonical=ROOT + "/"),
    plain("/tarifas/", "Tarifas", RATES, "ad", ads=ME),
    plain("/duo-con-noelia/", "Dúo con Noelia", DUO, "ad", ads=TWO),
    plain("/sobre-mi/", "Sobre mí", "<p>Estudié Filología y fui librera. Me gustan el cine de los setenta, los arroces y caminar por el Turia por la mañana.</p>"),
    plain("/galeria/", "Galería", '<figure class="wp-block-gallery has-nested-images">' + "".join(picture(f"galeria-{n}") for n in range(1, 7)) + "</figure>"),
    plain("/viajes/", "Viajes", "<p>Este año:</p><ul><li>Alicante, del 27 al 29 de mayo (ya pasó, gracias)</li><li>Madrid, del 17 al 20 de junio</li></ul><p>Para otras ciudades, escríbeme con tiempo.</p>"),
    plain("/opiniones/", "Opiniones", REVIEWS, "review"),
    plain("/blog/", "Diario", f'<ul class="wp-block-post-template">{TEASER}</ul>', cls="blog"),
    *(blog(*post) for post in POSTS),
    plain("/contacto/", "Contacto", '<form class="wpcf7-form"><input name="nombre" placeholder="Nombre"/><input name="correo" placeholder="Correo"/><textarea name="mensaje"></textarea><input type="submit" value="Enviar"/></form><p>Respondo en el mismo día.</p>'),
    plain("/aviso-legal/", "Aviso legal", "<p>Este sitio se dirige a personas adultas. Los textos y las fotografías son propiedad de su autora.</p>"),
    plain("/politica-de-cookies/", "Política de cookies", "<p>Usamos cookies técnicas y, si lo aceptas, de estadística.</p>"),
    plain("/promociones/", "Página no encontrada", '<p>No se ha podido encontrar esta página. ¿Quizá quieras buscar?</p><form role="search"><input type="search" name="s"/></form>', "error", "error404", status=404),
]

SITE = WrittenSite("carmenvalle.example", "ES", tuple(PAGES), (CARMEN, PAIR), note=__doc__)
