"""How fast the desk follows, measured in the browser; printed, never asserted."""
import re
import statistics
import time

EDIT = """async ([field, value]) => {
  const input = document.getElementById(field);
  const pages = document.querySelector("[data-part=each]");
  const begun = performance.now();
  const seen = new Promise((done) => new MutationObserver((_, observer) => {
    observer.disconnect();
    done(performance.now() - begun);
  }).observe(pages, { childList: true }));
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  return Promise.race([seen, new Promise((done) => setTimeout(() => done(-1), 10000))]);
}"""


def edits(page, address, field, values):
    """Milliseconds from an edit to the new picture, decoded, in its place."""
    page.goto(address)
    page.wait_for_timeout(1500)
    times = []
    for value in values:
        times.append(page.evaluate(EDIT, [field, value]))
        page.wait_for_timeout(400)
    return times


def told(what, times):
    print(f"  {what}: median {statistics.median(times):.0f} ms, slowest {max(times):.0f} ms, of {len(times)}")


def pages(page, addresses):
    """Milliseconds from the server, warm."""
    for address in addresses:
        page.request.get(address)
        times = []
        for _ in range(7):
            begun = time.perf_counter()
            answer = page.request.get(address)
            times.append((time.perf_counter() - begun) * 1000)
            assert answer.status == 200, address
        told(address.split("/", 3)[3], times)


FILTER = """(words) => {
  const search = document.querySelector("input[data-finds]");
  const begun = performance.now();
  search.value = words;
  search.dispatchEvent(new Event("input", { bubbles: true }));
  document.body.getBoundingClientRect();
  return performance.now() - begun;
}"""


def filters(page, address, words):
    page.goto(address)
    page.evaluate(FILTER, "a")
    return [page.evaluate(FILTER, word) for word in words]


def larger(inputs, more):
    """The fictitious ward with so many more persons in its last decision, and the votes and money that these need."""
    awardees, review = inputs / "phuong-mau-2025/awardees.yaml", inputs / "phuong-mau-2025/reviews/tong-ket.yaml"
    rest = "achievement: giúp đỡ hộ nghèo, from: 2025-07-01, to: 2025-11-30"
    rows, votes = "", ""
    for n in range(more):
        name = "".join("ABCDEGHIKL"[int(figure)] for figure in f"{n:04d}").title()
        who = f"id: them-{n}, kind: ca-nhan, salutation: Ông, name: Lê Mẫu {name}, unit: khu-pho-{n % 16 + 1}"
        rows += f"  - {{{who}, review: tong-ket, award: giay-khen, decided_by: chu-tich-ubnd-xa, {rest}}}\n"
        votes += f"  - {{awardee: them-{n}, agree: 9}}\n"
    awardees.write_text(awardees.read_text() + rows)
    text = review.read_text().replace("\nvotes:\n", "\nvotes:\n" + votes, 1)
    review.write_text(re.sub(r"available: \d+", "available: 99000000000", text))


WARD = "/c/phuong-mau-2025"
PAGES = ["viec", "du-lieu", "du-lieu/de-nghi", "excel", "van-ban", "van-ban/ke-hoach/ban-hanh", "giay-khen", "kiem-tra"]


def archive(page, address):
    """The field that a paper's last line shows."""
    page.goto(address)
    fields = [field.get_attribute("id") or "" for field in page.locator("input[form]").all()]
    return next(field for field in fields if field.startswith("v-") and field.endswith(".archive"))


def measure(page, origin):
    values = ["VT", "VT, VP", "VT, VX", "VT, VH", "VT, VK", "VT, VL", "VT, VM", "VT, VN"]
    for name, address in (("the real plan", "/c/bac-son-2025/van-ban/ke-hoach"), ("the last decision", f"{WARD}/van-ban/quyet-dinh--tong-ket")):
        field = archive(page, origin + address)
        told(f"edit to picture, {name}", edits(page, origin + address, field, values))
    pages(page, [f"{origin}{WARD}/{name}" for name in PAGES])
    pages(page, [f"{origin}/{name}" for name in ("so", "tim?q=mau", "thong-ke", "cat-giu", "huong-dan/huong-dan")])
    told("filter", filters(page, f"{origin}{WARD}/du-lieu/de-nghi", ["le", "le mau", "bab", "gia dinh", ""]))
