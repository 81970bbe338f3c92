"""A Spanish second-hand clothes site with a lingerie shop (microdata Product): sizes, measures, bodies of models, prices.

Look-alike: lingerie, stockings, heels and corsets with model's height and measures; sellers with name, age and city.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "armario-feliz.example"
BASE = f"https://{HOST}"

# id, slug, title, price, size, colour, state, seller, seller's city, model height, pictures, text
ITEMS = (
    (
        "a301",
        "corse-satinado-negro",
        "Corsé satinado negro con ligueros",
        "24,00",
        "M",
        "negro",
        "como nuevo",
        "lucia_91",
        "Valencia",
        174,
        4,
        "Me lo puse una sola vez, en una boda temática. Varillas intactas. La modelo de la foto mide 174 cm y lleva la talla M.",
    ),
    (
        "a302",
        "camison-encaje-rojo",
        "Camisón de encaje rojo",
        "15,50",
        "S",
        "rojo",
        "nuevo con etiqueta",
        "marta.costura",
        "Sevilla",
        168,
        3,
        "Regalo que no me quedó bien. Encaje suave, tirantes ajustables. No se aceptan devoluciones por higiene.",
    ),
    (
        "a303",
        "tacones-aguja-plata",
        "Tacones de aguja plateados, 11 cm",
        "32,00",
        "38",
        "plata",
        "buen estado",
        "noe_mad",
        "Madrid",
        171,
        5,
        "De la temporada pasada. Ideales para fiesta. Suela con marcas leves, ver foto 5.",
    ),
    (
        "a304",
        "vestido-noche-verde",
        "Vestido de noche verde esmeralda",
        "58,00",
        "40",
        "verde",
        "como nuevo",
        "pilar56",
        "Zaragoza",
        165,
        4,
        "Largo hasta el suelo con abertura. Contorno de pecho 92, cintura 74, cadera 100. Tintorería incluida.",
    ),
    (
        "a305",
        "medias-liga-pack",
        "Pack de 6 medias de liga",
        "12,00",
        "única",
        "varios",
        "nuevo con etiqueta",
        "tienda Bruna",
        "Bilbao",
        170,
        2,
        "Resto de stock de mi mercería que cerró en mayo. Hay 20 DEN y 40 DEN.",
    ),
    (
        "a306",
        "body-transparente",
        "Body transparente con flores bordadas",
        "19,90",
        "L",
        "blanco roto",
        "buen estado",
        "silvia_bcn",
        "Barcelona",
        176,
        3,
        "Lo usé debajo de una chaqueta. Muy sensual y a la vez elegante. Lavado a mano.",
    ),
    (
        "a307",
        "chaqueta-cuero-hombre",
        "Chaqueta de cuero de hombre",
        "70,00",
        "XL",
        "marrón",
        "usado",
        "Ramón, 48",
        "Málaga",
        182,
        6,
        "Años noventa, pesa casi tres kilos. Cremallera cambiada. Se puede probar en mi casa por las tardes.",
    ),
    (
        "a308",
        "traje-flamenca-lunares",
        "Traje de flamenca con lunares",
        "95,00",
        "42",
        "azul",
        "como nuevo",
        "Rocío_Triana",
        "Sevilla",
        163,
        7,
        "Cinco volantes, hecho a medida para la Feria de 2023. Mantoncillo de regalo.",
    ),
)
SHELL = """<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{title} — Armario Feliz</title>
<meta property="og:site_name" content="Armario Feliz"><meta property="og:title" content="{title}"></head>
<body><header class="cab"><a class="logo" href="/">Armario Feliz</a><form action="/buscar"><input name="q" placeholder="Buscar vestidos, bolsos…"></form>
<ul class="menu"><li><a href="/mujer/">Mujer</a></li><li><a href="/hombre/">Hombre</a></li><li><a href="/lenceria/">Lencería</a></li><li><a href="/ayuda/">Ayuda</a></li></ul></header>
{body}<footer><p>Armario Feliz S.L. · Atención al cliente 911 36 58 03 · lunes a viernes 9-18 h</p><a href="/condiciones/">Condiciones</a></footer></body></html>"""


def _address(item: tuple) -> str:
    return f"{BASE}/articulo/{item[0]}-{item[1]}.html"


def _item(item: tuple) -> WrittenPage:
    number, slug, title, price, size, colour, state, seller, city, height, pictures, text = item
    images = "".join(
        f'<img itemprop="image" src="//cdn.{HOST}/{number}/{i}.jpg" alt="{title} {i}">'
        for i in range(1, pictures + 1)
    )
    others = "".join(
        f'<li><a href="{_address(o)}">{o[2]}</a> {o[3]} €</li>'
        for o in ITEMS
        if o[8] == city and o[0] != number
    )
    body = f"""<main itemscope itemtype="https://schema.org/Product"><div class="fotos">{images}</div><h1 itemprop="name">{title}</h1>
