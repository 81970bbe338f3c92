"""Ages in words: the numbers from 10 to 99 of each language, and sentences with a number in its usual case."""

import itertools
from collections.abc import Iterator

import pytest

from clew.extract.numbers import find_numbers
from clew.reference.lexicon import packaged_lexicons
from tests.extract.answered import answered

# language: how tens (T) and ones (O) are put together; 10 to 19; 20, 30 .. 90; 1 to 9
REGULAR = {
    "az": (
        "T O",
        "on/on bir/on iki/on üç/on dörd/on beş/on altı/on yeddi/on səkkiz/on doqquz",
        "iyirmi/otuz/qırx/əlli/altmış/yetmiş/səksən/doxsan",
        "bir/iki/üç/dörd/beş/altı/yeddi/səkkiz/doqquz",
    ),
    "be": (
        "T O",
        "дзесяць/адзінаццаць/дванаццаць/трынаццаць/чатырнаццаць/пятнаццаць/шаснаццаць/семнаццаць/васемнаццаць/дзевятнаццаць",
        "дваццаць/трыццаць/сорак/пяцьдзясят/шэсцьдзясят/семдзесят/восемдзесят/дзевяноста",
        "адзін/два/тры/чатыры/пяць/шэсць/сем/восем/дзевяць",
    ),
    "bg": (
        "T и O",
        "десет/единадесет/дванадесет/тринадесет/четиринадесет/петнадесет/шестнадесет/седемнадесет/осемнадесет/деветнадесет",
        "двадесет/тридесет/четиридесет/петдесет/шестдесет/седемдесет/осемдесет/деветдесет",
        "една/две/три/четири/пет/шест/седем/осем/девет",
    ),
    "ca": (
        "T-O",
        "deu/onze/dotze/tretze/catorze/quinze/setze/disset/divuit/dinou",
        "vint-i/trenta/quaranta/cinquanta/seixanta/setanta/vuitanta/noranta",
        "un/dos/tres/quatre/cinc/sis/set/vuit/nou",
    ),
    "cs": (
        "T O",
        "deset/jedenáct/dvanáct/třináct/čtrnáct/patnáct/šestnáct/sedmnáct/osmnáct/devatenáct",
        "dvacet/třicet/čtyřicet/padesát/šedesát/sedmdesát/osmdesát/devadesát",
        "jedna/dva/tři/čtyři/pět/šest/sedm/osm/devět",
    ),
    "da": (
        "OogT",
        "ti/elleve/tolv/tretten/fjorten/femten/seksten/sytten/atten/nitten",
        "tyve/tredive/fyrre/halvtreds/tres/halvfjerds/firs/halvfems",
        "en/to/tre/fire/fem/seks/syv/otte/ni",
    ),
    "de": (
        "OundT",
        "zehn/elf/zwölf/dreizehn/vierzehn/fünfzehn/sechzehn/siebzehn/achtzehn/neunzehn",
        "zwanzig/dreißig/vierzig/fünfzig/sechzig/siebzig/achtzig/neunzig",
        "ein/zwei/drei/vier/fünf/sechs/sieben/acht/neun",
    ),
    "el": (
        "T O",
        "δέκα/έντεκα/δώδεκα/δεκατρία/δεκατέσσερα/δεκαπέντε/δεκαέξι/δεκαεπτά/δεκαοκτώ/δεκαεννέα",
        "είκοσι/τριάντα/σαράντα/πενήντα/εξήντα/εβδομήντα/ογδόντα/ενενήντα",
        "ένα/δύο/τρία/τέσσερα/πέντε/έξι/επτά/οκτώ/εννέα",
    ),
    "en": (
        "T-O",
        "ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen",
        "twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety",
        "one/two/three/four/five/six/seven/eight/nine",
    ),
    "et": (
        "T O",
        "kümme/üksteist/kaksteist/kolmteist/neliteist/viisteist/kuusteist/seitseteist/kaheksateist/üheksateist",
        "kakskümmend/kolmkümmend/nelikümmend/viiskümmend/kuuskümmend/seitsekümmend/kaheksakümmend/üheksakümmend",
        "üks/kaks/kolm/neli/viis/kuus/seitse/kaheksa/üheksa",
    ),
    "fi": (
        "TO",
        "kymmenen/yksitoista/kaksitoista/kolmetoista/neljätoista/viisitoista/kuusitoista/seitsemäntoista/kahdeksantoista/yhdeksäntoista",
        "kaksikymmentä/kolmekymmentä/neljäkymmentä/viisikymmentä/kuusikymmentä/seitsemänkymmentä/kahdeksankymmentä/yhdeksänkymmentä",
        "yksi/kaksi/kolme/neljä/viisi/kuusi/seitsemän/kahdeksan/yhdeksän",
    ),
    "he": (
        "T וO",
        "עשר/אחת עשרה/שתים עשרה/שלוש עשרה/ארבע עשרה/חמש עשרה/שש עשרה/שבע עשרה/שמונה עשרה/תשע עשרה",
        "עשרים/שלושים/ארבעים/חמישים/שישים/שבעים/שמונים/תשעים",
        "אחת/שתיים/שלוש/ארבע/חמש/שש/שבע/שמונה/תשע",
    ),
    "ar": (
        "O وT",
        "عشر/إحدى عشرة/اثنتا عشرة/ثلاث عشرة/أربع عشرة/خمس عشرة/ست عشرة/سبع عشرة/ثماني عشرة/تسع عشرة",
        "عشرون/ثلاثون/أربعون/خمسون/ستون/سبعون/ثمانون/تسعون",
        "واحد/اثنان/ثلاثة/أربعة/خمسة/ستة/سبعة/ثمانية/تسعة",
    ),
    "hr": (
        "T O",
        "deset/jedanaest/dvanaest/trinaest/četrnaest/petnaest/šesnaest/sedamnaest/osamnaest/devetnaest",
        "dvadeset/trideset/četrdeset/pedeset/šezdeset/sedamdeset/osamdeset/devedeset",
        "jedna/dvije/tri/četiri/pet/šest/sedam/osam/devet",
    ),
    "hu": (
        "TO",
        "tíz/tizenegy/tizenkettő/tizenhárom/tizennégy/tizenöt/tizenhat/tizenhét/tizennyolc/tizenkilenc",
        "huszon/harminc/negyven/ötven/hatvan/hetven/nyolcvan/kilencven",
        "egy/kettő/három/négy/öt/hat/hét/nyolc/kilenc",
    ),
    "hy": (
        "TO",
        "տասը/տասնմեկ/տասներկու/տասներեք/տասնչորս/տասնհինգ/տասնվեց/տասնյոթ/տասնութ/տասնինը",
        "քսան/երեսուն/քառասուն/հիսուն/վաթսուն/յոթանասուն/ութսուն/իննսուն",
        "մեկ/երկու/երեք/չորս/հինգ/վեց/յոթ/ութ/ինը",
    ),
    "is": (
        "T og O",
        "tíu/ellefu/tólf/þrettán/fjórtán/fimmtán/sextán/sautján/átján/nítján",
        "tuttugu/þrjátíu/fjörutíu/fimmtíu/sextíu/sjötíu/áttatíu/níutíu",
        "eins/tveggja/þriggja/fjögurra/fimm/sex/sjö/átta/níu",
    ),
    "kk": (
        "T O",
        "он/он бір/он екі/он үш/он төрт/он бес/он алты/он жеті/он сегіз/он тоғыз",
        "жиырма/отыз/қырық/елу/алпыс/жетпіс/сексен/тоқсан",
        "бір/екі/үш/төрт/бес/алты/жеті/сегіз/тоғыз",
    ),
    "ky": (
        "T O",
        "он/он бир/он эки/он үч/он төрт/он беш/он алты/он жети/он сегиз/он тогуз",
        "жыйырма/отуз/кырк/элүү/алтымыш/жетимиш/сексен/токсон",
        "бир/эки/үч/төрт/беш/алты/жети/сегиз/тогуз",
    ),
    "lt": (
        "T O",
        "dešimt/vienuolika/dvylika/trylika/keturiolika/penkiolika/šešiolika/septyniolika/aštuoniolika/devyniolika",
        "dvidešimt/trisdešimt/keturiasdešimt/penkiasdešimt/šešiasdešimt/septyniasdešimt/aštuoniasdešimt/devyniasdešimt",
        "vieneri/dveji/treji/ketveri/penkeri/šešeri/septyneri/aštuoneri/devyneri",
    ),
    "lv": (
        "T O",
        "desmit/vienpadsmit/divpadsmit/trīspadsmit/četrpadsmit/piecpadsmit/sešpadsmit/septiņpadsmit/astoņpadsmit/deviņpadsmit",
        "divdesmit/trīsdesmit/četrdesmit/piecdesmit/sešdesmit/septiņdesmit/astoņdesmit/deviņdesmit",
        "viens/divi/trīs/četri/pieci/seši/septiņi/astoņi/deviņi",
    ),
    "mk": (
        "T и O",
        "десет/единаесет/дванаесет/тринаесет/четиринаесет/петнаесет/шеснаесет/седумнаесет/осумнаесет/деветнаесет",
        "дваесет/триесет/четириесет/педесет/шеесет/седумдесет/осумдесет/деведесет",
        "една/две/три/четири/пет/шест/седум/осум/девет",
    ),
    "mn": (
        "T O",
        "арав/арван нэг/арван хоёр/арван гурав/арван дөрөв/арван тав/арван зургаа/арван долоо/арван найм/арван ес",
        "хорин/гучин/дөчин/тавин/жаран/далан/наян/ерэн",
        "нэг/хоёр/гурав/дөрөв/тав/зургаа/долоо/найм/ес",
    ),
    "nb": (
        "TO",
        "ti/elleve/tolv/tretten/fjorten/femten/seksten/sytten/atten/nitten",
        "tjue/tretti/førti/femti/seksti/sytti/åtti/nitti",
        "en/to/tre/fire/fem/seks/sju/åtte/ni",
    ),
    "nl": (
        "OenT",
        "tien/elf/twaalf/dertien/veertien/vijftien/zestien/zeventien/achttien/negentien",
        "twintig/dertig/veertig/vijftig/zestig/zeventig/tachtig/negentig",
        "een/twee/drie/vier/vijf/zes/zeven/acht/negen",
    ),
    "pl": (
        "T O",
        "dziesięć/jedenaście/dwanaście/trzynaście/czternaście/piętnaście/szesnaście/siedemnaście/osiemnaście/dziewiętnaście",
        "dwadzieścia/trzydzieści/czterdzieści/pięćdziesiąt/sześćdziesiąt/siedemdziesiąt/osiemdziesiąt/dziewięćdziesiąt",
        "jeden/dwa/trzy/cztery/pięć/sześć/siedem/osiem/dziewięć",
    ),
    "pt": (
        "T e O",
        "dez/onze/doze/treze/catorze/quinze/dezesseis/dezessete/dezoito/dezenove",
        "vinte/trinta/quarenta/cinquenta/sessenta/setenta/oitenta/noventa",
        "um/dois/três/quatro/cinco/seis/sete/oito/nove",
    ),
    "ro": (
        "T și O",
        "zece/unsprezece/doisprezece/treisprezece/paisprezece/cincisprezece/șaisprezece/șaptesprezece/optsprezece/nouăsprezece",
        "douăzeci/treizeci/patruzeci/cincizeci/șaizeci/șaptezeci/optzeci/nouăzeci",
        "unu/doi/trei/patru/cinci/șase/șapte/opt/nouă",
    ),
    "ru": (
        "T O",
        "десять/одиннадцать/двенадцать/тринадцать/четырнадцать/пятнадцать/шестнадцать/семнадцать/восемнадцать/девятнадцать",
        "двадцать/тридцать/сорок/пятьдесят/шестьдесят/семьдесят/восемьдесят/девяносто",
        "один/два/три/четыре/пять/шесть/семь/восемь/девять",
    ),
    "sk": (
        "TO",
        "desať/jedenásť/dvanásť/trinásť/štrnásť/pätnásť/šestnásť/sedemnásť/osemnásť/devätnásť",
        "dvadsať/tridsať/štyridsať/päťdesiat/šesťdesiat/sedemdesiat/osemdesiat/deväťdesiat",
        "jeden/dva/tri/štyri/päť/šesť/sedem/osem/deväť",
    ),
    "sl": (
        "OinT",
        "deset/enajst/dvanajst/trinajst/štirinajst/petnajst/šestnajst/sedemnajst/osemnajst/devetnajst",
        "dvajset/trideset/štirideset/petdeset/šestdeset/sedemdeset/osemdeset/devetdeset",
        "ena/dva/tri/štiri/pet/šest/sedem/osem/devet",
    ),
    "sq": (
        "T e O",
        "dhjetë/njëmbëdhjetë/dymbëdhjetë/trembëdhjetë/katërmbëdhjetë/pesëmbëdhjetë/gjashtëmbëdhjetë/shtatëmbëdhjetë/tetëmbëdhjetë/nëntëmbëdhjetë",
        "njëzet/tridhjetë/dyzet/pesëdhjetë/gjashtëdhjetë/shtatëdhjetë/tetëdhjetë/nëntëdhjetë",
        "një/dy/tre/katër/pesë/gjashtë/shtatë/tetë/nëntë",
    ),
    "sr": (
        "T O",
        "десет/једанаест/дванаест/тринаест/четрнаест/петнаест/шеснаест/седамнаест/осамнаест/деветнаест",
        "двадесет/тридесет/четрдесет/педесет/шездесет/седамдесет/осамдесет/деведесет",
        "једна/две/три/четири/пет/шест/седам/осам/девет",
    ),
    "sv": (
        "TO",
        "tio/elva/tolv/tretton/fjorton/femton/sexton/sjutton/arton/nitton",
        "tjugo/trettio/fyrtio/femtio/sextio/sjuttio/åttio/nittio",
        "en/två/tre/fyra/fem/sex/sju/åtta/nio",
    ),
    "tg": (
        "Tу O",
        "даҳ/ёздаҳ/дувоздаҳ/сездаҳ/чордаҳ/понздаҳ/шонздаҳ/ҳабдаҳ/ҳаждаҳ/нуздаҳ",
        "бист/си/чил/панҷоҳ/шаст/ҳафтод/ҳаштод/навад",
        "як/ду/се/чор/панҷ/шаш/ҳафт/ҳашт/нӯҳ",
    ),
    "tk": (
        "T O",
        "on/on bir/on iki/on üç/on dört/on bäş/on alty/on ýedi/on sekiz/on dokuz",
        "ýigrimi/otuz/kyrk/elli/altmyş/ýetmiş/segsen/togsan",
        "bir/iki/üç/dört/bäş/alty/ýedi/sekiz/dokuz",
    ),
    "tr": (
        "T O",
        "on/on bir/on iki/on üç/on dört/on beş/on altı/on yedi/on sekiz/on dokuz",
        "yirmi/otuz/kırk/elli/altmış/yetmiş/seksen/doksan",
        "bir/iki/üç/dört/beş/altı/yedi/sekiz/dokuz",
    ),
    "uk": (
        "T O",
        "десять/одинадцять/дванадцять/тринадцять/чотирнадцять/п'ятнадцять/шістнадцять/сімнадцять/вісімнадцять/дев'ятнадцять",
        "двадцять/тридцять/сорок/п'ятдесят/шістдесят/сімдесят/вісімдесят/дев'яносто",
        "один/два/три/чотири/п'ять/шість/сім/вісім/дев'ять",
    ),
    "uz": (
        "T O",
        "o'n/o'n bir/o'n ikki/o'n uch/o'n to'rt/o'n besh/o'n olti/o'n yetti/o'n sakkiz/o'n to'qqiz",
        "yigirma/o'ttiz/qirq/ellik/oltmish/yetmish/sakson/to'qson",
        "bir/ikki/uch/to'rt/besh/olti/yetti/sakkiz/to'qqiz",
    ),
}
BARE_TENS = {"huszon": "húsz", "vint-i": "vint", "tres": "tresindstyve"}

