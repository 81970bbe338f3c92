"""A Bulgarian classifieds site in windows-1251: cars, second-hand things, rooms, carers, plus an acquaintances section.

Look-alike: acquaintances with age, height and phone beside cars and phones; 'масаж' chair, 'дама', 'дискретно', prices in leva.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "pazarplus.example"
BASE = f"https://{HOST}"

# id, section, title, price, town, phone, seller, pictures, fields, text
ADS = (
    (
        88101,
        "коли",
        "Opel Corsa 1.2, дамска кола",
        "4 300 лв.",
        "Пловдив",
        "088 631 1415",
        "Деси",
        7,
        (("Година", "2011"), ("Пробег", "118 000 км"), ("Цвят", "червен")),
        "Карана само от жена, до работа и обратно. Нови гуми, климатик, сервизна книжка. Без бартери.",
    ),
    (
        88117,
        "техника",
        "Масажен стол, почти нов",
        "900 лв.",
        "София",
        "088 659 9480",
        "Емил",
        4,
        (("Състояние", "отлично"), ("Тегло", "65 кг"), ("Програми", "12")),
        "Пълен масаж на гърба и краката, 30 минути програма, подгряване. Продавам поради преместване, оглед вечер.",
    ),
    (
        88124,
        "мода",
        "Дамско бельо, нови комплекти",
        "25 лв.",
        "Варна",
        "088 635 5269",
        "Бутик Лили",
        5,
        (("Размери", "75B-85D"), ("Цвят", "черен, бордо")),
        "Дантела, жартиери, чорапи. Остатъци от магазин. Изпращам дискретно опаковано с наложен платеж.",
    ),
    (
        88139,
        "стаи",
        "Стая за момиче в апартамент",
        "350 лв./месец",
        "София",
        "088 457 9476",
        "Ралица, 25 г.",
        3,
        (("Квартал", "Студентски град"), ("За", "жена до 30 г."), ("Отопление", "ТЕЦ")),
        "Съквартирантка ми замина за Холандия. Търся спокойна, непушачка. Гости през деня може.",
    ),
    (
        88146,
        "услуги",
        "Гледам възрастни хора денонощно",
        "80 лв./денонощие",
        "Стара Загора",
        "088 461 0906",
        "Пенка, 55 г.",
        1,
        (("Опит", "Италия, 9 години"), ("Езици", "български, италиански")),
        "Добра, чистоплътна жена. Мога да живея в дома ви или да идвам само нощем.",
    ),
    (
        88158,
        "животни",
        "Женско кученце, 3 месеца, 5 кг",
        "400 лв.",
        "Русе",
        "088 552 8024",
        "Развъдник Дунав",
        6,
        (("Порода", "кокер шпаньол"), ("Пол", "женски"), ("Ваксини", "две")),
        "Златиста красавица с меки ушички. Обича да се гушка. Даваме и на изплащане.",
    ),
)
# id, name, age, town, height, weight, pictures, text, phone
HEARTS = (
    (
        501,
        "Мария",
        47,
        "Бургас",
        165,
        64,
        2,
        "Разведена учителка, с чувство за хумор. Търся сериозен мъж за дълга връзка, без авантюри.",
        "088 534 9302",
    ),
    (
        502,
        "Иван",
        39,
        "Велико Търново",
        182,
        88,
        1,
        "Фермер с 200 овце и едно куче. Търся жена, която обича планината.",
        "088 184 6955",
    ),
    (
        503,
        "Стефка",
        71,
        "Плевен",
        156,
        59,
        1,
        "Пенсионерка, сама, с хубава градина. За компания, разговори и белот.",
        "088 775 1512",
    ),
)


def _page(
    path: str, title: str, inner: str, kind: str, relevant: bool = False, canonical: str | None = None
) -> WrittenPage:
    html = (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{title} :: Пазар Плюс</title></head><body><!-- banner 468x60 --><div class="glava"><a href="/"><b>ПАЗАР ПЛЮС</b></a> '
        '<a href="/obiavi.php">Обяви</a> <a href="/zapoznanstva.php">Запознанства</a> <a href="/dobavi.php">Добави обява</a></div>'
        f'<table class="ramka"><tr><td>{inner}</td><td class="dyasno"><b>Реклама</b><br><a href="https://gumi-bg.example"><img src="/b/gumi.gif" alt=""></a></td></tr></table><div class="dolu">За реклама: 02 306 2889</div></body></html>'
    )
    return WrittenPage(
        url=f"{BASE}/{path}",
        html=html,
        kind=kind,
        language="bg",
        relevant=relevant,
        canonical=canonical and f"{BASE}/{canonical}",
        content_type="text/html; charset=windows-1251",
        encoding="windows-1251",
    )


def _ad(ad: tuple) -> WrittenPage:
    number, section, title, price, town, phone, seller, pictures, fields, text = ad
    photos = "".join(
        f'<a href="/snimki/{number}_{i}.jpg"><img src="/snimki/{number}_{i}_s.jpg" alt=""></a>'
        for i in range(1, pictures + 1)
    )
    rows = "".join(
        f"<tr><td class=l>{k}</td><td>{v}</td></tr>"
        for k, v in (*fields, ("Град", town), ("Продавач", seller), ("Телефон", phone))
    )
    inner = f"<p>Обяви / {section}</p><h1>{title}</h1><h2>{price}</h2><div>{photos}</div><table class=danni>{rows}</table><p>{text}</p><a href=/pishi.php?ob={number}>Пиши на продавача</a>"
    return _page(f"obiava.php?id={number}", f"{title}, {town}", inner, "ad")


def _heart(heart: tuple) -> WrittenPage:
    number, name, age, town, height, weight, pictures, text, phone = heart
    photos = "".join(f'<img src="/z/{number}_{i}.jpg" width=140 alt="">' for i in range(1, pictures + 1))
    inner = f"<p>Запознанства</p><h1>{name}, {age} г.</h1>{photos}<table class=danni><tr><td class=l>Град<td>{town}<tr><td class=l>Ръст<td>{height} см<tr><td class=l>Тегло<td>{weight} кг<tr><td class=l>Тел.<td>{phone}</table><p>{text}</p>"
    return _page(f"zapoznanstva.php?id={number}", f"{name}, {age} г., {town}", inner, "profile")


def _listing(path: str, heading: str, ads: tuple, canonical: str | None = None) -> WrittenPage:
    rows = "".join(
        f'<tr><td><img src="/snimki/{a[0]}_1_s.jpg" alt=""></td><td><a href="/obiava.php?id={a[0]}">{a[2]}</a><br>{a[9][:50]}...</td><td>{a[4]}</td><td><b>{a[3]}</b></td></tr>'
        for a in ads
    )
    return _page(
        path, heading, f"<h1>{heading}</h1><table class=spisak>{rows}</table>", "listing", canonical=canonical
    )


def _hearts() -> WrittenPage:
    rows = "".join(
        f'<li><img src="/z/{h[0]}_1.jpg" width=50 alt=""> <a href="/zapoznanstva.php?id={h[0]}">{h[1]} ({h[2]})</a>, {h[3]}, {h[4]} см. {h[7]}</li>'
        for h in HEARTS
    )
    return _page(
        "zapoznanstva.php",
        "Запознанства",
        f"<h1>Запознанства за сериозна връзка</h1><ul>{rows}</ul>",
        "listing",
    )


SITE = WrittenSite(
    host=HOST,
    region="BG",
    pages=(
        *(_ad(ad) for ad in ADS),
        *(_heart(heart) for heart in HEARTS),
        _listing("obiavi.php", "Нови обяви", ADS),
        _listing("obiavi.php?PHPSESSID=c0ffee11", "Нови обяви днес", ADS, "obiavi.php"),
        _hearts(),
        _page(
            "saveti.php",
            "Съвети за безопасна покупка",
            "<h1>Съвети за безопасна покупка</h1><p>Не плащайте капаро за кола, която не сте видели. За жилище искайте документ. Срещайте се на светло място.</p>",
            "static",
        ),
        _page(
            "usloviya.php",
            "Условия",
            "<h1>Общи условия</h1><p>Еротични обяви не се публикуват. Обявата е активна 45 дни.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "obiava.php?id=80000",
            "Няма такава обява",
            "<h1>Обявата е изтрита или изтекла</h1>",
            "error",
            relevant=True,
        ),
    ),
    note="windows-1251; lonely hearts with phone, height and weight beside cars; lingerie 'discreetly wrapped', a massage chair",
)
