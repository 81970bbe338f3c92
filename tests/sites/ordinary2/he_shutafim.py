"""An Israeli board of travel companions: age, sex, route with dates and cities, shared rooms; right-to-left forum and cards."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "shutaf-laderech.example"
BASE = f"https://{HOST}"

# id, name, sex (f/m), age, home, height, languages, route [(city, dates)], budget, phone, posted, photos, text
TRIPS = [
    (
        70211,
        "נועה",
        "f",
        27,
        "תל אביב",
        169,
        "עברית, אנגלית, ספרדית",
        [("לימה", "2–6 באפריל"), ("קוסקו", "7–14 באפריל"), ("לה פאס", "15–20 באפריל")],
        "50 דולר ליום",
        "050-364-4121",
        "01/03/2024",
        5,
        (
            "אחרי שנתיים בהייטק אני טסה לדרום אמריקה ומחפשת שותפה לחלק הראשון. רצוי בחורה בגילאי 23–32, זורמת, לא"
            " מעשנת, שלא נלחצת מאוטובוס לילה. חולקות חדר והוצאות, וכל אחת חופשייה ללכת לבד מתי שבא לה."
        ),
    ),
    (
        70218,
        "דורון",
        "m",
        58,
        "חיפה",
        180,
        "עברית, אנגלית, קצת איטלקית",
        [("מילאנו", "10–12 במאי"), ("בולוניה", "13–16 במאי"), ("רומא", "17–21 במאי")],
        "מלונות שלושה כוכבים, בערך 120 יורו ליום",
        "052-941-1670",
        "03/03/2024",
        2,
        (
            "גרוש, בריא, נהג זהיר. מחפש בת לוויה לטיול אוכל באיטליה, גיל 45–60. חדרים נפרדים, כל אחד משלם על עצמו, ואם"
            " יהיה נעים נמשיך גם לשתות קפה בארץ."
        ),
    ),
    (
        70223,
        "שיר ומיכל",
        "f",
        24,
        "באר שבע",
        163,
        "עברית, אנגלית",
        [("בנגקוק", "1–4 ביוני"), ("פאי", "5–12 ביוני"), ("קופנגן", "13–25 ביוני")],
        "הכי זול שיש",
        "054-950-6149",
        "04/03/2024",
        7,
        (
            "שתי חברות אחרי צבא, שמחות ורועשות. מחפשות עוד שניים או שלוש לג'יפ בצפון תאילנד. בתוכנית: קורס עיסוי"
            " תאילנדי בצ'יאנג מאי, צלילה, ים, והרבה פאד תאי."
        ),
    ),
    (
        70230,
        "אלכס",
        "m",
        35,
        "אשדוד",
        177,
        "רוסית, עברית, גרמנית",
        [("טביליסי", "20–23 במרץ"), ("קזבגי", "24–27 במרץ"), ("בטומי", "28–31 במרץ")],
        "רכב שכור, מתחלקים בדלק",
        "050-756-6709",
        "06/03/2024",
        3,
        (
            "מטפס הרים חובב, צלם. צריך עוד אדם אחד לרכב ארבע על ארבע, גבר או אישה, זה לא משנה. אני מבשל על גזייה ומכין"
            " צ'אצ'ה לערב."
        ),
    ),
    (
        70236,
        "חנה",
        "f",
        66,
        "רעננה",
        158,
        "עברית, צרפתית, הונגרית",
        [("בודפשט", "5–9 באפריל"), ("וינה", "10–13 באפריל")],
        "מלון טוב, ספא כל יום",
        "054-855-2810",
        "07/03/2024",
        1,
        (
            "אלמנה צעירה ברוחה מחפשת חברה לטיול אופרה ומרחצאות. בודפשט היא העיר שבה נולדתי ואדריך אתכם חינם. לא נוחרת,"
            " יש לי אישור מהבת."
        ),
    ),
]
THREAD = [
    ("נועה", "מישהי טיילה פעם עם שותף מהלוח הזה? אמא שלי בטוחה שכולם פה מחפשים משהו אחר."),
    ("אלכס", "טיילתי שלוש פעמים. פעם אחת נהדר, פעם אחת שתיקה של שבוע, פעם אחת חתונה (לא שלי)."),
    ("חנה", "תמיד נפגשים קודם לקפה במקום ציבורי ומצלמים תעודת זהות. ולא מתביישים לשאול."),
    (
        "מנהל הלוח",
        "תזכורת: הצעות של ליווי בתשלום, ״אני מממן הכול״ וכדומה נמחקות, והמשתמש נחסם. זה לוח טיולים.",
    ),
    ("שיר ומיכל", "קיבלנו שתי הודעות כאלה. דיווחנו, נמחקו בתוך שעה. תודה!"),
]
REVIEWS = [
    ("יעל ר.", "דורון", 5, "ג'נטלמן. ידע בדיוק איפה הטורטליני. חדרים נפרדים כמו שהבטיח."),
    ("עומר", "אלכס", 4, "נוף מטורף, נהיגה עצבנית. האוכל על הגזייה עדיף מהמסעדות."),
    ("אנונימית", "נועה", 3, "בחורה מקסימה אבל קמה בחמש בבוקר. לינה משותפת לא התאימה לי."),
]
GUIDES = [
    ("גיא, ירושלים", "סיור בעיר העתיקה", "250 ₪ לשעה, מינימום 3 שעות", "052-931-1027"),
    ("לריסה, נצרת", "סיור שווקים ברוסית ובאנגלית", "200 ₪ לשעה", "050-789-6468"),
    ("מוטי, אילת", "נהג צמוד 24 שעות", "1,400 ₪ ליום", "054-953-4391"),
    ("פרנסואה, פריז", "מלווה קבוצות בצרפתית ובעברית", "60 יורו לשעה", "03-687-1005"),
]


def page(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html dir="rtl" lang="he-IL">\n<head><meta charset="utf-8"><title>{title} | שותף'
        " לדרך</title><style>body{font-family:Arimo;direction:rtl}.ltr{direction:ltr;unicode-bidi:embed}</style></head>\n<body><div"
        ' id="wrap"><div class="header"><a href="/"><b>שותף לדרך</b></a> לוח השותפים לטיולים</div><ul id="nav"><li><a'
        ' href="/">כל הטיולים</a></li><li><a href="/women">נשים בלבד</a></li><li><a href="/forum">פורום</a></li><li><a'
        ' href="/guides">מדריכים לפי שעה</a></li><li><a href="/reviews">המלצות</a></li></ul>\n<div'
        f' class="content">{body}</div>\n<div class="footer">© שותף לדרך 2011–2024. הפרסום'
        " חינם.</div></div></body></html>"
    )


def who(t: tuple) -> str:
    return f"{t[1]}, {'בת' if t[2] == 'f' else 'בן'} {t[3]}, {t[4]}"


def card(t: tuple) -> str:
    cities = " ← ".join(c for c, _ in t[7])
    return (
        f'<div class="trip {"f" if t[2] == "f" else "m"}" id="t{t[0]}"><img src="/img/{t[0]}/1.jpg" alt=""><h3><a'
        f' href="/trip/{t[0]}">{who(t)}</a></h3><p>{cities}</p><p class="small">{t[7][0][1]} | {t[8]} | <span'
        f' class="ltr">{t[10]}</span></p></div>'
    )


def trip(t: tuple) -> WrittenPage:
    n, name, sex, age, home, height, langs, route, budget, phone, posted, photos, text = t
    rows = "".join(f"<tr><td>{c}</td><td>{d}</td></tr>" for c, d in route)
    imgs = "".join(
        f'<a href="/img/{n}/{i}.jpg"><img src="/img/{n}/{i}_t.jpg"></a>' for i in range(1, photos + 1)
    )
    seeks = "מחפשת" if sex == "f" else "מחפש"
    body = (
        f'<h1>{who(t)} {seeks} שותפים לטיול</h1><div class="pics">{imgs}</div><table'
        f' class="facts"><tr><th>גיל</th><td>{age}</td></tr><tr><th>גובה</th><td>{height}'
        f" ס״מ</td></tr><tr><th>שפות</th><td>{langs}</td></tr><tr><th>תקציב</th><td>{budget}</td></tr><tr><th>טלפון</th><td><a"
        f' class="ltr" href="tel:+972{phone.replace("-", "")[1:]}">{phone}</a> (וואטסאפ)</td></tr><tr><th>פורסם</th><td'
        f' class="ltr">{posted}</td></tr></table><h2>המסלול</h2><table class="route">{rows}</table><p>{text}</p><form'
        f' action="/msg"><input type="hidden" name="to" value="{n}"><button>שליחת הודעה ל{name}</button></form>'
    )
    return WrittenPage(f"{BASE}/trip/{n}", page(f"{who(t)}: {route[0][0]}", body), "ad", "he", relevant=False)


HOME = (
    '<h1>שותפים לטיולים בחו״ל</h1><p>המודעות החדשות ביותר</p><div class="trips">'
    + "".join(card(t) for t in TRIPS)
    + '</div><p class="pages"><b>1</b> <a href="/?p=2">2</a> <a href="/?p=3">3</a> <a href="/?p=2">הבא »</a></p>'
)
WOMEN = "<h1>נשים מחפשות שותפה</h1><p>לוח לנשים בלבד. כל משתתפת אומתה בשיחת וידאו.</p>" + "".join(
    card(t) for t in TRIPS if t[2] == "f"
)
PROFILE = (
    '<h1>דורון</h1><div class="member"><img src="/u/doron.jpg"><ul><li>בן 58, חיפה</li><li>גרוש + 2</li><li>גובה 180'
    " ס״מ, משקל 83 ק״ג</li><li>מהנדס מים</li><li>לא מעשן</li><li>חבר מאומת מאז 2016</li></ul><p>ראיתי 41 מדינות ואיבדתי"
    " מזוודה בתשע מהן. אוהב אוכל טוב, שיחה טובה ושקט בבוקר. מחפש גם קשר רציני, אבל קודם כול חברה לטיול.</p><p>דירוג:"
    " 4.8 מתוך 5 (12 חוות דעת)</p></div>"
)
FORUM = "<h1>אפשר לסמוך על שותף מהלוח?</h1>" + "".join(
    f'<div class="post" id="p{i}"><div class="author"><b>{w}</b><br>הודעה {i}</div><div class="msg">{t}</div></div>'
    for i, (w, t) in enumerate(THREAD, 1)
)
GUIDE_LIST = (
    '<h1>מדריכים ומלווים לפי שעה</h1><table border="1"><tr><th>שם'
    " ועיר</th><th>סיור</th><th>מחיר</th><th>טלפון</th></tr>"
    + "".join(
        f'<tr><td>{a}</td><td>{b}</td><td>{c}</td><td class="ltr">{d}</td></tr>' for a, b, c, d in GUIDES
    )
    + "</table>"
)
REVIEW = "<h1>המלצות על שותפים</h1>" + "".join(
    f"<blockquote><b>{w}</b> על {about}: {'★' * n}{'☆' * (5 - n)}<br>{t}</blockquote>"
    for w, about, n, t in REVIEWS
)
TERMS = (
    "<h1>תנאי שימוש ופרטיות</h1><p>האתר אינו אחראי לתוכן שמפרסמים המשתמשים. המידע נשמר בהתאם לחוק. לסגירת חשבון יש"
    " לפנות דרך הטופס.</p>"
)

SITE = WrittenSite(
    host=HOST,
    region="IL",
    pages=(
        WrittenPage(f"{BASE}/", page("שותפים לטיולים", HOME), "listing", "he", relevant=False),
        WrittenPage(f"{BASE}/women", page("נשים בלבד", WOMEN), "listing", "he", relevant=False),
        *(trip(t) for t in TRIPS),
        WrittenPage(f"{BASE}/member/doron", page("דורון, בן 58", PROFILE), "profile", "he", relevant=False),
        WrittenPage(f"{BASE}/forum/1502", page("אפשר לסמוך?", FORUM), "thread", "he", relevant=False),
        WrittenPage(f"{BASE}/guides", page("מדריכים לפי שעה", GUIDE_LIST), "directory", "he", relevant=False),
        WrittenPage(f"{BASE}/reviews", page("המלצות", REVIEW), "review", "he", relevant=False),
        WrittenPage(f"{BASE}/terms", page("תנאי שימוש", TERMS), "static", "he"),
    ),
    note=(
        "Right-to-left; people with age, height, photos and a tour of cities with dates; companions and guides by the"
        " hour."
    ),
)
