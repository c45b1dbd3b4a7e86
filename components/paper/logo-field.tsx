import { useId, useRef, useState } from 'preact/hooks';
import { useWorld } from '../tabs/world.ts';
import { useEditorWords } from './editor-words.ts';

interface Props {
  label: string;
  logo: string | null;
  onLogo: (logo: string | null) => void;
}

/** A logo from a local file; it is drawn anew, and kept on this computer only. */
export function LogoField({ label, logo, onLogo }: Props) {
  const { fields: words } = useEditorWords();
  const { logo: drawn } = useWorld();
  const [isBad, setBad] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  if (!drawn) return null;
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const made = await drawn(chosen);
    setBad(made === null);
    if (made !== null) onLogo(made);
  };
  return (
    <div class="field logo-field">
      <label for={id}>{label}</label>
      {logo && <img src={logo} alt="" />}
      <input
        id={id}
        ref={file}
        type="file"
        accept="image/png,image/jpeg,image/svg+xml,image/webp"
        aria-describedby={`${id}-note`}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      {logo && (
        <button
          type="button"
          class="textual"
          onClick={() => {
            onLogo(null);
            if (file.current) file.current.value = '';
            file.current?.focus();
          }}
        >
          {words.dropLogo}
        </button>
      )}
      <small id={`${id}-note`} role={isBad ? 'alert' : undefined}>
        {isBad ? words.badLogo : words.logoKept}
      </small>
    </div>
  );
}
