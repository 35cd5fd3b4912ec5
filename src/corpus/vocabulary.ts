/** The components an editor may use in MDX, with the attributes each takes. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
	CaseBox: ['case'],
	CheckedClaim: ['claim'],
	Cite: ['source', 'note'],
	Datum: ['country', 'indicator', 'year'],
	Figure: ['id', 'title', 'source'],
	Formula: ['id', 'label'],
	Note: [],
	RankingChart: ['id', 'indicator', 'title', 'subtitle', 'highlight', 'region', 'limit', 'year'],
	Remark: [],
	Term: ['id'],
	WorkedExample: ['id', 'title', 'data'],
};
