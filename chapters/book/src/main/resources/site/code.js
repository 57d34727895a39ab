// Colours for code. In a table of changes each side is coloured as one text, so that a comment over many lines stays one.
(() => {
  "use strict";

  hljs.configure({ ignoreUnescapedHTML: true });
  document.querySelectorAll("pre code[class*=language-]:not(.language-text)").forEach(code => hljs.highlightElement(code));
  document.querySelectorAll(".diff table").forEach(table => {
    colour([...table.querySelectorAll("td.old code")]);
    colour([...table.querySelectorAll("td.new code")]);
  });

  function colour(cells) {
    const text = cells.map(cell => cell.textContent).join("\n");
    const lines = splitLines(hljs.highlight(text, { language: "java" }).value);
    cells.forEach((cell, i) => {
      const marks = marksOf(cell);
      cell.innerHTML = lines[i];
      marks.reverse().forEach(mark => putBack(cell, mark));
    });
  }

  // HTML in which spans may run over line ends, as lines that each open and close their own.
  function splitLines(html) {
    let open = [];
    return html.split("\n").map(line => {
      const before = open.join("");
      for (const [tag] of line.matchAll(/<span[^>]*>|<\/span>/g)) {
        open = tag === "</span>" ? open.slice(0, -1) : [...open, tag];
      }
      return before + line + "</span>".repeat(open.length);
    });
  }

  // Where in a cell's text something was marked as new or gone.
  function marksOf(cell) {
    const marks = [];
    let start = 0;
    for (const node of cell.childNodes) {
      const end = start + node.textContent.length;
      if (node.nodeType === Node.ELEMENT_NODE) {
        marks.push({ tag: node.tagName, start, end });
      }
      start = end;
    }
    return marks;
  }

  function putBack(cell, { tag, start, end }) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const pieces = [];
    for (let offset = 0; texts.nextNode(); offset += texts.currentNode.length) {
      const from = Math.max(start - offset, 0);
      const to = Math.min(end - offset, texts.currentNode.length);
      if (from < to) {
        pieces.push([texts.currentNode, from, to]);
      }
    }
    for (const [text, from, to] of pieces) {
      const piece = document.createRange();
      piece.setStart(text, from);
      piece.setEnd(text, to);
      piece.surroundContents(document.createElement(tag));
    }
  }
})();
