import { showOlderLink, withEdition } from '../../../charts/frame/edition.ts';
import { choicesTable, describeChoices } from '../../../charts/score/choices-table.ts';
import { choicesOf } from '../../../charts/score/data.ts';
import { scoreView, studiedOf } from '../../../charts/score/view.ts';
import type { Studied } from '../../../charts/score/model.ts';
import { chartTableHtml } from '../../../charts/frame/table-html.ts';
import { h } from '../../../platform/h.ts';
import { answer, type Answer, type Question } from '../../../methods/location-score/answer.ts';
import { assess, type Assessment } from '../../../methods/location-score/assess.ts';
import type { Choice } from '../../../methods/location-score/choices.ts';
import type { ScorePlace } from '../../../methods/location-score/places.ts';
import {
	decode,
	encode,
	presetIn,
	usualSetting,
	type Choices,
	type Setting,
} from '../../../methods/location-score/setting.ts';
import { Compute } from '../../../platform/compute.ts';
import { nextTask } from '../../../platform/next-task.ts';
import { scorePage as page } from '../../../strings/location-score.ts';
import { BestCache } from './best-cache.ts';
import { ChoiceFields } from './choice-fields.ts';
import { find } from './find.ts';
import { loadPlaces, type PageData } from './page-data.ts';
import { PlacePanel } from './place-panel.ts';
import { ownNodes, ScoreFigure } from './score-figure.ts';
import { bindTakeAlong } from './take-along.ts';
import { WeightList } from './weight-list.ts';

/** Quiet time after a change before the address follows and the answer is read out, in milliseconds. */
const PAUSE = 500;

/** Brings the page of the location score to life as soon as its values are there. */
export async function startLocationScore(
	host: HTMLElement,
	data: PageData,
	signal: AbortSignal,
): Promise<void> {
	try {
		const places = await loadPlaces(data);
		await nextTask();
		const setting = decode(location.search, choicesOf(data));
		const assessment = assess(data.criteria, places, setting);
		await nextTask();
		if (!signal.aborted) new Controller(host, data, places, assessment, signal);
	} catch {
		showProblem(host, page.loadFailed);
	}
}

class Controller {
	readonly #host: HTMLElement;
	readonly #data: PageData;
	readonly #places: readonly ScorePlace[];
	readonly #choices: Choices;
	readonly #status: HTMLElement;
	readonly #figure: ScoreFigure;
	readonly #weights: WeightList;
	readonly #fields: ChoiceFields;
	readonly #panel: PlacePanel;
	readonly #compute: Compute<Question, Answer>;
	readonly #best = new BestCache();
	#setting: Setting;
	#assessment: Assessment;
	/** The newest study, of these weights or of those before. */
	#studied: Studied | undefined;
	/** The page shows what the build wrote, and the reader changed nothing yet. */
	#adopted: boolean;
	#frame = 0;
	#timer = 0;

