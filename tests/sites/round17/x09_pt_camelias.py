"""A Portuguese agency (Portuguese): a Next.js site whose profile facts and prices stand only in the __NEXT_DATA__ state, with name, prose and pictures in the mark-up.

Hard: labels are the program's keys ('alturaCm', 'tabela', 'recebe'); the state also holds 'relacionadas' (other women with ages and cities), the agency's contacts and a
menu; services are slugs with an 'activo' flag (false = not offered); prices with 'local' apartamento/hotel or null; ISO times with a zone; ?lang=en has an English menu over the
same Portuguese text; a pair has two ages in a list; one woman answers her own WhatsApp. 'destaque' is a paid place for models of partner houses, 'verificada' is the agency's check.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.casa-das-camelias.example"
B = f"https://{HOST}"
LOCAL = {"Lisbon": "Lisboa", "Porto": "Porto", "Braga": "Braga", "Coimbra": "Coimbra", "Faro": "Faro", "Funchal": "Funchal"}
SLUGS = {"jantar-a-dois": "dinner_date", "pernoita": "overnight", "massagem-relaxante": "massage", "tantra": "tantra", "viagens": "travel", "eventos-empresariais": "business", "casais": "couples", "striptease": "striptease",
         "experiencia-namorada": "gfe", "banho-a-dois": "bath", "dominacao": "domination", "fetiches": "fetish", "guia-da-cidade": "city_guide", "dupla": "duo"}
DUR = {30: "30 minutos", 60: "1 hora", 90: "1 hora e meia", 120: "2 horas", 180: "3 horas", 720: "noite", 1440: "24 horas", 2880: "fim de semana (48 horas)"}
ADS = []


def ad(slug, facts, offered, rows, prose, pics, when, city, **t):
    prices = [{"amount": r[1], "currency": "EUR", "code_currency": None, "duration_min": r[0], "place": {"apartamento": "incall", "hotel": "outcall", None: None}[r[2]]} for r in rows]
    row = {**deepcopy(AD), "url": f"{B}/acompanhantes/{slug}", "text_language": "pt", "country": "PT", "city": city, "provider_kind": "agency", "services": [SLUGS[s] for s in offered], "n_images": pics, "posted_at": when[:10], "prices": prices,
           "max_duration_h": max(r[0] for r in rows) / 60 if rows else None, **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    state = {"id": 500 + len(ADS) * 7, "slug": slug, "nome": " e ".join(row["aliases_stated"]), "idade": row["ages_stated"] if len(row["ages_stated"]) > 1 else row["age"], "alturaCm": row["height_cm"], "pesoKg": row["weight_kg"], **facts, "cidade": LOCAL[city],
             "recebe": row["incall"], "deslocacoes": row["outcall"], "servicos": [{"slug": s, "activo": s in offered} for s in SLUGS if s in offered or len(s) % 3 == len(slug) % 3],
             "tabela": [{"duracao": DUR[m], "valor": v, "moeda": "EUR", "local": p} for m, v, p in rows], "verificada": row["verified"], "destaque": row["paid_placement"], "publicado": when}
    ADS.append((slug, state, prose, row))


ad("ines", {"nacionalidade": "portuguesa", "linguas": ["português", "inglês"]}, ["jantar-a-dois", "pernoita", "experiencia-namorada"], [(60, 180, "apartamento"), (60, 220, "hotel"), (120, 340, "apartamento"), (720, 1200, None)],
   ["A Inês estudou violoncelo e ri-se com os olhos. Recebe num apartamento discreto perto do Príncipe Real.", "Gosta de jantares longos e de pequenos-almoços tardios."], 5, "2025-06-03T10:12:00+01:00", "Lisbon",
   alias="Inês", age=27, nationality="PT", height_cm=168, weight_kg=55, languages_spoken=["pt", "en"], incall=True, outcall=True, verified=True, paid_placement=False)
ad("tainara", {"nacionalidade": "brasileira", "linguas": ["português", "espanhol"]}, ["massagem-relaxante", "banho-a-dois", "striptease"], [(30, 80, "apartamento"), (60, 130, "apartamento")],
   ["A Tainara chegou de Recife há dois anos e trouxe o sol na mala. Atende das 12h às 22h e não faz deslocações."], 6, "2025-06-09T18:40:00+01:00", "Porto",
   alias="Tainara", age=24, nationality="BR", height_cm=164, weight_kg=58, languages_spoken=["pt", "es"], incall=True, outcall=False, hours="12:00-22:00", verified=False, paid_placement=True)
ad("helena-m", {"nacionalidade": "portuguesa", "linguas": ["português", "francês", "inglês"]}, ["eventos-empresariais", "jantar-a-dois", "viagens"], [(180, 450, "hotel"), (1440, 1600, None), (2880, 2800, None)],
   ["Helena é a senhora que se leva ao congresso sem ter de explicar nada. Fala pouco, e bem.", "Não recebe em casa. Viagens dentro da Europa com uma semana de aviso; o bilhete é por conta do cavalheiro."], 4, "2025-05-30T09:00:00+01:00", "Lisbon",
   alias="Helena", age=39, nationality="PT", height_cm=172, languages_spoken=["pt", "fr", "en"], incall=False, outcall=True, verified=True, paid_placement=False)
ad("lia-e-noa", {"linguas": ["português"]}, ["dupla", "casais", "striptease"], [(60, 300, "hotel"), (120, 550, "hotel")],
   ["A Lia (25) e a Noa (29) são amigas e aparecem sempre juntas, nunca uma sem a outra. Vão a hotéis e moradias no Algarve."], 3, "2025-06-10T22:05:00+01:00", "Faro",
   alias="Lia", aliases_stated=["Lia", "Noa"], age=25, ages_stated=[25, 29], audience="couple", languages_spoken=["pt"], outcall=True, verified=True, paid_placement=False)
ad("mestra-graca", {"linguas": ["português", "alemão"]}, ["dominacao", "fetiches"], [(60, 200, "apartamento"), (120, 360, "apartamento")],
   ["Mestra Graça recebe no seu estúdio, sempre com hora marcada e nunca ao domingo. Quem procura carinho deve procurar outra página desta casa."], 2, "2025-05-22T16:30:00+01:00", "Porto",
   alias="Mestra Graça", age=46, height_cm=175, weight_kg=70, languages_spoken=["pt", "de"], incall=True, verified=True, paid_placement=False)
ad("oksana", {"nacionalidade": "ucraniana", "linguas": ["ucraniano", "inglês", "português"]}, ["massagem-relaxante", "tantra", "casais"], [(60, 150, "apartamento"), (90, 210, "apartamento"), (60, 190, "hotel")],
   ["A Oksana estará no Funchal de 13 a 20 de junho e em Coimbra de 22 a 27 de junho. Massagista de formação, mãos quentes, poucas palavras."], 4, "2025-06-11T08:15:00+01:00", "Funchal",
   alias="Oksana", age=33, nationality="UA", height_cm=170, weight_kg=60, languages_spoken=["uk", "en", "pt"], incall=True, outcall=True, verified=True, paid_placement=True,
   tour=[{"city": "Funchal", "from": "2025-06-13", "to": "2025-06-20"}, {"city": "Coimbra", "from": "2025-06-22", "to": "2025-06-27"}])
ad("rita-coimbra", {"nacionalidade": "portuguesa", "linguas": ["português"]}, ["massagem-relaxante", "guia-da-cidade"], [(60, 90, None), (120, 160, None)],
   ["A Rita tem trinta e um anos, uma gata e um sotaque das Beiras. Mostra-lhe a cidade velha a pé, se pedir.", 'A Rita responde ela própria no <a href="https://wa.me/351932548606">WhatsApp</a>.'], 3, "2025-06-06T12:00:00+01:00", "Coimbra",
   alias="Rita", age=31, nationality="PT", height_cm=160, weight_kg=63, languages_spoken=["pt"], handles=[{"kind": "whatsapp", "value": "+351932548606"}], verified=False, paid_placement=False)
ad("dulce", {"nacionalidade": "angolana", "linguas": ["português", "inglês", "francês"]}, ["experiencia-namorada", "jantar-a-dois", "banho-a-dois"], [(60, 160, "apartamento"), (60, 200, "hotel"), (720, 1000, "hotel")],
   ["A Dulce nasceu em Luanda e canta no carro. Atende todos os dias, a qualquer hora."], 5, "2025-06-01T20:20:00+01:00", "Braga",
   alias="Dulce", age=30, nationality="AO", height_cm=174, weight_kg=66, languages_spoken=["pt", "en", "fr"], incall=True, outcall=True, hours="24/7", verified=True, paid_placement=False)
ad("tomas", {"linguas": ["português", "italiano"]}, ["massagem-relaxante", "casais"], [(60, 120, "hotel")],
   ["O Tomás, único homem da casa, acompanha senhoras e casais. Desloca-se a hotéis; apartamento não tem."], 2, "2025-06-04T11:45:00+01:00", "Lisbon",
   alias="Tomás", age=35, audience="man", height_cm=181, weight_kg=77, languages_spoken=["pt", "it"], incall=False, outcall=True, verified=True, paid_placement=False)
EN = {"Acompanhantes": "Companions", "Contactos": "Contact", "Trabalhe connosco": "Work with us", "Blogue": "Blog"}


def shell(title, props, body, lang="pt"):
    t = lambda w: EN[w] if lang == "en" else w
    state = {"props": {"pageProps": props, "layout": {"agencia": "Casa das Camélias", "telefone": "+351 21 155 50 19", "email": "recepcao@casa-das-camelias.example", "whatsapp": "351210000019"}}, "page": "/[...slug]", "query": {}, "buildId": "nQ2vX81k", "locale": lang}
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><title>{title} · Casa das Camélias</title><meta name="next-head-count" content="3"/><link rel="preload" href="/_next/static/css/1b7ac2f0.css" as="style"/></head><body><div id="__next"><header class="jsx-2841"><a href="/">Casa das Camélias</a><small class="jsx-2841">{"agency of companions" if lang == "en" else "agência de acompanhantes"}</small><nav class="jsx-2841"><a href="/acompanhantes">{t("Acompanhantes")}</a><a href="/blogue">{t("Blogue")}</a><a href="/trabalhe-connosco">{t("Trabalhe connosco")}</a><a href="/contactos">{t("Contactos")}</a></nav><a class="jsx-2841" href="tel:+351211555019">21 155 50 19</a></header><main class="jsx-77">{body}</main><footer class="jsx-90">{"Adults only. Price of company and time." if lang == "en" else "Só para maiores de 18 anos. Os valores remuneram tempo e companhia."}</footer></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script><script src="/_next/static/chunks/main-4e.js" defer=""></script></body></html>"""


