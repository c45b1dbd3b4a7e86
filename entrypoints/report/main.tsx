import { boot } from '../../app/boot.tsx';
import { loadFirst } from '../../lib/words/load.ts';
import { loadPages } from '../../lib/words/load-pages.ts';
import { Report } from './Report.tsx';

void boot({ words: [loadFirst, loadPages], draw: () => <Report /> });
