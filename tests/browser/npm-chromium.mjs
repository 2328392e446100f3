/**
 * The last resort, on 64-bit Linux with neither a browser nor a way to install one: a Chromium that comes inside an npm
 * package (@sparticuz/chromium, MIT). It is unpacked into the user's cache, so package.json never names it.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Releases after 147 want Node 22. */
const release = Number(process.versions.node.split('.')[0]) >= 22 ? '153.0.0' : '147.0.0';
const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'recount-chromium', release);
const starter = join(folder, 'start-chromium');

/** The package's own font settings point at a folder that only its usual host has; without a font every page dies. */
const fontSettings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

/** The libraries that the package brings are used only where the machine has not got its own. */
const startScript = `#!/bin/sh
d=$(dirname "$(readlink -f "$0")")
if ldd "$d/chromium" 2>/dev/null | grep -q 'not found'; then
  export LD_LIBRARY_PATH="$d/libraries/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
[ -f /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$d/fonts.conf"
exec "$d/chromium" "$@"
`;

/** @returns {string | null} what starts the unpacked Chromium */
export function npmChromium() {
  return existsSync(starter) ? starter : null;
}

/** @returns {string | null} */
export function installNpmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--no-audit', '--no-fund', '--prefix', folder, `@sparticuz/chromium@${release}`];
  if (spawnSync('npm', words, { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0) return null;
  const packed = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  writeFileSync(join(folder, 'chromium'), brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))));
  chmodSync(join(folder, 'chromium'), 0o755);
  unpack(join(packed, 'swiftshader.tar.br'), folder);
  unpack(join(packed, 'al2023.tar.br'), join(folder, 'libraries'));
  unpack(join(packed, 'fonts.tar.br'), folder);
  writeFileSync(join(folder, 'fonts.conf'), fontSettings);
  // Renamed into place last: what stands there is whole.
  writeFileSync(`${starter}.new`, startScript, { mode: 0o755 });
  renameSync(`${starter}.new`, starter);
  return starter;
}

/** @param {string} archive @param {string} to */
function unpack(archive, to) {
  mkdirSync(to, { recursive: true });
  const input = brotliDecompressSync(readFileSync(archive));
  const { status, stderr } = spawnSync('tar', ['-xf', '-', '-C', to], { input, maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${archive} could not be unpacked: ${String(stderr)}`);
}
