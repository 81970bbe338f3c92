"""A Portuguese neighbourhood board (old phpBB tables, ISO-8859-1) with a section of adult services beside flats and talk.

Hard: an advertisement is the first post of a topic in section 14, free prose with its facts anywhere; the poster's
account name is not the alias; replies (a moderator with the board's address, another advertiser with her own number,
questions) stand below in the same mark-up; member columns hold join dates and places of their own; other topics of the
same section are rules and questions; every link carries a session id; the server does not say the charset.
"""

from copy import deepcopy
from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "mercadodobairro.example"
BASE = f"http://www.{HOST}/forum"
SID = "4be1f0c27d9a4410b6c3e58a90d2f713"
MOD = ("Moderador_Rui", "Moderador", "11 Jan 2014", "2210", "Lisboa")
RULE = "Leia as <a href=\"viewtopic.php?f=14&amp;t=11002\">regras</a>. Contacto da equipa: geral@mercadodobairro.example"

# number, user, rank, joined, subject, date shown, date, body, truth, replies
ADS: list[dict[str, Any]] = [
    dict(t=20311, user=("martinha_pt", "Anunciante verificada", "12 Mar 2023", "41", "Gaia"),
         title="[Porto] Marta, 29 anos, massagem e boa companhia", when="Seg Jun 02, 2025 22:14", day="2025-06-02", pics=2,
         body="""Olá a todos, sou a Marta, portuguesa, 29 anos, 1,66m e 57kg.<br />
Recebo em apartamento privado no Porto (zona da Boavista) e também vou a hotéis.<br /><br />
Massagem relaxante, tântrica e companhia para jantar.<br /><br /><b>No meu espaço:</b><br />30 min - 50&euro;<br />1h - 80&euro;<br />2h - 150&euro;<br />
<b>Hotel:</b> 1h 120&euro; mais táxi<br /><br />Das 10h às 21h. Contacto: 911 359 896""",
         replies=[(MOD, "Anúncio aprovado. " + RULE), (("carla_gaia", "Membro", "03 Mai 2025", "2", ""), "Eu também recebo, em Gaia, 60&euro; a hora. Carla, 936 708 410."),
                  (("zeca77", "Membro", "20 Fev 2019", "310", "Porto"), "Enviei mensagem privada, aguardo resposta.")],
         truth=dict(alias="Marta", age=29, nationality="PT", height_cm=166, weight_kg=57, city="Porto", services=["dinner_date", "massage", "tantra"],
                    incall=True, outcall=True, hours="10:00-21:00", max_duration_h=2, phones=["+351911359896"],
                    prices=[(50, "EUR", 30, "incall"), (80, "EUR", 60, "incall"), (150, "EUR", 120, "incall"), (120, "EUR", 60, "outcall")])),
    dict(t=20318, user=("brasileirinha22", "Membro", "30 Mai 2025", "1", ""), title="Luana em Lisboa, cheguei!!!", when="Sex Mai 30, 2025 15:40", day="2025-05-30", pics=3,
         body="""Oi amores, Luana, brasileira, 24 aninhos, 1.70 de altura.<br />Só hotéis e domicílios em Lisboa, não tenho local.<br />
Festas, dança e jantar, sou muito divertida! Não faço massagem.<br /><br />1 hora 150 rosas<br />2 horas 280 rosas<br />pernoita 700 rosas<br /><br />
WhatsApp: +351 920 703 138, a qualquer hora, 24h por dia<br />Falo português, inglês e espanhol. Bjs""",
         replies=[(MOD, "Assunto corrigido. " + RULE)],
         truth=dict(alias="Luana", age=24, nationality="BR", height_cm=170, city="Lisbon", services=["dancing", "dinner_date", "overnight", "party"],
                    incall=False, outcall=True, hours="24/7", max_duration_h=12, languages_spoken=["pt", "en", "es"], phones=["+351920703138"],
                    handles=[("whatsapp", "+351920703138")], prices=[(150, "roses", 60, "outcall"), (280, "roses", 120, "outcall"), (700, "roses", 720, "outcall")])),
    dict(t=20325, user=("casaldominho", "Anunciante verificada", "08 Out 2021", "17", "Braga"), title="Casal em Braga para casais e senhoras", when="Dom Mai 25, 2025 09:02", day="2025-05-25", pics=1,
         body="""Somos a Rita (34) e o Paulo (38), casal verdadeiro de Braga. Encontros com casais e massagem a quatro mãos.<br />
Recebemos em casa, ambiente limpo, estacionamento à porta.<br />O encontro de duas horas fica em 200 euros.<br />
Para evitar robôs, o número vai por extenso: nove um seis, quatro quatro dois, seis nove quatro.""",
         replies=[],
         truth=dict(alias="Rita", aliases_stated=["Rita", "Paulo"], age=34, ages_stated=[34, 38], audience="couple", city="Braga", services=["couples", "four_hands", "massage"],
                    incall=True, max_duration_h=2, phones=["+351916442694"], prices=[(200, "EUR", 120, None)])),
    dict(t=20330, user=("lotus_coimbra", "Anunciante verificada", "14 Jul 2022", "88", "Coimbra"), title="Agência Lótus apresenta: Inês (36) - Coimbra", when="Ter Jun 03, 2025 11:30", day="2025-06-03", pics=2,
         body="""A Agência Lótus apresenta a Inês, 36 anos, 1m62, massagista com experiência.<br />Nome: Inês<br />Cidade: Coimbra<br />Atendimento: só no nosso espaço<br />
Massagem 45 minutos: 60 eur<br />Massagem 90 minutos: 100 eur<br />Horário: 09:30-19:30<br />Marcações para a Inês: 93 879 51 14 ou ines.lotus@correio.example""",
         replies=[(("tiago_r", "Membro", "01 Ago 2020", "54", "Leiria"), "Aceitam cartão?"), (("lotus_coimbra", "Anunciante verificada", "14 Jul 2022", "88", "Coimbra"), "Sim, aceitamos.")],
         truth=dict(alias="Inês", age=36, height_cm=162, provider_kind="agency", city="Coimbra", services=["massage"], incall=True, outcall=False, hours="09:30-19:30",
                    max_duration_h=1.5, phones=["+351938795114"], handles=[("email", "ines.lotus@correio.example")], prices=[(60, "EUR", 45, "incall"), (100, "EUR", 90, "incall")])),
    dict(t=20334, user=("sol_algarve", "Membro", "19 Nov 2024", "6", "Algarve"), title="Thiago, companhia masculina em Faro", when="Qui Jun 05, 2025 18:55", day="2025-06-05", pics=2,
         body="""Boas! Thiago, homem brasileiro de 30 anos, 1,82 e 80 quilos. Trabalho por conta própria.<br />Para senhoras e casais, em Faro. Passeios guiados pela cidade, jantar, massagem.<br />
Sem local próprio, vou ter consigo: 100 eur a hora.<br />Tel. 926.990.103 (chamadas ou WhatsApp)""",
         replies=[],
         truth=dict(alias="Thiago", age=30, nationality="BR", height_cm=182, weight_kg=80, audience="man", provider_kind="independent", city="Faro",
                    services=["city_guide", "couples", "dinner_date", "massage"], incall=False, outcall=True, max_duration_h=1, phones=["+351926990103"],
                    handles=[("whatsapp", "+351926990103")], prices=[(100, "EUR", 60, "outcall")])),
    dict(t=20341, user=("nastya_lx", "Membro", "06 Jun 2025", "1", ""), title="Anastasia, new in Lisbon", when="Sex Jun 06, 2025 13:12", day="2025-06-06", pics=4, lang="en",
         body="""Hello! My name is Anastasia, I am 27 and come from Ukraine. I work alone, no agency behind me.<br />I stay in Lisbon near the river. You can visit me or I come to your hotel.<br />
I offer dinner dates, cuddling and the girlfriend experience. No domination please.<br /><br />1 hour: 150 &euro; (mine) / 180 &euro; (yours)<br />3 hours: 400 &euro; (mine) / 450 &euro; (yours)<br />
I speak Ukrainian, English and a little Portuguese.<br />Telegram: @Nastya_Lx""",
         replies=[(MOD, "Se possível publique também em português. " + RULE)],
         truth=dict(alias="Anastasia", age=27, nationality="UA", provider_kind="independent", city="Lisbon", services=["cuddling", "dinner_date", "gfe"], incall=True, outcall=True,
                    languages_spoken=["uk", "en", "pt"], max_duration_h=3, handles=[("telegram", "nastya_lx")],
                    prices=[(150, "EUR", 60, "incall"), (180, "EUR", 60, "outcall"), (400, "EUR", 180, "incall"), (450, "EUR", 180, "outcall")])),
    dict(t=20347, user=("vivi_s", "Anunciante verificada", "22 Set 2020", "133", "Setúbal"), title="Vivi trans em SETÚBAL", when="Sáb Jun 07, 2025 00:48", day="2025-06-07", pics=3,
         body="""VIVI, TRANS, 32 ANOS, EM SETÚBAL<br />recebo em apartamento sozinha<br />massagem... beijos... fantasias e roleplay<br />meia hora 40 euros, uma hora 70 euros<br />
liga 92 773 464O ( o ultimo e zero )<br />não atendo números privados""",
         replies=[(("zeca77", "Membro", "20 Fev 2019", "310", "Porto"), "Vens ao Porto este mês?")],
         truth=dict(alias="Vivi", age=32, audience="trans", city="Setúbal", services=["kissing", "massage", "role_play"], incall=True, max_duration_h=1,
                    phones=["+351927734640"], prices=[(40, "EUR", 30, None), (70, "EUR", 60, None)])),
    dict(t=20352, user=("gracamadura", "Membro", "02 Abr 2018", "59", "Aveiro"), title="Dona Graça, 55, Aveiro", when="Dom Jun 08, 2025 16:20", day="2025-06-08", pics=0,
         body="""Senhora madura de 55 anos, viúva, cá de Aveiro. O meu nome é Graça.<br />Recebo cavalheiros educados, com calma: massagem, conversa e abraços.<br />
Valores só por telefone: 932 493 640, da parte da tarde. Não me desloco.""",
         replies=[],
         truth=dict(alias="Graça", age=55, city="Aveiro", services=["cuddling", "massage"], incall=True, outcall=False, phones=["+351932493640"])),
    dict(t=20360, user=("biaecarol", "Anunciante verificada", "17 Jan 2024", "23", "Leiria"), title="Bia e Carol, duas amigas em Leiria", when="Seg Jun 09, 2025 20:05", day="2025-06-09", pics=4,
         body="""Somos a Bia (26 anos) e a Carol (28 anos), amigas de verdade, fazemos duo. Independentes.<br />Em Leiria, no nosso apartamento ou em hotel.<br />
Dança, striptease e companhia para festas.<br />Uma hora com as duas: 200 &euro;. Duas horas: 350 &euro;.<br />Reservas com sinal de 30 &euro; por MB Way.<br />Telefone 924 409 271""",
         replies=[(("lobo_l", "Membro", "09 Dez 2016", "902", "Leiria"), "Boas fotos. O preço mantém-se?"), (("biaecarol", "Anunciante verificada", "17 Jan 2024", "23", "Leiria"), "Sim, mantém-se :)")],
         truth=dict(alias="Bia", aliases_stated=["Bia", "Carol"], age=26, ages_stated=[26, 28], provider_kind="independent", city="Leiria", services=["dancing", "duo", "party", "striptease"],
                    incall=True, outcall=True, max_duration_h=2, phones=["+351924409271"], prices=[(200, "EUR", 60, None), (350, "EUR", 120, None)])),
    dict(t=20366, user=("sofia_em_viagem", "Membro", "10 Jun 2025", "1", "Porto"), title="Sofia do Porto em digressão", when="Ontem, 21:03", day="2025-06-10", pics=1,
         body="""Chamo-me Sofia, tenho 39 anos, vivo no Porto e viajo pelo país.<br />Braga: 12 a 15 de Junho de 2025<br />Viseu: 16 a 18 de Junho de 2025<br />
Só hotéis. Acompanho em viagens e eventos de empresa.<br />Jantar e noite até ao pequeno almoço: 600 &euro;<br />Marcação: sofia.viaja@correio.example""",
         replies=[],
         truth=dict(alias="Sofia", age=39, city="Porto", services=["business", "dinner_date", "overnight", "travel"], incall=False, outcall=True, max_duration_h=12,
                    tour=[{"city": "Braga", "from": "2025-06-12", "to": "2025-06-15"}, {"city": "Viseu", "from": "2025-06-16", "to": "2025-06-18"}],
                    handles=[("email", "sofia.viaja@correio.example")], prices=[(600, "EUR", 720, "outcall")])),
]


