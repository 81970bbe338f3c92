"""British hobby board on a phpBB 2 look-alike: field reports, chatter, a links page and a forum of providers' adverts.

Hard: an advert is only the first post of a topic (tables of class forumline, row1/row2), the facts lie in chatty prose with
the hobby's slang, posters' ranks and signatures stand beside, sid= in addresses, topics about ladies quote prices and
telephone numbers that are nobody's own advert, a fee in roses, a mobile partly in words, reviews look like adverts.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.pennine-punters.example"
B = f"http://{HOST}/forum"
ENC = dict(encoding="iso-8859-1", content_type="text/html; charset=iso-8859-1")


def P(amount, minutes=None, place=None, code=None):
    return {"amount": amount, "currency": None if code else "GBP", "code_currency": code, "duration_min": minutes, "place": place}


def H(kind, value):
    return {"kind": kind, "value": value}


# topic, title, poster, rank, where from, posted as shown, text, signature, pictures, truth
ADS = [
    (3118, "Rosie in Leeds LS11 - back from hols!", "Rosie_LS11", "Verified Provider", "Leeds", "Mon Jun 09, 2025 8:41 pm",
     "Evening chaps :D<br />Rosie here, same girl, bit more of a tan. For the newbies: I'm 32, 5'6\" in my socks, English, size 10. In-calls only from my place off the ring road, plenty of parking, no outcalls sorry.<br /><br />"
     "I do a lovely full body massage, proper cuddles and I'm a right kisser ;)<br /><br />Half hour £70, hour £120, 2 hours £220. Mon to Fri 10am - 6pm. Ring me on 07456 281 093, no texts before noon.",
     "Leeds lass, heart of gold", 3,
     dict(alias="Rosie", age=32, city="Leeds", nationality="GB", height_cm=168, services=["massage", "cuddling", "kissing"], incall=True, outcall=False, hours="10:00-18:00", max_duration_h=2,
          phones=["+447456281093"], prices=[P(70, 30), P(120, 60), P(220, 120)])),
    (3124, "Miss Verity - Manchester - strict but fair", "MissVerity", "Verified Provider", "Manchester", "Wed Jun 11, 2025 11:02 am",
     "Miss Verity (44) receives in Her private chambers, Manchester city centre. Domination, role play, fetish wear. Couples are welcome by arrangement. Those with mobility problems: ground floor, step free, do ask.<br /><br />Tribute 180 roses per hour, 320 roses for two. "
     "Applications by e-mail alone: missverity [at] chambers [dot] example", "Manners cost nothing.", 2,
     dict(alias="Miss Verity", age=44, city="Manchester", services=["domination", "role_play", "fetish", "couples", "disabled_guests"], incall=True, max_duration_h=2,
          handles=[H("email", "missverity@chambers.example")], prices=[P(180, 60, None, "roses"), P(320, 120, None, "roses")])),
    (3099, "Two for tea? Gemma & Kirsty, Sheffield", "gem_and_kirst", "Provider", "Sheffield", "Fri Jun 06, 2025 5:15 pm",
     "hiya its gemma n kirsty from sheff, im gemma 25 kirst is 29, were best m8s. four hands massage is are speciality lol, we dont do separate. we come to ur hotel aswell or u come 2 us in hillsboro. hr £200 at ours £240 at urs. whatsapp or ring 07398 11 42 06", "xx", 4,
     dict(alias="Gemma", aliases_stated=["Gemma", "Kirsty"], age=25, ages_stated=[25, 29], audience="couple", city="Sheffield", services=["four_hands"], incall=True, outcall=True,
          max_duration_h=1, phones=["+447398114206"], handles=[H("whatsapp", "+447398114206")], prices=[P(200, 60, "incall"), P(240, 60, "outcall")])),
    (3107, "Adaeze on tour: York, Hull, Newcastle", "Adaeze_tours", "Provider", "London", "Sun Jun 08, 2025 9:30 am",
     "Good morning gentlemen. Adaeze, Nigerian beauty based in London, 27 years young, five foot nine, touring the North:<br />&bull; York 10 June 2025 - 13 June 2025<br />&bull; Hull 14 June 2025 - 16 June 2025<br />&bull; Newcastle upon Tyne 17 June 2025 - 20 June 2025<br />"
     "Hotel in-calls in each town, out-calls too. GFE and tantra. £160/hr. Longer dates: dinner date 3 hrs £400. Number for the tour: oh seven nine one five, 604 382. Telegram is @adaeze_ldn.", "Book early!", 3,
     dict(alias="Adaeze", age=27, city="London", nationality="NG", height_cm=175, services=["gfe", "tantra", "dinner_date"], incall=True, outcall=True, max_duration_h=3,
          phones=["+447915604382"], handles=[H("telegram", "adaeze_ldn")], prices=[P(160, 60), P(400, 180)],
          tour=[{"city": "York", "from": "2025-06-10", "to": "2025-06-13"}, {"city": "Kingston upon Hull", "from": "2025-06-14", "to": "2025-06-16"},
                {"city": "Newcastle upon Tyne", "from": "2025-06-17", "to": "2025-06-20"}])),
    (3081, "MATURE MAUREEN BRADFORD", "maureen1966", "Provider", "Bradford", "Sun May 25, 2025 2:20 pm",
     "I AM 58 AND NOT ASHAMED OF IT. BRADFORD BORN AND BRED. A BATH, A BREW AND A BACK RUB, THAT IS WHAT I DO. NO RUSHING. NO UNDER 40S. £50 FOR AS LONG AS IT TAKES. MY HOUSE NOT YOURS. TELEPHONE 07542-880-317 LANDLINES ONLY RING AFTER 7PM", "", 0,
     dict(alias="Maureen", age=58, city="Bradford", services=["bath", "massage"], incall=True, outcall=False, phones=["+447542880317"], prices=[P(50)])),
    (3111, "Northern Pearl agency: meet Isabella", "NorthernPearl", "Agency", "Liverpool", "Tue Jun 03, 2025 12:00 pm",
     "Northern Pearl is proud to introduce Isabella, our newest companion in Liverpool. A 26 year old from Madrid, Spanish passport and English manners, she stands 172 cm tall and weighs 57 kg. Isabella speaks Spanish, English and Catalan and will accompany members to business functions, the races or on a trip abroad. "
     "Outcalls to hotels across Merseyside; she does not host. One hour £200, overnight (12 hours) £1,100, and yes, overnights are her favourite.<br />Ask for her on Isabella's own line, 0044 7733 905 148.", "Northern Pearl - office 0151 000 4417", 5,
     dict(alias="Isabella", age=26, provider_kind="agency", city="Liverpool", nationality="ES", height_cm=172, weight_kg=57, languages_spoken=["es", "en", "ca"], services=["business", "travel", "overnight"],
          incall=False, outcall=True, max_duration_h=12, phones=["+447733905148"], prices=[P(200, 60), P(1100, 720)])),
    (3120, "TS Jade, Huddersfield, genuine", "ts_jade_hx", "Provider", "Huddersfield", "Tue Jun 10, 2025 11:55 pm",
     "Trans girl Jade, 30, tall (6ft), friendly. Striptease to start, dancing if you like, then whatever mood takes us. Can accom, can travel. 24/7 if I'm awake haha. £130 the hour. Snapped-up slots go on X first: @ts_jade_hudds. Call O7384 55 9O 12", "no time wasters", 2,
     dict(alias="Jade", age=30, audience="trans", city="Huddersfield", height_cm=183, services=["striptease", "dancing"], incall=True, outcall=True, hours="24/7", max_duration_h=1,
          phones=["+447384559012"], handles=[H("x", "ts_jade_hudds")], prices=[P(130, 60)])),
    (3092, "For the ladies - Callum, Wakefield & around", "callum_wf", "Verified Provider", "Wakefield", "Sun Jun 01, 2025 7:07 pm",
     "Evening ladies. I'm Callum, 37, six foot one, ex rugby (retired knees). I'm your plus one for weddings and parties and I don't mind a video call first so you know I'm real - 20 minutes, £15. An evening out (5 hours) is £180. I come to you.", "Be nice", 1,
     dict(alias="Callum", age=37, audience="man", city="Wakefield", height_cm=185, services=["party", "video_call"], outcall=True, max_duration_h=5, prices=[P(15, 20), P(180, 300)])),
]
MONTHS = {"May": "05", "Jun": "06"}


def url(a):
    return f"{B}/viewtopic.php?f=4&t={a[0]}"


def frame(title, body):
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Pennine Punters :: {title}</title><link rel="stylesheet" href="templates/subSilver/subSilver.css" type="text/css"></head>
<body bgcolor="#E5E5E5" text="#000000"><a name="top"></a><table width="100%" cellspacing="0" cellpadding="10" border="0" align="center"><tr><td class="bodyline">
<table width="100%"><tr><td><a href="index.php"><img src="templates/subSilver/images/logo.gif" border="0" alt="Pennine Punters Forum Index"></a></td><td align="center"><span class="maintitle">Pennine Punters</span><br><span class="gen">Honest chat from Yorkshire, Lancashire and points north</span><br><span class="mainmenu"><a href="faq.php">FAQ</a> &nbsp; <a href="search.php">Search</a> &nbsp; <a href="links.php">Links</a> &nbsp; <a href="profile.php?mode=register">Register</a> &nbsp; <a href="login.php">Log in</a></span></td></tr></table>
{body}
<div align="center"><span class="copyright">Powered by a very old board &copy; 2001, 2005 &nbsp;|&nbsp; adverts and complaints: admin@pennine-punters.example</span></div></td></tr></table></body></html>"""


