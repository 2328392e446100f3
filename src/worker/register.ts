/** Starts the service worker of the built app. Without one the app works all the same, but needs a network to reload. */
import { serviceWorkerUrl, trustedUrl } from './trusted-url.ts';

export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(trustedUrl(serviceWorkerUrl));
  } catch (error) {
    // A browser may refuse, as in private browsing; the editor's work does not depend on it.
    console.warn('Recount will not reload without a network:', error);
  }
}
