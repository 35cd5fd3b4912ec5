import { expect, test } from 'vitest';
import { WHOLE, wholeWords } from '../../../src/search/whole-words.ts';

test('each word of a quoted text asks for its whole entry', () => {
	expect(wholeWords('"service  level"')).toBe(`${WHOLE}service ${WHOLE}level`);
	expect(wholeWords('" service"')).toBe(`${WHOLE}service`);
});