def post(number, who, rank, place, day, title, text, sign, row=1):
    tail = f'<br />_________________<br />{sign}' if sign else ""
    return f"""<tr><td width="150" align="left" valign="top" class="row{row}"><span class="name"><a name="{number}"></a><b>{who}</b></span><br><span class="postdetails">{rank}<br><img src="images/avatars/gallery/{number % 7}.gif" alt=""><br><br>Joined: 14 Feb 2019<br>Posts: {number % 300}<br>Location: {place}</span></td>
<td class="row{row}" width="100%" height="28" valign="top"><table width="100%"><tr><td width="100%"><a href="viewtopic.php?p={number}#{number}"><img src="templates/subSilver/images/icon_minipost.gif" alt="Post" border="0"></a><span class="postdetails">Posted: {day}<span class="gen">&nbsp;</span> &nbsp; &nbsp;Post subject: {title}</span></td></tr><tr><td colspan="2"><hr></td></tr><tr><td colspan="2"><span class="postbody">{text}</span><span class="postbody">{tail}</span></td></tr></table></td></tr>"""


def topic(title, forum, posts, note=""):
    return frame(title, f"""<table width="100%"><tr><td><a class="maintitle" href="">{title}</a></td></tr></table><span class="nav"><a href="index.php">Pennine Punters Forum Index</a> -> <a href="viewforum.php?f={forum[0]}">{forum[1]}</a></span> {note}
<table class="forumline" width="100%" cellspacing="1" cellpadding="3" border="0"><tr><th class="thLeft">Author</th><th class="thRight">Message</th></tr>{''.join(posts)}</table>""")