# the languages whose numbers follow no one rule: from 20 on, some of them
IRREGULAR = {
    "es": {20: "veinte", 22: "veintidós", 26: "veintiséis", 29: "veintinueve", 31: "treinta y uno", 45: "cuarenta y cinco", 58: "cincuenta y ocho", 67: "sesenta y siete", 74: "setenta y cuatro", 83: "ochenta y tres", 99: "noventa y nueve"},
    "fr": {20: "vingt", 21: "vingt et un", 29: "vingt-neuf", 38: "trente-huit", 45: "quarante-cinq", 52: "cinquante-deux", 63: "soixante-trois", 71: "soixante et onze", 75: "soixante-quinze", 80: "quatre-vingts", 84: "quatre-vingt-quatre", 97: "quatre-vingt-dix-sept"},
    "it": {20: "venti", 21: "ventuno", 23: "ventitré", 28: "ventotto", 36: "trentasei", 41: "quarantuno", 55: "cinquantacinque", 68: "sessantotto", 79: "settantanove", 82: "ottantadue", 93: "novantatré"},
    "ka": {20: "ოცი", 21: "ოცდაერთი", 25: "ოცდახუთი", 30: "ოცდაათი", 38: "ოცდათვრამეტი", 42: "ორმოცდაორი", 57: "ორმოცდაჩვიდმეტი", 63: "სამოცდასამი", 79: "სამოცდაცხრამეტი", 86: "ოთხმოცდაექვსი", 95: "ოთხმოცდათხუთმეტი"},
}  # fmt: skip

