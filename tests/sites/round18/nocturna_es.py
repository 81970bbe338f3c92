"""Spanish and Andorran listing built with Next.js: the facts are in __NEXT_DATA__, the mark-up has a heading, hashed class names, 'Cargando…'.

Hard: nested state (pageProps > anuncio) with lists of codes that a dictionary in the same state names; 'relacionados' hold other people of the
same shape; prices in cents by place; phone split into prefix and number, shown only in the state; dates as epoch-free ISO times; the support
phone is in the state's configuration; images only as keys of a CDN; the removed ad answers 200 with an 'estado'.
"""

import copy
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "nocturna-app.example"
B = f"https://{HOST}"
SERV = {"s01": ("massage", "Masaje"), "s02": ("dinner_date", "Cenas"), "s03": ("overnight", "Noche completa"), "s04": ("travel", "Viajes"), "s05": ("couples", "Atención a parejas"), "s06": ("tantra", "Tantra"),
        "s07": ("domination", "Dominación"), "s08": ("role_play", "Juegos de rol"), "s09": ("disabled_guests", "Personas con discapacidad"), "s10": ("striptease", "Striptease"), "s11": ("duo", "Dúo con amiga"),
        "s12": ("city_guide", "Acompañante por la ciudad"), "s13": ("video_call", "Videollamada"), "s14": ("four_hands", "Masaje a cuatro manos")}
IDI = {"es": "Español", "ca": "Catalán", "en": "Inglés", "fr": "Francés", "ru": "Ruso", "it": "Italiano", "eu": "Euskera", "pt": "Portugués"}
NAC = {"ES": "España", "CO": "Colombia", "IT": "Italia", "RU": "Rusia", "VE": "Venezuela", "PY": "Paraguay", "FR": "Francia", None: None}
GEN = {"woman": "Mujer", "man": "Hombre", "trans": "Mujer trans"}

# id, slug, alias, age, gender, city, country, nationality, height, weight, languages, services, prices (minutes, euro at her place, euro at yours), hours, prefix, phone, WhatsApp?, pictures, checked, promoted, day, text
ADS = [
    ("k8Zq", "valeria-zaragoza", "Valeria", 27, "woman", "Zaragoza", "ES", "CO", 163, 55, ["es", "en"], ["s01", "s02", "s10"], [(30, 70, None), (60, 120, 150)], "10:00-22:00", 34, "600911049", True, 4, True, True, "2025-06-10",
     "Colombiana recién llegada al centro de Zaragoza. Piso discreto con ascensor. Me gusta conversar antes de nada y no miro el reloj."),
    ("p2Lm", "aitana-bilbao", "Aitana", 33, "woman", "Bilbao", "ES", "ES", 170, 60, ["es", "eu"], ["s02", "s03", "s12"], [(120, None, 350), (720, None, 1100)], None, 34, "622859354", False, 3, True, False, "2025-06-08",
     "Vasca, independiente y con otra profesión por las mañanas. Solo salidas: hoteles de Bilbao, Getxo y alrededores. No tengo sitio propio."),
    ("r7Tt", "mireia-andorra", "Mireia", 38, "woman", "Andorra la Vella", "AD", "ES", 166, 58, ["ca", "es", "fr"], ["s01", "s06"], [(60, 180, None), (90, 250, None)], "12:00-20:00", 376, "310190", True, 2, False, False, "2025-06-05",
     "Massatge tàntric i relaxant a Andorra la Vella. Us atenc en català, castellà o francès, sempre amb cita. No faig sortides."),
    ("x0Ad", "noa-y-bea-malaga", "Noa", 24, "woman", "Málaga", "ES", None, None, None, ["es"], ["s11", "s14"], [(60, 240, 300)], "24/7", 34, "626792854", False, 5, False, True, "2025-06-11",
     "Somos Noa y Bea, 24 y 26 años, amigas de verdad. Siempre las dos juntas, el precio es por las dos. Playa de la Misericordia."),
    ("c5Vb", "dante-valencia", "Dante", 35, "man", "Valencia", "ES", "IT", 184, 82, ["it", "es", "en"], ["s02", "s04", "s05"], [(120, 200, 240), (1440, None, 1300)], None, 34, "627401483", True, 3, True, False, "2025-06-02",
     "Italiano afincado en Valencia. Acompaño a señoras y a parejas a cenas, congresos y viajes. Hablo de vino durante horas."),
    ("h3Nw", "kiara-trans-murcia", "Kiara", 29, "trans", "Murcia", "ES", "VE", 178, 68, ["es"], ["s08", "s05", "s13"], [(30, 60, None), (60, 100, None)], "11:00-03:00", 34, "632629588", True, 6, True, False, "2025-06-09",
     "Chica trans en Murcia, novedad de verano. También videollamadas: precio por mensaje. Fotos 100 % mías, del 30 de mayo."),
    ("z9Qe", "sra-olga-alicante", "Olga", 46, "woman", "Alicante", "ES", "RU", 172, 70, ["ru", "es"], ["s07", "s08"], [(60, 160, None), (120, 300, None)], None, 34, "634115013", False, 1, False, False, "2025-05-20",
     "Señora de carácter. Gabinete equipado cerca de la estación. Abstenerse curiosos y menores de veinticinco."),
    ("m4Jr", "gabinete-luna-lucia", "Lucía", 31, "woman", "Valladolid", "ES", "PY", 160, 54, ["es", "pt"], ["s01", "s09"], [(45, 60, None)], "10:00-21:00", 34, "634676131", False, 2, True, False, "2025-06-07",
     "Lucía trabaja con la agencia Luna Vallisoletana. Local adaptado a sillas de ruedas, trato paciente. Pregunte por ella a la encargada."),
    ("t6Us", "clara-granada", "Clara", 22, "woman", "Granada", "ES", "FR", 168, 52, ["fr", "es", "en"], [], [], None, 34, "638016764", True, 0, False, False, "2025-06-11",
     "Estudiante francesa, de intercambio en Granada. Tarifas, fotos y horario por WhatsApp. No viajo ni hago noches."),
]
BUNDLE = {"buildId": "Vx81kPq0", "isFallback": False, "gsp": True}
CFG = {"soporte": {"telefono": "+34 900 000 111", "email": f"ayuda@{HOST}"}, "cdn": "https://cdn.nocturna-app.example", "servicios": {k: v[1] for k, v in SERV.items()}}


