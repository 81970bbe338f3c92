"""A Portuguese board of private tutors: name, age, photo, price per hour, own home or pupil's; Bootstrap cards and JSON-LD offers."""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "explicadoresperto.example"
BASE = f"https://{HOST}"

# id, slug, title, name, age, zone, subjects, prices, places, languages, phone, seen, photos, new, text
TUTORS = [
    (
        88120,
        "francesa-nativa-da-aulas-de-frances",
        "Francesa nativa dá aulas de francês",
        "Camille",
        25,
        "Lisboa, Arroios",
        ["Francês A1-C1", "conversação"],
        {"60 min": 18, "90 min": 25, "pack 10 h": 160},
        ["em minha casa", "ao domicílio", "online"],
        ["francês", "inglês", "português"],
        "911 835 606",
        "hoje, 14:22",
        3,
        True,
        (
            "Olá! Sou a Camille, cheguei há pouco a Lisboa e faço mestrado na Nova. Aulas descontraídas, com música e"
            " queijo. Também acompanho turistas e famílias como intérprete, à hora ou ao dia. Atendo das 9h às 22h,"
            " incluindo fins de semana."
        ),
    ),
    (
        88127,
        "explicador-matematica-fisica-porto",
        "Explicador de Matemática e Física, 12.º ano",
        "Tiago",
        31,
        "Porto, Paranhos",
        ["Matemática A", "Física e Química A"],
        {"60 min": 20, "120 min": 36},
        ["no meu gabinete", "online"],
        ["português", "inglês"],
        "915 693 097",
        "ontem, 19:05",
        1,
        False,
        (
            "Engenheiro civil, explico há nove anos. Em 2023 os meus alunos tiveram média de 16,2 no exame. Trago"
            " exercícios de todas as fases desde 1997. Não faço milagres em junho; venham em outubro."
        ),
    ),
    (
        88131,
        "aulas-de-grego-e-latim-coimbra",
        "Grego e latim com doutora em Clássicas",
        "Leonor",
        44,
        "Coimbra, Sé Velha",
        ["Grego antigo", "Latim", "Português"],
        {"60 min": 22},
        ["em minha casa", "ao domicílio"],
        ["português", "italiano", "alemão"],
        "962 969 759",
        "3 de março",
        2,
        False,
        (
            "Do alfabeto a Safo em dezoito meses. Turmas de dois ou três alunos são mais baratas e mais divertidas."
            " Sala com lareira e um gato que dorme em cima dos dicionários."
        ),
    ),
    (
        88139,
        "personal-trainer-e-natacao-faro",
        "Personal trainer e natação, atendo em hotéis",
        "Rafaela",
        28,
        "Faro e Vilamoura",
        ["treino funcional", "natação para adultos"],
        {"45 min": 30, "60 min": 38, "10 sessões": 320},
        ["ao ar livre", "ao domicílio", "hotéis"],
        ["português", "inglês", "espanhol"],
        "935 808 905",
        "hoje, 8:10",
        6,
        True,
        (
            "1,70 m, 61 kg e oito medalhas nacionais nos 200 m bruços. Vou ter consigo à piscina do seu hotel, do"
            " condomínio ou à praia. Seguro e cédula profissional do IPDJ. Novidade na região: primeira aula a 15 €."
        ),
    ),
    (
        88142,
        "piano-jazz-e-canto-braga",
        "Piano, jazz e canto: brasileiro com vinte anos de palco",
        "Wellington",
        52,
        "Braga, São Vicente",
        ["piano", "canto", "harmonia"],
        {"30 min": 15, "60 min": 25},
        ["em minha casa", "ao domicílio"],
        ["português do Brasil", "inglês"],
        "969 247 477",
        "28 de fevereiro",
        4,
        False,
        (
            "Toquei em cruzeiros, casamentos e até num funeral alegre. Em digressão de 2 a 9 de abril (Vigo, Corunha,"
            " Gijón); nessa semana só há aulas online. Aceito MB Way."
        ),
    ),
]
OPINIONS = [
    (
        "Sofia P., mãe",
        5,
        "Tiago",
        "O meu filho passou de 8 para 14. Pontual, exigente, não se distrai com o telemóvel.",
    ),
    (
        "Duarte",
        3,
        "Camille",
        "Simpática e bonita pronúncia, mas falta-lhe método. Ao fim de dez horas sei pedir vinho e mais nada.",
    ),
    (
        "Hanna (Vilamoura)",
        5,
        "Rafaela",
        "Swam every morning of our holiday. Punctual and kind. 38 € a hora é justo.",
    ),
    ("Anónimo", 1, "Wellington", "Desmarcou duas vezes. Devolveu o dinheiro, é verdade."),
]


