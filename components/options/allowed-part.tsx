import { SENT_ANCHOR } from '../welcome/welcome-page.tsx';
import { usePageWords } from '../words-context.ts';
import { Part } from './part.tsx';

export interface Versions {
  /** Of the extension: "1.0.0". */
  extension: string;
  /** The years in which the studies behind the references were published. */
  references: { from: number; to: number };
  /** Of readings and audits: "rollcall.audit/1". */
  format: string;
}

/** Every permission of the manifest with its reason, and how a person can check it. */
export function AllowedPart({ permissions }: { permissions: readonly string[] }) {
  const { allowed } = usePageWords().options;
  const { columns } = allowed;
  const said: Record<string, { why: string; check: string } | undefined> = allowed.permissions;
  return (
    <Part title={allowed.title}>
      <table class="permissions">
        <thead>
          <tr>
            <th scope="col">{columns.permission}</th>
            <th scope="col">{columns.why}</th>
            <th scope="col">{columns.check}</th>
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => (
            <tr key={permission}>
              <th scope="row">{permission}</th>
              <td data-column={columns.why}>{said[permission]?.why ?? allowed.undescribed}</td>
              <td data-column={columns.check}>{said[permission]?.check}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

/** How to see for oneself that nothing leaves the computer. */
export function SentPart() {
  const { sent } = usePageWords().options;
  return (
    <Part title={sent.title} anchor={SENT_ANCHOR}>
      <ol class="checks">
        {sent.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Part>
  );
}

export function VersionsPart({ extension, references, format }: Versions) {
  const { versions } = usePageWords().options;
  return (
    <Part title={versions.title}>
      <ul class="versions">
        <li>{versions.extension({ version: extension })}</li>
        <li>{versions.references(references)}</li>
        <li>{versions.format({ format })}</li>
        <li>{versions.affiliation}</li>
      </ul>
    </Part>
  );
}
