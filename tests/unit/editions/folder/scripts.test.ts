import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { fileScript, moduleScript } from '../../../../editions/folder/scripts.ts';
import { type ModuleBody, Modules } from '../../../../src/offline/file-copy/modules.ts';

/** Runs the modules as a copy does: each turned into a script, defined, then loaded. */
async function run(files: Record<string, string>, entry: string): Promise<unknown> {
	const modules = new Modules('/', async (name) => {
		const script = await moduleScript(files[name] ?? '', name, '/');
		runInNewContext(script, {
			atlasCopy: {
				at: (path: string) => `file:///copy/${path}`,
				module: (path: string, needs: string[], body: ModuleBody) =>
					modules.define(path, needs, body),
			},
		});
	});
	return modules.load(entry);
}

describe('moduleScript', () => {
	it('keeps what modules export to each other, now and later', async () => {
		const files = {
			'_assets/a.js':
				'import{n as x}from"./b.js";let l=()=>import("./c.js");export{x as value,l as later};',
			'_assets/b.js': 'var e=41;e++;export{e as n};',
			'_assets/c.js': 'import"./b.js";export const word="late";',
		};
		const a = (await run(files, '/_assets/a.js')) as {
			value: number;
			later: () => Promise<{ word: string }>;
		};
		expect(a.value).toBe(42);
		expect((await a.later()).word).toBe('late');
	});

	it('loads modules whose address is only known when it runs', async () => {
		const files = {
			'a.js': 'export let go=b=>import(`${b}pagefind/p.js?attempt=1`);',
			'pagefind/p.js': 'export const url=import.meta.url;',
		};
		const a = (await run(files, '/a.js')) as { go: (base: string) => Promise<{ url: string }> };
		expect((await a.go('/')).url).toBe('/pagefind/p.js');
	});

	it('names style sheets in the folder of the copy', async () => {
		const files = { 'a.js': 'export const sheet=`/_assets/search.css`, page=`/search/`;' };
		expect(await run(files, '/a.js')).toMatchObject({
			sheet: 'file:///copy/_assets/search.css',
			page: '/search/',
		});
	});

	it('runs in strict mode, as modules do', async () => {
		const files = { 'a.js': 'export const self=(function(){return this})();' };
		expect(await run(files, '/a.js')).toMatchObject({ self: undefined });
	});
});

describe('fileScript', () => {
	const taken = (script: string) => {
		const files: Record<string, string> = {};
		runInNewContext(script, {
			atlasCopy: { file: (path: string, content: string) => void (files[path] = content) },
		});
		return files;
	};

	it('hands over text as it is', () => {
		const text = '{"a":"</script> “ü” \\u2028"}';
		expect(taken(fileScript(Buffer.from(text), 'data/a.json'))).toEqual({ 'data/a.json': text });
	});

	it('hands over bytes in base64', () => {
		const script = fileScript(Buffer.from([0, 255, 7]), 'pagefind/x.pf_meta');
		expect(taken(script)).toEqual({ 'pagefind/x.pf_meta': 'AP8H' });
	});
});
