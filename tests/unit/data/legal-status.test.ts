import { expect, it } from 'vitest';
import { legalStatus } from '../../../src/data/legal-status.ts';
import type { LegalStatus } from '../../../src/schemas/legal-status.ts';

const row = (country: string, area: LegalStatus['area']): LegalStatus => ({
	country,
	area,
	status: area === 'eu-data-transfer' ? 'no-decision' : 'law',
	source: 'example',
	asOf: '2026-04-27',
});

it('gives the laws of one country, data protection first and the European Union last', () => {
	const dataset = {
		legalStatus: [
			row('PHL', 'eu-data-transfer'),
			row('POL', 'cybercrime'),
			row('PHL', 'cybercrime'),
			row('PHL', 'data-protection'),
		],
	};
	expect(legalStatus(dataset, 'PHL').map(({ area }) => area)).toEqual([
		'data-protection',
		'cybercrime',
		'eu-data-transfer',
	]);
});
