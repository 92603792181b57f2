/**
 * Cronbach's alpha in words. 0.7 is the customary border for figures about groups (Nunnally 1978, Psychometric Theory,
 * 2nd ed.); few statements give a low alpha by themselves, so that what lies just below is said with care.
 */
export function alphaWords(alpha: number): 'alphaHigh' | 'alphaMiddle' | 'alphaLow' {
  if (alpha >= 0.7) return 'alphaHigh'
  return alpha >= 0.6 ? 'alphaMiddle' : 'alphaLow'
}
