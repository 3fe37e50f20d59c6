import Testing

@testable import Reading

struct SenseTests {
  private let lexicon = Lexicon(packs: [.nagornoKarabakh])

  @Test func `every sense has its words, once each`() {
    for (sense, words) in Sense.lists {
      let words = words.split(separator: " ")
      #expect(!words.isEmpty && Set(words).count == words.count, "\(words)")
      #expect(Sense.lists.filter { $0.sense == sense }.count == 1, "\(words)")
    }
  }

  @Test func `every word of a sense is a word of the lexicon, else it never means anything`() {
    for (sense, words) in Sense.lists {
      for word in words.split(separator: " ") {
        #expect(lexicon.means(lexicon.id(String(word)), sense), "\(word)")
      }
    }
  }

  @Test func `a verb has the senses of its base form, whatever form it stands in`() throws {
    for form in ["bomb", "bombs", "bombed", "bombing"] {
      #expect(try #require(lexicon.verb(lexicon.id(form))).means(.attack), "\(form)")
    }
    #expect(!lexicon.means(lexicon.id("bombed"), .attack), "a form has only the senses it is listed under")
  }

  @Test func `a verb stands once in the list, since its first frame alone counts`() {
    let lemmas = Verbs.list.split(separator: "\n").flatMap { line in
      line.drop { $0 != ":" }.dropFirst().split(separator: " ").map { $0.prefix { $0 != "/" } }
    }
    let twice = Dictionary(grouping: lemmas) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
    #expect(lemmas.count > 1000)
  }
}
