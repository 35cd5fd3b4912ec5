import { latestJson } from '../../data/api/latest-json.ts';
import { shownJson } from '../../data/api/shown-json.ts';
import type { Dataset } from '../../data/dataset.ts';
import { answer, type Question } from '../../methods/location-score/answer.ts';
import { assess, type Assessment } from '../../methods/location-score/assess.ts';
import { clientHoursTable } from '../../methods/location-score/clients.ts';
import { criteriaOf } from '../../methods/location-score/criteria.ts';
import { finish } from '../../methods/location-score/draws.ts';
import type { ScorePlace } from '../../methods/location-score/places.ts';
import { usualSetting } from '../../methods/location-score/setting.ts';
import type { Study } from '../../methods/location-score/study.ts';
import type { Goalpost } from '../../schemas/goalposts.ts';
import { scorePage as page } from '../../strings/location-score-page.ts';
import { choicesOf, placesOf, type ScoreData } from './data.ts';

/** What every ranking rests on, read in the build from the same files that a browser reads. */
export interface ScoreBasis {
	data: ScoreData;
	places: readonly ScorePlace[];
}

/** The ranking that a reader finds. */
export interface UsualScore extends ScoreBasis {
	assessment: Assessment;
	study: Study;
	best: readonly number[];
}

/**
 * Criteria and destinations with their values.
 * @param edition name and date of the data edition
 */
export function scoreBasis(
	dataset: Dataset,
	goalposts: readonly Goalpost[],
	edition: { id: string; date: string },
): ScoreBasis {
	const destinations = [...dataset.places.values()].filter(({ role }) => role === 'destination');
	const data: ScoreData = {
		criteria: criteriaOf(goalposts, dataset, page.ownSource),
		places: destinations.map(({ iso3, name, region }) => [iso3, name, region]),
		hours: clientHoursTable(destinations, Number(edition.date.slice(0, 4))),
		edition: edition.id,
	};
	const files = [latestJson(dataset, edition.id), shownJson(dataset, edition.id)];
	const places = placesOf(
		data,
		files.map((file): unknown => JSON.parse(file)),
	);
	return { data, places };
}

/**
 * Computes the ranking of the first preset for all destinations.
 * @param edition name and date of the data edition
 */
export function usualScore(
	dataset: Dataset,
	goalposts: readonly Goalpost[],
	edition: { id: string; date: string },
): UsualScore {
	const { data, places } = scoreBasis(dataset, goalposts, edition);
	const assessment = assess(data.criteria, places, usualSetting(choicesOf(data)));
	const ask = (question: Question) => finish(answer(question));
	const studied = ask({ kind: 'study', request: assessment });
	const searched = ask({ kind: 'search', terms: assessment.terms });
	if (studied.kind !== 'study' || searched.kind !== 'search') throw new Error('no answer');
	return { data, places, assessment, study: studied.study, best: searched.best };
}
