"""What a reader makes of sites it has never seen: which pages are ads, whose, and what they state."""

import pytest

from tests.layouts import east, kinds, south, traps, west
from tests.layouts.reading import FoundSite, read_site

SITES = {
    name: build
    for module in (west, east, kinds, traps, south)
    for name, build in sorted(vars(module).items())
    if callable(build) and getattr(build, "__module__", "") == module.__name__
}
FOUND: dict[str, FoundSite] = {}


def found(name: str) -> FoundSite:
    """Read a site once for all tests."""
    if name not in FOUND:
        FOUND[name] = read_site(SITES[name]())
    return FOUND[name]


# Kind -> the ends of the addresses of a site's pages of that kind.
KINDS: dict[str, dict[str, tuple[str, ...]]] = {
    "portuguese": {"listing": ("/",), "ad": ("beatriz-811", "lara-822", "yasmin-840"), "static": ("/termos", "/contacto"), "error": ("/ana-1",)},
    "dutch": {"listing": ("/",), "ad": ("/noor", "/femke", "/isa"), "static": ("/voorwaarden",), "error": ("/weg",)},
    "swedish": {"listing": ("/flickor",), "static": ("/", "/kontakt"), "error": ("/gammal",)},
    "polish": {"listing": ("/index.php",), "ad": ("id=40312", "id=40355", "id=40371"), "static": ("/regulamin.php",), "error": ("id=1",)},
    "czech": {
        "listing": ("/", "-erotika/", "/byty/"),
        "ad": ("privatu.html", "brno.html", "plzen.html", "kk.html", "pracku.html", "ridice.html", "kombi.html"),
        "static": ("/podminky",),
        "error": ("/1-x.html",),
    },
    "greek": {"listing": ("/default.asp",), "ad": ("kod=12", "kod=19", "kod=23"), "static": ("/oroi.asp",), "error": ("kod=3",)},
    "georgian": {"listing": ("/ka/",), "ad": ("/101", "/102", "/103"), "static": ("/wesebi",), "error": ("/9",)},
    "turkish": {"listing": ("/",), "ad": ("/defne-izmir", "/selin-antalya", "/gizem-bursa"), "static": ("-kosullari",), "error": ("/eski-kayit",)},
    "sponsorship": {"listing": ("/membres",), "profile": ("/amelie_ny", "/solene77", "/camille-r"), "static": ("/cgu",), "error": ("/parti",)},
    "reviews": {"listing": ("/",), "review": ("/3301", "/3302", "/3303"), "static": ("/impressum",), "error": ("/1",)},
    "salon": {"listing": ("/dievcata/",), "ad": ("/viera/", "/ema/", "/dorota/"), "static": (".example/", "/cennik", "/kontakt"), "error": ("/lena/",)},
    "booking_app": {"listing": ("/",), "ad": ("/k3f9", "/m8x2", "/p1z7"), "static": ("/ehdot",), "error": ("/zzzz",)},
    "board": {"listing": ("/forum/",), "thread": ("-512", "-513", "-514"), "static": ("/pravila",), "error": ("/tema-9",)},
    "austrian": {
        "listing": ("/damen", "seite=2", "/wien"),
        "ad": ("/nadine", "/jasmin", "/vivien", "/romana"),
        "static": ("/", "/impressum", "/agb"),
        "error": ("/weg",),
    },
    "latvian": {"listing": ("vakars.example/", "riga.vakars.example/"), "ad": ("/90", "/95", "/97"), "static": ("/noteikumi",), "error": ("/1",)},
    "lone": {"ad": ("austeja-4417",)},
    "opinions": {"listing": ("/",), "review": ("/901", "/902", "/903"), "static": ("/regulamin",), "error": ("/7",)},
    "italian": {"listing": ("/",), "ad": ("/210", "/214", "/219"), "static": ("/termini",), "error": ("/1",)},
    "hungarian": {"listing": ("/",)},
    "ukrainian": {"listing": ("/",), "static": ("/pravyla",), "error": ("/nema",)},
    "spanish": {
        "listing": ("/page/1", "/page/2", "/escorts/granada", "/escorts/huelva"),
        "ad": ("/triana-malaga-71", "/nerea-granada-74", "/aitana-cadiz-78"),
        "static": ("/aviso-legal",),
        "error": ("/vieja-1",),
    },
    "french": {"listing": ("//rendezvous-discret.example/",), "ad": ("margaux.rendezvous-discret.example/", "clemence.rendezvous-discret.example/", "oceane.rendezvous-discret.example/"), "static": ("/mentions-legales",), "error": ("/rien",)},
    "croatian": {"listing": ("/",), "ad": ("/3001", "/3002", "/3003"), "static": ("/uvjeti",), "error": ("/5",)},
}  # fmt: skip

