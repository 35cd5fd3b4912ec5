import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../../src/platform/unfold.ts';

describe('parts of a page that wait for their frame', () => {
	it('are the same for the styles that hold them back and the script that lets them go', () => {
		const [, held = ''] =
			/:is\(([^)]+)\)/.exec(readFileSync('src/styles/unfold.css', 'utf8')) ?? [];
		const names = (list: string) => list.split(',').map((name) => name.trim());
		expect(names(held)).toEqual(names(PARTS));
	});
});
