"""A Portuguese portal of independent companions, built today: utility classes only, one component for each fact.

What makes it hard: no meaningful class names, figures in an icon row without labels, services that are refused stand as
struck-out chips beside those offered, the number to call only as base64 in a data attribute, an age gate and a cookie bar
before the content, 'also in Lisboa' cards under each ad, and the only JSON-LD tells of the portal (with its own phone).
"""

from base64 import b64encode
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.lume-independentes.example"
BASE = f"https://{HOST}"
SERVICES = {"massage": "Massagem relaxante", "tantra": "Tântrica", "dinner_date": "Jantar a dois", "overnight": "Noite inteira",
            "travel": "Companhia em viagem", "gfe": "Namoradinha", "kissing": "Beijos", "couples": "Atendo casais", "bath": "Banho a dois",
            "striptease": "Striptease", "video_call": "Videochamada", "business": "Eventos de empresa", "city_guide": "Passeio pela cidade",
            "duo": "Dupla com amiga", "role_play": "Jogos de papéis", "domination": "Dominação", "cuddling": "Mimos e abraços",
            "disabled_guests": "Pessoas com mobilidade reduzida", "dancing": "Dança"}
CITIES = {"lisboa": ("Lisboa", "Lisbon"), "porto": ("Porto", "Porto"), "braga": ("Braga", "Braga"), "coimbra": ("Coimbra", "Coimbra"),
          "faro": ("Faro", "Faro"), "funchal": ("Funchal", "Funchal")}
PLACES = {"incall": "no meu espaço", "outcall": "hotel / domicílio", None: ""}
COUNTRIES = {"PT": "Portuguesa", "BR": "Brasileira", "CO": "Colombiana", "AO": "Angolana", "IT": "Italiana"}
TONGUES = {"pt": "Português", "en": "Inglês", "es": "Espanhol", "fr": "Francês", "it": "Italiano"}

