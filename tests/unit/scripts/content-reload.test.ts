import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { contentReload } from '../../../scripts/lib/content-reload.mjs';

it('loads the page anew when a file of the folder changes, and for no other file', () => {
	const watcher = new EventEmitter();
	const send = vi.fn();
	const { configureServer } = contentReload('/atlas/content');
	if (typeof configureServer !== 'function') throw new Error('The plugin does not see the server.');
	Reflect.apply(configureServer, undefined, [{ watcher, ws: { send } }]);

	watcher.emit('all', 'change', '/atlas/src/site.ts');
	watcher.emit('all', 'change', '/atlas/content-of-another/file.mdx');
	expect(send).not.toHaveBeenCalled();

	watcher.emit('all', 'change', '/atlas/content/articles/foundations/what-bpo-is.mdx');
	expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'full-reload' });
});
