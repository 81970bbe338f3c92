"""A Russian job board in windows-1251: hostesses for trade fairs, carers around the clock, dancers for shows, drivers, masseurs for a clinic.

Look-alike: 'девушки', age limits, height, hourly and shift pay, 'проживание', 'круглосуточно', mobile numbers and Telegram.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "rabota-ryadom.example"
BASE = f"https://{HOST}"

# id, title, employer, city, pay, requirements, phone, contact, text
VACANCIES = (
    (
        550131,
        "Хостес на выставку «МебельПром»",
        "Агентство «Стенд»",
        "Москва",
        "450 руб./час",
        ("девушки 18-30 лет", "рост от 170 см", "английский от B1"),
        "8 (916) 727-01-55",
        "Инна",
        "Четыре дня, смена 10 часов. Встреча гостей стенда, раздача каталогов, регистрация. Форму выдаём. Фото в полный рост обязательно.",
    ),
    (
        550140,
        "Сиделка с проживанием, 24/7",
        "частное лицо",
        "Санкт-Петербург",
        "2800 руб./сутки",
        ("женщина 40-60 лет", "гражданство РФ или Беларуси", "без вредных привычек"),
        "8 (916) 541-43-59",
        "Марина Львовна",
        "Бабушка 84 года, ходит сама, весит 52 кг. Готовка, прогулки, лекарства по часам. Отдельная комната, выходной по воскресеньям.",
    ),
    (
        550152,
        "Массажист в санаторий",
        "Санаторий «Сосновый бор»",
        "Пятигорск",
        "от 65000 руб./месяц",
        ("медицинское образование", "сертификат по массажу", "мужчина или женщина"),
        "8 (495) 236-34-85",
        "отдел кадров",
        "Классический, лимфодренажный, детский массаж. 8-10 процедур в смену по 30 минут. Проживание и питание за счёт работодателя.",
    ),
    (
        550163,
        "Танцовщица в шоу-балет (круиз)",
        "Продюсерский центр «Волна»",
        "Нижний Новгород",
        "90000 руб./месяц",
        ("рост 168-178 см", "возраст 18-28", "народный и эстрадный танец"),
        "8 (916) 860-04-03",
        "Руслан",
        "Теплоход Нижний Новгород - Астрахань, май-сентябрь. Два выхода за вечер. Каюта на двоих. Работа только на сцене, консумации нет.",
    ),
    (
        550170,
        "Водитель машины сопровождения негабарита",
        "ООО «Трал-Юг»",
        "Ростов-на-Дону",
        "6000 руб./рейс",
        ("стаж от 5 лет", "категория B", "готовность к поездкам ночью"),
        "8 (495) 424-72-36",
        "диспетчер",
        "Эскорт крупногабаритных грузов по югу России. Машина прикрытия наша, проблесковые маячки, рация. Выезд в день звонка.",
    ),
    (
        550181,
        "Фотомодель одежды больших размеров",
        "Фабрика «Лада-Текс»",
        "Иваново",
        "1500 руб./час",
        ("размер 52-56", "рост от 165 см", "возраст не важен"),
        "8 (916) 645-06-70",
        "студия каталога",
        "Съёмка каталога трикотажа: платья, ночные сорочки, халаты. Раз в две недели, в студии работают только женщины.",
    ),
    (
        550195,
        "Репетитор-няня на лето",
        "семья",
        "Сочи",
        "600 руб./час",
        ("девушка до 35 лет", "педагогическое образование", "умение плавать"),
        "8 (916) 651-95-12",
        "Алексей и Дарья",
        "Близнецы 7 лет. Утром чтение и английский, днём море. Дорогу и жильё в отдельном домике оплачиваем.",
    ),
)
RESUME = (
    "Светлана, 23 года",
    "Казань",
    "хостес, промоутер, администратор",
    "русский, татарский, английский, турецкий",
    "172 см / 56 кг",
    "от 400 руб./час",
    "Новая в Москве, ищу подработку по вечерам и на выходных. Опыт: шесть выставок, форум, открытие автосалона. Улыбчивая, пунктуальная. Интим не предлагать.",
)


def _page(
    path: str, title: str, body: str, kind: str, relevant: bool = False, canonical: str | None = None
) -> WrittenPage:
    html = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
        f"<title>{title} - Работа рядом</title></head><body><div class=top><a href=/>Работа рядом</a> "
        "<a href=/vacancy/>Вакансии</a> <a href=/resume/>Резюме</a> <a href=/about.html>О сайте</a></div>"
        f"<div class=main>{body}</div><div class=bottom>Объявления без оплаты вперёд. Жалобы: 8 (495) 923-53-04</div></body></html>"
    )
    return WrittenPage(
        url=f"{BASE}/{path}",
        html=html,
        kind=kind,
        language="ru",
        relevant=relevant,
        canonical=canonical and f"{BASE}/{canonical}",
        content_type="text/html",
        encoding="windows-1251",
    )


def _vacancy(vacancy: tuple) -> WrittenPage:
    number, title, employer, city, pay, requirements, phone, contact, text = vacancy
    needs = "".join(f"<li>{need}" for need in requirements)
    body = (
        f"<h1>{title}</h1><p class=pay>{pay}</p><p><b>{employer}</b>, {city}</p><p>{text}</p><h4>Требования</h4><ul>{needs}</ul>"
        f"<p>Контакт: {contact}, тел. <a href='tel:{phone}'>{phone}</a> (WhatsApp, Telegram)</p><p class=date>Размещено 0{number % 9 + 1}.06.2025, просмотров {number % 977}</p>"
    )
    return _page(f"vacancy/{number}.html", f"{title}, {city}", body, "ad")


def _listing(path: str, heading: str, vacancies: tuple, canonical: str | None = None) -> WrittenPage:
    rows = "".join(
        f"<tr><td>{v[0] % 9 + 1} июня</td><td><a href=/vacancy/{v[0]}.html>{v[1]}</a><br><small>{v[2]}</small></td><td>{v[3]}</td><td nowrap>{v[4]}</td></tr>"
        for v in vacancies
    )
    return _page(
        path,
        heading,
        f"<h1>{heading}</h1><table class=list cellspacing=0>{rows}</table><p>Страницы: <b>1</b> <a href=?p=2>2</a></p>",
        "listing",
        canonical=canonical,
    )


def _resume() -> WrittenPage:
    name, city, jobs, languages, body_size, pay, text = RESUME
    body = (
        f"<h1>Резюме: {jobs}</h1><table><tr><td rowspan=5><img src=/photo/r8812.jpg width=150></td><td>{name}</td></tr><tr><td>Город: Москва (родной город {city})</td></tr>"
        f"<tr><td>Языки: {languages}</td></tr><tr><td>Рост / вес: {body_size}</td></tr><tr><td>Оплата: {pay}</td></tr></table><p>{text}</p>"
    )
    return _page("resume/8812.html", f"Резюме: {name}", body, "profile")


def _article() -> WrittenPage:
    body = (
        "<h1>Как распознать вербовщика</h1><p>Обещают 3000 евро в месяц «за консумацию» за границей, забирают паспорт, просят не говорить родителям. Так начинается торговля людьми.</p>"
        "<p>Проверьте фирму, оставьте копию документов дома, договоритесь о кодовом слове. Горячая линия работает круглосуточно, звонок бесплатный.</p>"
    )
    return _page("articles/verbovka.html", "Как распознать вербовщика", body, "static")


SITE = WrittenSite(
    host=HOST,
    region="RU",
    pages=(
        *(_vacancy(vacancy) for vacancy in VACANCIES),
        _listing("vacancy/", "Свежие вакансии", VACANCIES[:4]),
        _listing("vacancy/?p=2", "Свежие вакансии, страница 2", VACANCIES[4:]),
        _resume(),
        _article(),
        _page(
            "about.html",
            "О сайте",
            "<h1>О сайте</h1><p>Бесплатная доска вакансий. Мы не берём денег с соискателей.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "vacancy/549000.html",
            "Вакансия закрыта",
            "<h1>Вакансия закрыта</h1><p>Работодатель снял объявление.</p>",
            "error",
            relevant=True,
        ),
    ),
    note="windows-1251 without charset in the header; jobs with age, height and hourly pay, 'эскорт' of oversize loads",
)
