import { element, textElement } from '../xml.ts';

/** Fields of metadata, in the given order. */
export function metadata(fields: Readonly<Record<string, string>>): string {
	const written = Object.entries(fields).map(([label, entry]) =>
		element(
			'qtimetadatafield',
			{},
			textElement('fieldlabel', label),
			textElement('fieldentry', entry),
		),
	);
	return element('qtimetadata', {}, ...written);
}

/** HTML that a learner reads. */
export function material(markup: string): string {
	return element('material', {}, textElement('mattext', markup, { texttype: 'text/html' }));
}

/** One of the answers that are offered. */
export function label(ident: string, markup: string): string {
	return element('response_label', { ident }, material(markup));
}

/** One rule of the marking: when it holds, the score it sets and the feedback it shows. */
export interface Rule {
	/** Markup of the condition. */
	when: string;
	/** Whether later rules are looked at too. */
	goOn?: boolean;
	/** Points of 100: `set` replaces the score, `add` adds to it. */
	score?: { action: 'Set' | 'Add'; points: string };
	/** Name of the feedback. */
	shows?: string;
}

/** The rules of a question in their order. Everyone sees the feedback called `general`. */
export function processing(rules: readonly Rule[]): string {
	const all: Rule[] = [{ when: '<other/>', goOn: true, shows: 'general' }, ...rules];
	return element(
		'resprocessing',
		{},
		element(
			'outcomes',
			{},
			element('decvar', {
				maxvalue: '100',
				minvalue: '0',
				varname: 'SCORE',
				vartype: 'Decimal',
			}),
		),
		...all.map(rule),
	);
}

function rule({ when, goOn = false, score, shows }: Rule): string {
	return element(
		'respcondition',
		{ continue: goOn ? 'Yes' : 'No' },
		element('conditionvar', {}, when),
		score ? textElement('setvar', score.points, { action: score.action, varname: 'SCORE' }) : '',
		shows === undefined
			? ''
			: element('displayfeedback', { feedbacktype: 'Response', linkrefid: shows }),
	);
}

/** Condition: the response is exactly this. */
export function equals(
	respident: string,
	value: string,
	attributes: { case?: 'Yes' } = {},
): string {
	return textElement('varequal', value, { ...attributes, respident });
}

/** A feedback with the name that rules show it by. */
export function feedback(ident: string, markup: string): string {
	return element('itemfeedback', { ident }, element('flow_mat', {}, material(markup)));
}
