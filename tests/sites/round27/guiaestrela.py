"""Portuguese directory (Bootstrap theme): each profile has tabs (about, rates, services, reviews) that all stand in one page, with an address of fragments.

Hard: the panes that are not shown are in the page too; the services tab ticks what she does and crosses out what she does not in the same list; the rates tab has two tables (her place, yours)
of which one may say 'não faço'; reviews name amounts, ages and other women; the number is split over a button and a data attribute; 'semelhantes' cards under each profile, a pane 'Estatísticas' with years and counts,
and a Brazilian who writes her height with a comma; one profile in English, a couple, a man and a trans woman.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://guiaestrela.example"
CITY = {"Lisbon": ("lisboa", "Lisboa"), "Porto": ("porto", "Porto"), "Faro": ("faro", "Faro"), "Braga": ("braga", "Braga"), "Coimbra": ("coimbra", "Coimbra"), "Funchal": ("funchal", "Funchal")}
DOES = {"massage": "Massagem relaxante", "tantra": "Massagem tântrica", "four_hands": "Massagem a quatro mãos", "dinner_date": "Acompanhante para jantar", "travel": "Viagens", "gfe": "Namoradinha (GFE)",
        "striptease": "Striptease", "couples": "Atende casais", "role_play": "Fantasias e personagens", "bath": "Banho a dois", "overnight": "Pernoita", "fetish": "Fetiches", "video_call": "Videochamada"}
TIME = {30: "Meia hora", 45: "45 minutos", 60: "1 hora", 90: "1h30", 120: "2 horas", 720: "Noite inteira"}
GENTILIC = {"PT": "Portuguesa", "BR": "Brasileira", "CO": "Colombiana", "AO": "Angolana", "ES": "Espanhola"}
SPEAK = {"pt": "Português", "en": "Inglês", "es": "Espanhol", "fr": "Francês", "it": "Italiano"}

# id, name, age, city, nationality, tongues, (height as written, cm), (weight), hours (as written, truth), does, does not, {minutes: hers}, {minutes: yours} (None: does not), number, whatsapp, verified, top, pictures, added, text, reviews, more
ADS = [
    (3104, "Beatriz", 27, "Lisbon", "PT", ["pt", "en"], ("1,68 m", 168), ("56 kg", 56), ("Todos os dias, das 11h às 23h", "11:00-23:00"), ["massage", "gfe", "bath"], ["fetish", "couples"],
     {30: 60, 60: 100, 120: 180}, {60: 130}, "913 204 788", True, True, True, 5, "04/06/2025",
     "Olá, sou a Beatriz. Recebo num apartamento discreto junto às Avenidas Novas, com estacionamento à porta, e desloco-me a hotéis na cidade. Gosto de conversar e não olho para o relógio.",
     [("Zé_do_Porto", "12/05/2025", "Paguei 80 por 40 minutos a uma tal Marta, de 34 anos, e não se compara. A Beatriz é um amor."), ("carlos72", "01/05/2025", "Pontual e simpática.")], {}),
    (3111, "Luana Reis", 24, "Porto", "BR", ["pt", "es"], ("1,63", 163), ("52 quilos", 52), ("24 horas", "24/7"), ["massage", "striptease", "role_play", "overnight"], ["travel"],
     {30: 50, 60: 80, 720: 500}, {60: 120, 720: 700}, "926 118 053", True, False, True, 7, "09/06/2025",
     "Oi gente! Baiana recém-chegada na Invicta, carinhosa e sem pressa. Atendo sozinha no meu cantinho perto da Trindade e vou até você de Uber por sua conta.", [], dict(provider_kind="independent")),
    (3098, "Dona Teresa", 52, "Coimbra", "PT", ["pt", "fr"], ("1,60 m", 160), ("70 kg", 70), ("Dias úteis, das 9h30 às 18h", "09:30-18:00"), ["massage", "tantra"], ["striptease", "gfe", "overnight"],
     {45: 45, 90: 80}, None, "239 400 617", False, True, False, 2, "17/03/2025",
     "Senhora madura, educada, viúva. Atendo apenas em minha casa, na Solum. Estive emigrada 20 anos em Lyon e falo bem francês. Não respondo a números privados.",
     [("anónimo", "20/04/2025", "Mãos de fada. Já lá vou há 3 anos.")], {}),
    (3120, "Valentina", 30, "Faro", "CO", ["es", "pt", "it"], ("1,72 m", 172), (None, None), (None, None), ["dinner_date", "travel", "gfe", "couples"], [],
     {60: 150, 120: 270}, {60: 180, 120: 320}, "965 302 471", True, True, False, 4, "10/06/2025",
     "Hola, mi amor. Sou colombiana, de Medellín, e passo o verão em Faro, num apartamento com terraço; de 16 a 21 de junho de 2025, estarei em Lisboa (Parque das Nações).", [],
     dict(tour=[{"city": "Lisbon", "from": "2025-06-16", "to": "2025-06-21"}])),
    (3076, "Íris", 35, "Braga", "PT", ["pt"], ("1,75 m", 175), ("68 kg", 68), ("Das 14h à meia-noite", "14:00-24:00"), ["role_play", "fetish", "video_call"], ["couples"],
     {60: 90, 120: 160}, {60: 110}, "932 771 046", False, True, False, 3, "22/02/2025",
     "Transexual feminina, Íris para os amigos. Sou de Braga, recebo perto do Bom Jesus e também vou a hotéis e motéis. Ativa nas redes: instagram.com/iris.minho", [("Guiferreira", "03/03/2025", "Muito alta e muito querida!")],
     dict(audience="trans", handles=[{"kind": "instagram", "value": "iris.minho"}])),
    (3127, "Sónia e Rute", None, "Lisbon", "PT", ["pt", "en"], (None, None), (None, None), ("Das 18h às 02h", "18:00-02:00"), ["four_hands", "massage", "couples", "bath"], ["overnight"],
     {60: 200, 120: 360}, {60: 260}, "919 650 328", True, True, True, 6, "11/06/2025",
     "Somos a Sónia, 28 anos, e a Rute, 33. Trabalhamos sempre as duas, por isso os valores são pelo par. Recebemos em Campo de Ourique ou vamos ter consigo.", [],
     dict(alias="Sónia", aliases_stated=["Sónia", "Rute"], age=28, ages_stated=[28, 33], audience="couple")),
    (3059, "Rúben", 29, "Porto", "PT", ["pt", "en", "es"], ("1,84 m", 184), ("82 kg", 82), (None, None), ["massage", "dinner_date", "couples", "travel"], ["fetish"],
     None, {60: 100, 120: 180, 720: 450}, "938 417 265", False, False, False, 3, "30/01/2025",
     "Rapaz discreto para senhoras e casais. Não tenho local, vou sempre ao seu encontro no Grande Porto, Braga e Guimarães.", [("Helena", "14/02/2025", "Um cavalheiro. Tenho 58 anos e senti-me com 30.")], dict(audience="man")),
    (3130, "Kelly", 26, "Funchal", "AO", ["en", "pt"], ("170 cm", 170), ("60 kg", 60), ("From 10h to 20h", "10:00-20:00"), ["massage", "bath", "dinner_date"], ["role_play"],
     {60: 120, 90: 160}, None, "961 083 592", True, False, False, 4, "07/06/2025",
     "Hi, I am Kelly. Sorry, my English is better than my Portuguese because I grew up in London, but my family is from Luanda. You find me in a quiet flat with a view of the harbour. I do not visit hotels.", [],
     dict(text_language="en")),
    (3082, "Noa", 31, "Lisbon", "ES", ["es", "en", "pt"], ("1,66 m", 166), ("58 kg", 58), (None, None), ["tantra", "massage"], ["gfe", "striptease", "fetish"],
     {60: 110, 90: 150, 120: 190}, {90: 190}, "924 506 139", False, True, False, 2, "28/02/2025",
     "Terapeuta galega, formada em tantra em Barcelona. Estúdio em Arroios, com duche e chá. Marcações também por email: noa.arroios@correio-lx.example",
     [("Miguel S.", "18/05/2025", "Voltarei."), ("paulo", "02/05/2025", "Custou-me 40€ de táxi, mas valeu.")], dict(handles=[{"kind": "email", "value": "noa.arroios@correio-lx.example"}])),
]


def url(a):
    place = CITY[a[3]][0]
    return f"{ROOT}/perfil/{place}/{a[0]}"


def shell(title, body, canonical="", lang="pt-PT"):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    cities = "".join(f'<a class="dropdown-item" href="/{slug}">{name}</a>' for slug, name in CITY.values())
    return f"""<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} | Guia Estrela</title>{link}<link rel="stylesheet" href="/css/bootstrap.min.css"></head>