def who(t):
    return " e ".join(t["aliases_stated"])


def ad_page(a, lang="pt"):
    slug, state, prose, t = a
    near = [{"slug": x[0], "nome": who(x[-1]), "idade": x[-1]["age"], "cidade": LOCAL[x[-1]["city"]]} for x in ADS if x is not a][:4]
    pics = "".join(f'<img class="jsx-31" src="/_next/image?url=%2Ffotos%2F{slug}%2F{i}.jpg&amp;w=828&amp;q=75" alt=""/>' for i in range(1, t["n_images"] + 1))
    return shell(who(t), {"perfil": state, "relacionadas": near}, f'<h1 class="jsx-31">{who(t)}</h1><div class="jsx-31">{pics}</div><div class="jsx-32">{"".join(f"<p>{p}</p>" for p in prose)}</div><div class="jsx-33 skeleton" aria-busy="true"></div><button class="jsx-34">{"Book" if lang == "en" else "Reservar"}</button>', lang)


def grid(rows, title, page=1, lang="pt", more=""):
    cards = "".join(f'<a class="jsx-55" href="/acompanhantes/{a[0]}"><img src="/_next/image?url=%2Ffotos%2F{a[0]}%2F1.jpg&amp;w=384&amp;q=75" alt=""/><strong>{who(a[-1])}</strong><span>{LOCAL[a[-1]["city"]]}</span></a>' for a in rows)
    return shell(title, {"lista": [{"slug": a[0], "nome": who(a[-1]), "cidade": LOCAL[a[-1]["city"]]} for a in rows], "pagina": page}, f'<h1 class="jsx-54">{title}</h1><div class="jsx-54">{cards}</div>{more}', lang)


