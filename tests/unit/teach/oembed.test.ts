import { describe, expect, it } from 'vitest';
import { oEmbed } from '../../../src/teach/oembed.ts';

describe('the oEmbed answer', () => {
	const answer = oEmbed(
		{ address: 'https://atlas.example/s/who/?a=1&b=2', title: '<b>Who</b> & "where"' },
		'https://atlas.example/',
	);

	it('has every key that the type "rich" must have', () => {
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 640 });
		expect(answer.provider_url).toBe('https://atlas.example/');
	});

	it('holds the same frame as the embed code, with foreign text as text', () => {
		expect(answer.html).toBe(
			'<iframe src="https://atlas.example/s/who/?a=1&amp;b=2" title="&lt;b&gt;Who&lt;/b&gt; &amp; &quot;where&quot;" width="100%" height="640" loading="lazy"></iframe>',
		);
		expect(answer.title).toBe('<b>Who</b> & "where"');
	});
});