def url_of(a: dict[str, Any]) -> str:
    return f"{BASE}/viewtopic.php?f=14&t={a['t']}"


def truth(a: dict[str, Any]) -> dict[str, Any]:
    ad = deepcopy(AD)
    ad.update(a["truth"])
    ad.update(url=url_of(a), country="PT", text_language=a.get("lang", "pt"), verified=a["user"][1] == "Anunciante verificada", n_images=a["pics"], posted_at=a["day"])
    ad["aliases_stated"] = ad["aliases_stated"] or [ad["alias"]]
    ad["ages_stated"] = ad["ages_stated"] or [ad["age"]]
    ad["handles"] = [{"kind": k, "value": v} for k, v in ad["handles"]]
    ad["prices"] = [{"amount": n, "currency": None if c == "roses" else c, "code_currency": c if c == "roses" else None, "duration_min": m, "place": w}
                    for n, c, m, w in ad["prices"]]
    return ad


def shell(title: str, body: str) -> str:
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Mercado do Bairro :: {title}</title><link rel="stylesheet" href="templates/subSilver/subSilver.css" type="text/css"></head>
<body bgcolor="#E5E5E5" text="#000000" link="#006699" vlink="#5493B4"><a name="top"></a>
<table width="100%" cellspacing="0" cellpadding="10" border="0" align="center"><tr><td class="bodyline">
<table width="100%" cellspacing="0" border="0"><tr><td><a href="index.php?sid={SID}"><img src="templates/subSilver/images/logo.gif" border="0" alt="Índice"></a></td>
<td align="center"><span class="maintitle">Mercado do Bairro</span><br><span class="gen">Classificados e conversa da sua terra</span><br>
<span class="mainmenu"><a href="faq.php?sid={SID}">FAQ</a> &nbsp; <a href="search.php">Pesquisar</a> &nbsp; <a href="login.php?sid={SID}">Entrar</a></span></td></tr></table>
{body}
<div align="center"><span class="copyright">Powered by phpBB &copy; 2001, 2005 phpBB Group<br>Mercado do Bairro, tel. 21 395 40 27, geral@{HOST} | <a href="contacto.php">Contacto</a> | <a href="termos.php">Termos</a></span></div>
</td></tr></table></body></html>"""


def post(n: int, user: tuple[str, str, str, str, str], when: str, title: str, body: str) -> str:
    name, rank, joined, count, place = user
    where = f"Local/Origem: {place}<br>" if place else ""
    return f"""<tr><td width="150" align="left" valign="top" class="row1"><span class="name"><a name="{n}"></a><b>{name}</b></span><br><span class="postdetails">{rank}<br>
