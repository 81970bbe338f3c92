"""Portuguese portal of companions on Next.js with hashed CSS modules.

Hard: class names such as Card_root__x7Q2a only, icon rows with values and no labels, chatty texts full of emoji where a
pictogram stands for in-call, out-call, hours or the fee, the state in __NEXT_DATA__ repeats the advert together with
'related' adverts of others, telephones only in tel: or wa.me links, relative days, an English interface by ?lang=en
over the same Portuguese text.
"""

import copy
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "amigas-pt.example"
B = f"https://{HOST}"


def P(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def H(kind, value):
    return {"kind": kind, "value": value}


# slug, name, town, days ago (2025-06-11), icon row (icon, value), type, text, links (kind, href target), pictures, (verified, featured), truth
ADS = [
    ("lisboa", "bia-8f3a21", "Bia", "Lisboa", 0, [("cake", "25"), ("ruler", "1,66 m"), ("flag", "Portugal")], "Independente",
     "Olá olá 😘 sou a Bia, alfacinha de gema! Adoro conversar, dar beijinhos demorados 💋 e fazer uma boa massagem 💆‍♀️. 🏠 Recebo em Arroios, apartamento só meu. 🚫🚗 Não me desloco.\n💶 30 min 60€ | 1h 100€ | 2h 180€\n🕐 10h às 20h",
     [("tel", "+351912604738")], 4, (True, True),
     dict(age=25, city="Lisbon", nationality="PT", height_cm=166, provider_kind="independent", services=["kissing", "massage"], incall=True, outcall=False, hours="10:00-20:00",
          max_duration_h=2, phones=["+351912604738"], prices=[P(60, 30), P(100, 60), P(180, 120)])),
    ("porto", "yasmin-b07c55", "Yasmin", "Porto", 1, [("cake", "29"), ("scale", "59 kg"), ("flag", "Brasil")], "Independente",
     "Oi amor, tudo bem? 🌺 Yasmin, carioca morando no Porto faz dois anos. Faço estilo namoradinha 🥰, adoro dançar samba pra você e dormir de conchinha... Atendo só em hotel e domicílio 🚗 (não tenho local, tá?).\nValores: 1 hora 130€, pernoite 600€ 🌙\nChama no zap 📲",
     [("wa", "+351936187402")], 5, (True, False),
     dict(age=29, city="Porto", nationality="BR", weight_kg=59, provider_kind="independent", services=["gfe", "dancing", "cuddling", "overnight"], incall=False, outcall=True,
          max_duration_h=12, handles=[H("whatsapp", "+351936187402")], prices=[P(130, 60), P(600, 720)])),
    ("braga", "dona-celeste-17ee90", "Dona Celeste", "Braga", 6, [("cake", "54")], "Independente",
     "Aqui não há fotos com filtro nem meninas de vinte anos 😅 Celeste, viúva, boa cozinheira. Jantamos em minha casa (bacalhau à minha moda 🐟) ou em restaurante, como preferir. Se a noite pedir, fazemos um banho de espuma 🛁. Visitas ao domicílio não. 150 rosas... estou a brincar, são 150 euros pela noite toda.",
     [("tel", "+351966302817")], 1, (False, False),
     dict(alias="Celeste", age=54, city="Braga", provider_kind="independent", services=["dinner_date", "bath"], incall=True, outcall=False, phones=["+351966302817"],
          max_duration_h=12, prices=[P(150, 720)])),
    ("faro", "karina-e-lu-5d2f08", "Karina e Lu", "Faro", 3, [("cake", "24 / 27")], "Independente",
     "Duas amigas, dobro da diversão ✌️😜 Karina (24) e Lu (27) 👯‍♀️ Massagem a 4 mãos, recebemos casais 👩‍❤️‍👨 e aniversariantes. 🏠 Faro centro. 🚗 hotéis do Algarve. Aqui 1h 220€ / no hotel 1h 280€.",
     [("tel", "+351927715064"), ("ig", "karina.e.lu")], 3, (False, True),
     dict(alias="Karina", aliases_stated=["Karina", "Lu"], age=24, ages_stated=[24, 27], audience="couple", city="Faro", provider_kind="independent", services=["four_hands", "couples"],
          incall=True, outcall=True, max_duration_h=1, phones=["+351927715064"], handles=[H("instagram", "karina.e.lu")], prices=[P(220, 60, "incall"), P(280, 60, "outcall")])),
    ("coimbra", "ts-lorena-c9a1b3", "TS Lorena", "Coimbra", 2, [("cake", "31"), ("ruler", "1,77 m"), ("scale", "68 kg"), ("flag", "Colômbia")], "Independente",
     "🔥 Lorena trans 🔥 simpática e sem tabus! Fantasias, role play 🎭, fetiches leves. Dominação NÃO ❌. Falo espanhol 🇪🇸, português 🇵🇹 e inglês 🇬🇧. 24h por dia ⏰ Agenda: 📍Coimbra até 14/06 ✈️ Aveiro 15/06 a 21/06.",
     [("tel", "+351915540286"), ("wa", "+351915540286")], 4, (True, False),
     dict(alias="Lorena", age=31, audience="trans", city="Coimbra", nationality="CO", height_cm=177, weight_kg=68, provider_kind="independent", languages_spoken=["es", "pt", "en"],
          services=["role_play", "fetish"], hours="24/7", phones=["+351915540286"], handles=[H("whatsapp", "+351915540286")],
          tour=[{"city": "Coimbra", "from": None, "to": "2025-06-14"}, {"city": "Aveiro", "from": "2025-06-15", "to": "2025-06-21"}])),
    ("lisboa", "helena-vip-40b6d2", "Helena", "Lisboa", 12, [("cake", "38"), ("ruler", "1,70 m"), ("flag", "Portugal")], "Agência",
     "A agência Atlântico Companhia apresenta Helena. Formada em Direito, elegante e discreta, acompanha os nossos clientes em reuniões de negócios, congressos e viagens dentro e fora da Europa. Fala inglês, francês e alemão. Deslocações a hotéis de cinco estrelas. Mínimo 3 horas: 600 €. Dia completo (24 h): 2 200 €.",
     [("mail", "helena@atlantico-companhia.example")], 6, (True, True),
     dict(age=38, city="Lisbon", nationality="PT", height_cm=170, provider_kind="agency", languages_spoken=["en", "fr", "de"], services=["business", "travel"], outcall=True,
          max_duration_h=24, handles=[H("email", "helena@atlantico-companhia.example")], prices=[P(600, 180), P(2200, 1440)])),
    ("setubal", "vania-2c81f4", "Vânia", "Setúbal", 0, [("cake", "33")], "Independente",
     "vania 33 anos setubal ✨ ond kiseres ✨ massagm tantra i mimos 🤗 atendo na minha ksa ou vou a tua 🏠🚗 das 9 as 18 pk tenho filhos na escola 🙈 meia hora 50 uma hora 80 euros n respondo a mensagens so xamadas",
     [("tel", "+351934028811")], 2, (False, False),
     dict(alias="Vânia", age=33, city="Setúbal", provider_kind="independent", services=["massage", "tantra", "cuddling"], incall=True, outcall=True, hours="09:00-18:00", max_duration_h=1,
          phones=["+351934028811"], prices=[P(50, 30), P(80, 60)])),
    ("funchal", "duarte-9ab377", "Duarte", "Funchal", 8, [("cake", "35"), ("ruler", "1,85 m"), ("scale", "81 kg")], "Independente",
     "Cavalheiro para senhoras 🌹 Madeirense de gema, mostro-vos a ilha como ninguém: levadas, miradouros, poncha 🍹 (guia incluído!). Também sou bom par de dança. 4 horas 200€, um dia inteiro 350€. Tenho carro 🚗 e vou buscar-vos ao hotel.",
     [("x", "duarte_madeira"), ("tel", "+351968850147")], 2, (False, False),
     dict(age=35, audience="man", city="Funchal", height_cm=185, weight_kg=81, provider_kind="independent", services=["city_guide", "dancing"], max_duration_h=24,
          phones=["+351968850147"], handles=[H("x", "duarte_madeira")], prices=[P(200, 240), P(350, 1440)])),
    ("aveiro", "nadia-online-6e40aa", "Nádia", "Aveiro", 4, [("cake", "22")], "Independente",
     "Só online, não insistam com encontros 🙏💻 Videochamada 15 min 25€ 📹 e packs de fotos 📸 a 15€. Respondo depois das 21h até à 1h. Tudo pelo Telegram ou pelo meu OF 💙",
     [("tg", "nadia_aveiro22"), ("of", "nadiaveiro")], 3, (True, False),
     dict(age=22, city="Aveiro", provider_kind="independent", services=["video_call", "media"], incall=False, outcall=False, hours="21:00-01:00", max_duration_h=0.25,
          handles=[H("telegram", "nadia_aveiro22"), H("onlyfans", "nadiaveiro")], prices=[P(25, 15), P(15)])),
]
LINKS = {"tel": ("tel:{}", "Ligar"), "wa": ("https://wa.me/{}", "WhatsApp"), "ig": ("https://www.instagram.com/{}/", "Instagram"), "mail": ("mailto:{}", "E-mail"),
         "x": ("https://x.com/{}", "X"), "tg": ("https://t.me/{}", "Telegram"), "of": ("https://onlyfans.com/{}", "OnlyFans")}
UI = {"pt": ("Início", "Todas as cidades", "Anunciar", "Entrar", "Contactos", "Outras amigas em destaque", "Verificada", "Destaque", "há {} dias", "hoje", "ontem"),
      "en": ("Home", "All cities", "Advertise", "Log in", "Contact details", "Other featured friends", "Verified", "Featured", "{} days ago", "today", "yesterday")}


def path(a):
    return f"/{a[0]}/acompanhante/{a[1]}"


def url(a):
    return B + path(a)


def posted(days):
    return f"2025-06-{11 - days:02d}" if days < 11 else f"2025-05-{42 - days:02d}"


def frame(title, body, props, route, lang="pt"):
    ui = UI[lang]
    data = {"props": {"pageProps": props}, "page": route, "query": {}, "buildId": "k3Vx0aQm_9tPz", "isFallback": False, "locale": lang}
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} · Amigas PT</title><meta name="next-head-count" content="3"/><link rel="stylesheet" href="/_next/static/css/2f9a77b1.css" data-n-g=""/></head><body><div id="__next"><div class="Shell_root__pQ81z"><header class="Shell_top__aa0Xe"><a href="/"><svg class="Logo_svg__91Kd2" viewBox="0 0 24 24"></svg></a><nav class="Shell_nav__Lm3rT"><a href="/">{ui[0]}</a><a href="/cidades">{ui[1]}</a><a href="/anunciar">{ui[2]}</a><a href="/entrar">{ui[3]}</a></nav></header><main class="Shell_main__r7Yq0">{body}</main><footer class="Shell_foot__Zc2b9"><a href="/termos">Termos</a><a href="/contacto">Contacto</a><span>Apoio: <a href="tel:+351300505912">300 505 912</a></span><span>© Amigas PT</span></footer></div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(data, ensure_ascii=False)}</script><script src="/_next/static/chunks/main-5f0ab3.js" defer=""></script></body></html>"""


def card(a):
    return f'<a class="Card_root__x7Q2a" href="{path(a)}"><div class="Card_ph__0mLwe"><img src="https://cdn.{HOST}/t/{a[1]}/1.avif" alt="{a[2]}" class="Card_img__Hh5s8"/></div><div class="Card_tx__b2vY6"><span class="Card_n__Kx9aP">{a[2]}</span><span class="Card_c__1uWqz">{a[3]}</span></div></a>'


def record(a):
    return {"slug": a[1], "name": a[2], "city": {"slug": a[0], "label": a[3]}, "createdAt": f"{posted(a[4])}T09:30:00.000Z", "type": "INDEPENDENT" if a[6] == "Independente" else "AGENCY",
            "description": a[7], "contacts": [{"t": k, "v": v} for k, v in a[8]], "photoCount": a[9], "verified": a[10][0], "featured": a[10][1]}


def detail(a, lang="pt"):
    ui = UI[lang]
    icons = "".join(f'<span class="Facts_item__eR5t1"><svg aria-hidden="true" class="Facts_ic__7Gf2s"><use href="#{i}"></use></svg>{v}</span>' for i, v in a[5])
    day = ui[9] if a[4] == 0 else ui[10] if a[4] == 1 else ui[8].format(a[4])
    marks = (f'<span class="Badge_v__t6Qa0"><svg><use href="#check"></use></svg>{ui[6]}</span>' if a[10][0] else "") + (f'<span class="Badge_f__Pw2m4">{ui[7]}</span>' if a[10][1] else "")
    shots = "".join(f'<div class="Gallery_cell__Nn0r3"><img src="https://cdn.{HOST}/f/{a[1]}/{i}.avif" alt="" loading="lazy"/></div>' for i in range(1, a[9] + 1))
    links = "".join(f'<a class="Reach_btn__yV8k2" href="{LINKS[k][0].format(v.lstrip("+") if k == "wa" else v)}">{LINKS[k][1]}</a>' for k, v in a[8])
    related = [o for o in ADS if o[1] != a[1]][:3]
    text = a[7].replace("\n", "<br/>")
    body = f"""<div class="Prof_grid__8Aq1c"><section class="Gallery_root__c3Jf7">{shots}</section><section class="Prof_info__Ty6u2"><h1 class="Prof_h__02Lsd">{a[2]}</h1>{marks}<div class="Facts_root__mB4x9"><span class="Facts_item__eR5t1"><svg aria-hidden="true"><use href="#pin"></use></svg>{a[3]}</span>{icons}<span class="Facts_item__eR5t1"><svg aria-hidden="true"><use href="#user"></use></svg>{a[6]}</span><span class="Facts_item__eR5t1"><svg aria-hidden="true"><use href="#clock"></use></svg>{day}</span></div><div class="Prof_text__Vw9z5"><p>{text}</p></div><h2 class="Prof_h2__Qd1e8">{ui[4]}</h2><div class="Reach_root__5Hn3b">{links}</div></section></div><aside class="Rel_root__Ja7p6"><h3>{ui[5]}</h3>{"".join(card(o) for o in related)}</aside>"""
    return frame(a[2], body, {"ad": record(a), "related": [record(o) for o in related]}, "/[city]/acompanhante/[slug]", lang)


def listing(ads, title, route, page=1):
    more = '<a class="Pg_n__3Bt7x" href="/cidades?p=2">Ver mais</a>' if page == 1 and route == "/cidades" else ""
    return frame(title, f'<h1 class="List_h__c0Pq3">{title}</h1><div class="List_sort__Yt2n1"><a href="{route}?ordem=recentes">Mais recentes</a></div><div class="List_grid__Xz8e4">{"".join(card(a) for a in ads)}</div>{more}',
                 {"items": [record(a) for a in ads], "page": page}, route)


def truth(a):
    facts = dict(alias=a[2], aliases_stated=[a[11].get("alias", a[2])], ages_stated=[a[11]["age"]]) | a[11]
    return copy.deepcopy({**AD, "url": url(a), "text_language": "pt", "country": "PT", "n_images": a[9], "verified": a[10][0], "paid_placement": a[10][1], "posted_at": posted(a[4]), **facts})


def plain(path_, title, body, kind="static"):
    return WrittenPage(B + path_, frame(title, f'<article class="Doc_root__9Ks0a"><h1>{title}</h1>{body}</article>', {"doc": title}, path_), kind, "pt")


ONE, TWO, LX = ADS[:6], ADS[6:], [a for a in ADS if a[0] == "lisboa"]
RECENT = sorted(ONE, key=lambda a: a[4])
PAGES = [
    WrittenPage(f"{B}/cidades", listing(ONE, "Todas as cidades", "/cidades"), "listing", "pt", ads=tuple(url(a) for a in ONE)),
    WrittenPage(f"{B}/cidades?p=2", listing(TWO, "Todas as cidades", "/cidades", 2), "listing", "pt", ads=tuple(url(a) for a in TWO)),
    WrittenPage(f"{B}/cidades?ordem=recentes", listing(RECENT, "Todas as cidades", "/cidades"), "listing", "pt", ads=tuple(url(a) for a in RECENT), canonical=f"{B}/cidades"),
    WrittenPage(f"{B}/lisboa", listing(LX, "Amigas em Lisboa", "/lisboa"), "listing", "pt", ads=tuple(url(a) for a in LX)),
    *(WrittenPage(url(a), detail(a), "ad", "pt", ads=(url(a),)) for a in ADS),
    *(WrittenPage(url(a) + "?lang=en", detail(a, "en"), "ad", "en", "pt", ads=(url(a),), canonical=url(a)) for a in (ADS[1], ADS[5])),
    WrittenPage(url(ADS[3]) + "?ref=story", detail(ADS[3]), "ad", "pt", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    plain("/anunciar", "Anunciar", "<p>Plano Grátis: 0 €. Plano Destaque: 19,90 € por semana ou 59 € por mês. Verificação: gratuita, com selfie.</p>"),
    plain("/contacto", "Contacto", "<p>Apoio 300 505 912 (dias úteis, 10h às 18h), ola@amigas-pt.example.</p>"),
    plain("/termos", "Termos e condições", "<p>Serviço reservado a maiores de 18 anos. A Amigas PT é um espaço de publicidade e não intervém nos encontros.</p>"),
    plain("/entrar", "Entrar", '<form><input name="email"/><input name="password" type="password"/><button>Entrar</button></form>'),
    plain("/diario/fim-de-semana-em-evora", "Fim de semana em Évora", "<p>Templo romano ao pôr do sol, sopa de cação ao jantar e um quarto com vista para a planície. Fica a hora e meia de Lisboa.</p>"),
    plain("/porto/acompanhante/rita-77f0c1", "Este perfil já não está disponível", "<p>A Rita pausou o anúncio. Espreite outras amigas no Porto.</p>", "error"),
    plain("/viseu", "Ups, não encontrámos nada", "<p>Ainda não há amigas nesta cidade.</p>", "error"),
]
SITE = WrittenSite(HOST, "PT", tuple(PAGES), tuple(truth(a) for a in ADS), note="hashed classes, icons without labels, emoji as facts, Next state with other people's adverts in it")
