import { boot } from '../../app/boot.tsx';
import { PageView } from '../../app/page-view.tsx';
import { theStore } from '../../app/the-store.ts';

// Opened while the page is read: the verdict waits for the lens that is kept.
void theStore().catch(() => undefined);

void boot({ parts: ['first'], draw: () => <PageView layout="popup" /> });
