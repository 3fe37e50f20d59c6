/// A folder of one test's own, gone with everything in it when its last reference is.
final class Folder: Sendable {
  let path = Place.fresh()

  deinit { Place.remove(path) }
}
