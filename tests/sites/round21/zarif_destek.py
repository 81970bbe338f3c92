"""Turkish sponsorship site on a Bootstrap theme: members' profiles (kind `profile`), monthly support or a gift per meeting.

Hard: facts are list-group lines of an icon and a value (height and weight without a label), others stand in a <dl class="row"> beside the wishes about the other
person (his age, his height), the amount hoped for is a badge ('aylık': a month is no booking), numbers slip into the prose, membership prices in a modal on every page,
'last seen' and 'member since' are no posting days, progress bars with numbers, one sponsor, profiles in English and Russian, a profile with a tracking tail.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://zarifdestek.example"
LIKE = {"dinner_date": "Akşam yemeği", "travel": "Seyahat", "business": "İş davetleri", "party": "Parti", "massage": "Masaj", "dancing": "Dans", "cuddling": "Sarılmak", "city_guide": "Şehir turu", "video_call": "Görüntülü görüşme",
        "gfe": "Sevgili tadında"}
TOWN = {"Istanbul": "İstanbul", "Izmir": "İzmir", "Ankara": "Ankara", "Antalya": "Antalya", "Bursa": "Bursa", "Eskişehir": "Eskişehir", "Mersin": "Mersin"}
TONGUE = {"tr": "Türkçe", "en": "İngilizce", "de": "Almanca", "ru": "Rusça", "uk": "Ukraynaca", "ar": "Arapça", "fr": "Fransızca", "ku": "Kürtçe"}
NATION = {"TR": "Türkiye", "UA": "Ukrayna", "RU": "Rusya", "MA": "Fas", None: None}


def gift(amount, minutes=None, currency="TRY"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": None}


# slug, name, age, role, town, cm, kg, job, tongues, nation, (at home, comes over), likes, checked, window, pictures, private, [badge of money], prose, seeks, truth
M = [
    ("melis-8841", "Melis", 27, "Destek arıyor", "Izmir", 168, 56, "grafik tasarımcı", ["tr", "en"], None, (None, "Evet"), ["dinner_date", "travel", "dancing"], True, True, 4, 2, ["Aylık 30.000 TL"],
     "Deniz kenarında yaşayan, kahvesiz uyanamayan biriyim. Hafta içi akşamları buluşabiliriz, evimde kimseyi ağırlamıyorum. Kibar ve kültürlü bir beyefendiyle tanışmak isterim.",
     "40-60 yaş, 175 cm üstü", dict(incall=False, outcall=True, prices=[gift(30000)])),
    ("aslihan-8830", "Aslıhan", 23, "Destek arıyor", "Eskişehir", 163, 50, "öğrenci", ["tr"], None, ("Hayır", "Hayır"), ["dinner_date", "city_guide"], False, False, 2, 5, ["Buluşma başına 2.500 TL"],
     "Okurken çalışmak zor geliyor. Sadece kafede ya da restoranda görüşürüm, otel ya da ev teklif etmeyin. İlk buluşmayı kısa tutarım.", "30-50 yaş", dict(incall=False, outcall=False, prices=[gift(2500)])),
    ("yeliz-8817", "Yeliz", 34, "Destek arıyor", "Istanbul", 172, 61, "kuaför", ["tr", "de"], None, ("Evet", "Evet"), ["massage", "gfe", "cuddling"], True, False, 3, 0, ["1 saat 4.000 TL", "2 saat 7.000 TL", "Gece 20.000 TL"],
     "Almanya'da doğdum, on yıldır Kadıköy'deyim. Güler yüzlüyüm, sohbetim iyidir. Numaram: 0551 945 76 98, WhatsApp'tan da yazabilirsin.", "fark etmez",
     dict(incall=True, outcall=True, max_duration_h=12, phones=["+905519457698"], handles=[{"kind": "whatsapp", "value": "+905519457698"}], prices=[gift(4000, 60), gift(7000, 120), gift(20000, 720)])),
    ("oksana-8809", "Oksana", 30, "Destek arıyor", "Antalya", 175, 59, "yoga eğitmeni", ["uk", "ru", "en"], "UA", (None, None), ["travel", "dinner_date", "massage"], True, True, 6, 3, ["Aylık 1.200 $"],
     "Здравствуйте! Я живу в Анталье второй год, преподаю йогу. Ищу щедрого и спокойного мужчину для путешествий. Мой телеграм: @oksana_yoga_ant. По-турецки пока только учусь.", "35-55 yaş",
     dict(text_language="ru", handles=[{"kind": "telegram", "value": "oksana_yoga_ant"}], prices=[gift(1200, None, "USD")])),
    ("ece-ve-pelin-8796", "Ece ve Pelin", "25 ve 26", "Destek arıyor", "Bursa", None, None, "satış danışmanı", ["tr"], None, ("Hayır", "Evet"), ["party", "dinner_date"], False, False, 2, 0, ["Hafta sonu (48 saat) 25.000 TL"],
     "Biz Ece (25) ve Pelin (26), iş arkadaşıyız ve her yere birlikte gideriz. Uludağ, Çeşme, Bodrum... yeter ki eğlence olsun. Tek tek mesaj atmayın.", "30 yaş üstü",
     dict(alias="Ece", aliases_stated=["Ece", "Pelin"], age=25, ages_stated=[25, 26], audience="couple", incall=False, outcall=True, max_duration_h=48, prices=[gift(25000, 2880)])),
    ("kenan-8780", "Kenan", 52, "Destek veriyor", "Ankara", 180, 88, "müteahhit", ["tr", "en"], None, (None, None), ["dinner_date", "travel"], True, False, 1, 0, [],
     "Boşanmış bir iş insanıyım, iki yetişkin oğlum var. Yılda dört beş kez yurt dışına çıkıyorum ve yalnız gitmek istemiyorum. Cömertimdir, karşılığında dürüstlük beklerim.", "28-40 yaş", dict(audience="man")),
    ("salma-8771", "Salma", 29, "Destek arıyor", "Istanbul", 166, 60, "çevirmen", ["ar", "fr", "en"], "MA", ("Hayır", "Evet"), ["business", "city_guide", "dinner_date"], False, False, 3, 1, ["Akşam (4 saat) 200 €"],
     "Hello, I am Salma from Casablanca. I work as a translator and I can join you at meetings or show you the old town. I do not host. Write to salma.istanbul@mektup.example please.", "fark etmez",
     dict(text_language="en", incall=False, outcall=True, max_duration_h=4, handles=[{"kind": "email", "value": "salma.istanbul@mektup.example"}], prices=[gift(200, 240, "EUR")])),
    ("baran-8758", "Baran", 28, "Destek arıyor", "Istanbul", 186, 81, "spor hocası", ["tr", "ku", "en"], None, ("Evet", "Evet"), ["massage", "dinner_date", "dancing"], True, True, 4, 2, ["Buluşma başına 3.000 TL"],
     "Olgun ve kendine güvenen kadınlarla tanışmak istiyorum, erkekler yazmasın. Spor masajı yaparım, salsa bilirim. Instagram: baran.pt.istanbul", "35-60 yaş, kadın",
     dict(audience="man", incall=True, outcall=True, handles=[{"kind": "instagram", "value": "baran.pt.istanbul"}], prices=[gift(3000)])),
    ("derya-8740", "Derya", 31, "Destek arıyor", "Mersin", 178, 67, "makyöz", ["tr", "ar"], "TR", ("Evet", None), ["massage", "cuddling", "video_call"], False, False, 2, 0, [],
     "Trans bir kadınım, bunu baştan söyleyeyim. Kendi evimde ağırlarım. 16-19 Haziran arası Ankara'da olacağım. Konuşmak için: sıfır beş kırk bir, yüz otuz yedi, elli dört, elli yedi.", "fark etmez",
     dict(audience="trans", incall=True, tour=[{"city": "Ankara", "from": "2025-06-16", "to": "2025-06-19"}], phones=["+905411375457"])),
    ("nur-8722", "Nur", 41, "Destek arıyor", "Ankara", 160, 65, "öğretmen", ["tr", "fr"], None, (None, None), ["dinner_date", "travel"], True, False, 0, 4, [],
     "Yirmi yıllık evlilikten sonra hayatı yeniden öğreniyorum. Para konuşmayı sevmem, birbirimizi tanıdıktan sonra gerisi gelir. Tiyatro ve tren yolculuklarını severim.", "45-65 yaş", {}),
]


def url(m):
    return f"{ROOT}/uye/{m[0]}"


def shell(title, body):
    return f"""<!doctype html><html lang="tr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><title>{title} | ZarifDestek</title><link rel="stylesheet" href="/assets/css/bootstrap.min.css"><link rel="stylesheet" href="/assets/css/now-ui-kit.css"></head>
