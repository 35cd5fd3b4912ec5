import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Dataset, IndicatorData } from '../../../src/data/dataset.ts';
import type { Indicator } from '../../../src/schemas/indicator.ts';

/** An indicator for tests; give only what matters. */
export function indicatorOf(changes: Partial<Indicator> = {}): Indicator {
	return {
		id: 'exports',
		code: 'X.1',
		name: 'Exports of services',
		shortName: 'Exports',
		definition: 'What a country earns in a year by selling services to buyers abroad.',
		unit: { name: 'US$ billion', prefix: 'US$', suffix: ' bn', divisor: 1e9, decimals: 1 },
		group: 'trade',
		publisher: 'Example office',
		edition: '2026',
		retrieved: '2026-11-22',
		source: 'example',
		licence: { name: 'CC BY 4.0', redistribute: true },
		quality: 'official',
		scale: 'linear',
		better: 'depends',
		ranked: true,
		caveats: ['Invented numbers for the tests only.'],
		plausible: { min: 0, max: 1e12, maxStep: 3 },
		misleading: [],
		...changes,
	};
}

const countries = `iso3,iso2,isoNumeric,slug,name,region,role,capital,lat,lng,languages,currency,timezone
PHL,PH,608,philippines,Philippines,asia,destination,Manila,14.6,121,Filipino; English,PHP,Asia/Manila
VNM,VN,704,vietnam,Vietnam,asia,destination,Hanoi,21,105.8,Vietnamese,VND,Asia/Ho_Chi_Minh
IRL,IE,372,ireland,Ireland,western-europe,destination,Dublin,53.3,-6.2,Irish; English,EUR,Europe/Dublin
USA,US,840,united-states,United States,client,client,"Washington, D.C.",38.9,-77,English,USD,America/New_York
`;

const indicators = `- ${JSON.stringify(
	indicatorOf({
		misleading: [{ country: 'IRL', reason: 'Companies book licences there.' }],
	}),
)}\n`;

/** The files of a small, valid `content/data`. */
export const smallFiles: Readonly<Record<string, string>> = {
	'countries.csv': countries,
	'cities.csv': 'country,city,order,lat,lng,timezone\nPHL,Manila,1,14.6,120.98,Asia/Manila\n',
	'indicators.yaml': indicators,
	'observations/exports.csv': `country,year,value,source,quality,note
PHL,2023,7000000000,example,,
PHL,2024,8100000000,example,,new survey
IRL,2024,300000000000,example,,
USA,2021,90000000000,example,estimate,
`,
};

/** The one indicator of the small data. */
export function smallIndicator({ indicators }: Dataset): IndicatorData {
	const data = indicators.get('exports');
	if (!data) throw new Error('the small data lost their indicator');
	return data;
}

const written: string[] = [];
afterAll(() => {
	for (const root of written.splice(0)) rmSync(root, { recursive: true });
});

/** Writes a project folder with the small data, some files replaced, and returns its path. */
export function writeProject(changes: Readonly<Record<string, string>> = {}): string {
	const root = mkdtempSync(join(tmpdir(), 'atlas-data-'));
	written.push(root);
	for (const [name, text] of Object.entries({ ...smallFiles, ...changes })) {
		const path = join(root, 'content/data', name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	return root;
}