# Site -> end of the ad's address -> alias, age, city, phones, amounts.
ADS: dict[str, dict[str, tuple[str | None, int, str | None, list[str], set[float]]]] = {
    "portuguese": {
        "/lisboa/beatriz-811": ("Beatriz", 26, "Lisbon", ["+351912340118"], {120}),
        "/porto/lara-822": ("Lara", 31, "Porto", ["+351936551207"], {100}),
        "/faro/yasmin-840": ("Yasmin", 23, "Faro", ["+351963118940"], {150}),
    },
    "dutch": {
        "/5102/femke": ("Femke", 35, "Rotterdam", ["+31623440982"], {140}),
        "/5103/isa": ("Isa", 24, "Eindhoven", ["+31645120077"], {150}),
    },
    "swedish": {
        "/flickor#ebba": ("Ebba", 27, "Stockholm", ["+46701740611"], {2500}),
        "/flickor#tuva": ("Tuva", 32, "Gothenburg", ["+46701740612"], {2200}),
        "/flickor#maja": ("Maja", 25, "Malmo", ["+46701740613"], {2300}),
    },
    "polish": {
        "id=40312": ("Oliwia", 24, "Krakow", ["+48512330871"], {250}),
        "id=40355": ("Kalina", 38, "Gdansk", ["+48698120554"], {200}),
        "id=40371": ("Sandra", 29, "Wroclaw", ["+48791204663"], {300}),
    },
    "czech": {
        "privatu.html": ("Nela", 27, "Prague", ["+420721340556"], {2500}),
        "brno.html": ("Renata", 41, "Brno", ["+420608155092"], {1800}),
        "plzen.html": ("Sabina", 23, "Pilsen", ["+420777604318"], {2000}),
    },
    "greek": {
        "kod=12": ("Δανάη", 28, "Athens", ["+306945123380"], {80}),
        "kod=19": ("Ηλέκτρα", 34, "Thessaloniki", ["+306972204415"], {70}),
        "kod=23": ("Μυρτώ", 25, "Patras", ["+306981147702"], {90}),
    },
    "georgian": {
        "/101": ("ნინო", 26, "Tbilisi", ["+995555123456"], {150}),
        "/102": ("ლიკა", 30, "Batumi", ["+995577450122"], {120}),
        "/103": ("თეკლა", 24, "Kutaisi", ["+995599301107"], {100}),
    },
    "turkish": {
        "/defne-izmir": ("Defne", 29, "Izmir", ["+905324102271"], {3000}),
        "/selin-antalya": ("Selin", 24, "Antalya", ["+905449023116"], {3500}),
        "/gizem-bursa": ("Gizem", 33, "Bursa", ["+905051186740"], {2500}),
    },
    "sponsorship": {
        "/amelie_ny": ("Amelie", 24, "Paris", [], set()),
        "/solene77": ("Solène", 28, "Lyon", [], {400}),
        "/camille-r": ("Camille", 22, "Nice", [], set()),
    },
    "salon": {
        "/viera/": ("Viera", 30, "Kosice", ["+421905447201"], set()),
        "/ema/": ("Ema", 22, "Kosice", ["+421905447201"], set()),
        "/dorota/": ("Dorota", 36, "Kosice", ["+421905447201"], set()),
    },
    "booking_app": {
        "/k3f9": ("Aino", 27, "Helsinki", ["+358401230451"], {200}),
        "/m8x2": ("Venla", 33, "Tampere", ["+358401230452"], {180}),
        "/p1z7": ("Siiri", 24, "Turku", ["+358401230453"], {190}),
    },
    "austrian": {
        "/nadine": ("Nadine", 27, "Vienna", [], {150}),
        "/jasmin": ("Jasmin", 31, "Graz", [], {130}),
        "/vivien": ("Vivien", 23, "Linz", [], {140}),
        "/romana": ("Romana", 45, "Vienna", [], {120}),
    },
    "latvian": {
        "/90": ("Elīna", 25, "Riga", ["+37126114502"], set()),
        "/95": ("Sanita", 34, "Riga", ["+37129330187"], set()),
        "/97": ("Ieva", 28, "Liepaja", ["+37127740631"], set()),
    },
    "lone": {"austeja-4417": ("Austėja", 26, "Vilnius", ["+37061244018"], {120})},
    "italian": {
        "/210": ("Ginevra", 28, "Florence", ["+393472201185"], {150}),
        "/214": ("Noemi", 33, "Bologna", ["+393339047712"], {120}),
        "/219": ("Asia", 22, "Turin", ["+393516600483"], {130}),
    },
    "hungarian": {
        "/#reka": ("Réka", 26, None, [], {25000}),
        "/#fanni": ("Fanni", 31, None, [], {22000}),
        "/#dorka": ("Dorka", 23, None, [], {28000}),
    },
    "ukrainian": {
        "/#o1": ("Злата", 25, "Kyiv", ["+380674123308"], {2500}),
        "/#o2": ("Богдана", 34, "Lviv", ["+380983301472"], {2000}),
        "/#o3": ("Мілана", 21, "Odesa", ["+380639051160"], {3000}),
        "/#o4": ("Соломія", 29, "Dnipro", ["+380501189425"], {2200}),
    },
    "spanish": {
        "/triana-malaga-71": ("Triana", 27, "Malaga", ["+34612334780"], {120}),
        "/nerea-granada-74": ("Nerea", 36, "Granada", ["+34634019552"], {100}),
        "/aitana-cadiz-78": ("Aitana", 22, "Cadiz", ["+34671208143"], {130}),
    },
    "french": {
        "//margaux.rendezvous-discret.example/": ("Margaux", 30, "Nantes", ["+33644128730"], {200}),
        "//clemence.rendezvous-discret.example/": ("Clémence", 26, "Lille", ["+33758902146"], {180}),
        "//oceane.rendezvous-discret.example/": ("Océane", 23, "Rennes", ["+33619703358"], {190}),
    },
    "croatian": {
        "/3001": ("Lucija", 29, "Zagreb", ["+385914450172"], {100}),
        "/3002": ("Petra", 24, "Split", ["+385987713340"], {120}),
        "/3003": ("Mirna", 37, "Rijeka", ["+385952206618"], {90}),
    },
}  # fmt: skip
N_ADS = {**{name: len(ads) for name, ads in ADS.items()}, "dutch": 3, "reviews": 0, "opinions": 0, "board": 0}