<img src="images/avatars/{n % 90}.gif" alt="" border="0"><br><br>Registado: {joined}<br>Mensagens: {count}<br>{where}</span></td>
<td class="row1" width="100%" valign="top"><table width="100%"><tr><td><span class="postdetails">Enviado: {when} &nbsp; Assunto: {title}</span></td>
<td align="right"><a href="posting.php?mode=quote&amp;p={n}"><img src="templates/subSilver/images/lang_portuguese/icon_quote.gif" alt="Citar" border="0"></a></td></tr>
<tr><td colspan="2"><hr></td></tr><tr><td colspan="2"><span class="postbody">{body}</span></td></tr></table></td></tr>
<tr><td class="row1"><span class="nav"><a href="#top" class="nav">Voltar acima</a></span></td><td class="row1"><img src="templates/subSilver/images/lang_portuguese/icon_profile.gif" alt="Perfil"></td></tr>"""


def topic(f: int, section: str, t: int, title: str, posts: list[tuple[tuple[str, str, str, str, str], str, str]]) -> str:
    rows = "".join(post(t * 4 + i, user, when, title if i == 0 else f"Re: {title}", body) for i, (user, when, body) in enumerate(posts))
    return shell(f"Ver Tópico - {title}", f"""<a class="maintitle" href="viewtopic.php?f={f}&amp;t={t}&amp;sid={SID}">{title}</a><br>
