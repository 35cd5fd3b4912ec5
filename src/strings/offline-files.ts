/** Words of the list of files on `/offline/`, written when the files are made. */
export const editionWords = {
	carriers: {
		zip: 'Folder of pages that opens by double-click (zip)',
		zim: 'For Kiwix (ZIM)',
		epub: 'For reading apps (EPUB)',
		pdf: 'For printing and reading (PDF)',
	},
	whole: 'The whole atlas',
	part: (roman: string, title: string) => `Part ${roman}: ${title}`,
	checksums: 'Checksums (SHA-256)',
	checkThem: 'To see whether a file arrived whole, compare its checksum. All of them in one file:',
} as const;
