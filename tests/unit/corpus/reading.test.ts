import { describe, expect, it } from 'vitest';
import { readings } from '../../../src/corpus/reading.ts';
import { add, project, REGION } from './helpers.ts';

const easy = 'The cat sat on the mat. The dog ran to the door.';
const hard =
	'Notwithstanding considerable organizational heterogeneity, intermediaries consistently underestimate administrative responsibilities associated with international accreditation.';

const of = (more: string) =>
	readings(project({ [REGION]: add(more) }).corpus).find(({ file }) => file === REGION);

describe('how hard a page is to read', () => {
	it('rises with long words and long sentences', () => {
		expect(of(hard)?.grade).toBeGreaterThan((of(easy)?.grade ?? 0) + 3);
		expect(of(hard)?.longest).toMatchObject({ words: 13, text: hard });
	});

	it('counts words of sentences, not numbers', () => {
		const before = of('Words.')?.words ?? 0;
		expect(of('Words 1,200 and 30%.')?.words).toBe(before + 1);
	});

	it('lists the hardest page first', () => {
		expect(readings(project({ [REGION]: add(hard) }).corpus)[0]?.file).toBe(REGION);
	});
});
