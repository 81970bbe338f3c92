"""Handlers that are denied, one or two of them, and sentences about her, in each language."""

import pytest

from clew.extract.persons import third_party_labels
from clew.reference.lexicon import packaged_lexicons

DENIED = {
    "ar": ["أعمل وحدي بدون مدير أو سائق", "لا وكالة ولا وسيط"],
    "az": ["Sürücüm və menecerim yoxdur", "Menecersiz işləyirəm, sürücü yox"],
    "be": ["Працую сама, без агенцтва і менеджара", "Няма ні кіроўцы, ні адміністратара"],
    "bg": ["Работя сама, без агенция и без шофьор", "Нямам мениджър нито шофьор"],
    "ca": ["Treballo sola, sense agència ni xofer", "No tinc mànager ni xofer"],
    "cs": ["Nemám řidiče ani manažera", "Pracuji sama, bez agentury a bez šéfa"],
    "da": ["Jeg arbejder alene, uden chauffør eller manager", "Ingen chef og ingen chauffør"],
    "de": ["Ich arbeite allein, keine Agentur und kein Manager", "ohne Fahrer oder Chef"],
    "el": ["Δουλεύω μόνη, χωρίς μάνατζερ ή οδηγό", "Δεν έχω ούτε οδηγό ούτε μάνατζερ"],
    "en": ["I work alone, without a driver or manager", "No agency, no manager and no driver"],
    "es": ["Trabajo sola, sin agencia ni encargado", "No tengo chófer ni mánager"],
    "et": ["Töötan üksi, ilma agentuuri ja mänedžerita", "Mul ei ole ülemust ega autojuhti"],
    "fi": [
        "Työskentelen yksin, ilman kuljettajaa tai manageria",
        "Minulla ei ole manageria eikä kuljettajaa",
    ],
    "fr": ["Je travaille seule, sans agence ni gérant", "Pas de chauffeur ni de manager"],
    "he": ["אני עובדת לבד, בלי מנהל או נהג", "ללא סוכנות וללא נהג"],
    "hr": ["Radim sama, bez agencije i posrednika", "Nemam vozača ni šefa"],
    "hu": ["Egyedül dolgozom, sofőröm és menedzserem nincs", "Nincs főnököm, sem sofőröm"],
    "hy": ["Աշխատում եմ միայնակ, առանց մենեջերի և վարորդի", "Վարորդ կամ մենեջեր չունեմ"],
    "is": ["Ég vinn ein, án umboðsmanns eða ritara", "Enginn umboðsmaður og enginn ritari"],
    "it": ["Lavoro da sola, senza agenzia né autista", "Non ho un manager o un autista"],
    "ka": ["ვმუშაობ მარტო, მენეჯერის გარეშე", "მძღოლი არ მყავს"],
    "kk": ["Жалғыз жұмыс істеймін, жүргізушім де менеджерім де жоқ", "Әкімшім жоқ, менеджерім жоқ"],
    "ky": ["Жалгыз иштейм, айдоочум жана менеджерим жок", "Администраторум жок"],
    "lt": ["Dirbu viena, be agentūros ir vadybininko", "Neturiu vairuotojo nei vadybininko"],
    "lv": ["Strādāju viena, bez šofera un menedžera", "Man nav ne šofera, ne menedžera"],
    "mk": ["Работам сама, без агенција и менаџер", "Немам возач ниту шеф"],
    "mn": ["Ганцаараа ажилладаг, жолооч менежер байхгүй", "Менежер байхгүй"],
    "nb": ["Jeg jobber alene, uten sjåfør eller manager", "Ingen sjef og ingen sjåfør"],
    "nl": ["Ik werk alleen, zonder chauffeur of manager", "Geen baas en geen chauffeur"],
    "pl": ["Pracuję sama, bez agencji i menedżera", "Nie mam kierowcy ani szefa"],
    "pt": ["Trabalho sozinha, sem agência nem motorista", "Não tenho gerente ou motorista"],
    "ro": ["Lucrez singură, fără agenție și șofer", "Nu am manager sau șofer"],
    "ru": ["Работаю одна, без агентства и администратора", "Нет ни водителя, ни менеджера"],
    "sk": ["Nemám vodiča ani administrátorku, všetko si riešim sama", "Bez agentúry a manažéra"],
    "sl": ["Delam sama, brez agencije in voznika", "Nimam šefa niti voznika"],
    "sq": ["Punoj vetëm, pa shofer dhe menaxher", "Nuk kam shef ose shofer"],
    "sr": ["Радим сама, без агенције и возача", "Nemam vozača ni menadžera"],
    "sv": ["Jag jobbar själv, utan chaufför eller manager", "Ingen chef och ingen chaufför"],
    "tg": ["Танҳо кор мекунам, бе ронанда ва менеҷер", "Менеҷер надорам"],
    "tk": ["Ýeke işleýärin, sürüji we menejer ýok", "Menejer ýok"],
    "tr": ["Tek çalışıyorum, şoförüm ve menajerim yok", "Patronum yok"],
    "uk": ["Працюю сама, без агенції та менеджера", "Немає ні водія, ні адміністратора"],
    "uz": ["Yolg'iz ishlayman, haydovchi va menejer yo'q", "Менежерим йўқ"],
}

HANDLED = [
    "No smoking, my driver brings me",
    "Without agency, my manager answers",
    "I don't drink. The driver waits outside",
    "Keine Anrufe nachts, mein Manager antwortet",
    "Nie odbieram telefonów. Kierowca przywiezie",
    "Не пью, администратор ответит",
    "Sigara yok, şoför getirir",
    "Nem dohányzom, a sofőr elviszi",
]

