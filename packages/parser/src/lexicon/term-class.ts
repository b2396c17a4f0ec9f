/** Word classes of the number, date, money, trade and agreement rules. Their words may carry a value: `march` is month 3, `billion` is scale 9. */
export const TERM_CLASS_NAMES = [
  'a', 'achieved', 'after', 'ago', 'aim', 'amount', 'anaphor', 'approximator', 'attain', 'before', 'bloc', 'bring', 'calendarname', 'cardinal', 'cent',
  'commodity', 'compare', 'competitor', 'current', 'datelabel', 'daypart', 'dayword', 'decrease', 'earlier', 'factorword', 'fiscal', 'fold', 'fraction',
  'free', 'future', 'goal', 'growth', 'increase', 'issuer', 'least', 'let', 'month', 'multiple', 'mutualword', 'nofactor', 'notrade', 'ordinal',
  'ordinalsuffix', 'past', 'per', 'percentword', 'point', 'press', 'rather', 'report', 'same', 'scale', 'season', 'service', 'setverb', 'share', 'shift',
  'sign', 'since', 'than', 'through', 'times', 'timeunit', 'told', 'until', 'up', 'vague', 'weekday', 'within', 'yearpart',
] as const
