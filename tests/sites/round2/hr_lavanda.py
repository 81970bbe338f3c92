"""A Croatian massage salon on WordPress: two houses, several therapists, house prices and the house phone on every page.

Hard: the therapists of Zagreb have a page each, those of Split stand on one page with anchors; the price list of the house
is on every page and is nobody's own (only two therapists state their own price); the house phone and WhatsApp are in
header, footer, JSON-LD and a floating button, and only some therapists give a number of their own; related posts below.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.salon-lavanda.example"
B = f"https://{HOST}"

HOUSE = """<!-- wp:table --><figure class="wp-block-table is-style-stripes"><table><caption>Cjenik salona (vrijedi za sve maserke)</caption><tbody>
<tr><td>Relax masaža 60 min</td><td>60,00 €</td></tr><tr><td>Relax masaža 90 min</td><td>85,00 €</td></tr><tr><td>Masaža četiri ruke 60 min</td><td>110,00 €</td></tr>
<tr><td>Tantra ritual 90 min</td><td>120,00 €</td></tr></tbody></table></figure><!-- /wp:table -->"""

JSONLD = """<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"HealthAndBeautyBusiness","name":"Salon Lavanda","url":"https://www.salon-lavanda.example/",
"telephone":"+385 1 4822 117","email":"info@salon-lavanda.example","address":{"@type":"PostalAddress","streetAddress":"Ilica 212","addressLocality":"Zagreb","postalCode":"10000","addressCountry":"HR"},"priceRange":"€€","openingHours":"Mo-Su 10:00-22:00"}]}</script>"""

# slug, name, date as in the post, facts as (label, value), prose, pictures, truth
ZAGREB = [
    (
        "iva",
        "Iva",
        "2. lipnja 2025.",
        [
            ("Godine", "28"),
            ("Visina", "168 cm"),
            ("Težina", "56 kg"),
            ("Govori", "hrvatski, engleski"),
            ("Masaže", "relax, tantra"),
            ("Smjena", "10:00 – 16:00, ponedjeljkom i srijedom"),
        ],
        "<p>Iva je u našem zagrebačkom salonu od prošle jeseni. Završila je tečaj tantre u Ljubljani i voli raditi polako, uz glazbu.</p><p>Prima u salonu u Ilici, ne dolazi na adresu klijenta.</p>",
        3,
        "2025-06-02",
        dict(
            age=28,
            height_cm=168,
            weight_kg=56,
            languages_spoken=["hr", "en"],
            services=["massage", "tantra"],
            hours="10:00-16:00",
            incall=True,
            outcall=False,
        ),
    ),
    (
        "petra",
        "Petra",
        "14. svibnja 2025.",
        [
            ("Godine", "35"),
            ("Visina", "174 cm"),
            ("Govori", "hrvatski, njemački"),
            ("Masaže", "relax, četiri ruke (s Ivom)"),
            ("Smjena", "16:00 – 22:00"),
        ],
        "<p>Petra je diplomirana fizioterapeutkinja, odrasla u Münchenu. Uz salon radi i na poziv: dolazi u hotele u Zagrebu.</p><p>Njezin mobitel: <strong>092 545 4741</strong></p>",
        2,
        "2025-05-14",
        dict(
            age=35,
            height_cm=174,
            languages_spoken=["hr", "de"],
            services=["massage", "four_hands"],
            hours="16:00-22:00",
            incall=True,
            outcall=True,
            phones=["+385925454741"],
        ),
    ),
    (
        "nok",
        "Nok",
        "28. svibnja 2025.",
        [
            ("Godine", "41"),
            ("Visina", "155 cm"),
            ("Podrijetlo", "Tajland"),
            ("Govori", "tajski, engleski, malo hrvatski"),
            ("Masaže", "tajlandska, uljna"),
        ],
        "<p>Naša Nok dolazi iz Chiang Maija i jedina u gradu radi tradicionalnu tajlandsku masažu na strunjači. Radi svakim danom osim nedjelje.</p>",
        4,
        "2025-05-28",
        dict(
            age=41, height_cm=155, nationality="TH", languages_spoken=["th", "en", "hr"], services=["massage"]
        ),
    ),
    (
        "marija-i-tea",
        "Marija i Tea",
        "6. lipnja 2025.",
        [
            ("Godine", "27 i 30"),
            ("Govore", "hrvatski, talijanski"),
            ("Masaže", "četiri ruke, masaža za parove"),
        ],
        "<p>Marija (27) i Tea (30) rade isključivo zajedno. Parovi su dobrodošli, a najava je obvezna dan ranije.</p><p>Njihova posebna cijena za parove: <mark>75 min – 150 €</mark></p>",
        2,
        "2025-06-06",
        dict(
            age=27,
            alias="Marija",
            aliases_stated=["Marija", "Tea"],
            ages_stated=[27, 30],
            languages_spoken=["hr", "it"],
            services=["four_hands", "massage", "couples"],
            max_duration_h=1.25,
            prices=[dict(amount=150, currency="EUR", code_currency=None, duration_min=75, place=None)],
        ),
    ),
    (
        "damir",
        "Damir",
        "20. travnja 2025.",
        [
            ("Godine", "39"),
            ("Visina", "187 cm"),
            ("Težina", "90 kg"),
            ("Govori", "hrvatski, engleski, ruski"),
            ("Masaže", "sportska, duboka"),
        ],
        '<p>Jedini maser u našem timu. Damir je bivši vaterpolist, radi s muškarcima i ženama, u salonu ili kod vas.</p><p>WhatsApp: <a href="https://wa.me/385917508093?text=Salon">piši Damiru</a></p>',
        1,
        "2025-04-20",
        dict(
            age=39,
            height_cm=187,
            weight_kg=90,
            audience="man",
            languages_spoken=["hr", "en", "ru"],
            services=["massage"],
            incall=True,
            outcall=True,
            handles=[{"kind": "whatsapp", "value": "+385917508093"}],
        ),
    ),
    (
        "olena",
        "Olena",
        "9. lipnja 2025.",
        [
            ("Godine", "33"),
            ("Podrijetlo", "Ukrajina"),
            ("Govori", "ukrajinski, hrvatski"),
            ("Masaže", "relax, antistres"),
            ("Smjena", "12:00 – 20:00"),
        ],
        "<p>Нова масажистка! Олена приїхала зі Львова, їй 33 роки, і вже вивчила хорватську. Спокійний масаж усього тіла, без поспіху, у нашому салоні в Загребі.</p>",
        2,
        "2025-06-09",
        dict(
            age=33,
            nationality="UA",
            languages_spoken=["uk", "hr"],
            services=["massage"],
            hours="12:00-20:00",
            incall=True,
            text_language="uk",
        ),
    ),
]

# anchor, name, line under the name, prose, pictures, truth
SPLIT = [
    (
        "mia",
        "Mia",
        "26 godina · 170 cm · 58 kg",
        "<p>Vesela Dalmatinka, radi relax masažu i aromaterapiju. U salonu od utorka do subote, od 9 do 15 sati.</p>",
        1,
        dict(age=26, height_cm=170, weight_kg=58, services=["massage"], hours="09:00-15:00", incall=True),
    ),
    (
        "sandra",
        "Sandra",
        "44 godine · 165 cm",
        "<p>Najiskusnija u kući. Tantra i meditacija, samo u salonu. Govori hrvatski, talijanski i engleski. Izravno: +385 99 633 4237</p>",
        2,
        dict(
            age=44,
            height_cm=165,
            services=["tantra"],
            incall=True,
            outcall=False,
            languages_spoken=["hr", "it", "en"],
            phones=["+385996334237"],
        ),
    ),
    (
        "jelena",
        "Jelena",
        "31 godina",
        "<p>Srpkinja iz Novog Sada, na moru od svibnja do rujna. Dolazi na jahte i u apartmane. Sat vremena na vašoj adresi 100 €, dva sata 180 €.</p>",
        1,
        dict(
            age=31,
            nationality="RS",
            outcall=True,
            max_duration_h=2,
            prices=[
                dict(amount=100, currency="EUR", code_currency=None, duration_min=60, place="outcall"),
                dict(amount=180, currency="EUR", code_currency=None, duration_min=120, place="outcall"),
            ],
        ),
    ),
    (
        "kim",
        "Kim",
        "29 godina · 160 cm · 49 kg",
        "<p>Filipinka azijske ljepote, blagih ruku. Kupka s ružinim laticama i uljna masaža. Englezi i Amerikanci: Kim speaks English.</p>",
        3,
        dict(
            age=29,
            height_cm=160,
            weight_kg=49,
            nationality="PH",
            ethnicity="asian",
            services=["bath", "massage"],
            languages_spoken=["en"],
        ),
    ),
]


def page(title, content, body_class):
    return f"""<!DOCTYPE html>
