"""A Lithuanian au-pair agency: candidates with age, photo, languages and pocket money, and host families; utility classes."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "gerosrankos-aupair.example"
BASE = f"https://{HOST}/lt"

# id, name, age, city, height, languages, from when, countries, licence, smokes, photos, text
GIRLS = [
    (
        "A-2207",
        "Gabija",
        19,
        "Kaunas",
        171,
        ["lietuvių", "anglų", "vokiečių (B1)"],
        "nuo birželio",
        ["Vokietija", "Austrija"],
        True,
        False,
        6,
        (
            "Labas! Esu vyriausia iš keturių vaikų, tad triukšmo nebijau. Groju kanklėmis, kepu tinginį ir moku"
            " suskaičiuoti iki dešimties septyniomis kalbomis. Ieškau šeimos mieste su dviem ar trimis vaikais."
        ),
    ),
    (
        "A-2210",
        "Austėja",
        22,
        "Panevėžys",
        164,
        ["lietuvių", "rusų", "anglų"],
        "iš karto",
        ["Jungtinė Karalystė", "Airija"],
        False,
        False,
        4,
        (
            "Baigiau ikimokyklinio ugdymo kolegiją. Dvejus metus dirbau darželyje su trejų metų vaikais. Galiu dirbti"
            " ir vakarais, savaitgaliais, keliauti kartu su šeima per atostogas."
        ),
    ),
    (
        "A-2215",
        "Ugnė",
        24,
        "Klaipėda",
        178,
        ["lietuvių", "prancūzų", "anglų", "latvių"],
        "nuo rugsėjo",
        ["Prancūzija", "Belgija"],
        True,
        True,
        5,
        (
            "Buvusi plaukikė, dabar gelbėtoja. Prancūziškai šneku laisvai. Rūkau tik lauke ir niekada prie vaikų; rašau"
            " sąžiningai."
        ),
    ),
    (
        "A-2219",
        "Ieva",
        18,
        "Utena",
        160,
        ["lietuvių", "anglų"],
        "nuo liepos, po egzaminų",
        ["Danija", "Norvegija"],
        False,
        False,
        3,
        (
            "Man ką tik sukako aštuoniolika, tėvai žino ir pritaria. Prižiūriu pusbrolius nuo dvylikos metų. Myliu"
            " šunis, bijau vorų."
        ),
    ),
    (
        "A-2224",
        "Dominykas",
        21,
        "Vilnius",
        186,
        ["lietuvių", "italų", "anglų"],
        "nuo gegužės",
        ["Italija", "Šveicarija"],
        True,
        False,
        4,
        (
            "Taip, esu vaikinas! Krepšinio treneris mažiesiems, vairuoju visur ir bet kada. Berniukų šeimai tiksiu"
            " geriausiai."
        ),
    ),
]
# id, family, city, country, children, hours, pocket money, extra, phone, text
FAMILIES = [
    (
        "S-508",
        "Bergmannų šeima",
        "Miunchenas",
        "DE",
        "dvi mergaitės, 4 ir 7 m.",
        30,
        "350 € per mėn.",
        "vokiečių kursai, kambarys su vonia",
        "(0-697) 42280",
        (
            "Abu gydytojai, dirbame pamainomis. Reikia merginos ar vaikino, kuris rytais nuveda į darželį ir tris"
            " vakarus per savaitę pabūna iki 23 val. Viena naktis per mėnesį apmokama papildomai, 60 €."
        ),
    ),
    (
        "S-511",
        "Moreau šeima",
        "Lionas",
        "FR",
        "berniukas, 18 mėn.",
        25,
        "400 € per mėn.",
        "abonementas metro, prancūzų kalbos kursai",
        "(0-630) 52108",
        (
            "Mama lietuvė, tėtis prancūzas. Ieškome 18-26 m. nerūkančios au pair, mielai lietuvės, kad sūnus girdėtų"
            " kalbą."
        ),
    ),
]
REVIEWS = [
    (
        "Rasa, au pair Dubline",
        "★★★★★",
        "Šeima tapo antra šeima. Agentūra skambino kas mėnesį, ar viskas gerai.",
    ),
    (
        "Karolina, 20 m.",
        "★★☆☆☆",
        "Pirma šeima prašė dirbti 55 val. Agentūra pakeitė per tris savaites, bet man tai buvo per ilgai.",
    ),
    (
        "Familie Holzer",
        "★★★★☆",
        "Gabija atvyko su kanklėmis. Vaikai jos iki šiol ilgisi. Mokestis 480 € nemažas.",
    ),
]


def page(title: str, body: str) -> str:
    links = "".join(
        f'<a class="px-3 py-2 rounded-lg hover:bg-amber-100" href="{BASE}{u}">{t}</a>'
        for u, t in [
            ("/au-pair", "Au pair"),
            ("/seimos", "Šeimos"),
            ("/atsiliepimai", "Atsiliepimai"),
            ("/taisykles", "Taisyklės"),
        ]
    )
    return (
        f'<!DOCTYPE html><html lang="lt" class="scroll-smooth"><head><meta charset="utf-8"/><title>{title} · Geros'
        ' rankos</title><meta name="viewport" content="width=device-width"/></head><body class="bg-stone-50'
        ' text-stone-800 antialiased"><header class="sticky top-0 flex items-center gap-4 p-4 shadow-sm"><span'
        f' class="font-bold text-xl">Geros rankos</span><nav class="flex gap-1 text-sm">{links}</nav></header><main'
        f' class="max-w-5xl mx-auto p-6 space-y-6">{body}</main><footer class="text-xs p-6 text-stone-500">UAB „Geros'
        " rankos“, Laisvės al. 900, Kaunas. Au pair agentūra nuo 2006 m.</footer></body></html>"
    )


def chip(text: str) -> str:
    return f'<span class="inline-flex rounded-full bg-amber-100 px-2 text-xs">{text}</span>'


def girl_card(g: tuple) -> str:
    gid, name, age, city, height, langs, when, where, licence, _, photos, _ = g
    return (
        f'<a href="{BASE}/au-pair/{gid.lower()}" class="group rounded-2xl overflow-hidden border"><div'
        f' class="relative"><img class="aspect-[3/4] object-cover w-full" src="https://cdn.{HOST}/p/{gid}/1.webp"'
        f' alt="{name}"/><span class="absolute bottom-2 right-2 text-white text-xs bg-black/50 px-1">{photos}'
        f' nuotr.</span></div><div class="p-3"><h3 class="font-semibold">{name}, {age} m.</h3><p class="text-sm">{city}'
        f' → {", ".join(where)}</p><p class="text-sm">Laisva(s): {when}</p><div class="flex flex-wrap gap-1'
        f' pt-2">{"".join(chip(x) for x in langs)}{chip("vairuoja") if licence else ""}</div></div></a>'
    )


def girl_page(g: tuple) -> WrittenPage:
    gid, name, age, city, height, langs, when, where, licence, smokes, photos, text = g
    imgs = "".join(
        f'<img class="rounded-xl h-48" loading="lazy" src="https://cdn.{HOST}/p/{gid}/{i}.webp" alt=""/>'
        for i in range(1, photos + 1)
    )
    facts = [
        ("Amžius", f"{age} m."),
        ("Ūgis", f"{height} cm"),
        ("Miestas", city),
        ("Kalbos", ", ".join(langs)),
        ("Gali atvykti", when),
        ("Šalys", ", ".join(where)),
        ("Vairuotojo pažymėjimas", "taip" if licence else "ne"),
        ("Rūko", "taip" if smokes else "ne"),
        ("Pilietybė", "Lietuvos"),
        ("Dokumentai", "patikrinti, teistumo pažyma yra"),
    ]
    dl = "".join(
        f'<div class="grid grid-cols-2 border-b py-1"><dt class="text-stone-500">{k}</dt><dd>{v}</dd></div>'
        for k, v in facts
    )
    body = (
        f'<div class="flex gap-2 overflow-x-auto">{imgs}</div><h1 class="text-3xl font-bold">{name}, {age} <small'
        f' class="text-base text-stone-400">#{gid}</small> {chip("✓ Patikrinta")}</h1><dl'
        f' class="md:w-1/2">{dl}</dl><section class="prose"><h2>Apie mane</h2><p>{text}</p></section><button class="btn'
        ' bg-amber-500 rounded-xl px-4 py-2">Noriu susipažinti</button><p class="text-sm">Pirmas vaizdo pokalbis'
        " nemokamas. Kontaktai tik per agentūrą: (0-616) 78861.</p>"
    )
    return WrittenPage(
        f"{BASE}/au-pair/{gid.lower()}", page(f"{name} ({age}), {city}", body), "ad", "lt", relevant=False
    )


def family_page(f: tuple) -> WrittenPage:
    fid, family, city, country, kids, hours, money, extra, phone, text = f
    body = (
        f'<h1 class="text-2xl font-bold">{family}, {city}</h1><div class="flex'
        f' gap-1">{chip(country)}{chip(kids)}{chip(f"{hours} val. per savaitę")}{chip(money)}</div><p>{text}</p><ul'
        f' class="list-disc pl-5"><li>Kišenpinigiai: {money}</li><li>Papildomai: {extra}</li><li>Nuosavas kambarys,'
        ' maitinimas</li></ul><p>Koordinatorė: <a class="underline"'
        f' href="tel:+370{"".join(c for c in phone if c.isdigit())[1:]}">{phone}</a>, darbo dienomis 9–17, skubiais'
        " atvejais 24/7.</p>"
    )
    return WrittenPage(
        f"{BASE}/seimos/{fid.lower()}", page(f"{family}, {city}", body), "ad", "lt", relevant=False
    )


GRID = '<div class="grid grid-cols-2 md:grid-cols-3 gap-4">'
HOME = (
    '<h1 class="text-4xl font-bold">Mergina ar vaikinas, kuris pabus su vaikais</h1><p>Šiuo metu laisvi 5 kandidatai ir'
    " 2 šeimos. Amžius 18–26 m., atvyksta pas jus į namus ir lieka 3–12 mėn.</p>"
    + GRID
    + "".join(girl_card(g) for g in GIRLS[:3])
    + "</div>"
)
ALL = (
    '<h1 class="text-2xl font-bold">Kandidatai</h1><form class="flex gap-2 text-sm"><select><option>Amžius:'
    " visi</option><option>18–20"
    "</option><option>21–26</option></select><select><option>Kalba</option></select><select><option>Miestas</option></select></form>"
    + GRID
    + "".join(girl_card(g) for g in reversed(GIRLS))
    + "</div>"
)
FAMILY_LIST = '<h1 class="text-2xl font-bold">Šeimos ieško</h1>' + "".join(
    f'<a href="{BASE}/seimos/{f[0].lower()}" class="block border rounded-xl p-4"><b>{f[1]}, {f[2]}</b><br>{f[4]} ·'
    f' {f[5]} val. · {f[6]}<br><span class="text-sm">{f[7]}</span></a>'
    for f in FAMILIES
)
REVIEW = '<h1 class="text-2xl font-bold">Atsiliepimai</h1>' + "".join(
    f'<figure class="border-l-4 pl-4"><blockquote>{t}</blockquote><figcaption class="text-sm">{s} –'
    f" {w}</figcaption></figure>"
    for w, s, t in REVIEWS
)
SAFE = (
    '<article class="prose"><h1>Kaip atpažinti netikrą au pair pasiūlymą</h1><p>Policija pernai nagrinėjo devynis'
    " atvejus, kai po „auklės“ darbo skelbimu slėpėsi prekyba žmonėmis. Merginoms siūlė 3000 € per mėnesį, nupirko"
    " bilietą į vieną pusę, o nuvykus atėmė pasą ir vertė teikti seksualines paslaugas.</p><h2>Penki"
    " ženklai</h2><ol><li>Atlyginimas dešimt kartų didesnis nei įprasti kišenpinigiai.</li><li>Prašo nuotraukų su"
    " maudymosi kostiumėliu.</li><li>Nenori vaizdo pokalbio su vaikais.</li><li>Siūlo sumokėti už kelionę „vėliau"
    " atidirbant“.</li><li>Nėra sutarties.</li></ol><p>Jei abejojate, skambinkite mums arba bendruoju pagalbos numeriu"
    " 112.</p></article>"
)
TERMS = (
    '<article class="prose"><h1>Taisyklės ir privatumas</h1><p>Tvarkome tik tuos duomenis, kurių reikia sutarčiai.'
    " Duomenys saugomi dvejus metus. Slapukai naudojami kalbai įsiminti. Ginčai sprendžiami Kauno apylinkės"
    " teisme.</p></article>"
)

SITE = WrittenSite(
    host=HOST,
    region="LT",
    pages=(
        WrittenPage(BASE, page("Au pair agentūra", HOME), "listing", "lt", relevant=False),
        WrittenPage(f"{BASE}/au-pair", page("Kandidatai", ALL), "listing", "lt", relevant=False),
        *(girl_page(g) for g in GIRLS),
        WrittenPage(f"{BASE}/seimos", page("Šeimos", FAMILY_LIST), "listing", "lt", relevant=False),
        *(family_page(f) for f in FAMILIES),
        WrittenPage(f"{BASE}/atsiliepimai", page("Atsiliepimai", REVIEW), "review", "lt", relevant=False),
        WrittenPage(
            f"{BASE}/netikri-pasiulymai", page("Netikri pasiūlymai", SAFE), "static", "lt", relevant=False
        ),
        WrittenPage(f"{BASE}/taisykles", page("Taisyklės", TERMS), "static", "lt"),
    ),
    note=(
        "Utility classes; young people with age, height, photos, verified badge; families with pocket money and phone."
    ),
)
