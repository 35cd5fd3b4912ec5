import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { BankItem } from '../../../../src/teach/questions/bank-item.ts';
import { toMoodleXml } from '../../../../src/teach/questions/moodle-xml.ts';
import { qtiAssessment, qtiItemBank } from '../../../../src/teach/questions/qti/document.ts';
import { qtiPackage } from '../../../../src/teach/questions/qti/package.ts';
import { oneOfEachKind, wholeBank } from './entries.ts';
import { hardText, itemOf } from './hard-texts.ts';

const schemaOf = (name: string) =>
	readFileSync(new URL(`../../../fixtures/schemas/questions/${name}`, import.meta.url), 'utf8');

async function faults(xml: string, schema: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: [{ fileName: 'questions.xml', contents: xml }],
		schema: [schema],
		maxMemoryPages: 4096,
	});
	return errors.map(({ rawMessage }) => rawMessage);
}

const meta = { id: 'all', title: 'All ]]> <questions>' };
const moodle = schemaOf('moodle-xml.xsd');
const qti = schemaOf('qti-1.2.xsd');

const writers: Record<string, [(items: readonly BankItem[]) => string, string]> = {
	'Moodle XML': [toMoodleXml, moodle],
	'QTI test for a cartridge': [(items) => qtiAssessment(items, meta), qti],
	'QTI bank for a cartridge': [(items) => qtiItemBank(items, meta), qti],
	'QTI test in full': [(items) => qtiAssessment(items, meta, 'full'), qti],
	'QTI bank in full': [(items) => qtiItemBank(items, meta, 'full'), qti],
};

/** Names by which rules show a feedback that the item does not have. */
function danglingFeedback(xml: string): string[] {
	return xml.split('<item ').flatMap((item) => {
		const held = new Set(
			Array.from(item.matchAll(/<itemfeedback ident="([^"]+)"/g), ([, id]) => id),
		);
		return Array.from(item.matchAll(/linkrefid="([^"]+)"/g), ([, id]) => id ?? '').filter(
			(id) => !held.has(id),
		);
	});
}

describe.each(Object.entries(writers))('%s', (name, [write, schema]) => {
	it('is valid for every question of the atlas', async () => {
		const bank = wholeBank();
		const xml = write(bank);
		expect(await faults(xml, schema)).toEqual([]);
		expect(danglingFeedback(xml)).toEqual([]);
		for (const { item, section } of bank) {
			expect(xml).toContain(name === 'Moodle XML' ? `>${item.id}<` : `<item ident="${item.id}"`);
			expect(xml).toContain(section.url);
		}
	});

	it('is valid whatever stands in the texts', async () => {
		const kinds = ['single', 'multiple', 'numeric', 'ordering'] as const;
		const samples = fc.sample(fc.array(hardText, { minLength: 9, maxLength: 9 }), 60);
		const items = samples.flatMap((texts, index) =>
			kinds.map((kind) => itemOf(kind, texts, `q-${kind}-${index}`)),
		);
		expect(await faults(write(items), schema)).toEqual([]);
	});

	it('would be found out by its schema', async () => {
		const broken = write(oneOfEachKind).replace('rcardinality="Multiple"', 'rcardinality="Many"');
		const wrong = broken.replace('fraction="100"', 'fraction="99"');
		expect(await faults(wrong, schema)).not.toEqual([]);
	});
});

it('the manifest of a package is well-formed whatever its title', async () => {
	const title = '<b> & "]]>" \u0000';
	const files = unzipSync(qtiPackage(oneOfEachKind, { id: 'x', title }, 'bank'));
	const anything =
		'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.imsglobal.org/xsd/imscp_v1p1"><xs:element name="manifest"/></xs:schema>';
	expect(await faults(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()), anything)).toEqual(
		[],
	);
});
