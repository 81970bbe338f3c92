"""Polish review board on XenForo: women keep a topic of their own in 'Wizytówki', guests review them by name in 'Recenzje', talk stands in 'Hyde Park'.

Hard: custom thread fields stand above the first post (some are left empty), the rest is prose of the first post or of her later ones, reviews are topics too (a form with sums, minutes and marks,
then answers), guests quote the ad with wrong figures and name other women and numbers, signatures hold what the post does not, hidden contact for guests ('zaloguj się, aby zobaczyć'), post
permalinks and page-2, JSON-LD of the topic, prefixes for towns, a pinned topic of rules, 'latest posts' in the side column, a member card with an age, a search without hits.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://nocnaopinia.example"
G, W, S = "Bywalec", "Ogłoszeniodawczyni", "Ogłoszeniodawczyni sprawdzona"


def pln(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "PLN", "code_currency": None, "duration_min": minutes, "place": place}


# id, slug, prefix, title, fields, posts (who, rank, ISO time, html, signature), truth
ADS = [
    (3104, "klaudia-mokotow", "Warszawa", "Klaudia z Mokotowa", {"Wiek": "29", "Wzrost": "170 cm", "Waga": "58 kg", "Języki": "polski, angielski", "Godziny": "10:00–21:00"}, [
        ("klaudia_mok", S, "2025-06-08T20:14:00+0200", "<p>Hej, tu Klaudia. Przyjmuję u siebie na Mokotowie, domofon podam przez telefon. Masaż, przytulanie, pocałunki. Nie wyjeżdżam.</p><p>30 min – 200 zł<br>godzina – 350 zł<br>dwie godziny – 650 zł</p>{img}{img}{img}", "Klaudia | 512 408 317"),
        ("warszawiak_63", G, "2025-06-09T07:02:00+0200", "<blockquote class='bbCodeBlock bbCodeBlock--quote' data-quote='klaudia_mok'><div class='bbCodeBlock-content'>godzina – 300 zł</div></blockquote><p>Czyli podrożało? W maju było 300. Mam 62 lata, schody dam radę?</p>", ""),
        ("klaudia_mok", S, "2025-06-09T09:20:00+0200", "<p>Jest winda :)</p>", "Klaudia | 512 408 317")],
     dict(alias="Klaudia", age=29, height_cm=170, weight_kg=58, languages_spoken=["pl", "en"], hours="10:00-21:00", city="Warsaw", services=["massage", "cuddling", "kissing"], incall=True, outcall=False, max_duration_h=2, verified=True, n_images=3,
          phones=["+48512408317"], prices=[pln(200, 30), pln(350, 60), pln(650, 120)])),
    (3098, "sonia-i-magda", "Kraków", "Sonia + Magda, duet", {"Wiek": "24 / 31"}, [
        ("sonia_magda", W, "2025-06-06T12:40:00+0200", "<p>Sonia ma 24 lata, Magda 31. Od roku pracujemy w parze i tylko w parze: duet, masaż na cztery ręce, zapraszamy także pary. Godzina 600 zł, noc 3500 zł. Lokum mamy przy Plantach.</p><p>Dzwonić: pięć zero dwa, osiemset czternaście, dwieście dziewięć.</p>{img}", ""),
        ("centus", G, "2025-06-07T23:11:00+0200", "<p>A Weronika z Podgórza jeszcze działa? Miała 690 155 048.</p>", "")],
     dict(alias="Sonia", aliases_stated=["Sonia", "Magda"], age=24, ages_stated=[24, 31], audience="couple", city="Krakow", services=["duo", "four_hands", "couples"], incall=True, max_duration_h=12, verified=False, n_images=1, phones=["+48502814209"],
          prices=[pln(600, 60), pln(3500, 720)])),
    (3091, "bozena-poznan", "Poznań", "Bożena, dojrzała, Jeżyce", {"Wiek": "50", "Wzrost": "165 cm", "Waga": "78 kg", "Języki": "polski, niemiecki", "Godziny": ""}, [
        ("bozenka_p", S, "2025-06-05T09:00:00+0200", "<p>Panowie, mam pięćdziesiątkę i się tego nie wstydzę. Wspólna kąpiel, masaż, dobra kawa. Pracuję sama, bez żadnych opiekunów. U mnie 200 zł za godzinę, pół godziny 120 zł.</p>", "WhatsApp +48 603 271 954"),
        ("bozenka_p", S, "2025-06-10T08:30:00+0200", "<p>Od dziś mogę też przyjechać: godzina z dojazdem 280 zł.</p>", "WhatsApp +48 603 271 954")],
     dict(alias="Bożena", age=50, height_cm=165, weight_kg=78, provider_kind="independent", languages_spoken=["pl", "de"], city="Poznań", services=["bath", "massage"], incall=True, outcall=True, max_duration_h=1, verified=True,
          phones=["+48603271954"], handles=[{"kind": "whatsapp", "value": "+48603271954"}], prices=[pln(200, 60, "incall"), pln(120, 30, "incall"), pln(280, 60, "outcall")])),
    (3085, "nastia-tour", "Wrocław", "Nastia w trasie: Wrocław, Opole, Katowice", {"Wiek": "26", "Wzrost": "174 cm", "Języki": "ukraiński, rosyjski, polski"}, [
        ("nastia_ua", W, "2025-06-04T18:25:00+0200", "<p>Cześć! Nastia, Ukrainka, blondynka. Terminy:<br>- Wrocław 9.06–13.06<br>- Opole 14.06–15.06<br>- Katowice 16.06–20.06</p><p>Striptiz, taniec, GFE. Przyjmuję w apartamentach i dojeżdżam do hoteli. 1h 400 zł, 2h 750 zł. Pisz na Telegram @nastia_trasa</p>{img}{img}{img}{img}", ""),
        ("slonzok", G, "2025-06-08T11:00:00+0200", "<p>Na Katowice się piszę, tylko z Gliwic mam 25 km.</p>", "")],
     dict(alias="Nastia", age=26, height_cm=174, nationality="UA", languages_spoken=["uk", "ru", "pl"], city="Wrocław", services=["striptease", "dancing", "gfe"], incall=True, outcall=True, max_duration_h=2, verified=False, n_images=4,
          tour=[{"city": "Wrocław", "from": "2025-06-09", "to": "2025-06-13"}, {"city": "Opole", "from": "2025-06-14", "to": "2025-06-15"}, {"city": "Katowice", "from": "2025-06-16", "to": "2025-06-20"}], handles=[{"kind": "telegram", "value": "nastia_trasa"}],
          prices=[pln(400, 60), pln(750, 120)])),
    (3077, "agencja-perla-ola", "Gdańsk", "Agencja Perła: Ola", {"Wiek": "23", "Wzrost": "168 cm", "Waga": "52 kg", "Języki": "polski, angielski, szwedzki"}, [
        ("perla_gda", "Agencja", "2025-06-02T14:00:00+0200", "<p>Agencja Perła z Gdańska poleca Olę. Nasza hostessa towarzyszy na kolacji, na imprezie i w podróży po Skandynawii. Dowozimy pod wskazany adres w Trójmieście.</p><p>3 godziny 1200 zł, doba 5000 zł. Rezerwacja u dyspozytorki: 58 742 10 63.</p>{img}{img}", "Agencja Perła. Dyskrecja od 2008"),
        ("wilk_morski", G, "2025-06-03T10:10:00+0200", "<p>Dyspozytorka niemiła, ale punktualnie.</p>", "")],
     dict(alias="Ola", age=23, height_cm=168, weight_kg=52, provider_kind="agency", languages_spoken=["pl", "en", "sv"], city="Gdańsk", services=["dinner_date", "party", "travel"], outcall=True, max_duration_h=24, verified=False, n_images=2, phones=["+48587421063"],
          prices=[pln(1200, 180), pln(5000, 1440)])),
    (3070, "pani-izolda", "Łódź", "Pani Izolda", {"Wiek": "42", "Wzrost": "180 cm", "Godziny": "pon.–czw. 12:00–19:00"}, [
        ("izolda_ldz", S, "2025-05-30T22:05:00+0200", "<p>Dominacja i fetysz w moim gabinecie przy Piotrkowskiej. Godzina 500 zł. Do hoteli nie przyjeżdżam, o zniżki nie pytamy.</p><p>Kontakt: pani.izolda@gabinet-ldz.example</p>", "")],
     dict(alias="Pani Izolda", age=42, height_cm=180, hours="12:00-19:00", city="Łódź", services=["domination", "fetish"], incall=True, outcall=False, max_duration_h=1, verified=True, handles=[{"kind": "email", "value": "pani.izolda@gabinet-ldz.example"}], prices=[pln(500, 60)])),
    (3066, "patryk-masaz", "Warszawa", "Patryk, masaż dla pań i par", {"Wiek": "33", "Wzrost": "186 cm", "Waga": "83 kg"}, [
        ("patryk_m", "Ogłoszeniodawca", "2025-05-28T16:45:00+0200", "<p>Mężczyzna dla kobiet i par. Przyjeżdżam z łóżkiem do masażu na terenie Warszawy, własnego lokalu nie mam. 60 minut 180 zł, 90 minut 250 zł.</p>", "tel. 733 190 482"),
        ("ania_z_pragi", "Bywalczyni", "2025-05-29T20:20:00+0200", "<p>Polecam, mąż też zadowolony.</p>", "")],
     dict(alias="Patryk", age=33, audience="man", height_cm=186, weight_kg=83, city="Warsaw", services=["massage", "couples"], incall=False, outcall=True, max_duration_h=1.5, verified=False, phones=["+48733190482"], prices=[pln(180, 60), pln(250, 90)])),
    (3059, "valentina-es", "Warszawa", "Valentina, latina in Warsaw", {"Wiek": "28", "Wzrost": "163 cm", "Języki": "hiszpański, angielski", "Godziny": "24/7"}, [
        ("valentina_w", W, "2025-05-25T13:13:00+0200", "<p>Hello guys, I am Valentina, a Latina from Peru. Massage, role play and striptease in my apartment near the Palace of Culture, or I visit your hotel. One hour 500 PLN, my place or yours, the night is 3000 PLN. Text me on WhatsApp: +48 575 802 146.</p>{img}{img}{img}", ""),
        ("centus", G, "2025-05-26T01:00:00+0200", "<p>Nice! Do you come to Kraków?</p>", "")],
     dict(alias="Valentina", age=28, text_language="en", height_cm=163, nationality="PE", ethnicity="latin", languages_spoken=["es", "en"], hours="24/7", city="Warsaw", services=["massage", "role_play", "striptease"], incall=True, outcall=True, max_duration_h=12, verified=False, n_images=3,
          phones=["+48575802146"], handles=[{"kind": "whatsapp", "value": "+48575802146"}], prices=[pln(500, 60), pln(3000, 720)])),
    (3044, "daria-trans", "Katowice", "Daria TS", {"Wiek": "27", "Wzrost": "178 cm", "Waga": "70 kg", "Języki": "polski"}, [
        ("daria_ts", W, "2025-05-19T19:00:00+0200", "<p>Dziewczyna trans, Katowice centrum. Masaż, przytulanie, także dla osób na wózkach (parter, bez progów). Przyjmuję tylko u siebie. Godzina 300 zł. Numer tylko dla zalogowanych:</p><div class='messageHide'>Zaloguj się, aby zobaczyć ukrytą treść.</div>{img}", "")],
     dict(alias="Daria", age=27, audience="trans", height_cm=178, weight_kg=70, languages_spoken=["pl"], city="Katowice", services=["massage", "cuddling", "disabled_guests"], incall=True, outcall=False, max_duration_h=1, verified=False, n_images=1, prices=[pln(300, 60)])),
]
REVIEWS = [
    (4410, "klaudia-mokotow-recenzja", "Klaudia (Mokotów) – bardzo miło", {"Pani": "Klaudia", "Miasto": "Warszawa", "Zapłacono": "350 zł", "Czas": "60 min", "Ocena": "9/10"}, [
        ("warszawiak_63", G, "2025-06-09T21:30:00+0200", "<p>Winda faktycznie jest. Uśmiechnięta, rozmowna, czas minął za szybko. Mieszkanie czyste, ręczniki świeże.</p>", ""), ("centus", G, "2025-06-09T22:02:00+0200", "<p>Dzięki za opis, byłem u niej w marcu, to samo.</p>", "")]),
    (4402, "ola-perla-recenzja", "Ola z Perły – mieszane uczucia", {"Pani": "Ola", "Miasto": "Gdańsk", "Zapłacono": "1200 zł", "Czas": "2 h 20 min", "Ocena": "5/10"}, [
        ("wilk_morski", G, "2025-06-04T09:15:00+0200", "<p>Przyjechała z kierowcą, który czekał pod restauracją i co pół godziny dzwonił. Mało mówiła, wyglądała na przestraszoną. Nie powtórzę.</p>", "")]),
    (4387, "bozena-recenzja", "Bożena Poznań", {"Pani": "Bożena", "Miasto": "Poznań", "Zapłacono": "200 zł", "Czas": "1 h", "Ocena": "10/10"}, [
        ("pyra77", G, "2025-05-22T17:40:00+0200", "<p>Kawa, ciasto i śmiech. Czułem się jak u starej znajomej. 47 lat na karku i nareszcie bez stresu.</p>", "")]),
    (4360, "weronika-podgorze", "Weronika, Podgórze – uwaga", {"Pani": "Weronika", "Miasto": "Kraków", "Zapłacono": "300 zł", "Czas": "25 min", "Ocena": "3/10"}, [
        ("centus", G, "2025-04-30T23:50:00+0200", "<p>Zdjęcia nie te, w drzwiach inna osoba, spieszyła się. Numer 690 155 048 odbiera jakiś mężczyzna.</p>", "")]),
]
TALK = [
    (5201, "hotel-w-toruniu", "Hotel w Toruniu?", [("pyra77", G, "2025-05-12T10:00:00+0200", "<p>Szukam hotelu z parkingiem do 250 zł za noc. Ktoś coś?</p>", ""), ("wilk_morski", G, "2025-05-12T12:30:00+0200", "<p>Ten nad Wisłą, 230 zł ze śniadaniem, recepcja 24 h.</p>", "")]),
    (5188, "oszustwa-na-blik", "Oszustwa na BLIK", [("slonzok", G, "2025-04-18T19:19:00+0200", "<p>„Angelika, 20 lat” z Bytomia prosi o kod BLIK na 100 zł przed spotkaniem. Nie płaćcie.</p>", ""), ("admin_nocny", "Administrator", "2025-04-18T20:00:00+0200", "<p>Konto zablokowane, numer 699 000 417 na czarnej liście.</p>", "")]),
]


def url(a):
    return f"{ROOT}/threads/{a[1]}.{a[0]}/"


def shell(title, body, extra="", canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!DOCTYPE html>
<html id="XF" lang="pl-PL" dir="LTR" data-app="public" class="has-no-js"><head><meta charset="utf-8"><title>{title} | Nocna Opinia</title>{link}{extra}</head><body data-template="thread_view"><div class="p-pageWrapper" id="top"><header class="p-header"><a href="/">Nocna Opinia</a></header>
<nav class="p-nav"><ul class="p-nav-list"><li><a href="/forums/wizytowki.2/" class="p-navEl-link">Wizytówki</a></li><li><a href="/forums/recenzje.3/" class="p-navEl-link">Recenzje</a></li><li><a href="/forums/hyde-park.4/" class="p-navEl-link">Hyde Park</a></li></ul><a href="/login/" class="p-navgroup-link">Zaloguj się</a></nav>
<div class="p-body"><div class="p-body-main"><div class="p-body-content"><h1 class="p-title-value">{title}</h1>{body}</div><div class="p-body-sidebar"><h3 class="block-minorHeader">Ostatnie posty</h3><ul><li><a href="{ROOT}/threads/hotel-w-toruniu.5201/latest">Hotel w Toruniu?</a> pyra77</li><li><a href="{url(ADS[5])}latest">Pani Izolda</a> izolda_ldz</li></ul></div></div></div>
<footer class="p-footer"><a href="/help/terms/">Regulamin</a> <a href="/misc/contact">Kontakt</a> <a href="/pages/reklama/">Reklama</a> <span>Forum dla osób pełnoletnich</span></footer></div></body></html>"""


