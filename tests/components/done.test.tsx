import { afterEach, describe, expect, it, vi } from 'vitest';
import { DoneMessage } from '../../components/done.tsx';
import type { Done } from '../../components/handlers.ts';
import type { Locale } from '../../lib/words/format.ts';
import { byHand } from './by-hand.tsx';

afterEach(() => vi.unstubAllGlobals());

const TEXT = 'Calder & Wray Engineering\nPresent, but inactive.';

function message(done: Done | null, locale: Locale = 'en') {
  const onClose = vi.fn();
  return { ...byHand(<DoneMessage done={done} onClose={onClose} />, { locale }), onClose };
}

const WORKED: [Done['what'], string, string][] = [
  ['summary', 'Copied: the summary, 2 lines.', 'Résumé copié (2 lignes).'],
  ['line', 'Copied: the opening line.', 'Accroche copiée.'],
  ['crm', 'Copied: the line for the CRM.', 'Ligne pour le CRM copiée.'],
  ['plan', 'Copied: the plan for whoever does it.', 'Plan copié, pour la personne qui s’en charge.'],
  ['difference', 'Copied: the difference.', 'Écart copié.'],
  ['structure', 'Copied: the structure of the page.', 'Structure de la page copiée.'],
  ['picture', 'Saved: the picture, among your downloads.', 'Image enregistrée, parmi vos téléchargements.'],
  ['panel', 'Opened: the panel beside the page.', 'Panneau ouvert, à côté de la page.'],
  ['report', 'Opened: the report, in a new tab.', 'Rapport ouvert, dans un nouvel onglet.'],
  ['again', 'Read again.', 'Relevé actualisé.'],
];
const NOT_COPIED = [
  'The browser did not allow copying. Select the text here:',
  'Le navigateur n’a pas permis la copie. Sélectionnez le texte ici\u00a0:',
] as const;
const COPIED: Done['what'][] = ['summary', 'line', 'crm', 'plan', 'difference', 'structure'];

describe('what was done', () => {
  it.each(WORKED)('is said politely: %s', (what, english, french) => {
    const said = (locale: Locale) => message({ what, ok: true, text: TEXT }, locale).texts('p[role=status]');
    expect(said('en')).toEqual([english]);
    expect(said('fr')).toEqual([french]);
  });

  it('counts one line as one', () => {
    const said = (locale: Locale) => message({ what: 'summary', ok: true, text: 'One.' }, locale).texts('p');
    expect(said('en')).toEqual(['Copied: the summary, 1 line.']);
    expect(said('fr')).toEqual(['Résumé copié (1 ligne).']);
  });

  it('is said where a screen reader waits for it already', () => {
    const { again, the, all, onClose } = message(null);
    const waiting = the('p[role=status]');
    expect(waiting.textContent).toBe('');
    expect(all('aside.unseen')).toHaveLength(1);
    expect(all('button, pre, .done')).toEqual([]);
    again(<DoneMessage done={{ what: 'report', ok: true }} onClose={onClose} />);
    expect(the('p[role=status]')).toBe(waiting);
    expect(waiting.textContent).toBe('Opened: the report, in a new tab.');
    expect(all('aside.done')).toHaveLength(1);
  });

  it('can be closed', () => {
    const { click, texts, onClose } = message({ what: 'line', ok: true, text: TEXT });
    expect(texts('button')).toEqual(['Close']);
    click('button');
    expect(onClose).toHaveBeenCalledOnce();
    expect(message({ what: 'line', ok: true }, 'fr').texts('button')).toEqual(['Fermer']);
  });
});

describe('what could not be done', () => {
  it.each(COPIED)('leaves the text to be selected by hand: %s', (what) => {
    const failed = message({ what, ok: false, text: TEXT });
    expect(failed.texts('p[role=status]')).toEqual([NOT_COPIED[0]]);
    expect(failed.the('pre').textContent).toBe(TEXT);
    expect(message({ what, ok: false, text: TEXT }, 'fr').texts('p[role=status]')).toEqual([NOT_COPIED[1]]);
  });

  it.each([
    ['picture', 'The picture could not be made.', 'L’image n’a pas pu être faite.'],
    [
      'panel',
      'This browser did not open the panel. In Firefox: View, Sidebar, Rollcall.',
      'Ce navigateur n’a pas ouvert le panneau. Dans Firefox\u00a0: Affichage, Panneau latéral, Rollcall.',
    ],
    ['structure', 'The page gave no structure.', 'La page n’a pas donné de structure.'],
  ] as const)('is said, with nothing to select: %s', (what, english, french) => {
    const failed = message({ what, ok: false, text: '' });
    expect(failed.texts('p[role=status]')).toEqual([english]);
    expect(failed.all('pre')).toEqual([]);
    expect(message({ what, ok: false, text: '' }, 'fr').texts('p[role=status]')).toEqual([french]);
  });
});
