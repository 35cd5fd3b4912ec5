import { site } from '../../src/site.ts';

interface SheetSection {
	heading: string;
	items: string[];
}

/** The words of the first sheet of the folder, for the page and for the plain file. */
export function sheetText(url: string) {
	const sections: SheetSection[] = [
		{
			heading: 'What works here',
			items: [
				'All articles, countries, cases, claims, terms, sources and data tables.',
				'Search, charts, the comparison of countries, calculators and self-checks. They need JavaScript, which browsers have switched on, and no connection.',
				'The address bar shows a file on your device. Nothing is sent anywhere, and nothing is loaded from elsewhere.',
			],
		},
		{
			heading: 'What needs a connection',
			items: [
				`The course builder, the pages of single sections and the files for learning platforms. Links to them lead to ${url}.`,
				'Links to sources on other sites.',
			],
		},
		{
			heading: 'Pass it on',
			items: [
				'Copy the zip file itself, by stick, cable or Bluetooth. Whoever gets it unpacks it and opens START-HERE.html in Firefox, Chrome, Edge or another browser. Opening it inside the zip does not work.',
				'The name of the folder and its place do not matter. Keep the files inside together.',
				'Many browsers on phones refuse a folder of pages. For a phone take the EPUB, the PDF or the file for Kiwix from the page “Read without a connection” of the site.',
				'A school server, a hotspot or a learning platform that shows a folder of pages can show this one; index.html is its first page.',
			],
		},
		{
			heading: 'What you may do',
			items: [
				`Text and drawings are ${site.licence.name}: copy, print, translate and change them, also for money, if you name “${site.name}” and link to the page you used. Code is MIT. Data are under the terms of their sources. The files LICENSE-text.txt, LICENSE-code.txt and LICENSE-components.txt say it in full.`,
			],
		},
		{
			heading: 'Is the copy whole?',
			items: [
				'SHA256SUMS lists a checksum for every file. On Linux: sha256sum --check --quiet SHA256SUMS. On a Mac: shasum -a 256 -c SHA256SUMS. No answer, or “OK” on every line, means that nothing was changed or lost on the way.',
				`The newest edition is at ${url}offline/.`,
			],
		},
	];
	return {
		open: 'Open the atlas',
		openFile: 'Open the file index.html in a browser.',
		edition: (id: string, date: string) => `Edition ${id} of ${date}.`,
		sections,
	};
}