def words(stamp):
    y, m, d = stamp[:10].split("-")
    return f"{int(d)} {('kwi', 'maj', 'cze')[int(m) - 4]} {y}"


def message(tid, n, p):
    who, rank, stamp, text, sign = p
    k = 0
    while "{img}" in text:
        k += 1
        text = text.replace("{img}", f'<div class="bbImageWrapper"><img src="/attachments/{tid}-{k}.jpg" class="bbImage" alt="{tid}-{k}.jpg" loading="lazy"></div>', 1)
    tail = f'<aside class="message-signature"><div class="bbWrapper">{sign}</div></aside>' if sign else ""
    return f"""<article class="message message--post js-post" data-author="{who}" id="js-post-{tid * 10 + n}"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name">{who}</h4><h5 class="userTitle message-userTitle">{rank}</h5><dl class="pairs pairs--justified"><dt>Posty</dt><dd>{len(who) * 17}</dd></dl></section></div>
<div class="message-cell message-cell--main"><header class="message-attribution"><time class="u-dt" datetime="{stamp}">{words(stamp)}</time> <a href="/threads/{tid}/post-{tid * 10 + n}">#{n}</a></header><div class="message-content"><div class="bbWrapper">{text}</div></div>{tail}<footer class="message-footer"><a class="actionBar-action">Zgłoś</a></footer></div></div></article>
"""


