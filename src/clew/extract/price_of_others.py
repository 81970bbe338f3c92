"""Money that is no price of hers by what is said of it: it is given back, or a train costs it.

>>> is_given_back("50 EUR is returned on arrival", 6), is_a_fare("the train costs 350 kr", 16)
(True, True)
"""

import re

from clew.kernel.text import fold

_BACK = (
    "refund|returned|given back|you get back|zurückgegeben|zurückerstattet|zurückbezahlt|zurückgezahlt|erstattet"
    "|bekommst du zurück|bekommen sie zurück|kriegst du zurück|gibt es zurück|rembours|rendu|restitué|devuel|reembols|devolv|restitu"
    "|rimbors|terugbetaald|teruggegeven|krijg je terug|terug bij|zwrac|zwrot|zwrócę|vrací|vrátím|vracia|vrátim|se vrne|vrnem"
    "|se vraća|vraćam|vratiću|se vraca|се враћа|враћам|се враќа|враќам|се връща|връщам|возвращ|верну|вернём|вернем|повертається|поверну"
    "|вяртаецца|вярну|visszajár|visszakap|visszaad|visszatér|se returnează|returnez|se restituie|återbetal|får du tillbaka"
    "|ges tillbaka|refunder|får du tilbage|får du tilbake|betales tilbage|betales tilbake|endurgreid|palautetaan|palautan"
    "|saat takaisin|tagastatakse|tagastan|saad tagasi|atgriez|tiek atdot|atdošu|grąžin|kthehet|kthej|επιστρέφ|επιστρεφ|iade"
    "|geri verilir|geri ödenir|qaytarılır|qaytarıram|qaytarila|qaytaraman|қайтарыл|қайтарам|кайтарыл|кайтарам|gaýtaryl|gaýtarýar"
    "|баргардон|буцаа|ბრუნდება|დაგიბრუნ|վերադարձ|מוחזר|יוחזר|אחזיר|يسترد|تسترد|يعاد|تعاد|ارجع"
)
_RETURNED = re.compile(
    rf"[^.!?,;:\n\d]{{0,24}}(?<!\w)(?:{'|'.join(sorted({fold(word) for word in _BACK.split('|')}, key=len, reverse=True))})"
)
_RIDES = (
    "train|train ticket|bus|bus ticket|ferry|flight|plane ticket|zug|bahn|zugticket|busticket|flug|flugticket|fähre|train|billet"
    "|billet de train|bus|vol|tren|autobús|billete|vuelo|treno|biglietto|volo|traghetto|comboio|trem|bilhete|voo|autocarro|trein"
    "|treinkaartje|vlucht|pociąg|bilet|lot|prom|vlak|jízdenka|letenka|lístok|vozovnica|avtobus|karta za vlak|karta za autobus|voz"
    "|autobus|воз|возот|автобус|автобусот|влакът|влак|билет|билетът|поезд|билет|билеты|автобус|самолёт|потяг|поїзд|квиток|цягнік"
    "|білет|vonat|vonatjegy|buszjegy|repülőjegy|trenul|autobuzul|biletul|avionul|tåget|tågbiljett|tågresan|biljetten|bussen|flyget"
    "|tog|toget|togbillet|togbillett|billetten|flybilletten|færgen|fergen|lest|lestin|rúta|rútan|strætó|flug|flugið|juna"
    "|junalippu|bussi|lento|lautta|rong|rongipilet|buss|lend|praam|vilciens|biļete|autobuss|traukinys|bilietas|autobusas|treni"
    "|autobusi|bileta|τρένο|τραίνο|λεωφορείο|εισιτήριο|πλοίο|otobüs|tren bileti|uçak bileti|qatar|avtobus|poyezd|chipta|поїзд"
    "|пойыз|билет|автобус|otly|awtobus|petek|қатора|поезд|чипта|галт тэрэг|тасалбар|მატარებელი|ავტობუსი|ბილეთი|գնացքն|գնացքը"
    "|գնացք|ավտոբուսը|տոմսը|הרכבת|רכבת|אוטובוס|כרטיס|القطار|الحافلة|التذكرة|تذكرة"
)
_FARE = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted({fold(word) for word in _RIDES.split('|')}, key=len, reverse=True))})\s(?!stat)[^.!?,;:\n\d]{{0,40}}\Z"
)
_REACH = 64


def is_given_back(text: str, end: int) -> bool:
    """Say whether words after an amount say that it is paid back."""
    return _RETURNED.match(fold(text[end : end + _REACH])) is not None


def is_a_fare(text: str, start: int) -> bool:
    """Say whether an amount is what a train, a bus or their ticket costs, as words before it in its clause say."""
    return _FARE.search(fold(text[max(0, start - _REACH) : start])) is not None
