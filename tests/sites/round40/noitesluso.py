"""Big Portuguese portal with filters and badges: WordPress with a bought 'escort' theme, English and Portuguese interface by a switch.

Hard: badges on the pictures (Verificada, VIP, Nova), a filter column whose words look like services and cities, a services list where what is not offered is
crossed out (`class="no"`), two price columns (no meu local / deslocação), phones hidden behind 'Ver contacto' but present in a data attribute and the link,
'Também em Lisboa' carousels, an English version of one ad under /en/, and a tour block on a few pages.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://noitesluso.example"
SERVICE = {"massage": "Massagem relaxante", "erotic_massage": "Massagem erótica", "gfe": "Namoradinha", "kissing": "Beijos", "couples": "Atende casais", "striptease": "Striptease", "dinner_date": "Jantares", "travel": "Viagens", "overnight": "Pernoita",
           "role_play": "Fantasias e role play", "domination": "Dominação", "tantra": "Tantra", "video_call": "Videochamada", "duo": "Dupla com amiga"}
LAND = {"PT": "Portuguesa", "BR": "Brasileira", "CO": "Colombiana", "ES": "Espanhola", "UA": "Ucraniana", "AO": "Angolana"}
TONGUE = {"pt": "Português", "en": "Inglês", "es": "Espanhol", "fr": "Francês", "uk": "Ucraniano", "it": "Italiano"}
TOWN = {"Lisboa": "Lisbon", "Porto": "Porto", "Faro": "Faro", "Braga": "Braga", "Coimbra": "Coimbra"}
SPAN = {30: "30 minutos", 60: "1 hora", 120: "2 horas", 180: "3 horas", 720: "12 horas"}

# id, slug, name, age, town, land, ethnicity word, cm, kg, tongues, offered, crossed out, prices here, prices there, hours, phone, other contacts, badges V P N, pictures, updated, text, more
PEOPLE = [
    (5121, "leonor", "Leonor", 29, "Lisboa", "PT", None, 167, 58, ["pt", "en", "fr"], ["gfe", "kissing", "dinner_date", "overnight"], ["domination"], {60: 150, 120: 280}, {60: 200, 120: 350, 720: 1200}, ("Todos os dias", "12:00", "00:00"), "912 550 341", ["whatsapp"], "VP", 6, None,
     "Olá, sou a Leonor, portuguesa e independente. Recebo num apartamento discreto junto às Avenidas Novas e também me desloco a hotéis. Gosto de conversar com calma e de um bom vinho antes de tudo o resto. Não respondo a mensagens com propostas ou regateios.", dict(provider_kind="independent")),
    (5117, "yasmin-morena", "Yasmin", 24, "Lisboa", "BR", "Mestiça", 170, 62, ["pt"], ["massage", "striptease", "kissing"], ["overnight", "couples"], {30: 60, 60: 100}, {}, ("Todos os dias", "10:00", "22:00"), "934 018 827", ["whatsapp", "telegram:yasmin_lx"], "V", 4, None, "Acabei de chegar a Lisboa. Local limpo, com ar condicionado e estacionamento fácil.", dict(ethnicity="mixed")),
    (5108, "valentina-porto", "Valentina", 27, "Porto", "CO", "Latina", 162, 54, ["es", "pt"], ["gfe", "erotic_massage", "duo"], [], {30: 70, 60: 120}, {60: 160}, ("24 horas", "", ""), "961 337 045", [], "P", 5, ("Porto", "2025-06-08", "2025-06-18", "Braga", "2025-06-19", "2025-06-25"), "Colombiana simpática e carinhosa. Apartamento no centro do Porto.", dict(ethnicity="latin", hours="24/7")),
    (5099, "olena", "Olena", 33, "Faro", "UA", "Eslava", 174, 60, ["uk", "en", "pt"], ["massage", "tantra"], ["kissing"], {60: 110}, {}, ("Segunda a sexta", "09:30", "18:30"), "926 440 913", [], "V", 3, None, "Massagista com formação. Sessões de massagem e tantra em Faro, só com marcação prévia.", dict(ethnicity="slavic")),
    (5090, "lara-trans", "Lara", 30, "Porto", "BR", None, 178, 70, ["pt", "it", "en"], ["role_play", "domination", "video_call"], [], {60: 130}, {60: 180}, None, "919 205 566", ["whatsapp"], "VP", 4, None, "Transexual feminina, educada e paciente com principiantes. Também faço videochamada.", dict(audience="trans")),
    (5083, "rui-acompanhante", "Rui", 36, "Coimbra", "PT", None, 182, 80, ["pt", "en"], ["dinner_date", "travel", "couples", "massage"], [], {}, {120: 200, 720: 700}, None, None, ["email:rui.companhia@caixaverde.example"], "", 2, None, "Acompanhante para senhoras e casais. Só deslocações, não tenho local.", dict(audience="man")),
    (5077, "marta-e-ines", "Marta e Inês", 25, "Braga", "PT", None, None, None, ["pt"], ["duo", "couples", "striptease"], [], {60: 240}, {60: 300}, ("Quinta a domingo", "15:00", "23:00"), "938 771 204", [], "", 3, None, "Marta (25 anos) e Inês (27 anos), só em dupla. Recebemos em Braga.", dict(alias="Marta", aliases_stated=["Marta", "Inês"], ages_stated=[25, 27], audience="couple")),
    (5070, "dona-graca", "Graça", 51, "Coimbra", "PT", None, 160, 72, ["pt"], ["massage", "kissing"], ["overnight", "striptease"], {30: 40, 60: 70}, {}, ("Dias úteis", "10:00", "19:00"), "967 112 089", [], "", 1, None, "Senhora madura, sem pressas. Não atendo números privados.", {}),
    (5064, "jessica-luanda", "Jéssica", 28, "Lisboa", "AO", "Africana", 165, 65, ["pt", "en"], ["massage", "gfe"], [], {30: 50, 60: 90}, {}, ("Todos os dias", "11:00", "02:00"), "924 683 310", ["whatsapp"], "N", 4, None, "Angolana de sorriso fácil. Estou perto do metro do Areeiro, segundo andar com elevador.", dict(ethnicity="african")),
    (5052, "carmen-faro", "Carmen", 40, "Faro", "ES", None, 169, 61, ["es", "pt", "en"], ["dinner_date", "gfe", "couples"], [], {60: 140, 180: 380}, {60: 170, 180: 450}, ("Todos os dias", "14:00", "23:30"), "915 409 672", ["email:carmen.algarve@caixaverde.example"], "P", 5, ("Faro", "2025-06-13", "2025-06-29", None, None, None), "Espanhola elegante, de visita ao Algarve. Discrição absoluta.", {}),
]


def url(p):
    return f"{ROOT}/acompanhante/{p[1]}/"


def e164(phone):
    return "+351" + phone.replace(" ", "")


def badges(p):
    return "".join(f'<span class="badge {c}">{t}</span>' for k, c, t in (("V", "verified", "Verificada"), ("P", "vip", "VIP"), ("N", "new", "Nova")) if k in p[17])


def card(p):
    return f'<div class="girl col-md-3" id="post-{p[0]}"><a href="{url(p)}" class="thumb"><img src="{ROOT}/wp-content/uploads/{p[1]}-1-270x360.jpg" alt="{p[2]}"></a>{badges(p)}<a href="{url(p)}" class="girl-name">{p[2]}</a><span class="girl-desc">{p[3]} anos, {p[4]}</span></div>'


FILTER = '<aside id="sidebar" class="filters"><h4>Filtrar</h4><form action="/acompanhantes/"><select name="cidade"><option>Todas as cidades</option>' + "".join(f"<option>{t}</option>" for t in TOWN) + '</select><label>Idade <input name="min" value="18"> - <input name="max" value="60"></label>' + "".join(f'<label><input type="checkbox" name="s[]">{w}</label>' for w in list(SERVICE.values())[:8]) + "<button>Pesquisar</button></form></aside>"


def shell(title, body, lang="pt-PT", side="", head=""):
    menu = '<li><a href="/">Início</a></li><li><a href="/acompanhantes/">Acompanhantes</a></li><li><a href="/cidade/lisboa/">Lisboa</a></li><li><a href="/anunciar/">Anunciar</a></li><li><a href="/blog/primeiro-encontro/">Blog</a></li>' if lang == "pt-PT" else '<li><a href="/en/">Home</a></li><li><a href="/en/escorts/">Escorts</a></li><li><a href="/en/advertise/">Advertise</a></li>'
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><title>{title} - Noites Luso</title><meta name="generator" content="WordPress 6.5.3"><link rel="stylesheet" href="{ROOT}/wp-content/themes/escortwp/style.css?ver=3.4"><script>var ajaxurl="{ROOT}/wp-admin/admin-ajax.php";</script>{head}</head>
<body class="wp-custom-logo"><div class="tos18"><p>{"Este site destina-se a maiores de 18 anos." if lang == "pt-PT" else "You must be over 18 to enter."}</p><a class="entertosdisclaimer">OK</a></div><header><a class="logo" href="/"><img src="{ROOT}/wp-content/uploads/logo.png" alt="Noites Luso"></a><nav><ul id="menu-main" class="header-menu">{menu}</ul><div class="lang"><a hreflang="pt" href="/">PT</a> | <a hreflang="en" href="/en/">EN</a></div></nav></header>
<div class="all"><div class="body">{body}</div>{side}</div><footer class="footer"><ul><li><a href="/termos/">{"Termos" if lang == "pt-PT" else "Terms"}</a></li><li><a href="/contacto/">{"Contacto" if lang == "pt-PT" else "Contact"}</a></li></ul><p>© 2025 Noites Luso</p></footer></body></html>"""