<span class="nav"><a href="index.php?sid={SID}">Índice do Fórum</a> -&gt; <a href="viewforum.php?f={f}&amp;sid={SID}">{section}</a></span> <a href="viewtopic.php?f={f}&amp;t={t}&amp;view=print">Imprimir</a>
<table class="forumline" width="100%" cellspacing="1" cellpadding="3" border="0"><tr><th>Autor</th><th>Mensagem</th></tr>{rows}</table>""")


ADULT = "Serviços para adultos (+18)"


def ad_page(a: dict[str, Any]) -> str:
    pics = "".join(f'<br /><img src="http://fotos.exemplo.example/{a["t"]}/{i}.jpg" border="0" alt="" />' for i in range(1, a["pics"] + 1))
    posts = [(a["user"], a["when"], a["body"] + pics)] + [(u, "Ter Jun 10, 2025 23:%02d" % (10 + i), b) for i, (u, b) in enumerate(a["replies"])]
    return topic(14, ADULT, a["t"], a["title"], posts)


def forum(f: int, section: str, rows: list[tuple[int, str, str, int]], pages: str = "") -> str:
    body = "".join(f"""<tr><td class="row1"><img src="templates/subSilver/images/folder.gif" alt=""></td><td class="row1" width="100%"><span class="topictitle"><a href="viewtopic.php?f={f}&amp;t={t}&amp;sid={SID}" class="topictitle">{title}</a></span></td>
