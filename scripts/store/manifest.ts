/** What is read of a manifest. */
export interface Manifest {
  manifest_version: number;
  name: string;
  description: string;
  version: string;
  default_locale?: string;
  icons?: Record<string, string>;
  permissions?: string[];
  content_security_policy?: { extension_pages?: string };
  background?: { service_worker?: string };
  action?: { default_title?: string; default_popup?: string };
  options_ui?: { page?: string };
  side_panel?: { default_path?: string };
  [key: string]: unknown;
}

/** The messages of a language: what the manifest's `__MSG_name__` stands for. */
export type Messages = Record<string, { message: string } | undefined>;

/** What a text of the manifest says in a language; `null` where it is not said there. */
export function said(text: string, messages: Messages): string | null {
  const key = /^__MSG_(\w+)__$/.exec(text)?.[1];
  return key === undefined ? text : (messages[key]?.message ?? null);
}
