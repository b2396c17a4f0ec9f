import type { AgreementStatus } from "@communique/core";

/** How far a document has come, and the token that says so. */
export interface StatusReading {
  readonly status: AgreementStatus;
  readonly at: number;
  /** Whether the dates of the clause are dates of the document. */
  readonly dated: boolean;
  /** Told as part of the story ("the sides signed"), not as its background ("the agreement signed last year"). */
  readonly narrated: boolean;
}

/** A reading whose clause neither dates the document nor tells of it. */
export const undated = (status: AgreementStatus, at: number): StatusReading => ({
  status,
  at,
  dated: false,
  narrated: false,
});
