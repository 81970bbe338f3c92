"""Portuguese booking-like site in Next.js: the mark-up is an empty shell, the whole content is JSON in __NEXT_DATA__.

Hard: nothing but title and OpenGraph outside the script; keys are Portuguese; services are a list of {nome, ok} where ok=false
means 'not offered'; the same state carries related ads, the site's support number, filters of all towns and the price plans for
advertisers; null and "" for what is not stated; texts in Portuguese, Brazilian Portuguese and English; static pages do have text.
"""

import copy
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "noitedecompanhia.example"
BASE = f"https://{HOST}"

CITY = {
    "lisboa": ("Lisboa", "Lisbon"),
    "porto": ("Porto", "Porto"),
    "faro": ("Faro", "Faro"),
    "braga": ("Braga", "Braga"),
    "coimbra": ("Coimbra", "Coimbra"),
    "setubal": ("Setúbal", "Setúbal"),
    "funchal": ("Funchal", "Funchal"),
}
SVC = {
    "Massagem": "massage",
    "Massagem tântrica": "tantra",
    "Jantar a dois": "dinner_date",
    "Viagens": "travel",
    "Pernoita": "overnight",
    "Casais": "couples",
    "Beijos": "kissing",
    "Striptease": "striptease",
    "Fetiches": "fetish",
    "Dominação": "domination",
    "Banho a dois": "bath",
    "Eventos de empresa": "business",
    "Namoradinha (GFE)": "gfe",
    "Festas": "party",
    "Videochamada": "video_call",
    "Massagem a quatro mãos": "four_hands",
    "Dupla": "duo",
    "Passeio pela cidade": "city_guide",
    "Pessoas com mobilidade reduzida": "disabled_guests",
}
NATION = {
    "PT": "Portuguesa",
    "BR": "Brasileira",
    "ES": "Espanhola",
    "AO": "Angolana",
    "UA": "Ucraniana",
    "CO": "Colombiana",
}

