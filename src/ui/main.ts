/** The entry of the page: it loads the styles, opens the desk and mounts the screens. */
import { mount } from 'svelte';
import { check } from '../../claims/index.ts';
import { openDesk } from '../store/open-desk.ts';
import './tokens.css';
import './fonts.css';
import './base.css';
import App from './App.svelte';
import type { Engine } from './session/article.svelte.ts';
import type { Finder } from './session/selection.svelte.ts';

const engine: Engine = { check: async (manuscript, options) => check(manuscript, options) };
const finder: Finder = {
  find: async (claims, query) =>
    claims.filter(({ row }) => row.text.toLowerCase().includes(query.toLowerCase())).map(({ id }) => id),
};
const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id "app".');
mount(App, { target, props: { desk: await openDesk(), engine, finder } });
