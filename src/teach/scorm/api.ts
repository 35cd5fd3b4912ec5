/** What SCORM 1.2 puts into the window of a course, as far as it is used here. */
export interface ScormApi {
	LMSInitialize: (empty: '') => string | boolean;
	LMSFinish: (empty: '') => string | boolean;
	LMSGetValue: (name: string) => string;
	LMSSetValue: (name: string, value: string) => string | boolean;
	LMSCommit: (empty: '') => string | boolean;
}

/** A session with the learning platform. */
export interface Lms {
	/** A value of the platform; an empty text where it has none. */
	get: (name: string) => string;
	/** Whether the platform took the value. */
	set: (name: string, value: string) => boolean;
	/** Asks the platform to keep what was set, and tells whether it did. */
	commit: () => boolean;
	/** Ends the session, once. */
	finish: () => void;
}

/** Windows between a course and its platform; a chain that is longer has a fault. */
const MOST_WINDOWS = 20;

/**
 * Finds the interface of SCORM 1.2 in the frames around a window, then in the window that opened
 * it. Frames of other sites cannot be asked and count as empty.
 */
export function findApi(from: Window): ScormApi | undefined {
	return searchUp(from) ?? (from.opener ? searchUp(from.opener as Window) : undefined);
}

function searchUp(from: Window): ScormApi | undefined {
	let frame = from;
	for (let i = 0; i < MOST_WINDOWS; i += 1) {
		try {
			const { API } = frame as Window & { API?: ScormApi };
			if (API) return API;
		} catch {
			return undefined;
		}
		if (frame.parent === frame) return undefined;
		frame = frame.parent;
	}
	return undefined;
}

/** Begins a session. Undefined when the platform refuses. */
export function connect(api: ScormApi): Lms | undefined {
	const took = (answer: string | boolean) => String(answer) === 'true';
	if (!took(api.LMSInitialize(''))) return undefined;
	let open = true;
	return {
		get: (name) => api.LMSGetValue(name),
		set: (name, value) => open && took(api.LMSSetValue(name, value)),
		commit: () => open && took(api.LMSCommit('')),
		finish: () => {
			if (!open) return;
			open = false;
			api.LMSFinish('');
		},
	};
}

/** A length of time in the form of SCORM 1.2, `HHHH:MM:SS`. */
export function cmiTime(milliseconds: number): string {
	const seconds = Math.max(0, Math.round(milliseconds / 1000));
	const two = (value: number) => String(value).padStart(2, '0');
	const hours = Math.min(9999, Math.floor(seconds / 3600));
	return `${String(hours).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The time of day in the form of SCORM 1.2, `HH:MM:SS`. */
export function cmiTimeOfDay(date: Date): string {
	return date.toTimeString().slice(0, 8);
}
