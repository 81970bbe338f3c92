"""Turkish companionship site on Oxwall where members advertise themselves: profile pages with question fields, a newsfeed, members without any offer.

Hard: a member's profile may be an ad (offer and contact) or only a member; the user's fields are Oxwall question tables with 'Cinsiyet', 'Aradığım', so that the sought
sex stands beside the own one; comments on the wall carry other numbers; prices as '3.000 TL', '3 bin', '₺4.500'; phone numbers as 0 5xx and spelled with dots; 'Onaylı üye'
and 'VIP üye' badges; capital dotted and dotless İ/I in names and towns.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://refakatkulubu.example"


def lira(amount, minutes, place=None):
    return {"amount": amount, "currency": "TRY", "code_currency": None, "duration_min": minutes, "place": place}


# user, shown name, sex, sought, age, town shown, city, cm, kg, tongues as written, codes, phone as written, phone, marks, pictures, words, truth
ROWS = [
    ("irem_izmir", "İrem", "Kadın", "Erkek", 27, "İzmir / Karşıyaka", "Izmir", 168, 56, "Türkçe, İngilizce", ["tr", "en"], "0 532 614 07 83", "+905326140783", "OV", 4, "Merhaba, ben İrem. Kendi evimde, Karşıyaka'da ağırlıyorum. Saatlik 4.000 TL, iki saat 7.000 TL. Akşam yemeğine eşlik ederim, masaj yaparım. Kapora istemem, isteyen sahtedir.",
     dict(incall=True, services=["dinner_date", "massage"], prices=[lira(4000, 60, "incall"), lira(7000, 120, "incall")], max_duration_h=2)),
    ("ayla44", "Ayla", "Kadın", "Erkek", 44, "Ankara / Çankaya", "Ankara", 163, 68, "Türkçe", ["tr"], "0543.770.25.19", "+905437702519", "O", 2, "Olgun, kültürlü bir hanımım. Tiyatroya, yemeğe, şehir gezisine refakat ediyorum. Otelinize gelirim, ev ziyareti yapmam, kendi yerim yok. 3 saat 6 bin TL. Hafta içi 10:00-20:00.",
     dict(incall=False, outcall=True, services=["dinner_date", "city_guide"], prices=[lira(6000, 180, "outcall")], hours="10:00-20:00", max_duration_h=3)),
    ("viktoria_ant", "Viktoria", "Kadın", "Erkek", 25, "Antalya / Lara", "Antalya", 174, 57, "Rusça, İngilizce, az Türkçe", ["ru", "en", "tr"], "+90 551 238 46 90", "+905512384690", "V", 5, "Rusya'danım, bu sezon Antalya'dayım. 15 Eylül 2025'e kadar buradayım. 1 saat 200 Euro, gece (10 saat) 900 Euro. WhatsApp'tan yazın.",
     dict(nationality="RU", services=["overnight"], tour=[{"city": "Antalya", "from": None, "to": "2025-09-15"}], prices=[{**lira(200, 60), "currency": "EUR"}, {**lira(900, 600), "currency": "EUR"}], max_duration_h=10, phones=[], handles=[{"kind": "whatsapp", "value": "+905512384690"}])),
    ("ceren_duygu", "Ceren ve Duygu", "Çift", "Erkek, Çift", 24, "İstanbul / Şişli", "Istanbul", None, None, "Türkçe", ["tr"], "0 505 391 62 48", "+905053916248", "V", 3, "Ceren 24, Duygu 26. İki arkadaşız, yalnızca birlikte görüşürüz. Evimize bekleriz. Saati ₺9.000. Çiftlere de açığız. 7/24 arayabilirsiniz.",
     dict(alias="Ceren", aliases_stated=["Ceren", "Duygu"], ages_stated=[24, 26], audience="couple", incall=True, services=["duo", "couples"], hours="24/7", prices=[lira(9000, 60)], max_duration_h=1)),
    ("kaan_refakat", "Kaan", "Erkek", "Kadın", 31, "İstanbul / Kadıköy", "Istanbul", 183, 79, "Türkçe, Almanca, İngilizce", ["tr", "de", "en"], "0 536 482 90 15", "+905364829015", "O", 2, "Hanımlara düğünde, davette, tatilde eşlik ederim. Dans bilirim. Akşam (4 saat) 5.000 TL. Yol masrafı ayrıdır. Evinize ya da otelinize gelirim.",
     dict(audience="man", outcall=True, services=["party", "travel", "dancing"], prices=[lira(5000, 240, "outcall")], max_duration_h=4)),
    ("ts_ipek", "İpek", "Trans", "Erkek", 29, "İstanbul / Beyoğlu", "Istanbul", 176, 66, "Türkçe, Arapça", ["tr", "ar"], "0 539 105 73 26", "+905391057326", "", 3, "Trans bireyim, Beyoğlu'nda kendi evim var. Yarım saat 2.000, bir saat 3.500 TL. Akşam 18:00-04:00. Telegram: @ipek_beyoglu",
     dict(audience="trans", incall=True, hours="18:00-04:00", prices=[lira(2000, 30), lira(3500, 60)], max_duration_h=1, handles=[{"kind": "telegram", "value": "ipek_beyoglu"}])),
    ("selin_bursa", "Selin", "Kadın", "Erkek", 33, "Bursa / Nilüfer", "Bursa", 160, 60, "Türkçe", ["tr"], "0 546 927 31 80", "+905469273180", "", 1, "Masaj terapistiyim, masaj dışında bir hizmetim yoktur. 60 dakika 1.500 TL, 90 dakika 2.000 TL. 18 Haziran - 21 Haziran arası Eskişehir'de olacağım.",
     dict(services=["massage"], tour=[{"city": "Eskişehir", "from": "2025-06-18", "to": "2025-06-21"}], prices=[lira(1500, 60), lira(2000, 90)], max_duration_h=1.5)),
    ("lady_sibel", "Lady Sibel", "Kadın", "Erkek", 38, "İzmir / Bornova", "Izmir", 172, 65, "Türkçe, Fransızca", ["tr", "fr"], "", None, "O", 2, "Tecrübeli dominayım. Rol oyunları, fetiş. İlk mesajda kendinizi tanıtın, yoksa cevap vermem: sibel@ladysibel.example. Ücreti konuşurken söylerim.",
     dict(services=["domination", "role_play", "fetish"], phones=[], handles=[{"kind": "email", "value": "sibel@ladysibel.example"}])),
]
MEMBERS = [("murat_35", "Murat", "Erkek", "Kadın", 35, "Eskişehir", "Yeni üyeyim, tiyatro ve yürüyüş severim."), ("halil.k", "Halil", "Erkek", "Kadın", 58, "Denizli", "")]


def url(r):
    return f"{ROOT}/user/{r[0]}"


def shell(title, body):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="tr" lang="tr"><head><title>{title} | Refakat Kulübü</title><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Oxwall" /><link rel="stylesheet" href="{ROOT}/ow_static/themes/simplicity/base.css?1714" type="text/css" /></head>
<body class="ow base_profile"><div class="ow_page_wrap"><div class="ow_menu_fullpage"><div class="ow_menu_fullpage_wrap"><ul class="ow_main_menu clearfix"><li class="base_main_menu_index"><a href="{ROOT}/"><span>Ana Sayfa</span></a></li><li class="base_users_main_menu_item"><a href="{ROOT}/users"><span>Üyeler</span></a></li><li><a href="{ROOT}/users/vip"><span>VIP</span></a></li><li><a href="{ROOT}/kurallar"><span>Kurallar</span></a></li></ul></div></div>
<div class="ow_site_panel clearfix"><a class="ow_logo" href="{ROOT}/"></a><div class="ow_nowrap"><div class="ow_console_item"><a href="{ROOT}/sign-in">Giriş yap</a></div><div class="ow_console_item"><a href="{ROOT}/join">Üye ol</a></div></div></div><div class="ow_header"></div><div class="ow_page_padding"><div class="ow_page_container"><div class="ow_canvas"><div class="ow_page ow_bg_color clearfix">{body}</div></div></div></div></div>
<div class="ow_footer"><div class="ow_canvas"><div class="ow_page clearfix"><div class="ow_footer_menu"><a href="{ROOT}/kurallar">Kurallar</a> | <a href="{ROOT}/gizlilik">Gizlilik</a> | <a href="{ROOT}/iletisim">İletişim</a></div><div class="ow_copyright">© 2013-2025 Refakat Kulübü. 18 yaşından küçükler giremez.</div></div></div></div></body></html>"""


