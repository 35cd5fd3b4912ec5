import { spawn } from 'node:child_process';

/**
 * @typedef {object} StepResult
 * @property {boolean} ok
 * @property {string} output what the program printed
 * @property {number} milliseconds
 */

/**
 * Runs one program as a step of a larger command: prints its name, then how long it took. What
 * the program printed is shown only if it failed or if `loud` asks for it.
 *
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, loud?: boolean }} [options]
 * @returns {Promise<StepResult>}
 */
export async function step(title, command, args, { env = {}, loud = false } = {}) {
	console.log(`${title} …`);
	const start = performance.now();
	const { code, output } = await capture(command, args, { ...process.env, ...env }, loud);
	const milliseconds = performance.now() - start;
	const ok = code === 0;
	if (!ok && !loud) console.error(output.trimEnd());
	console.log(`${ok ? '  done' : '  FAILED'} in ${seconds(milliseconds)}`);
	return { ok, output, milliseconds };
}

/**
 * A step that runs a JavaScript or TypeScript module of the project on this very Node.
 *
 * @param {string} title
 * @param {readonly string[]} args module and its arguments
 * @param {{ env?: NodeJS.ProcessEnv, loud?: boolean }} [options]
 */
export function nodeStep(title, args, options) {
	return step(title, process.execPath, args, options);
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} loud
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function capture(command, args, env, loud) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		const collect = (/** @type {Buffer} */ chunk) => {
			output += chunk.toString();
			if (loud) process.stdout.write(chunk);
		};
		child.stdout.on('data', collect);
		child.stderr.on('data', collect);
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, output }));
	});
}
