import { expect, it } from 'vitest';
import { asSentence } from '../../../src/platform/as-sentence.ts';

it.each([
	['A new phase of growth', 'A new phase of growth.'],
	['Why not farm out your computing?', 'Why not farm out your computing?'],
	['Acme Inc.', 'Acme Inc.'],
])('ends “%s” with one mark', (text, sentence) => {
	expect(asSentence(text)).toBe(sentence);
});