def topic(tid, slug, room, prefix, title, fields, posts):
    label = f'<span class="label label--primary" dir="auto">{prefix}</span> ' if prefix else ""
    pairs = "".join(f'<dl class="pairs pairs--columns pairs--customField" data-field="f{i}"><dt>{k}</dt><dd>{v}</dd></dl>' for i, (k, v) in enumerate(fields.items()))
    ld = json.dumps({"@context": "https://schema.org", "@type": "DiscussionForumPosting", "headline": title, "datePublished": posts[0][2], "author": {"@type": "Person", "name": posts[0][0]}, "interactionStatistic": {"userInteractionCount": len(posts) - 1}}, ensure_ascii=False)
    return shell(label + title, f'<ul class="p-breadcrumbs"><li><a href="/forums/{room[0]}/">{room[1]}</a></li></ul><div class="message-fields message-fields--before">{pairs}</div><div class="block-body js-replyNewMessageContainer">{"".join(message(tid, n, p) for n, p in enumerate(posts, 1))}</div><div class="block-outer">Musisz się zalogować lub zarejestrować, by odpowiedzieć.</div>',
                 f'<script type="application/ld+json">{ld}</script>', f"{ROOT}/threads/{slug}.{tid}/").replace(f"<title>{label}", f"<title>{prefix + ' - ' if prefix else ''}", 1)


