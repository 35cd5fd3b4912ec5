import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { max, sum } from 'd3';
import { z } from 'zod';
import { treeMemory } from './tree-memory.ts';

/** Milliseconds between two looks at the memory. */
const LOOK = 200;

/** What one run of a program took. */
export interface Run {
	seconds: number;
	/** Peak resident memory of the program with all it starts, in megabytes. Without `/proc` its own only. */
	megabytes: number;
	/** Processor time of its main process and threads: what other work on the machine does not change. */
	cpuSeconds: number;
}

const usage = z.object({
	maxRSS: z.number(),
	userCPUTime: z.number(),
	systemCPUTime: z.number(),
});

/** Runs a module on this Node and measures it. Throws with its output when it fails. */
export async function measure(
	cwd: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv = {},
): Promise<Run> {
	const file = join(tmpdir(), `usage-${process.pid}`);
	const start = performance.now();
	const { status, output, peak } = await run(cwd, args, { ...env, USAGE_FILE: file });
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-3000)}`);
	const used = usage.parse(JSON.parse(readFileSync(file, 'utf8')));
	rmSync(file);
	const cpuSeconds = (used.userCPUTime + used.systemCPUTime) / 1_000_000;
	return { seconds, megabytes: Math.max(peak, used.maxRSS / 1000), cpuSeconds };
}

/** Runs modules one after the other: their times together, and the most memory that one of them took. */
export async function measureAll(
	cwd: string,
	programs: readonly (readonly string[])[],
	env: NodeJS.ProcessEnv = {},
): Promise<Run> {
	const runs: Run[] = [];
	for (const args of programs) runs.push(await measure(cwd, args, env));
	return {
		seconds: sum(runs, ({ seconds }) => seconds),
		megabytes: max(runs, ({ megabytes }) => megabytes) ?? 0,
		cpuSeconds: sum(runs, ({ cpuSeconds }) => cpuSeconds),
	};
}

function run(
	cwd: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv,
): Promise<{ status: number | null; output: string; peak: number }> {
	return new Promise((resolve, reject) => {
		const program = spawn(
			process.execPath,
			['--import', new URL('usage.mjs', import.meta.url).href, ...args],
			{
				cwd,
				env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
				stdio: ['ignore', 'pipe', 'pipe'],
			},
		);
		let output = '';
		let peak = 0;
		for (const stream of [program.stdout, program.stderr]) {
			stream.on('data', (text: Buffer) => (output += text.toString()));
		}
		const look = setInterval(() => {
			peak = Math.max(peak, treeMemory(program.pid ?? 0) ?? 0);
		}, LOOK);
		program.on('error', reject);
		program.on('close', (status) => {
			clearInterval(look);
			resolve({ status, output, peak });
		});
	});
}