AD_FORUM = (4, "Adverts: independents (agencies must say so)")


def detail(a):
    pics = "".join(f'<br /><img src="http://pix-attic.example/{a[0]}/{i}.jpg" alt="Image" border="0">' for i in range(1, a[8] + 1))
    return topic(a[1], AD_FORUM, [post(a[0] * 3, a[2], a[3], a[4], a[5], a[1], a[6] + pics, a[7])], '<span class="gensmall">This topic is locked: replies to adverts are not allowed. <a href="viewtopic.php?f=4&amp;t=' + str(a[0]) + '&amp;view=print">Printer friendly</a></span>')


def forum(ads, start):
    rows = "".join(f'<tr><td class="row1"><img src="templates/subSilver/images/folder_lock.gif" alt="Locked"></td><td class="row1"><span class="topictitle"><a href="viewtopic.php?f=4&amp;t={a[0]}" class="topictitle">{a[1]}</a></span></td><td class="row2">0</td><td class="row3"><span class="name">{a[2]}</span></td><td class="row2">{a[0] % 911}</td><td class="row3"><span class="postdetails">{a[5]}</span></td></tr>' for a in ads)
    pages = 'Goto page: <b>1</b>, <a href="viewforum.php?f=4&amp;start=5">2</a>' if not start else 'Goto page: <a href="viewforum.php?f=4">1</a>, <b>2</b>'
    return frame("View Forum - Adverts", f'<a class="maintitle" href="viewforum.php?f=4">{AD_FORUM[1]}</a><table class="forumline" width="100%"><tr><th colspan="2">Topics</th><th>Replies</th><th>Author</th><th>Views</th><th>Last Post</th></tr>{rows}</table><span class="nav">{pages}</span>')


