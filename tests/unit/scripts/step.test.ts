import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeStep } from '../../../scripts/lib/step.mjs';

let shown: string[] = [];

beforeEach(() => {
	shown = [];
	const keep = (text: unknown) => {
		shown.push(String(text).replace(/\d+\.\d s$/, '0.0 s'));
		return true;
	};
	vi.spyOn(console, 'log').mockImplementation(keep);
	vi.spyOn(console, 'error').mockImplementation(keep);
	vi.spyOn(process.stdout, 'write').mockImplementation(keep);
});
afterEach(() => {
	vi.restoreAllMocks();
});

const good = ['-e', 'console.log("18 passed, 0 failed")'];
const bad = ['-e', 'console.log("3 passed, 1 failed"); process.exitCode = 1'];

describe('a step', () => {
	it('is quiet about a program that ends well', async () => {
		const result = await nodeStep('Linting', good);
		expect(result).toMatchObject({ ok: true, output: '18 passed, 0 failed\n' });
		expect(shown).toEqual(['Linting …', '  done in 0.0 s']);
	});

	it('shows what a program printed when it failed', async () => {
		expect(await nodeStep('Linting', bad)).toMatchObject({ ok: false });
		expect(shown).toEqual(['Linting …', '3 passed, 1 failed', '  FAILED in 0.0 s']);
	});

	it('shows everything at once when that is asked for', async () => {
		await nodeStep('Building', good, { loud: true });
		expect(shown).toEqual(['Building …', '18 passed, 0 failed\n', '  done in 0.0 s']);
	});
});

describe('a step beside others', () => {
	const shared = true;

	it('keeps its lines together under its name', async () => {
		await nodeStep('Building', good, { loud: true, shared });
		expect(shown).toEqual(['Building …', 'Building: done in 0.0 s', '18 passed, 0 failed']);
	});

	it('shows a failure in the same way', async () => {
		await nodeStep('Linting', bad, { shared });
		expect(shown).toEqual(['Linting …', 'Linting: FAILED in 0.0 s', '3 passed, 1 failed']);
	});
});
