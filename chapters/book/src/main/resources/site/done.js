// What the reader has done: a mark on a page, kept by the browser, and seen wherever a list leads to that page.
(() => {
  "use strict";

  const KEY = "bookworm-done";
  const top = new URL(document.documentElement.dataset.top || ".", location);
  const box = document.getElementById("done");

  function page(address) { return new URL(address, location).pathname.slice(top.pathname.length); }

  // Some browsers refuse to remember anything for pages from a disk: then a mark lasts as long as the page.
  let marks = new Set();

  function recall() {
    try {
      marks = new Set(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
    } catch {
      // Nothing is remembered.
    }
  }

  function remember() {
    try {
      localStorage.setItem(KEY, JSON.stringify([...marks]));
    } catch {
      // Then not.
    }
  }

  function show() {
    for (const link of document.querySelectorAll("#course a, #parts a, .chapters a")) {
      const done = marks.has(page(link.href));
      link.querySelector(".done")?.remove();
      if (done) {
        link.insertAdjacentHTML("beforeend", ' <span class="done"><span aria-hidden="true">✓</span><span class="unseen">done</span></span>');
      }
    }
    if (box) {
      box.checked = marks.has(page(location));
    }
  }

  box?.addEventListener("change", () => {
    recall();
    marks[box.checked ? "add" : "delete"](page(location));
    remember();
    show();
  });
  addEventListener("storage", () => {
    recall();
    show();
  });
  recall();
  show();
})();