def truth(a):
    month, day = a[5].split()[1], a[5].split()[2].strip(",")
    facts = dict(aliases_stated=[a[9]["alias"]], ages_stated=[a[9]["age"]], provider_kind="independent") | a[9]
    return copy.deepcopy({**AD, "url": url(a), "text_language": "en", "country": "GB", "n_images": a[8], "verified": a[3] == "Verified Provider", "posted_at": f"2025-{MONTHS[month]}-{day}", **facts})


def page(path, html, kind, **more):
    return WrittenPage(f"{B}/{path}", html, kind, "en", **more, **ENC)


def plain(path, title, body, kind="static"):
    return page(path, frame(title, f'<table class="forumline" width="100%"><tr><th class="thHead">{title}</th></tr><tr><td class="row1"><span class="gen">{body}</span></td></tr></table>'), kind)


def report(number, lady, where, day, paid, verdict, who, text):
    rows = "".join(f'<tr><td class="row2" width="180"><b>{k}</b></td><td class="row1">{v}</td></tr>' for k, v in (("Lady", lady), ("Where", where), ("Date of visit", day), ("Paid", paid), ("Recommended?", verdict), ("Reported by", who), ("The report", text)))
    return page(f"report.php?id={number}", frame(f"Field report: {lady}", f'<span class="nav"><a href="index.php">Index</a> -> <a href="report.php">Field reports</a></span><table class="forumline" width="100%"><tr><th colspan="2">Field report no. {number}</th></tr>{rows}</table><span class="gensmall">Found this useful? 7 members did.</span>'), "review")


CHAT = (2, "General chat")
NERVES = topic("First time nerves", CHAT, [
    post(9101, "shy_guy_hx", "Newbie", "Halifax", "Thu Jun 05, 2025 10:12 pm", "First time nerves", "Never done this before. Thinking of ringing Rosie in Leeds, £120 the hour I believe. Any tips? What do I say on the phone?", ""),
    post(9104, "OldTrout", "Regular", "Skipton", "Thu Jun 05, 2025 10:40 pm", "Re: First time nerves", "Be polite, be clean, be on time, have the money in an open envelope. She's a lovely lass and won't bite.", "Tight lines", 2),
    post(9110, "dalesman", "Regular", "Settle", "Fri Jun 06, 2025 7:01 am", "Re: First time nerves", "What the Trout said. And don't withhold your number.", "")])
NERVES2 = topic("First time nerves", CHAT, [post(9188, "shy_guy_hx", "Newbie", "Halifax", "Tue Jun 10, 2025 6:30 pm", "Re: First time nerves", "Did it! Thanks all. Will write it up in Field reports when I stop grinning.", "")])
WARN = topic("WARNING fake pics Harrogate 'Natasha'", (3, "Warnings"), [
    post(9140, "stung_again", "Member", "Harrogate", "Sat Jun 07, 2025 1:05 pm", "WARNING", "Number ending 774, asks for a £50 deposit by voucher then blocks you. Says she is 23 and does overnights for £300. Pictures lifted from a catalogue. Avoid.", ""),
    post(9141, "Moderator Meg", "Moderator", "Otley", "Sat Jun 07, 2025 1:30 pm", "Re: WARNING", "Thanks, added to the list. Never pay deposits by voucher, folks.", "Rules are at the top of each forum", 2)])
MEET = topic("Summer social, Hebden Bridge?", CHAT, [
    post(9160, "dalesman", "Regular", "Settle", "Mon Jun 09, 2025 8:00 am", "Summer social", "Usual pub, first Saturday in July? Providers very welcome, first drink on the board.", ""),
    post(9165, "Rosie_LS11", "Verified Provider", "Leeds", "Mon Jun 09, 2025 9:15 pm", "Re: Summer social", "I'm in if there's pie :D", "Leeds lass, heart of gold", 2)])
