import { listOf } from '../../strings/english.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import type { Catalog } from '../catalog.ts';
import type { MeasureStore } from '../measure-store.ts';
import { profileLimits, profileModel } from '../profile-model.ts';
import type { ExplorerState } from '../state.ts';
import { profileToChart } from '../to-chart-table.ts';
import { button } from '../../platform/h.ts';
import { profileView } from './profile-view.ts';
import { sentence, type Shown } from './shown.ts';

/** Places that most readers know, for those who have chosen none. */
const EXAMPLE = ['PHL', 'POL', 'EGY'];

/** A few places side by side over every measure. */
export async function showProfile(
	state: ExplorerState,
	catalog: Catalog,
	store: MeasureStore,
): Promise<Shown> {
	if (state.places.length < profileLimits.fewest) {
		return sentence(state, words.fewPlaces, (change) =>
			button(words.tryPlaces, 'act', () => change({ places: EXAMPLE })),
		);
	}
	const model = profileModel(state.places, catalog.places, catalog.measures, await store.newest());
	const rows = new Set(model.groups.flatMap((group) => group.rows.map(({ id }) => id)));
	const receipts = catalog.measures
		.map((measure) => measure.facts)
		.filter(({ id }) => rows.has(id));
	const mayPass = receipts.filter(({ api }) => api !== undefined);
	const title = words.profile.title(listOf(model.places.map(({ name }) => name)));
	const tooMany = state.places.length > model.places.length;
	return {
		state,
		problems: [],
		title,
		subtitle: [
			...(tooMany ? [words.manyPlaces(model.places.length, state.places.length)] : []),
			words.profile.sub,
			words.profile.noWinner,
		].join(' '),
		notes: [],
		years: [],
		count: model.places.length,
		measures: mayPass,
		receipts,
		content: () => profileView(model),
		table: profileToChart(model, new Set(mayPass.map(({ id }) => id)), title),
	};
}
