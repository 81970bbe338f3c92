"""A Spanish dance school with a board on which dancers look for partners."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "escuela-compas-malaga.example"
BASE = f"https://{HOST}"

PARTNERS = [
    (311, "Rocío", 36, "mujer", 162, "Bachata y salsa, nivel medio", "Málaga capital", "Busco pareja de baile (chico o chica que lleve) para las clases de los martes y para practicar los domingos en el puerto. Solo baile, que tengo novio y es celoso de mentira. Llevo tres años y no me gusta que me cuenten los pasos en voz alta."),
    (314, "Andrés", 58, "hombre", 175, "Bailes de salón, iniciación", "Rincón de la Victoria", "Me acabo de jubilar y mi médico me ha mandado moverme. Busco una señora con paciencia para vals, pasodoble y chachachá. Tengo coche y puedo recogerla."),
    (320, "Yvonne", 44, "mujer", 170, "Tango argentino, avanzado", "Torremolinos", "Holandesa, en la costa desde 2015. Busco tanguero serio para milongas y quizá un festival en Granada en octubre (cada uno su habitación). Hablo español, inglés y alemán."),
    (327, "Iker", 23, "hombre", 181, "Latino de competición, clase B", "Antequera", "Mi pareja se va a estudiar fuera. Busco chica entre 1,60 y 1,70, de 18 a 26 años, para competir desde septiembre. Entrenamos cuatro días, con entrenador. Prueba sin compromiso."),
]
TEACHERS = [
    ("lola-serrano", "Lola Serrano", "flamenco y sevillanas", "Bailaora desde los seis años, premio de jóvenes en La Unión. Da clase a niñas, a abuelas y a quien se atreva. Clase particular: 40 € la hora, 65 € la hora y media."),
    ("yoel-prieto", "Yoel Prieto", "salsa, son y rueda de casino", "De Santiago de Cuba, en Málaga por amor. Sus clases empiezan con estiramientos y terminan con hielo. Clase particular: 38 € la hora; para parejas de novios, paquete de cinco horas por 170 €."),
]


def page(path: str, title: str, body: str, kind: str, relevant: bool = False) -> WrittenPage:
    html = f"""<!DOCTYPE html><html lang="es-ES"><head><meta charset="UTF-8"><title>{title} – Escuela Compás</title></head><body class="elementor-default"><header class="elementor-section"><a href="/">Escuela de baile Compás</a><nav><a href="/horarios/">Horarios y precios</a> <a href="/profesores/">Profesores</a> <a href="/busco-pareja/">Busco pareja de baile</a> <a href="/contacto/">Contacto</a></nav></header>
