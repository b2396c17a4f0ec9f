/**
 * Whether someone holds an office at the time of the text.
 *
 * @example
 * ```ts
 * OFFICE_STATUSES; // ["current", "former", "acting", "elect"]
 * ```
 */
export const OFFICE_STATUSES = ["current", "former", "acting", "elect"] as const;

/** One of {@link OFFICE_STATUSES}. */
export type OfficeStatus = (typeof OFFICE_STATUSES)[number];

/**
 * The function behind an office, whatever its title is in the country.
 *
 * @example
 * ```ts
 * OFFICE_ROLES.includes("foreign_minister"); // true
 * ```
 */
export const OFFICE_ROLES = [
  "head_of_state",
  "deputy_head_of_state",
  "head_of_government",
  "deputy_head_of_government",
  "foreign_minister",
  "deputy_foreign_minister",
  "minister",
  "deputy_minister",
  "parliament_speaker",
  "deputy_parliament_speaker",
  "parliamentarian",
  "ambassador",
  "envoy",
  "diplomat",
  "organization_head",
  "organization_official",
  "security_official",
  "presidential_staff",
  "spokesperson",
  "delegation_head",
  "subnational_head",
  "party_leader",
  "central_banker",
  "royal",
  "religious",
  "military",
  "judicial",
  "business",
  "official",
  "other",
] as const;

/** One of {@link OFFICE_ROLES}. */
export type OfficeRole = (typeof OFFICE_ROLES)[number];

/**
 * What kind of body an organisation is.
 *
 * @example
 * ```ts
 * ORGANIZATION_KINDS.includes("un_agency"); // true
 * ```
 */
export const ORGANIZATION_KINDS = [
  "government",
  "ministry",
  "agency",
  "parliament",
  "presidency",
  "court",
  "military",
  "central_bank",
  "intergovernmental",
  "un_agency",
  "forum",
  "financial",
  "company",
  "party",
  "media",
  "university",
  "ngo",
  "other",
] as const;

/** One of {@link ORGANIZATION_KINDS}. */
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
