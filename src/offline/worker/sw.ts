/**
 * The service worker, built to `/sw.js`. It is registered when a reader asks for a copy, and passes every
 * request on until there is one.
 */

import { EDITION_FILE, MANIFEST_FILE } from '../manifest.ts';
import { readOrder, type Report } from '../messages.ts';
import { fileOf } from '../path.ts';
import { Readers } from './readers.ts';
import type { WorkerScope } from './global.ts';
import { Jobs } from './jobs.ts';
import { Library } from './library.ts';
import { respond, type Desk } from './respond.ts';
import { cacheShelf } from './shelf.ts';

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;

/** Files that are never in a copy. */
const ALWAYS_FETCHED = new RegExp(
	`^(${EDITION_FILE}|${MANIFEST_FILE}|offline/editions/.*|sw\\.js)$`,
);

const library = new Library({
	contents: cacheShelf(worker.caches, scope, 'contents'),
	records: cacheShelf(worker.caches, scope, 'records'),
});
const readers = new Readers(library, scope);
const living = () => worker.clients.matchAll({ type: 'all' });
const now = () => Date.now();
const desk: Desk = {
	library,
	readers,
	scope,
	now,
	fetch: (request) => fetch(request),
	client: (id) => worker.clients.get(id),
};
const jobs = new Jobs({
	library,
	readers,
	living,
	now,
	network: {
		scope,
		fetch: (address, init) => fetch(address, init),
		pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	},
	report: async (status) => {
		const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
		const report: Report = { type: 'offline-status', status };
		for (const page of pages) page.postMessage(report);
	},
});

worker.addEventListener('message', (event) => {
	const order = readOrder(event.data);
	if (order) event.waitUntil(jobs.obey(order));
});

worker.addEventListener('fetch', (event) => {
	const { method, url, mode } = event.request;
	const file = fileOf(url, scope);
	if ((method !== 'GET' && method !== 'HEAD') || file === undefined) return;
	if (ALWAYS_FETCHED.test(file)) return;
	event.respondWith(respond(desk, event));
	if (mode !== 'navigate') return;
	const isMetered =
		worker.navigator.connection?.saveData === true ||
		worker.navigator.connection?.type === 'cellular';
	event.waitUntil(jobs.tidyUp());
	if (!isMetered) event.waitUntil(jobs.keepCurrent());
});