<div class="elementor-widget-container">{body}</div><footer>Compás, C/ Mármoles 74, 29007 Málaga · 952 61 84 07 · WhatsApp 644 20 73 15</footer></body></html>"""
    return WrittenPage(BASE + path, html, kind, "es", relevant=relevant)


def partner(p: tuple) -> WrittenPage:
    nr, name, age, sex, height, style, place, text = p
    return page(f"/busco-pareja/{nr}/", f"{name} busca pareja de baile", f'<h1>{name} busca pareja de baile</h1><ul class="ficha"><li>Edad: {age}</li><li>Sexo: {sex}</li><li>Altura: {height} cm</li><li>Estilo y nivel: {style}</li><li>Zona: {place}</li></ul><p>{text}</p><img src="/wp-content/uploads/pareja-{nr}.jpg" alt="{name} bailando"><form><label>Tu mensaje para {name}<textarea></textarea></label><button>Enviar</button></form>', "ad")


def teacher(t: tuple) -> WrittenPage:
    return page(f"/profesores/{t[0]}/", t[1], f'<h1>{t[1]}</h1><h2>Profesor/a de {t[2]}</h2><p>{t[3]}</p><p>Consulta huecos en recepción, de 17 a 22 h.</p>', "profile")


BOARD = "<h1>Busco pareja de baile</h1><p>Tablón gratuito para alumnos y amigos. No es una web de citas, aunque ya van tres bodas.</p>" + "".join(f'<div class="item"><h3><a href="/busco-pareja/{p[0]}/">{p[1]}, {p[2]}</a></h3><p>{p[5]} · {p[6]} · {p[4]} cm</p><p>{p[7][:85]}…</p></div>' for p in PARTNERS)
PRICES = """<h1>Horarios y precios</h1><table><thead><tr><th>Clase</th><th>Días</th><th>Hora</th></tr></thead><tbody><tr><td>Salsa iniciación</td><td>lunes y miércoles</td><td>20:00</td></tr><tr><td>Bachata sensual, nivel medio</td><td>martes</td><td>21:00</td></tr><tr><td>Tango</td><td>jueves</td><td>21:30</td></tr><tr><td>Sevillanas</td><td>viernes</td><td>18:30</td></tr><tr><td>Zumba</td><td>martes y jueves</td><td>10:00</td></tr></tbody></table>
<h2>Cuotas</h2><ul><li>Una hora a la semana: 32 € al mes</li><li>Dos horas: 52 €</li><li>Tarifa plana: 85 €</li><li>Clase suelta: 10 €</li><li>Alquiler de sala: 12 € la hora</li></ul><p>Matrícula 20 €, gratis si vienes con pareja.</p>"""
BLOG = """<article><h1>¿Qué es la bachata sensual y por qué no hay que asustarse?</h1><p>El nombre engaña. Es una forma de bailar con ondas del torso y pausas, nacida en Cádiz, y se puede bailar con tu primo. En clase cambiamos de pareja cada cinco minutos y nadie toca donde no debe: el abrazo va en los omóplatos.</p><p>Si algo te incomoda, dilo; si te lo dicen, pide perdón y sigue bailando. Lleva una camiseta de repuesto, desodorante y zapatos de suela lisa.</p><p>Por Yoel, 9 de enero de 2026. Etiquetas: bachata, principiantes</p></article>"""
THREAD = "<h1>Comentarios: Social del sábado</h1><ol class='commentlist'>" + "".join(f"<li><cite>{w}</cite> <time>{d}</time><p>{t}</p></li>" for w, d, t in [("Mari Ángeles", "7 feb", "¿Hay que ir en pareja o se puede ir sola?"), ("Compás", "7 feb", "Sola y contenta. La entrada son 6 € con bebida, de 22 a 2 h."), ("Paco T.", "8 feb", "Faltan chicos que lleven, yo no doy abasto. Tengo 63 años y las rodillas de 80."), ("Rocío", "8 feb", "Paco, el próximo día te doy un masaje con linimento, jajaja."), ("Nerea_21", "9 feb", "¿Alguien vuelve en coche a Fuengirola después? Comparto gasolina.")]) + "</ol>"

SITE = WrittenSite(HOST, "ES", (
    page("/busco-pareja/", "Busco pareja de baile", BOARD, "listing"), *(partner(p) for p in PARTNERS), page("/profesores/", "Profesores", "<h1>Profesores</h1>" + "".join(f'<p><a href="/profesores/{t[0]}/">{t[1]}</a>: {t[2]}</p>' for t in TEACHERS), "directory"), *(teacher(t) for t in TEACHERS),
    page("/horarios/", "Horarios y precios", PRICES, "static"), page("/blog/bachata-sensual/", "Bachata sensual", BLOG, "static"), page("/agenda/social-del-sabado/", "Social del sábado", THREAD, "thread"),
    page("/contacto/", "Contacto", "<h1>Contacto</h1><p>Estamos en la calle Mármoles, a cinco minutos del mercado. Abrimos de lunes a viernes de 10 a 12 y de 17 a 22:30. hola@escuela-compas-malaga.example</p>", "static", True),
), note="partner ads with age and height that are about dancing")
