"""An American directory of pilot cars for oversize loads: escort vehicles, rates per mile and per day, around the clock.

Look-alike: 'escort', 'lead escort', 'overnight rate', 'no-go fee', '24/7', 'discreet' cargo, phones of single women drivers.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "wideloadescorts.example"
BASE = f"https://{HOST}"

# slug, name, driver, city, state, phone, mile, overnight, day, no-go, certified in, services, text
ESCORTS = (
    (
        "lone-star-pilot-cars",
        "Lone Star Pilot Cars",
        "Debbie Harlan",
        "Austin",
        "TX",
        "(512) 555-0126",
        "1.85",
        125,
        550,
        300,
        "TX, OK, LA, NM",
        "lead, chase, height pole",
        "Woman-owned, two trucks, twenty-two years without a claim. I answer day or night. Text me the load sheet and we roll.",
    ),
    (
        "roxys-escort-service",
        "Roxy's Escort Service",
        "Roxanne 'Roxy' Tuttle",
        "San Antonio",
        "TX",
        "(512) 555-0178",
        "1.75",
        110,
        500,
        275,
        "TX, AR, KS",
        "lead, chase",
        "Independent escort, new in town after ten years in Tulsa. Clean truck, good radio, great company on a long haul. Will travel anywhere in the lower 48.",
    ),
    (
        "cascade-escorts",
        "Cascade Escorts",
        "Mike and Lorna Yee",
        "Seattle",
        "WA",
        "(206) 555-0143",
        "2.05",
        140,
        650,
        350,
        "WA, OR, ID, MT",
        "lead, chase, steer car",
        "Husband-and-wife team. Wind blades a specialty. Duo discount if you book both of us for the full run.",
    ),
    (
        "mile-high-escort-vehicles",
        "Mile High Escort Vehicles",
        "Dale Brandt",
        "Denver",
        "CO",
        "(303) 555-0192",
        "1.95",
        130,
        600,
        325,
        "CO, UT, WY, NE",
        "height pole, route survey",
        "Mountain passes in winter are what we do. Chains included. Police escorts arranged on request.",
    ),
    (
        "angels-on-the-road",
        "Angels on the Road",
        "Tina Vasquez",
        "El Paso",
        "TX",
        "(512) 555-0186",
        "1.80",
        120,
        525,
        300,
        "TX, NM, AZ",
        "chase, night moves",
        "Bilingual escort, English and Spanish. Available 24 hours. Border loads, mobile homes and mining trucks.",
    ),
    (
        "evergreen-lead-chase",
        "Evergreen Lead & Chase",
        "Sam Whitefeather",
        "Spokane",
        "WA",
        "(206) 555-0132",
        "2.00",
        135,
        625,
        340,
        "WA, ID, MT",
        "lead, chase, high pole",
        "Veteran-owned. Amber-light bar, two-way CB, flags, cones and a thermos.",
    ),
    (
        "prairie-star",
        "Prairie Star Escort & Flagging",
        "Jolene Kratz",
        "Pueblo",
        "CO",
        "(303) 555-0168",
        "1.70",
        100,
        480,
        250,
        "CO, KS, OK",
        "flagging, chase",
        "Young, energetic crew. Flaggers by the hour at $38, minimum four hours.",
    ),
)
NAV = '<div id="nav"><a href="/">Home</a> &bull; <a href="/escorts">Find an escort</a> &bull; <a href="/rates">Rates</a> &bull; <a href="/laws">State laws</a> &bull; <a href="/links">Links</a></div>'


def _page(
    path: str,
    title: str,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    html = f"""<!DOCTYPE html>
