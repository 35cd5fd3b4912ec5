/** The measures that every region page compares, one each of trade, pay, connection and institutions. */
export const regionMeasures: readonly string[] = [
	'ict-service-exports',
	'average-monthly-earnings',
	'fixed-broadband',
	'rule-of-law',
];

/** The measure of maps, rankings and courses inside a region. */
export const exportMeasure = 'ict-service-exports';
