import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, type Problem } from '../corpus/problem.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import { straightQuotesIn } from '../corpus/rules/straight-quotes.ts';
import { yamlLines } from '../corpus/yaml-lines.ts';
import { goalpostFile, type Goalpost } from '../schemas/goalposts.ts';
import type { Dataset } from './dataset.ts';

/** Where the marks of the location score stand. */
const GOALPOSTS_FILE = 'content/data/goalposts.yaml';

/** The one criterion without an indicator: hours shared with a client city. */
const HOURS = 'hours';

/** The criteria of the location score below a project folder; what fails is named in `problems`. */
export function readGoalposts(
	root: string,
	indicators: Dataset['indicators'],
	problems: Problem[],
): Goalpost[] {
	const file = { file: GOALPOSTS_FILE, text: readFileSync(join(root, GOALPOSTS_FILE), 'utf8') };
	const goalposts = readYaml(file, goalpostFile, problems) ?? [];
	const lineOf = yamlLines(file.text);
	problems.push(...straightQuotesIn({ file: GOALPOSTS_FILE, data: goalposts, lineOf }));
	const problem = (what: string, fix: string) =>
		problems.push({ file: GOALPOSTS_FILE, line: 1, rule: 'goalposts', what, fix });
	for (const { id, indicator } of goalposts) {
		if (goalposts.filter((other) => other.id === id).length > 1) {
			problem(`The criterion ${id} stands there twice.`, 'Give each criterion an id of its own.');
		}
		const data = indicator === undefined ? undefined : indicators.get(indicator);
		if (indicator === undefined) {
			if (id === HOURS) continue;
			problem(`${id} names no indicator.`, 'Name one; only shared hours are computed.');
		} else if (!data) {
			problem(
				`${id} names ${indicator}, which does not exist.`,
				'Correct the id of the indicator.',
			);
		} else if (!data.indicator.ranked) {
			problem(`${indicator} must not be compared.`, 'Choose an indicator that may be ranked.');
		}
	}
	return goalposts;
}

/** The criteria of the project. Throws with every problem. */
export function loadGoalposts(dataset: Dataset, root: string = process.cwd()): Goalpost[] {
	const problems: Problem[] = [];
	const goalposts = readGoalposts(root, dataset.indicators, problems);
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	return goalposts;
}
