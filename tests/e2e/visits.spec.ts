import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder, siteOf } from '../../checks/lib/site.ts';
import { filesFor } from '../../checks/visits.ts';
import { expect, test } from './guard.ts';

/** The folder that the server of the tests shows. */
const SITE = 'dist';

/** Articles without and with emphasis, charts and letters of other languages. */
const ARTICLES = [
	'learn/foundations/what-bpo-is/',
	'learn/foundations/types-of-bpo/',
	'learn/ownership-and-location/onshore-nearshore-offshore/',
	'learn/regions/central-and-eastern-europe/',
];

/** Files that Playwright keeps to itself. */
const ICON = 'favicon.svg';

test.describe('what the check of visits counts', () => {
	test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

	for (const path of ARTICLES) {
		test(`is what a phone fetches for ${path}`, async ({ page, baseURL }) => {
			// A browser without windows reports a resting mouse, which a phone has not, as a first sign.
			await page.addInitScript(() => {
				addEventListener('pointermove', (event) => event.stopImmediatePropagation(), true);
			});
			const asked = new Set<string>();
			page.on('request', (request) => {
				asked.add(request.url().slice((baseURL ?? '').length));
			});
			await page.goto(path, { waitUntil: 'networkidle' });
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			asked.delete(path);
			asked.delete(ICON);

			const file = `${path}index.html`;
			const parts = ['_assets', 'fonts'].flatMap((folder) =>
				Object.entries(readFolder(join(SITE, folder))).map(
					([name, content]) => [`${folder}/${name}`, content] as const,
				),
			);
			const site = siteOf({
				...Object.fromEntries(parts),
				[file]: readFileSync(join(SITE, file)),
			});
			const [article] = site.pages;
			if (!article) throw new Error('The article is not built.');
			expect([...asked].toSorted()).toEqual([...filesFor(site, article)].toSorted());
		});
	}
});
