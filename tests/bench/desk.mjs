/**
 * The desk in a real browser with a full database: 1,000 articles of 1,000 words with 50 decisions each. How long it takes
 * to open the library and an article, in the page as it ships.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browser/ensure.mjs';
import { home, runCommand } from '../../src/serve/install.mjs';
import { prose } from './texts.mjs';
import { median } from './timing.mjs';

const articles = 1_000;
const decisionsEach = 50;
const runs = 11;
const port = 4391;

export async function deskPart() {
  if (!runCommand('vite', ['build', '--logLevel', 'error'])) throw new Error('The app was not built.');
  const found = await ensureBrowser();
  if (found === null) {
    console.log('\nThe desk: no browser to open it in.');
    return;
  }
  const server = spawn(process.execPath, [join(home, 'src', 'serve', 'server.mjs'), String(port)]);
  const browser = await chromium.launch(
    found.executablePath === undefined ? {} : { executablePath: found.executablePath },
  );
  try {
    const page = await browser.newPage();
    await firstAnswer(page);
    await oneArticle(page);
    const rows = await manyArticles(page);
    console.log(
      `\nThe desk in a browser: ${articles} articles of 1,000 words, ${rows.claims} claims, ${rows.decisions} decisions; medians of ${runs}`,
    );
    const library = await times(page, () => openLibrary(page));
    const article = await times(page, () => openArticle(page));
    console.log(`${median(library).toFixed(0).padStart(9)} ms    opening the library`);
    console.log(`${median(article).toFixed(0).padStart(9)} ms    opening an article`);
  } finally {
    await browser.close();
    server.kill();
  }
}

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
async function firstAnswer(page) {
  for (let left = 50; left > 0; left -= 1) {
    try {
      await page.goto(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  throw new Error('The server did not start.');
}

/** An article with its claims and decisions, made as an editor makes it. @param {Page} page */
async function oneArticle(page) {
  const words = prose(20_000, 1).split(' ').slice(0, 1_000).join(' ');
  await page.getByLabel('Paste or type a draft here').fill(words);
  await page.getByRole('button', { name: 'Count it again' }).click();
  await page.getByRole('option').first().click();
  for (let at = 0; at < decisionsEach; at += 1) {
    await page.keyboard.press(at % 5 === 4 ? 'd' : 'v');
    await page.waitForFunction(
      (wanted) => (document.querySelector('.head .count b')?.textContent ?? '') === String(wanted),
      at + 1,
    );
  }
}

/** The rows of the one article under other names, a thousand times. @param {Page} page */
async function manyArticles(page) {
  return page.evaluate(
    async ({ count }) => {
      const open = indexedDB.open('recount');
      const database = await new Promise((done, fail) => {
        open.onsuccess = () => done(open.result);
        open.onerror = () => fail(open.error);
      });
      const names = [
        'articles',
        'revisions',
        'texts',
        'claims',
        'anchors',
        'decisions',
        'summaries',
        'findings',
      ];
      /** @param {string} name */
      const all = (name) =>
        new Promise((done) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => done(request.result);
        });
      const tables = await Promise.all(names.map(async (name) => JSON.stringify(await all(name))));
      const [one] = JSON.parse(tables[0] ?? '[]');
      const [text] = JSON.parse(tables[2] ?? '[]');
      for (let number = 1; number < count; number += 1) {
        const transaction = database.transaction(names, 'readwrite');
        for (const [at, name] of names.entries()) {
          const renamed = (tables[at] ?? '[]')
            .replaceAll(one.id, `${one.id.slice(0, -5)}${String(number).padStart(5, '0')}`)
            .replaceAll(text.hash, `${text.hash.slice(0, -5)}${String(number).padStart(5, '0')}`)
            .replaceAll(/"(id|claimId)":"([0-9a-f]{32})(?=["@])/g, `"$1":"$2-${number}`)
            .replaceAll(/"id":"([0-9a-f-]{36})"/g, (/** @type {string} */ whole, /** @type {string} */ id) =>
              name === 'decisions' ? `"id":"${id}-${number}"` : whole,
            );
          for (const row of JSON.parse(renamed)) transaction.objectStore(name).put(row);
        }
        await new Promise((done, fail) => {
          transaction.oncomplete = done;
          transaction.onabort = () => fail(transaction.error);
        });
      }
      /** @param {string} name */
      const size = (name) =>
        new Promise((done) => {
          const request = database.transaction(name).objectStore(name).count();
          request.onsuccess = () => done(request.result);
        });
      const counted = { claims: await size('claims'), decisions: await size('decisions') };
      database.close();
      return counted;
    },
    { count: articles },
  );
}

/** @param {Page} page @param {() => Promise<number>} open */
async function times(page, open) {
  const taken = [];
  for (let run = 0; run < runs + 2; run += 1) {
    const time = await open();
    if (run >= 2) taken.push(time);
    await page.waitForTimeout(100);
  }
  return taken;
}

/** From an article to the list of all of them. @param {Page} page */
function openLibrary(page) {
  return page.evaluate(async () => {
    const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('a[href*="/draft"]'));
    if (link !== null && location.hash === '#/') link.click();
    await new Promise((done) => setTimeout(done, 600));
    const start = performance.now();
    location.hash = '#/';
    while (document.querySelectorAll('a[href*="#/article/"]').length < 20)
      await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - start;
  });
}

/** From the list to the claims of another article. @param {Page} page */
function openArticle(page) {
  return page.evaluate(async () => {
    location.hash = '#/';
    await new Promise((done) => setTimeout(done, 600));
    const links = [...document.querySelectorAll('a[href*="#/article/"]')];
    const link = /** @type {HTMLAnchorElement} */ (
      links[Math.floor(performance.now()) % Math.min(20, links.length)]
    );
    const start = performance.now();
    link.click();
    while (
      document.querySelector('[role="option"]') === null ||
      document.querySelector('[data-claim]') === null
    )
      await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - start;
  });
}