<td class="row2"><span class="postdetails">{n}</span></td><td class="row3"><span class="name">{user}</span></td></tr>""" for t, title, user, n in rows)
    return shell(f"Ver Fórum - {section}", f"""<a class="maintitle" href="viewforum.php?f={f}&amp;sid={SID}">{section}</a>
<table class="forumline" width="100%" cellspacing="1"><tr><th colspan="2">Tópicos</th><th>Respostas</th><th>Autor</th></tr>{body}</table><span class="nav">{pages}</span>""")


def row(a: dict[str, Any]) -> tuple[int, str, str, int]:
    return a["t"], a["title"], a["user"][0], len(a["replies"])


STICKY = (11002, "<b>Fixo:</b> Regras da secção, ler antes de publicar", "Moderador_Rui", 0)
PAGER1 = '<a href="viewforum.php?f=14&amp;start=6&amp;sid=' + SID + '">Página seguinte</a>'
FIRST, SECOND = ADS[::-1][:6], ADS[::-1][6:]


def page(path: str, html: str, kind: str, **more: Any) -> WrittenPage:
    return WrittenPage(f"{BASE}/{path}", html, kind, "pt", content_type="text/html", encoding="iso-8859-1", **more)


def urls(ads: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(url_of(a) for a in ads)


def member(name: str) -> tuple[str, str, str, str, str]:
    return (name, "Membro", "05 Fev 2017", "120", "Porto")


LIST1 = forum(14, ADULT, [STICKY, *map(row, FIRST)], PAGER1)
PAGES = (
    page("index.php", shell("Índice", f"""<table class="forumline" width="100%"><tr><th>Fórum</th></tr><tr><td class="row1"><a href="viewforum.php?f=3&amp;sid={SID}">Imóveis</a><br>Quartos e casas</td></tr>
