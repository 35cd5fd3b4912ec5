import { expect, test } from 'vitest';
import { basePath } from '../../../scripts/lib/base-path.mjs';

test.each([
	[undefined, '/'],
	['', '/'],
	['/', '/'],
	['atlas', '/atlas/'],
	['/atlas', '/atlas/'],
	['//books//atlas/', '/books/atlas/'],
])('%s becomes %s', (base, path) => {
	expect(basePath(base)).toBe(path);
});
