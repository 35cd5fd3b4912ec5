import { countryStrips, type Strip } from '../../../../src/charts/strips/model.ts';
import type { Dataset } from '../../../../src/data/dataset.ts';
import { readDataset } from '../../../../src/data/load.ts';
import type { Indicator } from '../../../../src/schemas/indicator.ts';
import { indicatorOf, smallFiles, writeProject } from '../../data/small-dataset.ts';

const more = `${smallFiles['countries.csv'] ?? ''}KEN,KE,404,kenya,Kenya,africa,destination,Nairobi,-1.3,36.8,English,KES,Africa/Nairobi
POL,PL,616,poland,Poland,eastern-europe-caucasus,destination,Warsaw,52.2,21,Polish,PLN,Europe/Warsaw
EGY,EG,818,egypt,Egypt,africa,destination,Cairo,30,31.2,Arabic,EGP,Africa/Cairo
`;
const misleading = [{ country: 'IRL', reason: 'Companies book licences there.' }];

/** Newest values in billions: Kenya 1, Poland and Egypt 4, Philippines 8.1; Vietnam none. */
export function datasetOf(changes: Partial<Indicator> = {}): Dataset {
	return readDataset(
		writeProject({
			'countries.csv': more,
			'indicators.yaml': `- ${JSON.stringify(indicatorOf({ misleading, ...changes }))}\n`,
			'observations/exports.csv': `${smallFiles['observations/exports.csv'] ?? ''}KEN,2019,3000000000,example,,
KEN,2020,1000000000,example,,
POL,2024,4000000000,example,,
EGY,2024,4000000000,example,,
`,
		}),
	);
}

const dataset = datasetOf();

/** The strip of a country for the one indicator. */
export function stripOf(country: string, data = dataset): Strip {
	const [found] = countryStrips(data, country);
	if (!found) throw new Error('there is no strip');
	return found;
}

/** A strip whose destinations have these values in billions; the first one is the country. */
export function stripWith(
	billions: readonly number[],
	{ own = billions[0], ...changes }: Partial<Indicator> & { own?: number | undefined } = {},
): Strip {
	const [first] = countryStrips(datasetOf(changes), 'PHL');
	if (!first) throw new Error('there is no strip');
	const values = billions
		.map((value, index) => ({
			country: index === 0 ? 'PHL' : `C${index}`,
			region: index % 2 ? ('asia' as const) : ('africa' as const),
			value: value * 1e9,
		}))
		.toSorted((a, b) => a.value - b.value);
	const middle = values[Math.floor(values.length / 2)];
	return {
		...first,
		field: { ...first.field, values, median: middle?.value },
		value:
			own === undefined || !first.value
				? undefined
				: { ...first.value, number: own * 1e9, rank: 1 },
	};
}
