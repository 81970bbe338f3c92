"""Irish hobby board: phpBB-2-like tables, topics with quoted posts, separate review pages with scores, no ads at all.

Hard: prices, phones and names stand in members' posts and are not ads; session ids, a print view, 'start=' paging, highlighted
search links; an introduction topic by a woman who works for herself is still a topic; an off-topic topic about cars.
"""

from html import escape

from tests.sites.written import WrittenPage, WrittenSite

HOST = "liffeysideboard.example"
B = f"http://{HOST}"


def shell(title, body, crumb=""):
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Liffeyside Board :: {escape(title)}</title><link rel="stylesheet" href="templates/subSilver/subSilver.css" type="text/css"></head>
<body bgcolor="#E5E5E5" text="#000000"><a name="top"></a>
<table width="100%" cellspacing="0" cellpadding="10" border="0" align="center"><tr><td class="bodyline">
<table width="100%"><tr><td><a href="index.php"><img src="images/logo.gif" alt="Liffeyside Board Index"></a></td>
<td align="center"><span class="maintitle">Liffeyside Board</span><br><span class="gen">Honest talk about massage and company in Ireland &mdash; over 18s only</span>
<table><tr><td nowrap><span class="mainmenu"><a href="faq.php">FAQ</a> &nbsp; <a href="search.php">Search</a> &nbsp; <a href="memberlist.php">Memberlist</a> &nbsp;
<a href="profile.php?mode=register">Register</a> &nbsp; <a href="login.php">Log in</a></span></td></tr></table></td></tr></table>
<!-- ad slot 728x90 --><center><a href="adclick.php?b=7"><img src="banners/citybreak728.gif" border=0 alt="Advertise here: mail ads@{HOST}"></a></center>
<span class="nav"><a href="index.php" class="nav">Liffeyside Board Index</a>{crumb}</span>
{body}
<br><span class="gensmall">All times are GMT + 1 Hour</span><center><span class="copyright">Powered by phpBB &copy; 2001, 2005 phpBB Group<br>
Board office (not for bookings): +353 1 442 0198</span></center></td></tr></table></body></html>"""


def posts(rows, first=1):
    out = ['<table class="forumline" width="100%" cellspacing="1" cellpadding="3" border="0"><tr><th class="thLeft" width="150">Author</th><th class="thRight">Message</th></tr>']
    for i, (who, rank, when, text) in enumerate(rows):
        c = "row1" if i % 2 == 0 else "row2"
        out.append(f'<tr><td width="150" align="left" valign="top" class="{c}"><span class="name"><a name="{4000 + first + i}"></a><b>{who}</b></span><br>'
                   f'<span class="postdetails">{rank}<br><img src="images/avatars/{abs(len(who) * 37 + i)}.gif"><br>Joined: 14 Mar 2019<br>Posts: {len(text) + 11}</span></td>'
                   f'<td class="{c}" width="100%" valign="top"><span class="postdetails">Posted: {when}</span><hr><span class="postbody">{text}</span></td></tr>')
    out.append("</table>")
    return "\n".join(out)


Q = '<table width="90%" cellspacing="1" align="center"><tr><td><span class="genmed"><b>{} wrote:</b></span></td></tr><tr><td class="quote">{}</td></tr></table>'

TOPICS = {
    812: (3, "Mila in Dublin 8 - anyone been?", [
        ("tayto_pete", "Regular", "Mon Jun 02, 2025 9:14 pm", "Howdy all. Saw an ad for a <b>Mila</b>, 27, Dublin 8, says Czech. 200 for the hour IC, 120 the half hour. Anyone been? No reviews on here that I can find and I don't want to be the guinea pig lol"),
        ("Sandymount", "Old hand", "Mon Jun 02, 2025 10:40 pm", "Was there back in April. Nice flat, secure parking, she is the girl in the pics. GFE, good chat, proper massage first. Didn't watch the clock. Will repeat."),
        ("NorthsideNed", "Newbie", "Tue Jun 03, 2025 8:02 am", Q.format("Sandymount", "Didn't watch the clock.") + "Same here. YMMV but she gave me 75 mins for the hour. Number was 083 157 2612 then, it may have changed."),
        ("tayto_pete", "Regular", "Wed Jun 04, 2025 11:55 pm", "Ta lads. Went today. 9/10. Write-up is in the reviews section."),
    ]),
    815: (3, "Cork: who is good for a real massage", [
        ("leeside_lar", "Regular", "Thu Jun 05, 2025 1:20 pm", "Bad back, looking for a real massage in Cork city, tantra would be a bonus. Budget around 150."),
        ("Ballincollig", "Old hand", "Thu Jun 05, 2025 3:31 pm", "Ewa off the Grand Parade. Trained, table and all. 100/hr, no extras and she says so up front. Fair play to her."),
        ("leeside_lar", "Regular", "Thu Jun 05, 2025 6:47 pm", "Sound. Does she do outcalls? I'm in the Maldron."),
        ("Ballincollig", "Old hand", "Fri Jun 06, 2025 9:05 am", "She does not, incall only. There was a girl called Noor doing hotels, 180, but she moved up to Limerick I think."),
        ("Mod_Grainne", "Moderator", "Fri Jun 06, 2025 9:30 am", "Reminder: no real names, no addresses, and keep the language clean please."),
    ]),
    819: (3, "Deposit by voucher - is this a scam??", [
        ("galway_gus", "Newbie", "Sat Jun 07, 2025 12:02 am", "Texted a number in Galway, she wants a 50 quid voucher before giving the address. The pics look like a catalogue. Legit or no?"),
        ("Sandymount", "Old hand", "Sat Jun 07, 2025 12:15 am", "Scam. Never pay before. Block and move on."),
        ("galway_gus", "Newbie", "Sat Jun 07, 2025 12:21 am", "Grand, cheers. Blocked. For the record it was a UK number, +44 something."),
    ]),
    821: (5, "Hello from Orla (independent, Galway & Limerick)", [
        ("Orla_West", "Provider", "Sun Jun 08, 2025 4:44 pm", "Hi lads and ladies! A little hello from me. I'm Orla, 34, Irish, 5'6\", independent, and new to this board. I am in Galway most weeks and in Limerick the last weekend of every month. Massage, dinner dates, and good company; no rushing. One hour is 220, two hours 400. My page is at orla-west.example and that's where my number is. Ask me anything here \U0001F642"),
        ("galway_gus", "Newbie", "Sun Jun 08, 2025 6:01 pm", "Welcome! Do you travel as far as Sligo?"),
        ("Orla_West", "Provider", "Sun Jun 08, 2025 7:18 pm", "For a dinner date or an overnight, yes. Not for the hour, the road would kill me."),
    ]),
    826: (5, "June arrivals - Belfast, Dublin, Waterford", [
        ("Mod_Grainne", "Moderator", "Mon Jun 09, 2025 9:00 am", "Post who is on tour this month, first name and dates only. I'll start:<br>- Petra, Waterford, 9th to 12th<br>- Dana, Dublin, from the 11th till the 20th<br>- Kim &amp; Lola (duo), Belfast, 14-16 June"),
        ("waterfordwill", "Regular", "Mon Jun 09, 2025 12:12 pm", "Petra was lovely last time. She's in the same hotel I believe."),
        ("NorthsideNed", "Newbie", "Tue Jun 10, 2025 7:45 am", "Dana goes up to 300 an hour now. Too rich for me."),
    ]),
    830: (3, "Etiquette: cancelling late", [
        ("Rathmines", "Regular", "Tue Jun 10, 2025 10:10 am", "Had to cancel twenty minutes before because of work. Should I offer to pay something?"),
        ("Orla_West", "Provider", "Tue Jun 10, 2025 11:00 am", "Half the hour is decent. Most of us will remember you kindly for it."),
        ("Sandymount", "Old hand", "Tue Jun 10, 2025 11:08 am", "What Orla said."),
    ]),
}
LONG = [("Sandymount", "Old hand", f"Sun Jan {d:02d}, 2025 8:{d:02d} pm", t) for d, t in (
    (5, "Running list of places that closed. Please add. The studio over the bookies in Phibsborough: gone since Christmas."),
    (6, "The two girls in Swords (Alexa and the tall one) have moved on, number rings out."),
    (7, "Thai place on Parnell St is now a phone repair shop."),
)]
LONG2 = [("Ballincollig", "Old hand", "Fri May 30, 2025 5:15 pm", "The place by the quays in Cork has changed hands, prices up from 70 to 90 for the hour and the old staff are gone."),
         ("leeside_lar", "Regular", "Sat May 31, 2025 9:59 am", "Can confirm. Young lad at the desk, didn't like the feel of it. One of the girls would not look at me and had no English. I left.")]
CARS = [("tayto_pete", "Regular", "Thu May 29, 2025 2:02 pm", "Selling the 2012 Corolla, 1.4 diesel, NCT till March, 4200 ono. Any of ye interested? PM me."),
        ("Rathmines", "Regular", "Thu May 29, 2025 4:10 pm", "What's the mileage? And is it two owners?")]

REVIEWS = [
    (301, "Mila", "Dublin 8", "tayto_pete", "4 June 2025", "9", "200 euro, 1 hour", "Easy to arrange by text, replies in minutes. Flat is spotless, tea offered, shower before and after. Looks as in the pictures, 27 is about right. Chat is great, good English. Massage for a quarter of an hour, then we took our time. Would recommend."),
    (302, "Ewa", "Cork", "Ballincollig", "22 May 2025", "8", "100 euro, 1 hour", "A proper deep tissue massage from a trained woman. Strict about what she does and doesn't. My shoulder thanks her."),
    (303, "Noor", "Limerick", "shannonsider", "17 May 2025", "4", "180 euro, 1 hour", "Hotel visit. Came forty minutes late with a man waiting in a car below. Didn't smile once, was on the phone most of the time and counted the money twice. I felt bad about it and cut it short."),
    (304, "Petra", "Waterford", "waterfordwill", "11 March 2025", "10", "450 euro, 2 hours and dinner", "Best evening of the year. We went for a curry, she is funny and reads a lot. Worth every cent."),
]


def topic(t, rows, title, f, first=1, pager=""):
    crumb = f' -&gt; <a href="viewforum.php?f={f}" class="nav">{ {3: "Tips and questions", 5: "Touring and introductions", 9: "The pub (off topic)"}[f] }</a>'
    body = (f'<table width="100%"><tr><td><a class="maintitle" href="viewtopic.php?t={t}&amp;start=0&amp;postdays=0&amp;postorder=asc&amp;highlight=">{escape(title)}</a>{pager}<br>'
            f'<a href="posting.php?mode=reply&amp;t={t}"><img src="images/reply.gif" alt="Reply to topic"></a> <a href="viewtopic.php?t={t}&amp;view=print">Printable version</a></td></tr></table>'
            + posts(rows, first))
    return shell(f"View topic - {title}", body, crumb)


def forum(f, name, rows, pager=""):
    tr = "".join(f'<tr><td class="row1"><img src="images/folder.gif"></td><td class="row1"><span class="topictitle"><a href="viewtopic.php?t={t}">{escape(n)}</a></span></td>'
                 f'<td class="row2" align="center">{r}</td><td class="row3" align="center">{a}</td><td class="row2" align="center">{v}</td></tr>' for t, n, r, a, v in rows)
    return shell(f"View Forum - {name}", f'<h3>{name}</h3>{pager}<table class="forumline" width="100%"><tr><th colspan="2">Topics</th><th>Replies</th><th>Author</th><th>Views</th></tr>{tr}</table>', f" -&gt; {name}")


def review(i, who, where, by, when, score, paid, text):
    return shell(f"Review: {who}, {where}", f"""<table class="forumline" width="100%"><tr><th colspan=2>Field report no. {i}</th></tr>
