// The menu of narrow windows, and what scrolls sideways: the keyboard must be able to scroll it too.
(() => {
  "use strict";

  const menu = document.getElementById("menu-button");
  menu.addEventListener("click", () => {
    const open = menu.getAttribute("aria-expanded") !== "true";
    menu.setAttribute("aria-expanded", String(open));
  });

  const scrollers = document.querySelectorAll("article pre, .scroll");

  function reach(scroller) {
    if (scroller.scrollWidth > scroller.clientWidth) {
      scroller.tabIndex = 0;
    } else {
      scroller.removeAttribute("tabindex");
    }
  }

  const sizes = new ResizeObserver(entries => entries.forEach(entry => reach(entry.target)));
  scrollers.forEach(scroller => {
    reach(scroller);
    sizes.observe(scroller);
  });

  for (const button of document.querySelectorAll("button.unfold")) {
    button.addEventListener("click", () => {
      const rows = button.closest("tbody").nextElementSibling;
      rows.hidden = false;
      rows.tabIndex = -1;
      rows.focus();
      button.closest("tbody").remove();
    });
  }

  // A link to a place inside something folded opens it.
  function unfoldTarget() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let folded = target && target.closest("details"); folded; folded = folded.parentElement.closest("details")) {
      folded.open = true;
    }
  }
  addEventListener("hashchange", unfoldTarget);
  unfoldTarget();
})();
