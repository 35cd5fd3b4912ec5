import { fileWords as words } from '../../../strings/questions.ts';
import type { QuizItem } from '../../../schemas/quiz.ts';
import { shuffle } from '../../quiz/shuffle.ts';
import { html, paragraphs } from '../markup.ts';
import { letter, shownSteps } from '../shown-order.ts';
import { element } from '../xml.ts';
import { RESPONSE, type Body } from './body.ts';
import { choice } from './choice.ts';
import { equals, label, material } from './elements.ts';
import type { Profile } from './profile.ts';

type Ordering = Extract<QuizItem, { kind: 'ordering' }>;

/** How many orders a learner chooses from where steps cannot be ordered. */
const ORDERS = 4;

/** Steps to put in order: a place for each, or one of four orders. */
export function orderBody(item: Ordering, profile: Profile): Body {
	return profile === 'full' ? placesBody(item) : ordersBody(item);
}

function placesBody(item: Ordering): Body {
	const steps = shownSteps(item);
	const places = steps.map((_, index) => label(String(index + 1), String(index + 1)));
	const share = String(Math.round(10000 / steps.length) / 100);
	return {
		cartridgeKind: 'cc.multiple_choice.v0p1',
		fullKind: 'matching_question',
		prompt: paragraphs(item.prompt, words.matchPlaces),
		responses: steps.map(({ text, place }) =>
			element(
				'response_lid',
				{ ident: stepIdent(place), rcardinality: 'Single' },
				material(html(text)),
				element('render_choice', {}, ...places),
			),
		),
		rules: steps.map(({ place }) => ({
			when: equals(stepIdent(place), String(place)),
			goOn: true,
			score: { action: 'Add', points: share },
		})),
		feedback: {},
	};
}

function stepIdent(place: number): string {
	return `response_${place}`;
}

function ordersBody(item: Ordering): Body {
	const steps = shownSteps(item);
	const letters = new Map(steps.map(({ place }, index) => [place, letter(index)]));
	const named = (order: readonly number[]) => order.map((place) => letters.get(place)).join(', ');
	const list = steps.map(({ text }, index) => `<li>${letter(index)}. ${html(text)}</li>`);
	const orders = ordersOf(item).map((order, index) => ({ order, place: index + 1 }));
	const shown = shuffle(orders, `${item.id} orders`);
	const explain = (order: readonly number[]) => {
		const wrong = order.findIndex((place, index) => place !== index + 1);
		const step = item.steps[wrong];
		if (!step) return words.right;
		return `${html(words.firstOutOfPlace(wrong + 1, step.text))} ${html(step.why)}`;
	};
	return {
		cartridgeKind: 'cc.multiple_choice.v0p1',
		fullKind: 'multiple_choice_question',
		prompt: `${paragraphs(item.prompt)}<ul>${list.join('')}</ul>${paragraphs(words.whichOrder)}`,
		responses: [
			choice(
				'Single',
				shown.map(({ order, place }) => ({ place, text: named(order) })),
			),
		],
		rules: shown.map(({ place }) => ({
			when: equals(RESPONSE, String(place)),
			...(place === 1 && { score: { action: 'Set' as const, points: '100' } }),
			shows: `${place}_fb`,
		})),
		feedback: Object.fromEntries(shown.map(({ order, place }) => [`${place}_fb`, explain(order)])),
	};
}

/**
 * The right order first, then orders in which two neighbors have changed places: the mistakes that
 * are worth explaining. Three steps have only two such orders, so the reversed one is there too.
 */
function ordersOf({ id, steps }: Ordering): number[][] {
	const right = steps.map((_, index) => index + 1);
	const swapped = right.slice(1).map((second) =>
		right.map((place) => {
			if (place === second) return second - 1;
			return place === second - 1 ? second : place;
		}),
	);
	return [right, ...shuffle(swapped, id), right.toReversed()].slice(0, ORDERS);
}
