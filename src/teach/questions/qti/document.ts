import type { BankItem, SetMeta } from '../bank-item.ts';
import { plainText } from '../plain-text.ts';
import { element, XML_HEAD } from '../xml.ts';
import { metadata } from './elements.ts';
import { qtiItem } from './item.ts';
import type { Profile } from './profile.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

const SCHEMAS: Record<Profile, string> = {
	cartridge: 'http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd',
	full: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd',
};

/**
 * Questions as one QTI 1.2 test. As it stands, the XML is a quiz of a Common Cartridge 1.1
 * (resource type `imsqti_xmlv1p2/imscc_xmlv1p1/assessment`); for other readers ask for `full`.
 *
 * Source of the cartridge profile: IMS Common Cartridge 1.1, section 4.12; what Moodle reads of it:
 * backup/cc/entity11.quiz.class.php.
 */
export function qtiAssessment(
	items: readonly BankItem[],
	meta: SetMeta,
	profile: Profile = 'cartridge',
): string {
	return documentOf(
		profile,
		element(
			'assessment',
			{ ident: meta.id, title: plainText(meta.title) },
			'\n',
			metadata({
				...(profile === 'cartridge' && { cc_profile: 'cc.exam.v0p1' }),
				qmd_assessmenttype: 'Examination',
				qmd_scoretype: 'Percentage',
				cc_maxattempts: 'unlimited',
			}),
			'\n',
			element('section', { ident: 'root_section' }, '\n', ...written(items, profile)),
			'\n',
		),
	);
}

/**
 * Questions as a QTI 1.2 item bank. In a Common Cartridge 1.1 it is the resource of type
 * `imsqti_xmlv1p2/imscc_xmlv1p1/question-bank`, of which a cartridge holds at most one.
 */
export function qtiItemBank(
	items: readonly BankItem[],
	meta: SetMeta,
	profile: Profile = 'cartridge',
): string {
	return documentOf(
		profile,
		element('objectbank', { ident: meta.id }, '\n', ...written(items, profile)),
	);
}

function written(items: readonly BankItem[], profile: Profile): string[] {
	return items.map((entry) => `${qtiItem(entry, profile)}\n`);
}

function documentOf(profile: Profile, content: string): string {
	const root = element(
		'questestinterop',
		{
			xmlns: NAMESPACE,
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
			'xsi:schemaLocation': `${NAMESPACE} ${SCHEMAS[profile]}`,
		},
		'\n',
		content,
		'\n',
	);
	return `${XML_HEAD}\n${root}\n`;
}
