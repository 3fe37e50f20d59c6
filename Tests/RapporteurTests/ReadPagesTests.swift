import Testing

/// The five pages kept beside the project, read by the built program; the facts hold where those pages exist.
struct ReadPagesTests {
  private static let pages: [String] = {
    let folder = Place.package + "/../shared/seeds"
    return Place.names(in: folder).filter { $0.hasSuffix(".txt") }.map { folder + "/" + $0 }
  }()

  /// The scores of `compare`, shipped statements against pages read, by tier: precision, F1, strict F1.
  private static func scores() throws -> [String: [Double]] {
    let folder = Place.fresh()
    defer { Place.remove(folder) }
    let shipped = Place.names(in: Place.package + "/events").filter { $0.hasSuffix(".ndjson") }
      .map { Place.text(of: Place.package + "/events/" + $0) }
    let read = try pages.map { try Run.rapporteur(["decompose", $0, "--format", "ndjson"]).output }
    Place.write(shipped.joined(), to: folder + "/shipped.ndjson")
    Place.write(read.joined(), to: folder + "/read.ndjson")
    let compared = try Run.rapporteur([
      "compare", folder + "/shipped.ndjson", folder + "/read.ndjson", "--part", "scores", "--format", "tsv",
    ])
    var scores: [String: [Double]] = [:]
    for line in compared.output.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 8, cells[0] == "tier" else { continue }
      scores[cells[1]] = [cells[4], cells[6], cells[7]].compactMap { Double($0) }
    }
    return scores
  }

  @Test(.enabled(if: !pages.isEmpty))
  func `pages read agree with the shipped statements as far as the README says`() throws {
    let scores = try Self.scores()
    // Precision, F1 and strict F1 at least.
    for (tier, least) in ["core": [0.97, 0.95, 0.95], "attested": [0.95, 0.95, 0.95], "background": [0.9, 0.9, 0.7]] {
      let found = try #require(scores[tier])
      #expect(zip(found, least).allSatisfy { $0 >= $1 }, "\(tier): \(found)")
    }
  }
}
