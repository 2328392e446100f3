/** The steps that several browser tests share: opening an article, choosing a claim, and watching what leaves. */
import { readFileSync } from 'node:fs';
import { expect, type Download, type Page } from '@playwright/test';

/** What the browser held against the page: refusals of the policy, errors, and requests to somebody else. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`);
  });
  return faults;
}

export async function openSample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(rows(page).first()).toBeVisible();
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Paste or type a draft here').fill(text);
  await page.getByRole('button', { name: 'Count it again' }).click();
}

export const queue = (page: Page) => page.getByRole('listbox', { name: 'Queue of claims' });
export const rows = (page: Page) => queue(page).getByRole('option');
export const inspector = (page: Page) => page.getByRole('complementary');

/** Chooses the claim whose row shows a figure. */
export async function choose(page: Page, figure: string): Promise<void> {
  await rows(page).filter({ hasText: figure }).first().click();
}

/** The service worker holds the page, so that it can come back without a network. */
export async function takenOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
}

export async function saved(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download: Download = await waiting;
  return readFileSync(await download.path(), 'utf8');
}