# slug, name, city, age, cm, kg, nationality, tongues, offered, refused, place flags, hours shown, hours, prices, phone, whatsapp, telegram,
# pictures, verified, paid, date shown, date, prose; then what else the truth says (and, under `_`, what else the page shows)
ADS_DATA = [
    ("mariana-m-2041", "Mariana M.", "lisboa", 27, 168, 58, "PT", ["pt", "en"], ["massage", "dinner_date", "gfe", "kissing"], ["domination"], (True, True),
     "10h às 22h", "10:00-22:00", [(60, 120, "incall"), (120, 220, "incall"), (120, 260, "outcall")], "912 604 837", True, None, 4, True, True, "há 3 dias",
     "2025-06-08", "Olá, sou a Mariana. Recebo com calma num apartamento junto ao Saldanha; gosto de boa conversa e de gente educada.", {}),
    ("bia-ferraz-2037", "Bia Ferraz", "lisboa", 24, 172, None, "BR", ["pt", "es"], ["striptease", "dancing", "couples"], [], (True, False), "24 horas", "24/7",
     [(30, 60, None), (60, 100, None)], "936 118 250", True, "bia_ferraz_lx", 6, True, False, "há 5 dias", "2025-06-06",
     "Brasileira de Floripa, a viver em Lisboa. Não faço deslocações. Danço desde pequena e adoro mostrar!", {}),
    ("clara-2029", "Clara", "lisboa", 41, None, None, None, ["pt", "fr"], ["cuddling", "disabled_guests", "massage"], ["kissing", "striptease"], (True, None),
     None, None, [(90, 90, None)], "961 770 394", False, None, 2, False, False, "2 de junho de 2025", "2025-06-02",
     "Tenho 41 anos e muita paciência. O prédio tem elevador e a entrada não tem degraus.", {}),
    ("valentina-2018", "Valentina", "lisboa", 30, 165, 55, "CO", ["es", "pt", "en"], ["tantra", "bath", "role_play"], [], (True, True), "12h às 02h",
     "12:00-02:00", [(60, 150, None), (180, 380, None), (720, 900, "outcall")], "927 301 645", True, None, 5, True, False, "29 de maio de 2025", "2025-05-29",
     "Hola, soy Valentina. Ofrezco un masaje lento y un baño con velas, sin prisas ni reloj. Escríbeme antes con tu nombre y la hora que prefieres.",
     {"text_language": "es", "ethnicity": "latin", "_": "Etnia: latina"}),
    ("ines-e-rita-2011", "Inês & Rita", "lisboa", 26, None, None, "PT", ["pt"], ["duo", "couples", "massage"], [], (False, True), None, None,
     [(60, 240, "outcall"), (120, 420, "outcall")], "918 452 076", False, None, 3, False, True, "27 de maio de 2025", "2025-05-27",
     "Somos a Inês (26) e a Rita (29), amigas de faculdade. Vamos sempre juntas e só a hotéis.",
     {"alias": "Inês", "aliases_stated": ["Inês", "Rita"], "ages_stated": [26, 29], "audience": "couple"}),
    ("sofia-lux-1996", "Sofia Lux", "lisboa", 33, 176, 62, None, ["en", "it", "pt"], ["business", "travel", "dinner_date", "overnight"], [], (None, True), None,
     None, [(180, 500, None), (720, 1200, None), (1440, 1900, None)], None, False, "sofialux", 7, True, False, "20 de maio de 2025", "2025-05-20",
     "I accompany gentlemen to dinners, receptions and short trips. Please write a few lines about yourself; I answer every polite message within the day.",
     {"text_language": "en", "handles": [{"kind": "email", "value": "sofia@lux-mail.example"}], "_": "E-mail: sofia (arroba) lux-mail.example"}),
    ("lara-t-1990", "Lara T.", "lisboa", 29, 180, 70, "BR", ["pt"], ["massage", "role_play"], ["overnight"], (True, True), "14h às 00h", "14:00-00:00",
     [(60, 100, None)], "965 027 413", True, None, 4, False, False, "18 de maio de 2025", "2025-05-18",
     "Sou a Lara, mulher trans, discreta e bem-disposta. Zona de Arroios.", {"audience": "trans"}),
    ("joana-norte-2044", "Joana do Norte", "porto", 35, 160, 57, "PT", ["pt", "fr"], ["massage", "hot_stones_", "cuddling"], [], (True, False), "09h às 19h",
     "09:00-19:00", [(45, 50, None), (60, 70, None)], "934 886 102", True, None, 3, True, False, "ontem", "2025-06-10",
     "Massagista na Boavista, só de dia. A minha idade é mesmo 35 e as fotos são minhas.", {}),
    ("kiara-2033", "Kiara", "porto", 22, 170, 56, "AO", ["pt", "en"], ["gfe", "dancing", "video_call"], [], (True, True), None, None,
     [(60, 130, "incall"), (60, 160, "outcall")], "926 540 918", False, "kiara_porto", 5, True, False, "1 de junho de 2025", "2025-06-01",
     "Chamo-me Kiara, nasci em Luanda e estudo no Porto.",
     {"ethnicity": "african", "_": "Etnia: africana", "tour": [{"city": "Braga", "from": "2025-06-14", "to": "2025-06-18"},
                                                              {"city": "Coimbra", "from": "2025-06-20", "to": "2025-06-22"}]}),
    ("duarte-2020", "Duarte", "porto", 37, 184, 79, "PT", ["pt", "en", "es"], ["dinner_date", "travel", "massage"], [], (None, True), None, None,
     [(120, 150, None)], "917 263 580", True, None, 2, True, False, "30 de maio de 2025", "2025-05-30",
     "Acompanhante masculino, 37 anos, para senhoras. Cavalheiro à antiga, bom dançarino e melhor ouvinte.", {"audience": "man"}),
    ("nina-algarve-2026", "Nina", "faro", None, None, None, "IT", ["it", "en", "pt"], ["city_guide", "dinner_date"], [], (None, None), None, None,
     [], "969 315 742", False, None, 1, False, False, "31 de maio de 2025", "2025-05-31",
     "Valores a combinar por telefone. De junho a setembro estou no Algarve e mostro-lhe as praias menos conhecidas.", {}),
    ("teresa-madeira-2002", "Teresa", "funchal", 45, 163, None, "PT", ["pt", "en"], ["massage", "bath"], [], (True, None), "depois das 18h", None,
     [(60, 80, None)], "924 608 137", True, None, 2, False, False, "22 de maio de 2025", "2025-05-22",
     "Senhora madura, 45 anos, com casa própria perto da Sé.", {}),
]
SERVICES["hot_stones_"] = "Pedras quentes"  # a label of this site that is no service of the list