<html lang="hr-HR"><head><meta charset="UTF-8"><title>{title} - Salon Lavanda</title>
<meta name="generator" content="WordPress 6.5.3"><meta property="og:site_name" content="Salon Lavanda"><meta property="og:title" content="{title}">
{JSONLD}</head>
<body class="{body_class} wp-custom-logo wp-embed-responsive">
<header class="wp-block-template-part"><div class="wp-block-group alignwide"><p class="wp-block-site-title"><a href="{B}/">Salon Lavanda</a></p>
<nav class="wp-block-navigation"><ul><li><a href="/maserke/">Zagreb</a></li><li><a href="/split/">Split</a></li><li><a href="/cjenik/">Cjenik</a></li><li><a href="/blog/">Blog</a></li><li><a href="/kontakt/">Kontakt</a></li></ul></nav>
<p class="has-small-font-size">Rezervacije: <a href="tel:+38514822117">01 4822 117</a></p></div></header>
<main class="wp-block-group" id="wp--skip-link--target">{content}</main>
<footer class="wp-block-template-part"><div class="wp-block-columns"><div class="wp-block-column"><p>Salon Lavanda, Ilica 212, Zagreb<br>Podružnica Split, Poljička 9</p></div>
<div class="wp-block-column"><p>01 4822 117 · WhatsApp 095 562 8516 · info@salon-lavanda.example</p></div><div class="wp-block-column"><p>Obrt Lavanda, OIB 12345678903</p></div></div></footer>
<a class="joinchat__button" href="https://wa.me/385955628516" aria-label="WhatsApp"></a>
</body></html>"""


def url_of(row):
    return f"{B}/maserke/{row[0]}/"


def card(row):
    return f"""<li class="wp-block-post type-maserka"><figure class="wp-block-post-featured-image"><a href="{url_of(row)}"><img src="/wp-content/uploads/2025/05/{row[0]}-300x400.jpg" alt="{row[1]}"></a></figure>
