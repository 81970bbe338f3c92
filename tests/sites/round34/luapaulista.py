"""Brazilian app-like site on Next.js (app router, Tailwind): rendered mark-up and the same data again in `self.__next_f.push` chunks.

Hard: class names say nothing, labels are small spans, sums in R$ with comma, the flight data holds ids, slugs and numbers of more people than the page shows,
skeletons of a client part ('Carregando…'), stories, a page that says not found with status 200, WhatsApp only as wa.me with a ready text.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "luapaulista.example"
ROOT = f"https://{HOST}"
OFFER = {"massage": "Massagem", "gfe": "Namoradinha", "kissing": "Beijo na boca", "tantra": "Tântrica", "bath": "Banho a dois", "role_play": "Fantasias", "couples": "Atendo "
    "casais", "striptease": "Striptease", "fetish": "Fetiches", "domination": "Dominação", "overnight": "Pernoite",
         "dinner_date": "Jantar", "travel": "Viagens", "video_call": "Chamada de vídeo", "party": "Festas e eventos", "disabled_guests": "Acessível para cadeirantes", "cuddling": "Carinho e conchinha", "duo": "Dupla"}
TONGUE = {"pt": "Português", "en": "Inglês", "es": "Espanhol", "it": "Italiano", "ja": "Japonês"}
TOWN = {"São Paulo": "sao-paulo", "Campinas": "campinas", "Santos": "santos", "Curitiba": "curitiba"}

# slug, name, age, town, district, cm, kg, tongues, offers, incall, outcall, hours, prices, phone, plan, verified, pictures, day, text, more truth
PEOPLE = [
    ("bruna-lins", "Bruna Lins", 27, "São Paulo", "Moema", 167, 58, ["pt", "en"], ["massage", "gfe", "kissing"], True, True, "10:00-22:00", {60: 400, 120: 700}, "11955501284", "Diamante", True, 6, "2025-06-08", "Oi, sou a Bruna! Gosto de "
        "boa conversa e de atender sem pressa. Tenho local próprio em Moema, com garagem, e também vou a hotéis.", dict(handles=[("instagram", "brunalins.sp")], alias="Bruna Lins")),
    ("yara", "Yara", 24, "São Paulo", "Tatuapé", 160, 52, ["pt"], ["massage", "striptease"], True, None, "09:00-19:00", {30: 150, 60: 250}, "11955507743", None, True, 4, "2025-06-10", "Recém-chegada de Manaus, morena e simpática. Local "
        "discreto perto do metrô.", {}),
    ("helena-prado", "Helena Prado", 43, "Campinas", "Cambuí", 170, 65, ["pt", "es"], ["dinner_date", "gfe", "travel", "overnight"], None, True, None, {180: 1200, 720: 3000}, "19955502210", "Diamante", True, 3, "2025-05-19", "Acompanhante "
        "madura e independente, faço a minha própria agenda. Atendo em hotéis e viajo com cavalheiros educados.", dict(provider_kind="independent")),
    ("tati", "Tati", 31, "Santos", "Gonzaga", 158, 61, ["pt"], ["massage", "bath", "disabled_guests"], True, None, "24/7", {60: 200}, "13955509038", None, False, 3, "2025-06-01", "Gordinha assumida, carinhosa. Prédio com elevador, pertinho "
        "da praia.", {}),
    ("akemi", "Akemi", 29, "São Paulo", "Liberdade", 162, 50, ["pt", "ja"], ["tantra", "massage", "cuddling"], True, False, "11:00-20:00", {60: 350, 90: 480}, "11955503391", "Ouro", True, 5, "2025-06-05", "Descendente de japoneses, "
        "massoterapeuta formada. Não faço saídas. Só com hora marcada.", dict(ethnicity="asian")),
    ("dominique", "Dominique", 36, "Curitiba", "Batel", 176, 70, ["pt", "en", "it"], ["domination", "fetish", "role_play"], True, None, "14:00-22:00", {60: 600, 120: 1000}, "41955506125", "Ouro", True, 2, "2025-05-27", "Dominadora "
        "experiente. Estúdio próprio, iniciantes são bem-vindos.", {}),
    ("rafaela-lua", "Rafaela Lua", 26, "São Paulo", "República", 179, 73, ["pt"], ["massage", "kissing", "couples"], True, True, "12:00-00:00", {60: 220}, "11955508860", None, True, 4, "2025-06-09", "Mulher trans, feminina e educada. "
        "Atendo homens e casais em local próprio ou hotel.", dict(audience="trans")),
    ("gustavo", "Gustavo", 30, "Campinas", "Centro", 185, 82, ["pt", "en"], ["massage", "couples", "party"], False, True, None, {60: 250, 120: 450}, "19955504477", None, False, 2, "2025-04-30", "Para mulheres e casais. Sem local, vou até "
        "você.", dict(audience="man")),
    ("isa-e-manu", "Isa e Manu", 25, "Santos", "Boqueirão", None, None, ["pt"], ["duo", "massage", "striptease"], True, None, "13:00-23:00", {60: 500, 120: 900}, "13955501562", "Ouro", True, 4, "2025-06-03", "Isa, 25 anos, e Manu, 28 anos. "
        "Amigas de verdade, só atendemos juntas.", dict(alias="Isa", aliases_stated=["Isa", "Manu"], ages_stated=[25, 28], audience="couple")),
    ("paloma", "Paloma", 33, "Curitiba", "Água Verde", 165, 60, ["pt", "es"], ["gfe", "massage"], True, None, "10:00-21:00", {60: 300}, "41955507719", None, True, 3, "2025-06-06", "Argentina, há dois anos no Brasil. Fico em Curitiba até 21 "
        "de junho, depois sigo para Florianópolis de 23 a 30 de junho.",
     dict(nationality="AR", tour=[{"city": "Curitiba", "from": None, "to": "2025-06-21"}, {"city": "Florianópolis", "from": "2025-06-23", "to": "2025-06-30"}])),
]


def url(p):
    return f"{ROOT}/acompanhantes/{TOWN[p[3]]}/{p[0]}"


def brl(n):
    return f"R$ {n // 1000}.{n % 1000:03d},00" if n > 999 else f"R$ {n},00"


def shown(number):
    return f"({number[:2]}) {number[2:7]}-{number[7:]}"


def flight(data, n):
    return f"<script>self.__next_f.push([1,{json.dumps(f'{n:x}:' + json.dumps(data, ensure_ascii=False, separators=(',', ':')) + chr(10), ensure_ascii=False)}])</script>"


def brief(p):
    return {"slug": p[0], "nome": p[1], "idade": p[2], "cidade": p[3], "bairro": p[4], "plano": p[14], "verificado": p[15], "capa": f"https://cdn.luapaulista.example/{p[0]}/1.webp"}


def card(p):
    chip = f'<span class="absolute left-2 top-2 rounded-full bg-amber-400 px-2 text-xs font-semibold">{p[14]}</span>' if p[14] else ""
    seal = '<svg class="inline h-4 w-4 text-sky-500" aria-label="Verificada"><path d="M9 12l2 2 4-4"></path></svg>' if p[15] else ""
    return f"""<a class="group relative block overflow-hidden rounded-2xl" href="{url(p)[len(ROOT):]}">{chip}\
