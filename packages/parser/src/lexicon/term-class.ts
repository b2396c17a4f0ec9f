/** Word classes of the number, date, money, trade and agreement rules. Their words carry a value: `march` is month 3, `billion` is scale 9. */
export const TERM_CLASS_NAMES = [
  'cardinal', 'scale', 'fraction', 'ordinal', 'ordinalsuffix', 'vague', 'approximator', 'than', 'least', 'up', 'weekday', 'season', 'timeunit', 'dayword', 'shift', 'daypart', 'yearpart',
  'fiscal', 'ago', 'future', 'planned', 'past', 'until', 'since', 'before', 'after', 'through', 'same', 'calendarname', 'per', 'cent', 'percentword', 'point', 'times', 'multiple', 'fold', 'factorword',
  'increase', 'decrease', 'attain', 'amount', 'carry', 'aim', 'goal', 'current', 'compare', 'growth', 'decline', 'trade', 'tradenoun', 'bilateral', 'bloc', 'notrade', 'anaphor', 'met', 'missed', 'share',
  'sign', 'reachverb', 'negotiate', 'prepare', 'propose', 'inforce', 'existing', 'implement', 'recent', 'document', 'series', 'month', 'dayfirst', 'a', 'year', 'worth', 'let', 'lasted', 'finalise', 'bring', 'ourword', 'mutualgroup', 'passivebe', 'rather', 'nounlike', 'of', 'numbernoun', 'report', 'within', 'earlier',
] as const