def truth(row: tuple) -> dict:
    (slug, name, city, age, cm, kg, nation, tongues, offered, _, (incall, outcall), _, hours, prices, phone, whatsapp, telegram, pictures, verified, paid,
     _, posted, _, more) = row
    number = "+351" + phone.replace(" ", "") if phone else None
    handles = [{"kind": "whatsapp", "value": number}] if whatsapp else []
    handles += [{"kind": "telegram", "value": telegram}] if telegram else []
    stated = {key: value for key, value in more.items() if key != "_"}
    return {**deepcopy(AD), "url": url(row), "alias": name, "aliases_stated": [name], "age": age, "ages_stated": [age] if age else [], "text_language": "pt",
            "provider_kind": "independent", "city": CITIES[city][1], "country": "PT", "nationality": nation, "languages_spoken": tongues,
            "services": [s for s in offered if not s.endswith("_")], "incall": incall, "outcall": outcall, "hours": hours, "weight_kg": kg, "height_cm": cm,
            "max_duration_h": max((p[0] for p in prices), default=None) and max(p[0] for p in prices) / 60, "verified": verified, "paid_placement": paid,
            "n_images": pictures, "posted_at": posted, "phones": [number] if number else [],
            "prices": [{"amount": p[1], "currency": "EUR", "code_currency": None, "duration_min": p[0], "place": p[2]} for p in prices],
            **stated, "handles": handles + stated.get("handles", [])}


def url(row: tuple) -> str:
    return f"{BASE}/acompanhantes/{row[2]}/{row[0]}"


def shell(title: str, body: str, link: str | None = None) -> str:
    canonical = f'<link rel="canonical" href="{link}">' if link else ""
    return (f'<!doctype html><html lang="pt-PT"><head><meta charset="utf-8"><title>{title} | Lume, acompanhantes independentes</title>{canonical}'
            '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Lume Independentes","telephone":"+351 211 450 396",'
            f'"url":"{BASE}/"}}</script></head><body class="bg-stone-50 text-stone-900 antialiased">'
            '<div class="fixed inset-0 z-50 grid place-items-center bg-black/80"><div class="rounded-2xl bg-white p-8"><p class="text-lg">Tem 18 anos ou mais?</p>'
            '<button class="rounded-full bg-rose-600 px-6 py-2 text-white">Sim, entrar</button><a class="ml-4 underline" href="https://www.google.com">Não</a></div></div>'
            '<div class="flex items-center justify-between px-6 py-3 shadow-sm"><a class="text-2xl font-light" href="/">lume</a><div class="flex gap-4 text-sm">'
            '<a href="/acompanhantes/lisboa">Lisboa</a><a href="/acompanhantes/porto">Porto</a><a href="/acompanhantes">Todo o país</a><a href="/anunciar">Anunciar</a>'
            f'<a href="/entrar">Entrar</a></div></div><main class="mx-auto max-w-6xl px-6 py-8">{body}</main>'
            '<div class="mt-16 border-t px-6 py-6 text-xs text-stone-500">Lume é um portal de anúncios de profissionais independentes. Apoio: 211 450 396 '
            '(dias úteis, 10h às 18h) · <a href="/termos">Termos</a> · <a href="/contacto">Contacto</a> · <a href="/blog/fim-de-semana-no-porto">Blog</a></div>'
            '<div class="fixed bottom-0 w-full bg-white p-4 text-sm shadow-lg">Usamos cookies. <button class="underline">Aceitar</button></div></body></html>')


def card(row: tuple) -> str:
    mark = '<span class="absolute left-2 top-2 rounded bg-amber-400 px-2 text-xs">Destaque</span>' if row[19] else ""
    age = f', {row[3]}' if row[3] else ""
    low = f'<span class="text-sm">desde {min(p[1] for p in row[13])} €</span>' if row[13] else ""
    return (f'<a class="group relative block overflow-hidden rounded-xl bg-white shadow" href="/acompanhantes/{row[2]}/{row[0]}">{mark}'
            f'<img class="aspect-[3/4] w-full object-cover" src="/m/{row[0]}/1-480.webp" alt=""><div class="flex justify-between p-3"><span class="font-medium">'
            f'{row[1]}{age}</span>{low}</div><div class="px-3 pb-3 text-xs text-stone-500">{CITIES[row[2]][0]}</div></a>')


def duration(minutes: int) -> str:
    return {720: "noite (12 h)", 1440: "24 h"}.get(minutes, f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes} min")


