//! The parts of a package: all but the main one are the same for all certificates of a batch.

use std::io::{Cursor, Write};

use quick_xml::escape::escape;
use zip::ZipWriter;

use super::drawing::Picture;
use super::{TEXT_FONT, options};
use crate::export::sheet::SheetProperties;
use crate::faces::{Face, Fonts};

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The beginning of a part with text: `document` or `hdr`.
pub(super) fn opening(root: &str, then: &str) -> String {
    format!(
        "{XML}<w:{root} xmlns:w=\"{W}\" xmlns:r=\"{OFFICE}\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">{then}"
    )
}

/// The header of all pages: an empty paragraph with the drawings.
fn header(drawings: &str) -> String {
    let paragraph = format!("<w:p><w:pPr><w:pStyle w:val=\"Anchor\"/></w:pPr>{drawings}</w:p></w:hdr>");
    opening("hdr", &paragraph)
}

/// All parts but the main one, zipped.
pub(super) fn parts(
    properties: &SheetProperties,
    picture: Option<&Picture>,
    drawings: &str,
    fonts: &Fonts,
) -> Vec<u8> {
    let mut parts: Vec<(String, Vec<u8>)> = vec![
        (
            "[Content_Types].xml".to_owned(),
            content_types(picture).into_bytes(),
        ),
        ("_rels/.rels".to_owned(), PACKAGE_RELATIONS.as_bytes().to_vec()),
        ("docProps/app.xml".to_owned(), app(properties).into_bytes()),
        ("docProps/core.xml".to_owned(), core(properties).into_bytes()),
        (
            "word/_rels/document.xml.rels".to_owned(),
            document_relations().into_bytes(),
        ),
        ("word/header1.xml".to_owned(), header(drawings).into_bytes()),
        ("word/settings.xml".to_owned(), SETTINGS.as_bytes().to_vec()),
        ("word/styles.xml".to_owned(), styles().into_bytes()),
        ("word/fontTable.xml".to_owned(), font_table(fonts).into_bytes()),
    ];
    if let Some(picture) = picture {
        parts.push((
            "word/_rels/header1.xml.rels".to_owned(),
            header_relations(picture).into_bytes(),
        ));
        parts.push((
            format!("word/media/emblem.{}", picture.extension),
            picture.bytes.clone(),
        ));
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in parts {
        // Zipping into memory does not fail.
        let _ = zip.start_file(path, options());
        let _ = zip.write_all(&bytes);
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

fn content_types(picture: Option<&Picture>) -> String {
    let picture = picture.map_or_else(String::new, |picture| {
        format!(
            "<Default Extension=\"{}\" ContentType=\"{}\"/>",
            picture.extension, picture.media_type
        )
    });
    let parts = [
        ("/word/document.xml", format!("{WORD}.document.main+xml")),
        ("/word/header1.xml", format!("{WORD}.header+xml")),
        ("/word/settings.xml", format!("{WORD}.settings+xml")),
        ("/word/styles.xml", format!("{WORD}.styles+xml")),
        ("/word/fontTable.xml", format!("{WORD}.fontTable+xml")),
        (
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
        ),
        (
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
        ),
    ];
    let parts: String = parts
        .iter()
        .map(|(path, kind)| format!("<Override PartName=\"{path}\" ContentType=\"{kind}\"/>"))
        .collect();
    format!(
        "{XML}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{picture}{parts}</Types>"
    )
}

const PACKAGE_RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>\
</Relationships>";

fn relations(relations: &[(&str, &str, &str)]) -> String {
    let relations: String = relations
        .iter()
        .map(|(id, kind, target)| {
            format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
        })
        .collect();
    format!(
        "{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"
    )
}

fn document_relations() -> String {
    relations(&[
        ("rId1", "styles", "styles.xml"),
        ("rId2", "settings", "settings.xml"),
        ("rId3", "fontTable", "fontTable.xml"),
        ("rId4", "header", "header1.xml"),
    ])
}

fn header_relations(picture: &Picture) -> String {
    relations(&[("rId9", "image", &format!("media/emblem.{}", picture.extension))])
}

const SETTINGS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:zoom w:percent=\"100\"/>\
<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>\
<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
<w:themeFontLang w:val=\"vi-VN\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>";

/// The style of the lines, and of the empty paragraph that holds a page's drawings.
fn styles() -> String {
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    format!(
        "{XML}<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{TEXT_FONT}\" \
         w:hAnsi=\"{TEXT_FONT}\" w:eastAsia=\"{TEXT_FONT}\" w:cs=\"{TEXT_FONT}\"/><w:lang w:val=\"vi-VN\" \
         w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         {}{}</w:styles>",
        style(
            "Certificate",
            "Dòng giấy khen",
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
            ""
        ),
        style(
            "Anchor",
            "Nền giấy khen",
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
            "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"
        ),
    )
}

fn font_table(fonts: &Fonts) -> String {
    let font = |name: &str, family: &str| {
        format!(
            "<w:font w:name=\"{}\"><w:charset w:val=\"00\"/><w:family w:val=\"{family}\"/>\
             <w:pitch w:val=\"variable\"/></w:font>",
            escape(name)
        )
    };
    format!(
        "{XML}<w:fonts xmlns:w=\"{W}\">{}{}</w:fonts>",
        font(TEXT_FONT, "roman"),
        font(&fonts.family_of(Face::Script), "script")
    )
}

fn core(properties: &SheetProperties) -> String {
    let date = properties.date.format("%Y-%m-%dT00:00:00Z");
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>{author}</dc:creator>\
         <cp:lastModifiedBy>{author}</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:modified><dc:language>vi-VN</dc:language>\
         </cp:coreProperties>",
        escape(&properties.title),
        author = escape(&properties.author),
    )
}

fn app(properties: &SheetProperties) -> String {
    format!(
        "{XML}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>thidua</Application><Company>{}</Company></Properties>",
        escape(&properties.author)
    )
}
