/*
 * What a written Vietnamese syllable can be: onset, rime, tone. Used to tell Vietnamese from text in another
 * encoding, so it is strict about what people write in plans and allows the names of the highlands (Đăk, Păh, Rơk).
 */

const ONSETS = 'ngh|ng|nh|kh|gh|gi|ch|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x';
/** Onsets of names in the languages of the highlands: Krông, Kbang, Hbông, Rcăm. */
const HIGHLAND = '[kbdđhprstmcg][rlbnjtsc]';

const RIMES = `
a ac ach ai am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt ăh ak ah â âc âm ân âng âp ât âu ây âk
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êk êh i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ik ih
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot ok oh
ô ôc ôi ôm ôn ông ôp ôt ôk ôh ơ ơi ơm ơn ơng ơp ơt ơk ơh
u ua uân uâng uât uây uc ue uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu uơ uk uh
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu ynh ych`;

const SYLLABLE = new RegExp(`^(?:${ONSETS}|${HIGHLAND})?(?:${RIMES.trim().split(/\s+/).join('|')})$`, 'u');
/** Syllables that end in c, ch, p, t have the acute or the dot below, if any tone. */
const STOPPED = /(?:c|ch|p|t)$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word can be one written Vietnamese syllable; in any case, NFC or NFD. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = apart.replace(TONES, '').normalize('NFC');
  const tone = tones[0];
  if (tone !== undefined && STOPPED.test(plain) && tone !== '\u0301' && tone !== '\u0323') return false;
  return SYLLABLE.test(plain);
}
