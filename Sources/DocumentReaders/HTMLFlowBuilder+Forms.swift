internal import PolicyModel

/// Forms: where they send what is written into them belongs to the policy, though it is no text.
extension HTMLFlowBuilder {
  /// Notes a form that says where it sends to, or a button that says so for its form.
  mutating func noteForm(_ element: HTMLElement, _ values: HTMLAttributes, at start: Int) {
    guard mode == .policy, element.withholding < 0 else { return }
    if element.tag == .form, let action = values["action"], !action.isEmpty {
      flow.forms.append(
        FlowForm(container: Int(element.container), action: action, label: "", position: lines.position(of: start)))
    } else if element.tag == .button, let action = values["formaction"], !action.isEmpty {
      flow.forms.append(
        FlowForm(
          container: Int(stack.last?.container ?? -1), action: action, label: values["value"] ?? "",
          position: lines.position(of: start)))
    }
  }

  /// Notes a form of another site that is shown in a frame.
  mutating func noteFrame(_ values: HTMLAttributes, at start: Int) {
    guard mode == .policy, stack.last.map({ $0.withholding < 0 }) ?? true else { return }
    // Pages that load a frame late keep its address in a field of their own.
    let sources = [values["src"], values["data-src"], values["data-lazy-src"]].compactMap { $0 }
    guard let source = sources.first(where: { LinkTarget($0).isForm }) else { return }
    flow.forms.append(
      FlowForm(
        container: Int(stack.last?.container ?? -1), action: source, label: values["title"] ?? "",
        position: lines.position(of: start)))
  }

  /// Takes the words of `<input type=submit>` for its form.
  mutating func nameForm(by values: HTMLAttributes) {
    guard mode == .policy, let type = values["type"]?.lowercased(), type == "submit" || type == "image" else { return }
    nameForm(values["value"] ?? values["alt"] ?? "")
  }

  /// Takes the words of the button that just ended for its form.
  mutating func nameForm(byButtonIn element: HTMLElement) {
    guard let leaf = flow.leaves.last, leaf.container == Int(element.container) else { return }
    nameForm(leaf.text)
  }

  private mutating func nameForm(_ label: String) {
    guard let last = flow.forms.indices.last, flow.forms[last].label.isEmpty else { return }
    // The last form is the one around the button if it is still open.
    let isOpen = stack.elements.contains { $0.tag == .form && Int($0.container) == flow.forms[last].container }
    if isOpen || flow.forms[last].container < 0 { flow.forms[last].label = label }
  }
}

extension Flow {
  /// Puts a mark for every form at the end of the text before it, or of the first text if none stands before.
  ///
  /// A form without text before it and without any after it has nothing to belong to. O(leaves + forms).
  mutating func markForms() {
    var next = 0
    for form in forms {
      while next < leaves.count, leaves[next].range.start < form.position { next += 1 }
      guard let place = next > 0 ? next - 1 : leaves.indices.first else { return }
      let end = leaves[place].text.utf8.count
      leaves[place].marks.append(InlineMark(end..<end, .form(action: form.action, label: form.label)))
    }
  }
}