def detail(row: tuple) -> str:
    (slug, name, city, age, cm, kg, nation, tongues, offered, refused, (incall, outcall), shown_hours, _, prices, phone, whatsapp, telegram, pictures,
     verified, paid, shown_date, _, prose, more) = row
    figures = [("cake", age and f"{age}"), ("ruler", cm and f"{cm // 100},{cm % 100:02d} m"), ("scale", kg and f"{kg} kg"), ("flag", nation and COUNTRIES[nation]),
               ("clock", shown_hours)]
    icons = "".join(f'<span class="inline-flex items-center gap-1"><svg class="h-4 w-4"><use href="/i.svg#{i}"></use></svg>{v}</span>' for i, v in figures if v)
    chip = '<span class="rounded-full border px-3 py-1 text-sm{}">{}</span>'
    chips = "".join(chip.format("", SERVICES[s]) for s in offered) + "".join(
        chip.format(" line-through opacity-40", SERVICES[s]).replace("<span", '<span title="não faz"') for s in refused)
    where = [{True: "Recebe no seu espaço", False: "Não recebe", None: ""}[incall], {True: "Desloca-se a hotel e domicílio", False: "Não se desloca", None: ""}[outcall]]
    rows = "".join(f'<div class="flex justify-between border-b py-2"><span>{duration(m)}</span><span class="text-stone-500">{PLACES[p]}</span><span>{a} €</span></div>'
                   for m, a, p in prices)
    call = ""
    if phone:
        call += (f'<button class="w-full rounded-full bg-rose-600 py-3 text-white" data-p="{b64encode(("+351 " + phone).encode()).decode()}" '
                 'onclick="this.textContent=atob(this.dataset.p)">Ver telemóvel</button>')
    if whatsapp:
        call += f'<a class="mt-2 block rounded-full border py-3 text-center" href="https://wa.me/351{phone.replace(" ", "")}?text=Vi%20no%20Lume">WhatsApp</a>'
    if telegram:
        call += f'<a class="mt-2 block rounded-full border py-3 text-center" href="https://t.me/{telegram}">Telegram</a>'
    marks = '<span class="rounded bg-emerald-100 px-2 text-xs text-emerald-800">✓ Perfil verificado</span>' if verified else ""
    marks += '<span class="ml-1 rounded bg-amber-400 px-2 text-xs">Destaque</span>' if paid else ""
    names = {"Braga": "Braga", "Coimbra": "Coimbra"}
    tour = "".join(f'<li>{names[t["city"]]}: {int(t["from"][8:])} a {int(t["to"][8:])} de junho de 2025</li>' for t in more.get("tour", []))
    tour = f'<div class="mt-6 rounded-xl bg-rose-50 p-4"><p class="font-medium">Próximas viagens</p><ul>{tour}</ul></div>' if tour else ""
    posted_text = shown_date if shown_date.startswith(("há", "ontem")) else f"a {shown_date}"
    extra = f'<p>{more["_"]}</p>' if "_" in more else ""
    others = "".join(card(o) for o in [o for o in ADS_DATA if o is not row][len(slug) % 5:][:3])
    return shell(f"{name}, {CITIES[city][0]}", (
        f'<div class="text-xs text-stone-500"><a href="/acompanhantes">Acompanhantes</a> / <a href="/acompanhantes/{city}">{CITIES[city][0]}</a></div>'
        f'<div class="mt-4 grid gap-8 md:grid-cols-3"><div class="md:col-span-2"><div class="grid grid-cols-3 gap-2">'
        + "".join(f'<img class="rounded-lg" loading="lazy" src="/m/{slug}/{i}-900.webp" alt="">' for i in range(1, pictures + 1)) +
        f'</div><h1 class="mt-6 text-3xl font-light">{name}</h1>{marks}<div class="mt-2 flex flex-wrap gap-4 text-sm">{icons}</div>'
        f'<p class="mt-6 leading-relaxed">{prose}</p>{extra}<div class="mt-6 flex flex-wrap gap-2">{chips}</div>{tour}</div>'
        f'<div><div class="rounded-2xl bg-white p-6 shadow">{call}<div class="mt-6">{rows or "Valores sob consulta"}</div><ul class="mt-4 text-sm">'
        + "".join(f"<li>{w}</li>" for w in where if w) +
        f'<li>Fala: {", ".join(TONGUES[t] for t in tongues)}</li></ul><p class="mt-4 text-xs text-stone-400">Publicado {posted_text}'
        f'</p></div></div></div><h2 class="mt-12 text-xl">Também lhe pode interessar</h2><div class="mt-4 grid grid-cols-3 gap-4">{others}</div>'), url(row))


