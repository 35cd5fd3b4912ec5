import { formatNumber } from '../../strings/english.ts';
import type { Inputs } from '../method.ts';

/** The number of a field. Throws TypeError when the field holds text: the frame reads fields first. */
export function numberIn(inputs: Inputs, id: string): number {
	const value = inputs[id];
	if (typeof value !== 'number') throw new TypeError(`the field ${id} holds no number`);
	return value;
}

/** The text of a field. Throws TypeError when the field holds a number. */
export function textIn(inputs: Inputs, id: string): string {
	const value = inputs[id];
	if (typeof value !== 'string') throw new TypeError(`the field ${id} holds no text`);
	return value;
}

/** A number with at most `most` decimals and no zeros at its end: 31.5, 52.86, 1,088. */
export function plain(value: number, most = 2): string {
	const text = formatNumber(value, most);
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A percentage that a reader gave, without zeros at its end: 80%. */
export function givenPercent(value: number): string {
	return `${plain(value)}%`;
}

/** Seconds: 14.6 s. */
export function seconds(value: number): string {
	return `${formatNumber(value, 1)} s`;
}

/** A whole count with its noun: 1 agent, 37 agents. */
export function count(value: number, one: string, many: string): string {
	return `${formatNumber(value, 0)} ${value === 1 ? one : many}`;
}

/** A load with its unit: 1 erlang, 31.5 erlangs. */
export function erlangs(load: number): string {
	const text = plain(load);
	return `${text} ${text === '1' ? 'erlang' : 'erlangs'}`;
}
