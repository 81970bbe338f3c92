"""A Turkish hobby board after vBulletin 3: sections, threads over two pages, quotes, log-in pages, no advertisements.

Hard: reviews name persons, prices, numbers and cities as ads do, yet each page is a thread; tables within tables, bytes in
windows-1254 while the server states no charset, session ids, a print view, a section about cars, a log-in page
with status 200 in the place of a thread, one thread in English under a Turkish interface.
"""

from tests.sites.written import WrittenPage, WrittenSite

BASE = "http://www.gecemasasi.example/forum/"
SECTIONS = {4: "İstanbul yorumları", 5: "Ege ve Akdeniz yorumları", 9: "Araba, motor, teknik"}

# thread number: (section, title, pages of posts). A post: (author, date, text, quoted author or None, quoted text)
THREADS = {
    1187: (4, "Şişli masaj salonu, Ebru hanım", [
        [("sakinadam", "12-05-2025, 21:14", "Dün gece Şişli'deki salona gittim. Ebru hanım karşıladı, 35 yaşlarında, güler yüzlü. Bir saat masaj 2.500 TL. Ortam temiz, havlular sıcak. Acele ettirmedi, tekrar giderim.", None, None),
         ("kadikoylu34", "12-05-2025, 23:40", "Adres metroya yakın mı üstat? Otopark var mı?", "sakinadam", "Ortam temiz, havlular sıcak."),
         ("sakinadam", "13-05-2025, 08:02", "Metrodan beş dakika. Otopark yok, karşıda paralı var, iki saati 150 lira.", "kadikoylu34", "Adres metroya yakın mı üstat?")],
        [("poyraz", "20-05-2025, 19:33", "Ben de gittim, Ebru izinliydi, yerine Selin girdi. Aynı fiyat ama konuşmayı pek sevmiyor, 6/10 veririm.", None, None),
         ("sakinadam", "21-05-2025, 10:11", "Ebru salı ve perşembe günleri çalışıyor, önceden arayın.", "poyraz", "Ebru izinliydi, yerine Selin girdi.")]]),
    1203: (4, "Ataşehir - Derya (akşam yemeği)", [
        [("mavi_kravat", "28-05-2025, 00:21", "Derya ile akşam yemeğine çıktık. Sitede 27 yazıyor, bence 32 civarı. Sohbeti çok iyi, İngilizcesi akıcı. Üç saat için 9.000 TL istedi, yemek hariç.", None, None),
         ("eskikurt", "28-05-2025, 09:47", "Numarası 0532 007 20 031 diye geçiyor, doğru mu? Bir hane fazla gibi.", None, None),
         ("mavi_kravat", "28-05-2025, 12:05", "Doğrusu 0532 072 00 31. Mesaj at, aramaya cevap vermiyor.", "eskikurt", "Bir hane fazla gibi.")]]),
    1210: (4, "Expat corner: any recommendations near Taksim?", [
        [("norseman", "30-05-2025, 15:00", "I am in town for two weeks and looking for a decent massage place near Taksim. Somewhere that speaks English and shows its prices at the door. My last experience was a bar where the bill tripled, so please no tips of that sort.", None, None),
         ("galata_guy", "30-05-2025, 16:25", "Avoid anybody who talks to you on the street. I have been going to a small place behind the church for years; an hour is about 60 euros and you pay afterwards. Ask for Lale, she is calm and professional.", "norseman", "please no tips of that sort"),
         ("norseman", "02-06-2025, 11:10", "Went there yesterday. Lale was fully booked but her colleague was fine. Thanks for the help, I will go again before I fly home.", None, None)]]),
    1166: (5, "Antalya Lara, Rus bayan Katya", [
        [("akdenizli07", "02-04-2025, 22:45", "Katya otele geldi, Lara tarafında. Sarışın, 170 boy, yaşı 30 diyor. Türkçe az, Rusça ve İngilizce. Saatlik 150 euro aldı. Yanında kapıda bekleyen bir adam vardı, hoşuma gitmedi.", None, None),
         ("denizfeneri", "03-04-2025, 07:55", "Kapıda adam bekliyorsa uzak durun arkadaşlar. Geçen yaz benzerini yaşadım, kız hiç konuşmadı.", "akdenizli07", "Yanında kapıda bekleyen bir adam vardı, hoşuma gitmedi."),
         ("akdenizli07", "03-04-2025, 13:20", "Haklısın, ben de bir daha aramadım.", None, None)],
        [("toros", "18-04-2025, 20:02", "Numara değişmiş, şimdi 0542 312 22 00 ile cevap veriyorlar ama telefona hep aynı adam çıkıyor.", None, None),
         ("denizfeneri", "18-04-2025, 21:30", "O numara üç ayrı ilanda daha var: Katya, Alina, Vera. Hepsi aynı kişi tarafından yönetiliyor.", "toros", "telefona hep aynı adam çıkıyor")]]),
    1191: (5, "İzmir Alsancak, masör Gizem", [
        [("kordonboyu", "15-05-2025, 18:18", "Gizem hanım evinde kabul ediyor, Alsancak. 40 dakika 1.800, bir saat 2.200 lira. Profesyonel masör, sertifikası duvarda asılı.", None, None),
         ("bornovali", "16-05-2025, 12:31", "Randevuyu kaç gün önceden almak gerekiyor?", None, None)],
        [("kordonboyu", "16-05-2025, 14:44", "Hafta içi aynı gün yer bulunuyor. Cumartesi için iki gün önce yazın.", "bornovali", "Randevuyu kaç gün önceden almak gerekiyor?"),
         ("bornovali", "19-05-2025, 23:03", "Gittim, teşekkürler. Elleri güçlü, müzik biraz yüksekti. 8/10.", None, None)]]),
    1215: (5, "Bodrum sezonu açıldı mı?", [
        [("yelkenci", "05-06-2025, 09:09", "Haziran ortasında bir hafta Bodrum'dayım. Geçen senekiler hâlâ orada mı, fiyatlar ne durumda?", None, None),
         ("denizfeneri", "05-06-2025, 10:48", "Fiyatlar ikiye katlandı. Saatlik 6.000 liradan aşağı bulamazsın, geceleri otel girişine de ayrıca para istiyorlar.", "yelkenci", "fiyatlar ne durumda?")]]),
    1099: (9, "2014 Corolla şanzıman sesi", [
        [("motorcu", "11-01-2025, 17:17", "Üçten dörde geçerken ses geliyor, 140 bin km. Sanayide 12.000 lira istediler.", None, None),
         ("eskikurt", "11-01-2025, 19:50", "Önce yağını değiştir, benimki öyle düzeldi.", "motorcu", "Üçten dörde geçerken ses geliyor")]]),
}