	constructor(
		host: HTMLElement,
		data: PageData,
		places: readonly ScorePlace[],
		assessment: Assessment,
		signal: AbortSignal,
	) {
		this.#host = host;
		this.#data = data;
		this.#places = places;
		this.#choices = choicesOf(data);
		this.#status = find(host, '[data-status]');
		this.#setting = assessment.setting;
		this.#assessment = assessment;
		showOlderLink(find(host, '[data-problems]'), { edition: data.edition });
		this.#weights = new WeightList({
			list: host,
			change: (index, weight) =>
				this.#change({ weights: this.#setting.weights.with(index, weight) }),
			signal,
		});
		this.#fields = new ChoiceFields({
			host,
			criteria: this.#choices.criteria,
			change: (changes) => this.#change(changes),
			signal,
		});
		this.#panel = new PlacePanel({
			host,
			names: new Map(places.map(({ iso3, name }) => [iso3, name])),
			keep: (kept, news) => this.#change({ places: kept }, news),
			assessment: () => this.#assessment,
			signal,
		});
		this.#figure = new ScoreFigure({
			figure: find(host, '.ls-fig'),
			status: this.#status,
			activate: (iso3) => this.#panel.open(iso3),
			signal,
		});
		this.#compute = new Compute({
			start: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
			steps: answer,
			answered: (result) => this.#answered(result),
			signal,
		});
		this.#bindActions(signal);
		for (const part of host.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
		find(host, '[data-still]').hidden = true;
		find(host, '[data-controls]', HTMLFieldSetElement).disabled = false;
		this.#controls();
		// What stands in the page may be the ranking already: then only its marks wake up.
		this.#adopted = encode(this.#setting, this.#choices) === '';
		if (this.#adopted) this.#figure.adopt(scoreView(this.#assessment));
		else this.#draw();
		this.#ask();
		signal.addEventListener('abort', () => {
			clearTimeout(this.#timer);
			cancelAnimationFrame(this.#frame);
		});
	}

	/** Goes to a changed setting; a drag of a slider gives one ranking a frame. */
	#change(changes: Partial<Setting>, news = ''): void {
		this.#setting = { ...this.#setting, ...changes };
		this.#adopted = false;
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => this.#rank());
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			history.replaceState(history.state, '', this.#address());
			this.#status.textContent = [news, `${find(this.#host, '[data-title]').textContent}.`]
				.filter(Boolean)
				.join(' ');
		}, PAUSE);
	}

	#rank(): void {
		const box = find(this.#host, '[data-no-weight]');
		const none = this.#setting.weights.every((weight) => weight === 0);
		box.textContent = none ? page.noWeight : '';
		box.hidden = !none;
		if (none) {
			this.#controls();
			return;
		}
		this.#assessment = assess(this.#data.criteria, this.#places, this.#setting);
		this.#controls();
		this.#draw();
		this.#ask();
	}

	/** Rank and score of these weights at once, with the ranges of the ones before until the new come. */
	#draw(): void {
		const { title } = scoreView(this.#assessment);
		this.#figure.sketch(scoreView(this.#assessment, this.#studied), title);
		const first = this.#assessment.ranked
			.slice(0, 3)
			.map(({ rank, place }) => h('span', {}, h('b', {}, String(rank)), ` ${place.name}`));
		find(this.#host, '[data-first]').replaceChildren(...first);
	}

	#controls(): void {
		const { weights } = this.#setting;
		this.#weights.show(weights, this.#assessment.shares, this.#assessment.effective);
		this.#fields.show(this.#setting, presetIn(this.#setting, this.#choices.criteria)?.id);
		const sum = weights.reduce((total, weight) => total + weight, 0);
		find(this.#host, '[data-sum]').textContent = page.sum(String(Math.round(sum * 10) / 10));
	}

	#ask(): void {
		const { points, values, terms, shares } = this.#assessment;
		this.#compute.ask({ kind: 'study', request: { points, values, terms, shares } });
	}

	#answered(result: Answer): void {
		const assessment = this.#assessment;
		if (result.kind === 'search') {
			this.#best.set(assessment, result.best);
			if (this.#studied) this.#studied = withBest(this.#studied, assessment, result.best);
		} else {
			const best = this.#best.get(assessment);
			this.#studied = studiedOf(assessment, result.study, best);
			if (!best) this.#compute.ask({ kind: 'search', terms: assessment.terms });
		}
		const view = scoreView(assessment, this.#studied);
		if (this.#adopted) {
			this.#figure.adopt(view);
			return;
		}
		if (result.kind === 'study') this.#figure.finish(view);
		// Words are less urgent than the drawing: the browser may paint and answer in between.
		setTimeout(() => {
			this.#figure.tell(view);
			if (result.kind === 'study') {
				this.#showChoices(result.study.choices);
				this.#panel.show();
			}
		});
	}

	#showChoices(choices: readonly Choice[]): void {
		const ranks = this.#assessment.ranked.map(({ rank }) => rank);
		const names = this.#assessment.ranked.map(({ place }) => place.name);
		find(this.#host, '[data-choice-words]').textContent = describeChoices(choices, ranks);
		find(this.#host, '[data-choices]').replaceChildren(
			...ownNodes(chartTableHtml(choicesTable(choices, ranks, names))),
		);
	}

	#bindActions(signal: AbortSignal): void {
		const host = this.#host;
		const acts: Readonly<Record<string, () => void>> = {
			reset: () => this.#change(usualSetting(this.#choices)),
			equal: () => this.#change({ weights: this.#choices.criteria.map(() => 10) }),
		};
		for (const [name, act] of Object.entries(acts)) {
			find(host, `button[data-do="${name}"]`).addEventListener('click', act, { signal });
		}
		find(host, '[data-form]').addEventListener('submit', (event) => event.preventDefault(), {
			signal,
		});
		bindTakeAlong({
			host,
			status: this.#status,
			figure: this.#figure,
			edition: this.#data.edition,
			link: () => this.#link(),
			ranking: () => ({ assessment: this.#assessment, studied: this.#studied }),
			failed: (sentence) => showProblem(host, sentence),
			signal,
		});
	}

	#address(): string {
		const query = encode(this.#setting, this.#choices);
		return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
	}

	#link(): string {
		return withEdition(new URL(this.#address(), location.href).href, this.#data.edition);
	}
}

function withBest(studied: Studied, { ranked }: Assessment, best: readonly number[]): Studied {
	return {
		...studied,
		best: new Map(ranked.map(({ place }, index) => [place.iso3, best[index] ?? 0])),
	};
}

function showProblem(host: HTMLElement, sentence: string): void {
	const box = find(host, '[data-problems]');
	box.textContent = sentence;
	box.hidden = false;
}
