import * as z from "zod";

/** The JSON Schema (draft 2020-12) of a report, one definition a record. */
export function reportJsonSchema({ ReportSchema }) {
  const { $schema, $ref, $defs } = z.toJSONSchema(ReportSchema, { target: "draft-2020-12" });
  const version = $defs.Report.properties.schemaVersion.const;
  return {
    $schema,
    $id: `urn:communique:report:${version}`,
    title: "Communiqué report",
    $ref,
    $defs,
  };
}
