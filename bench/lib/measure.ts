import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** What one run of a program took. */
export interface Run {
	seconds: number;
	/** Peak resident memory of its main process, in megabytes. */
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
export function measure(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
	const file = join(tmpdir(), `usage-${process.pid}`);
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', new URL('usage.mjs', import.meta.url).href, ...args],
		{
			cwd,
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', USAGE_FILE: file, ...env },
		},
	);
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${(stdout + stderr).slice(-3000)}`);
	const used = usage.parse(JSON.parse(readFileSync(file, 'utf8')));
	rmSync(file);
	const cpuSeconds = (used.userCPUTime + used.systemCPUTime) / 1_000_000;
	return { seconds, megabytes: used.maxRSS / 1000, cpuSeconds };
}
