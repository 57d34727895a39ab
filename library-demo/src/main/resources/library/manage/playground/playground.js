/* The page: runs what stands in the editor, and shows what became of it. */
import { openEditor } from './editor.js';
import { element } from './dom.js';
import { explain, result, sql, summary, warnings } from './answer.js';
import { xray } from './xray.js';

const byId = id => document.getElementById(id);
const tabs = [...document.querySelectorAll('[role="tab"]')];
const say = sentence => { byId('status').textContent = sentence; };

let code = '';

const editor = openEditor(byId('editor'), { nonce: document.querySelector('script[nonce]').nonce, run, changed: remember });

function ask(what, body) {
  return fetch(what, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

async function run() {
  if (byId('run').disabled) {
    return;
  }
  code = editor.text();
  busy(true);
  say('Running ...');
  try {
    const response = await ask('run', { code, keep: byId('keep').checked });
    if (response.ok) {
      show(await response.json());
    } else {
      say(await response.text());
    }
  } catch {
    say('The playground does not answer. Does it still run in its terminal?');
  }
  busy(false);
}

function busy(isRunning) {
  document.body.setAttribute('aria-busy', isRunning);
  byId('run').disabled = isRunning;
  byId('stop').disabled = !isRunning;
}

function show(answer) {
  say(summary(answer));
  editor.mark(answer.mistakes);
  fill('result', 'Result', null, result(answer, editor.goTo));
  fill('sql', 'SQL', answer.queries, sql(answer.statements, answer.queries));
  fill('xray', 'X-ray', answer.pictures.length, xray(answer.pictures), 'No queryset was read.');
  fill('warnings', 'Warnings', answer.warnings.length, warnings(answer.warnings, fix), 'Nothing to warn of.');
  fill('explain', 'EXPLAIN', null, explain(answer.statements));
  if (answer.error || answer.mistakes.length) {
    select(tabs[0]);
  }
}

function fill(panel, title, count, content, none = 'No statement ran.') {
  byId(`tab-${panel}`).textContent = count ? `${title} (${count})` : title;
  byId(panel).replaceChildren(...content.length ? content : [element('p', { class: 'muted' }, none)]);
  byId(panel).scrollTop = 0;
}

function fix(fixes) {
  if (editor.text() !== code) {
    say('The code has changed since it ran: run it again, and then take the fix.');
    return;
  }
  editor.insert(fixes);
  editor.focus();
  say(`${fixes.map(({ text }) => text).join(', ')} is in the code: run it again.`);
}

function select(tab) {
  for (const each of tabs) {
    const isChosen = each === tab;
    each.setAttribute('aria-selected', isChosen);
    each.tabIndex = isChosen ? 0 : -1;
    byId(each.getAttribute('aria-controls')).hidden = !isChosen;
  }
}

function moveAlongTabs(event) {
  const at = tabs.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    select(tabs[to % tabs.length]);
    tabs[to % tabs.length].focus();
  }
}

/** The address holds the code, behind a mark that is sent to nobody. Code that comes by a link runs when the reader says so. */
function remember() {
  history.replaceState(null, '', `#${encodeURIComponent(editor.text())}`);
}

function takeFromAddress() {
  try {
    const linked = decodeURIComponent(location.hash.slice(1));
    if (linked !== editor.text()) {
      editor.replace(linked);
    }
  } catch {
    say('The link is damaged: its code cannot be read.');
  }
}

async function offerExamples() {
  const examples = await (await fetch('examples')).json();
  const list = byId('examples');
  for (const group of new Set(examples.map(each => each.group))) {
    const options = examples.flatMap((each, i) => each.group === group ? [element('option', { value: String(i) }, each.title)] : []);
    list.append(element('optgroup', { label: group }, options));
  }
  list.addEventListener('change', () => list.value && editor.replace(examples[list.value].code));
  if (location.hash.length > 1) {
    takeFromAddress();
  } else {
    list.value = String(examples.findIndex(each => each.title.startsWith('The trouble')));
    editor.replace(examples[list.value].code);
  }
}

byId('run').addEventListener('click', run);
byId('stop').addEventListener('click', () => ask('stop', {}));
tabs.forEach(tab => tab.addEventListener('click', () => select(tab)));
byId('tab-result').parentElement.addEventListener('keydown', moveAlongTabs);
window.addEventListener('hashchange', takeFromAddress);
await offerExamples();
editor.focus();
document.body.dataset.ready = 'true';
