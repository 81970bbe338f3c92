"""Serbian (Latin letters) salon of old static pages: all profiles of a town stand on one page, each under an anchor; unclosed lower-case tags.

Hard: no detail pages; the index at the page's top links to anchors; the salon's own number in the header while some women have their own; prices in
dinars and euro ('5 hiljada'), a house price list on its own page; facts in running lines with slashes; 'slobodno' calendars.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "salon-lipa.example"
B = f"http://www.{HOST}"


def pr(a, m=None, place=None, cur="RSD"):
    return {"amount": a, "currency": cur, "code_currency": None, "duration_min": m, "place": place}


D = []


def ad(page, anchor, head, line, prose, n, **t):
    t.setdefault("aliases_stated", [t["alias"]])
    t.setdefault("ages_stated", [t["age"]])
    D.append((page, anchor, head, line, prose, n, {**AD, "url": f"{B}/{page}#{anchor}", "text_language": "sr", "country": "RS", "city": {"beograd.html": "Belgrade", "novisad.html": "Novi Sad"}[page], "provider_kind": "agency", "n_images": n, **t}))


ad("beograd.html", "mina", "Mina, 26", "170 cm / 57 kg / srpski, engleski", "Mina prima u našem apartmanu na Vračaru. Relaks masaža, zajednička kupka. Pola sata 5.000 din, sat 8.000 din. Radi svaki dan od 12 do 22h.", 3,
   alias="Mina", age=26, height_cm=170, weight_kg=57, languages_spoken=["sr", "en"], services=["massage", "bath"], incall=True, hours="12:00-22:00", max_duration_h=1, prices=[pr(5000, 30), pr(8000, 60)])
ad("beograd.html", "tara", "Tara, 31", "165 cm / 60 kg", "Tara dolazi kod vas, kuća ili hotel. Večera, pratnja na prijemima i svadbama, putovanja po dogovoru. Sat 100 €, dva sata 180 €, cela noć 500 €. Njen broj: 060/777-49-25.", 2,
   alias="Tara", age=31, height_cm=165, weight_kg=60, services=["dinner_date", "escort", "travel"], incall=False, outcall=True, max_duration_h=12, phones=["+381607774925"], prices=[pr(100, 60, None, "EUR"), pr(180, 120, None, "EUR"), pr(500, 720, None, "EUR")])
ad("beograd.html", "jelena-i-una", "Jelena i Una", "23 i 25 god. / obe 168 cm", "Dve drugarice, Jelena (23) i Una (25), zajedno: masaža u četiri ruke, duo. Kod nas na Vračaru. Jedan sat 15 hiljada dinara za obe.", 4,
   alias="Jelena", aliases_stated=["Jelena", "Una"], age=23, ages_stated=[23, 25], audience="couple", height_cm=168, services=["four_hands", "duo"], incall=True, max_duration_h=1, prices=[pr(15000, 60)])
ad("beograd.html", "dragana", "Dragana, 46", "162 cm / 70 kg / zrela dama", "Za one koji vole mirnu i iskusnu ženu. Tantra, maženje, razgovor uz kafu. 6.000 din na sat, kod mene (Zvezdara). Zovite od 9 do 16h na 063 540 337 ili Viber na isti broj.", 2,
   alias="Dragana", age=46, height_cm=162, weight_kg=70, services=["tantra", "cuddling"], incall=True, hours="09:00-16:00", max_duration_h=1, phones=["+38163540337"], handles=[{"kind": "viber", "value": "+38163540337"}], prices=[pr(6000, 60)])
ad("beograd.html", "sofija", "Sofija, 24", "174 cm / 55 kg / iz Crne Gore", "Nova kod nas! Sofija je iz Podgorice, u Beogradu je do 20. juna. Ljubljenje, masaža, girlfriend experience. Sat kod nas 9000 din, izlazak u hotel 12000 din.", 5,
   alias="Sofija", age=24, height_cm=174, weight_kg=55, nationality="ME", services=["kissing", "massage", "gfe"], incall=True, outcall=True, max_duration_h=1, tour=[{"city": "Belgrade", "from": None, "to": "2025-06-20"}], prices=[pr(9000, 60, "incall"), pr(12000, 60, "outcall")])
ad("novisad.html", "ivana", "Ivana, 29", "167 cm / 61 kg / srpski, mađarski, engleski", "Ivana prima blizu Limanskog parka, non-stop, uz najavu dva sata ranije. Masaža uljima i striptiz. 4.500 din pola sata, 7.500 din sat. Telefon 065/1024-149, samo pozivi.", 3,
   alias="Ivana", age=29, height_cm=167, weight_kg=61, languages_spoken=["sr", "hu", "en"], services=["massage", "striptease"], incall=True, hours="24/7", max_duration_h=1, phones=["+381651024149"], prices=[pr(4500, 30), pr(7500, 60)])
ad("novisad.html", "gospodarica-vera", "Gospodarica Vera, 38", "176 cm", "Vera vodi svoj studio u Novom Sadu: dominacija, fetiš, igranje uloga. Sesija od 1h 12.000 din, sesija od 2h 20.000 din. Isključivo mejlom: vera(et)lipa-studio.example", 1,
   alias="Vera", age=38, height_cm=176, services=["domination", "fetish", "role_play"], incall=True, max_duration_h=2, handles=[{"kind": "email", "value": "vera@lipa-studio.example"}], prices=[pr(12000, 60), pr(20000, 120)])
ad("novisad.html", "nikol-ts", "Nikol (TS), 27", "172 cm / 64 kg", "Nikol je trans devojka, 27 godina. Prima i ide na adresu, parovi dobrodošli. 80 evra sat. Telegram @nikol_ns", 3,
   alias="Nikol", age=27, audience="trans", height_cm=172, weight_kg=64, services=["couples"], incall=True, outcall=True, max_duration_h=1, handles=[{"kind": "telegram", "value": "nikol_ns"}], prices=[pr(80, 60, None, "EUR")])


def shell(title, body):
    return f"""<html><head><title>{title}</title><meta http-equiv=content-type content="text/html; charset=utf-8"><meta name=description content="Salon Lipa, Beograd i Novi Sad">
