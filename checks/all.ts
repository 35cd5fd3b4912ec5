import { alternates } from './alternates.ts';
import { chartWeights } from './chart-weights.ts';
import { charts } from './charts.ts';
import { contentPolicy } from './content-policy.ts';
import { dataFiles } from './data-files.ts';
import { htmlValidity } from './html-validity.ts';
import type { Check } from './lib/site.ts';
import { licenses } from './licenses.ts';
import { links } from './links.ts';
import { packages } from './packages.ts';
import { permalinks } from './permalinks.ts';
import { searchRelevance } from './search-relevance.ts';
import { searchWeight } from './search-weight.ts';
import { sitemap } from './sitemap.ts';
import { structuredData } from './structured-data.ts';
import { themes } from './themes.ts';
import { thirdParty } from './third-party.ts';
import { visits } from './visits.ts';
import { weights } from './weights.ts';
import { withoutScript } from './without-script.ts';
import { workedPathsBuilt } from './worked-paths.ts';

/** Every promise that can be kept or broken by the built folder. */
export const checks: readonly Check[] = [
	links,
	permalinks,
	packages,
	htmlValidity,
	structuredData,
	sitemap,
	alternates,
	contentPolicy,
	thirdParty,
	licenses,
	weights,
	visits,
	chartWeights,
	charts,
	dataFiles,
	withoutScript,
	searchRelevance,
	searchWeight,
	themes,
	workedPathsBuilt,
];
