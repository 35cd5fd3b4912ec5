import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { questionFormats } from '../../../../src/teach/questions/formats.ts';
import { qtiAssessment, qtiItemBank } from '../../../../src/teach/questions/qti/document.ts';
import { toAnki } from '../../../../src/teach/questions/anki.ts';
import { toGift } from '../../../../src/teach/questions/gift.ts';
import { toMoodleXml } from '../../../../src/teach/questions/moodle-xml.ts';
import { oneOfEachKind as items } from './entries.ts';

const meta = { id: 'sample', title: 'Sample & test <1>' };
const golden = (name: string) => `../../../fixtures/questions/${name}`;

describe('one question of each kind, in each format', () => {
	it('GIFT', async () => {
		await expect(toGift(items)).toMatchFileSnapshot(golden('sample.gift.txt'));
	});

	it('Moodle XML', async () => {
		await expect(toMoodleXml(items)).toMatchFileSnapshot(golden('sample.moodle.xml'));
	});

	it('QTI 1.2 for a Common Cartridge', async () => {
		await expect(qtiAssessment(items, meta)).toMatchFileSnapshot(golden('sample.cartridge.xml'));
	});

	it('QTI 1.2 in full', async () => {
		await expect(qtiAssessment(items, meta, 'full')).toMatchFileSnapshot(
			golden('sample.assessment.xml'),
		);
	});

	it('QTI 1.2 item bank', async () => {
		await expect(qtiItemBank(items, meta)).toMatchFileSnapshot(golden('sample.bank.xml'));
	});

	it('Anki', async () => {
		await expect(toAnki(items)).toMatchFileSnapshot(golden('sample.anki.tsv'));
	});

	it('the manifest of a QTI package', async () => {
		const files = unzipSync(questionFormats.qti.write(items, meta));
		expect(Object.keys(files)).toEqual(['assessment.xml', 'imsmanifest.xml']);
		await expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toMatchFileSnapshot(
			golden('sample.imsmanifest.xml'),
		);
	});
});

describe('the same questions', () => {
	for (const [name, format] of Object.entries(questionFormats)) {
		it(`give the same bytes each time: ${name}`, () => {
			expect(format.write(items, meta)).toEqual(format.write(structuredClone(items), meta));
		});
	}
});
