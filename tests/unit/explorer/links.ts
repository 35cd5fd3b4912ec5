import type { ExplorerState } from '../../../src/explorer/state.ts';

/** Links that were given out, and what they must always mean beside the defaults. Add; never change. */
export const links: readonly { link: string; means: Partial<ExplorerState> }[] = [
	{ link: '', means: {} },
	{ link: 'view=map&v=2026-11', means: { view: 'map' } },
	{ link: 'view=ranking&y=internet-users', means: { view: 'ranking', measure: 'internet-users' } },
	{
		link: 'view=scatter&x=internet-users&size=ict-service-exports',
		means: { view: 'scatter', across: 'internet-users', size: 'ict-service-exports' },
	},
	{
		link: 'view=trend&places=PHL.IND.POL&mode=index',
		means: { view: 'trend', places: ['PHL', 'IND', 'POL'], mode: 'index' },
	},
	{
		link: 'view=multiples&places=PHL.POL&mode=change',
		means: { view: 'multiples', places: ['PHL', 'POL'], mode: 'change' },
	},
	{
		link: 'view=table&sort=place',
		means: { view: 'table', sort: { column: 'place', descending: false } },
	},
	{
		link: 'view=table&sort=-x&x=internet-users',
		means: { view: 'table', sort: { column: 'x', descending: true }, across: 'internet-users' },
	},
	{ link: 'view=profile&places=EGY.PHL', means: { view: 'profile', places: ['EGY', 'PHL'] } },
	{ link: 'regions=asia.africa', means: { regions: ['asia', 'africa'] } },
	{ link: 'regions=none&places=PHL', means: { regions: [], places: ['PHL'] } },
	{ link: 'year=2015&scale=log', means: { year: 2015, scale: 'log' } },
	{ link: 'view=scatter&path=on&x=none', means: { view: 'scatter', path: true, across: null } },
	{ link: 'places=none', means: { places: [] } },
	{ link: 'regions=client&view=map', means: { regions: ['client'], view: 'map' } },
	{ link: 'utm_source=course&view=map', means: { view: 'map' } },
];