def page(title: str, body: str, ld: dict | list | None = None) -> str:
    script = f'<script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>' if ld else ""
    return (
        f'<!doctype html><html lang="pt-PT"><head><meta charset="utf-8"><title>{title} | Explicadores'
        f' Perto</title>{script}<link href="/bootstrap.min.css" rel="stylesheet"></head><body><nav class="navbar'
        ' navbar-expand-lg navbar-light bg-light"><a class="navbar-brand" href="/">Explicadores <b>Perto</b></a><a'
        ' class="nav-link" href="/lisboa">Lisboa</a><a class="nav-link" href="/opinioes">Opiniões</a><a class="btn'
        f' btn-warning" href="/publicar">Publicar anúncio</a></nav><div class="container my-4">{body}</div><footer'
        ' class="container small text-muted">Explicadores Perto. Anúncios grátis; destaque 7 dias por 4,90'
        " €.</footer></body></html>"
    )


def url(t: tuple) -> str:
    return f"{BASE}/anuncio/{t[1]}-{t[0]}"


def card(t: tuple, top: bool = False) -> str:
    first = next(iter(t[7].items()))
    return (
        f'<div class="col-md-4"><div class="card h-100{" border-warning" if top else ""}"><img class="card-img-top"'
        f' src="/fotos/{t[0]}/1.jpg"><div class="card-body">{"<span class=badge>DESTAQUE</span>" if top else ""}<h5'
        f' class="card-title"><a href="{url(t)}">{t[2]}</a></h5><p class="card-text">{t[3]}, {t[4]} anos &middot;'
        f' {t[5]}</p><p class="h5">{first[1]} &euro; / {first[0]}</p><small>{t[11]}</small></div></div></div>'
    )


def ad(t: tuple) -> WrittenPage:
    n, _, title, name, age, zone, subjects, prices, places, langs, phone, seen, photos, new, text = t
    ld = {
        "@context": "https://schema.org",
        "@type": "Service",
        "serviceType": "Explicações",
        "name": title,
        "areaServed": zone,
        "provider": {"@type": "Person", "name": name, "telephone": "+351 " + phone},
        "offers": [
            {"@type": "Offer", "name": k, "price": v, "priceCurrency": "EUR"} for k, v in prices.items()
        ],
    }
    slides = "".join(
        f'<div class="carousel-item"><img src="/fotos/{n}/{i}.jpg" alt="{name} {i}"></div>'
        for i in range(1, photos + 1)
    )
    rows = "".join(f"<tr><th>{k}</th><td>{v} &euro;</td></tr>" for k, v in prices.items())
    body = (
        f'<ol class="breadcrumb"><li><a href="/">Início</a></li><li>{zone}</li></ol><div class="row"><div'
        ' class="col-8"><div class="carousel'
        f' slide">{slides}</div><h1>{title}</h1>{"<span class=badge>NOVO</span>" if new else ""}<p class="lead">{name},'
        f" {age} anos,"
        f" {zone}</p><p>{text}</p><h4>Disciplinas</h4><ul>{''.join(f'<li>{s}</li>' for s in subjects)}</ul><h4>Onde</h4><p>{', '.join(places)}</p><h4>Línguas</h4><p>{', '.join(langs)}</p></div><aside"
        f' class="col-4"><table class="table table-sm">{rows}</table><a class="btn btn-success btn-block"'
        f' href="tel:+351{phone.replace(" ", "")}">Ligar {phone}</a><a class="btn btn-outline-success"'
        f' href="https://wa.me/351{phone.replace(" ", "")}">WhatsApp</a><p class="small">Atualizado: {seen}. Ref.'
        f" {n}</p></aside></div>"
    )
    return WrittenPage(url(t), page(title, body, ld), "ad", "pt", relevant=False)


