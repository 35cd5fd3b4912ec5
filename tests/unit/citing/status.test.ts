import { describe, expect, it } from 'vitest';
import { statusLabel } from '../../../src/citing/status.ts';

const label = (checked: 'read' | 'listed' | 'recalled', type = 'report') =>
	statusLabel({ type, custom: { checked, checkedOn: '2026-11-02' } });

describe('how far a source was checked', () => {
	it('says when an excerpt was read', () => {
		expect(label('read')).toBe('Excerpt read on 2 Nov 2026');
	});

	it('calls the file of a data set a file', () => {
		expect(label('read', 'dataset')).toBe('Data file read on 2 Nov 2026');
	});

	it('admits what was not read', () => {
		expect(label('listed')).toBe('Seen cited, not read');
		expect(label('recalled')).toBe('From memory, not yet re-checked');
	});
});
