import { readStored, store } from '../platform/storage.ts';

const KEY = 'bpo-slash';

/** Whether the key "/" opens the search. Readers who steer by voice or mistype can turn it off. */
export function slashOpensSearch(): boolean {
	return readStored(KEY) !== 'off';
}

/** Turns the key "/" on or off for this browser. */
export function setSlashOpensSearch(on: boolean): void {
	store(KEY, on ? null : 'off');
}
