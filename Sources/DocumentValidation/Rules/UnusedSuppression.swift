package import PolicyModel

/// A suppression allows something that is not there any more.
///
/// ## Why it matters
///
/// What is left over may hide a finding of tomorrow.
///
/// ## Example
///
///     A comment that allows `placeholder` in a section without one.
///
/// ## How to mend it
///
/// Remove the suppression.
package enum UnusedSuppression: Rule {
  package static let id = "unused-suppression"
  package static let severity = Diagnostic.Severity.note

}
