internal import ArgumentParser
internal import Negotiation
internal import Reading

/// Which words and names a reader knows beside the general ones.
struct PackOptions: ParsableArguments {
  @Option(help: .init("A pack of names of your own; may be given again.", valueName: "file"))
  var pack: [String] = []

  @Flag(help: "Read without the packs that ship.")
  var noPack = false

  /// The reader for these packs.
  ///
  /// - Parameter learnt: names learnt from a ledger.
  /// - Throws: a refusal that names every wrong line of a pack.
  func reader(learnt: Pack? = nil) throws(Refusal) -> Reader {
    let packs = try own() + (learnt.map { [$0] } ?? [])
    return noPack ? Reader(packs: packs, shipped: []) : Reader(packs: packs)
  }

  /// Every pack that takes part in some statement.
  func all() throws(Refusal) -> [Pack] { try own() + (noPack ? [.world, .bodies] : Pack.shipped) }

  private func own() throws(Refusal) -> [Pack] {
    var packs: [Pack] = []
    for file in pack {
      let text = String(decoding: try Files.bytes(of: file), as: UTF8.self)
      do throws(PackError) {
        packs.append(try Pack(name: file, text: text))
      } catch {
        let shown = error.problems.prefix(5).map(\.description).joined(separator: "; ")
        let more = error.problems.count > 5 ? "; and \(error.problems.count - 5) more" : ""
        throw .refused("\(file) is no pack: \(shown)\(more)", hint: "README.md, \"Your own pack\", shows the format")
      }
    }
    return packs
  }
}

/// What a person knows better than the page.
struct PageOptions: ParsableArguments {
  @Option(help: .init("The day of the statement, where the page has none or a wrong one.", valueName: "day"))
  var date: DayText?

  @Option(help: .init("The title to record.", valueName: "text"))
  var title: String?

  @Option(help: .init("The negotiation it belongs to, such as nagorno-karabakh.", valueName: "process"))
  var process: String?

  @Option(help: .init("Who issues it; may be given again.", valueName: "actor"))
  var issuer: [String] = []

  /// The options, checked.
  func checked(today: Day) throws(Refusal) -> Known {
    var known = Known(title: title, process: process)
    if let date {
      let days = try date.days(today: today)
      guard days.lowerBound == days.upperBound else {
        throw .refused("--date: \"\(date.text)\" is no single day", hint: "a day is written 2011-12-06")
      }
      known.overrides.date = days.lowerBound
    }
    if let process, !Slug.isWord(process) {
      throw .refused("--process: \"\(process)\" is no name", hint: "processes look like nagorno-karabakh")
    }
    for name in issuer {
      guard let party = Party(name) else {
        throw .refused(
          "--issuer: \"\(name)\" is no actor", hint: "actors look like armenia, armenia/president, person:igor-popov")
      }
      known.overrides.issuers.append(party)
    }
    return known
  }

  /// What is known of a page.
  struct Known {
    var overrides = Reader.Overrides()
    var title: String?
    var process: String?
  }
}
