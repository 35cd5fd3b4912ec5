import { resolutionWords as words } from '../../strings/first-contact-resolution.ts';
import { count, givenPercent, numberIn, plain } from '../erlang/values.ts';
import { InputProblem, type Method, type OutputTable } from '../method.ts';
import { dollars, percentText } from '../shared/format-money.ts';
import { resolutionGroups } from './fields.ts';
import { contactsPerIssue, firstContactResolution } from './resolution.ts';

/** A month of contacts in one kind of bill. */
interface Month {
	issues: number;
	resolution: number;
	/** US$ for a contact. */
	price: number;
	/** The resolution to compare with. */
	other: number;
}

/** Rates of the table; those of the reader are put between them. */
const rates = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** First contact resolution, and who earns from a poor one. */
export const firstContactResolutionMethod: Method = {
	id: 'first-contact-resolution',
	groups: resolutionGroups,
	calculate(inputs) {
		const [contacts, repeats] = [numberIn(inputs, 'contacts'), numberIn(inputs, 'repeats')];
		if (repeats >= contacts) throw new InputProblem('repeats', words.repeats(plain(contacts)));
		const month: Month = {
			issues: contacts - repeats,
			resolution: firstContactResolution(contacts, repeats),
			price: numberIn(inputs, 'price'),
			other: numberIn(inputs, 'other') / 100,
		};
		const { issues, resolution, price, other } = month;
		const { outputs } = words;
		const each = contactsPerIssue(resolution);
		const bill = contacts * price;
		const otherBill = billAt(other, month);
		return {
			outputs: [
				{
					id: 'fcr',
					label: outputs.fcr,
					value: resolution,
					text: percentText(resolution),
					main: true,
				},
				{ id: 'perIssue', label: outputs.perIssue, value: each, text: plain(each) },
				{ id: 'issues', label: outputs.issues, value: issues, text: plain(issues) },
				{ id: 'bill', label: outputs.bill, value: bill, text: dollars(bill) },
				{
					id: 'difference',
					label: outputs.difference,
					value: otherBill,
					text: dollars(otherBill),
					note: `At ${givenPercent(other * 100)} and the same price per contact.`,
				},
				{
					id: 'issuePrice',
					label: outputs.issuePrice,
					value: price * each,
					text: dollars(price * each, 2),
				},
			],
			tables: [ratesTable(month)],
			sentences: sentencesOf(contacts, repeats, month),
			warnings: warningsOf(contacts, month),
		};
	},
};

function billAt(rate: number, { issues, price }: Month): number {
	return issues * contactsPerIssue(rate) * price;
}

function ratesTable(month: Month): OutputTable {
	const { issues, resolution, price, other } = month;
	const own = percentText(resolution);
	const others = [...new Set([...rates, other])].filter((rate) => percentText(rate) !== own);
	const shown = [...others, resolution].toSorted((a, b) => a - b);
	const byIssue = issues * contactsPerIssue(resolution) * price;
	const { columns } = words;
	return {
		id: 'rates',
		caption: words.table(plain(issues)),
		columns: [columns.fcr, columns.perIssue, columns.contacts, columns.bill, columns.issueBill].map(
			(name) => ({ name, numeric: true }),
		),
		rows: shown.map((rate) => {
			const each = contactsPerIssue(rate);
			const bill = billAt(rate, month);
			return {
				heading: percentText(rate),
				cells: [
					{ text: plain(each), value: each },
					{ text: plain(issues * each, 0), value: issues * each },
					{ text: dollars(bill), value: bill },
					{ text: dollars(byIssue), value: byIssue },
				],
				marked: rate === resolution,
			};
		}),
	};
}

function sentencesOf(contacts: number, repeats: number, month: Month): string[] {
	const { issues, resolution, price, other } = month;
	const each = contactsPerIssue(resolution);
	const difference = billAt(other, month) - contacts * price;
	const way = difference > 0 ? 'more' : 'less';
	return [
		`${plain(repeats)} of ${count(contacts, 'contact', 'contacts')} are repeats: ${percentText(resolution)} are resolved at the first contact.`,
		`An issue takes 1 / ${percentText(resolution)} = ${plain(each)} contacts; at ${givenPercent(other * 100)} the same ${count(issues, 'issue', 'issues')} take ${count(Math.round(issues * contactsPerIssue(other)), 'contact', 'contacts')}.`,
		...(price > 0 && difference !== 0
			? [
					`Paid ${dollars(price, 2)} a contact, a provider bills ${dollars(Math.abs(difference))} ${way} at ${givenPercent(other * 100)} than at ${percentText(resolution)}. Poor resolution pays the one who causes it.`,
					`A price of ${dollars(price * each, 2)} per issue gives the same bill today and does not grow with repeats.`,
				]
			: []),
		'Contacts for one issue assume that every try succeeds with the same chance. Issues that come back are often the harder ones, and some callers give up: both are outside of this count.',
	];
}

function warningsOf(contacts: number, { resolution }: Month): string[] {
	// Normal approximation of the spread of a share: 1.96 standard errors hold 19 of 20 months.
	const spread = 1.96 * Math.sqrt((resolution * (1 - resolution)) / contacts);
	return [
		...(spread > 0.01
			? [
					`With ${count(contacts, 'contact', 'contacts')} chance alone moves the rate by about ${plain(spread * 100, 1)} points up or down. A change smaller than that says little.`,
				]
			: []),
	];
}