ABOUT_HER = {
    "ar": ["هي لطيفة ومرحة وشقتها قريبة من المحطة", "هي تتحدث الإنجليزية"],
    "az": ["O çox mehribandır", "Qızımız sizi gözləyir"],
    "be": ["Яна вельмі пяшчотная", "Наша дзяўчына чакае"],
    "bg": ["Тя е много нежна", "Нашето момиче ви очаква"],
    "ca": ["Ella és molt dolça", "La nostra noia parla anglès"],
    "cs": ["Ona je velmi milá", "Naše slečna čeká na vás"],
    "da": ["Hun er sød og sjov", "Hun bor tæt på stationen"],
    "de": ["Sie ist lieb und lustig", "Unsere Dame wartet auf dich"],
    "el": ["Αυτή είναι πολύ γλυκιά", "Η κοπέλα μας σας περιμένει"],
    "en": ["She's kind and funny", "She speaks French"],
    "es": ["Ella es dulce y alegre", "Nuestra chica te espera"],
    "et": ["Ta on armas ja lõbus", "Meie tüdruk ootab sind"],
    "fi": ["Hän on ihana ja hauska", "Hän asuu lähellä asemaa"],
    "fr": ["Elle est douce et drôle", "Notre demoiselle vous attend"],
    "he": ["היא נעימה ומצחיקה והדירה שלה ליד התחנה", "היא מחכה לך"],
    "hr": ["Ona je nježna i vesela", "Naša djevojka čeka te"],
    "hu": ["Ő kedves és vidám", "A lányunk vár rád"],
    "hy": ["Նա շատ քնքուշ է", "Մեր աղջիկը սպասում է ձեզ"],
    "is": ["Hún er ljúf og skemmtileg", "Hún býr nálægt stöðinni"],
    "it": ["Lei è dolce e allegra", "La nostra ragazza ti aspetta"],
    "ka": ["ის არის ძალიან ნაზი", "ჩვენი გოგო გელოდებათ"],
    "kk": ["Біздің қыз сізді күтеді", "Ол өте нәзік"],
    "ky": ["Биздин кыз сизди күтөт", "Ал абдан назик"],
    "lt": ["Ji yra švelni ir linksma", "Mūsų mergina laukia jūsų"],
    "lv": ["Viņa ir maiga un jautra", "Mūsu meitene gaida jūs"],
    "mk": ["Таа е нежна и весела", "Нашата девојка ве чека"],
    "mn": ["Тэр маш эелдэг", "Манай охин таныг хүлээж байна"],
    "nb": ["Hun er søt og morsom", "Hun bor nær stasjonen"],
    "nl": ["Ze is lief en grappig", "Onze dame wacht op je"],
    "pl": ["Ona jest czuła i wesoła", "Nasza dziewczyna czeka na ciebie"],
    "pt": ["Ela é doce e alegre", "A nossa menina espera por si"],
    "ro": ["Ea este tandră și veselă", "Fata noastră te așteaptă"],
    "ru": ["Она ласковая и весёлая", "Наша девушка ждёт вас"],
    "sk": ["Ona je nežná a veselá", "Naša slečna čaká na vás"],
    "sl": ["Ona je nežna in vesela", "Naše dekle čaka nate"],
    "sq": ["Ajo është e ëmbël", "Vajza jonë ju pret"],
    "sr": ["Она је нежна и весела", "Naša devojka čeka te"],
    "sv": ["Hon är snäll och rolig", "Hon bor nära stationen"],
    "tg": ["Духтари мо шуморо интизор аст", "Ӯ хеле меҳрубон аст"],
    "tk": ["Biziň gyz size garaşýar", "Ol örän mylakatly"],
    "tr": ["O çok tatlı ve neşeli", "Kızımız sizi bekliyor"],
    "uk": ["Вона ніжна і весела", "Наша дівчина чекає на вас"],
    "uz": ["U juda mehribon", "Qizimiz sizni kutadi"],
}

NOT_ABOUT_HER = [
    ("ar", "خدماتي هي مساج واسترخاء"),
    ("he", "הדירה היא מרווחת"),
    ("fi", "Vaimosi ei tiedä. Hän nukkuu"),
    ("sv", "Din fru får inget veta. Hon sover"),
    ("da", "Din kone ved det ikke. Hun sover"),
]


def _labels(text: str) -> set[str]:
    return {label.value for label in third_party_labels(text, packaged_lexicons())}


def test_each_language_has_its_sentences() -> None:
    languages = set(packaged_lexicons().by_language) - {"mul"}
    assert set(DENIED) == languages
    assert set(ABOUT_HER) == languages


@pytest.mark.parametrize("language", sorted(DENIED))
def test_a_denied_handler(language: str) -> None:
    assert [text for text in DENIED[language] if "handler" in _labels(text)] == []


@pytest.mark.parametrize("text", HANDLED)
def test_a_handler_after_another_denial(text: str) -> None:
    assert "handler" in _labels(text)


@pytest.mark.parametrize("language", sorted(ABOUT_HER))
def test_a_sentence_about_her(language: str) -> None:
    assert [text for text in ABOUT_HER[language] if "third_person" not in _labels(text)] == []


@pytest.mark.parametrize(("language", "text"), NOT_ABOUT_HER)
def test_a_sentence_about_another(language: str, text: str) -> None:
    assert "third_person" not in _labels(text), language
