// The ORM after the chapter that the reader chooses.
(() => {
  "use strict";

  const chooser = document.getElementById("chapter");
  const pictures = document.querySelectorAll(".grown");
  const name = chooser.parentElement.querySelector("output");

  chooser.addEventListener("input", () => {
    const chosen = pictures[chooser.value - 1];
    pictures.forEach(picture => picture.hidden = picture !== chosen);
    name.textContent = chosen.dataset.title;
    chooser.setAttribute("aria-valuetext", chosen.dataset.title);
  });
})();
