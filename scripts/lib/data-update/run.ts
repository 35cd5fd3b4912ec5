import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { formatProblem, type Problem } from '../../../src/corpus/problem.ts';
import { NEXT_FILE } from '../../../src/data/editions.ts';
import { formatChanges, mergeChanges, parseChanges } from '../../../src/data/editions/changes.ts';
import { readDataset } from '../../../src/data/load.ts';
import { readObservations } from '../../../src/data/read-observations.ts';
import { parseArguments, usage, type UpdateArguments } from '../../../src/data/update/arguments.ts';
import { observationsCsv } from '../../../src/data/update/observations-csv.ts';
import { formatUpdate } from '../../../src/data/update/report.ts';
import { readUpdate, type Update } from '../../../src/data/update/update.ts';
import { replaceFile } from './replace-file.ts';

/** Where the command says what it did. */
export interface Output {
	print(text: string): void;
	complain(text: string): void;
}

/** Runs `npm run data:update` below a project folder and returns the exit code. */
export function runUpdate(root: string, words: readonly string[], output: Output): number {
	const asked = parseArguments(words);
	if (typeof asked === 'string') {
		output.complain(`${asked}\n\n${usage}`);
		return 1;
	}
	const dataset = readDataset(root);
	const indicator = dataset.indicators.get(asked.indicator)?.indicator;
	if (!indicator) {
		output.complain(
			`There is no indicator "${asked.indicator}" in content/data/indicators.yaml. Add it there first, or use one of ${[...dataset.indicators.keys()].join(', ')}.`,
		);
		return 1;
	}
	if (!existsSync(asked.file)) {
		output.complain(`There is no file ${asked.file}.`);
		return 1;
	}
	const target = join('content/data/observations', `${indicator.id}.csv`);
	const problems: Problem[] = [];
	const before = existsSync(join(root, target))
		? readObservations(
				target,
				readFileSync(join(root, target), 'utf8'),
				indicator,
				dataset.places,
				problems,
			)
		: [];
	const update = readUpdate({
		text: readFileSync(asked.file, 'utf8'),
		indicator,
		places: dataset.places,
		before,
		where: asked.where,
		from: asked.from,
	});
	problems.push(
		...update.faults.map((fault) => ({ file: basename(asked.file), rule: 'download', ...fault })),
	);
	if (problems.length > 0) {
		output.complain(problems.map(formatProblem).join('\n'));
		output.complain(`\nNothing was written.`);
		return 1;
	}
	output.print(formatUpdate(update, indicator, dataset.places));
	output.print(`\n${finish(root, target, asked, update)}`);
	return 0;
}

/** Writes what was asked to be written and says so. */
function finish(root: string, target: string, asked: UpdateArguments, update: Update): string {
	if (!asked.write) return 'Nothing was written. Add --write to store these values.';
	const path = join(root, target);
	const text = observationsCsv(update.observations);
	const same = existsSync(path) && readFileSync(path, 'utf8') === text;
	if (same) return `${target} already holds these values.`;
	const next = join(root, NEXT_FILE);
	const earlier = existsSync(next) ? parseChanges(readFileSync(next, 'utf8')) : [];
	const changes = mergeChanges([
		...earlier,
		...update.differences.map(({ country, year, before, after }) => ({
			indicator: asked.indicator,
			country,
			year,
			before,
			after,
		})),
	]);
	mkdirSync(dirname(path), { recursive: true });
	mkdirSync(dirname(next), { recursive: true });
	replaceFile(path, text);
	replaceFile(next, formatChanges(changes));
	return `${target} is written. Set edition and retrieved in content/data/indicators.yaml, then run npm run data:edition -- "what is new".`;
}
