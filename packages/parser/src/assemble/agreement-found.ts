import type { AgreementStatus, AgreementType } from "@communique/core";
import type { DateMention } from "../annotate/dates.js";
import type { MoneyMention } from "../annotate/money.js";
import type { TokenRange } from "../document.js";
import type { AgreementNounEntry } from "../language/language.js";

/** A document that parties conclude or prepare, on its tokens. */
export interface AgreementFound {
  readonly type: AgreementType;
  readonly title: string | undefined;
  readonly status: AgreementStatus;
  readonly parties: readonly string[];
  readonly date: DateMention | undefined;
  readonly count: number | undefined;
  readonly value: MoneyMention | undefined;
  readonly evidence: TokenRange;
  /** The token that gives the status: `signed`. */
  readonly at: number;
  readonly place:
    | {
        readonly name: string;
        readonly country: string | undefined;
        readonly from: number;
        readonly to: number;
      }
    | undefined;
  /** Signed in the story itself and without a date of its own: the day of its meeting is the day of signing. */
  readonly atMeeting: boolean;
  /** "the North Atlantic Treaty": known before the story. */
  readonly known: boolean;
  /** Only named: its clause says nothing of it. */
  readonly given: boolean;
  /** The one document of whose name it is a form: `JCPOA`. */
  readonly name: AgreementNounEntry | undefined;
  readonly plural: boolean;
}
