import { describe, expect, it } from 'vitest';
import { isCarried, isHandedOver, isLinked } from '../../../../src/offline/file-copy/carried.ts';

describe('what the copy carries', () => {
	it.each([
		'index.html',
		'learn/foundations/what-bpo-is/index.html',
		'_assets/quiz.CxTWvQ4y.js',
		'data/v1/inflation.csv',
		'data/v1/inflation.json',
		'pagefind/index/en_1.pf_index',
		'teach/questions/part-technology.json',
		'offline/index.html',
	])('carries %s', (path) => {
		expect(isCarried(path)).toBe(true);
	});

	it.each([
		's/what-bpo-is-not/index.html',
		'learn/foundations/what-bpo-is/feed.xml',
		'learn/foundations/what-bpo-is/cite/index.html',
		'learn/foundations/what-bpo-is/cite.ris',
		'feeds/atom.xml',
		'teach/courses/contracts-and-slas/package.zip',
		'teach/courses/contracts-and-slas/contracts-and-slas.course.json',
		'teach/questions/part-technology.xml',
		'offline/editions/bpo-atlas.pdf',
		'offline/manifest.json',
		'sw.js',
		'pagefind/pagefind-worker.js',
		'_assets/worker-IpSBUQ3l.js',
		'fonts/newsreader-core.f6dd321d.woff2',
	])('leaves %s on the site', (path) => {
		expect(isCarried(path)).toBe(false);
	});

	it('hands over what scripts read, and leads no link there', () => {
		expect(isHandedOver('data/v1/inflation.json')).toBe(true);
		expect(isLinked('data/v1/inflation.json')).toBe(false);
		expect(isHandedOver('data/v1/inflation.csv')).toBe(false);
		expect(isLinked('data/v1/inflation.csv')).toBe(true);
	});

	it('hands over nothing that stays on the site', () => {
		expect(isHandedOver('teach/builder/catalog.json')).toBe(false);
		expect(isHandedOver('s/what-bpo-is-not/oembed.json')).toBe(false);
		expect(isHandedOver('learn/foundations/what-bpo-is/cite.json')).toBe(false);
	});
});
