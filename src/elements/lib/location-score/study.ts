import type { Studied } from '../../../charts/score/model.ts';
import { studiedOf } from '../../../charts/score/view.ts';
import { answer, type Answer, type Question } from '../../../methods/location-score/answer.ts';
import type { Assessment } from '../../../methods/location-score/assess.ts';
import type { Choice } from '../../../methods/location-score/choices.ts';
import { Compute } from '../../../platform/compute.ts';
import { BestCache } from './best-cache.ts';

interface Task {
	/** The ranking that the page shows now. */
	assessment: () => Assessment;
	/**
	 * Told that `studied` is new. A study comes with the choices it tried; best ranks, which are
	 * searched for afterwards, come without.
	 */
	answered: (choices?: readonly Choice[]) => void;
	signal: AbortSignal;
}

/** How sure the ranks are: a Worker draws weightings, then it searches for best ranks. */
export class Study {
	readonly #task: Task;
	readonly #compute: Compute<Question, Answer>;
	readonly #best = new BestCache();
	#studied: Studied | undefined;

	constructor(task: Task) {
		this.#task = task;
		this.#compute = new Compute({
			start: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
			steps: answer,
			answered: (result) => this.#answered(result),
			signal: task.signal,
		});
	}

	/** The newest study, of these weights or of those before; undefined before the first. */
	get studied(): Studied | undefined {
		return this.#studied;
	}

	/** Asks for a study of the ranking that the page shows now. */
	ask(): void {
		const { points, values, terms, shares } = this.#task.assessment();
		this.#compute.ask({ kind: 'study', request: { points, values, terms, shares } });
	}

	#answered(result: Answer): void {
		const assessment = this.#task.assessment();
		if (result.kind === 'search') {
			this.#best.set(assessment, result.best);
			if (this.#studied) this.#studied = withBest(this.#studied, assessment, result.best);
			this.#task.answered();
			return;
		}
		const best = this.#best.get(assessment);
		this.#studied = studiedOf(assessment, result.study, best);
		if (!best) this.#compute.ask({ kind: 'search', terms: assessment.terms });
		this.#task.answered(result.study.choices);
	}
}

function withBest(studied: Studied, { ranked }: Assessment, best: readonly number[]): Studied {
	return {
		...studied,
		best: new Map(ranked.map(({ place }, index) => [place.iso3, best[index] ?? 0])),
	};
}
