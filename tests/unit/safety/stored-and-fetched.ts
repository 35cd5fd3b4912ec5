import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaceIndex, wantedKeys } from '../../../src/changes/since.ts';
import { THEME_KEY, nextTheme, parseTheme } from '../../../src/elements/lib/theme.ts';
import { readColumn } from '../../../src/explorer/stored-column.ts';
import { readBank } from '../../../src/teach/questions/read-bank.ts';
import { formatSaved, parseSaved } from '../../../src/teach/quiz/saved.ts';
import * as sco from '../../../src/teach/scorm/state.ts';
import { holds, hostileJson, hostileText, inheritedNames, mutated } from './hostile.ts';

describe('what lies in the storage of a browser', () => {
	const text = fc.oneof(
		hostileText,
		hostileJson.map((value) => JSON.stringify(value)),
		mutated(fc.constant('{"version":1,"quizzes":{"a-quiz":{"q-a":["x","y"],"q-b":["3"]}}}')),
		mutated(fc.constant('{"name":"Seats","values":[["PHL",12,2020],["POL",3,null]]}')),
		mutated(fc.constant('[1,["a,b","3"],1,80]')),
	);

	it('is read as answers, a column, a state or a theme, or counts as nothing', () => {
		expect(THEME_KEY).toBe('bpo-theme');
		holds(
			text,
			(stored) => {
				const saved = parseSaved(stored);
				expect(parseSaved(formatSaved(saved))).toEqual(saved);
				const column = readColumn(stored, new Set(['PHL', 'POL']));
				for (const { country, value } of column?.values ?? []) {
					expect(['PHL', 'POL']).toContain(country);
					expect(Number.isFinite(value)).toBe(true);
				}
				const { answers, best } = sco.readState(stored, 2);
				expect(answers).toHaveLength(2);
				expect(typeof best).toBe('number');
				expect(['system', 'light', 'dark']).toContain(nextTheme(parseTheme(stored)));
			},
			800,
		);
	});
});

describe('a file that the page fetched', () => {
	it('of questions or places is what it should be, or is refused', () => {
		holds(fc.oneof(hostileJson, fc.array(hostileJson, { maxLength: 3 })), (value) => {
			const index = readPlaceIndex(value);
			if (index) wantedKeys([...inheritedNames], index);
			if (Array.isArray(value) && value.length === 0) return;
			expect(() => readBank(value)).toThrow('questions');
		});
	});
});
