import { describe, expect, it } from 'vitest';
import { report } from '../../../../src/methods/working-hours/report.ts';
import { sentencesOf, warningsOf } from '../../../../src/methods/working-hours/sentences.ts';
import { plan, loose, usual } from './offices.ts';

describe('the answers in words', () => {
	it('say what the usual plan shares, and when it changes', () => {
		expect(sentencesOf(usual).map(loose)).toEqual([
			'Manila and New York share no hour on any day of 2026.',
			'Kraków and New York share 2 h on 337 days and 3 h on 28 days. The hours change on 8 March, 29 March, 25 October and 1 November.',
			'Bogotá and New York share 7 h on 238 days and 8 h on 127 days. The hours change on 8 March and 1 November.',
			'Cairo and New York share 1 h on 316 days and 2 h on 49 days. The hours change on 8 March, 24 April, 30 October and 1 November.',
			'To cover the client’s shift of 8 h, work falls between 22:00 and 06:00 by the site’s own clock: Manila 7–8 h, Kraków 0–1 h, Bogotá none and Cairo 1–2 h.',
			'The best hour for a meeting of all 5 begins at 07:00 in New York: it is between 07:00 and 21:00 for 5 of them, and between 08:00 and 18:00 for 2.',
			'Among groups of three, Kraków, New York and Manila cover most of the day; 3 h stay open: 17:00–20:00 on the client’s clock.',
		]);
	});

	it('name days that the weekend takes, and nobody’s nights', () => {
		const weekend = plan('london', ['cairo']);
		const sentences = sentencesOf(
			report({
				...weekend,
				sites: weekend.sites.map((site) => ({ ...site, days: [1, 2, 3, 4, 7] })),
			}),
		);
		expect(sentences.map(loose)).toContain(
			'Days off take shared hours from Cairo on 52 of 261 client working days.',
		);
		expect(sentences.map(loose)).toContain(
			'No site works between 22:00 and 06:00 to cover the client’s shift of 8 h.',
		);
	});

	it('join a gap that goes past midnight', () => {
		const three = report(plan('london', ['krakow', 'dublin']));
		expect(sentencesOf(three).map(loose).at(-1)).toContain('17:00–08:00 on the client’s clock');
	});

	it('warn of Ramadan, and of offices without a working day', () => {
		expect(warningsOf(usual)).toEqual([]);
		const doubtful = plan('london', ['casablanca']);
		const [ramadan, idle] = warningsOf(
			report({ ...doubtful, client: { ...doubtful.client, days: [] } }),
		);
		expect(ramadan).toMatch(/^Casablanca: Morocco changed its clocks around Ramadan until/);
		expect(idle).toMatch(/^London has no working day/);
	});

	it('are silent about Ramadan in a year in which the zone data know no changes in Morocco', () => {
		const quiet = report(plan('london', ['casablanca'], { year: 2026 }));
		const changes = quiet.changes.map(({ office }) => ({ office, days: [] }));
		expect(warningsOf(quiet)).toHaveLength(1);
		expect(warningsOf({ ...quiet, changes })).toEqual([]);
	});
});