def page(p, en=False):
    no, slug, name, age, town, land, ethnic, cm, kg, tongues, yes, no_, here, there, hours, phone, others, marks, pics, tour, text, more = p
    w = (lambda pt, e: e) if en else (lambda pt, e: pt)
    box = "".join(f'<b>{a}</b><span>{b}</span><div class="clear"></div>' for a, b in ((w("Idade", "Age"), age), (w("Cidade", "City"), town), (w("Nacionalidade", "Nationality"), w(LAND[land], "Portuguese")), (w("Etnia", "Ethnicity"), ethnic), (w("Altura", "Height"), cm and f"{cm} cm"), (w("Peso", "Weight"), kg and f"{kg} kg"),
          (w("Horário", "Hours"), hours and (w(hours[0], "Every day") + (f", {hours[1]} - {hours[2]}" if hours[1] else "")))) if b)
    if name == "Marta e Inês":
        box = box.replace(f"<span>{age}</span>", "<span>25 e 27</span>")
    serv = "".join(f'<div class="yes"><i class="fa fa-check"></i>{SERVICE[s]}</div>' for s in yes) + "".join(f'<div class="no"><i class="fa fa-times"></i><del>{SERVICE[s]}</del></div>' for s in no_)
    langs = "".join(f"<li>{TONGUE[t]}</li>" for t in tongues)
    money = "".join(f"<tr><td>{SPAN[m]}</td>" + "".join(f"<td>{f'{col[m]} €' if m in col else '-'}</td>" for col in (here, there) if col) + "</tr>" for m in sorted({*here, *there}))
    heads = "".join(f"<th>{t}</th>" for t, col in ((w("No meu local", "Incall"), here), (w("Deslocação", "Outcall"), there)) if col)
    tel = f'<a class="phone-box" data-num="{e164(phone)}" href="tel:{e164(phone)}"><span class="label">{w("Ver contacto", "Show number")}</span> {phone}</a>' if phone else ""
    for o in others:
        kind, _, value = o.partition(":")
        tel += {"whatsapp": f'<a class="wa" href="https://api.whatsapp.com/send?phone={e164(phone or "")[1:]}&amp;text=Ol%C3%A1">WhatsApp</a>', "telegram": f'<a class="tg" href="https://t.me/{value}">Telegram</a>', "email": f'<a href="mailto:{value}">{value}</a>'}[kind]
    trip = ""
    if tour:
        trip = "".join(f"<tr><td>{c}</td><td>{f[8:]}/{f[5:7]}/{f[:4]}</td><td>{t[8:]}/{t[5:7]}/{t[:4]}</td></tr>" for c, f, t in (tour[:3], tour[3:]) if c)
        trip = f'<div class="tours"><h4>Próximas deslocações</h4><table><tr><th>Cidade</th><th>De</th><th>Até</th></tr>{trip}</table></div>'
    pic = "".join(f'<div class="profile-img-thumb"><a href="{ROOT}/wp-content/uploads/{slug}-{n}.jpg" rel="profile-photo"><img src="{ROOT}/wp-content/uploads/{slug}-{n}-150x200.jpg" alt=""></a></div>' for n in range(1, pics + 1))
    near = [x for x in PEOPLE if x is not p and x[4] == town] or PEOPLE[:2]
    return shell(f"{name}, {town}", f'<div class="girlsingle"><h3 class="profile-title">{name}</h3>{badges(p)}<div class="thumbs">{pic}</div><div class="aboutme"><h4>{w("Sobre mim", "About me")}</h4><p>{text}</p></div><div class="girlinfo">{box}</div><h4>{w("Idiomas", "Languages")}</h4><ul>{langs}</ul><h4>{w("Serviços", "Services")}</h4><div class="services">{serv}</div>'
                 f'<h4>{w("Preços", "Rates")}</h4><table class="rates"><tr><th></th>{heads}</tr>{money}</table>{trip}<div class="contact">{tel}</div></div><div class="related"><h4>{w("Também em", "Also in")} {town}</h4>{"".join(map(card, near[:2]))}</div>', "en-US" if en else "pt-PT", head=f'<link rel="canonical" href="{url(p)}">')


