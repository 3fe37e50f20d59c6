import Negotiation
import Testing

@testable import Reading

@Suite("The packs that ship") struct ShippedPacks {
  static let texts = [
    ("world", Pack.worldText), ("bodies", Pack.bodiesText), ("nagorno-karabakh", Pack.nagornoKarabakhText),
  ]
  static let entries = Pack.shipped.flatMap(\.entries)

  static func identifiers(_ kinds: Pack.Kind...) -> Set<String> {
    Set(entries.filter { kinds.contains($0.kind) }.map(\.id))
  }

  @Test(arguments: texts) func `have no wrong line`(name: String, text: String) throws {
    let pack = try Pack(name: name, text: text)
    #expect(pack.entries.count > 100)
  }

  @Test func `name every member of the United Nations and its two observers`() {
    let gone = ["soviet-union", "yugoslavia", "czechoslovakia", "kosovo", "taiwan"]
    #expect(Self.identifiers(.state).subtracting(gone).count == 193 + 2)
  }

  @Test func `give no entry the same name twice`() {
    for entry in Self.entries {
      let names = entry.names.map { $0.lowercased() }
      #expect(Set(names).count == names.count, "\(entry.id): \(entry.names)")
    }
  }

  @Test func `point only to what they know`() {
    let parties = Self.identifiers(.state, .area, .body)
    let offices = Self.identifiers(.office)
    for entry in Self.entries {
      for key in [Pack.Key.members, .parent, .authorities, .state, .issuers, .parties, .mediators] {
        for id in entry.attributes[key] {
          #expect(Self.isKnown(id, parties: parties, offices: offices), "\(entry.id): \(key) \(id)")
        }
      }
      for tenure in entry.tenures {
        for id in [tenure.office.id, tenure.represented?.id].compactMap(\.self) {
          #expect(Self.isKnown(id, parties: parties, offices: offices), "\(entry.id) holds \(id)")
        }
      }
      for id in entry.attributes[.aliasOf] {
        #expect(Self.entries.contains { $0.kind == entry.kind && $0.id == id }, "\(entry.id) is \(id)")
      }
    }
  }

  @Test func `know the city of every text and gathering`() {
    let cities = Set(Self.entries.flatMap { $0.kind == .place ? $0.names : $0.attributes[.capital] })
    for entry in Self.entries where entry.kind == .document || entry.kind == .occasion {
      for place in entry.attributes[.place] where place != "Montego Bay" {
        #expect(cities.contains(place), "\(entry.id) in \(place)")
      }
    }
  }

  @Test func `let no two holders of one office overlap by more than the day of handing over`() {
    var held: [Party: [(id: String, period: Pack.Period)]] = [:]
    for entry in Self.entries {
      for tenure in entry.tenures where !tenure.period.isCoarse && tenure.represented == nil {
        held[tenure.office, default: []].append((entry.id, tenure.period))
      }
    }
    #expect(held.count > 10)
    for (office, holders) in held {
      for a in holders {
        for b in holders where a.id != b.id {
          guard let first = b.period.first else { continue }
          #expect(!a.period.contains(first + 1), "\(office): \(a.id) and \(b.id)")
        }
      }
    }
  }

  @Test(arguments: [
    ("person:robert-bradtke", "2011-10-24", "united-states"), ("person:bernard-fassier", "2011-10-24", "france"),
    ("person:igor-popov", "2018-09-27", "russia"), ("person:stephane-visconti", "2020-12-14", "france"),
    ("person:andrzej-kasprzyk", "2011-03-09", "osce"), ("person:serzh-sargsyan", "2011-12-06", "armenia"),
    ("person:armen-sarkissian", "2020-11-18", "armenia"), ("person:jean-leonetti", "2011-12-06", "france"),
    ("person:karekin-ii", "2011-10-24", "armenia/church"),
    ("person:allahshukur-pashazade", "2011-10-24", "caucasus-muslim-board"),
  ])
  func `say whom a person stood for on a day`(id: String, day: String, principal: String) throws {
    let person = try #require(Self.entries.first { $0.id == id })
    let day = try #require(Day(day))
    let tenure = try #require(person.tenures.first { $0.period.contains(day) })
    #expect(tenure.principal.id == principal)
  }

  @Test(arguments: [("Sochi", 2011, 3, "sochi-2011-03-05"), ("Moscow", 2008, 11, "moscow-2008-11-02")])
  func `tell texts of one city apart by month and year`(place: String, year: Int, month: Int, id: String) throws {
    let found = Self.entries.filter { entry in
      guard entry.kind == .document, entry.attributes[.place] == [place] else { return false }
      guard let civil = entry.dates?.first?.civil else { return false }
      return civil.year == year && civil.month == month
    }
    #expect(found.map(\.id) == [id])
  }

  /// Whether a party is an entry, or an office of one: `armenia/foreign-minister`.
  static func isKnown(_ id: String, parties: Set<String>, offices: Set<String>) -> Bool {
    if parties.contains(id) { return true }
    guard let slash = id.lastIndex(of: "/") else { return false }
    return parties.contains(String(id[..<slash])) && offices.contains(String(id[id.index(after: slash)...]))
  }
}
