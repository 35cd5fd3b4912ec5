import { calculatedWords } from '../../strings/search-answers.ts';
import type { CalculatedAnswer } from '../calculated-answer.ts';
import { hoursRange, shiftText } from '../working-hours/format.ts';
import { planFromText } from '../working-hours/from-query.ts';
import { citiesOf } from '../working-hours/places.ts';
import { OFFICE_HOURS, officesOf } from '../working-hours/plan.ts';
import { siteYear } from '../working-hours/site-year.ts';
import { encode } from '../working-hours/state.ts';
import { usualPlan } from '../working-hours/usual.ts';
import type { ToolData } from './tool-data.ts';

const { hours: words } = calculatedWords;

/** The hours that the cities of a text share through the usual year; undefined when it names none. */
export function hoursAnswer(text: string, data: ToolData): CalculatedAnswer | undefined {
	const cities = citiesOf(data.cities);
	const plan = planFromText(text, cities);
	if (!plan) return undefined;
	const { client, sites } = officesOf(plan);
	const query = encode(plan, usualPlan(cities));
	return {
		method: 'working-hours',
		path: `/methods/working-hours/${query === '' ? '' : `?${query}`}`,
		given: [
			{ label: words.client, text: client.name },
			...sites.map(({ name }) => ({ label: words.site, text: name })),
		],
		results: sites.map((site) => {
			const { least, most } = siteYear(client, site, plan.year);
			return {
				text: hoursRange(least.minutes, most.minutes),
				label: words.shared(client.name, site.name, shiftText(OFFICE_HOURS.shift), plan.year),
			};
		}),
		problems: [],
	};
}
