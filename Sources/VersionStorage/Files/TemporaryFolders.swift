/// Folders that this program made for another one.
package enum TemporaryFolders {
  /// Removes a folder with whatever the other program left in it. Links in it are removed and not followed.
  package static func remove(_ path: String) {
    guard let slash = path.lastIndex(of: "/"),
      let parent = try? FolderHandle.open(String(path[...slash]), followsLink: true)
    else { return }
    // What stays behind is a folder of the system's for such things.
    try? parent.remove(String(path[path.index(after: slash)...]), shownAs: path, deepest: nil)
  }
}
