import { begin } from '../../app/begin.ts';
import { tellClicked } from '../../app/news.ts';

begin();
// The click on the button lets the tab be read: an open panel may profit from it at once.
tellClicked();
// All else in a file of its own, so that the browser draws the shell before it reads it.
void import('./draw.tsx');
