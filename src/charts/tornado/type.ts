import type { ChartType } from '../chart-type.ts';
import { describeTornado, tornadoFindings } from './describe.ts';
import { tornadoMarks } from './marks.ts';
import { tornadoModel, type TornadoInput, type TornadoModel } from './model.ts';
import { tornadoSvg } from './svg.ts';
import { tornadoTable } from './table.ts';

/** One input at a time around the likely result; made from results and not from a measure. */
export const tornadoChart: Omit<ChartType<TornadoModel>, 'model'> & {
	model(input: TornadoInput): TornadoModel;
} = {
	model: tornadoModel,
	svg: tornadoSvg,
	table: tornadoTable,
	describe: describeTornado,
	findings: tornadoFindings,
	marks: tornadoMarks,
	notes: () => [],
};