<tr><td class="row1"><a href="viewforum.php?f=9&amp;sid={SID}">Conversa geral</a></td></tr><tr><td class="row1"><a href="viewforum.php?f=14&amp;sid={SID}">{ADULT}</a><br>Só para maiores de idade</td></tr></table>"""), "static"),
    page("viewforum.php?f=14", LIST1, "listing", ads=urls(FIRST)),
    page(f"viewforum.php?f=14&sid={SID}", LIST1, "listing", ads=urls(FIRST), canonical=f"{BASE}/viewforum.php?f=14"),
    page("viewforum.php?f=14&start=6", forum(14, ADULT, [STICKY, *map(row, SECOND)]), "listing", ads=urls(SECOND)),
    *(page(url_of(a)[len(BASE) + 1:], ad_page(a), "ad", ads=(url_of(a),), text_language=a.get("lang")) for a in ADS),
    page(f"viewtopic.php?f=14&t=20325&sid={SID}", ad_page(ADS[2]), "ad", ads=(url_of(ADS[2]),), canonical=url_of(ADS[2])),
    page("viewtopic.php?f=14&t=20334&view=print", ad_page(ADS[4]), "ad", ads=(url_of(ADS[4]),), canonical=url_of(ADS[4])),
    page("viewtopic.php?f=14&t=11002", topic(14, ADULT, 11002, "Regras da secção, ler antes de publicar", [(MOD, "Seg Jan 08, 2018 10:00",
         "1. Só maiores de 18 anos, não há excepções.<br />2. Um tópico por pessoa.<br />3. Indique cidade e contacto.<br />4. Linguagem correcta.<br />Dúvidas: geral@mercadodobairro.example")]), "thread"),
    page("viewtopic.php?f=14&t=20358", topic(14, ADULT, 20358, "Alguém já foi burlado com sinais por MB Way?", [
        (member("cauteloso"), "Seg Jun 09, 2025 08:11", "Pediram-me 100 &euro; adiantados num anúncio de outro site e desapareceram. Como evitam isto?"),
        (member("zeca77"), "Seg Jun 09, 2025 09:30", "Nunca pago antes. Só contacto anunciantes verificadas daqui."),
        (MOD, "Seg Jun 09, 2025 12:00", "Denunciem sempre o número à equipa.")]), "thread"),
    page("viewforum.php?f=3", forum(3, "Imóveis", [(20301, "T1 mobilado em Matosinhos, 650 euros", "imo_norte", 1), (20288, "Quarto para estudante em Coimbra", "donarosa", 0)]), "listing", relevant=False),
    page("viewtopic.php?f=3&t=20301", topic(3, "Imóveis", 20301, "T1 mobilado em Matosinhos, 650 euros", [
        (member("imo_norte"), "Dom Jun 01, 2025 10:15", "T1 com 48 m2, cozinha equipada, perto do metro. Renda 650 &euro; por mês. Visitas: 924 858 590, Helena."),
        (member("jrs"), "Dom Jun 01, 2025 19:44", "Ainda está disponível?")]), "thread", relevant=False),
    page("viewtopic.php?f=9&t=20344", topic(9, "Conversa geral", 20344, "Mecânico de confiança no Porto", [
        (member("jrs"), "Sex Jun 06, 2025 17:20", "Preciso de trocar a embraiagem de um Clio de 2009. Alguém recomenda oficina?"),
        (member("lobo_l"), "Sex Jun 06, 2025 18:02", "O senhor Alberto em Paranhos levou-me 320 &euro; e ficou óptimo.")]), "thread", relevant=False),
    page("viewtopic.php?f=14&t=19990", shell("Informação", '<table class="forumline" width="100%"><tr><th>Informação</th></tr><tr><td class="row1" align="center"><span class="gen">O tópico ou mensagem que solicitou não existe.</span></td></tr></table>'), "error"),
    page("viewtopic.php?f=14&t=20190", shell("Informação", '<table class="forumline" width="100%"><tr><th>Informação</th></tr><tr><td class="row1" align="center"><span class="gen">Este anúncio foi removido pela autora.<br><a href="viewforum.php?f=14">Voltar à secção</a></span></td></tr></table>'), "error"),
    page("login.php", shell("Entrar", '<form action="login.php" method="post"><table class="forumline"><tr><td>Utilizador: <input name="username"></td></tr><tr><td>Senha: <input type="password" name="password"></td></tr></table></form>'), "static"),
    page("faq.php", shell("FAQ", "<b>Porque não consigo publicar?</b><br>Confirme o seu e-mail primeiro.<br><b>Quanto custa?</b><br>Publicar é gratuito; a verificação custa 5 &euro;."), "static"),
    page("contacto.php", shell("Contacto", f"Telefone 21 395 40 27 (dias úteis, 10h-17h)<br>E-mail geral@{HOST}<br>Rua das Flores 12, Lisboa"), "static"),
)
SITE = WrittenSite(HOST, "PT", PAGES, tuple(truth(a) for a in ADS), "phpBB tables in ISO-8859-1, first post is the ad, replies with other numbers")
