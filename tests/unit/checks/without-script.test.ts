import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import { withoutScript } from '../../../checks/without-script.ts';

const sentence =
	'A service level is the share of calls that are answered within a time that buyer and provider agreed on.';

async function messages(body: string) {
	const problems = await withoutScript.run(siteOf({ 'index.html': body }));
	return problems.map(({ message }) => message);
}

describe('reading without script', () => {
	it('accepts text in view, and hidden controls and messages', async () => {
		const body = `<main><p>${sentence}</p><p hidden>Link copied.</p><details>${sentence}</details></main>`;
		expect(await messages(body)).toEqual([]);
	});

	it('accepts hidden controls, and the preview of a term that links to its page', async () => {
		const controls = `<div hidden><label>${sentence}</label><button>${sentence}</button></div>`;
		const preview = `<span hidden>${sentence}</span>`;
		const term = `<bpo-term><a href="/glossary/service-level/">service level</a>${preview}</bpo-term>`;
		expect(await messages(`<main><p>Text</p>${controls}${term}</main>`)).toEqual([]);
		expect(await messages(`<main><p>Text</p><bpo-term>${preview}</bpo-term></main>`)).toHaveLength(
			1,
		);
	});

	it('accepts hidden help with the keys of a drawing, and no other hidden paragraph', async () => {
		const hidden = (id: string) => `<main><p>Text</p><p hidden id="${id}">${sentence}</p></main>`;
		expect(await messages(hidden('fig-asia-help'))).toEqual([]);
		expect(await messages(hidden('fig-asia'))).toHaveLength(1);
	});

	it('finds text that waits for a script', async () => {
		expect(await messages(`<main><p>Text</p><div hidden><p>${sentence}</p></div></main>`)).toEqual([
			expect.stringContaining('hides text until a script runs: "A service level is'),
		]);
		expect(
			await messages(`<main><p>Text</p><template><p>${sentence}</p></template></main>`),
		).toHaveLength(1);
	});

	it('finds a page whose main part is empty or missing', async () => {
		expect(await messages('<main><div id="app"></div></main>')).toEqual([
			'has no text in its main element',
		]);
		expect(await messages('<p>Text</p>')).toEqual(['has no main element']);
	});
});
