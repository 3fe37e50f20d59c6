import Negotiation
import Reading
import Testing

/// A statement may end anywhere: a page cut in the middle of a phrase is read as far as it goes.
@Suite struct `Texts cut short` {
  private static let statement = """
    Joint Statement by the Special Envoys of Norway and Chile

    LISBON, 3 June 2030 - The Special Envoys of Norway, Chile and the European Union, Ambassadors Ana Sousa, Paulo Neves
    (Portugal) and Ruth Amadi of Japan, together with the Presidents of Chile and of the Republic of Peru, met in the
    presence of the OSCE Chairperson-in-Office's Personal Representative, Lars Holm, Deputy Minister of Norway. They
    called on both sides, as agreed in the Joint Statement of 7 May, to reopen the strait by the end of the year and to
    refrain from the use of force. The delegations of Chile and of the other side informed them that they would publish
    the charts in the second half of July; the Envoys, who thanked them and asked them to continue, will brief the
    Security Council and plan to travel to the region. It is regrettable that the raid of 2 May, which claimed the lives
    of three pilots, has not been investigated by the Joint Panel of the Agreement, to be headed by Jorge Paz.
    """

  @Test func `are read without a fault at every word`() {
    let bytes = Array(Self.statement.utf8)
    let reader = Reader()
    for end in bytes.indices where bytes[end] == 0x20 || bytes[end] == 0x0A {
      for statement in reader.read(Array(bytes[..<end])) {
        #expect(statement.events.allSatisfy { $0.citation.span.upperBound <= end })
      }
    }
  }
}