def truth(p):
    no, slug, name, age, town, land, ethnic, cm, kg, tongues, yes, no_, here, there, hours, phone, others, marks, pics, tour, text, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="pt", provider_kind="unknown", city=TOWN[town], country="PT", nationality=land, languages_spoken=list(tongues), services=sorted({"massage" if one == "erotic_massage" else one for one in yes}), incall=True if here else False, outcall=True if there else None,
               hours=f"{hours[1]}-{hours[2]}" if hours and hours[1] else None, height_cm=cm, weight_kg=kg, verified="V" in marks, paid_placement="P" in marks, n_images=pics, phones=[e164(phone)] if phone else [], max_duration_h=max([*here, *there]) / 60,
               tour=[{"city": TOWN[c], "from": f, "to": t} for c, f, t in (tour[:3], tour[3:]) if c] if tour else [],
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": w} for w, col in (("incall", here), ("outcall", there)) for m, x in col.items()])
    row["handles"] = [{"kind": o.partition(":")[0], "value": o.partition(":")[2] or e164(phone)} for o in others]
    row.update(deepcopy(more))
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<h1>{title}</h1><div class="girls row">{"".join(map(card, rows))}</div><div class="navigation">{foot}</div>', side=FILTER)


def plain(path, title, body, kind="static", status=200, lang="pt-PT"):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1><div class='entry'>{body}</div>", lang), kind, lang[:2], status=status)