<img alt="" loading="lazy" width="320" height="420" decoding="async" data-nimg="1" class="object-cover" style="color:transparent" src="/_next/image?url=https%3A%2F%2Fcdn.luapaulista.example%2F{p[0]}%2F1.webp&amp;w=384&amp;q=75"/>\
<div class="p-3"><p class="font-medium">{p[1]}, {p[2]} {seal}</p><p class="text-sm text-zinc-500">{p[4]}, {p[3]}</p><p class="text-sm">{brl(p[12][min(p[12])])}</p></div></a>"""


def shell(title, main, data):
    return f"""<!DOCTYPE html><html lang="pt-BR" class="__variable_3a0b"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>\
<link rel="stylesheet" href="/_next/static/css/7f1c22.css" data-precedence="next"/><script src="/_next/static/chunks/main-app-91ab.js" async=""></script><title>{title} | Lua Paulista</title><meta name="next-size-adjust" content=""/></head>
<body class="bg-zinc-50 antialiased"><header class="sticky top-0 z-40 flex h-14 items-center justify-between border-b px-4"><a class="text-lg font-bold" href="/">Lua Paulista</a><nav class="hidden gap-6 md:flex">\
<a href="/acompanhantes/sao-paulo">São Paulo</a><a href="/acompanhantes/campinas">Campinas</a><a href="/acompanhantes/santos">Santos</a><a href="/acompanhantes/curitiba">Curitiba</a><a href="/anuncie">Anuncie</a></nav>\
<button type="button" class="rounded-full border px-3">Entrar</button></header>
<!--$?--><template id="B:0"></template><div class="flex gap-3 overflow-x-auto p-4" aria-busy="true"><span class="h-14 w-14 animate-pulse rounded-full bg-zinc-200"></span><span class="text-xs">Carregando stories…</span></div><!--/$-->\
<main class="mx-auto max-w-6xl px-4">{main}</main>
<footer class="mt-16 border-t py-8 text-sm text-zinc-500"><a href="/termos">Termos</a> <a href="/privacidade">Privacidade</a> <a href="/seguranca">Segurança</a><p>© 2025 Lua Paulista. Conteúdo para maiores de 18 anos.</p></footer>
<div role="dialog" aria-modal="true" data-state="open" class="fixed inset-0 z-50"><h2>Você tem mais de 18 anos?</h2><button>Sim, entrar</button><button>Sair</button></div><script>(self.__next_f=self.__next_f||[]).push([0])</script>{flight(["$",
    "$L1", None, {"buildId": "k2Qx9", "children": "$L2"}], 0)}{"".join(flight(d, n) for n, d in enumerate(data, 5))}</body></html>"""


def page(p):
    slug, nome, age, town, area, cm, kg, tongues, offers, inn, out, hours, prices, number, plan, seal, pics, day, text, more = p
    shots = "".join(f'<div class="snap-center shrink-0"><img alt="Foto {n}" width="600" height="800" data-nimg="1" src="/_next/image?url=https%3A%2F%2Fcdn.luapaulista.example%2F{slug}%2F{n}.webp&amp;w=1080&amp;q=75"/>'
        f'</div>' for n in range(1, pics + 1))
    spots = " e ".join(w for w, on in (("Local próprio", inn), ("Hotéis e domicílio", out)) if on)
    bits = [("Idade", "25 e 28 anos" if " e " in nome else f"{age} anos"), ("Altura", f"{cm / 100:.2f}".replace(".", ",") + " m" if cm else None), ("Peso", f"{kg} "
        f"kg" if kg else None), ("Idiomas", ", ".join(TONGUE[t] for t in tongues)), ("Local de atendimento", spots), ("Horário", "24 horas" if hours == "24/7" else hours and hours.replace("-", " às ")), ("Anúncio publicado "
            "em", "/".join(day.split("-")[::-1]))]
    facts = "".join(f'<div class="flex flex-col rounded-xl bg-white p-3"><span class="text-xs uppercase text-zinc-400">{k}</span><span class="text-sm font-medium">{v}</span></div>' for k, v in bits if v)
    word = {30: "30 min", 60: "1 hora", 90: "1h30", 120: "2 horas", 180: "3 horas", 720: "Pernoite (12h)"}
    money = "".join(f'<li class="flex justify-between py-2"><span>{word[m]}</span><span class="font-semibold">{brl(x)}</span></li>' for m, x in prices.items())
    chips = "".join(f'<span class="rounded-full border px-3 py-1 text-sm">{OFFER[o]}</span>' for o in offers)
    state = ('<span class="rounded bg-sky-100 px-2 text-xs">Verificada</span>' if seal else '<span class="rounded bg-zinc-200 px-2 text-xs">Não verificada</span>') + (f'<span class="rounded bg-amber-400 px-2 text-xs">{plan}</span>' if plan else "")
    insta = "".join(f'<a class="underline" href="https://instagram.com/{v}" rel="nofollow">@{v}</a>' for _, v in more.get("handles", []))
    i = PEOPLE.index(p)
    near = [PEOPLE[i - 1], PEOPLE[i - 3]]
    main = f"""<div class="grid gap-8 lg:grid-cols-2"><div class="flex snap-x gap-2 overflow-x-auto">{shots}</div><section><div class="flex items-center gap-2"><h1 class="text-3xl font-bold">{nome}</h1>{state}</div><p class="text-zinc-500">\
{area}, {town}</p><p class="mt-4 whitespace-pre-line">{text}</p><div class="mt-6 grid grid-cols-2 gap-3">{facts}</div>
<h2 class="mt-6 font-semibold">O que ofereço</h2><div class="flex flex-wrap gap-2">{chips}</div><h2 class="mt-6 font-semibold">Cachê</h2><ul class="divide-y">{money}</ul><div class="mt-6 flex gap-3">\
<a class="rounded-xl bg-emerald-500 px-6 py-3 text-white" href="https://wa.me/55{number}?text=Oi%2C%20vi%20seu%20an%C3%BAncio%20no%20Lua%20Paulista">WhatsApp {shown(number)}</a>{insta}</div></section></div>
<section class="mt-12"><h2 class="text-xl font-semibold">Quem viu, viu também</h2><div class="grid grid-cols-2 gap-4 md:grid-cols-4">{card(near[0])}{card(near[1])}</div></section>"""
    full = {**brief(p), "fone": number, "altura": cm, "peso": kg, "caches": {str(m): x for m, x in prices.items()}, "bio": text, "fotos": pics}
    return shell(f"{nome}, acompanhante em {town}", main, [{"perfil": full}, {"relacionados": [brief(q) for q in (*near, PEOPLE[i - 5])]}])


def truth(p):
    slug, nome, age, town, area, cm, kg, tongues, offers, inn, out, hours, prices, number, plan, seal, pics, day, text, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=nome, aliases_stated=[nome], age=age, ages_stated=[age], text_language="pt", provider_kind="unknown", city=town, country="BR", languages_spoken=list(tongues), services=list(offers), incall=inn, outcall=out,
        hours=hours, weight_kg=kg, height_cm=cm,
               max_duration_h=max(prices) / 60, verified=seal, paid_placement=plan is not None, n_images=pics, posted_at=day, prices=[{"amount": x, "currency": "BRL", "code_currency": None, "duration_min": m, "place": None} for m,
                   x in prices.items()])
    row.update(deepcopy(more))
    row["handles"] = [{"kind": "whatsapp", "value": f"+55{number}"}, *({"kind": k, "value": v} for k, v in more.get("handles", []))]
    return row


def listing(path, title, rows, canonical=None, more=""):
    main = f'<h1 class="py-6 text-2xl font-bold">{title}</h1><div class="grid grid-cols-2 gap-4 md:grid-cols-4">{"".join(map(card, rows))}</div>{more}'
    return WrittenPage(ROOT + path, shell(title, main, [{"itens": [brief(p) for p in rows], "filtros": {"idadeMin": 18, "precoMax": 3000}}]), "listing", "pt", ads=tuple(map(url, rows)), canonical=canonical)


def static(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<article class="prose"><h1>{title}</h1>{body}</article>', [{"rota": path}]), kind, "pt", status=status)


MORE = '<nav class="flex justify-center gap-2 py-8"><a href="/?pagina=1">1</a><a href="/?pagina=2">2</a></nav>'
PAGES = [listing("/", "Acompanhantes perto de você", PEOPLE[:6], more=MORE), listing("/?pagina=2", "Acompanhantes perto de você", PEOPLE[6:], more=MORE), listing("/?fbclid=IwAR0x7", "Acompanhantes perto de você", PEOPLE[:6], f"{ROOT}/", MORE)]
PAGES += [listing(f"/acompanhantes/{s}", f"Acompanhantes em {t}", [p for p in PEOPLE if p[3] == t]) for t, s in TOWN.items()]
PAGES += [WrittenPage(url(p), page(p), "ad", "pt", ads=(url(p),)) for p in PEOPLE]
PAGES += [
    WrittenPage(f"{url(PEOPLE[4])}?utm_campaign=story&utm_source=ig", page(PEOPLE[4]), "ad", "pt", ads=(url(PEOPLE[4]),), canonical=url(PEOPLE[4])),
    static("/anuncie", "Anuncie", "<p>Plano Ouro: R$ 149,90 por mês. Plano Diamante: R$ 299,90 por mês. O cadastro básico é gratuito. Exigimos documento e uma selfie; idade mínima 18 anos.</p>"),
    static("/termos", "Termos de uso", "<p>O Lua Paulista é um espaço de anúncios e não participa dos encontros. Denuncie exploração: Disque 100.</p>"),
    static("/seguranca", "Dicas de segurança", "<p>Desconfie de pedidos de Pix antecipado. Combine o valor antes e respeite o combinado.</p>"),
    static("/acompanhantes/santos/kelly-r", "Ops! Perfil não encontrado", "<p>Este perfil saiu do ar ou nunca existiu.</p>", "error"),
]

SITE = WrittenSite(HOST, "BR", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