<h3 class="wp-block-post-title"><a href="{url_of(row)}">{row[1]}</a></h3><div class="wp-block-post-excerpt"><p>{row[3][0][1]} god. · {row[3][-1][1] if row[3][-1][0] == "Masaže" else row[3][-2][1]} […]</p></div></li>"""


def detail(row):
    slug, name, date, facts, prose, n, *_ = row
    items = "".join(f"<li><strong>{k}:</strong> {v}</li>" for k, v in facts)
    pics = "".join(
        f'<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2025/05/{slug}-{i}.jpg" alt="{name} {i}"></figure>'
        for i in range(1, n + 1)
    )
    others = [r for r in ZAGREB if r is not row][:3]
    return page(
        name,
        f"""<article class="post type-maserka"><h1 class="wp-block-post-title">{name}</h1><div class="wp-block-post-date"><time>{date}</time></div>
<p class="has-text-align-left">Salon Zagreb, Ilica 212</p>
<figure class="wp-block-gallery has-nested-images">{pics}</figure>
<ul class="wp-block-list">{items}</ul>{prose}
<h2 class="wp-block-heading">Cijene</h2>{HOUSE}
<p>Za rezervaciju nazovite salon: 01 4822 117.</p></article>
<aside><h2>Upoznajte i ostale</h2><ul class="wp-block-post-template">{"".join(card(r) for r in others)}</ul></aside>
<div id="comments" class="wp-block-comments"><h3>2 komentara</h3><ol><li><b>Tomislav</b>: Preporučujem, vrlo ugodan ambijent.</li><li><b>Gost</b>: Radite li vikendom? <a href="?replytocom=31#respond">Odgovori</a></li></ol></div>""",
        "single single-maserka",
    )


def truth_of(url, name, n, city, given, posted=None):
    t = deepcopy(AD)
    t.update(
        url=url,
        alias=name,
        aliases_stated=[name],
        ages_stated=[given["age"]],
        text_language="hr",
        city=city,
        country="HR",
        n_images=n,
        posted_at=posted,
    )
    t.update(given)
    return t


split_page = page(
    "Split",
    '<h1 class="wp-block-heading">Naš tim u Splitu</h1><p>Salon Split, Poljička 9. Kliknite na ime: '
    + " ".join(f'<a href="#{r[0]}">{r[1]}</a>' for r in SPLIT)
    + "</p>"
    + "".join(
        f"""<div class="wp-block-media-text is-stacked-on-mobile" id="{slug}"><figure class="wp-block-media-text__media">{"".join(f'<img src="/wp-content/uploads/split/{slug}-{i}.jpg" alt="">' for i in range(1, n + 1))}</figure>