<tr><td class=row1 width=140>Lady<td class=row2>{who}<tr><td class=row1>Area<td class=row2>{where}<tr><td class=row1>Date of visit<td class=row2>{when}
<tr><td class=row1>Paid<td class=row2>{paid}<tr><td class=row1>Score<td class=row2><b>{score}</b>/10<tr><td class=row1>Reviewer<td class=row2><a href="profile.php?u={by}">{by}</a>
<tr><td colspan=2 class=row1>{text}</table><p class=gensmall>Was this report useful? <a href="reviews.php?id={i}&amp;vote=1">yes</a> / <a href="reviews.php?id={i}&amp;vote=0">no</a></p>""", ' -&gt; <a href="reviews.php">Reviews</a>')


def build():
    P = []

    def add(path, html, kind, canonical=None, relevant=True, status=200):
        P.append(WrittenPage(f"{B}/{path}", html, kind, "en", None, (), f"{B}/{canonical}" if canonical else None, relevant, status, "text/html; charset=utf-8"))

    cats = "".join(f'<tr><td class="row1"><a href="viewforum.php?f={f}" class="forumlink">{n}</a><br><span class="genmed">{d}</span></td><td class="row2">{k}</td></tr>' for f, n, d, k in (
        (3, "Tips and questions", "Ask before you book. No real names.", 641), (5, "Touring and introductions", "Who is where, and hellos from the women themselves", 212), (9, "The pub (off topic)", "Football, motors, weather", 3980)))
    add("index.php", shell("Index", f'<table class="forumline" width="100%"><tr><th>Forum</th><th>Topics</th></tr>{cats}<tr><td class="row1"><a href="reviews.php">Reviews</a></td><td class="row2">304</td></tr></table><p class="gensmall">Most users ever online was <b>219</b>. Newest member: <b>shannonsider</b></p>'), "static")
    rows3 = [(t, v[1], len(v[2]) - 1, v[2][0][0], 300 + t) for t, v in TOPICS.items() if v[0] == 3]
    add("viewforum.php?f=3", forum(3, "Tips and questions", [*rows3, (655, "Places that have closed (running list)", 44, "Sandymount", 9120)], 'Goto page 1, <a href="viewforum.php?f=3&amp;topicdays=0&amp;start=25">2</a>'), "static")
    for t, (f, title, rows) in TOPICS.items():
        add(f"viewtopic.php?t={t}", topic(t, rows, title, f), "thread")
    pg = '<span class="gensmall">Goto page <b>1</b>, <a href="viewtopic.php?t=655&amp;start=15">2</a></span>'
    add("viewtopic.php?t=655", topic(655, LONG, "Places that have closed (running list)", 3, pager=pg), "thread")
    add("viewtopic.php?t=655&start=15", topic(655, LONG2, "Places that have closed (running list)", 3, 16), "thread")
    t = TOPICS[812]
    add("viewtopic.php?t=812&sid=9f1c0b77a2e4d5538c0e1b6f7a90d214", topic(812, t[2], t[1], 3), "thread", "viewtopic.php?t=812")
    add("viewtopic.php?t=815&view=print", "<html><head><title>Cork: who is good for a real massage</title></head><body>" + "<hr>".join(f"<b>{w}</b> - {d}<br><br>{x}" for w, _, d, x in TOPICS[815][2]) + "</body></html>", "thread", "viewtopic.php?t=815")
    add("viewtopic.php?t=790", topic(790, CARS, "Corolla for sale, Dublin 12", 9), "thread", relevant=False)
    for r in REVIEWS:
        add(f"reviews.php?id={r[0]}", review(*r), "review")
    add("faq.php", shell("FAQ", "<h3>Frequently Asked Questions</h3><p><b>What do IC and OC mean?</b><br>Incall and outcall.<p><b>What is YMMV?</b><br>Your mileage may vary.<p><b>May women who work post here?</b><br>Yes, one hello topic each, and you may answer reviews of yourself.<p><b>I am worried about somebody I met.</b><br>Tell the moderators or ring the gardai on their confidential line. You won't be asked why you were there."), "static")
    add("login.php", shell("Log in", '<form action="login.php" method="post"><table class="forumline"><tr><th>Please enter your username and password to log in.</th></tr><tr><td>Username: <input name="username"> Password: <input type="password" name="password"> <input type="checkbox" name="autologin"> Log me on automatically<br><input type="submit" value="Log in"></td></tr></table></form>'), "static")
    add("viewtopic.php?t=99999", shell("Information", '<table class="forumline" width="100%"><tr><th>Information</th></tr><tr><td class="row1" align="center"><span class="gen">The topic or post you requested does not exist</span></td></tr></table>'), "error")
    return tuple(P)


SITE = WrittenSite(HOST, "IE", build(), (), "Board: everything that looks like an ad stands in posts and reviews; sid, print view, start= paging.")