def fields(pairs):
    return '<table class="ow_table_3 ow_nomargin section_f90cde5913235d172603cc4e7b9726e3"><tr class="ow_tr_first"><th colspan="2" class="ow_section"><span>Temel Bilgiler</span></th></tr>' + "".join(f'<tr><td class="ow_label" style="width: 20%">{k}</td><td class="ow_value"><span class="profile_hidden_field">{v}</span></td></tr>' for k, v in pairs if v) + "</table>"


def wall(posts):
    return '<div class="ow_box_cap clearfix"><h3 class="ow_ic_comment">Duvar</h3></div><div class="ow_box">' + "".join(f'<div class="ow_comments_item clearfix"><div class="ow_comments_item_picture"><img class="ow_avatar" src="{ROOT}/ow_userfiles/avatars/{u}.jpg" alt="" /></div><div class="ow_comments_item_info"><div class="ow_comments_item_header"><a href="{ROOT}/user/{u}"><b>{n}</b></a></div><div class="ow_comments_content ow_smallmargin">{w}</div></div></div>' for u, n, w in posts) + "</div>"


WALL = {"irem_izmir": [("halil.k", "Halil", "Geçen hafta tanıştık, çok nazik. Denizli'ye gelirseniz arayın: 0258 555 01 37")], "kaan_refakat": [("selin_bursa", "Selin", "Kuzenimin düğününde eşlik etti, herkes bayıldı :)")]}


