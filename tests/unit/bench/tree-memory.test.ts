import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measure, measureAll } from '../../../bench/lib/measure.ts';
import { treeMemory } from '../../../bench/lib/tree-memory.ts';

/** A program that fills so many megabytes and keeps them for a second. */
const filling = (megabytes: number) =>
	`globalThis.kept = Buffer.alloc(${megabytes} * 1e6, 1); setTimeout(() => undefined, 1000);`;

describe.skipIf(!existsSync('/proc/self/stat'))('memory of a program and of all it starts', () => {
	it('grows by what a child takes', async () => {
		const before = treeMemory(process.pid) ?? 0;
		const child = spawn(process.execPath, ['-e', filling(300)]);
		await expect.poll(() => treeMemory(process.pid)).toBeGreaterThan(before + 250);
		child.kill();
	});

	it('is unknown of a process that is not there', () => {
		expect(treeMemory(2 ** 30)).toBeUndefined();
	});

	it('counts the child in what a program took', async () => {
		const starts = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(filling(300))}])`;
		const { megabytes } = await measure(process.cwd(), ['-e', starts]);
		expect(megabytes).toBeGreaterThan(300);
	});

	it('is, of programs one after the other, that of the largest, and their times are added', async () => {
		const both = [
			['-e', filling(10)],
			['-e', filling(300)],
		];
		const { megabytes, seconds } = await measureAll(process.cwd(), both);
		expect(megabytes).toBeGreaterThan(300);
		expect(megabytes).toBeLessThan(600);
		expect(seconds).toBeGreaterThan(2);
	});

	it('throws with what a failing program said', async () => {
		const failing = measure(process.cwd(), ['-e', 'throw new Error("no such page")']);
		await expect(failing).rejects.toThrow('no such page');
	});
});
