import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { csvFormatRows } from 'd3';
import { stringify } from 'yaml';
import { formatProblem, type Problem } from '../src/corpus/problem.ts';
import { DIGESTS_FILE, EDITIONS_FILE, NEXT_FILE } from '../src/data/editions.ts';
import { readEditions, readNotedDigests } from '../src/data/editions.ts';
import { formatChanges, parseChanges, type Change } from '../src/data/editions/changes.ts';
import { readDigests } from '../src/data/editions/digest.ts';
import { makeEdition } from '../src/data/editions/next.ts';
import { readDataset } from '../src/data/load.ts';
import { replaceFile } from './lib/data-update/replace-file.ts';

/**
 * Names the figures as they are now: `npm run data:edition -- "what is new"`. With `--amend` the
 * newest edition is replaced, as long as nobody has seen it.
 */
const root = process.cwd();
const flags = process.argv.slice(2);
const amend = flags.includes('--amend');
const problems: Problem[] = [];
const editions = existsSync(EDITIONS_FILE) ? readEditions(root, problems) : [];
const summary =
	flags.find((flag) => !flag.startsWith('--')) ?? (amend ? editions[0]?.summary : undefined);
const dataset = readDataset(root);
problems.push(...dataset.problems);

if (problems.length > 0) {
	for (const problem of problems) console.error(formatProblem(problem));
	process.exitCode = 1;
} else if (summary === undefined || summary.length < 20) {
	console.error(
		'Say in a sentence what is new: npm run data:edition -- "Exports of 2025 for 60 countries."',
	);
	process.exitCode = 1;
} else {
	writeEdition(summary);
}

function writeEdition(text: string): void {
	const now = readDigests(root);
	const made = makeEdition({
		editions,
		noted: readNotedDigests(root),
		now,
		values: new Map(
			[...dataset.indicators].map(([id, { observations, quarantined }]) => [
				id,
				[...observations, ...quarantined],
			]),
		),
		own: changesIn(editions[0]?.changes && `content/data/${editions[0].changes}`),
		next: changesIn(NEXT_FILE),
		summary: text,
		today: new Date().toISOString().slice(0, 10),
		amend,
	});
	const [newest] = made.editions;
	mkdirSync('content/data/editions', { recursive: true });
	if (newest?.changes) replaceFile(`content/data/${newest.changes}`, formatChanges(made.changes));
	replaceFile(DIGESTS_FILE, `${csvFormatRows([['part', 'digest'], ...[...now].toSorted()])}\n`);
	const listed = made.editions.map(({ added, removed, edited, ...rest }) => ({
		...rest,
		...(added.length > 0 && { added }),
		...(removed.length > 0 && { removed }),
		...(edited.length > 0 && { edited }),
	}));
	replaceFile(EDITIONS_FILE, stringify(listed, { lineWidth: 100 }));
	rmSync(NEXT_FILE, { force: true });
	console.log(
		`Edition ${newest?.id ?? ''}: ${made.changes.length} changed values, ${newest?.added.length ?? 0} new indicators.`,
	);
	for (const id of newest?.edited ?? []) {
		console.log(
			`  ${id}: some values were changed by hand and not by npm run data:update, so the list of changes does not hold them.`,
		);
	}
}

function changesIn(file: string | undefined): Change[] {
	return file && existsSync(file) ? parseChanges(readFileSync(file, 'utf8')) : [];
}
