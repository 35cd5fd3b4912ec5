/** Words of the chart of steps from one cost to another. */
export const waterfallWords = {
	axis: (unit: string) => `${unit}, five years`,
	inHouse: 'In-house cost',
	outsourced: 'All outsourced cost',
	saving: 'Saving',
	extra: 'Extra cost',
	columns: ['Step', 'US$', 'From', 'To', 'Kind'],
	kinds: { total: 'Total', step: 'Cost added', lower: 'Cost taken away', difference: 'Difference' },
	caption: (from: string, to: string) => `From ${from} to ${to}, by kind of cost`,
	spokenTotal: (name: string, value: string) => `${name}: ${value} in all`,
	spokenStep: (name: string, value: string, sum: string) => `${name}: ${value}, ${sum} up to here`,
	sum: (value: string) => `Up to here: ${value}`,
	shareOf: (share: string, name: string) => `${share} of “${name}”`,
	nothing: 'All amounts are zero, so there is nothing to draw.',
	compare: (from: string, fromValue: string, to: string, toValue: string) =>
		`${from} is ${fromValue}, ${lower(to)} ${toValue}.`,
	largest: (name: string, value: string, share: string) =>
		`The largest step is ${lower(name)} with ${value}, ${share} of all steps.`,
	others: (names: readonly string[], value: string) =>
		`The other steps add up to ${value}: ${names.map(lower).join(', ')}.`,
	difference: (name: string, value: string, share: string, from: string) =>
		`${name}: ${value}, ${share} of ${lower(from)}.`,
	finding: (name: string, value: string, from: string) =>
		`${name} of ${value} against ${lower(from)}`,
	even: 'Both ways cost the same',
} as const;

function lower(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