<body><nav class="navbar navbar-expand-lg navbar-dark"><a class="navbar-brand" href="/">&#9733; Guia Estrela</a><div class="dropdown"><a class="nav-link" data-bs-toggle="dropdown">Cidades</a><div class="dropdown-menu">{cities}</div></div>
<a class="nav-link" href="/publicar">Publicar perfil</a><a class="nav-link" href="/ajuda">Ajuda</a></nav>
<div class="container-xl">{body}</div>
<div class="cookie-bar fixed-bottom">Usamos cookies para melhorar a sua visita. <button class="btn btn-sm">Aceitar</button></div>
<footer class="text-muted small">Guia Estrela é um espaço publicitário. Os anunciantes são responsáveis pelos seus conteúdos. apoio@guiaestrela.example · Só para maiores de 18 anos</footer></body></html>"""


def money(rows, none):
    if rows is None:
        return f'<p class="text-muted">{none}</p>'
    return '<table class="table table-striped"><tbody>' + "".join(f"<tr><th scope='row'>{TIME[m]}</th><td>{x} €</td></tr>" for m, x in rows.items()) + "</tbody></table>"


def profile(a):
    n, name, age, city, nat, tongues, tall, heavy, hours, does, doesnot, hers, yours, number, wa, ok, top, pics, added, text, reviews, more = a
    fact = [("Idade", f"{age} anos" if age else None), ("Cidade", CITY[city][1]), ("Nacionalidade", GENTILIC[nat]), ("Idiomas", ", ".join(SPEAK[t] for t in tongues)), ("Altura", tall[0]), ("Peso", heavy[0]), ("Horário", hours[0]), ("Anúncio publicado", added)]
    rows = "".join(f'<li class="list-group-item d-flex justify-content-between"><span>{k}</span><strong>{v}</strong></li>' for k, v in fact if v)
    ticks = [(DOES[d], True) for d in does] + [(DOES[d], False) for d in doesnot]
    ticks.sort()
    list_ = "".join(f'<li class="{"yes" if y else "no text-decoration-line-through"}"><i class="bi bi-{"check-circle-fill" if y else "x-circle"}" title="{"Sim" if y else "Não"}"></i> {w}</li>' for w, y in ticks)
    said = "".join(f'<blockquote class="blockquote"><p>{t}</p><footer class="blockquote-footer">{w}, {d} <span class="stars">&#9733;&#9733;&#9733;&#9733;&#9734;</span></footer></blockquote>' for w, d, t in reviews) or "<p>Ainda não há opiniões. Seja o primeiro!</p>"
    i = ADS.index(a)
    near = "".join(f'<div class="col-4"><a href="{url(b)}"><img src="/f/{b[0]}/mini.jpg" alt=""></a><br>{b[1]}{", " + str(b[2]) if b[2] else ""} · {CITY[b[3]][1]}</div>' for b in (ADS[i - 2], ADS[i - 4], ADS[i - 6]))
    digits = number.replace(" ", "")
    talk = f'<a class="btn btn-success" href="https://api.whatsapp.com/send?phone=351{digits}&amp;text=Ol%C3%A1"><i class="bi bi-whatsapp"></i></a>' if wa else ""
    shots = "".join(f'<div class="carousel-item{" active" if not k else ""}"><img class="d-block w-100" src="/f/{n}/{k + 1}.jpg" alt="{name}"></div>' for k in range(pics))
    return shell(f"{name} {'no' if city == 'Porto' else 'em'} {CITY[city][1]}", f"""<ol class="breadcrumb"><li><a href="/">Início</a></li><li><a href="/{CITY[city][0]}">{CITY[city][1]}</a></li><li>{name}</li></ol>
