import { rankingEntries } from '../../../src/charts/ranking/entries.ts';
import { rankingFigure, type RankingRequest } from '../../../src/charts/ranking/figure.ts';
import { rankingLayout } from '../../../src/charts/ranking/layout.ts';
import { pixels } from '../../../src/charts/shared/position.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { apiFiles } from '../../../src/data/api/files.ts';
import { loadEditions } from '../../../src/data/editions.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { quarantine } from '../../../src/data/quarantine.ts';
import { root, sourceOf, type Follower } from './follow.ts';

/** What each step gives for one row of a CSV, as text to look words up in. */
export function fromRowToPixel(row: string, csv: string, mdx: string): Follower[] {
	const [country = '', year = ''] = row.split(',');
	if (!sourceOf(csv).split('\n').includes(row)) throw new Error(`${csv} has no row ${row}.`);
	const dataset = loadDataset(root);
	const id = /([^/]+)\.csv$/.exec(csv)?.[1] ?? '';
	const data = dataset.indicators.get(id);
	if (!data) throw new Error(`There is no indicator ${id}.`);
	const ours = (item: { country: string; year: number }) =>
		item.country === country && item.year === Number(year);

	const tenfold = data.observations.map((item) =>
		ours(item) ? { ...item, value: item.value * 10 } : item,
	);
	const { held } = quarantine(tenfold, data.indicator);

	const use = loadCorpus(root)
		.regions.find(({ file }) => file === mdx)
		?.mdx.components.find(
			({ name, attributes }) => name === 'RankingChart' && attributes.indicator === id,
		);
	if (!use) throw new Error(`${mdx} has no ranking of ${id}.`);
	const request = use.attributes as unknown as RankingRequest;
	const figure = rankingFigure(dataset, request, `/data/v1/${id}.json`);
	const ranked = figure.model.ranked.filter((entry) => entry.country === country);
	const layout = rankingLayout(figure.model, 'wide');
	const at = layout.marks.find((mark) => mark.row.country === country)?.at;
	if (!at) throw new Error(`${country} is not drawn.`);
	const group = figure.drawings[0]?.match(/<g [^>]*>.*?<\/g>/g) ?? [];
	const rows = figure.table.match(/<tr.*?<\/tr>/g) ?? [];
	const place = `data-k="${country}"`;
	const files = apiFiles(dataset, loadEditions(root)).filter(({ name }) => name.startsWith(id));

	return [
		{ step: 'Read', gives: JSON.stringify(data.observations.filter(ours)) },
		{
			step: 'Quarantine',
			gives: held
				.filter(ours)
				.map(({ reason }) => reason)
				.join(),
		},
		{ step: 'Request', gives: sourceOf(mdx) },
		{
			step: 'Model',
			gives: JSON.stringify([
				rankingEntries(dataset, data, 'latest').filter((entry) => entry.country === country),
				ranked,
			]),
		},
		{
			step: 'Layout',
			gives: [at.share.toFixed(4), at.offset.toFixed(2), pixels(at, layout.width).toFixed(1)].join(
				'\n',
			),
		},
		{ step: 'Markup', gives: group.filter((markup) => markup.includes(place)).join('\n') },
		{
			step: 'The same again in words and rows',
			gives: [...rows.filter((markup) => markup.includes(place)), ...figure.sentences].join('\n'),
		},
		{ step: 'The same again as files', gives: files.map(({ body }) => body).join('\n') },
		{ step: 'Check', gives: '' },
	];
}
