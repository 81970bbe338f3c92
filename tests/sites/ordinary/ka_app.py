"""A Georgian app for friends, flats and small jobs, rendered from a state in a script (Nuxt-like) with little in the mark-up.

Look-alike: members with name, age, height, city, languages and pictures; phones of a nanny and a masseur-physiotherapist.
"""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "mezobeli.example"
BASE = f"https://{HOST}"

# id, name, age, sex, city, height, languages, pictures, wants, text
PEOPLE = (
    (
        71,
        "ნინო",
        27,
        "ქალი",
        "თბილისი",
        166,
        ("ქართული", "ინგლისური"),
        4,
        "სერიოზული ურთიერთობა",
        "ვმუშაობ ბიბლიოთეკაში, მიყვარს მთა და ჩაკრულო. ვეძებ ადამიანს, ვისთანაც საუბარი არ მოსწყინდება.",
    ),
    (
        72,
        "გიორგი",
        34,
        "კაცი",
        "ქუთაისი",
        181,
        ("ქართული", "რუსული"),
        2,
        "ოჯახის შექმნა",
        "ვეტერინარი ვარ. მყავს ორი ძაღლი და ერთი ძველი მანქანა. კვირაობით ვთევზაობ.",
    ),
    (
        73,
        "სალომე",
        22,
        "ქალი",
        "ბათუმი",
        171,
        ("ქართული", "თურქული", "ინგლისური"),
        5,
        "მეგობრობა",
        "ახალი ვარ ქალაქში! ვსწავლობ არქიტექტურას და ვეძებ მეგობრებს ზღვაზე სასეირნოდ. ფულს და საჩუქრებს ნუ მთავაზობთ.",
    ),
    (
        74,
        "ზურაბი",
        58,
        "კაცი",
        "თელავი",
        174,
        ("ქართული",),
        1,
        "თანამგზავრი ცხოვრებაში",
        "ქვრივი, მაქვს ვენახი და დიდი სახლი. ვეძებ კეთილ ქალბატონს.",
    ),
)
# id, category, title, city, price, phone, name, age, text
OFFERS = (
    (
        501,
        "მუშაობა",
        "ძიძა ღამითაც",
        "თბილისი",
        "10 ₾ საათში, ღამე 60 ₾",
        "558 36 58 33",
        "მანანა",
        51,
        "ოცწლიანი გამოცდილება, რეკომენდაციები. შემიძლია ბავშვთან დარჩენა მთელი ღამით.",
    ),
    (
        502,
        "ჯანმრთელობა",
        "ფიზიოთერაპევტი ბინაზე გამოძახებით",
        "თბილისი",
        "60 წთ 70 ₾, 90 წთ 95 ₾",
        "550 71 72 89",
        "ექიმი ლევანი",
        43,
        "სამკურნალო მასაჟი ზურგის ტკივილის დროს, ინსულტის შემდგომი რეაბილიტაცია. მოვდივარ თქვენთან.",
    ),
    (
        503,
        "ბინები",
        "ოთახი სტუდენტი გოგონასთვის",
        "თბილისი",
        "450 ₾ თვეში",
        "557 08 04 78",
        "ლია",
        66,
        "ვაკეში, პარკთან. მხოლოდ გოგონას, 18-25 წლის, წყნარს. კატა უკვე გვყავს.",
    ),
    (
        504,
        "ბინები",
        "ბინა დღიურად და კვირით",
        "ბათუმი",
        "120 ₾ ღამე, 700 ₾ კვირა",
        "557 65 32 57",
        "ირაკლი",
        39,
        "ბულვართან, მეოცე სართული, ზღვის ხედი. წყვილებისთვის და ოჯახებისთვის.",
    ),
    (
        505,
        "გაკვეთილები",
        "ცეკვის პარტნიორი და კერძო გაკვეთილი",
        "ქუთაისი",
        "40 ₾ საათში",
        "559 72 59 70",
        "თაკო",
        30,
        "აჭარული, ქართული და სალსა. დამწყებთათვის, წყვილებისთვის, ქორწილისთვის.",
    ),
)


