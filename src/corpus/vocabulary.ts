/** A component an editor may use: the attributes it cannot do without and those it may have. */
interface Component {
	needs: readonly string[];
	takes?: readonly string[];
	/** The values an attribute is restricted to. */
	choices?: Readonly<Record<string, readonly string[]>>;
}

/** The components an editor may use in MDX. That a Figure names its source has a rule of its own. */
export const vocabulary: Readonly<Record<string, Component>> = {
	CaseBox: { needs: ['case'] },
	Chart: {
		needs: ['id', 'type', 'measure', 'title'],
		takes: ['subtitle', 'across', 'size', 'places', 'regions', 'year', 'scale', 'mode', 'path'],
		choices: {
			type: ['regions', 'map', 'ranking', 'scatter', 'trend', 'multiples'],
			scale: ['auto', 'linear', 'log'],
			mode: ['value', 'index', 'change'],
			path: ['yes', 'no'],
		},
	},
	CheckedClaim: { needs: ['claim'] },
	Cite: { needs: ['source'], takes: ['note'] },
	Datum: { needs: ['country', 'indicator'], takes: ['year'] },
	Figure: { needs: ['id', 'title'], takes: ['source'] },
	Formula: { needs: ['id', 'label'], takes: ['tex'] },
	Note: { needs: [] },
	RankingChart: {
		needs: ['id', 'indicator', 'title'],
		takes: ['subtitle', 'highlight', 'region', 'limit', 'year'],
	},
	Remark: { needs: [] },
	Term: { needs: ['id'] },
	Timeline: { needs: ['id', 'title'] },
	WorkedExample: {
		needs: ['id', 'title'],
		takes: ['data'],
		choices: { data: ['invented', 'sourced'] },
	},
};
