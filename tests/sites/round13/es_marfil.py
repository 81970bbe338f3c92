"""A Spanish agency of 2022: Astro with Svelte islands, scoped class names, one JSON-escaped ``props`` attribute per island.

Hard: the sheet's facts are spread over a <dl>, an island's props, <datalist> sliders for the rates and the model's own letter in prose; the
agency's central number and WhatsApp float on each page and belong to no model; prices sometimes in 'rosas'; numbers written in halves
in two data attributes; a Barcelona/Madrid/Valencia listing each; weekly agenda in a table; an English letter inside the Spanish site.
"""

import html
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "marfil-acompanantes.example"
BASE = f"https://{HOST}/"
CENTRAL = "912 26 07 08"
CITY = {"Madrid": "madrid", "Barcelona": "barcelona", "Valencia": "valencia", "Málaga": "malaga", "Bilbao": "bilbao"}


def euro(amount, minutes, place=None, currency="EUR", code=None):
    return {"amount": amount, "currency": currency, "code_currency": code, "duration_min": minutes, "place": place}


M = []


def model(slug, alias, city, dl, letter, photos, blocks="", checked=True, since=None, **facts):
    t = {k: (list(v) if isinstance(v, list) else v) for k, v in AD.items()}
    t.update(url=f"{BASE}modelos/{slug}/", alias=alias, aliases_stated=[alias], text_language="es", provider_kind="agency", city=city, country="ES", n_images=photos, verified=checked, posted_at=since)
    t.update(facts)
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    assert set(t) == set(AD), set(t) - set(AD)
    M.append(dict(slug=slug, t=t, dl=dl, letter=letter, blocks=blocks, path=f"modelos/{slug}/"))


def slider(pairs):
    """The rates' slider: a range input with its stops as labelled options."""
    opts = "".join(f'<option value="{k}" label="{lab}"></option>' for k, (lab) in enumerate(pairs))
    ticks = "".join(f"<li>{lab}</li>" for lab in pairs)
    return f'<section class="astro-7KD2"><h2>Tarifas</h2><input class="svelte-1q8z" type="range" min="0" max="{len(pairs) - 1}" value="0" list="stops"><datalist id="stops">{opts}</datalist><ol class="ticks svelte-1q8z" aria-hidden="true">{ticks}</ol></section>'


