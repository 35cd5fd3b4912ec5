import { spawn } from 'node:child_process';

/**
 * @typedef {object} StepResult
 * @property {boolean} ok
 * @property {string} output what the program printed
 * @property {number} milliseconds
 */

/**
 * @typedef {object} StepOptions
 * @property {NodeJS.ProcessEnv} [env] variables besides those of this process
 * @property {boolean} [loud] shows what the program prints, also when it does not fail
 * @property {boolean} [shared] other steps run at the same time: what the program prints waits for
 * its end, so that the lines of a step stay together
 */

/**
 * Runs one program as a step of a larger command: prints its name, then how long it took. What
 * the program printed is shown only if it failed or if `loud` asks for it.
 *
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {StepOptions} [options]
 * @returns {Promise<StepResult>}
 */
export async function step(title, command, args, options = {}) {
	const { env = {}, loud = false, shared = false } = options;
	console.log(`${title} …`);
	const start = performance.now();
	const live = loud && !shared;
	const { code, output } = await capture(command, args, { ...process.env, ...env }, live);
	const milliseconds = performance.now() - start;
	const ok = code === 0;
	const ending = `${ok ? 'done' : 'FAILED'} in ${seconds(milliseconds)}`;
	if (shared) console.log(`${title}: ${ending}`);
	if (!live && (loud || !ok)) (ok ? console.log : console.error)(output.trimEnd());
	if (!shared) console.log(`  ${ending}`);
	return { ok, output, milliseconds };
}

/**
 * A step that runs a JavaScript or TypeScript module of the project on this very Node.
 *
 * @param {string} title
 * @param {readonly string[]} args module and its arguments
 * @param {StepOptions} [options]
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
 * @param {boolean} live
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function capture(command, args, env, live) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		const collect = (/** @type {Buffer} */ chunk) => {
			output += chunk.toString();
			if (live) process.stdout.write(chunk);
		};
		child.stdout.on('data', collect);
		child.stderr.on('data', collect);
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, output }));
	});
}