<html lang="en-US">
<head><meta charset="utf-8"><title>{title}</title><meta name="keywords" content="escort, pilot car, oversize load"></head>
<body>
<div id="wrap"><h1 id="logo"><a href="/">Wide Load Escorts</a></h1><p class="tag">Escort services coast to coast, 24/7</p>{NAV}
<div id="main">{inner}</div>
<div id="foot">Listing problems? Call (303) 555-0107. &copy; 2011-2025 Wide Load Escorts LLC, an oversize-transport directory.</div></div>
</body></html>"""
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="en",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _escort(escort: tuple) -> WrittenPage:
    slug, name, driver, city, state, phone, mile, overnight, day, no_go, certified, services, text = escort
    inner = f"""<h2>{name}</h2><p class="where">{city}, {state}</p><img class="photo" src="/photos/{slug}-1.jpg" alt="{driver} with truck"><img class="photo" src="/photos/{slug}-2.jpg" alt="">
<p>{text}</p><table class="rates"><caption>Rates</caption><tr><th>Per mile</th><td>${mile}</td></tr><tr><th>Day rate</th><td>${day}</td></tr><tr><th>Overnight</th><td>${overnight}</td></tr><tr><th>No-go fee</th><td>${no_go}</td></tr><tr><th>Detention, per hour</th><td>$50</td></tr></table>
<dl><dt>Driver</dt><dd>{driver}</dd><dt>Services</dt><dd>{services}</dd><dt>Certified in</dt><dd>{certified}</dd><dt>Call or text</dt><dd><a href="tel:+1{"".join(c for c in phone if c.isdigit())}">{phone}</a></dd></dl>"""
    return _page(
        f"/escorts/{state.lower()}/{slug}", f"{name} - escort vehicle in {city}, {state}", inner, "ad"
    )


def _listing(path: str, heading: str, escorts: tuple, canonical: str | None = None) -> WrittenPage:
    rows = "".join(
        f'<tr><td><a href="/escorts/{e[4].lower()}/{e[0]}">{e[1]}</a></td><td>{e[3]}, {e[4]}</td><td>{e[5]}</td><td>${e[6]}/mi</td><td>{e[11]}</td></tr>'
        for e in escorts
    )
    return _page(
        path,
        heading,
        f'<h2>{heading}</h2><table class="list"><tr><th>Company</th><th>Base</th><th>Phone</th><th>Rate</th><th>Services</th></tr>{rows}</table>',
        "listing",
        canonical=canonical,
    )


LAWS = "<h2>When does a load need an escort?</h2><table><tr><th>State</th><th>Width</th><th>Length</th></tr><tr><td>Texas</td><td>over 14 ft</td><td>over 110 ft</td></tr><tr><td>Colorado</td><td>over 15 ft</td><td>over 115 ft</td></tr><tr><td>Washington</td><td>over 14 ft</td><td>over 105 ft</td></tr></table><p>Figures are illustrative. Ask the permit office before you roll.</p>"
LINKS = '<h2>Friends of the road</h2><ul><li><a href="https://blade-haul.example">Blade Haul</a>, wind-turbine carriers</li><li><a href="https://permit-desk.example">Permit Desk</a>, permits in 48 states</li><li><a href="https://flag-and-cone.test">Flag &amp; Cone</a>, safety gear</li><li><a href="https://truckers-diner.example">Truckers\' Diner</a>, open 24/7</li></ul>'
SITE = WrittenSite(
    host=HOST,
    region="US",
    pages=(
        *(_escort(escort) for escort in ESCORTS),
        _listing("/escorts", "Escorts by state", ESCORTS),
        _listing("/escorts/tx", "Texas escorts", tuple(e for e in ESCORTS if e[4] == "TX")),
        _listing("/escorts?view=table", "Escorts by state (table)", ESCORTS, "/escorts"),
        _page("/laws", "State escort laws", LAWS, "static"),
        _page("/links", "Links", LINKS, "directory"),
        _page(
            "/contact",
            "Contact",
            "<h2>Contact</h2><form><input name='name'><textarea name='m'></textarea><input type='submit'></form>",
            "static",
            relevant=True,
        ),
        _page(
            "/escorts/nv/desert-lead",
            "Listing expired",
            "<h2>This listing has expired</h2>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="the word 'escort' on every page, with overnight and day rates, phones, 24/7 and photos, all for oversize loads",
)