<style>body{{font:13px Verdana;background:#efe6d8}} .p{{border-bottom:1px dashed #a87}}</style></head><body>
<center><a href=index.html><img src=slike/lipa.gif border=0 alt="Salon Lipa"></a><br><b>Salon Lipa</b> - agencija za druženje i masažu<br>
Recepcija salona: <b>011/ 404-28-19</b> od 10 do 02h<p>
[ <a href=index.html>početna</a> | <a href=beograd.html>Beograd</a> | <a href=novisad.html>Novi Sad</a> | <a href=cenovnik.html>cenovnik salona</a> | <a href=pravila.html>pravila</a> | <a href=posao.html>posao</a> | <a href=utisci.html>utisci</a> | <a href=kontakt.html>kontakt</a> ]</center><hr>
{body}
<hr><font size=1>&copy; Salon Lipa 2009-2025. Sve devojke su punoletne. Brojač: 0183321</font></body></html>"""


def profiles(page, town, order=1):
    ds = [d for d in D if d[0] == page][::order]
    idx = " * ".join(f"<a href=#{d[1]}>{d[2]}</a>" for d in ds)
    out = [f"<h2>{town}</h2><p>Na ovoj strani: {idx}<p>"]
    for _, a, head, line, prose, n, t in ds:
        pics = "".join(f"<img src=slike/{a}{k}.jpg width=140 hspace=4>" for k in range(1, n + 1))
        out.append(f"<a name={a}></a><div class=p><h3>{head}</h3>{pics}<br><i>{line}</i><p>{prose}<p><a href=#top>^ na vrh</a></div>")
    return shell(f"Salon Lipa - {town}", "<a name=top></a>" + "\n".join(out))


P = []


def add(path, html, kind, ads=(), canonical=None):
    P.append(WrittenPage(f"{B}/{path}", html, kind, "sr", None, ads, f"{B}/{canonical}" if canonical else None))


def static(path, title, body, kind="static"):
    add(path, shell(f"Salon Lipa - {title}", f"<h2>{title}</h2>{body}"), kind)


def U(page):
    return tuple(d[-1]["url"] for d in D if d[0] == page)


add("beograd.html", profiles("beograd.html", "Beograd"), "listing", U("beograd.html"))
add("novisad.html", profiles("novisad.html", "Novi Sad"), "listing", U("novisad.html"))
add("beograd.html?sort=obrnuto", profiles("beograd.html", "Beograd", -1), "listing", U("beograd.html"), "beograd.html")
add("novisad.html?utm_source=oglasi", profiles("novisad.html", "Novi Sad"), "listing", U("novisad.html"), "novisad.html")
static("index.html", "Dobro došli", "<p>Salon Lipa radi od 2009. godine. Izaberite grad: <a href=beograd.html>Beograd</a> ili <a href=novisad.html>Novi Sad</a>.<p><blink>Od juna i rad nedeljom!</blink>")
static("cenovnik.html", "Cenovnik salona", "<table border=1><tr><td>Masaža leđa, 30 min<td>2.500 din<tr><td>Masaža celog tela, 60 min<td>4.000 din<tr><td>Sauna, po osobi<td>1.200 din<tr><td>Piće<td>300 din</table><p>Cene devojaka su na njihovim stranama.")
static("pravila.html", "Pravila kuće", "<ul><li>Dolazak tačno na vreme.<li>Bez alkohola i droga.<li>Plaćanje na početku, na recepciji.<li>Otkazivanje najmanje dva sata ranije.</ul>")
static("posao.html", "Posao", "<p>Tražimo recepcionerku i masere sa diplomom. Puna prijava, smene po osam sati. Pišite na posao@" + HOST)
static("utisci.html", "Utisci gostiju", "<p><b>Goran, Zemun:</b> Sve čisto i prijatno, hvala Mini na razgovoru.<hr width=40%><p><b>M.P.:</b> Recepcija spora, ali masaža odlična. Platio 8000.<hr width=40%><p><b>Bata:</b> Parkiranje je muka.")
static("kontakt.html", "Kontakt", f"<p>Recepcija 011/ 404-28-19, mejl info@{HOST}<br>Beograd, Vračar, tačnu adresu dobijate kad zovete.<p>Lipa Wellness d.o.o., PIB 000000000")
static("kako-do-nas.html", "Kako do nas", "<p>Tramvaj 7 i 9, stanica kod Hrama. Garaža na dva minuta. Taksi iz centra je oko 500 dinara.<p><img src=slike/mapa.gif width=400>")
static("putopis.html", "Subota u Sremskim Karlovcima", "<p>Naša saradnica piše: krenuli smo jutarnjim vozom, probali bermet i šetali do večeri. Ručak za dvoje košta oko 3.000 dinara. Do Beograda se stiže za sat vremena.")
static("linkovi.html", "Prijatelji sajta", "<ul><li><a href=http://www.hotel-kestenovi.example/>Hotel Kestenovi</a><li><a href=http://www.taksi-novi.test/>Taksi</a><li><a href=http://www.masaza-dunav.example/>Masaža Dunav</a></ul>", "directory")
static("kalendar.html", "Slobodni termini", "<table border=1><tr><th>Dan<th>Pre podne<th>Posle podne<tr><td>Sreda<td>slobodno<td>zauzeto<tr><td>Četvrtak<td>slobodno<td>slobodno<tr><td>Petak<td>zauzeto<td>slobodno</table>")
static("nis.html", "Strana ne postoji", "<p>Strana koju tražite više ne postoji. Salon u Nišu je zatvoren. <a href=index.html>Na početnu</a>", "error")

SITE = WrittenSite(HOST, "RS", tuple(P), tuple(d[-1] for d in D), "All profiles on one page per town, with anchors; salon's number in the header.")
