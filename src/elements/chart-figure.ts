import { upgradeFigure } from '../charts/frame/island.ts';
import { defineChart } from './lib/define-chart.ts';

/** A figure that readers can move through by keys, whose values have receipts, and that they can take along. */
export const ready = defineChart('bpo-figure', upgradeFigure);
