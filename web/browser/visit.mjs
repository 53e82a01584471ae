// Visits every page in three languages, light or dark, in a real Chromium: no error, no refused resource, nothing that
// axe objects to, and everything reachable by keyboard. With a folder it leaves pictures there of what people with
// colour vision deficiencies see, for somebody to look at; test/colours.test.ts measures the colours themselves.
//   node browser/visit.mjs CHROMIUM ADDRESS ANSWER [FOLDER]
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [, , executablePath, address, answer, folder] = process.argv;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const pages = ['situation', 'network', 'risk', 'risk?party=JPN&mineral=cobalt', 'risk/years?party=JPN', 'risk/mineral/copper?party=KOR%2BJPN', 'risk/chokepoints?use=world', 'risk/shared?party=KOR&with=JPN&of=copper', 'risk/country/CHN', 'risk/purchases', 'scenario', 'scenario/cobalt-unknown-end?view=text', 'run', 'run/1', 'stockpile', `stockpile/${answer}?holder=JPN&loss=welfare`, 'cooperation', `cooperation/games/${answer}`, 'cooperation/pacts', `cooperation/pacts/${answer}`, 'cooperation/invite', `cooperation/invite/${answer}`, 'cooperation/swaps', 'cooperation/swaps?of=file', `cooperation/swaps/${answer}`, 'answer', `answer/${answer}`, `answer/${answer}?with=${answer}&month=6`, 'brief', 'data', 'data?mineral=cobalt&stage=mining&sort=-grade', 'data?mineral=germanium&country=KOR&list=KR-33', 'data?view=method', `data/${answer}`, 'interface'];
const looks = [
  ['en', 'light'],
  ['ko', 'dark'],
  ['ja', 'light'],
];
const troubles = [];

/** Pages looked at side by side: most of a visit is waiting. */
const together = 3;