<h1>{name} {'<span class="badge bg-primary">Verificada</span>' if ok else ''} {'<span class="badge bg-warning">Destaque</span>' if top else ''}</h1>
<div class="row"><div class="col-lg-5"><div class="carousel slide"><div class="carousel-inner">{shots}</div></div>
<div class="d-grid my-2"><a class="btn btn-danger tel" data-rest="{digits[3:]}" href="tel:+351{digits}">{number[:3]} &bull;&bull;&bull; &bull;&bull;&bull; Ver número</a>{talk}</div></div>
<div class="col-lg-7"><ul class="nav nav-tabs" role="tablist"><li class="nav-item"><a class="nav-link active" href="#sobre">Sobre mim</a></li><li class="nav-item"><a class="nav-link" href="#valores">Valores</a></li><li class="nav-item"><a class="nav-link" href="#servicos">Serviços</a></li>
<li class="nav-item"><a class="nav-link" href="#opinioes">Opiniões ({len(reviews)})</a></li><li class="nav-item"><a class="nav-link" href="#numeros">Estatísticas</a></li></ul>
<div class="tab-content"><div class="tab-pane active" id="sobre"><p>{text}</p><ul class="list-group">{rows}</ul></div>
<div class="tab-pane" id="valores"><h5>No meu espaço</h5>{money(hers, "Não recebo")}<h5>Deslocação ao seu</h5>{money(yours, "Não faço deslocações")}</div>
<div class="tab-pane" id="servicos"><ul class="list-unstyled">{list_}</ul></div><div class="tab-pane" id="opinioes">{said}<a href="/entrar">Entre para opinar</a></div>
<div class="tab-pane" id="numeros"><p>Visitas: {n * 3}. Favoritos: {n % 50}. No Guia desde {added[-4:]}.</p></div></div></div></div>
<h4>Perfis semelhantes</h4><div class="row">{near}</div>""", url(a))


def truth(a):
    n, name, age, city, nat, tongues, tall, heavy, hours, does, doesnot, hers, yours, number, wa, ok, top, pics, added, text, reviews, more = a
    phone = "+351" + number.replace(" ", "")
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="pt", provider_kind="unknown", city=city, country="PT", nationality=nat, languages_spoken=list(tongues), services=list(does),
               incall=hers is not None, outcall=yours is not None, hours=hours[1], height_cm=tall[1], weight_kg=heavy[1], max_duration_h=max([*(hers or {}), *(yours or {})]) / 60, verified=ok, paid_placement=top, n_images=pics,
               posted_at="-".join(reversed(added.split("/"))), phones=[phone], handles=[{"kind": "whatsapp", "value": phone}] if wa else [],
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place} for place, rows in (("incall", hers), ("outcall", yours)) for m, x in (rows or {}).items()])
    extra = deepcopy(more)
    row["handles"] += extra.pop("handles", [])
    row.update(extra)
    return row


def cards(rows, title, path, canonical=""):
    grid = "".join(f"""<div class="col-md-4"><div class="card{' border-warning' if a[16] else ''}"><a href="{url(a)}#sobre"><img class="card-img-top" src="/f/{a[0]}/mini.jpg" alt=""></a><div class="card-body"><h5 class="card-title"><a href="{url(a)}#sobre">{a[1]}</a></h5>
