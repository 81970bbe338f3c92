"""Portuguese classifieds of all goods with a section 'Convívio', made with Nuxt 3 (the payload is one flat array of references).

Hard: the text on the page is cut after some words ('Ler mais'), the whole text, the whole number and the flags of its apps stand in __NUXT_DATA__ only, where every value is
an index into the array; neighbours' cut texts stand in the same array; prices in prose only, one in 'rosas'; flats, cars and jobs in the same lay-out; page 2,
sorted copies, a search with hits and one without.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://feiralusa.example"
SECTION = f"{ROOT}/convivio"
MONTH = {"05": "mai.", "06": "jun."}
TOWN = {"Lisbon": "Lisboa"}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, slug, title, name, town, kind of advertiser, checked, featured, pictures, put up, attributes, phone, apps, text, truth
ADS = [
    (772401, "massagem-tranquila-arroios", "Massagem tranquila em Arroios", "Beatriz", "Lisbon", "particular", True, True, 3, "2025-06-10", {"Idade": "32", "Altura": "1,67 m"}, "936208444", ["whatsapp"],
     "Olá, sou a Beatriz, portuguesa e massagista de profissão. Recebo em apartamento privado junto ao metro de Arroios, de segunda a sexta das 10h00 às 19h00. Massagem relaxante com marquesa: 30 minutos 40€, 1 hora 60€, hora e meia 85€. "
     "Não faço deslocações.",
     dict(age=32, nationality="PT", services=["massage"], incall=True, outcall=False, hours="10:00-19:00", height_cm=167, max_duration_h=1.5, prices=[eur(40, 30), eur(60, 60), eur(85, 90)])),
    (772388, "lorena-novidade-na-boavista", "Novidade na Boavista", "Lorena", "Porto", "particular", False, True, 5, "2025-06-10", {"Idade": "25", "Altura": "1,62 m", "Peso": "53 kg", "Nacionalidade": "Brasileira"}, "918505987", ["whatsapp"],
     "Oi amor, cheguei ontem ao Porto. Sou mestiça, carinhosa e adoro dançar. Atendo no meu cantinho e também vou a hotéis. Meia hora 50 rosas, uma hora 90 rosas. Beijos, striptease e muito carinho. Estou disponível 24 horas por dia.",
     dict(age=25, nationality="BR", ethnicity="mixed", services=["dancing", "kissing", "striptease"], incall=True, outcall=True, hours="24/7", weight_kg=53, height_cm=162, max_duration_h=1,
          prices=[dict(eur(50, 30), currency=None, code_currency="roses"), dict(eur(90, 60), currency=None, code_currency="roses")])),
    (772350, "acompanhante-para-jantares", "Acompanhante para jantares e viagens", "Constança", "Cascais", "particular", True, False, 4, "2025-06-08", {"Idade": "29", "Altura": "1,74 m", "Idiomas": "português, inglês, francês"}, None, [],
     "Sou licenciada em direito e gosto de conversar. Acompanho-o a jantares, viagens e eventos de empresa, sempre em hotel ou em sua casa. Jantar de três horas: 350 €. Noite completa: 900 €. Fim de semana (48 h): 2.000 €. "
     "Escreva para constanca.linha@correio-luso.example, não atendo chamadas.",
     dict(age=29, languages_spoken=["pt", "en", "fr"], services=["dinner_date", "travel", "business"], outcall=True, height_cm=174, max_duration_h=48, handles=[{"kind": "email", "value": "constanca.linha@correio-luso.example"}],
          prices=[eur(350, 180), eur(900, 720), eur(2000, 2880)])),
    (772317, "duas-amigas-braga", "Duas amigas em Braga, juntas é melhor", "Sara e Vânia", "Braga", "particular", False, False, 3, "2025-06-07", {}, "930097375", [],
     "Somos a Sara (27) e a Vânia (31). Massagem a quatro mãos, dupla e casais bem-vindos. Com as duas: 120 euros a hora. Só com uma: 70 euros a hora. Recebemos em casa sossegada perto da Sé, estacionamento a 1 € por hora.",
     dict(alias="Sara", aliases_stated=["Sara", "Vânia"], age=27, ages_stated=[27, 31], audience="couple", services=["four_hands", "duo", "couples"], incall=True, max_duration_h=1, prices=[eur(120, 60), eur(70, 60)])),
    (772290, "trans-carinhosa-faro", "Trans carinhosa em Faro, por poucos dias", "Pâmela", "Faro", "particular", False, False, 6, "2025-06-05", {"Idade": "30", "Altura": "1,80 m", "Nacionalidade": "Brasileira", "Idiomas": "português, espanhol"}, "936198574", ["whatsapp"],
     "Sou a Pâmela, mulher trans. Fico em Faro até 14 de junho e de 16 a 21 de junho em Portimão. Jogos de papéis, massagem e dominação leve. 45 minutos 80€, uma hora 100€, deslocação a hotel 130€ a hora.",
     dict(age=30, audience="trans", nationality="BR", languages_spoken=["pt", "es"], services=["role_play", "massage", "domination"], outcall=True, height_cm=180, max_duration_h=1,
          tour=[{"city": "Faro", "from": None, "to": "2025-06-14"}, {"city": "Portimão", "from": "2025-06-16", "to": "2025-06-21"}], prices=[eur(80, 45), eur(100, 60), eur(130, 60, "outcall")])),
    (772255, "agencia-tejo-apresenta-ines", "Agência Tejo apresenta Inês", "Agência Tejo", "Lisbon", "agência", True, True, 6, "2025-06-04", {"Idade": "24", "Altura": "1,76 m", "Idiomas": "português, inglês, alemão"}, "962177723", ["whatsapp"],
     "A Inês é o rosto novo da nossa agência: modelo, discreta, sempre bem vestida. O nosso motorista leva-a ao seu hotel em Lisboa, Oeiras ou Cascais. Duas horas 300€, quatro horas 500€, dia inteiro (24h) 1.500€. Marcações pela central.",
     dict(alias="Inês", age=24, provider_kind="agency", languages_spoken=["pt", "en", "de"], outcall=True, height_cm=176, max_duration_h=24, prices=[eur(300, 120), eur(500, 240), eur(1500, 1440)])),
    (772231, "homem-massagista-coimbra", "Massagista homem para senhoras e casais", "Tiago", "Coimbra", "particular", True, False, 1, "2025-06-02", {"Idade": "36", "Altura": "1,82 m", "Peso": "78 kg"}, "920537969", ["signal"],
     "Vou a sua casa com tudo o que é preciso, num raio de 30 km de Coimbra. Massagem de uma hora 45€, duas horas 80€. Só senhoras e casais; homens, por favor, não insistam. Depois das 18h00 e até às 23h00.",
     dict(age=36, audience="man", services=["massage", "couples"], outcall=True, hours="18:00-23:00", weight_kg=78, height_cm=182, max_duration_h=2, prices=[eur(45, 60), eur(80, 120)])),
    (772204, "english-speaking-lady-funchal", "English speaking lady in Funchal", "Grace", "Funchal", "particular", False, False, 2, "2025-05-30", {"Idade": "33"}, "935464336", [],
     "Hello dear, I am Grace from Angola, living in Madeira for ten years. I speak English and Portuguese. Tantra, massage and cuddling in my sea view flat, no hotel visits. One hour 80 euros, two hours 150 euros. Call from 12:00 to 20:00.",
     dict(age=33, text_language="en", nationality="AO", languages_spoken=["en", "pt"], services=["tantra", "massage", "cuddling"], incall=True, outcall=False, hours="12:00-20:00", max_duration_h=2, prices=[eur(80, 60), eur(150, 120)])),
    (772180, "senhora-madura-leiria", "Senhora madura para cavalheiros", "Fernanda", "Leiria", "particular", False, False, 0, "2025-05-27", {}, None, [],
     "Tenho 57 anos, sou viúva e independente. Procuro cavalheiros educados para conversa, massagem e abraços na minha vivenda em Leiria. Peço 50 € por hora. Ligue para o nove seis cinco, nove quatro oito, zero dois oito, depois do almoço. "
     "Cadeira de rodas não é problema, a casa não tem degraus.",
     dict(age=57, provider_kind="independent", services=["massage", "cuddling", "disabled_guests"], incall=True, max_duration_h=1, phones=["+351965948028"], prices=[eur(50, 60)])),
    (772158, "dominadora-setubal", "Dominadora com estúdio em Setúbal", "Noor", "Setúbal", "particular", True, False, 2, "2025-05-25", {"Idade": "40", "Idiomas": "português, inglês, neerlandês"}, "960395694", [],
     "Recebo no meu estúdio equipado, primeira conversa sem compromisso. Dominação, fetiches e jogos de papéis; não faço massagens nem convívio. 60 minutos 150€, 90 minutos 200€. Telegram: @noor_setubal",
     dict(age=40, languages_spoken=["pt", "en", "nl"], services=["domination", "fetish", "role_play"], incall=True, max_duration_h=1.5, handles=[{"kind": "telegram", "value": "noor_setubal"}], prices=[eur(150, 60), eur(200, 90)])),
]
GOODS = [
    (770911, "t2-mobilado-benfica", "imoveis", "T2 mobilado em Benfica", "Lisboa", {"Área": "68 m²", "Renda": "1.150 €"}, "Apartamento no 3.º andar com varanda e elevador. Renda de 1.150 € por mês, duas cauções. Visitas ao sábado das 10h00 às 13h00. Não aceito animais."),
    (770874, "renault-clio-2015", "carros", "Renault Clio 1.5 dCi de 2015", "Aveiro", {"Ano": "2015", "Quilómetros": "148.000"}, "Segundo dono, revisões na marca, pneus novos. Preço 7.400 € negociável. Falar com o Rui a partir das 18h00. Também aceito troca por carrinha."),
    (770820, "massagista-para-spa-albufeira", "empregos", "Precisa-se massagista para spa em Albufeira", "Faro", {"Contrato": "sazonal"}, "Hotel de quatro estrelas procura massagista com curso, entre 20 e 45 anos. Salário 1.200 € mais alojamento. Horário das 9h00 às 18h00, uma folga por semana."),
]


def flat(root):
    """The payload as Nuxt writes it: one array, every member of an object or list an index into it."""
    out = []

    def put(value):
        at = len(out)
        out.append(None)
        if isinstance(value, dict):
            out[at] = {k: put(v) for k, v in value.items()}
        elif isinstance(value, list):
            out[at] = [put(v) for v in value]
        else:
            out[at] = value
        return at

    out.append(["ShallowReactive", 1])
    put(root)
    return json.dumps(out, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def url(a):
    return f"{ROOT}/convivio/{a[1]}-{a[0]}"


def town(a):
    return TOWN.get(a[4], a[4])


def cut(text, n=92):
    return text if len(text) <= n else text[:n].rsplit(" ", 1)[0] + "…"


def day(d):
    return f"{int(d[8:])} {MONTH[d[5:7]]} {d[:4]}"


def shell(title, body, data):
    return f"""<!DOCTYPE html><html lang="pt-PT"><head><meta charset="utf-8"><title>{title} · Feira Lusa</title><link rel="modulepreload" as="script" crossorigin href="/_nuxt/Bq3xK9aT.js"></head>
