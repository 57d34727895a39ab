/* What became of a run, as the panels show it. */
import { element } from './dom.js';

const time = micros => micros < 1000 ? `${micros} µs` : `${(micros / 1000).toFixed(1)} ms`;

export function summary({ status, queries, micros }) {
  return queries ? `${status} ${queries === 1 ? '1 query' : `${queries} queries`}, ${time(micros)}.` : status;
}

export function result({ error, mistakes, printed, result: { columns, rows, text, note } }, goTo) {
  const compileErrors = error ? [] : mistakes.map(({ line, message, start }) => element('div', {},
    element('pre', { class: 'wrong' }, message),
    element('p', {}, element('button', { onclick: () => goTo(start) }, `Go to line ${line}`))));
  const parts = [
    error ? element('pre', { class: 'wrong' }, error) : null,
    ...compileErrors,
    printed ? element('pre', {}, printed) : null,
    columns.length ? table(columns, rows) : null,
    text != null ? element('pre', {}, text) : null,
    note ? element('p', { class: 'muted' }, note) : null].filter(part => part);
  return parts.length ? parts : [element('p', { class: 'muted' }, 'It gave no value and printed nothing.')];
}

function table(columns, rows) {
  const kind = column => columns[column].numeric ? 'numeric' : null;
  const cell = (value, column) => element('td', { class: kind(column) }, value ?? element('span', { class: 'muted' }, 'null'));
  return element('table', {},
    element('thead', {}, element('tr', {}, columns.map(({ name }, i) => element('th', { scope: 'col', class: kind(i) }, name)))),
    element('tbody', {}, rows.map(row => element('tr', {}, row.map(cell)))));
}

function heading({ times, micros, caller }, i) {
  const often = times > 1 ? `, ${times} times, with other values` : '';
  return element('h3', {}, `${i + 1}. `, element('span', { class: 'muted' }, `${caller}, ${time(micros)}${often}`));
}

export function sql(statements, queries) {
  const shown = statements.reduce((sum, { times }) => sum + times, 0);
  return [
    ...statements.map((statement, i) => element('div', { class: 'entry' }, heading(statement, i), element('pre', {}, statement.sql),
      statement.parameters.length ? element('p', { class: 'about' }, `Parameters: ${statement.parameters.join(', ')}`) : null)),
    ...shown < queries ? [element('p', { class: 'muted' }, `The other ${queries - shown} are not shown.`)] : []];
}

export function explain(statements) {
  return statements.filter(({ plan }) => plan).map((statement, i) =>
    element('div', { class: 'entry' }, heading(statement, i), element('pre', {}, statement.plan)));
}

export function warnings(all, fix) {
  return all.map(({ text, fixes }) => element('div', { class: 'entry' }, element('p', {}, text),
    fixes.length ? element('p', {}, element('button', { onclick: () => fix(fixes) }, `Put ${fixes[0].text} into the code`)) : null));
}
