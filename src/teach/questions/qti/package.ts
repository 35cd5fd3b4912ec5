import { site } from '../../../site.ts';
import { zip } from '../../export/zip.ts';
import type { BankItem, SetMeta } from '../bank-item.ts';
import { plainText } from '../plain-text.ts';
import { element, textElement, XML_HEAD } from '../xml.ts';
import { qtiAssessment, qtiItemBank } from './document.ts';

const FORMS = {
	test: { file: 'assessment.xml', write: qtiAssessment },
	bank: { file: 'item-bank.xml', write: qtiItemBank },
} as const;

/**
 * A ZIP file with QTI 1.2 and the manifest that makes it a content package, as Canvas and other
 * systems take it. `form` says whether it arrives as a test or as a bank to draw from. The same
 * questions give the same bytes.
 */
export function qtiPackage(
	items: readonly BankItem[],
	meta: SetMeta,
	form: keyof typeof FORMS,
): Uint8Array<ArrayBuffer> {
	const { file, write } = FORMS[form];
	return zip({ [file]: write(items, meta, 'full'), 'imsmanifest.xml': manifest(meta, file) });
}

function manifest(meta: SetMeta, file: string): string {
	const text = (name: string, value: string) =>
		element(name, {}, textElement('imsmd:langstring', value, { 'xml:lang': site.language }));
	const root = element(
		'manifest',
		{
			identifier: `manifest-${meta.id}`,
			xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
			'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_v1p2',
		},
		'\n',
		element(
			'metadata',
			{},
			textElement('schema', 'IMS Content'),
			textElement('schemaversion', '1.1.3'),
			element(
				'imsmd:lom',
				{},
				element('imsmd:general', {}, text('imsmd:title', plainText(meta.title))),
				element(
					'imsmd:rights',
					{},
					text('imsmd:description', `${site.name}, ${site.licence.name}, ${site.licence.url}`),
				),
			),
		),
		'\n',
		element('organizations', {}),
		'\n',
		element(
			'resources',
			{},
			element(
				'resource',
				{ identifier: meta.id, type: 'imsqti_xmlv1p2', href: file },
				element('file', { href: file }),
			),
		),
		'\n',
	);
	return `${XML_HEAD}\n${root}\n`;
}
