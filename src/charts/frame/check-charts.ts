import type { Corpus } from '../../corpus/load.ts';
import { mdxPages } from '../../corpus/pages.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Dataset } from '../../data/dataset.ts';
import { chartFigure } from './figure.ts';
import type { ChartRequest } from './request.ts';

/**
 * Every <Chart> can be drawn, and its title is a finding computed from the values it shows: when a
 * figure changes, the title that became false stops the build. Unknown indicators and countries are
 * left to the rule on references.
 */
export function checkCharts(corpus: Corpus, dataset: Dataset): Problem[] {
	return mdxPages(corpus).flatMap(({ file, mdx }) =>
		mdx.components.flatMap(({ name, attributes, line }) => {
			if (name !== 'Chart' || !namesKnown(attributes, dataset)) return [];
			return chartFaults(attributes as unknown as ChartRequest, dataset).map((fault) => ({
				file,
				line,
				...fault,
			}));
		}),
	);
}

function namesKnown(
	{ measure, across, size }: Record<string, string | undefined>,
	{ indicators }: Dataset,
): boolean {
	return [measure, across, size].every((id) => id === undefined || indicators.has(id));
}

function chartFaults(
	request: ChartRequest,
	dataset: Dataset,
): Pick<Problem, 'rule' | 'what' | 'fix'>[] {
	try {
		const { drawn } = chartFigure(dataset, request, () => '');
		if (request.title !== undefined && drawn.findings.includes(request.title)) return [];
		return [
			{
				rule: 'chart-title',
				what: `The title of ${request.id} is no finding of its values: "${request.title ?? ''}".`,
				fix: `Use one of: ${drawn.findings.map((finding) => `"${finding}"`).join('; ')}. What else there is to say belongs into the subtitle.`,
			},
		];
	} catch (error) {
		return [
			{
				rule: 'chart',
				what: error instanceof Error ? error.message : String(error),
				fix: 'Change the attributes of the chart so that it has something to show.',
			},
		];
	}
}
