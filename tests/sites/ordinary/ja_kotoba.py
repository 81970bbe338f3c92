"""A Japanese site for language partners, marriage hunting, idols' fan meetings and part-time jobs (dl lists, full-width digits).

Look-alike: name, age, height, blood type, area, pictures, price per hour, 'レンタル' of a talking companion, late-night jobs.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "kotoba-cafe.example"
BASE = f"https://{HOST}"

# id, name, age, area, height, blood, job, languages, pictures, goal, text
MEMBERS = (
    (
        2001,
        "さくら",
        29,
        "横浜市",
        158,
        "A",
        "保育士",
        "日本語・英語",
        3,
        "結婚を前提にお付き合い",
        "休日はパン作りと美術館。たばこを吸わない、穏やかな方と出会いたいです。",
    ),
    (
        2002,
        "健太郎",
        36,
        "大阪市",
        176,
        "O",
        "消防士",
        "日本語",
        2,
        "真剣交際",
        "夜勤があるので返信が遅れます。たこ焼きには自信があります。",
    ),
    (
        2003,
        "メイリン",
        25,
        "東京都豊島区",
        163,
        "B",
        "留学生",
        "中国語・日本語・英語",
        4,
        "友達・言語交換",
        "東京に来たばかりです。カフェで一時間ずつ、中国語と日本語を教え合いませんか。恋人募集ではありません。",
    ),
    (
        2004,
        "和子",
        68,
        "札幌市",
        152,
        "AB",
        "元教師",
        "日本語・フランス語",
        1,
        "茶飲み友達",
        "夫を亡くして五年。映画と俳句が好きです。ご一緒に歩ける方を。",
    ),
)
# id, category, title, area, price, requirement, phone, text
OFFERS = (
    (
        7101,
        "アルバイト",
        "展示会コンパニオン募集",
        "東京都江東区",
        "時給１，８００円",
        "１８～３０歳、身長１６０ｃｍ以上",
        "03-4841-1068",
        "東京ビッグサイトでの受付と資料配布。衣装貸与、交通費支給。お酒の席はありません。",
    ),
    (
        7102,
        "レッスン",
        "英会話の個人レッスン",
        "名古屋市",
        "６０分３，０００円／９０分４，２００円",
        "初心者歓迎",
        "090-9562-8551",
        "ダブリン出身のニーヴです。３２歳、日本に八年。カフェでもご自宅でもオンラインでも。",
    ),
    (
        7103,
        "健康",
        "鍼灸・整体　出張いたします",
        "福岡市",
        "３０分３，５００円／６０分６，０００円",
        "国家資格あり",
        "090-7895-2841",
        "腰痛、肩こり、スポーツ障害。女性の施術者も在籍。ご自宅やホテルへ二十四時間お伺いします。治療目的の施術のみです。",
    ),
    (
        7104,
        "お手伝い",
        "おっさんレンタル　話し相手になります",
        "東京都杉並区",
        "１時間１，０００円",
        "どなたでも",
        "090-6255-6853",
        "５２歳、元営業マン。愚痴を聞く、行列に並ぶ、将棋を指す。体に触れること、夜十時以降はお断りします。",
    ),
    (
        7105,
        "部屋",
        "女性専用シェアハウス　空室一",
        "京都市",
        "月４８，０００円",
        "２０～３５歳の女性、国籍不問",
        "090-9838-4467",
        "町家を改装した六人の家。猫二匹。門限はありませんが、友人の宿泊は事前に連絡を。",
    ),
)


def _page(
    path: str,
    title: str,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    html = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{title}｜ことばカフェ</title></head><body><div id="header"><p class="logo"><a href="/">ことばカフェ</a></p>
<ul id="gnav"><li><a href="/members/">会員をさがす</a></li><li><a href="/board/">掲示板</a></li><li><a href="/guide/">はじめての方へ</a></li><li><a href="/login/">ログイン</a></li></ul></div>
<div id="contents">{inner}</div><div id="footer"><p>運営：ことばカフェ事務局　お問い合わせ 03-2268-6799（平日１０時～１７時）</p></div></body></html>"""
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="ja",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _member(member: tuple) -> WrittenPage:
    number, name, age, area, height, blood, job, languages, pictures, goal, text = member
    photos = "".join(
        f'<p class="ph"><img src="/img/m/{number}_{i}.jpg" alt="{name}さんの写真{i}"></p>'
        for i in range(1, pictures + 1)
    )
    pairs = (
        ("年齢", f"{age}歳"),
        ("お住まい", area),
        ("身長", f"{height}cm"),
        ("血液型", f"{blood}型"),
        ("お仕事", job),
        ("話せる言葉", languages),
        ("目的", goal),
    )
    inner = f'<h2>{name}さん（{age}）</h2>{photos}<dl class="prof">{"".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in pairs)}</dl><p class="msg">{text}</p><p class="btn"><a href="/members/{number}/mail/">メッセージを送る</a></p>'
    return _page(f"/members/{number}/", f"{name}さん（{age}歳・{area}）", inner, "profile")


