import { boot } from '../../app/boot.tsx';
import { Report } from './Report.tsx';

void boot({ parts: ['first', 'deeper', 'pages'], draw: () => <Report /> });
