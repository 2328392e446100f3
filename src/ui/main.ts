/** The entry of the page: it loads the styles, opens the desk, the engine and the search, and mounts the screens. */
import { mount } from 'svelte';
import { openDesk } from '../store/open-desk.ts';
import { openEngine } from '../worker/open-engine.ts';
import { openSearch } from '../worker/open-search.ts';
import { registerServiceWorker } from '../worker/register.ts';
import './tokens.css';
import './fonts.css';
import './base.css';
import App from './App.svelte';
import { claimFinder } from './session/claim-finder.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id "app".');
const props = { desk: await openDesk(), engine: openEngine(), finder: claimFinder(openSearch()) };
mount(App, { target, props });
void registerServiceWorker();