ONE, TWO = ADS[:5], ADS[5:]
PAGES = [
    page("viewforum.php?f=4", forum(ONE, 0), "listing", ads=tuple(url(a) for a in ONE)),
    page("viewforum.php?f=4&start=5", forum(TWO, 5), "listing", ads=tuple(url(a) for a in TWO)),
    page("viewforum.php?f=4&sid=0b7d2f6a9c3e41d8", forum(ONE, 0), "listing", ads=tuple(url(a) for a in ONE), canonical=f"{B}/viewforum.php?f=4"),
    *(page(f"viewtopic.php?f=4&t={a[0]}", detail(a), "ad", ads=(url(a),)) for a in ADS),
    page("viewtopic.php?f=4&t=3118&sid=77aa01c9e2b5f30d", detail(ADS[0]), "ad", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    page("viewtopic.php?f=4&t=3111&view=print", detail(ADS[5]), "ad", ads=(url(ADS[5]),), canonical=url(ADS[5])),
    page("viewtopic.php?f=2&t=3102", NERVES, "thread"),
    page("viewtopic.php?f=2&t=3102&start=15", NERVES2, "thread"),
    page("viewtopic.php?f=3&t=3115", WARN, "thread"),
    page("viewtopic.php?f=2&t=3119", MEET, "thread"),
    page("viewtopic.php?f=2&t=3119&sid=5ce9114fb0a2d7e3", MEET, "thread", canonical=f"{B}/viewtopic.php?f=2&t=3119"),
    report(412, "Rosie", "Leeds LS11, her place", "28 May 2025", "£120 for the hour", "Yes", "OldTrout", "Found the door with no bother. Rosie is as pictured, early thirties, chatty. Massage first class, tea offered. Left walking on air. Phone 07456 281 093."),
    report(415, "Gemma and Kirsty", "Hotel in Sheffield", "31 May 2025", "£240", "Yes, with reservations", "steelcity_sid", "Twenty minutes late but made up for it. Good fun the pair of them. Four hands as advertised."),
    report(418, "'Destiny'", "Doncaster", "2 June 2025", "£90", "No", "donny_don", "Not the girl in the photos, telly on throughout, clock-watching. Would not return."),
    plain("links.php", "Links to other sites", '<b>Directories</b><br><a href="http://northern-companions.example/">Northern Companions</a> - big list, adverts from all over<br><a href="http://tyne-guide.example/">Tyne Guide</a> - Newcastle and Sunderland<br><b>Agencies</b><br><a href="http://northern-pearl.example/">Northern Pearl</a> - Liverpool<br><a href="http://white-rose-company.example/">White Rose Company</a> - Leeds, York<br><b>Elsewhere</b><br><a href="http://glens-board.example/">Glens Board</a> - our Scottish cousins', "directory"),
    plain("index.php", "Pennine Punters Forum Index", '<a href="viewforum.php?f=2">General chat</a> - 2,114 topics<br><a href="viewforum.php?f=3">Warnings</a> - 304 topics<br><a href="viewforum.php?f=4">Adverts</a> - 8 topics<br><a href="report.php">Field reports</a> - 418 reports<br>In total there are 11 users online'),
    plain("faq.php", "Frequently asked questions", "<b>What do the letters mean?</b> IC is in-call, OC out-call, GFE girlfriend experience.<br><b>How do I advertise?</b> Register, ask Meg for provider status, one topic per person. Free for independents, £20 a month for agencies."),
    plain("login.php", "Log in", '<form action="login.php" method="post">Username: <input name="username"> Password: <input type="password" name="password"> <input type="submit" value="Log in"></form>'),
    plain("viewtopic.php?f=4&t=2871", "Information", "The topic or post you requested does not exist", "error"),
    plain("profile.php?mode=viewprofile&u=551", "Information", "Sorry, this member has been removed.", "error"),
]
SITE = WrittenSite(HOST, "GB", tuple(PAGES), tuple(truth(a) for a in ADS), note="adverts as first posts of locked topics, slang, roses, sid, reports and threads about the same ladies")
