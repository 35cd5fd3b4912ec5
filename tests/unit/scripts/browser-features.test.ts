import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { disabledFeatures } from '../../../scripts/lib/browser-features.mjs';

it('the browser of the tests misses all that Playwright turns off', () => {
	const source = readFileSync('node_modules/playwright-core/lib/coreBundle.js', 'utf8');
	const [, list = ''] = /disabledFeatures = \[([^\]]+)\]/.exec(source) ?? [];
	const names = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name = '']) => name);
	expect(names.length).toBeGreaterThan(5);
	expect(disabledFeatures).toEqual(expect.arrayContaining(names));
});