SENTENCES = [
    ("ar", "عمري خمسة وعشرون عاماً", [25]),
    ("ar", "أبلغ من العمر اثنتين وأربعين سنة", [42]),
    ("ar", "سيدة في الثامنة والثلاثين من عمرها", [38]),
    ("ar", "عندي تسع وعشرين سنة", [29]),
    ("az", "Mənim iyirmi beş yaşım var", [25]),
    ("az", "Qırx iki yaşlı qadın", [42]),
    ("az", "Otuz səkkiz yaşındayam", [38]),
    ("az", "Yaşım iyirmi doqquzdur", [29]),
    ("be", "Мне дваццаць пяць гадоў", [25]),
    ("be", "Жанчына сарака двух гадоў", [42]),
    ("be", "Трыццацівасьмігадовая бландзінка", [38]),
    ("be", "Дзяўчына дваццаці дзевяці гадоў", [29]),
    ("bg", "Аз съм на двадесет и пет години", [25]),
    ("bg", "Жена на четиридесет и две години", [42]),
    ("bg", "Тридесет и осем годишна дама", [38]),
    ("bg", "двадесетигодишна студентка", [20]),
    ("ca", "Tinc vint-i-cinc anys", [25]),
    ("ca", "Dona de quaranta-dos anys", [42]),
    ("ca", "als trenta-vuit anys", [38]),
    ("ca", "noia de vint-i-nou anyets", [29]),
    ("cs", "Je mi dvacet pět let", [25]),
    ("cs", "Dvaačtyřicetiletá žena", [42]),
    ("cs", "třicetiosmiletá dáma", [38]),
    ("cs", "dívka ve věku dvaceti devíti let", [29]),
    ("da", "Jeg er femogtyve år", [25]),
    ("da", "Kvinde på toogfyrre", [42]),
    ("da", "otteogtredive år gammel", [38]),
    ("da", "niogtyveårig pige", [29]),
    ("de", "Ich bin fünfundzwanzig Jahre alt", [25]),
    ("de", "Frau von zweiundvierzig Jahren", [42]),
    ("de", "achtunddreißigjährige Dame", [38]),
    ("de", "im Alter von neunundzwanzig", [29]),
    ("el", "Είμαι είκοσι πέντε ετών", [25]),
    ("el", "Γυναίκα σαράντα δύο χρονών", [42]),
    ("el", "τριανταοκτάχρονη κυρία", [38]),
    ("el", "κοπέλα είκοσι τεσσάρων χρόνων", [24]),
    ("en", "I am twenty-five years old", [25]),
    ("en", "A woman of forty-two", [42]),
    ("en", "thirty-eight year old blonde", [38]),
    ("en", "just turned twenty nine", [29]),
    ("es", "Tengo veinticinco años", [25]),
    ("es", "Mujer de cuarenta y dos años", [42]),
    ("es", "madura de treinta y ocho", [38]),
    ("es", "Treintañera, veintinueve añitos recién cumplidos", [29]),
    ("et", "Olen kahekümne viie aastane", [25]),
    ("et", "Neljakümne kahe aastane naine", [42]),
    ("et", "kolmekümne kaheksa aastaselt", [38]),
    ("et", "Olen kahekümneüheksa-aastane", [29]),
    ("fi", "Olen kaksikymmentäviisivuotias", [25]),
    ("fi", "neljäkymmentäkaksivuotias nainen", [42]),
    ("fi", "kolmekymmentäkahdeksan vuotta vanha", [38]),
    ("fi", "kahdenkymmenenyhdeksän vuoden ikäinen", [29]),
    ("fr", "J'ai vingt-cinq ans", [25]),
    ("fr", "Femme de quarante-deux ans", [42]),
    ("fr", "âgée de trente-huit ans", [38]),
    ("fr", "je viens de fêter mes vingt-neuf printemps", [29]),
    ("he", "אני בת עשרים וחמש", [25]),
    ("he", "אישה בת ארבעים ושתיים", [42]),
    ("he", "בגיל שלושים ושמונה", [38]),
    ("he", "בת עשרים ותשע שנים", [29]),
    ("hr", "Imam dvadeset pet godina", [25]),
    ("hr", "Žena od četrdeset dvije godine", [42]),
    ("hr", "tridesetosmogodišnja dama", [38]),
    ("hr", "u dvadeset devetoj godini", [29]),
    ("hu", "Huszonöt éves vagyok", [25]),
    ("hu", "Negyvenkét éves nő", [42]),
    ("hu", "harmincnyolc évesen", [38]),
    ("hu", "Most múltam huszonkilenc", [29]),
    ("hy", "Ես քսանհինգ տարեկան եմ", [25]),
    ("hy", "քառասուներկու տարեկան կին", [42]),
    ("hy", "երեսունութամյա կին", [38]),
    ("hy", "քսանինը տարեկանում", [29]),
    ("is", "Ég er tuttugu og fimm ára", [25]),
    ("is", "fjörutíu og tveggja ára kona", [42]),
    ("is", "þrjátíu og átta ára gömul", [38]),
    ("is", "tuttugu og þriggja ára stelpa", [23]),
    ("it", "Ho venticinque anni", [25]),
    ("it", "Donna di quarantadue anni", [42]),
    ("it", "trentottenne sensuale", [38]),
    ("it", "ragazza di ventinove anni", [29]),
    ("ka", "ოცდახუთი წლის ვარ", [25]),
    ("ka", "ორმოცდაორი წლის ქალი", [42]),
    ("ka", "ოცდათვრამეტი წლისა ვარ", [38]),
    ("ka", "ოცდაცხრა წლის გოგო", [29]),
    ("kk", "Жасым жиырма бесте", [25]),
    ("kk", "қырық екі жастағы әйел", [42]),
    ("kk", "Отыз сегіз жастамын", [38]),
    ("kk", "жиырма тоғыздамын", [29]),
    ("ky", "Жашым жыйырма беште", [25]),
    ("ky", "кырк эки жаштагы аял", [42]),
    ("ky", "отуз сегиз жаштамын", [38]),
    ("ky", "жыйырма тогуз жашта", [29]),
    ("lt", "Man dvidešimt penkeri metai", [25]),
    ("lt", "keturiasdešimt dvejų metų moteris", [42]),
    ("lt", "trisdešimt aštuonerių metų", [38]),
    ("lt", "dvidešimtmetė mergina", [20]),
    ("lv", "Man ir divdesmit pieci gadi", [25]),
    ("lv", "četrdesmit divus gadus veca sieviete", [42]),
    ("lv", "trīsdesmit astoņu gadu vecumā", [38]),
    ("lv", "divdesmitdeviņgadīga meitene", [29]),
    ("mk", "Имам дваесет и пет години", [25]),
    ("mk", "жена на четириесет и две години", [42]),
    ("mk", "триесет и осум годишна дама", [38]),
    ("mk", "дваесет и деветгодишна девојка", [29]),
    ("mn", "Би хорин таван настай", [25]),
    ("mn", "дөчин хоёр настай эмэгтэй", [42]),
    ("mn", "Миний нас гучин найм", [38]),
    ("mn", "хорин есөн насны бүсгүй", [29]),
    ("nb", "Jeg er tjuefem år", [25]),
    ("nb", "kvinne på førtito", [42]),
    ("nb", "trettiåtte år gammel", [38]),
    ("nb", "tjueniåring", [29]),
    ("nl", "Ik ben vijfentwintig jaar", [25]),
    ("nl", "vrouw van tweeënveertig jaar", [42]),
    ("nl", "achtendertigjarige dame", [38]),
    ("nl", "leeftijd negenentwintig", [29]),
    ("pl", "Mam dwadzieścia pięć lat", [25]),
    ("pl", "kobieta w wieku czterdziestu dwóch lat", [42]),
    ("pl", "trzydziestoośmioletnia pani", [38]),
    ("pl", "dwudziestu dziewięciu lat", [29]),
    ("pt", "Tenho vinte e cinco anos", [25]),
    ("pt", "mulher de quarenta e dois anos", [42]),
    ("pt", "trinta e oito aninhos", [38]),
    ("pt", "acabei de fazer vinte e nove", [29]),
    ("ro", "Am douăzeci și cinci de ani", [25]),
    ("ro", "femeie de patruzeci și doi de ani", [42]),
    ("ro", "in varsta de treizeci si opt de ani", [38]),
    ("ro", "douazeci si noua de anisori", [29]),
    ("ru", "Мне двадцать пять лет", [25]),
    ("ru", "женщина сорока двух лет", [42]),
    ("ru", "тридцативосьмилетняя дама", [38]),
    ("ru", "девушка двадцати девяти лет", [29]),
    ("sk", "Mám dvadsaťpäť rokov", [25]),
    ("sk", "štyridsaťdvaročná žena", [42]),
    ("sk", "žena vo veku tridsiatich ôsmich rokov", [38]),
    ("sk", "mam dvadsat devat rokov", [29]),
    ("sl", "Imam petindvajset let", [25]),
    ("sl", "dvainštiridesetletna ženska", [42]),
    ("sl", "stara sem osemintrideset let", [38]),
    ("sl", "pri devetindvajsetih letih", [29]),
    ("sq", "Jam njëzet e pesë vjeçe", [25]),
    ("sq", "grua dyzet e dy vjeçare", [42]),
    ("sq", "tridhjetë e tetë vjeç", [38]),
    ("sq", "ne moshen njezet e nente vjec", [29]),
    ("sr", "Imam dvadeset pet godina", [25]),
    ("sr", "жена од четрдесет две године", [42]),
    ("sr", "tridesetosmogodišnja dama", [38]),
    ("sr", "у двадесет деветој години", [29]),
    ("sv", "Jag är tjugofem år", [25]),
    ("sv", "kvinna på fyrtiotvå", [42]),
    ("sv", "trettioåtta år gammal", [38]),
    ("sv", "tjugonioårig tjej", [29]),
    ("tg", "Ман биступанҷсолаам", [25]),
    ("tg", "зани чилу ду сола", [42]),
    ("tg", "Синнам сию ҳашт", [38]),
    ("tg", "духтари бисту нӯҳсола", [29]),
    ("tk", "Meniň ýaşym ýigrimi bäş", [25]),
    ("tk", "kyrk iki ýaşly zenan", [42]),
    ("tk", "Otuz sekiz ýaşymda", [38]),
    ("tk", "ýigrimi dokuz ýaşynda", [29]),
    ("tr", "Yirmi beş yaşındayım", [25]),
    ("tr", "kırk iki yaşında kadın", [42]),
    ("tr", "yaşım otuz sekiz", [38]),
    ("tr", "yirmi dokuz yaşımdayım", [29]),
    ("uk", "Мені двадцять п'ять років", [25]),
    ("uk", "жінка сорока двох років", [42]),
    ("uk", "тридцятивосьмирічна пані", [38]),
    ("uk", "дівчина двадцяти дев'яти років", [29]),
    ("uz", "Yoshim yigirma beshda", [25]),
    ("uz", "qirq ikki yoshli ayol", [42]),
    ("uz", "O'ttiz sakkiz yoshdaman", [38]),
    ("uz", "Ёшим йигирма тўққизда", [29]),
]


