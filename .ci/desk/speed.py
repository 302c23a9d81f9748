"""How fast the desk follows, measured in the browser; printed, never asserted."""
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
