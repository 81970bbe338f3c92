"""English-language sugar-dating site from Malta and Ireland: members' pages of both sides, an allowance field, no advertisement at all.

Hard: the pages look like advertisements (age, town, figures, photos, 'allowance', 'expectations') but are members' profiles; half of the
members are the paying side; custom elements with attributes; a members' magazine; money on the membership page; a search page of cards.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "harbour-patrons.example"
B = f"https://app.{HOST}"

# handle, shown name, side, age, town, height, body, job, allowance, seeking, about, photos, premium, last seen
MEMBERS = [
    ("sliema_sunset", "Nicole", "Sugar Baby", 26, "Sliema, Malta", "5'6\" (168 cm)", "Slim", "Marketing assistant", "€1,000 – €2,500 monthly", "Mentor, travel", "I came to Malta for one summer and stayed for four years. I love sailing, long lunches and people who keep their word. Not looking for anything by the hour, please don't ask.", 5, True, "Online now"),
    ("captain_ray", "Ray", "Sugar Daddy", 54, "St. Julian's, Malta", "6'0\" (183 cm)", "Average", "Yacht broker", "Negotiable", "Company at dinner, weekends away", "Divorced, two grown-up kids, one slow boat. I travel to Sicily twice a month and would rather not dine alone. I cover everything, and a little more.", 3, True, "2 hours ago"),
    ("liffey_lass", "Aoife", "Sugar Baby", 23, "Dublin, Ireland", "5'4\" (163 cm)", "Curvy", "Postgraduate student", "€500 – €1,000 monthly", "Help with fees, good conversation", "Final year of a Master's, rent through the roof. I read too much and I laugh too loud. Coffee first, somewhere public, then we'll see.", 4, False, "yesterday"),
    ("cork_gent", "Declan", "Sugar Daddy", 61, "Cork, Ireland", "5'10\" (178 cm)", "A few extra pounds", "Retired surgeon", "€2,500 – €5,000 monthly", "Someone kind for theatre and travel", "Widower. I like opera, dogs and the west coast in October. I am not in a hurry and neither should you be.", 2, True, "5 days ago"),
    ("mdina_muse", "Ylenia", "Sugar Baby", 31, "Birkirkara, Malta", "5'7\" (170 cm)", "Athletic", "Dance teacher", "Open to offers", "Sponsor for my studio", "I teach contemporary dance to children and I would like to open my own place. Speak Maltese, English, Italian. Discretion is a must: small island!", 6, True, "Online now"),
    ("gozo_quiet", "Martin", "Sugar Daddy", 47, "Victoria, Gozo", "5'9\" (175 cm)", "Slim", "Software, remote", "€1,000 – €2,500 monthly", "A clever friend with benefits for both of us", "Moved here from Leeds. Stone house, small pool, two cats. Looking for a steady arrangement, one or two weekends a month.", 1, False, "3 weeks ago"),
    ("galway_gal", "Saoirse", "Sugar Baby", 28, "Galway, Ireland", "5'5\" (165 cm)", "Average", "Nurse", "€1,000 – €2,500 monthly", "Spoiling, travel", "Night shifts have eaten my twenties. Take me somewhere warm. WhatsApp only after we have talked here for a bit.", 3, False, "today"),
    ("mrs_robinson_ie", "Helen", "Sugar Mummy", 49, "Limerick, Ireland", "5'8\" (173 cm)", "Curvy", "Owns two shops", "€500 – €1,000 monthly", "Younger man for company", "Yes, the name is a joke. No, the offer isn't. Good manners, good shoes, and please be over thirty.", 4, True, "yesterday"),
    ("tigne_tom", "Tom", "Sugar Baby (male)", 27, "Sliema, Malta", "6'1\" (185 cm)", "Athletic", "Personal trainer", "Open to offers", "Generous woman", "Trainer by day, decent cook by night. Happy to be a plus-one for weddings and work events. No men, thanks.", 5, False, "4 hours ago"),
]


def shell(title, body):
    return f"""<!DOCTYPE html><html lang="en-MT"><head><meta charset="utf-8"><title>{title} · Harbour Patrons</title><meta property="og:title" content="{title}"><script type="module" src="/dist/hp-elements.8c1.js"></script></head>
