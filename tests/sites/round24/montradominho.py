"""Portuguese shop-window of the north: whole profiles on the cards of a town's page (Bulma theme), reached by anchors only; nobody has a page of one's own.

Hard: an advert is a card with an id (canonical address /braga#c-112), the front page and the pages by kind repeat short cards that lead to the anchors, facts are one dotted line and coloured tags (a tag may be a service, a town, a way to pay or a
mood), prices one line with bars (one in brackets for the visit), numbers in tel: and WhatsApp buttons or in the prose, between the cards stand a card for advertisers, a card of a hotel and a card with the site's own
number, a sorted copy, a list view and a print copy of one town, an empty town, one advert in Brazilian slang with 'rosas', one in English.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://montra-do-minho.example"
TOWN = {"braga": "Braga", "guimaraes": "Guimarães", "viana": "Viana do Castelo", "barcelos": "Barcelos", "porto": "Porto"}


def eur(amount, minutes=None, place=None, code=None):
    return {"amount": amount, "currency": None if code else "EUR", "code_currency": code, "duration_min": minutes, "place": place}


def wa(value):
    return {"kind": "whatsapp", "value": value}


# anchor, page, heading, line, tags, prices, buttons, day on the card, ISO, checked, paid, pictures, prose, truth
C = [
    (112, "braga", "Carolina", "28 anos · 1,67 m · 56 kg · portuguesa · fala português e inglês", ["massagem", "carícias", "MB Way", "recebe em casa"], "30 min 50 € | 1 h 90 € | 2 h 170 €", [("tel", "+351934723249", "934 723 249"), ("wa", "351934723249", "WhatsApp")],
     "9 de junho", "2025-06-09", True, True, 4, "Olá! Sou meiga, gosto de conversar e de receber sem pressas no meu apartamento perto da Sé. Das 10h às 20h, de segunda a sábado. Não faço deslocações.",
     dict(alias="Carolina", age=28, height_cm=167, weight_kg=56, nationality="PT", languages_spoken=["pt", "en"], services=["massage", "cuddling"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=2, phones=["+351934723249"], handles=[wa("+351934723249")],
          prices=[eur(50, 30), eur(90, 60), eur(170, 120)])),
    (118, "braga", "Jéssica Top", "24 anos · 1,70 m · brasileira", ["dança", "namoradinha (GFE)", "só dinheiro"], "1 h 100 rosas | 2 h 180 rosas", [("tel", "+351937702541", "937 702 541")],
     "8 de junho", "2025-06-08", False, True, 6, "Oi gato! Cheguei agora de Goiânia e fico pouquinho tempo em Braga. Te recebo em apê climatizado, 24 horas. Vou também ao seu hotel. Chama no zap!",
     dict(alias="Jéssica", age=24, height_cm=170, nationality="BR", services=["dancing", "gfe"], incall=True, outcall=True, hours="24/7", max_duration_h=2, phones=["+351937702541"], handles=[wa("+351937702541")],
          prices=[eur(100, 60, code="roses"), eur(180, 120, code="roses")])),
    (121, "braga", "Duas amigas: Rita e Marta", "33 e 36 anos · portuguesas", ["massagem a quatro mãos", "casais"], "1 h 150 €", [("tel", "+351967930115", "967 930 115")],
     "5 de junho", "2025-06-05", False, False, 3, "A Rita (33) e a Marta (36) trabalham juntas há anos. Recebemos em casa com garagem, às quartas e sextas. Não atendemos separadas.",
     dict(alias="Rita", aliases_stated=["Rita", "Marta"], age=33, ages_stated=[33, 36], audience="couple", nationality="PT", services=["four_hands", "couples"], incall=True, max_duration_h=1, phones=["+351967930115"], prices=[eur(150, 60)])),
    (131, "guimaraes", "Helena, senhora madura", "51 anos · 1,60 m · 68 kg · fala português e francês", ["massagem", "banho a dois", "boa disposição"], "1 h 60 €", [],
     "7 de junho", "2025-06-07", True, False, 1, "Senhora viúva, discreta, recebe cavalheiros educados a partir dos 40 anos. Atendo de tarde, das 14h às 19h. O meu número: nove um nove, zero cinco um, um nove oito.",
     dict(alias="Helena", age=51, height_cm=160, weight_kg=68, languages_spoken=["pt", "fr"], services=["massage", "bath"], incall=True, hours="14:00-19:00", max_duration_h=1, phones=["+351919051198"], prices=[eur(60, 60)])),
    (134, "guimaraes", "Bruno massagista", "35 anos · 1,82 m · 80 kg · fala português, espanhol e inglês", ["massagem", "só senhoras e casais", "vai ao domicílio"], "1 h 45 € | 90 min 60 €", [("tel", "+351937987161", "937 987 161")],
     "3 de junho", "2025-06-03", True, False, 2, "Homem, massagista certificado. Vou a sua casa ou ao seu hotel num raio de 25 km; depois disso são 0,40 € por km. Não tenho espaço próprio.",
     dict(alias="Bruno", age=35, audience="man", height_cm=182, weight_kg=80, languages_spoken=["pt", "es", "en"], services=["massage", "couples"], incall=False, outcall=True, max_duration_h=1.5, phones=["+351937987161"], prices=[eur(45, 60), eur(60, 90)])),
    (140, "viana", "Nicole", "30 anos · 1,76 m · trans · colombiana · fala espanhol e português", ["dominação", "fetiches", "recebe"], "45 min 80 € | 1 h 100 €", [("wa", "351914890764", "WhatsApp")],
     "6 de junho", "2025-06-06", True, True, 5, "Sou a Nicole, mulher trans de Medellín. Estou em Viana até domingo e de 16 a 20 de junho de 2025 estarei no Porto. Apartamento climatizado junto à praia, das 11h às 23h.",
     dict(alias="Nicole", age=30, audience="trans", height_cm=176, nationality="CO", languages_spoken=["es", "pt"], services=["domination", "fetish"], incall=True, hours="11:00-23:00", max_duration_h=1, tour=[{"city": "Porto", "from": "2025-06-16", "to": "2025-06-20"}],
          handles=[wa("+351914890764")], prices=[eur(80, 45), eur(100, 60)])),
    (143, "viana", "Agência Lima apresenta Vera", "26 anos · 1,74 m · fala português, inglês e alemão", ["jantar", "viagens", "eventos de empresa"], "3 h 350 € | noite 800 € | fim de semana 1.500 €", [("tel", "+351912260438", "912 260 438")],
     "2 de junho", "2025-06-02", True, False, 3, "A nossa acompanhante mais elegante. A Vera só se desloca, para jantares, viagens e eventos de empresa; é sempre levada pelo motorista da agência. Reservas com a central, com um dia de antecedência.",
     dict(alias="Vera", age=26, provider_kind="agency", height_cm=174, languages_spoken=["pt", "en", "de"], services=["dinner_date", "travel", "business"], incall=False, outcall=True, max_duration_h=48, phones=["+351912260438"],
          prices=[eur(350, 180), eur(800, 720), eur(1500, 2880)])),
    (150, "barcelos", "Anya", "25 anos · 1,69 m · 54 kg · ucraniana", ["massagem", "striptease"], "1 h 110 € (em sua casa 140 €)", [("tel", "+351934031958", "934 031 958")],
     "4 de junho", "2025-06-04", False, False, 2, "Hello, I am Anya from Ukraine. My Portuguese is small, so please write in English or Russian. I receive in a quiet flat and I can come to you. On Telegram I am anya_minho.",
     dict(alias="Anya", age=25, text_language="en", height_cm=169, weight_kg=54, nationality="UA", languages_spoken=["en", "ru"], services=["massage", "striptease"], incall=True, outcall=True, max_duration_h=1, phones=["+351934031958"], handles=[{"kind": "telegram", "value": "anya_minho"}],
          prices=[eur(110, 60), eur(140, 60, "outcall")])),
    (156, "porto", "Sílvia, tantra na Boavista", "39 anos · 1,65 m · fala português e italiano", ["tantra", "massagem", "recebe pessoas com mobilidade reduzida"], "90 min 130 € | 2 h 170 €", [("tel", "+351966218840", "966 218 840")],
     "1 de junho", "2025-06-01", True, False, 2, "Trabalho por conta própria, num espaço só meu, com elevador. Marcação por telefone entre as 9h30 e as 18h30. Também por e-mail: silvia@tantra-boavista.example",
     dict(alias="Sílvia", age=39, provider_kind="independent", height_cm=165, languages_spoken=["pt", "it"], services=["tantra", "massage", "disabled_guests"], incall=True, hours="09:30-18:30", max_duration_h=2, phones=["+351966218840"],
          handles=[{"kind": "email", "value": "silvia@tantra-boavista.example"}], prices=[eur(130, 90), eur(170, 120)])),
    (159, "porto", "Kelly & Tony", "casal · 29 e 34 anos", ["casais", "festas"], "1 h 200 € | noite 700 €", [],
     "28 de maio", "2025-05-28", False, True, 3, "Somos um casal divertido, a Kelly tem 29 anos e o Tony 34. Vamos a sua casa, a hotéis e a festas particulares; não recebemos. Instagram: kelly.tony.porto",
     dict(alias="Kelly", aliases_stated=["Kelly", "Tony"], age=29, ages_stated=[29, 34], audience="couple", services=["couples", "party"], incall=False, outcall=True, max_duration_h=12, handles=[{"kind": "instagram", "value": "kelly.tony.porto"}], prices=[eur(200, 60), eur(700, 720)])),
]
HOUSE = [
    '<div class="card is-promo"><div class="card-content"><p class="title is-5">Quer estar aqui?</p><p>Cartão simples 15 € por mês, cartão em destaque 35 €. <a href="/anunciar">Anunciar</a></p></div></div>',
    '<div class="card is-promo"><div class="card-image"><img src="/pub/hotel.jpg" alt=""></div><div class="card-content"><p class="title is-5">Hotel do Rio ★★</p><p>Quartos à hora desde 25 €, garagem fechada. 253 009 114</p></div></div>',
    '<div class="card is-promo"><div class="card-content"><p class="title is-5">Ajuda da Montra</p><p>Algo não bate certo? Fale connosco: <a href="tel:+351253009120">253 009 120</a>, dias úteis 9h-18h.</p></div></div>',
]


def url(c):
    return f"{ROOT}/{c[1]}#c-{c[0]}"


def shell(title, body):
    towns = "".join(f'<a class="navbar-item" href="/{k}">{v}</a>' for k, v in TOWN.items())
    return f"""<!DOCTYPE html><html lang="pt"><head><meta charset="utf-8"><title>{title} | Montra do Minho</title><link rel="stylesheet" href="/css/bulma.min.css"></head><body><nav class="navbar is-dark"><div class="navbar-brand"><a class="navbar-item" href="/"><b>Montra do Minho</b></a></div><div class="navbar-menu">{towns}
