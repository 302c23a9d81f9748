//! The elements of a DOCX that change what is read.

use quick_xml::name::{Namespace, ResolveResult};

/// The namespace of `WordprocessingML`, as most programs write it and as the strict form of the standard has it.
const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
/// The namespace of what newer programs write beside what older ones can read.
const COMPATIBLE: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/// An element, by what it means for the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Paragraph,
    Run,
    Text,
    /// Stands for a space: a tab, a line end, a page end.
    Gap,
    Hyphen,
    Table,
    Row,
    Cell,
    /// Properties of paragraphs, rows, cells: what is in them are no words.
    Properties,
    /// Words that came in, or that came from elsewhere.
    Inserted,
    /// Words that went away.
    Deleted,
    Bookmark,
    /// Begin, middle or end of a field.
    FieldMark,
    FieldCode,
    /// A field in one piece.
    Field,
    Comment,
    /// The same again for older programs.
    Fallback,
    Other,
}

/// What an element is.
pub(super) fn tag(namespace: &ResolveResult<'_>, name: &str) -> Tag {
    let ResolveResult::Bound(Namespace(namespace)) = namespace else {
        return Tag::Other;
    };
    if *namespace == COMPATIBLE && name == "Fallback" {
        return Tag::Fallback;
    }
    if !WORD.contains(namespace) {
        return Tag::Other;
    }
    match name {
        "p" => Tag::Paragraph,
        "r" => Tag::Run,
        "t" => Tag::Text,
        "tab" | "ptab" | "br" | "cr" => Tag::Gap,
        "noBreakHyphen" => Tag::Hyphen,
        "tbl" => Tag::Table,
        "tr" => Tag::Row,
        "tc" => Tag::Cell,
        "pPr" | "trPr" | "tcPr" | "tblPr" => Tag::Properties,
        "ins" | "moveTo" => Tag::Inserted,
        "del" | "moveFrom" => Tag::Deleted,
        "bookmarkStart" => Tag::Bookmark,
        "fldChar" => Tag::FieldMark,
        "instrText" => Tag::FieldCode,
        "fldSimple" => Tag::Field,
        "commentReference" => Tag::Comment,
        _ => Tag::Other,
    }
}
