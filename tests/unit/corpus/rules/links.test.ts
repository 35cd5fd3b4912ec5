import { describe } from 'vitest';
import { allows, guard } from '../guard.ts';
import { add, REGION } from '../helpers.ts';

describe('links', () => {
	guard({
		name: 'refuses a link to a page that does not exist',
		changes: { [REGION]: add('[x](/regions/africa/)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "/regions/africa/" leads to no page.',
		fix: 'Correct the address. Addresses of pages end with a slash.',
	});
	guard({
		name: 'refuses an address without its slash',
		changes: { [REGION]: add('[x](/regions/asia)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "/regions/asia" leads to no page.',
		fix: 'Correct the address. Addresses of pages end with a slash.',
	});
	guard({
		name: 'refuses a link whose address stands apart',
		changes: { [REGION]: add('[x][far]\n\n[far]: /regions/africa/') },
		file: REGION,
		at: '[far]: ',
		rule: 'broken-link',
		what: 'The link "/regions/africa/" leads to no page.',
		fix: 'Correct the address. Addresses of pages end with a slash.',
	});
	guard({
		name: 'refuses an anchor that a page does not have',
		changes: { [REGION]: add('[x](/learn/foundations/what-bpo-is/#third-section)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The page /learn/foundations/what-bpo-is/ has no place "#third-section".',
		fix: 'Correct the part after #, or link the page alone.',
	});
	guard({
		name: 'refuses an anchor of another page on this one',
		changes: { [REGION]: add('[x](#first-section)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The page /regions/asia/ has no place "#first-section".',
		fix: 'Correct the part after #, or link the page alone.',
	});
	guard({
		name: 'refuses a relative link',
		changes: { [REGION]: add('[x](../egypt/)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "../egypt/" is neither inside the atlas nor a secure address.',
		fix: 'Begin it with / for a page of the atlas or with https:// for another site.',
	});
	guard({
		name: 'refuses a link without encryption',
		changes: { [REGION]: add('[x](http://example.org)') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "http://example.org" is neither inside the atlas nor a secure address.',
		fix: 'Begin it with / for a page of the atlas or with https:// for another site.',
	});
	guard({
		name: 'refuses a script',
		changes: { [REGION]: add('[x](javascript:alert(1))') },
		file: REGION,
		at: '[x]',
		rule: 'broken-link',
		what: 'The link "javascript:alert(1)" is neither inside the atlas nor a secure address.',
		fix: 'Begin it with / for a page of the atlas or with https:// for another site.',
	});
	allows('takes /', { [REGION]: add('[x](/)') });
	allows('takes /learn/foundations/what-bpo-is/#first-part', {
		[REGION]: add('[x](/learn/foundations/what-bpo-is/#first-part)'),
	});
	allows('takes /learn/foundations/what-bpo-is/#fig-first', {
		[REGION]: add('[x](/learn/foundations/what-bpo-is/#fig-first)'),
	});
	allows('takes /learn/foundations/what-bpo-is/#key-terms', {
		[REGION]: add('[x](/learn/foundations/what-bpo-is/#key-terms)'),
	});
	allows('takes /learn/foundations/what-bpo-is/#check-what-bpo-is', {
		[REGION]: add('[x](/learn/foundations/what-bpo-is/#check-what-bpo-is)'),
	});
	allows('takes /claims/definitions/#bpo-is-offshoring', {
		[REGION]: add('[x](/claims/definitions/#bpo-is-offshoring)'),
	});
	allows('takes /glossary/outsourcing/', { [REGION]: add('[x](/glossary/outsourcing/)') });
	allows('takes /data/internet-users/', { [REGION]: add('[x](/data/internet-users/)') });
	allows('takes /sources/#smith2020', { [REGION]: add('[x](/sources/#smith2020)') });
	allows('takes /search/?q=india', { [REGION]: add('[x](/search/?q=india)') });
	allows('takes #asia-in-short', { [REGION]: add('[x](#asia-in-short)') });
	allows('takes https://example.org/x', { [REGION]: add('[x](https://example.org/x)') });
	allows('takes mailto:a@example.org', { [REGION]: add('[x](mailto:a@example.org)') });
});
