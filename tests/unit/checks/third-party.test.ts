import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { thirdParty } from '../../../checks/third-party.ts';

async function messages(files: Record<string, string>) {
	return (await thirdParty.run(siteOf(files))).map(({ message }) => message);
}

describe('third party', () => {
	it('accepts links out, canonical addresses and data images', async () => {
		const html = `<a href="https://www.worldbank.org/">World Bank</a>
			<link rel="canonical" href="https://bpo-atlas.example/">
			<img src="data:image/png;base64,AA"><form action="/search/"></form>`;
		expect(await messages({ 'index.html': html })).toEqual([]);
	});

	it('finds everything that would be fetched from another host', async () => {
		const html = `<script src="//cdn.example/a.js"></script>
			<link rel="stylesheet" href="https://fonts.example/a.css"><link rel="preconnect" href="https://b.example">
			<iframe src="https://video.example/1"></iframe><img srcset="https://img.example/1.png 2x">
			<form action="https://forms.example/"></form><svg><use href="https://i.example/#a"/></svg>`;
		expect(await messages({ 'index.html': html })).toEqual([
			'fetches //cdn.example/a.js',
			'fetches https://fonts.example/a.css',
			'fetches https://b.example',
			'fetches https://video.example/1',
			'fetches https://img.example/1.png',
			'fetches https://forms.example/',
			'fetches https://i.example/#a',
		]);
	});

	it('looks into style sheets', async () => {
		const css = '@import "https://a.example/b.css"; p { background: url(//c.example/d.png) }';
		expect(await messages({ 'a.css': css })).toEqual([
			'fetches https://a.example/b.css',
			'fetches //c.example/d.png',
		]);
	});
});
