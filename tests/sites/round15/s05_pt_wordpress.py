"""WordPress-like site of one independent woman in Portugal: a home page that is her ad, and many pages about herself.

Hard: only the home page is an ad; the pages on rates, tour, gallery and contact repeat facts but are static; blog articles name other cities and
sums; the number is written with 'zero' style words on one page and as a click-to-chat link on another; comment-reply and utm duplicates.
"""

from html import escape

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "inesdovale.example"
B = f"https://{HOST}"

AD_TRUTH = {**AD, "url": f"{B}/", "alias": "Inês", "aliases_stated": ["Inês"], "age": 34, "ages_stated": [34], "text_language": "pt", "provider_kind": "independent", "city": "Coimbra", "country": "PT",
            "nationality": "PT", "languages_spoken": ["pt", "en", "fr"], "services": ["dinner_date", "massage", "overnight", "travel", "gfe"], "incall": True, "outcall": True, "hours": "14:00-23:00", "height_cm": 167,
            "weight_kg": 60, "max_duration_h": 12, "tour": [{"city": "Porto", "from": "2025-06-19", "to": "2025-06-21"}, {"city": "Faro", "from": "2025-07-04", "to": "2025-07-07"}], "n_images": 5,
            "phones": ["+351960472461"], "handles": [{"kind": "whatsapp", "value": "+351960472461"}, {"kind": "email", "value": f"ines@{HOST}"}, {"kind": "instagram", "value": "ines.do.vale"}],
            "prices": [{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for a, m in ((180, 60), (320, 120), (900, 720))]}

MENU = [("/", "Início"), ("/sobre-mim/", "Sobre mim"), ("/valores/", "Valores"), ("/agenda-de-viagens/", "Agenda de viagens"), ("/galeria/", "Galeria"), ("/perguntas-frequentes/", "Perguntas"), ("/blog/", "Blog"), ("/contacto/", "Contacto")]


def wp(title, body, cls="page", pid=2, side=True, path="/"):
    nav = "".join(f'<li id="menu-item-{30 + k}" class="menu-item menu-item-type-post_type{" current-menu-item" if p == path else ""}"><a href="{B}{p}">{n}</a></li>' for k, (p, n) in enumerate(MENU))
    aside = f"""<aside id="secondary" class="widget-area"><section id="search-2" class="widget widget_search"><form role="search" action="{B}/"><input type="search" placeholder="Pesquisar …" name="s"></form></section>
<section id="recent-posts-2" class="widget widget_recent_entries"><h2 class="widget-title">Artigos recentes</h2><ul>{"".join(f'<li><a href="{B}/{s}/">{t}</a></li>' for s, t, *_ in POSTS)}</ul></section>
<section class="widget widget_categories"><h2 class="widget-title">Categorias</h2><ul><li><a href="{B}/category/viagens/">Viagens</a> (2)</li><li><a href="{B}/category/cartas/">Cartas</a> (1)</li></ul></section></aside>""" if side else ""
    return f"""<!DOCTYPE html>
<html lang="pt-PT"><head><meta charset="UTF-8"><title>{escape(title)} &#8211; Inês do Vale</title><meta name="generator" content="WordPress 6.5.4"><link rel="https://api.w.org/" href="{B}/wp-json/"><link rel="shortlink" href="{B}/?p={pid}">
<link rel="stylesheet" id="astra-theme-css-css" href="{B}/wp-content/themes/astra/assets/css/minified/main.min.css?ver=4.6"><style>.wp-block-column{{flex-basis:50%}}</style></head>
<body class="{cls} page-id-{pid} wp-custom-logo ast-right-sidebar"><a class="skip-link screen-reader-text" href="#content">Saltar para o conteúdo</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="{B}/" rel="home">Inês do Vale</a></p><p class="site-description">acompanhante independente, com tempo e com calma</p><nav><ul id="primary-menu">{nav}</ul></nav></header>
<div id="content" class="site-content"><div class="ast-container"><main id="main" class="site-main">{body}</main>{aside}</div></div>
<footer id="colophon"><div class="site-info">Copyright &copy; 2025 Inês do Vale | Conteúdo para maiores de 18 anos | <a href="{B}/politica-de-privacidade/">Política de privacidade</a></div></footer>
<script id="cookie-law">/* aviso */</script><div id="cookie-law-info-bar"><span>Este site usa cookies. <a role="button">Aceitar</a></span></div></body></html>"""


POSTS = [
    ("um-fim-de-semana-em-evora", "Um fim de semana em Évora", "2025-05-12", "viagens", "<p>Há viagens que se fazem por causa da companhia. Fomos de comboio, ficámos numa pensão de janelas verdes e comemos açorda até à meia-noite. Paguei 95 euros pelo quarto e voltava amanhã.</p><p>Se me perguntarem o que levo na mala: um livro, um vestido, sapatos para andar.</p>"),
    ("porque-nao-respondo-a-meia-noite", "Porque não respondo à meia-noite", "2025-04-02", "cartas", "<p>Recebo mensagens às três da manhã que dizem apenas «olá». Não são um convite. Respondo de tarde, por ordem de chegada, a quem se apresenta. Em 2019, quando comecei, respondia a tudo e dormia pouco.</p>"),
    ("lisboa-em-marco", "Lisboa em março", "2025-03-20", "viagens", "<p>Estive em Lisboa três dias, de 14 a 16 de março. Obrigada a quem me levou ao Gulbenkian. A minha amiga Clara (29) continua por lá; eu volto no outono.</p>"),
]


def fig(k, alt):
    return f'<figure class="wp-block-image size-large"><img decoding="async" src="{B}/wp-content/uploads/2025/03/ines-{k}-768x1024.jpg" alt="{alt}" class="wp-image-{200 + k}"/></figure>'


HOME = f"""<article id="post-2" class="post-2 page type-page status-publish hentry"><div class="entry-content">
<div class="wp-block-cover alignfull"><img class="wp-block-cover__image-background" src="{B}/wp-content/uploads/2025/03/ines-1-1536x864.jpg" alt=""/><div class="wp-block-cover__inner-container"><h1 class="has-text-align-center">Olá, sou a Inês</h1></div></div>
<p>Portuguesa, 34 anos, 1,67 m e 60 kg, cabelo castanho, riso fácil. Vivo e recebo em <strong>Coimbra</strong>, num apartamento sossegado perto do Mondego, e também me desloco a hotéis e a casas da região. Trabalho por conta própria: quem atende sou eu.</p>
<p>Gosto de jantares compridos, de uma massagem sem pressas e daquilo a que chamam experiência de namorada. Para quem quer mais tempo há a noite inteira, ou uma viagem a dois. Falo português, inglês e francês.</p>
<div class="wp-block-columns"><div class="wp-block-column">{fig(2, "Inês à janela")}{fig(3, "Inês no jardim")}</div><div class="wp-block-column">{fig(4, "Retrato")}{fig(5, "Mãos e livro")}</div></div>
<h2>Em poucas palavras</h2>
<figure class="wp-block-table"><table><tbody><tr><td>Uma hora</td><td>180 €</td></tr><tr><td>Duas horas</td><td>320 €</td></tr><tr><td>Noite (12 h)</td><td>900 €</td></tr></tbody></table></figure>
<p>Atendo de segunda a sábado, das 14h às 23h. O táxi (cerca de 10 €) fica à parte.</p>
<h2>Próximas viagens</h2><ul><li>Porto, 19 a 21 de junho</li><li>Faro, 4 a 7 de julho</li></ul>
<h2>Falar comigo</h2><p>Telefone ou WhatsApp: <a href="https://wa.me/351960472461">960 472 461</a><br>E-mail: <a href="mailto:ines@{HOST}">ines@{HOST}</a><br>Instagram: <a href="https://www.instagram.com/ines.do.vale/">@ines.do.vale</a></p>
<p class="has-small-font-size">Não respondo a números anónimos. Sem serviços de dominação, sem duplas.</p></div></article>"""

P = []


def add(path, html, kind, canonical=None, ads=()):
    P.append(WrittenPage(B + path, html, kind, "pt", None, ads, B + canonical if canonical else None))


def page(path, title, body, pid, kind="static"):
    html = wp(title, f'<article class="post-{pid} page type-page hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1></header><div class="entry-content">{body}</div></article>', pid=pid, path=path)
    add(path, html, kind)
    return html


home = wp("Início", HOME, "home page", 2, side=False)
add("/", home, "ad", ads=(f"{B}/",))
add("/?utm_source=instagram&utm_medium=bio", home, "ad", "/", (f"{B}/",))
page("/sobre-mim/", "Sobre mim", "<p>Nasci na Lousã, estudei letras e trabalhei numa livraria até aos vinte e oito. Hoje faço isto por escolha, ao meu ritmo, com regras que são minhas.</p><p>Vejo pouca gente e com calma. Não tenho agência, nem motorista, nem quem atenda por mim. Sou curiosa, gosto de ouvir.</p><blockquote><p>«Uma conversa que acaba em silêncio bom.» &mdash; um amigo</p></blockquote>", 14)
page("/valores/", "Valores", "<figure class='wp-block-table is-style-stripes'><table><thead><tr><th>Encontro</th><th>Em Coimbra</th></tr></thead><tbody><tr><td>1 hora</td><td>180 €</td></tr><tr><td>2 horas</td><td>320 €</td></tr><tr><td>Jantar, 4 horas</td><td>500 €</td></tr><tr><td>Noite, 12 horas</td><td>900 €</td></tr><tr><td>Fim de semana</td><td>a combinar</td></tr></tbody></table></figure><p>O pagamento faz-se à chegada, num envelope. Para viagens peço um sinal de 100 €.</p>", 18)
page("/agenda-de-viagens/", "Agenda de viagens", "<ul><li><strong>Porto</strong>: 19 a 21 de junho (hotel na Boavista)</li><li><strong>Faro</strong>: 4 a 7 de julho</li><li><s>Lisboa: 14 a 16 de março</s> (passou)</li></ul><p>Fora destas datas estou em Coimbra.</p>", 22)
page("/galeria/", "Galeria", "<figure class='wp-block-gallery has-nested-images columns-3'>" + "".join(fig(k, "") for k in range(1, 10)) + "</figure><p>Todas as fotografias são minhas, de 2024 e 2025. O rosto fica para o encontro.</p>", 25)
page("/perguntas-frequentes/", "Perguntas frequentes", "<h3>Preciso de marcar?</h3><p>Sim, de véspera.</p><h3>Recebe casais?</h3><p>Não, lamento.</p><h3>E se eu me atrasar?</h3><p>Acontece. Avise e acertamos o tempo.</p><h3>Onde estaciono?</h3><p>Há um parque a dois minutos a pé.</p>", 27)
page("/contacto/", "Contacto", "<p>nove seis zero, quatro sete dois, quatro seis um. Escrevam primeiro, por favor.</p><div class='wpcf7'><form class='wpcf7-form'><p><label>O seu nome <input name='your-name'></label></p><p><label>Mensagem <textarea name='your-message'></textarea></label></p><p><input type='submit' value='Enviar'></p></form></div>", 29)
page("/politica-de-privacidade/", "Política de privacidade", "<h2>Quem somos</h2><p>O endereço deste site é " + B + ".</p><h2>Comentários</h2><p>Quando os visitantes deixam comentários, guardamos os dados do formulário e o endereço IP.</p>", 3)
for n, (slug, title, date, cat, text) in enumerate(POSTS):
    html = wp(title, f'<article class="post-{100 + n} post type-post category-{cat}"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><time class="entry-date published" datetime="{date}T10:00:00+01:00">{date}</time> por <a href="{B}/author/ines/">ines</a></div></header><div class="entry-content">{text}</div></article><div id="comments"><h2>Um comentário</h2><ol><li class="comment"><cite>Rui</cite> <p>Que bem escrito, obrigado.</p><a class="comment-reply-link" href="{B}/{slug}/?replytocom=7">Responder</a></li></ol></div>', "single-post", 100 + n, path="/blog/")
    add(f"/{slug}/", html, "static")
    if n == 0:
        add(f"/{slug}/?replytocom=7", html, "static", f"/{slug}/")
ex = lambda ps: "".join(f'<article class="post hentry"><h2 class="entry-title"><a href="{B}/{s}/">{t}</a></h2><div class="entry-meta">{d}</div>{x[:140]}… <a href="{B}/{s}/">Ler mais &raquo;</a></article>' for s, t, d, c, x in ps)  # noqa: E731
add("/blog/", wp("Blog", ex(POSTS), "blog", 40, path="/blog/"), "static")
add("/category/viagens/", wp("Viagens", '<h1 class="page-title">Categoria: Viagens</h1>' + ex([p for p in POSTS if p[3] == "viagens"]), "archive category", 41), "static")
add("/precos-2022/", wp("Página não encontrada", '<section class="error-404 not-found"><h1 class="page-title">Esta página parece não existir.</h1><p>Parece que o link que apontava para aqui estava incorrecto. Talvez tentar uma pesquisa?</p></section>', "error404", 0), "error")

SITE = WrittenSite(HOST, "PT", tuple(P), (AD_TRUTH,), "One ad on the home page; all other pages about herself are static.")
