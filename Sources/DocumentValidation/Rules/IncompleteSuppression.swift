package import PolicyModel

/// A suppression gives no reason, and therefore does not hold.
///
/// ## Why it matters
///
/// In a year nobody knows why the finding may stay.
///
/// ## Example
///
///     <!-- policydiff-allow: placeholder -->
///
/// ## How to mend it
///
/// Add `reason:`, and better also `approver:` and `expires:`.
package enum IncompleteSuppression: Rule {
  package static let id = "incomplete-suppression"
  package static let severity = Diagnostic.Severity.warning

}
