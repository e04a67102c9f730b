// Written by scripts/regenerate-rules from the rules' doc comments: do not edit.
// swift-format-ignore-file

/// The pages of all rules. Each begins with its id on a line of its own and ends before a form feed.
enum RulePages {
  static let text = #"""
    ambiguous-license
    A licence is stated, but not clearly enough to know which one it is.

    ## Why it matters

    “Creative Commons” is a family of licences, some of which forbid changes or commercial use. Adopters cannot rely
    on it.

    ## Example

        This text is under a Creative Commons licence.

    ## How to mend it

    Name the licence with its version, and link to it.
    \#u{0C}\#
    bidirectional-control
    A control character reverses the order in which text is shown, or is never closed.

    ## Why it matters

    What readers see is then not what the document says: an address or a number can be shown backwards. Texts in
    right-to-left scripts need such characters only in pairs and never the overriding ones.

    ## Example

        write to ‮gro.ecnailla@tcudnoc

    ## How to mend it

    Remove the character; if the text needs isolation, close it in the same paragraph.
    \#u{0C}\#
    changed-contact-domain
    An e-mail address for reports is at another domain than in the older version.

    ## Why it matters

    It may be right. It is also what a hostile edit would change first, and what a slip of the pen breaks without
    anybody noticing.

    ## Example

        conduct@alliance.example became conduct@aliance.example.

    ## How to mend it

    Make sure that the new address is yours and is read.
    \#u{0C}\#
    conflict-marker
    Marks of an unfinished merge stand in the document.

    ## Why it matters

    Two versions of the text stand side by side, and readers see both.

    ## Example

        <<<<<<< HEAD
        Report to the board.
        =======
        Report to the committee.
        >>>>>>> draft

    ## How to mend it

    Decide for one of the texts and remove the marks.
    \#u{0C}\#
    conflicting-license
    The document states two different licences for itself.

    ## Why it matters

    Nobody knows which conditions hold; a careful adopter will not use the text.

    ## Example

        This code is licensed under CC BY 4.0. … © All content CC BY-NC 4.0.

    ## How to mend it

    State one licence, and say of any other licence which part it covers.
    \#u{0C}\#
    contradicting-items
    The same act is both expected and prohibited, in the same words.

    ## Why it matters

    Whoever follows one list breaks the other, and no report can be decided. It happens when an item is moved from
    one list to the other and left behind.

    ## Example

        Members shall: share data before publication.
        Members shall not: share data before publication.

    ## How to mend it

    Remove it from one of the lists, or say in which cases each holds.
    \#u{0C}\#
    dead-anchor
    A link leads to a place in the same document that does not exist.

    ## Why it matters

    The click does nothing. It happens when a heading is renamed, because most sites make anchors of headings.

    ## Example

