import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheet = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
const parts = (name: string) =>
	[...sheet(name).matchAll(/@import '([^']+)'/g)].map(([, part = '']) => part);

test('charts have the same styles whether a page links them or their script fetches them', () => {
	expect(parts('charts-late')).toEqual(parts('charts-live'));
	expect(parts('charts-late').length).toBeGreaterThan(4);
});

test('what comes late names no layers, nor do its parts', () => {
	const late = ['charts-late', ...parts('charts-late').map((part) => part.slice(2, -4))];
	for (const name of late) expect(sheet(name)).not.toMatch(/@layer|layer\(/);
});
