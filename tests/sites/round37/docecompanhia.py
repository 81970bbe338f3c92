"""Portuguese companionship site where members advertise themselves for dinners, journeys and more, in the manner of sugar dating; a member theme on WordPress (BuddyPress) with fields.

Hard: profile fields in two-column tables of xProfile groups, 'Procuro' (what she seeks) beside 'Ofereço'; money as 'presente' in words; many have no phone and only messages through the site;
gentlemen's profiles that offer nothing for money; 'Premium' and 'Perfil verificado' marks; the time of the last visit; who is 'visited lately' in the side column.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.docecompanhia.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


OFFER = {"dinner_date": "Jantares", "travel": "Viagens", "massage": "Massagens", "gfe": "Experiência de namorada", "overnight": "Noite completa", "city_guide": "Passeios pela cidade", "cuddling": "Mimos e abraços", "video_call": "Videochamadas", "striptease": "Striptease", "couples": "Encontros com casais", "role_play": "Fantasias e papéis"}
TONGUE = {"pt": "Português", "en": "Inglês", "fr": "Francês", "es": "Espanhol", "uk": "Ucraniano", "it": "Italiano"}
LAND = {"PT": "Portuguesa", "BR": "Brasileira", "UA": "Ucraniana", "AO": "Angolana", "ES": "Espanhola"}

# user, name, age, city, city in English, cm, kg, land, tongues, offers, seeks, marks, pictures, text, truth
MEMBERS = [
    ("mafalda-lx", "Mafalda", 27, "Lisboa", "Lisbon", 168, 57, "PT", ["pt", "en", "fr"], ["dinner_date", "travel", "gfe"], "Um cavalheiro generoso, de 40 a 60 anos", "PV", 5,
     "Sou a Mafalda, arquiteta de dia e boa companhia à noite. Gosto de fado, de vinho do Dão e de quem sabe ouvir. Um jantar de três horas são 250 €, uma noite completa (10 horas) 700 €. Vou ter consigo ao hotel, não recebo em casa. Combine comigo por WhatsApp: 915 308 467.",
     dict(incall=False, outcall=True, services=["dinner_date", "travel", "gfe", "overnight"], prices=[eur(250, 180), eur(700, 600)], handles=[{"kind": "whatsapp", "value": "+351915308467"}])),
    ("thais_porto", "Thaís", 24, "Porto", "Porto", 163, 54, "BR", ["pt", "es"], ["massage", "gfe", "striptease"], "Homens educados e discretos", "P", 6,
     "Oi amores, sou a Thaís, carioca, há seis meses no Porto. Recebo no meu apartamento perto da Boavista, das 11:00 às 23:00. Uma hora 100 €, meia hora 60 €. Telefone 932 740 185.",
     dict(incall=True, hours="11:00-23:00", prices=[eur(100, 60), eur(60, 30)], phones=["+351932740185"])),
    ("oksana.cascais", "Oksana", 33, "Cascais", "Cascais", 175, 60, "UA", ["uk", "en", "pt"], ["dinner_date", "city_guide", "travel"], "Empresário solteiro", "V", 3,
     "Good evening. I am Oksana, I have lived in Cascais for eight years. I accompany gentlemen to dinners, golf weekends and concerts. My gift for an evening of four hours is 400 €. Please introduce yourself on Telegram first: @oksana_cascais",
     dict(text_language="en", prices=[eur(400, 240)], handles=[{"kind": "telegram", "value": "oksana_cascais"}])),
    ("lena-estudante", "Lena", 21, "Coimbra", "Coimbra", 170, 55, "PT", ["pt", "en"], ["dinner_date", "cuddling", "video_call"], "Um mentor com paciência", "", 2,
     "Estudante de Direito, procuro uma relação de benefícios mútuos com alguém que me ajude com as propinas. Mesada a combinar. Só respondo a mensagens aqui no site.", {}),
    ("sofia-madura", "Sofia", 48, "Setúbal", "Setúbal", 160, 68, "PT", ["pt"], ["massage", "cuddling"], "Homem viúvo ou sozinho", "V", 2,
     "Senhora divorciada, calma e carinhosa. Faço massagens na minha casa em Setúbal, de segunda a sexta, das 10:00 às 18:00. Presente de 70 € por uma hora. Não atendo números privados: 265 118 930.",
     dict(incall=True, hours="10:00-18:00", prices=[eur(70, 60)], phones=["+351265118930"])),
    ("duo-alfama", "Rita e Joana", 25, "Lisboa", "Lisbon", None, None, "PT", ["pt", "en"], ["dinner_date", "couples", "massage"], "Casais e cavalheiros", "P", 4,
     "A Rita tem 25 anos, a Joana 29. Somos amigas desde a escola e vamos sempre juntas. Duas horas com as duas: 400 €. Deslocamo-nos a hotéis em Lisboa e no Estoril. E-mail: duoalfama@correiodoce.example",
     dict(alias="Rita", aliases_stated=["Rita", "Joana"], ages_stated=[25, 29], audience="couple", outcall=True, services=["duo", "dinner_date", "couples", "massage"], prices=[eur(400, 120)], handles=[{"kind": "email", "value": "duoalfama@correiodoce.example"}])),
    ("kiara-ts", "Kiara", 30, "Faro", "Faro", 178, 66, "BR", ["pt", "en", "it"], ["massage", "role_play", "gfe"], "Quem me trate como uma senhora", "P", 5,
     "Mulher trans, brasileira, em Faro até 20 de junho; de 21 a 28 de junho estou em Lisboa. Recebo e vou a hotel, 24/7. Hora 120 € comigo, 160 € no seu hotel. WhatsApp e chamadas: 963 502 718.",
     dict(audience="trans", incall=True, outcall=True, hours="24/7", tour=[{"city": "Faro", "from": None, "to": "2025-06-20"}, {"city": "Lisbon", "from": "2025-06-21", "to": "2025-06-28"}], prices=[eur(120, 60, "incall"), eur(160, 60, "outcall")], phones=["+351963502718"], handles=[{"kind": "whatsapp", "value": "+351963502718"}])),
    ("nayara.ao", "Nayara", 29, "Lisboa", "Lisbon", 172, 65, "AO", ["pt", "fr"], ["dinner_date", "overnight", "travel"], "Cavalheiro viajado", "V", 3,
     "Angolana, elegante e bem-disposta. Acompanho em viagens de trabalho pela Europa. Uma noite (12 horas) 800 €. Siga-me no Instagram: nayara.viaja", dict(prices=[eur(800, 720)], handles=[{"kind": "instagram", "value": "nayara.viaja"}])),
    ("duarte-cavalheiro", "Duarte", 36, "Braga", "Braga", 186, 80, "PT", ["pt", "en", "es"], ["dinner_date", "massage", "travel"], "Senhoras sem idade", "V", 2,
     "Acompanhante masculino para senhoras. Jantar, teatro, casamentos em que não quer ir sozinha. Desloco-me a todo o Minho. 80 € por hora. Telemóvel 926 031 854.", dict(audience="man", outcall=True, prices=[eur(80, 60)], phones=["+351926031854"])),
]


def url(m):
    return f"{ROOT}/membros/{m[0]}/"


def marks(m):
    return ('<span class="pmpro-badge premium">Premium</span>' if "P" in m[11] else "") + ('<span class="bp-verified-badge" title="Perfil verificado">Perfil verificado</span>' if "V" in m[11] else "")


def item(m):
    return f"""<li class="odd is-online bp-single-member" data-bp-item-component="members"><div class="list-wrap"><div class="item-avatar"><a href="{url(m)}"><img loading="lazy" src="{ROOT}/wp-content/uploads/avatars/{m[0]}/thumb-bpthumb.jpg" class="avatar user-avatar avatar-150 photo" width="150" height="150" alt="Foto do perfil de {m[1]}"></a></div><div class="item"><div class="item-block"><h2 class="list-title member-name"><a href="{url(m)}">{m[1]}</a></h2>{marks(m)}<p class="item-meta">{m[3]}</p><p class="item-meta last-activity">Ativo há {len(m[0])} horas</p></div></div></div></li>"""


def shell(title, body, path):
    side = "".join(f'<li class="vcard"><div class="item-avatar"><a href="{url(m)}" class="bp-tooltip" data-bp-tooltip="{m[1]}"><img src="{ROOT}/wp-content/uploads/avatars/{m[0]}/thumb-bpthumb.jpg" width="50" alt=""></a></div></li>' for m in MEMBERS[1:5])
    return f"""<!DOCTYPE html>
