/** An element with attributes, and in it elements and texts; what is null is left out. Nothing is ever read as HTML. */
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value) {
      made.setAttribute(key, value);
    }
  }
  made.append(...content.flat().filter(each => each != null));
  return made;
}
