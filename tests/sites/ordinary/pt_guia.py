"""A Brazilian site of local guides, interpreters and drivers by the hour (microdata Person, WhatsApp links).

Look-alike: 'acompanhante turística', city guide by the hour, half day and whole night, WhatsApp, languages, hotel pick-up.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "guiadobairro.example"
BASE = f"https://www.{HOST}"

# slug, name, age, city, speciality, hour, half day, day, phone, languages, register, pictures, text
GUIDES = (
    (
        "bianca-sampa",
        "Bianca",
        31,
        "São Paulo",
        "arte de rua e gastronomia",
        120,
        420,
        750,
        "(11) 92740-3556",
        ("português", "inglês", "espanhol"),
        "26.014455.96-1",
        4,
        "Te levo da Vila Madalena ao Mercadão, com paradas para comer. Busco no hotel. Passeios a pé, de metrô ou com meu carro.",
    ),
    (
        "seu-nelson-rio",
        "Seu Nelson",
        62,
        "Rio de Janeiro",
        "samba e história",
        100,
        380,
        690,
        "(21) 96384-0198",
        ("português", "francês"),
        "26.009131.96-7",
        2,
        "Guia desde 1988. Roda de samba na segunda à noite, Pequena África de manhã. Ando devagar, mas conheço todo mundo.",
    ),
    (
        "larissa-noite-rio",
        "Larissa",
        26,
        "Rio de Janeiro",
        "vida noturna da Lapa",
        150,
        500,
        None,
        "(21) 92869-1683",
        ("português", "inglês", "alemão"),
        "26.020710.96-3",
        5,
        "Mostro os bares certos e te deixo em segurança na porta do hotel. Somente passeios turísticos em grupo de até seis pessoas; não faço programa, não insista.",
    ),
    (
        "kenji-liberdade",
        "Kenji",
        38,
        "São Paulo",
        "Liberdade e karaokê",
        110,
        400,
        720,
        "(11) 99187-2158",
        ("português", "japonês", "inglês"),
        "26.017312.96-8",
        3,
        "Neto de imigrantes de Kumamoto. Lámen, templos e karaokê até as quatro da manhã, se a sua voz aguentar.",
    ),
    (
        "dona-cida-paraty",
        "Dona Cida",
        55,
        "Angra dos Reis",
        "trilhas e cachoeiras",
        90,
        320,
        600,
        "(21) 93992-3171",
        ("português",),
        "26.003377.96-2",
        3,
        "Trilha leve, banho de cachoeira e almoço na casa da minha irmã. Traga repelente e roupa de banho.",
    ),
    (
        "tatiana-interprete",
        "Tatiana",
        43,
        "São Paulo",
        "intérprete para negócios e feiras",
        200,
        750,
        1300,
        "(11) 98899-6791",
        ("português", "russo", "ucraniano", "inglês"),
        "26.011298.96-4",
        1,
        "Acompanho executivos em reuniões, jantares de negócios e feiras no Anhembi. Nascida em Odessa, 15 anos de Brasil.",
    ),
    (
        "rafa-fotografo",
        "Rafa",
        29,
        "Rio de Janeiro",
        "passeio com ensaio fotográfico",
        180,
        600,
        1000,
        "(21) 96083-5751",
        ("português", "inglês"),
        "26.022044.96-9",
        6,
        "Nascer do sol na Mureta, casal ou sozinho, 40 fotos tratadas. Ensaio de praia com roupa da sua escolha.",
    ),
)


def _shell(title: str, inner: str, path: str) -> str:
    return f"""<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>{title} | Guia do Bairro</title><meta property="og:url" content="{BASE}{path}"><meta property="og:type" content="website"></head>