@pytest.mark.parametrize("name", sorted(SITES))
def test_every_page_is_of_its_kind(name: str) -> None:
    expected = {(kind, end) for kind, ends in KINDS[name].items() for end in ends}
    ends = sorted((end for _, end in expected), key=len, reverse=True)
    read = {
        (page.kind, next((end for end in ends if url.endswith(end)), url))
        for url, page in found(name).pages.items()
    }
    assert read == expected


@pytest.mark.parametrize("name", sorted(SITES))
def test_every_ad_is_found_once_and_nothing_else_is_one(name: str) -> None:
    assert len(found(name).ads) == N_ADS[name]


@pytest.mark.parametrize(("name", "end"), [(name, end) for name, ads in ADS.items() for end in ads])
def test_an_ad_states_what_its_page_does(name: str, end: str) -> None:
    (ad,) = [ad for url, ad in found(name).ads.items() if url.endswith(end)]
    assert (ad.version.alias, ad.version.age, ad.version.city, ad.phones, ad.amounts) == ADS[name][end]


def test_flats_cars_and_jobs_are_of_no_concern() -> None:
    pages = found("czech").pages
    others = {url for url, page in pages.items() if not page.relevant}
    assert {url.rpartition("/")[2] or "byty" for url in others} == {
        "70301-pronajem-bytu-2-kk.html", "70302-prodam-pracku.html", "70303-prijmeme-ridice.html", "70304-prodam-auto-kombi.html", "byty",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "end", "n"),
    [
        ("portuguese", "/", 3),
        ("austrian", "/damen", 3),
        ("austrian", "seite=2", 1),
        ("austrian", "/wien", 2),
        ("latvian", "//vakars.example/", 3),
        ("croatian", "/", 3),
        ("spanish", "/page/2", 2),
        ("spanish", "/escorts/granada", 1),
        ("ukrainian", "/", 4),
        ("french", "//rendezvous-discret.example/", 3),
        ("sponsorship", "/membres", 3),
    ],
)
def test_a_listing_names_its_ads(name: str, end: str, n: int) -> None:
    (page,) = [
        page for url, page in found(name).pages.items() if url.endswith(end) and page.kind == "listing"
    ]
    assert len(page.ads) == n


def test_a_members_stipend_has_its_period() -> None:
    periods = {url.rpartition("/")[2]: ad.version.period for url, ad in found("sponsorship").ads.items()}
    assert periods == {"amelie_ny": "month", "camille-r": "month", "solene77": "meeting"}


def test_a_page_of_one_review_speaks_of_one_number() -> None:
    reviews = {review.url.rpartition("/")[2]: review for review in found("reviews").reviews}
    assert {name: review.about_value for name, review in reviews.items()} == {
        "3301": "+4915123449081",
        "3302": "+491705567123",
        "3303": "+491629034551",
    }
    assert str(reviews["3301"].written_at) == "2025-05-14"
    assert "nervös" in reviews["3301"].text
    assert all(review.author_hash for review in reviews.values())


def test_a_review_that_its_page_quotes_is_kept() -> None:
    texts = [review.text for review in found("opinions").reviews]
    assert sum("patrzyła na drzwi" in text for text in texts) == 1


def test_posts_of_a_board_are_what_was_written() -> None:
    texts = {review.text for review in found("board").reviews}
    assert "И аз бях там, изглеждаше уплашена." in texts
    assert len(texts) == 6
    assert all(
        review.written_at is not None and review.language == "bg"
        for review in found("board").reviews
        if len(review.text) > 40
    )


def test_the_pages_of_a_bulgarian_board_are_bulgarian() -> None:
    assert {page.text_language for page in found("board").pages.values()} == {"bg"}