ADS = [
    dict(
        id=20418,
        nome="Bruna",
        city="lisboa",
        zona="Avenidas Novas",
        idade=26,
        alt=168,
        peso=58,
        nac="BR",
        idiomas=["pt", "en", "es"],
        sv=["Massagem", "Namoradinha (GFE)", "Beijos"],
        nao=["Fetiches"],
        local=True,
        fora=True,
        hor=("10:00", "23:00"),
        tar=[(30, 60), (60, 100), (120, 180)],
        tel="+351 934 723 246",
        wa=True,
        pub="2025-06-10",
        ver=True,
        dest=True,
        fotos=6,
        eth=("Latina", "latin"),
        txt="Oi amor, sou a Bruna, brasileira carinhosa de 26 anos. Apartamento privado e discreto, com garagem. Também vou ao seu hotel. Não respondo a números privados.",
    ),
    dict(
        id=20425,
        nome="Leonor",
        city="porto",
        zona="Boavista",
        idade=34,
        alt=172,
        peso=None,
        nac="PT",
        idiomas=["pt", "fr", "en"],
        sv=["Jantar a dois", "Eventos de empresa", "Viagens"],
        nao=["Massagem"],
        local=False,
        fora=True,
        hor=None,
        tar=[(120, 350), (240, 600), (720, 1200)],
        tel="937 702 548",
        wa=False,
        pub="2025-06-09",
        ver=True,
        dest=True,
        fotos=4,
        mail="leonor.boavista@correio.example",
        prov="Independente",
        txt="Mulher culta, independente e boa conversadora. Acompanho cavalheiros em jantares e em viagens de trabalho. A primeira marcação pede um sinal de 50 €.",
    ),
    dict(
        id=20431,
        nome="Cátia",
        city="faro",
        zona=None,
        idade=29,
        alt=160,
        peso=55,
        nac="PT",
        idiomas=["pt"],
        sv=["Massagem", "Banho a dois"],
        nao=[],
        local=True,
        fora=None,
        hor=("00:00", "24:00"),
        tar=[(60, 70)],
        tel="967.930.112",
        wa=False,
        pub="2025-06-01",
        ver=False,
        dest=False,
        fotos=2,
        txt="Morena meiga em Faro, perto da estação. Atendo a qualquer hora, basta ligar meia hora antes. Na semana de 16 a 22 de junho estou em Setúbal.",
        tour=[("setubal", "2025-06-16", "2025-06-22")],
    ),
    dict(
        id=20440,
        nome="Mel & Jade",
        city="lisboa",
        zona="Parque das Nações",
        idade=24,
        idades=[24, 28],
        alt=None,
        peso=None,
        nac="BR",
        idiomas=["pt", "en"],
        sv=["Dupla", "Massagem a quatro mãos", "Casais"],
        nao=[],
        local=True,
        fora=True,
        hor=("14:00", "02:00"),
        alias="Mel",
        more=["Jade"],
        tar=[(60, 220), (120, 400)],
        tel="919 051 197",
        wa=True,
        pub="2025-06-07",
        ver=True,
        dest=False,
        fotos=5,
        txt="Somos a Mel (24) e a Jade (28), amigas de verdade. Atendemos juntas, cavalheiros ou casais. Traga boa disposição, nós temos o vinho.",
    ),
    dict(
        id=20447,
        nome="Sandra",
        city="braga",
        zona=None,
        idade=46,
        alt=158,
        peso=71,
        nac="PT",
        idiomas=["pt"],
        sv=["Massagem", "Massagem tântrica", "Pessoas com mobilidade reduzida"],
        nao=["Beijos", "Pernoita"],
        local=True,
        fora=False,
        hor=("09:30", "18:00"),
        tar=[(60, 50), (90, 70)],
        tel="nove três sete, 987 168",
        telhref="+351937987168",
        wa=False,
        pub="2025-05-27",
        ver=False,
        dest=False,
        fotos=1,
        txt="Senhora madura, massagista com curso. Gabinete no rés do chão, sem degraus. Não faço deslocações.",
    ),
    dict(
        id=20452,
        nome="Nzinga",
        city="lisboa",
        zona="Alvalade",
        idade=27,
        alt=175,
        peso=66,
        nac="AO",
        idiomas=["pt", "en"],
        sv=["Massagem", "Striptease", "Festas"],
        nao=[],
        local=True,
        fora=True,
        hor=("12:00", "00:00"),
        tar=[(60, 120, "incall"), (60, 150, "outcall")],
        tel="914890761",
        wa=True,
        pub="2025-06-11",
        ver=False,
        dest=False,
        fotos=4,
        eth=("Africana", "african"),
        txt="Angolana alta e elegante. No meu espaço são 120 euros a hora, ao domicílio 150. Animo despedidas de solteiro e aniversários.",
    ),
    dict(
        id=20458,
        nome="Valéria",
        city="porto",
        zona="Baixa",
        idade=31,
        alt=178,
        peso=70,
        nac="CO",
        idiomas=["es", "pt"],
        sv=["Massagem", "Fetiches", "Dominação"],
        nao=[],
        local=True,
        fora=False,
        hor=("11:00", "22:00"),
        gen="Trans",
        tar=[(30, 50), (60, 80)],
        tel="+351 966 688 140",
        wa=False,
        pub="2025-06-05",
        ver=True,
        dest=False,
        fotos=3,
        ig="valeria.trans.porto",
        txt="Trans colombiana no Porto, no centro da cidade. Recebo com música e boa energia. Só atendo homens educados.",
    ),
    dict(
        id=20463,
        nome="Kateryna",
        city="funchal",
        zona=None,
        idade=25,
        alt=170,
        peso=53,
        nac="UA",
        idiomas=["uk", "en", "ru"],
        sv=["Jantar a dois", "Passeio pela cidade", "Pernoita"],
        nao=[],
        local=None,
        fora=True,
        hor=None,
        tl="en",
        tar=[(60, 150), (720, 700)],
        tel=None,
        wa=False,
        pub="2025-06-08",
        ver=False,
        dest=True,
        fotos=5,
        tg="katya_madeira",
        txt="Hello! Kateryna here, some call me Katya. I live on the island since two years and will show you the best views, then dinner. I come to your hotel. Only Telegram, I do not pick up calls.",
        more=["Katya"],
    ),
    dict(
        id=20469,
        nome="Rui",
        city="coimbra",
        zona=None,
        idade=33,
        alt=183,
        peso=79,
        nac="PT",
        idiomas=["pt", "en"],
        sv=["Massagem", "Jantar a dois", "Videochamada"],
        nao=[],
        local=False,
        fora=True,
        hor=None,
        gen="Homem",
        tar=[(60, 60), (120, 110)],
        tel="918 325 634",
        wa=True,
        pub="2025-05-19",
        ver=False,
        dest=False,
        fotos=2,
        txt="Acompanhante masculino para senhoras e casais. Podemos falar antes por videochamada. Desloco-me em todo o distrito.",
        xtra=["couples"],
    ),
    dict(
        id=20474,
        nome="Paloma",
        city="lisboa",
        zona="Arroios",
        idade=23,
        alt=163,
        peso=52,
        nac="ES",
        idiomas=["es", "en", "pt"],
        sv=["Massagem", "Namoradinha (GFE)"],
        nao=["Striptease"],
        local=True,
        fora=True,
        hor=("16:00", "04:00"),
        prov="Agência",
        tar=[(60, 130), (120, 240), (720, 800)],
        tel="916 865 501",
        wa=False,
        pub="2025-06-10",
        ver=True,
        dest=False,
        fotos=4,
        txt="A agência Tejo apresenta a Paloma, a nossa espanhola alegre. Levamo-la ao seu hotel ou recebemos no nosso apartamento em Arroios.",
    ),
]