def page(r):
    user, name, sex, sought, age, town, _, cm, kg, tongues, _, shown, _, marks, pics, words, more = r
    pairs = [("Gerçek ad", name), ("Cinsiyet", sex), ("Aradığım", sought), ("Yaş", age if "ages_stated" not in more else "24 / 26"), ("Konum", town), ("Boy", cm and f"{cm} cm"), ("Kilo", kg and f"{kg} kg"), ("Konuştuğum diller", tongues), ("Telefon" if more.get("phones") != [] else "WhatsApp", shown)]
    badge = ('<span class="ow_lbutton ow_green">Onaylı üye</span> ' if "O" in marks else "") + ('<span class="ow_lbutton ow_red">VIP üye</span>' if "V" in marks else "")
    shots = "".join(f'<div class="ow_photo_item"><a href="{ROOT}/photo/view/{user}-{n}"><img src="{ROOT}/ow_userfiles/plugins/photo/{user}_{n}.jpg" alt="" /></a></div>' for n in range(1, pics + 1))
    return shell(f"{name} profili", f"""<h1 class="ow_stdmargin ow_ic_user">{name}</h1><div class="ow_left ow_supernarrow"><div class="ow_avatar_console ow_center"><div style="background-image: url({ROOT}/ow_userfiles/avatars/{user}.jpg)"></div></div><div class="profile-BASE_CMP_ProfileActionToolbar">{badge}</div><ul class="ow_bl"><li><a href="#">Arkadaş ekle</a></li><li><a href="#">Mesaj gönder</a></li><li><a href="#">Şikâyet et</a></li></ul></div>
<div class="ow_right ow_superwide"><div class="ow_box_cap"><h3 class="ow_ic_user">Hakkımda</h3></div><div class="ow_box about_me">{words}</div><div class="user_profile_data">{fields(pairs)}</div><div class="ow_box_cap"><h3 class="ow_ic_picture">Fotoğraflar</h3></div><div class="ow_box ow_photo_list">{shots}</div>{wall(WALL.get(user, []))}</div>""")