<html lang="pt-PT"><head><meta charset="UTF-8"><title>{title} &#8211; Doce Companhia</title><link rel="canonical" href="{ROOT}{path}"><meta name="generator" content="WordPress 6.6.2"><link rel="stylesheet" id="bp-nouveau-css" href="{ROOT}/wp-content/plugins/buddypress/bp-templates/bp-nouveau/css/buddypress.min.css?ver=14.3"></head>
<body class="bp-nouveau members buddypress no-js"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="{ROOT}/">Doce Companhia</a></p><nav id="site-navigation"><ul class="menu"><li><a href="{ROOT}/membros/">Membros</a></li><li><a href="{ROOT}/como-funciona/">Como funciona</a></li><li><a href="{ROOT}/adesao/">Adesão</a></li><li><a href="{ROOT}/conselhos/">Conselhos</a></li><li><a href="{ROOT}/entrar/">Entrar</a></li></ul></nav></header>
<div id="content"><main id="primary"><div id="buddypress" class="buddypress-wrap bp-dir-hori-nav">{body}</div></main><aside id="secondary" class="widget-area"><section class="widget widget_bp_core_whos_online_widget"><h2 class="widget-title">Visitados recentemente</h2><ul>{side}</ul></section></aside></div>
<footer class="site-footer"><a href="{ROOT}/termos/">Termos</a> <a href="{ROOT}/privacidade/">Privacidade</a> Maiores de 18 anos. Livro de reclamações. © Doce Companhia 2025</footer></div><div id="cookie-notice" class="cookie-notice-hidden"><span id="cn-notice-text">Usamos cookies para lhe dar a melhor experiência.</span><a id="cn-accept-cookie">OK</a></div></body></html>"""


def fields(rows):
    return "".join(f'<tr class="field_{n} required-field field_type_textbox"><td class="label">{k}</td><td class="data"><p>{v}</p></td></tr>' for n, (k, v) in enumerate(rows, 1) if v)


def head(user, name, badge, face=f"{ROOT}/wp-content/plugins/buddypress/bp-core/images/mystery-man.jpg"):
    return f"""<div id="item-header" class="users-header single-headers"><div id="item-header-avatar"><img src="{face}" class="avatar user-avatar avatar-150 photo" width="150" height="150" alt=""></div><div id="item-header-content"><h2 class="user-nicename">@{user}</h2><h1>{name}</h1>{badge}<ul class="member-header-actions"><li class="generic-button"><a href="{ROOT}/entrar/">Enviar mensagem</a></li><li class="generic-button"><a href="{ROOT}/entrar/">Adicionar aos favoritos</a></li></ul></div></div>
