import PolicyModel

/// Redlines with the characters in them that nobody sees spelt out by name, so that a change of one can be seen.
enum SpelledText {
  /// The runs of a redline with hidden characters spelt out; of kept words, those that only one side has are marked as
  /// deleted or inserted.
  static func runs(_ runs: [RedlineRun]) -> [RedlineRun] {
    runs.flatMap { run -> [RedlineRun] in
      guard let oldText = run.oldText else { return [RedlineRun(run.operation, HiddenCharacters.spelled(run.text))] }
      let pieces = RedlineText.invisibleDifferences(oldText, run.text)
      guard pieces.contains(where: { $0.operation != .kept }) else {
        return [RedlineRun(.kept, HiddenCharacters.spelled(run.text), oldText: HiddenCharacters.spelled(oldText))]
      }
      return pieces.map { piece in
        RedlineRun(piece.operation, piece.operation == .kept ? HiddenCharacters.spelled(piece.text) : named(piece.text))
      }
    }
  }

  /// Every character by name: what stands alone in a mark must be seen, whether it does harm or not.
  private static func named(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.allSatisfy(HiddenCharacters.isInvisible) else { return HiddenCharacters.spelled(text) }
    return scalars.map { "<" + HiddenCharacters.name(of: $0) + ">" }.joined()
  }
}
