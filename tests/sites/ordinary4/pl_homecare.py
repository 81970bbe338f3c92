"""A Polish home-care agency: carers around the clock, posts in Germany, rates by the hour."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "opieka-przystan.example"
BASE = f"https://{HOST}"

CARERS = [
    ("pani-bozena", "Pani Bożena", 57, "Wrocław", "polski, niemiecki B1", "12 lat", "Spokojna, pogodna, gotuje po domowemu. Opiekowała się osobami po udarze i z chorobą Parkinsona. Nie pali, ma prawo jazdy, lubi krzyżówki i spacery."),
    ("pani-halyna", "Pani Halyna", 44, "Opole", "ukraiński, polski, rosyjski", "6 lat", "Z zawodu pielęgniarka. Robi zastrzyki i opatrunki, mierzy cukier. Może zamieszkać z podopiecznym lub pracować na noce."),
    ("pan-marek", "Pan Marek", 49, "Legnica", "polski, angielski A2", "5 lat", "Były ratownik, silny i cierpliwy. Chętnie opiekuje się panami leżącymi; pomaga przy kąpieli, goleniu i rehabilitacji."),
]
POSTS = [
    ("dortmund-senior", "Opiekunka do pana, 84 lata, Dortmund", "1 850 € netto + 150 € za święta", "Pan Heinz chodzi z balkonikiem, ma poczucie humoru i kota. Mieszkanie na parterze, własny pokój z internetem. Wyjazd 12 kwietnia na osiem tygodni. Niemiecki komunikatywny. Wstawanie w nocy: rzadko."),
    ("wroclaw-noce", "Nocne dyżury przy starszej pani, Wrocław Krzyki", "29 zł za godzinę", "Dyżury 21:00–7:00, trzy noce w tygodniu. Podopieczna śpi dość dobrze, trzeba podać leki i pomóc do łazienki. Umowa zlecenie, stawka nocna wyższa o 20%."),
    ("olawa-towarzyska", "Pani do towarzystwa dla mamy, Oława", "27 zł za godzinę", "Mama ma 79 lat, jest sprawna, ale samotna. Szukamy osoby, która dwa razy w tygodniu pójdzie z nią na spacer, do lekarza, na kawę i zagra w remika. Bez prac pielęgnacyjnych. Najchętniej pani 45–65 lat."),
]


def page(path: str, title: str, body: str, kind: str, relevant: bool = False) -> WrittenPage:
    html = f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} | Przystań – opieka domowa</title><link href="/css/bootstrap.min.css" rel="stylesheet"></head><body><nav class="navbar navbar-light bg-light"><a class="navbar-brand" href="/">Przystań</a><a class="nav-link" href="/opiekunki">Opiekunki i opiekunowie</a><a class="nav-link" href="/oferty-pracy">Praca</a><a class="nav-link" href="/cennik">Cennik</a><a class="nav-link" href="/porady">Porady</a></nav>
<div class="alert alert-info">Dyżur telefoniczny 24/7: <a href="tel:+48713294865">71 329 48 65</a></div><div class="container">{body}</div><footer class="container small">Przystań sp. z o.o., ul. Powstańców Śląskich 112, Wrocław · <a href="/kontakt">Kontakt</a> · <a href="/polityka">Polityka prywatności</a></footer></body></html>"""
    return WrittenPage(BASE + path, html, kind, "pl", relevant=relevant)


def carer(c: tuple) -> WrittenPage:
    slug, name, age, city, langs, years, text = c
    return page(f"/opiekunki/{slug}", f"{name}, {age} lat", f'<div class="row"><div class="col-4"><img class="img-fluid" src="/foto/{slug}.jpg" alt="{name}"></div><div class="col-8"><h1>{name}</h1><ul class="list-group"><li class="list-group-item">Wiek: {age} lat</li><li class="list-group-item">Miasto: {city}</li><li class="list-group-item">Języki: {langs}</li><li class="list-group-item">Doświadczenie: {years}</li></ul><p>{text}</p><a class="btn btn-primary" href="/zapytaj?o={slug}">Zapytaj o termin</a></div></div>', "profile")