def path(a):
    return f"/acompanhantes/{a['city']}/{a['id']}"


def url(a):
    return BASE + path(a)


def e164(a):
    digits = (a.get("telhref") or a["tel"] or "").replace("+351", "").replace(" ", "").replace(".", "")
    return f"+351{digits}" if digits else None


def truth(a):
    t = copy.deepcopy(AD)
    services = [SVC[s] for s in a["sv"]] + a.get("xtra", [])
    if any(x[0] == 720 for x in a["tar"]) and "overnight" not in services:
        services.append("overnight")
    handles = [{"kind": "whatsapp", "value": e164(a)}] if a["wa"] else []
    handles += [
        {"kind": k, "value": a[f]}
        for k, f in (("email", "mail"), ("telegram", "tg"), ("instagram", "ig"))
        if a.get(f)
    ]
    alias = a.get("alias", a["nome"])
    hours = None if not a["hor"] else "24/7" if a["hor"] == ("00:00", "24:00") else "-".join(a["hor"])
    t.update(
        url=url(a),
        alias=alias,
        aliases_stated=[alias] + a.get("more", []),
        age=a["idade"],
        ages_stated=a.get("idades", [a["idade"]]),
        text_language=a.get("tl", "pt"),
        audience={"Homem": "man", "Trans": "trans", None: "woman"}[a.get("gen")],
        provider_kind={"Independente": "independent", "Agência": "agency", None: None}[a.get("prov")],
        city=CITY[a["city"]][1],
        country="PT",
        nationality=a["nac"],
        ethnicity=a["eth"][1] if a.get("eth") else None,
        languages_spoken=a["idiomas"],
        services=services,
        incall=a["local"],
        outcall=a["fora"],
        hours=hours,
        weight_kg=a["peso"],
        height_cm=a["alt"],
        max_duration_h=max(x[0] for x in a["tar"]) / 60,
        tour=[{"city": CITY[c][1], "from": f, "to": to} for c, f, to in a.get("tour", [])],
        verified=a["ver"],
        paid_placement=a["dest"],
        n_images=a["fotos"],
        posted_at=a["pub"],
        phones=[e164(a)] if a["tel"] else [],
        handles=handles,
        prices=[
            {
                "amount": x[1],
                "currency": "EUR",
                "code_currency": None,
                "duration_min": x[0],
                "place": x[2] if len(x) > 2 else None,
            }
            for x in a["tar"]
        ],
    )
    return t


def brief(a):
    return {
        "id": a["id"],
        "href": path(a),
        "nome": a["nome"],
        "idade": a["idade"],
        "cidade": CITY[a["city"]][0],
        "capa": f"/img/{a['id']}/capa.webp",
        "destaque": a["dest"],
        "verificado": a["ver"],
    }


