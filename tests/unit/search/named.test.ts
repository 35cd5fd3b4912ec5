import { expect, test } from 'vitest';
import { namedFirst } from '../../../src/search/named.ts';
import { foundPage } from './lib/page.ts';

const article = foundPage('', { meta: { title: 'SLA and KPI design' } });
const agreement = foundPage('', {
	meta: { title: 'Service level agreement', abbreviation: 'SLA' },
});
const level = foundPage('', {
	meta: { title: 'Service level', aliases: 'telephone service factor, SLA' },
});
const found = [article, agreement, level];

test.each([
	['sla', [agreement, level, article]],
	['telephone service factor', [level, article, agreement]],
	['Service-Level', [level, article, agreement]],
	['service', found],
	['design', found],
])(
	'for "%s" the page of that very name comes first, the others keep their order',
	(query, order) => {
		expect(namedFirst(found, query)).toEqual(order);
	},
);
