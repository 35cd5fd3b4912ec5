import type { APIRoute } from 'astro';
import legend from '../../../styles/charts/legend.css?raw';
import marks from '../../../styles/charts/marks.css?raw';
import plot from '../../../styles/charts/plot.css?raw';
import table from '../../../styles/charts/table.css?raw';
import words from '../../../styles/charts/words.css?raw';
import figure from '../../../styles/figure.css?raw';
import packagePages from '../../../styles/package.css?raw';
import regions from '../../../styles/regions.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import { plainStyles } from '../../../teach/export/plain-styles.ts';

const kinds = Object.entries(
	import.meta.glob<string>('../../../styles/chart-*.css', {
		query: '?raw',
		import: 'default',
		eager: true,
	}),
)
	.toSorted(([a], [b]) => (a < b ? -1 : 1))
	.map(([, sheet]) => sheet);

/** The style sheet inside every package that the course builder makes. */
export const GET: APIRoute = () =>
	new Response(
		plainStyles([
			tokens,
			figure,
			marks,
			plot,
			legend,
			table,
			words,
			regions,
			...kinds,
			packagePages,
		]),
		{
			headers: { 'Content-Type': 'text/css' },
		},
	);
