"""A site whose pages try what a page can try with a browser: to reach inside, to get out, to never end."""

from tests.capture.crawl.scripted_web import Site

_TOP = "<!doctype html><title>Escort</title><p>Seite</p>"
_REACH = """
const inner = 'http://127.0.0.1:%(tcp)d', quietly = (what) => { try { const p = what(); p && p.catch && p.catch(() => 0); } catch (e) {} };
for (const url of [inner + '/fetch', 'http://169.254.169.254/latest/meta-data/', 'http://localhost:%(tcp)d/', 'file:///etc/passwd',
  'http://[::1]:%(tcp)d/', 'http://elsewhere.example/data.json', '/report/7', '/leads-inside.json', '/closed/data.json'])
  quietly(() => fetch(url));
quietly(() => fetch('/post', {method: 'POST', body: 'x=1'}));
quietly(() => navigator.sendBeacon('/beacon', 'x'));
quietly(() => new EventSource('/events'));
quietly(() => new WebSocket('ws://127.0.0.1:%(tcp)d/socket'));
quietly(() => new Image().src = inner + '/image.png');
quietly(() => new Worker(URL.createObjectURL(new Blob([
  `fetch('${inner}/worker'); new WebSocket('ws://127.0.0.1:%(tcp)d/worker-socket')`]))));
quietly(() => navigator.serviceWorker.register('/service.js'));
quietly(() => { const pc = new RTCPeerConnection({iceServers: [{urls: 'stun:127.0.0.1:%(udp)d'}]});
  pc.createDataChannel('x'); return pc.createOffer().then((offer) => pc.setLocalDescription(offer)); });
quietly(() => new WebTransport('https://127.0.0.1:%(udp)d/').ready);
quietly(() => import(inner + '/module.js'));
for (const [rel, href] of [['preconnect', inner], ['prefetch', inner + '/prefetch'], ['stylesheet', inner + '/a.css']]) {
  const link = document.createElement('link'); link.rel = rel; link.href = href; document.head.append(link); }
const frame = document.createElement('iframe'); frame.src = inner + '/frame'; document.body.append(frame);
document.body.insertAdjacentHTML('beforeend', '<form method=post action="/signin"><input name=a></form>');
quietly(() => document.forms[0].submit());
"""
_POPUPS = """
window.onbeforeunload = () => 'stay';
setInterval(() => { window.open('/popup'); window.open('http://127.0.0.1/'); }, 50);
const link = document.createElement('a'); link.href = URL.createObjectURL(new Blob(['x'])); link.download = 'run.exe';
document.body.append(link); link.click();
const plain = document.createElement('a'); plain.href = '/file.zip'; plain.download = ''; document.body.append(plain); plain.click();
setTimeout(() => { alert('a'); confirm('b'); prompt('c'); print(); }, 100);
"""
_LOOP = """
let n = 0;
const away = () => { location.href = '/loop/' + n++; };
away();  // alone at first: on a busy machine each new address would end the request of the one before it
setInterval(() => document.body.append(document.createElement('b')), 100);  // it must not stand still before the loop
setTimeout(() => setInterval(() => { away(); history.pushState(0, '', '/pushed/' + n); }, 20), 1000);
"""
_NODES = "let s = ''; for (let i = 0; i < 100000; i++) s += '<i>' + i + '</i>'; document.body.innerHTML += s;"
_SPIN = "setTimeout(() => { for (;;) {} }, 200);"
_MEMORY = "const held = []; setInterval(() => { for (let i = 0; i < 8; i++) { const b = new Uint8Array(32 << 20); b.fill(7); held.push(b); } }, 30);"
_PARTS = "for (let i = 0; i < 200; i++) fetch('/parts/' + i + '.json').catch(() => 0);"
_GROWS = "setInterval(() => document.body.append(document.createElement('b')), 40);"
SCRIPTS = {
    "reach": _REACH, "popups": _POPUPS, "loop": _LOOP, "nodes": _NODES, "spin": _SPIN, "memory": _MEMORY, "parts": _PARTS,
    "grows": _GROWS,
}  # fmt: skip


def hostile(tcp: int, udp: int) -> Site:
    """Make the site; ``tcp`` and ``udp``: ports of this machine at which witnesses listen."""
    links = "".join(f'<a href="/{name}/page">{name}</a> ' for name in SCRIPTS)
    pages = {"/": ("text/html", f"{_TOP}{links}".encode())}
    for name, script in SCRIPTS.items():
        code = script % {"tcp": tcp, "udp": udp} if name == "reach" else script
        pages[f"/{name}/page"] = ("text/html", f"{_TOP}<script>{code}</script>".encode())
    for number in range(200):
        pages[f"/parts/{number}.json"] = ("application/json", b"{}")

    def own(path: str, _cookie: str) -> tuple[int, str, bytes] | None:
        if path == "/leads-inside.json":
            return 302, "text/plain", f"http://127.0.0.1:{tcp}/redirected".encode()
        return None

    return Site(pages, "User-agent: *\nDisallow: /closed/\n", own)