<body class="profile-page sidebar-collapse"><nav class="navbar navbar-expand-lg bg-primary fixed-top"><div class="container"><a class="navbar-brand" href="/">ZarifDestek</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/uyeler">Üyeler</a></li>
<li class="nav-item"><a class="nav-link" href="/paketler">Paketler</a></li><li class="nav-item"><a class="nav-link" href="/guvenlik">Güvenlik</a></li><li class="nav-item"><a class="nav-link btn btn-neutral" href="/giris">Giriş</a></li></ul></div></nav>
<div class="wrapper">{body}</div><div class="modal fade" id="premium" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><h5 class="modal-title">Mesaj atmak için Premium'a geç</h5><p>Aylık 899 TL · 3 aylık 1.999 TL</p><button class="btn" data-dismiss="modal">Sonra</button></div></div></div>
<footer class="footer"><div class="container">© ZarifDestek Bilişim Ltd. Şti., İstanbul · destek@zarifdestek.example · 0850 000 14 53 · <a href="/kosullar">Kullanım koşulları</a></div></footer></body></html>"""


def card(m):
    return (f'<div class="col-md-4"><div class="card card-plain"><a href="/uye/{m[0]}"><img class="card-img-top rounded-circle" src="/storage/{m[0]}/avatar.jpg" alt=""></a><div class="card-body"><h4 class="card-title">{m[1]}, {m[2]}</h4>'
            f'<p class="category">{TOWN[m[4]]}</p><span class="badge badge-default">{m[3]}</span></div></div></div>\n')


def profile(m):
    slug, name, age, role, town, cm, kg, job, tongues, nation, (home, over), likes, ok, top, pics, private, money, prose, seeks, _ = m
    i = M.index(m)
    lines = [("fa-map-marker-alt", f"{TOWN[town]}, Türkiye")] + ([("fa-ruler-vertical", f"{cm} cm"), ("fa-weight", f"{kg} kg")] if cm else []) + [("fa-briefcase", job), ("fa-language", ", ".join(TONGUE[t] for t in tongues))]
    items = "".join(f'<li class="list-group-item"><i class="fas {k} fa-fw"></i> {v}</li>' for k, v in lines)
    pairs = [("Uyruk", NATION[nation])] if nation else []
    pairs += [("Sigara", "Ara sıra" if i % 3 else "Hayır")] + ([("Evimde ağırlarım", home)] if home else []) + ([("Yanına gelirim", over)] if over else []) + [("Aradığım kişi", seeks), ("Üyelik", f"Mart {2022 + i % 3}"), ("Son giriş", f"bugün {9 + i}:{20 + i}")]
    dl = "".join(f'<dt class="col-5">{k}</dt><dd class="col-7">{v}</dd>' for k, v in pairs)
    marks = ('<i class="fas fa-check-circle text-info" data-toggle="tooltip" title="Onaylı üye"></i> ' if ok else "") + ('<span class="badge badge-warning">Vitrinde</span> ' if top else "")
    wanted = "".join(f'<span class="badge badge-pill badge-success">{x}</span> ' for x in money) or '<span class="badge badge-pill badge-light">Beklenti: konuşulur</span>'
    shots = "".join(f'<div class="col-4"><a data-fancybox="g" href="/storage/{slug}/{n}.jpg"><img class="img-raised" src="/storage/{slug}/{n}_t.jpg" alt=""></a></div>' for n in range(1, pics + 1))
    lock = f'<p class="text-muted"><i class="fas fa-lock"></i> {private} gizli fotoğraf</p>' if private else ""
    near = "".join(map(card, (M[i - 2], M[i - 5])))
    return shell(f"{name}, {age}", f"""<div class="page-header page-header-small"><div class="container"><h3 class="title">{name}, {age}</h3>{marks}<p class="category">{role}</p></div></div>
