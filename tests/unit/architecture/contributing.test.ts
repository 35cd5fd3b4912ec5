import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/permalinks/ledger.ts';
import { root, sourceOf } from './follow.ts';

const text = sourceOf('CONTRIBUTING.md');
const copy = mkdtempSync(join(tmpdir(), 'contributing-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const codeIn = (prose: string) => [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Every fenced block with its language and the last file of `content/` that the text named before. */
const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map((match) => ({
	language: match[1] ?? '',
	body: match[2] ?? '',
	file:
		codeIn(text.slice(0, match.index)).findLast((code) => /^content\/.+\.\w+$/.test(code)) ?? '',
}));
const examples = blocks.filter(({ language }) => ['mdx', 'yaml', 'json'].includes(language));

/** The commands of the text after the first block, which says how to check before anything is added. */
const commands = blocks
	.filter(({ language }) => language === 'sh')
	.slice(1)
	.flatMap(({ body }) => body.trim().split('\n'));

/** Puts an example where the text says: a file of its own, or one more item of a list. */
function put({ file, body }: (typeof blocks)[number]): void {
	const path = join(copy, file);
	if (!existsSync(path)) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, body);
	} else if (file.endsWith('.json')) {
		const list = JSON.parse(readFileSync(path, 'utf8')) as unknown[];
		writeFileSync(path, JSON.stringify([...list, JSON.parse(body)]));
	} else {
		const indent =
			/^( *)- /m.exec(readFileSync(path, 'utf8').split('claims:').at(-1) ?? '')?.[1] ?? '';
		appendFileSync(path, `\n${body.replaceAll(/^(?=.)/gm, indent)}`);
	}
}

/** Runs a command as it is printed, below the copy; gives what it says. */
function run(command: string): string {
	const words = command.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
	const [, , name = '', , ...rest] = words;
	const { scripts } = JSON.parse(sourceOf('package.json')) as { scripts: Record<string, string> };
	const script = scripts[name]?.split(' ').at(-1) ?? name;
	return execFileSync(process.execPath, [join(root, script), ...rest], {
		cwd: copy,
		encoding: 'utf8',
	});
}

describe('the examples of CONTRIBUTING.md', () => {
	const said: string[] = [];

	beforeAll(() => {
		for (const folder of ['content', 'tests/fixtures/downloads']) {
			cpSync(join(root, folder), join(copy, folder), { recursive: true });
		}
		examples.forEach(put);
		said.push(...commands.map(run));
	}, 120_000);

	it('add what is not there yet', () => {
		const files = examples.map(({ file }) => file).filter((file) => !/\.json$|s\.yaml$/.test(file));
		expect(files.length).toBeGreaterThan(3);
		expect(files.filter((file) => existsSync(join(root, file)))).toEqual([]);
	});

	it('pass every check of the content as they are printed', () => {
		expect(commands.at(-1)).toBe('npm run check:content');
		expect(said.at(-1)).toMatch(/^Content is sound/);
	});

	it('give the article as many addresses as the text says', () => {
		const promised = Number(/"(\d+) new addresses"/.exec(text)?.[1]);
		const article = '/learn/the-services/back-office-work/';
		const added = readLedger(copy).filter(({ path }) => path.split('#')[0] === article);
		expect(added).toHaveLength(promised);
	});

	it('name files that exist', () => {
		const files = codeIn(text).filter((code) => /^(src|tests|content|checks)\/[^<…]+$/.test(code));
		expect(files.length).toBeGreaterThan(20);
		expect(
			files.filter((file) => !existsSync(join(root, file)) && !existsSync(join(copy, file))),
		).toEqual([]);
	});
});