<div class="wp-block-media-text__content"><h2 class="wp-block-heading">{name}</h2><p class="has-small-font-size">{line}</p>{prose}</div></div>
<hr class="wp-block-separator">"""
        for slug, name, line, prose, n, _ in SPLIT
    )
    + HOUSE,
    "page page-id-88",
)

pages = []


def put(path, html, kind, **kw):
    pages.append(WrittenPage(B + path, html, kind, "hr", **kw))


def text(title, *paragraphs):
    return page(title, f"<h1>{title}</h1>" + "".join(f"<p>{p}</p>" for p in paragraphs), "page")


put(
    "/",
    text(
        "Salon Lavanda - masaže u Zagrebu i Splitu",
        "Dobro došli u oazu mira. Već dvanaest godina opuštamo Zagreb, a od 2022. i Split.",
        "Radno vrijeme: svaki dan 10 – 22 h.",
        "Naš salon ne nudi seksualne usluge. Molimo ne tražite ih od djelatnica.",
    ),
    "static",
)
put(
    "/maserke/",
    page(
        "Maserke Zagreb",
        f'<h1>Maserke Zagreb</h1><ul class="wp-block-post-template columns-3">{"".join(card(r) for r in ZAGREB)}</ul>{HOUSE}',
        "archive post-type-archive-maserka",
    ),
    "listing",
    ads=tuple(url_of(r) for r in ZAGREB),
)
put(
    "/maserke/?orderby=date",
    page(
        "Maserke Zagreb",
        f'<h1>Maserke Zagreb</h1><ul class="wp-block-post-template columns-3">{"".join(card(r) for r in reversed(ZAGREB))}</ul>{HOUSE}',
        "archive post-type-archive-maserka",
    ),
    "listing",
    ads=tuple(url_of(r) for r in reversed(ZAGREB)),
    canonical=f"{B}/maserke/",
)
put("/split/", split_page, "listing", ads=tuple(f"{B}/split/#{r[0]}" for r in SPLIT))
for r in ZAGREB:
    put(url_of(r).removeprefix(B), detail(r), "ad", ads=(url_of(r),), text_language=r[7].get("text_language"))
put(
    "/maserke/petra/?replytocom=31",
    detail(ZAGREB[1]),
    "ad",
    ads=(url_of(ZAGREB[1]),),
    canonical=url_of(ZAGREB[1]),
)
put(
    "/maserke/iva/?fbclid=IwAR2xk9",
    detail(ZAGREB[0]),
    "ad",
    ads=(url_of(ZAGREB[0]),),
    canonical=url_of(ZAGREB[0]),
)
put(
    "/cjenik/",
    page(
        "Cjenik",
        f"<h1>Cjenik</h1>{HOUSE}<p>Poklon bon vrijedi 6 mjeseci. Otkazivanje je besplatno do 4 sata prije termina.</p>",
        "page",
    ),
    "static",
)
put(
    "/kontakt/",
    text(
        "Kontakt",
        "Ilica 212, 10000 Zagreb, tel. 01 4822 117",
        "Poljička 9, 21000 Split, mob. 095 562 8516",
        "E-mail: info@salon-lavanda.example",
    ),
    "static",
)
put(
    "/blog/",
    text(
        "Blog",
        '<a href="/blog/sto-ponijeti-na-put/">Što ponijeti na put</a> – 11. ožujka 2025.',
        '<a href="/blog/ulja-i-mirisi/">Ulja i mirisi</a> – 2. veljače 2025.',
    ),
    "static",
)
put(
    "/blog/sto-ponijeti-na-put/",
    text(
        "Što ponijeti na put",
        "Kad kolegice putuju između Zagreba i Splita, u torbi uvijek imaju bademovo ulje, lagani ručnik i dobru knjigu.",
        "Vlak polazi u 7:30, a karta stoji 25 €. Javite se prije puta na našu adresu e-pošte.",
    ),
    "static",
)
put(
    "/posao/",
    text(
        "Posao u salonu",
        "Tražimo maserku ili masera s certifikatom, puno radno vrijeme, ugovor na neodređeno, plaća od 1.300 € mjesečno.",
        "Životopise šaljite na info@salon-lavanda.example.",
    ),
    "static",
    relevant=False,
)
put(
    "/maserke/lucija/",
    page(
        "Stranica nije pronađena",
        '<h1>Ups! Lucija više ne radi kod nas.</h1><p>Stranica koju tražite ne postoji. Pogledajte <a href="/maserke/">ostale maserke</a>.</p>',
        "error404",
    ),
    "error",
)

ads = [truth_of(url_of(r), r[1], r[5], "Zagreb", r[7], r[6]) for r in ZAGREB] + [
    truth_of(f"{B}/split/#{r[0]}", r[1], r[4], "Split", r[5]) for r in SPLIT
]
SITE = WrittenSite(
    HOST,
    "HR",
    tuple(pages),
    tuple(ads),
    "house prices and house phones on every page; half of the people on one page with anchors",
)
