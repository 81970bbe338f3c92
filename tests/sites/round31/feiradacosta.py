"""Portuguese classifieds of all goods: 'Encontros e Massagens' is a section beside flats, prams and jobs, all on one template.

Hard: breadcrumbs of four steps, a price box made for goods ('Negociável', or one sum), a seller box with the seller's name, 'no site desde 2019' and 'tempo de resposta', the number masked in the text of
the button and whole in JSON, safety tips that name sums and the police, 'Anúncios semelhantes' below, titles in capitals with symbols, prose with 'rosas' and euros, Portuguese and
Brazilian wording, 'arroba' and 'ponto', a sofa and a hairdresser in the same section, a search that finds nothing, a list sorted by price, a bare print copy of an ad.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.feiradacosta.example"
SECTION = f"{ROOT}/servicos/encontros-e-massagens/"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def roses(amount, minutes=None, place=None):
    return {"amount": amount, "currency": None, "code_currency": "roses", "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# id, slug, title, parish and town, seller, private or 'Profissional', (shown day, ISO), mark, price box, number, pictures, text, truth (None: not of the trade)
ADS = [
    (66120481, "morena-carinhosa-lisboa", "♥ MORENA CARINHOSA ♥ Arroios", "Arroios, Lisboa", "Patrícia", "Particular", ("12 de março de 2026", "2026-03-12"), "Destaque", "Negociável", "912 606 148", 5,
     "Olá amor, sou a Patrícia, brasileira, 28 anos, 1,66 m e 59 kg. Atendo sozinha no meu apartamento em Arroios, perto do metro, das 10h às 22h. Faço massagem relaxante, beijinhos e boa conversa, sem pressas. "
     "Meia hora 50 rosas, 1 hora 80 rosas. Também vou ao teu hotel: 120 rosas a hora. Não respondo a números privados nem a mensagens. Só chamadas e WhatsApp.",
     dict(age=28, city="Lisbon", nationality="BR", height_cm=166, weight_kg=59, services=["massage", "kissing"], incall=True, outcall=True, hours="10:00-22:00", max_duration_h=1, phones=["+351912606148"], handles=[wa("+351912606148")],
          prices=[roses(50, 30), roses(80, 60), roses(120, 60, "outcall")])),
    (66120377, "massagista-diplomada-porto", "Massagista diplomada - Cedofeita", "Cedofeita, Porto", "Helena M.", "Particular", ("11 de março de 2026", "2026-03-11"), None, "45 €", "936 412 075", 2,
     "Sou a Helena, tenho 47 anos e faço massagem tântrica e massagem relaxante há quinze anos. Recebo em gabinete privado na Cedofeita, de segunda a sexta, das 9h00 às 19h00. Uma hora são 45 €, hora e meia são 65 €. Não faço deslocações. Casais são bem-vindos.",
     dict(alias="Helena", aliases_stated=["Helena"], age=47, city="Porto", services=["tantra", "massage", "couples"], incall=True, outcall=False, hours="09:00-19:00", max_duration_h=1.5, phones=["+351936412075"], prices=[eur(45, 60), eur(65, 90)])),
    (66119902, "duas-amigas-faro", "DUAS AMIGAS NO ALGARVE *só este mês*", "Sé, Faro", "Kelly e Yara", "Particular", ("10 de março de 2026", "2026-03-10"), "Topo", "Negociável", "961 870 533", 4,
     "Kelly (25) e Yara (29), colombianas, acabadas de chegar ao Algarve. Falamos espanhol e um bocadinho de português. Dupla com massagem a quatro mãos, ou escolhe só uma de nós. Vamos a Portimão de 23 a 30 de março de 2026. "
     "As duas: 150 € a hora. Só uma: 80 € a hora. Local discreto com estacionamento.",
     dict(alias="Kelly", aliases_stated=["Kelly", "Yara"], age=25, ages_stated=[25, 29], audience="couple", city="Faro", nationality="CO", languages_spoken=["es", "pt"], services=["duo", "four_hands"], incall=True, max_duration_h=1,
          tour=[{"city": "Portimão", "from": "2026-03-23", "to": "2026-03-30"}], phones=["+351961870533"], prices=[eur(150, 60), eur(80, 60)])),
    (66119550, "acompanhante-de-luxo-cascais", "Acompanhante para jantares e viagens", "Cascais e Estoril, Cascais", "Benedita", "Particular", ("9 de março de 2026", "2026-03-09"), "Destaque", "Negociável", None, 3,
     "Portuguesa, 34 anos, licenciada, alta (178 cm). Acompanho cavalheiros a jantares, eventos de empresa e viagens; falo inglês, francês e alemão. Não recebo, desloco-me em toda a linha de Cascais e a Lisboa. "
     "Jantar (3 horas): 350 €. Pernoita de 12 horas: 900 €. Contacto apenas por e-mail: benedita arroba correiodalinha ponto example",
     dict(age=34, city="Cascais", nationality="PT", languages_spoken=["en", "fr", "de"], height_cm=178, services=["dinner_date", "business", "travel", "overnight"], incall=False, outcall=True, max_duration_h=12,
          handles=[{"kind": "email", "value": "benedita@correiodalinha.example"}], prices=[eur(350, 180), eur(900, 720)])),
    (66119338, "sofa-cama-como-novo", "Sofá-cama como novo, entrego em casa", "Benfica, Lisboa", "Rui", "Particular", ("9 de março de 2026", "2026-03-09"), None, "180 €", "914 220 906", 3,
     "Sofá-cama de 3 lugares, 1,90 m, cor cinza. Tem 2 anos, casa sem fumadores. Posso entregar em Lisboa por mais 20 €. Vai parar a esta secção por engano, desculpem.", None),
    (66118871, "trans-braga", "Letícia trans, novidade em Braga", "São Vicente, Braga", "Letícia", "Particular", ("8 de março de 2026", "2026-03-08"), "Topo", "Negociável", "920 315 794", 6,
     "Mulher trans, 26 aninhos, 1,74. Acabei de chegar a Braga vinda do Porto. Jogos de papéis, massagem, striptease só para ti. 24 horas por dia, todos os dias, no meu apartamento ou no teu hotel. 30 min 60€ / 60 min 100€ / pernoita 400€.",
     dict(age=26, audience="trans", city="Braga", height_cm=174, services=["role_play", "massage", "striptease"], incall=True, outcall=True, hours="24/7", max_duration_h=12, phones=["+351920315794"], prices=[eur(60, 30), eur(100, 60), eur(400, 720)])),
    (66118204, "cabeleireira-ao-domicilio", "Cabeleireira ao domicílio (Coimbra)", "Santo António dos Olivais, Coimbra", "Graça", "Profissional", ("6 de março de 2026", "2026-03-06"), None, "15 €", "239 094 612", 1,
     "Corte, brushing e madeixas em sua casa. Tenho 52 anos e 30 de profissão. Corte 15 €, madeixas desde 40 €. De terça a sábado, das 9h às 18h.", None),
    (66117765, "homem-massagista-setubal", "Massagista masculino p/ senhoras e casais", "São Sebastião, Setúbal", "Nuno", "Particular", ("5 de março de 2026", "2026-03-05"), None, "50 €", "967 034 218", 1,
     "Rapaz de 39 anos, 180 cm, 77 kg, discreto e educado. Desloco-me a casa ou hotel em Setúbal, Palmela e Almada, não tenho local. Massagem de 1 hora 50€ e de 2 horas 90€. Portagens à parte. Telegram: @nuno_maos_setubal",
     dict(age=39, audience="man", city="Setúbal", height_cm=180, weight_kg=77, services=["massage", "couples"], incall=False, outcall=True, max_duration_h=2, phones=["+351967034218"], handles=[{"kind": "telegram", "value": "nuno_maos_setubal"}], prices=[eur(50, 60), eur(90, 120)])),
    (66117120, "gabinete-flor-de-lotus", "Gabinete Flor de Lótus apresenta: Suki", "Lumiar, Lisboa", "Flor de Lótus, Lda.", "Profissional", ("3 de março de 2026", "2026-03-03"), "Destaque", "60 €", "910 774 302", 3,
     "A Suki é a nossa terapeuta mais recente, tem 30 anos e veio da Tailândia. Fala inglês. As mãos dela fazem esquecer a semana: massagem, banho a dois. Marque com a receção, a Suki está cá de terça a domingo das 11h às 21h. 1 hora 60 €, 90 minutos 85 €. Só no gabinete.",
     dict(alias="Suki", aliases_stated=["Suki"], age=30, city="Lisbon", provider_kind="agency", nationality="TH", languages_spoken=["en"], services=["massage", "bath"], incall=True, outcall=False, hours="11:00-21:00", max_duration_h=1.5, phones=["+351910774302"],
          prices=[eur(60, 60), eur(85, 90)])),
    (66116489, "senhora-madura-aveiro", "Senhora madura, sincera e sem pressas", "Glória e Vera Cruz, Aveiro", "Lurdes", "Particular", ("1 de março de 2026", "2026-03-01"), None, "Negociável", "934 581 267", 0,
     "tenho 58 anos sou viuva e gosto de conversar. recebo em minha casa so da parte da tarde, faço companhia e dou abraços. quem vier em cadeira de rodas tambem pode, nao ha degraus. 40 euros a hora. liguem depois das 14",
     dict(age=58, city="Aveiro", services=["cuddling", "disabled_guests"], incall=True, max_duration_h=1, phones=["+351934581267"], prices=[eur(40, 60)])),
]
OURS = [a for a in ADS if a[12]]


def url(a):
    return f"{SECTION}{a[1]}-ID{a[0]}.html"


def shell(title, body, canon=None):
    link = f'<link rel="canonical" href="{canon}">' if canon else ""
    return f"""<!DOCTYPE html><html lang="pt-PT"><head><meta charset="utf-8"><title>{title} | Feira da Costa</title>{link}</head><body>