<p class="card-text">{f"{a[2]} anos, " if a[2] else ""}{CITY[a[3]][1]}<br><small>desde {min((a[11] or a[12]).values())} €</small> <a href="{url(a)}#opinioes">{len(a[20])} opiniões</a></p></div></div></div>\n""" for a in rows)
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><a href="?ordem=recentes">Mais recentes</a><div class="row g-3">{grid}</div>', ROOT + (canonical or path)), "listing", "pt",
                       ads=tuple(map(url, rows)), canonical=ROOT + canonical if canonical else None)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "pt", status=status)


LX = [a for a in ADS if a[3] == "Lisbon"]
PAGES = [cards(ADS, "Acompanhantes em Portugal", "/"), cards(list(reversed(ADS)), "Acompanhantes em Portugal", "/?ordem=recentes", "/"), cards(LX, "Acompanhantes em Lisboa", "/lisboa"),
         cards([a for a in ADS if a[3] == "Porto"], "Acompanhantes no Porto", "/porto")]
PAGES += [WrittenPage(url(a), profile(a), "ad", "pt", text_language=a[21].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[0])}?tab=opinioes", profile(ADS[0]), "ad", "pt", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(f"{url(ADS[3])}?utm_source=newsletter", profile(ADS[3]), "ad", "pt", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    plain("/evora", "Acompanhantes em Évora", "<div class='alert alert-info'>De momento não temos perfis nesta cidade. Experimente <a href='/lisboa'>Lisboa</a>.</div>", "listing"),
    plain("/publicar", "Publicar perfil", "<div class='row'><div class='card col'><h3>Base</h3><p>Grátis</p></div><div class='card col'><h3>Destaque</h3><p>25 € / semana</p></div><div class='card col'><h3>Topo</h3><p>80 € / mês</p></div></div><p>Pagamento por MB Way ou multibanco.</p>"),
    plain("/ajuda", "Ajuda", "<h3>Como funciona a verificação?</h3><p>Enviamos um código e a anunciante tira uma fotografia com ele. Demora 24 horas.</p><h3>Suspeita de exploração?</h3><p>Ligue 800 202 148.</p>"),
    plain("/entrar", "Entrar", "<form><input class='form-control' type='email' placeholder='Email'><input class='form-control' type='password' placeholder='Palavra-passe'><button class='btn'>Entrar</button></form>"),
    plain("/revista/hoteis-discretos", "Cinco hotéis discretos em Lisboa", "<p>Quartos por 4 horas desde 45 €, garagem com acesso direto e check-in sem receção. A Joana, 29 anos, conta o que procura.</p><p>Publicado a 02/04/2025.</p>"),
    plain("/perfil/porto/2877", "Perfil indisponível", "<p>Este perfil foi retirado pela anunciante.</p><a href='/porto'>Ver outros perfis</a>", "error", 404),
]

SITE = WrittenSite("guiaestrela.example", "PT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
