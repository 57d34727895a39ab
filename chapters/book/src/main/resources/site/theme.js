// Light or dark: as the reader chose, else as the system says. It runs before the page is drawn, so that nothing flashes.
(() => {
  "use strict";

  const KEY = "bookworm-theme";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");

  // Some browsers refuse to remember anything for pages from a disk.
  function remembered() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  function remember(theme) {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Then the choice lasts as long as the page.
    }
  }

  function other() { return root.dataset.theme === "dark" ? "light" : "dark"; }

  function show(theme) {
    root.dataset.theme = theme;
    const button = document.getElementById("theme-button");
    if (button) {
      button.textContent = other() === "dark" ? "Dark" : "Light";
      button.setAttribute("aria-label", `${button.textContent} colours`);
    }
    root.dispatchEvent(new Event("themechange"));
  }

  function showWhatHolds() { show(remembered() ?? (system.matches ? "dark" : "light")); }

  showWhatHolds();
  system.addEventListener("change", showWhatHolds);
  document.addEventListener("DOMContentLoaded", () => {
    showWhatHolds();
    document.getElementById("theme-button").addEventListener("click", () => {
      remember(other());
      show(other());
    });
  });
})();
