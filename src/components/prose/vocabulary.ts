import RankingChart from '../RankingChart.astro';
import Chart from '../Chart.astro';
import CaseBox from './CaseBox.astro';
import CheckedClaim from './CheckedClaim.astro';
import Cite from './Cite.astro';
import ContentLink from './ContentLink.astro';
import ContentTable from './ContentTable.astro';
import ContentTableHead from './ContentTableHead.astro';
import Datum from './Datum.astro';
import Figure from './Figure.astro';
import Formula from './Formula.astro';
import Lead from './Lead.astro';
import Note from './Note.astro';
import Remark from './Remark.astro';
import Section from './Section.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import WorkedExample from './WorkedExample.astro';

/** What MDX content is rendered with. corpus/vocabulary.ts lists the names editors may write. */
export const vocabulary = {
	a: ContentLink,
	table: ContentTable,
	th: ContentTableHead,
	CaseBox,
	Chart,
	CheckedClaim,
	Cite,
	Datum,
	Figure,
	Formula,
	Lead,
	Note,
	RankingChart,
	Remark,
	Section,
	Term,
	Timeline,
	WorkedExample,
};
