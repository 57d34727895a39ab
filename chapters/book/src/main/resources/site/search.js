// Search. The index is loaded when it is first asked for; what is found are links, so that Tab and Enter do what they always do.
(() => {
  "use strict";

  const top = document.documentElement.dataset.top;
  const dialog = document.getElementById("search");
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  let index;

  function load(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${top}assets/${name}`;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  // QueryLog is found as querylog, as query and as log.
  function terms(term) {
    const parts = term.split(/(?<=[a-z0-9])(?=[A-Z])/);
    return [...new Set([term, ...parts].map(part => part.toLowerCase()))];
  }

  async function open() {
    dialog.showModal();
    query.select();
    if (!index) {
      await Promise.all([load("minisearch.js"), load("search-index.js")]);
      index = new MiniSearch({
        fields: ["title", "page", "text"], storeFields: ["address", "page", "title", "text"], processTerm: terms,
        searchOptions: {
          boost: { title: 4, page: 2 }, prefix: true, fuzzy: term => term.length > 4 ? 0.2 : false, combineWith: "AND",
          processTerm: term => term.toLowerCase(),
        },
      });
      index.addAll(window.bookwormSearch);
      search();
    }
  }

  function search() {
    const hits = index && query.value.trim() ? index.search(query.value).slice(0, 20) : [];
    results.replaceChildren(...hits.map(item));
    found.textContent = !query.value.trim() ? "Type a word: a class, a method, an idea."
      : hits.length === 0 ? "Nothing found. Try a shorter word."
      : hits.length === 1 ? "1 place" : `${hits.length === 20 ? "The best 20" : hits.length} places`;
  }

  function item(hit) {
    const link = document.createElement("a");
    link.href = top + hit.address;
    link.addEventListener("click", () => dialog.close());
    const title = document.createElement("b");
    title.textContent = hit.title;
    const page = document.createElement("span");
    page.textContent = hit.page === hit.title ? "" : hit.page;
    const excerpt = document.createElement("p");
    excerpt.append(...excerptOf(hit));
    link.append(title, " ", page, excerpt);
    const result = document.createElement("li");
    result.append(link);
    return result;
  }

  // The words around the first place where the text matches, with the match marked.
  function excerptOf(hit) {
    const words = hit.terms.map(term => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const at = hit.text.search(new RegExp(words.join("|"), "i"));
    const start = at < 60 ? 0 : hit.text.indexOf(" ", at - 60) + 1;
    const end = start + 180;
    const piece = (start > 0 ? "… " : "") + hit.text.slice(start, end) + (end < hit.text.length ? " …" : "");
    return piece.split(new RegExp(`(${words.join("|")})`, "i")).map((part, i) => {
      const node = document.createElement(i % 2 ? "mark" : "span");
      node.textContent = part;
      return node;
    });
  }

  // The arrow keys walk through what was found, as Tab does.
  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) {
      return;
    }
    const stops = [query, ...results.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  document.getElementById("search-button").addEventListener("click", open);
  document.addEventListener("keydown", event => {
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !dialog.open) {
      event.preventDefault();
      open();
    }
  });
  dialog.addEventListener("keydown", walk);
  query.addEventListener("input", search);
  query.addEventListener("keydown", event => {
    if (event.key === "Enter") {
      event.preventDefault();
      results.querySelector("a")?.click();
    }
  });
  dialog.addEventListener("click", event => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  search();
})();