<body><div id="__nuxt"><!--[--><div class="nuxt-loading-indicator"></div><header data-v-7d21c3f0><a data-v-7d21c3f0 href="/">Feira Lusa</a><nav data-v-7d21c3f0><!--[--><a href="/imoveis">Imóveis</a><a href="/carros">Carros</a><a href="/empregos">Empregos</a><a href="/convivio">Convívio</a><!--]--></nav>
<a data-v-7d21c3f0 href="/entrar">Entrar</a></header><main data-v-7d21c3f0>{body}</main><footer data-v-7d21c3f0>Feira Lusa Lda., Rua da Prata 20, Lisboa. Apoio ao cliente 21 000 43 18 (dias úteis 9h-18h), apoio@feiralusa.example<a href="/precos">Preços para anunciantes</a><a href="/regras">Regras</a></footer><!--]--></div>
<div id="teleports"></div><script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">{flat(dict(data={"pagina": data}, state={"$sapoio": {"telefone": "210004318"}}, once=[], _errors={}, serverRendered=True, path="/"))}</script>
<script>window.__NUXT__={{}};window.__NUXT__.config={{public:{{}},app:{{baseURL:"/",buildId:"5c1e"}}}}</script></body></html>"""


def item(number, slug, title, name, kind, checked, top, pics, put_up, place, attributes, phone, apps, text, section="convivio"):
    return {"id": number, "slug": slug, "seccao": section, "titulo": title, "descricao": text, "concelho": place, "pais": "PT", "anunciante": {"nome": name, "tipo": kind, "verificado": checked}, "destaque": top, "atributos": attributes,
            "contacto": {"telefone": phone, "apps": apps}, "fotos": [f"https://img.feiralusa.example/{number}/{n}.avif" for n in range(1, pics + 1)], "publicadoEm": f"{put_up}T09:05:00.000Z", "visualizacoes": number % 977}


def sheet(title, place, put_up, marks, pics, number, attributes, text, name, kind, phone, near):
    rows = "".join(f'<div data-v-a1f0c9><dt data-v-a1f0c9>{k}</dt><dd data-v-a1f0c9>{v}</dd></div>' for k, v in attributes.items())
    shots = "".join(f'<img data-v-a1f0c9 src="https://img.feiralusa.example/{number}/{n}.avif" alt="">' for n in range(1, pics + 1))
    tel = f'<button data-v-a1f0c9 type="button">{phone[:3]} xxx xxx <span>Ver número</span></button>' if phone else "<!---->"
    return (f'<article data-v-a1f0c9><p data-v-a1f0c9>{place} · Publicado a {day(put_up)} · Ref. {number}</p><h1 data-v-a1f0c9>{title}</h1>{marks}<div data-v-a1f0c9 class="fotos"><!--[-->{shots}<!--]--></div>'
            f'<dl data-v-a1f0c9><!--[-->{rows}<!--]--></dl><p data-v-a1f0c9 class="texto">{cut(text)}</p>{"<button>Ler mais</button>" if len(text) > 92 else ""}<section data-v-a1f0c9><h2>Anunciante</h2><p>{name} ({kind})</p>{tel}</section></article>'
            f'<aside data-v-a1f0c9><h2>Anúncios parecidos</h2><!--[-->{near}<!--]--></aside>')


def advert(a):
    number, slug, title, name, _, kind, checked, top, pics, put_up, attributes, phone, apps, text, _ = a
    i = ADS.index(a)
    others = [ADS[i - 1], ADS[i - 4]]
    near = "".join(f'<a href="/convivio/{b[1]}-{b[0]}">{b[2]}<small>{town(b)}</small></a>' for b in others)
    marks = ('<span data-v-a1f0c9 class="tag tag--ok">Anunciante verificado</span>' if checked else "<!---->") + ('<span data-v-a1f0c9 class="tag">Em destaque</span>' if top else "<!---->")
    data = {"anuncio": item(number, slug, title, name, kind, checked, top, pics, put_up, town(a), attributes, phone, apps, text),
            "parecidos": [{"id": b[0], "titulo": b[2], "excerto": cut(b[13]), "concelho": town(b)} for b in others]}
    return shell(title, sheet(title, town(a), put_up, marks, pics, number, attributes, text, name, kind, phone, near), data)


def truth(a):
    number, slug, title, name, city, kind, checked, top, pics, put_up, attributes, phone, apps, text, more = a
    row = deepcopy(AD)
    tel = f"+351{phone}" if phone else None
    row.update(url=url(a), alias=name, text_language="pt", provider_kind="independent", city=city, country="PT", verified=checked, paid_placement=top, n_images=pics, posted_at=put_up, phones=[tel] if tel else [],
               handles=[{"kind": k, "value": tel} for k in apps])
    more = deepcopy(more)
    row["handles"] += more.pop("handles", [])
    row.update(more)
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, title="Convívio", foot=""):
    cards = "".join(f'<li data-v-c0ffe1><a href="/convivio/{a[1]}-{a[0]}"><img src="https://img.feiralusa.example/{a[0]}/m.avif" alt=""><h3>{a[2]}</h3></a><p>{a[3]} · {town(a)} · {day(a[9])}</p></li>' for a in rows)
    return shell(title, f'<h1>{title}</h1><select><option>Mais recentes</option><option>Mais antigos</option></select><ul data-v-c0ffe1><!--[-->{cards}<!--]--></ul><nav>{foot}</nav>',
                 {"total": len(rows), "resultados": [{"id": a[0], "titulo": a[2], "excerto": cut(a[13], 60), "concelho": town(a)} for a in rows]})


def good(g):
    number, slug, section, title, place, attributes, text = g
    page = shell(title, sheet(title, place, "2025-06-06", "", 1, number, attributes, text, "Particular", "particular", "910000000", ""),
                 {"anuncio": item(number, slug, title, "Particular", "particular", False, False, 1, "2025-06-06", place, attributes, "910000000", [], text, section), "parecidos": []})
    return WrittenPage(f"{ROOT}/{section}/{slug}-{number}", page, "ad", "pt", relevant=False)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", {"pagina": path}), kind, "pt", **more)


ONE, TWO, HITS = ADS[:6], ADS[6:], [a for a in ADS if a[4] == "Lisbon"]
U1, U2, UH = tuple(map(url, ONE)), tuple(map(url, TWO)), tuple(map(url, HITS))
PAGES = [
    WrittenPage(SECTION, listing(ONE, foot='1 <a href="/convivio?pagina=2">2</a>'), "listing", "pt", ads=U1),
    WrittenPage(f"{SECTION}?ordem=antigos", listing(ONE[::-1], foot='1 <a href="/convivio?pagina=2">2</a>'), "listing", "pt", ads=U1, canonical=SECTION),
    WrittenPage(f"{SECTION}?pagina=2", listing(TWO, foot='<a href="/convivio">1</a> 2'), "listing", "pt", ads=U2),
    WrittenPage(f"{ROOT}/pesquisa?q=lisboa", listing(HITS, "Resultados para «lisboa»"), "listing", "pt", ads=UH),
]
PAGES += [WrittenPage(url(a), advert(a), "ad", "pt", text_language=a[14].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[1])}?gclid=EAIaIQobCh", advert(ADS[1]), "ad", "pt", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    *map(good, GOODS),
    plain("/pesquisa?q=xyzt", "Resultados para «xyzt»", "<p>0 anúncios. Verifique a ortografia ou use menos palavras.</p>"),
    plain("/precos", "Preços para anunciantes", "<table><tr><td>Convívio, 30 dias</td><td>19 €</td></tr><tr><td>Em destaque, 7 dias</td><td>12 €</td></tr><tr><td>Agências, 10 anúncios</td><td>90 €</td></tr></table>"),
    plain("/regras", "Regras", "<p>Só maiores de 18 anos. Suspeita de exploração? Ligue 808 257 257 (SOS Imigrante) ou 112.</p>"),
    plain("/entrar", "Entrar", '<form><input type="email" placeholder="E-mail"><input type="password" placeholder="Palavra-passe"><button>Entrar</button></form>'),
    plain("/convivio/patricia-viseu-769004", "Este anúncio já não está disponível", "<p>Foi apagado pelo anunciante ou expirou. Veja outros em <a href='/convivio'>Convívio</a>.</p>", "error"),
]

SITE = WrittenSite("feiralusa.example", "PT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
