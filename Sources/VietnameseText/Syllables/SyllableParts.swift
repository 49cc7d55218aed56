/// The closed set of parts from which Vietnamese syllables are spelled.
///
/// These are facts of the spelling; no word list is behind them.
enum SyllableParts {
  static let onsets: StaticString =
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"

  /// Rimes that take any of the six tones.
  static let openRimes: StaticString = #"""
    a ai ao au ay am an ang anh ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i im in
    inh iu ia iêm iên iêng iêu o oi om on ong oong ô ôi ôm ôn ông ôông ơ ơi ơm ơn u ui um un ung
    ua uôi uôm uôn uông ư ưi ưu ưm ưn ưng ưa ươi ươu ươm ươn ương y yêm yên yêng yêu oa oai oao
    oay oam oan oang oanh oăm oăn oăng oe oen oeo oem uân uâng uây uê uên uênh uêu uơ uy uya uyu
    uyn uynh uyên
    """#

  /// Rimes that are met only after qu, whose u stands for the u of uy: quýnh, quýt, quỵch.
  static let openRimesAfterQu: StaticString = "ynh yn yu"
  static let stopRimesAfterQu: StaticString = "yt ych yp"

  /// Rimes that end in a stop and take only the acute or the dot tone.
  static let stopRimes: StaticString = #"""
    ac ach at ap ăc ăt ăp âc ât âp ec et ep êch êt êp êc ich it ip iêc iêt iêp oc ot op ooc ôc ôt
    ôp ơt ơp uc ut up uôc uôt ưc ưt ươc ươt ươp oac oach oat oap oăc oăt oăp oet uât uâc uêch uêt
    uych uyt uyp uyêt yêt
    """#
}
