"""Israeli one-woman site in Hebrew on Wix: a long home page with everything, a second offer with a friend, a blog, questions and a guest book.

Hard: right to left with deep Wix wrappers and obfuscated class names, prices in ₪ written before and after the figure, the number is given as 05x-xxx with
'וואטסאפ בלבד', hours in prose with days of the week (א'-ה'), her own age only in the text, blog posts with other figures (hotel prices, a year), guests'
notes signed with names, the friend's page with a joint price, an accessibility statement as the law there wants.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.naamaerev.example"
MENU = [("/", "בית"), ("/about", "עליי"), ("/with-dana", "עם דנה"), ("/faq", "שאלות"), ("/guestbook", "ספר אורחים"), ("/blog", "בלוג"), ("/contact", "יצירת קשר")]


def ils(amount, minutes, place=None):
    return {"amount": amount, "currency": "ILS", "code_currency": None, "duration_min": minutes, "place": place}


def box(no, words, tag="p", cls="font_8"):
    return f'<div id="comp-l{no}" class="HcOXKn c9GqVL QxJLC3 wixui-rich-text" data-testid="richTextElement"><{tag} class="{cls} wixui-rich-text__text" dir="rtl" style="text-align:right"><span style="font-family:assistant,sans-serif" class="wixui-rich-text__text">{words}</span></{tag}></div>'


def boxes(lines, start=100):
    return "".join(box(start + i, x[1:], "h2", "font_2") if x.startswith("#") else box(start + i, x) for i, x in enumerate(lines))


def picture(no, alt=""):
    return f'<div id="comp-p{no}" class="MazNVa wixui-image rYiAuL"><wow-image class="HlRz5e" data-image-info=\'{{"displayMode":"fill"}}\'><img src="https://static.wixstatic.example/media/na_{no}~mv2.jpg/v1/fill/w_480,h_640,al_c,q_80/na_{no}.jpg" alt="{alt}" style="width:100%"></wow-image></div>'


def shell(title, body):
    menu = "".join(f'<li id="comp-menu{i}" class="iNYQ7z wixui-horizontal-menu__item"><a data-testid="linkElement" href="{ROOT}{p if p != "/" else ""}" target="_self" class="yJC5VJ"><span>{w}</span></a></li>' for i, (p, w) in enumerate(MENU))
    return f"""<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset='utf-8'><meta name="viewport" content="width=device-width, initial-scale=1" id="wixDesktopViewport"><meta name="generator" content="Wix.com Website Builder"/><title>{title} | נעמה בערב</title><style data-url="https://static.parastorage.example/thunderbolt/main.css"></style></head>