def make():
    u = lambda rows: tuple(a[-1]["url"] for a in rows)
    P = [WrittenPage(a[-1]["url"], ad_page(a), "ad", "pt", ads=u([a])) for a in ADS]
    A = f"{B}/acompanhantes"
    more = '<a class="jsx-56" href="/acompanhantes?pagina=2">Mais</a>'
    lx = [a for a in ADS if a[-1]["city"] == "Lisbon"]
    P += [WrittenPage(A, grid(ADS[:5], "Acompanhantes", more=more), "listing", "pt", ads=u(ADS[:5])),
          WrittenPage(A + "?pagina=2", grid(ADS[5:], "Acompanhantes", 2), "listing", "pt", ads=u(ADS[5:])),
          WrittenPage(A + "?lang=en", grid(ADS[:5], "Companions", lang="en"), "listing", "en", ads=u(ADS[:5]), canonical=A),
          WrittenPage(f"{B}/lisboa", grid(lx, "Acompanhantes em Lisboa"), "listing", "pt", ads=u(lx)),
          WrittenPage(ADS[0][-1]["url"] + "?lang=en", ad_page(ADS[0], "en"), "ad", "en", "pt", u(ADS[:1]), ADS[0][-1]["url"]),
          WrittenPage(ADS[5][-1]["url"] + "?utm_source=newsletter", ad_page(ADS[5]), "ad", "pt", ads=u([ADS[5]]), canonical=ADS[5][-1]["url"])]
    text = {
        "": ("Uma casa de boa companhia", "<p>Somos uma agência pequena, com escritório em Lisboa e amigas no Porto, em Braga e no Algarve. Telefone, diga o que procura e nós apresentamos.</p>", "static"),
        "contactos": ("Contactos", "<p>Casa das Camélias, Lda. (empresa fictícia), Lisboa. 21 155 50 19, todos os dias das 10h à 1h. recepcao@casa-das-camelias.example</p>", "static"),
        "trabalhe-connosco": ("Trabalhe connosco", "<p>Mais de 21 anos, documentos em dia, vontade própria. A agência fica com 30%. Destaque na primeira página: 40 euros por semana para casas parceiras.</p>", "static"),
        "blogue": ("Três miradouros sem turistas", "<p>Vá às sete da manhã, leve café. O senhor Américo, de 83 anos, abre o quiosque às seis e meia e cobra 70 cêntimos. Para dormir, há pensões a 45 euros.</p>", "static"),
        "privacidade": ("Política de privacidade", "<p>Guardamos o seu número durante 30 dias. Não o partilhamos.</p>", "static"),
        "acompanhantes/yara": ("Perfil indisponível", "<p>A Yara já não trabalha connosco. Veja <a href='/acompanhantes'>quem está</a>.</p>", "error"),
        "acompanhantes/null": ("Página não encontrada", "<p>404. Esta página não existe.</p>", "error")}
    P += [WrittenPage(f"{B}/{k}", shell(t, {"conteudo": k or "inicio"}, f"<h1 class='jsx-12'>{t}</h1>{b}"), kind, "pt") for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "PT", make(), tuple(a[-1] for a in ADS), __doc__)
