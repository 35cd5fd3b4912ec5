import { describe, expect, it } from 'vitest';
import { type ModuleBody, Modules } from '../../../../src/offline/file-copy/modules.ts';

/** A registry whose scripts are the given bodies; `brought` lists which were asked for. */
function registry(scripts: Record<string, [needs: string[], body: ModuleBody]>) {
	const brought: string[] = [];
	const modules = new Modules('/base/', (name) => {
		brought.push(name);
		const script = scripts[name];
		if (!script) return Promise.reject(new Error(`no ${name}`));
		modules.define(name, ...script);
		return Promise.resolve();
	});
	return { modules, brought };
}

describe('Modules', () => {
	it('runs a module after everything it imports, each once', async () => {
		const order: string[] = [];
		const { modules, brought } = registry({
			'a/main.js': [
				['./left.js', './right.js'],
				(module, _, require) => {
					require('./left.js');
					require('./right.js');
					order.push('main');
					module.exports = { done: true };
				},
			],
			'a/left.js': [
				['../shared.js'],
				(_, __, require) => {
					require('../shared.js');
					order.push('left');
				},
			],
			'a/right.js': [
				['../shared.js'],
				(_, __, require) => {
					require('../shared.js');
					order.push('right');
				},
			],
			'shared.js': [[], () => void order.push('shared')],
		});
		expect(await modules.load('/base/a/main.js')).toEqual({ done: true });
		await modules.load('/base/a/main.js');
		expect(order).toEqual(['shared', 'left', 'right', 'main']);
		expect(brought.toSorted()).toEqual(['a/left.js', 'a/main.js', 'a/right.js', 'shared.js']);
	});

	it('gives modules that import each other what is there so far', async () => {
		const { modules } = registry({
			'a.js': [
				['./b.js'],
				(module, _, require) => {
					const own = { name: 'a', other: '' };
					module.exports = own;
					own.other = (require('./b.js') as { seen: string }).seen;
				},
			],
			'b.js': [
				['./a.js'],
				(module, _, require) => {
					module.exports = { seen: (require('./a.js') as { name: string }).name };
				},
			],
		});
		expect(await modules.load('/base/a.js')).toEqual({ name: 'a', other: 'a' });
	});

	it('loads later what a module asks for later, from its own folder', async () => {
		const { modules, brought } = registry({
			'x/a.js': [
				[],
				(module, _, __, load) => {
					module.exports = { later: () => load('./b.js?attempt=1') };
				},
			],
			'x/b.js': [
				[],
				(module, _, __, ___, meta) => {
					module.exports = { url: meta.url };
				},
			],
		});
		const a = (await modules.load('/base/x/a.js')) as { later: () => Promise<unknown> };
		expect(brought).toEqual(['x/a.js']);
		expect(await a.later()).toEqual({ url: '/base/x/b.js' });
	});

	it('rejects for a module that is not there, and tries again', async () => {
		const { modules, brought } = registry({});
		await expect(modules.load('/base/none.js')).rejects.toThrow('no none.js');
		await expect(modules.load('/base/none.js')).rejects.toThrow('no none.js');
		expect(brought).toHaveLength(2);
	});
});
