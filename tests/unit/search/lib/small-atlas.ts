import type { TestPage } from './site.ts';

const term = (title: string, rest: Partial<TestPage> & { body: string }): TestPage => ({
	at: `glossary/${title.toLowerCase().replaceAll(' ', '-')}`,
	title,
	kind: 'Term',
	path: 'Glossary',
	summary: rest.body.replace(/<[^>]+>/g, ''),
	...rest,
});

const dataPage = (_: unknown, index: number): TestPage => ({
	at: `data/series-${index}`,
	title: `Series ${index}`,
	kind: 'Data',
	path: 'Data',
	summary: 'Numbers by country.',
	body: '<p>Values.</p>',
});

/** A dozen pages with the words that decide whether search works. The texts are for the test only. */
export const site: TestPage[] = [
	{
		at: 'learn/ownership-and-location/onshore-nearshore-offshore',
		title: 'Onshore, nearshore, offshore',
		kind: 'Article',
		path: 'Part III, Ownership and location',
		summary: 'Distance by clock, flight and language.',
		part: 'ownership-and-location',
		level: 1,
		body: `<p>Three words for distance.</p>
			<section id="what-counts-as-near">
				<h2 id="what-counts-as-near-h"><span data-pagefind-ignore>1</span>What counts as near</h2>
				<p>A nearshore team shares most of the day. Sellers stretch nearshore as far as it goes.</p>
			</section>
			<h2 id="what-it-costs">What it costs</h2>
			<p>Offshore wages are lower; nearshoring pays for overlap. Overlap has a price.</p>`,
	},
	term('Nearshoring', {
		body: '<p>Placing work in a near country, judged by time zone, travel or language. Overlap decides.</p>',
	}),
	term('Offshoring', {
		aliases: ['تعهيد'],
		body: '<p>Placing work in another country, offshore, inside the firm or outside.</p>',
	}),
	term('Knowledge process outsourcing', {
		abbreviation: 'KPO',
		body: '<p>Work that needs judgment and training, for example research.</p>',
	}),
	term('Global capability center', {
		abbreviation: 'GCC',
		aliases: ['captive center', 'global in-house center'],
		body: '<p>A unit of the firm abroad that serves the firm.</p>',
	}),
	term('Contact center', {
		aliases: ['call center', 'helpdesk'],
		body: '<p>A unit that answers customers by telephone and in writing.</p>',
	}),
	{
		at: 'countries/philippines',
		title: 'Philippines',
		kind: 'Country',
		path: 'Asia',
		summary: 'Voice work for North America.',
		aliases: ['PHL'],
		regions: ['asia'],
		body: '<h2 id="voice-work">Voice work</h2><p>Offshore voice teams work at night.</p>',
	},
	{
		at: 'cases/organisation',
		title: 'The Organisation case',
		kind: 'Case',
		path: 'Cases',
		summary: 'A case with a British name.',
		regions: ['asia', 'africa'],
		body: '<p>A dispute about an onshore deal that fell out. See point x and point b.</p>',
	},
	...Array.from({ length: 12 }, dataPage),
];
