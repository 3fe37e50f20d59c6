/// The positions from `lower` up to `upper`; none when the bounds cross.
///
/// Rules look around a word by counting tokens to its left and right, and near the edges of a sentence the two
/// bounds can cross. There is nothing between them then, which is what every rule means; the standard operator
/// would stop the program over it. Inside this module the name means this function.
func ..< (lower: Int, upper: Int) -> Range<Int> {
  Range(uncheckedBounds: (lower, max(lower, upper)))
}
