// The live parts. Every page works without this: forms are posted, pages are sent.
//
// data-live on a form: it is posted a moment after the last key, and the parts of the answered page that differ take their places.
// data-part on an element with an id: such a part; with the value "each", child by child. data-follow="WORD …": it is fetched again when news of such a word comes.
(() => {
  "use strict";
  const pause = 120;

  // Puts the children that differ into a part; pictures take their places when they can be shown, and the newest wins.
  const turns = new WeakMap();
  function each(here, part) {
    const turn = (turns.get(here) || 0) + 1;
    turns.set(here, turn);
    [...part.children].forEach((child, at) => {
      if (here.children[at]?.outerHTML === child.outerHTML) return;
      const fresh = document.importNode(child, true);
      const pictures = fresh.matches("img") ? [fresh] : [...fresh.querySelectorAll("img")];
      const put = () => {
        if (turns.get(here) !== turn) return;
        if (here.children[at]) here.children[at].replaceWith(fresh); else here.append(fresh);
      };
      if (here.children[at] && pictures.length) Promise.allSettled(pictures.map((one) => one.decode())).then(put);
      else put();
    });
    while (here.children.length > part.children.length) here.lastElementChild.remove();
  }

  // Puts the parts of a page that was fetched into this one; never the one that somebody types in, nor one with a value that waits
  // to be saved.
  function take(text, own) {
    const fresh = new DOMParser().parseFromString(text, "text/html");
    if (fresh.getElementById("ten-trang")) document.title = fresh.title;
    for (const part of fresh.querySelectorAll("[data-part][id]")) {
      const here = document.getElementById(part.id);
      const unsaved = here && part.id !== own && "unsaved" in here.dataset && !("unsaved" in part.dataset);
      const waits = unsaved || here?.matches("[data-queued], :has([data-queued])");
      if (here && !waits && !here.contains(document.activeElement) && here.outerHTML !== part.outerHTML) {
        if (part.dataset.part === "each") { each(here, part); continue; }
        const scrolled = here.scrollTop;
        here.replaceWith(document.importNode(part, true));
        document.getElementById(part.id).scrollTop = scrolled;
      }
    }
    // What a field held, as the server knows it now; also of the one that somebody types in.
    for (const mark of fresh.querySelectorAll("[data-mark][id]")) {
      const here = document.getElementById(mark.id);
      if (here) here.value = mark.value;
    }
    document.dispatchEvent(new Event("thidua:parts"));
  }

  // What was not saved is said where the page says that something was.
  function lost() {
    const here = document.getElementById("da-luu");
    if (here) here.textContent = document.body.dataset.lost;
  }

  async function fetched(address, options, own) {
    const changes = options?.method === "POST";
    const answer = await fetch(address, { credentials: "same-origin", ...options }).catch((error) => {
      if (changes && error.name !== "AbortError") lost();
      throw error;
    });
    const isOut = new URL(answer.url).pathname === "/dang-nhap";
    if (changes && (isOut || !answer.ok && ![409, 422].includes(answer.status))) {
      lost();
      return answer;
    }
    const text = await answer.text();
    if (answer.status === 409) {
      const main = new DOMParser().parseFromString(text, "text/html").querySelector("main");
      document.querySelector("main").replaceWith(document.importNode(main, true));
      document.querySelector("main").focus();
    } else take(text, own);
    return answer;
  }

  // Live forms: newest first; an answer that a later one overtook is dropped.
  const waiting = new WeakMap();
  function post(form, submitter) {
    const state = waiting.get(form) || {};
    state.stop?.abort();
    state.stop = new AbortController();
    waiting.set(form, state);
    const body = new URLSearchParams(new FormData(form, submitter));
    return fetched(form.action, { method: "POST", body, signal: state.stop.signal }).catch(() => {});
  }
  let composing = false;
  document.addEventListener("compositionstart", () => { composing = true; });
  document.addEventListener("compositionend", (event) => { composing = false; later(event); });
  // data-live="change": when a field is left, it alone is posted (its value v:PATH, its mark m:PATH), one after the other, so that
  // each knows what the one before it saved; "pause": also a moment after the last key. The newest value goes.
  function saved(form, field) {
    const state = waiting.get(form) || {};
    const path = field.name.slice(2);
    state.queued ??= new Set();
    waiting.set(form, state);
    if (state.queued.has(path)) return;
    state.queued.add(path);
    const part = document.getElementById(`f-${path}`);
    if (part) part.dataset.queued = "";
    const own = (pair) => ["hang", "ve", `v:${path}`, `m:${path}`].includes(pair[0]);
    const body = () => new URLSearchParams([...[...new FormData(form)].filter(own), ["live", "1"]]);
    const post = () => {
      state.queued.delete(path);
      delete part?.dataset.queued;
      return fetched(form.action, { method: "POST", body: body() }, `f-${path}`);
    };
    state.line = (state.line || Promise.resolve()).then(post).catch(() => {});
  }
  function later(event) {
    const form = event.target.form;
    if (!form?.matches?.("form[data-live]") || composing) return;
    const { live } = form.dataset;
    if (event.type === "change" && live) return saved(form, event.target);
    if (live === "change") return;
    const state = waiting.get(form) || {};
    clearTimeout(state.timer);
    state.timer = setTimeout(() => (live === "pause" ? saved(form, event.target) : post(form)), pause);
    waiting.set(form, state);
  }
  document.addEventListener("input", later);
  document.addEventListener("change", later);
  // What is sent as a whole is not sent a second time behind it.
  document.addEventListener("submit", (event) => {
    const state = waiting.get(event.target);
    clearTimeout(state?.timer);
    state?.stop?.abort();
  });

  // A box on a picture, [data-move="ID-OF-X ID-OF-Y"], is dragged, or moved by the arrow keys; its two fields follow, and tell the form.
  const field = (box, at) => document.getElementById(box.dataset.move.split(" ")[at]);
  const number = (box, at) => Number(field(box, at).value.replace(",", ".")) || 0;
  const told = (box) => field(box, 0).dispatchEvent(new Event("input", { bubbles: true }));
  function moveTo(box, x, y) {
    const comma = document.documentElement.lang === "vi" ? "," : ".";
    [x, y].forEach((value, at) => {
      const rounded = Math.max(0, Math.round(value * 10) / 10);
      field(box, at).value = String(rounded).replace(".", comma);
      box.firstElementChild.setAttribute("xy"[at], rounded);
    });
  }
  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  document.addEventListener("keydown", (event) => {
    const box = event.target.closest?.("[data-move]");
    const way = ways[event.key];
    if (!box || !way) return;
    event.preventDefault();
    const step = event.shiftKey ? 5 : event.ctrlKey ? 0.1 : 1;
    moveTo(box, number(box, 0) + way[0] * step, number(box, 1) + way[1] * step);
    told(box);
  });
  let drag = null;
  const onSheet = (box, event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(box.ownerSVGElement.getScreenCTM().inverse());
  document.addEventListener("pointerdown", (event) => {
    const box = event.target.closest?.("[data-move]");
    if (!box) return;
    event.preventDefault();
    box.focus();
    const from = onSheet(box, event);
    drag = { box, x: number(box, 0) - from.x, y: number(box, 1) - from.y };
  });
  document.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const at = onSheet(drag.box, event);
    moveTo(drag.box, at.x + drag.x, at.y + drag.y);
  });
  document.addEventListener("pointerup", () => { if (drag) told(drag.box); drag = null; });
  // data-finds="ID" on a search field: only those rows of the table are shown that have all its words, whatever their marks. Rows
  // that come back do so a screenful at a time: two thousand at once would hold up the next key.
  const plain = (text) => text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
  const texts = new WeakMap();
  const frames = new WeakMap();
  // The columns of a table that is filtered stay as wide as they are.
  function hold(table) {
    if (table.style.tableLayout) return;
    const heads = [...table.tHead.rows[0].cells];
    const parts = heads.map((head) => `${head.offsetWidth / table.offsetWidth * 100}%`);
    table.style.minWidth = `${table.offsetWidth}px`;
    heads.forEach((head, at) => { head.style.width = parts[at]; });
    table.style.tableLayout = "fixed";
  }
  function reveal(table, rows) {
    for (const row of rows.splice(0, 150)) row.hidden = false;
    if (rows.length) frames.set(table, requestAnimationFrame(() => reveal(table, rows)));
  }
  document.addEventListener("input", (event) => {
    const table = event.target.dataset?.finds && document.getElementById(event.target.dataset.finds);
    if (!table) return;
    hold(table);
    cancelAnimationFrame(frames.get(table));
    const words = plain(event.target.value).split(/\s+/);
    const back = [];
    for (const row of table.tBodies[0].rows) {
      if (!texts.has(row)) texts.set(row, plain(row.textContent));
      const isFound = words.every((word) => texts.get(row).includes(word));
      if (isFound && row.hidden) back.push(row);
      else if (row.hidden === isFound) row.hidden = !isFound;
    }
    reveal(table, back);
  });

  // A grid, table[data-grid]: arrows and Enter go to the same column of another row; a block of cells that is pasted is spread out
  // and saved as a whole.
  const typedIn = (cell) => cell?.querySelector("input:not([type=hidden])");
  document.addEventListener("keydown", (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
    const cell = step && event.target.closest?.("[data-grid] td");
    if (!cell) return;
    const body = cell.parentElement.parentElement;
    const next = typedIn(body.rows[cell.parentElement.sectionRowIndex + step]?.cells[cell.cellIndex]);
    event.preventDefault();
    next?.focus();
    next?.select();
  });
  document.addEventListener("paste", (event) => {
    const cell = event.target.closest?.("[data-grid] td");
    const text = event.clipboardData?.getData("text/plain").replace(/\r?\n$/, "") ?? "";
    if (!cell || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const { sectionRowIndex: first, parentElement: body } = cell.parentElement;
    text.split(/\r?\n/).forEach((line, down) => line.split("\t").forEach((value, across) => {
      const input = typedIn(body.rows[first + down]?.cells[cell.cellIndex + across]);
      if (input && !input.disabled) input.value = value.trim();
    }));
    event.target.form.requestSubmit();
  });

  // A list in the head closes as lists do: by Escape, by a press elsewhere.
  const choosers = () => document.querySelectorAll("details.chooser[open]");
  document.addEventListener("click", (event) => {
    for (const open of choosers()) if (!open.contains(event.target)) open.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const open of choosers()) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  // News: one stream a tab, closed while nobody looks at it. A page waits a little before it follows, so that what was saved here is
  // answered first, and much news at once is one.
  let news = null;
  let soon = 0;
  let opened = false;
  function listen() {
    if (document.hidden || !document.querySelector("[data-follow]")) { news?.close(); news = null; return; }
    if (news) return;
    news = new EventSource("/tin");
    const look = () => fetched(location.href).catch(() => {});
    // A work may have ended between its page and the stream; and whatever came while nobody looked was told to nobody.
    news.onopen = () => {
      if (opened || document.querySelector("[data-follow~=cong-viec]")) look();
      opened = true;
    };
    news.onmessage = (event) => {
      const parts = [...document.querySelectorAll("[data-follow]")];
      if (!parts.some((part) => part.dataset.follow.split(" ").includes(event.data))) return;
      clearTimeout(soon);
      soon = setTimeout(look, 250);
    };
  }
  document.addEventListener("visibilitychange", listen);
  listen();
})();