<nav class="main-navs no-ajax bp-navs single-screen-navs horizontal users-nav"><ul><li class="current selected"><a>Perfil</a></li><li><a>Atividade</a></li><li><a>Amigos</a></li></ul></nav>"""


def page(m):
    shots = "".join(f'<li class="rtmedia-list-item"><a href="{ROOT}/wp-content/uploads/rtMedia/{m[0]}/{n}.jpg"><img src="{ROOT}/wp-content/uploads/rtMedia/{m[0]}/{n}-320x320.jpg" alt=""></a></li>' for n in range(1, m[12] + 1))
    about = fields([("Nome", m[1]), ("Idade", "25 e 29 anos" if m[0] == "duo-alfama" else f"{m[2]} anos"), ("Cidade", m[3]), ("Altura", m[5] and f"{m[5] / 100:.2f} m".replace(".", ",")), ("Peso", m[6] and f"{m[6]} kg"), ("Nacionalidade", LAND[m[7]] if m[0] not in ("duarte-cavalheiro",) else "Português"), ("Línguas", ", ".join(TONGUE[t] for t in m[8]))])
    wish = fields([("Ofereço", ", ".join(OFFER[o] for o in m[9])), ("Procuro", m[10]), ("Sobre mim", m[13])])
    return shell(f"{m[1]} ({m[0]})", f"""{head(m[0], m[1], marks(m), f"{ROOT}/wp-content/uploads/rtMedia/{m[0]}/1-150x150.jpg")}<div class="item-body"><div class="bp-widget sobre"><h3 class="screen-heading profile-group-title">Dados</h3><table class="profile-fields bp-tables-user">{about}</table></div><div class="bp-widget encontro"><h3 class="screen-heading profile-group-title">O encontro</h3><table class="profile-fields bp-tables-user">{wish}</table></div><ul class="rtmedia-list rtmedia-list-media">{shots}</ul></div>""", f"/membros/{m[0]}/")


def truth(m):
    row = deepcopy(AD)
    row.update(url=url(m), alias=m[1], aliases_stated=[m[1]], age=m[2], ages_stated=[m[2]], text_language="pt", provider_kind="unknown", city=m[4], country="PT", nationality=m[7], languages_spoken=list(m[8]), services=list(m[9]), height_cm=m[5], weight_kg=m[6], verified="V" in m[11], paid_placement="P" in m[11], n_images=m[12])
    row.update(deepcopy(m[14]))
    if row["prices"]:
        row["max_duration_h"] = max(p["duration_min"] for p in row["prices"]) / 60
    return row


def gentleman(user, name, age, city, text):
    body = head(user, name, "") + f'<div class="item-body"><div class="bp-widget"><h3 class="screen-heading profile-group-title">Dados</h3><table class="profile-fields bp-tables-user">{fields([("Nome", name), ("Idade", f"{age} anos"), ("Cidade", city), ("Procuro", text)])}</table></div></div>'
    return WrittenPage(f"{ROOT}/membros/{user}/", shell(f"{name} ({user})", body, f"/membros/{user}/"), "profile", "pt")


def listed(path, rows, title, canonical=None, foot=""):
    html = shell(title, f'<h1>{title}</h1><div id="members-dir-list" class="members dir-list"><ul id="members-list" class="item-list members-list bp-list grid three">{"".join(map(item, rows))}</ul>{foot}</div>', canonical or path)
    return WrittenPage(ROOT + path, html, "listing", "pt", ads=tuple(map(url, rows)), canonical=ROOT + canonical if canonical else None)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<article class="page hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>', path), kind, "pt", status=status)


PAGER = '<div class="bp-pagination bottom"><span class="page-numbers current">1</span> <a class="page-numbers" href="/membros/?upage=2">2</a></div>'
PAGES = [
    listed("/membros/", MEMBERS[:5], "Membros", foot=PAGER),
    listed("/membros/?upage=2", MEMBERS[5:], "Membros"),
    listed("/membros/?members_order_by=active", MEMBERS[:5], "Membros", "/membros/", PAGER),
    listed("/cidade/lisboa/", [m for m in MEMBERS if m[3] == "Lisboa"], "Companhia em Lisboa"),
    *(WrittenPage(url(m), page(m), "ad", "pt", text_language=m[14].get("text_language"), ads=(url(m),)) for m in MEMBERS),
    WrittenPage(f"{url(MEMBERS[1])}?utm_source=ig", page(MEMBERS[1]), "ad", "pt", ads=(url(MEMBERS[1]),), canonical=url(MEMBERS[1])),
    gentleman("sr-henrique", "Henrique", 57, "Lisboa", "Uma senhora com conversa para jantares de trabalho. Sou generoso e discreto."),
    gentleman("antonio.algarve", "António", 49, "Albufeira", "Companhia para passear de barco no verão."),
    plain("/", "Doce Companhia", "<p>Relações com benefícios claros, entre adultos. Registe-se grátis, fale com quem quiser, combine o que for justo para os dois.</p><p><a href='/membros/'>Ver membros</a></p>"),
    plain("/adesao/", "Adesão", "<table><tr><td>Senhoras e acompanhantes</td><td>Grátis</td></tr><tr><td>Premium, por mês</td><td>29,90 €</td></tr><tr><td>Cavalheiros, por mês</td><td>49,90 €</td></tr></table>"),
    plain("/conselhos/primeiro-jantar/", "Conselhos para o primeiro jantar", "<p>12 de maio de 2025</p><p>Marque num sítio público, avise uma amiga, leve o seu próprio transporte. Se alguém a obriga, ligue 800 202 148.</p>"),
    plain("/termos/", "Termos", "<p>Só para maiores de 18 anos. A Doce Companhia não é parte nos acordos entre membros.</p>"),
    plain("/membros/bia-aveiro/", "Página não encontrada", "<p>Parece que nada foi encontrado neste endereço.</p>", "error", 404),
]

SITE = WrittenSite("www.docecompanhia.example", "PT", tuple(PAGES), tuple(truth(m) for m in MEMBERS), note=__doc__)
