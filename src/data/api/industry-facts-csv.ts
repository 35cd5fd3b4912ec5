import { confidence, factKind } from '../../schemas/industry-fact.ts';
import type { Dataset } from '../dataset.ts';
import type { CsvTable } from './csv-table.ts';
import { countryCode, text } from './fields.ts';
import { ownLicence } from './own-licence.ts';

/** Figures that industries publish about themselves, each with its source. They do not compare. */
export function industryFactsTable({ industryFacts, places }: Dataset): CsvTable {
	return {
		name: 'industry-facts.csv',
		title: 'Published figures about the industry',
		description:
			'What associations, ministries and consultancies state about the industry of single countries. Each row counts something else, so the figures of two countries must not be compared, summed or ranked.',
		fields: [
			text('entity', 'Name of the country.', true),
			countryCode('code'),
			text('metric', 'What is counted.', true),
			{
				...text('kind', 'What the figure is about; a target is no measurement.'),
				constraints: { required: true, enum: factKind.options },
			},
			text('value', 'The figure as text, with its unit.', true),
			text('scope', 'Whom or what the figure includes.', true),
			{ name: 'year', type: 'year', description: 'Year; empty where the source bears no date.' },
			text('period', 'The period where it is not just the year.'),
			text('source', 'Key of the source in the bibliography of the atlas.', true),
			{
				...text('confidence', 'How sure the figure is.'),
				constraints: { required: true, enum: confidence.options },
			},
			text('issuer', 'Who states the figure.', true),
		],
		rows: industryFacts.map((fact) => [
			places.get(fact.country)?.name ?? fact.country,
			fact.country,
			fact.metric,
			fact.kind,
			fact.value,
			fact.scope,
			fact.year === undefined ? '' : String(fact.year),
			fact.period ?? '',
			fact.source,
			fact.confidence,
			fact.issuer,
		]),
		sources: [{ title: 'The source of each row, listed in the bibliography of the atlas' }],
		licence: ownLicence,
	};
}
