/** What the build tells the service worker; `vite.config.ts` makes the module. */
declare module 'virtual:built-files' {
  export const version: string;
  export const urls: readonly string[];
}
