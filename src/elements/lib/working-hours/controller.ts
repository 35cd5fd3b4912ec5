import { bindCopyLink } from '../../../charts/frame/copy-link.ts';
import { hoursView, type HoursView } from '../../../charts/overlap/view.ts';
import { csvText } from '../../../charts/shared/csv-text.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { h, parseOwn } from '../../../platform/h.ts';
import { answerRows, dayRows } from '../../../methods/working-hours/file-rows.ts';
import { citiesOf, platformZones, type CityRow } from '../../../methods/working-hours/places.ts';
import type { Plan } from '../../../methods/working-hours/plan.ts';
import { addSite, changeHours, removeSite } from '../../../methods/working-hours/edit.ts';
import { decode, encode } from '../../../methods/working-hours/state.ts';
import { usualPlan } from '../../../methods/working-hours/usual.ts';
import { hoursWords as words } from '../../../strings/working-hours.ts';
import { answersHtml, type AnswersHtml } from './answers-html.ts';
import { FigureView } from './figure-view.ts';
import { find } from '../find.ts';
import { OfficeList } from './office-list.ts';
import { PlaceField } from './place-field.ts';
import { WhenFields } from './when-fields.ts';

/** Quiet time after a change before the address follows and the answer is read out, in milliseconds. */
const PAUSE = 400;

/** Brings the page of working hours to life: the plan of its address, then that of every change. */
export function startWorkingHours(
	host: HTMLElement,
	rows: readonly CityRow[],
	signal: AbortSignal,
): void {
	new Controller(host, rows, signal);
}

class Controller {
	readonly #host: HTMLElement;
	readonly #usual: Plan;
	readonly #status: HTMLElement;
	readonly #offices: OfficeList;
	readonly #when: WhenFields;
	readonly #client: PlaceField;
	readonly #day: FigureView;
	readonly #year: FigureView;
	#plan: Plan;
	#view: HoursView;
	#timer = 0;

	constructor(host: HTMLElement, rows: readonly CityRow[], signal: AbortSignal) {
		this.#host = host;
		const cities = citiesOf(rows);
		const zones = platformZones();
		this.#usual = usualPlan(cities);
		this.#status = find(host, '[data-status]');
		const { plan, problems } = decode(location.search, this.#usual, cities);
		this.#plan = plan;
		this.#view = hoursView(plan);
		const say = (text: string) => (this.#status.textContent = text);
		const common = { cities, zones, say, signal };
		this.#client = new PlaceField({
			...common,
			input: find(host, '[data-client]', HTMLInputElement),
			current: () => this.#plan.client.place.name,
			chosen: () => [this.#plan.client.place.id],
			pick: (place) => {
				this.#change({ client: { ...this.#plan.client, place } });
				return undefined;
			},
		});
		new PlaceField({
			...common,
			input: find(host, '[data-site]', HTMLInputElement),
			current: () => '',
			chosen: () => this.#plan.sites.map(({ place }) => place.id),
			pick: (place) => {
				const added = addSite(this.#plan, place);
				if (added.problem === undefined) this.#change(added.plan, words.added(place.name));
				return added.problem;
			},
		});
		this.#offices = new OfficeList({
			list: find(host, '[data-offices]'),
			change: (key, hours) => {
				this.#change(changeHours(this.#plan, key, hours));
			},
			remove: (key) => {
				this.#remove(key);
			},
			signal,
		});
		this.#when = new WhenFields({ host, change: (when) => this.#change(when), signal });
		const figure = (id: string, activate: (key: string) => void) =>
			new FigureView({
				figure: find(host, `#${id}`),
				status: this.#status,
				activate: ({ key }) => activate(key),
				signal,
			});
		this.#day = figure('wh-day', () => undefined);
		// The first day of a stretch of the year becomes the day that is drawn.
		this.#year = figure('wh-year', (key) => this.#change({ day: key.slice(-5) }));
		this.#bindActions(signal);
		this.#showProblems(problems);
		for (const part of host.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
		find(host, '[data-still]').hidden = true;
		if (encode(plan, this.#usual) === '') this.#adopt();
		else this.#show();
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
	}

	/** Goes to a changed plan; there is nothing to complain about. */
	#change(changes: Partial<Plan>, news = ''): void {
		this.#plan = { ...this.#plan, ...changes };
		this.#view = hoursView(this.#plan);
		this.#showProblems([]);
		this.#show();
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			history.replaceState(history.state, '', this.#address());
			this.#status.textContent = [news, this.#view.summary].filter(Boolean).join(' ');
		}, PAUSE);
	}

	#remove(key: string): void {
		const index = this.#plan.sites.findIndex(({ place }) => place.id === key);
		const name = this.#plan.sites[index]?.place.name ?? key;
		this.#change(removeSite(this.#plan, key), words.removed(name));
		this.#offices.focus(index + 1);
	}

	#reset(): void {
		this.#offices.reset();
		this.#when.reset();
		this.#plan = this.#usual;
		this.#client.refresh();
		this.#change({});
	}

	#address(): string {
		const query = encode(this.#plan, this.#usual);
		return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
	}

	/** What stands in the page is the plan already: only the controls wake up. */
	#adopt(): void {
		this.#offices.show(this.#plan);
		this.#when.show(this.#plan, this.#view.date);
		this.#day.adopt(this.#view.day);
		this.#year.adopt(this.#view.year);
	}

	#show(): void {
		this.#client.show();
		this.#offices.show(this.#plan);
		this.#when.show(this.#plan, this.#view.date);
		this.#day.show(this.#view.day);
		this.#year.show(this.#view.year);
		const answers = answersHtml(this.#view.report);
		for (const part of ['words', 'doubts', 'table', 'more'] as const) this.#put(part, answers);
		find(this.#host, '[data-doubts]').hidden = answers.doubts === '';
	}

	#put(part: keyof AnswersHtml, answers: AnswersHtml): void {
		const body = parseOwn(answers[part], 'text/html').querySelector('body');
		find(this.#host, `[data-answer="${part}"]`).replaceChildren(...(body?.childNodes ?? []));
	}

	#showProblems(problems: readonly string[]): void {
		const box = find(this.#host, '[data-problems]');
		box.replaceChildren(...problems.map((problem) => h('p', {}, problem)));
		box.hidden = problems.length === 0;
	}

	#bindActions(signal: AbortSignal): void {
		const host = this.#host;
		const acts: Readonly<Record<string, () => void>> = {
			reset: () => this.#reset(),
			answers: () => this.#save('', answerRows(this.#view.report, this.#link())),
			days: () => this.#save('-days', dayRows(this.#view.report)),
			print: () => print(),
		};
		for (const [name, act] of Object.entries(acts)) {
			find(host, `button[data-do="${name}"]`).addEventListener('click', act, { signal });
		}
		bindCopyLink({
			button: find(host, 'button[data-do="copy"]'),
			link: () => this.#link(),
			status: this.#status,
			failed: (sentence) => this.#showProblems([sentence]),
			signal,
		});
	}

	#link(): string {
		return new URL(this.#address(), location.href).href;
	}

	#save(ending: string, rows: readonly (readonly string[])[]): void {
		const { client, year } = this.#plan;
		const name = words.fileName(client.place.id.replaceAll('/', '-'), year);
		saveFile(`${name}${ending}.csv`, csvText(rows), 'text/csv');
	}
}
