import Negotiation
import Reading
import Testing

/// What stands in the column "what" of every answer about events that a machine read.
@Suite struct `Predicates` {
  @Test(arguments: [
    // The subject that acts is told by the actors.
    ("The Envoys met with the Prime Minister of Chile in Lisbon.", "met with the Prime Minister of Chile in Lisbon"),
    ("They called on Peru and Chile to reopen the strait, and left.", "reopen the strait"),
    ("The Envoys stressed that there is no other way.", "there is no other way"),
    ("The Envoys will visit Peru in July.", "visit Peru in July"),
    ("The Envoys will not visit Peru in July.", "not visit Peru in July"),
    // How it was said stands in the act, to whom in its counterparts.
    ("The Envoys once more stressed the need for restraint.", "the need for restraint"),
    ("The Envoys called for a lasting truce.", "a lasting truce"),
    ("The Envoys reminded both sides of their duty to protect the port.", "their duty to protect the port"),
    ("The Envoys noted with regret that the strait remains closed.", "the strait remains closed"),
    ("The Envoys expressed concern at the closure of the strait.", "concern at the closure of the strait"),
    // What is asked is not how it was said.
    ("The Envoys called on Peru and Chile to confirm their pledges.", "confirm their pledges"),
    ("The Envoys asked Peru not to close the port.", "not to close the port"),
    ("The Envoys asked Peru to let the Mission do its work.", "let the Mission do its work"),
    (
      "The proposals arising from the talks will be discussed by the Envoys.",
      "The proposals arising from the talks will be discussed by the Envoys"
    ),
    ("There will be no tolls in the strait, said the Envoys.", "There will be no tolls in the strait"),
    // Who is asked, or what is judged, is no actor and stays.
    ("The talks were useful, said the Envoys.", "The talks were useful"),
    // What stands in brackets is left out, commas stay.
    (
      "The Envoys (Ana Sousa of Norway and Lars Holm of Chile) discussed the tolls, the tides and the lamps.",
      "discussed the tolls, the tides and the lamps"
    ),
    // What tells more of a noun begins with it.
    ("The Envoys welcomed the measures taken by Peru in May.", "measures taken by Peru in May"),
    // What is only named ends where the next clause begins.
    (
      "The Envoys regretted the loss of life along the strait and urged Peru to show restraint.",
      "loss of life along the strait"
    ),
  ])
  func `are the words of the clause without who acts and what joins it`(sentence: String, predicate: String) {
    let page = """
      Statement by the Special Envoys of Norway and Japan

      LISBON, 3 June 2030 - The Special Envoys of Norway and Japan thanked the port. \(sentence)
      """
    let predicates = Reader().read(Array(page.utf8)).flatMap(\.events).map(\.predicate)
    #expect(predicates.contains(predicate), "\(predicates)")
  }
}
