import type { Method } from './method.ts';

/**
 * The methods that are a form with a result, by id. A browser fetches only the one of its page.
 * Working hours and the location score have pages of their own kind.
 */
const loads = {
	'erlang-c': () => import('./erlang/method.ts').then((file) => file.erlangMethod),
	'handle-time': () => import('./handle-time/method.ts').then((file) => file.handleTimeMethod),
	shrinkage: () => import('./shrinkage/method.ts').then((file) => file.shrinkageMethod),
	'first-contact-resolution': () =>
		import('./first-contact-resolution/method.ts').then(
			(file) => file.firstContactResolutionMethod,
		),
	'service-level': () =>
		import('./service-level/method.ts').then((file) => file.serviceLevelMethod),
	'total-cost': () => import('./total-cost/method.ts').then((file) => file.totalCostMethod),
	'break-even': () => import('./break-even/method.ts').then((file) => file.breakEvenMethod),
	'service-credits': () =>
		import('./service-credits/method.ts').then((file) => file.serviceCreditsMethod),
	'attrition-cost': () =>
		import('./attrition-cost/method.ts').then((file) => file.attritionCostMethod),
	gainshare: () => import('./gainshare/method.ts').then((file) => file.gainshareMethod),
	'quality-sample': () =>
		import('./quality-sample/method.ts').then((file) => file.qualitySampleMethod),
	plausibility: () => import('./plausibility/method.ts').then((file) => file.plausibilityMethod),
} as const satisfies Readonly<Record<string, () => Promise<Method>>>;

export type MethodId = keyof typeof loads;

/** Ids of all methods that the calculator serves. */
export const methodIds = Object.keys(loads) as MethodId[];

/** Whether a text names a method of the calculator. */
export function isMethodId(text: string): text is MethodId {
	return Object.hasOwn(loads, text);
}

/** The code of one method. Rejects when it does not arrive. */
export function loadMethod(id: MethodId): Promise<Method> {
	return loads[id]();
}
