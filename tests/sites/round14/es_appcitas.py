"""Spanish single-page application: an empty mark-up, the whole state in one script.

Hard: the body is a spinner and a noscript line; facts stand in `window.__ESTADO__` under short Spanish keys, the page's own
profile beside `relacionados`, `banners` and the site's own `empresa.tel`; flags 0/1; free text holds facts that the fields lack
(tours, refusals, a second age); durations in hours in some fields and minutes in others; times with a zone; lists of ids that
are explained by a dictionary in the same state.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "app-citas-es.example"
B = f"https://{HOST}"
CATALOGUE = {1: "Masaje relajante", 2: "Cenas y eventos", 3: "Viajes", 4: "Trato de novios", 5: "Parejas", 6: "Tantra", 7: "Juegos de rol", 8: "Baile sensual",
             9: "Baño de espuma juntos", 10: "Videollamada", 11: "Besos", 12: "Noche entera juntos", 13: "Dominación", 14: "Masaje a cuatro manos"}
MEANS = {1: "massage", 2: "dinner_date", 3: "travel", 4: "gfe", 5: "couples", 6: "tantra", 7: "role_play", 8: "dancing", 9: "bath", 10: "video_call",
         11: "kissing", 12: "overnight", 13: "domination", 14: "four_hands"}
CITY = {"madrid": ("Madrid", "Madrid"), "valencia": ("València", "Valencia"), "granada": ("Granada", "Granada"), "bilbao": ("Bilbao", "Bilbao"),
        "malaga": ("Málaga", "Málaga"), "zaragoza": ("Zaragoza", "Zaragoza")}
PROFILES = []


def profile(pid, name, town, ids, rates, text, photos, published, tel=None, wa=0, fields=None, verified=0, featured=0, **truth):
    state = {"id": pid, "n": name, "loc": {"slug": town, "nombre": CITY[town][0]}, "serv": ids, "fotos": [f"/cdn/{pid}/{k}.avif" for k in range(photos)],
             "txt": text, "pub": published, "ver": verified, "dest": featured}
    state |= fields or {}
    if tel:
        state["cto"] = {"tel": tel, "wa": wa}
    if rates:
        state["tarifas"] = [{"min": m, "eur": e} | ({"lugar": p} if p else {}) for m, e, p in rates]
    t = deepcopy(AD)
    place = {None: None, "conmigo": "incall", "contigo": "outcall"}
    t.update(url=f"{B}/p/{pid}", alias=name, age=(fields or {}).get("edad"), text_language="es", provider_kind="unknown", city=CITY[town][1], country="ES",
             services=[MEANS[s] for s in ids], max_duration_h=max((m for m, _, _ in rates), default=0) / 60 or None, verified=bool(verified),
             paid_placement=bool(featured), n_images=photos, posted_at=published[:10], phones=[tel.replace(" ", "")] if tel else [],
             handles=[{"kind": "whatsapp", "value": tel.replace(" ", "")}] if tel and wa else [],
             prices=[{"amount": e, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place[p]} for m, e, p in rates])
    t.update(truth)
    t["services"] = sorted(set(t["services"]))
    t["aliases_stated"] = t["aliases_stated"] or [name]
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    PROFILES.append((state, t))


profile("k3f9", "Carla", "madrid", [1, 2, 4, 11], [(60, 180, None), (120, 340, None), (720, 1100, None)],
        "¡Hola guapo! Soy Carla, madrileña, 28 añitos muy bien llevados. Trabajo por mi cuenta desde mi pisito en Chamberí y también me acerco a hoteles dentro de la M-30.",
        5, "2025-06-10T19:41:00+02:00", "+34 698 153 434", 1, {"edad": 28, "alt": 168, "peso": 57, "nac": "España", "idi": ["es", "en"], "hor": {"de": "10:00", "a": "22:00"}}, 1, 1,
        provider_kind="independent", height_cm=168, weight_kg=57, nationality="ES", languages_spoken=["es", "en"], hours="10:00-22:00", incall=True, outcall=True)
profile("a71x", "Yuliana", "valencia", [8, 9, 4], [(30, 80, None), (60, 130, None)],
        "Colombiana recién llegada a Valencia, cariñosa y sin prisas 💃🇨🇴. Recibo en Ruzafa de lunes a domingo, 24 horas. NO hago salidas. Solo hasta el 22 de junio, luego me voy a Málaga "
        "del 23 de junio al 6 de julio.", 7, "2025-06-09T02:10:00+02:00", "+34 687 358 907", 0, {"edad": 26, "alt": 162, "nac": "Colombia"}, 0, 1,
        height_cm=162, nationality="CO", hours="24/7", incall=True, outcall=False,
        tour=[{"city": "Valencia", "from": None, "to": "2025-06-22"}, {"city": "Málaga", "from": "2025-06-23", "to": "2025-07-06"}])
profile("b00z", "Amparo", "granada", [6, 1], [(90, 150, None)],
        "Terapeuta de tantra, 52 primaveras. Sala climatizada, ducha, té. Cada sesión dura hora y media, ni un minuto menos. Martes y jueves de 16 a 21 h. No ofrezco besos ni nada fuera del masaje.",
        2, "2025-05-20T12:00:00+02:00", None, 0, {"cto": {"mail": "amparo.tantra@correo.example"}}, 1, 0,
        age=52, hours="16:00-21:00", incall=True, handles=[{"kind": "email", "value": "amparo.tantra@correo.example"}])
profile("q8mm", "Noa", "bilbao", [2, 3, 12], [(180, 600, "contigo"), (1440, 2000, "contigo")],
        "Kaixo. Acompañante vasca, 1,74, universitaria; hablo euskera, castellano, francés e inglés. Únicamente salidas: hotel, cena, escapada de fin de semana. Me gusta que me lleven a Getaria a comer pescado.",
        3, "2025-06-02T09:30:00+02:00", "+34 730 781 901", 1, {"edad": 33, "idi": ["eu", "es", "fr", "en"]}, 1, 0,
        height_cm=174, languages_spoken=["eu", "es", "fr", "en"], incall=False, outcall=True)
profile("zz12", "Sole y Paqui", "malaga", [1, 14, 5], [(60, 200, None), (120, 360, None)],
        "Dos amigas malagueñas, Sole (44) y Paqui (47). Vamos siempre juntas, no por separao. Te recibimos en el centro o vamos donde nos digas.",
        4, "2025-06-05T17:05:00+02:00", "+34 691 668 665", 0, {"edad": "44/47"}, 0, 0,
        alias="Sole", aliases_stated=["Sole", "Paqui"], age=44, ages_stated=[44, 47], audience="couple", services=["massage", "four_hands", "couples", "duo"], incall=True, outcall=True)
profile("t5t5", "Valentina", "zaragoza", [13, 7], [(60, 150, "conmigo"), (60, 190, "contigo")],
        "Valentina, chica trans argentina de 30 años. Maestra de ceremonias, dominación suave y teatro. Recibo en el Actur o me desplazo. Escríbeme por telegram antes: @vale_zgz",
        6, "2025-06-11T07:15:00+02:00", None, 0, {"gen": "trans", "edad": 30, "nac": "Argentina"}, 1, 0,
        audience="trans", nationality="AR", incall=True, outcall=True, handles=[{"kind": "telegram", "value": "vale_zgz"}])
profile("r2d7", "Ivanka", "madrid", [1, 10], [(60, 120, None), (30, 50, None)],
        "ucraniana en madrid. masaje 1 h ciento veinte. videollamada media hora cincuenta. hablo ucraniano, ruso y español regular. de 12 a 20, domingo no.",
        1, "2025-06-07T23:59:00+02:00", "+34 653 501 612", 1, {"edad": 36, "peso": 63, "nac": "Ucrania"}, 0, 0,
        nationality="UA", weight_kg=63, languages_spoken=["uk", "ru", "es"], hours="12:00-20:00")
profile("m4m4", "Dani", "madrid", [5, 1], [(60, 100, None)],
        "Chico, 29, masajista. Mujeres y parejas. 1,80 / 78 kg. Voy a tu casa, no tengo sitio.", 2, "2025-05-31T11:00:00+02:00", "+34 666 967 931", 0,
        {"gen": "hombre", "edad": 29}, 0, 0, audience="man", height_cm=180, weight_kg=78, incall=False, outcall=True)
profile("e6e6", "Aisha", "valencia", [4, 11, 9], [(60, 140, None), (120, 250, None)],
        "La agencia Naranja presenta a Aisha: morena marroquí, dulce y discreta. En nuestro piso de la avenida del Puerto, de 11.00 a 1.00 de la madrugada.",
        5, "2025-06-08T15:45:00+02:00", "+34 605 121 383", 0, {"edad": 25, "nac": "Marruecos", "alt": 170}, 0, 1,
        provider_kind="agency", nationality="MA", height_cm=170, hours="11:00-01:00", incall=True)
profile("x0x1", "Greta", "bilbao", [], [],
        "Estoy de vacaciones. Vuelvo a Bilbao el 1 de julio y me quedo hasta el 15; las tarifas las hablamos por signal: +34 742 554 588",
        1, "2025-06-01T08:00:00+02:00", None, 0, {}, 0, 0,
        tour=[{"city": "Bilbao", "from": "2025-07-01", "to": "2025-07-15"}], phones=["+34742554588"], handles=[{"kind": "signal", "value": "+34742554588"}])

COMPANY = {"nombre": "App Citas Digital S.L.", "tel": "+34 911 23 45 67", "mail": "hola@app-citas-es.example"}
UI = {"volver": "Volver", "filtrar": "Filtrar", "entrar": "Entrar", "mayor": "Soy mayor de 18", "cerca": "Cerca de ti", "publicar": "Publica tu anuncio"}


def shell(title, route, data):
    state = {"ruta": route, "idioma": "es", "ui": UI, "empresa": COMPANY, "catalogo": {"serv": CATALOGUE}, "datos": data,
             "banners": [{"img": "/cdn/banner/telefonia.avif", "href": "https://movil-barato.example/?aff=22"}], "exp": {"ab": "B", "build": "9f31c2"}}
    blob = json.dumps(state, ensure_ascii=False).replace("<", "\\u003c")
    return f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title} | App Citas</title>
<link rel="preload" href="/assets/app.9f31c2.js" as="script"><link rel="stylesheet" href="/assets/app.9f31c2.css"></head><body><div id="raiz"><div class="sp"><i></i><i></i><i></i></div></div>
<noscript>Activa JavaScript para usar App Citas.</noscript><script>window.__ESTADO__={blob};</script><script src="/assets/app.9f31c2.js" defer></script></body></html>"""


