import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { formatProblem, type Problem } from '../corpus/problem.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import { straightQuotesIn } from '../corpus/rules/straight-quotes.ts';
import { yamlLines } from '../corpus/yaml-lines.ts';
import { editionFile, type Edition } from '../schemas/edition.ts';
import { parseChanges, type Change } from './editions/changes.ts';
import { changedParts, dataDigest, readDigests, type Digests } from './editions/digest.ts';

/** Where the editions are listed. */
export const EDITIONS_FILE = 'content/data/editions.yaml';
/** Digests of the parts of the newest edition, so that a change can be named. */
export const DIGESTS_FILE = 'content/data/editions/digests.csv';
/** Changes since the newest edition, written by `npm run data:update`. */
export const NEXT_FILE = 'content/data/editions/next.csv';

/** An edition with the values that changed in it. */
export interface EditionChanges {
	edition: Edition;
	/** Empty for the first edition. */
	changes: readonly Change[];
}

/** The editions below a project folder, newest first. What fails is named in `problems`. */
export function readEditions(root: string, problems: Problem[]): Edition[] {
	const path = join(root, EDITIONS_FILE);
	if (!existsSync(path)) {
		problems.push({
			file: EDITIONS_FILE,
			line: 1,
			rule: 'edition',
			what: 'The figures have no edition.',
			fix: 'Run npm run data:edition -- "what the edition holds".',
		});
		return [];
	}
	const file = { file: EDITIONS_FILE, text: readFileSync(path, 'utf8') };
	const data = readYaml(file, editionFile, problems) ?? [];
	problems.push(...straightQuotesIn({ file: EDITIONS_FILE, data, lineOf: yamlLines(file.text) }));
	return data;
}

/** Digests that `npm run data:edition` noted for the newest edition. */
export function readNotedDigests(root: string): Digests {
	const path = join(root, DIGESTS_FILE);
	if (!existsSync(path)) return new Map();
	return new Map(
		csvParse(readFileSync(path, 'utf8')).map(({ part = '', digest = '' }) => [part, digest]),
	);
}

/** The newest edition names the figures as they are now. */
export function checkEdition(root: string): Problem[] {
	const problems: Problem[] = [];
	const [newest] = readEditions(root, problems);
	if (!newest) return problems;
	const digests = readDigests(root);
	if (dataDigest(digests) === newest.digest) return problems;
	const parts = changedParts(readNotedDigests(root), digests);
	const named = parts.length > 4 ? [...parts.slice(0, 4), `${parts.length - 4} more`] : parts;
	return [
		...problems,
		{
			file: EDITIONS_FILE,
			line: 1,
			rule: 'edition',
			what: `The figures changed${named.length > 0 ? ` (${named.join(', ')})` : ''}, but content/data/editions.yaml still names edition ${newest.id}.`,
			fix: 'Run npm run data:edition -- "what changed", or with --amend while that edition is not published.',
		},
	];
}

const loaded = new Map<string, readonly EditionChanges[]>();

/** All editions of the project with their changes, newest first, read once. Throws with what is wrong. */
export function loadEditions(root: string = process.cwd()): readonly EditionChanges[] {
	const known = loaded.get(root);
	if (known) return known;
	const problems: Problem[] = [];
	const editions = readEditions(root, problems).map((edition) => ({
		edition,
		changes: edition.changes
			? parseChanges(readFileSync(join(root, 'content/data', edition.changes), 'utf8'))
			: [],
	}));
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	loaded.set(root, editions);
	return editions;
}

/** The edition that the figures of the site belong to. Throws when there is none. */
export function currentEdition(root?: string): Edition {
	const newest = loadEditions(root)[0];
	if (!newest) throw new Error(`${EDITIONS_FILE} holds no edition.`);
	return newest.edition;
}