def frame(title, crumb, body):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html dir="ltr" lang="tr"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254" />
<meta name="generator" content="vBulletin 3.8.4" /><title>{title} - Gece Masası</title></head><body>
<table class="tborder" cellpadding="6" cellspacing="1" width="100%"><tr><td class="alt1"><span class="navbar">&raquo; <a href="index.php">Gece Masası</a> {crumb}</span><br /><strong>{title}</strong></td>
<td class="alt2" nowrap="nowrap"><form action="login.php?do=login" method="post">Kullanıcı adı <input name="vb_login_username" size="10" /> Şifre <input type="password" name="vb_login_password" size="10" /> <input type="submit" value="Giriş" /></form></td></tr></table>
<table class="tborder" width="100%"><tr align="center" class="vbmenu_control"><td><a href="register.php">Kayıt ol</a></td><td><a href="faq.php">SSS</a></td><td>Üye listesi</td><td>Takvim</td><td>Bugünkü mesajlar</td></tr></table>
{body}
<div class="smallfont" align="center">Saat dilimi GMT +3. Şu an saat: 14:26.</div><div class="smallfont" align="center">Powered by vBulletin&reg; Version 3.8.4</div></body></html>"""


def crumb(section):
    return f'&raquo; <a href="forumdisplay.php?f={section}">{SECTIONS[section]}</a>'


def post(number, entry, bare=False):
    author, date, text, whom, words = entry
    quote = ""
    if whom:
        quote = f'<div style="margin:20px"><div class="smallfont">Alıntı:</div><table width="100%"><tr><td class="alt2" style="border:1px inset">Orijinal yazan: <strong>{whom}</strong><div style="font-style:italic">{words}</div></td></tr></table></div>'
    if bare:
        return f'<table class="tborder" width="100%"><tr><td class="page"><b>{author}</b> {date}<hr />{quote}{text}</td></tr></table><br />'
    return (f'<table id="post{number}" class="tborder" width="100%"><tr><td class="thead">{date}</td><td class="thead" align="right">#{number % 100}</td></tr>'
            f'<tr valign="top"><td class="alt2" width="175"><b>{author}</b><div class="smallfont">Üye</div><div class="smallfont">Mesajlar: {len(author) * 37}</div></td>'
            f'<td class="alt1" id="td_post_{number}">{quote}<div id="post_message_{number}">{text}</div></td></tr></table>')


def thread(number, page, query=None, canonical=None):
    section, title, pages = THREADS[number]
    plain = f"{BASE}showthread.php?t={number}" + (f"&page={page}" if page > 1 else "")
    body = "".join(post(number * 100 + (page - 1) * 10 + k, e) for k, e in enumerate(pages[page - 1], 1))
    if len(pages) > 1:
        body += f'<div class="pagenav">Sayfa {page} / {len(pages)}: <a href="showthread.php?t={number}">1</a> <a href="showthread.php?t={number}&amp;page=2">2</a></div>'
    body += f'<a href="printthread.php?t={number}">Yazdırılabilir sürüm</a> <a href="newreply.php?t={number}">Cevapla</a>'
    english = number == 1210
    return made(query or plain, title, crumb(section), body, "thread", canonical=canonical, text="en" if english else None, relevant=section != 9)


def made(url, title, crumbs, body, kind, canonical=None, text=None, relevant=True):
    return WrittenPage(url, frame(title, crumbs, body), kind, "tr", text_language=text, canonical=canonical, relevant=relevant,
                       content_type="text/html", encoding="windows-1254")


def section(number, url=None, canonical=None, upside_down=False):
    chosen = [n for n, t in THREADS.items() if t[0] == number]
    chosen = sorted(chosen, reverse=not upside_down)
    rows = "".join(f'<tr><td class="alt1"><a href="showthread.php?t={n}">{THREADS[n][1]}</a><div class="smallfont">{THREADS[n][2][0][0][0]}</div></td>'
                   f'<td class="alt2">{THREADS[n][2][-1][-1][1]}</td><td class="alt1">{sum(map(len, THREADS[n][2])) - 1}</td></tr>' for n in chosen)
    body = f'<table class="tborder" width="100%"><tr><td class="thead">Konu / Başlatan</td><td class="thead"><a href="forumdisplay.php?f={number}&amp;order=asc">Son mesaj</a></td><td class="thead">Cevap</td></tr>{rows}</table>'
    return made(url or f"{BASE}forumdisplay.php?f={number}", SECTIONS[number], "", body, "listing", canonical=canonical, relevant=number != 9)


INDEX = '<table class="tborder" width="100%"><tr><td class="thead">Forum</td><td class="thead">Konular</td></tr>' + "".join(
    f'<tr><td class="alt1"><a href="forumdisplay.php?f={n}"><strong>{name}</strong></a></td><td class="alt2">{sum(t[0] == n for t in THREADS.values())}</td></tr>' for n, name in SECTIONS.items()) + "</table>"
LOGIN = "<table class='tborder'><tr><td class='tcat'>vBulletin Mesajı</td></tr><tr><td class='panelsurround'>Giriş yapmadınız veya bu sayfayı görme yetkiniz yok. Bunun birkaç nedeni olabilir: <ol><li>Giriş yapmadınız. Aşağıdaki formu doldurun.</li><li>Bu bölüm yalnızca onaylı üyelere açıktır.</li></ol><form action='login.php'>Kullanıcı adı: <input name='u' /><br />Şifre: <input type='password' name='p' /><br /><input type='submit' value='Giriş' /></form></td></tr></table>"

PAGES = (
    made(BASE + "index.php", "Gece Masası", "", INDEX, "listing"),
    section(4), section(5), section(9),
    section(4, BASE + "forumdisplay.php?f=4&order=asc", BASE + "forumdisplay.php?f=4", True),
    thread(1187, 1), thread(1187, 2), thread(1203, 1), thread(1210, 1), thread(1166, 1), thread(1166, 2), thread(1191, 1), thread(1191, 2),
    thread(1215, 1), thread(1099, 1),
    thread(1203, 1, f"{BASE}showthread.php?s=9f0c2d7be1a84c55b0d3aa0e7716f2c4&t=1203", f"{BASE}showthread.php?t=1203"),
    WrittenPage(f"{BASE}printthread.php?t=1215", "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1254'><title>Bodrum sezonu açıldı mı?</title></head><body><a href='showthread.php?t=1215'>Tam sürümü göster</a><h3>" + THREADS[1215][1] + "</h3>"
                + "".join(post(1, e, True) for e in THREADS[1215][2][0]) + "</body></html>", "thread", "tr", canonical=f"{BASE}showthread.php?t=1215", content_type="text/html", encoding="windows-1254"),
    made(f"{BASE}showthread.php?t=1180", "vBulletin Mesajı", "", LOGIN, "static"),
    made(BASE + "register.php", "Kayıt kuralları", "", "<p>Kayıt olmak için 18 yaşından büyük olmalısınız. Üyelerin gerçek adını, ev adresini ve fotoğrafını yazmak yasaktır. Reklam veren hesaplar kapatılır.</p><input type='checkbox' /> Okudum, kabul ediyorum.", "static"),
    made(BASE + "faq.php", "Sıkça sorulan sorular", "", "<p><b>Nasıl alıntı yaparım?</b> Mesajın altındaki düğmeye basın.</p><p><b>Şifremi unuttum.</b> Giriş sayfasındaki bağlantıyı kullanın.</p><p><b>Yorum yazarken nelere dikkat etmeliyim?</b> Yer, tarih, süre ve ücreti yazın; kimseye hakaret etmeyin.</p>", "static"),
)
SITE = WrittenSite("www.gecemasasi.example", "TR", PAGES, (), "hobby board: persons, prices and numbers in posts, no ad")
