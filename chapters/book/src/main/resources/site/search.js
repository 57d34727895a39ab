// Search. The index is loaded when it is first asked for; what is found are links, so that Tab and Enter do what they always do.
(() => {
  "use strict";

  const top = document.documentElement.dataset.top;
  const dialog = document.getElementById("search");
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  let places;
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

  // Words only, and the parts of names beside them: QueryLog is found as querylog, as query and as log.
  function words(text) {
    return text.replace(/[^\p{L}\p{N}_]+/gu, " ")
      .replace(/\p{L}+\p{Ll}\p{Lu}\p{L}*/gu, name => `${name} ${name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")}`);
  }

  function build() {
    const field = name => ({ extractor: place => words(place[name]) });
    return lunr(builder => {
      builder.field("title", { boost: 5, ...field("title") });
      builder.field("page", { boost: 2, ...field("page") });
      builder.field("text", field("text"));
      places.forEach(place => builder.add(place));
    });
  }

  // The places that match every word: as it is, as the beginning of one, or with a letter wrong.
  function find(text) {
    const asked = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
    const each = asked.map(word => new Map(index.query(clauses => {
      clauses.term(word, { boost: 10 });
      clauses.term(word, { boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      if (word.length > 4) {
        clauses.term(word, { usePipeline: false, editDistance: 1 });
      }
    }).map(match => [match.ref, match])));
    const [first, ...others] = each;
    return [...first?.keys() ?? []].filter(ref => others.every(matches => matches.has(ref))).map(ref => {
      const matches = each.map(found => found.get(ref));
      return {
        ...places[ref],
        score: matches.reduce((sum, match) => sum + match.score, 0),
        terms: matches.flatMap(match => Object.keys(match.matchData.metadata)),
      };
    }).sort((one, other) => other.score - one.score);
  }

  async function open() {
    dialog.showModal();
    query.select();
    if (!index) {
      await Promise.all([load("lunr.min.js"), load("search-index.js")]);
      places = window.bookwormSearch;
      index = build();
      search();
    }
  }

  function search() {
    const hits = index ? find(query.value).slice(0, 20) : [];
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
    const terms = hit.terms.join("|");
    const at = hit.text.search(new RegExp(terms, "i"));
    const start = at < 60 ? 0 : hit.text.indexOf(" ", at - 60) + 1;
    const end = start + 180;
    const piece = (start > 0 ? "… " : "") + hit.text.slice(start, end) + (end < hit.text.length ? " …" : "");
    return piece.split(new RegExp(`(${terms})`, "i")).map((part, i) => {
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
