import type { BankItem } from '../bank-item.ts';
import { generalFeedback } from '../markup.ts';
import { plainText } from '../plain-text.ts';
import { element } from '../xml.ts';
import type { Body } from './body.ts';
import { multipleBody, singleBody } from './choice.ts';
import { feedback, material, metadata, processing } from './elements.ts';
import { numberBody } from './number.ts';
import { orderBody } from './order.ts';
import type { Profile } from './profile.ts';

/** One question as a QTI 1.2 item; its ident is the permanent id. */
export function qtiItem(entry: BankItem, profile: Profile): string {
	const { item } = entry;
	const body = bodyOf(entry, profile);
	const texts = { general: generalFeedback(entry), ...body.feedback };
	return element(
		'item',
		{ ident: item.id, title: item.id },
		'\n',
		element('itemmetadata', {}, metadata(fields(entry, body, profile))),
		'\n',
		element('presentation', {}, material(body.prompt), ...body.responses),
		'\n',
		processing(body.rules),
		'\n',
		...Object.entries(texts).map(([name, markup]) => `${feedback(name, markup)}\n`),
	);
}

function bodyOf({ item }: BankItem, profile: Profile): Body {
	switch (item.kind) {
		case 'single':
			return singleBody(item);
		case 'multiple':
			return multipleBody(item);
		case 'numeric':
			return numberBody(item, profile);
		case 'ordering':
			return orderBody(item, profile);
	}
}

/** A cartridge knows only names of its own; other files also carry Bloom level and section. */
function fields({ item, article, section }: BankItem, body: Body, profile: Profile) {
	const category = plainText(article.title);
	return profile === 'cartridge'
		? { cc_profile: body.cartridgeKind, cc_question_category: category }
		: {
				question_type: body.fullKind,
				points_possible: '1.0',
				bloom_level: item.bloom,
				teaching_section: section.id,
				question_category: category,
			};
}