def brief(state):
    return {k: state[k] for k in ("id", "n", "loc", "ver", "dest")} | {"foto": state["fotos"][0], "href": f"/p/{state['id']}"} | ({"edad": state["edad"]} if "edad" in state else {})


def page_ad(i, url=None):
    state, t = PROFILES[i]
    near = [brief(PROFILES[(i + k) % len(PROFILES)][0]) for k in (1, 4, 6)]
    return WrittenPage(url or t["url"], shell(f"{t['alias']} en {state['loc']['nombre']}", "perfil", {"perfil": state, "relacionados": near}), "ad", "es",
                       ads=(t["url"],), canonical=t["url"] if url else None)


def page_list(path, rows, title, canonical=None, page=1, pages=1):
    return WrittenPage(B + path, shell(title, "lista", {"titulo": title, "resultados": [brief(s) for s, _ in rows], "pagina": page, "paginas": pages}), "listing", "es",
                       ads=tuple(t["url"] for _, t in rows), canonical=canonical and B + canonical)


def static(path, title, route, data, kind="static"):
    return WrittenPage(B + path, shell(title, route, data), kind, "es")


PAGES = [
    page_list("/explorar", PROFILES[:6], "Chicas y masajes en España", page=1, pages=2),
    page_list("/explorar?p=2", PROFILES[6:], "Chicas y masajes en España", page=2, pages=2),
    page_list("/explorar?orden=recientes", PROFILES[:6][::-1], "Chicas y masajes en España", "/explorar", 1, 2),
    page_list("/en/madrid", [r for r in PROFILES if r[0]["loc"]["slug"] == "madrid"], "Anuncios en Madrid"),
    *[page_ad(i) for i in range(len(PROFILES))],
    page_ad(3, f"{B}/p/q8mm?fbclid=IwAR0x7"),
    static("/ayuda", "Ayuda", "estatica", {"html": "<h1>Ayuda</h1><p>¿Cómo reservo? Escribe directamente a la persona; App Citas no cobra comisión ni gestiona reservas.</p>"}),
    static("/publica", "Publica tu anuncio", "estatica", {"planes": [{"n": "Gratis", "eur": 0, "dias": 15}, {"n": "Destacado", "eur": 39, "dias": 30}, {"n": "Subidas x10", "eur": 12}],
                                                          "html": "<p>Los planes los paga quien se anuncia.</p>"}),
    static("/blog/viajar-sola", "Viajar sola por trabajo: cinco consejos", "blog", {"html": "<p>Comparte tu ubicación con una amiga, guarda el teléfono del hotel y desconfía de quien pida adelantos. "
           "En verano, Málaga y Valencia están llenas: reserva con tiempo.</p>", "autor": "Redacción"}),
    static("/aviso-legal", "Aviso legal", "estatica", {"html": "<p>App Citas Digital S.L., calle Ficticia 3, 28000 Madrid. CIF B00000000.</p>"}),
    static("/p/h7h7", "Perfil no disponible", "404", {"codigo": "PERFIL_BAJA", "mensaje": "Este perfil ya no está disponible. La anunciante lo ha dado de baja."}, "error"),
]
SITE = WrittenSite(HOST, "ES", tuple(PAGES), tuple(t for _, t in PROFILES), note=__doc__)
