import type { Mark, SvgIds } from '../../../charts/chart-type.ts';
import type { Inputs } from '../../../methods/method.ts';
import type { MethodId } from '../../../methods/registry.ts';

/** A drawing of a result in both forms, with all that a page says of it. */
export interface MethodDrawing {
	/** Unique on the page. */
	id: string;
	title: string;
	/** Markup of the two drawings, of class `only-wide` and `only-narrow`. */
	wide: string;
	narrow: string;
	sentences: readonly string[];
	marks: readonly (readonly Mark[])[];
}

/** Draws what inputs lead to; nothing where there is nothing to draw. */
export type DrawMethod = (inputs: Inputs) => MethodDrawing[];

/** The methods whose result has drawings; their code is fetched with the method's. */
const loads: Partial<Record<MethodId, () => Promise<DrawMethod>>> = {
	'erlang-c': () => import('./day-drawing.ts').then(({ drawDay }) => drawDay),
	'total-cost': () => import('./deal-drawings.ts').then(({ drawDeal }) => drawDeal),
};

/** The drawing of a method; none for most. Rejects when its code does not arrive. */
export function loadDrawing(id: MethodId): Promise<DrawMethod> {
	return loads[id]?.() ?? Promise.resolve(() => []);
}

/** The ids by which a drawing names its title and its sentences. */
export function drawingIds(id: string): SvgIds {
	return { labelledBy: `${id}-title`, describedBy: `${id}-words` };
}