def post(p: tuple) -> WrittenPage:
    slug, title, pay, text = p
    return page(f"/oferty-pracy/{slug}", title, f'<h1>{title}</h1><p class="lead">{pay}</p><p>{text}</p><p>Rekrutacja: Katarzyna Wilk, <a href="tel:+48605318274">605 318 274</a>, praca@opieka-przystan.example</p>', "ad")


RATES = """<h1>Cennik</h1><table class="table"><thead><tr><th>Usługa</th><th>Cena</th></tr></thead><tbody><tr><td>Opieka godzinowa, dzień</td><td>od 42 zł / godz.</td></tr><tr><td>Opieka godzinowa, noc</td><td>od 50 zł / godz.</td></tr><tr><td>Dyżur 24 godziny</td><td>od 620 zł</td></tr><tr><td>Opieka z zamieszkaniem, miesiąc</td><td>od 7 900 zł</td></tr><tr><td>Rehabilitant w domu, 60 min</td><td>160 zł</td></tr><tr><td>Masaż leczniczy w domu, 30 / 45 min</td><td>100 / 140 zł</td></tr><tr><td>Towarzyszenie w wizycie u lekarza</td><td>45 zł / godz.</td></tr></tbody></table><p>Minimum trzy godziny. Dojazd we Wrocławiu gratis.</p>"""
ADVICE = """<article><h1>Jak przygotować dom na przyjście opiekunki</h1><p>Zapiszcie na kartce leki, pory posiłków i numery do rodziny. Pokażcie, gdzie są bezpieczniki i zawór wody. Pierwszego dnia bądźcie w domu: obca osoba w łazience to dla mamy lub taty duża zmiana.</p><h2>Intymność</h2><p>Kąpiel i zmiana bielizny wymagają delikatności. Parawan, ciepły ręcznik i rozmowa o pogodzie potrafią zdziałać cuda. Jeśli podopieczny woli opiekuna tej samej płci, powiedzcie nam o tym.</p><h2>Pieniądze</h2><p>Załóżcie zeszyt zakupów, paragony wklejajcie.</p></article>"""
REVIEWS = "<h1>Opinie rodzin</h1>" + "".join(f'<div class="card"><div class="card-body"><h5>{w}</h5><p>{t}</p></div></div>' for w, t in [("Ewa z Brzegu", "Pani Halyna była z tatą do końca. Nie umiem podziękować."), ("Rodzina K.", "Zmieniono nam opiekunkę dwa razy w miesiąc, to minus. Trzecia została rok."), ("Zbigniew, 81 lat", "Pan Marek goli lepiej niż fryzjer i zna wszystkie mecze.")])

SITE = WrittenSite(HOST, "PL", (
    page("/opiekunki", "Opiekunki i opiekunowie", "<h1>Opiekunki i opiekunowie</h1><div class='row'>" + "".join(f'<div class="col card"><img src="/foto/{c[0]}.jpg" alt=""><h5><a href="/opiekunki/{c[0]}">{c[1]}, {c[2]}</a></h5><p>{c[3]}, {c[5]} doświadczenia</p></div>' for c in CARERS) + "</div>", "directory"),
    *(carer(c) for c in CARERS), page("/oferty-pracy", "Praca dla opiekunek", "<h1>Aktualne oferty pracy</h1>" + "".join(f'<p><a href="/oferty-pracy/{p[0]}">{p[1]}</a><br>{p[2]}</p>' for p in POSTS), "listing"), *(post(p) for p in POSTS),
    page("/cennik", "Cennik", RATES, "static"), page("/porady/przygotowanie-domu", "Przygotowanie domu", ADVICE, "static"), page("/opinie", "Opinie", REVIEWS, "review"),
    page("/kontakt", "Kontakt", "<h1>Kontakt</h1><p>Biuro czynne od poniedziałku do piątku 8–17. Adres: ul. Powstańców Śląskich 112, 53-333 Wrocław. biuro@opieka-przystan.example</p>", "static", True),
), note="Bootstrap; 'pani do towarzystwa' is a companion for an old lady")
