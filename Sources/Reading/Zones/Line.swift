/// One line of a page as a reader sees it: physical lines that break a sentence are joined.
struct Line {
  /// The words, without list mark and white space at the ends.
  var range: Range<Int>
  /// Where the list mark begins, or the words when there is none.
  var start: Int
  var mark = Mark.none
  /// Whether an empty line stands before it.
  var afterBlank: Bool
  /// The bytes of its last physical line.
  var width: Int
  /// Words, and among them words of grammar, words that begin small, and words of ``Genre/talks``.
  var words = 0
  var grammar = 0
  var small = 0
  var talks = 0
  /// Stops with white space or the end of the line after them.
  var stops = 0
  /// Whether four digits stand in it that can be a year.
  var hasYear = false
  /// Whether a verb of saying follows the word `statement`: `the statement noted that`.
  var tells = false
  /// Whether one of the words is a name of documents (``Genre/titles``).
  var isTitled = false
  /// Whether one of the words is a name of pictures (``Genre/pictures``), or its letters leave that open.
  var mayCredit = false
  var ending = Ending.open
  /// The key of the first and of the last word.
  var first = WordKey(0)
  var last = WordKey(0)
  /// What it is among the furniture of the page; `nil` for text.
  var role: Cues.Role?

  /// What a list puts before an item.
  enum Mark { case none, bullet, number, letter }

  /// How a line ends, closing quotation marks and brackets aside.
  enum Ending { case open, stop, colon, semicolon, comma, ellipsis }

  /// Running text: enough words, enough of them grammar, and a stop or great length. A long sentence may be full of
  /// names.
  var isProse: Bool {
    guard words >= 6, grammar * 7 >= words else { return false }
    let isNames = ending == .stop && words >= 20 && small * 5 >= words && first != WordSet.key("by")
    guard small * 5 >= words * 2 || isNames else { return false }
    return ending == .stop && words >= 8 || stops >= 1 || words >= 28
      || (ending == .colon || ending == .semicolon || ending == .ellipsis) && words >= 8
  }

  /// A short sentence, which is text only among prose.
  var isShortSentence: Bool { ending == .stop && words >= 3 && small >= 1 }

  /// Neither prose nor sentence: what menus, headings and links look like.
  var isFragment: Bool { !isProse && ending != .stop }
}
