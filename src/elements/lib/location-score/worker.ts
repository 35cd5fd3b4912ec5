import { answer, type Question } from '../../../methods/location-score/answer.ts';
import { finish } from '../../../methods/location-score/draws.ts';

// The thread of the location score: one question in, one answer out.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
	postMessage(finish(answer(data)));
});