def _offer(offer: tuple) -> WrittenPage:
    number, category, title, area, price, requirement, phone, text = offer
    inner = f"""<p class="pan"><a href="/board/">掲示板</a> ＞ {category}</p><h2>{title}</h2><p class="ph"><img src="/img/b/{number}.jpg" alt=""></p><dl class="prof"><dt>場所</dt><dd>{area}</dd><dt>料金・報酬</dt><dd>{price}</dd><dt>条件</dt><dd>{requirement}</dd><dt>電話</dt><dd>{phone}</dd></dl><p class="msg">{text}</p>"""
    return _page(f"/board/{number}/", f"{title}（{area}）", inner, "ad")


def _members(path: str, title: str, members: tuple, canonical: str | None = None) -> WrittenPage:
    cells = "".join(
        f'<li><a href="/members/{m[0]}/"><img src="/img/m/{m[0]}_1.jpg" alt=""><span>{m[1]}（{m[2]}）</span></a><span>{m[3]}／{m[4]}cm</span></li>'
        for m in members
    )
    return _page(
        path, title, f'<h2>{title}</h2><ul class="mlist">{cells}</ul>', "listing", canonical=canonical
    )


def _board() -> WrittenPage:
    rows = "".join(
        f'<tr><td>{o[1]}</td><td><a href="/board/{o[0]}/">{o[2]}</a></td><td>{o[3]}</td><td>{o[4]}</td></tr>'
        for o in OFFERS
    )
    return _page("/board/", "掲示板", f'<h2>掲示板　新着順</h2><table class="bbs">{rows}</table>', "listing")


GUIDE = "<h2>はじめて会うときの注意</h2><p>昼間に、人の多い喫茶店で、一時間だけ。お金の貸し借りの話が出たら、すぐに事務局へお知らせください。</p><p>「パパ活」や援助目的の書き込みは削除し、悪質な場合は警察に通報します。</p>"
SITE = WrittenSite(
    host=HOST,
    region="JP",
    pages=(
        *(_member(member) for member in MEMBERS),
        *(_offer(offer) for offer in OFFERS),
        _members("/members/", "会員をさがす", MEMBERS),
        _members(
            "/members/?sort=age",
            "会員をさがす（年齢順）",
            tuple(sorted(MEMBERS, key=lambda m: m[2])),
            "/members/",
        ),
        _board(),
        _page("/guide/", "はじめて会うときの注意", GUIDE, "static"),
        _page(
            "/login/",
            "ログイン",
            "<h2>ログイン</h2><form><p>メール <input name='mail'></p><p>パスワード <input type='password' name='pw'></p></form>",
            "static",
            relevant=True,
        ),
        _page(
            "/board/6999/",
            "ページが見つかりません",
            "<h2>お探しのページは見つかりませんでした</h2>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="full-width digits, no spaces; 'コンパニオン' of trade fairs, acupuncturist who visits hotels, a rented man to talk to",
)