def full(a):
    places = {"incall": "no_local", "outcall": "deslocacao"}
    return {
        "id": a["id"],
        "nome": a["nome"],
        "genero": a.get("gen") or "Mulher",
        "idade": a["idade"],
        "cidade": {"slug": a["city"], "nome": CITY[a["city"]][0]},
        "zona": a["zona"] or "",
        "nacionalidade": NATION[a["nac"]],
        "origem": a["eth"][0] if a.get("eth") else None,
        "medidas": {"alturaCm": a["alt"], "pesoKg": a["peso"]},
        "idiomas": a["idiomas"],
        "tipoAnunciante": a.get("prov"),
        "descricao": a["txt"],
        "servicos": [{"nome": s, "ok": True} for s in a["sv"]] + [{"nome": s, "ok": False} for s in a["nao"]],
        "atendimento": {"noLocal": a["local"], "deslocacao": a["fora"]},
        "horario": {"de": a["hor"][0], "ate": a["hor"][1]} if a["hor"] else None,
        "tarifas": [
            {"minutos": x[0], "valor": x[1], "moeda": "EUR"} | ({"onde": places[x[2]]} if len(x) > 2 else {})
            for x in a["tar"]
        ],
        "contacto": {
            "telefone": a["tel"],
            "ligar": f"tel:{e164(a)}" if a["tel"] else None,
            "whatsapp": a["wa"],
            "telegram": "@" + a["tg"] if a.get("tg") else None,
            "instagram": a.get("ig"),
            "email": a.get("mail"),
        },
        "digressao": [{"cidade": CITY[c][0], "de": f, "ate": to} for c, f, to in a.get("tour", [])],
        "fotos": [{"src": f"/img/{a['id']}/{n}.webp", "w": 900, "h": 1200} for n in range(1, a["fotos"] + 1)],
        "verificado": a["ver"],
        "destaque": a["dest"],
        "publicadoEm": a["pub"] + "T09:30:00.000Z",
    }


CONFIG = {
    "site": "Noite de Companhia",
    "suporte": {"telefone": "+351 214 749 645", "email": "apoio@noitedecompanhia.example"},
    "planos": [{"nome": "Base", "preco": 0, "dias": 15}, {"nome": "Destaque", "preco": 29.9, "dias": 30}],
    "filtros": {"cidades": [c for c, _ in CITY.values()], "servicos": list(SVC)},
}


def shell(title, desc, route, props, query, body='<div class="sc-bdVaJa spinner" role="status"></div>'):
    data = {
        "props": {"pageProps": props | {"config": CONFIG}, "__N_SSP": True},
        "page": route,
        "query": query,
        "buildId": "Zk3v0Xb1mQ9",
        "locale": "pt",
        "isFallback": False,
    }
    return f"""<!DOCTYPE html><html lang="pt-PT"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title><meta property="og:title" content="{title}"/><meta property="og:description" content="{desc}"/><meta property="og:locale" content="pt_PT"/><link rel="preload" href="/_next/static/css/7c1b.css" as="style"/><script defer src="/_next/static/chunks/main-5f0.js"></script></head><body><div id="__next">{body}</div><noscript>Este site precisa de JavaScript.</noscript><script id="__NEXT_DATA__" type="application/json">{json.dumps(data, ensure_ascii=False, separators=(",", ":"))}</script></body></html>"""


def ad_html(a, query=None):
    related = [brief(b) for b in ADS if b is not a][a["id"] % 5 :][:4]
    return shell(
        f"{a['nome']} em {CITY[a['city']][0]} | Noite de Companhia",
        f"Acompanhante em {CITY[a['city']][0]}",
        "/acompanhantes/[cidade]/[id]",
        {"anuncio": full(a), "relacionados": related},
        {"cidade": a["city"], "id": str(a["id"])} | (query or {}),
    )


