import { begin } from '../../app/begin.ts';

begin();
void import('./draw.tsx');
