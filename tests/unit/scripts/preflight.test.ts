import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const preflight = join(import.meta.dirname, '../../../scripts/preflight.mjs');
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'preflight-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
	return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

it('loads a TypeScript module with its own arguments', () => {
	const module = join(folder, 'hello.ts');
	writeFileSync(
		module,
		'const [, , name]: string[] = process.argv;\nconsole.log(`hello ${name}`);',
	);
	const { stdout, status } = run(preflight, module, 'Ana');
	expect(stdout).toBe('hello Ana\n');
	expect(status).toBe(0);
});

it('fails when the module fails', () => {
	const module = join(folder, 'broken.mjs');
	writeFileSync(module, "throw new Error('broken');");
	expect(run(preflight, module).status).not.toBe(0);
});

it('names the Node it found when that is too old, and what to do', () => {
	const pretend = join(folder, 'pretend.cjs');
	writeFileSync(pretend, "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });");
	const { stderr, status } = run('--require', pretend, preflight, 'never-loaded.mjs');
	expect(stderr).toContain('This needs Node 22.12 or newer; found Node 20.20.2');
	expect(stderr).toMatch(/npm start|npm ci/);
	expect(status).toBe(1);
});