<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="{price.replace(",", ".")}">{price}</span> <span itemprop="priceCurrency" content="EUR">€</span>
<link itemprop="itemCondition" href="https://schema.org/UsedCondition"><button>Comprar</button></div>
<dl class="ficha"><dt>Talla</dt><dd itemprop="size">{size}</dd><dt>Color</dt><dd itemprop="color">{colour}</dd><dt>Estado</dt><dd>{state}</dd><dt>Altura de la modelo</dt><dd>{height} cm</dd></dl>
<p itemprop="description">{text}</p></main><aside><h2>Vende</h2><p><b>{seller}</b><br>{city}<br>★★★★☆ ({len(slug)} valoraciones)</p><ul class="otros">{others}</ul></aside>"""
    return WrittenPage(
        url=_address(item),
        html=SHELL.format(title=title, body=body),
        kind="ad",
        language="es",
        relevant=False,
    )


def _listing(path: str, title: str, items: tuple, canonical: str | None = None) -> WrittenPage:
    grid = "".join(
        f'<li itemscope itemtype="https://schema.org/Product"><a itemprop="url" href="{_address(i)}"><img itemprop="image" src="//cdn.{HOST}/{i[0]}/1.jpg"></a>'
        f'<span itemprop="name">{i[2]}</span> <b>{i[3]} €</b> <small>Talla {i[4]} · {i[8]}</small></li>'
        for i in items
    )
    body = f'<main><h1>{title}</h1><p class="orden">Ordenar: <a href="?orden=precio">precio</a> <a href="?orden=fecha">novedad</a></p><ul class="rejilla">{grid}</ul></main>'
    return WrittenPage(
        url=BASE + path,
        html=SHELL.format(title=title, body=body),
        kind="listing",
        language="es",
        relevant=False,
        canonical=canonical and BASE + canonical,
    )


def _seller() -> WrittenPage:
    body = """<main class="perfil"><img class="avatar" src="/avatar/lucia.jpg" alt=""><h1>lucia_91</h1><p>Lucía, 34 años · Valencia · miembro desde 2019</p>
<p>Vacío el armario poco a poco. Hablo español, valenciano e inglés. Quedo en persona cerca de la estación o envío por correo. Contesto siempre el mismo día.</p>
<h2>Opiniones</h2><blockquote>«Chica encantadora, puntual y muy simpática. Repetiré.» — noe_mad</blockquote><blockquote>«El corsé, perfecto. Gracias, guapa.» — silvia_bcn</blockquote></main>"""
    return WrittenPage(
        url=f"{BASE}/u/lucia_91",
        html=SHELL.format(title="lucia_91", body=body),
        kind="profile",
        language="es",
        relevant=False,
    )


def _static(
    path: str, title: str, text: str, relevant: bool, kind: str = "static", status: int = 200
) -> WrittenPage:
    return WrittenPage(
        url=BASE + path,
        html=SHELL.format(title=title, body=f"<main><h1>{title}</h1>{text}</main>"),
        kind=kind,
        language="es",
        relevant=relevant,
        status=status,
    )


SIZES = "<table><tr><th>Talla</th><th>Pecho</th><th>Cintura</th><th>Cadera</th></tr><tr><td>S</td><td>84-88</td><td>64-68</td><td>90-94</td></tr><tr><td>M</td><td>89-93</td><td>69-74</td><td>95-99</td></tr><tr><td>L</td><td>94-99</td><td>75-80</td><td>100-104</td></tr></table>"
SITE = WrittenSite(
    host=HOST,
    region="ES",
    pages=(
        *(_item(item) for item in ITEMS),
        _listing(
            "/lenceria/", "Lencería", tuple(i for i in ITEMS if i[0] in ("a301", "a302", "a305", "a306"))
        ),
        _listing("/mujer/", "Ropa de mujer", tuple(i for i in ITEMS if i[0] in ("a303", "a304", "a308"))),
        _listing(
            "/mujer/?orden=precio",
            "Ropa de mujer",
            tuple(i for i in ITEMS if i[0] in ("a303", "a304", "a308")),
            "/mujer/",
        ),
        _seller(),
        _static("/ayuda/tallas/", "Guía de tallas de lencería", SIZES, relevant=False),
        _static(
            "/condiciones/",
            "Condiciones de uso",
            "<p>La venta se cierra entre particulares. Armario Feliz retiene el pago hasta la entrega.</p>",
            relevant=True,
        ),
        _static(
            "/articulo/a199-bolso.html",
            "Artículo vendido",
            "<p>Este artículo ya no está disponible.</p>",
            relevant=True,
            kind="error",
        ),
    ),
    note="lingerie with model's height, measures, 'sensual', reviews that praise the seller as 'chica encantadora'",
)
