import { describe } from 'vitest';
import { guard } from './guard.ts';
import { ABOUT, ARTICLE, CLAIMS, COUNTRY, QUIZ, REGION, SOURCES, swap } from './helpers.ts';

const UNKNOWN_KEY =
	'Remove the key or correct its spelling; src/schemas lists the keys of each file.';
const MISSING_KEY = 'Add it; src/schemas says what each key takes.';
const WRONG_VALUE = 'Correct the value; src/schemas says what each key takes.';

describe('the keys of each file', () => {
	guard({
		name: 'refuses an unknown key of an article',
		changes: { [ARTICLE]: swap('level: 1\n', 'levle: 1\nlevel: 1\n') },
		file: ARTICLE,
		at: 'levle',
		rule: 'unknown-key',
		what: 'Unknown key "levle" in the file.',
		fix: UNKNOWN_KEY,
	});
	guard({
		name: 'names the line of an unknown key whose value begins below it',
		changes: { [ARTICLE]: swap('level: 1\n', 'goals:\n  - one\nlevel: 1\n') },
		file: ARTICLE,
		at: 'goals:',
		rule: 'unknown-key',
		what: 'Unknown key "goals" in the file.',
		fix: UNKNOWN_KEY,
	});
	guard({
		name: 'refuses an unknown key inside YAML',
		changes: { [CLAIMS]: swap('    verdict: wrong\n', '    verdict: wrong\n    note: x\n') },
		file: CLAIMS,
		at: 'note: x',
		rule: 'unknown-key',
		what: 'Unknown key "note" in claims.0.',
		fix: UNKNOWN_KEY,
	});
	guard({
		name: 'refuses an unknown key of a source',
		changes: { [SOURCES]: swap('"type": "book",', '"type": "book",\n\t\t"pages": "1",') },
		file: SOURCES,
		at: '"pages"',
		rule: 'unknown-key',
		what: 'Unknown key "pages" in 0.',
		fix: UNKNOWN_KEY,
	});
	guard({
		name: 'refuses a missing key',
		changes: { [ABOUT]: swap('title: About\n', '') },
		file: ABOUT,
		at: 'standfirst',
		rule: 'schema',
		what: 'The key title is missing.',
		fix: MISSING_KEY,
	});
	guard({
		name: 'names the entry that misses a key',
		changes: { [COUNTRY]: swap('    year: "2025"\n', '') },
		file: COUNTRY,
		at: 'label: Jobs',
		rule: 'schema',
		what: 'The key facts.0.year is missing.',
		fix: MISSING_KEY,
	});
	guard({
		name: 'refuses a value of the wrong form',
		changes: { [REGION]: swap('version: "1.0"', 'version: "1"') },
		file: REGION,
		at: 'version',
		rule: 'schema',
		what: 'version: write the version as major.minor, for example "1.0".',
		fix: WRONG_VALUE,
	});
	guard({
		name: 'refuses a quiz item with two right answers',
		changes: {
			[QUIZ]: swap(
				'why: The firm does it itself.',
				'why: The firm does it itself.\n        correct: true',
			),
		},
		file: QUIZ,
		at: '- kind: single',
		rule: 'schema',
		what: 'items.0: a single-choice item needs exactly one option with correct: true.',
		fix: WRONG_VALUE,
	});
});