def _page(
    path: str,
    title: str,
    state: dict,
    visible: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
) -> WrittenPage:
    html = (
        f'<!doctype html><html lang="ka" data-n-head-ssr><head><meta charset="utf-8"><title>{title} - მეზობელი</title></head><body><div id="__app"><div class="layout"><a href="/">მეზობელი</a>'
        f'<a href="/people">ხალხი</a><a href="/offers">განცხადებები</a>{visible}</div></div><script>window.__STATE__={json.dumps(state, ensure_ascii=False)};</script><script src="/_app/main.8f2c.js" defer></script></body></html>'
    )
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="ka",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
    )


def _person_state(person: tuple) -> dict:
    number, name, age, sex, city, height, languages, pictures, wants, text = person
    photos = [f"/i/u{number}/{i}.webp" for i in range(pictures)]
    return {
        "id": number,
        "name": name,
        "age": age,
        "sex": sex,
        "city": city,
        "height": height,
        "languages": list(languages),
        "photos": photos,
        "wants": wants,
        "about": text,
    }


def _person(person: tuple) -> WrittenPage:
    visible = f"<h1>{person[1]}, {person[2]}</h1><img src='/i/u{person[0]}/0.webp' alt=''><p>{person[4]}, {person[5]} სმ</p><p>{person[9]}</p><button>მისალმება</button>"
    return _page(
        f"/people/{person[0]}",
        f"{person[1]}, {person[4]}",
        {"route": "person", "person": _person_state(person), "viewer": None},
        visible,
        "profile",
    )


def _offer_state(offer: tuple) -> dict:
    number, category, title, city, price, phone, name, age, text = offer
    return {
        "id": number,
        "category": category,
        "title": title,
        "city": city,
        "price": price,
        "phone": phone,
        "author": {"name": name, "age": age},
        "text": text,
    }


def _offer(offer: tuple) -> WrittenPage:
    visible = f"<h1>{offer[2]}</h1><p>{offer[3]}</p><p>{offer[4]}</p><button>ნომრის ჩვენება</button>"
    return _page(
        f"/offers/{offer[0]}", offer[2], {"route": "offer", "offer": _offer_state(offer)}, visible, "ad"
    )


def _people(path: str, title: str, people: tuple, canonical: str | None = None) -> WrittenPage:
    visible = f"<h1>{title}</h1>" + "".join(f"<a href='/people/{p[0]}'>{p[1]}, {p[2]}</a>" for p in people)
    return _page(
        path,
        title,
        {"route": "people", "items": [_person_state(p) for p in people], "total": len(people)},
        visible,
        "listing",
        canonical=canonical,
    )


def _offers() -> WrittenPage:
    visible = "<h1>განცხადებები</h1>" + "".join(f"<a href='/offers/{o[0]}'>{o[2]}</a>" for o in OFFERS)
    return _page(
        "/offers",
        "განცხადებები",
        {"route": "offers", "items": [_offer_state(o) for o in OFFERS]},
        visible,
        "listing",
    )


RULES = "<h1>წესები</h1><p>ანგარიში მხოლოდ სრულწლოვანებისთვის. ინტიმური ხასიათის შეთავაზება იშლება გაფრთხილების გარეშე.</p>"
TIPS = "<h1>პირველი შეხვედრა: რჩევები</h1><p>შეხვდით დღისით, კაფეში. უთხარით მეგობარს, სად მიდიხართ. ნურასოდეს გაუგზავნით ფულს უცნობს.</p><p>ერთი საათი საკმარისია, რომ მიხვდე, გინდა თუ არა მეორე შეხვედრა.</p>"
SITE = WrittenSite(
    host=HOST,
    region="GE",
    pages=(
        *(_person(person) for person in PEOPLE),
        *(_offer(offer) for offer in OFFERS),
        _people("/people", "ხალხი შენს გარშემო", PEOPLE),
        _people(
            "/people?sex=f", "ქალები შენს გარშემო", tuple(p for p in PEOPLE if p[3] == "ქალი"), "/people"
        ),
        _offers(),
        _page("/tips", "პირველი შეხვედრა", {"route": "tips"}, TIPS, "static"),
        _page("/rules", "წესები", {"route": "rules"}, RULES, "static", relevant=True),
        _page(
            "/people/999",
            "არ მოიძებნა",
            {"route": "error", "code": 404},
            "<h1>გვერდი არ მოიძებნა</h1>",
            "error",
            relevant=True,
        ),
    ),
    note="state in a script: people with age, height, languages, photos; a nanny's night price; a physiotherapist who comes to the home",
)
