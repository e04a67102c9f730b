// The library is this one module. Whoever imports it has by name all that its functions take and give: the values of the
// model, and the options of the use cases. What is `public` in other modules and not named here is so for the modules of
// this package alone, and may change with any version.

@_exported public import PolicyModel

/// Why a document could not be read.
@_exported public import enum DocumentReaders.ReadingError
/// How a document is read.
@_exported public import struct DocumentReaders.ReadingOptions
/// The formats that are read.
@_exported public import enum DocumentReaders.SourceFormat
/// What a document must have.
@_exported public import struct DocumentValidation.Profile
/// The colour of links and marks in a page.
@_exported public import struct ReportWriters.PageTint
/// The options of a summary: its language and length, and what the editor calls the document and its versions.
@_exported public import enum SummaryComposition.SummaryComposer
/// The languages that summaries are written in.
@_exported public import enum SummaryComposition.SummaryLanguage