LX = [p for p in PEOPLE if p[4] == "Lisboa"]
VIP = [p for p in PEOPLE if "P" in p[17]]
PAGES = [
    WrittenPage(f"{ROOT}/", listing([*VIP, PEOPLE[8]], "Acompanhantes em Portugal"), "listing", "pt", ads=tuple(map(url, [*VIP, PEOPLE[8]]))),
    WrittenPage(f"{ROOT}/acompanhantes/", listing(PEOPLE[:6], "Acompanhantes", '<a href="/acompanhantes/page/2/">2</a>'), "listing", "pt", ads=tuple(map(url, PEOPLE[:6]))),
    WrittenPage(f"{ROOT}/acompanhantes/page/2/", listing(PEOPLE[6:], "Acompanhantes", '<a href="/acompanhantes/">1</a>'), "listing", "pt", ads=tuple(map(url, PEOPLE[6:]))),
    WrittenPage(f"{ROOT}/cidade/lisboa/", listing(LX, "Acompanhantes em Lisboa"), "listing", "pt", ads=tuple(map(url, LX))),
    WrittenPage(f"{ROOT}/cidade/lisboa/?orderby=idade", listing(LX, "Acompanhantes em Lisboa"), "listing", "pt", ads=tuple(map(url, LX)), canonical=f"{ROOT}/cidade/lisboa/"),
    *[WrittenPage(url(p), page(p), "ad", "pt", ads=(url(p),)) for p in PEOPLE],
    WrittenPage(f"{url(PEOPLE[2])}?fbclid=IwAR0n8", page(PEOPLE[2]), "ad", "pt", ads=(url(PEOPLE[2]),), canonical=url(PEOPLE[2])),
    WrittenPage(f"{ROOT}/en/escort/leonor/", page(PEOPLE[0], en=True), "ad", "en", text_language="pt", ads=(url(PEOPLE[0]),), canonical=url(PEOPLE[0])),
    plain("/anunciar/", "Anunciar", "<table><tr><td>Anúncio simples</td><td>grátis</td></tr><tr><td>VIP 30 dias</td><td>45 €</td></tr><tr><td>Verificação de fotografias</td><td>grátis</td></tr></table><p>Pagamento por MB Way ou transferência.</p>"),
    plain("/blog/primeiro-encontro/", "O primeiro encontro: conselhos", "<p>Marque com antecedência, seja pontual e respeite os limites da outra pessoa. Nunca pague sinal a quem não conhece.</p><p>Publicado a 3 de maio de 2025 por Equipa Noites Luso.</p>"),
    plain("/termos/", "Termos", "<p>Só aceitamos anúncios de maiores de 18 anos. Noites Luso é um espaço publicitário e não intervém nos encontros.</p>"),
    plain("/contacto/", "Contacto", "<p>apoio@noitesluso.example, dias úteis das 10h às 18h.</p>"),
    plain("/en/advertise/", "Advertise", "<p>A simple listing is free. VIP placement costs 45 € for 30 days.</p>", lang="en-US"),
    plain("/acompanhante/bruna-faro/", "Página não encontrada", "<p>Este perfil já não existe. Veja outras acompanhantes.</p>", "error", 404),
]

SITE = WrittenSite("noitesluso.example", "PT", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