def member(m):
    return shell(f"{m[1]} profili", f'<h1 class="ow_stdmargin ow_ic_user">{m[1]}</h1><div class="ow_right ow_superwide"><div class="ow_box about_me">{m[6]}</div>{fields([("Gerçek ad", m[1]), ("Cinsiyet", m[2]), ("Aradığım", m[3]), ("Yaş", m[4]), ("Konum", m[5])])}{wall([])}</div>')


def item(r, line=""):
    return f'<div class="ow_user_list_item clearfix ow_item_set2"><div class="ow_user_list_picture"><div class="ow_avatar"><a href="{url(r)}"><img src="{ROOT}/ow_userfiles/avatars/{r[0]}.jpg" alt="" /></a></div></div><div class="ow_user_list_data"><a href="{url(r)}"><b>{r[1]}</b></a><br /><span>{r[2]}, {r[4]}, {r[5]}</span><div class="ow_small">{line}</div></div></div>'


def truth(r):
    user, name, sex, sought, age, town, city, cm, kg, _, codes, _, phone, marks, pics, words, more = r
    row = deepcopy(AD)
    row.update(url=url(r), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="tr", provider_kind="unknown", city=city, country="TR", languages_spoken=codes, height_cm=cm, weight_kg=kg, verified="O" in marks, paid_placement="V" in marks, n_images=pics, phones=[phone] if phone else [])
    row.update(deepcopy(more))
    return row


def lister(path, title, rows, canonical=None, extra=""):
    body = f'<h1 class="ow_stdmargin ow_ic_user">{title}</h1><div class="ow_content_menu_wrap"><ul class="ow_content_menu clearfix"><li class="active"><a href="{ROOT}/users"><span>Son üyeler</span></a></li><li><a href="{ROOT}/users/vip"><span>VIP</span></a></li></ul></div><div class="ow_user_list ow_full">{"".join(item(r, r[15][:50] + "...") for r in rows)}{extra}</div><div class="ow_paging clearfix"><a href="{ROOT}/users?page=1">1</a> <a href="{ROOT}/users?page=2">2</a></div>'
    return WrittenPage(ROOT + path, shell(title, body), "listing", "tr", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="ow_stdmargin">{title}</h1><div class="ow_box">{body}</div>'), kind, "tr", status=status)


VIP = [r for r in ROWS if "V" in r[13]]
IST = [r for r in ROWS if r[6] == "Istanbul"]
OTHERS = "".join(item(m) for m in MEMBERS)
PAGES = [lister("/", "Refakat Kulübü'ne hoş geldiniz", ROWS[:3]), lister("/users", "Üyeler", ROWS[:5]), lister("/users?page=2", "Üyeler", ROWS[5:], extra=OTHERS), lister("/users/vip", "VIP üyeler", VIP), lister("/users/sehir/istanbul", "İstanbul üyeleri", IST), lister("/users/vip?order=activity&sid=kq81mz", "VIP üyeler", VIP, "/users/vip")]
PAGES += [WrittenPage(url(r), page(r), "ad", "tr", ads=(url(r),)) for r in ROWS]
PAGES += [
    WrittenPage(url(ROWS[3]) + "?ref=newsfeed", page(ROWS[3]), "ad", "tr", ads=(url(ROWS[3]),), canonical=url(ROWS[3])),
    *[WrittenPage(url(m), member(m), "profile", "tr") for m in MEMBERS],
    plain("/kurallar", "Kurallar", "<p>Kulübe yalnızca 18 yaşını doldurmuş kişiler üye olabilir. Başkası adına profil açmak yasaktır. Baskı altında olduğunuzu düşünüyorsanız 157 veya 112'yi arayın.</p>"),
    plain("/iletisim", "İletişim", "<p>destek@refakatkulubu.example. VIP üyelik aylık 450 TL, onay rozeti ücretsizdir.</p>"),
    plain("/user/melis_34", "Sayfa bulunamadı", "<p>Aradığınız üye hesabını silmiş.</p>", "error", 404),
]

SITE = WrittenSite("refakatkulubu.example", "TR", tuple(PAGES), tuple(truth(r) for r in ROWS), note=__doc__)
