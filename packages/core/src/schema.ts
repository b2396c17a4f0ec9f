/**
 * A zod 4 schema for every record of a report, for what comes from outside.
 *
 * @module @communique/core/schema
 */
export { AgreementSchema, AgreementStatusSchema, AgreementTypeSchema } from "./schema/agreement.js";
export { CountryCodeSchema, PlaceSchema, TopicSchema } from "./schema/common.js";
export {
  DateBasisSchema,
  DateExpressionSchema,
  DatePrecisionSchema,
  DateRelationSchema,
  IsoDaySchema,
} from "./schema/date.js";
export { DiagnosticCodeSchema, DiagnosticSchema } from "./schema/diagnostic.js";
export {
  MeetingFormatSchema,
  MeetingFormSchema,
  MeetingLevelSchema,
  MeetingSchema,
  MeetingStatusSchema,
  NamedSpanSchema,
  ParticipantRoleSchema,
  ParticipantSchema,
} from "./schema/meeting.js";
export { CurrencyBasisSchema, MoneyQualifierSchema, MoneySchema } from "./schema/money.js";
export { OrganizationKindSchema, OrganizationSchema } from "./schema/organization.js";
export {
  OfficeRoleSchema,
  OfficeSchema,
  OfficeStatusSchema,
  PersonSchema,
} from "./schema/person.js";
export { DatelineSchema, ReportSchema, SourceSchema } from "./schema/report.js";
export { EvidenceSchema, SpanSchema } from "./schema/span.js";
export {
  AddresseeSchema,
  CueSchema,
  SpeakerSchema,
  SpeechActSchema,
  StatementModeSchema,
  StatementSchema,
} from "./schema/statement.js";
export {
  ChangeSchema,
  FactorChangeSchema,
  MeasureSchema,
  PercentChangeSchema,
  TargetKindSchema,
  TargetStatusSchema,
  TradeFigureSchema,
  TradeTargetSchema,
} from "./schema/trade.js";