        See [Consequences](#consequnces).

    ## How to mend it

    Point the link to the anchor of the section that is meant.
    \#u{0C}\#
    duplicate-number
    Two sections side by side have the same number.

    ## Why it matters

    A reference to that number has two answers.

    ## Example

        ## 4 Conduct
        ## 4 Reporting

    ## How to mend it

    Renumber the later section and those after it, and the references to them.
    \#u{0C}\#
    duplicate-title
    Two sections side by side have the same title.

    ## Why it matters

    Links and references by title lead to the first one only, and a text pasted twice looks like this.

    ## Example

        ## Reporting
        …
        ## Reporting

    ## How to mend it

    Merge the sections or tell them apart in their titles.
    \#u{0C}\#
    empty-required-role
    A section announces something required and has no text.

    ## Why it matters

    The heading promises the answer that readers need most, and there is none. It usually means that a draft was
    published.

    ## Example

        ## Reporting

        ## Consequences
        A person found in breach may be warned or excluded.

    ## How to mend it

    Write the section, or remove the heading and say it where it belongs.
    \#u{0C}\#
    empty-section
    A heading has neither text nor subsections.

    ## Why it matters

    Either a text was lost, or the heading is left over. Readers stop there and wonder.

    ## Example

        ## Definitions

        ## Scope
        This code applies to all members.

    ## How to mend it

    Write the section or remove its heading.
    \#u{0C}\#
    expired-suppression
    A decision that a finding may stay has run out.

    ## Why it matters

    Suppressions are given for a time, so that somebody looks again.

    ## Example

        <!-- policydiff-allow: placeholder; reason: address follows; expires: 2024-01-31 -->

    ## How to mend it

    Mend the finding, or renew the decision with a new date.
    \#u{0C}\#
    foreign-base
    A `base` element makes the page’s links lead to another site than the page’s own.

    ## Why it matters

    Every link without a host, and every form, goes where `base` says. It stands in the head of the page, where nobody
    looks, and one word there turns all of them.

    Reported where the page names its own address (`canonical`, `og:url`) at another site.

    ## Example

        <link rel="canonical" href="https://alliance.example/code"><base href="https://other.example/">

    ## How to mend it

    Take the `base` element out, or let it name the page’s own site.
    \#u{0C}\#
    foreign-language-section
    A section is in another language than the document.

    ## Why it matters

    A translation was left unfinished, and readers of the one language cannot read that part.

    ## Example

        A French code whose section on reporting is in English.

    ## How to mend it

    Translate the section; if it is meant to be in another language, allow the rule for it and say why.
    \#u{0C}\#
    hidden-text
    Text stands in the page, and its own style keeps everybody from seeing it.

    ## Why it matters

    What nobody can read binds nobody, and whoever copies or indexes the page gets other words than its readers. A rule
    that is made too small or too pale to be read has been taken from them without a trace.

    Reported is text too small to be read, in the colour of what is behind it, wholly transparent, put outside of the
    window or cut off. What a page shows on demand (`display: none`, `hidden`) is not reported.

    ## Example

        <p style="font-size:0">Members must report a breach within ten days.</p>

    ## How to mend it

    Show the text, or take it out.
    \#u{0C}\#
    hinted-required-role
    A required role is only hinted at: some words point to it, and no sentence says it.

    ## Why it matters

    A passing mention tells readers that there are consequences, or a way to report, without telling them which. A
    person has to judge whether it is enough.

    ## Example

        Behave well. Violations will have consequences.

    ## How to mend it

    Say it in a sentence or list of its own.
    \#u{0C}\#
    incomplete-suppression
    A suppression gives no reason, and therefore does not hold.

    ## Why it matters

    In a year nobody knows why the finding may stay.

    ## Example

        <!-- policydiff-allow: placeholder -->

    ## How to mend it

    Add `reason:`, and better also `approver:` and `expires:`.
    \#u{0C}\#
    insecure-contact-form
    A form or page for reports is reached without encryption.

    ## Why it matters

    Whoever shares the network can read who reports whom, and can change the page.

    ## Example

        Use the [report form](http://alliance.example/report).

    ## How to mend it

    Link to the `https:` address.
    \#u{0C}\#
    invisible-character
    An invisible character stands inside a word or an address.

    ## Why it matters

    Search, copying and comparison fail for no visible reason; in an address it means that mail does not arrive.
    Inside an address the finding is an error, and so are words spelt in characters that nobody can see.

    ## Example

        con​duct@alliance.example   (a zero width space after “con”)

    ## How to mend it

    Remove the character.
    \#u{0C}\#
    look-alike-letter
    A letter of another script stands in a word and only looks like the one that belongs there.

    ## Why it matters

    The word looks right and is another one: search does not find it, and an address with such a letter belongs to
    somebody else. In an address the finding is an error.

    Words that are mixed for all to see, such as μm or Δt, are not reported.

    ## Example

        conduct@аlliance.example   (the first letter of “аlliance” is Cyrillic)

    ## How to mend it

    Type the word again.
    \#u{0C}\#
    lost-contact
    The older version gave an address for reports, and this one gives none.

    ## Why it matters

    People who kept the link to the page find no way to report any more.

    ## Example

        “Write to conduct@alliance.example” became “Tell the committee”.

    ## How to mend it

    Put an address in.
    \#u{0C}\#
    lost-required-role
    The older version had a required role, and this one has not.

    ## Why it matters

    A revision should not take away the answer to one of the questions that readers come with.

    ## Example

        The version of 2023 had a section on reporting; this one has none.

    ## How to mend it

    Put the text back, or say where it is now.
    \#u{0C}\#
    misleading-link
    A link leads elsewhere than it seems to.

    ## Why it matters

    Readers trust the address they see. A report sent to another one is lost at best.

    Reported are links whose words are an address and that lead to another one, mail links that write to somebody unseen
    (`bcc`), web addresses with a name before an `@` that looks like the host, hosts with letters that only look like
    others, and links that run a script. An address at the same organisation’s domain is not reported, and another page
    of the same host is a note.

    ## Example

        [conduct@alliance.example](mailto:secretary@other.example)

    ## How to mend it

    Make the words and the target the same.
    \#u{0C}\#
    missing-attribution
    The document says that it was made from another text, and does not say clearly from which.

    ## Why it matters

    Most sources of codes are under licences that ask for credit: the title or author of the source, and where to
    find it. “Adapted from an earlier code” is no credit, and readers cannot compare.

    ## Example

        This code is adapted from another community’s code of conduct.

    ## How to mend it

    Name the source and link to it.
    \#u{0C}\#
    missing-contact
    The document gives no address at which somebody can be reached.

    ## Why it matters

    Readers have questions about what applies to them, and adopters about what they may do with the text.

    ## Example

        A code that ends without naming anybody.

    ## How to mend it

    Add an address for questions.
    \#u{0C}\#
    missing-license
    The document does not say under which licence it may be used.

    ## Why it matters

    Without a licence nobody may copy or adapt the text, and those who would like to adopt it have to ask. A licence
    of the site or the repository rarely reaches a reader of the page.

    ## Example

        A code that ends with its last rule.

    ## How to mend it

    Add a sentence such as “This code is licensed under CC BY 4.0” with a link to the licence.
    \#u{0C}\#
    missing-recommended-role
    A role that the profile recommends is nowhere in the document.

    ## Why it matters

    Readers of most policies of this kind find it there and will look for it.

    ## Example

        Bylaws that never say what the association is for.

    ## How to mend it

    Add the text, or take the recommendation out of your own profile.
    \#u{0C}\#
    missing-required-heading
    A heading that the profile asks for is not there.

    ## Why it matters

    The organisation has decided that its policies have this section, under this name.

    ## Example

        A profile that asks for “Preamble”, and a code without one.

    ## How to mend it

    Add the section, or add the title it has to the aliases in the profile.
    \#u{0C}\#
    missing-required-role
    A role that the profile requires is nowhere in the document.

    ## Why it matters

    A reader comes with a question: am I bound by this, what is forbidden, to whom do I turn, what happens then. A
    policy that leaves one of the core questions open leaves that reader without an answer, however good the rest
    is.

    The text decides, not the headings: a scope may stand in the introduction, and expected and prohibited
    behaviours may share a section.

    ## Example

        A code that lists what is prohibited, and never says how to report it.

    ## How to mend it

    Add the missing text. It needs no section of its own; one clear sentence where readers look for it will do.
    \#u{0C}\#
    missing-required-text
    A role is there, but its text lacks something that the profile asks of it.

    ## Why it matters

    A procedure without time limits, or a duty without an address, can be kept without anybody being helped.

    ## Example

        “Reports are answered”, where the profile asks for a time limit.

    ## How to mend it

    Add what the profile asks for: an address, a time limit, or more items.
    \#u{0C}\#
    missing-version-date
    The document states neither a version nor a date.

    ## Why it matters

    Readers cannot tell whether they hold the text that is in force, and a report cannot be judged by the text that
    held on that day.

    ## Example

        A code without “Version 2.1” or “Adopted on 4 May 2024”.

    ## How to mend it

    Add a version or a date of adoption, at the top or in the last line.
    \#u{0C}\#
    number-mismatch
    The number of a subsection does not begin with the number of its section.

    ## Why it matters

    After a renumbering the subsections were forgotten: readers cannot tell which number to quote.

    ## Example

        ## 3 Reporting
        ### 2.1 To whom

    ## How to mend it

    Renumber the subsections.
    \#u{0C}\#
    numbering-gap
    A number is left out between two sections.

    ## Why it matters

    Readers wonder what was removed, and references to the missing number fail.

    ## Example

        ## 3 Conduct
        ## 5 Reporting

    ## How to mend it

    Renumber, or put in a section that says “(removed)”, so that old references stay right.
    \#u{0C}\#
    numbering-style-break
    One section is numbered in another way than all sections beside it.

    ## Why it matters

    It looks like a part of another document, and a reference such as “section 4” may not find it.

    ## Example

        ## I. Scope
        ## II. Conduct
        ## 3. Reporting

    ## How to mend it

    Number it as the others.
    \#u{0C}\#
    placeholder
    A placeholder of a template was left in the text.

    ## Why it matters

    `[INSERT CONTACT METHOD]` in the place of an address is the most common fault of published codes: everything
    looks complete, and nobody can report anything.

    Marks in square or angle brackets that tell the editor to put something in, `TODO`, `FIXME` and `TBD`, words such as
    `YOUR_EMAIL_HERE` and `XXX-XXX-XXXX`, addresses at `example.com`, `example.org` and `example.net`, and filler text
    are reported; references such as `[1]` or `[RFC2119]`, check boxes, `[sic]` and the blanks of words to be spoken or
    of a model letter are not.

    ## Example

        Report to the community leaders at [INSERT CONTACT METHOD].

    ## How to mend it

    Put in what the placeholder asks for.
    \#u{0C}\#
    reporting-without-contact
    The document says that violations can be reported, and gives no way to do it.

    ## Why it matters

    A person who was harassed has to find out to whom to write, at once and without asking around. Without an
    address, a form, a telephone number or a person who can be found, the policy does not work.

    Where a body or person is named without an address, the finding is a warning: members of a small community may
    know how to reach them, newcomers do not.

    ## Example

        Report violations to the committee.

    ## How to mend it

    Add an e-mail address, a form, a telephone number, or say how to recognise and find the people in charge.
    \#u{0C}\#
    retargeted-reference
    The same reference now leads to another section than in the older version.

    ## Why it matters

    The words “section 6” stayed while sections were renumbered, so the rule that they bring in is now another one.
    It changes what the policy says without a word being changed.

    ## Example

        “the consequences in section 6”: section 6 was Consequences, and is Confidentiality now.

    ## How to mend it

    Put in the number that the section has now.
    \#u{0C}\#
    role-out-of-order
    A role stands before one that the profile puts ahead of it.

    ## Why it matters

    Readers who know other policies of the organisation look for it at the usual place.

    ## Example

        Consequences before prohibited behaviours.

    ## How to mend it

    Move the section, or change the order in the profile.
    \#u{0C}\#
    silent-edit
    The text changed, and its version and dates did not.

    ## Why it matters

    Two texts under one version cannot be told apart; readers who trust the date miss the change.

    ## Example

        Version 2.1 says “may be excluded”; another text that calls itself version 2.1 says “will be excluded”.

    ## How to mend it

    Raise the version or put in the date of the change.
    \#u{0C}\#
    skipped-heading-level
    A heading is more than one level below the heading before it.

    ## Why it matters

    People who hear the page read aloud move by heading levels, and a missing level sounds like a missing section
    (WCAG 2.2, technique G141).

    ## Example

        # Code of Conduct
        ### Scope

    ## How to mend it

    Raise the heading to the next level.
    \#u{0C}\#
    stamp-without-change
    The version or date changed, and the text did not.

    ## Why it matters

    Readers look for a change that is not there. It is right where a text was reviewed and confirmed; then say so.

    ## Example

        Version 2.1 and version 2.2 with the same words.

    ## How to mend it

    Keep the version, or note in the history that nothing changed.
    \#u{0C}\#
    template-variable
    A variable of a template engine stands in the text.

    ## Why it matters

    If the file is published as it is, readers see `{{ email }}` where the address should be. Where a site generator
    fills it in, check the generated page instead, or allow the rule in your profile.

    ## Example

        Write to {{ site.email }}.

    ## How to mend it

    Validate the rendered page, or put in the value.
    \#u{0C}\#
    undefined-term
    The text calls a term defined, and the document does not define it.

    ## Why it matters

    Readers look for a meaning that is not there. The rule looks at what the text itself calls defined (“…, as
    defined below”), and not at capital letters.

    ## Example

        “Covered Person” (as defined below) …     and no definition follows

    ## How to mend it

    Define the term or remove the reference to its definition.
    \#u{0C}\#
    unexpected-numbering-style
    A section is not numbered as the profile asks.

    ## Why it matters

    References in other documents of the organisation rely on one way of numbering.

    ## Example

        “3. Reporting”, where the profile asks for Roman numerals.

    ## How to mend it

    Number the section as the profile says.
    \#u{0C}\#
    unnamed-change
    The history of changes does not name a section whose meaning changed.

    ## Why it matters

    Readers rely on the history to see what is new for them. A change that it leaves out is a change they miss.

    ## Example

        “2.1: wording of section 3.”, while section 5 now gives ten days instead of thirty.

    ## How to mend it

    Name the section in the history, or take the change back.
    \#u{0C}\#
    unread-language
    The text is in a language for which there are no role cues, so nobody looked for what the profile requires.

    ## Why it matters

    Structure, numbers, references and links were checked as in any document. Whether it says who is bound, how to
    report and what follows was not, and silence about that must not be read as praise.

    ## Example

        A code in Hebrew under the profile `code-of-ethics`.

    ## How to mend it

    Have a reader of the language go through the required roles, or add the language: `Documentation/Languages.md` says how.
    \#u{0C}\#
    unresolved-reference
    A reference names a section that the document does not have.

    ## Why it matters

    Readers are sent to a rule that is not there. It happens when sections are removed or renumbered and nobody
    reads the text through.

    ## Example

        The consequences are listed in section 9.     (the document has seven sections)

    ## How to mend it

    Put in the number of the section that is meant, or remove the reference.
    \#u{0C}\#
    unused-suppression
    A suppression allows something that is not there any more.

    ## Why it matters

    What is left over may hide a finding of tomorrow.

    ## Example

        A comment that allows `placeholder` in a section without one.

    ## How to mend it

    Remove the suppression.
    \#u{0C}\#
    unused-term
    A term is defined and never used.

    ## Why it matters

    Definitions that nothing needs make readers look for the rule that uses them.

    ## Example

        “Sponsor” means …     and no other text speaks of sponsors

    ## How to mend it

    Remove the definition, or use the term.
    \#u{0C}\#
    wrong-role-reference
    A reference says what the section is about that it names, and that section is about something else.

    ## Why it matters

    The reference resolves, so no other check sees it, but the reader who follows it finds the wrong rule. It is
    what remains when sections are renumbered and references are not.

    ## Example

        … and result in the consequences listed in section 6.     (section 6 is on confidentiality)

    ## How to mend it

    Put in the number of the section that the words describe.
    \#u{0C}\#
    """#
}
