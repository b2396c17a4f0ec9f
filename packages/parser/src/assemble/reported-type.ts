import type { Cue } from "../annotate/cues.js";
import type { TokenRange } from "../document.js";
import type { Actor } from "../resolve/discourse.js";

/** A report of speech inside one sentence. */
export interface Reported {
  readonly actor: Actor;
  readonly cue: { readonly range: TokenRange; readonly entry: Cue["entry"] | undefined };
  readonly content: TokenRange;
  /** The part before an attribution that stands inside the report: `China, the minister said, stands ready`. */
  readonly head?: TokenRange;
  readonly addressee: number;
  readonly rule: string;
  /** The source of the whole story: nobody's speech, but where the speech ends. */
  readonly source?: boolean;
}
