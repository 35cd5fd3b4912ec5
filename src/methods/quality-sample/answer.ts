import { problemWords } from '../../strings/calculators.ts';
import { InputProblem, type Inputs } from '../method.ts';
import { readNumbers } from '../shared/read-numbers.ts';
import { quantileOf } from './confidence.ts';
import { confidenceField, planFields, sampleFields } from './fields.ts';
import { neededSample, normalMargin, wilsonInterval, type Interval } from './intervals.ts';

/** All numbers of the method as shares and counts, before they become text. */
export interface QualityAnswer {
	passed: number;
	checked: number;
	rate: number;
	target: number;
	/** Level of confidence in percent, and its quantile. */
	level: string;
	z: number;
	wilson: Interval;
	/** Half the width of the normal approximation. */
	normal: number;
	margin: number;
	expected: number;
	needed: number;
}

/** Works the sample out. Throws InputProblem for values out of range and for more passed than checked. */
export function qualityAnswer(inputs: Inputs): QualityAnswer {
	const values = readNumbers([...sampleFields, ...planFields], inputs);
	const { checked, passed } = values;
	if (passed > checked) throw new InputProblem('passed', problemWords.passedAboveChecked);
	const level = String(inputs[confidenceField.id] ?? confidenceField.usual);
	const z = quantileOf(level);
	const rate = passed / checked;
	const margin = values.margin / 100;
	const expected = values.expected / 100;
	return {
		passed,
		checked,
		rate,
		target: values.target / 100,
		level,
		z,
		wilson: wilsonInterval(passed, checked, z),
		normal: normalMargin(rate, checked, z),
		margin,
		expected,
		needed: neededSample(expected, margin, z),
	};
}