<body class='responsive' style=""><div id="SITE_CONTAINER"><div id="main_MF"><div id="SCROLL_TO_TOP" class="Vd6aQZ ignore-focus" tabIndex="-1" role="region" aria-label="top of page"><span class="mHZSwn">top of page</span></div><div id="BACKGROUND_GROUP"></div><div id="site-root" class="site-root"><div id="masterPage" class="mesh-layout masterPage css-editing-scope">
<header id="SITE_HEADER" class="xU8fqS SITE_HEADER wixui-header" tabindex="-1"><div class="_C0cVf"><h6 class="font_6">נעמה בערב</h6><nav class="XwCBRN" aria-label="אתר"><ul class="qShQcQ">{menu}</ul></nav></div></header>
<main id="PAGES_CONTAINER" tabindex="-1" data-main-content="true"><div id="SITE_PAGES" class="JsJXaX SITE_PAGES"><div class="mesh-layout-inner"><section class="CohWsy wixui-column-strip"><div class="V5AUxf">{body}</div></section></div></div></main>
<footer id="SITE_FOOTER" class="SITE_FOOTER wixui-footer"><div class="rmFV4_"><p class="font_9">© 2022–2025 נעמה. האתר מיועד לבני 18 ומעלה בלבד.</p><a href="{ROOT}/accessibility">הצהרת נגישות</a> <a href="{ROOT}/privacy">פרטיות</a></div></footer></div></div>
<div id="comp-cookie" class="consent-banner-root"><p>האתר משתמש בעוגיות.</p><button data-hook="consent-banner-apply-button">אישור</button></div><div id="WIX_ADS" class="dOfm9G"><a href="//www.wix.example/lpviral"><span>האתר הזה נבנה באמצעות Wix. צרו אתר היום</span></a></div></div></div></body></html>"""


HOME = boxes([
    "#נעמה, תל אביב", "היי, אני נעמה. בת 39, גרושה, אמא לשניים, עורכת לשונית בבוקר ומארחת בערב. אני עובדת לבד, לגמרי עצמאית, בלי סוכנות ובלי מתווכים.",
    "הגובה שלי 170 ס״מ, שיער כהה קצר ומשקפיים שאני לא מורידה. אני מדברת עברית, אנגלית וצרפתית.",
    "#איפה ומתי", "אני מארחת בדירה שקטה בצפון תל אביב, קומת קרקע, חניה ברחוב. בימים א'-ה', 18:00-23:00. בסופי שבוע אני עם הילדים ולא עובדת, אז בבקשה אל תכתבו.", "אני מגיעה גם למלונות בתל אביב ובהרצליה.",
]) + "".join(picture(n) for n in range(1, 5)) + boxes([
    "#כמה זה עולה", "שעה אצלי – 700 ₪", "שעה וחצי אצלי – 950 ₪", "שעתיים אצלי – 1,200 ₪", "שעתיים במלון – ₪1,600", "ארוחת ערב ולילה שלם (12 שעות) במלון – ₪4,500",
    "מזומן או ביט, בתחילת המפגש. בלי מקדמות.", "#מה אני אוהבת", "חוויית חברה (GFE), עיסוי, נשיקות, אמבטיה משותפת, ארוחות ערב ארוכות. אני מקבלת באהבה גם אורחים עם מוגבלות. לא עושה שליטה ולא משחקי תפקידים, יש טובות ממני.",
    "#איך קובעים", "וואטסאפ בלבד: 052-5507381. כתבו שם, גיל ומתי נוח לכם. אני עונה אחרי ארבע אחר הצהריים. מי שמתקשר בלי לכתוב קודם, נחסם.", "או במייל: naama@naamaerev.example",
], 300)
DANA = boxes([
    "#נעמה ודנה, ביחד", "דנה היא חברה שלי מהאוניברסיטה. היא בת 35, צוחקת בקול ובאה פעם בחודש מחיפה. ביחד אנחנו מקבלות זוגות ויחידים, אצלי בצפון תל אביב.",
    "המפגשים הקרובים: 19 ביוני עד 21 ביוני 2025.", "שעה עם שתינו – 1,300 ₪. שעתיים – 2,300 ₪.", "עיסוי בארבע ידיים, ערב זוגי, או פשוט שיחה בשלושה.", "לתיאום: וואטסאפ 052-5507381 (נעמה).",
]) + picture(21) + picture(22)
BLOG = [
    ("why-i-write", "למה אני כותבת", "3 ביוני 2025", "כשהתחלתי, לפני 6 שנים, חיפשתי מישהי שתספר איך זה באמת. לא מצאתי. אז אני כותבת: על הערבים השקטים, על הביטולים ברגע האחרון, על לקוח בן 71 שרק רצה לרקוד."),
    ("hotels", "שלושה מלונות שאני אוהבת", "14 באפריל 2025", "מלון קטן ליד הים, לילה 890 ₪ באמצע השבוע. מלון בוטיק ברוטשילד, 1,150 ₪, הקירות עבים. ואחד בהרצליה שלא אגיד את שמו, שם תמיד יש חניה."),
    ("safety", "איך אני שומרת על עצמי", "20 בפברואר 2025", "חברה יודעת תמיד איפה אני. אני לא נכנסת לרכב. ואם מישהי קוראת את זה ומרגישה שאין לה ברירה: יש מוקד סיוע ויש אנשים טובים בצד השני של הקו, 118."),
]
BASE = dict(text_language="he", provider_kind="independent", city="Tel Aviv", country="IL", incall=True)
ADS = [deepcopy(AD), deepcopy(AD)]
ADS[0].update(BASE, url=f"{ROOT}/", alias="נעמה", aliases_stated=["נעמה"], age=39, ages_stated=[39], height_cm=170, languages_spoken=["he", "en", "fr"], outcall=True, hours="18:00-23:00", services=["gfe", "massage", "kissing", "bath", "dinner_date", "disabled_guests", "overnight"], max_duration_h=12, n_images=4,
              handles=[{"kind": "whatsapp", "value": "+972525507381"}, {"kind": "email", "value": "naama@naamaerev.example"}], prices=[ils(700, 60, "incall"), ils(950, 90, "incall"), ils(1200, 120, "incall"), ils(1600, 120, "outcall"), ils(4500, 720, "outcall")])
ADS[1].update(BASE, url=f"{ROOT}/with-dana", alias="נעמה", aliases_stated=["נעמה", "דנה"], age=35, ages_stated=[35], audience="couple", services=["couples", "four_hands", "massage", "duo"], max_duration_h=2, n_images=2, tour=[{"city": "Tel Aviv", "from": "2025-06-19", "to": "2025-06-21"}],
              handles=[{"kind": "whatsapp", "value": "+972525507381"}], prices=[ils(1300, 60), ils(2300, 120)])


def wp(path, title, body, kind="static", ads=(), canonical=None, status=200):
    return WrittenPage(ROOT + path, shell(title, body), kind, "he", ads=ads, canonical=canonical and ROOT + canonical, status=status)


def blog_card(b):
    return f'<article class="blog-post-card" data-hook="post-list-item"><a data-hook="post-list-item__title" href="{ROOT}/post/{b[0]}"><h2>{b[1]}</h2></a><span data-hook="time-ago">{b[2]}</span><div>{b[3][:60]}...</div></article>'


NOTES = [("אבי", "מאי 2025", "נעמה יקרה, תודה על ערב רגוע ועל הספר שהמלצת. אחזור ביולי."), ("מ.", "אפריל 2025", "הגעתי נרגש כמו נער, יצאתי עם חיוך. הכל בדיוק כמו שכתוב באתר."), ("זוג מהצפון", "מרץ 2025", "תודה לנעמה ולדנה על הסבלנות ועל החום."), ("שלמה, 66", "פברואר 2025", "מכבדת, מצחיקה, בזמן. שילמתי 700 ולא הצטערתי על שקל.")]
PAGES = [
    wp("/", "נעמה, תל אביב", HOME, "ad", (f"{ROOT}/",)),
    wp("/?gclid=Cj0KCQjwx9", "נעמה, תל אביב", HOME, "ad", (f"{ROOT}/",), "/"),
    wp("/with-dana", "נעמה ודנה", DANA, "ad", (f"{ROOT}/with-dana",)),
    wp("/with-dana?lightbox=dataItem-l9x", "נעמה ודנה", DANA, "ad", (f"{ROOT}/with-dana",), "/with-dana"),
    wp("/about", "עליי", boxes(["#עליי", "גדלתי במושב, למדתי ספרות, התחתנתי מוקדם והתגרשתי בזמן. אני קוראת הרבה, מבשלת סביר ורוקדת רע.", "בחרתי בעבודה הזאת בעיניים פקוחות ואני בוחרת בה מחדש כל ערב."])),
    wp("/faq", "שאלות", boxes(["#שאלות ותשובות", "למה אין תמונות פנים? כי יש לי ילדים ויש לי עבודה של בוקר.", "אפשר לאחר? עשר דקות, אחר כך הזמן שלך מתקצר.", "אפשר לבטל? עד שלוש שעות לפני, בלי שאלות.", "יש לך חברה פנויה בסוף השבוע? לא."])),
    wp("/guestbook", "ספר אורחים", boxes(["#ספר אורחים"]) + "".join(f'<div class="comment" data-hook="comment"><div data-hook="name">{n}</div><div data-hook="date">{d}</div><div data-hook="content"><p>{w}</p></div></div>' for n, d, w in NOTES), "review"),
    wp("/blog", "בלוג", f'<div data-hook="post-list" class="pro-gallery">{"".join(map(blog_card, BLOG))}</div>'),
    *[wp(f"/post/{b[0]}", b[1], f'<article class="post-page" data-hook="post"><span data-hook="user-name">נעמה</span><span data-hook="time-ago">{b[2]}</span><h1 data-hook="post-title">{b[1]}</h1><div data-hook="post-description"><p>{b[3]}</p></div></article>') for b in BLOG],
    wp("/contact", "יצירת קשר", boxes(["#יצירת קשר", "לפני שכותבים, קראו בבקשה את דף השאלות."]) + '<form class="wixui-form"><input name="name" placeholder="שם"><input name="email" placeholder="אימייל"><textarea placeholder="הודעה"></textarea><button>שליחה</button></form>'),
    wp("/accessibility", "הצהרת נגישות", boxes(["#הצהרת נגישות", "האתר הונגש לפי תקן ישראלי 5568 ברמה AA. לפניות בנושא נגישות השתמשו בטופס יצירת הקשר. עודכן ב-1 בינואר 2025."])),
    wp("/privacy", "פרטיות", boxes(["#פרטיות", "אני לא שומרת מספרים ולא מעבירה פרטים לאיש."])),
    wp("/prices-2023", "404", boxes(["#העמוד לא נמצא", "העמוד שחיפשתם לא קיים. חזרה לדף הבית."]), "error", status=404),
]

SITE = WrittenSite("www.naamaerev.example", "IL", tuple(PAGES), tuple(ADS), note=__doc__)
