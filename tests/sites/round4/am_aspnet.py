"""An old Armenian ASP.NET portal with frames; advertisements in Armenian, Russian and English.

Hard: upper-case tags without classes, ``label: value<BR>`` lines, labels always Armenian while the values are typed in
the poster's language; query-string addresses where a session id stands before or after the ad's number (some pages are
known only with it); a frame set as home; postback forms with a view state; a red TOP for paid ads; flats in the same
lay-out; the portal's own phone on every page; a letter O for zero, prices in drams and dollars.
"""

from copy import deepcopy
from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "erekoyan-portal.example"
BASE = f"http://www.{HOST}"
SID = "k3v0mq45zjx1ea55"
CITY = {1: ("Երևան", "Yerevan"), 2: ("Գյումրի", "Gyumri"), 3: ("Վանաձոր", "Vanadzor")}

# lines: what stands on the page after the name, age and city; truth: what a reader takes from it
PEOPLE: list[dict[str, Any]] = [
    dict(id=4102, name="Անի", age=26, city=1, top=True, pics=3, day=("05.06.2025", "2025-06-05"), tl="hy", sex="կին", sid=False,
         lines=["Հասակ: 168 սմ", "Քաշ: 54 կգ", "Ազգություն: հայուհի", "Լեզուներ: հայերեն, ռուսերեն, անգլերեն", "Հանդիպում: իմ մոտ և ձեր հյուրանոցում",
                "Ծառայություններ: մերսում, ընթրիք ռեստորանում, պարեր", "Ժամեր: 11:00 - 23:00", "Գին 1 ժամ: 25000 դրամ", "Գին 2 ժամ: 45000 դրամ",
                "Գին գիշեր: 120000 դրամ", "Հեռախոս: 096 30 96 99"],
         text="Բարև ձեզ: Ես ուրախ և հոգատար աղջիկ եմ, սիրում եմ երաժշտություն և հետաքրքիր մարդկանց: Զանգահարեք, սպասում եմ:",
         truth=dict(height_cm=168, weight_kg=54, nationality="AM", languages_spoken=["hy", "ru", "en"], incall=True, outcall=True, hours="11:00-23:00",
                    services=["dancing", "dinner_date", "massage", "overnight"], max_duration_h=12, phones=["+37496309699"],
                    prices=[(25000, "AMD", 60, None), (45000, "AMD", 120, None), (120000, "AMD", 720, None)])),
    dict(id=4105, name="Լիլիթ", age=34, city=2, top=False, pics=1, day=("18.05.2025", "2025-05-18"), tl="hy", sex="կին", sid=True,
         lines=["Լեզուներ: հայերեն", "Հանդիպում: միայն իմ մոտ", "Ծառայություններ: մերսում, համատեղ լոգանք", "Գին 1 ժամ: 15.000 դր.", "Հեռախոս: (043) 81-72-96"],
         text="Մաքուր և հանգիստ բնակարան Գյումրիի կենտրոնում: Խնդրում եմ գրեք նախօրոք, գաղտնի համարներին չեմ պատասխանում:",
         truth=dict(languages_spoken=["hy"], incall=True, outcall=False, services=["bath", "massage"], max_duration_h=1, phones=["+37443817296"],
                    prices=[(15000, "AMD", 60, "incall")])),
    dict(id=4108, name="Карина", age=23, city=1, top=True, pics=4, day=("09.06.2025", "2025-06-09"), tl="ru", sex="կին", sid=False,
         lines=["Հասակ: 175", "Քաշ: 56", "Ազգություն: русская", "Լեզուներ: русский, английский", "Հանդիպում: только выезд, к себе не приглашаю",
                "Ծառայություններ: ужин, путешествия, стриптиз. Массаж не делаю", "Գին 1 ժամ: 150$", "Գին գիշեր: 600$", "Telegram: @Karina_EVN"],
         text="Стройная, весёлая, с хорошими манерами. Работаю сама, без посредников. В Ереване до конца лета, город уже знаю как свой.",
         truth=dict(height_cm=175, weight_kg=56, nationality="RU", languages_spoken=["ru", "en"], incall=False, outcall=True, provider_kind="independent",
                    services=["dinner_date", "overnight", "striptease", "travel"], max_duration_h=12, handles=[("telegram", "karina_evn")],
                    prices=[(150, "USD", 60, "outcall"), (600, "USD", 720, "outcall")])),
    dict(id=4110, name="Диана", age=29, city=1, top=False, pics=2, day=("երեկ, 19:20", "2025-06-10"), tl="ru", sex="կին", sid=True,
         lines=["Հասակ: 164 սմ", "Լեզուներ: русский, армянский", "Հանդիպում: у меня или у вас", "Ծառայություններ: массаж, объятия, поцелуи",
                "Գին 1 ժամ (իմ մոտ): 20 000 драм", "Գին 1 ժամ (այցելություն): 25 000 драм", "Հեռախոս: +374 43 262028 (Viber тоже)"],
         text="Спокойный вечер с приятной девушкой. Такси туда и обратно за ваш счёт, обычно две тысячи. Без грубости, пожалуйста.",
         truth=dict(height_cm=164, languages_spoken=["ru", "hy"], incall=True, outcall=True, services=["cuddling", "kissing", "massage"], max_duration_h=1,
                    phones=["+37443262028"], handles=[("viber", "+37443262028")], prices=[(20000, "AMD", 60, "incall"), (25000, "AMD", 60, "outcall")])),
    dict(id=4113, name="Սոնա և Մանե", age=25, city=1, top=False, pics=5, day=("01.06.2025", "2025-06-01"), tl="hy", sex="կին", sid=False, shown_age="25 և 27",
         lines=["Լեզուներ: հայերեն, անգլերեն", "Հանդիպում: այցելություն հյուրանոց", "Ծառայություններ: երկու աղջիկ միասին, սթրիփթիզ, պարեր, երեկույթներ",
                "Գին 1 ժամ: 60000 դրամ (երկուսի համար)", "Հեռախոս: 094-86-86-00"],
         text="Մենք ընկերուհիներ ենք և միշտ գալիս ենք միասին: Հեռախոսին պատասխանում է Մանեն:",
         truth=dict(aliases_stated=["Սոնա", "Մանե"], ages_stated=[25, 27], languages_spoken=["hy", "en"], outcall=True,
                    services=["dancing", "duo", "party", "striptease"], max_duration_h=1, phones=["+37494868600"], prices=[(60000, "AMD", 60, None)])),
    dict(id=4117, name="Nadia", age=30, city=1, top=True, pics=2, day=("27.05.2025", "2025-05-27"), tl="en", sex="կին", sid=False,
         lines=["Հասակ: 170 cm", "Ազգություն: Georgian", "Լեզուներ: Georgian, English, Russian", "Հանդիպում: your hotel or my place",
                "Ծառայություններ: city tours, dinner date, travel companion", "Գին 1 ժամ: 100 USD", "Գին 24 ժամ: 500 USD", "WhatsApp: +374 98 111867"],
         text="Dear guests of the city, I am a friendly lady who knows every museum and every good wine bar here. Please write, I do not answer calls.",
         truth=dict(height_cm=170, nationality="GE", languages_spoken=["ka", "en", "ru"], incall=True, outcall=True, services=["city_guide", "dinner_date", "travel"],
                    max_duration_h=24, phones=["+37498111867"], handles=[("whatsapp", "+37498111867")], prices=[(100, "USD", 60, None), (500, "USD", 1440, None)])),
    dict(id=4120, name="Марат", age=33, city=3, top=False, pics=1, day=("12.05.2025", "2025-05-12"), tl="ru", sex="տղամարդ", sid=False,
         lines=["Հասակ: 181 սմ", "Քաշ: 84 կգ", "Լեզուներ: армянский, русский", "Ծառայություններ: массаж, для пар", "Գին 1 ժամ: 20000 драм", "Հեռախոս: O95 435 766"],
         text="Массажист, руки сильные и тёплые. Принимаю у себя женщин и пары. Звонить после шести вечера.",
         truth=dict(audience="man", height_cm=181, weight_kg=84, languages_spoken=["hy", "ru"], incall=True, services=["couples", "massage"], max_duration_h=1,
                    phones=["+37495435766"], prices=[(20000, "AMD", 60, None)])),
    dict(id=4124, name="Гаяне", age=45, city=1, top=False, pics=2, day=("03.06.2025", "2025-06-03"), tl="ru", sex="կին", sid=True,
         lines=["Հասակ: 160", "Քաշ: 65", "Լեզուներ: армянский, русский", "Հանդիպում: у себя, на выезд не езжу", "Ծառայություններ: массаж, тантра", "Ժամեր: круглосуточно",
                "Գին 1 ժամ: 18000 драм", "Գին 90 րոպե: 25000 драм", "Հեռախոս: 041.29.88.16"],
         text="Взрослая и понимающая женщина. Свой кабинет рядом с метро, чай и душ всегда готовы.",
         truth=dict(height_cm=160, weight_kg=65, languages_spoken=["hy", "ru"], incall=True, outcall=False, hours="24/7", services=["massage", "tantra"],
                    max_duration_h=1.5, phones=["+37441298816"], prices=[(18000, "AMD", 60, "incall"), (25000, "AMD", 90, "incall")])),
    dict(id=4126, name="Մերի", age=28, city=1, top=False, pics=3, day=("07.06.2025", "2025-06-07"), tl="hy", sex="տրանս", sid=False,
         lines=["Հասակ: 177 սմ", "Լեզուներ: հայերեն, ռուսերեն", "Հանդիպում: իմ մոտ, ձեր տուն չեմ գալիս", "Ծառայություններ: մերսում, համբույրներ, դերային խաղեր",
                "Գին 30 րոպե: 12000 դրամ", "Գին 1 ժամ: 20000 դրամ", "Հեռախոս: 00374 43 10 27 31"],
         text="Ես տրանս կին եմ, կիրթ և համբերատար: Ընդունում եմ միայն հարգալից մարդկանց:",
         truth=dict(audience="trans", height_cm=177, languages_spoken=["hy", "ru"], incall=True, outcall=False, services=["kissing", "massage", "role_play"],
                    max_duration_h=1, phones=["+37443102731"], prices=[(12000, "AMD", 30, "incall"), (20000, "AMD", 60, "incall")])),
    dict(id=4131, name="Jessica", age=27, city=1, top=False, pics=4, day=("10.06.2025", "2025-06-10"), tl="en", sex="կին", sid=False,
         lines=["Հասակ: 172 cm", "Քաշ: 59 kg", "Ազգություն: British", "Լեզուներ: English, French", "Հանդիպում: hotels only, I have no place of my own",
                "Ծառայություններ: GFE, dinner date, overnight", "Գին 2 ժամ: 300 EUR", "Գին գիշեր: 900 EUR", "E-mail: jessica.travels@post.example"],
         text="Hello! I travel on my own and plan my trips early. Gyumri: 21.06.2025 - 23.06.2025. Please introduce yourself by e-mail.",
         truth=dict(height_cm=172, weight_kg=59, nationality="GB", languages_spoken=["en", "fr"], incall=False, outcall=True, services=["dinner_date", "gfe", "overnight"],
                    max_duration_h=12, tour=[{"city": "Gyumri", "from": "2025-06-21", "to": "2025-06-23"}], handles=[("email", "jessica.travels@post.example")],
                    prices=[(300, "EUR", 120, "outcall"), (900, "EUR", 720, "outcall")])),
]


