/** Sentences for course files, links and storage that cannot be taken as they are. */
export const courseProblems = {
	notCourse: 'This is not a course file of the atlas. Your course stays as it was.',
	otherVersion: (version: string) =>
		`This course was saved by another version of the course builder (version ${version}; this one reads version 1). It was not opened, and your course stays as it was.`,
	badLink:
		'The link to the course is damaged or was cut off. Ask for it again, or open the course from its file. Your own course is kept.',
	unreadableItem: (session: number, place: number) =>
		`Entry ${place} of session ${session} could not be read. Its text is kept in the notes of the session.`,
	unreadableSession: (place: number) =>
		`Session ${place} could not be read. Its text is kept in the notes of a session without a title.`,
	unknownItems: (count: number) =>
		count === 1
			? 'One entry is not in this edition of the book. It is kept and marked.'
			: `${count} entries are not in this edition of the book. They are kept and marked.`,
	tooLong:
		'This course is too long for a link. Save it as a file and share the file: it holds everything.',
	notStored:
		'This browser has no room to keep the course. It is complete in this window; save it as a file before you close the window.',
	tooLarge:
		'This file is larger than any course. It was not opened, and your course stays as it was.',
} as const;