def listing(path: str, title: str, rows: list[tuple], pages: int = 1) -> WrittenPage:
    nav = "".join(f'<a class="px-3" href="{path.split("?")[0]}{f"?pagina={n}" if n > 1 else ""}">{n}</a>' for n in range(1, pages + 1)) if pages > 1 else ""
    body = (f'<h1 class="text-3xl font-light">{title}</h1><div class="text-sm">Ordenar: <a href="?ordem=preco">preço</a> · <a href="?ordem=recentes">mais recentes</a></div>'
            f'<div class="mt-6 grid grid-cols-2 gap-4 md:grid-cols-4">{"".join(map(card, rows))}</div><div class="mt-8">{nav}</div>')
    return WrittenPage(BASE + path, shell(title, body), "listing", "pt", ads=tuple(map(url, rows)))


def static(path: str, title: str, body: str, kind: str = "static") -> WrittenPage:
    return WrittenPage(BASE + path, shell(title, f'<h1 class="text-3xl font-light">{title}</h1>{body}'), kind, "pt")


def one(row: tuple, query: str = "") -> WrittenPage:
    other = {"es": "es", "en": "en"}.get(row[-1].get("text_language"))
    return WrittenPage(url(row) + query, detail(row), "ad", "pt", other, ads=(url(row),), canonical=url(row) if query else None)


LISBOA = [r for r in ADS_DATA if r[2] == "lisboa"]
SORTED = listing("/acompanhantes/lisboa?ordem=preco", "Acompanhantes em Lisboa", sorted(LISBOA[:5], key=lambda r: min(p[1] for p in r[13])), 2)
PAGES = (
    *map(one, ADS_DATA),
    listing("/acompanhantes/lisboa", "Acompanhantes em Lisboa", LISBOA[:5], 2),
    listing("/acompanhantes/lisboa?pagina=2", "Acompanhantes em Lisboa, página 2", LISBOA[5:], 2),
    listing("/acompanhantes/porto", "Acompanhantes no Porto", [r for r in ADS_DATA if r[2] == "porto"]),
    WrittenPage(SORTED.url, SORTED.html, "listing", "pt", ads=SORTED.ads, canonical=f"{BASE}/acompanhantes/lisboa"),
    one(ADS_DATA[1], "?utm_source=newsletter&utm_medium=email"),
    one(ADS_DATA[8], "?fbclid=IwAR1xk20vQ"),
    static("/anunciar", "Anunciar no Lume", '<p>Escolha o plano:</p><div class="grid grid-cols-3"><div>Base<br>15 € / mês</div><div>Verificado<br>25 € / mês</div><div>Destaque'
           '<br>60 € / mês</div></div><p>Ajuda pelo 211 450 396 ou apoio@lume-independentes.example.</p>'),
    static("/termos", "Termos de utilização", "<p>O Lume publica anúncios de pessoas maiores de 18 anos, que os escrevem e gerem por si. Não é agência nem recebe comissões.</p>"),
    static("/contacto", "Contacto", "<p>Lume Media, Lda., Rua do Ouro, Lisboa. Tel. 211 450 396.</p><form><textarea></textarea><button>Enviar</button></form>"),
    static("/entrar", "Entrar", '<form><input type="email"><input type="password"><button>Entrar</button></form>'),
    static("/blog/fim-de-semana-no-porto", "Um fim de semana no Porto", "<p>Comece pela Ribeira ao fim da tarde, jante em Matosinhos e reserve duas horas para Serralves. "
           "Se viaja acompanhado, combine antes quem paga o quê: o comboio desde Lisboa custa cerca de 32 €.</p>"),
    static("/acompanhantes/braga/rafaela-1877", "Este anúncio já não está disponível", "<p>A anunciante retirou o perfil. Veja outras em Braga.</p>", "error"),
    static("/acompanhantes/evora", "Não encontrámos nada aqui", "<p>A página que procura não existe.</p>", "error"),
)
SITE = WrittenSite(HOST, "PT", PAGES, tuple(map(truth, ADS_DATA)), note=__doc__)
