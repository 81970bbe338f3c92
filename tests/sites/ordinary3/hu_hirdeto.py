"""Magyar apróhirdető: microdata everywhere."""

import random

from tests.sites.written import WrittenPage, WrittenSite

HOST = "dunaparti-apro.example"
R = random.Random(66)


def tel() -> str:
    return f"06 {R.choice(('20', '30', '70'))} {R.randrange(200, 999)} {R.randrange(1000, 9999)}"


TARS = [
    ("Ildikó", 46, 167, 64, "Budapest XIII.", "elvált, fiatalos, csinos könyvelő, komoly kapcsolatra vágyik 55 évesig"),
    ("Zsófi", 25, 171, 55, "Budapest XI.", "barna hajú egyetemista, vidékről most költözött fel, barátot keres, kalandorok kíméljenek"),
    ("Béla", 58, 176, 85, "Vác", "özvegy, saját házzal, kertes, keres káros szenvedélytől mentes hölgyet"),
    ("Edina", 37, 162, 58, "Szentendre", "telt idomú, vidám óvónő egy kislánnyal, férfit keres, aki szereti a családi életet"),
    ("Norbi", 32, 188, 88, "Budapest III.", "edző, kutyás, diszkrét, de nem nős; lányt keres túrákhoz és talán többhöz"),
    ("Katalin", 70, 158, 66, "Budapest II.", "nyugdíjas tanárnő, operabérlettel; társ kerestetik"),
]
MASSZ = [
    ("Réka", 30, "svéd masszázs, köpölyözés", "VI. kerület", (8000, 14000, 19000)), ("Kanya", 39, "thai masszázs, thai olajos", "VII. kerület", (9000, 15500, 21000)),
    ("Vivien", 26, "aromaolajos relax, lávaköves", "IX. kerület", (9000, 16000, 22000)), ("Gergő", 41, "sportmasszázs, flossing", "XI. kerület", (8500, 14500, 20000)),
    ("Putu", 34, "bali masszázs, páros masszázs", "V. kerület", (11000, 18500, 26000)),
]
HOSZT = [("Dorka", 22, 175, "86-61-90", 4500), ("Fanni", 24, 178, "85-60-89", 5500), ("Liza", 26, 172, "92-65-95", 4800), ("Szonja", 20, 174, "84-62-91", 4200)]
GOND = [("Marika", 57, "bentlakásos idősgondozó, 24 órában", "18 000 Ft / nap"), ("Timi", 23, "bébiszitter, angolul is", "2 500 Ft / óra"), ("Hanna", 19, "au-pair Bécsbe, gyermekszerető", "550 € / hó"), ("Erzsi", 45, "takarítás, főzés, éjszakai felügyelet", "3 000 Ft / óra")]


def ft(n: int) -> str:
    return f"{n:,}".replace(",", " ") + " Ft"


def page(title: str, body: str) -> str:
    return (f'<!DOCTYPE html>\n<html lang="hu" itemscope itemtype="https://schema.org/WebPage"><head><meta charset="utf-8"><title itemprop="name">{title} :: Dunaparti Apró</title></head><body><div id="top"><a href="/">Dunaparti Apró</a> » <a href="/tarskereso">Társkereső</a> » <a href="/masszazs">Masszázs</a> » <a href="/hosztesz">Hosztesz</a> » <a href="/gondozas">Gondozás</a> » <a href="/alberlet">Albérlet</a></div>'
            f'<h1>{title}</h1>\n{body}\n<div id="foot">Felnőtt tartalmú hirdetést nem teszünk közzé. Ügyfélszolgálat: H–P 9–17</div></body></html>')


def person(n: str, a: int, h: int, w: int, c: str, t: str) -> str:
    return (f'<div class="hird" itemscope itemtype="https://schema.org/Person"><img itemprop="image" src="/kep/{n.lower()}.jpg" alt="{n}"><b itemprop="givenName">{n}</b> <span>({a})</span> <meta itemprop="height" content="{h} cm"><meta itemprop="weight" content="{w} kg">'
            f'<span itemprop="address">{c}</span><p itemprop="description">{a} éves, {h} cm, {w} kg, {t}.</p><span itemprop="telephone">{tel()}</span></div>')


def offer(n: str, a: int, w: str, o: str, p: tuple[int, ...]) -> str:
    rows = "".join(f'<li itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="name">{m} perc</span> <span itemprop="price" content="{v}">{ft(v)}</span><meta itemprop="priceCurrency" content="HUF"></li>' for m, v in zip((30, 60, 90), p))
    return f'<div class="hird" itemscope itemtype="https://schema.org/Service"><h3 itemprop="name">{n}, {a} éves masszőr – {o}</h3><p itemprop="serviceType">{w}</p><ul>{rows}</ul><span itemprop="telephone">{tel()}</span></div>'


