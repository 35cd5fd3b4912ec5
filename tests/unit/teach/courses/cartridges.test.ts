import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { buildCatalog } from '../../../../src/teach/course/build-catalog.ts';
import { indexCatalog } from '../../../../src/teach/course/catalog.ts';
import { toCourse } from '../../../../src/teach/courses/to-course.ts';
import { cartridgeFiles, type CartridgeFlavor } from '../../../../src/teach/export/cartridge.ts';
import { fullCourse } from '../../../../src/teach/export/full-course.ts';
import type { Library } from '../../../../src/teach/export/library.ts';
import { cartridgeFaults } from '../export/cartridge-faults.ts';
import { library, sample } from '../export/fixtures.ts';
import { catalog as smallCatalog } from '../course/fixtures.ts';
import { wholeBank } from '../questions/entries.ts';

const corpus = loadCorpus(process.cwd());
const catalog = indexCatalog(buildCatalog(corpus));
const bank = wholeBank();
const flavors: readonly CartridgeFlavor[] = ['links', 'copy'];

/** The real questions; the texts are those of a page that holds a bit of everything. */
const real: Library = {
	...library,
	questions: (id) => Promise.resolve(bank.filter(({ article }) => id === `check-${article.slug}`)),
};

async function filesOf(flavor: CartridgeFlavor): Promise<Record<string, string>> {
	const files = cartridgeFiles(await fullCourse(sample, smallCatalog, library), flavor, 'p{}');
	return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, String(text)]));
}

describe.each(flavors)('as a Common Cartridge of %s', (flavor) => {
	it.each(corpus.courses.map(({ slug, data }) => [slug, data] as const))(
		'%s follows the standard in manifest, links, questions and resources',
		async (_, data) => {
			const course = await fullCourse(toCourse(data), catalog, real);
			const quizzes = course.sessions
				.flatMap(({ items }) => items)
				.filter(({ kind }) => kind === 'quiz');
			expect(quizzes.every(({ questions }) => questions.length > 0)).toBe(true);
			const files = Object.entries(cartridgeFiles(course, flavor, 'p{}'));
			const texts = Object.fromEntries(files.map(([name, text]) => [name, String(text)]));
			expect(await cartridgeFaults(texts)).toEqual([]);
		},
	);

	it('a course with markup in its titles and an entry nobody knows follows it too', async () => {
		expect(await cartridgeFaults(await filesOf(flavor))).toEqual([]);
	});
});

describe('the check of cartridges', () => {
	it.each([
		[
			'a title at the root',
			'<item identifier="m-root">',
			'<item identifier="m-root"><title>x</title>',
		],
		['another version', '>1.1.0<', '>1.3.0<'],
		['an unknown type', 'type="imswl_xmlv1p1"', 'type="imswl_xmlv1p9"'],
		['an entry that shows nothing', /identifierref="r-s01-01"/, 'identifierref="r-gone"'],
		['an id that begins with a digit', /identifier="r-s01-01"/, 'identifier="1-s01-01"'],
		[
			'an entry inside an entry',
			/(<item identifier="i-r-about".*?<\/title>)/,
			'$1<item identifier="x"><title>x</title></item>',
		],
		['no title', /<item identifier="m-01"><title>.*?<\/title>/, '<item identifier="m-01">'],
		['metadata without rights', /<lom:rights>.*?<\/lom:rights>/, ''],
		['a link with an href', /(type="imswl_xmlv1p1")/, '$1 href="s01-01/link.xml"'],
		['a page without href', /(type="webcontent") href="about\/about.html"/, '$1'],
		['a file that is not there', 'href="style.css"/', 'href="other.css"/'],
		[
			'a dependency on itself',
			'<dependency identifierref="r-style"/>',
			'<dependency identifierref="r-about"/>',
		],
	])('notices %s', async (_, good, bad) => {
		const files = await filesOf('links');
		const manifest = files['imsmanifest.xml'] ?? '';
		const broken = manifest.replace(good, bad);
		expect(broken).not.toBe(manifest);
		expect(await cartridgeFaults({ ...files, 'imsmanifest.xml': broken })).not.toEqual([]);
	});

	it.each([
		['links', 's01-01/link.xml', 'href="https:', 'href="ftp:'],
		['copy', 's01-02/assessment.xml', /<section ident=".*?">/, '<section>'],
	] as const)('notices a broken file among %s', async (flavor, name, good, bad) => {
		const files = await filesOf(flavor);
		const broken = (files[name] ?? '').replace(good, bad);
		expect(broken).not.toBe(files[name]);
		expect(await cartridgeFaults({ ...files, [name]: broken })).not.toEqual([]);
	});
});