<body><hp-topbar><a slot="logo" href="/">Harbour Patrons</a><a href="/search">Search</a><a href="/magazine">Magazine</a><a href="/membership">Upgrade</a><a href="/login">Log in</a></hp-topbar>
<hp-consent hidden-until="load">We use cookies to keep you signed in. <button>OK</button></hp-consent><main>{body}</main>
<hp-footer>Harbour Patrons Ltd, Valletta · Members must be 18 or over · <a href="/safety">Safety</a> · <a href="/terms">Terms</a></hp-footer></body></html>"""


def profile(m):
    h, name, side, age, town, height, body, job, allow, seek, about, n, prem, seen = m
    pics = "".join(f'<hp-photo><img src="/ph/{h}/{k}.webp" alt="Photo {k} of {n}"></hp-photo>' for k in range(1, n)) + '<hp-photo locked><span>Private photo – ask for access</span></hp-photo>'
    return shell(f"{name}, {age}", f"""<hp-profile member="{h}" age="{age}" side="{side}"><h1 slot="title">{name}, {age}</h1>{'<hp-badge kind="premium">Premium</hp-badge>' if prem else ''}<span slot="seen">{seen}</span>{pics}
<hp-fact icon="place">{town}</hp-fact><hp-fact icon="who">{side}</hp-fact><hp-fact icon="height">{height}</hp-fact><hp-fact icon="body">{body}</hp-fact><hp-fact icon="work">{job}</hp-fact>
<hp-fact icon="purse">Allowance: {allow}</hp-fact><hp-fact icon="seek">Looking for: {seek}</hp-fact><section slot="about"><h2>About me</h2><p>{about}</p></section>
<hp-actions><button>Send a wink</button><button disabled>Message (members only)</button></hp-actions></hp-profile><p><a href="/report?m={h}">Report this member</a></p>""")


def search(title, ms, nav=""):
    return shell(title, f"<h1>{title}</h1><hp-grid>" + "".join(
        f'<hp-card href="/member/{m[0]}"><a href="/member/{m[0]}"><img src="/ph/{m[0]}/1.webp" alt="">{m[1]}, {m[3]}</a><small>{m[4]} · {m[2]}</small></hp-card>' for m in ms) + f"</hp-grid>{nav}")


def st(path, title, text, kind="static"):
    return WrittenPage(B + path, shell(title, f"<h1>{title}</h1>{text}"), kind, "en")


NAV = '<hp-pager page="1" of="2"><a href="/search?page=2">Next</a></hp-pager>'
P = [st("/", "Find someone who appreciates you", "<p>Relationships on clear terms, by the sea. Join 40,000 members from Malta to Mayo.</p><a href='/join'>I am generous</a> <a href='/join'>I am attractive</a>"),
     WrittenPage(f"{B}/search", search("Members near you", MEMBERS[:5], NAV), "listing", "en"), WrittenPage(f"{B}/search?page=2", search("Members near you", MEMBERS[5:]), "listing", "en"),
     WrittenPage(f"{B}/search?sort=new", search("Members near you", MEMBERS[:5], NAV), "listing", "en", canonical=f"{B}/search")]
P += [WrittenPage(f"{B}/member/{m[0]}", profile(m), "profile", "en") for m in MEMBERS]
P += [WrittenPage(f"{B}/member/{MEMBERS[2][0]}?ref=mail_digest&utm_source=digest", profile(MEMBERS[2]), "profile", "en", canonical=f"{B}/member/{MEMBERS[2][0]}"),
      st("/membership", "Upgrade", "<table><tr><th>Plan</th><th>Babies</th><th>Patrons</th></tr><tr><td>1 month</td><td>free</td><td>€69</td></tr><tr><td>3 months</td><td>free</td><td>€149</td></tr><tr><td>Diamond</td><td>–</td><td>€990 a year</td></tr></table>"),
      st("/safety", "Safety", "<p>Meet in public first. Never send money in advance. Anyone who offers money for a fixed hour breaks our rules: report them. If somebody controls your account or your money, call 179 in Malta or 1800 25 00 25 in Ireland.</p>"),
      st("/terms", "Terms of membership", "<p>Harbour Patrons is a dating service. Escort advertisements are not allowed and will be removed without refund.</p>"),
      st("/magazine/first-dinner", "Five tables for a first dinner in Valletta", "<p>From a wine cellar in Strait Street to a terrace over the Grand Harbour. Mains from €18, and none of them plays loud music. Nicole, 26, told us she always takes the corner seat.</p>"),
      st("/login", "Log in", "<form><input type='email' placeholder='E-mail'><input type='password' placeholder='Password'><button>Log in</button></form>"),
      st("/member/valletta_vee", "This member has left", "<p>Vee closed her account. Try a <a href='/search'>new search</a>.</p>", "error"),
      st("/member/undefined", "Something is missing", "<p>We could not find that page.</p>", "error")]
SITE = WrittenSite(HOST, "MT", tuple(P), (), __doc__)