CARDS, OPINIONS, PARK = ("wizytowki.2", "Wizytówki"), ("recenzje.3", "Recenzje"), ("hyde-park.4", "Hyde Park")


def ad(a):
    return topic(a[0], a[1], CARDS, a[2], a[3], a[4], a[5])


def room(title, ads, foot="", pinned=False):
    rows = '<div class="structItem structItem--thread is-sticky"><div class="structItem-title"><a href="/threads/jak-pisac-wizytowke.7/">PRZYPIĘTE: Jak pisać wizytówkę</a></div></div>' if pinned else ""
    rows += "".join(f'<div class="structItem structItem--thread js-threadListItem-{a[0]}" data-author="{a[5][0][0]}"><div class="structItem-title"><a class="labelLink" href="?prefix_id={a[0] % 7}"><span class="label">{a[2]}</span></a> <a href="/threads/{a[1]}.{a[0]}/">{a[3]}</a></div><ul class="structItem-parts"><li>{a[5][0][0]}</li><li>{words(a[5][0][2])}</li></ul><dl class="pairs"><dt>Odpowiedzi</dt><dd>{len(a[5]) - 1}</dd></dl></div>\n' for a in ads)
    return shell(title, f'<div class="block-outer"><a href="/forums/wizytowki.2/?order=post_date">Kolejność: data</a></div><div class="structItemContainer">{rows}</div>{foot}')


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="pl", provider_kind="unknown", country="PL", posted_at=a[5][0][2][:10])
    row.update(deepcopy(a[6]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(path, title, ads, foot="", canonical=None, pinned=False):
    return WrittenPage(ROOT + path, room(title, ads, foot, pinned), "listing", "pl", ads=tuple(map(url, ads)), canonical=canonical)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<div class="block-body">{body}</div>'), kind, "pl", **more)


ONE, TWO = ADS[:6], ADS[6:]
NAV = '<nav class="pageNav"><a href="/forums/wizytowki.2/">1</a> <a href="/forums/wizytowki.2/page-2">2</a></nav>'
PAGES = [
    plain("/", "Fora", '<div class="node"><h3 class="node-title"><a href="/forums/wizytowki.2/">Wizytówki</a></h3><p>Jedna pani, jeden temat</p></div><div class="node"><h3 class="node-title"><a href="/forums/recenzje.3/">Recenzje</a></h3><p>Opinie gości o spotkaniach</p></div><div class="node"><h3 class="node-title"><a href="/forums/hyde-park.4/">Hyde Park</a></h3></div>'),
    listing("/forums/wizytowki.2/", "Wizytówki", ONE, NAV, pinned=True),
    listing("/forums/wizytowki.2/page-2", "Wizytówki", TWO, NAV),
    listing("/forums/wizytowki.2/?order=post_date", "Wizytówki", ONE, NAV, f"{ROOT}/forums/wizytowki.2/"),
]
PAGES += [WrittenPage(url(a), ad(a), "ad", "pl", text_language=a[6].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/threads/bozena-poznan.3091/post-30912", ad(ADS[2]), "ad", "pl", ads=(url(ADS[2]),), canonical=url(ADS[2])),
]
PAGES += [WrittenPage(f"{ROOT}/threads/{s}.{t}/", topic(t, s, OPINIONS, "", head, form, posts), "review", "pl") for t, s, head, form, posts in REVIEWS]
PAGES += [WrittenPage(f"{ROOT}/threads/{s}.{t}/", topic(t, s, PARK, "", head, {}, posts), "thread", "pl") for t, s, head, posts in TALK]
PAGES += [
    plain("/threads/jak-pisac-wizytowke.7/", "Jak pisać wizytówkę", "<p>Wypełnij pola: wiek, wzrost, języki, godziny. W treści podaj miasto i ceny, na przykład: godzina 300 zł. Konto sprawdzone dostaniesz po rozmowie wideo z moderatorką.</p>"),
    plain("/help/terms/", "Regulamin", "<ol><li>Tylko osoby od 18 lat.</li><li>Recenzja opisuje spotkanie, nie ciało.</li><li>Podejrzenie przymusu zgłaszaj: 22 628 01 20 (KCIK).</li></ol>"),
    plain("/pages/reklama/", "Reklama", "<table><tr><td>Temat przypięty</td><td>150 zł / tydzień</td></tr><tr><td>Baner</td><td>400 zł / miesiąc</td></tr></table>"),
    plain("/members/pyra77.911/", "pyra77", "<p>Bywalec, 47, Poznań. Dołączył 3 lut 2021. Posty: 112. Punkty: 80.</p>"),
    plain("/search/88120/?q=suwalki", "Wyniki wyszukiwania: suwalki", "<p class='blockMessage'>Brak wyników.</p>", "listing"),
    plain("/threads/roksana-lublin.2871/", "Ups! Napotkaliśmy problemy.", "<div class='blockMessage'>Nie można znaleźć żądanego tematu.</div>", "error", status=404),
]

SITE = WrittenSite("nocnaopinia.example", "PL", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
