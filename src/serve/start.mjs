/** `npm start`: installs what is missing, builds, serves the app on this machine and opens it where there is a screen. */
import { spawn } from 'node:child_process';
import { home, installIfMissing, runCommand } from './install.mjs';
import { appServer, listen } from './server.mjs';

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** @param {string} url */
function openBrowser(url) {
  const [command, ...words] = openerOf(process.platform);
  const opener = spawn(command, [...words, url], { cwd: home, stdio: 'ignore', detached: true });
  // The address is printed anyway.
  opener.on('error', () => console.log('Open it in your browser.'));
  opener.unref();
}

/** @param {NodeJS.Platform} platform @returns {[string, ...string[]]} */
function openerOf(platform) {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return ['xdg-open'];
}

function hasScreen() {
  if (process.env['RECOUNT_NO_OPEN'] === '1' || process.env['CI'] !== undefined) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** npm ends the shell between us and leaves us behind: end with it, so that no server stays that nobody can see. */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] !== 'start') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 500).unref();
}

endWithNpm();
if (!installIfMissing()) giveUp('The packages could not be installed: see what npm says above.');
if (!runCommand('npm', ['run', '--silent', 'build'])) {
  giveUp('The app could not be built: see above.');
}
const port = await listen(appServer(), 4173);
const url = `http://127.0.0.1:${port}/`;
console.log(`Recount is at ${url}\nNothing leaves this machine. Ctrl-C ends it.`);
if (hasScreen()) openBrowser(url);