def url_of(p: dict[str, Any]) -> str:
    return f"{BASE}/Show.aspx?ID={p['id']}"


def truth(p: dict[str, Any]) -> dict[str, Any]:
    ad = deepcopy(AD)
    ad.update(alias=p["name"], aliases_stated=[p["name"]], age=p["age"], ages_stated=[p["age"]])
    ad.update(p["truth"])
    ad.update(url=url_of(p), text_language=p["tl"], city=CITY[p["city"]][1], country="AM", paid_placement=p["top"], n_images=p["pics"], posted_at=p["day"][1])
    ad["handles"] = [{"kind": k, "value": v} for k, v in ad["handles"]]
    ad["prices"] = [{"amount": a, "currency": c, "code_currency": None, "duration_min": m, "place": w} for a, c, m, w in ad["prices"]]
    return ad


def shell(title: str, body: str, action: str) -> str:
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML>
<HEAD><TITLE>{title}</TITLE>
<META NAME="GENERATOR" CONTENT="Microsoft Visual Studio .NET 7.1"><META NAME="CODE_LANGUAGE" CONTENT="C#">
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<SCRIPT LANGUAGE="JavaScript">
<!--
function __doPostBack(t, a) {{ var f = document.aspnetForm; f.__EVENTTARGET.value = t; f.__EVENTARGUMENT.value = a; f.submit(); }}
// -->
</SCRIPT></HEAD>
<BODY BGCOLOR="#FFFFF0" MS_POSITIONING="FlowLayout" TOPMARGIN=0>
<FORM NAME="aspnetForm" METHOD="post" ACTION="{action}" ID="aspnetForm">
<INPUT TYPE="hidden" NAME="__EVENTTARGET" VALUE=""><INPUT TYPE="hidden" NAME="__EVENTARGUMENT" VALUE="">
<INPUT TYPE="hidden" NAME="__VIEWSTATE" VALUE="dDwtMTQ0NzQ1Njc5NDt0PDtsPGk8MT47PjtsPHQ8O2w8aTwxPjtpPDM+Oz47bDx0PHA8bDxfIUl0ZW1Db3VudDs+">
<TABLE WIDTH=760 BORDER=0 ALIGN=CENTER CELLPADDING=4><TR BGCOLOR=#660033><TD><FONT COLOR=WHITE SIZE=5><B>ԵՐԵԿՈՅԱՆ</B></FONT></TD>
<TD ALIGN=RIGHT><FONT COLOR=WHITE SIZE=1>Պորտալի հեռախոս: (010) 54-32-19<BR>info@{HOST}</FONT></TD></TR>
<TR><TD COLSPAN=2><FONT SIZE=2><A HREF="List.aspx?City=1&SID={SID}">Երևան</A> | <A HREF="List.aspx?City=2&SID={SID}">Գյումրի</A> | <A HREF="List.aspx?City=3&SID={SID}">Վանաձոր</A>
| <A HREF="List.aspx?Cat=7&SID={SID}">Բնակարաններ</A> | <A HREF="Add.aspx?SID={SID}">Ավելացնել</A> | <A HREF="Contact.aspx?SID={SID}">Կապ</A></FONT><HR SIZE=1></TD></TR>
<TR><TD COLSPAN=2>{body}</TD></TR>
<TR><TD COLSPAN=2 ALIGN=CENTER><HR SIZE=1><FONT SIZE=1>© 2006-2025 Երեկոյան պորտալ. Միայն 18 տարեկանից բարձր անձանց համար. Հեռ. (010) 54-32-19</FONT></TD></TR></TABLE>
</FORM></BODY></HTML>"""


def ad_page(p: dict[str, Any]) -> str:
    pics = "".join(f'<IMG SRC="Pic.aspx?ID={p["id"]}&N={i}" WIDTH=180 BORDER=1 ALT=""> ' for i in range(1, p["pics"] + 1))
    top = '<FONT COLOR=RED><B>TOP</B></FONT> ' if p["top"] else ""
    lines = [f"Անուն: {p['name']}", f"Տարիք: {p.get('shown_age', p['age'])}", f"Սեռ: {p['sex']}", f"Քաղաք: {CITY[p['city']][0]}", *p["lines"], f"Ավելացված է: {p['day'][0]}"]
    more = [q for q in PEOPLE if q is not p and q["city"] == p["city"]][:3]
    others = " ".join(f'<A HREF="Show.aspx?SID={SID}&ID={q["id"]}">{q["name"]}, {q.get("shown_age", q["age"])}</A>' for q in more)
    facts = "\n".join(f"{line}<BR>" for line in lines)
    box = f"<P><FONT SIZE=2>Այլ հայտարարություններ: {others}</FONT></P>" if others else ""
    return shell(f"{p['name']} - {CITY[p['city']][0]} - Երեկոյան", f"""{top}<FONT SIZE=4>{p['name']}</FONT><FONT SIZE=1> No {p['id']}</FONT><BR>
