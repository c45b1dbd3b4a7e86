/** What stands around the report is said in the person's language, which need not be the report's own. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportWords } from '../../lib/words/en/report.ts';
import type { Locale } from '../../lib/words/format.ts';
import { pageWords } from '../../lib/words/words.ts';

export const EditorLocale = createContext<Locale>('en');

export const useEditorWords = (): ReportWords['editor'] => pageWords(useContext(EditorLocale)).report.editor;
