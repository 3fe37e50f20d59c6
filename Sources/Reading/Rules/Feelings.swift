/// What words of feeling express, by the kinds of evaluation (codebook, section 1).
enum Feelings {
  /// "are deeply concerned", "alarmed by N"; `nil` when the word tells no feeling.
  static func kind(ofAdjective k: Int, _ c: ClauseContext) -> String? {
    adjectives.first { c.means(k, $0.0) }?.1
  }

  private static let adjectives: [(Sense, String)] = [
    (.concerned, "concern"), (.sorry, "regret"), (.thankful, "appreciation"), (.pleased, "welcome"),
    (.hopeful, "expectation"), (.aware, "acknowledgement"),
  ]

  /// "expressed regret", "voiced their misgivings"; nouns not listed assess.
  static let nouns: [Spelling: String] = table([
    "regret": ["regret", "regrets", "disappointment", "dismay", "sorrow", "grief", "sadness"],
    "concern": [
      "concern", "concerns", "alarm", "outrage", "indignation", "disquiet", "unease", "anxiety", "apprehension",
      "misgiving", "misgivings", "consternation", "worry", "worries", "displeasure", "distress", "anguish",
      "frustration", "scepticism", "disapproval",
    ],
    "condemnation": ["abhorrence", "condemnation"],
    "appreciation": ["appreciation", "gratitude", "thanks", "satisfaction", "admiration", "esteem"],
    "condolence": ["pain", "condolence", "condolences", "sympathy", "sympathies", "compassion", "commiseration"],
    "welcome": ["gratification", "encouragement", "relief", "approval"],
    "expectation": ["hope", "hopes", "optimism", "confidence"],
  ])

  private static func table(_ kinds: [String: [Spelling]]) -> [Spelling: String] {
    var table: [Spelling: String] = [:]
    for (kind, words) in kinds { for word in words { table[word] = kind } }
    return table
  }
}