def table(rows):
    r = "".join(f"<tr><th scope=row>{a}</th><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows)
    return f"<section class='astro-7KD2'><h2>Tarifas</h2><table><thead><tr><th></th><th>En su apartamento</th><th>En tu hotel o domicilio</th></tr></thead><tbody>{r}</tbody></table></section>"


def reveal(a, b, label="Ver su número"):
    return f'<reveal-number class="svelte-k0p" data-a="{a}" data-b="{b}"><button type="button">{label}</button></reveal-number>'


def island(name, props):
    return f'<astro-island uid="Z{len(name) * 7}x{len(props)}" component-url="/_astro/{name}.b41c.js" client="visible" props="{html.escape(json.dumps(props, ensure_ascii=False))}" ssr></astro-island>'


model("abril", "Abril", "Madrid", [("Edad", "25 años"), ("Altura", "1,70 m"), ("Peso", "54 kg"), ("Idiomas", "español, inglés")],
      "Me llamo Abril y soy bailarina. Me gusta que la noche empiece con una cena tranquila y termine bailando; también doy masaje relajante. Recibo en Chamberí y también salgo a hoteles, de doce del mediodía a once de la noche.",
      4, table([("1 hora", "180 €", "220 €"), ("2 horas", "340 €", "400 €"), ("Noche (12 h)", "—", "1.300 €")]), since="2025-05-20",
      age=25, height_cm=170, weight_kg=54, languages_spoken=["es", "en"], services=["dinner_date", "dancing", "massage"], incall=True, outcall=True, hours="12:00-23:00",
      prices=[euro(180, 60, "incall"), euro(220, 60, "outcall"), euro(340, 120, "incall"), euro(400, 120, "outcall"), euro(1300, 720, "outcall")], max_duration_h=12)
model("greta", "Greta", "Barcelona", [("Edad", "33"), ("Procedencia", "alemana"), ("Servicios", "tantra, baño compartido, parejas")],
      "Vine de Hamburgo hace seis años. Mido 175 y peso 63 kilos, hablo alemán, español y catalán. No hago salidas: te espero en mi estudio del Eixample.", 3,
      slider(["1 h · 200 €", "1 h 30 · 280 €", "2 h · 360 €"]) + reveal("655", "803 393"), since="2025-06-04",
      age=33, nationality="DE", height_cm=175, weight_kg=63, languages_spoken=["de", "es", "ca"], services=["tantra", "bath", "couples"], incall=True, outcall=False,
      prices=[euro(200, 60), euro(280, 90), euro(360, 120)], max_duration_h=2, phones=["+34655803393"])
model("camila-y-luz", "Camila", "Valencia", [("Edades", "24 y 29 años"), ("Idioma", "español")],
      "Somos Camila y Luz, colombianas las dos, y trabajamos siempre juntas: dúo y masaje a cuatro manos. Solo hotel o domicilio en Valencia. La hora con las dos son 350 euros.", 5,
      '<p class="pill astro-2B">Disponibles 24 horas</p>', aliases_stated=["Camila", "Luz"], audience="couple", age=24, ages_stated=[24, 29], nationality="CO", languages_spoken=["es"],
      services=["duo", "four_hands"], incall=False, outcall=True, hours="24/7", prices=[euro(350, 60)], max_duration_h=1)
model("irene", "Irene", "Bilbao", [("Edad", "41 años"), ("Estatura", "166 cm")],
      "Profesora de día, acompañante algunas tardes. Congresos de empresa, cenas para dos, una escapada de fin de semana a la costa: de eso sé mucho. Atiendo de 17:00 a 22:00. La tarde de tres horas son 400 € y el día completo 1.100 €.",
      2, reveal("633", "630 549"), since="2025-04-11", checked=False,
      age=41, height_cm=166, services=["business", "dinner_date", "travel"], hours="17:00-22:00", prices=[euro(400, 180), euro(1100, 1440)], max_duration_h=24, phones=["+34633630549"])
model("noa", "Noa", "Madrid", [("Edad", "22 años"), ("Altura", "163 cm"), ("Peso", "50 kg"), ("Recibe", "sí"), ("Se desplaza", "sí")],
      "Soy cariñosa y me río mucho. Beso, abrazo y escucho. Estaré de gira: consulta las fechas abajo.", 6,
      slider(["30 min · 100 rosas", "1 h · 170 rosas"]) + "<section><h2>Agenda</h2><table class='agenda astro-9'><tr><td>Málaga</td><td>18/06/2025</td><td>22/06/2025</td></tr><tr><td>Valencia</td><td>23/06/2025</td><td>26/06/2025</td></tr></table><small>Ciudad, llegada, salida</small></section>",
      since="2025-06-10", age=22, height_cm=163, weight_kg=50, incall=True, outcall=True, services=["kissing", "cuddling"],
      tour=[{"city": "Málaga", "from": "2025-06-18", "to": "2025-06-22"}, {"city": "Valencia", "from": "2025-06-23", "to": "2025-06-26"}],
      prices=[euro(100, 30, None, None, "roses"), euro(170, 60, None, None, "roses")], max_duration_h=1)
model("dominique", "Dominique", "Barcelona", [("Edad", "38 años"), ("Altura", "178 cm"), ("Idiomas", "francés, inglés, español"), ("Servicios", "dominación, juegos de rol, fetichismo")],
      "Señora francesa con sala propia en Sarrià. No ofrezco masaje ni acompaño a cenas. Sesiones de una a tres horas, 250 € cada hora.", 3, '<p class="astro-2B">Telegram personal: <b>@mme_dominique_bcn</b></p>', since="2025-03-02",
      age=38, nationality="FR", height_cm=178, languages_spoken=["fr", "en", "es"], services=["domination", "role_play", "fetish"], incall=True, prices=[euro(250, 60)], max_duration_h=3,
      handles=[{"kind": "telegram", "value": "mme_dominique_bcn"}])
model("hugo", "Hugo", "Madrid", [("Edad", "35 años"), ("Altura", "186 cm"), ("Peso", "80 kg")],
      "Hombre para señoras y parejas. Te acompaño a bodas, al teatro o a conocer Madrid a pie; soy guía titulado. Por la noche puedo quedarme a dormir: la noche de diez horas cuesta 700 euros.", 2, since=None,
      audience="man", age=35, height_cm=186, weight_kg=80, services=["couples", "escort", "city_guide", "overnight"], prices=[euro(700, 600)], max_duration_h=10)
model("amara", "Amara", "Málaga", [("Age", "27"), ("Languages", "English, Italian"), ("Height", "172 cm")],
      "Hello, I am Amara, an African beauty living by the beach in Málaga. I give a relaxing massage in my flat and love to be your travel companion. Call me on six four one, two three five, five five eight. One hour is 160 euros, two hours 300.",
      4, since="2025-05-31", text_language="en", age=27, ethnicity="african", languages_spoken=["en", "it"], height_cm=172, services=["massage", "travel"], incall=True,
      prices=[euro(160, 60), euro(300, 120)], max_duration_h=2, phones=["+34641235558"])
model("vega", "Vega", "Valencia", [("Género", "mujer trans"), ("Edad", "30 años"), ("Peso", "68 kg")],
      "Alta (un metro ochenta), morena, valenciana. Striptease privado para fiestas y despedidas, siempre a domicilio. Videollamadas los lunes. Mi Instagram es vega.valencia.show", 3,
      slider(["30 min · 120 €", "1 h · 200 €"]) + reveal("667", "536 447", "Llamar a Vega"), since="2025-06-01",
      audience="trans", age=30, weight_kg=68, height_cm=180, services=["striptease", "party", "video_call"], incall=False, outcall=True, prices=[euro(120, 30), euro(200, 60)], max_duration_h=1,
      phones=["+34667536447"], handles=[{"kind": "instagram", "value": "vega.valencia.show"}])

MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()


def spoken(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} de {MONTHS[int(m) - 1]} de {y}"


def shell(title, body, desc=""):
    return f"""<!DOCTYPE html><html lang="es" class="astro-J7PV"><head><meta charset="utf-8"><meta name="generator" content="Astro v1.6.2"><title>{title}</title><meta name="description" content="{desc or 'Agencia de acompañantes Marfil'}">
<link rel="stylesheet" href="/_astro/index.4f0d.css"><style>astro-island{{display:contents}}</style></head><body class="astro-J7PV"><header class="astro-J7PV"><a href="/" class="logo astro-J7PV">Marfil</a> <p>Agencia de acompañantes desde 2009</p>
<nav class="astro-J7PV"><a href="/madrid/">Madrid</a><a href="/barcelona/">Barcelona</a><a href="/valencia/">Valencia</a><a href="/modelos/">Todas</a><a href="/contacto/">Contacto</a></nav></header><main class="astro-J7PV">{body}</main>
<a class="flotante svelte-w1" href="https://wa.me/34722159644" aria-label="WhatsApp de la central">Escribe a la central</a><footer class="astro-J7PV">Central Marfil, todos los días de 10 a 24 h: <a href="tel:+34912260708">{CENTRAL}</a> · <a href="/aviso-legal/">Aviso legal</a> · <a href="/trabaja/">Trabaja con nosotros</a></footer>{island('AgeGate', {'open': True, 'min': 18, 'text': '¿Eres mayor de edad?'})}</body></html>"""


def sheet(i):
    m = M[i]
    t = m["t"]
    dl = "".join(f'<div class="fila astro-3CX"><dt>{a}</dt><dd>{b}</dd></div>' for a, b in m["dl"])
    pics = "".join(f'<figure class="astro-G5"><img src="/_astro/{m["slug"]}-{k}.{i}f{k}a.webp" loading="lazy" decoding="async" width="480" height="720" alt=""></figure>' for k in range(1, t["n_images"] + 1))
    mark = '<span class="sello astro-G5" title="Fotos verificadas por la agencia">✔</span>' if t["verified"] else ""
    since = f'<p class="desde astro-G5">Publicada el {spoken(t["posted_at"])}</p>' if t["posted_at"] else ""
    rel = M[(i + 4) % len(M)]
    place = t["city"]
    return shell(f"{t['alias']} en {place} · Marfil", f"""<article class="astro-G5"><h1 class="astro-G5">{' y '.join(t['aliases_stated'])} {mark}</h1><p class="lugar">{place}</p>{since}<div class="galeria astro-G5">{pics}</div><dl class="astro-3CX">{dl}</dl>
<details open class="carta astro-G5"><summary>Su carta</summary><blockquote>{m['letter']}</blockquote></details>{m['blocks']}</article>{island('Reserve', {'slug': m['slug'], 'city': CITY[t['city']], 'central': '+34912260708', 'slots': [0, 1, 1, 0]})}
<aside class="astro-R1"><h2>Quizá también te guste</h2><a href="/{rel['path']}"><img src="/_astro/{rel['slug']}-mini.webp" alt=""> {rel['t']['alias']}</a></aside>""", f"{t['alias']}, acompañante de la agencia Marfil en {place}.")


def listing(ids, title):
    lis = "".join(f'<li class="astro-TT svelte-9d"><a href="/{M[i]["path"]}"><img src="/_astro/{M[i]["slug"]}-mini.webp" alt=""><h3>{" y ".join(M[i]["t"]["aliases_stated"])}</h3></a><p>{M[i]["t"]["city"]}</p></li>' for i in ids)
    return shell(f"{title} · Marfil", f'<h1>{title}</h1><ul class="rejilla astro-TT">{lis}</ul>')


def page(path, text, kind, ads=(), canonical=None, **kw):
    return WrittenPage(BASE + path, text, kind, "es", ads=tuple(ads), canonical=canonical, **kw)


def prose(title, *ps):
    return shell(f"{title} · Marfil", f"<h1>{title}</h1>" + "".join(f"<p>{p}</p>" for p in ps))


U = [m["t"]["url"] for m in M]
in_city = lambda c: [i for i, m in enumerate(M) if m["t"]["city"] == c]  # noqa: E731
PAGES = [page("modelos/", listing(range(len(M)), "Todas las acompañantes"), "listing", U)]
PAGES += [page(f"{CITY[c]}/", listing(in_city(c), f"Acompañantes en {c}"), "listing", [U[i] for i in in_city(c)]) for c in ("Madrid", "Barcelona", "Valencia")]
PAGES += [page(m["path"], sheet(i), "ad", [U[i]], text_language="en" if m["t"]["text_language"] == "en" else None) for i, m in enumerate(M)]
PAGES += [
    page("modelos/abril/?utm_source=boletin", sheet(0), "ad", [U[0]], U[0]),
    page("modelos/?orden=edad", listing([4, 2, 0, 7, 8, 1, 6, 5, 3], "Todas las acompañantes"), "listing", [U[i] for i in (4, 2, 0, 7, 8, 1, 6, 5, 3)], BASE + "modelos/"),
    page("", shell("Marfil, agencia de acompañantes", "<section class='hero astro-H'><h1>Elegancia, discreción y buena conversación</h1><p>Elige ciudad:</p><ul><li><a href='/madrid/'>Madrid</a><li><a href='/barcelona/'>Barcelona</a><li><a href='/valencia/'>Valencia</a></ul></section>"), "static"),
    page("contacto/", prose("Contacto", f"Central: {CENTRAL}", f"Correo: hola@{HOST}", "Calle inventada 12, Madrid. No atendemos sin cita."), "static"),
    page("trabaja/", prose("Trabaja con nosotros", "Buscamos personas mayores de 21 años, con idiomas y don de gentes.", "La agencia retiene una comisión del 30 % y paga el fotógrafo."), "static"),
    page("aviso-legal/", prose("Aviso legal", "Marfil Acompañantes S. L. presta servicios de intermediación. Prohibido el acceso a menores de edad.", "Las tarifas incluyen IVA."), "static"),
    page("blog/tres-restaurantes-en-malaga/", prose("Tres restaurantes para una cita en Málaga", "Reserva siempre mesa junto a la ventana. El primero, en el puerto, sirve cenas hasta las 23:30 y cuesta unos 45 € por persona.", "El segundo tiene terraza. Al tercero hay que ir con tiempo."), "static"),
    page("modelos/lucia/", prose("Lucía ya no está en Marfil", "Su ficha se ha retirado. Mira otras acompañantes."), "error"),
    page("modelos/xyz/", prose("No encontramos esta página", "Puede que el enlace esté mal escrito."), "error"),
]
SITE = WrittenSite(HOST, "ES", tuple(PAGES), tuple(m["t"] for m in M), note=__doc__ or "")