/** One page in one language, once all of it is there; in English with the Tab key too. */
async function look(context, path, language, theme) {
  const page = await context.newPage();
  const note = (what) => troubles.push(`/${path} ${language} ${theme}: ${what}`);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && note(message.text()));
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => !request.url().includes('/events') && note(`${request.url()} failed`));
  await page.goto(`${address}${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`);
  await page.waitForSelector('h1');
  const wanted = await settled(page, () => usable(page));
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
  );
  for (const { id, help, nodes } of found.violations) {
    note(`${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  }
  if ((await page.getAttribute('html', 'lang')) !== language) note('the language is not declared');
  if (language === 'en') await tabThrough(page, wanted, note);
  await page.close();
}

/** All tasks, a few at a time, in their order. */
async function all(tasks) {
  const left = tasks[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (const task of left) await task();
    }),
  );
}

/** The first Tab leads past the bar; the arrow keys read a chart month by month. */
async function useKeyboard(context) {
  const page = await context.newPage();
  await page.goto(`${address}answer/${answer}?lang=en`);
  await page.waitForSelector('[role=slider]');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.className);
  if (first !== 'skip') troubles.push(`the first Tab leads to ${first}, not past the bar`);
  await page.focus('[role=slider]');
  await page.keyboard.press('End');
  const month = await page.getAttribute('[role=slider]', 'aria-valuetext');
  if (!month?.startsWith('Month 24: ')) troubles.push(`the End key reads ${month}`);
  await page.close();
}

/** A count once all that the page asked for is there and drawn: parts that come late are put in anew. */
async function settled(page, count) {
  // A page that follows a run keeps a connection open and never rests.
  await page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => {});
  let last = -1;
  for (let now = await count(); now !== last; now = await count()) {
    last = now;
    await page.waitForTimeout(250);
  }
  return last;
}

/** How much can be used; each is numbered in the order of the page. */
function usable(page) {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('a[href], button:not(:disabled), select, input, textarea, summary, [tabindex="0"]')];
    const seen = found.filter((one) => one.checkVisibility() && one.getClientRects().length > 0);
    seen.forEach((one, index) => (one.dataset.tour = String(index)));
    return seen.length;
  });
}

/** With the Tab key alone everything that can be used is reached, in order, and it is seen where one is. */
async function tabThrough(page, wanted, note) {
  await page.evaluate(() => {
    globalThis.reached = new Map();
    addEventListener('focusin', ({ target: one }) => {
      if (one.dataset.tour === undefined) return;
      const label = one.closest('label.button');
      const outlined = getComputedStyle(one).outlineStyle !== 'none' || (label && getComputedStyle(label).outlineStyle !== 'none');
      globalThis.reached.set(one.dataset.tour, outlined ? '' : one.outerHTML.slice(0, 90));
    });
  });
  let reached = [];
  for (let press = 0; press < 1.6 * wanted + 20 && reached.length < wanted; press++) {
    await page.keyboard.press('Tab');
    // What was reached is asked for now and then: a question takes longer than a key.
    if (press % 10 === 9 || press >= wanted) reached = await page.evaluate(() => [...globalThis.reached.values()]);
  }
  const unseen = [...new Set(reached.filter(Boolean))];
  if (reached.length < wanted) note(`Tab reaches ${reached.length} of ${wanted}`);
  if (unseen.length > 0) note(`not seen where one is: ${unseen.slice(0, 3).join(' ')}`);
}

/** Pages with drawings as they look without red, green or blue. */
async function pictures(context) {
  await mkdir(folder, { recursive: true });
  for (const path of ['situation', 'network', `answer/${answer}`]) {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(`${address}${path}?lang=en&theme=light`);
    await page.waitForSelector('.drawing svg');
    await page.waitForTimeout(600);
    for (const type of ['protanopia', 'deuteranopia', 'tritanopia']) {
      await devtools.send('Emulation.setEmulatedVisionDeficiency', { type });
      await page.screenshot({ path: `${folder}/${path.split('/')[0]}-${type}.png`, fullPage: true });
    }
    await page.close();
  }
}

/** A whole question by keyboard: to the scenario, a title, ask, and the run is there. */
async function askByKeyboard(context) {
  const page = await context.newPage();
  await page.goto(`${address}scenario/magnesium-china-licence?lang=en`);
  await page.waitForSelector('.field');
  await page.getByLabel('Title').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' again');
  await page.keyboard.press('Tab');
  const ask = page.getByRole('button', { name: 'Ask', exact: true });
  await page.waitForFunction(() => ![...document.querySelectorAll('button.main')].some((one) => one.disabled));
  await ask.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/run\/\d+/, { timeout: 10_000 }).catch(() => troubles.push('asking by keyboard leads nowhere'));
  await page.close();
}

/** What is entered in the form stands in the text, what is wrong is said beside the field, and the text leads back. */
async function writeScenario(context) {
  const page = await context.newPage();
  await page.goto(`${address}scenario/magnesium-china-licence?lang=en`);
  await page.getByLabel('Title').fill('A title of my own');
  await page.getByLabel('Processing').first().fill('-3');
  await page.keyboard.press('Tab');
  await page.waitForSelector('.field.bad');
  await page.getByRole('button', { name: 'Text (YAML)' }).click();
  const text = await page.inputValue('.yaml');
  for (const line of ['title: A title of my own', '    processing-months: -3', '# A what-if']) {
    if (!text.includes(line)) troubles.push(`the form does not write "${line}"`);
  }
  await page.fill('.yaml', text.replace('-3', '2').replace('months: 24', 'months: 18'));
  await page.getByRole('button', { name: 'Form', exact: true }).click();
  if ((await page.getByLabel('Months reported').inputValue()) !== '18') troubles.push('the form does not show the text');
  await page.getByText('Nothing is wrong').waitFor({ timeout: 5000 }).catch(() => troubles.push('the check does not follow the text'));
  await page.close();
}

const browser = await chromium.launch({ executablePath, args: quiet });
try {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
  await all(looks.flatMap(([language, theme]) => pages.map((path) => () => look(context, path, language, theme))));
  await useKeyboard(context);
  if (folder) await pictures(context);
  await askByKeyboard(context);
  await writeScenario(context);
} finally {
  await browser.close();
}
for (const trouble of troubles) console.log(trouble);
console.log(`${pages.length} pages in 3 languages: ${troubles.length} troubles`);
process.exit(troubles.length === 0 ? 0 : 1);