def u(a):
    return f"{B}/es/a/{a[0]}/{a[1]}"


def state(a):
    return {"id": a[0], "slug": a[1], "estado": "activo", "nombre": a[2], "edad": a[3], "genero": GEN[a[4]], "ubicacion": {"ciudad": a[5], "pais": a[6]}, "nacionalidad": NAC[a[7]], "fisico": {"alturaCm": a[8], "pesoKg": a[9]},
            "idiomas": [IDI[x] for x in a[10]], "servicios": a[11],
            "tarifas": [{"minutos": m, "local": i * 100 if i else None, "domicilioHotel": o * 100 if o else None, "unidad": "céntimos de EUR"} for m, i, o in a[12]],
            "horario": {"siempre": True} if a[13] == "24/7" else ({"desde": a[13][:5], "hasta": a[13][6:]} if a[13] else None), "contacto": {"prefijo": a[14], "numero": a[15], "llamadas": True, "whatsapp": a[16]},
            "fotos": [f"{a[0]}/{k:02}.jpg" for k in range(1, a[17] + 1)], "verificado": a[18], "promocionado": a[19], "publicado": f"{a[20]}T09:30:00+02:00", "texto": a[21]}


def short(a):
    return {"id": a[0], "slug": a[1], "nombre": a[2], "edad": a[3], "ciudad": a[5], "foto": f"{a[0]}/01.jpg" if a[17] else None, "href": f"/es/a/{a[0]}/{a[1]}", "promocionado": a[19]}


def page(title, route, props, inner):
    data = json.dumps({"props": {"pageProps": {**props, "config": CFG}, "__N_SSG": True}, "page": route, "query": {}, **BUNDLE}, ensure_ascii=False)
    return (f'<!DOCTYPE html><html lang="es"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} | Nocturna</title><link rel="preload" href="/_next/static/css/9a1f.css" as="style"/></head><body>'
            f'<div id="__next"><div class="css-1q2w3e"><header class="css-9xk2"><a href="/es">Nocturna</a><a href="/es/lista">Anuncios</a><a href="/es/publicar">Publicar</a><a href="/es/entrar">Entrar</a></header>{inner}'
            f'<footer class="css-0pl"><a href="/es/legal">Aviso legal</a><a href="/es/ayuda">Ayuda</a></footer></div></div><script id="__NEXT_DATA__" type="application/json">{data}</script><script src="/_next/static/chunks/main-5f.js" defer=""></script></body></html>')


def detail(i):
    a = ADS[i]
    return page(f"{a[2]} en {a[5]}", "/[lang]/a/[id]/[slug]", {"anuncio": state(a), "relacionados": [short(ADS[(i + k) % len(ADS)]) for k in (1, 3, 4)]},
                f'<main class="css-aa71"><h1 class="css-h1">{a[2]}</h1><div class="css-ld" aria-busy="true">Cargando…</div></main>')


