/** A lone time such as "5:15", with a unit or none; not the time of a day or its beginning and end. */
const CLOCK =
	/(?<![\d.,:]|[-−–]\s*|\b(?:at|from|to|until|till|by)\s+)(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)(?:\s*min(?:ute)?s?\b)?(?![\d:]|[.,]\d|\s*(?:[-−–]|(?:to|until|till|[ap]m|h|hrs?|hours?)\b))/giu;

/** A text with its handle times in seconds, as reports write them: "5:15" and "0:05:15" become "315 s". */
export function withSeconds(text: string): string {
	return text.replace(CLOCK, (_, hours: string | undefined, minutes: string, seconds: string) => {
		const all = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
		return `${all} s`;
	});
}
