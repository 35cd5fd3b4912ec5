import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ name: string, version: string, license: string, how: string, text: string }} Shipped */

/** Where the notices stand in the site. */
export const LICENSES_FILE = 'licenses.txt';

/** Stands where a package brings no text; the check of the built site does not let it pass. */
export const NO_TEXT = 'This package brings no text of its license.';

const BUNDLED = 'parts of it are in the scripts';

/** What reaches readers besides the modules in bundles. */
const OTHERWISE = new Map([
	['pagefind', 'its search program is in /pagefind/'],
	['@fontsource-variable/newsreader', 'its typeface, cut, is in /fonts/'],
	['@fontsource-variable/source-sans-3', 'its typeface, cut, is in /fonts/'],
	['world-atlas', 'its shapes, simplified, are drawn in maps'],
]);

/**
 * Writes which packages reach readers, with their licenses, which ask to be passed on. Packages in
 * scripts are those that the bundler kept, so that the list cannot fall behind.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function shippedPackages() {
	/** @type {Set<string>} */
	const bundled = new Set();
	/** @returns {import('vite').Plugin} */
	const collect = () => ({
		name: 'shipped-packages',
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
					const name = packageOf(id);
					if (name !== undefined && renderedLength > 0) bundled.add(name);
				}
			}
		},
	});
	return {
		name: 'shipped-packages',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [collect()], worker: { plugins: () => [collect()] } } });
			},
			'astro:build:done': ({ dir, logger }) => {
				const ways = new Map([...bundled].map((name) => [name, BUNDLED]));
				for (const [name, how] of OTHERWISE) ways.set(name, how);
				const shipped = [...ways].map(([name, how]) => describe(name, how));
				writeFileSync(new URL(LICENSES_FILE, dir), noticesText(shipped));
				logger.info(`${shipped.length} packages in ${LICENSES_FILE}`);
			},
		},
	};
}

/**
 * The package that a module of a bundle comes from; undefined for our own.
 *
 * @param {string} id path of the module, as bundlers write it
 */
export function packageOf(id) {
	const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
	return name;
}

/**
 * The text of the notices: a table of contents, one line a package, then each license in full.
 *
 * @param {readonly Shipped[]} shipped
 */
export function noticesText(shipped) {
	const sorted = shipped.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	return [
		'Work of others that this site brings to your browser, with the licenses it is under.',
		sorted
			.map(({ name, version, license, how }) => `${name} ${version} | ${license} | ${how}`)
			.join('\n'),
		...sorted.map(({ name, version, text }) => `---- ${name} ${version}\n\n${text.trim()}`),
	]
		.join('\n\n')
		.concat('\n');
}

/**
 * The lines of the table in a text of {@link noticesText}.
 *
 * @param {string} text
 * @returns {{ name: string, license: string, how: string }[]}
 */
export function readNotices(text) {
	return [...text.matchAll(/^(\S+) \S+ \| (.+) \| (.+)$/gm)].map(
		([, name = '', license = '', how = '']) => ({ name, license, how }),
	);
}

/**
 * @param {string} name
 * @param {string} how
 * @returns {Shipped}
 */
function describe(name, how) {
	const folder = folderOf(name, process.cwd());
	const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	// Some packages bring a folder of that name.
	const texts = globSync('{LICENSE,LICENCE,license,licence}{,.*,/*}', { cwd: folder })
		.map((file) => join(folder, file))
		.filter((file) => statSync(file).isFile())
		.toSorted()
		.map((file) => readFileSync(file, 'utf8').trim());
	return { name, version, license, how, text: texts.join('\n\n') || NO_TEXT };
}

/**
 * Where a package lies, here or in a folder above.
 *
 * @param {string} name
 * @param {string} from
 * @returns {string}
 */
function folderOf(name, from) {
	const folder = join(from, 'node_modules', name);
	if (existsSync(folder)) return folder;
	if (dirname(from) === from) throw new Error(`${name} is shipped and not installed`);
	return folderOf(name, dirname(from));
}
