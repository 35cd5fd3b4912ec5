import { describe, expect, it } from 'vitest';
import { addressInCopy, type Targets } from '../../../../editions/folder/address.ts';

const targets: Targets = {
	base: '/atlas/',
	url: 'https://example.org/atlas/',
	files: new Set([
		'index.html',
		'learn/index.html',
		'learn/a/b/index.html',
		'_assets/x.css',
		'data/v1/a.csv',
	]),
};
const from = (page: string) => (address: string) => addressInCopy(address, page, targets);

describe('addressInCopy', () => {
	it('leads to the file of a page, relative to the page with the link', () => {
		expect(from('learn/a/b/index.html')('/atlas/learn/')).toBe('../../index.html');
		expect(from('index.html')('/atlas/learn/a/b/?x=1#y')).toBe('learn/a/b/index.html?x=1#y');
		expect(from('learn/index.html')('/atlas/')).toBe('../index.html');
		expect(from('learn/a/b/index.html')('/atlas/_assets/x.css')).toBe('../../../_assets/x.css');
	});

	it('mends relative links to folders', () => {
		expect(from('learn/index.html')('a/b/')).toBe('a/b/index.html');
		expect(from('learn/index.html')('?q=1')).toBe('index.html?q=1');
	});

	it('names the site for what the copy has not', () => {
		expect(from('learn/index.html')('/atlas/s/one/#use')).toBe(
			'https://example.org/atlas/s/one/#use',
		);
		expect(from('learn/a/b/index.html')('feed.xml')).toBe(
			'https://example.org/atlas/learn/a/b/feed.xml',
		);
	});

	it.each(['#section', 'https://elsewhere.example/', 'mailto:a@b.c', '/other/', 'http://['])(
		'leaves %s as it is',
		(address) => {
			expect(from('learn/index.html')(address)).toBe(address);
		},
	);
});
