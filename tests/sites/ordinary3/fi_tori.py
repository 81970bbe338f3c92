"""Kaupunkitori: Next state in a script beside the rendered page."""

import json
import random

from tests.sites.written import WrittenPage, WrittenSite

HOST = "kaupunkitori.test"
R = random.Random(912)


def tel() -> str:
    return f"{R.choice(('040', '050', '044', '045'))} {R.randrange(2000000, 8999999)}"


SEURA = [
    {"nimi": "Jonna", "ika": 31, "pituus": 169, "paino": 61, "kaupunki": "Tampere", "teksti": "Sairaanhoitaja, pitkät ruskeat hiukset. Muutin juuri kaupunkiin. Etsin rehellistä miestä, en yhden illan juttuja."},
    {"nimi": "Raili", "ika": 66, "pituus": 160, "paino": 72, "kaupunki": "Nokia", "teksti": "Leski, mökkeilijä. Kaipaan tanssikaveria ja kainaloa talvi-iltoihin."},
    {"nimi": "Petteri", "ika": 44, "pituus": 186, "paino": 93, "kaupunki": "Turku", "teksti": "Rekkakuski, raitis. Haen hoikkaa, hellää naista vakavassa mielessä."},
    {"nimi": "Ljudmila", "ika": 38, "pituus": 173, "paino": 58, "kaupunki": "Helsinki", "teksti": "Virosta kotoisin, puhun suomea, viroa ja venäjää. Haen elämänkumppania 38–50 v."},
    {"nimi": "Sini", "ika": 23, "pituus": 165, "paino": 54, "kaupunki": "Oulu", "teksti": "Opiskelija, tatuointeja, kaksi rottaa. Etsin tyttöystävää."},
]
HIERONTA = [
    {"nimi": "Noi", "ika": 40, "lajit": "thaihieronta, öljyhieronta", "paikka": "Helsinki, Kallio", "hinnat": {"30": 35, "60": 60, "90": 85}},
    {"nimi": "Kaisa", "ika": 36, "lajit": "klassinen, imukuppi, raskausajan hieronta", "paikka": "Espoo", "hinnat": {"30": 38, "60": 62, "90": 90}},
    {"nimi": "Teemu", "ika": 42, "lajit": "urheiluhieronta, kuivaneulaus", "paikka": "Tampere", "hinnat": {"30": 36, "60": 60, "90": 84}},
    {"nimi": "Angelica", "ika": 28, "lajit": "rentouttava kokovartalohieronta, kuumakivet", "paikka": "Vantaa", "hinnat": {"30": 40, "60": 70, "90": 100}},
    {"nimi": "Lek ja Pim", "ika": 33, "lajit": "neljän käden hieronta, jalkahieronta", "paikka": "Lahti", "hinnat": {"30": 60, "60": 110, "90": 155}},
]
MALLIT = [
    {"nimi": "Emilia", "ika": 20, "pituus": 179, "mitat": "82-61-89", "tunti": 28}, {"nimi": "Aida", "ika": 24, "pituus": 175, "mitat": "86-63-92", "tunti": 30},
    {"nimi": "Saara", "ika": 29, "pituus": 170, "mitat": "95-74-102", "tunti": 32}, {"nimi": "Veera", "ika": 22, "pituus": 174, "mitat": "84-60-90", "tunti": 26},
]
HOIVA = [
    {"nimi": "Merja", "ika": 54, "tyo": "yöhoitaja, saatavilla 24/7", "palkka": "22 €/h"}, {"nimi": "Clémence", "ika": 20, "tyo": "au pair Belgiasta, ranska ja englanti", "palkka": "340 €/kk + huone"},
    {"nimi": "Thuy", "ika": 35, "tyo": "siivous ja silitys, omat välineet", "palkka": "30 €/h"}, {"nimi": "Inka", "ika": 18, "tyo": "lastenhoito iltaisin ja viikonloppuisin", "palkka": "12 €/h"},
]