<!-- BeginPhotos -->{pics}<!-- EndPhotos --><BR><FONT FACE="Arial" SIZE=2>
{facts}
<BR>{p['text']}</FONT>
<P><A HREF="Show.aspx?ID={p['id']}&Print=1">Տպել</A> <A HREF="javascript:__doPostBack('Report','{p['id']}')">Բողոքել</A></P>{box}""", f"Show.aspx?ID={p['id']}&SID={SID}")


def listing(people: list[dict[str, Any]], title: str, query: str, pager: str = "") -> str:
    rows = "".join(
        f'<TR BGCOLOR={"#FFE4E1" if p["top"] else "#FFFFFF"}><TD><IMG SRC="Pic.aspx?ID={p["id"]}&N=1&W=60" WIDTH=60></TD>'
        f'<TD><A HREF="Show.aspx?ID={p["id"]}&SID={SID}"><B>{p["name"]}</B></A><BR><FONT SIZE=1>{CITY[p["city"]][0]}, {p.get("shown_age", p["age"])}</FONT></TD>'
        f'<TD><FONT SIZE=1>{p["text"][:48]}...</FONT></TD></TR>' for p in people)
    return shell(f"{title} - Երեկոյան", f"""<FONT SIZE=4>{title}</FONT> <FONT SIZE=1><A HREF="List.aspx?{query}&Sort=age&SID={SID}">ըստ տարիքի</A></FONT>