def _regular(rule: str, teens: str, tens: str, ones: str) -> Iterator[tuple[int, str]]:
    yield from enumerate(teens.split("/"), 10)
    for (tenfold, ten), (value, one) in itertools.product(
        enumerate(tens.split("/"), 2), enumerate(ones.split("/"), 1)
    ):
        if value == 1:
            yield 10 * tenfold, BARE_TENS.get(ten, ten)
        yield 10 * tenfold + value, "".join({"T": ten, "O": one}.get(char, char) for char in rule)


@pytest.mark.parametrize("language", sorted(REGULAR))
def test_the_numbers_of_a_language(language: str) -> None:
    missed = {
        word: value for value, word in _regular(*REGULAR[language]) if [value] != _numbers(f"x {word} x")
    }
    assert missed == {}


@pytest.mark.parametrize("language", sorted(IRREGULAR))
def test_numbers_that_follow_no_rule(language: str) -> None:
    assert [_numbers(word) for word in IRREGULAR[language].values()] == [[one] for one in IRREGULAR[language]]


def _numbers(text: str) -> list[int]:
    return [number.value for number in find_numbers(text, packaged_lexicons())]


@pytest.mark.parametrize(("language", "text", "ages"), SENTENCES)
def test_an_age_in_words(language: str, text: str, ages: list[int]) -> None:
    assert answered("age", text, language=language) == ages


def test_each_language_has_its_sentences() -> None:
    assert {language for language, _, _ in SENTENCES} == {*REGULAR, *IRREGULAR}
    assert {*REGULAR, *IRREGULAR} == set(packaged_lexicons().by_language) - {"mul"}
