import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFragments } from '../../src/search/build/fragments.ts';
import { site as facts } from '../../src/site.ts';
import type { Edition, EditionContext } from '../edition.ts';
import { copyFiles } from '../folder/copy-files.ts';
import { kiwixPolicy } from '../folder/policy.ts';
import { isInstalled } from '../lib/tool.ts';
import { illustration } from './illustration.ts';
import { pageForKiwix } from './page.ts';

const TOOL = 'zimwriterfs';
const ILLUSTRATION = '_copy/illustration.png';

/** The atlas as one file for Kiwix. */
export const zimEdition: Edition = {
	id: 'zim',
	title: 'File for Kiwix (ZIM)',
	missing: () =>
		isInstalled(TOOL)
			? undefined
			: `The program ${TOOL} is missing. Install it with "apt-get install zim-tools" on Debian or Ubuntu, or from https://github.com/openzim/zim-tools.`,
	make: async (context) => {
		const name = `bpo-atlas-${context.edition.id}.zim`;
		const file = join(context.out, name);
		// The tool refuses to write over a file.
		await rm(file, { force: true });
		const folder = await mkdtemp(join(tmpdir(), 'bpo-atlas-zim-'));
		try {
			await writeFolder(folder, context);
			await pack(folder, file, context);
			context.say(`${name}, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	},
};

async function writeFolder(folder: string, { site, url }: EditionContext): Promise<void> {
	const put = async (path: string, content: string | Buffer) => {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	};
	const indexed = await readFragments(join(site, 'pagefind/fragment'));
	const aliases = new Map(
		indexed.map(({ url, meta }) => [`${url.slice(1)}index.html`, meta.aliases]),
	);
	for await (const [path, content] of copyFiles({ site, url, policy: kiwixPolicy })) {
		const isPage = path.endsWith('.html');
		await put(path, isPage ? pageForKiwix(content.toString(), aliases.get(path)) : content);
	}
	await put(ILLUSTRATION, illustration());
}

async function pack(folder: string, file: string, { url, edition }: EditionContext): Promise<void> {
	await run([
		'--welcome=index.html',
		`--illustration=${ILLUSTRATION}`,
		'--language=eng',
		`--title=${facts.name}`,
		'--description=Open textbook and data atlas of business process outsourcing',
		`--creator=${facts.name} contributors`,
		`--publisher=${facts.name}`,
		'--name=bpo_atlas_en',
		`--flavour=${edition.id}`,
		`--source=${url}`,
		'--tags=_category:other;_pictures:yes;_videos:no',
		'--scraper=zimwriterfs',
		folder,
		file,
	]);
}

function run(args: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const tool = spawn(TOOL, args, { stdio: ['ignore', 'ignore', 'pipe'] });
		let said = '';
		tool.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
		tool.on('error', reject);
		tool.on('close', (code) => {
			if (code === 0) resolve();
			else
				reject(new Error(`${TOOL} ended with ${code ?? 'a signal'}: ${said.trim().slice(-500)}`));
		});
	});
}
