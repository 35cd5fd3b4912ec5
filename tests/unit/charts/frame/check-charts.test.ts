import { describe, expect, it } from 'vitest';
import { checkCharts } from '../../../../src/charts/frame/check-charts.ts';
import { chartFigure } from '../../../../src/charts/frame/figure.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { add, project, REGION } from '../../corpus/helpers.ts';
import { writeProject } from '../../data/small-dataset.ts';

const dataset = readDataset(writeProject());
const request = { id: 'fig-x', type: 'ranking', measure: 'exports' };
const [finding = ''] = chartFigure(dataset, request, () => '/x.json').drawn.findings;

function problems(attributes: string, data = dataset) {
	const { corpus } = project({ [REGION]: add(`\n<Chart id="fig-x" ${attributes} />\n`) });
	return checkCharts(corpus, data);
}

describe('a chart in a page', () => {
	it('may have a finding of its values as title', () => {
		expect(problems(`type="ranking" measure="exports" title="${finding}"`)).toEqual([]);
	});

	it('may not claim what its values do not say, and is told what they do', () => {
		const [problem] = problems('type="ranking" measure="exports" title="Vietnam is highest"');
		expect(problem).toMatchObject({ file: REGION, rule: 'chart-title' });
		expect(problem?.line).toBeGreaterThan(1);
		expect(problem?.fix).toContain(finding);
	});

	it('fails when a changed figure makes its title false', () => {
		const changed = readDataset(
			writeProject({
				'observations/exports.csv':
					'country,year,value,source,quality,note\nVNM,2024,9900000000,example,,\nPHL,2024,1000000000,example,,\n',
			}),
		);
		expect(changed.problems).toEqual([]);
		expect(problems(`type="ranking" measure="exports" title="${finding}"`, changed)[0]?.rule).toBe(
			'chart-title',
		);
	});

	it('must have something to show', () => {
		const [problem] = problems('type="ranking" measure="exports" regions="africa" title="T"');
		expect(problem?.rule).toBe('chart');
		expect(problem?.what).toContain('Choose another year or more regions');
	});

	it('is left to the rule on references when it names an unknown measure', () => {
		expect(problems('type="ranking" measure="nothing" title="T"')).toEqual([]);
	});
});
