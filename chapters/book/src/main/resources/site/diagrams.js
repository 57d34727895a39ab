// Diagrams, drawn in the colours of the page, and drawn again when these change.
(() => {
  "use strict";

  const diagrams = [...document.querySelectorAll(".mermaid")].map(place => ({ place, source: place.textContent.trim() }));
  const probe = document.createElement("span");

  // The colour that a variable of the style sheet has at the moment.
  function colour(name) {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }

  function colours() {
    return {
      darkMode: document.documentElement.dataset.theme === "dark",
      background: colour("--paper"), mainBkg: colour("--soft"), primaryColor: colour("--soft"), secondaryColor: colour("--paper"),
      tertiaryColor: colour("--paper"), textColor: colour("--ink"), primaryTextColor: colour("--ink"), lineColor: colour("--muted"),
      primaryBorderColor: colour("--accent"), nodeBorder: colour("--accent"), edgeLabelBackground: colour("--paper"),
      clusterBkg: colour("--paper"), clusterBorder: colour("--rule"), actorLineColor: colour("--rule"), signalColor: colour("--muted"),
      signalTextColor: colour("--ink"), labelBoxBkgColor: colour("--soft"), noteBkgColor: colour("--soft"),
      noteTextColor: colour("--ink"),
      noteBorderColor: colour("--rule"),
    };
  }

  async function draw() {
    document.body.append(probe);
    mermaid.initialize({
      startOnLoad: false, theme: "base", themeVariables: colours(),
      fontFamily: getComputedStyle(document.querySelector("header")).fontFamily,
    });
    probe.remove();
    for (const [i, { place, source }] of diagrams.entries()) {
      const { svg } = await mermaid.render(`drawn-${i}`, source);
      place.innerHTML = svg;
      const drawn = place.querySelector("svg");
      drawn.setAttribute("aria-hidden", "true");
      // A wide one shrinks a little, but its words stay large enough to read; then it scrolls.
      drawn.style.minWidth = `${drawn.viewBox.baseVal.width * 0.75}px`;
    }
    document.documentElement.dataset.drawn = document.documentElement.dataset.theme;
  }

  // One after the other: two drawings at once would share what mermaid keeps in common.
  let drawing = Promise.resolve();
  function drawNext() { drawing = drawing.then(draw); }

  document.documentElement.addEventListener("themechange", drawNext);
  drawNext();
})();
