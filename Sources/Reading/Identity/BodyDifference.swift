/// What a reprint dropped, added or changed, sentence by sentence.
public struct BodyDifference: Hashable, Sendable {
  /// One step from the first text to the second; numbers are those of ``Sentence/number``.
  public enum Change: Hashable, Sendable {
    /// The same words, typography aside.
    case kept(Int, Int)
    /// The same sentence with other words.
    case changed(Int, Int)
    case dropped(Int)
    case added(Int)
  }

  /// The steps in the order of the texts, drops before additions.
  public let changes: [Change]

  /// Whether nothing but typography differs.
  public var isEmpty: Bool {
    changes.allSatisfy { if case .kept = $0 { true } else { false } }
  }

  /// A sentence as it is compared.
  private struct Line {
    var number: Int
    var words: [UInt8]
    var shingles: Shingles
  }

  /// Sentences below this share of common word pairs are two sentences, not one that was changed.
  private static let threshold = 0.4
  /// The most pairs that are compared one by one; longer texts are matched by equal sentences alone.
  private static let limit = 250_000

  /// Compares the sentences of two bodies. Complexity: linear where they agree, else quadratic up to a limit.
  public init(
    from first: [Sentence], of firstText: [UInt8], to second: [Sentence], of secondText: [UInt8]
  ) {
    let a = Self.lines(first, firstText)
    let b = Self.lines(second, secondText)
    var (head, tail) = (0, 0)
    while head < min(a.count, b.count), a[head].words == b[head].words { head += 1 }
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail].words == b[b.count - 1 - tail].words { tail += 1 }
    var changes = (0..<head).map { Change.kept(a[$0].number, b[$0].number) }
    changes += Self.align(a[head..<a.count - tail], b[head..<b.count - tail])
    for k in (0..<tail).reversed() { changes.append(.kept(a[a.count - 1 - k].number, b[b.count - 1 - k].number)) }
    self.changes = changes
  }

  private static func lines(_ sentences: [Sentence], _ text: [UInt8]) -> [Line] {
    sentences.map { sentence in
      var words: [UInt8] = []
      CommonForm.append(sentence.range, of: text, to: &words)
      return Line(number: sentence.number, words: words, shingles: Shingles(commonForm: words, width: 2))
    }
  }

  /// The alignment of greatest total likeness (Needleman and Wunsch, gaps free).
  private static func align(_ a: ArraySlice<Line>, _ b: ArraySlice<Line>) -> [Change] {
    guard a.count * b.count <= limit else { return match(a, b) }
    let (rows, columns) = (a.count, b.count)
    var score = [Double](repeating: 0, count: (rows + 1) * (columns + 1))
    var likeness = [Double](repeating: 0, count: max(1, rows * columns))
    for i in stride(from: rows - 1, through: 0, by: -1) {
      for j in stride(from: columns - 1, through: 0, by: -1) {
        let (x, y) = (a[a.startIndex + i], b[b.startIndex + j])
        let like = x.words == y.words ? 1 : min(0.99, x.shingles.resemblance(to: y.shingles))
        likeness[i * columns + j] = like
        let pair = like >= threshold ? like + score[(i + 1) * (columns + 1) + j + 1] : -1
        score[i * (columns + 1) + j] = max(pair, score[(i + 1) * (columns + 1) + j], score[i * (columns + 1) + j + 1])
      }
    }
    var changes: [Change] = []
    var (i, j) = (0, 0)
    while i < rows, j < columns {
      let like = likeness[i * columns + j]
      let here = score[i * (columns + 1) + j]
      let (x, y) = (a[a.startIndex + i].number, b[b.startIndex + j].number)
      if like >= threshold, here == like + score[(i + 1) * (columns + 1) + j + 1] {
        changes.append(like == 1 ? .kept(x, y) : .changed(x, y))
        (i, j) = (i + 1, j + 1)
      } else if here == score[(i + 1) * (columns + 1) + j] {
        changes.append(.dropped(x))
        i += 1
      } else {
        changes.append(.added(y))
        j += 1
      }
    }
    changes += a.dropFirst(i).map { .dropped($0.number) }
    changes += b.dropFirst(j).map { .added($0.number) }
    return changes
  }

  /// Equal sentences in order, everything else dropped or added.
  private static func match(_ a: ArraySlice<Line>, _ b: ArraySlice<Line>) -> [Change] {
    var places: [[UInt8]: [Int]] = [:]
    for j in b.indices.reversed() { places[b[j].words, default: []].append(j) }
    var changes: [Change] = []
    var next = b.startIndex
    for line in a {
      while let place = places[line.words]?.last, place < next { places[line.words]?.removeLast() }
      guard let place = places[line.words]?.last else {
        changes.append(.dropped(line.number))
        continue
      }
      changes += b[next..<place].map { .added($0.number) }
      changes.append(.kept(line.number, b[place].number))
      next = place + 1
    }
    return changes + b[next...].map { .added($0.number) }
  }
}