PAGES = [
    ("/tarskereso", "listing", "Társkereső rovat", "".join(person(*d) for d in TARS)),
    ("/tarskereso/zsofi-25", "profile", "Zsófi, 25 éves", f'<img src="/kep/zs1.jpg" alt=""><img src="/kep/zs2.jpg" alt=""><img src="/kep/zs3.jpg" alt=""><table><tr><th>Kor</th><td>25</td></tr><tr><th>Magasság</th><td>171 cm</td></tr><tr><th>Súly</th><td>55 kg</td></tr><tr><th>Haj</th><td>hosszú, barna</td></tr><tr><th>Nyelvek</th><td>magyar, angol, német</td></tr><tr><th>Mit keresek</th><td>tartós kapcsolat</td></tr></table><p>Új vagyok a városban, szeretem a kézműves sört, a társasjátékot és az ölelést. Támogatót NEM keresek, házas férfi ne hívjon. {tel()}</p>'),
    ("/masszazs", "listing", "Masszázs Budapesten", "".join(offer(*d) for d in MASSZ)),
    ("/masszazs/vivien", "ad", "Vivien – aromaolajos relax a Ráday utcánál", f'<div itemscope itemtype="https://schema.org/HealthAndBeautyBusiness"><img itemprop="image" src="/kep/viv.jpg" alt="Vivien"><p>Szia, Vivien vagyok, 26 éves, OKJ-s masszőr. Igényes, diszkrét, klímás szobában várlak, zuhanyzási lehetőséggel. Kimegyek szállodába is (+5 000 Ft). Hétfő–szombat 10–22.</p><p>30 perc {ft(9000)}, 60 perc {ft(16000)}, 90 perc {ft(22000)}, 120 perc {ft(28000)}</p><p>Szexuális szolgáltatást nem nyújtok, „happy end” nincs! SMS-re nem válaszolok: <span itemprop="telephone">{tel()}</span></p></div>'),
    ("/masszazs/kanya/velemenyek", "review", "Vélemények: Kanya thai masszázs", '<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">Zoli</span> <meta itemprop="ratingValue" content="5"><p itemprop="reviewBody">Kanya ereje hihetetlen, 90 perc 21 ezerért. Elmúlt a derékfájásom.</p></div><div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">B. Krisztina</span><meta itemprop="ratingValue" content="4"><p itemprop="reviewBody">Kedves lányok, tiszta hely, a páros szoba kicsit szűk.</p></div>'),
    ("/hosztesz", "directory", "Hosztesz ügynökség – Lánchíd Event", "<ul>" + "".join(f"<li>{n}, {a} éves, {h} cm, {m}, angol–német, {ft(p)} / óra</li>" for n, a, h, m, p in HOSZT) + f"</ul><p>Elegáns hölgykíséret vendégeinek konferencián és gálavacsorán; legalább 4 óra. Foglalás: {tel()}</p>"),
    ("/hosztesz/fanni", "profile", "Fanni – modell portfólió", '<img src="/kep/f1.jpg" alt="portré"><img src="/kep/f2.jpg" alt="fürdőruha"><p>24 éves, 178 cm, 57 kg, 85-60-89, 39-es láb, szőke, kék szem. Fehérnemű-katalógus igen, akt nem. Óradíj 5 500 Ft, napidíj 40 000 Ft. Elérhető: Debrecen nov. 5–7., Győr nov. 14–16.</p>'),
    ("/gondozas", "listing", "Gondozók, bébiszitterek", "".join(f'<div class="hird"><b>{n}</b> ({a}) – {w}, <i>{p}</i>, {tel()}</div>' for n, a, w, p in GOND)),
    ("/wellness/hotel-kagylo", "static", "Hotel Kagyló: szauna és privát spa", f"<p>Szaunavilág ruhátlanul, lepedőben. Napijegy 7 900 Ft, éjszakai szaunázás 9 900 Ft. Privát spa pároknak 2 óra 34 000 Ft pezsgővel, páros masszázs 60 perc 32 000 Ft. Nappali szoba 4 órára 15 000 Ft. Tel. {tel()}</p>"),
    ("/tanc", "thread", "Táncpartnert keresek", f"<dl><dt>Móni 41</dt><dd>164 cm, társastánc haladó, partnert keresek 175 felett, {tel()}</dd><dt>Lajos</dt><dd>66 éves, 180 cm, hölgyet keres a nyugdíjas bálba, belépőt fizetem.</dd><dt>Yenny salsa</dt><dd>Magánóra 9 000 Ft, 90 perc 12 500 Ft, kubai tanárnő, 29.</dd></dl>"),
    ("/ejszaka/orfeum", "static", "Éjszakai Orfeum – műsor", "<p>Vetkőzés nincs, kuplé van! Okt. 17. Vörös Zsizsi sanzonestje, okt. 18. Frakkos Lányok revü, okt. 24. Transzvesztita show Lady Paprikával. Belépő 6 500 Ft, páholy pezsgővel 45 000 Ft, 18+.</p>"),
    ("/josnok/szibilla", "ad", "Szibilla jósnő éjjel-nappal", f"<p>Szerelem, hűtlenség, visszatérő férfi. 508 Ft/perc, bankkártyával 30 perc 12 000 Ft, 60 perc 20 000 Ft. {tel()}</p>"),
    ("/alberlet/szoba-viii", "ad", "Szoba kiadó lánynak, VIII. kerület", f"<p>Két lány (23, 27) keres harmadikat, külföldi is lehet. 95 000 Ft + rezsi, azonnal. Látogató megbeszélés szerint. Petra {tel()}</p>"),
    ("/gondozas/erzsi", "ad", "Erzsi, 45 – éjszakai felügyelet, ápolás", f'<img src="/kep/erzsi.jpg" alt="Erzsi"><p>Türelmes, kedves, diszkrét erdélyi ápolónő. Házhoz, kórházba, szállodába is megyek, éjjel-nappal. 1 óra 3 000 Ft, 2 óra 5 500 Ft, egész éjszaka 20 000 Ft, hétvége 65 000 Ft. Fürdetés, gyógyszer, beszélgetés. Magyarul és románul. {tel()}</p>'),
]
SITE = WrittenSite(HOST, "HU", tuple(WrittenPage(f"https://{HOST}{p}", page(t, b), k, "hu", relevant=False) for p, k, t, b in PAGES), note="microdata of Person, Service and Offer on ordinary ads")