def lst(title, rows, n):
    links = "".join(f'<li class="css-k1"><a href="/es/a/{a[0]}/{a[1]}">{a[2]}</a></li>' for a in rows)
    return page(title, "/[lang]/lista", {"resultados": [short(a) for a in rows], "pagina": n, "total": len(ADS)}, f'<main><h1 class="css-h1">{title}</h1><ul class="css-u">{links}</ul><a rel="next" href="/es/lista?pagina=2">Siguiente</a></main>')


def truth(a):
    d = copy.deepcopy(AD)
    inn, out = any(r[1] for r in a[12]), any(r[2] for r in a[12])
    phone = f"+{a[14]}{a[15]}"
    d.update(url=u(a), alias=a[2], aliases_stated=[a[2]], age=a[3], ages_stated=[a[3]], text_language="es", audience=a[4], provider_kind="unknown", city=a[5], country=a[6], nationality=a[7], height_cm=a[8], weight_kg=a[9],
             languages_spoken=a[10], services=[SERV[s][0] for s in a[11]], incall=True if inn else None, outcall=True if out else None, hours=a[13], max_duration_h=max((r[0] for r in a[12]), default=0) / 60 or None,
             verified=a[18], paid_placement=a[19], n_images=a[17], posted_at=a[20], phones=[phone], handles=[{"kind": "whatsapp", "value": phone}] if a[16] else [],
             prices=[{"amount": v, "currency": "EUR", "code_currency": None, "duration_min": m, "place": pl} for m, i, o in a[12] for v, pl in ((i, "incall"), (o, "outcall")) if v])
    # what the prose adds
    d.update({"p2Lm": dict(incall=False, provider_kind="independent"), "r7Tt": dict(outcall=False, text_language="ca"), "m4Jr": dict(provider_kind="agency"),
              "x0Ad": dict(aliases_stated=["Noa", "Bea"], ages_stated=[24, 26], audience="couple")}.get(a[0], {}))
    return d


def st(path, title, text, kind="static", props=None):
    return WrittenPage(B + path, page(title, path, props or {}, f'<main class="css-st"><h1 class="css-h1">{title}</h1><p>{text}</p></main>'), kind, "es")


def k(rows):
    return tuple(u(a) for a in rows)


P = [WrittenPage(f"{B}/es/lista", lst("Anuncios", ADS[:5], 1), "listing", "es", ads=k(ADS[:5])), WrittenPage(f"{B}/es/lista?pagina=2", lst("Anuncios", ADS[5:], 2), "listing", "es", ads=k(ADS[5:])),
     WrittenPage(f"{B}/es/lista?orden=recientes", lst("Anuncios", ADS[:5], 1), "listing", "es", ads=k(ADS[:5]), canonical=f"{B}/es/lista")]
P += [WrittenPage(u(a), detail(i), "ad", "es", text_language="ca" if a[0] == "r7Tt" else None, ads=(u(a),)) for i, a in enumerate(ADS)]
P += [WrittenPage(u(ADS[0]) + "?gclid=Cj0KCQ", detail(0), "ad", "es", ads=(u(ADS[0]),), canonical=u(ADS[0])),
      st("/es/publicar", "Publica tu anuncio", "Básico gratis 7 días. Destacado 29 €/mes. Subida automática cada hora 49 €/mes.", props={"planes": [{"nombre": "Destacado", "precio": 2900}, {"nombre": "Turbo", "precio": 4900}]}),
      st("/es/entrar", "Entrar", "<input placeholder='Correo'><input type='password'><button>Entrar</button>"),
      st("/es/legal", "Aviso legal", "Nocturna Apps S.L., Logroño. Solo mayores de edad. Colaboramos con las autoridades ante cualquier indicio de trata: 900 10 50 90."),
      st("/es/ayuda", "Ayuda", "¿Cómo verifico mi perfil? Con una foto sosteniendo el código del día. ¿Cuánto tarda? Menos de 24 horas."),
      st("/es/blog/escapada-pirineo", "Escapada al Pirineo", "Aguas termales en Caldea, compras en la avenida Meritxell y una cena de montaña: plan para dos en fin de semana."),
      st("/es/a/b1Gg/paula-gijon", "Anuncio no disponible", "Este anuncio fue retirado.", "error", {"anuncio": {"id": "b1Gg", "estado": "retirado", "nombre": "Paula"}, "relacionados": [short(ADS[1]), short(ADS[4])]})]
SITE = WrittenSite(HOST, "ES", tuple(P), tuple(truth(a) for a in ADS), __doc__)