<div class="fc-top"><a href="/" class="fc-logo">Feira da Costa</a><form action="/pesquisa"><input name="q" placeholder="O que procura?"><button>Pesquisar</button></form><a href="/conta">A minha conta</a> <a href="/publicar" class="cta">Publicar anúncio</a></div>
<div class="fc-cats"><a href="/imoveis/">Imóveis</a><a href="/carros/">Carros</a><a href="/emprego/">Emprego</a><a href="/bebe-e-crianca/">Bebé e Criança</a><a href="/servicos/">Serviços</a></div>
{body}
<div class="fc-foot">Feira da Costa, S.A. Apoio ao cliente 210 446 900 (dias úteis, 9h-18h) · <a href="/ajuda">Ajuda</a> · <a href="/regras">Regras</a> · <a href="/destaques">Preços dos destaques</a></div>
<div class="cookie-bar">Usamos cookies para melhorar a sua visita. <button>Aceitar</button></div></body></html>"""


def mini(a):
    return f'<a class="mini" href="{url(a)}"><img src="https://img.feiradacosta.example/{a[0]}/1_t.jpg" alt=""><b>{a[2]}</b><span>{a[8]}</span><span>{a[3].split(", ")[-1]}</span></a>'


def advert(a, bare=False):
    no, slug, title, place, seller, sort, day, mark, box, number, pics, text, _ = a
    imgs = "".join(f'<li><img data-src="https://img.feiradacosta.example/{no}/{n}.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="{title}"></li>' for n in range(1, pics + 1))
    tel = f'<button class="tel" data-phone="{number.replace(" ", "")}">{number[:3]} xxx xxx <i>Mostrar número</i></button>' if number else '<button class="msg">Enviar mensagem</button>'
    if bare:
        return f'<!DOCTYPE html><html lang="pt-PT"><head><meta charset="utf-8"><link rel="canonical" href="{url(a)}"><title>{title}</title></head><body><h1>{title}</h1><ul>{imgs}</ul><p>{box} · {place} · {day[0]}{f" · {mark}" if mark else ""}</p><p>{text}</p><p>{seller} ({sort})</p>{tel}</body></html>'
    data = json.dumps({"ad": {"id": no, "category": "encontros-e-massagens", "location": place, "seller": {"name": seller, "type": sort}, "promoted": bool(mark), "phones": [number] if number else []}}, ensure_ascii=False)
    i = ADS.index(a)
    others = "".join(map(mini, (ADS[i - 3], ADS[i - 4], ADS[i - 6])))
    town = place.split(", ")[-1]
    ribbon = f'<span class="rib">{mark}</span>' if mark else ""
    return shell(f"{title} {town}", f"""<ol class="crumbs"><li><a href="/">Início</a></li><li><a href="/servicos/">Serviços</a></li><li><a href="/servicos/encontros-e-massagens/">Encontros e Massagens</a></li><li>{town}</li></ol>
