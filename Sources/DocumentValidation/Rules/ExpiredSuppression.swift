package import PolicyModel

/// A decision that a finding may stay has run out.
///
/// ## Why it matters
///
/// Suppressions are given for a time, so that somebody looks again.
///
/// ## Example
///
///     <!-- policydiff-allow: placeholder; reason: address follows; expires: 2024-01-31 -->
///
/// ## How to mend it
///
/// Mend the finding, or renew the decision with a new date.
package enum ExpiredSuppression: Rule {
  package static let id = "expired-suppression"
  package static let severity = Diagnostic.Severity.warning

}