<a class="navbar-item" href="/massagens">Massagens</a><a class="navbar-item" href="/anunciar">Anunciar</a></div></nav><section class="section"><div class="container">{body}</div></section>
<footer class="footer"><div class="content has-text-centered"><p>Montra do Minho, Lda., Braga. Apenas para maiores de 18 anos. <a href="/regras">Regras</a> · <a href="/contactos">Contactos</a></p></div></footer></body></html>"""


def card(c):
    num, page, head, line, tags, prices, buttons, day, _, ok, paid, pics, prose, _ = c
    shots = "".join(f'<figure class="image is-4by5"><img src="/montra/{num}/{n}.jpg" alt=""></figure>' for n in range(1, pics + 1))
    keys = "".join(f'<a class="button {"is-success" if k == "wa" else "is-link"}" href="{"https://wa.me/" if k == "wa" else "tel:"}{v}">{t}</a>' for k, v, t in buttons)
    return f"""<div class="column is-one-third"><div class="card{' is-destaque' if paid else ''}" id="c-{num}"><div class="card-image">{shots}</div><div class="card-content">
<p class="title is-4"><a href="#c-{num}">{head}</a>{' <span class="icon has-text-info" title="Verificada"><i class="mdi mdi-check-decagram"></i></span>' if ok else ''}{' <span class="tag is-warning">Destaque</span>' if paid else ''}</p><p class="subtitle is-6">{line}</p>
<div class="content">{prose}</div><div class="tags">{"".join(f'<span class="tag is-rounded">{t}</span>' for t in tags)}</div><p class="precos">{prices}</p></div><footer class="card-footer">{keys}<time class="card-footer-item">{day} de 2025</time></footer></div></div>
"""


def short(c):
    return f'<article class="media"><figure class="media-left"><img src="/montra/{c[0]}/s.jpg" alt=""></figure><div class="media-content"><a href="/{c[1]}#c-{c[0]}"><strong>{c[2]}</strong></a> <small>{TOWN[c[1]]}, {c[7]}</small></div></article>'


def truth(c):
    row = deepcopy(AD)
    row.update(url=url(c), text_language="pt", provider_kind="unknown", city=TOWN[c[1]], country="PT", verified=c[9], paid_placement=c[10], n_images=c[11], posted_at=c[8])
    row.update(deepcopy(c[13]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def of(town):
    return [c for c in C if c[1] == town]


def u(rows):
    return tuple(map(url, rows))


def town(key, rows, house=None):
    cells = [card(c) for c in rows]
    if house is not None:
        cells.insert(1, f'<div class="column is-one-third">{HOUSE[house]}</div>')
    return shell(f"Acompanhantes em {TOWN[key]}", f'<h1 class="title">{TOWN[key]}</h1><div class="field"><a href="?ordem=recentes">mais recentes</a> <a href="?vista=lista">lista</a></div><div class="columns is-multiline">{"".join(cells)}</div>')


def shelf(path, title, rows, canonical=None):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="title">{title}</h1>{"".join(map(short, rows))}'), "listing", "pt", ads=u(rows), canonical=canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="title">{title}</h1><div class="content">{body}</div>'), kind, "pt", status=status)


MASSAGE = [c for c in C if "massage" in c[13]["services"]]
PRINT = '<html lang="pt"><head><meta charset="utf-8"><title>Braga</title></head><body onload="window.print()"><h1>Braga</h1>' + "".join(map(card, of("braga"))) + "</body></html>"
PAGES = [
    shelf("/", "Novidades da montra", C[:7]),
    *[WrittenPage(f"{ROOT}/{k}", town(k, of(k), n % 3 if n < 4 else None), "listing", "pt", ads=u(of(k))) for n, k in enumerate(TOWN)],
    WrittenPage(f"{ROOT}/braga?ordem=recentes", town("braga", of("braga"), 0), "listing", "pt", ads=u(of("braga")), canonical=f"{ROOT}/braga"),
    WrittenPage(f"{ROOT}/braga?imprimir=1", PRINT, "listing", "pt", ads=u(of("braga")), canonical=f"{ROOT}/braga"),
    shelf("/porto?vista=lista", "Porto", of("porto"), f"{ROOT}/porto"),
    WrittenPage(f"{ROOT}/viana?utm_source=jornal", town("viana", of("viana"), 2), "listing", "pt", ads=u(of("viana")), canonical=f"{ROOT}/viana"),
    shelf("/massagens", "Massagens", MASSAGE),
    shelf("/destaques", "Em destaque", [c for c in C if c[10]]),
    shelf("/verificadas", "Verificadas", [c for c in C if c[9]]),
    plain("/braganca", "Bragança", "<p>Ainda não há cartões nesta cidade. Veja <a href='/braga'>Braga</a> ou <a href='/porto'>Porto</a>.</p>", "listing"),
    plain("/anunciar", "Anunciar", "<table class='table'><tr><td>Cartão simples, 30 dias</td><td>15 €</td></tr><tr><td>Cartão em destaque, 30 dias</td><td>35 €</td></tr><tr><td>Agências, até cinco cartões</td><td>60 €</td></tr></table><p>A verificação é gratuita: basta uma videochamada de 2 minutos.</p>"),
    plain("/regras", "Regras", "<p>Só publicamos pessoas maiores de 18 anos. É proibido usar fotografias de terceiros. Suspeita de exploração? Ligue 144 ou escreva-nos.</p>"),
    plain("/contactos", "Contactos", "<p>Montra do Minho, Lda., Rua do Souto, Braga. Telefone 253 009 120, dias úteis das 9h às 18h. ola@montra-do-minho.example</p>"),
    plain("/blogue/vinho-verde", "Onde beber um bom vinho verde a dois", "<p>Em Ponte de Lima, uma garrafa ronda os 9 €. A Carolina, de Braga, recomenda a esplanada junto à ponte ao fim da tarde.</p>"),
    plain("/blogue/seguranca", "Conselhos de segurança", "<p>Nunca pague adiantado a quem não conhece. Avise uma amiga, guarde o número do táxi e confie no seu instinto.</p>"),
    plain("/entrar", "Entrar", "<form><input class='input' type='email' placeholder='E-mail'><input class='input' type='password' placeholder='Palavra-passe'><button class='button'>Entrar</button></form>"),
    plain("/cartao/98", "Cartão não encontrado", "<p>Este cartão já não está na montra.</p>", "error", 404),
]

SITE = WrittenSite("montra-do-minho.example", "PT", tuple(PAGES), tuple(truth(c) for c in C), note=__doc__)
