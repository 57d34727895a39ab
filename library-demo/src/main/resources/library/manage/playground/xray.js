/* The X-ray of a queryset: boxes, with lines to those that hang on them. */
import { element } from './dom.js';

function branch({ kind, name, note, branches }) {
  return element('li', {},
    element('span', { class: branches.length ? 'box branching' : 'box' },
      kind ? element('span', { class: 'kind' }, kind) : null, name, note ? element('span', { class: 'note' }, note) : null),
    branches.length ? element('ul', {}, branches.map(branch)) : null);
}

function part(title, branches) {
  return branches.length ? [element('h4', { class: 'about' }, title), element('ul', { class: 'tree' }, branches.map(branch))] : [];
}

const leaf = text => ({ kind: '', name: text, note: '', branches: [] });

export function xray(pictures) {
  return pictures.map(({ line, model, tables, computed, conditions, queries }) => element('div', { class: 'entry' },
    element('h3', {}, `QuerySet of ${model}, line ${line}`),
    part('Tables', [tables]), part('Computed', computed.map(leaf)), part('Conditions', conditions),
    element('p', { class: 'about' }, `Queries to read it: ${queries}`)));
}
