/** The study's four groups as areas: how wide each column is and how high each group in it, by the share of firms. */
import { GROUP_SHARES } from '../diagnosis/group.ts';
import { BPIFRANCE_2018 } from '../diagnosis/studies.ts';
import type { GroupKey } from '../words/en/group.ts';

export interface GroupArea {
  key: GroupKey;
  /** Of all firms, 0 to 1. */
  share: number;
  mine: boolean;
}

export interface GroupColumn {
  name: 'hardly' | 'active';
  /** Of all firms, 0 to 1: the column's width. */
  share: number;
  /** From the top. */
  areas: GroupArea[];
}

export interface GroupsView {
  columns: GroupColumn[];
  source: { publisher: string; year: number };
}

const COLUMNS: { name: GroupColumn['name']; keys: readonly GroupKey[] }[] = [
  { name: 'hardly', keys: ['hardly-late', 'hardly-ahead'] },
  { name: 'active', keys: ['active-late', 'active-ahead'] },
];

/** @param mine the group of the page, from `groupKeyOf`. */
export function groupsOf(mine: GroupKey): GroupsView {
  const { publisher, year } = BPIFRANCE_2018;
  return { columns: COLUMNS.map(({ name, keys }) => columnOf(name, keys, mine)), source: { publisher, year } };
}

function columnOf(name: GroupColumn['name'], keys: readonly GroupKey[], mine: GroupKey): GroupColumn {
  const areas = keys.map((key) => ({ key, share: GROUP_SHARES[key].value, mine: key === mine }));
  return { name, share: areas.reduce((sum, { share }) => sum + share, 0), areas };
}
