import Negotiation

// Quotations that go on from sentence to sentence: who speaks in them.
extension Coder {
  /// Who is quoted by a sentence that begins with a quotation mark, where it says so.
  func quotedSpeaker(_ analysis: SentenceAnalysis, _ discourse: Discourse) -> [Party]? {
    guard !analysis.clauses.isEmpty else { return nil }
    let setting = ClauseContext.Setting(
      source: source, analysis: analysis, discourse: discourse, lexicon: lexicon, trip: nil)
    return ClauseContext(setting: setting, index: 0).quotedSpeaker(of: 0)
  }
}