HOME = (
    '<h1>Explicações e aulas particulares</h1><p class="lead">1.204 explicadores em Portugal. Escolha por cidade, preço'
    ' ou disciplina.</p><div class="row g-3">'
    + "".join(card(t, i == 0) for i, t in enumerate(TUTORS))
    + "</div>"
)
LISBON = (
    '<h1>Explicadores em Lisboa</h1><p>2 de 311 anúncios com foto e contacto verificado</p><div class="list-group"><a'
    f' class="list-group-item" href="{url(TUTORS[0])}"><b>{TUTORS[0][2]}</b> 18 €/h, Arroios, 911 835 606</a><a'
    ' class="list-group-item" href="/anuncio/universitaria-inglesa-88090"><b>Universitária inglesa, 21 anos,'
    ' conversação</b> 15 €/h, Alvalade, 932 439 418. Vou a cafés, a casa ou por Zoom.</a><a class="list-group-item"'
    ' href="/anuncio/reformado-contabilidade-88071"><b>Contabilidade com revisor reformado</b> 20 €/h, Benfica, 21 352'
    " 5920. Só de manhã, que à tarde durmo.</a></div>"
)
CITIES = (
    '<h1>Todas as cidades</h1><ul class="list-inline">'
    + "".join(
        f'<li class="list-inline-item"><a href="/{c.lower()}">{c}</a> <span class="badge">{n}</span></li>'
        for c, n in [
            ("Lisboa", 311),
            ("Porto", 240),
            ("Braga", 98),
            ("Coimbra", 87),
            ("Aveiro", 61),
            ("Faro", 44),
            ("Évora", 19),
            ("Funchal", 33),
        ]
    )
    + "</ul>"
)
OPINION = "<h1>Opiniões recentes</h1>" + "".join(
    f'<div class="media"><div class="media-body"><h5>{w} sobre {about}</h5><span>{"★" * n}</span>'
    f" <small>({n}/5)</small><p>{t}</p></div></div>"
    for w, n, about, t in OPINIONS
)
TIPS = (
    "<article><h1>Explicadora à procura de segurança: sete conselhos</h1><p>No último inquérito, 12% das nossas"
    " explicadoras receberam mensagens impróprias: pedidos de fotografias, propostas de «massagem», perguntas sobre o"
    " estado civil. Bloqueámos 89 contas.</p><ol><li>Primeira aula em local público ou online.</li><li>Não escreva a"
    " morada completa no anúncio.</li><li>Use uma fotografia profissional.</li><li>Peça o nome do aluno e o ano"
    " escolar.</li><li>Receba antes, por MB Way.</li><li>Denuncie no botão vermelho.</li><li>Diga a alguém onde"
    " está.</li></ol></article>"
)
PRIVACY = (
    "<h1>Política de cookies</h1><p>Usamos cookies necessários e de estatística. Pode recusar as segundas sem perder"
    " funções.</p>"
)
LOST = (
    '<div class="alert alert-warning"><h1>Anúncio expirado</h1><p>Este anúncio já não está disponível.</p><a'
    ' href="/">Voltar</a></div>'
)

SITE = WrittenSite(
    host=HOST,
    region="PT",
    pages=(
        WrittenPage(f"{BASE}/", page("Explicações", HOME), "listing", "pt", relevant=False),
        WrittenPage(f"{BASE}/lisboa", page("Lisboa", LISBON), "listing", "pt", relevant=False),
        *(ad(t) for t in TUTORS),
        WrittenPage(f"{BASE}/cidades", page("Cidades", CITIES), "directory", "pt", relevant=False),
        WrittenPage(f"{BASE}/opinioes", page("Opiniões", OPINION), "review", "pt", relevant=False),
        WrittenPage(f"{BASE}/blog/seguranca", page("Segurança", TIPS), "static", "pt", relevant=False),
        WrittenPage(f"{BASE}/cookies", page("Cookies", PRIVACY), "static", "pt"),
        WrittenPage(
            f"{BASE}/anuncio/aulas-de-violino-87001",
            page("Anúncio expirado", LOST),
            "error",
            "pt",
            status=410,
        ),
    ),
    note="Bootstrap classified ads with breadcrumb, carousel, price table, WhatsApp; places 'my home, yours, hotels'.",
)
