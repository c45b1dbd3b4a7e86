import { boot } from '../../app/boot.tsx';
import { PageView } from '../../app/page-view.tsx';

void boot({ parts: ['first'], draw: () => <PageView layout="popup" /> });