def page(path: str, title: str, body: str, state: object) -> str:
    data = json.dumps({"props": {"pageProps": {"otsikko": title, "data": state}}, "page": path, "locale": "fi"}, ensure_ascii=False)
    return (f'<!DOCTYPE html><html lang="fi"><head><meta charSet="utf-8"/><title>{title} | Kaupunkitori</title></head><body><div id="__next"><header class="css-1x2y3z"><a href="/">Kaupunkitori</a>'
            '<a href="/seuranhaku">Seuranhaku</a><a href="/hieronta">Hieronta</a><a href="/mallit">Mallit ja emännät</a><a href="/hoiva">Hoiva</a><a href="/asuminen">Asuminen</a></header>'
            f'<section class="css-k81"><h1>{title}</h1>{body}</section></div><script id="__NEXT_DATA__" type="application/json">{data}</script></body></html>')


def kortti(h: str, a: str, b: str, src: str) -> str:
    return f'<div class="css-9ab"><img decoding="async" src="/_next/image?url=%2F{src}.jpg&amp;w=384&amp;q=75" alt=""/><h3>{h}</h3><span>{a}</span><p>{b}</p></div>'


for d in SEURA + HIERONTA + HOIVA:
    d["puhelin"] = tel()
S = "".join(kortti(f"{d['nimi']} {d['ika']} v", f"{d['pituus']} cm / {d['paino']} kg, {d['kaupunki']}", f"{d['teksti']} Soita tai tekstaa {d['puhelin']}", f"s{i}") for i, d in enumerate(SEURA))
H = "".join(kortti(f"{d['nimi']}, {d['ika']} v", d["paikka"], f"{d['lajit'].capitalize()}. " + ", ".join(f"{m} min {e} €" for m, e in d["hinnat"].items()) + f". Varaa: {d['puhelin']}", f"h{i}") for i, d in enumerate(HIERONTA))
M = "".join(kortti(f"{d['nimi']} ({d['ika']})", f"{d['pituus']} cm, {d['mitat']}", f"Emäntä tai esittelijä {d['tunti']} €/h, vähintään 3 h", f"m{i}") for i, d in enumerate(MALLIT))
C = "".join(kortti(f"{d['nimi']}, {d['ika']} v", d["palkka"], f"{d['tyo']}. {d['puhelin']}", f"c{i}") for i, d in enumerate(HOIVA))
P = {k: tel() for k in ("spa", "tanssi", "opas", "tarot", "huone", "ang", "mies")}
PAGES = [
    ("/seuranhaku", "listing", "Seuranhaku: nainen hakee miestä, mies hakee naista", S, SEURA),
    ("/seuranhaku/jonna-31", "profile", "Jonna, 31, Tampere", f'<img src="/j1.jpg" alt=""/><img src="/j2.jpg" alt=""/><table><tr><td>Ikä</td><td>31</td></tr><tr><td>Pituus</td><td>169 cm</td></tr><tr><td>Paino</td><td>61 kg</td></tr><tr><td>Silmät</td><td>siniset</td></tr><tr><td>Kielet</td><td>suomi, englanti, ruotsi</td></tr><tr><td>Haen</td><td>vakavaa suhdetta</td></tr></table><p>Pidän saunasta, koirista ja pitkistä aamuista. Maksullista seuraa hakevat: väärä osoite. Puhelin {SEURA[0]["puhelin"]}.</p>', SEURA[0]),
    ("/hieronta", "listing", "Hierojat lähelläsi", H, HIERONTA),
    ("/hieronta/angelica", "ad", "Angelica – rentouttava hieronta Vantaalla", f'<img src="/an1.jpg" alt=""/><img src="/an2.jpg" alt=""/><p>Hei! Olen Angelica, 28-vuotias koulutettu hieroja Brasiliasta, uusi Vantaalla. Otan vastaan kauniissa kotihoitolassa Tikkurilassa ja teen kotikäyntejä sekä hotellikäyntejä lentokentän lähellä (+30 €). Lämmin öljy, hämärä valo, suihku ja tee kuuluvat hintaan.</p><ul><li>30 min 40 €</li><li>60 min 70 €</li><li>90 min 100 €</li><li>120 min 130 €</li></ul><p>Ma–su 10–22. WhatsApp {P["ang"]}. Ei eroottisia palveluja, ei edes pyydettäessä. Kortti, käteinen, Smartum.</p>', {**HIERONTA[3], "puhelin": P["ang"]}),
    ("/hieronta/ketju/4417", "thread", "Hyvä thaihieroja Kalliosta?", '<div><b>Jaska78</b><p>Mistä löytyy oikeasti hyvä thaihieronta, jossa ei vihjailla mitään? Selkä jumissa.</p></div><div><b>marketta</b><p>Noi, 40 v, Vaasankadulla. 60 min 60 €, kovat otteet, suosittelen.</p></div><div><b>Jaska78</b><p>Kävin eilen, tunti 60 e, ihan mahtava. Ystävällinen ja siisti paikka.</p></div>', {"viesteja": 3}),
    ("/mallit", "directory", "Toimisto Revontuli: mallit, messuemännät, isännät", M + "<p>Seuraa vieraillenne illallisille, näyttelyihin ja laivaristeilyille. Kielet: en, sv, ru.</p>", MALLIT),
    ("/hoiva", "listing", "Hoitajat, au pairit ja siivoojat", C, HOIVA),
    ("/kylpyla/hotelli-kuutti", "static", "Hotelli Kuutti: saunaosasto ja day spa", f"<p>Sekasaunassa pyyhe pakollinen, naisten ja miesten saunoissa ollaan alasti. Päivälippu 29 €, yksityissauna kahdelle 2 h 120 €, parihieronta 60 min 150 €. Päivähuone klo 10–16 65 €. Varaukset {P['spa']}</p>", {"tyyppi": "kylpylä", "puhelin": P["spa"]}),
    ("/tanssi", "listing", "Tanssiparin haku", f"<ul><li>Nainen 34 v, 168 cm: lavatanssit, haen viejää yli 175 cm. {P['tanssi']}</li><li>Mies 59 v, 178 cm, siisti, hakee naista tangomarkkinoille, huonekulut puoliksi. {P['mies']}</li><li>Opettaja Yadira, 30 v, salsa yksityistunti 50 €, pari 70 €.</li></ul>", [{"ika": 34}, {"ika": 59}]),
    ("/yo/klubi-halla", "static", "Yökerho Halla: marraskuun ohjelma", "<p>Pe 7.11. Kabaree Sukkanauha – kuplettia ja varjoteatteria, vaatteet pysyvät päällä. La 8.11. Tytöt esiin -klubi, DJ Pulu. La 15.11. Miesimitaattorit. K18, narikka 3,50 €, pöytä ja kuohuviini 95 €.</p>", {"ika_raja": 18}),
    ("/palvelut/opas-irina", "ad", "Irina, kaupunkiopas tunneittain", f"<p>37 v, puhun suomea, venäjää, englantia ja italiaa. 1 h 80 €, 2 h 140 €, 4 h 250 €, iltakierros baareihin 3 h 220 €. Nouto hotellista. {P['opas']}</p>", {"puhelin": P["opas"]}),
    ("/palvelut/tarot-aurora", "ad", "Ennustaja Aurora 24 h", f"<p>Kysy rakkaudesta! 2,50 €/min + pvm, tai ennakkoon 30 min 50 €. Aurora ja Helmi vastaavat läpi yön. {P['tarot']}</p>", {"hinta_min": 2.5}),
    ("/asuminen/kimppa-88", "ad", "Huone kimppakämpästä, Oulu", f"<p>Kaksi tyttöä, 22 ja 25, etsii kolmatta (nainen, 20–30 v). 340 €/kk, heti vapaa. Soita Ronjalle {P['huone']}.</p>", {"vuokra": 340}),
    ("/hoiva/merja", "ad", "Merja, 54 v, yöhoitaja", f"<p>Lempeä ja kärsivällinen lähihoitaja. Tulen kotiin, sairaalaan tai hotelliin, 24/7. 1 h 22 €, 2 h 42 €, koko yö 190 €, viikonloppu 560 €. Pesut, lääkkeet, juttuseura. Puhun suomea ja ruotsia. {HOIVA[0]['puhelin']}</p>", HOIVA[0]),
]
SITE = WrittenSite(HOST, "FI", tuple(WrittenPage(f"https://{HOST}{p}", page(p, t, b, s), k, "fi", relevant=False) for p, k, t, b, s in PAGES), note="Next state repeats every name, age, height and phone in a script")
