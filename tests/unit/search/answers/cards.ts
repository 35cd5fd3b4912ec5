import type { CardOf } from '../../../../src/search/answers/direct.ts';

/** Cards for tests; their figures are invented. */
export function term(title = 'Occupancy'): CardOf<'Term'> {
	return { kind: 'Term', title, path: '/glossary/occupancy/', text: 'A share of time.' };
}

export function country(title = 'Poland', code = 'POL'): CardOf<'Country'> {
	const figure = {
		label: 'Pay',
		value: '12',
		year: 2024,
		path: '/data/pay/#c-POL',
		source: 'A Bureau (2025)',
		sourcePath: '/sources/#bureau',
	};
	return {
		kind: 'Country',
		title,
		path: `/countries/${title.toLowerCase()}/`,
		code,
		region: 'Asia',
		figures: [figure],
	};
}

export function indicator(): CardOf<'Data'> {
	return {
		kind: 'Data',
		title: 'Pay',
		path: '/data/pay/',
		text: 'What is paid.',
		unit: 'points',
		count: 2,
		rows: [
			{ name: 'Poland', value: '12', year: 2024, share: 100 },
			{ name: 'Egypt', value: '6', year: 2023, share: 50 },
		],
		source: 'A Bureau (2025)',
		sourcePath: '/sources/#bureau',
	};
}
