import Testing

@testable import Reading

@Suite struct ProcessMarksTests {
  static let reader = Reader()

  static func process(_ body: String) -> String? {
    let page = """
      Statement of the envoys

      VELDEN, 4 May 2031 - \(body) They will meet again in June in the same place.
      """
    return reader.read(Array(page.utf8)).first?.process
  }

  @Test func `a statement belongs to the process it names`() {
    #expect(Self.process("The envoys discussed Nagorno-Karabakh with the ministers.") == "nagorno-karabakh")
  }

  @Test func `a statement that names all the parties belongs to their process`() {
    #expect(Self.process("The envoys met the ministers of Armenia and Azerbaijan on 2 May.") == "nagorno-karabakh")
    #expect(Self.process("The envoys discussed the calm with Yerevan and Baku on 2 May.") == "nagorno-karabakh")
  }

  @Test func `one party alone is no process, nor are Co-Chairs of other talks`() {
    #expect(Self.process("The Co-Chairs met the minister of Armenia on 2 May.") == nil)
    #expect(Self.process("The Co-Chairs met the ministers of Moldova and Ukraine on 2 May.") == nil)
  }
}