<body><div class="topo"><a href="/"><img src="/logo.svg" alt="Guia do Bairro"></a><a href="/guias">Guias</a><a href="/como-funciona">Como funciona</a><a href="/fale-conosco">Fale conosco</a></div>
{inner}<div class="rodape">Todos os guias têm registro no Cadastur. Plantão 24 horas: (11) 99865-3003</div></body></html>"""


def _page(
    path: str, title: str, inner: str, kind: str, relevant: bool = False, canonical: str | None = None
) -> WrittenPage:
    return WrittenPage(
        url=BASE + path,
        html=_shell(title, inner, canonical or path),
        kind=kind,
        language="pt-BR",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
    )


def _guide(guide: tuple) -> WrittenPage:
    slug, name, age, city, speciality, hour, half, day, phone, languages, register, pictures, text = guide
    digits = "55" + "".join(c for c in phone if c.isdigit())
    gallery = "".join(
        f'<li><img itemprop="image" src="/fotos/{slug}-{i}.jpg" alt="{name} {i}"></li>'
        for i in range(1, pictures + 1)
    )
    spoken = ", ".join(f'<span itemprop="knowsLanguage">{language}</span>' for language in languages)
    whole = f"<tr><td>Dia inteiro (8 h)</td><td>R$ {day}</td></tr>" if day else ""
    inner = f"""<div class="guia" itemscope itemtype="https://schema.org/Person"><h1><span itemprop="name">{name}</span>, {age} anos</h1><h2>{speciality} em <span itemprop="homeLocation">{city}</span></h2><ul class="galeria">{gallery}</ul>
<p itemprop="description">{text}</p><table class="precos"><tr><td>1 hora</td><td>R$ {hour}</td></tr><tr><td>Meio período (4 h)</td><td>R$ {half}</td></tr>{whole}</table>
<p>Idiomas: {spoken}</p><p>Cadastur: {register}</p><p><a href="https://wa.me/{digits}">WhatsApp</a> <span itemprop="telephone">{phone}</span></p></div>"""
    return _page(f"/guias/{slug}", f"{name}, guia em {city}", inner, "ad")


def _listing(path: str, heading: str, guides: tuple, canonical: str | None = None) -> WrittenPage:
    boxes = "".join(
        f'<div class="caixa"><a href="/guias/{g[0]}"><img src="/fotos/{g[0]}-1.jpg"></a><h3><a href="/guias/{g[0]}">{g[1]}, {g[2]}</a></h3><p>{g[4]}<br>{g[3]}<br><b>R$ {g[5]}/h</b></p></div>'
        for g in guides
    )
    return _page(
        path, heading, f'<h1>{heading}</h1><div class="caixas">{boxes}</div>', "listing", canonical=canonical
    )


HOW = "<h1>Como funciona</h1><ol><li>Escolha o guia pelo bairro e pelo idioma.</li><li>Combine o ponto de encontro no saguão do hotel ou no metrô.</li><li>Pague por hora, pelo aplicativo.</li></ol><p>Somos contra o turismo sexual. Guia que oferecer ou cliente que pedir é bloqueado e denunciado. Disque 100 para denunciar exploração de crianças e adolescentes.</p>"
BLOG = "<h1>48 horas em São Paulo sem carro</h1><p>Sábado: Pinacoteca às 10 h, pastel no Mercadão, tarde no Ibirapuera, jantar no Bixiga. Domingo: Paulista fechada para carros, feira da Liberdade e um cochilo.</p><p>Leve um casaco: a garoa não é lenda.</p>"
SITE = WrittenSite(
    host="www." + HOST,
    region="BR",
    pages=(
        *(_guide(guide) for guide in GUIDES),
        _listing("/guias", "Guias e acompanhantes turísticos", GUIDES),
        _listing(
            "/guias/rio-de-janeiro",
            "Guias no Rio de Janeiro",
            tuple(g for g in GUIDES if g[3] == "Rio de Janeiro"),
        ),
        _listing("/guias?utm_campaign=inverno", "Guias e acompanhantes turísticos", GUIDES, "/guias"),
        _page("/como-funciona", "Como funciona", HOW, "static"),
        _page("/blog/48-horas-sp", "48 horas em São Paulo sem carro", BLOG, "static"),
        _page(
            "/fale-conosco",
            "Fale conosco",
            "<h1>Fale conosco</h1><form><input name='nome'><input name='email'><textarea name='msg'></textarea><button>Enviar</button></form>",
            "static",
            relevant=True,
        ),
        _page(
            "/guias/gisele",
            "Página não encontrada",
            "<h1>Ops! Página não encontrada</h1>",
            "error",
            relevant=True,
        ),
    ),
    note="guides by the hour with WhatsApp, photos, languages; 'acompanhante turístico', night-life tours, a refusal in the text",
)
