import { boot } from '../../app/boot.tsx';
import { PageView } from '../../app/page-view.tsx';
import { loadFirst } from '../../lib/words/load.ts';

void boot({ words: [loadFirst], draw: () => <PageView layout="panel" /> });
