/**
 * The first script of every page in the copy that opens by double-click. Browsers refuse modules, fetch
 * and Workers to pages on a disk; this puts classic scripts in their place and then starts the site's
 * own code, unchanged.
 */

import { readStored } from '../../platform/storage.ts';
import { copyPublicAddresses, setTheme, shutDoors } from './doors.ts';
import { fetchFrom, Handed } from './handed.ts';
import { mendLinks } from './links.ts';
import { type ModuleBody, Modules } from './modules.ts';
import type { Place } from './place.ts';
import { Scripts } from './scripts.ts';

/** Facts about the site, filled in when the copy is made (editions/folder/start-script.ts). */
declare const COPY: Omit<Place, 'root'> & { entry: string };

declare global {
	/** How the scripts of a copy reach each other. */
	var atlasCopy: {
		module: (name: string, needs: readonly string[], body: ModuleBody) => void;
		file: (path: string, content: string) => void;
		/** Address of a file in the copy. */
		at: (path: string) => string;
	};
}

setTheme(readStored('bpo-theme'));
const { src } = document.currentScript as HTMLScriptElement;
const root = new URL('../', src).href;
const place: Place = { root, base: COPY.base, url: COPY.url };
const scripts = new Scripts(root);
const modules = new Modules(COPY.base, (name) => scripts.run(name));
const handed = new Handed((path) => scripts.run(`${path}.js`));

globalThis.atlasCopy = {
	module: (name, needs, body) => modules.define(name, needs, body),
	file: (path, content) => handed.take(path, content),
	at: (path) => root + path,
};
globalThis.fetch = fetchFrom(handed, place);
shutDoors();
copyPublicAddresses(place);
document.addEventListener('DOMContentLoaded', () => {
	mendLinks(place);
	modules.load(COPY.base + COPY.entry).catch(() => undefined);
});
