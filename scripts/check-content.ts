import { checkChanges } from '../src/changes/check.ts';
import { checkCharts } from '../src/charts/frame/check-charts.ts';
import { checkCorpus } from '../src/corpus/check.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { formatProblem, sortProblems, type Problem } from '../src/corpus/problem.ts';
import { unusedSources } from '../src/corpus/rules/unused-sources.ts';
import { checkDatums } from '../src/data/check-datums.ts';
import { dataSources } from '../src/data/data-sources.ts';
import { dataPages } from '../src/data/data-pages.ts';
import { checkEdition } from '../src/data/editions.ts';
import { readGoalposts } from '../src/data/goalposts.ts';
import { readDataset } from '../src/data/load.ts';
import { checkLedger } from '../src/permalinks/check.ts';
import { currentAddresses, readLedger } from '../src/permalinks/ledger.ts';

/** Checks all content and prints what must be mended. Exit code 1 when there is anything. */
const root = process.cwd();
const started = performance.now();
const corpus = loadCorpus(root);
const dataset = readDataset(root);
const indicators = new Set(dataset.indicators.keys());
const countries = new Map([...dataset.places.values()].map(({ iso3, slug }) => [iso3, slug]));
const addresses = currentAddresses(corpus, dataPages(dataset), '1970-01-01');
const recorded = readLedger(root);
const problems: Problem[] = [];
readGoalposts(root, dataset.indicators, problems);
problems.push(...checkCorpus(corpus, { indicators, countries }), ...dataset.problems);
const unread = corpus.problems.length > 0;
if (!unread) problems.push(...betweenFiles());

for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
const took = Math.round(performance.now() - started);
if (problems.length > 0) {
	console.error(
		`\n${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in content/. Nothing was published.`,
	);
	if (unread) console.error('The rest is checked when every file can be read.');
	process.exitCode = 1;
} else {
	console.log(`Content is sound: ${addresses.length} addresses checked in ${took} ms.`);
}

/** What shows only when all files are seen together. */
function betweenFiles(): Problem[] {
	return [
		...unusedSources(corpus, dataSources(dataset)),
		...checkDatums(corpus, dataset),
		...checkCharts(corpus, dataset),
		...checkEdition(root),
		...checkLedger(recorded, addresses),
		...checkChanges(corpus, recorded, addresses),
	];
}