<div class="cols"><div class="left">{ribbon}<ul class="gal">{imgs}</ul><p class="pub">Publicado a {day[0]}</p><h1 data-cy="ad_title">{title}</h1><h3 class="price">{box}</h3>
<ul class="params"><li>{sort}</li><li>Tipo: Oferta</li></ul><h4>Descrição</h4><div data-cy="ad_description">{text}</div><p class="foot">ID: {no} <span>Visualizações: {no % 977}</span> <a href="/denunciar?id={no}">Denunciar anúncio</a></p></div>
<div class="right"><div class="seller"><h4>{seller}</h4><p>No site desde abril de 2019. Visto hoje às 09:14. Tempo de resposta: cerca de 2 horas</p>{tel}</div><div class="map"><p>Localização</p><p>{place}</p></div>
<div class="tips"><h5>Conselhos de segurança</h5><ul><li>Nunca pague antes de ver. Burlas com vales de 50 € ou 100 € são frequentes.</li><li>Encontre-se num local público.</li><li>Em caso de perigo ligue 112.</li></ul></div></div></div>
<h4>Anúncios semelhantes</h4><div class="row">{others}</div><script>window.__FC__ = {data};</script>""")


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), alias=a[4], aliases_stated=[a[4]], text_language="pt", provider_kind="independent", country="PT", paid_placement=bool(a[7]), n_images=a[10], posted_at=a[6][1])
    row.update(deepcopy(a[12]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def ours(rows):
    return tuple(url(a) for a in rows if a[12])


def listing(rows, foot, title="Encontros e Massagens"):
    cards = "".join(f'<div class="offer" data-id="{a[0]}"><a href="{url(a)}"><img src="https://img.feiradacosta.example/{a[0]}/1_t.jpg" alt=""><h6>{a[2]}</h6></a><p class="price">{a[8]}</p><p class="where">{a[3]} - {a[6][0]}</p>{f"<em>{a[7]}</em>" if a[7] else ""}</div>\n' for a in rows)
    return shell(title, f'<h1>{title}</h1><p>Encontrámos {len(rows)} anúncios nesta página</p><select><option>Mais recentes</option><option>Mais baratos</option></select>{cards}<div class="pag">{foot}</div>')


def plain(path, title, text, kind="static", relevant=True):
    return WrittenPage(ROOT + path, shell(title, f'<div class="txt"><h1>{title}</h1>{text}</div>'), kind, "pt", relevant=relevant)


ONE, TWO = ADS[:6], ADS[6:]
LISBON = [a for a in ADS if a[3].endswith("Lisboa")]
PAGES = [
    WrittenPage(SECTION, listing(ONE, '1 <a href="?page=2">2</a>'), "listing", "pt", ads=ours(ONE)),
    WrittenPage(f"{SECTION}?sort=price_asc", listing(ONE[::-1], '1 <a href="?page=2">2</a>'), "listing", "pt", ads=ours(ONE), canonical=SECTION),
    WrittenPage(f"{SECTION}?page=2", listing(TWO, '<a href="?page=1">1</a> 2'), "listing", "pt", ads=ours(TWO)),
    WrittenPage(f"{SECTION}lisboa/", listing(LISBON, "", "Encontros e Massagens em Lisboa"), "listing", "pt", ads=ours(LISBON)),
]
for a in ADS:
    PAGES.append(WrittenPage(url(a), advert(a), "ad", "pt", ads=ours([a]), relevant=bool(a[12])))
PAGES += [
    WrittenPage(f"{url(ADS[2])}?reason=ad_page_similar", advert(ADS[2]), "ad", "pt", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    WrittenPage(f"{url(ADS[7])}?print=1", advert(ADS[7], True), "ad", "pt", ads=(url(ADS[7]),), canonical=url(ADS[7])),
    plain("/imoveis/", "Imóveis", '<div class="offer"><a href="/imoveis/t2-alvalade-ID66090112.html"><h6>T2 em Alvalade com varanda</h6></a><p>1.150 € /mês</p></div><div class="offer"><a href="/imoveis/quarto-benfica-ID66090077.html"><h6>Quarto em Benfica para estudante</h6></a><p>380 €</p></div>', "listing", False),
    plain("/emprego/rececionista-hotel-faro-ID66070018.html", "Rececionista de hotel (m/f), Faro", "<p>Hotel de 3 estrelas procura rececionista com inglês e francês, turno das 16h às 24h. Salário 980 €. Candidaturas: 289 046 120.</p>", "ad", False),
    plain("/pesquisa?q=massagem+beja", "massagem beja", "<p>Não encontrámos resultados para «massagem beja». Verifique a ortografia ou alargue a zona.</p>", "listing"),
    plain("/regras", "Regras de publicação", "<p>Só maiores de 18 anos podem anunciar em Encontros e Massagens. Um anúncio por pessoa. São proibidas imagens explícitas e anúncios por conta de terceiros. Suspeitas de tráfico: 964 608 288.</p>"),
    plain("/destaques", "Preços dos destaques", "<table><tr><td>Destaque 7 dias</td><td>6,90 €</td></tr><tr><td>Topo 30 dias</td><td>19,90 €</td></tr></table>"),
    plain("/conta", "Entrar", "<form><input placeholder='E-mail'><input type='password' placeholder='Palavra-passe'><button>Entrar</button></form>"),
    plain("/servicos/encontros-e-massagens/loirinha-viseu-ID66052210.html", "Este anúncio já não está disponível", "<p>O anunciante desativou-o ou o prazo terminou. Veja outros em <a href='/servicos/encontros-e-massagens/'>Encontros e Massagens</a>.</p>", "error"),
]

SITE = WrittenSite("www.feiradacosta.example", "PT", tuple(PAGES), tuple(truth(a) for a in OURS), note=__doc__)
