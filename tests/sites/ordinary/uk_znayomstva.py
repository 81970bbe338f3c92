"""A Ukrainian newspaper's lonely-hearts column and dating profiles on an old <font> page.

Look-alike: name, age, height, weight, city, phone number, sometimes 'матеріально забезпечений'; all for family life.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "visnyk-sertsia.example"
BASE = f"http://{HOST}"

# number, sex, name, age, city, height, phone, text
HEARTS = (
    (
        118,
        "Вона",
        "Галина",
        49,
        "Тернопіль",
        164,
        "067 192 5381",
        "Вдова, працьовита, віруюча. Познайомиться з чоловіком до 58 років, який любить село і не зловживає.",
    ),
    (
        119,
        "Він",
        "Степан",
        61,
        "Івано-Франківськ",
        172,
        "067 577 6607",
        "Пасічник. Маю хату, сад, 40 вуликів. Шукаю добру жінку для спільного життя. Діти не перешкода.",
    ),
    (
        120,
        "Вона",
        "Оксана",
        36,
        "Львів",
        170,
        "050 603 7319",
        "Струнка, вища освіта, син 9 років. Хочу зустріти порядного чоловіка для створення сім'ї. Одружених прошу не турбувати.",
    ),
    (
        121,
        "Він",
        "Андрій",
        33,
        "Хмельницький",
        180,
        "050 520 9422",
        "Військовий, після поранення. Ціную щирість. Листуватимуся з дівчиною 25-35 років.",
    ),
    (
        122,
        "Вона",
        "Людмила",
        67,
        "Полтава",
        158,
        "067 954 9562",
        "Вчителька на пенсії. Шукаю подругу або друга для прогулянок, театру, розмов.",
    ),
    (
        123,
        "Він",
        "Тарас",
        44,
        "Луцьк",
        176,
        "067 492 4574",
        "Далекобійник, матеріально забезпечений, розлучений. Дзвоніть увечері, відповім навіть у рейсі.",
    ),
)
# id, name, age, city, height, weight, zodiac, languages, pictures, goal, text
PROFILES = (
    (
        3301,
        "Мар'яна",
        28,
        "Київ",
        167,
        57,
        "Терези",
        "українська, англійська, польська",
        4,
        "серйозні стосунки",
        "Програмістка, бігаю марафони. Переїхала з Херсона, у місті новенька. Шукаю того, хто вміє слухати й варити борщ.",
    ),
    (
        3302,
        "Богдан",
        31,
        "Одеса",
        184,
        85,
        "Лев",
        "українська, румунська",
        3,
        "стосунки, сім'я",
        "Кухар рибного ресторану. Вранці на ринку, ввечері на морі.",
    ),
    (
        3303,
        "Соломія",
        24,
        "Львів",
        173,
        60,
        "Риби",
        "українська, німецька",
        6,
        "дружба",
        "Скрипалька. Не шукаю спонсора і не даю номер у першому повідомленні. Квіти люблю польові.",
    ),
    (
        3304,
        "Валерій",
        55,
        "Вінниця",
        178,
        90,
        "Телець",
        "українська, російська",
        1,
        "шлюб",
        "Лікар-стоматолог. Дорослі діти, маленький пес, великий город.",
    ),
)


def _page(path: str, title: str, inner: str, kind: str, relevant: bool = False) -> WrittenPage:
    html = (
        f"<html><head><title>{title}</title></head><body bgcolor=#ffffff text=#333333><center><font size=5 color=#cc3366><b>Вісник Серця</b></font><br>"
        "<font size=2><a href=oholoshennia.html>Оголошення</a> | <a href=ankety.html>Анкети</a> | <a href=pravyla.html>Правила</a></font><hr width=600></center>"
        f"<blockquote>{inner}</blockquote><hr width=600><center><font size=1>Газета «Вісник Серця», виходить щочетверга. Редакція: 050 581 7339</font></center></body></html>"
    )
    return WrittenPage(url=f"{BASE}/{path}", html=html, kind=kind, language="uk", relevant=relevant)


def _column(path: str, title: str, hearts: tuple) -> WrittenPage:
    lines = "".join(
        f"<p><font size=3><b>{sex} № {number}.</b> <font color=#993366>{name}</font>, {age} р., зріст {height} см, м. {city}. {text} <b>Тел. {phone}</b></font>"
        for number, sex, name, age, city, height, phone, text in hearts
    )
    return _page(path, title, f"<h2>{title}</h2>{lines}", "listing")


def _heart(heart: tuple) -> WrittenPage:
    number, sex, name, age, city, height, phone, text = heart
    inner = (
        f"<font size=4>Оголошення № {number}</font><p><font color=#993366><b>{name}</b></font><br>{age} років<br>{height} см<br>{city}<p>{text}"
        f"<p>Телефон: <b>{phone}</b><p><font size=2>Листи надсилайте до редакції з позначкою «№ {number}».</font>"
    )
    return _page(f"oholoshennia/{number}.html", f"{sex} шукає, № {number}", inner, "ad")


def _profile(profile: tuple) -> WrittenPage:
    number, name, age, city, height, weight, zodiac, languages, pictures, goal, text = profile
    photos = " ".join(f"<img src=/foto/{number}-{i}.jpg width=120>" for i in range(1, pictures + 1))
    inner = (
        f"<h2>Анкета: {name}, {age}</h2>{photos}<table border=0><tr><td><b>Місто<td>{city}<tr><td><b>Зріст / вага<td>{height} / {weight}<tr><td><b>Знак<td>{zodiac}"
        f"<tr><td><b>Мови<td>{languages}<tr><td><b>Мета<td>{goal}</table><p>{text}<p><a href=/lyst.cgi?id={number}>Написати листа</a>"
    )
    return _page(f"anketa{number}.html", f"{name}, {age}, {city}", inner, "profile")


def _index() -> WrittenPage:
    rows = "".join(
        f"<tr><td><a href=anketa{p[0]}.html><img src=/foto/{p[0]}-1.jpg width=50></a><td>{p[1]}, {p[2]}<td>{p[3]}<td>{p[9]}"
        for p in PROFILES
    )
    return _page(
        "ankety.html",
        "Анкети наших читачів",
        f"<h2>Анкети наших читачів</h2><table border=1 cellpadding=4>{rows}</table>",
        "listing",
    )


STORY = (
    "<h2>Як ми одружилися завдяки газеті</h2><p>«Я написала на номер 87 просто з цікавості, - сміється пані Ольга. - А він приїхав із Бережан з відром вишень».</p>"
    "<p>Через рік було весілля на сто гостей. Редакція подарувала молодятам чайник.</p>"
)
SITE = WrittenSite(
    host=HOST,
    region="UA",
    pages=(
        _column("oholoshennia.html", "Вона шукає його, він шукає її", HEARTS),
        *(_heart(heart) for heart in HEARTS[:4]),
        _index(),
        *(_profile(profile) for profile in PROFILES),
        _page("istoriia.html", "Як ми одружилися завдяки газеті", STORY, "static"),
        _page(
            "pravyla.html",
            "Правила",
            "<h2>Правила подання</h2><p>Оголошення до 30 слів друкується безкоштовно. Редакція звіряє паспорт. Оголошення інтимного характеру не приймаються.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "anketa2999.html",
            "Сторінку не знайдено",
            "<h2>Такої сторінки немає</h2><p>Можливо, читач уже знайшов своє щастя.</p>",
            "error",
            relevant=True,
        ),
    ),
    note="old <font> page without DOCTYPE; lonely hearts with age, height, town and private phone",
)
