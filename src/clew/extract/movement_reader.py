"""Whether words of movement are said of the reader: "если вы приехали в отпуск", "if you just arrived".

>>> is_of_the_reader("If you just arrived in town, call me", 7), is_of_the_reader("I just arrived in town", 2)
(True, False)
"""

import re

from clew.kernel.text import fold

_IF = (
    "if you|when you|once you|whenever you|in case you|have you|are you|did you|wenn|falls|bist du|sind sie|seid ihr"
    "|si vous|si tu|lorsque vous|quand vous|quand tu|vous venez|si ha|si has|si estás|si acabas|si usted|cuando llegues|se sei"
    "|se siete|se è|quando arrivi|se você|se estás|se está|se chegou|se acabou|als je|als u|indien|wanneer je|wanneer u|jeśli"
    "|jeżeli|jak już|gdy|pokud|jestliže|když|až přijedete|ak ste|ak si|keď|če|ko pridete|ako|ако|доколку|если|якщо|калі"
    "|ha|dacă|daca|când|om du|om ni|när du|när ni|hvis|når du|ef þú|þegar þú|jos|kun saavut|kun olet|kui oled|kui olete|kui sa"
    "|kui te|ja esi|ja esat|ja tu|ja jūs|jei|jeigu|kai atvyksite|nëse|neqoftëse|kur të vini|αν|εάν|όταν έρθετε|eğer|əgər|agar|агар|егер|эгер"
    "|eger|хэрэв|თუ|როცა|როდესაც|եթե|երբ|אם|כשאתה|כשתגיע|اذا|إذا|لو|عندما تصل"
)
_YOU = "вы|ты"
_OF_READER = re.compile(
    rf"(?<!\w)(?:(?:{'|'.join(sorted({fold(word) for word in _IF.split('|')}, key=len, reverse=True))})\s(?:[^\W\d_]+['’]?[^\W\d_]*\s){{0,4}}"
    rf"|(?:{'|'.join(sorted({fold(word) for word in _YOU.split('|')}, key=len, reverse=True))})\s(?:[^\W\d_]+\s){{0,2}})\Z"
)
_MINE = re.compile(
    r"(?<!\w)(?:i|ich|je|j|yo|io|eu|ik|ja|já|jaz|аз|јас|я|én|jag|jeg|ég|minä|mä|ma|mina|es|aš|unë|εγώ|ben|mən|men|мен|ман|би"
    r"|მე|ես|אני|انا|أنا|we|wir|nous|мы|ми|my)(?!\w)"
)
_REACH = 40


def is_of_the_reader(text: str, at: int) -> bool:
    """Say whether "if" or "you" leads to a place of a text, with nothing of the writer between."""
    before = fold(text[max(0, at - _REACH) : at])
    found = _OF_READER.search(before)
    return found is not None and _MINE.search(before, found.start()) is None
