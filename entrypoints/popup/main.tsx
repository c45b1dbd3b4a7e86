import { boot } from '../../app/boot.tsx';
import { tellClicked } from '../../app/news.ts';
import { PageView } from '../../app/page-view.tsx';

// The click on the button lets the tab be read: an open panel may profit from it at once.
tellClicked();
void boot({ parts: ['first'], draw: () => <PageView layout="popup" /> });
