/// What few values of a kind have, put into one object: a value without it is cheap to copy, and one with it nearly.
final class Box<Fields: Sendable>: Sendable {
  let fields: Fields

  init(_ fields: Fields) { self.fields = fields }
}
