import { checkReport, type Report } from "@communique/core";

/**
 * What is wrong with a report, one line each; loads zod only when it is asked.
 *
 * @param report - A report, trusted or not.
 * @param text - The text that it was read from.
 */
export async function validateReport(report: Report, text: string): Promise<string[]> {
  const { ReportSchema } = await import("@communique/core/schema");
  const result = ReportSchema.safeParse(report);
  if (result.success) {
    return checkReport(report, text).map(({ path, message }) => `${path}: ${message}`);
  }
  return result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
