import { upgradeRanking } from '../charts/ranking/island.ts';
import { defineChart } from './lib/define-chart.ts';

/** A ranking that readers can filter, search, move through by keys, and take along. */
export const ready = defineChart('bpo-ranking', upgradeRanking);