<TABLE BORDER=1 WIDTH="100%" CELLSPACING=0 ID="Grid">{rows}</TABLE>{pager}""", f"List.aspx?{query}&SID={SID}")


def page(path: str, html: str, kind: str, **more: Any) -> WrittenPage:
    return WrittenPage(f"{BASE}/{path}", html, kind, "hy", **more)


def plain(path: str, title: str, body: str, kind: str = "static") -> WrittenPage:
    return page(path, shell(f"{title} - Երեկոյան", f"<FONT SIZE=4>{title}</FONT><P><FONT SIZE=2>{body}</FONT></P>", path), kind)


def urls(people: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(url_of(p) for p in people)


def ad_entry(p: dict[str, Any]) -> WrittenPage:
    """The ad's page, for some known only by an address with the session id."""
    path = f"Show.aspx?SID={SID}&ID={p['id']}" if p["sid"] else f"Show.aspx?ID={p['id']}"
    return page(path, ad_page(p), "ad", ads=(url_of(p),), canonical=url_of(p) if p["sid"] else None, text_language=None if p["tl"] == "hy" else p["tl"])


YEREVAN = [p for p in PEOPLE if p["city"] == 1]
FIRST, SECOND = YEREVAN[:5], YEREVAN[5:]
PAGER = f'<P>1 <A HREF="List.aspx?City=1&Pg=2&SID={SID}">2</A></P>'
LIST1, BY_AGE = listing(FIRST, "Երևան", "City=1", PAGER), sorted(FIRST, key=lambda p: p["age"])
FLAT = shell("2 սենյականոց բնակարան - Երեկոյան", f"""<FONT SIZE=4>2 սենյականոց բնակարան Կոմիտասի պողոտայում</FONT><BR><IMG SRC="Pic.aspx?ID=7710&N=1" WIDTH=180><BR>
<FONT SIZE=2>Քաղաք: Երևան<BR>Մակերես: 56 քմ<BR>Հարկ: 4/9<BR>Գին ամսական: 220000 դրամ<BR>Հեռախոս: 077 89 05 82<BR>Ավելացված է: 06.06.2025<BR><BR>Վերանորոգված, կահույքով և տեխնիկայով: Կանխավճար մեկ ամսվա համար:</FONT>""", "Show.aspx?ID=7710")
FRAMES = f"""<HTML><HEAD><TITLE>Երեկոյան պորտալ</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"></HEAD>
<FRAMESET ROWS="80,*" BORDER=0 FRAMEBORDER=0><FRAME NAME="top" SRC="Top.aspx?SID={SID}" SCROLLING=NO NORESIZE>
<FRAMESET COLS="170,*"><FRAME NAME="menu" SRC="Menu.aspx?SID={SID}"><FRAME NAME="main" SRC="List.aspx?City=1&SID={SID}"></FRAMESET>
<NOFRAMES><BODY>Ձեր բրաուզերը շրջանակներ չի ցուցադրում: <A HREF="Menu.aspx">Մենյու</A></BODY></NOFRAMES></FRAMESET></HTML>"""
MENU = f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><BASE TARGET="main"></HEAD><BODY BGCOLOR=#FFF0F5><FONT SIZE=2><B>Քաղաքներ</B><BR>
<A HREF="List.aspx?City=1&SID={SID}">Երևան</A><BR><A HREF="List.aspx?City=2&SID={SID}">Գյումրի</A><BR><A HREF="List.aspx?City=3&SID={SID}">Վանաձոր</A><BR><BR>
<B>Այլ</B><BR><A HREF="List.aspx?Cat=7&SID={SID}">Բնակարաններ</A><BR><A HREF="Prices.aspx">Գովազդի գներ</A><BR><A HREF="Rules.aspx">Կանոններ</A><BR><A HREF="Login.aspx">Մուտք</A></FONT></BODY></HTML>"""
FLATS = shell("Բնակարաններ - Երեկոյան", f"""<FONT SIZE=4>Բնակարաններ</FONT><TABLE BORDER=1 WIDTH="100%"><TR><TD><A HREF="Show.aspx?ID=7710&SID={SID}">2 սենյականոց, Կոմիտաս</A></TD><TD>220000 դրամ</TD></TR>
<TR><TD><A HREF="Show.aspx?ID=7715&SID={SID}">1 սենյականոց, Զեյթուն</A></TD><TD>160000 դրամ</TD></TR></TABLE>""", "List.aspx?Cat=7")

PAGES = (
    page("", FRAMES, "static"),
    page("Menu.aspx", MENU, "static"),
    page("List.aspx?City=1", LIST1, "listing", ads=urls(FIRST)),
    page(f"List.aspx?City=1&SID={SID}", LIST1, "listing", ads=urls(FIRST), canonical=f"{BASE}/List.aspx?City=1"),
    page(f"List.aspx?City=1&Sort=age&SID={SID}", listing(BY_AGE, "Երևան", "City=1", PAGER), "listing", ads=urls(BY_AGE), canonical=f"{BASE}/List.aspx?City=1"),
    page(f"List.aspx?City=1&Pg=2&SID={SID}", listing(SECOND, "Երևան", "City=1&Pg=2"), "listing", ads=urls(SECOND), canonical=f"{BASE}/List.aspx?City=1&Pg=2"),
    page("List.aspx?City=2", listing([PEOPLE[1]], "Գյումրի", "City=2"), "listing", ads=urls([PEOPLE[1]])),
    page("List.aspx?City=3", listing([PEOPLE[6]], "Վանաձոր", "City=3"), "listing", ads=urls([PEOPLE[6]])),
    *map(ad_entry, PEOPLE),
    page(f"Show.aspx?ID=4102&SID={SID}", ad_page(PEOPLE[0]), "ad", ads=(url_of(PEOPLE[0]),), canonical=url_of(PEOPLE[0])),
    page("Show.aspx?ID=4126&Print=1", ad_page(PEOPLE[8]), "ad", ads=(url_of(PEOPLE[8]),), canonical=url_of(PEOPLE[8])),
    page("List.aspx?Cat=7", FLATS, "listing", relevant=False),
    page("Show.aspx?ID=7710", FLAT, "ad", relevant=False),
    plain("Contact.aspx", "Կապ", f"Երեկոյան պորտալ<BR>Հեռախոս: (010) 54-32-19<BR>Էլ. փոստ: info@{HOST}<BR>Աշխատանքային ժամեր: 10:00 - 18:00"),
    plain("Prices.aspx", "Գովազդի գներ", "TOP հայտարարություն 1 շաբաթ: 5000 դրամ<BR>TOP հայտարարություն 1 ամիս: 15000 դրամ<BR>Բաներ: 30000 դրամ ամսական<BR>Սովորական հայտարարությունն անվճար է:"),
    plain("Rules.aspx", "Կանոններ", "Հայտարարություն կարող են տեղադրել միայն չափահասները:<BR>Օտար լուսանկարներ մի օգտագործեք:<BR>Խախտումների դեպքում հայտարարությունը ջնջվում է:"),
    plain("Login.aspx", "Մուտք", 'Անուն: <INPUT NAME="txtUser"><BR>Գաղտնաբառ: <INPUT TYPE="password" NAME="txtPass"><BR><INPUT TYPE="submit" VALUE="Մուտք">'),
    plain("Show.aspx?ID=3991", "Հայտարարությունը ջնջված է", f'Այս հայտարարությունը հեռացվել է տիրոջ խնդրանքով: <A HREF="List.aspx?City=1&SID={SID}">Վերադառնալ ցուցակ</A>', "error"),
    plain("Error.aspx?aspxerrorpath=/Ad.aspx", "Էջը չի գտնվել", "Ներողություն, նման էջ գոյություն չունի:", "error"),
)
SITE = WrittenSite(HOST, "AM", PAGES, tuple(truth(p) for p in PEOPLE), "upper-case ASP.NET, label lines, session ids, three languages")
