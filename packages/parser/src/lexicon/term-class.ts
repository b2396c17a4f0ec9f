/** Word classes of the number, date, money, trade and agreement rules. Their words may carry a value: `march` is month 3, `billion` is scale 9. */
export const TERM_CLASS_NAMES = [
  'a', 'achieved', 'after', 'ago', 'aim', 'amount', 'anaphor', 'approximator', 'attain', 'before', 'bloc', 'bring', 'calendarname', 'cardinal', 'cent',
  'commodity', 'compare', 'competitor', 'current', 'datelabel', 'daypart', 'dayword', 'decrease', 'duty', 'earlier', 'expiry', 'factorword', 'finalise', 'fiscal',
  'fold', 'fraction', 'free', 'future', 'goal', 'growth', 'implement', 'increase', 'inforce', 'issuer', 'laterword', 'least', 'let', 'multiple', 'mutualword',
  'negotiation', 'nofactor', 'notrade', 'ordinal', 'ordinalsuffix', 'past', 'per', 'percentword', 'point', 'prepare', 'press', 'propose', 'rather', 'recent',
  'report', 'same', 'scale', 'season', 'series', 'service', 'setverb', 'share', 'shift', 'sign', 'since', 'than', 'through', 'times', 'timeunit', 'told',
  'until', 'up', 'vague', 'weekday', 'within', 'yearpart',
] as const
