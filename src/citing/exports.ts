import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import type { CitationItem } from './item.ts';
import { toRis } from './ris.ts';

/** A file format in which readers take references away. */
export interface ExportFormat {
	label: string;
	extension: string;
	mediaType: string;
	write: (items: readonly CitationItem[]) => string;
}

/** The formats offered for download, by the name used in addresses. */
export const exportFormats = {
	bibtex: {
		label: 'BibTeX',
		extension: 'bib',
		mediaType: 'application/x-bibtex; charset=utf-8',
		write: toBibtex,
	},
	ris: {
		label: 'RIS',
		extension: 'ris',
		mediaType: 'application/x-research-info-systems; charset=utf-8',
		write: toRis,
	},
	'csl-json': {
		label: 'CSL-JSON',
		extension: 'csl.json',
		mediaType: 'application/vnd.citationstyles.csl+json',
		write: toCslJson,
	},
} as const satisfies Record<string, ExportFormat>;
