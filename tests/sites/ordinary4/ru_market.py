"""A second-hand market of Kazakhstan in Russian, with a section of services."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "baraholka-karaganda.example"
BASE = f"https://{HOST}"

ADS = [
    (881204, "veschi", "Пальто женское, размер 46", "18 000 ₸", "Караганда, Юго-Восток", "Айгуль", "+7 701 415 28 63",
     "Надевала два сезона, состояние хорошее, подкладка целая. Цвет бордо, рост 165–170. Причина продажи: похудела. Торг у примерки.", 3),
    (881219, "uslugi", "Массаж детский и взрослый, выезд на дом", "6 000 ₸ за сеанс", "Караганда, Михайловка", "Светлана Викторовна", "+7 705 230 91 74",
     "Медсестра с сертификатом, стаж 14 лет. Общий, шейно-воротниковая зона, после травм, грудничкам от двух месяцев. Сеанс 40 минут, курс 10 сеансов — скидка. Беру свой стол. Мужчинам по направлению врача. Интим не предлагать.", 1),
    (881231, "uslugi", "Ремонт стиральных машин 24/7", "от 4 000 ₸", "Караганда, весь город", "Ержан", "+7 747 608 13 55",
     "Приеду в течение часа, диагностика бесплатно при ремонте. Запчасти в наличии, гарантия три месяца. Работаю без выходных, ночью наценка 50 %.", 2),
    (881240, "veschi", "Диван-книжка и два кресла", "55 000 ₸", "Темиртау", "Николай", "+7 702 771 04 29",
     "Продаём из-за переезда. Диван раскладывается, ящик для белья. Без клопов и кошек. Самовывоз с третьего этажа, помогу вынести.", 5),
    (881258, "uslugi", "Няня на час, вечер и выходные", "1 500 ₸ в час", "Караганда, Пришахтинск", "Мадина, 24 года", "+7 778 342 56 10",
     "Студентка педагогического, сижу с детьми от года. Читаю, леплю, делаю уроки с начальной школой. Могу остаться до полуночи, обратно вызываете такси. Есть рекомендации от трёх семей.", 1),
    (881263, "zhivotnye", "Котята от мамы-крысоловки", "Бесплатно", "Сарань", "Баба Люба", "+7 777 190 38 46",
     "Три девочки и мальчик, возраст полтора месяца, вес по 700 граммов, к лотку приучены, едят всё. Ласковые, ищут дом.", 4),
]
NAMES = {"veschi": "Вещи", "uslugi": "Услуги", "zhivotnye": "Животные"}


def shell(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{title} — Барахолка Караганда</title></head><body><table class="head" width="100%"><tr><td><a href="/"><b>Барахолка</b> Караганда</a></td>
<td><form action="/poisk"><input name="q" placeholder="Что ищем?"><button>Найти</button></form></td><td><a href="/podat">+ Подать объявление</a></td></tr></table>
<div class="crumbs"><a href="/veschi">Вещи</a> | <a href="/uslugi">Услуги</a> | <a href="/zhivotnye">Животные</a> | <a href="/poputchiki">Попутчики</a></div>{body}<hr><small>Объявления проверяются модератором. <a href="/pravila">Правила</a> <a href="/obratnaya-svyaz">Обратная связь</a></small></body></html>"""


def listing(path: str, title: str, ads: list[tuple]) -> WrittenPage:
    rows = "".join(f'<tr class="{"o" if k % 2 else "e"}"><td><img src="/t/{a[0]}.jpg" width="80"></td><td><a href="/{a[1]}/{a[0]}.html">{a[2]}</a><br><small>{a[4]}</small></td><td nowrap>{a[3]}</td><td>{12 + k}:{7 * k + 10}</td></tr>' for k, a in enumerate(ads))
    return WrittenPage(BASE + path, shell(title, f'<h1>{title}</h1><table class="list" cellpadding="6">{rows}</table>'), "listing", "ru", relevant=False)


def ad(i: int) -> WrittenPage:
    nr, section, title, price, place, who, tel, text, photos = ADS[i]
    body = f"""<h1>{title}</h1><div class="price">{price}</div><div class="photos">{"".join(f'<a href="/f/{nr}_{k}.jpg"><img src="/t/{nr}_{k}.jpg"></a>' for k in range(photos))}</div>
<p class="text">{text}</p><ul class="meta"><li>Раздел: {NAMES[section]}</li><li>Место: {place}</li><li>Автор: {who}</li><li>Подано: {10 + i} марта 2026</li><li>№ {nr}</li></ul>
<p>Телефон: <b>{tel}</b>{' (WhatsApp)' if i % 2 else ''}</p><p><a href="/zhaloba?id={nr}">Пожаловаться</a></p>"""
    return WrittenPage(f"{BASE}/{section}/{nr}.html", shell(title, body), "ad", "ru", relevant=False)


RIDES = """<h1>Попутчики</h1><table border="1" cellpadding="5"><tr><th>Откуда — куда</th><th>Когда</th><th>Кто</th><th>Цена</th></tr>
<tr><td>Караганда — Астана</td><td>14.03, 7:00</td><td>Серик, Toyota Camry, 3 места</td><td>4 000 ₸</td></tr><tr><td>Караганда — Алматы</td><td>15.03 вечером</td><td>Ищу попутчицу, еду с мамой, меняемся за рулём. Лена</td><td>бензин пополам</td></tr>
<tr><td>Астана — Караганда</td><td>каждую пятницу</td><td>Студенты, два места в машине, без курения</td><td>3 500 ₸</td></tr><tr><td>Балхаш — Караганда</td><td>16.03</td><td>Газель, возьму груз до 600 кг</td><td>договорная</td></tr></table>"""
RULES = """<h1>Правила</h1><ol><li>Одно объявление на один предмет.</li><li>Фотографии только свои.</li><li>Запрещены алкоголь, оружие, лекарства, услуги интимного характера и их завуалированные варианты.</li><li>В разделе «Услуги» массаж размещают только при наличии сертификата.</li><li>Срок размещения 30 дней.</li></ol>"""

SITE = WrittenSite(HOST, "KZ", (
    listing("/", "Свежие объявления", ADS),
    listing("/uslugi", "Услуги в Караганде", [ADS[4], ADS[2], ADS[1]]),
    listing("/veschi", "Вещи для дома и гардероба", [ADS[3], ADS[0]]),
    *(ad(i) for i in range(6)),
    WrittenPage(BASE + "/poputchiki", shell("Попутчики", RIDES), "listing", "ru", relevant=False),
    WrittenPage(BASE + "/pravila", shell("Правила", RULES), "static", "ru", relevant=False),
    WrittenPage(BASE + "/veschi/870011.html", shell("Нет объявления", "<h1>Объявление снято</h1><p>Автор удалил его или истёк срок размещения. <a href='/'>На главную</a></p>"), "error", "ru", status=410),
), note="tables, prices in tenge, a masseuse with a certificate among the services")
