import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../checks/content-policy.ts';
import { siteOf } from '../../../checks/lib/site.ts';

const script = 'document.documentElement.dataset.theme="dark"';
const hash = createHash('sha256').update(script).digest('base64');
const strict = [
	"default-src 'self'",
	`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
	"style-src 'self'",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
].join('; ');

async function messages(body: string, policy = strict) {
	const html = `<meta http-equiv="content-security-policy" content="${policy}">${body}`;
	const problems = await contentPolicy.run(siteOf({ 'index.html': html }));
	return problems.map(({ message }) => message);
}

describe('content policy', () => {
	it('accepts a strict policy and the inline script it knows', async () => {
		expect(await messages(`<script>${script}</script>`)).toEqual([]);
	});

	it('finds a page without a policy', async () => {
		const problems = await contentPolicy.run(siteOf({ 'index.html': '<p>Text</p>' }));
		expect(problems).toEqual([{ file: 'index.html', message: 'has no content policy' }]);
	});

	it('finds a directive that is missing or loose', async () => {
		expect(await messages('', strict.replace("object-src 'none'; ", ''))).toEqual([
			"the policy lacks object-src 'none'",
		]);
		expect(
			await messages('', strict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")),
		).toEqual(["the policy allows style-src 'unsafe-inline'"]);
	});

	it('finds an inline script that the policy blocks, but not data', async () => {
		expect(await messages('<script>alert(1)</script>')).toEqual([
			'the policy blocks an inline script: alert(1)',
		]);
		expect(await messages('<script type="application/ld+json">{}</script>')).toEqual([]);
	});

	it('finds style and event attributes and script addresses', async () => {
		const body = '<p style="color:red">a</p><p onclick="x()">b</p><a href="javascript:x()">c</a>';
		expect(await messages(body)).toEqual([
			'<p style="color:red">: the policy drops style attributes',
			'<p onclick="x()">: the policy blocks event attributes',
			'<a href="javascript:x()">: the policy blocks script addresses',
		]);
	});
});
