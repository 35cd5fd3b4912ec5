import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/lib/headers-file.mjs';

function headers(text: string, path: string): Record<string, string> {
	return headersFor(parseHeaders(text), path);
}

describe('a file of header rules', () => {
	it('applies a rule to its path, and one with a star to any rest of it', () => {
		const rules = '/one/\n  A: 1\n/two/*\n  B: 2\n';
		expect(headers(rules, '/one/')).toEqual({ a: '1' });
		expect(headers(rules, '/one/more/')).toEqual({});
		expect(headers(rules, '/two/')).toEqual({ b: '2' });
		expect(headers(rules, '/two/a/b')).toEqual({ b: '2' });
	});

	it('takes a star inside a path', () => {
		expect(headers('/data/*.csv\n  A: 1\n', '/data/v1/x.csv')).toEqual({ a: '1' });
		expect(headers('/data/*.csv\n  A: 1\n', '/data/v1/x.json')).toEqual({});
	});

	it('lets a later rule win, whatever the case of the name', () => {
		expect(headers('/*\n  Cache-Control: no\n/x/*\n  cache-control: yes\n', '/x/')).toEqual({
			'cache-control': 'yes',
		});
	});

	it('takes a header of an earlier rule away with "!", for that path only', () => {
		const rules = '/*\n  A: 1\n  B: 2\n/x/*\n  ! A\n';
		expect(headers(rules, '/x/')).toEqual({ b: '2' });
		expect(headers(rules, '/')).toEqual({ a: '1', b: '2' });
	});

	it('sets a header anew after it was taken away', () => {
		expect(headers('/*\n  A: 1\n/x/*\n  ! A\n  A: 2\n', '/x/')).toEqual({ a: '2' });
	});

	it('keeps colons in values and passes over comments and empty lines', () => {
		const rules = '# why\n\n/*\n  # inside\n  Link: <https://a.example/>; rel="x"\n';
		expect(headers(rules, '/')).toEqual({ link: '<https://a.example/>; rel="x"' });
	});
});

describe('the header rules of the site', () => {
	const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
	const policy = (path: string) => headersFor(rules, path)['content-security-policy'];

	it('let courses anywhere frame a section', () => {
		expect(policy('/s/what-bpo-is-not/')).toBe('frame-ancestors *');
	});

	it.each(['/', '/learn/foundations/what-bpo-is/', '/search/', '/sources/', '/data/v1/x.csv'])(
		'let nobody else frame %s',
		(path) => {
			expect(policy(path)).toBe("frame-ancestors 'self'");
		},
	);

	it.each(['/', '/s/what-bpo-is-not/', '/data/v1/x.json'])('guard %s', (path) => {
		expect(headersFor(rules, path)).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
		});
	});

	it('let any page read the data, and only the data', () => {
		expect(headersFor(rules, '/data/v1/x.json')['access-control-allow-origin']).toBe('*');
		expect(headersFor(rules, '/data/')).not.toHaveProperty('access-control-allow-origin');
	});

	it('let browsers keep only files whose names change with their content', () => {
		for (const path of ['/_assets/index.abc.js', '/fonts/serif.abc.woff2']) {
			expect(headersFor(rules, path)['cache-control']).toContain('immutable');
		}
		for (const path of ['/', '/s/x/', '/data/v1/x.json', '/pagefind/pagefind.js']) {
			expect(headersFor(rules, path)).not.toHaveProperty('cache-control');
		}
	});
});