def listing(where, title, ads, page=1, pages=1, canonical=None):
    html = shell(
        f"{title} | Noite de Companhia",
        title,
        "/acompanhantes",
        {
            "titulo": title,
            "anuncios": [brief(a) for a in ads],
            "pagina": page,
            "paginas": pages,
            "total": len(ADS),
        },
        {"pagina": str(page)},
    )
    return WrittenPage(
        BASE + where, html, "listing", "pt", None, tuple(map(url, ads)), canonical and BASE + canonical
    )


def static(where, title, body, kind="static"):
    html = shell(
        f"{title} | Noite de Companhia",
        title,
        "/paginas/[slug]",
        {"slug": where.strip("/")},
        {},
        f'<nav class="sc-a1"><a href="/">Início</a><a href="/acompanhantes">Acompanhantes</a><a href="/anunciar">Anunciar</a><a href="/entrar">Entrar</a></nav><main class="sc-b7"><h1>{title}</h1>{body}</main><footer class="sc-c2">Apoio ao anunciante: 214 749 645</footer>',
    )
    return WrittenPage(BASE + where, html, kind, "pt")


def gone(where, title, state):
    return WrittenPage(
        BASE + where,
        shell(
            f"{title} | Noite de Companhia",
            title,
            "/acompanhantes/[cidade]/[id]",
            {"anuncio": None, "erro": state},
            {},
        ),
        "error",
        "pt",
    )


ONE, TWO = ADS[:6], ADS[6:]
LIS = [a for a in ADS if a["city"] == "lisboa"]
PAGES = [WrittenPage(url(a), ad_html(a), "ad", "pt", a.get("tl"), (url(a),)) for a in ADS] + [
    listing("/acompanhantes", "Acompanhantes em Portugal", ONE, 1, 2),
    listing("/acompanhantes?pagina=2", "Acompanhantes em Portugal", TWO, 2, 2),
    listing("/acompanhantes/lisboa", "Acompanhantes em Lisboa", LIS),
    listing("/acompanhantes?ordenar=preco", "Acompanhantes em Portugal", ONE[::-1], 1, 2, "/acompanhantes"),
    WrittenPage(
        url(ADS[0]) + "?utm_source=instagram&utm_medium=bio",
        ad_html(ADS[0], {"utm_source": "instagram", "utm_medium": "bio"}),
        "ad",
        "pt",
        None,
        (url(ADS[0]),),
        url(ADS[0]),
    ),
    WrittenPage(
        url(ADS[7]) + "?gclid=EAIaIQobCh",
        ad_html(ADS[7], {"gclid": "EAIaIQobCh"}),
        "ad",
        "pt",
        "en",
        (url(ADS[7]),),
        url(ADS[7]),
    ),
    static(
        "/anunciar",
        "Anunciar",
        "<p>O plano Base é gratuito durante 15 dias. O plano Destaque custa 29,90 € por 30 dias.</p><p>Para verificar o perfil, envie uma fotografia com a data do dia. Apoio: 214 749 645.</p>",
    ),
    static(
        "/termos",
        "Termos e condições",
        "<p>Só podem anunciar pessoas com 18 ou mais anos, que o façam de livre vontade.</p><p>O site não intervém nos encontros e não cobra comissão sobre os serviços.</p>",
    ),
    static(
        "/perguntas",
        "Perguntas frequentes",
        "<h2>Como contacto um anunciante?</h2><p>Use o telefone ou o WhatsApp do anúncio.</p><h2>Devo pagar antes?</h2><p>Desconfie de quem pede dinheiro por MB Way antes do encontro.</p>",
    ),
    static(
        "/entrar",
        "Entrar",
        '<form><label>E-mail<input type="email"/></label><label>Palavra-passe<input type="password"/></label><button>Entrar</button></form>',
    ),
    static(
        "/blog/fim-de-semana-no-douro",
        "Um fim de semana no Douro",
        "<p>O comboio parte de São Bento e segue o rio até ao Pinhão. Reserve uma quinta com vista, prove os vinhos ao fim da tarde e volte de barco no domingo.</p>",
    ),
    gone("/acompanhantes/porto/19877", "Anúncio removido", "Este anúncio foi removido pelo anunciante."),
    gone("/acompanhantes/beja/1", "Página não encontrada", "Não encontrámos o que procura."),
]
SITE = WrittenSite(HOST, "PT", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
