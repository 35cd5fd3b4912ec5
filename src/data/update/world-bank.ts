import { z } from 'zod';
import { headerRow, otherIndicator, rowsOfIndicator, type Layout } from './layout.ts';

const WIDE = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code'];

/**
 * `API_<code>_DS2_en_csv_v2_<n>.csv`: four lines about the file, then a row a country with one
 * column a year. The bulk file of all indicators has the same columns and is read too.
 */
export const worldBankWide: Layout = {
	name: 'World Bank, one column a year (API_….csv)',
	expects: WIDE.join(', ') + ', then years',
	matches: ({ lines }) => headerRow(lines, WIDE) >= 0,
	read(request) {
		const { lines, indicator } = request;
		const wanted = rowsOfIndicator(
			request,
			WIDE,
			({ cell }) => cell['Indicator Code'],
			(code) => code === indicator.code,
		);
		const header = lines[headerRow(lines, WIDE)]?.cells ?? [];
		const years = header.filter((name) => /^\d{4}$/.test(name));
		return wanted.flatMap(({ line, cell }) =>
			years.map((year) => ({
				line,
				place: cell['Country Code'] ?? '',
				year,
				value: cell[year] ?? '',
			})),
		);
	},
};

const apiAnswer = z.tuple([
	z.looseObject({ page: z.number(), pages: z.number() }),
	z.array(
		z.looseObject({
			indicator: z.looseObject({ id: z.string() }),
			countryiso3code: z.string(),
			date: z.string(),
			value: z.number().nullable(),
		}),
	),
]);

/** The answer of `api.worldbank.org/v2/country/all/indicator/<code>?format=json`: a value an entry. */
export const worldBankJson: Layout = {
	name: 'World Bank, JSON of the web service',
	expects: '[{"page":1,"pages":1,…},[{"indicator":{"id"},"countryiso3code","date","value"},…]]',
	matches: ({ text }) => text.trimStart().startsWith('[') && text.includes('"countryiso3code"'),
	read({ text, indicator, faults }) {
		const answer = readAnswer(text);
		if (!answer) {
			faults.push({
				line: 1,
				what: 'The JSON is cut off or not the answer of the World Bank’s web service.',
				fix: 'Download it again with format=json and per_page large enough for one page.',
			});
			return [];
		}
		const [{ page, pages }, entries] = answer;
		if (pages > 1) {
			faults.push({
				line: 1,
				what: `The file is page ${page} of ${pages}; the rest is missing.`,
				fix: 'Download it again with a larger per_page, for example per_page=20000.',
			});
		}
		const wanted = entries.filter((entry) => entry.indicator.id === indicator.code);
		if (wanted.length === 0) {
			const codes = entries.map((entry) => entry.indicator.id);
			faults.push(otherIndicator(1, codes, indicator));
		}
		return wanted.map(({ countryiso3code, date, value }) => ({
			line: 1,
			place: countryiso3code,
			year: date,
			value: value === null ? '' : String(value),
		}));
	},
};

function readAnswer(text: string): z.infer<typeof apiAnswer> | undefined {
	try {
		return apiAnswer.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
