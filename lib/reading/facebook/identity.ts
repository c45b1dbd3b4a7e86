/** Which page this is: all names and numbers that are known to be its own. */

import { sameHandle } from './address.ts';
import type { Owner } from './page-data.ts';

export interface Identity {
  /** The handle of the address, else the first that the document gives. */
  handle: string | null;
  id: string | null;
  handles: string[];
  ids: Set<string>;
}

/** Starts from the address, and takes in what shares a handle or a number with it. */
export function identify(address: Owner, claims: (Owner & { otherId?: string | null })[]): Identity {
  const identity: Identity = {
    handle: address.handle,
    id: address.id,
    handles: address.handle === null ? [] : [address.handle],
    ids: new Set(address.id === null ? [] : [address.id]),
  };
  // What one claim adds may make another one fit: so twice.
  for (const claim of [...claims, ...claims]) {
    if (isOf(identity, claim) || (claim.otherId && identity.ids.has(claim.otherId))) take(identity, claim);
  }
  return identity;
}

function take(identity: Identity, claim: Owner & { otherId?: string | null }): void {
  if (claim.handle !== null && !identity.handles.some((handle) => sameHandle(handle, claim.handle ?? ''))) {
    identity.handles.push(claim.handle);
  }
  for (const id of [claim.id, claim.otherId]) if (id) identity.ids.add(id);
  identity.handle ??= claim.handle;
  identity.id ??= claim.id;
}

/** Whether something is surely of this page. */
export function isOf(identity: Identity, owner: Owner): boolean {
  if (owner.id !== null && identity.ids.has(owner.id)) return true;
  return owner.handle !== null && identity.handles.some((handle) => sameHandle(handle, owner.handle ?? ''));
}

/** Whether something is surely of another page: both are known by the same kind of name, and it differs. */
export function isOfAnother(identity: Identity, owner: Owner): boolean {
  if (isOf(identity, owner)) return false;
  return (owner.handle !== null && identity.handles.length > 0) || (owner.id !== null && identity.ids.size > 0);
}
