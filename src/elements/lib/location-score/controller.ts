import { showOlderLink } from '../../../charts/frame/edition.ts';
import { choicesOf } from '../../../charts/score/data.ts';
import { scoreView } from '../../../charts/score/view.ts';
import { assess, type Assessment } from '../../../methods/location-score/assess.ts';
import type { Choice } from '../../../methods/location-score/choices.ts';
import type { ScorePlace } from '../../../methods/location-score/places.ts';
import {
	encode,
	presetIn,
	usualSetting,
	type Choices,
	type Setting,
} from '../../../methods/location-score/setting.ts';
import { scorePage as page } from '../../../strings/location-score-page.ts';
import { addressOf, linkTo } from './addresses.ts';
import { ChoiceFields } from './choice-fields.ts';
import { find } from '../find.ts';
import type { PageData } from './page-data.ts';
import { PlacePanel } from './place-panel.ts';
import { showNoWeight, showProblem } from './problem.ts';
import { showChoices, showFirst } from './ranking-words.ts';
import { ScoreFigure } from './score-figure.ts';
import { Study } from './study.ts';
import { bindTakeAlong } from './take-along.ts';
import { WeightList } from './weight-list.ts';

/** Quiet time after a change before the address follows and the answer is read out, in milliseconds. */
const PAUSE = 500;

/** Ties fields, ranking and figure of the location score together: a change of one shows in all. */
export class Controller {
	readonly #host: HTMLElement;
	readonly #data: PageData;
	readonly #places: readonly ScorePlace[];
	readonly #choices: Choices;
	readonly #status: HTMLElement;
	readonly #figure: ScoreFigure;
	readonly #weights: WeightList;
	readonly #fields: ChoiceFields;
	readonly #panel: PlacePanel;
	readonly #study: Study;
	#setting: Setting;
	#assessment: Assessment;
	/** The page shows what the build wrote, and the reader changed nothing yet. */
	#adopted: boolean;
	#frame = 0;
	#asking = 0;
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
		this.#study = new Study({
			assessment: () => this.#assessment,
			answered: (choices) => this.#answered(choices),
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
		this.#study.ask();
		signal.addEventListener('abort', () => {
			clearTimeout(this.#timer);
			clearTimeout(this.#asking);
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
			history.replaceState(history.state, '', addressOf(this.#setting, this.#choices));
			this.#status.textContent = [news, `${find(this.#host, '[data-title]').textContent}.`]
				.filter(Boolean)
				.join(' ');
		}, PAUSE);
	}

	#rank(): void {
		const none = this.#setting.weights.every((weight) => weight === 0);
		showNoWeight(this.#host, none);
		if (none) {
			this.#controls();
			return;
		}
		this.#assessment = assess(this.#data.criteria, this.#places, this.#setting);
		this.#controls();
		this.#draw();
		// The ranking is painted first.
		this.#asking = window.setTimeout(() => this.#study.ask());
	}

	/** Rank and score of these weights at once, with the ranges of the ones before until the new come. */
	#draw(): void {
		const { title } = scoreView(this.#assessment);
		this.#figure.sketch(scoreView(this.#assessment, this.#study.studied), title);
		showFirst(this.#host, this.#assessment);
	}

	#controls(): void {
		const { weights } = this.#setting;
		this.#weights.show(weights, this.#assessment.shares, this.#assessment.effective);
		this.#fields.show(this.#setting, presetIn(this.#setting, this.#choices.criteria)?.id);
		const sum = weights.reduce((total, weight) => total + weight, 0);
		find(this.#host, '[data-sum]').textContent = page.sum(String(Math.round(sum * 10) / 10));
	}

	#answered(choices: readonly Choice[] | undefined): void {
		const view = scoreView(this.#assessment, this.#study.studied);
		if (this.#adopted) {
			this.#figure.adopt(view);
			return;
		}
		if (choices) this.#figure.finish(view);
		// Words are less urgent than the drawing: the browser may paint and answer in between.
		setTimeout(() => {
			this.#figure.tell(view);
			if (!choices) return;
			showChoices(this.#host, this.#assessment, choices);
			this.#panel.show();
		});
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
			link: () => linkTo(this.#setting, this.#choices, this.#data.edition),
			ranking: () => ({ assessment: this.#assessment, studied: this.#study.studied }),
			failed: (sentence) => showProblem(host, sentence),
			signal,
		});
	}
}
