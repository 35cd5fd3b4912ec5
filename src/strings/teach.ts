/** Minutes as hours with at most one decimal: "7.5 hours". */
const hours = (minutes: number) => `${Math.round(minutes / 6) / 10} hours`;

/** Words of the pages for trainers: landing, formats, ready courses. */
export const teachWords = {
	nav: 'Teach',
	title: 'Teach with the atlas',
	lead: 'Take a ready course, put one together from sections, or use one figure in your own. Everything is free under CC BY 4.0, without an account.',
	ways: 'What you can do',
	wayList: [
		{
			path: '/teach/builder/',
			name: 'Put a course together',
			text: 'Pick sections, figures, calculators and quizzes, order them, add your notes. Take the result as a link, a file, or a package for your learning platform.',
		},
		{
			path: '/teach/courses/',
			name: 'Take a ready course',
			text: 'With objectives, schedule, activities, seminar questions, assessment, worked answers and an outline for slides.',
		},
		{
			path: '/teach/questions/',
			name: 'Use the question bank',
			text: 'Browse the questions of all self-checks, make a test, take it away for Moodle, other platforms or Anki.',
		},
		{
			path: '/learn/',
			name: 'Link, embed or cite one section',
			text: 'Every section has the menu “Use this section”: a link that stays, embed code, citations. It works without script, too.',
		},
		{
			path: '/teach/formats/',
			name: 'Know what each format carries',
			text: 'What arrives in a learning platform, what is lost on the way, and where it was tried.',
		},
	],
	permanent: 'What stays',
	permanentText:
		'An address of a section, figure or quiz is kept when the text moves or is renamed. A course that links to it keeps working.',
	permanentMore: 'The promise, with the number of addresses kept',
	changesMore: 'What changed since a day, for the sections you use',
	courses: {
		title: 'Ready courses',
		lead: 'Courses that can be taught as they stand. Each can be changed in the course builder and downloaded for a learning platform.',
		none: 'No course is ready yet.',
		meta: (sessions: number, minutes: number) => `${sessions} sessions, ${hours(minutes)} in class`,
		open: 'Open in the course builder',
		audience: 'For whom',
		rhythm: 'Rhythm',
		objectives: 'What students can do afterward',
		schedule: 'Schedule',
		scheduleHead: ['Session', 'Before class', 'In class'],
		session: (number: number, title: string) => `Session ${number}: ${title}`,
		allSessions: 'All sessions',
		hours,
		scheduleNote:
			'The minutes before class assume fluent reading. Those who read slowly or in a second language need more.',
		backToSchedule: 'Back to the schedule',
		sessionObjectives: 'Afterward students can',
		readings: 'Before class',
		readingMinutes: (minutes: number) => `about ${minutes} minutes`,
		/** "About 33 minutes: reading 9, calculators 15, questions 9." */
		beforeSum: (sum: number, work: Readonly<Record<'reading' | 'task' | 'quiz', number>>) => {
			const parts = [
				['reading', work.reading],
				['calculators', work.task],
				['questions', work.quiz],
			] as const;
			const named = parts.flatMap(([name, minutes]) => (minutes > 0 ? [`${name} ${minutes}`] : []));
			return `About ${sum} minutes: ${named.join(', ')}.`;
		},
		/** "25 + 30 + 10 = 65 of 90 minutes." */
		classSum: (each: readonly number[], minutes: number) => {
			const sum = each.reduce((total, one) => total + one, 0);
			return `${each.length > 1 ? `${each.join(' + ')} = ` : ''}${sum} of ${minutes} minutes.`;
		},
		seminarTime: (left: number, fitting: number, questions: number) =>
			fitting < questions
				? `${left} minutes are left, enough for ${fitting} of ${questions} questions. Choose; the others can be answered in writing.`
				: `${left} minutes are left for these ${questions} questions.`,
		activities: 'In class',
		forms: { alone: 'alone', pairs: 'in pairs', groups: 'in groups', plenary: 'all together' },
		activity: (minutes: number, form: string) => `${minutes} min, ${form}`,
		answer: 'Worked answer',
		seminar: 'Seminar questions',
		points: 'Points to reach',
		slides: 'Outline for slides',
		assessment: 'Assessment',
		rubric: 'Rubric',
		rubricHead: ['Criterion', 'Weight', 'Very good', 'Sufficient', 'Not yet'],
		answersOpen:
			'This is a public page, so worked answers are open to students too. They are marked. For a graded task change the case or the numbers. Printed, the page shows every answer; the syllabus below has none.',
		limits: 'What the course leaves out',
		questions: 'Questions',
		questionsText: (count: number) =>
			`${count} questions stand in the quizzes of this course. They are in its packages; here they are alone, to put into a question bank or on paper.`,
		packages: 'Take it with you',
		packageHead: ['File', 'Size', 'SHA-256'],
		packagesNote:
			'The files are made together with these pages. The checksum lets you see whether yours is the same.',
		version: (version: string, date: string) => `Version ${version}, ${date}`,
	},
	formats: {
		title: 'Formats for learning platforms',
		lead: 'What each file of the course builder carries, what is lost on the way, and where it was tried. What was not tried is called untested.',
		head: ['Carries', 'Loses', 'Checked by', 'Tried'],
		table: 'Formats',
		tried: 'How it was tried',
		triedText:
			'“Tried” means that a small package of the same structure, with sections and a quiz, was imported by hand into the named program and looked at. It was done before the builder was finished, with Moodle 4.5.6 (a copy with a few local plugins). “Checked by” names tests that every version of this site must pass.',
		untested: 'Not tried',
		untestedText:
			'Canvas, Blackboard, Brightspace, Ilias, Chamilo and Kolibri could not be tried. A package that was never opened in a program counts as untested here, whatever that program promises. Open-source Canvas has no SCORM. If you try one, tell us what you see.',
		whole: 'What the link and the course file hold',
		wholeText:
			'Both hold the whole course: its title and author, the sessions in their order with notes and planned minutes, every item with your minutes and your note. Entries that an edition does not know stay in them and are marked. A long course does not fit into a link; the file has no such limit.',
		frames: 'Frames that fit',
		framesText:
			'A section, figure, quiz or view of the explorer in a frame tells the page around it how high it is, now and after every change. It says so in three shapes, because platforms listen to different ones. It tells nothing else and listens to nothing. Where the page around it has no script, the frame keeps the height of its embed code and scrolls.',
		frameShapes: 'Shapes of the message',
		frameHead: ['Shape', 'Message', 'For'],
		frameFor: {
			own: 'Pages of your own, with the script below',
			canvas: 'Canvas, and platforms that took over its shape',
			ims: 'Platforms that read the shape of the IMS',
		},
		frameNames: { own: 'BPO Atlas', canvas: 'Canvas', ims: 'IMS' },
		host: 'For a page of your own',
		hostText:
			'Put this script once into the page that holds the frames. It believes only messages from the atlas, only heights that can be, and changes only the frame that sent them.',
		copyHost: 'Script for the page around a frame',
		frameTried:
			'Tried: in Chromium, from another origin, at 320, 768 and 1,280 pixels, the frame is right within two pixels; the tests of every version repeat it. No learning platform was tried with frames.',
		missing: 'What a site without a server cannot do',
		missingText:
			'Sign-in from a learning platform by LTI 1.3 and statements by xAPI need a server that keeps secrets or records. The atlas has none: it offers links, embeds and packages instead.',
	},
} as const;