<div class="section"><div class="container"><div class="button-container"><a class="btn btn-primary btn-round" data-toggle="modal" data-target="#premium">Mesaj at</a></div><h3 class="title">Hakkımda</h3><p class="description">{prose}</p>
<div class="row"><div class="col-md-4"><ul class="list-group list-group-flush">{items}</ul></div><div class="col-md-4"><dl class="row">{dl}</dl></div><div class="col-md-4"><h6>Beklenti</h6>{wanted}<h6>Birlikte</h6>{" ".join(f'<span class="badge badge-info">{LIKE[x]}</span>' for x in likes)}</div></div>
<small>Profil doluluğu</small><div class="progress"><div class="progress-bar" style="width:{60 + i * 4}%">{60 + i * 4}%</div></div><h4 class="title">Fotoğraflar</h4><div class="row collections">{shots}</div>{lock}
<h4 class="title">Bunlar da ilgini çekebilir</h4><div class="row">{near}</div></div></div>""")


def truth(m):
    slug, name, age, role, town, cm, kg, job, tongues, nation, visits, likes, ok, top, pics, private, money, prose, seeks, more = m
    row = deepcopy(AD)
    row.update(url=url(m), alias=name, age=age, text_language="tr", provider_kind="unknown", city=town, country="TR", nationality=nation, languages_spoken=list(tongues), services=list(likes), weight_kg=kg, height_cm=cm, verified=ok,
               paid_placement=top, n_images=pics)
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, foot, title="Üyeler"):
    return shell(title, f'<div class="section"><div class="container"><h2 class="title">{title}</h2><form class="form-inline"><select class="form-control" name="sirala"><option>Önerilen</option><option>Yeni üyeler</option></select></form><div class="row">{"".join(map(card, rows))}</div>'
                 f'<ul class="pagination">{foot}</ul></div></div>')


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f'<div class="section"><div class="container"><h2 class="title">{title}</h2>{body}</div></div>'), kind, "tr")


ONE, TWO, IST = M[:6], M[6:], [m for m in M if m[4] == "Istanbul"]
U1, U2, UI = tuple(map(url, ONE)), tuple(map(url, TWO)), tuple(map(url, IST))
FOOT = '<li class="page-item active"><a class="page-link">1</a></li><li class="page-item"><a class="page-link" href="/uyeler?sayfa=2">2</a></li>'
PAGES = [
    WrittenPage(f"{ROOT}/uyeler", listing(ONE, FOOT), "listing", "tr", ads=U1),
    WrittenPage(f"{ROOT}/uyeler?sirala=yeni", listing(ONE[::-1], FOOT), "listing", "tr", ads=U1, canonical=f"{ROOT}/uyeler"),
    WrittenPage(f"{ROOT}/uyeler?sayfa=2", listing(TWO, FOOT), "listing", "tr", ads=U2),
    WrittenPage(f"{ROOT}/uyeler/istanbul", listing(IST, "", "İstanbul üyeleri"), "listing", "tr", ads=UI),
]
PAGES += [WrittenPage(url(m), profile(m), "profile", "tr", text_language=m[19].get("text_language"), ads=(url(m),)) for m in M]
PAGES += [
    WrittenPage(f"{url(M[2])}?utm_source=mailing&utm_medium=email", profile(M[2]), "profile", "tr", ads=(url(M[2]),), canonical=url(M[2])),
    plain("/", "Zarafet karşılıksız kalmaz", '<p>Türkiye\'nin destek ve tanışma kulübü. 18 yaşından küçükler üye olamaz.</p><a class="btn btn-primary" href="/kayit">Ücretsiz kayıt ol</a><p>12.400 üye, %64 kadın</p>'),
    plain("/paketler", "Paketler", '<table class="table"><tr><td>Premium, 1 ay</td><td>899 TL</td></tr><tr><td>Premium, 3 ay</td><td>1.999 TL</td></tr><tr><td>Vitrin, 24 saat</td><td>150 TL</td></tr></table><p>Destek arayan kadınlar için üyelik ücretsizdir.</p>'),
    plain("/guvenlik", "Güvenlik", "<p>İlk buluşmayı kalabalık bir yerde yapın, bir yakınınıza haber verin. Sizden önceden para isteyen profilleri bildirin. Zorlanan birini fark ederseniz 112'yi ya da 157'yi arayın.</p>"),
    plain("/kosullar", "Kullanım koşulları", "<p>Üyeler en az 18 yaşındadır. Profilde telefon numarası paylaşmak yasaktır. Yetkili mahkeme İstanbul'dur.</p>"),
    plain("/giris", "Giriş", '<form><input class="form-control" type="email" placeholder="E-posta"><input class="form-control" type="password" placeholder="Şifre"><button class="btn btn-primary">Giriş yap</button></form>'),
    plain("/blog/ilk-bulusmada-ne-giyilir", "İlk buluşmada ne giyilir?", "<p>Stilist Gamze (33) anlatıyor: rahat ayakkabı, tek bir aksesuar. 2.000 TL'lik bir elbise de 20.000 TL'lik kadar şık durur.</p>"),
    plain("/uye/irem-8011", "Üye bulunamadı", "<p>Bu üye hesabını dondurmuş ya da silmiş olabilir.</p>", "error"),
]

SITE = WrittenSite("zarifdestek.example", "TR", tuple(PAGES), tuple(truth(m) for m in M), note=__doc__)
