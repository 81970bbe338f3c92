"""A Mexican forum and board of dance partners and personal trainers (definition of fields by <strong> and <br>), with threads.

Look-alike: 'busco pareja', age, height, weight, 'chica', price per hour, WhatsApp, 'a domicilio', a chambelán for hire.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "pistaypeso.example"
BASE = f"https://{HOST}"

# id, category, name, age, height, weight, borough, price, phone, text
POSTS = (
    (
        311,
        "pareja-de-baile",
        "Fernanda",
        29,
        163,
        56,
        "Coyoacán, Ciudad de México",
        "gratis",
        "55 8241 2440",
        "Busco pareja de danzón o salsa en línea, hombre de 170 cm o más. Ensayos en la Ciudadela los domingos. Solo baile, por favor.",
    ),
    (
        318,
        "entrenador",
        "Coach Memo",
        37,
        178,
        84,
        "Naucalpan",
        "$350 por hora",
        "55 6627 1108",
        "Entrenamiento funcional a domicilio, parque o gimnasio. Pareja de amigos: $500. Plan de comidas incluido. Disponible de 5 am a 10 pm.",
    ),
    (
        325,
        "chambelanes",
        "Grupo Estelar",
        None,
        None,
        None,
        "Ecatepec de Morelos",
        "$4,500 por evento",
        "55 5264 9757",
        "Seis chambelanes de 18 a 22 años, todos de 175 cm o más, para quinceañeras. Incluye vals, baile sorpresa y cuatro ensayos.",
    ),
    (
        332,
        "clases",
        "Yolanda",
        48,
        158,
        62,
        "Puebla",
        "$200 por hora, $280 hora y media",
        "55 4985 5065",
        "Clases privadas de bachata y cumbia para tímidos. En mi estudio o en su casa. Señoras, señores y parejas.",
    ),
    (
        340,
        "pareja-de-baile",
        "Ing. Rogelio",
        63,
        170,
        78,
        "Guadalajara",
        "gratis",
        "55 7505 3450",
        "Viudo, busca dama de 50 a 65 para bailar boleros los viernes. Paso por usted y la regreso temprano.",
    ),
    (
        347,
        "entrenador",
        "Dani Fit",
        25,
        168,
        60,
        "Monterrey",
        "$400 por hora",
        "55 8892 2548",
        "Chica entrenadora certificada, recién llegada a Monterrey. Glúteo, pierna y postura. Solo mujeres. Mensajes por WhatsApp.",
    ),
)
# id, title, posts ((author, text)...)
THREADS = (
    (
        1201,
        "¿Cuánto cobran por una hora de clase privada?",
        (
            ("tangueroMX", "Me pidieron 600 por hora en la Roma. ¿No es mucho?"),
            ("Yolanda_Puebla", "En provincia 200. En la Roma pagas el espejo."),
            ("salsera90", "Yo pago 350 y vale cada peso, el maestro tiene 20 años de experiencia."),
        ),
    ),
    (
        1207,
        "Mi pareja de baile quiere algo más",
        (
            ("Fer_coyo", "Llevamos un año ensayando y ahora me manda flores. No sé cómo decirle que no."),
            ("IngRogelio", "Con franqueza y con cariño, señorita."),
            ("tangueroMX", "Cambia de pareja, no de estilo."),
        ),
    ),
    (
        1213,
        "Gira de congresos de salsa 2025: fechas",
        (
            (
                "salsera90",
                "Cancún 12-15 junio, Mérida 20-22 junio, Veracruz 4-6 julio. ¿Quién comparte cuarto? Sale en $450 por noche.",
            ),
            ("Dani_Fit", "Yo voy a Mérida. Soy tranquila y madrugo."),
        ),
    ),
)


def _page(
    path: str, title: str, inner: str, kind: str, relevant: bool = False, canonical: str | None = None
) -> WrittenPage:
    html = (
        f'<!DOCTYPE html>\n<html lang="es-MX">\n<head><meta charset="utf-8"/><title>{title}</title></head>\n<body>\n<div class="barra"><a href="/">Pista y Peso</a> · <a href="/anuncios">Anuncios</a> · <a href="/foro">Foro</a> · <a href="/consejos">Consejos</a></div>\n'
        f'{inner}\n<div class="pie">Pista y Peso. Aquí se baila y se suda, nada más. Anuncios con doble sentido se borran. Tel. 55 7240 1320</div>\n</body></html>'
    )
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="es-MX",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
    )


def _post(post: tuple) -> WrittenPage:
    number, category, name, age, height, weight, borough, price, phone, text = post
    body = (
        f"<strong>Edad:</strong> {age} años<br><strong>Estatura:</strong> {height} cm<br><strong>Peso:</strong> {weight} kg<br>"
        if age
        else ""
    )
    inner = (
        f'<h1>{name}: {category.replace("-", " ")}</h1>\n<img src="/img/{number}-1.jpg" alt=""><img src="/img/{number}-2.jpg" alt="">\n<p>{body}<strong>Zona:</strong> {borough}<br><strong>Precio:</strong> {price}<br>'
        f'<strong>WhatsApp:</strong> <a href="https://wa.me/52{phone.replace(" ", "")}">{phone}</a></p>\n<p>{text}</p>'
    )
    return _page(f"/anuncios/{category}/{number}", f"{name} - {borough}", inner, "ad")


def _listing(path: str, heading: str, posts: tuple, canonical: str | None = None) -> WrittenPage:
    rows = "".join(
        f'<p class="fila"><img src="/img/{p[0]}-1.jpg" width="80" alt=""> <a href="/anuncios/{p[1]}/{p[0]}">{p[2]}{f", {p[3]} años" if p[3] else ""}</a> - {p[6]} - <em>{p[7]}</em></p>'
        for p in posts
    )
    return _page(path, heading, f"<h1>{heading}</h1>{rows}", "listing", canonical=canonical)


def _thread(thread: tuple) -> WrittenPage:
    number, title, posts = thread
    rows = "".join(
        f'<div class="msj" id="m{n}"><div class="quien">{author}</div><div class="que">{text}</div></div>'
        for n, (author, text) in enumerate(posts, 1)
    )
    return _page(
        f"/foro/{number}",
        title,
        f"<h1>{title}</h1>{rows}<form><textarea></textarea><button>Responder</button></form>",
        "thread",
    )


ADVICE = "<h1>Cómo elegir entrenador personal</h1><ol><li>Pida el certificado.</li><li>La primera hora debe ser evaluación: peso, estatura, lesiones.</li><li>Pague por sesión el primer mes.</li><li>Si el entrenador hace comentarios sobre su cuerpo que no vienen al caso, cambie.</li></ol>"
SITE = WrittenSite(
    host=HOST,
    region="MX",
    pages=(
        *(_post(post) for post in POSTS),
        _listing("/anuncios", "Todos los anuncios", POSTS),
        _listing(
            "/anuncios?orden=recientes", "Todos los anuncios (recientes)", tuple(reversed(POSTS)), "/anuncios"
        ),
        *(_thread(thread) for thread in THREADS),
        _page("/consejos", "Cómo elegir entrenador personal", ADVICE, "static"),
        _page(
            "/contacto",
            "Contacto",
            "<h1>Contacto</h1><form><input name='correo'><textarea name='texto'></textarea><button>Enviar</button></form>",
            "static",
            relevant=True,
        ),
        _page(
            "/anuncios/clases/299",
            "No disponible",
            "<h1>Este anuncio ya no está disponible</h1>",
            "error",
            relevant=True,
        ),
    ),
    note="age, height, weight, WhatsApp, hourly prices and 'a domicilio' of dance teachers and trainers; a salsa tour with dates",
)
