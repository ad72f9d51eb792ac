import { cleanupOutdatedCaches, precache } from 'workbox-precaching';
import { answerApi } from './api.ts';
import { answerAsset, answerPage, forgetOldAssets } from './app-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: the files of the app that learners need. */
declare const PRECACHE: { url: string; revision: string | null }[];

precache(PRECACHE);
cleanupOutdatedCaches();

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([forgetOldAssets(), self.clients.claim()])),
);

/** The page asks for it, once the person does. Until then a new version waits. */
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/api/')) answerApi(event, url);
  else if (request.method !== 'GET') return;
  else if (request.mode === 'navigate') event.respondWith(answerPage(request));
  else if (url.pathname.startsWith('/assets/')) event.respondWith(answerAsset(request));
});
